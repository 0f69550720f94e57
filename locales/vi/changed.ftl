### Báo khi có máy hay chỗ nhắn khác vừa nối vào, hoặc tách ra. Bản nháp.

changed-notice = Mục Cài đặt, Máy của tôi vừa có thay đổi. Nếu không phải bạn làm, bạn vào đó xem nhé.
