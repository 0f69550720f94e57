### Late wages, Chinese. Draft: translation made by machine, not yet read by a native speaker.

calc-late-amount = 拖欠了多少工资？
    .retry = 请写金额，比如：{ $country ->
        [VN] 7.500.000 或 7tr5
       *[other] 12000
    }。
calc-late-due = 本来该哪天发？
    .retry = 请写日期，比如：05/10/2026。
calc-late-paid = 实际哪天发的？
    .retry = 请写日期，比如：20/10/2026。
    .opt-not-yet = 还没发
    .syn-not-yet = 没发|还没有发|没给
