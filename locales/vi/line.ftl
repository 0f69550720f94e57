### Những câu của chính đường dây, ngoài mọi luồng. Chủ xưởng cũng đọc, nên tránh xưng hô.
### Bản nháp, chưa có người bản ngữ đọc lại.

# Câu cố định cho mọi tin báo trước.
-new-message = Bạn có tin nhắn mới

line-stopped =
    Đã dừng. Mình không tự nhắn nữa; việc đã gửi vẫn được giữ. Muốn xem thì cứ hỏi.
    Muốn nhận lại: gõ NHẬN TIN.
line-started = Đã mở lại. Khi có tin, mình chỉ nhắn “{ -new-message }”.
line-maybe-stop = Không muốn nhận tin của mình nữa? Nhắn TC.
line-language = Từ giờ mình viết tiếng Việt.
line-stale = Nút này cũ rồi. Chưa có gì thay đổi.
line-sticker = Mình chưa hiểu hình dán. Nhắn chữ giúp mình nhé.
line-location = Mình không giữ vị trí. Cần nói ở đâu thì nhắn chữ nhé.
line-contact = Mình không giữ danh bạ của ai. Nhắn chữ giúp mình nhé.
line-poll = Mình chưa đọc được bình chọn. Nhắn chữ giúp mình nhé.
line-other = Loại tin này mình chưa đọc được. Nhắn chữ giúp mình nhé.
line-edited = Câu này mình lấy tin gửi lúc đầu; chỗ sửa sau chưa được tính. Muốn đổi câu trước: gõ QUAY LẠI.
line-cut = Tin dài quá, mình chỉ đọc được phần đầu. Phần còn lại gửi thêm tin nữa nhé.
line-failed = Xin lỗi, bên mình bị trục trặc. Tin vừa gửi vẫn được giữ. Lát nữa thử lại nhé.
line-retry = { $channel ->
    [sms] Mình chưa hiểu. Nhắn số của một câu trả lời nhé.
   *[other] Mình chưa hiểu. Chọn một nút, hoặc nhắn lại cách khác nhé.
}
line-no-way-back = Không còn câu nào trước đó để quay lại.
line-nothing-unfinished = Không có mục nào đang dở. Muốn hỏi gì cứ nhắn.
line-no-file-here = Chỗ này mình chưa nhận ảnh hay tệp. Nhắn chữ giúp mình nhé.
line-file-out-of-the-blue =
    Cảm ơn, mình đã nhận. Mình chưa chuyển cho ai.
    Muốn báo vấn đề: gõ DANH MỤC rồi chọn Báo vấn đề.
line-group = Cảm ơn đã nhắn. Trong nhóm, mình không trả lời chuyện riêng.
    .opt-private = Hỏi riêng
line-busy = Nhiều tin đến cùng lúc quá. Mình đọc lần lượt, chờ chút nhé.
line-sorry = Xin lỗi, có một tin mình không đọc được. Gửi lại theo cách khác giúp mình nhé.
line-file-too-big = Tệp này lớn quá 20 MB nên mình không nhận được. Gửi tệp nhỏ hơn nhé.
line-calm = Hỏi gì về việc làm cũng được.
line-untitled = Ghi chú

# Parts of lists and files.
line-action = { $item } · { $who } · { $due } · { $cost }
line-task = { $item } · { $due }
line-case = Gửi hôm { $opened }
line-review = Họp tổng kết
line-report-file = tong-ket
line-value = { $value }

# Headings for signs of danger in a story; never the person's own words.
line-sign-fire = Cháy hoặc khói
line-sign-locked-in = Không ra ngoài được
line-sign-violence = Bị đánh
line-sign-sexual-violence = Chuyện nghiêm trọng
line-sign-child-danger = Trẻ em gặp nguy hiểm
line-sign-self-harm = Quá sức chịu đựng
line-sign-held-against-will = Không được tự do đi
line-sign-medical = Bị thương hoặc ốm
line-sign-papers-held = Bị giữ giấy tờ
line-sign-threats = Bị dọa
line-sign-debt-bondage = Làm trừ nợ
line-sign-wages-withheld-to-stay = Bị giữ lương
line-sign-child-labour = Trẻ em đi làm
line-sign-retaliation = Bị gây khó vì đã nói

# Tin SMS: mỗi lần nhiều nhất ba phần. Số là điều người nhận nhắn lại.
line-more = 1: đọc tiếp
    .syn-more = tiếp|đọc tiếp|xem tiếp
line-more-list = 0: xem thêm lựa chọn
# Thay cho mọi điều mình tự nhắn trước; không được để lộ gì.
line-news = { -new-message }. 1: đọc
line-part-missing = Tin của bạn đến thiếu một đoạn. Phần đã đến được giữ lại. Bạn gửi lại đoạn còn thiếu nhé.
line-page = Xem trang này trong { $hours } giờ: { $link }
line-way = { $way ->
    [sms] Tin SMS
    [web] Trang web
   *[telegram] Telegram
}{ $here ->
    [yes] {" "}(ở đây)
   *[no] {""}
}
# Said into a case after a month without a word.
line-still-here = Tin tự động: chưa có gì mới. Việc của bạn không bị quên; vẫn có người đang làm.
