other = Khác
