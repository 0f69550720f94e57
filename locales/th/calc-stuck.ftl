### What was typed cannot be counted with. Draft: translation made by machine, not yet read by a native speaker.

calc-stuck-choose =
    { $unclear ->
        [none] เราอ่านสิ่งที่พิมพ์มาไม่ได้
       *[other] { $unclear }
    }
    ลองอีกครั้งตั้งแต่ต้น หรือคุยกับคนจริงก็ได้
    .opt-other = ลองอีกครั้ง
    .opt-person = คุยกับคน
