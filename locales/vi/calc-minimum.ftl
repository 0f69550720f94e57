### Lương tối thiểu. Bản nháp, chưa có người bản ngữ đọc lại.

calc-minimum-region = Chỗ làm của bạn ở vùng nào? Hợp đồng có ghi, hoặc bạn hỏi công đoàn.
    .opt-region-1 = Vùng I
    .opt-region-2 = Vùng II
    .opt-region-3 = Vùng III
    .opt-region-4 = Vùng IV
calc-minimum-trade = Bạn làm ở đâu?
    .opt-hotel = Khách sạn
    .opt-entertainment = Quán bar, giải trí
    .opt-other = Nơi khác
calc-minimum-place = Ở tỉnh nào, hoặc thành phố nào?
    .retry = Bạn nhắn tên tỉnh nhé, ví dụ: Rayong.
calc-minimum-factory = Nhà máy của bạn làm gì?
    .opt-garments = Quần áo, giày, túi
    .syn-garments = quần áo|may mặc|giày|túi|dệt
    .opt-other = Thứ khác
calc-minimum-month = Tính cho tháng nào? Bạn nhắn một ngày trong tháng đó.
    .retry = Bạn nhắn ngày nhé, ví dụ: 15/10/2026.
    .opt-today = Tháng này
    .syn-today = bây giờ|hôm nay
