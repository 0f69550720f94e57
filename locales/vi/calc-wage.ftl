### Lương là bao nhiêu. Bản nháp, chưa có người bản ngữ đọc lại.

calc-wage-wage = Lương chính của bạn là bao nhiêu? Không kể tăng ca, thưởng, tiền ăn, tiền xăng xe.
    .retry = Bạn nhắn số tiền nhé, ví dụ: { $country ->
        [VN] 7.500.000 hoặc 7tr5
        [TH] 12000
        [KH] 210 hoặc $210
       *[other] 7800
    }.
    .opt-skip = Bỏ qua
calc-wage-month =
    Lương một tháng của bạn là bao nhiêu? { $country ->
        [KH] Cộng cả phụ cấp đều đặn. Không kể tăng ca.
       *[other] Không kể tăng ca, thưởng, tiền ăn, tiền xăng xe.
    } Nếu trả theo ngày, bạn nhắn tổng của một tháng bình thường.
    .retry = Bạn nhắn số tiền nhé, ví dụ: { $country ->
        [VN] 7.500.000 hoặc 7tr5
        [KH] 210 hoặc $210
        [MM] 200000
       *[other] 12000
    }.
    .opt-skip = Bỏ qua
calc-wage-all = Lương của bạn là bao nhiêu, kể cả phụ cấp ngày? Không kể tăng ca và thưởng.
    .retry = Bạn nhắn số tiền nhé, ví dụ: 7800.
    .opt-skip = Bỏ qua
calc-wage-per = Đó là lương một tháng hay một ngày?
    .opt-month = Một tháng
    .syn-month = tháng|mỗi tháng|theo tháng
    .opt-day = Một ngày
    .syn-day = ngày|mỗi ngày|theo ngày
    .opt-hour = Một giờ
    .syn-hour = giờ|mỗi giờ|theo giờ
