overtime-pay = Làm thêm được trả ít nhất { $night_percent }.
    .title = Tiền làm thêm
    .steps =
        1. Ghi giờ làm.
        2. Giữ phiếu lương.
    .deadline-1 = Xin hòa giải đúng hạn.
    .law = Điều 98 Bộ luật Lao động
papers = Không ai được giữ giấy tờ của bạn.
    .title = Bị giữ giấy tờ
    .steps =
        1. Giữ ảnh chụp giấy tờ.
        2. Hỏi người giúp. Sau đó bạn có thể nghỉ việc; giấy phép có thể bị ảnh hưởng.
    .law = Điều 17 Bộ luật Lao động
