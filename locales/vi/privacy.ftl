### Ai thấy gì: những câu chung cho báo vấn đề, hỏi người thật và việc gấp.
### Chỉ hứa điều mình làm. Bản nháp, chưa có người bản ngữ đọc lại.

privacy-kept = Chuyện bạn kể được giữ kín. Mình không cho công ty xem.
privacy-seen = { $channel ->
    [telegram] Mình thấy tài khoản của bạn. Telegram biết bạn có nhắn. Đừng dùng máy công ty.
    [sms] Mình thấy số của bạn. Nhà mạng biết bạn có nhắn và lưu được tin. Đừng dùng máy công ty.
   *[web] Ở trang này mình không thấy số hay tài khoản của bạn. Đừng dùng máy hay Wi-Fi công ty.
}
privacy-yes = Bạn chưa đồng ý thì mình không nói với ai khác. Chỉ trừ khi có người nguy hiểm đến tính mạng.
privacy-reader = { $organisation ->
    [none] Chỉ người phụ trách đọc được chuyện.
   *[other] Chỉ người phụ trách của { $organisation } đọc được chuyện.
}
privacy-machine = Mình là máy, ghi lại giúp; người thật sẽ đọc. Bạn dừng lúc nào cũng được.
privacy-hide = { $channel ->
    [sms] Gõ THOÁT để ngừng ngay; tin SMS thì bạn tự xóa trên máy.
   *[other] Gõ THOÁT để dọn màn hình.
}
