### Luật của các phép tính, và điều phải nói kèm. Bản nháp, chưa có người bản ngữ đọc lại.
### `calc-law-<nước>-<quy định>` và `calc-caveat-<nước>-<quy định>`; xem content/rules/.

## Việt Nam

calc-law-vn-hour = khoản 1 Điều 55 Nghị định 145/2020
calc-caveat-vn-hour = Tiền ăn, xăng xe, nhà ở và thưởng không tính vào giờ thường.
calc-law-vn-overtime = khoản 1 Điều 98 Bộ luật Lao động 2019
calc-law-vn-overtime-night = khoản 2, 3 Điều 98 Bộ luật Lao động 2019; Điều 57 Nghị định 145/2020
calc-law-vn-overtime-cap = Điều 107 Bộ luật Lao động 2019; Nghị quyết 17/2022
calc-law-vn-dispute = Điều 190 Bộ luật Lao động 2019
calc-law-vn-dispute-court = Điều 190 Bộ luật Lao động 2019
calc-law-vn-dispute-firing = Điều 188 Bộ luật Lao động 2019
calc-caveat-vn-dispute = Luật tính từ ngày bạn biết việc đó.
calc-law-vn-late-pay = khoản 4 Điều 97 Bộ luật Lao động 2019
calc-law-vn-late-rate = khoản 4 Điều 97 Bộ luật Lao động 2019
calc-law-vn-severance-years = Điều 46 Bộ luật Lao động 2019
calc-law-vn-severance-rounding = Điều 8 Nghị định 145/2020
calc-law-vn-redundancy-years = Điều 42, 47 Bộ luật Lao động 2019
calc-law-vn-final-pay = Điều 48 Bộ luật Lao động 2019
calc-law-vn-leave-cash = khoản 3 Điều 113 Bộ luật Lao động 2019
calc-law-vn-annual-leave = Điều 113, 114 Bộ luật Lao động 2019
calc-law-vn-maternity = Điều 139 Bộ luật Lao động 2019
calc-caveat-vn-maternity = Bảo hiểm xã hội trả cho bạn, và bạn được làm lại việc cũ, không bị giảm lương. Trả bao nhiêu thì mình chưa kiểm tra: bạn hỏi mình nhé.
calc-law-vn-notice = Điều 35 Bộ luật Lao động 2019
calc-law-vn-notice-company = Điều 36, 37 Bộ luật Lao động 2019
calc-caveat-vn-notice-company = Khi đang ốm, đang nghỉ phép, có thai hoặc có con dưới một tuổi thì không được cho bạn thôi việc.
calc-law-vn-leaving-early = Điều 35, 40 Bộ luật Lao động 2019
calc-caveat-vn-leaving-early = Nghỉ sai cách có thể phải trả nửa tháng lương và tiền những ngày không báo (Điều 40). Có khi không cần báo trước, như bị nợ lương hoặc bị đánh.
calc-law-vn-dismissal = Điều 41 Bộ luật Lao động 2019
calc-caveat-vn-dismissal = Công ty phải chứng minh lỗi, và phải mời bạn họp về việc đó trước (Điều 122).
calc-law-vn-minimum-wage = Điều 3 Nghị định 293/2025; trước 2026: Điều 3 Nghị định 74/2024
calc-law-vn-minimum-wage-hour = Điều 3 Nghị định 293/2025
calc-law-vn-insurance = Điều 33, 34 Luật Bảo hiểm xã hội 2024
calc-law-vn-deductions = Điều 102, 127, 129 Bộ luật Lao động 2019
calc-caveat-vn-deductions = Khoản trừ khác chỉ để bồi thường thiệt hại bạn gây ra. Không được phạt tiền.

## Campuchia

calc-law-kh-hour = Điều 137 Luật Lao động
calc-law-kh-overtime = Điều 139 Luật Lao động; Prakas 112/25
calc-law-kh-overtime-rest = Điều 161-164 Luật Lao động
calc-law-kh-overtime-night = Điều 144 Luật Lao động
calc-caveat-kh-overtime-night = Có nguồn ghi ca đêm bình thường được nhiều hơn; mình lấy theo bản sửa luật.
calc-law-kh-overtime-cap = Thông báo 030 năm 2015
calc-law-kh-dispute = Điều 301 Luật Lao động
calc-caveat-kh-dispute = Thời hạn này ở văn bản cũ; quy định năm 2025 có thể đã đổi. Đừng bỏ buổi họp: vắng hoặc không ký mà không có lý do thì đơn có thể bị hủy.
calc-law-kh-seniority = Điều 89 Luật Lao động; Prakas 443/2018
calc-caveat-kh-seniority = Ai tự xin nghỉ có thể mất phần chưa đến hạn. Nếu bị sa thải vì lỗi nặng, bạn hỏi mình nhé.
calc-law-kh-severance-fixed = Điều 73 Luật Lao động
calc-law-kh-dismissal = Điều 73, 91 Luật Lao động
calc-caveat-kh-dismissal = Nếu công ty cho thôi hợp đồng không thời hạn mà không có lý do đúng, bạn có thể đòi bồi thường ít nhất bằng tiền thâm niên. Nếu cắt sớm hợp đồng có thời hạn, bạn có thể đòi lương đến ngày hết hạn.
calc-law-kh-leaving-early = Điều 73-75 Luật Lao động
calc-caveat-kh-leaving-early = Ai bỏ hợp đồng có thời hạn giữa chừng có thể phải đền tiền.
calc-law-kh-final-pay = Điều 116 Luật Lao động
calc-law-kh-leave-cash = Điều 166-167 Luật Lao động
calc-law-kh-annual-leave = Điều 166-167 Luật Lao động
calc-law-kh-maternity = Điều 182 Luật Lao động
calc-law-kh-maternity-pay = Điều 183 Luật Lao động
calc-law-kh-maternity-insurance = quy định NSSF
calc-law-kh-notice = Điều 73-75 Luật Lao động
calc-law-kh-notice-open = Điều 75, 79 Luật Lao động
calc-law-kh-notice-fixed = Điều 73 Luật Lao động
calc-law-kh-minimum-wage = prakas hằng năm về lương tối thiểu
calc-caveat-kh-minimum-wage = Mức này chỉ cho các nhà máy đó. Việc khác mình chưa xác nhận được mức tối thiểu nào.
calc-law-kh-insurance = Luật An sinh xã hội 2019
calc-law-kh-deductions = Điều 28, 126-129 Luật Lao động
calc-caveat-kh-deductions = Lương chỉ được trừ trong vài trường hợp, như dụng cụ chưa trả lại hoặc tiền ứng trước. Không được phạt tiền.

## Thái Lan

calc-law-th-hour = Điều 68 Luật Bảo vệ lao động
calc-law-th-overtime = Điều 61 Luật Bảo vệ lao động
calc-law-th-overtime-rest = Điều 62-63 Luật Bảo vệ lao động
calc-law-th-overtime-cap = Điều 24-26 Luật Bảo vệ lao động
calc-law-th-late-pay = Điều 9 Luật Bảo vệ lao động
calc-law-th-severance-days = Điều 118 Luật Bảo vệ lao động
calc-law-th-severance-fault = Điều 119 Luật Bảo vệ lao động
calc-caveat-th-severance-fault = Chỉ lỗi nặng mới mất trợ cấp: phạm tội, cố ý gây hại, quá cẩu thả, bị tù, phạm nội quy sau khi bị cảnh cáo bằng giấy, hoặc nghỉ ba ngày làm không lý do (Điều 119).
calc-law-th-dismissal = Điều 49 Luật Tòa án lao động
calc-caveat-th-dismissal = Nếu không có lý do đúng, bạn có thể xin Tòa án lao động cho làm lại hoặc đòi tiền. Không mất phí.
calc-law-th-leaving-early = Điều 17, 70 Luật Bảo vệ lao động
calc-caveat-th-leaving-early = Nếu là người nước ngoài, hỏi tổ chức hỗ trợ hoặc hỏi mình trước, rồi hãy nghỉ: thời gian tìm chủ mới ngắn. Cán bộ có thể hỏi giấy tờ.
calc-caveat-th-severance-days = Hợp đồng bằng giấy cho việc đặc biệt, thời vụ hoặc làm một lần có thể không có trợ cấp.
calc-law-th-final-pay = Điều 70, 118 Luật Bảo vệ lao động
calc-law-th-leave-cash = Điều 67 Luật Bảo vệ lao động
calc-caveat-th-leave-cash = Phép của năm này được trả tiền khi công ty cho thôi mà bạn không có lỗi.
calc-law-th-annual-leave = Điều 30 Luật Bảo vệ lao động
calc-law-th-maternity = Điều 41, 59 Luật Bảo vệ lao động (số 9) 2025
calc-caveat-th-maternity = Có nguồn ghi luật này bắt đầu muộn hơn một ngày.
calc-law-th-maternity-insurance = Luật An sinh xã hội
calc-caveat-th-maternity-insurance = Phần của quỹ xã hội được mô tả theo kỳ nghỉ cũ, ngắn hơn. Bạn hỏi quỹ xem đã đổi chưa.
calc-law-th-notice = Điều 17 Luật Bảo vệ lao động
calc-law-th-insurance = Điều 33 Luật An sinh xã hội
calc-law-th-welfare-fund = Quỹ phúc lợi, Luật Bảo vệ lao động
calc-caveat-th-welfare-fund = Mình chưa xác nhận được quỹ phúc lợi đã bắt đầu.
calc-law-th-deductions = Điều 76-77 Luật Bảo vệ lao động
calc-caveat-th-deductions = Lương chỉ được trừ vài khoản, như đoàn phí, nợ hợp tác xã, hoặc thiệt hại do cố ý hay quá cẩu thả. Không được trừ để phạt.
calc-law-th-minimum-wage = thông báo 13 và 14 của Ủy ban Tiền lương
calc-caveat-th-minimum-wage = Ở nội thành Chiang Mai, Hat Yai, đảo Ko Samui và phần lớn khách sạn, nơi giải trí thì cao hơn. Khách sạn nhỏ chỉ có phòng thì không kể. Mình chưa thấy mức mới hơn.
calc-law-th-minimum-wage-trade = thông báo 14 của Ủy ban Tiền lương

## Myanmar

calc-law-mm-hour = Luật Nhà máy
calc-caveat-mm-hour = Bộ lao động tính tăng ca trên lương gốc, không kể phụ cấp ngày.
calc-law-mm-overtime = Luật Nhà máy
calc-law-mm-overtime-rest = Luật Nghỉ phép và ngày lễ
calc-law-mm-severance-months = Thông báo 84/2015
calc-law-mm-final-pay = Luật Trả lương 2016
calc-law-mm-annual-leave = Luật Nghỉ phép và ngày lễ
calc-caveat-mm-annual-leave = Ngoài ra còn vài ngày nghỉ việc riêng.
calc-law-mm-maternity = Luật Nghỉ phép và ngày lễ; Luật An sinh xã hội
calc-law-mm-notice = hợp đồng lao động mẫu
calc-law-mm-minimum-wage = Thông báo 1/2025
calc-caveat-mm-minimum-wage = Mình không biết từ đó có đổi không. Bạn hỏi lại trước khi dùng.
