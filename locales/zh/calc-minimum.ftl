### The minimum wage, Chinese. Draft: translation made by machine, not yet read by a native speaker.

calc-minimum-region = 你上班的地方是哪个区？可以看合同，或者问工会。
    .opt-region-1 = I 区
    .opt-region-2 = II 区
    .opt-region-3 = III 区
    .opt-region-4 = IV 区
calc-minimum-trade = 你在哪里上班？
    .opt-hotel = 酒店
    .opt-entertainment = 酒吧、娱乐场所
    .opt-other = 别的地方
calc-minimum-place = 在哪个府，或者哪个城市？请用英文或泰文写。
    .retry = 请用英文或泰文写府名，比如：Rayong。
calc-minimum-factory = 你的工厂做什么？
    .opt-garments = 衣服、鞋、箱包
    .syn-garments = 衣服|鞋|箱包|制衣|纺织|旅行用品
    .opt-other = 别的东西
calc-minimum-month = 看哪个月？写那个月里的任何一天。
    .retry = 请写日期，比如：15/10/2026。
    .opt-today = 这个月
    .syn-today = 今天|现在|本月
