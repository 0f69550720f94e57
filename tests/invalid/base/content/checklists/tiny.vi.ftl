tiny-area-fir = Cháy
tiny-fir-01 = Mở khóa mọi lối thoát
    .short = Lối thoát mở
    .why = Cửa khóa làm chết người.
    .how = Tháo khóa ra.
