### Kết quả phép tính. Bản nháp, chưa có người bản ngữ đọc lại.

calc-show-result =
    { $answer }

    { $steps }

    { $notes }

    { $deadlines }

    { $law }
    .opt-rate = Mình biết lãi suất
    .opt-keep = Giữ lại
    .syn-keep = giữ|lưu
    .opt-report = Báo vấn đề này
    .syn-report = báo|báo vấn đề|tôi muốn báo
    .opt-other = Tính khác
calc-show-rate =
    Theo mình biết, luật tính theo lãi tiền gửi một tháng của ngân hàng công ty dùng.
    Lãi đó bao nhiêu phần trăm một năm?
    .retry = Bạn nhắn lãi suất nhé, ví dụ: 4,5.
calc-show-kept =
    { calc-kept }
calc-show-after = Bạn có thể chuyển tiếp hoặc chép lại. Trong đó không có tên ai. Cất chỗ chỉ mình bạn xem. Đừng đăng công khai.
    .opt-report = Báo vấn đề này
    .syn-report = báo|báo vấn đề|tôi muốn báo
    .opt-other = Tính khác
