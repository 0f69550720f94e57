### A quiz in place of what was cleared from the screen. Draft: translation made by machine, not yet read by a native speaker.

hidden-quiz = ทายกัน: หนึ่งสัปดาห์มีกี่วัน
    .opt-five = 5
    .syn-five = ห้า|5 วัน|ห้าวัน
    .opt-six = 6
    .syn-six = หก|6 วัน|หกวัน
    .opt-seven = 7
    .syn-seven = เจ็ด|7 วัน|เจ็ดวัน
hidden-wrong = เกือบถูกแล้ว หนึ่งสัปดาห์มี 7 วัน
hidden-right = ถูกต้อง หนึ่งสัปดาห์มี 7 วัน
