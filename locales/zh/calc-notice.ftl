### Notice dates, Chinese. Draft: translation made by machine, not yet read by a native speaker.

calc-notice-who = 谁提出结束工作？
    .opt-self = 我想走
    .opt-company = 公司
calc-notice-contract = 是哪种合同？
    .opt-open = 没有到期日
    .opt-long = 12 到 36 个月
    .opt-short = 不到 12 个月
    .opt-fixed = 有到期日
calc-notice-begun = 你从哪天开始在那里做？
    .retry = 请写日期，比如：01/03/2021。
calc-notice-given = 哪天提出通知？
    .retry = 请写日期，比如：01/12/2026。
    .opt-today = 今天
calc-notice-pay-day = 下一个发薪日是哪天？
    .retry = 请写日期，比如：30/11/2026。
calc-notice-pays = 多久发一次工资？
    .opt-month = 每月一次
    .opt-half-month = 每月两次
    .opt-week = 每周一次
