contact-police = Công an: { $phone }
    .who = Khi nguy hiểm, ngay lúc này.
