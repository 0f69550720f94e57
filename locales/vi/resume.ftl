### Mục làm dở, nói trung tính. Bản nháp, chưa có người bản ngữ đọc lại.

resume-offer =
    Còn mục chưa xong:
    { $unfinished }
    .opt-continue = Làm tiếp
    .syn-continue = tiếp|tiếp tục|có|vâng|ừ
    .opt-delete = Xóa
    .syn-delete = xóa đi|bỏ|bỏ đi|không
    .opt-later = Để sau
resume-deleted = Đã xóa. Muốn hỏi gì cứ nhắn.
resume-later = Được, để sau. Muốn hỏi gì cứ nhắn.
