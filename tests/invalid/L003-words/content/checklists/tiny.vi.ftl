tiny-area-fir = Cháy
tiny-fir-01 = Mở khóa mọi lối thoát
    .short = Lối thoát mở
    .how = Tháo khóa ra.
