### Có đúng là bạn không? Mấy chữ số cần nhắn lại. Bản nháp.

prove-ask =
    Để chắc là đúng bạn, nhắn lại dãy số này: { $proof }
    .retry = Nhắn lại dãy số: { $proof }
    .opt-skip = Để sau
    .syn-skip = thôi|không
prove-wrong = Chưa đúng dãy số. Không có gì thay đổi.
prove-limited = Bạn đã thử nhiều lần. Đợi một tiếng rồi thử lại nhé. Không có gì thay đổi.
