### Trước khi đi làm ở nước khác. Bản nháp, chưa có người bản ngữ đọc lại.

before-from = Bạn đi từ nước nào? Luật mỗi nước mỗi khác.
    .opt-vn = Việt Nam
    .opt-th = Thái Lan
    .opt-kh = Campuchia
    .opt-mm = Myanmar
    .opt-other = Nước khác
before-uncovered =
    Nước này mình chưa có thông tin đã kiểm tra.
    Bạn có thể gặp người thật, hoặc chọn lại nước.
    .opt-person = Gặp người thật
    .opt-from = Chọn lại nước
before-topics =
    Trước khi đóng tiền hay ký gì: bạn muốn biết chuyện nào?
    Câu trả lời theo luật nước bạn rời đi. Nước bạn đến có luật riêng.
    .opt-recruitment-fees = Tiền phí
    .syn-recruitment-fees = phí|phí môi giới|tiền môi giới
    .opt-written-contract = Hợp đồng
    .syn-written-contract = hợp đồng lao động|ký hợp đồng
    .opt-id-document-retention = Giấy tờ của mình
    .syn-id-document-retention = hộ chiếu|giấy tờ|căn cước
    .opt-agency = Công ty, môi giới
    .syn-agency = công ty phái cử|môi giới|cò|giấy phép
before-missing =
    Chuyện này mình chưa có câu trả lời đã kiểm tra cho { $country ->
        [VN] Việt Nam
        [KH] Campuchia
        [TH] Thái Lan
        [MM] Myanmar
       *[other] nước này
    }.
before-agency =
    Mình chưa có danh sách công ty có giấy phép đã kiểm tra. Cách bắt đầu an toàn:
    1. Xin xem giấy phép của công ty. Ghi lại số giấy, hỏi nơi giúp ở dưới xem có thật không.
    2. Không đóng tiền khi không có biên lai ghi tên công ty và số tiền.

    3. Không ký giấy mình không đọc được. Chụp lại từng trang.
    4. Tự giữ hộ chiếu, để lại một bản sao cho gia đình.
before-again = Giờ sao nữa?
    .opt-topics = Xem thêm
    .opt-from = Chọn lại nước
    .opt-person = Gặp người thật
