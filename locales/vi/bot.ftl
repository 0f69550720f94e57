### Điều người khác thấy trên Telegram: tên, giới thiệu, danh sách lệnh. Không lộ chuyện gì.
### Bản nháp, chưa có người bản ngữ đọc lại.

bot-name = Workline
bot-short = Hỏi đáp hằng ngày về việc làm.
bot-about = Hỏi đáp hằng ngày về việc làm: giờ giấc, tiền lương, xưởng gọn và an toàn. Cứ nhắn như nói chuyện.
bot-command-report = Viết cho mình
bot-command-status = Xem lại
bot-command-workshop = Góc xưởng
bot-command-cards = Thẻ thông tin
bot-command-settings = Cài đặt
bot-command-help = Cách dùng
bot-command-hide = Đố vui
bot-command-menu = Các mục
bot-command-language = Ngôn ngữ · Language
