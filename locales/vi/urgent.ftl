### Có dấu hiệu nguy hiểm; tin việc gấp đã đứng ở trên. Ngắn, an toàn trước, không trách ai.
### Bản nháp, chưa có người bản ngữ đọc lại.

urgent-name = Một ghi chú bạn đã bắt đầu

urgent-danger =
    Cảm ơn bạn đã kể.
    Ngay bây giờ bạn có gặp nguy hiểm không?
    .opt-yes = Có
    .syn-yes = có chứ|đang nguy hiểm|nguy hiểm
    .opt-not-now = Bây giờ thì không
    .syn-not-now = không|không có|chưa|bây giờ không
    .opt-cant-tell = Không rõ
    .syn-cant-tell = không biết|chưa rõ|không chắc
    .opt-id-document-retention = Luật về giấy tờ
    .opt-minimum-age = Luật về độ tuổi
    .syn-id-document-retention = luật|xem luật
    .syn-minimum-age = luật trẻ em|luật về trẻ em

urgent-no-card = Việc này ở nước đó mình chưa có thẻ luật.

urgent-now =
    An toàn trước đã. Đi được thì tới chỗ có người bạn tin.
    Gọi số khẩn cấp khi gọi được. Không gọi được thì nhờ người gần nhất gọi giúp.

urgent-phone = Đây là máy của bạn chứ? Nhắn lúc này có tiện không?
    .opt-fine = Tiện
    .syn-fine = có|được|vâng|ok|ổn|máy của tôi
    .opt-later = Để sau
    .syn-later = không|không tiện|chưa

urgent-unread =
    Đây là bản thử; ở đây không ai đọc tin báo.
    Mình chưa nối với ai được. Bạn có thể gọi số khẩn cấp, hoặc nhờ người bạn tin.
urgent-unread-end = Muốn hỏi gì cứ nhắn.
urgent-trial-note = Đây là bản thử; ở đây không ai đọc tin báo. Đừng kể chuyện thật.

urgent-connect =
    { privacy-kept }
    { privacy-seen }

    { privacy-yes }
    { privacy-reader }

    Mình là máy, ghi lại giúp. Mình chuyển cho người thật đọc nhé? Không cần tên.
    Gấp thì gọi số khẩn cấp trước.
    { privacy-hide }
    .opt-yes = Chuyển giúp
    .syn-yes = chuyển đi|có|đồng ý|ok|vâng|giúp tôi
    .opt-no = Chưa cần
    .syn-no = không|để sau|chưa

urgent-tell =
    Bạn ở vùng nào, làm việc gì, có mấy người? Chỉ nhắn những gì bạn thấy an toàn.
    Không cần tên. Hết thì chọn Xong.
    .more = Mình ghi rồi. Còn gì nữa không? Hết thì chọn Xong.
    .opt-done = Xong
    .syn-done = xong rồi|hết rồi|vậy thôi|bỏ qua

urgent-end = Bạn muốn hỏi gì nữa không?
urgent-later = Được. Lúc nào muốn hỏi gì cứ nhắn.
