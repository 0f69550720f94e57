### Luật của các phép tính, và điều phải nói kèm. Bản nháp, chưa có người bản ngữ đọc lại.
### `calc-law-<nước>-<quy định>` và `calc-caveat-<nước>-<quy định>`; xem content/rules/.

## Việt Nam

calc-law-vn-hour = khoản 1 Điều 55 Nghị định 145/2020
calc-caveat-vn-hour = Tiền ăn, xăng xe, nhà ở và thưởng không tính vào giờ thường.
calc-law-vn-overtime = khoản 1 Điều 98 Bộ luật Lao động 2019
calc-law-vn-overtime-night = khoản 2, 3 Điều 98 Bộ luật Lao động 2019; Điều 57 Nghị định 145/2020
calc-law-vn-overtime-cap = Điều 107 Bộ luật Lao động 2019; Nghị quyết 17/2022
calc-law-vn-dispute = Điều 190 Bộ luật Lao động 2019
calc-caveat-vn-dispute = Luật tính từ ngày bạn biết việc đó. Thời hạn ra tòa mình chưa đọc trong luật.
calc-law-vn-late-pay = khoản 4 Điều 97 Bộ luật Lao động 2019
calc-law-vn-severance-years = Điều 46 Bộ luật Lao động 2019; Điều 8 Nghị định 145/2020
calc-caveat-vn-severance-years = Tháng lẻ đến nửa năm tính là nửa năm, nhiều hơn tính là một năm. Phần này của nghị định mình chưa đọc tận nơi.
calc-law-vn-redundancy-years = Điều 47 Bộ luật Lao động 2019
calc-law-vn-final-pay = Điều 48 Bộ luật Lao động 2019
calc-law-vn-leave-cash = khoản 3 Điều 113 Bộ luật Lao động 2019
calc-law-vn-annual-leave = Điều 113, 114 Bộ luật Lao động 2019; Điều 66 Nghị định 145/2020
calc-law-vn-maternity = Điều 139 Bộ luật Lao động 2019
calc-law-vn-maternity-pay = Điều 59 Luật Bảo hiểm xã hội 2024
calc-law-vn-birth-grant = Điều 58 Luật Bảo hiểm xã hội 2024
calc-law-vn-reference-level = Điều 7 Luật Bảo hiểm xã hội 2024
calc-law-vn-notice = Điều 35, 36 Bộ luật Lao động 2019
calc-caveat-vn-notice = Nghỉ sai cách có thể phải trả nửa tháng lương và tiền những ngày không báo (Điều 40). Có khi không cần báo trước, như bị nợ lương hoặc bị đánh.
calc-law-vn-minimum-wage = Điều 3 nghị định về lương tối thiểu
calc-law-vn-minimum-wage-hour = Điều 3 Nghị định 293/2025
calc-law-vn-insurance = Điều 33, 34 Luật Bảo hiểm xã hội 2024
calc-law-vn-deductions = Điều 102, 129 Bộ luật Lao động 2019

## Campuchia

calc-law-kh-hour = Điều 137 Luật Lao động
calc-law-kh-overtime = Điều 139 Luật Lao động; Prakas 112/25
calc-law-kh-overtime-rest = Điều 161-164 Luật Lao động
calc-law-kh-overtime-night = Điều 144 Luật Lao động
calc-caveat-kh-overtime-night = Có nguồn ghi ca đêm bình thường được nhiều hơn; mình lấy theo bản sửa luật.
calc-law-kh-overtime-cap = Điều 139-140 Luật Lao động
calc-law-kh-dispute = Điều 301 Luật Lao động
calc-law-kh-seniority = Điều 89 Luật Lao động; Prakas 443/2018
calc-caveat-kh-seniority = Ai tự xin nghỉ có thể mất phần chưa đến hạn.
calc-law-kh-severance-fixed = Điều 73 Luật Lao động
calc-law-kh-final-pay = Điều 116 Luật Lao động
calc-law-kh-leave-cash = Điều 166-167 Luật Lao động
calc-law-kh-annual-leave = Điều 166-167 Luật Lao động
calc-law-kh-maternity = Điều 182 Luật Lao động
calc-law-kh-maternity-pay = Điều 183 Luật Lao động
calc-law-kh-maternity-insurance = quy định NSSF
calc-law-kh-notice = Điều 73-75 Luật Lao động
calc-caveat-kh-notice = Ai bỏ hợp đồng có thời hạn giữa chừng có thể phải đền tiền.
calc-law-kh-notice-open = Điều 75 Luật Lao động
calc-law-kh-notice-fixed = Điều 73 Luật Lao động
calc-law-kh-minimum-wage = prakas hằng năm về lương tối thiểu
calc-caveat-kh-minimum-wage = Mức này chỉ cho các nhà máy đó. Việc khác mình chưa xác nhận được mức tối thiểu nào.
calc-law-kh-insurance = Luật An sinh xã hội 2019
calc-law-kh-deductions = Điều 126-129 Luật Lao động

## Thái Lan

calc-law-th-hour = Điều 68 Luật Bảo vệ lao động
calc-law-th-overtime = Điều 61 Luật Bảo vệ lao động
calc-law-th-overtime-rest = Điều 62-63 Luật Bảo vệ lao động
calc-law-th-overtime-cap = Điều 26 Luật Bảo vệ lao động
calc-law-th-late-pay = Điều 9 Luật Bảo vệ lao động
calc-law-th-severance-days = Điều 118 Luật Bảo vệ lao động
calc-caveat-th-severance-days = Hợp đồng bằng giấy cho việc đặc biệt, thời vụ hoặc làm một lần có thể không có trợ cấp.
calc-law-th-final-pay = Điều 70 Luật Bảo vệ lao động
calc-law-th-leave-cash = Điều 67 Luật Bảo vệ lao động
calc-caveat-th-leave-cash = Phép của năm này được trả tiền khi công ty cho thôi mà bạn không có lỗi.
calc-law-th-annual-leave = Điều 30 Luật Bảo vệ lao động
calc-law-th-maternity = Điều 41, 59 Luật Bảo vệ lao động (số 9) 2025
calc-caveat-th-maternity = Có nguồn ghi luật này bắt đầu muộn hơn một ngày.
calc-law-th-maternity-insurance = Luật An sinh xã hội
calc-caveat-th-maternity-insurance = Phần của quỹ xã hội được mô tả theo kỳ nghỉ cũ, ngắn hơn. Bạn hỏi quỹ xem đã đổi chưa.
calc-law-th-notice = Điều 17 Luật Bảo vệ lao động
calc-caveat-th-notice = Nếu là người nước ngoài, hỏi tổ chức hỗ trợ hoặc cơ quan việc làm trước khi nghỉ: thời gian tìm chủ mới ngắn.
calc-law-th-insurance = Điều 33 Luật An sinh xã hội
calc-law-th-welfare-fund = Quỹ phúc lợi, Luật Bảo vệ lao động
calc-caveat-th-welfare-fund = Mình chưa xác nhận được quỹ phúc lợi đã bắt đầu.
calc-law-th-deductions = Điều 76-77 Luật Bảo vệ lao động
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
