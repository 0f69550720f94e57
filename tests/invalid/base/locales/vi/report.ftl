report-who = Chuyện bạn kể được giữ kín.
    .opt-yes = Kể
    .opt-no = Để sau
report-story = Có chuyện gì?
    .opt-done = Xong
    .more = Kể tiếp, hoặc bấm Xong.
report-end = Bạn cần gì nữa không?
