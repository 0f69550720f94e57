### Hỏi và thẻ quyền. Bản nháp, chưa có người bản ngữ đọc lại.

ask-uncovered =
    Nước này mình chưa có thông tin đã kiểm tra.
    Bạn có thể gặp người thật, hoặc chọn lại nước.
    .opt-person = Gặp người thật
    .opt-country = Chọn lại nước
ask-after = Cứ hỏi tiếp, hoặc chọn:
    .opt-report = Báo vấn đề này
    .syn-report = báo|báo vấn đề|tôi muốn báo
    .opt-person = Gặp người thật
ask-which = Mình chưa chắc. Bạn hỏi chuyện nào?
    .opt-none = Chuyện khác
    .syn-none = khác|không phải|không có
ask-miss =
    Mình chưa hiểu câu này.
    Bạn thử hỏi ngắn hơn, mỗi lần một chuyện. Hoặc chọn:
    .opt-person = Gặp người thật
    .opt-report = Báo vấn đề
    .syn-report = báo|tôi muốn báo
ask-missing =
    Chuyện này mình chưa có câu trả lời đã kiểm tra cho { $country ->
        [VN] Việt Nam
        [KH] Campuchia
        [TH] Thái Lan
        [MM] Myanmar
       *[other] nước này
    }.
ask-missing-after = Bạn có thể gặp người thật, hoặc hỏi chuyện khác.
    .opt-person = Gặp người thật
    .opt-report = Báo vấn đề
    .syn-report = báo|tôi muốn báo
