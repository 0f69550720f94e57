### Maternity: dates and pay. Draft: translation made by machine, not yet read by a native speaker.

calc-maternity-birth = กำหนดคลอดวันไหน หรือคลอดแล้ววันไหน
    .retry = พิมพ์วันที่นะ เช่น 15/03/2027
calc-maternity-children = ลูกกี่คน
    .retry = พิมพ์เป็นตัวเลขนะ เช่น 1
    .opt-n1 = หนึ่งคน
    .opt-n2 = สองคน
