### Báo vấn đề: ai thấy gì nói trước, rồi mới kể. Đọc lại đầu mục, không đọc lại lời kể.
### Bản nháp, chưa có người bản ngữ đọc lại.

report-name = Một ghi chú bạn đã bắt đầu

report-unread =
    Đây là bản thử; ở đây không ai đọc tin báo.
    Vì vậy mình chưa nhận chuyện của bạn. Những nơi sau giúp được:
report-unread-end = Bạn muốn hỏi gì về việc làm nữa không?
report-trial-note =
    Đây là bản thử; ở đây không ai đọc tin báo.
    Bạn đi thử hết các bước được, nhưng đừng kể chuyện thật.

report-who =
    Trước khi bạn kể:
    { privacy-kept }
    { privacy-seen }

    { privacy-yes }
    { privacy-reader }

    { privacy-machine } { privacy-hide }
    .opt-yes = Kể
    .syn-yes = kể luôn|đồng ý|bắt đầu|ok
    .opt-no = Để sau
    .syn-no = thôi để sau|chưa

report-story = { $channel ->
    [sms] Có chuyện gì? Nhắn bao nhiêu tin cũng được. Chưa cần tên bạn.
   *[other] Có chuyện gì? Nhắn chữ, thu âm hay gửi ảnh đều được. Chưa cần tên bạn.
}
    .more = Mình ghi rồi. Còn gì nữa không? Hết thì chọn Xong.
    .opt-done = Xong
    .syn-done = xong rồi|hết rồi|vậy thôi|không còn

report-empty = Mình chưa nhận được gì. Kể bây giờ, hay để sau?
    .opt-tell = Kể
    .syn-tell = kể luôn|bây giờ
    .opt-later = Để sau
    .syn-later = chưa|không

report-right =
    Cảm ơn bạn đã kể.{ $hard ->
        [1] {" "}Đây không phải lỗi của bạn.
       *[0] {""}
    } Mình ghi { $count } việc{ $photos ->
        [0] {""}
       *[other] , { $photos } ảnh
    }{ $voices ->
        [0] {""}
       *[other] , { $voices } đoạn thu âm
    }:
    { $matters }
    Đúng chưa?
    .opt-right = Đúng
    .syn-right = đúng rồi|vâng|ừ|phải|có|ok
    .opt-other = Chưa đúng
    .syn-other = không đúng|sai|sai rồi|không|sửa|chuyện khác
    .opt-skip = Bỏ qua

report-kind = Mình chưa rõ đó là chuyện gì. Gần nhất là chuyện nào?
    .opt-pay = Tiền lương
    .syn-pay = lương|tiền|tiền công
    .opt-hours = Giờ làm
    .syn-hours = tăng ca|giờ giấc|nghỉ phép
    .opt-safety = An toàn
    .syn-safety = tai nạn|sức khỏe|máy móc
    .opt-treatment = Bị đối xử tệ
    .syn-treatment = đối xử|bị chửi|quấy rối|bị dọa
    .opt-papers = Giấy tờ
    .syn-papers = hợp đồng|hộ chiếu|căn cước
    .opt-skip = Bỏ qua
    .syn-skip = không biết|chuyện khác

report-when = Chuyện này từ bao giờ? Bỏ qua cũng được.
    .retry = Nói áng chừng thôi, ví dụ: từ tháng 9.
    .opt-skip = Bỏ qua
    .syn-skip = không nhớ|không biết|không nói

report-where = Ở công ty nào, khu nào? Bỏ qua cũng được.
    .retry = Ví dụ: xưởng may ở khu B.
    .opt-skip = Bỏ qua
    .syn-skip = không nói|không biết

report-share =
    Người phụ trách được nói gì với công ty?
    “Chỉ nói có việc” là nói ở đó có việc này, không kể thêm.
    Đổi lại lúc nào cũng được.
    .opt-nothing = Chưa nói gì
    .syn-nothing = không|không nói|đừng nói|chưa
    .opt-issue = Chỉ nói có việc
    .syn-issue = chỉ nói có việc này
    .opt-summary = Tóm tắt, không tên
    .syn-summary = tóm tắt|kể tóm tắt|không tên
    .opt-named = Được nêu tên
    .syn-named = nêu tên|có tên

report-share-again =
    Chuyện này khó nói. Mình không nói gì với công ty, trừ khi bạn đồng ý thêm một lần nữa.
    Cho nói như bạn đã chọn không?
    .opt-no = Đừng nói
    .syn-no = không|chưa|thôi
    .opt-yes = Đồng ý như đã chọn
    .syn-yes = có|đồng ý|được

report-named =
    Nêu tên thì công ty biết là bạn kể. Có thể có người gây khó.
    Lời đã nói rồi thì không lấy lại được. Cho nêu tên bạn không?
    .opt-no = Không nêu tên
    .syn-no = không|chưa|thôi không
    .opt-yes = Cho nêu tên
    .syn-yes = có|đồng ý|được|nêu tên

report-check =
    Sẽ gửi: { $count ->
        [0] chuyện bạn kể
       *[other] { $count } việc
    }{ $photos ->
        [0] {""}
       *[other] , { $photos } ảnh
    }{ $voices ->
        [0] {""}
       *[other] , { $voices } đoạn thu âm
    }.
    { $when ->
        [skip] Không ghi thời gian.
       *[other] Thời gian: { $when }.
    } { $where ->
        [skip] Không ghi nơi làm.
       *[other] Nơi làm: { $where }.
    }
    { $consent ->
        [issue] Chỉ nói với công ty là ở đó có việc này.
        [summary] Kể tóm tắt với công ty, không tên.
        [named] Được nêu tên bạn với công ty.
       *[nothing] Chưa nói gì với công ty.
    }
    .opt-send = Gửi
    .syn-send = gửi đi|gửi luôn|đồng ý|đúng rồi|ok|vâng
    .opt-fix = Sửa
    .syn-fix = sửa lại|chưa đúng|sai
    .opt-drop = Không gửi
    .syn-drop = không|đừng gửi|bỏ hết

report-fix = Sửa phần nào?
    .opt-story = Kể thêm
    .syn-story = chuyện|câu chuyện|kể lại
    .opt-when = Thời gian
    .syn-when = từ bao giờ|ngày tháng
    .opt-where = Nơi làm
    .syn-where = công ty|ở đâu|chỗ làm
    .opt-share = Nói với công ty
    .syn-share = nói gì|nêu tên

report-end = Bạn muốn hỏi gì nữa không?
report-later = Được. Lúc nào muốn hỏi gì cứ nhắn.
report-drop =
    Mình không gửi gì, và đã bỏ hết.

    Bạn muốn hỏi gì nữa không?
