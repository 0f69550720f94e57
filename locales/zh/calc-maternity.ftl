### Maternity: dates and pay, Chinese. Draft: translation made by machine, not yet read by a native speaker.

calc-maternity-birth = 预产期是哪天，或者哪天生的？
    .retry = 请写日期，比如：15/03/2027。
calc-maternity-children = 几个宝宝？
    .retry = 请写数字，比如：1。
    .opt-n1 = 一个
    .opt-n2 = 两个
