### Cộng tác viên báo giúp một người đang ở cạnh và đồng ý. Bản nháp, chưa có người bản ngữ đọc lại.

behalf-name = Một ghi chú bạn đã bắt đầu

behalf-unread =
    Đây là bản thử; ở đây không ai đọc tin báo.
    Vì vậy mình chưa nhận báo giúp. Những nơi sau giúp được:
behalf-unread-end = Muốn tìm thẻ khác cứ nhắn một từ.
behalf-trial-note =
    Đây là bản thử; ở đây không ai đọc tin báo.
    Bạn đi thử hết các bước được, nhưng đừng ghi chuyện thật.

behalf-there = Người đó đang ở cạnh bạn chứ?
    .opt-yes = Đang ở cạnh
    .syn-yes = có|vâng|ở cạnh|ở đây
    .opt-no = Không ở đây
    .syn-no = không|không có|chưa
behalf-not-there =
    Việc này cần chính người đó đồng ý, nên mình chưa ghi.
    Bạn có thể đưa người đó một thẻ để tự hỏi riêng mình.

behalf-consent =
    Xin đọc cho người đó nghe:
    1. Chuyện được giữ kín. Không cho công ty xem.
    2. { $organisation ->
        [none] Chỉ người phụ trách đọc được.
       *[other] Chỉ người phụ trách của { $organisation } đọc được.
    } Người giúp chỉ thấy việc đến đâu.

    3. Chưa đồng ý thì không nói với ai khác. Chỉ trừ khi có người nguy hiểm đến tính mạng.
    4. Đây là máy ghi lại; người thật sẽ đọc. Dừng lúc nào cũng được.

    5. { $channel ->
        [telegram] Chỉ thấy tài khoản của người giúp. Telegram biết người giúp có nhắn.
        [sms] Chỉ thấy số của người giúp. Nhà mạng biết người giúp có nhắn và lưu được tin.
       *[web] Ở trang này không thấy số hay tài khoản của ai.
    }
    { privacy-hide }
    Người đó đồng ý không?
    .opt-yes = Đồng ý
    .syn-yes = có|vâng|ok|được
    .opt-no = Không
    .syn-no = không đồng ý|chưa
behalf-not-agreed = Được, mình không ghi gì. Cảm ơn bạn đã hỏi trước.

behalf-story = { $channel ->
    [sms] Có chuyện gì? Nhắn theo lời người đó. Đừng ghi tên.
   *[other] Có chuyện gì? Nhắn hay thu âm theo lời người đó. Đừng ghi tên.
}
    .more = Mình ghi rồi. Còn gì nữa không? Hết thì chọn Xong.
    .opt-done = Xong
    .syn-done = xong rồi|hết rồi|vậy thôi|không còn

behalf-share =
    Để người đó chọn: người phụ trách được nói gì với công ty?
    “Chỉ nói có việc” là nói ở đó có việc này, không kể thêm.
    Nêu tên thì có thể bị gây khó. Đổi lại lúc nào cũng được.
    .opt-nothing = Chưa nói gì
    .syn-nothing = không|không nói|đừng nói|chưa
    .opt-issue = Chỉ nói có việc
    .syn-issue = chỉ nói có việc này
    .opt-summary = Tóm tắt, không tên
    .syn-summary = tóm tắt|kể tóm tắt|không tên
    .opt-named = Được nêu tên
    .syn-named = nêu tên|có tên

behalf-check =
    Sẽ gửi: { $count ->
        [0] chuyện vừa kể
       *[other] { $count } việc
    }{ $photos ->
        [0] {""}
       *[other] , { $photos } ảnh
    }{ $voices ->
        [0] {""}
       *[other] , { $voices } đoạn thu âm
    }.
    { $consent ->
        [issue] Chỉ nói với công ty là ở đó có việc này.
        [summary] Kể tóm tắt với công ty, không tên.
        [named] Được nêu tên với công ty.
       *[nothing] Chưa nói gì với công ty.
    }
    Người đó đồng ý gửi không?
    .opt-send = Gửi
    .syn-send = gửi đi|đồng ý|có|ok|vâng
    .opt-fix = Kể thêm
    .syn-fix = sửa|sửa lại
    .opt-drop = Không gửi
    .syn-drop = không|đừng gửi|bỏ hết

behalf-code =
    Đã gửi. Mã này của riêng người đó: **{ $code }**
    Để người đó tự chép ra giấy. Đừng chụp, đừng giữ giúp.
    { $channel ->
        [sms] Chép xong thì xóa tin này đi.
       *[other] Mã chỉ hiện ít phút. Chép xong thì chọn Đã chép.
    }
    .opt-wrote = Đã chép
    .syn-wrote = chép rồi|xong|xong rồi|ghi rồi|đã ghi

behalf-helper =
    Mã của bạn, chỉ xem việc đến đâu: { $helper }
    { $trial ->
        [1] Đang chạy thử; chưa có ai đọc.
       *[0] Chậm nhất { $answer-by } có người trả lời.
    }
    Người đó tự theo tiếp được: gửi mã của mình từ máy mình.
behalf-end = Cảm ơn bạn đã giúp. Muốn tìm thẻ thì cứ nhắn một từ.
behalf-drop =
    Mình không gửi gì, và đã bỏ hết.

    Muốn tìm thẻ thì cứ nhắn một từ.
