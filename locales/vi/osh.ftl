### The owner's way: profile, good points, walk-through, plan. Vietnamese.
### Draft: no native reader has checked it yet.
### Owners are called anh, chị or bạn as they chose; most sentences need no pronoun.

osh-name = Cải thiện xưởng

osh-ask-address = Chào mừng! Mình gọi là anh hay chị ạ?
    .opt-anh = Anh
    .opt-chi = Chị
    .opt-ban = Bạn
    .syn-anh = anh ạ|anh nhé|gọi anh|gọi là anh|là anh
    .syn-chi = chị ạ|chị nhé|gọi chị|gọi là chị|là chị
    .syn-ban = bạn ạ|bạn nhé|gọi bạn|gọi là bạn|gọi sao cũng được

# The consent: what will happen, what is kept, who sees it.
osh-intro =
    Trong 15 phút, mình cùng { $address ->
        [anh] anh
        [chi] chị
       *[ban] bạn
    } đi xem một góc xưởng, chọn một hai việc dễ làm, hẹn ai làm và ngày nào.
    Đây không phải thanh tra, không chấm điểm.

    Mình giữ câu trả lời, ảnh và kế hoạch của xưởng. Đại diện công nhân cùng xem câu trả lời chung. Ngoài ra chỉ ai được mời mới xem.
    Muốn xóa thì vào phần cài đặt. Đồng ý thì mình bắt đầu nhé?
    .opt-yes = Bắt đầu
    .opt-no = Để sau
    .opt-who = Ai xem được?
    .syn-yes = đồng ý|bắt đầu đi|bắt đầu luôn|làm luôn
    .syn-no = để khi khác|lúc khác|chưa
    .syn-who = ai xem|ai thấy|ai biết|ai đọc được

osh-who-sees =
    Câu trả lời chung: chủ xưởng và đại diện công nhân cùng xem. Câu công nhân trả lời riêng thì mình không cho chủ xem.
    Cán bộ hỗ trợ chỉ xem khi { $address ->
        [anh] anh
        [chi] chị
       *[ban] bạn
    } mời.

    Kế hoạch và báo cáo ghi công việc, không ghi tên người.
    { $channel ->
        [telegram] Mình thấy tài khoản đang nhắn. Telegram cũng biết có nhắn với mình.
        [sms] Mình thấy số điện thoại đang nhắn. Nhà mạng cũng biết có nhắn với mình.
       *[web] Trang này không hỏi số điện thoại.
    }
    .opt-yes = Bắt đầu
    .opt-no = Để sau
    .syn-yes = đồng ý|bắt đầu đi|được rồi|làm luôn
    .syn-no = để khi khác|lúc khác|chưa

osh-size = Xưởng mình có bao nhiêu người?
    .retry = Nhắn một con số giúp mình nhé, ví dụ: 18.

osh-sleeping =
    Ban đêm có ai ngủ lại trong xưởng không?
    Mình hỏi trước để chọn đúng việc cần xem.
    .opt-no = Không
    .opt-yes = Có
    .syn-no = không ai|không ai ngủ lại|không có ai
    .syn-yes = có ngủ lại|có ngủ|thỉnh thoảng|có khi

osh-housing = Xưởng có lo chỗ ở cho công nhân không, như phòng trọ hay nhà tập thể?
    .opt-no = Không
    .opt-yes = Có
    .syn-no = không lo|công nhân tự lo|tự thuê trọ
    .syn-yes = có lo|có phòng trọ|có nhà tập thể

osh-machines = Xưởng có dùng máy chạy điện không? Máy may điện cũng tính.
    .opt-no = Không
    .opt-yes = Có
    .syn-no = không dùng|làm tay|làm thủ công
    .syn-yes = có dùng|có máy|có máy may

osh-building =
    Nhà xưởng có vết nứt, tầng xây thêm, hay máy nặng để trên lầu không?
    Chưa chắc thì chọn Có, mình cùng xem.
    .opt-no = Không
    .opt-yes = Có
    .syn-no = không nứt|nhà trệt
    .syn-yes = có nứt|có vết nứt|chưa chắc|không chắc|không rõ|không biết

osh-sector = Xưởng mình làm ngành gì?
    .opt-garment = May mặc
    .opt-footwear = Giày dép
    .opt-food = Thực phẩm
    .opt-wood = Gỗ
    .opt-metal = Cơ khí
    .opt-all = Ngành khác
    .syn-garment = may|xưởng may|dệt may|quần áo
    .syn-footwear = giày|dép|da giày|làm giày
    .syn-food = đồ ăn|chế biến|thủy sản|bánh kẹo
    .syn-wood = đồ gỗ|mộc|xưởng gỗ|nội thất
    .syn-metal = kim loại|sắt thép|hàn tiện|tiện phay
    .syn-all = khác|nghề khác|ngành nghề khác

osh-along =
    Đi cùng một công nhân sẽ thấy nhiều hơn. Ai đi thì để công nhân chọn.
    Mã mời: **{ $code }**
    Người đó nhắn mã này cho mình, từ máy của họ, để trả lời riêng.
    .opt-along = Đang đi cùng
    .opt-alone = Đi một mình
    .opt-together = Cả xưởng cùng đi
    .syn-along = đi cùng|đi hai người|có người đi cùng|đi chung
    .syn-alone = một mình|hôm nay đi một mình|mình tôi
    .syn-together = cả xưởng|mọi người cùng đi|cả nhóm|đi cả xưởng

osh-good = Trước hết: điều gì xưởng mình đang làm tốt? { $channel ->
        [sms] Bạn nhắn cho mình nhé.
       *[other] Nhắn chữ, hoặc chụp ảnh nếu tiện.
    }
    .opt-skip = Bỏ qua
    .syn-skip = chưa có|không có|không|chưa nghĩ ra|không biết

osh-more-good =
    { $count ->
        [1] Hay quá. Mình ghi vào “Việc làm tốt”.
       *[other] Thêm một điều tốt nữa, mình ghi rồi.
    }
    Còn điều nào nữa không?
    .opt-skip = Đi xem thôi
    .syn-skip = không|không còn|hết|hết rồi|đủ rồi|đi xem

osh-thanks-good = Mấy điều tốt này mình ghi cả rồi. Giờ mình đi xem xưởng nhé.

osh-standing =
    Đang đứng gần chỗ nào nhất?
    Mình xem góc đó trước.
    .opt-fir = Cửa thoát hiểm
    .opt-mac = Máy
    .opt-ele = Điện
    .opt-mat = Lối đi
    .syn-fir = cửa|lối thoát hiểm|cửa ra|thoát hiểm
    .syn-mac = máy móc|máy may|chỗ máy
    .syn-ele = tủ điện|ổ điện|dây điện
    .syn-mat = đường đi|kệ|kho|hành lang

osh-back-to-walk = Đã xem { $answered } việc, còn { $left }. Mình xem tiếp nhé.

osh-walk =
    { $walk-new-area ->
        [1]
            { $walk-number ->
                [1] Mình bắt đầu từ: { $walk-area }.
               *[other]
                    Giờ mình sang: { $walk-area }.
                    Tới lúc này: Có { $walk-yes }, Ưu tiên { $walk-priorities }. Nghỉ lúc nào cũng được.
            }

            { $walk-number }/{ $walk-total }. **{ $walk-item }**
            Xưởng mình có cần làm việc này không?
       *[0]
            { $walk-number }/{ $walk-total }. **{ $walk-item }**
            Xưởng mình có cần làm việc này không?
    }
    .opt-fine = Không, đã tốt
    .opt-yes = Có
    .opt-priority = Ưu tiên
    .opt-more = Cách làm, khác
    .opt-na = Ở đây không có
    .opt-unsure = Chưa rõ
    .opt-how = Cách làm
    .opt-pause = Nghỉ, xem sau
    .opt-end = Xem đủ rồi
    .opt-skip = Bỏ qua
    .syn-fine = không|không cần|đã tốt|tốt rồi|ổn rồi|làm rồi
    .syn-yes = cần|cần làm|nên làm|có cần
    .syn-priority = cần gấp|làm trước|làm ngay|rất cần
    .syn-more = thêm|xem thêm|câu khác|trả lời khác
    .syn-na = không áp dụng|xưởng không có|không có cái này|không có ở đây
    .syn-unsure = không rõ|không chắc|chưa biết|chưa chắc|không biết
    .syn-how = làm sao|làm thế nào|làm cách nào|vì sao|tại sao
    .syn-pause = nghỉ|tạm nghỉ|xem sau|mai xem|lát nữa
    .syn-end = đủ rồi|xong|xong rồi|hết rồi
    .syn-skip = không chụp|không có ảnh|khỏi chụp|chưa chụp được
    .more =
        { "" }**{ $walk-item }**
        { $channel ->
            [sms] Chọn một ý khác, hoặc nhắn chữ để ghi chú.
           *[other] Chọn một ý khác, hoặc nhắn chữ, gửi ảnh để ghi chú.
        }
    .noted = Mình ghi lại rồi. Vậy xưởng mình có cần làm việc này không?
    .photo = { $channel ->
        [sms] Mình ghi là ưu tiên. Chính xác là chỗ nào? Bạn nhắn ghi chú, hoặc chọn Bỏ qua.
       *[other] Chụp chỗ này bây giờ để sau so sánh, tránh mặt người nhé.
    }
    .how =
        { $walk-how }

        Vì sao nên làm: { $walk-why }
        Vậy xưởng mình có cần làm việc này không?
    .help =
        “Không, đã tốt”: chỗ này đang ổn. “Có”: nên làm. “Ưu tiên”: làm trước.
        “Cách làm, khác”: xem cách làm, nghỉ, hoặc dừng ở đây.
        { $channel ->
            [sms] Nhắn chữ là mình ghi chú cho việc đang xem.
           *[other] Nhắn chữ hoặc gửi ảnh là mình ghi chú cho việc đang xem.
        }

osh-paused =
    Mình giữ đúng chỗ đang xem.
    { $channel ->
        [web] Trước khi đóng trang, gõ /code để lấy mã quay lại.
       *[other] Khi nào tiện, gõ DANH MỤC rồi chọn Cải thiện xưởng.
    }

osh-summary =
    Xong phần này: Có { $yes }, Ưu tiên { $priorities }. Cảm ơn mọi người đã đi xem.
    Lập kế hoạch luôn chứ?
    .opt-plan = Lập kế hoạch
    .opt-more = Xem tiếp
    .opt-whole = Xem cả danh sách
    .opt-tomorrow = Để mai
    .syn-plan = có|kế hoạch|lập luôn|được|làm luôn|lập đi
    .syn-more = xem nữa|đi tiếp|xem thêm
    .syn-whole = cả danh sách|xem hết|tất cả
    .syn-tomorrow = mai|mai làm|hôm khác|để sau|nghỉ

osh-nothing = Hiện chưa có việc nào để lập kế hoạch. Mình xem tiếp xưởng nhé?
    .opt-walk = Xem tiếp
    .opt-end = Để sau
    .syn-walk = có|được|đi tiếp|xem đi
    .syn-end = không|mai|lúc khác|hôm khác

osh-pick =
    { $count ->
        [0] Chọn việc muốn làm trước, nhiều nhất 5 việc. Dễ nhất là bắt đầu bằng việc không tốn tiền, làm được hôm nay.
       *[other]
            Đã chọn { $count } việc:
            { $picked }

            Chọn thêm việc nào nữa không? Đủ rồi thì chọn Xong.
    }
    .opt-done = Xong
    .syn-done = đủ rồi|không thêm|vậy đủ|không|hết

osh-who =
    Việc { $number }/{ $total }: **{ $item-short }**
    Ai làm? Ghi công việc thay cho tên người, ví dụ: bảo vệ, thợ điện.
    .opt-owner = Chủ xưởng
    .opt-mechanic = Thợ máy
    .syn-owner = chủ|tôi|tôi làm|tự làm
    .syn-mechanic = bảo trì|thợ bảo trì|cơ điện
    .retry = Nhắn một công việc giúp mình nhé, ví dụ: bảo vệ.

osh-due-date = Làm xong ngày nào? Gợi ý: { $due }.
    .opt-today = Hôm nay
    .opt-d7 = 1 tuần nữa
    .opt-d14 = 2 tuần nữa
    .opt-d30 = 30 ngày nữa
    .syn-today = nay|bữa nay|hôm nay luôn|trong hôm nay
    .syn-d7 = một tuần nữa|tuần sau|tuần tới
    .syn-d14 = hai tuần nữa|nửa tháng nữa
    .syn-d30 = một tháng nữa|1 tháng nữa|tháng sau|tháng tới
    .retry = Nhắn ngày và tháng nhé, ví dụ 16/03. Ngày trong vòng một năm tới là được.

osh-cost = Chi phí khoảng nào? Gợi ý: { $cost-words }.
    .opt-none = Không tốn tiền
    .opt-low = Chi phí thấp
    .opt-medium = Chi phí vừa
    .syn-none = không|không tốn|không mất tiền|miễn phí|0 đồng|0 đ
    .syn-low = thấp|ít tiền|rẻ
    .syn-medium = vừa|trung bình|nhiều tiền|tốn nhiều

osh-review-date = Còn ngày họp tổng kết: mọi người ngồi lại xem đã làm được gì. Ngày nào tiện?
    .opt-d60 = 60 ngày nữa
    .opt-d75 = 75 ngày nữa
    .opt-d90 = 90 ngày nữa
    .syn-d60 = hai tháng nữa|2 tháng nữa
    .syn-d75 = hai tháng rưỡi nữa
    .syn-d90 = ba tháng nữa|3 tháng nữa
    .retry = Nhắn ngày và tháng nhé, ví dụ 29/05. Ngày họp từ 2 tuần đến 6 tháng nữa.

osh-group = Ai cùng họp tổng kết? Phía công nhân thì luôn có mặt.
    .opt-both = Chủ và công nhân
    .opt-coach = Thêm cán bộ hỗ trợ
    .syn-both = hai bên|chỉ hai bên|trong xưởng
    .syn-coach = cán bộ|cán bộ hỗ trợ|có cán bộ|mời cán bộ

osh-agree =
    Kế hoạch:
    { $plan }

    Họp tổng kết: { $review }, { $group ->
        [coach] chủ, công nhân và cán bộ hỗ trợ cùng họp.
       *[both] chủ và công nhân cùng họp.
    }
    Như vậy được chứ?
    .opt-agree = Đồng ý
    .opt-change = Sửa
    .syn-agree = được|có|vâng|ok|đúng rồi|ừ
    .syn-change = không|chưa|chưa được|sửa lại|đổi lại

osh-agreed-chat =
    Mình sẽ nhắc trước 3 ngày, đúng ngày và sau đó. { $channel ->
        [sms] Việc nào xong, nhắn mình nhé.
       *[other] Việc nào xong, chụp lại từ đúng chỗ cũ nhé.
    }
    Cảm ơn { $address ->
        [anh] anh
        [chi] chị
       *[ban] bạn
    } và mọi người đã góp ý!

osh-agreed-web =
    Khung chat trên web không tự nhắn trước được. Các ngày hẹn nằm trong tệp lịch gửi kèm: mở tệp ra, lịch trên máy sẽ nhắc.

    Trước khi đóng trang, gõ /code để lấy mã quay lại.

    Cảm ơn { $address ->
        [anh] anh
        [chi] chị
       *[ban] bạn
    } và mọi người đã góp ý!

osh-home =
    Kế hoạch của xưởng: xong { $done }/{ $planned } việc. Họp tổng kết: { $review }.
    Mình xem phần nào?
    .opt-tasks = Việc cần làm
    .opt-review = Họp tổng kết
    .opt-report = Báo cáo
    .opt-again = Vòng mới
    .opt-end = Để sau
    .syn-tasks = việc|các việc|xem việc|kế hoạch
    .syn-review = họp|tổng kết|buổi họp
    .syn-report = xem báo cáo|bản báo cáo
    .syn-end = lúc khác|hôm khác|không


osh-sure-again =
    Làm vòng mới thì vòng này khép lại. Báo cáo vẫn giữ; mình thôi nhắc những việc còn dở.
    Bắt đầu vòng mới chứ?
    .opt-no = Chưa
    .opt-yes = Vòng mới

osh-which = Chọn một việc. Đã xong, cần thêm ngày hay đang vướng đều báo được.

osh-all-done = Không còn việc nào đang chờ. Hay quá! Mình họp tổng kết chứ?
    .opt-review = Họp tổng kết
    .opt-end = Để sau
    .syn-review = có|được|họp|tổng kết|họp luôn
    .syn-end = không|chưa|lúc khác|hôm khác

osh-later = Vâng. Khi nào tiện thì nhắn mình nhé.
