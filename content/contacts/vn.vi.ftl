# Nơi liên hệ ở Việt Nam.
# Review: draft.

contact-police = Công an: { $phone }
    .who = Khi có người gây nguy hiểm, ngay lúc này. Công an có thể hỏi giấy tờ.

contact-fire = Chữa cháy, cứu nạn: { $phone }
    .who = Khi có cháy, khói, hoặc người bị kẹt.

contact-ambulance = Cấp cứu: { $phone }
    .who = Khi có người bị thương nặng hoặc nguy kịch, ngay lúc này.

contact-disaster = Bão lũ, thiên tai: { $phone }
    .who = Khi có lũ, bão, thiên tai khác. Gọi miễn phí.

contact-child-line = Đường dây trẻ em và mua bán người: { $phone }
    .who = Miễn phí, cả ngày lẫn đêm. Cho trẻ em gặp nguy hiểm hoặc phải đi làm, và người bị ép làm, bị bán.

contact-union = Công đoàn (Tổng Liên đoàn Lao động Việt Nam)
    .who = Tỉnh nào cũng có liên đoàn lao động. Công ty chưa có công đoàn vẫn giúp được, nếu công nhân đề nghị. Mình chưa có số đã kiểm tra.

contact-labour-office = Sở Nội vụ tỉnh (việc lao động)
    .who = Bạn có thể xin hòa giải viên lao động hoặc báo vấn đề. Cán bộ có thể hỏi giấy tờ. Mình chưa có số đã kiểm tra.

contact-better-work = Better Work Việt Nam
    .who = Làm việc với nhà máy may và giày. Đây không phải đường dây khiếu nại. Họ báo lao động trẻ em, cưỡng bức và bạo lực cho thanh tra lao động.
