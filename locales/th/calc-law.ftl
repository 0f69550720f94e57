### Laws behind the rules of the calculators, and what must be told with them. Draft: translation made by machine, not yet read by a native speaker.
### `calc-law-<country>-<rule>` and `calc-caveat-<country>-<rule>`; see content/rules/.

## Viet Nam

calc-law-vn-hour = กฤษฎีกา 145/2020 มาตรา 55(1)
calc-caveat-vn-hour = ค่าอาหาร ค่าน้ำมัน ค่าที่พัก และโบนัส ไม่นับในค่าจ้างของชั่วโมงปกติ
calc-law-vn-overtime = ประมวลกฎหมายแรงงาน 2019 มาตรา 98(1)
calc-law-vn-overtime-night = ประมวลกฎหมายแรงงาน 2019 มาตรา 98(2)-(3); กฤษฎีกา 145/2020 มาตรา 57
calc-law-vn-overtime-cap = ประมวลกฎหมายแรงงาน 2019 มาตรา 107; มติ 17/2022
calc-law-vn-dispute = ประมวลกฎหมายแรงงาน 2019 มาตรา 190
calc-law-vn-dispute-court = ประมวลกฎหมายแรงงาน 2019 มาตรา 190
calc-law-vn-dispute-firing = ประมวลกฎหมายแรงงาน 2019 มาตรา 188
calc-caveat-vn-dispute = กฎหมายนับจากวันที่คุณรู้เรื่อง
calc-law-vn-late-pay = ประมวลกฎหมายแรงงาน 2019 มาตรา 97(4)
calc-law-vn-late-rate = ประมวลกฎหมายแรงงาน 2019 มาตรา 97(4)
calc-law-vn-severance-years = ประมวลกฎหมายแรงงาน 2019 มาตรา 46
calc-law-vn-severance-rounding = กฤษฎีกา 145/2020 มาตรา 8
calc-law-vn-redundancy-years = ประมวลกฎหมายแรงงาน 2019 มาตรา 42, 47
calc-law-vn-final-pay = ประมวลกฎหมายแรงงาน 2019 มาตรา 48
calc-law-vn-leave-cash = ประมวลกฎหมายแรงงาน 2019 มาตรา 113(3)
calc-law-vn-annual-leave = ประมวลกฎหมายแรงงาน 2019 มาตรา 113, 114
calc-law-vn-maternity = ประมวลกฎหมายแรงงาน 2019 มาตรา 139
calc-caveat-vn-maternity = ประกันสังคมจ่ายให้คุณ และคุณได้กลับทำงานเดิมโดยไม่ลดค่าจ้าง จ่ายเท่าไรเรายังไม่ได้ตรวจ ถามเราได้
calc-law-vn-notice = ประมวลกฎหมายแรงงาน 2019 มาตรา 35
calc-law-vn-notice-company = ประมวลกฎหมายแรงงาน 2019 มาตรา 36, 37
calc-caveat-vn-notice-company = ระหว่างป่วย ลา ท้อง หรือมีลูกอายุไม่ถึงหนึ่งปี บริษัทให้ออกไม่ได้
calc-law-vn-leaving-early = ประมวลกฎหมายแรงงาน 2019 มาตรา 35, 40
calc-caveat-vn-leaving-early = คนที่ออกผิดวิธีอาจต้องจ่ายค่าจ้างครึ่งเดือนและค่าวันที่ไม่ได้บอกล่วงหน้า (มาตรา 40) บางกรณีไม่ต้องบอกก่อน เช่น ไม่ได้ค่าจ้าง หรือถูกทำร้าย
calc-law-vn-dismissal = ประมวลกฎหมายแรงงาน 2019 มาตรา 41
calc-caveat-vn-dismissal = บริษัทต้องพิสูจน์ความผิด และต้องเรียกคุณประชุมเรื่องนั้นก่อน (มาตรา 122)
calc-law-vn-minimum-wage = กฤษฎีกา 293/2025 มาตรา 3; ก่อนปี 2026: กฤษฎีกา 74/2024 มาตรา 3
calc-law-vn-minimum-wage-hour = กฤษฎีกา 293/2025 มาตรา 3
calc-law-vn-insurance = กฎหมายประกันสังคม 2024 มาตรา 33-34
calc-law-vn-deductions = ประมวลกฎหมายแรงงาน 2019 มาตรา 102, 127, 129
calc-caveat-vn-deductions = หักอย่างอื่นได้เฉพาะชดใช้ความเสียหายที่คุณทำ ห้ามปรับเงิน

## Cambodia

calc-law-kh-hour = กฎหมายแรงงาน มาตรา 137
calc-law-kh-overtime = กฎหมายแรงงาน มาตรา 139; ประกาศกระทรวง 112/25
calc-law-kh-overtime-rest = กฎหมายแรงงาน มาตรา 161-164
calc-law-kh-overtime-night = กฎหมายแรงงาน มาตรา 144
calc-caveat-kh-overtime-night = มีแหล่งข้อมูลหนึ่งให้มากกว่านี้สำหรับกะดึกปกติ เราใช้ตามที่กฎหมายฉบับแก้ไขบอก
calc-law-kh-overtime-cap = ประกาศแจ้ง 030 ปี 2015
calc-law-kh-dispute = กฎหมายแรงงาน มาตรา 301
calc-caveat-kh-dispute = กำหนดเวลานี้อยู่ในตัวบทเก่า กฎปี 2025 อาจเปลี่ยนแล้ว อย่าขาดนัดคุย: ถ้าขาดหรือไม่เซ็นโดยไม่มีเหตุผล เรื่องอาจตกไป
calc-law-kh-seniority = กฎหมายแรงงาน มาตรา 89; ประกาศกระทรวง 443/2018
calc-caveat-kh-seniority = คนที่ออกเองอาจไม่ได้ส่วนที่ยังไม่ถึงกำหนดจ่าย ถ้าถูกให้ออกเพราะความผิดร้ายแรง ถามเราได้
calc-law-kh-severance-fixed = กฎหมายแรงงาน มาตรา 73
calc-law-kh-dismissal = กฎหมายแรงงาน มาตรา 73, 91
calc-caveat-kh-dismissal = ถ้าบริษัทเลิกสัญญาไม่มีกำหนดโดยไม่มีเหตุผลดี คุณเรียกค่าเสียหายได้อย่างน้อยเท่าเงินอายุงาน ถ้าเลิกสัญญามีกำหนดก่อนเวลา เรียกค่าจ้างได้จนถึงวันสิ้นสุด
calc-law-kh-leaving-early = กฎหมายแรงงาน มาตรา 73-75
calc-caveat-kh-leaving-early = คนที่ทำสัญญามีวันสิ้นสุดแล้วออกก่อน อาจต้องจ่ายเงิน
calc-law-kh-final-pay = กฎหมายแรงงาน มาตรา 116
calc-law-kh-leave-cash = กฎหมายแรงงาน มาตรา 166-167
calc-law-kh-annual-leave = กฎหมายแรงงาน มาตรา 166-167
calc-law-kh-maternity = กฎหมายแรงงาน มาตรา 182
calc-law-kh-maternity-pay = กฎหมายแรงงาน มาตรา 183
calc-law-kh-maternity-insurance = ระเบียบของกองทุน NSSF
calc-law-kh-notice = กฎหมายแรงงาน มาตรา 73-75
calc-law-kh-notice-open = กฎหมายแรงงาน มาตรา 75, 79
calc-law-kh-notice-fixed = กฎหมายแรงงาน มาตรา 73
calc-law-kh-minimum-wage = ประกาศกระทรวงเรื่องค่าแรงขั้นต่ำประจำปี
calc-caveat-kh-minimum-wage = ใช้เฉพาะโรงงานเหล่านี้ งานอื่นเราไม่พบค่าแรงขั้นต่ำตามกฎหมายที่ยืนยันได้
calc-law-kh-insurance = กฎหมายระบบประกันสังคม 2019
calc-law-kh-deductions = กฎหมายแรงงาน มาตรา 28, 126-129
calc-caveat-kh-deductions = หักค่าจ้างได้ไม่กี่กรณี เช่น เครื่องมือที่ไม่คืน หรือเงินที่เบิกล่วงหน้า ห้ามปรับเงิน

## Thailand

calc-law-th-hour = พ.ร.บ.คุ้มครองแรงงาน พ.ศ. 2541 มาตรา 68
calc-law-th-overtime = พ.ร.บ.คุ้มครองแรงงาน พ.ศ. 2541 มาตรา 61
calc-law-th-overtime-rest = พ.ร.บ.คุ้มครองแรงงาน พ.ศ. 2541 มาตรา 62-63
calc-law-th-overtime-cap = พ.ร.บ.คุ้มครองแรงงาน พ.ศ. 2541 มาตรา 24-26
calc-law-th-late-pay = พ.ร.บ.คุ้มครองแรงงาน พ.ศ. 2541 มาตรา 9
calc-law-th-severance-days = พ.ร.บ.คุ้มครองแรงงาน พ.ศ. 2541 มาตรา 118
calc-law-th-severance-fault = พ.ร.บ.คุ้มครองแรงงาน พ.ศ. 2541 มาตรา 119
calc-caveat-th-severance-fault = ไม่ได้ค่าชดเชยเฉพาะความผิดร้ายแรง: ทำผิดอาญา จงใจทำให้เสียหาย ประมาทมาก ติดคุก ฝ่าฝืนกฎหลังถูกเตือนเป็นหนังสือ หรือขาดงานสามวันทำงานโดยไม่มีเหตุผล (มาตรา 119)
calc-law-th-dismissal = พ.ร.บ.จัดตั้งศาลแรงงาน พ.ศ. 2522 มาตรา 49
calc-caveat-th-dismissal = ถ้าไม่มีเหตุผลดี คุณขอให้ศาลแรงงานสั่งให้กลับเข้าทำงานหรือจ่ายเงินได้ ไม่เสียค่าใช้จ่าย
calc-law-th-leaving-early = พ.ร.บ.คุ้มครองแรงงาน พ.ศ. 2541 มาตรา 17, 70
calc-caveat-th-leaving-early = ถ้าคุณเป็นแรงงานข้ามชาติ ถามกลุ่มช่วยเหลือหรือถามเราก่อนออก มีเวลาสั้นๆ ให้หานายจ้างใหม่ เจ้าหน้าที่อาจขอดูเอกสาร
calc-caveat-th-severance-days = งานโครงการพิเศษ งานตามฤดูกาล หรืองานครั้งคราวที่ทำสัญญาเป็นหนังสือ อาจไม่มีค่าชดเชย
calc-law-th-final-pay = พ.ร.บ.คุ้มครองแรงงาน พ.ศ. 2541 มาตรา 70, 118
calc-law-th-leave-cash = พ.ร.บ.คุ้มครองแรงงาน พ.ศ. 2541 มาตรา 67
calc-caveat-th-leave-cash = วันลาของปีนี้ได้เป็นเงิน เมื่อบริษัทให้ออกโดยคุณไม่ได้ทำผิด
calc-law-th-annual-leave = พ.ร.บ.คุ้มครองแรงงาน พ.ศ. 2541 มาตรา 30
calc-law-th-maternity = พ.ร.บ.คุ้มครองแรงงาน (ฉบับที่ 9) พ.ศ. 2568 มาตรา 41, 59
calc-caveat-th-maternity = มีแหล่งข้อมูลหนึ่งบอกว่ากฎหมายนี้เริ่มใช้ช้ากว่านี้หนึ่งวัน
calc-law-th-maternity-insurance = พ.ร.บ.ประกันสังคม พ.ศ. 2533
calc-caveat-th-maternity-insurance = ส่วนของประกันสังคม ข้อมูลที่เราพบเป็นของวันลาแบบเก่าที่สั้นกว่า ถามสำนักงานประกันสังคมได้ว่าเปลี่ยนหรือยัง
calc-law-th-notice = พ.ร.บ.คุ้มครองแรงงาน พ.ศ. 2541 มาตรา 17
calc-law-th-insurance = พ.ร.บ.ประกันสังคม พ.ศ. 2533 มาตรา 33
calc-law-th-welfare-fund = พ.ร.บ.คุ้มครองแรงงาน พ.ศ. 2541 กองทุนสงเคราะห์ลูกจ้าง
calc-caveat-th-welfare-fund = เรายืนยันไม่ได้ว่ากองทุนสงเคราะห์ลูกจ้างเริ่มแล้วหรือยัง
calc-law-th-deductions = พ.ร.บ.คุ้มครองแรงงาน พ.ศ. 2541 มาตรา 76-77
calc-caveat-th-deductions = หักได้ไม่กี่อย่าง เช่น ค่าสหภาพ หนี้สหกรณ์ หรือความเสียหายที่จงใจหรือประมาทร้ายแรง ห้ามหักเป็นการลงโทษ
calc-law-th-minimum-wage = ประกาศคณะกรรมการค่าจ้าง ฉบับที่ 13 และ 14
calc-caveat-th-minimum-wage = ที่อำเภอเมืองเชียงใหม่ อำเภอหาดใหญ่ เกาะสมุย และโรงแรมกับสถานบริการส่วนใหญ่ ได้มากกว่านี้ ไม่รวมโรงแรมเล็กที่มีแต่ห้องพัก เรายังไม่พบอัตราใหม่กว่านี้
calc-law-th-minimum-wage-trade = ประกาศคณะกรรมการค่าจ้าง ฉบับที่ 14

## Myanmar

calc-law-mm-hour = กฎหมายโรงงาน
calc-caveat-mm-hour = กระทรวงคิดค่าโอทีจากค่าจ้างพื้นฐาน ไม่รวมเงินเพิ่มรายวัน
calc-law-mm-overtime = กฎหมายโรงงาน
calc-law-mm-overtime-rest = กฎหมายวันลาและวันหยุด
calc-law-mm-severance-months = ประกาศ 84/2015
calc-law-mm-final-pay = กฎหมายการจ่ายค่าจ้าง 2016
calc-law-mm-annual-leave = กฎหมายวันลาและวันหยุด
calc-caveat-mm-annual-leave = นอกจากนี้ยังมีวันลากิจอีกจำนวนหนึ่ง
calc-law-mm-maternity = กฎหมายวันลาและวันหยุด; กฎหมายประกันสังคม
calc-law-mm-notice = สัญญาจ้างมาตรฐาน
calc-law-mm-minimum-wage = ประกาศ 1/2025
calc-caveat-mm-minimum-wage = หลังจากนั้นเปลี่ยนหรือไม่ เราไม่รู้ ถามก่อนใช้ตัวเลขนี้
