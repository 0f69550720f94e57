### Notice dates. Draft: translation made by machine, not yet read by a native speaker.

calc-notice-who = ใครเป็นฝ่ายบอกเลิกงาน
    .opt-self = ฉันอยากออก
    .opt-company = บริษัท
calc-notice-contract = สัญญาแบบไหน
    .opt-open = ไม่มีวันสิ้นสุด
    .opt-long = 12 ถึง 36 เดือน
    .opt-short = ไม่ถึง 12 เดือน
    .opt-fixed = มีวันสิ้นสุด
calc-notice-begun = เริ่มทำงานที่นั่นวันไหน
    .retry = พิมพ์วันที่นะ เช่น 01/03/2021
calc-notice-given = วันที่บอกล่วงหน้าคือวันไหน
    .retry = พิมพ์วันที่นะ เช่น 01/12/2026
    .opt-today = วันนี้
calc-notice-pay-day = วันจ่ายค่าจ้างครั้งต่อไปวันไหน
    .retry = พิมพ์วันที่นะ เช่น 30/11/2026
calc-notice-pays = ได้ค่าจ้างบ่อยแค่ไหน
    .opt-month = ทุกเดือน
    .opt-half-month = เดือนละสองครั้ง
    .opt-week = ทุกสัปดาห์
