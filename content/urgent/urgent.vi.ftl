### Việc cần làm ngay, mỗi loại nguy hiểm một tin. Nơi gọi được thêm vào sau, kèm nguồn và
### ngày, nên ở đây không gõ số điện thoại nào. Ngắn, an toàn trước, không trách ai.
### Bản nháp: người bản ngữ làm việc với công nhân cần đọc lại trước khi phát hành.

## Câu hỏi đầu tiên

urgent-thanks = Cảm ơn bạn đã kể. Đây không phải lỗi của bạn.
urgent-now-danger = Ngay bây giờ bạn có gặp nguy hiểm không?
    .yes = Có
    .no = Bây giờ thì không
    .unsure = Không rõ

## Quanh phần liên hệ

urgent-contacts = Bạn có thể gọi:
urgent-local-number = Nếu nguy hiểm đến tính mạng, gọi số khẩn cấp nơi bạn ở.
urgent-papers-risk = Công an và cán bộ có thể hỏi giấy tờ của bạn.
urgent-no-number =
    Việc này mình chưa có số nào đã kiểm tra. Bạn có thể nhờ người phụ trách của đường dây này, ngay ở đây.
    Chưa có ai trực thì mình sẽ nói rõ.
urgent-not-safe-to-write = Nếu có ai nhìn thấy màn hình, bạn nhắn sau cũng được. Gõ THOÁT để dọn màn hình.

## Ngay bây giờ

urgent-fire =
    Ra ngoài ngay. Bỏ lại đồ đạc.
    Hô to cho mọi người biết. Không đi thang máy. Có khói thì cúi thấp.
    Ra ngoài rồi hãy gọi cứu. Đừng quay vào.
urgent-locked-in =
    Hô to và đập cửa để người ngoài nghe thấy.
    Gọi cứu ngay. Nói bạn ở đâu, có mấy người.
    Nếu có khói, cúi thấp và lấy vải chèn khe cửa.
    Mọi người ở cạnh nhau.
urgent-violence =
    Nếu được, hãy đến chỗ có người khác.
    An toàn của bạn là trước hết. Bạn không cần trả lời hay cãi lại.
    Nếu bị thương, hãy đi khám. Chuyện khác kể sau cũng được.
urgent-sexual-violence =
    Chuyện này không phải lỗi của bạn.
    Nếu được, hãy đến nơi an toàn, cùng người bạn tin.
    Trạm y tế hay bệnh viện giúp được bạn, càng sớm càng tốt. Có cách chữa chỉ hiệu quả trong mấy ngày đầu.
    Bạn không cần kể chi tiết, ở đây hay ở đó.
urgent-child-danger =
    Nếu em bé đang bị thương hay gặp nguy hiểm, hãy gọi cứu ngay.
    Ở cạnh em, hoặc nhờ người bạn tin ở cạnh em.
    Đừng để em đi một mình. Đừng đối đầu với người làm hại em.
    Đường dây trẻ em có thể chỉ bước tiếp theo.
urgent-self-harm =
    Mình mừng vì bạn đã nhắn. Bạn không phải chịu chuyện này một mình.
    Nếu được, hãy ở gần một người bạn tin. Tránh xa thứ có thể làm bạn đau.
    Có người sẵn lòng nghe bạn. Bạn nói ít hay nhiều đều được.
urgent-held-against-will =
    An toàn của bạn là trước hết. Đừng liều một mình.
    Giấu cuộc trò chuyện này nếu có ai xem máy bạn.
    Nếu an toàn, nhắn cho mình: nước nào, vùng nào, mấy người.
    Bạn chưa đồng ý thì mình không nói với ai, trừ khi nguy hiểm đến tính mạng.
urgent-medical =
    Gọi cấp cứu ngay. Ở cạnh người đó.
    Ngất, say nóng: đưa vào chỗ mát, nới quần áo, lau khăn ướt. Tỉnh mới cho uống nước.
    Do máy, do điện: tắt máy, ngắt điện trước rồi mới chạm vào người đó.
    Máu chảy nhiều: lấy vải sạch ép chặt. Bỏng: xả nước mát.

## Trong hôm nay

urgent-papers-held =
    Bạn có thể xin lại giấy tờ, chỉ khi việc đó an toàn cho bạn.
    Nếu có ảnh giấy tờ, cất ở chỗ chỉ bạn xem được.
    Trước khi bỏ việc, hãy hỏi người hỗ trợ. Việc đó có thể ảnh hưởng đến giấy phép ở lại.
urgent-threats =
    Giữ lại tin nhắn. Ghi ngày và lời họ nói, cất chỗ an toàn.
    Bạn không cần trả lời họ.
    Nói cho người bạn tin biết bạn đang ở đâu.
    Nếu họ tìm đến hoặc bạn sợ cho tính mạng, hãy gọi cứu.
urgent-debt-bondage =
    Bạn có thể ghi lại số nợ họ nói và số bạn đã trả. Cất kín.
    Hôm nay bạn không cần ký giấy gì.
    Trước khi rời đi, hãy hỏi người hỗ trợ cách an toàn.
urgent-wages-withheld-to-stay =
    Bạn có thể ghi lại ngày làm và số tiền đã nhận. Cất kín.
    Bạn không cần ký giấy mới để được nhận lương.
    Trước khi nghỉ, hãy hỏi người hỗ trợ để không mất tiền của mình.
urgent-child-labour =
    Cảm ơn bạn đã quan tâm đến các em. Xin đừng đuổi em về.
    Chưa có chỗ học và tiền sống, về nhà có khi khổ hơn.
    Người hỗ trợ có thể cùng gia đình tìm cách an toàn.
    Đừng đăng ảnh hay tên của em.
urgent-retaliation =
    Bạn có thể ghi lại điều gì đã thay đổi, từ ngày nào. Cất tin nhắn, giấy tờ chỗ an toàn.
    Hôm nay bạn không cần ký giấy gì.
    Nếu tệ hơn, nhắn mình. Mình không nói với công ty là bạn đã nhắn.
