### Lương là bao nhiêu. Bản nháp, chưa có người bản ngữ đọc lại.

calc-wage-wage = Lương chính của bạn là bao nhiêu? Không kể tăng ca, thưởng, tiền ăn, tiền xăng xe.
    .retry = Bạn nhắn số tiền nhé, ví dụ: { $country ->
        [VN] 7.500.000 hoặc 7tr5
        [TH] 12000
        [KH] 210 hoặc $210
       *[other] 7800
    }.
    .opt-skip = Bỏ qua
calc-wage-per = Đó là lương một tháng hay một ngày?
    .opt-month = Một tháng
    .syn-month = tháng|mỗi tháng|theo tháng
    .opt-day = Một ngày
    .syn-day = ngày|mỗi ngày|theo ngày
    .opt-hour = Một giờ
    .syn-hour = giờ|mỗi giờ|theo giờ
