### Is it really you? Digits that must come back, Chinese. Draft: translation made by machine, not yet read by a native speaker.

prove-ask =
    我们想确认是你本人。请把这几个数字发回来：{ $proof }
    .retry = 请发回这几个数字：{ $proof }
    .opt-skip = 先不
    .syn-skip = 跳过|不|以后再说
prove-wrong = 数字不对。什么都没改。
prove-limited = 试了很多次了。请等一个小时再试。什么都没改。
