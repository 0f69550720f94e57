### Lời quanh thẻ quyền lợi, nơi liên hệ, ngày tháng và tiền.
### $place là nước đang làm việc; ngày và số tiền đã được viết sẵn.

## Các phần của thẻ

card-country = { $country ->
    [VN] Việt Nam
    [KH] Campuchia
    [TH] Thái Lan
    [MM] Myanmar
   *[other] Nước khác
}
# Dòng đầu của thẻ: nước nào, rồi câu trả lời ngắn.
card-first = { $place }: { $short }
card-steps = Bạn có thể làm ngay:
card-contacts = Ai giúp được:
card-contacts-none = Mình chưa có nơi liên hệ đã kiểm tra cho việc này.
card-law = { $law }. Xem ngày { $day }.
card-law-undated = { $law }. Chưa rõ ngày của nguồn này.
card-no-law = Mình chưa có điều luật cho việc này
card-secondary = Mình đọc về quy định này, chưa đọc chính văn bản luật.
card-unsourced = Mình chưa có nguồn cho việc này.
card-not-yet = Áp dụng từ { $day }.
card-expired = Quy định này đã hết hạn. Mình đang kiểm tra lại.
card-unchecked = Chưa có luật sư kiểm tra.

## Nơi liên hệ

card-contact = • { $contact } ({ $state })
card-contact-called = đã gọi thử ngày { $day }
card-contact-seen = nguồn ngày { $day }, chưa gọi thử
card-contact-dated = nguồn ngày { $day }
card-contact-undated = nguồn không ghi ngày

## Ngày và tiền

card-date = { $weekday ->
    [1] thứ Hai
    [2] thứ Ba
    [3] thứ Tư
    [4] thứ Năm
    [5] thứ Sáu
    [6] thứ Bảy
   *[7] Chủ nhật
} { $dd }/{ $mm }/{ $year }
card-day = { $dd }/{ $mm }/{ $year }
card-vnd = { $amount } đ
card-khr = { $amount } riel
card-mmk = { $amount } kyat
card-thb = { $amount } baht
card-usd = { $amount } đô la Mỹ
card-other-language = Thẻ này hiện mình chỉ có bằng tiếng Anh.
