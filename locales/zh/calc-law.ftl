### Laws behind the rules of the calculators, and what must be told with them, Chinese. Draft: translation made by machine, not yet read by a native speaker.
### `calc-law-<country>-<rule>` and `calc-caveat-<country>-<rule>`; see content/rules/.

## Viet Nam

calc-law-vn-hour = 政府法令 145/2020 第55条第1款
calc-caveat-vn-hour = 饭钱、油钱、房补和奖金，不算在正常一小时的工资里。
calc-law-vn-overtime = 2019年《劳动法典》第98条第1款
calc-law-vn-overtime-night = 2019年《劳动法典》第98条第2、3款；政府法令 145/2020 第57条
calc-law-vn-overtime-cap = 2019年《劳动法典》第107条；国会常委会决议 17/2022
calc-law-vn-dispute = 2019年《劳动法典》第190条
calc-law-vn-dispute-court = 2019年《劳动法典》第190条
calc-law-vn-dispute-firing = 2019年《劳动法典》第188条
calc-caveat-vn-dispute = 法律从你知道那天算起。
calc-law-vn-late-pay = 2019年《劳动法典》第97条第4款
calc-law-vn-late-rate = 2019年《劳动法典》第97条第4款
calc-law-vn-severance-years = 2019年《劳动法典》第46条
calc-law-vn-severance-rounding = 政府法令 145/2020 第8条
calc-law-vn-redundancy-years = 2019年《劳动法典》第42、47条
calc-law-vn-final-pay = 2019年《劳动法典》第48条
calc-law-vn-leave-cash = 2019年《劳动法典》第113条第3款
calc-law-vn-annual-leave = 2019年《劳动法典》第113、114条
calc-law-vn-maternity = 2019年《劳动法典》第139条
calc-caveat-vn-maternity = 社会保险会付钱给你，你要能回到原来的岗位，不减工资。付多少，我们还没核对：可以问我们。
calc-law-vn-notice = 2019年《劳动法典》第35条
calc-law-vn-notice-company = 2019年《劳动法典》第36、37条
calc-caveat-vn-notice-company = 生病、休假、怀孕，或宝宝不到一岁的时候，不可以解雇你。
calc-law-vn-leaving-early = 2019年《劳动法典》第35、40条
calc-caveat-vn-leaving-early = 不按规定离开的，可能要赔半个月工资，再加没提前通知那几天的工资（第40条）。有些情况不用提前通知，比如没发工资、遇到暴力。
calc-law-vn-dismissal = 2019年《劳动法典》第41条
calc-caveat-vn-dismissal = 犯没犯错，公司必须拿出证据，并且要先叫你开会（第122条）。
calc-law-vn-minimum-wage = 政府法令 293/2025 第3条；2026年以前：政府法令 74/2024 第3条
calc-law-vn-minimum-wage-hour = 政府法令 293/2025 第3条
calc-law-vn-insurance = 2024年《社会保险法》第33-34条
calc-law-vn-deductions = 2019年《劳动法典》第102、127、129条
calc-caveat-vn-deductions = 别的扣款只能用来赔你造成的损失。不可以罚款。

## Cambodia

calc-law-kh-hour = 《劳动法》第137条
calc-law-kh-overtime = 《劳动法》第139条；部令 (Prakas) 112/25
calc-law-kh-overtime-rest = 《劳动法》第161-164条
calc-law-kh-overtime-night = 《劳动法》第144条
calc-caveat-kh-overtime-night = 正常夜班，有一个来源说得更多；我们按修订后的法律算。
calc-law-kh-overtime-cap = 2015年第030号通知
calc-law-kh-dispute = 《劳动法》第301条
calc-caveat-kh-dispute = 这个期限写在旧的条文里，2025年的规定可能改了。不要缺席那次会：没有正当理由缺席或不签字，申请可能作废。
calc-law-kh-seniority = 《劳动法》第89条；部令 (Prakas) 443/2018
calc-caveat-kh-seniority = 自己辞职的，还没到时候发的那部分可能拿不到。因为严重的错被解雇的，可以问我们。
calc-law-kh-severance-fixed = 《劳动法》第73条
calc-law-kh-dismissal = 《劳动法》第73、91条
calc-caveat-kh-dismissal = 没有到期日的合同，公司没有正当理由就结束，你可以要求赔偿，至少等于工龄补偿。有到期日的合同被提前结束，你可以要求付到到期日的工资。
calc-law-kh-leaving-early = 《劳动法》第73-75条
calc-caveat-kh-leaving-early = 有到期日的合同，没到期就走，可能要赔钱。
calc-law-kh-final-pay = 《劳动法》第116条
calc-law-kh-leave-cash = 《劳动法》第166-167条
calc-law-kh-annual-leave = 《劳动法》第166-167条
calc-law-kh-maternity = 《劳动法》第182条
calc-law-kh-maternity-pay = 《劳动法》第183条
calc-law-kh-maternity-insurance = NSSF 的规定
calc-law-kh-notice = 《劳动法》第73-75条
calc-law-kh-notice-open = 《劳动法》第75、79条
calc-law-kh-notice-fixed = 《劳动法》第73条
calc-law-kh-minimum-wage = 每年关于最低工资的部令 (Prakas)
calc-caveat-kh-minimum-wage = 只适用于这些工厂。别的工作，我们没找到能核实的法定最低工资。
calc-law-kh-insurance = 2019年《社会保障制度法》
calc-law-kh-deductions = 《劳动法》第28、126-129条
calc-caveat-kh-deductions = 只有少数情况可以扣，比如没还的工具、预支的钱。不可以罚款。

## Thailand

calc-law-th-hour = 《劳动保护法》第68条
calc-law-th-overtime = 《劳动保护法》第61条
calc-law-th-overtime-rest = 《劳动保护法》第62-63条
calc-law-th-overtime-cap = 《劳动保护法》第24-26条
calc-law-th-late-pay = 《劳动保护法》第9条
calc-law-th-severance-days = 《劳动保护法》第118条
calc-law-th-severance-fault = 《劳动保护法》第119条
calc-caveat-th-severance-fault = 只有严重的错才没有补偿：犯罪、故意损害、非常大意、坐牢、书面警告后再违反规定，或者没有理由缺勤三个工作日（第119条）。
calc-law-th-dismissal = 《劳动法院法》第49条
calc-caveat-th-dismissal = 没有正当理由的，你可以请劳动法院让你复工或判给你钱。不收费。
calc-law-th-leaving-early = 《劳动保护法》第17、70条
calc-caveat-th-leaving-early = 如果你是外来工友，走之前先问援助团体，或问我们：找新公司的时间很短。官员可能会查证件。
calc-caveat-th-severance-days = 特殊、季节或一次性的活，有书面合同的，可能没有离职补偿。
calc-law-th-final-pay = 《劳动保护法》第70、118条
calc-law-th-leave-cash = 《劳动保护法》第67条
calc-caveat-th-leave-cash = 不是你的错、公司让你走的，今年没休的年假要折成钱。
calc-law-th-annual-leave = 《劳动保护法》第30条
calc-law-th-maternity = 2025年《劳动保护法》（第9号）第41、59条
calc-caveat-th-maternity = 有一个来源说，这部法律晚一天生效。
calc-law-th-maternity-insurance = 《社会保险法》
calc-caveat-th-maternity-insurance = 社会保险付的那部分，来源讲的是以前更短的产假。改没改，请问社会保险办公室。
calc-law-th-notice = 《劳动保护法》第17条
calc-law-th-insurance = 《社会保险法》第33条
calc-law-th-welfare-fund = 《劳动保护法》，雇员福利基金
calc-caveat-th-welfare-fund = 福利基金有没有开始，我们没能核实。
calc-law-th-deductions = 《劳动保护法》第76-77条
calc-caveat-th-deductions = 只有少数几种可以扣，比如工会费、合作社欠款、故意或严重大意造成的损失。不可以用扣钱来处罚。
calc-law-th-minimum-wage = 工资委员会第13、14号通知
calc-caveat-th-minimum-wage = 清迈 (Chiang Mai) 市区、合艾 (Hat Yai)、苏梅岛 (Ko Samui)，还有多数酒店和娱乐场所更高。只有客房的小酒店除外。更新的标准我们没找到。
calc-law-th-minimum-wage-trade = 工资委员会第14号通知

## Myanmar

calc-law-mm-hour = 《工厂法》
calc-caveat-mm-hour = 劳工部算加班费，只按底薪算，不算每天的津贴。
calc-law-mm-overtime = 《工厂法》
calc-law-mm-overtime-rest = 《休假与节假日法》
calc-law-mm-severance-months = 第 84/2015 号通知
calc-law-mm-final-pay = 2016年《工资支付法》
calc-law-mm-annual-leave = 《休假与节假日法》
calc-caveat-mm-annual-leave = 另外还有几天事假。
calc-law-mm-maternity = 《休假与节假日法》；《社会保障法》
calc-law-mm-notice = 标准劳动合同
calc-law-mm-minimum-wage = 第 1/2025 号通知
calc-caveat-mm-minimum-wage = 后来有没有改，我们不知道。要用它之前，先问一问。
