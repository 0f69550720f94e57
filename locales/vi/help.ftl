### Cách dùng, cách dừng, cách dọn màn hình. Bản nháp, chưa có người bản ngữ đọc lại.

help-help =
    Cứ nhắn câu hỏi về việc làm, như nói chuyện. Máy trả lời; muốn gặp người thật thì gõ GẶP NGƯỜI THẬT.
    DANH MỤC: các mục. QUAY LẠI: câu trước. NGÔN NGỮ: đổi tiếng.

    { $channel ->
        [telegram] THOÁT: dọn màn hình. Tin cũ hơn 48 giờ thì tự xóa trên máy.
        [sms] THOÁT: ngừng ngay. Tin SMS thì tự xóa trên máy.
       *[web] THOÁT: dọn màn hình. Gõ /code để lấy mã quay lại trang này.
    }
    { $channel ->
        [sms] TC: không nhận tin nữa. NHẬN TIN: nhận lại.
       *[other] DỪNG: không nhận tin nữa. NHẬN TIN: nhận lại.
    }
