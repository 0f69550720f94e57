### Words around rights cards, contacts, dates and money.
### $place is the country of work; days and amounts come already formatted.
### Draft: translation made by machine, not yet read by a native speaker.

## Parts of a card

card-country = { $country ->
    [VN] เวียดนาม
    [KH] กัมพูชา
    [TH] ไทย
    [MM] เมียนมา
   *[other] ประเทศอื่น
}
# First line of a card: which country, then the short answer.
card-first = { $place }: { $short }
card-steps = สิ่งที่ทำได้ตอนนี้:
# Stands as the last step on every card, unless the card says it itself.
card-no-posting = อย่าโพสต์ชื่อคนหรือชื่อบริษัท คุณอาจถูกฟ้องหรือถูกลงโทษ เล่าที่นี่หรือในกลุ่มที่ไว้ใจแทน
card-contacts = ใครช่วยได้:
card-contacts-none = เรื่องนี้เรายังไม่มีที่ติดต่อที่ตรวจแล้ว
card-law = { $law } ข้อมูล ณ { $day }
card-law-undated = { $law } เราไม่รู้วันที่ของแหล่งข้อมูลนี้
card-no-law = เรื่องนี้เรายังไม่มีมาตราของกฎหมาย
card-secondary = เราอ่านเจอเรื่องกฎนี้ แต่ยังไม่ได้เห็นตัวกฎหมายเอง
card-unsourced = เรื่องนี้เรายังไม่มีแหล่งข้อมูล
card-not-yet = เริ่มใช้ { $day }
card-expired = กฎนี้พ้นกำหนดแล้ว เรากำลังตรวจใหม่
card-unchecked = ยังไม่ได้ให้ทนายตรวจ
# Before a card that its reader's language does not have.
card-other-language = การ์ดนี้ตอนนี้เรามีแค่ภาษาอังกฤษ

## Contacts

card-contact = • { $contact } ({ $state })
card-contact-called = เราโทรลองเมื่อ { $day }
card-contact-seen = ข้อมูล ณ { $day } เรายังไม่ได้โทรลอง
card-contact-dated = ข้อมูล ณ { $day }
card-contact-undated = แหล่งข้อมูลไม่มีวันที่

## Days and money

card-date = { $weekday ->
    [1] จันทร์
    [2] อังคาร
    [3] พุธ
    [4] พฤหัสบดี
    [5] ศุกร์
    [6] เสาร์
   *[7] อาทิตย์
} { $d } { $month ->
    [1] ม.ค.
    [2] ก.พ.
    [3] มี.ค.
    [4] เม.ย.
    [5] พ.ค.
    [6] มิ.ย.
    [7] ก.ค.
    [8] ส.ค.
    [9] ก.ย.
    [10] ต.ค.
    [11] พ.ย.
   *[12] ธ.ค.
} { $year }
card-day = { $d } { $month ->
    [1] ม.ค.
    [2] ก.พ.
    [3] มี.ค.
    [4] เม.ย.
    [5] พ.ค.
    [6] มิ.ย.
    [7] ก.ค.
    [8] ส.ค.
    [9] ก.ย.
    [10] ต.ค.
    [11] พ.ย.
   *[12] ธ.ค.
} { $year }
card-vnd = { $amount } ดอง
card-thb = { $amount } บาท
card-khr = { $amount } เรียล
card-mmk = { $amount } จ๊าด
card-usd = { $amount } ดอลลาร์สหรัฐ
