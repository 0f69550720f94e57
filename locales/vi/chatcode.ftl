### Mã quay lại trang trò chuyện. Bản nháp, chưa có người bản ngữ đọc lại.

chatcode-code =
    Mã để quay lại đây: **{ $code }**
    Chép ra giấy. Ai có mã này thì mở được cuộc trò chuyện này, nên đừng đưa ai.
    .opt-wrote = Đã chép
    .syn-wrote = xong|ghi rồi|chép rồi
chatcode-end = Vâng. Bạn muốn hỏi gì nữa không?
chatcode-not-needed = Ở đây không cần mã. Cứ mở lại cuộc trò chuyện này là được.
