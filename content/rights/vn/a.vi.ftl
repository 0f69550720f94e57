# Quyền của người lao động ở Việt Nam, phần a: trẻ em, đối xử bình đẳng, cưỡng bức, công đoàn, tiền lương.
# Review: draft.

minimum-age = Đủ { $minimum_age } tuổi mới được đi làm. Từ đủ { $light_work_age } đến dưới { $minimum_age } tuổi chỉ làm việc nhẹ theo danh mục. Nhỏ hơn thì không, trừ nghệ thuật, thể thao có phép.
    .title = Tuổi được đi làm
    .steps =
        1. Giữ bản sao giấy tờ ghi tuổi.
        2. Bạn lo cho một em nhỏ đang đi làm? Bạn có thể kể ở đây trước. An toàn của em là trên hết.
        3. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .law = Khoản 1 Điều 3, Điều 143, Điều 145 Bộ luật Lao động 2019 (45/2019/QH14)

light-work = { $age_from } hoặc { $age_to } tuổi: chỉ làm việc nhẹ trong danh mục, không ảnh hưởng việc học. Hợp đồng giấy phải có cha mẹ hoặc người giám hộ cùng ký. Khám sức khỏe ít nhất { $health_check_months } tháng một lần.
    .title = Việc nhẹ cho trẻ em
    .steps =
        1. Giữ ở nhà một bản hợp đồng và giấy khám sức khỏe.
        2. Ghi lại giờ làm và việc làm mỗi ngày.
        3. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .law = Khoản 3 Điều 143, Điều 145 Bộ luật Lao động 2019 (45/2019/QH14)

young-worker-hours = Dưới { $from_age } tuổi: tối đa { $under_15_daily_hours } giờ một ngày, { $under_15_weekly_hours } giờ một tuần, không tăng ca, không làm đêm. Từ { $from_age } đến { $to_age } tuổi: tối đa { $age_15_17_daily_hours } giờ một ngày, { $age_15_17_weekly_hours } giờ một tuần; tăng ca, làm đêm chỉ ở vài nghề trong danh mục.
    .title = Giờ làm người chưa thành niên
    .steps =
        1. Ghi giờ vào, giờ ra mỗi ngày.
        2. Giữ một giấy tờ ghi tuổi của bạn.
        3. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .law = Điều 146 Bộ luật Lao động 2019 (45/2019/QH14)

hazardous-work-under-18 = Chưa đủ { $age_limit } tuổi thì không được giao việc nguy hiểm. Ví dụ: khuân vác quá sức, hóa chất, khí gas, sửa máy, công trường xây dựng.
    .title = Việc nặng, nguy hiểm dưới tuổi
    .steps =
        1. Thấy không an toàn thì lùi ra khỏi máy hoặc vật nặng. Tính mạng, sức khỏe là trước hết.
        2. Ghi lại đó là việc gì, từ bao giờ. Bạn có thể kể ở đây.
        3. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .law = Điều 147 Bộ luật Lao động 2019 (45/2019/QH14)
    .fine = Mức phạt với cá nhân: từ { $fine_min_vnd } đến { $fine_max_vnd } (khoản 3 Điều 27 Nghị định 283/2026/NĐ-CP). Công ty bị phạt gấp đôi (Điều 7). Việc trước ngày 10/09/2026 theo nghị định cũ (Điều 67).

young-worker-records = Thuê người chưa đủ { $age_limit } tuổi, công ty phải có cha mẹ hoặc người giám hộ đồng ý. Công ty phải lập sổ riêng: tên, ngày sinh, việc làm, các lần khám sức khỏe.
    .title = Sổ theo dõi người trẻ
    .steps =
        1. Giữ một bản giấy cha mẹ bạn đã ký.
        2. Giữ kết quả mỗi lần khám sức khỏe.
        3. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .law = Khoản 3 Điều 144 Bộ luật Lao động 2019 (45/2019/QH14)

discrimination-grounds = Công ty không được đối xử tệ hơn vì chủng tộc, giới tính, tuổi, mang thai, kết hôn, tôn giáo, khuyết tật, HIV, trách nhiệm gia đình hay công đoàn. Áp dụng khi tuyển, trả lương và cho nghỉ.
    .title = Phân biệt đối xử
    .steps =
        1. Ghi riêng cho bạn: chuyện gì, ngày nào.
        2. Giữ tin tuyển dụng, tin nhắn, phiếu lương cho thấy sự khác nhau.
        3. Bạn có thể hỏi công đoàn hoặc mình xem cách nào hợp.
        4. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .deadline-1 = Bạn có thể xin hòa giải viên lao động nhà nước trong { $mediation_deadline_months } tháng, tính từ ngày bạn biết việc đó.
    .deadline-2 = Bạn có thể ra tòa trong { $court_deadline_years } năm, tính từ ngày bạn biết việc đó.
    .law = Khoản 8 Điều 3, khoản 1 Điều 8 Bộ luật Lao động 2019 (45/2019/QH14); thời hạn: Điều 190 Bộ luật Lao động
    .fine = Mức phạt với cá nhân, hộ kinh doanh: từ { $fine_min_vnd } đến { $fine_max_vnd } (khoản 2 Điều 11 Nghị định 283/2026/NĐ-CP). Công ty bị phạt gấp đôi (Điều 7). Việc trước ngày 10/09/2026 theo nghị định cũ (Điều 67).

equal-pay = Việc có giá trị như nhau thì lương như nhau, nam hay nữ cũng vậy.
    .title = Lương nam nữ như nhau
    .example = Nam làm một giờ được { $example_hour } thì nữ làm việc giá trị như vậy cũng phải được { $example_hour }.
    .steps =
        1. Giữ phiếu lương và ghi lại việc bạn làm.
        2. So với một đồng nghiệp bạn tin, chỉ khi cả hai thấy an toàn.
        3. Bạn có thể nhờ công đoàn hoặc mình xem giúp.
        4. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .deadline-1 = Bạn có thể xin hòa giải viên lao động nhà nước trong { $mediation_deadline_months } tháng, tính từ ngày bạn biết việc đó.
    .deadline-2 = Bạn có thể ra tòa trong { $court_deadline_years } năm, tính từ ngày bạn biết việc đó.
    .law = Khoản 3 Điều 90 Bộ luật Lao động 2019 (45/2019/QH14); thời hạn: Điều 190 Bộ luật Lao động

pregnancy-testing = Mang thai không phải lý do hợp pháp để từ chối nhận bạn hay đối xử tệ hơn. Bắt thử thai để chọn nhận ai, giữ ai có thể trái luật về đối xử bình đẳng.
    .title = Bắt thử thai
    .steps =
        1. Giữ tin tuyển dụng, mẫu giấy hay tin nhắn đòi thử thai.
        2. Trước khi quyết định, bạn có thể hỏi công đoàn hoặc mình. Từ chối có thể làm bạn mất chỗ đó.
        3. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .law = Khoản 8 Điều 3, khoản 1 Điều 8, khoản 1 Điều 136 Bộ luật Lao động 2019 (45/2019/QH14)
    .caveat = Luật cấm phân biệt vì mang thai. Mình chưa thấy điều nào nói riêng về thử thai.

pregnancy-dismissal-protection = Không được đuổi bạn vì kết hôn, mang thai, nghỉ thai sản hoặc nuôi con dưới { $child_age_months } tháng. Lúc đó cũng không được kỷ luật bạn. Hợp đồng hết hạn lúc đó thì bạn được ưu tiên ký mới.
    .title = Cho nghỉ vì mang thai
    .steps =
        1. Giữ giấy khám thai, giấy sinh, hợp đồng, tin nhắn.
        2. Bạn có thể chưa ký giấy nghỉ việc nào. Hỏi công đoàn hoặc mình trước.
        3. Ghi lại ngày bạn được báo nghỉ. Thời hạn tính từ ngày bạn biết.
        4. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .deadline-1 = Bạn có thể xin hòa giải viên lao động nhà nước trong { $mediation_deadline_months } tháng, tính từ ngày bạn biết việc đó.
    .deadline-2 = Bạn có thể ra tòa trong { $court_deadline_years } năm, tính từ ngày bạn biết việc đó.
    .law = Khoản 3 Điều 137, khoản 4 Điều 122 Bộ luật Lao động 2019 (45/2019/QH14); thời hạn: Điều 190 Bộ luật Lao động
    .fine = Mức phạt với cá nhân, hộ kinh doanh: từ { $fine_min_vnd } đến { $fine_max_vnd } (khoản 2 Điều 26 Nghị định 283/2026/NĐ-CP). Công ty bị phạt gấp đôi (Điều 7). Việc trước ngày 10/09/2026 theo nghị định cũ (Điều 67).

pregnancy-work-limits = Thai từ tháng thứ { $from_month } (vùng sâu, vùng xa từ tháng thứ { $remote_from_month }): không làm đêm, tăng ca, đi công tác xa. Con dưới { $child_age_months } tháng: chỉ khi bạn đồng ý. Việc nặng, độc hại: báo công ty thì được việc nhẹ hơn hoặc bớt { $reduced_hours_per_day } giờ mỗi ngày, đủ lương.
    .title = Làm việc khi mang thai
    .steps =
        1. Giữ giấy khám ghi tuổi thai, để một bản ở nhà.
        2. Muốn đổi việc nhẹ thì công ty cần biết. Bạn có thể báo bằng giấy và giữ một bản.
        3. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .law = Khoản 1, 2 Điều 137 Bộ luật Lao động 2019 (45/2019/QH14)

sexual-harassment = Quấy rối tình dục ở chỗ làm bị cấm: đụng chạm, lời nói, hình ảnh, tin nhắn, đòi quan hệ để đổi lợi ích. Xe đưa đón, ký túc xá, điện thoại cũng tính. Công ty phải xử lý nhanh và giữ kín.
    .title = Quấy rối tình dục
    .steps =
        1. Đến chỗ an toàn, ở gần người bạn tin.
        2. Nếu an toàn, giữ lại tin nhắn. Bạn không cần viết chi tiết.
        3. Luật cho nghỉ ngay không cần báo trước, nhưng đó là bước cuối. Nghỉ sai cách có thể mất nửa tháng lương cộng những ngày chưa báo trước. Hỏi mình trước nhé.
        4. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .law = Khoản 3 Điều 8, điểm d khoản 2 Điều 35, Điều 40, điểm d khoản 2 Điều 118 Bộ luật Lao động 2019 (45/2019/QH14); Điều 84-86 Nghị định 145/2020/NĐ-CP
    .fine = Mức phạt với cá nhân, hộ kinh doanh: từ { $fine_min_vnd } đến { $fine_max_vnd } (khoản 3 Điều 17 Nghị định 283/2026/NĐ-CP). Công ty bị phạt gấp đôi (Điều 7). Việc trước ngày 10/09/2026 theo nghị định cũ (Điều 67).

breastfeeding-breaks = { $minutes_per_day } phút mỗi ngày, đủ lương, khi con dưới { $child_age_months } tháng: cho bú, vắt sữa hoặc nghỉ. Nơi có từ { $milk_room_women_workers } lao động nữ trở lên phải có phòng vắt sữa.
    .title = Giờ nghỉ cho con bú
    .example = Ngày { $example_day_hours } giờ thì bạn làm { $example_worked_hours } giờ và vẫn được trả { $example_day_hours } giờ.
    .steps =
        1. Giữ bản sao giấy khai sinh của con.
        2. Ghi lại những ngày không được nghỉ.
        3. Bạn có thể chọn giờ hợp với bạn và cùng các mẹ khác đề nghị.
        4. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .law = Khoản 4 Điều 137 Bộ luật Lao động 2019 (45/2019/QH14); khoản 4, 5 Điều 80 Nghị định 145/2020/NĐ-CP

menstrual-breaks = { $minutes_per_day } phút mỗi ngày, đủ lương, trong ngày hành kinh, ít nhất { $min_days_per_month } ngày làm việc một tháng. Ngày nào thì thỏa thuận với công ty. Bạn chọn làm và công ty đồng ý thì được trả thêm.
    .title = Nghỉ ngày hành kinh
    .steps =
        1. Ghi lại ngày được nghỉ và ngày không được nghỉ.
        2. Chị em có thể cùng đề nghị, qua công đoàn nếu có.
        3. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .law = Khoản 4 Điều 137 Bộ luật Lao động 2019 (45/2019/QH14); khoản 3 Điều 80 Nghị định 145/2020/NĐ-CP

forced-labour-ban = Không ai được dùng vũ lực, đe dọa hay lừa gạt để ép bạn làm việc. Nếu đang nguy hiểm, an toàn của bạn là trước hết: hãy tìm người giúp ngay.
    .title = Bị ép làm việc
    .steps =
        1. Đến chỗ an toàn nếu đi được mà không nguy hiểm thêm. Cho một người bạn tin biết bạn ở đâu.
        2. Nếu an toàn, giữ bằng chứng: tin nhắn, giấy ghi lương, ảnh giấy tờ.
        3. Luật cho nghỉ ngay, nhưng nghỉ sai cách có thể mất nửa tháng lương cộng những ngày chưa báo trước. Nếu chưa nguy hiểm, hỏi mình trước khi đi nhé.
        4. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .law = Khoản 7 Điều 3, khoản 2 Điều 8, điểm c khoản 2 Điều 35, Điều 40 Bộ luật Lao động 2019 (45/2019/QH14)
    .fine = Mức phạt với cá nhân, hộ kinh doanh: từ { $fine_min_vnd } đến { $fine_max_vnd } (khoản 4 Điều 17 Nghị định 283/2026/NĐ-CP). Công ty bị phạt gấp đôi (Điều 7). Việc trước ngày 10/09/2026 theo nghị định cũ (Điều 67).

id-document-retention = Công ty không được giữ bản chính căn cước, hộ chiếu, bằng cấp hay chứng chỉ của bạn. Công ty phải trả lại.
    .title = Bị giữ giấy tờ
    .steps =
        1. Giữ ảnh hoặc bản sao giấy tờ ở chỗ chỉ bạn xem được.
        2. Ghi lại ai giữ giấy nào, từ ngày nào.
        3. Trước khi đòi lại, bạn có thể bàn với công đoàn hoặc mình. Nếu bạn ở ký túc xá công ty hoặc đang nợ tiền thì cách này an toàn hơn.
        4. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .law = Khoản 1 Điều 17 Bộ luật Lao động 2019 (45/2019/QH14)
    .fine = Mức phạt với cá nhân, hộ kinh doanh: từ { $fine_min_vnd } đến { $fine_max_vnd } (điểm a khoản 2 Điều 15 Nghị định 283/2026/NĐ-CP). Công ty bị phạt gấp đôi (Điều 7). Việc trước ngày 10/09/2026 theo nghị định cũ (Điều 67).

deposits-and-debt-bondage = Công ty không được bắt bạn đặt tiền hay tài sản để được nhận việc. Công ty không được ép bạn làm để trừ nợ cho công ty.
    .title = Đặt cọc, làm trừ nợ
    .steps =
        1. Giữ biên lai, tin nhắn, giấy đã ký. Một tấm ảnh cất ngoài công ty là đủ.
        2. Ghi lại số tiền bị thu hoặc bị nói là còn nợ.
        3. Bạn có thể hỏi mình hoặc công đoàn trước khi nghỉ hay từ chối. Nghỉ khi còn nợ có thể làm bạn hoặc gia đình bị gây sức ép.
        4. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .deadline-1 = Bạn có thể xin hòa giải viên lao động nhà nước trong { $mediation_deadline_months } tháng, tính từ ngày bạn biết việc đó.
    .deadline-2 = Bạn có thể ra tòa trong { $court_deadline_years } năm, tính từ ngày bạn biết việc đó.
    .law = Khoản 2, 3 Điều 17 Bộ luật Lao động 2019 (45/2019/QH14); thời hạn: Điều 190 Bộ luật Lao động
    .fine = Mức phạt với cá nhân, hộ kinh doanh: từ { $deposit_fine_min_vnd } đến { $deposit_fine_max_vnd } nếu thu tiền cọc (điểm b khoản 2 Điều 15 Nghị định 283/2026/NĐ-CP); từ { $debt_work_fine_min_vnd } đến { $debt_work_fine_max_vnd } nếu ép làm trừ nợ (điểm b khoản 4 Điều 17). Công ty bị phạt gấp đôi (Điều 7). Việc trước ngày 10/09/2026 theo nghị định cũ (Điều 67).

recruitment-fees = Bạn trả { $worker_pays_vnd } để được tuyển; đã thu thì phải trả lại. Đi làm nước ngoài: không có phí môi giới, phí dịch vụ tối đa { $overseas_service_fee_cap_months_per_12 } tháng lương cho mỗi { $overseas_fee_per_months } tháng làm việc.
    .title = Phí xin việc
    .steps =
        1. Giữ biên lai, giấy chuyển tiền, tin nhắn về khoản tiền đó.
        2. Trước khi đóng tiền đi nước ngoài, bạn có thể hỏi mình về công ty và khoản phí.
        3. Bạn có thể hỏi công đoàn hoặc mình cách lấy lại tiền.
        4. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .deadline-1 = Bạn có thể xin hòa giải viên lao động nhà nước trong { $mediation_deadline_months } tháng, tính từ ngày bạn biết việc đó.
    .deadline-2 = Bạn có thể ra tòa trong { $court_deadline_years } năm, tính từ ngày bạn biết việc đó.
    .law = Khoản 2 Điều 11 Bộ luật Lao động 2019 (45/2019/QH14); khoản 8 Điều 7, khoản 4 Điều 23 Luật 69/2020/QH14 về người lao động đi làm việc ở nước ngoài; thời hạn: Điều 190 Bộ luật Lao động
    .fine = Mức phạt với cá nhân, hộ kinh doanh: từ { $fine_min_vnd } đến { $fine_max_vnd } (điểm b khoản 1 Điều 11 Nghị định 283/2026/NĐ-CP). Công ty bị phạt gấp đôi (Điều 7). Việc trước ngày 10/09/2026 theo nghị định cũ (Điều 67).

overtime-refusal = Tăng ca phải được bạn đồng ý về giờ, nơi làm và việc làm. Bạn có thể nói không. Chỉ trừ ít trường hợp như lệnh thời chiến, cứu người khi lũ lụt, cháy, dịch bệnh nguy hiểm.
    .title = Từ chối tăng ca
    .steps =
        1. Giữ tin nhắn, danh sách bắt tăng ca.
        2. Đọc giấy đồng ý trước khi ký. Bạn có thể giữ một bản.
        3. Sợ bị gây khó khi từ chối thì hỏi công đoàn hoặc mình trước. Nhiều người cùng nói dễ hơn một mình.
        4. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .law = Điểm a khoản 2 Điều 107, Điều 108 Bộ luật Lao động 2019 (45/2019/QH14); Điều 59 Nghị định 145/2020/NĐ-CP
    .fine = Mức phạt với cá nhân, hộ kinh doanh: từ { $fine_min_vnd } đến { $fine_max_vnd } (điểm b khoản 3 Điều 24 Nghị định 283/2026/NĐ-CP). Công ty bị phạt gấp đôi (Điều 7). Việc trước ngày 10/09/2026 theo nghị định cũ (Điều 67).

join-union = Bạn có quyền lập, vào và tham gia công đoàn. Cũng có thể vào tổ chức khác của người lao động tại công ty. Từ { $foreign_from }, người nước ngoài có hợp đồng từ { $foreign_worker_contract_months } tháng trở lên cũng vào được.
    .title = Vào công đoàn
    .steps =
        1. Bạn có thể hỏi chuyện này ngoài công ty, ngoài giờ làm.
        2. Dùng điện thoại của bạn, đừng dùng máy công ty.
        3. Liên đoàn lao động tỉnh giúp được cả nơi chưa có công đoàn.
        4. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .law = Điểm c khoản 1 Điều 5, Điều 170 Bộ luật Lao động 2019 (45/2019/QH14); Điều 5 Luật Công đoàn 50/2024/QH15
    .caveat = Phần về người nước ngoài lấy từ trang của một hãng luật, chưa đọc trong luật.

union-dismissal-protection = Không ai được đuổi, kỷ luật, chuyển việc hay trả thấp hơn vì bạn vào hoặc làm công đoàn. Không được lấy chỗ làm ra ép vào, không vào hay bỏ công đoàn. Bị đuổi vì vậy phải được nhận lại, trả đủ lương.
    .title = Bị trù dập vì công đoàn
    .steps =
        1. Giữ giấy tờ, tin nhắn; ghi ai nói gì, ngày nào.
        2. Bạn có thể chưa ký giấy nghỉ hay giấy chuyển việc nào.
        3. Hỏi liên đoàn lao động tỉnh hoặc mình, ở ngoài công ty.
        4. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .deadline-1 = Bạn có thể xin hòa giải viên lao động nhà nước trong { $mediation_deadline_months } tháng, tính từ ngày bạn biết việc đó.
    .deadline-2 = Bạn có thể ra tòa trong { $court_deadline_years } năm, tính từ ngày bạn biết việc đó.
    .law = Điều 175 Bộ luật Lao động 2019 (45/2019/QH14); thời hạn: Điều 190 Bộ luật Lao động
    .fine = Mức phạt với cá nhân, hộ kinh doanh: từ { $fine_min_vnd } đến { $fine_max_vnd } (Điều 40 Nghị định 283/2026/NĐ-CP). Công ty bị phạt gấp đôi (Điều 7). Việc trước ngày 10/09/2026 theo nghị định cũ (Điều 67).

collective-bargaining = Trong { $start_within_days } ngày phải bắt đầu thương lượng khi công đoàn đủ thành viên yêu cầu; công ty không được từ chối. Bàn về lương, giờ làm, an toàn và việc khác. Giờ họp vẫn có lương. Hợp đồng thấp hơn thỏa ước tập thể thì theo thỏa ước.
    .title = Thương lượng tập thể
    .steps =
        1. Gom ý kiến từ đồng nghiệp bạn tin, không lập danh sách tên.
        2. Để công đoàn yêu cầu bằng giấy, giữ một bản có ngày.
        3. Bạn có thể nhờ liên đoàn lao động tỉnh giúp chuẩn bị.
        4. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .law = Điều 67, 68, 70, 79 Bộ luật Lao động 2019 (45/2019/QH14)

strike-right = Bạn có quyền đình công, theo quy định: vì lợi ích như tăng lương, do tổ chức của người lao động dẫn dắt, sau hòa giải và lấy ý kiến. Không ai được đuổi hay kỷ luật bạn vì đình công hợp pháp. Ngoài quy định có thể bị coi là bất hợp pháp.
    .title = Đình công
    .steps =
        1. Trước khi bắt đầu, hỏi công đoàn hoặc mình xem đã đủ các bước chưa.
        2. Đừng viết kế hoạch, tên người, ngày giờ trong nhóm chat mở.
        3. Ngừng việc tập thể ngoài quy định có thể làm bạn mất lương hoặc mất việc. Hỏi trước nhé.
        4. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .law = Điểm e khoản 1 Điều 5, Điều 199-204, Điều 208 Bộ luật Lao động 2019 (45/2019/QH14)
    .fine = Mức phạt với cá nhân, hộ kinh doanh: từ { $fine_min_vnd } đến { $fine_max_vnd } (khoản 3 Điều 30 Nghị định 283/2026/NĐ-CP). Công ty bị phạt gấp đôi (Điều 7). Việc trước ngày 10/09/2026 theo nghị định cũ (Điều 67).
    .caveat = Mình chỉ đọc được đoạn đầu các điều về đình công. Một phần các bước (hòa giải, lấy ý kiến, báo trước) là hiểu biết chung.

worker-representatives = Ít nhất { $times_per_year } lần mỗi năm công ty phải tổ chức đối thoại, và khi một bên yêu cầu. Người không ở trong công đoàn được tự chọn người đi đối thoại.
    .title = Đối thoại, người đại diện
    .steps =
        1. Gom câu hỏi từ nhiều đồng nghiệp, không ghi tên.
        2. Để đại diện công nhân nêu ra, không ai phải đứng một mình.
        3. Bạn có thể hỏi xem biên bản lần họp trước.
        4. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .law = Điều 63 Bộ luật Lao động 2019 (45/2019/QH14); Điều 37 Nghị định 145/2020/NĐ-CP
    .fine = Mức phạt với cá nhân, hộ kinh doanh: từ { $fine_min_vnd } đến { $fine_max_vnd } (Điều 21 Nghị định 283/2026/NĐ-CP). Công ty bị phạt gấp đôi (Điều 7). Việc trước ngày 10/09/2026 theo nghị định cũ (Điều 67).

minimum-wage = Một tháng: Vùng I { $region_1_month_vnd }, II { $region_2_month_vnd }, III { $region_3_month_vnd }, IV { $region_4_month_vnd }. Một giờ: { $region_1_hour_vnd }, { $region_2_hour_vnd }, { $region_3_hour_vnd }, { $region_4_hour_vnd }. Từ { $valid_from }. Vùng tính theo nơi bạn làm.
    .title = Lương tối thiểu
    .example = Vùng I, { $example_hours } giờ: ít nhất { $region_1_hour_vnd } × { $example_hours } = { $example_pay }.
    .steps =
        1. Xem nơi bạn làm thuộc vùng nào: hỏi công đoàn hoặc mình.
        2. So với phiếu lương phần giờ thường, không tính tăng ca.
        3. Giữ phiếu lương và ghi giờ làm.
        4. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .deadline-1 = Bạn có thể xin hòa giải viên lao động nhà nước trong { $mediation_deadline_months } tháng, tính từ ngày bạn biết việc đó.
    .deadline-2 = Bạn có thể ra tòa trong { $court_deadline_years } năm, tính từ ngày bạn biết việc đó.
    .law = Điều 3 Nghị định 293/2025/NĐ-CP ngày 10/11/2025; thời hạn: Điều 190 Bộ luật Lao động
    .caveat = Năm sau có thể có nghị định mới. Mình chưa thấy.
    .expiry = Từ { $new_rates_from } có thể có mức mới. Lúc đó bạn hỏi lại nhé.

minimum-wage-history = { $region_1_month_vnd } một tháng ở Vùng I, { $region_2_month_vnd } ở Vùng II, { $region_3_month_vnd } ở Vùng III, { $region_4_month_vnd } ở Vùng IV. Áp dụng từ { $valid_from } đến { $valid_to }. Dùng để xem lại lương cũ.
    .title = Lương tối thiểu năm trước
    .steps =
        1. Tìm phiếu lương cũ, tin nhắn ngân hàng thời gian đó.
        2. Ghi lại tháng nào thấy thấp, rồi hỏi công đoàn hoặc mình.
        3. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .deadline-1 = Bạn có thể xin hòa giải viên lao động nhà nước trong { $mediation_deadline_months } tháng, tính từ ngày bạn biết việc đó.
    .deadline-2 = Bạn có thể ra tòa trong { $court_deadline_years } năm, tính từ ngày bạn biết việc đó.
    .law = Điều 3 Nghị định 74/2024/NĐ-CP; thời hạn: Điều 190 Bộ luật Lao động
    .caveat = Đây là hiểu biết chung. Mình chưa thấy trang nào ghi các mức này.

piece-rate-pay = { $ordinary_day_percent }, { $rest_day_percent } hoặc { $holiday_percent } đơn giá thường cho hàng làm lúc tăng ca. Trong giờ thường, tiền sản phẩm tính ra tháng hay giờ không được thấp hơn lương tối thiểu.
    .title = Lương sản phẩm
    .example = Một sản phẩm { $example_piece } thì tăng ca ngày thường ít nhất { $example_piece_overtime }.
    .steps =
        1. Đếm hàng mỗi ngày và ghi giờ làm.
        2. Giữ bảng đơn giá; chụp lại nếu an toàn.
        3. So tiền giờ thường với lương tối thiểu vùng bạn làm.
        4. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .deadline-1 = Bạn có thể xin hòa giải viên lao động nhà nước trong { $mediation_deadline_months } tháng, tính từ ngày bạn biết việc đó.
    .deadline-2 = Bạn có thể ra tòa trong { $court_deadline_years } năm, tính từ ngày bạn biết việc đó.
    .law = Khoản 3 Điều 4 Nghị định 293/2025/NĐ-CP; khoản 2 Điều 55 Nghị định 145/2020/NĐ-CP; thời hạn: Điều 190 Bộ luật Lao động

overtime-pay = Ít nhất { $ordinary_day_percent } ngày thường, { $rest_day_percent } ngày nghỉ hằng tuần, { $holiday_percent } ngày lễ, Tết, ngày nghỉ có lương. Hưởng lương ngày thì { $holiday_percent } này chưa kể lương ngày lễ.
    .title = Tiền tăng ca
    .example = Một giờ { $example_hour } thì tăng ca ngày thường ít nhất { $example_pay }. Làm đêm còn cao hơn.
    .steps =
        1. Ghi giờ vào, giờ ra mỗi ngày.
        2. Giữ phiếu lương. Chụp lại nếu an toàn.
        3. So số giờ với phiếu lương.
        4. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .deadline-1 = Bạn có thể xin hòa giải viên lao động nhà nước trong { $mediation_deadline_months } tháng, tính từ ngày bạn biết việc đó.
    .deadline-2 = Bạn có thể ra tòa trong { $court_deadline_years } năm, tính từ ngày bạn biết việc đó.
    .law = Khoản 1 Điều 98 Bộ luật Lao động 2019 (45/2019/QH14); Điều 55 Nghị định 145/2020/NĐ-CP; thời hạn: Điều 190 Bộ luật Lao động

night-work-pay = Ban đêm từ { $night_start } đến { $night_end }: thêm ít nhất { $night_premium_percent } mỗi giờ. Tăng ca đêm: { $night_ot_workday } ngày thường ({ $night_ot_workday_after_day_ot } nếu ngày đó đã tăng ca ban ngày), { $night_ot_restday } ngày nghỉ tuần, { $night_ot_holiday } ngày lễ, Tết.
    .title = Lương làm đêm
    .example = Một giờ { $example_hour } thì làm đêm là { $example_night }, tăng ca đêm là { $example_night_overtime }: { $day_overtime_percent } + { $night_premium_percent } + { $night_overtime_extra_percent } = { $night_ot_workday }. Giờ thường không tính tiền ăn, xăng xe, nhà ở, thưởng.
    .steps =
        1. Ghi giờ nào rơi vào ban đêm.
        2. Xem phiếu lương có dòng riêng cho giờ đêm không.
        3. Thấy không khớp thì nhắn mình, gặp người thật.
        4. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .deadline-1 = Bạn có thể xin hòa giải viên lao động nhà nước trong { $mediation_deadline_months } tháng, tính từ ngày bạn biết việc đó.
    .deadline-2 = Bạn có thể ra tòa trong { $court_deadline_years } năm, tính từ ngày bạn biết việc đó.
    .law = Khoản 2, 3 Điều 98, Điều 106 Bộ luật Lao động 2019 (45/2019/QH14); điểm a khoản 1 Điều 55, Điều 57 Nghị định 145/2020/NĐ-CP; thời hạn: Điều 190 Bộ luật Lao động

rest-day-and-holiday-pay = Ít nhất { $rest_day_percent } khi làm ngày nghỉ hằng tuần, { $holiday_percent } khi làm ngày lễ, Tết. Lễ trùng ngày nghỉ tuần thì được nghỉ bù; làm ngày nghỉ bù tính như ngày nghỉ hằng tuần.
    .title = Lương ngày nghỉ, ngày lễ
    .example = Một giờ { $example_hour } thì ngày nghỉ tuần là { $example_rest_day }, ngày lễ là { $example_holiday }.
    .steps =
        1. Đánh dấu trên lịch ngày nghỉ, ngày lễ nào bạn đi làm.
        2. So với từng dòng trong phiếu lương.
        3. Thấy không khớp thì nhắn mình, gặp người thật.
        4. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .deadline-1 = Bạn có thể xin hòa giải viên lao động nhà nước trong { $mediation_deadline_months } tháng, tính từ ngày bạn biết việc đó.
    .deadline-2 = Bạn có thể ra tòa trong { $court_deadline_years } năm, tính từ ngày bạn biết việc đó.
    .law = Khoản 1 Điều 98, khoản 3 Điều 111 Bộ luật Lao động 2019 (45/2019/QH14); khoản 3 Điều 55 Nghị định 145/2020/NĐ-CP; thời hạn: Điều 190 Bộ luật Lao động

wage-payment-period = Lương tháng trả một hoặc hai lần một tháng, vào ngày cố định. Lương giờ, ngày, tuần được gộp tối đa { $max_days_hourly_daily } ngày. Phải trả trực tiếp, đủ, đúng hạn. Phí ngân hàng công ty chịu.
    .title = Kỳ trả lương
    .steps =
        1. Ghi ngày trả lương trong hợp đồng và ngày tiền về.
        2. Giữ tin nhắn ngân hàng và phiếu lương.
        3. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .deadline-1 = Bạn có thể xin hòa giải viên lao động nhà nước trong { $mediation_deadline_months } tháng, tính từ ngày bạn biết việc đó.
    .deadline-2 = Bạn có thể ra tòa trong { $court_deadline_years } năm, tính từ ngày bạn biết việc đó.
    .law = Điều 94, 96, 97 Bộ luật Lao động 2019 (45/2019/QH14); thời hạn: Điều 190 Bộ luật Lao động

late-wages = Chậm tối đa { $max_delay_days } ngày, và chỉ vì lý do không ai tránh được. Chậm từ { $interest_from_days } ngày thì công ty phải trả thêm tiền lãi.
    .title = Chậm lương, nợ lương
    .steps =
        1. Giữ bằng chứng giờ làm và lương: phiếu lương, tin nhắn ngân hàng, ghi chép của bạn.
        2. Nhờ công đoàn hoặc mình giúp, một mình hay cùng đồng nghiệp.
        3. Nghỉ việc là bước cuối. Luật cho nghỉ không báo trước khi lương chậm hoặc thiếu, nhưng nghỉ sai cách có thể phải trả nửa tháng lương cộng những ngày chưa báo trước. Hỏi mình trước nhé.
        4. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .deadline-1 = Bạn có thể xin hòa giải viên lao động nhà nước trong { $mediation_deadline_months } tháng, tính từ ngày bạn biết việc đó.
    .deadline-2 = Bạn có thể ra tòa trong { $court_deadline_years } năm, tính từ ngày bạn biết việc đó.
    .law = Khoản 4 Điều 97, điểm b khoản 2 Điều 35, Điều 40 Bộ luật Lao động 2019 (45/2019/QH14); thời hạn: Điều 190 Bộ luật Lao động
    .fine = Mức phạt với cá nhân, hộ kinh doanh: từ { $fine_min_vnd } đến { $fine_max_vnd } (khoản 2 Điều 23 Nghị định 283/2026/NĐ-CP). Công ty bị phạt gấp đôi (Điều 7). Việc trước ngày 10/09/2026 theo nghị định cũ (Điều 67).

wage-deductions = Trừ đúng: { $insurance_worker_percent } bảo hiểm, thuế thu nhập, đoàn phí nếu bạn là đoàn viên. Ngoài ra chỉ được trừ để đền thiệt hại bạn gây ra: tối đa { $max_percent_of_net_monthly } phần còn lại. Bạn có quyền biết lý do.
    .title = Trừ lương
    .example = Sau bảo hiểm và thuế còn { $example_net } thì tháng đó trừ nhiều nhất { $example_max_cut }.
    .steps =
        1. Xem từng dòng phiếu lương. Bảo hiểm và thuế là bình thường.
        2. Đánh dấu dòng bạn không hiểu, giữ phiếu lương lại.
        3. Công ty không được ép bạn mua hàng của công ty. Bạn có thể hỏi công đoàn hoặc mình về dòng đó.
        4. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .deadline-1 = Bạn có thể xin hòa giải viên lao động nhà nước trong { $mediation_deadline_months } tháng, tính từ ngày bạn biết việc đó.
    .deadline-2 = Bạn có thể ra tòa trong { $court_deadline_years } năm, tính từ ngày bạn biết việc đó.
    .law = Khoản 2 Điều 94, Điều 102, Điều 129 Bộ luật Lao động 2019 (45/2019/QH14); thời hạn: Điều 190 Bộ luật Lao động
    .caveat = Mức trần tính trên lương sau bảo hiểm và thuế. Tỷ lệ bảo hiểm lấy từ tài liệu hướng dẫn, chưa đọc trong luật. Đoàn phí là hiểu biết chung.

payslip = Mỗi lần trả lương, công ty phải đưa bạn bảng kê trả lương. Trong đó có lương, tiền tăng ca, tiền làm đêm, từng khoản trừ và lý do.
    .title = Phiếu lương
    .steps =
        1. Giữ mọi phiếu lương. Chụp lại nếu an toàn.
        2. Không có phiếu thì ghi ngày và số tiền mỗi lần nhận.
        3. Bạn có thể cùng đồng nghiệp đề nghị, hoặc hỏi công đoàn hay mình trước.
        4. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .law = Khoản 3 Điều 95 Bộ luật Lao động 2019 (45/2019/QH14)

social-insurance = Bạn đóng { $worker_percent } lương đóng bảo hiểm, công ty đóng { $employer_percent }. Hợp đồng từ { $min_contract_months } tháng trở lên là công ty phải đóng cho bạn. Lương đóng tối đa { $cap_vnd_from_2026_07 } một tháng, từ { $cap_from }.
    .title = Bảo hiểm xã hội
    .example = Lương đóng bảo hiểm { $example_wage } thì phần bạn là { $example_share }. Gồm { $worker_social } xã hội, { $worker_health } y tế, { $worker_unemployment } thất nghiệp.
    .steps =
        1. Xem phiếu lương có dòng bảo hiểm và mức lương đóng không.
        2. Giữ phiếu lương mọi tháng bị trừ bảo hiểm.
        3. Bị trừ mà không chắc công ty có đóng thì hỏi công đoàn hoặc mình.
        4. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .deadline-1 = Bạn có thể xin hòa giải viên lao động nhà nước trong { $mediation_deadline_months } tháng, tính từ ngày bạn biết việc đó.
    .deadline-2 = Bạn có thể ra tòa trong { $court_deadline_years } năm, tính từ ngày bạn biết việc đó.
    .law = Điều 33-34 Luật Bảo hiểm xã hội 41/2024/QH15; thời hạn: Điều 190 Bộ luật Lao động
    .caveat = Các tỷ lệ lấy từ tài liệu hướng dẫn tính lương. Mình chưa đọc trong luật.

work-stoppage-pay = { $employer_fault_percent } lương nếu ngừng việc do công ty. Do mất điện, bão, cháy, kinh tế khó khăn thì hai bên thỏa thuận, nhưng { $min_wage_floor_days } ngày làm việc đầu không thấp hơn lương tối thiểu.
    .title = Lương ngừng việc
    .steps =
        1. Ghi từng ngày không có việc và lý do được báo.
        2. Đọc kỹ giấy phải ký, nhất là giấy "nghỉ không lương". Bạn có thể giữ một bản.
        3. Hỏi công đoàn hoặc mình trước khi nhận mức thấp hơn.
        4. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .deadline-1 = Bạn có thể xin hòa giải viên lao động nhà nước trong { $mediation_deadline_months } tháng, tính từ ngày bạn biết việc đó.
    .deadline-2 = Bạn có thể ra tòa trong { $court_deadline_years } năm, tính từ ngày bạn biết việc đó.
    .law = Điều 99 Bộ luật Lao động 2019 (45/2019/QH14); thời hạn: Điều 190 Bộ luật Lao động

bonus-and-allowances = Luật không bắt buộc thưởng Tết hay lương tháng { $extra_month }. Nếu quy chế thưởng hoặc thỏa ước tập thể đã hứa thì công ty phải trả. Quy chế phải công khai ở chỗ làm, sau khi hỏi công đoàn.
    .title = Thưởng Tết, phụ cấp
    .steps =
        1. Tìm quy chế thưởng ở bảng thông báo. Chụp lại nếu an toàn.
        2. So với số bạn nhận được.
        3. Bạn có thể nhờ công đoàn hoặc mình đọc cùng.
        4. Đừng đăng tên ai hay tên công ty lên mạng; bạn có thể bị kiện hoặc bị phạt. Kể ở đây, hoặc với nhóm bạn tin.
    .deadline-1 = Bạn có thể xin hòa giải viên lao động nhà nước trong { $mediation_deadline_months } tháng, tính từ ngày bạn biết việc đó.
    .deadline-2 = Bạn có thể ra tòa trong { $court_deadline_years } năm, tính từ ngày bạn biết việc đó.
    .law = Điều 104 Bộ luật Lao động 2019 (45/2019/QH14); thời hạn: Điều 190 Bộ luật Lao động
    .caveat = Đây là hiểu biết chung. Mình chưa thấy trang nào có điều luật này.
