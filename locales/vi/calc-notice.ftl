### Ngày báo trước. Bản nháp, chưa có người bản ngữ đọc lại.

calc-notice-who = Ai chấm dứt?
    .opt-self = Mình muốn nghỉ
    .opt-company = Công ty
calc-notice-contract = Hợp đồng loại nào?
    .opt-open = Không thời hạn
    .opt-long = 12 đến 36 tháng
    .opt-short = Dưới 12 tháng
    .opt-fixed = Có thời hạn
calc-notice-begun = Bạn vào làm ở đó ngày nào?
    .retry = Bạn nhắn ngày nhé, ví dụ: 01/03/2021.
calc-notice-given = Báo ngày nào?
    .retry = Bạn nhắn ngày nhé, ví dụ: 01/12/2026.
    .opt-today = Hôm nay
calc-notice-pay-day = Kỳ lương tới là ngày nào?
    .retry = Bạn nhắn ngày nhé, ví dụ: 30/11/2026.
calc-notice-pays = Bao lâu bạn được trả lương một lần?
    .opt-month = Mỗi tháng
    .opt-half-month = Một tháng hai lần
    .opt-week = Mỗi tuần
