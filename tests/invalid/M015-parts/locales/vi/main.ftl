main-menu = Làm gì đây?
    .opt-walk = Đi xem
    .opt-later = Để sau
main-walk = { $walk-item }
    .opt-fine = Đã tốt
    .opt-yes = Có
    .opt-priority = Ưu tiên
    .opt-more = Thêm
    .opt-na = Không có ở đây
    .opt-unsure = Chưa rõ
    .opt-how = Cách làm
    .opt-pause = Tạm nghỉ
    .opt-end = Xong
    .opt-skip = Bỏ qua
    .more = Còn gì nữa?
    .noted = Đã ghi.
    .photo = Chụp ảnh nhé?
    .how = Làm như vầy.
main-bye = 
    Tạm biệt bạn nhé, hẹn gặp lại bạn vào một ngày rất gần sau đây.

    Tạm biệt bạn nhé, hẹn gặp lại bạn vào một ngày rất gần sau đây.

    Tạm biệt bạn nhé, hẹn gặp lại bạn vào một ngày rất gần sau đây.

    Tạm biệt bạn nhé, hẹn gặp lại bạn vào một ngày rất gần sau đây.

    Tạm biệt bạn nhé, hẹn gặp lại bạn vào một ngày rất gần sau đây.

    Tạm biệt bạn nhé, hẹn gặp lại bạn vào một ngày rất gần sau đây.

    Tạm biệt bạn nhé, hẹn gặp lại bạn vào một ngày rất gần sau đây.

    Tạm biệt bạn nhé, hẹn gặp lại bạn vào một ngày rất gần sau đây.

    Tạm biệt bạn nhé, hẹn gặp lại bạn vào một ngày rất gần sau đây.

    Tạm biệt bạn nhé, hẹn gặp lại bạn vào một ngày rất gần sau đây.

    Tạm biệt bạn nhé, hẹn gặp lại bạn vào một ngày rất gần sau đây.
