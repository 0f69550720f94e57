### The minimum wage. Draft: translation made by machine, not yet read by a native speaker.

calc-minimum-region = ที่ทำงานอยู่เขตไหน ดูในสัญญาจ้างหรือถามสหภาพได้
    .opt-region-1 = เขต I
    .opt-region-2 = เขต II
    .opt-region-3 = เขต III
    .opt-region-4 = เขต IV
calc-minimum-trade = ทำงานที่ไหน
    .opt-hotel = โรงแรม
    .opt-entertainment = บาร์ สถานบันเทิง
    .opt-other = ที่อื่น
calc-minimum-place = จังหวัดไหน หรืออำเภอไหน
    .retry = พิมพ์ชื่อจังหวัดนะ เช่น ระยอง
calc-minimum-factory = โรงงานทำอะไร
    .opt-garments = เสื้อผ้า รองเท้า กระเป๋า
    .syn-garments = เสื้อผ้า|เย็บผ้า|รองเท้า|กระเป๋า|สิ่งทอ|กระเป๋าเดินทาง
    .opt-other = อย่างอื่น
calc-minimum-month = เดือนไหน พิมพ์วันใดวันหนึ่งในเดือนนั้น
    .retry = พิมพ์วันที่นะ เช่น 15/10/2026
    .opt-today = เดือนนี้
    .syn-today = วันนี้|ตอนนี้
