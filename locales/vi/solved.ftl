### Is it solved? Asked after a remedy, and again later. Draft.

solved-question = Việc hôm { $opened } đã xong chưa? Bên kia không thấy câu trả lời của bạn trước khi họ trả lời.
    .opt-yes = Đã xong
    .syn-yes = xong rồi|đã giải quyết
    .opt-partly = Một phần
    .syn-partly = xong một phần|được ít
    .opt-no = Chưa xong
    .syn-no = chưa giải quyết|vẫn chưa
    .opt-later = Để sau
    .syn-later = lúc khác
    .opt-never = Đừng hỏi nữa
    .syn-never = thôi đừng hỏi|không hỏi nữa
solved-quality = Việc được giải quyết tốt đến đâu?
    .opt-n1 = Chưa tốt
    .opt-n2 = Còn khó
    .opt-n3 = Tạm được
    .opt-n4 = Tốt
    .opt-n5 = Rất tốt
    .syn-n1 = không tốt|kém
    .syn-n2 = hơi khó|còn vướng
    .syn-n3 = tạm|bình thường|cũng được
    .syn-n4 = khá|ổn|tốt lắm
    .syn-n5 = tuyệt vời|quá tốt
    .opt-skip = Bỏ qua
solved-thanks =
    Cảm ơn bạn. Mình đã ghi lại.

    Muốn hỏi gì cứ nhắn.
solved-again =
    Cảm ơn bạn. Mình sẽ xem lại.

    Muốn hỏi gì cứ nhắn.
solved-stopped =
    Được. Mình không hỏi lại nữa.

    Muốn hỏi gì cứ nhắn.
solved-nothing =
    Hiện không có gì để trả lời.

    Muốn hỏi gì cứ nhắn.
solved-later = Được, để sau. Muốn hỏi gì cứ nhắn.
