### Báo ở đây rằng có tin cho chuyện đã nhắn ở nơi khác. Bản nháp.

elsewhere-announce = { -new-message }. Đọc ở nơi bạn đã nhắn, hoặc bằng mã của bạn.
    .opt-code = Dùng mã
    .syn-code = mã|đọc
    .opt-later = Để sau
    .syn-later = thôi|không
elsewhere-later = Được rồi, để sau. Bạn cứ hỏi chuyện làm việc nhé.
