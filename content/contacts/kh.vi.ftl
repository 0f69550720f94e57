# Nơi liên hệ ở Campuchia.
# Review: draft. Translation made by machine, not yet read by a native speaker.

contact-police = Cảnh sát: { $phone }
    .who = Khi có người gây nguy hiểm, hoặc bạn bị giữ không cho đi. Miễn phí, hết tiền điện thoại vẫn gọi được; báo chí viết là có cả tiếng Anh, Trung và Việt. Cảnh sát có thể hỏi giấy tờ.

contact-labour-line = Đường dây Bộ Lao động Campuchia: { $phone }
    .who = Cả ngày lẫn đêm. Hỏi về tiền lương, giờ làm, chỗ làm nóng, bị chửi, hay công ty có đóng NSSF cho bạn không. Họ có thể hỏi tên và giấy tờ.

contact-nssf = Bảo hiểm xã hội (NSSF): { $phone }
    .who = Cả ngày lẫn đêm. Bạn có thể hỏi mình đã được ghi tên chưa, công ty có đóng không. NSSF cũng có ứng dụng điện thoại để xem.

contact-union = Các nhóm công đoàn (CLC, CCU, CCTU)
    .who = Bạn có thể hỏi người làm cùng mà bạn tin, xem xưởng có công đoàn nào. Mình chưa có số đã kiểm tra.

contact-legal-help = CENTRAL (trước là CLEC)
    .who = Nhóm giúp công nhân về luật. Tên mới là theo hiểu biết chung. Mình chưa có số đã kiểm tra.

contact-labour-office = Bộ Lao động và Dạy nghề Campuchia (thanh tra lao động)
    .who = Bạn có thể hỏi về tiền lương, giờ làm, nóng, bẩn hay bị chửi. Cán bộ có thể hỏi tên và giấy tờ. Mình chưa có số đã kiểm tra; muốn gọi thì dùng đường dây của Bộ.

contact-better-factories = Better Factories Cambodia: { $phone }
    .who = Kiểm tra xưởng may, giày và đồ du lịch. Đây không phải thanh tra lao động và không ra lệnh được cho xưởng. Số này lấy từ một tờ giấy cũ.
