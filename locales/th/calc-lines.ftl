### Lines of the calculators. Draft: translation made by machine, not yet read by a native speaker.
### Amounts, numbers and days come formatted; no figure is typed here.

## Parts of lines

calc-by = { $line } ({ $law })
calc-by-unread = { $line } ({ $law }; เรายังไม่ได้อ่านเอง)
calc-kept =
    { $answer }
    { $steps }
    { $notes }
    { $deadlines }
    { $law }
calc-sources = แหล่งข้อมูลเก่าที่สุด: { $day } { $state ->
        [seen] { card-unchecked }
        [secondary] { card-secondary } { card-unchecked }
       *[none] ข้อไหนที่เรายังไม่ได้อ่านเอง มีบอกไว้ท้ายบรรทัด { card-unchecked }
    }
calc-sources-undated = แหล่งข้อมูลบางแห่งเราไม่รู้วันที่ { $state ->
        [seen] { card-unchecked }
        [secondary] { card-secondary } { card-unchecked }
       *[none] ข้อไหนที่เรายังไม่ได้อ่านเอง มีบอกไว้ท้ายบรรทัด { card-unchecked }
    }
calc-number = { $part ->
        [none] { $whole }
       *[other] { $whole }.{ $part }
    }
calc-money-vnd = { $part ->
       *[none] { $whole } ดอง
    }
calc-money-khr = { $part ->
       *[none] { $whole } เรียล
    }
calc-money-mmk = { $part ->
       *[none] { $whole } จ๊าด
    }
calc-money-thb = { $part ->
        [none] { $whole } บาท
       *[other] { $whole }.{ $part } บาท
    }
calc-money-usd = { $part ->
        [none] ${ $whole }
       *[other] ${ $whole }.{ $part }
    }

calc-word-kind-day = วันทำงานปกติ
calc-word-kind-rest = วันหยุดประจำสัปดาห์
calc-word-kind-rest-overtime = โอทีในวันหยุด
calc-word-kind-holiday = วันหยุดนักขัตฤกษ์
calc-word-kind-night-shift = ชั่วโมงกลางคืนในกะปกติ
calc-word-kind-night = โอทีกลางคืน
calc-word-kind-night-after-day = โอทีกลางคืนต่อจากโอทีกลางวัน
calc-word-kind-night-rest = กลางคืนในวันหยุดประจำสัปดาห์
calc-word-kind-night-holiday = กลางคืนในวันหยุดนักขัตฤกษ์
calc-word-unit-months = เดือน
calc-word-unit-days = วัน
calc-word-per-month = ต่อเดือน
calc-word-per-day = ต่อวัน
calc-word-per-hour = ต่อชั่วโมง
calc-word-place-all = ทั้งประเทศ

calc-place-vn-region-1 = เขต I
calc-place-vn-region-2 = เขต II
calc-place-vn-region-3 = เขต III
calc-place-vn-region-4 = เขต IV
calc-place-kh-garments = เสื้อผ้า รองเท้า สิ่งทอ กระเป๋า และของใช้เดินทาง
calc-place-th-hotel = โรงแรมส่วนใหญ่ ทุกจังหวัด
calc-place-th-entertainment = สถานบริการทุกจังหวัด

calc-unclear-money = มีจำนวนเงินที่เราใช้คำนวณไม่ได้
calc-unclear-day = มีวันที่ที่เราใช้คำนวณไม่ได้
calc-unclear-hours = จำนวนชั่วโมงเราใช้คำนวณไม่ได้
calc-unclear-number = มีตัวเลขที่เราใช้คำนวณไม่ได้
calc-unclear-place = สถานที่นี้เรายังไม่รู้จัก

## Shared

calc-say-read-as = เราอ่านจำนวนเงินเป็น { $amount }
calc-say-hour-month = หนึ่งชั่วโมงปกติ: { $wage } ÷ { $days } วัน ÷ { $hours } ชั่วโมง = { $hour }
calc-say-hour-day = หนึ่งชั่วโมงปกติ: { $wage } ÷ { $hours } ชั่วโมง = { $hour }
calc-say-hour-hour = หนึ่งชั่วโมงปกติ: { $hour }
calc-say-assume-hours = เราคิดว่าวันปกติทำงาน { $hours } ชั่วโมง
calc-say-assume-days = เราคิดว่าเดือนนั้นมีวันทำงานปกติ { $days } วัน
calc-say-assume-weekend = ตรงนี้ไม่นับวันเสาร์และวันอาทิตย์เป็นวันทำงาน
calc-say-assume-now = เราใช้กฎของวันนี้ เดือนก่อนๆ อาจไม่เหมือนกัน
calc-say-assume-round = เราปัดเศษเฉพาะตอนท้าย
calc-say-deadline-mediation = ขอให้ผู้ไกล่เกลี่ยแรงงานของรัฐช่วยได้จนถึง { $day } นับจาก { $from }
calc-say-deadline-mediation-today = ถ้าเพิ่งรู้เรื่องวันนี้ ขอให้ผู้ไกล่เกลี่ยแรงงานของรัฐช่วยได้จนถึง { $day } ถ้ารู้มาก่อน จะหมดเวลาเร็วกว่านี้ ถามเราตอนนี้เลย
calc-say-deadline-mediation-over = เวลาขอผู้ไกล่เกลี่ยแรงงานของรัฐ อาจหมดไปแล้วตั้งแต่ { $day } ถามเราทันที
calc-say-deadline-court = ไปศาลได้จนถึง { $day } นับจาก { $from }
calc-say-deadline-court-today = ไปศาล นับแบบเดียวกัน: จนถึง { $day }
calc-say-deadline-court-over = เวลาไปศาล อาจหมดไปแล้วตั้งแต่ { $day } ถามเราทันที
calc-say-deadline-court-after = ถ้าพนักงานตรวจแรงงานนัดคุยแล้วตกลงกันไม่ได้ ไปศาลหรือสภาอนุญาโตตุลาการได้ภายใน { $months } เดือน
calc-say-deadline-firing = เรื่องถูกให้ออก ไปศาลได้โดยตรง
calc-say-deadline-unknown = เรื่องนี้เรายังไม่มีกำหนดเวลาที่ตรวจแล้ว อย่ารอนาน

## Overtime

calc-say-overtime = **อย่างน้อย { $sum }** สำหรับชั่วโมงเหล่านี้
calc-say-hours = { $kind }: { $hours } ชั่วโมง × { $hour } × { $percent }% = { $sum }
calc-say-hours-extra = { $kind } ส่วนที่เพิ่ม: { $hours } ชั่วโมง × { $hour } × { $percent }% = { $sum }
calc-say-assume-besides = เงินนี้ได้เพิ่มจากค่าจ้างของวันปกติ
calc-say-rest-other-day = ได้หยุดชดเชยอีกหนึ่งวัน ภายใน { $months } เดือน
calc-say-cap-month-ask = เดือนละ { $hours } ชั่วโมง มากกว่า { $warn } ทำได้ถึง { $ask } เฉพาะบางกรณี ถามสหภาพหรือเราได้
calc-say-cap-month-over = เดือนละ { $hours } ชั่วโมง เกินทุกกำหนดที่เรารู้: { $warn } หรือ { $ask } ในบางกรณี แต่ชั่วโมงที่ทำแล้วต้องได้เงิน
calc-say-cap-year-ask = ปีละ { $hours } ชั่วโมง มากกว่า { $warn } ทำได้ถึง { $ask } เฉพาะบางกรณี ถามสหภาพหรือเราได้
calc-say-cap-year-over = ปีละ { $hours } ชั่วโมง เกินทุกกำหนดที่เรารู้: { $warn } หรือ { $ask } ในบางกรณี แต่ชั่วโมงที่ทำแล้วต้องได้เงิน
calc-say-cap-week = โอทีและงานวันหยุดรวมกัน: ไม่เกินสัปดาห์ละ { $limit } ชั่วโมง
calc-say-cap-day = โอที: ไม่เกินวันละ { $limit } ชั่วโมง

## Late wages

calc-say-late-days = ควรได้ { $due } นับถึง { $paid }: ช้า { $days } วัน
calc-say-late-not = ถ้าเป็นอย่างที่คุณเล่า ค่าจ้างนี้ไม่ได้จ่ายช้า
calc-say-late-owed = ดอกเบี้ย **{ $sum }** ของเงิน { $amount } เป็นเวลา { $days } วัน ตัวค่าจ้างเองต้องได้อีกต่างหาก
calc-say-late-step = { $amount } × { $percent }% ต่อปี × { $days } วัน ÷ { $year } = { $sum }
calc-say-late-extra = เฉพาะเมื่อจงใจไม่จ่าย: เพิ่ม { $percent }% ทุก { $every } วัน { $times } ครั้ง = { $sum }
calc-say-late-soon = ช้า { $days } วัน เริ่มมีดอกเบี้ยเมื่อช้าครบ { $after } วัน: ตั้งแต่ { $day }
calc-say-late-from = ก่อนครบ { $after } วันยังไม่มีดอกเบี้ย
calc-say-late-interest = **ช้า { $days } วัน ต้องได้ดอกเบี้ย** ของเงิน { $amount } ถ้าไม่รู้ดอกเบี้ยของธนาคาร เราบอกไม่ได้ว่าเท่าไร
calc-say-late-how = ค่าจ้างที่ช้า × ดอกเบี้ยเงินฝากหนึ่งเดือนของธนาคาร × จำนวนวันที่ช้า
calc-say-late-latest = จ่ายช้าได้เฉพาะเหตุที่ไม่มีใครคุมได้ และไม่เกิน { $days } วัน
calc-say-assume-rate = เราคิดตามดอกเบี้ยต่อปีที่คุณบอก

## Final pay and severance

calc-say-service = ทำงานตั้งแต่ { $start } ถึง { $end }: { $years } ปี { $months } เดือน
calc-say-leaving = **อย่างน้อย { $sum }** ไม่รวมค่าจ้างที่ยังไม่ได้จ่าย
calc-say-leaving-up-to = **รวมไม่เกิน { $sum } หักเงินอายุงานที่ได้แล้วออก** ไม่รวมค่าจ้างที่ยังไม่ได้จ่าย
calc-say-leaving-unless = **{ $sum } เว้นแต่เป็นความผิดร้ายแรง** ไม่รวมค่าจ้างที่ยังไม่ได้จ่าย
calc-say-leaving-none = ตามกฎนี้ไม่มีค่าชดเชย แต่ค่าจ้างที่ยังไม่ได้จ่าย ต้องได้
calc-say-besides-wages = ค่าจ้างและโอทีที่ยังไม่ได้จ่าย ต้องได้ทั้งหมดอีกต่างหาก
calc-say-severance-fault = ถ้าถูกให้ออกเพราะทำผิด เรื่องค่าชดเชยเรายังไม่มีกฎที่ตรวจแล้ว ถามเราได้ ค่าจ้างที่ยังไม่ได้จ่าย ต้องได้
calc-say-severance-resigned = ตามกฎนี้ คนที่บอกออกเองไม่ได้ค่าชดเชย
calc-say-severance-short = ทำงานไม่ครบ { $months } เดือน ยังไม่มีค่าชดเชย
calc-say-severance-too-short = ทำงานไม่นานพอ จึงยังไม่มีค่าชดเชย
calc-say-severance-counted = เดือนที่ไม่มีประกันว่างงาน: { $counted } นับเป็น { $years } ปี
calc-say-severance-insured = ปีที่มีประกัน ประกันว่างงานเป็นคนจ่าย ถามที่สำนักงานจัดหางานได้
calc-say-severance-months = ค่าจ้าง { $months } เดือน × { $wage } = { $sum }
calc-say-severance-by-years = { $years } ปี × ค่าจ้าง { $each } เดือน × { $wage } = { $sum }
calc-say-severance-least = ปีละ { $each } เดือน อย่างน้อย { $least } เดือน
calc-say-severance-days = ค่าจ้าง { $days } วัน × { $day } = { $sum }
calc-say-severance-share = ค่าจ้างทั้งหมด { $wages } × { $percent }% = { $sum }
calc-say-severance-more = ทำงานนานกว่านี้ได้มากกว่านี้ อัตราเหล่านั้นเรายังไม่ได้ตรวจ ถามเราได้
calc-say-assume-average = เราใช้ค่าจ้างที่คุณบอก กฎหมายใช้ค่าจ้างยอดไหน เรายังไม่ได้ตรวจ
calc-say-assume-same-wage = เราคิดว่าค่าจ้างเท่ากันทุกเดือน
calc-say-seniority = { $halves } ครึ่งปี × { $days } วัน × { $day } = { $sum }
calc-say-seniority-paid = ต้องจ่ายทุกเดือนมิถุนายนและธันวาคม ส่วนที่ได้แล้วให้หักออก
calc-say-seniority-counted = เรานับตั้งแต่ { $day } และครึ่งปีที่ทำงานอย่างน้อย { $months } เดือน
calc-say-leave-cash = วันลาที่เหลือ: { $days } วัน × { $day } = { $sum }
calc-say-assume-month-days = เราคิดค่าจ้างหนึ่งวัน เป็นค่าจ้างหนึ่งเดือน ÷ { $days }
calc-say-deadline-final = ต้องจ่ายทั้งหมดภายใน { $day }
calc-say-deadline-final-wages = ค่าจ้างที่ยังไม่ได้จ่าย ต้องจ่ายภายใน { $day }
calc-say-deadline-final-severance = ค่าชดเชยต้องจ่ายในวันสุดท้าย { $day }
calc-say-final-unknown = เงินก้อนสุดท้ายต้องจ่ายเมื่อไร กรณีนี้เรายังไม่มีกฎที่ตรวจแล้ว ถามเราได้
calc-say-final-special = บางกรณี เช่น บริษัทปิด อาจนานถึง { $days } วัน
calc-say-dismissal-back = ถ้าการให้ออกไม่ตรงตามกฎหมาย บริษัทต้องรับคุณกลับ จ่ายค่าจ้างของวันที่เสียไป และเพิ่มอีกอย่างน้อย { $months } เดือน

## Annual leave

calc-say-annual = **ถึงตอนนี้ได้ { $earned } วัน** จากปีละ { $year } วัน
calc-say-annual-year = **ลาได้ปีละ { $year } วัน**
calc-say-annual-left = ลาไปแล้ว: { $taken } วัน เหลือ: { $left } วัน
calc-say-annual-base = งานนี้ได้ปีละ { $days } วัน
calc-say-annual-extra = เพิ่มอีก { $days } วัน: ทุก { $every } ปีได้เพิ่มหนึ่งวัน ทำงานมา { $years } ปี
calc-say-annual-later = ปีละ { $days } วัน ครั้งแรกตั้งแต่ { $day }
calc-say-annual-share = { $year } วัน × { $months } เดือน ÷ 12 = { $earned }
calc-say-annual-take = ใช้วันลาได้ตั้งแต่ { $day } ถ้าออกก่อน ต้องได้เงินแทนวันเหล่านี้

## Maternity

calc-say-maternity = **ลาได้ { $length } { $unit }** เร็วที่สุดตั้งแต่ { $from } ถึง { $to }
calc-say-maternity-birth = **ลาได้ { $length } { $unit }** ถ้าเริ่มลาวันคลอด: ตั้งแต่ { $from } ถึง { $to }
calc-say-maternity-sum = รวมประมาณ { $sum }
calc-say-maternity-length = วันลา: { $length } { $unit }
calc-say-maternity-children = ลูก { $children } คน: ตั้งแต่คนที่สอง เพิ่มคนละ { $more } เดือน
calc-say-maternity-earliest = เริ่มลาก่อนคลอดได้ ตั้งแต่ { $day }
calc-say-maternity-from-birth = ถ้าเริ่มลาวันคลอด: ตั้งแต่ { $from } ถึง { $to }
calc-say-maternity-earlier = อาจเริ่มลาก่อนคลอดได้ ถามเราได้
calc-say-maternity-return = กลับไปทำงานได้หลังลา { $months } เดือน ถ้าหมอและบริษัทตกลง
calc-say-maternity-employer-days = บริษัทจ่าย { $days } วัน × { $day } = { $sum }
calc-say-maternity-share = บริษัทจ่าย { $percent }% ของ { $base } × { $months } เดือน = { $sum }
calc-say-maternity-insured = ประกันสังคมจ่าย { $percent }% ของ { $base } × { $months } เดือน = { $sum }
calc-say-maternity-grant = ประกันสังคมจ่ายค่าคลอดครั้งเดียว: { $sum }
calc-say-maternity-service = ส่วนที่บริษัทจ่าย ต้องทำงานที่นั่นครบ { $months } เดือน
calc-say-maternity-paid-in = ส่วนของประกันสังคม ต้องส่งเงินมา { $paid } เดือน ในช่วง { $within } เดือนหลังสุด
calc-say-assume-month = เราคิดหนึ่งเดือนเป็น { $days } วัน
calc-say-assume-insured = เราคิดว่าคุณมีประกันนานพอ และค่าจ้างที่ใช้คิดประกันคือค่าจ้างที่คุณบอก

## Notice

calc-say-notice = **วันสุดท้ายคือ { $day }** ถ้าบอกล่วงหน้าเมื่อ { $given }
calc-say-notice-days = บอกล่วงหน้า { $length } วัน
calc-say-notice-working-days = บอกล่วงหน้า { $length } วันทำงาน
calc-say-notice-months = บอกล่วงหน้า { $length } เดือน
calc-say-notice-none = ทำงานไม่นานแบบนี้ เราไม่พบว่าต้องบอกล่วงหน้ากี่วัน
calc-say-notice-fixed = **บอกล่วงหน้าอย่างเดียว ยังจบสัญญานี้ก่อนกำหนดไม่ได้**
calc-say-notice-fixed-self = ตกลงวันจบเป็นหนังสือ หรือรอถึงวันสิ้นสุดสัญญา
calc-say-notice-fixed-days = การบอกล่วงหน้า { $length } วัน เป็นแค่การบอกว่าจะไม่ต่อสัญญา
calc-say-notice-pay-day = **วันสุดท้ายคือ { $day }** ถ้าบอกเป็นหนังสือภายใน { $given }
calc-say-notice-pay-step = บอกก่อนหรือในวันจ่ายค่าจ้างงวดหนึ่ง งานจบวันจ่ายงวดถัดไป
calc-say-assume-next-pay = เราคิดว่าวันจ่ายงวดถัดไปคือ { $day }
calc-say-notice-reason = บริษัทต้องมีเหตุผลที่กฎหมายยอมให้ด้วย
calc-say-notice-paid-out = ถ้าบริษัทให้ออกทันที ต้องจ่ายค่าจ้างของช่วงที่ต้องบอกล่วงหน้า
calc-say-notice-leaving = การออกจากงานเป็นขั้นสุดท้าย เก็บหลักฐานก่อน และถามเราก่อนออก

## Minimum wage

calc-say-minimum-month = **อย่างน้อยเดือนละ { $sum }** ({ $place }) ตั้งแต่ { $from }
calc-say-minimum-day = **อย่างน้อยวันละ { $sum }** ({ $place }) ตั้งแต่ { $from }
calc-say-minimum-hour = คิดเป็นชั่วโมง: อย่างน้อย { $sum }
calc-say-minimum-probation = ช่วงทดลองงานอาจได้น้อยกว่านี้อีก { $less }
calc-say-minimum-base = ในจำนวนนี้ { $base } เป็นค่าจ้างพื้นฐาน ที่เหลือเป็นเงินเพิ่มรายวัน
calc-say-minimum-people = ใช้กับที่ที่มีคนทำงาน { $people } คนขึ้นไป
calc-say-minimum-ends = อัตรานี้ใช้ถึง { $day } หลังจากนั้นอาจมีอัตราใหม่
calc-say-minimum-other-currency = ค่าจ้างของคุณเป็นเงินสกุลอื่น เราจึงไม่เทียบให้
calc-say-minimum-below = ค่าจ้าง { $pay } { $unit } ของคุณ **น้อยไป { $missing }** เมื่อเทียบกับ { $least } ถ้าเป็นอย่างที่คุณเล่า ยังไม่ตรงตามกฎหมาย
calc-say-minimum-reached = ค่าจ้าง { $pay } { $unit } ของคุณ ถึง { $least } แล้ว
calc-say-wage-a-day = หนึ่งวันของคุณ: { $wage } ÷ { $days } วัน = { $pay }
calc-say-wage-of-hours = หนึ่งวันของคุณ: { $wage } × { $hours } ชั่วโมง = { $pay }
calc-say-wage-an-hour = หนึ่งชั่วโมงของคุณ: { $wage } ÷ { $hours } ชั่วโมง = { $pay }
calc-say-assume-normal-hours = เราคิดว่านี่คือค่าจ้างเวลาปกติอย่างเดียว เต็มเดือนหรือเต็มวัน

## Payslip

calc-say-slip-fine = ตัวเลขตรงกัน
calc-say-slip-sum-only = บวกลบแล้วตรงกัน ส่วนประกันเราไม่ได้ตรวจ
calc-say-slip-no-net = คุณยังไม่ได้บอกว่าได้เงินเท่าไร เราจึงบอกไม่ได้ว่ายอดตรงไหม
calc-say-slip-lawful = ประกันสังคม ภาษีเงินได้ และค่าสหภาพของสมาชิก เป็นเงินที่กฎหมายให้หักได้
calc-say-slip-keep = เก็บสลิปไว้ และถามเราหรือสหภาพก่อนไปถามที่ทำงาน
calc-say-slip-tax = ภาษีเงินได้และค่าสหภาพ { $sum }: เราไม่ได้ตรวจว่าถูกจำนวนไหม
calc-say-slip-insurance-fits = ประกัน { $paid }: ตรงกับ { $percent }% ของ { $base }
calc-say-slip-insurance-none = **ในสลิปไม่มีประกัน** ตามกฎ { $percent }% ของ { $base } = { $due }
calc-say-slip-insurance-more = **ประกัน { $paid } มากกว่า { $due }** ซึ่งเป็น { $percent }% ของ { $base }
calc-say-slip-insurance-less = **ประกัน { $paid } น้อยกว่า { $due }** ซึ่งเป็น { $percent }% ของ { $base }
calc-say-slip-insurance-riel = เงินบำนาญ: { $percent }% ของค่าจ้าง ไม่เกินเดือนละ { $most } ในสลิปของคุณ { $paid }
calc-say-slip-welfare = หลายบริษัทหักเข้ากองทุนสงเคราะห์ลูกจ้างอีก { $percent }% ได้ ประมาณ { $sum }
calc-say-slip-other = **หักอย่างอื่น: { $other }** ไม่ว่ายอดเท่าไร ที่หักได้มีไม่กี่อย่าง
calc-say-slip-other-over = **หักอย่างอื่น { $other } มากกว่า { $most }** ที่กฎหมายให้หักได้มากที่สุด: { $percent }% ของ { $of } และที่หักได้มีไม่กี่อย่าง
calc-say-slip-other-over-agreed = **หักอย่างอื่น { $other } มากกว่า { $most }** คือ { $percent }% ของ { $of } ซึ่งมากที่สุด เว้นแต่คุณตกลงให้หักมากกว่า และที่หักได้มีไม่กี่อย่าง
calc-say-slip-other-within = หักอย่างอื่น { $other } ไม่เกิน { $most } ({ $percent }% ของ { $of }) แต่ไม่ได้แปลว่าถูก: ที่หักได้มีไม่กี่อย่าง
calc-say-slip-each = แต่ละอย่างไม่เกิน { $percent }% คือ { $sum } เว้นแต่คุณตกลง
calc-say-slip-sum = { $gross } − หัก { $cuts } = { $net }
calc-say-slip-missing = **ขาดไป { $gap }:** ตามสลิปควรได้ { $should } แต่ได้ { $net }
calc-say-slip-extra = คุณได้ { $net } มากกว่า { $should } อยู่ { $gap } อาจมีบางอย่างไม่อยู่ในสลิป
