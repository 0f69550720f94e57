### Final pay and severance, Chinese. Draft: translation made by machine, not yet read by a native speaker.

calc-leaving-begun = 你从哪天开始在那里做？
    .retry = 请写日期，比如：01/03/2021。
calc-leaving-end = 最后一天上班是哪天，或者会是哪天？
    .retry = 请写日期，比如：31/10/2026。
    .opt-today = 今天
calc-leaving-why = 工作是怎么结束的？
    .opt-let-go = 公司让我走
    .opt-resigned = 我提出辞职
    .opt-ended = 合同到期
    .opt-redundancy = 裁员
    .opt-fault = 说我犯错被解雇
calc-leaving-contract = 是哪种合同？
    .opt-open = 没有到期日
    .opt-fixed = 有到期日
calc-leaving-uninsured =
    交了失业保险的时间不算，那部分由保险基金付给你。
    有几个月没给你交？
    .retry = 请写几个月，比如：6。
    .opt-all-insured = 每个月都交了
    .opt-none-insured = 一个月都没交
calc-leaving-leave = 年假还剩几天没休？
    .retry = 请写天数，比如：4。也可以选“跳过”。
    .opt-skip = 跳过
