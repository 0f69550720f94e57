### Đường dẫn sâu: luồng này không nói gì, chỉ dẫn sang luồng khác.
