### Country of work. Draft: translation made by machine, not yet read by a native speaker.

country-choose = คุณทำงานอยู่ประเทศไหน กฎหมายแต่ละที่ไม่เหมือนกัน
    .opt-vn = เวียดนาม
    .syn-vn = vn|vietnam
    .opt-th = ไทย
    .syn-th = เมืองไทย|ประเทศไทย|thailand
    .opt-kh = กัมพูชา
    .syn-kh = เขมร|cambodia
    .opt-mm = เมียนมา
    .syn-mm = พม่า|myanmar
    .opt-other = ประเทศอื่น
    .syn-other = อื่นๆ|ที่อื่น
