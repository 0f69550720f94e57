### Câu đố thay chỗ sau khi dọn màn hình. Bản nháp, chưa có người bản ngữ đọc lại.

hidden-quiz = Đố vui: một tuần có mấy ngày?
    .opt-five = 5
    .syn-five = năm|5 ngày|năm ngày
    .opt-six = 6
    .syn-six = sáu|6 ngày|sáu ngày
    .opt-seven = 7
    .syn-seven = bảy|7 ngày|bảy ngày
hidden-wrong = Gần đúng rồi. Một tuần có 7 ngày.
hidden-right = Đúng rồi. Một tuần có 7 ngày.
