### Late wages. Draft: translation made by machine, not yet read by a native speaker.

calc-late-amount = ค่าจ้างที่จ่ายช้าเป็นเงินเท่าไร
    .retry = พิมพ์จำนวนเงินนะ เช่น { $country ->
        [VN] 7.500.000 หรือ 7tr5
       *[other] 12000
    }
calc-late-due = ควรได้เงินวันไหน
    .retry = พิมพ์วันที่นะ เช่น 05/10/2026
calc-late-paid = ได้เงินจริงวันไหน
    .retry = พิมพ์วันที่นะ เช่น 20/10/2026
    .opt-not-yet = ยังไม่ได้เงิน
    .syn-not-yet = ยังไม่ได้|ยัง|ยังไม่จ่าย
