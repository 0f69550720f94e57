### What the pay is, Chinese. Draft: translation made by machine, not yet read by a native speaker.

calc-wage-wage = 你的基本工资是多少？加班费、奖金、饭钱、车费不算。
    .retry = 请写金额，比如：{ $country ->
        [VN] 7.500.000 或 7tr5
        [TH] 12000
        [KH] 210 或 $210
       *[other] 7800
    }。
    .opt-skip = 跳过
calc-wage-month =
    你一个月的工资是多少？{ $country ->
        [KH] 每月固定的津贴也算。加班费不算。
       *[other] 加班费、奖金、饭钱、车费不算。
    }按天算钱的，请写平常一个月合计多少。
    .retry = 请写金额，比如：{ $country ->
        [VN] 7.500.000 或 7tr5
        [KH] 210 或 $210
        [MM] 200000
       *[other] 12000
    }。
    .opt-skip = 跳过
calc-wage-all = 算上每天的津贴，你的工资是多少？加班费和奖金不算。
    .retry = 请写金额，比如：7800。
    .opt-skip = 跳过
calc-wage-per = 这是一个月的，还是一天的？
    .opt-month = 一个月
    .syn-month = 月|每月|月薪
    .opt-day = 一天
    .syn-day = 天|每天|日薪
    .opt-hour = 一小时
    .syn-hour = 小时|每小时|时薪
