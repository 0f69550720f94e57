### The summary report, handed over in the chat. Draft: translation made by machine, not yet read by a native speaker.

summary-made =
    { $done-count ->
        [0] เรื่องที่เสนอให้ปรับปรุง: { $proposed } ยังไม่มีเรื่องที่บันทึกว่าเสร็จ
       *[other]
            เรื่องที่เสนอให้ปรับปรุง: { $proposed } เสร็จแล้ว: { $done-count }
            แต้มความเสี่ยง: ลดแล้ว { $reduced } จาก { $chosen } นี่ไม่ใช่การให้คะแนนโรงงาน
    }

    { $draft ->
        [1] นี่เป็นร่าง จนกว่าทั้งสองฝ่ายจะตกลง
       *[0] รายงานนี้ตกลงกันแล้ว
    }
    รายงานบอกแค่ตำแหน่งงาน ไม่บอกชื่อคน
    { $link }

summary-none = ยังไม่มีเรื่องที่ปรับปรุง จึงยังไม่มีรายงาน ไปดูมุมหนึ่งของโรงงานก่อนนะ
