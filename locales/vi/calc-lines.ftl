### Các dòng của phép tính. Bản nháp, chưa có người bản ngữ đọc lại.
### Tiền, số, ngày đã có dạng sẵn; không gõ số vào đây.

## Phần của dòng

calc-by = { $line } ({ $law })
calc-by-unread = { $line } ({ $law }; mình chưa đọc tận nơi)
calc-kept =
    { $answer }
    { $steps }
    { $notes }
    { $deadlines }
    { $law }
calc-sources = Nguồn cũ nhất: { $day }. { $state ->
        [seen] { card-unchecked }
        [secondary] { card-secondary } { card-unchecked }
       *[none] Dòng nào mình chưa đọc tận nơi thì có ghi. { card-unchecked }
    }
calc-sources-undated = Có nguồn mình chưa biết ngày. { $state ->
        [seen] { card-unchecked }
        [secondary] { card-secondary } { card-unchecked }
       *[none] Dòng nào mình chưa đọc tận nơi thì có ghi. { card-unchecked }
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
calc-word-per-month = một tháng
calc-word-per-day = một ngày
calc-word-per-hour = một giờ
calc-word-place-all = cả nước

calc-place-vn-region-1 = Vùng I
calc-place-vn-region-2 = Vùng II
calc-place-vn-region-3 = Vùng III
calc-place-vn-region-4 = Vùng IV
calc-place-kh-garments = may mặc, giày, dệt, túi, hàng du lịch
calc-place-th-hotel = phần lớn khách sạn, ở mọi tỉnh
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
calc-say-assume-now = Mình lấy quy định của hôm nay. Tháng cũ có thể khác.
calc-say-assume-round = Mình chỉ làm tròn ở bước cuối.
calc-say-deadline-mediation = Bạn có thể xin hòa giải viên lao động nhà nước đến { $day }, tính từ { $from }.
calc-say-deadline-mediation-today = Nếu hôm nay bạn mới biết, bạn có thể xin hòa giải viên lao động nhà nước đến { $day }. Nếu biết trước đó thì hạn đến sớm hơn: hỏi mình ngay nhé.
calc-say-deadline-mediation-over = Hạn xin hòa giải viên lao động nhà nước có thể đã hết từ { $day }. Hỏi mình ngay nhé.
calc-say-deadline-court = Bạn có thể ra tòa đến { $day }, tính từ { $from }.
calc-say-deadline-court-today = Ra tòa, tính cùng cách đó: đến { $day }.
calc-say-deadline-court-over = Hạn ra tòa có thể đã hết từ { $day }. Hỏi mình ngay nhé.
calc-say-deadline-court-after = Nếu buổi họp với thanh tra không thành, bạn có thể ra tòa hoặc đến Hội đồng Trọng tài trong { $months } tháng.
calc-say-deadline-firing = Việc bị cho thôi có thể đưa thẳng ra tòa.
calc-say-deadline-unknown = Mình chưa có thời hạn đã kiểm tra cho việc này. Bạn đừng chờ lâu.

## Tăng ca

calc-say-overtime = **Ít nhất { $sum }** cho những giờ này.
calc-say-hours = { $kind }: { $hours } giờ × { $hour } × { $percent }% = { $sum }
calc-say-hours-extra = { $kind }, trả thêm: { $hours } giờ × { $hour } × { $percent }% = { $sum }
calc-say-assume-besides = Tiền này chưa kể lương những ngày công bình thường.
calc-say-rest-other-day = Bạn còn được nghỉ bù một ngày khác trong { $months } tháng.
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
calc-say-late-step = { $amount } × { $percent }% một năm × { $days } ngày ÷ { $year } = { $sum }
calc-say-late-extra = Chỉ khi cố tình giữ lại: thêm { $percent }% cho mỗi { $every } ngày, { $times } lần = { $sum }
calc-say-late-soon = Chậm { $days } ngày. Từ { $after } ngày trở lên mới có tiền lãi: từ { $day }.
calc-say-late-from = Trước { $after } ngày thì chưa có tiền lãi
calc-say-late-interest = **Chậm { $days } ngày: phải trả tiền lãi** của { $amount }. Chưa biết lãi suất thì mình chưa tính được bao nhiêu.
calc-say-late-how = Lương chậm × lãi tiền gửi một tháng của ngân hàng × số ngày chậm
calc-say-late-latest = Chỉ được trả chậm khi có lý do không ai tránh được, và không quá { $days } ngày.
calc-say-assume-rate = Mình tính theo lãi suất năm bạn nhắn.

## Tiền khi nghỉ việc

calc-say-service = Làm từ { $start } đến { $end }: { $years } năm { $months } tháng
calc-say-leaving = **Ít nhất { $sum }**, chưa kể lương chưa trả.
calc-say-leaving-up-to = **Tất cả nhiều nhất { $sum }, trừ đi tiền thâm niên đã nhận**, chưa kể lương chưa trả.
calc-say-leaving-unless = **{ $sum }, trừ khi đó là lỗi nặng**, chưa kể lương chưa trả.
calc-say-leaving-none = Theo quy định này thì không có trợ cấp. Lương chưa trả thì phải trả.
calc-say-besides-wages = Lương và tiền tăng ca chưa trả thì phải trả thêm ngoài số này.
calc-say-severance-fault = Bị sa thải vì lỗi thì trợ cấp ra sao, mình chưa có quy định đã kiểm tra: bạn hỏi mình nhé. Lương chưa trả thì phải trả.
calc-say-severance-resigned = Theo quy định này, ai tự xin nghỉ thì không có trợ cấp.
calc-say-severance-short = Làm chưa đủ { $months } tháng thì chưa có trợ cấp
calc-say-severance-too-short = Thời gian làm ngắn như vậy thì chưa có trợ cấp
calc-say-severance-counted = Số tháng không có bảo hiểm thất nghiệp: { $counted }, tính là { $years } năm
calc-say-severance-insured = Những năm có đóng thì bảo hiểm thất nghiệp trả. Bạn hỏi ở trung tâm dịch vụ việc làm.
calc-say-severance-months = { $months } tháng lương × { $wage } = { $sum }
calc-say-severance-by-years = { $years } năm × { $each } tháng lương × { $wage } = { $sum }
calc-say-severance-least = Mỗi năm { $each } tháng lương, ít nhất { $least } tháng
calc-say-severance-days = { $days } ngày lương × { $day } = { $sum }
calc-say-severance-share = Tổng lương { $wages } × { $percent }% = { $sum }
calc-say-severance-more = Làm lâu hơn thì được nhiều hơn. Các mức đó mình chưa kiểm tra: bạn hỏi mình nhé.
calc-say-assume-average = Mình lấy mức lương bạn nhắn. Luật lấy mức lương nào thì mình chưa kiểm tra.
calc-say-assume-same-wage = Mình lấy tháng nào lương cũng như nhau.
calc-say-seniority = { $halves } nửa năm × { $days } ngày × { $day } = { $sum }
calc-say-seniority-paid = Khoản này trả vào tháng Sáu và tháng Mười Hai. Bạn trừ đi phần đã nhận.
calc-say-seniority-counted = Mình tính từ { $day }, và nửa năm nào làm ít nhất { $months } tháng.
calc-say-leave-cash = Phép còn lại: { $days } ngày × { $day } = { $sum }
calc-say-assume-month-days = Mình lấy lương một ngày là lương tháng ÷ { $days }.
calc-say-deadline-final = Tất cả phải trả xong chậm nhất { $day }.
calc-say-deadline-final-wages = Lương chưa trả phải trả chậm nhất { $day }.
calc-say-deadline-final-severance = Trợ cấp phải trả vào ngày cuối, { $day }.
calc-say-final-unknown = Khi nào phải trả khoản cuối thì trường hợp này mình chưa có quy định đã kiểm tra. Bạn hỏi mình nhé.
calc-say-final-special = Có khi, như công ty đóng cửa, có thể đến { $days } ngày.
calc-say-dismissal-back = Nếu cho thôi chưa đúng luật, công ty phải nhận bạn lại, trả lương những ngày mất, và thêm ít nhất { $months } tháng lương.

## Phép năm

calc-say-annual = Đến nay có **{ $earned } ngày**, cả năm là { $year } ngày.
calc-say-annual-year = Phép **{ $year } ngày** một năm.
calc-say-annual-left = Đã nghỉ: { $taken }. Còn: { $left } ngày.
calc-say-annual-base = { $days } ngày một năm cho việc này
calc-say-annual-extra = Thêm { $days } ngày: cứ { $every } năm thêm một ngày, đã làm { $years } năm
calc-say-annual-later = { $days } ngày một năm, lần đầu từ { $day }.
calc-say-annual-share = { $year } ngày × { $months } tháng ÷ 12 = { $earned }
calc-say-annual-take = Bạn được nghỉ phép từ { $day }. Nếu nghỉ việc sớm hơn thì những ngày này được trả tiền.

## Thai sản

calc-say-maternity = **Nghỉ { $length } { $unit }.** Sớm nhất từ { $from } đến { $to }.
calc-say-maternity-birth = **Nghỉ { $length } { $unit }.** Nếu nghỉ từ ngày sinh: từ { $from } đến { $to }.
calc-say-maternity-sum = Cộng lại khoảng { $sum }.
calc-say-maternity-length = Thời gian nghỉ: { $length } { $unit }
calc-say-maternity-children = { $children } bé: từ bé thứ hai, mỗi bé thêm { $more } tháng
calc-say-maternity-earliest = Được nghỉ trước khi sinh, từ { $day }
calc-say-maternity-from-birth = Nếu nghỉ từ ngày sinh: từ { $from } đến { $to }
calc-say-maternity-earlier = Có thể được nghỉ trước khi sinh: bạn hỏi mình nhé.
calc-say-maternity-return = Nghỉ đủ { $months } tháng, bạn có thể đi làm lại, nếu bác sĩ và công ty đồng ý.
calc-say-maternity-employer-days = Công ty trả { $days } ngày × { $day } = { $sum }
calc-say-maternity-share = Công ty trả { $percent }% của { $base } × { $months } tháng = { $sum }
calc-say-maternity-insured = Quỹ xã hội trả { $percent }% của { $base } × { $months } tháng = { $sum }
calc-say-maternity-grant = Quỹ xã hội trả một lần khi sinh: { $sum }
calc-say-maternity-service = Phần của công ty cần đã làm { $months } tháng ở đó.
calc-say-maternity-paid-in = Phần của quỹ xã hội cần đã đóng { $paid } tháng trong { $within } tháng cuối.
calc-say-assume-month = Mình lấy một tháng là { $days } ngày.
calc-say-assume-insured = Mình lấy là bạn đóng bảo hiểm đủ lâu, và lương đóng bảo hiểm là mức bạn nhắn.

## Báo trước

calc-say-notice = **Ngày cuối là { $day }**, nếu báo vào { $given }.
calc-say-notice-days = Báo trước { $length } ngày
calc-say-notice-working-days = Báo trước { $length } ngày làm việc
calc-say-notice-months = Báo trước { $length } tháng
calc-say-notice-none = Thời gian làm ngắn như vậy, mình chưa biết phải báo trước bao lâu.
calc-say-notice-fixed = **Chỉ báo trước thì chưa kết thúc sớm được hợp đồng này.**
calc-say-notice-fixed-self = Thỏa thuận ngày kết thúc bằng giấy, hoặc đợi đến ngày hết hạn
calc-say-notice-fixed-days = Báo trước { $length } ngày chỉ để nói hợp đồng sẽ không ký tiếp
calc-say-notice-pay-day = **Ngày cuối là { $day }**, nếu báo bằng giấy chậm nhất { $given }.
calc-say-notice-pay-step = Báo vào kỳ lương này hoặc sớm hơn thì nghỉ từ kỳ lương sau
calc-say-assume-next-pay = Mình lấy { $day } là ngày lương kế tiếp.
calc-say-notice-reason = Công ty còn phải có lý do mà luật cho phép.
calc-say-notice-paid-out = Nếu công ty muốn bạn nghỉ ngay thì phải trả lương cho thời gian báo trước.
calc-say-notice-leaving = Nghỉ việc là bước cuối. Giữ bằng chứng trước, và hỏi mình rồi hãy đi.

## Lương tối thiểu

calc-say-minimum-month = **Ít nhất { $sum } một tháng** ({ $place }), từ { $from }.
calc-say-minimum-day = **Ít nhất { $sum } một ngày** ({ $place }), từ { $from }.
calc-say-minimum-hour = Theo giờ: ít nhất { $sum }
calc-say-minimum-probation = Khi thử việc có thể ít hơn { $less }.
calc-say-minimum-base = Trong đó { $base } là lương gốc; còn lại là phụ cấp ngày.
calc-say-minimum-people = Mức này cho nơi có từ { $people } người làm trở lên.
calc-say-minimum-ends = Mức này hết vào { $day }. Sau đó có thể có mức mới.
calc-say-minimum-other-currency = Lương của bạn là tiền khác, nên mình chưa so.
calc-say-minimum-below = Lương { $pay } { $unit } của bạn **ít hơn { $missing }** so với { $least }. Nếu đúng như bạn kể thì chưa đúng luật.
calc-say-minimum-reached = Lương { $pay } { $unit } của bạn đạt mức { $least }.
calc-say-wage-a-day = Một ngày của bạn: { $wage } ÷ { $days } ngày = { $pay }
calc-say-wage-of-hours = Một ngày của bạn: { $wage } × { $hours } giờ = { $pay }
calc-say-wage-an-hour = Một giờ của bạn: { $wage } ÷ { $hours } giờ = { $pay }
calc-say-assume-normal-hours = Mình lấy đây là lương cho giờ bình thường, đủ tháng hoặc đủ ngày.

## Phiếu lương

calc-say-slip-fine = Các con số khớp với nhau.
calc-say-slip-sum-only = Cộng trừ thì khớp. Bảo hiểm thì mình chưa kiểm tra.
calc-say-slip-no-net = Bạn chưa cho biết đã nhận bao nhiêu, nên mình chưa biết có khớp không.
calc-say-slip-lawful = Bảo hiểm, thuế thu nhập, đoàn phí của đoàn viên là những khoản luật có cho trừ.
calc-say-slip-keep = Giữ phiếu lại, và hỏi mình hoặc công đoàn trước khi hỏi ở chỗ làm.
calc-say-slip-tax = Thuế thu nhập và đoàn phí { $sum }: mình không kiểm tra mức này
calc-say-slip-insurance-fits = Bảo hiểm { $paid }: khớp { $percent }% của { $base }
calc-say-slip-insurance-none = **Phiếu không trừ bảo hiểm.** Theo quy định { $percent }% của { $base } = { $due }.
calc-say-slip-insurance-more = **Bảo hiểm { $paid } là nhiều hơn { $due }**, tức { $percent }% của { $base }.
calc-say-slip-insurance-less = **Bảo hiểm { $paid } là ít hơn { $due }**, tức { $percent }% của { $base }.
calc-say-slip-insurance-riel = Lương hưu: { $percent }% lương, nhiều nhất { $most } một tháng; trên phiếu { $paid }
calc-say-slip-welfare = Nhiều nơi còn trừ { $percent }% cho quỹ phúc lợi, khoảng { $sum }.
calc-say-slip-other = **Khoản trừ khác: { $other }.** Nhiều hay ít cũng chỉ vài khoản được phép.
calc-say-slip-other-over = **Khoản trừ khác { $other } là quá { $most }**, mức nhiều nhất luật cho trừ: { $percent }% của { $of }. Mà cũng chỉ vài khoản được phép.
calc-say-slip-other-over-agreed = **Khoản trừ khác { $other } là quá { $most }**, tức { $percent }% của { $of }: mức nhiều nhất, trừ khi bạn đồng ý nhiều hơn. Mà cũng chỉ vài khoản được phép.
calc-say-slip-other-within = Khoản trừ khác { $other } chưa quá { $most } ({ $percent }% của { $of }). Như vậy chưa chắc đã đúng: chỉ vài khoản được phép.
calc-say-slip-each = Mỗi khoản nhiều nhất { $percent }%, là { $sum }, trừ khi bạn đã đồng ý.
calc-say-slip-sum = { $gross } − các khoản trừ { $cuts } = { $net }
calc-say-slip-missing = **Thiếu { $gap }:** theo phiếu bạn phải nhận { $should }, mà bạn nhận { $net }.
calc-say-slip-extra = Bạn nhận { $net }, nhiều hơn { $should } là { $gap }. Có thể phiếu chưa ghi hết.
