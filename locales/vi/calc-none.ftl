### Chưa có quy định đã kiểm tra. Bản nháp, chưa có người bản ngữ đọc lại.

calc-none-say =
    Về chuyện này ở { $country ->
        [VN] Việt Nam
        [KH] Campuchia
        [TH] Thái Lan
        [MM] Myanmar
       *[other] nước này
    }, mình chưa có quy định đã kiểm tra, nên mình chưa tính.
calc-none-choose = Bạn có thể hỏi người thật, hoặc tính chuyện khác.
    .opt-person = Gặp người thật
    .opt-report = Báo vấn đề này
    .syn-report = báo|báo vấn đề|tôi muốn báo
    .opt-other = Tính khác
