### Chọn tiếng. Tên mỗi tiếng viết bằng chính tiếng đó. Bản nháp, chưa có người bản ngữ đọc lại.

language-choose = Chọn tiếng bạn muốn dùng. / Choose your language.
    .opt-vi = Tiếng Việt
    .syn-vi = việt|vn
    .opt-en = English
    .syn-en = anh|tiếng anh
language-end = Từ giờ mình viết tiếng Việt. Muốn hỏi gì cứ nhắn.
