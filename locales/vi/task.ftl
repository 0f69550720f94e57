### One action of the plan: reminded around its date, or chosen from the plan. Vietnamese.
### Draft: no native reader has checked it yet.

task-name = Một việc trong kế hoạch

task-several =
    Quanh hôm nay có mấy việc trong kế hoạch:
    { $due-tasks }
    Nói về việc nào trước?

task-ask =
    { $when ->
        [before] Sắp tới hẹn: **{ $item-short }**
        [today] Hôm nay là ngày hẹn: **{ $item-short }**
       *[after] Mình hỏi thăm việc: **{ $item-short }**
    }
    Ngày hẹn: { $due }. Người làm: { $who ->
        [owner] chủ xưởng
        [mechanic] thợ máy
       *[other] { $who }
    }.
    { $channel ->
        [sms] Việc này đến đâu rồi?
       *[other] Việc này đến đâu rồi? Có ảnh thì gửi luôn cũng được.
    }
    .opt-done = Đã xong
    .opt-more-time = Cần thêm ngày
    .opt-stuck = Đang vướng
    .syn-done = xong|xong rồi|làm rồi|rồi
    .syn-more-time = chưa|chưa xong|đang làm|lùi ngày|thêm ngày|dời ngày
    .syn-stuck = vướng|bị vướng|kẹt|khó quá|chưa làm được

task-photo =
    Hay quá! Chụp lại từ đúng chỗ cũ, tránh mặt người nhé.
    Không có ảnh vẫn ghi là xong.
    .opt-skip = Bỏ qua
    .syn-skip = không|không có|không có ảnh|không chụp|khỏi chụp

task-spent = Việc này tốn bao nhiêu tiền? Nhắn đủ cả số 0, ví dụ 350000. Không tốn thì nhắn 0.
    .opt-n0 = Không tốn tiền
    .opt-skip = Bỏ qua
    .syn-n0 = không|không tốn|không mất tiền|miễn phí
    .syn-skip = không nhớ|không rõ|chưa biết|không biết
    .retry = Nhắn số tiền bằng chữ số nhé, ví dụ 350000. Bỏ qua cũng được.

task-thanks =
    Mình ghi vào báo cáo rồi. Cảm ơn { $address ->
        [anh] anh
        [chi] chị
       *[ban] bạn
    } và mọi người!

task-when = Không sao. Hẹn lại ngày nào thì vừa?
    .opt-d7 = 1 tuần nữa
    .opt-d14 = 2 tuần nữa
    .opt-d30 = 30 ngày nữa
    .syn-d7 = một tuần nữa|tuần sau|tuần tới
    .syn-d14 = hai tuần nữa|nửa tháng nữa
    .syn-d30 = một tháng nữa|1 tháng nữa|tháng sau|tháng tới
    .retry = Nhắn ngày và tháng nhé, ví dụ 16/03. Tính từ ngày mai trở đi.

task-moved =
    Mình ghi ngày mới rồi: { $due }.
    { $channel ->
        [web] Khung chat trên web không tự nhắn trước được, nhớ ghi ngày này vào lịch nhé.
       *[other] Mình sẽ nhắc lại quanh ngày đó.
    }

task-why = Việc này đang vướng ở đâu? Mình cùng gỡ từng chút.
    .opt-money = Chưa có tiền
    .opt-landlord = Chờ chủ nhà
    .opt-knowledge = Chưa biết cách
    .opt-time = Chưa có thời gian
    .opt-other = Lý do khác
    .syn-money = thiếu tiền|hết tiền|tiền|tốn quá
    .syn-landlord = chủ nhà|nhà thuê|chủ nhà chưa chịu
    .syn-knowledge = không biết làm|chưa biết làm|không biết cách
    .syn-time = không có thời gian|bận quá|bận|thiếu người
    .syn-other = khác|việc khác|chuyện khác

task-stuck-noted =
    { $reason ->
        [money] Mình ghi lại rồi. Có thể làm trước phần không tốn tiền, phần còn lại để sau.
        [landlord] Mình ghi lại rồi. Có thể cho chủ nhà xem ảnh chụp và nói rõ muốn sửa gì.
        [knowledge] Mình ghi lại rồi. Có thể hỏi thợ, hoặc một xưởng gần đây đã làm việc này.
        [time] Mình ghi lại rồi. Có thể chia nhỏ, mỗi ngày làm 15 phút.
       *[other] Mình ghi lại rồi. Buổi họp tổng kết sẽ nói tới việc này.
    }
