### Which calculator, Chinese. Draft: translation made by machine, not yet read by a native speaker.

calc-start = 想算什么？每一步怎么算、依据哪条法律，都告诉你。
    .opt-overtime = 加班费
    .syn-overtime = 加班|夜班|休息日|夜班费
    .opt-minimum = 最低工资
    .opt-payslip = 看工资条
    .syn-payslip = 工资条|扣款|扣工资
    .opt-late = 拖欠工资
    .opt-more = 更多
calc-more = 想算什么？
    .opt-leaving = 离职工资、补偿
    .syn-leaving = 离职补偿|离职工资|补偿金|遣散费
    .opt-annual = 年假
    .opt-maternity = 产假
    .opt-notice = 提前通知
