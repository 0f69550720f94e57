### Viet Nam cards, part b. Figures come from facts-b.toml.

written-contract = Trước ngày làm, công ty phải ký hợp đồng với bạn, viết thành { $copies } bản, bạn giữ một. Hợp đồng điện tử cũng được. Chỉ việc dưới { $oral_max_months } tháng mới được thỏa thuận miệng.
    .title = Hợp đồng lao động
    .steps =
        1. Chụp hợp đồng đang có, cất ảnh ở chỗ riêng.
        2. Chưa có hợp đồng: ghi ngày bắt đầu, giờ làm, tiền được hứa. Giữ tin nhắn tuyển người.
        3. Lúc thấy tiện, bạn có thể xin bản của mình.
        4. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .law = Khoản 2 Điều 13 và Điều 14 Bộ luật Lao động 2019 (45/2019/QH14)

probation = Thử việc tối đa: việc phổ thông { $max_working_days_other } ngày làm việc, thợ có tay nghề { $max_days_skilled } ngày, việc cần cao đẳng trở lên { $max_days_college } ngày, quản lý { $max_days_manager } ngày. Lương ít nhất { $min_pay_percent }.
    .title = Thử việc
    .example = Lương của việc đó là { $example_pay } thì lương thử việc ít nhất { $example_trial_pay }.
    .steps =
        1. Ghi ngày bắt đầu thử và ngày công ty hẹn hết thử.
        2. Tự so: một việc chỉ thử một lần. Hợp đồng dưới { $no_trial_under_months } tháng thì không có thử việc.
        3. Nên biết: đang thử, bên nào cũng được dừng mà không cần báo trước.
        4. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .law = Điều 24, 25, 26, 27 Bộ luật Lao động 2019 (45/2019/QH14)

fixed-term-limits = Hợp đồng có ngày hết hạn dài nhất { $max_months } tháng, và chỉ được ký { $max_fixed_contracts } lần. Sau đó bạn còn làm tiếp thì hợp đồng phải là loại không có ngày hết hạn.
    .title = Hợp đồng có thời hạn
    .steps =
        1. Giữ mọi hợp đồng đã ký. Ghi ngày hết hạn từng bản.
        2. Hết hạn mà bạn làm tiếp quá { $grace_days } ngày, chưa ký bản mới: bản cũ thành loại không có ngày hết hạn.
        3. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .law = Điều 20 Bộ luật Lao động 2019 (45/2019/QH14)

termination-notice = Công ty phải báo trước ít nhất { $open_ended_days } ngày nếu hợp đồng không thời hạn, { $fixed_12_36_months_days } ngày nếu từ { $band_from_months } đến { $band_to_months } tháng, { $under_12_months_working_days } ngày làm việc nếu ngắn hơn. Và phải có lý do luật cho phép.
    .title = Công ty báo cho nghỉ việc
    .steps =
        1. Ghi ngày bạn được báo và lý do được nói. Giữ giấy, tin nhắn.
        2. So lý do: luật cho phép khi hay không xong việc, ốm lâu, thiên tai và vài lý do khác.
        3. Đang ốm, nghỉ phép, mang thai hay nuôi con dưới { $baby_under_months } tháng: công ty không được cho nghỉ.
        4. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .deadline-1 = Bạn có thể xin hòa giải viên lao động nhà nước trong { $mediation_deadline_months } tháng, tính từ ngày bạn biết việc đó.
    .deadline-2 = Bạn có thể ra tòa trong { $court_deadline_years } năm, tính từ ngày bạn biết việc đó.
    .law = Điều 36, 37 Bộ luật Lao động 2019 (45/2019/QH14); thời hạn: Điều 190

resignation = Bạn có thể nghỉ việc, không cần lý do, nếu báo trước: { $open_ended_days } ngày với hợp đồng không thời hạn, { $fixed_12_36_months_days } ngày với loại từ { $band_from_months } đến { $band_to_months } tháng, { $under_12_months_working_days } ngày làm việc với loại ngắn hơn.
    .title = Xin nghỉ việc
    .steps =
        1. Xem hợp đồng của bạn thuộc loại nào. Đếm ngày báo trước.
        2. Viết đơn có ghi ngày, chụp lại. Giữ phiếu lương.
        3. Lương trễ, bị đánh, chửi, quấy rối, ép làm: luật không cần báo trước. Giữ bằng chứng trước đã. Nghỉ sai cách, bạn có thể phải trả { $owed_months } tháng lương và lương những ngày báo thiếu.
        4. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .law = Điều 35, 40 Bộ luật Lao động 2019 (45/2019/QH14)

unlawful-dismissal = Nếu bị cho nghỉ không đúng luật, bạn được ít nhất { $extra_months_min } tháng lương, thêm vào lương và bảo hiểm những ngày mất việc. Công ty phải nhận bạn làm lại.
    .title = Bị cho nghỉ sai luật
    .example = Lương { $example_pay } thì khoản thêm đó ít nhất { $example_extra }.
    .steps =
        1. Ghi ngày và lời bạn được báo. Giữ giấy cho nghỉ, tin nhắn, hợp đồng, phiếu lương.
        2. Bị đưa giấy để ký: bạn có thể xin đọc kỹ trước, nhất là giấy "tự xin nghỉ".
        3. Bạn không muốn quay lại: khi đó bạn được thêm trợ cấp thôi việc.
        4. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .deadline-1 = Bạn có thể xin hòa giải viên lao động nhà nước trong { $mediation_deadline_months } tháng, tính từ ngày bạn biết việc đó.
    .deadline-2 = Bạn có thể ra tòa trong { $court_deadline_years } năm, tính từ ngày bạn biết việc đó. Chuyện bị cho nghỉ có thể ra tòa thẳng.
    .law = Điều 41 Bộ luật Lao động 2019 (45/2019/QH14); thời hạn: Điều 190

severance-pay = Làm từ { $min_months_service } tháng trở lên, khi hết hợp đồng bạn thường được { $months_per_year } tháng lương cho mỗi năm. Năm nào có bảo hiểm thất nghiệp thì không tính, vì quỹ đó trả cho bạn.
    .title = Trợ cấp thôi việc
    .example = Lương { $example_pay }, có { $example_years } năm được tính: trợ cấp là { $example_sum }.
    .steps =
        1. Ghi ngày bắt đầu và ngày nghỉ. Giữ hợp đồng, phiếu lương.
        2. Xem những năm nào bạn có bảo hiểm thất nghiệp.
        3. Nên biết: tự ý bỏ việc { $walk_off_days } ngày hoặc đã có lương hưu thì không được khoản này.
        4. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .deadline-1 = Bạn có thể xin hòa giải viên lao động nhà nước trong { $mediation_deadline_months } tháng, tính từ ngày bạn biết mình bị thiếu.
    .deadline-2 = Bạn có thể ra tòa trong { $court_deadline_years } năm, tính từ ngày bạn biết mình bị thiếu.
    .law = Điều 46 Bộ luật Lao động 2019 (45/2019/QH14); thời hạn: Điều 190

redundancy = Mất việc vì máy mới, sắp xếp lại hay lý do kinh tế: { $months_per_year } tháng lương cho mỗi năm được tính, ít nhất { $min_months } tháng. Công ty phải bàn với công đoàn, báo bạn và tỉnh trước { $notice_days } ngày.
    .title = Mất việc vì cắt giảm
    .example = Lương { $example_pay } thì ít nhất được { $example_min }.
    .steps =
        1. Ghi ngày bạn được báo và lý do. Giữ thông báo.
        2. Ghi bạn làm từ ngày nào. Giữ hợp đồng, phiếu lương.
        3. Bạn có thể hỏi công đoàn: công ty đã bàn chưa, danh sách có ai.
        4. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .deadline-1 = Bạn có thể xin hòa giải viên lao động nhà nước trong { $mediation_deadline_months } tháng, tính từ ngày bạn biết mình bị thiếu.
    .deadline-2 = Bạn có thể ra tòa trong { $court_deadline_years } năm, tính từ ngày bạn biết mình bị thiếu.
    .law = Điều 42, 47 Bộ luật Lao động 2019 (45/2019/QH14); thời hạn: Điều 190

final-pay = Trong { $working_days } ngày làm việc sau khi hết hợp đồng, công ty phải trả hết tiền còn nợ bạn. Trường hợp đặc biệt, như công ty đóng cửa, có thể đến { $max_days_special } ngày.
    .title = Tiền lương lúc nghỉ việc
    .steps =
        1. Ghi ngày nghỉ, tiền còn thiếu, số ngày phép chưa nghỉ. Phép chưa nghỉ được trả bằng tiền.
        2. Giữ hợp đồng, phiếu lương, bảng chấm công.
        3. Công ty cũng phải trả giấy tờ và xác nhận thời gian đóng bảo hiểm. Bạn có thể nhắn hỏi, giữ lại tin nhắn.
        4. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .deadline-1 = Bạn có thể xin hòa giải viên lao động nhà nước trong { $mediation_deadline_months } tháng, tính từ ngày bạn biết mình bị thiếu.
    .deadline-2 = Bạn có thể ra tòa trong { $court_deadline_years } năm, tính từ ngày bạn biết mình bị thiếu.
    .law = Điều 48 và khoản 3 Điều 113 Bộ luật Lao động 2019 (45/2019/QH14); thời hạn: Điều 190

disciplinary-process = Công ty phải báo họp trước ít nhất { $notice_working_days } ngày làm việc và chứng minh được lỗi của bạn. Bạn có quyền tự bào chữa, nhờ luật sư hoặc công đoàn. Một lỗi chỉ bị một hình thức.
    .title = Bị họp kỷ luật
    .steps =
        1. Ghi ngày được báo họp và lỗi được nói tới. Giữ giấy mời.
        2. So với luật: chỉ có khiển trách, lùi tăng lương tối đa { $raise_delay_max_months } tháng, cách chức, sa thải.
        3. Tìm người đi cùng: công đoàn hoặc luật sư. Bạn có thể xin đọc kỹ trước khi ký biên bản.
        4. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .deadline-1 = Bạn có thể xin hòa giải viên lao động nhà nước trong { $mediation_deadline_months } tháng, tính từ ngày bạn biết việc đó.
    .deadline-2 = Bạn có thể ra tòa trong { $court_deadline_years } năm, tính từ ngày bạn biết việc đó.
    .law = Điều 122, 124 Bộ luật Lao động 2019 (45/2019/QH14); Điều 70 Nghị định 145/2020/NĐ-CP; thời hạn: Điều 190 Bộ luật

fines-and-abuse = Công ty không được phạt tiền hay cắt lương để kỷ luật bạn. Cũng không được đánh, chửi hay làm bạn mất mặt. Tiền đã lấy kiểu này phải trả lại.
    .title = Bị phạt tiền, bị chửi
    .steps =
        1. Ghi ngày, số tiền bị phạt, lời đã nói. Cất ở chỗ riêng.
        2. Giữ phiếu lương; chụp lại nếu an toàn.
        3. Bạn có thể kể cho công đoàn hoặc một nhóm bạn tin. Muốn để sau cũng được.
        4. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .deadline-1 = Bạn có thể xin hòa giải viên lao động nhà nước trong { $mediation_deadline_months } tháng, tính từ ngày bạn biết việc đó.
    .deadline-2 = Bạn có thể ra tòa trong { $court_deadline_years } năm, tính từ ngày bạn biết việc đó.
    .law = Điều 127 Bộ luật Lao động 2019 (45/2019/QH14); thời hạn: Điều 190
    .fine = Mức phạt: từ { $fine_min_vnd } đến { $fine_max_vnd } (khoản 3 Điều 25 Nghị định 283/2026/NĐ-CP). Là công ty thì gấp đôi (Điều 7). Việc xảy ra trước ngày 10/09/2026 theo nghị định cũ (Điều 67).

workplace-violence = Ở chỗ làm, không ai được đánh, làm đau, làm nhục hay dọa bạn, kể cả để phạt. Nếu bạn đang gặp nguy hiểm, hãy đến chỗ có người bạn tin. Mình chỉ được ai có thể giúp.
    .title = Bị đánh, bị dọa
    .steps =
        1. Nếu được, rời xa người đó. Đến chỗ đông người hoặc người bạn tin.
        2. Bị đau thì đi khám. Giữ giấy khám nếu an toàn.
        3. Khi đã yên, ghi ngày giờ, chuyện gì, ai thấy. Cất ở chỗ riêng.
        4. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .law = Khoản 1 Điều 127 Bộ luật Lao động 2019 (45/2019/QH14); Điều 134 Bộ luật Hình sự
    .caveat = Mình chưa đọc được nguyên văn các điều luật này.

workplace-rules = Công ty từ { $workers_from } người trở lên phải có nội quy viết ra và đăng ký với tỉnh. Phải hỏi công đoàn trước và dán các điểm chính. Điều gì không có trong nội quy, hợp đồng hay luật thì không được kỷ luật bạn.
    .title = Nội quy công ty
    .steps =
        1. Xem nội quy dán ở đâu. Chụp lại nếu an toàn.
        2. Bị nói là sai: tìm đúng điều đó trong nội quy hoặc hợp đồng.
        3. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .law = Điều 118, 119 và khoản 3 Điều 127 Bộ luật Lao động 2019 (45/2019/QH14)

dispute-resolution = Bạn có { $mediation_deadline_months } tháng để xin hòa giải và { $court_deadline_years } năm để ra tòa, tính từ ngày bạn biết chuyện. Phần lớn phải hòa giải trước. Bị cho nghỉ hoặc chuyện bảo hiểm xã hội thì ra tòa thẳng được.
    .title = Nhờ ai giải quyết
    .steps =
        1. Ghi ngày bạn biết chuyện. Hạn tính từ ngày đó.
        2. Gom hợp đồng, phiếu lương, tin nhắn vào một chỗ riêng.
        3. Công đoàn, nhóm trợ giúp pháp lý hoặc người phụ trách bên mình có thể giúp bạn.
        4. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .deadline-1 = Bạn có thể xin hòa giải viên lao động nhà nước trong { $mediation_deadline_months } tháng, tính từ ngày bạn biết việc làm mất quyền của mình.
    .deadline-2 = Bạn có thể ra tòa trong { $court_deadline_years } năm, tính từ ngày bạn biết việc làm mất quyền của mình.
    .law = Điều 187, 188, 190 Bộ luật Lao động 2019 (45/2019/QH14)
    .caveat = Hạn ra tòa, hạn xin trọng tài ({ $arbitration_deadline_months } tháng) và những việc ra tòa thẳng mình chưa đọc được nguyên văn. Bạn nên hỏi sớm cho chắc.

employer-osh-duties = Ít nhất { $risk_check_per_year } lần mỗi năm, công ty phải kiểm tra nguy hiểm, cho bạn biết kết quả và sửa. Không khí, bụi, nóng, ồn, máy phải đúng chuẩn. Biển báo phải bằng thứ tiếng bạn đọc được.
    .title = Công ty lo an toàn
    .steps =
        1. Ghi chỗ nào bụi, nóng, ồn, máy hở; ngày nào.
        2. Chụp chỗ đó nếu an toàn, tránh mặt người.
        3. Bạn có thể nói với an toàn viên của tổ hoặc công đoàn.
        4. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .law = Khoản 2 Điều 7, Điều 16, Điều 18 Luật An toàn, vệ sinh lao động 2015 (84/2015/QH13)

ppe = Đồ bảo hộ: bạn trả { $cost_to_worker }. Việc có nguy hiểm thì công ty phải phát đúng đồ. Không được đưa tiền thay, bắt mua hay trừ tiền bạn. Có đồ thì bạn phải dùng.
    .title = Đồ bảo hộ
    .steps =
        1. Ghi việc bạn làm cần đồ gì, đang thiếu hay hỏng gì.
        2. Đã phải mua hoặc bị trừ: giữ hóa đơn, phiếu lương.
        3. Bạn có thể xin đồ mới qua an toàn viên của tổ.
        4. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .law = Điều 23 Luật An toàn, vệ sinh lao động 2015 (84/2015/QH13)

osh-training = Công ty phải dạy bạn về an toàn trước khi bạn vào việc, rồi dạy lại theo kỳ. Việc rất nguy hiểm thì phải học và có thẻ an toàn rồi mới được làm.
    .title = Học an toàn lao động
    .steps =
        1. Chưa rõ cách dùng máy an toàn: bạn có thể xin người chỉ trước khi chạm vào máy.
        2. Ghi ngày học và nội dung. Chụp thẻ an toàn để giữ.
        3. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .law = Điều 14 và khoản 7 Điều 16 Luật An toàn, vệ sinh lao động 2015 (84/2015/QH13)

refuse-dangerous-work = Thấy rõ nguy hiểm nặng cho tính mạng hay sức khỏe, bạn có quyền dừng hoặc rời chỗ đó, vẫn được { $pay_percent } lương và không bị kỷ luật. Chưa sửa xong thì không ai được ép bạn quay lại.
    .title = Dừng việc nguy hiểm
    .steps =
        1. Ra chỗ an toàn. Gọi người bên cạnh cùng ra.
        2. Báo ngay cho quản lý của bạn chỗ nào nguy hiểm. Luật cần bước này.
        3. Ghi giờ dừng, nguy hiểm gì, ai thấy, bạn báo cho ai.
        4. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .law = Điểm đ khoản 1 Điều 6, điểm c khoản 2 Điều 7 Luật An toàn, vệ sinh lao động 2015 (84/2015/QH13); điểm d khoản 1 Điều 5 Bộ luật Lao động 2019 (45/2019/QH14)
    .fine = Mức phạt: từ { $fine_min_vnd } đến { $fine_max_vnd } (khoản 10 Điều 33 Nghị định 283/2026/NĐ-CP). Là công ty thì gấp đôi (Điều 7). Việc xảy ra trước ngày 10/09/2026 theo nghị định cũ (Điều 67).

accident-reporting = Có tai nạn hay nguy hiểm, bạn báo ngay cho quản lý. Có người mất hoặc từ { $serious_injuries_to_report } người bị thương nặng: công ty phải báo ngay cho cơ quan lao động của tỉnh. Có người mất thì báo cả công an.
    .title = Báo tai nạn lao động
    .steps =
        1. Ra chỗ an toàn, gọi người giúp người bị thương.
        2. Báo quản lý. Ghi giờ, chỗ, chuyện gì, ai thấy.
        3. Giữ giấy khám và hóa đơn từ ngày đầu.
        4. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .law = Điều 34 Luật An toàn, vệ sinh lao động 2015 (84/2015/QH13)

work-injury-compensation = Công ty trả đủ lương lúc bạn chữa trị, tiền sơ cứu và viện phí bảo hiểm không trả. Nếu không hoàn toàn do lỗi của bạn: thêm ít nhất { $min_months_5_to_10_percent } đến { $min_months_81_percent_or_death } tháng lương, tùy mức thương tật.
    .title = Bồi thường tai nạn lao động
    .example = Lương { $example_pay }: mất { $band_low_percent } đến { $band_high_percent } sức làm việc thì ít nhất { $example_low }. Từ { $severe_percent } trở lên hoặc qua đời thì ít nhất { $example_high }.
    .steps =
        1. Giữ giấy khám, hóa đơn, giấy ra viện, ảnh chỗ tai nạn nếu có.
        2. Ghi ngày giờ và ai thấy. Tai nạn trên đường đi làm, về nhà cũng tính cho bảo hiểm.
        3. Tự tính: trên { $band_high_percent } thì mỗi phần trăm thêm { $extra_per_percent_months } tháng lương. Lỗi hoàn toàn của bạn thì vẫn được ít nhất { $own_fault_percent } các mức đó.
        4. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .law = Điều 38, 39, 45 Luật An toàn, vệ sinh lao động 2015 (84/2015/QH13)

toilets-and-water = Chỗ làm phải có đủ nhà tắm và nhà vệ sinh sạch. Thời gian bạn đi vệ sinh tính là giờ làm việc.
    .title = Nhà vệ sinh, nhà tắm
    .steps =
        1. Ghi ngày giờ bạn không được đi, hoặc bị trừ tiền vì đi.
        2. Hỏi xem tổ khác có bị vậy không. Nhiều người thì dễ nói hơn.
        3. Bạn có thể nhờ an toàn viên hoặc công đoàn nói chung cho cả tổ.
        4. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .law = Khoản 1 Điều 16 Luật An toàn, vệ sinh lao động 2015 (84/2015/QH13); khoản 3 Điều 136 Bộ luật Lao động 2019 (45/2019/QH14); khoản 3 Điều 58 Nghị định 145/2020/NĐ-CP
    .fine = Mức phạt: từ { $fine_min_vnd } đến { $fine_max_vnd } (điểm e khoản 3 Điều 32 Nghị định 283/2026/NĐ-CP). Là công ty thì gấp đôi (Điều 7). Việc xảy ra trước ngày 10/09/2026 theo nghị định cũ (Điều 67).
    .caveat = Bao nhiêu người thì phải có một nhà vệ sinh, mình chưa đọc được. Về nước uống cũng vậy.

heat-and-temperature = Ít nhất { $measure_per_year } lần mỗi năm, công ty phải đo độ nóng, độ ẩm, cho công nhân biết kết quả và sửa chỗ chưa đạt. Nóng và ẩm phải trong mức nhà nước cho phép.
    .title = Nóng ở chỗ làm
    .steps =
        1. Ai lú lẫn, đi loạng choạng, da rất nóng, dù khô hay ướt: gọi người giúp, làm mát bằng nước ngay.
        2. Ghi ngày giờ và độ nóng nếu có nhiệt kế.
        3. Bạn có thể nhờ an toàn viên của tổ hỏi kết quả đo.
        4. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .law = Khoản 1 Điều 16, khoản 2 và khoản 4 Điều 18 Luật An toàn, vệ sinh lao động 2015 (84/2015/QH13)
    .caveat = Mình chưa đọc được bảng độ nóng cho phép của Bộ Y tế, nên chưa nói được bao nhiêu độ là quá mức.

health-checks = Ít nhất { $months_normal } tháng một lần, công ty phải trả tiền khám sức khỏe cho bạn. Việc nặng, độc hại, người dưới { $minor_age } tuổi, lớn tuổi hoặc khuyết tật: { $months_hazardous_or_minor } tháng một lần. Lao động nữ có khám phụ khoa.
    .title = Khám sức khỏe
    .steps =
        1. Ghi lần khám gần nhất là ngày nào.
        2. Giữ kết quả khám ở chỗ riêng của bạn.
        3. Bị trừ tiền khám: giữ phiếu lương.
        4. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .law = Điều 21 Luật An toàn, vệ sinh lao động 2015 (84/2015/QH13)

safety-representatives = Mỗi tổ sản xuất phải có ít nhất { $per_team_min } an toàn viên là công nhân do tổ bầu. Người này có giờ làm việc đó hưởng lương, có phụ cấp, và được đề nghị tổ dừng khi có nguy hiểm trước mắt.
    .title = An toàn viên của tổ
    .steps =
        1. Tìm xem tổ bạn ai là an toàn viên.
        2. Thấy chỗ nguy hiểm, bạn có thể nói với người đó.
        3. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .law = Điều 74 Luật An toàn, vệ sinh lao động 2015 (84/2015/QH13)

fire-and-evacuation = Công ty phải có kế hoạch cho lúc khẩn cấp, có người và đồ sơ cứu, và phải huấn luyện họ.
    .title = Cháy và thoát hiểm
    .steps =
        1. Đang có cháy: ra ngay, đừng quay lại lấy đồ.
        2. Chưa có cháy: nhìn xem lối ra gần bạn có thông không.
        3. Cửa bị khóa hay bị chắn: bạn có thể nói với an toàn viên của tổ, hoặc kể ở đây.
        4. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .law = Khoản 8 Điều 16 Luật An toàn, vệ sinh lao động 2015 (84/2015/QH13)
    .fine = Mức phạt: từ { $fine_min_vnd } đến { $fine_max_vnd } (khoản 2, khoản 3 Điều 32 Nghị định 283/2026/NĐ-CP). Là công ty thì gấp đôi (Điều 7). Việc xảy ra trước ngày 10/09/2026 theo nghị định cũ (Điều 67).

regular-hours = Giờ làm bình thường không quá { $daily_hours } giờ một ngày và { $weekly_hours } giờ một tuần. Nếu tính giờ theo tuần, có ngày được đến { $max_daily_if_weekly } giờ. Nhà nước khuyến khích tuần { $encouraged_weekly_hours } giờ.
    .title = Giờ làm bình thường
    .example = Mỗi ngày { $daily_hours } giờ, { $example_days } ngày là đủ { $weekly_hours } giờ. Làm hơn nữa là làm thêm giờ.
    .steps =
        1. Ghi giờ vào, giờ ra mỗi ngày. Cất ở chỗ riêng.
        2. Cuối tuần cộng lại, so với phiếu lương.
        3. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .law = Điều 105 Bộ luật Lao động 2019 (45/2019/QH14)

overtime-limits = Làm thêm không quá { $monthly_hours } giờ một tháng, { $yearly_hours } giờ một năm; một ngày không quá { $daily_percent_of_normal } giờ bình thường. May, giày, điện tử, chế biến thực phẩm, thủy sản và vài nghề khác: đến { $yearly_hours_listed_trades } giờ một năm.
    .title = Giới hạn làm thêm giờ
    .example = Ngày thường làm { $example_normal_hours } giờ thì làm thêm không quá { $example_overtime_hours } giờ, cả ngày không quá { $max_total_daily_hours } giờ. Mức { $yearly_hours_listed_trades } giờ một năm còn cho ngành điện, nước, và nơi làm tuần không quá { $listed_week_hours } giờ.
    .steps =
        1. Ghi giờ làm thêm mỗi ngày. Cất ở chỗ riêng.
        2. Cuối tháng cộng lại. Quá { $monthly_hours } giờ thì hỏi mình. Quá { $monthly_hours_resolution_17_2022 } giờ là quá mọi mức.
        3. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .law = Điều 107 Bộ luật Lao động 2019 (45/2019/QH14); Điều 1, Điều 2 Nghị quyết 17/2022/UBTVQH15
    .caveat = Một nghị quyết sau này cho đến { $monthly_hours_resolution_17_2022 } giờ một tháng, { $yearly_hours_resolution_17_2022 } giờ một năm ở mọi nghề. Nó không áp dụng cho người dưới { $minor_age } tuổi, mang thai từ tháng thứ { $pregnant_from_month }, nuôi con dưới { $baby_under_months } tháng, khuyết tật từ { $disabled_percent }, làm việc nặng hay nguy hiểm. Nó còn hiệu lực không thì các nguồn nói khác nhau: có nguồn nói chỉ đến { $claimed_end }.

rest-breaks = Làm từ { $shift_from_hours } giờ một ngày: nghỉ giữa giờ ít nhất { $break_minutes_day } phút liền, làm đêm { $break_minutes_night } phút. Ca liên tục thì giờ nghỉ này tính là giờ làm. Giữa hai ca phải nghỉ ít nhất { $between_shifts_hours } giờ.
    .title = Nghỉ giữa giờ, giữa ca
    .steps =
        1. Ghi giờ nghỉ thật của bạn trong một tuần.
        2. Đổi ca: ghi giờ ra ca trước và giờ vào ca sau.
        3. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .law = Điều 109, 110 Bộ luật Lao động 2019 (45/2019/QH14)

weekly-rest = Mỗi tuần bạn được nghỉ ít nhất { $hours } giờ liền. Nếu việc không dừng được, tính trung bình mỗi tháng phải được nghỉ ít nhất { $min_days_per_month } ngày.
    .title = Ngày nghỉ hằng tuần
    .steps =
        1. Đánh dấu ngày nghỉ thật của bạn trên lịch.
        2. Làm vào ngày nghỉ: ghi giờ vào, giờ ra để tính tiền làm thêm.
        3. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .law = Điều 111 Bộ luật Lao động 2019 (45/2019/QH14)

public-holidays = Mỗi năm có { $days_per_year } ngày lễ, Tết nghỉ hưởng lương: Tết Dương lịch ({ $new_year_days }), Tết Âm lịch ({ $tet_days }), Giỗ Tổ ({ $hung_kings_days }), ngày { $april_day } tháng Tư ({ $april_days }), Quốc tế Lao động ({ $labour_days }), Quốc khánh ({ $national_days }). Lao động nước ngoài thêm { $foreign_worker_extra_days } ngày.
    .title = Ngày lễ, Tết
    .steps =
        1. Đánh dấu ngày lễ bạn được nghỉ và ngày phải làm.
        2. Cuối tháng so với phiếu lương.
        3. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .law = Điều 112 Bộ luật Lao động 2019 (45/2019/QH14)
    .caveat = Ngày { $possible_new_day } tháng Mười Một: mình chưa biết chắc công ty có phải cho nghỉ hưởng lương không. Hãy hỏi công ty hoặc công đoàn.

annual-leave = Làm đủ { $service_months } tháng, mỗi năm bạn được { $days_normal } ngày làm việc nghỉ phép có lương. Việc nặng, độc hại, người dưới { $minor_age } tuổi hoặc khuyết tật: { $days_hazardous_minor_disabled } ngày. Việc rất nặng nhọc: { $days_extra_hazardous } ngày.
    .title = Phép năm
    .example = Chưa đủ năm thì tính theo tháng: làm { $example_months } tháng được { $example_leave_days } ngày. Cứ { $extra_day_every_years } năm thêm { $extra_days } ngày.
    .steps =
        1. Ghi bạn làm từ tháng nào và đã nghỉ phép mấy ngày.
        2. Giữ đơn xin nghỉ và tin nhắn trả lời.
        3. Nên biết: lúc nghỉ việc, ngày phép còn lại được trả bằng tiền.
        4. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .law = Điều 113, 114 Bộ luật Lao động 2019 (45/2019/QH14)

sick-leave = Nghỉ ốm, quỹ bảo hiểm xã hội trả { $pay_percent } lương đóng bảo hiểm. Việc bình thường, mỗi năm: { $days_under_15_years } ngày nếu đóng dưới { $short_years } năm, { $days_15_to_30_years } ngày nếu { $short_years } đến dưới { $long_years } năm, { $days_30_plus_years } ngày nếu từ { $long_years } năm. Cần giấy bác sĩ.
    .title = Nghỉ ốm
    .example = Lương đóng bảo hiểm { $example_pay }, ốm trọn một tháng: quỹ trả khoảng { $example_month }.
    .steps =
        1. Đi khám và xin giấy nghỉ ốm ngay hôm đó.
        2. Chụp giấy để giữ, rồi mới nộp bản chính.
        3. Xem lương đóng bảo hiểm trên phiếu lương.
        4. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .law = Điều 43, 45 Luật Bảo hiểm xã hội 2024 (41/2024/QH15)

maternity-leave = Bạn được nghỉ thai sản { $months } tháng, trước sinh tối đa { $max_months_before_birth } tháng. Sinh đôi trở lên: từ bé thứ hai, mỗi bé thêm { $extra_month_per_child_from_second } tháng. Bảo hiểm xã hội trả tiền. Công ty phải giữ việc cũ, không giảm lương.
    .title = Nghỉ thai sản
    .steps =
        1. Giữ giấy khám thai và giấy sinh.
        2. Xem trên phiếu lương bạn có đóng bảo hiểm xã hội không.
        3. Nên biết: sau { $earliest_return_months } tháng bạn có thể đi làm sớm, nếu bác sĩ và công ty đồng ý.
        4. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .law = Điều 139, 140 Bộ luật Lao động 2019 (45/2019/QH14)

paternity-leave = Vợ sinh, người chồng đóng bảo hiểm xã hội được nghỉ { $normal_working_days } ngày làm việc. Sinh mổ hoặc sinh trước { $early_weeks } tuần: { $surgery_or_early_days } ngày. Sinh đôi: { $twins_days } ngày; sinh đôi phải mổ: { $twins_surgery_days } ngày. Quỹ bảo hiểm trả.
    .title = Chồng nghỉ khi vợ sinh
    .steps =
        1. Giữ giấy sinh của con và giấy ra viện của vợ.
        2. Xem trên phiếu lương bạn có đóng bảo hiểm xã hội không.
        3. Viết đơn xin nghỉ có ghi ngày, chụp lại để giữ.
        4. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .law = Khoản 5 Điều 139 Bộ luật Lao động 2019 (45/2019/QH14); Điều 53 Luật Bảo hiểm xã hội 2024 (41/2024/QH15)
    .caveat = Trang mình đọc không ghi ngày. Nên hỏi lại cơ quan bảo hiểm xã hội trước khi xin nghỉ.

personal-leave = Nghỉ có lương: bạn cưới { $own_wedding_days } ngày, con cưới { $child_wedding_days } ngày; cha mẹ hai bên, vợ, chồng hoặc con mất { $close_family_death_days } ngày. Không lương { $other_family_unpaid_days } ngày: ông bà, anh chị em mất; cha mẹ, anh chị em cưới.
    .title = Nghỉ việc riêng, cưới, tang
    .steps =
        1. Báo ngày nghỉ bằng tin nhắn hoặc đơn, giữ lại một bản.
        2. Cuối tháng xem phiếu lương có bị trừ không.
        3. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .law = Điều 115 Bộ luật Lao động 2019 (45/2019/QH14)
