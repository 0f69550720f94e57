### Các dòng của phép tính. Bản nháp, chưa có người bản ngữ đọc lại.
### Tiền, số, ngày đã có dạng sẵn; không gõ số vào đây.

## Phần của dòng

calc-by = { $line } ({ $law })
calc-kept =
    { $answer }
    { $steps }
    { $notes }
    { $deadlines }
    { $law }
calc-sources = Nguồn cũ nhất: { $day }. { $state ->
        [seen] { card-unchecked }
        [secondary] { card-secondary } { card-unchecked }
       *[none] Có phần mình chưa thấy nguồn. { card-unchecked }
    }
calc-sources-undated = Có nguồn mình chưa biết ngày. { $state ->
        [seen] { card-unchecked }
        [secondary] { card-secondary } { card-unchecked }
       *[none] Có phần mình chưa thấy nguồn. { card-unchecked }
    }
calc-number = { $part ->
        [none] { $whole }
       *[other] { $whole },{ $part }
    }
calc-money-vnd = { $part ->
       *[none] { $whole } đ
    }
calc-money-khr = { $part ->
       *[none] { $whole } riel
    }
calc-money-mmk = { $part ->
       *[none] { $whole } kyat
    }
calc-money-thb = { $part ->
        [none] { $whole } baht
       *[other] { $whole },{ $part } baht
    }
calc-money-usd = { $part ->
        [none] { $whole } USD
       *[other] { $whole },{ $part } USD
    }

calc-word-kind-day = Ngày thường
calc-word-kind-rest = Ngày nghỉ hằng tuần
calc-word-kind-rest-overtime = Thêm giờ trong ngày nghỉ
calc-word-kind-holiday = Ngày lễ, Tết
calc-word-kind-night-shift = Giờ đêm trong ca bình thường
calc-word-kind-night = Tăng ca đêm
calc-word-kind-night-after-day = Tăng ca đêm sau tăng ca ngày
calc-word-kind-night-rest = Đêm ngày nghỉ hằng tuần
calc-word-kind-night-holiday = Đêm ngày lễ, Tết
calc-word-unit-months = tháng
calc-word-unit-days = ngày
calc-word-place-all = cả nước

calc-place-vn-region-1 = Vùng I
calc-place-vn-region-2 = Vùng II
calc-place-vn-region-3 = Vùng III
calc-place-vn-region-4 = Vùng IV
calc-place-kh-garments = may mặc, giày, dệt, túi, hàng du lịch
calc-place-th-hotel = khách sạn ở mọi tỉnh
calc-place-th-entertainment = nơi giải trí ở mọi tỉnh

calc-unclear-money = Có một số tiền mình chưa dùng được.
calc-unclear-day = Có một ngày mình chưa dùng được.
calc-unclear-hours = Số giờ mình chưa dùng được.
calc-unclear-number = Có một số mình chưa dùng được.
calc-unclear-place = Nơi này mình chưa biết.

## Dùng chung

calc-say-read-as = Số tiền đó mình hiểu là { $amount }.
calc-say-hour-month = Một giờ thường: { $wage } ÷ { $days } ngày ÷ { $hours } giờ = { $hour }
calc-say-hour-day = Một giờ thường: { $wage } ÷ { $hours } giờ = { $hour }
calc-say-hour-hour = Một giờ thường: { $hour }
calc-say-assume-hours = Mình lấy ngày công thường là { $hours } giờ.
calc-say-assume-days = Mình lấy một tháng { $days } ngày công.
calc-say-assume-weekend = Ở đây thứ Bảy, Chủ nhật không tính là ngày làm việc.
calc-say-deadline-mediation = Bạn có thể xin hòa giải viên lao động nhà nước đến { $day }, tính từ { $from }.
calc-say-deadline-court = Bạn có thể ra tòa đến { $day }, tính từ { $from }.
calc-say-deadline-court-after = Bạn có thể ra tòa trong { $months } tháng sau khi buổi họp với thanh tra không thành.

## Tăng ca

calc-say-overtime = **Ít nhất { $sum }** cho những giờ này.
calc-say-hours = { $kind }: { $hours } giờ × { $hour } × { $percent }% = { $sum }
calc-say-hours-extra = { $kind }, trả thêm: { $hours } giờ × { $hour } × { $percent }% = { $sum }
calc-say-assume-besides = Tiền này chưa kể lương những ngày công bình thường.
calc-say-cap-month-ask = { $hours } giờ một tháng là quá { $warn } giờ. Chỉ vài trường hợp được đến { $ask } giờ: bạn hỏi công đoàn hoặc hỏi mình.
calc-say-cap-month-over = { $hours } giờ một tháng là quá mọi mức mình biết: { $warn } giờ, vài trường hợp { $ask } giờ. Giờ đã làm vẫn phải được trả.
calc-say-cap-year-ask = { $hours } giờ một năm là quá { $warn } giờ. Chỉ vài trường hợp được đến { $ask } giờ: bạn hỏi công đoàn hoặc hỏi mình.
calc-say-cap-year-over = { $hours } giờ một năm là quá mọi mức mình biết: { $warn } giờ, vài trường hợp { $ask } giờ. Giờ đã làm vẫn phải được trả.
calc-say-cap-week = Tăng ca và làm ngày nghỉ cộng lại: nhiều nhất { $limit } giờ một tuần.
calc-say-cap-day = Tăng ca: nhiều nhất { $limit } giờ một ngày.

## Lương trả chậm

calc-say-late-days = Hạn trả { $due }, tính đến { $paid }: chậm { $days } ngày
calc-say-late-not = Nếu đúng như bạn kể thì lương này chưa chậm.
calc-say-late-owed = **{ $sum }** tiền lãi của { $amount }, chậm { $days } ngày. Lương thì vẫn phải trả riêng.
calc-say-late-step = { $amount } × { $percent }% một năm × { $days } ngày = { $sum }
calc-say-late-extra = Chỉ khi cố tình giữ lại: thêm { $percent }% cho mỗi { $every } ngày, { $times } lần = { $sum }
calc-say-late-soon = Chậm { $days } ngày. Từ { $after } ngày trở lên mới có tiền lãi: từ { $day }.
calc-say-late-from = Trước { $after } ngày thì chưa có tiền lãi
calc-say-late-interest = **Chậm { $days } ngày: phải trả tiền lãi** của { $amount }. Chưa biết lãi suất thì mình chưa tính được bao nhiêu.
calc-say-late-how = Lương chậm × lãi tiền gửi một tháng của ngân hàng vào ngày trả × số ngày chậm
calc-say-late-latest = Chỉ được trả chậm khi có lý do không ai tránh được, và không quá { $days } ngày.
calc-say-assume-rate = Mình tính theo lãi suất năm bạn nhắn.

## Tiền khi nghỉ việc

calc-say-service = Làm từ { $start } đến { $end }: { $years } năm { $months } tháng
calc-say-leaving = **Ít nhất { $sum }**, chưa kể lương chưa trả.
calc-say-leaving-none = Theo quy định này thì không có trợ cấp. Lương chưa trả thì phải trả.
calc-say-besides-wages = Lương và tiền tăng ca chưa trả thì phải trả thêm ngoài số này.
calc-say-severance-fault = Ai bị sa thải vì lỗi đã chứng minh thì không có trợ cấp. Công ty phải chứng minh lỗi.
calc-say-severance-resigned = Theo quy định này, ai tự xin nghỉ thì không có trợ cấp.
calc-say-severance-short = Làm chưa đủ { $months } tháng thì chưa có trợ cấp
calc-say-severance-too-short = Thời gian làm ngắn như vậy thì chưa có trợ cấp
calc-say-severance-counted = Số tháng không có bảo hiểm thất nghiệp: { $counted }, tính là { $years } năm
calc-say-severance-insured = Những năm có đóng thì bảo hiểm thất nghiệp trả. Bạn hỏi ở trung tâm dịch vụ việc làm.
calc-say-severance-months = { $months } tháng lương × { $wage } = { $sum }
calc-say-severance-days = { $days } ngày lương × { $day } = { $sum }
calc-say-severance-share = Tổng lương { $wages } × { $percent }% = { $sum }
calc-say-assume-average = Luật lấy lương bình quân mấy tháng cuối; mình lấy mức lương bạn nhắn.
calc-say-assume-same-wage = Mình lấy tháng nào lương cũng như nhau.
calc-say-seniority = { $halves } nửa năm × { $days } ngày × { $day } = { $sum }
calc-say-seniority-paid = Khoản này trả vào tháng Sáu và tháng Mười Hai. Bạn trừ đi phần đã nhận.
calc-say-leave-cash = Phép còn lại: { $days } ngày × { $day } = { $sum }
calc-say-assume-month-days = Lương một ngày là lương tháng ÷ { $days }.
calc-say-deadline-final = Tất cả phải trả xong chậm nhất { $day }.

## Phép năm

calc-say-annual = Đến nay có **{ $earned } ngày**, cả năm là { $year } ngày.
calc-say-annual-left = Đã nghỉ: { $taken }. Còn: { $left } ngày.
calc-say-annual-base = { $days } ngày một năm cho việc này
calc-say-annual-extra = Thêm { $days } ngày vì đã làm { $years } năm
calc-say-annual-later = { $days } ngày một năm, lần đầu từ { $day }.
calc-say-annual-share = { $year } ngày × { $months } tháng trong năm nay ÷ cả năm = { $earned }
calc-say-assume-calendar-year = Mình tính từ đầu năm dương lịch này.

## Thai sản

calc-say-maternity = **Nghỉ { $length } { $unit }.** Sớm nhất từ { $from } đến { $to }.
calc-say-maternity-sum = Cộng lại khoảng { $sum }.
calc-say-maternity-length = Thời gian nghỉ: { $length } { $unit }
calc-say-maternity-children = { $children } bé: từ bé thứ hai, mỗi bé thêm { $more } tháng
calc-say-maternity-earliest = Được nghỉ trước khi sinh, từ { $day }
calc-say-maternity-from-birth = Nếu nghỉ từ ngày sinh: từ { $from } đến { $to }
calc-say-maternity-return = Sau { $months } tháng, từ { $day }, bạn có thể đi làm lại, nếu bác sĩ và công ty đồng ý.
calc-say-maternity-employer-days = Công ty trả { $days } ngày × { $day } = { $sum }
calc-say-maternity-share = { $percent }% của { $base }, cho cả kỳ nghỉ = { $sum }
calc-say-maternity-insured = Quỹ xã hội trả { $percent }% của { $base } = { $sum }
calc-say-maternity-grant = Quỹ xã hội trả một lần khi sinh: { $sum }
calc-say-maternity-service = Phần của công ty cần đã làm { $months } tháng ở đó.
calc-say-maternity-birth-grant = Một lần khi sinh: { $times } × { $level } × { $children } = { $sum }
calc-say-assume-insured = Mình lấy là bạn đóng bảo hiểm đủ lâu, và lương đóng bảo hiểm là mức bạn nhắn.

## Báo trước

calc-say-notice = **Ngày cuối là { $day }**, nếu báo vào { $given }.
calc-say-notice-days = Báo trước { $length } ngày
calc-say-notice-working-days = Báo trước { $length } ngày làm việc
calc-say-notice-months = Báo trước { $length } tháng
calc-say-notice-none = Thời gian làm ngắn như vậy, mình chưa biết phải báo trước bao lâu.
calc-say-notice-pay-day = **Ngày cuối là { $day }**, nếu báo bằng giấy chậm nhất { $given }.
calc-say-notice-pay-step = Báo vào kỳ lương này hoặc sớm hơn thì nghỉ từ kỳ lương sau
calc-say-assume-half-month = Mình lấy nửa tháng là mười lăm ngày.
calc-say-notice-company = Công ty còn phải có lý do mà luật cho phép.
calc-say-notice-leaving = Nghỉ việc là bước cuối. Giữ bằng chứng trước, và hỏi mình hoặc công đoàn rồi hãy đi.

## Lương tối thiểu

calc-say-minimum-month = **Ít nhất { $sum } một tháng** ({ $place }), từ { $from }.
calc-say-minimum-day = **Ít nhất { $sum } một ngày** ({ $place }), từ { $from }.
calc-say-minimum-hour = Theo giờ: ít nhất { $sum }
calc-say-minimum-probation = Khi thử việc có thể ít hơn { $less }.
calc-say-minimum-base = Trong đó { $base } là lương gốc; còn lại là phụ cấp ngày.
calc-say-minimum-people = Mức này cho nơi có từ { $people } người làm trở lên.
calc-say-minimum-ends = Mức này hết vào { $day }. Sau đó có thể có mức mới.
calc-say-minimum-other-currency = Lương của bạn là tiền khác, nên mình chưa so.
calc-say-minimum-below = Lương { $pay } của bạn **ít hơn { $missing }** so với { $least }. Nếu đúng như bạn kể thì chưa đúng luật.
calc-say-minimum-reached = Lương { $pay } của bạn đạt mức { $least }.
calc-say-wage-a-day = Một ngày của bạn: { $wage } ÷ { $days } ngày = { $pay }
calc-say-wage-of-hours = Một ngày của bạn: { $wage } × { $hours } giờ = { $pay }
calc-say-wage-an-hour = Một giờ của bạn: { $wage } ÷ { $hours } giờ = { $pay }
calc-say-assume-normal-hours = Mình lấy đây là lương cho giờ bình thường, đủ tháng hoặc đủ ngày.

## Phiếu lương

calc-say-slip-fine = Các con số khớp với nhau.
calc-say-slip-lawful = Bảo hiểm, thuế thu nhập, đoàn phí của đoàn viên là những khoản luật có cho trừ.
calc-say-slip-tax = Thuế thu nhập và đoàn phí { $sum }: mình không kiểm tra mức này
calc-say-slip-insurance-fits = Bảo hiểm { $paid }: khớp { $percent }% của { $base }
calc-say-slip-insurance-none = Phiếu không trừ bảo hiểm; theo quy định { $percent }% của { $base } = { $due }. Bạn hỏi xem mình có được đóng không
calc-say-slip-insurance-more = Bảo hiểm { $paid }; theo quy định { $percent }% của { $base } = { $due }. Bạn hỏi tính trên mức lương nào
calc-say-slip-insurance-less = Bảo hiểm { $paid }; theo quy định { $percent }% của { $base } = { $due }. Bạn hỏi đóng trên mức lương nào
calc-say-slip-insurance-riel = Lương hưu: { $percent }% lương, nhiều nhất { $most } một tháng; trên phiếu { $paid }
calc-say-slip-welfare = Nhiều nơi còn trừ { $percent }% cho quỹ phúc lợi, khoảng { $sum }. Bạn hỏi đó là khoản nào.
calc-say-slip-other = Khoản trừ khác: { $other }. Chỉ vài khoản được phép. Bạn hỏi từng khoản là gì.
calc-say-slip-other-over = **Khoản trừ khác { $other } là quá { $most }**, mức nhiều nhất luật cho trừ: { $percent }% của { $of }. Bạn hỏi từng khoản là gì.
calc-say-slip-other-within = Khoản trừ khác { $other } trong mức { $most }: { $percent }% của { $of }. Bạn hỏi từng khoản là gì.
calc-say-slip-each = Mỗi khoản nhiều nhất { $percent }%, là { $sum }, trừ khi bạn đã đồng ý.
calc-say-slip-sum = { $gross } − các khoản trừ { $cuts } = { $net }
calc-say-slip-missing = **Thiếu { $gap }:** theo phiếu bạn phải nhận { $should }, mà bạn nhận { $net }. Bạn hỏi lý do.
calc-say-slip-extra = Bạn nhận { $net }, nhiều hơn { $should } là { $gap }. Có thể phiếu chưa ghi hết.
