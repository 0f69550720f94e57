# Contacts for Viet Nam.
# Draft: translation made by machine, not yet read by a native speaker.
# Review: draft.

contact-police = ตำรวจ (Công an): { $phone }
    .who = เมื่อมีคนทำอันตราย ตอนนี้ ตำรวจอาจขอดูเอกสาร

contact-fire = ดับเพลิงและกู้ภัย (Chữa cháy, cứu nạn): { $phone }
    .who = เมื่อมีไฟ มีควัน หรือมีคนติดอยู่

contact-ambulance = รถพยาบาล (Cấp cứu): { $phone }
    .who = เมื่อมีคนเจ็บหนักหรือป่วยหนัก ตอนนี้

contact-disaster = น้ำท่วมและพายุ (Bão lũ, thiên tai): { $phone }
    .who = เมื่อน้ำท่วม พายุ หรือภัยธรรมชาติอื่น โทรฟรี

contact-child-line = สายด่วนเด็กและการค้ามนุษย์ (Đường dây trẻ em và mua bán người): { $phone }
    .who = โทรฟรี ทั้งกลางวันกลางคืน สำหรับเด็กที่มีอันตรายหรือต้องทำงาน และคนที่ถูกบังคับให้ทำงานหรือถูกขาย

contact-union = สหภาพแรงงาน (Tổng Liên đoàn Lao động Việt Nam)
    .who = มีสำนักงานทุกจังหวัด ถ้าบริษัทไม่มีสหภาพ ก็ช่วยได้เมื่อคนงานขอ เรายังไม่มีเบอร์ที่ตรวจแล้ว

contact-labour-office = สำนักงานแรงงานจังหวัด (Sở Nội vụ)
    .who = ขอคนไกล่เกลี่ยเรื่องงาน หรือแจ้งปัญหาได้ที่นี่ เจ้าหน้าที่อาจขอดูเอกสาร เรายังไม่มีเบอร์ที่ตรวจแล้ว

contact-better-work = Better Work เวียดนาม (Better Work Việt Nam)
    .who = ทำงานกับโรงงานเสื้อผ้าและรองเท้า ไม่ใช่ที่รับเรื่องร้องเรียน ถ้าพบเด็กทำงาน การบังคับใช้แรงงาน หรือความรุนแรง จะส่งต่อให้พนักงานตรวจแรงงาน
