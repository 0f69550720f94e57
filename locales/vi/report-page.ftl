### Báo cáo cải thiện của một cơ sở: bản trang và bản chữ. Bản nháp, chưa có người bản ngữ đọc lại.
### It speaks about the firm, to nobody in particular, and names jobs, never persons.
### Arguments: points, amounts and dates come already formatted; other numbers are counts.

## Opening

page-title = Báo cáo cải thiện
page-period = Từ { $from } đến { $to }
page-made = Báo cáo làm ngày { $date }
page-size = { $size } người
page-group = Nhóm tổng kết: { $group }
page-together = Mọi người cùng trả lời chung.

## Whether it is agreed

page-status-draft = Bản nháp, chưa được đồng ý
page-status-agreed = Chủ và đại diện công nhân đã đồng ý
page-status-together = Chủ đã ký; mọi người cùng trả lời chung
page-sign = Ký đồng ý
page-signed-on = đã ký ngày { $date }
page-signed-not = chưa ký

## First page

page-strengths = Việc xưởng đang làm tốt
page-strengths-photo = { $count } việc tốt có ảnh
page-front-achieved = Kết quả
page-front-best = Những việc làm tốt nhất
page-front-risk = Điểm rủi ro
page-front-next = Việc sẽ làm tiếp
page-figure-proposed = việc được đề xuất
page-figure-planned = việc trong kế hoạch
page-figure-done = việc đã xong
page-figure-photographed = việc xong có ảnh
page-no-improvement = Chưa ghi nhận cải thiện nào.
page-no-evidence = Chưa có bằng chứng
page-no-commitments = Kế hoạch hiện chưa có việc nào.
page-points = Đã chọn { $chosen } điểm rủi ro, đã giảm { $reduced } điểm.
page-points-rule = Điểm là cách đếm riêng của công cụ này. Đây không phải chấm điểm, và không so sánh các xưởng với nhau.

## Numbers

page-half = { $whole },5
page-money = { $currency ->
    [VND] { $amount } đ
    [KHR] { $amount } riel
    [THB] { $amount } baht
    [MMK] { $amount } kyat
   *[none] { $amount }
}
page-rating = { $rating }/5
page-overdue = { $date } (đã quá hẹn)
page-nothing-noted = chưa ghi
page-not-set = chưa có
page-total = Tất cả
page-who-nobody = chưa ghi

## Photos

page-photo-before = Trước
page-photo-after = Sau
page-photo-before-alt = Ảnh trước: { $item }
page-photo-after-alt = Ảnh sau: { $item }
page-photo-missing = Không có ảnh
page-evidence-pair = Ảnh trước và sau
page-evidence-after = Ảnh sau

## People by role

page-role-owner = Chủ
page-role-representative = Đại diện công nhân
page-role-coach = Cán bộ hỗ trợ
page-role-other = Thành viên khác

## Costs, reasons, states

page-cost-none = không
page-cost-low = thấp
page-cost-medium = vừa
page-reason-money = chưa có tiền
page-reason-landlord = chờ chủ nhà đồng ý
page-reason-knowledge = chưa biết cách làm
page-reason-time = chưa có thời gian
page-reason-other = lý do khác
page-state-planned = Đã lên kế hoạch
page-state-moved = Đã hẹn ngày mới
page-state-stuck = Đang vướng
page-state-done = Đã xong
page-state-because = { $state } ({ $reason })

## Sectors

page-sector-garment = May mặc
page-sector-footwear = Giày dép
page-sector-food = Thực phẩm
page-sector-wood = Gỗ
page-sector-metal = Cơ khí, kim loại
page-sector-construction = Xây dựng
page-sector-agri-processing = Chế biến nông sản
page-sector-retail = Cửa hàng

## Annexes: headings

page-annexes = Chi tiết
page-section = { $number }. { $title }
page-section-about = Xưởng và cách làm
page-section-achievements = Kết quả đạt được
page-section-kinds = Các loại cải thiện
page-section-risk = Giảm rủi ro
page-section-others = Tác động tới nơi khác
page-section-cooperation = Cùng nhau làm
page-section-tools = Công cụ có hợp không?
page-section-upkeep = Giữ cho bền
page-section-unsolved = Việc chưa giải quyết được
page-section-next = Vòng tiếp theo

## Annex: the firm

page-about-firm = Cơ sở
page-about-sector = Ngành
page-about-size = Quy mô
page-about-walk = Đi xem xưởng
page-about-answered = Số mục đã trả lời
page-about-representatives = Đại diện công nhân tham gia
page-about-plan = Kế hoạch
page-about-review = Họp tổng kết
page-about-group = Nhóm tổng kết
page-walk-together = mọi người cùng đi
page-walk-ended = đã xong
page-walk-open = chưa xong
page-plan-agreed = đã thống nhất
page-plan-open = chưa thống nhất

## Annex: achievements

page-count-proposed = Việc được đề xuất
page-count-priority = trong đó là ưu tiên
page-count-picked = Được chọn để lên kế hoạch
page-count-planned = Trong kế hoạch
page-count-done = Đã xong
page-count-photographed = Xong, có ảnh sau
page-count-paired = Xong, có ảnh trước và sau
page-count-moved = Đã hẹn ngày mới
page-count-moves = Số lần đổi ngày
page-count-stuck = Đang vướng
page-table-done = Những việc đã xong

## Tables

page-table-commitments = Ai làm gì, khi nào
page-table-areas = Theo khu vực
page-table-costs = Theo chi phí dự kiến
page-table-doers = Theo người làm
page-table-risk = Điểm rủi ro theo khu vực
page-table-ratings = Đánh giá trong buổi họp
page-table-open = Còn dở
page-table-candidates = Muốn làm, chưa lên kế hoạch
page-col-action = Việc cần làm
page-col-who = Ai làm
page-col-when = Hạn
page-col-cost = Chi phí
page-col-state = Đến đâu rồi
page-col-done-on = Ngày xong
page-col-evidence = Bằng chứng
page-col-area = Khu vực
page-col-proposed = Đề xuất
page-col-planned = Kế hoạch
page-col-done = Đã xong
page-col-photographed = Có ảnh
page-col-spent = Đã chi
page-col-points-chosen = Điểm đã chọn
page-col-points-reduced = Đã giảm
page-col-points-left = Còn lại
page-col-question = Câu hỏi
page-col-role = Người trả lời
page-col-rating = Đánh giá
page-area-other = Khác

## Annex: risk

page-chart-title = Điểm rủi ro theo khu vực, trước và sau
page-chart-about = Bảng bên dưới hình này có cùng các con số.
page-bar-before = trước { $points }
page-bar-after = sau { $points }
page-accidents = Tai nạn trước và sau
page-vote = Công nhân trả lời riêng
page-vote-hidden = Không công bố: dưới { $least } người trả lời.
page-vote-together = Đã trả lời chung với chủ.
page-vote-counts = Đã trả lời { $total } mục: { $priority } ưu tiên, { $yes } có, { $unsure } chưa rõ, { $fine } đã tốt, { $na } không có ở đây.

## Annex: review, tools, upkeep

page-no-review = Chưa có câu trả lời nào trong họp tổng kết.
page-question-improved = Đã cải thiện gì
page-question-best = Việc gì hiệu quả nhất
page-question-safer = Có an toàn hơn không
page-question-failed = Việc gì chưa được
page-question-cooperation = Cùng làm với nhau thế nào
page-question-tools = Công cụ có hợp không
page-question-next = Ai giữ cho việc này tiếp tục
page-question-others = Nơi nào có thể làm theo
page-question-other = Câu hỏi khác
page-tools-counts = Đã trả lời { $total } mục: { $priority } ưu tiên, { $yes } có, { $unsure } chưa rõ, { $fine } đã tốt, { $na } không có ở đây.
page-tools-unsure = Chưa rõ, cần xem thêm:
page-tools-na = Xưởng này không có:
page-keepers = Ai giữ cho việc này tiếp tục
page-next-check = Lần xem lại tới
page-open-cost = Còn dở (chi phí: { $cost })
page-nothing-open = Trong kế hoạch không còn việc dở.

## Foot

page-foot-privacy = Báo cáo ghi công việc, không ghi tên người. Câu công nhân trả lời riêng không bao giờ hiện từng câu.
page-foot-numbers = Mọi con số đều đếm từ những câu trả lời đã ghi lại.
