### Chọn tiếng. Tên mỗi tiếng viết bằng chính tiếng đó. Bản nháp, chưa có người bản ngữ đọc lại.

language-choose = Chọn tiếng bạn muốn dùng. / Choose your language.
    .opt-vi = Tiếng Việt
    .syn-vi = việt|vn
    .opt-en = English
    .syn-en = anh|tiếng anh
    .opt-th = ไทย
    .syn-th = tiếng thái|thái
    .opt-km = ខ្មែរ
    .syn-km = tiếng khmer|khmer|campuchia
    .opt-my = မြန်မာ
    .syn-my = tiếng miến|miến|myanmar
    .opt-zh = 中文
    .syn-zh = tiếng trung|trung|hoa
language-end = Từ giờ mình viết tiếng Việt. Muốn hỏi gì cứ nhắn.
