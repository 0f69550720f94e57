### Gặp người thật. Bản nháp, chưa có người bản ngữ đọc lại.

person-name = Một ghi chú bạn đã bắt đầu

person-unread =
    Đây là bản thử; ở đây không ai đọc tin báo.
    Vì vậy chưa có người trả lời. Những nơi sau giúp được:
person-unread-end = Bạn muốn hỏi gì về việc làm nữa không?
person-trial-note =
    Đây là bản thử; ở đây không ai đọc tin báo.
    Bạn đi thử hết các bước được, nhưng đừng kể chuyện thật.

person-who =
    Trước khi bạn hỏi:
    { privacy-kept }
    { privacy-seen }

    { privacy-yes }
    { privacy-reader }

    { privacy-machine } { privacy-hide }
    .opt-yes = Hỏi
    .syn-yes = hỏi luôn|đồng ý|bắt đầu|ok
    .opt-no = Để sau
    .syn-no = thôi để sau|chưa

person-question = { $channel ->
    [sms] Bạn muốn hỏi gì? Nhắn bao nhiêu tin cũng được. Không cần tên bạn.
   *[other] Bạn muốn hỏi gì? Nhắn chữ, thu âm hay gửi ảnh đều được. Không cần tên bạn.
}
    .more = Mình ghi rồi. Còn gì nữa không? Hết thì chọn Xong.
    .opt-done = Xong
    .syn-done = xong rồi|hết rồi|vậy thôi|không còn|gửi

person-end = Bạn muốn hỏi gì nữa không?
person-later = Được. Lúc nào muốn hỏi gì cứ nhắn.
