### The summary report, handed over in the chat. Vietnamese.
### Draft: no native reader has checked it yet.

summary-made =
    { $done-count ->
        [0] Đã chọn { $proposed } việc muốn làm. Chưa ghi nhận cải thiện nào.
       *[other]
            Đã chọn { $proposed } việc muốn làm, xong { $done-count } việc.
            Điểm rủi ro: giảm { $reduced } trên { $chosen }. Đây không phải chấm điểm xưởng.
    }

    { $draft ->
        [1] Đây là bản nháp, chờ hai bên cùng đồng ý.
       *[0] Báo cáo này đã được đồng ý.
    }
    Báo cáo ghi công việc, không ghi tên người.
    { $link }

summary-none = Chưa ghi nhận cải thiện nào, nên chưa có gì để báo cáo. Mình đi xem một góc xưởng trước nhé.
