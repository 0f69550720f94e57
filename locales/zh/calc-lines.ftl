### Lines of the calculators, Chinese. Draft: translation made by machine, not yet read by a native speaker.
### Amounts, numbers and days come formatted; no figure is typed here.

## Parts of lines

calc-by = { $line }（{ $law }）
calc-by-unread = { $line }（{ $law }；我们还没读到原文）
calc-kept =
    { $answer }
    { $steps }
    { $notes }
    { $deadlines }
    { $law }
calc-sources = 最早的来源：{ $day }。{ $state ->
        [seen] { card-unchecked }
        [secondary] { card-secondary }{ card-unchecked }
       *[none] 哪条规定我们没读到原文，那一行都写明了。{ card-unchecked }
    }
calc-sources-undated = 有的来源，我们不知道日期。{ $state ->
        [seen] { card-unchecked }
        [secondary] { card-secondary }{ card-unchecked }
       *[none] 哪条规定我们没读到原文，那一行都写明了。{ card-unchecked }
    }
calc-number = { $part ->
        [none] { $whole }
       *[other] { $whole }.{ $part }
    }
calc-money-vnd = { $part ->
       *[none] { $whole } 越南盾
    }
calc-money-khr = { $part ->
       *[none] { $whole } 柬埔寨瑞尔
    }
calc-money-mmk = { $part ->
       *[none] { $whole } 缅元
    }
calc-money-thb = { $part ->
        [none] { $whole } 泰铢
       *[other] { $whole }.{ $part } 泰铢
    }
calc-money-usd = { $part ->
        [none] { $whole } 美元
       *[other] { $whole }.{ $part } 美元
    }

calc-word-kind-day = 平日加班
calc-word-kind-rest = 每周休息日
calc-word-kind-rest-overtime = 休息日再加班
calc-word-kind-holiday = 法定节假日
calc-word-kind-night-shift = 正常班的夜里
calc-word-kind-night = 夜里加班
calc-word-kind-night-after-day = 白天加班后夜里又加班
calc-word-kind-night-rest = 休息日的夜里
calc-word-kind-night-holiday = 节假日的夜里
calc-word-unit-months = 个月
calc-word-unit-days = 天
calc-word-per-month = 一个月
calc-word-per-day = 一天
calc-word-per-hour = 一小时
calc-word-place-all = 全国

calc-place-vn-region-1 = I 区
calc-place-vn-region-2 = II 区
calc-place-vn-region-3 = III 区
calc-place-vn-region-4 = IV 区
calc-place-kh-garments = 做衣服、鞋、纺织、箱包和旅行用品的工厂
calc-place-th-hotel = 各府的多数酒店
calc-place-th-entertainment = 各府的娱乐场所

calc-unclear-money = 有一个金额我们没法算。
calc-unclear-day = 有一个日期我们没法算。
calc-unclear-hours = 写的小时数我们没法算。
calc-unclear-number = 有一个数字我们没法算。
calc-unclear-place = 这个地方我们还没有资料。

## Shared

calc-say-read-as = 我们把金额看成 { $amount }。
calc-say-hour-month = 正常一小时：{ $wage } ÷ { $days } 天 ÷ { $hours } 小时 = { $hour }
calc-say-hour-day = 正常一小时：{ $wage } ÷ { $hours } 小时 = { $hour }
calc-say-hour-hour = 正常一小时：{ $hour }
calc-say-assume-hours = 正常一天，我们按 { $hours } 小时算。
calc-say-assume-days = 那个月的正常工作日，我们按 { $days } 天算。
calc-say-assume-weekend = 这里星期六和星期天不算工作日。
calc-say-assume-now = 我们用的是今天的规定。以前的月份可能不一样。
calc-say-assume-round = 我们只在最后一步四舍五入。
calc-say-deadline-mediation = 到{ $day }为止，可以找国家劳动调解员，从{ $from }算起。
calc-say-deadline-mediation-today = 如果今天才知道，到{ $day }为止可以找国家劳动调解员。如果早就知道，期限会更早到：现在就问我们。
calc-say-deadline-mediation-over = 找国家劳动调解员的期限，可能在{ $day }已经过了。马上问我们。
calc-say-deadline-court = 到{ $day }为止，可以去法院，从{ $from }算起。
calc-say-deadline-court-today = 去法院，同样的算法：到{ $day }为止。
calc-say-deadline-court-over = 去法院的期限，可能在{ $day }已经过了。马上问我们。
calc-say-deadline-court-after = 劳动监察员主持的会没有谈成，可以在 { $months } 个月内去法院或仲裁委员会。
calc-say-deadline-firing = 被解雇的事，可以直接去法院。
calc-say-deadline-unknown = 这件事的期限，我们还没有核对过的资料。不要拖。

## Overtime

calc-say-overtime = 这些小时**至少 { $sum }**。
calc-say-hours = { $kind }：{ $hours } 小时 × { $hour } × { $percent }% = { $sum }
calc-say-hours-extra = { $kind }，另外加：{ $hours } 小时 × { $hour } × { $percent }% = { $sum }
calc-say-assume-besides = 平时那些天的工资不算在里面，另外要付。
calc-say-rest-other-day = 另外还要在 { $months } 个月内补休一天。
calc-say-cap-month-ask = 一个月 { $hours } 小时，超过了 { $warn } 小时。只有某些情况可以到 { $ask } 小时：问工会或我们。
calc-say-cap-month-over = 一个月 { $hours } 小时，超过了我们知道的所有上限：{ $warn } 小时，某些情况 { $ask } 小时。做了的时间还是必须给钱。
calc-say-cap-year-ask = 一年 { $hours } 小时，超过了 { $warn } 小时。只有某些情况可以到 { $ask } 小时：问工会或我们。
calc-say-cap-year-over = 一年 { $hours } 小时，超过了我们知道的所有上限：{ $warn } 小时，某些情况 { $ask } 小时。做了的时间还是必须给钱。
calc-say-cap-week = 加班和节假日上班合在一起：一周最多 { $limit } 小时。
calc-say-cap-day = 加班：一天最多 { $limit } 小时。

## Late wages

calc-say-late-days = 该发的日子：{ $due }，算到{ $paid }：晚了 { $days } 天
calc-say-late-not = 如果像你说的，这笔工资没有晚。
calc-say-late-owed = **利息 { $sum }**：按 { $amount }、{ $days } 天算。工资本身另外要付。
calc-say-late-step = { $amount } × 一年 { $percent }% × { $days } 天 ÷ { $year } = { $sum }
calc-say-late-extra = 只有故意不发才加：每 { $every } 天加 { $percent }%，{ $times } 次 = { $sum }
calc-say-late-soon = 晚了 { $days } 天。满 { $after } 天起要付利息：从{ $day }起。
calc-say-late-from = 不到 { $after } 天没有利息
calc-say-late-interest = **晚了 { $days } 天，要付利息**，按 { $amount } 算。没有银行利率，我们算不出是多少。
calc-say-late-how = 晚发的工资 × 银行的一个月存款利率 × 晚了的天数
calc-say-late-latest = 只有谁也控制不了的原因才可以晚发，而且最多 { $days } 天。
calc-say-assume-rate = 我们用你说的利率算，当作一年的利率。

## Final pay and severance

calc-say-service = 从{ $start }做到{ $end }：{ $years } 年 { $months } 个月
calc-say-leaving = **至少 { $sum }**，还没发的工资另算。
calc-say-leaving-up-to = **一共最多 { $sum }，要减去已经拿到的工龄补偿**，还没发的工资另算。
calc-say-leaving-unless = **{ $sum }，除非是严重的错**，还没发的工资另算。
calc-say-leaving-none = 按这条规定，没有离职补偿。还没发的工资还是必须付。
calc-say-besides-wages = 还没发的工资和加班费，另外都要付。
calc-say-severance-fault = 因为犯错被解雇，离职补偿怎么算，我们还没有核对过的规定：可以问我们。还没发的工资还是必须付。
calc-say-severance-resigned = 自己提出走的，按这条规定没有离职补偿。
calc-say-severance-short = 不到 { $months } 个月，没有离职补偿
calc-say-severance-too-short = 做的时间太短，没有离职补偿
calc-say-severance-counted = 没有失业保险的时间：{ $counted } 个月，算作 { $years } 年
calc-say-severance-insured = 有失业保险的那些年，由失业保险付。可以去就业服务中心问。
calc-say-severance-months = { $months } 个月工资 × { $wage } = { $sum }
calc-say-severance-by-years = { $years } 年 × { $each } 个月工资 × { $wage } = { $sum }
calc-say-severance-least = 每年 { $each } 个月工资，至少 { $least } 个月
calc-say-severance-days = { $days } 天工资 × { $day } = { $sum }
calc-say-severance-share = 全部工资 { $wages } × { $percent }% = { $sum }
calc-say-severance-more = 做得更久，补偿更多。那些档次我们还没核对：可以问我们。
calc-say-assume-average = 我们用的是你说的工资。法律按哪一种工资算，我们还没核对。
calc-say-assume-same-wage = 我们按每个月工资一样来算。
calc-say-seniority = { $halves } 个半年 × { $days } 天 × { $day } = { $sum }
calc-say-seniority-paid = 每年六月和十二月要发。已经拿到的要减掉。
calc-say-seniority-counted = 我们从{ $day }算起，至少做了 { $months } 个月的半年才算。
calc-say-leave-cash = 没休的年假：{ $days } 天 × { $day } = { $sum }
calc-say-assume-month-days = 一天的工资，我们按月工资 ÷ { $days } 算。
calc-say-deadline-final = 这些钱最晚{ $day }要付清。
calc-say-deadline-final-wages = 还没发的工资，最晚{ $day }要付。
calc-say-deadline-final-severance = 离职补偿要在最后一天{ $day }付。
calc-say-final-unknown = 最后一笔工资什么时候付，这种情况我们还没有核对过的规定。可以问我们。
calc-say-final-special = 特殊情况，比如公司关门，最长可以到 { $days } 天。
calc-say-dismissal-back = 如果解雇不合规定，公司必须让你回来，付耽误那些天的工资，再加至少 { $months } 个月工资。

## Annual leave

calc-say-annual = 到现在有 **{ $earned } 天**，一年共 { $year } 天。
calc-say-annual-year = 年假一年 **{ $year } 天**。
calc-say-annual-left = 已经休了：{ $taken }。还剩：{ $left } 天。
calc-say-annual-base = 这种活一年 { $days } 天
calc-say-annual-extra = 多 { $days } 天：每做 { $every } 年多一天，已经做了 { $years } 年
calc-say-annual-later = 一年 { $days } 天，从{ $day }起才有。
calc-say-annual-share = { $year } 天 × { $months } 个月 ÷ 12 = { $earned }
calc-say-annual-take = 从{ $day }起可以休。提前离开的，这些天要折成钱。

## Maternity

calc-say-maternity = **产假 { $length } { $unit }**。最早从{ $from }到{ $to }。
calc-say-maternity-birth = **产假 { $length } { $unit }**。从生的那天开始休：{ $from }到{ $to }。
calc-say-maternity-sum = 加起来大约 { $sum }。
calc-say-maternity-length = 产假：{ $length } { $unit }
calc-say-maternity-children = { $children } 个宝宝：第一个之后，每个多 { $more } 个月
calc-say-maternity-earliest = 生之前就可以开始休，从{ $day }起
calc-say-maternity-from-birth = 从生的那天开始休：{ $from }到{ $to }
calc-say-maternity-earlier = 也许生之前就可以开始休：可以问我们。
calc-say-maternity-return = 休满 { $months } 个月，医生和公司都同意，就可以回去上班。
calc-say-maternity-employer-days = 公司付 { $days } 天 × { $day } = { $sum }
calc-say-maternity-share = 公司付 { $base } 的 { $percent }% × { $months } 个月 = { $sum }
calc-say-maternity-insured = 社会保险付 { $base } 的 { $percent }% × { $months } 个月 = { $sum }
calc-say-maternity-grant = 生孩子，社会保险一次付：{ $sum }
calc-say-maternity-service = 公司付的那部分，要在那里做满 { $months } 个月。
calc-say-maternity-paid-in = 社会保险那部分，最近 { $within } 个月里要缴满 { $paid } 个月。
calc-say-assume-month = 一个月，我们按 { $days } 天算。
calc-say-assume-insured = 我们当作你参保的时间够长，参保工资就是你说的工资。

## Notice

calc-say-notice = **最后一天是{ $day }**，如果在{ $given }提出通知。
calc-say-notice-days = 提前 { $length } 天通知
calc-say-notice-working-days = 提前 { $length } 个工作日通知
calc-say-notice-months = 提前 { $length } 个月通知
calc-say-notice-none = 做的时间这么短，要提前多久通知，我们不知道。
calc-say-notice-fixed = **只提前通知，不能让这份合同提前结束。**
calc-say-notice-fixed-self = 书面商定一个结束的日子，或者等到合同到期
calc-say-notice-fixed-days = 提前 { $length } 天通知，只是说合同到期不再续
calc-say-notice-pay-day = **最后一天是{ $day }**，如果最晚在{ $given }书面通知。
calc-say-notice-pay-step = 在一个发薪日或之前通知，到下一个发薪日结束
calc-say-assume-next-pay = 再下一个发薪日，我们按{ $day }算。
calc-say-notice-reason = 公司还要有法律允许的理由。
calc-say-notice-paid-out = 公司要你马上走，就要付通知期那段时间的工资。
calc-say-notice-leaving = 离开是最后一步。先留好证据，走之前问我们。

## Minimum wage

calc-say-minimum-month = **一个月至少 { $sum }**（{ $place }），{ $from }起。
calc-say-minimum-day = **一天至少 { $sum }**（{ $place }），{ $from }起。
calc-say-minimum-hour = 按小时：至少 { $sum }
calc-say-minimum-probation = 试用期可以少 { $less }。
calc-say-minimum-base = 其中 { $base } 是底薪，其余是每天的津贴。
calc-say-minimum-people = 有 { $people } 名以上工人的地方才适用。
calc-say-minimum-ends = 这个标准到{ $day }为止，之后可能有新的。
calc-say-minimum-other-currency = 你的工资是另一种货币，我们就不比了。
calc-say-minimum-below = 你{ $unit } { $pay }，比 { $least } **少 { $missing }**。如果像你说的，这不合规定。
calc-say-minimum-reached = 你{ $unit } { $pay }，达到了 { $least }。
calc-say-wage-a-day = 你的一天：{ $wage } ÷ { $days } 天 = { $pay }
calc-say-wage-of-hours = 你的一天：{ $wage } × { $hours } 小时 = { $pay }
calc-say-wage-an-hour = 你的一小时：{ $wage } ÷ { $hours } 小时 = { $pay }
calc-say-assume-normal-hours = 我们当作这只是正常工时的工资，做满一个月或一天。

## Payslip

calc-say-slip-fine = 这些数字对得上。
calc-say-slip-sum-only = 加减对得上。保险没有核对。
calc-say-slip-no-net = 你没有说拿到多少，所以对不对得上，我们说不了。
calc-say-slip-lawful = 社会保险、所得税和会员的工会费，是法律里有的扣款。
calc-say-slip-keep = 留好工资条。在公司问之前，先问我们或工会。
calc-say-slip-tax = 所得税和工会费 { $sum }：多少才对，我们不核对
calc-say-slip-insurance-fits = 保险 { $paid }：和 { $base } 的 { $percent }% 对得上
calc-say-slip-insurance-none = **工资条上没有保险**。按规定，{ $base } 的 { $percent }% = { $due }。
calc-say-slip-insurance-more = **保险 { $paid } 比 { $due } 多**：按规定是 { $base } 的 { $percent }%。
calc-say-slip-insurance-less = **保险 { $paid } 比 { $due } 少**：按规定是 { $base } 的 { $percent }%。
calc-say-slip-insurance-riel = 养老金：工资的 { $percent }%，一个月最多 { $most }；你的工资条上是 { $paid }
calc-say-slip-welfare = 很多公司还可以为福利基金扣 { $percent }%，大约 { $sum }。
calc-say-slip-other = **其他扣款：{ $other }**。不管多少，只有少数几种可以扣。
calc-say-slip-other-over = **其他扣款 { $other } 超过了 { $most }**，法律最多允许 { $of } 的 { $percent }%。而且只有少数几种可以扣。
calc-say-slip-other-over-agreed = **其他扣款 { $other } 超过了 { $most }**，就是 { $of } 的 { $percent }%：除非你同意过更多，这是上限。而且只有少数几种可以扣。
calc-say-slip-other-within = 其他扣款 { $other } 没有超过 { $most }（{ $of } 的 { $percent }%）。但这不等于扣得对：只有少数几种可以扣。
calc-say-slip-each = 每一项最多 { $percent }%，就是 { $sum }，除非你同意过。
calc-say-slip-sum = { $gross } − 扣款 { $cuts } = { $net }
calc-say-slip-missing = **少了 { $gap }**：按工资条该拿 { $should }，你拿到 { $net }。
calc-say-slip-extra = 你拿到 { $net }，比 { $should } 多 { $gap }。也许有的钱没写在工资条上。
