### Điều đã nhắn không tính được. Bản nháp, chưa có người bản ngữ đọc lại.

calc-stuck-choose =
    { $unclear ->
        [none] Mình chưa đọc được câu đó.
       *[other] { $unclear }
    }
    Bạn có thể làm lại từ đầu, hoặc hỏi người thật.
    .opt-other = Làm lại
    .opt-person = Gặp người thật
