### Words of the workplace improvement checklist, Vietnamese. Draft: no native reader has checked it yet.
### .short is a name for lists and buttons, .why the reason, .how what to do.

## Answers and costs

osh-cost-none = Không tốn tiền
osh-cost-low = Chi phí thấp
osh-cost-medium = Chi phí vừa
osh-answer-fine = Không, đã tốt
osh-answer-na = Ở đây không có
osh-answer-yes = Có
osh-answer-priority = Ưu tiên
osh-answer-unsure = Chưa rõ

## Areas

osh-area-mat = Kho và vận chuyển
osh-area-wst = Chỗ làm và dụng cụ
osh-area-pos = Tư thế làm việc
osh-area-mac = An toàn máy
osh-area-che = Hóa chất
osh-area-lit = Ánh sáng
osh-area-air = Không khí, nóng, bụi
osh-area-noi = Tiếng ồn và rung
osh-area-ele = An toàn điện
osh-area-fir = Cháy và cửa thoát hiểm
osh-area-wel = Nước, vệ sinh, chỗ nghỉ
osh-area-aid = Sơ cứu và sức khỏe
osh-area-pre = Nhà xưởng, làm trên cao
osh-area-org = Sắp xếp công việc
osh-area-ppe = Đồ bảo hộ
osh-area-psy = Tôn trọng nhau
osh-area-grp = Người cần quan tâm thêm

## Kho và vận chuyển

osh-mat-01 = Dọn trống và kẻ vạch lối đi để người và xe đẩy qua lại dễ dàng
    .short = Dọn và kẻ vạch lối đi
    .why = Lối đi vướng đồ dễ làm vấp ngã, va vào nhau và thoát chậm khi cháy.
    .how = Hôm nay dọn hết đồ trên lối đi, rồi sơn hoặc dán hai vạch trên sàn. Lối chính đủ rộng cho hai người hoặc một xe đẩy. Mỗi chuyền cử một người kiểm tra mỗi ca.
osh-mat-02 = Dùng kệ nhiều tầng để phụ tùng, dụng cụ và vải
    .short = Dùng kệ nhiều tầng
    .why = Đồ chất đống dưới sàn dễ đổ, dễ hỏng, lại phải cúi và tìm nhiều.
    .how = Đóng kệ sát tường bằng gỗ thừa hoặc sắt V. Bắt chặt kệ vào tường để không đổ. Đồ nặng để từ ngang gối đến ngang vai.
osh-mat-04 = Dùng xe đẩy hoặc con lăn để chuyển hàng, thay cho khuân vác
    .short = Xe đẩy thay khuân vác
    .why = Khuân vác nặng bằng tay làm hại lưng và vai.
    .how = Làm xe từ bánh xe cũ và tấm gỗ, tay cầm ngang thắt lưng. Đẩy chứ đừng kéo, và giữ sàn bằng phẳng.
osh-mat-07 = Xếp hàng thấp và chắc, xa bóng đèn, nguồn nóng và tủ điện
    .short = Xếp hàng thấp và chắc
    .why = Chồng hàng cao hoặc xiêu vẹo dễ đổ vào người và làm lửa cháy lớn.
    .how = Kẻ vạch chiều cao trên tường và chỉ xếp dưới vạch đó. Hàng nặng để dưới cùng. Chừa khoảng trống tới đèn, tủ điện và cửa thoát hiểm.

## Chỗ làm và dụng cụ

osh-wst-01 = Để mặt bàn làm việc ngang khuỷu tay hoặc thấp hơn một chút
    .short = Mặt bàn ngang khuỷu tay
    .why = Làm ở chỗ quá cao hoặc quá thấp gây mỏi cổ, lưng và vai.
    .how = Kê cao bàn thấp; người thấp hơn thì thêm bục đứng chắc chắn. Việc nặng để thấp hơn khuỷu tay một chút, việc tỉ mỉ để cao hơn một chút.
osh-wst-02 = Để dụng cụ và vật liệu hay dùng trong tầm tay
    .short = Đồ hay dùng trong tầm tay
    .why = Cả ngày phải với xa làm mỏi vai và chậm việc.
    .how = Vẽ trên bàn một nửa vòng tròn dài bằng cẳng tay, đồ dùng hằng ngày để bên trong. Dùng khay nhỏ đặt nghiêng.
osh-wst-03 = Người ngồi làm có ghế chắc chắn, có tựa lưng
    .short = Ghế chắc, có tựa lưng
    .why = Ghế không tựa gây đau lưng và mệt mỏi.
    .how = Đóng thêm tựa gỗ và đệm vào ghế đang có. Để mỗi người tự chọn độ cao bằng miếng kê. Chừa chỗ để chân dưới bàn.

## Tư thế làm việc

osh-pos-02 = Chỉ mọi người cách nâng đồ: sát người, gập gối, không vặn lưng
    .short = Nâng đồ đúng cách
    .why = Nâng sai cách là nguyên nhân chính làm hại lưng.
    .how = Tập năm phút với một thùng hàng thật. Đổi hướng bằng bàn chân, không vặn lưng. Vật mà một người khó nâng thì hai người cùng nâng.
osh-pos-04 = Đưa việc lên cao để không ai phải ngồi xổm hay cúi sát sàn
    .short = Không ngồi xổm dưới sàn
    .why = Làm việc sát sàn làm hại đầu gối và lưng.
    .how = Dùng bàn thấp, sọt hoặc giá để phân loại, rửa và đóng gói. Việc nào vẫn phải làm dưới sàn thì có ghế thấp và miếng lót đầu gối.

## An toàn máy

osh-mac-01 = Lắp tấm che máy ở dây cu-roa, pu-li, bánh răng, lưỡi cắt và chỗ chuyển động
    .short = Lắp tấm che máy
    .why = Chỗ chuyển động không che dễ cuốn ngón tay, tóc và quần áo.
    .how = Làm trước những chỗ tay dễ chạm vào khi đang làm. Dùng lưới hoặc tôn chắc, bắt ốc vào máy. Tháo ra sửa thì lắp lại rồi mới cho máy chạy.
osh-mac-02 = Lắp chắn kim, chắn ngón tay và chắn mắt cho máy may
    .short = Tấm chắn cho máy may
    .why = Kim đâm xuyên ngón tay, kim gãy văng vào mắt.
    .how = Nhờ thợ máy ghi lại máy nào chưa có và lắp mười máy mỗi tuần. Chọn loại không che tầm nhìn thì công nhân sẽ không tháo ra.
osh-mac-04 = Dùng que đẩy, máng đưa hàng hoặc nút hai tay ở gần lưỡi cắt, máy dập
    .short = Tay xa lưỡi cắt, máy dập
    .why = Tay để gần lưỡi cắt, máy dập dễ bị cắt hoặc bị dập.
    .how = Làm que đẩy bằng gỗ, treo ngay ở máy. Dùng kẹp gắp hoặc máng nghiêng để đưa hàng vào. Không bao giờ buộc cố định nút bấm hai tay.
osh-mac-05 = Tắt máy, rút điện và treo thẻ trước khi lau hoặc sửa máy
    .short = Tắt, rút điện, treo thẻ
    .why = Máy chạy bất ngờ làm chết và bị thương thợ sửa, người lau máy.
    .how = Mua vài ổ khóa và làm thẻ ghi tên, ngày. Chỉ người có tên trên thẻ mới được tháo thẻ ra.

## Hóa chất

osh-che-01 = Dán nhãn mọi bình hóa chất: tên gì, nguy hiểm thế nào
    .short = Dán nhãn bình hóa chất
    .why = Chai không nhãn dễ bị uống nhầm, pha nhầm hoặc làm đổ.
    .how = Chép tên và hình cảnh báo trên bao bì gốc sang từng chai nhỏ. Dùng băng dính chịu nước.
osh-che-04 = Cất hóa chất nơi mát, thoáng, có khóa, xa đồ ăn và lửa
    .short = Chỗ cất hóa chất an toàn
    .why = Hóa chất rò rỉ, bay hơi gây ngộ độc và gây cháy.
    .how = Dùng tủ hoặc phòng nhỏ có lỗ thoáng, có khay hứng bên dưới và có khóa. Để axit xa thuốc tẩy, để xăng dầu xa mọi thứ khác.
osh-che-06 = Hút hơi và khói ra ngoài ở chỗ dùng keo, sơn, phun hoặc hàn
    .short = Hút hơi và khói ra ngoài
    .why = Hít hơi hóa chất và khói làm hại phổi, thần kinh và máu.
    .how = Đặt chụp hút hoặc quạt sát nguồn, thổi ra ngoài, không thổi vào người khác. Làm gần chỗ thoáng, gió đi từ người làm ra ngoài. Mô-tơ nằm ngoài luồng hơi hoặc là loại chống nổ; gần đó không có công tắc, tia lửa.
osh-che-08 = Không đựng hóa chất trong chai nước uống; không ăn ở chỗ dùng hóa chất
    .short = Hóa chất xa đồ ăn uống
    .why = Có người nuốt phải hóa chất vì nhầm chai hoặc vì tay bẩn.
    .how = Hôm nay gom hết chai nước uống đang đựng hóa chất và bỏ đi. Làm chỗ ăn riêng, xa chỗ làm.

## Ánh sáng

osh-lit-02 = Lau bóng đèn, chao đèn và thay bóng hỏng
    .short = Lau đèn, thay bóng hỏng
    .why = Đèn bẩn sáng kém hẳn mà tiền điện vẫn thế.
    .how = Mỗi tháng chọn một ngày lau đèn, ngắt điện rồi mới lau. Để sẵn bóng dự phòng.
osh-lit-03 = Thêm đèn tại chỗ cho việc tỉ mỉ hoặc kiểm hàng
    .short = Đèn riêng cho việc tỉ mỉ
    .why = Làm việc tỉ mỉ khi thiếu sáng dễ sai, đau đầu và bị kim đâm.
    .how = Gắn một đèn LED rẻ ở máy hoặc ở bàn, đặt lệch sang bên để không chói mắt.

## Không khí, nóng, bụi

osh-air-01 = Mở thoáng nhà xưởng: thêm cửa sổ, cửa đi và ô thoáng trên mái
    .short = Mở thoáng nhà xưởng
    .why = Xưởng nóng và bí gió làm người dễ ngất và làm chậm.
    .how = Mở ô thấp ở một bên và ô cao ở bên kia để gió lùa qua. Không chất hàng trước cửa sổ.
osh-air-03 = Ngày nóng: có nước mát, bóng râm và thêm những lần nghỉ ngắn
    .short = Nước, bóng râm ngày nóng
    .why = Sốc nhiệt có thể làm chết người đang khỏe chỉ trong vài giờ.
    .how = Cứ 20 phút mời uống một cốc nước; vào làm sớm hơn, làm chậm lại, nghỉ trong bóng râm. Dấu hiệu sốc nhiệt: lú lẫn, đi loạng choạng, da rất nóng, ướt hay khô. Gọi cấp cứu, làm mát bằng nước ngay.

## Tiếng ồn và rung

osh-noi-03 = Thử nói chuyện trong tiếng ồn; chỗ phải hét thì phát đồ bảo vệ tai
    .short = Thử tiếng ồn, bảo vệ tai
    .why = Cách hai bước mà phải hét mới nghe thì tiếng ồn có thể làm hại tai.
    .how = Hai người đứng cách nhau hai bước và nói chuyện. Chỗ nào phải hét thì phát nút tai hoặc chụp tai sạch, chỉ cách đeo và treo biển.

## An toàn điện

osh-ele-01 = Thay dây, phích cắm, công tắc hỏng; không để dây điện hở
    .short = Thay dây điện hỏng
    .why = Dây điện hở làm chết người và hay gây cháy xưởng.
    .how = Trong tuần này cùng thợ điện xem từng đường dây. Dây hỏng thì đánh dấu và ngừng dùng ngay.
osh-ele-02 = Nối đất mọi máy và lắp aptomat chống giật
    .short = Nối đất, chống giật
    .why = Không nối đất, không chống giật thì máy rò điện có thể làm chết người dùng.
    .how = Nhờ thợ điện có chứng chỉ thử nối đất và lắp aptomat chống giật, làm trước ở chỗ ướt và dụng cụ cầm tay. Mỗi tháng bấm nút thử một lần.
osh-ele-04 = Không dùng quá tải: không cắm nối tiếp nhiều ổ điện kéo dài
    .short = Không cắm nối tiếp ổ điện
    .why = Dây bị quá tải sẽ nóng lên và cháy.
    .how = Đếm xem mỗi ổ đang cấp điện cho những gì. Lắp ổ cố định gần máy. Không bao giờ nối dây chỉ bằng băng keo.

## Cháy và cửa thoát hiểm

osh-fir-01 = Mở khóa và dọn trống mọi cửa thoát hiểm khi đang có người làm
    .short = Mở khóa cửa thoát hiểm
    .why = Cửa khóa hoặc bị chặn là lý do chính làm công nhân chết khi cháy xưởng.
    .how = Tháo ổ khóa ngay. Lắp thanh đẩy hoặc chốt trong, mở không cần chìa. Mỗi ca một người thử mọi cửa trước giờ làm.
osh-fir-02 = Mỗi phòng, mỗi tầng có ít nhất hai lối thoát thông thoáng
    .short = Có hai lối thoát
    .why = Lửa chặn một lối thì mọi người cần lối khác.
    .how = Đứng ở từng chỗ làm mà kiểm tra. Mở cửa thứ hai, cầu thang ngoài hoặc cửa sổ rộng có đường xuống đất.
osh-fir-04 = Đặt bình chữa cháy dùng được trong tầm tay và kiểm tra hằng tháng
    .short = Bình chữa cháy dùng được
    .why = Đám cháy nhỏ thành lớn chỉ trong hai phút.
    .how = Treo bình ngang ngực, cạnh lối ra và gần chỗ dễ cháy. Mỗi tháng xem đồng hồ, chốt và vòi rồi ký vào thẻ.
osh-fir-06 = Diễn tập thoát nạn ít nhất sáu tháng một lần, ở mọi ca
    .short = Diễn tập thoát nạn
    .why = Không tập trước, người ta chạy nhầm cửa hoặc đứng chờ lệnh.
    .how = Bấm chuông, đo thời gian ra ngoài, đếm đủ người và ghi điều cần sửa. Tập cả ca đêm, có khách và người mang thai.
osh-fir-08 = Để vải, mút, dung môi, bình gas và giấy xa nguồn nóng và lối ra
    .short = Đồ dễ cháy xa nguồn nóng
    .why = Hàng chất trong xưởng là thứ nuôi lửa và chặn đường ra.
    .how = Trong phòng làm chỉ để hàng đủ một ngày. Bình gas và dung môi để bên ngoài, chỗ râm mát. Không để đồ dưới gầm cầu thang.
osh-fir-12 = Không để ai ngủ trong xưởng hoặc trong kho
    .short = Không ngủ trong xưởng
    .why = Người ngủ gần hàng và máy dễ chết khi cháy ban đêm.
    .how = Chuyển giường sang nhà khác hoặc tầng khác, có lối ra và chuông báo cháy riêng. Không bao giờ khóa ai ở bên trong ban đêm.

## Nước, vệ sinh, chỗ nghỉ

osh-wel-01 = Có nước uống sạch, miễn phí, gần mọi chỗ làm
    .short = Nước uống gần chỗ làm
    .why = Khát và nước bẩn gây bệnh, nhất là khi trời nóng.
    .how = Dùng bình sạch có nắp, có vòi. Nước đã xét nghiệm hoặc đun sôi. Mỗi người một cốc, bình rửa mỗi ngày.
osh-wel-02 = Nhà vệ sinh sạch, có đèn, khóa được, nam nữ riêng
    .short = Nhà vệ sinh sạch, riêng
    .why = Nhà vệ sinh bẩn gây bệnh và khiến phụ nữ ngại uống nước.
    .how = Lập lịch dọn, ghi giờ và người dọn. Có nước, xà phòng và thùng rác có nắp. Khóa, đèn hỏng thì sửa ngay trong ngày.
osh-wel-04 = Có chỗ ăn và nghỉ sạch sẽ, xa chỗ làm
    .short = Chỗ ăn, nghỉ sạch sẽ
    .why = Ăn giữa bụi và hóa chất dễ sinh bệnh.
    .how = Dùng một góc râm mát, có bàn ghế, xa máy. Thêm quạt và nước uống.
osh-wel-08 = Chỗ ở của công nhân an toàn: lối ra, chuông báo cháy, thoáng, nước, đủ rộng
    .short = Chỗ ở công nhân an toàn
    .why = Phòng đông người mà chỉ có một cửa thì rất dễ chết khi cháy.
    .how = Kiểm tra: hai lối ra, song sắt mở nhanh được, đèn sáng, nhà vệ sinh sạch. Người ở tự giữ chìa khóa của mình.

## Sơ cứu và sức khỏe

osh-aid-01 = Mỗi tầng có hộp sơ cứu đủ đồ và có người giữ
    .short = Hộp sơ cứu mỗi tầng
    .why = Chảy máu, bỏng hay bị vào mắt thì từng phút đều quý.
    .how = Để hộp ở chỗ ai cũng lấy được, không cần chìa. Dán tên người giữ và danh sách đồ; mỗi tháng bổ sung cho đủ.
osh-aid-04 = Ghi lại mọi tai nạn, lần suýt bị, ca bệnh và sửa nguyên nhân
    .short = Ghi lại mọi tai nạn
    .why = Mỗi lần suýt bị là một lời báo trước cho lần bị thật.
    .how = Dùng một trang: việc gì, ở đâu, ai, vì sao, sửa thế nào. Bàn trong buổi họp hằng tháng. Không bao giờ phạt người báo.

## Nhà xưởng, làm trên cao

osh-pre-01 = Sửa sàn thủng, bậc hỏng, chỗ trơn hoặc gồ ghề
    .short = Sửa sàn thủng, sàn trơn
    .why = Trượt và vấp ngã là tai nạn hay gặp nhất.
    .how = Trám lỗ bằng xi măng, đóng chặt ván lỏng, làm nhám hoặc rải cát lên sơn trơn. Ba chỗ tệ nhất làm trước.
osh-pre-02 = Lắp tay vịn cầu thang và lan can ở chỗ hở
    .short = Tay vịn và lan can
    .why = Ngã cầu thang, ngã từ sàn cao để lại thương tật lâu dài.
    .how = Hàn hoặc đóng lan can cao khoảng 1 mét trở lên, thêm một thanh giữa. Chỗ đồ có thể rơi xuống người bên dưới thì thêm ván chắn chân.
osh-pre-04 = Dùng thang, giàn giáo và đồ chống ngã an toàn khi làm trên cao
    .short = An toàn khi làm trên cao
    .why = Ngã cao là nguyên nhân chết người hàng đầu trong xây dựng.
    .how = Buộc chặt đầu thang; giàn giáo lát ván, có lan can; không cho người đứng bên dưới. Chỗ không lắp được lan can thì đeo dây an toàn, móc vào điểm neo chắc.
osh-pre-07 = Nhờ kỹ sư kiểm tra vết nứt, chỗ chịu tải nặng và tầng xây thêm
    .short = Kỹ sư kiểm tra nhà xưởng
    .why = Nhà chịu tải quá sức từng sập và làm chết nhiều công nhân.
    .how = Vết nứt lớn thêm thì dừng việc và đưa mọi người ra ngoài. Hàng nặng, máy nặng để tầng trệt. Giữ giấy phép xây dựng.

## Sắp xếp công việc

osh-org-01 = Lập nhóm an toàn nhỏ gồm chủ và công nhân, họp mỗi tháng
    .short = Nhóm an toàn của xưởng
    .why = Công nhân không nói được thì vấn đề cứ nằm yên đó.
    .how = Chọn hai, ba người; công nhân tự bầu người của mình. Họp 30 phút trong giờ có lương, dùng danh mục này và ghi ba việc cần làm.
osh-org-02 = Hỏi ý kiến công nhân và mỗi tháng làm ít nhất một ý
    .short = Hỏi ý kiến công nhân
    .why = Người trực tiếp làm biết cách sửa rẻ nhất.
    .how = Dùng hộp thư, nhóm chat hoặc nói chuyện năm phút. Người góp ý đồng ý thì cảm ơn đích danh, và cho xem ảnh trước, ảnh sau.
osh-org-04 = Có giờ nghỉ thật sự và mỗi tuần nghỉ trọn một ngày
    .short = Giờ nghỉ và ngày nghỉ
    .why = Không nghỉ thì dễ bị thương, dễ ốm và dễ làm sai.
    .how = Đến giờ nghỉ thì tắt máy để không ai làm cố. Ghi ngày nghỉ hằng tuần lên tường.
osh-org-10 = Ai thấy nguy hiểm cũng được dừng việc mà không bị phạt
    .short = Được dừng việc nguy hiểm
    .why = Sợ bị phạt khiến người ta ở lại chỗ chết người.
    .how = Nói trong buổi họp và dán lên tường: dừng lại, lùi ra, báo ngay. Cảm ơn người đầu tiên làm như vậy.

## Đồ bảo hộ

osh-ppe-01 = Phát đồ bảo hộ miễn phí và đúng cỡ
    .short = Đồ bảo hộ đúng cỡ
    .why = Đồ phải mua hoặc không vừa thì không ai dùng.
    .how = Ghi ai cần gì, cho thử cỡ và để sẵn đồ dự phòng. Hỏng thì đổi ngay trong ngày. Không trừ lương.
osh-ppe-04 = Phát găng lưới thép vừa tay cho thợ cắt
    .short = Găng lưới thép cho thợ cắt
    .why = Dao cắt có thể làm mất ngón tay trong một giây.
    .how = Mua găng cho tay giữ hàng, có cỡ cho bàn tay nhỏ. Mỗi ngày xem lại mắt lưới. Không bao giờ đeo khi ở gần máy khoan, trục lăn hoặc lưỡi quay.

## Tôn trọng nhau

osh-psy-01 = Dán quy định không quấy rối và ghi rõ hai người tin cậy để báo
    .short = Quy định không quấy rối
    .why = Quấy rối tình dục và bắt nạt làm hại sức khỏe, khiến người ta bỏ việc.
    .how = Ghi điều gì không được làm, làm thì sao và nói với ai; trong hai người có ít nhất một phụ nữ. Giải thích cho tổ trưởng, quản lý trước, rồi cho mọi người.
osh-psy-03 = Có cách góp ý, phản ánh an toàn và trả lời đúng hẹn
    .short = Cách phản ánh an toàn
    .why = Im lặng làm chuyện nhỏ thành chuyện lớn.
    .how = Có hộp thư, số điện thoại và kênh chat này. Hứa không phạt ai, giữ kín tên, và dán câu trả lời không ghi tên.

## Người cần quan tâm thêm

osh-grp-01 = Chuyển người mang thai, cho con bú sang việc nhẹ, an toàn, giữ nguyên lương
    .short = Việc nhẹ khi mang thai
    .why = Vác nặng, hóa chất, đứng lâu và làm đêm có thể hại cả mẹ và con.
    .how = Hỏi xem việc nào nặng với người đó, đổi việc và ghi lại. Giữ nguyên lương, sau đó trở về việc cũ.
osh-grp-02 = Xem giấy tờ có ngày sinh trước khi nhận người và giữ bản sao
    .short = Xem tuổi trước khi nhận
    .why = Nhận trẻ em vào làm là hại các em và có thể khiến xưởng phải đóng cửa.
    .how = Xem giấy tờ gốc, hỏi thêm một câu về tuổi, ghi vào sổ và trả giấy tờ lại ngay.
osh-grp-03 = Người dưới 18 tuổi không làm máy nguy hiểm, hóa chất, vác nặng, ca đêm
    .short = Việc an toàn dưới 18 tuổi
    .why = Người trẻ dễ bị thương hơn và còn ít kinh nghiệm.
    .how = Lập danh sách việc không giao cho người dưới 18 tuổi và dán lên. Giao việc nhẹ ban ngày, có người kèm.
