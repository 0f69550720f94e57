### Nước đang làm việc. Bản nháp, chưa có người bản ngữ đọc lại.

country-choose = Chỗ làm ở nước nào? Luật mỗi nước mỗi khác.
    .opt-vn = Việt Nam
    .syn-vn = vn|nước ta
    .opt-th = Thái Lan
    .syn-th = thái
    .opt-kh = Campuchia
    .syn-kh = cam|cambodia
    .opt-mm = Myanmar
    .syn-mm = miến điện
    .opt-other = Nước khác
    .syn-other = khác
