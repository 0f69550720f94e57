### A payslip by its numbers, Chinese. Draft: translation made by machine, not yet read by a native speaker.

calc-payslip-gross = 工资条上，扣钱之前是多少？
    .retry = 请写金额，比如：{ $country ->
        [VN] 8.000.000 或 8tr
       *[other] 12000
    }。
calc-payslip-insured = 保险是按另一个工资数算的吗？请写那个数。
    .retry = 请写金额，或者选“一样”。
    .opt-same = 一样
    .syn-same = 同一个|没有别的|一样的
calc-payslip-insurance = 社会保险一共扣了多少？
    .retry = 请写金额。也可以选“没扣”。
    .opt-skip = 没扣
calc-payslip-tax = 所得税和工会费，加起来扣了多少？
    .retry = 请写金额。也可以选“没扣”。
    .opt-skip = 没扣
calc-payslip-other = 其他的一共扣了多少？
    .retry = 请写金额。也可以选“没扣”。
    .opt-skip = 没扣
calc-payslip-net = 最后拿到手多少？
    .retry = 请写金额。也可以选“跳过”。
    .opt-skip = 跳过
