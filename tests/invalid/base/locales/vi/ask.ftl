ask-more = Bạn muốn hỏi việc nào?
    .opt-back = Quay lại
