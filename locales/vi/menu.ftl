### Những việc làm được ở đây. Bản nháp, chưa có người bản ngữ đọc lại.

menu-menu = Chọn một mục, hoặc cứ nhắn câu hỏi.
    .opt-report = Báo vấn đề
    .syn-report = báo|báo cáo|khiếu nại|tôi muốn báo
    .opt-status = Mục đã gửi
    .syn-status = đã gửi|tin đã gửi
    .opt-workshop = Cải thiện xưởng
    .syn-workshop = xưởng|an toàn xưởng
    .opt-cards = Thẻ thông tin
    .syn-cards = thẻ|tìm thẻ
    .opt-before = Đi làm nước ngoài
    .syn-before = trước khi đi|xuất khẩu lao động|đi nước ngoài
    .opt-settings = Cài đặt
    .syn-settings = tùy chỉnh|cài đặt máy
