### Các trang web: trang đầu, chat, trang thử. Bản nháp, chưa có người bản ngữ đọc lại.

site-name = Workline
site-title = Hỏi chuyện việc làm, có câu trả lời
site-lead = Hỏi về lương, giờ làm, an toàn theo cách nói của bạn. Mình trả lời ngắn, có nguồn, kèm việc làm được ngay.
site-trial = Đây là bản chạy thử. Chưa có ai đọc báo cáo ở đây.
site-open-chat = Mở chat
site-open-telegram = Mở Telegram
site-telegram-vn = Ở Việt Nam, Telegram đang bị chặn. Hãy dùng chat trên trang này.
site-can-ask = Hỏi
site-can-ask-text = Câu trả lời ngắn trước, rồi đến luật và ngày đã xem.
site-can-report = Báo vấn đề
site-can-report-text = Ai đọc được thì mình nói trước khi bạn kể. Bạn nhận một mã, và dừng lúc nào cũng được.
site-can-workshop = Cải thiện xưởng
site-can-workshop-text = Chủ xưởng đi xem xưởng, chọn việc cần cải thiện và lên kế hoạch từng bước.
site-who = Người khác thấy được gì
site-who-text =
    Chat trên trang này không cần tài khoản, không cần số điện thoại. Trình duyệt không giữ tin nhắn.
    Nhà mạng thấy bạn có mở trang này, không thấy bạn viết gì. Đừng dùng điện thoại hay máy của công ty.
    Câu trả lời nào cũng ghi nguồn, ngày đã xem, và đã có luật sư kiểm tra hay chưa.
site-try = Dùng thử
site-open = Dữ liệu mở
site-open-text =
    Chưa có gì được công bố.
    Sau này: nội dung các thẻ kèm nguồn, và số liệu của đường dây. Số nhỏ được bỏ ra để không ai bị nhận ra. Chuyện người ta kể không bao giờ được công bố.
site-console = Dành cho người phụ trách
site-skip = Đến nội dung
site-languages = Ngôn ngữ
site-back = Quay lại
site-not-found = Không có trang này.
site-ask-more = Hỏi thêm về việc này
site-weekdays = T2 T3 T4 T5 T6 T7 CN
site-month = Tháng { $month } năm { $year }

site-chat-title = Chat
site-chat-opening =
    Viết câu hỏi về việc làm như bạn vẫn nói. Máy trả lời.
    Mình không hỏi tên, không hỏi số điện thoại.
site-chat-dies = Đóng trình duyệt hoặc để yên 15 phút là chat này mất.
site-chat-over = Chat này đã đóng, tin nhắn không còn trên màn hình. Mã của bạn mở lại được.
site-have-code = Mình có mã
site-answering = Đang trả lời…
site-write = Viết ở đây
site-send = Gửi
site-file = Thêm ảnh hoặc tệp
site-upload-photo = Ảnh
site-upload-voice = Ghi âm
site-upload-video = Video
site-upload-document = Tệp
site-you = Bạn
site-we = Workline
site-look-again = Xem có tin mới không
site-show-card = Xem câu trả lời
site-exit = Thoát ngay
site-exit-hint = Dọn sạch trang này ngay. Bấm phím Esc hai lần cũng được.
site-problem-away = Lúc này chưa được, chưa có gì gửi đi. Chữ của bạn vẫn còn đây. Một phút nữa thử lại nhé.
site-problem-offline = Mất kết nối. Chữ của bạn vẫn còn đây. Thử lại nhé.
site-problem-fast = Hơi nhanh. Chờ một chút rồi gửi lại nhé.
site-problem-large = Tệp này lớn hơn 20 MB. Gửi tệp nhỏ hơn nhé.
site-problem-cookie = Chat cần một cookie, đóng trình duyệt là mất. Hãy cho phép cookie trên trang này.

site-code-title = Mở lại chat cũ
site-code-text = Viết mã bạn đã chép: mã của chat, hoặc mã của báo cáo.
site-code = Mã
site-code-open = Mở
site-code-pin-label = PIN
site-code-pin = Bạn đã đặt PIN. Viết cả PIN nhé.
site-code-wrong = Mã hoặc PIN này không mở được gì. Xem lại các chữ số nhé.
site-code-limited = Thử nhiều lần quá rồi. Chờ một giờ nhé.
site-code-elsewhere = Mã đúng, nhưng thuộc ứng dụng hoặc điện thoại khác. Mở chat ở đây, viết /status, rồi viết mã.
site-code-away = Lúc này chưa được. Một phút nữa thử lại nhé.

site-try-text =
    Ở đây bạn đóng được mọi vai. Ai ở đây cũng là người bịa ra.
    Không ai đọc những gì viết ở đây, và không có gì được đếm.
site-try-country = Làm việc ở
site-try-country-asked = Để bot hỏi
site-try-look = Trông như
site-try-look-chat = Chat có nút bấm
site-try-look-sms = Tin nhắn SMS
site-try-role = Đóng vai…
site-try-other = Vai khác
site-try-say = Có thể viết:
site-clock = Đồng hồ: { $now }
site-clock-hour = +1 giờ
site-clock-day = +1 ngày
site-clock-fortnight = +14 ngày
site-role-worker = Người lao động
    .try-1 = tang ca tinh tien sao
    .try-2 = sếp không trả lương 2 tháng nay
    .try-3 = /report
site-role-worker-text = hỏi về quyền, báo vấn đề
site-role-owner = Chủ xưởng
    .try-1 = /workshop
site-role-owner-text = cải thiện xưởng
site-role-representative = Đại diện công nhân
    .try-1 = /workshop
site-role-representative-text = trả lời riêng, vào bằng mã của chủ xưởng
site-role-facilitator = Cộng tác viên
    .try-1 = /cards
site-role-facilitator-text = tìm thẻ và chuyển cho người khác
site-role-coach = Cán bộ hỗ trợ
    .try-1 = danh mục
site-role-coach-text = hỏi và xem thử như khách
site-country-vn = Việt Nam
site-country-th = Thái Lan
site-country-kh = Campuchia
site-country-mm = Myanmar
site-country-other = Nước khác
