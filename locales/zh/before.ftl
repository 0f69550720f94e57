### Before somebody goes to work in another country, Chinese. Draft: translation made by machine, not yet read by a native speaker.

before-from = 你从哪个国家出发？各国法律不一样。
    .opt-vn = 越南
    .opt-th = 泰国
    .opt-kh = 柬埔寨
    .opt-mm = 缅甸
    .opt-other = 其他国家
before-uncovered =
    这个国家的情况，我们还没有核对过的资料。
    你可以问真人，或者重新选国家。
    .opt-person = 问真人
    .opt-from = 换国家
before-topics =
    交钱、签字之前，你想先了解什么？
    回答按你离开的国家的法律。要去的国家有自己的法律。
    .opt-recruitment-fees = 收费
    .syn-recruitment-fees = 费用|中介费|要交多少钱|手续费
    .opt-written-contract = 劳动合同
    .syn-written-contract = 合同|签合同|签字
    .opt-id-document-retention = 我的证件
    .syn-id-document-retention = 护照|证件|身份证
    .opt-agency = 中介或介绍人
    .syn-agency = 中介|介绍人|招工中介|许可证
before-missing =
    这件事在{ $country ->
        [VN] 越南
        [KH] 柬埔寨
        [TH] 泰国
        [MM] 缅甸
       *[other] 这个国家
    }怎么规定，我们还没有核对过的答案。
before-agency =
    我们还没有核对过的正规中介名单。稳妥的做法：
    1. 要求看中介的许可证，记下号码，问下面的帮助者是不是真的。
    2. 没有写明中介名称和金额的收据，就不给任何人钱。

    3. 看不懂的不签。每一页都拍照留着。
    4. 护照自己拿着，给家里留一份复印件。
before-again = 接下来呢？
    .opt-topics = 走之前再看看
    .opt-from = 换国家
    .opt-person = 问真人
