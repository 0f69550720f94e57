### Lời chào đầu tiên. Bản nháp, chưa có người bản ngữ đọc lại.

welcome-trial-note = Đây là bản thử; ở đây không ai đọc tin báo.
welcome-hello =
    Chào bạn. Mình là máy, trả lời về việc làm: tiền lương, giờ làm, an toàn.
    Cứ nhắn như nói chuyện, ví dụ: tăng ca tính tiền sao?
    .opt-report = Báo vấn đề
    .syn-report = báo|báo cáo|khiếu nại|tôi muốn báo
    .opt-workshop = Cải thiện xưởng
    .syn-workshop = xưởng|an toàn xưởng|tôi là chủ xưởng
    .opt-cards = Thẻ thông tin
    .syn-cards = thẻ|tìm thẻ
    .opt-language = Ngôn ngữ · Language
