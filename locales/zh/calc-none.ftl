### No checked rule, Chinese. Draft: translation made by machine, not yet read by a native speaker.

calc-none-say =
    { $country ->
        [VN] 越南
        [KH] 柬埔寨
        [TH] 泰国
        [MM] 缅甸
       *[other] 这个国家
    }在这方面，我们还没有核对过的规定，所以不替你算。
calc-none-choose = 你可以问真人，也可以算别的。
    .opt-person = 问真人
    .opt-report = 反映这件事
    .syn-report = 反映|反映问题|我要反映问题
    .opt-other = 算别的
