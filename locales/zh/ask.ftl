### Questions and rights cards, Chinese. Draft: translation made by machine, not yet read by a native speaker.

ask-uncovered =
    这个国家的情况，我们还没有核对过的资料。
    你可以问真人，或者重新选国家。
    .opt-person = 问真人
    .opt-country = 换国家
ask-after = 可以接着问，也可以选：
    .opt-report = 反映这件事
    .syn-report = 反映问题|反映|我要反映问题|投诉
    .opt-person = 问真人
ask-which = 我们不太确定，你问的是哪一个？
    .opt-none = 都不是
    .syn-none = 别的|其他|都没有
ask-miss =
    这个我们还没看懂。
    试试说短一点，一次只问一件事。或者选：
    .opt-person = 问真人
    .opt-report = 反映问题
    .syn-report = 反映|我要反映问题|投诉
ask-missing =
    这件事在{ $country ->
        [VN] 越南
        [KH] 柬埔寨
        [TH] 泰国
        [MM] 缅甸
       *[other] 这个国家
    }怎么规定，我们还没有核对过的答案。
ask-missing-after = 你可以问真人，也可以问别的。
    .opt-person = 问真人
    .opt-report = 反映问题
    .syn-report = 反映|我要反映问题|投诉
