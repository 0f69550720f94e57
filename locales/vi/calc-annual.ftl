### Phép năm. Bản nháp, chưa có người bản ngữ đọc lại.

calc-annual-work = Việc của bạn thuộc loại nào? Dưới 18 tuổi hoặc người khuyết tật thì chọn Nặng nhọc.
    .opt-normal = Bình thường
    .opt-hard = Nặng nhọc, độc hại
    .opt-hardest = Đặc biệt nặng nhọc
calc-annual-begun = Bạn vào làm ở đó ngày nào?
    .retry = Bạn nhắn ngày nhé, ví dụ: 01/03/2021.
calc-annual-taken = Năm nay bạn đã nghỉ phép bao nhiêu ngày?
    .retry = Bạn nhắn số ngày nhé, ví dụ: 3. Hoặc chọn Bỏ qua.
    .opt-skip = Bỏ qua
