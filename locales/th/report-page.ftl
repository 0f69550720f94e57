### The improvement report of one firm, as a page and as plain text.
### It speaks about the firm, to nobody in particular, and names jobs, never persons.
### Arguments: points, amounts and dates come already formatted; other numbers are counts.
### Draft: translation made by machine, not yet read by a native speaker.

## Opening

page-title = รายงานการปรับปรุง
page-period = ตั้งแต่ { $from } ถึง { $to }
page-made = ทำรายงานเมื่อ { $date }
page-size = { $size } คน
page-group = กลุ่มสรุปผล: { $group }
page-together = ทุกคนตอบด้วยกัน

## Whether it is agreed

page-status-draft = ร่าง ยังไม่ได้ตกลง
page-status-agreed = เจ้าของและตัวแทนคนงานตกลงแล้ว
page-status-together = เจ้าของลงชื่อแล้ว ทุกคนตอบด้วยกัน
page-sign = การรับรอง
page-signed-on = ลงชื่อเมื่อ { $date }
page-signed-not = ยังไม่ได้ลงชื่อ

## First page

page-strengths = เรื่องที่ที่นี่ทำได้ดี
page-strengths-photo = { $count ->
   *[other] มีรูปเรื่องดี { $count } รูป
}
page-front-achieved = สิ่งที่ทำสำเร็จ
page-front-best = ตัวอย่างที่ดีที่สุด
page-front-risk = แต้มความเสี่ยง
page-front-next = เรื่องที่จะทำต่อ
page-figure-proposed = เรื่องที่เสนอ
page-figure-planned = อยู่ในแผน
page-figure-done = เสร็จแล้ว
page-figure-photographed = เสร็จแล้ว มีรูป
page-no-improvement = ยังไม่มีการปรับปรุงที่บันทึกไว้
page-no-evidence = ไม่มีหลักฐาน
page-no-commitments = ตอนนี้ไม่มีเรื่องในแผน
page-points = เลือกไว้ { $chosen } แต้ม ลดแล้ว { $reduced } แต้ม
page-points-rule = แต้มนับตามกติกาของเครื่องมือนี้เท่านั้น ไม่ใช่คะแนน และไม่เอาไปเทียบกับที่อื่น

## Numbers

page-half = { $whole }.5
page-money = { $currency ->
    [VND] { $amount } ดอง
    [KHR] { $amount } เรียล
    [THB] { $amount } บาท
    [MMK] { $amount } จ๊าด
   *[none] { $amount }
}
page-rating = { $rating } จาก 5
page-overdue = { $date } (เลยวันแล้ว)
page-nothing-noted = ไม่ได้จด
page-not-set = ยังไม่กำหนด
page-total = ทั้งหมด
page-who-nobody = ไม่ได้บอก

## Photos

page-photo-before = ก่อน
page-photo-after = หลัง
page-photo-before-alt = รูปก่อนทำ: { $item }
page-photo-after-alt = รูปหลังทำ: { $item }
page-photo-missing = ไม่มีรูป
page-evidence-pair = มีรูปก่อนและหลัง
page-evidence-after = มีรูปหลังทำ

## People by role

page-role-owner = เจ้าของ
page-role-representative = ตัวแทนคนงาน
page-role-coach = พี่เลี้ยงโครงการ
page-role-other = สมาชิกอื่น

## Costs, reasons, states

page-cost-none = ไม่เสียเงิน
page-cost-low = เสียน้อย
page-cost-medium = เสียปานกลาง
page-reason-money = ไม่มีเงิน
page-reason-landlord = เจ้าของที่ต้องตกลงก่อน
page-reason-knowledge = ยังไม่มีใครรู้วิธีทำ
page-reason-time = ไม่มีเวลา
page-reason-other = เหตุผลอื่น
page-state-planned = วางแผนแล้ว
page-state-moved = ตั้งวันใหม่
page-state-stuck = ติดขัด
page-state-done = เสร็จแล้ว
page-state-because = { $state } ({ $reason })

## Sectors

page-sector-garment = เสื้อผ้า
page-sector-footwear = รองเท้า
page-sector-food = อาหาร
page-sector-wood = งานไม้
page-sector-metal = งานโลหะ
page-sector-construction = ก่อสร้าง
page-sector-agri-processing = แปรรูปผลผลิตการเกษตร
page-sector-retail = ร้านค้า

## Annexes: headings

page-annexes = รายละเอียด
page-section = { $number }. { $title }
page-section-about = โรงงานนี้และวิธีที่ทำ
page-section-achievements = สิ่งที่ทำสำเร็จ
page-section-kinds = ชนิดของการปรับปรุง
page-section-risk = ผลต่อความเสี่ยง
page-section-others = ผลต่อคนอื่น
page-section-cooperation = การทำงานด้วยกัน
page-section-tools = เครื่องมือเหมาะไหม
page-section-upkeep = การดูแลต่อ
page-section-unsolved = เรื่องที่ยังไม่เรียบร้อย
page-section-next = รอบต่อไป

## Annex: the firm

page-about-firm = ชื่อกิจการ
page-about-sector = ประเภทงาน
page-about-size = ขนาด
page-about-walk = เดินสำรวจ
page-about-answered = ข้อที่ตอบแล้ว
page-about-representatives = ตัวแทนคนงานที่เข้าร่วม
page-about-plan = แผน
page-about-review = ประชุมสรุปผล
page-about-group = กลุ่มสรุปผล
page-walk-together = เดินกันทุกคน
page-walk-ended = เสร็จแล้ว
page-walk-open = ยังไม่เสร็จ
page-plan-agreed = ตกลงแล้ว
page-plan-open = ยังไม่ตกลง

## Annex: achievements

page-count-proposed = เรื่องที่เสนอให้ปรับปรุง
page-count-priority = ในนี้ที่บอกว่าทำก่อน
page-count-picked = เลือกเข้าแผน
page-count-planned = อยู่ในแผน
page-count-done = เสร็จแล้ว
page-count-photographed = เสร็จแล้ว มีรูปหลังทำ
page-count-paired = เสร็จแล้ว มีรูปก่อนและหลัง
page-count-moved = ตั้งวันใหม่
page-count-moves = จำนวนครั้งที่เปลี่ยนวัน
page-count-stuck = ติดขัด
page-table-done = สิ่งที่ทำไปแล้ว

## Tables

page-table-commitments = ใครทำอะไร เมื่อไร
page-table-areas = แยกตามเรื่อง
page-table-costs = แยกตามค่าใช้จ่ายที่คาด
page-table-doers = แยกตามคนทำ
page-table-risk = แต้มความเสี่ยงแยกตามเรื่อง
page-table-ratings = ความเห็นในประชุมสรุปผล
page-table-open = ยังค้างอยู่
page-table-candidates = อยากทำ แต่ยังไม่อยู่ในแผน
page-col-action = สิ่งที่จะทำ
page-col-who = ใคร
page-col-when = ภายในวันที่
page-col-cost = ค่าใช้จ่าย
page-col-state = ไปถึงไหน
page-col-done-on = เสร็จเมื่อ
page-col-evidence = หลักฐาน
page-col-area = เรื่อง
page-col-proposed = เสนอ
page-col-planned = อยู่ในแผน
page-col-done = เสร็จ
page-col-photographed = มีรูป
page-col-spent = ใช้เงินไป
page-col-points-chosen = แต้มที่เลือก
page-col-points-reduced = ลดแล้ว
page-col-points-left = เหลือ
page-col-question = คำถาม
page-col-role = โดย
page-col-rating = ความเห็น
page-area-other = อื่นๆ

## Annex: risk

page-chart-title = แต้มความเสี่ยงแยกตามเรื่อง ก่อนและหลัง
page-chart-about = ตารางใต้ภาพนี้บอกตัวเลขเดียวกัน
page-bar-before = ก่อน { $points }
page-bar-after = หลัง { $points }
page-accidents = อุบัติเหตุก่อนและหลัง
page-vote = คำตอบของคนงานเอง
page-vote-hidden = ไม่แสดงผล: มีคนตอบน้อยกว่า { $least } คน
page-vote-together = ตอบพร้อมกับเจ้าของ
page-vote-counts = ตอบ { $total } ข้อ: ทำก่อน { $priority } ใช่ { $yes } ไม่แน่ใจ { $unsure } ดีอยู่แล้ว { $fine } ที่นี่ไม่มี { $na }

## Annex: review, tools, upkeep

page-no-review = ยังไม่มีคำตอบจากประชุมสรุปผล
page-question-improved = อะไรดีขึ้น
page-question-best = อะไรได้ผลที่สุด
page-question-safer = ปลอดภัยขึ้นไหม
page-question-failed = อะไรไม่ได้ผล
page-question-cooperation = การทำงานด้วยกัน
page-question-tools = เครื่องมือเหมาะไหม
page-question-next = ใครดูแลต่อ
page-question-others = ใครทำตามได้บ้าง
page-question-other = คำถามอื่น
page-tools-counts = ตอบ { $total } ข้อ: ทำก่อน { $priority } ใช่ { $yes } ไม่แน่ใจ { $unsure } ดีอยู่แล้ว { $fine } ที่นี่ไม่มี { $na }
page-tools-unsure = ไม่แน่ใจ ต้องดูต่อ:
page-tools-na = ไม่มีในที่ทำงานนี้:
page-keepers = ใครดูแลต่อ
page-next-check = ตรวจครั้งต่อไป
page-open-cost = ยังค้างอยู่ (ค่าใช้จ่าย: { $cost })
page-nothing-open = ไม่มีเรื่องค้างในแผน

## Foot

page-foot-privacy = รายงานนี้บอกแค่ตำแหน่งงาน ไม่บอกชื่อคน สิ่งที่คนงานตอบคนเดียวไม่แสดงเป็นรายคน
page-foot-numbers = ตัวเลขทุกตัวนับจากคำตอบที่บันทึกไว้
