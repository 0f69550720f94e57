### The improvement report of one firm, Chinese. Draft: translation made by machine, not yet read by a native speaker.
### It speaks about the firm, to nobody in particular, and names jobs, never persons.
### Arguments: points, amounts and dates come already formatted; other numbers are counts.

## Opening

page-title = 改进报告
page-period = { $from }至{ $to }
page-made = 报告日期：{ $date }
page-size = { $size } 人
page-group = 总结小组：{ $group }
page-together = 大家一起回答。

## Whether it is agreed

page-status-draft = 草稿，尚未同意
page-status-agreed = 老板和工人代表都已同意
page-status-together = 老板已签；大家一起回答
page-sign = 签字同意
page-signed-on = { $date }已签
page-signed-not = 还没签

## First page

page-strengths = 这里做得好的地方
page-strengths-photo = { $count } 个有照片的好做法
page-front-achieved = 做成了什么
page-front-best = 最好的例子
page-front-risk = 风险点
page-front-next = 接下来要做的
page-figure-proposed = 项提出的改进
page-figure-planned = 项在计划里
page-figure-done = 项做完了
page-figure-photographed = 项做完，有照片
page-no-improvement = 还没有记下改进。
page-no-evidence = 没有依据
page-no-commitments = 计划里现在没有要做的。
page-points = 选了 { $chosen } 分风险，降了 { $reduced } 分。
page-points-rule = 分数只是这个工具自己的算法。不是打分，也不拿各家来比。

## Numbers

page-half = { $whole }.5
page-money = { $currency ->
    [VND] { $amount } 越南盾
    [KHR] { $amount } 柬埔寨瑞尔
    [THB] { $amount } 泰铢
    [MMK] { $amount } 缅元
   *[none] { $amount }
}
page-rating = { $rating }/5
page-overdue = { $date }（已过期）
page-nothing-noted = 没有记录
page-not-set = 没有定
page-total = 合计
page-who-nobody = 没有写

## Photos

page-photo-before = 改进前
page-photo-after = 改进后
page-photo-before-alt = 改进前的照片：{ $item }
page-photo-after-alt = 改进后的照片：{ $item }
page-photo-missing = 没有照片
page-evidence-pair = 前后都有照片
page-evidence-after = 有改进后的照片

## People by role

page-role-owner = 老板
page-role-representative = 工人代表
page-role-coach = 辅导员
page-role-other = 其他成员

## Costs, reasons, states

page-cost-none = 不花钱
page-cost-low = 低
page-cost-medium = 中等
page-reason-money = 没有钱
page-reason-landlord = 要房东同意
page-reason-knowledge = 还没有人会做
page-reason-time = 没有时间
page-reason-other = 别的原因
page-state-planned = 计划中
page-state-moved = 改了日期
page-state-stuck = 卡住了
page-state-done = 做完了
page-state-because = { $state }（{ $reason }）

## Sectors

page-sector-garment = 服装
page-sector-footwear = 鞋
page-sector-food = 食品
page-sector-wood = 木器
page-sector-metal = 金属
page-sector-construction = 建筑
page-sector-agri-processing = 农产品加工
page-sector-retail = 商店

## Annexes: headings

page-annexes = 详细内容
page-section = { $number }. { $title }
page-section-about = 这家企业和做法
page-section-achievements = 成果
page-section-kinds = 改进的种类
page-section-risk = 对风险的作用
page-section-others = 对别人的影响
page-section-cooperation = 合作
page-section-tools = 工具合适吗？
page-section-upkeep = 怎样坚持下去
page-section-unsolved = 还没解决的
page-section-next = 下一轮

## Annex: the firm

page-about-firm = 企业
page-about-sector = 行业
page-about-size = 人数
page-about-walk = 现场走查
page-about-answered = 回答的条数
page-about-representatives = 参加的工人代表
page-about-plan = 计划
page-about-review = 总结会
page-about-group = 总结小组
page-walk-together = 大家一起
page-walk-ended = 走完了
page-walk-open = 没走完
page-plan-agreed = 已同意
page-plan-open = 还没同意

## Annex: achievements

page-count-proposed = 提出的改进
page-count-priority = 其中算优先的
page-count-picked = 选进计划的
page-count-planned = 在计划里
page-count-done = 做完了
page-count-photographed = 做完，有改进后的照片
page-count-paired = 做完，前后都有照片
page-count-moved = 改了日期的
page-count-moves = 改日期的次数
page-count-stuck = 卡住的
page-table-done = 做了什么

## Tables

page-table-commitments = 谁做什么，哪天
page-table-areas = 按区域
page-table-costs = 按预计费用
page-table-doers = 按谁来做
page-table-risk = 各区域风险点
page-table-ratings = 总结会的评价
page-table-open = 还没做完的
page-table-candidates = 想做，还没进计划
page-col-action = 改进事项
page-col-who = 谁做
page-col-when = 哪天之前
page-col-cost = 费用
page-col-state = 到哪一步
page-col-done-on = 做完日期
page-col-evidence = 依据
page-col-area = 区域
page-col-proposed = 提出
page-col-planned = 计划
page-col-done = 做完
page-col-photographed = 有照片
page-col-spent = 花费
page-col-points-chosen = 选的分
page-col-points-reduced = 降的分
page-col-points-left = 剩的分
page-col-question = 问题
page-col-role = 谁答
page-col-rating = 评价
page-area-other = 其他

## Annex: risk

page-chart-title = 各区域风险点，改进前和改进后
page-chart-about = 图后面的表格是同样的数字。
page-bar-before = 改进前 { $points }
page-bar-after = 改进后 { $points }
page-accidents = 改进前后的事故
page-vote = 工人自己的回答
page-vote-hidden = 不显示：回答的人少于 { $least } 个。
page-vote-together = 和老板一起回答的。
page-vote-counts = 回答了 { $total } 条：优先 { $priority }，要 { $yes }，不确定 { $unsure }，已经很好 { $fine }，这里没有 { $na }。

## Annex: review, tools, upkeep

page-no-review = 没有总结会的回答。
page-question-improved = 改进了什么
page-question-best = 什么最有用
page-question-safer = 更安全了吗
page-question-failed = 什么没做成
page-question-cooperation = 合作
page-question-tools = 工具合适吗
page-question-next = 谁来坚持
page-question-others = 还有谁可以学
page-question-other = 别的问题
page-tools-counts = 回答了 { $total } 条：优先 { $priority }，要 { $yes }，不确定 { $unsure }，已经很好 { $fine }，这里没有 { $na }。
page-tools-unsure = 不确定，要再看：
page-tools-na = 这个地方没有的：
page-keepers = 谁来坚持
page-next-check = 下次检查
page-open-cost = 还没做完（费用：{ $cost }）
page-nothing-open = 计划里没有没做完的。

## Foot

page-foot-privacy = 报告写岗位，不写人名。工人单独的回答，从不一条一条公开。
page-foot-numbers = 每个数字都来自记录下来的回答。
