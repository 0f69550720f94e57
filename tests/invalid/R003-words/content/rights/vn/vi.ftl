overtime-pay = Làm thêm được trả ít nhất { $day_percent }.
    .title = Tiền làm thêm
    .steps =
        1. Ghi giờ làm.
        2. Giữ phiếu lương.
    .deadline-1 = Xin hòa giải đúng hạn.
    .law = Điều 98 Bộ luật Lao động
