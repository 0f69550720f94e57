### One action of the plan: reminded around its date, or chosen from the plan, Chinese. Draft: translation made by machine, not yet read by a native speaker.

task-name = 计划里的一项

task-several =
    今天前后，计划里有这几项：
    { $due-tasks }
    先看哪一项？

task-ask =
    { $when ->
        [before] 快到了：**{ $item-short }**
        [today] 就是今天：**{ $item-short }**
       *[after] 来问一下：**{ $item-short }**
    }
    日期：{ $due }。谁来做：{ $who ->
        [owner] 老板
        [mechanic] 机修工
       *[other] { $who }
    }。
    { $channel ->
        [sms] 做得怎么样？
       *[other] 做得怎么样？有照片就直接发。
    }
    .opt-done = 做完了
    .opt-more-time = 还要时间
    .opt-stuck = 卡住了
    .syn-done = 完成了|弄好了|都做好了|已经做了
    .syn-more-time = 还没|还没做完|正在做|推迟|改日期
    .syn-stuck = 做不了|太难|遇到困难|没办法

task-photo =
    太好了！请从同一个位置拍一张，不要拍到脸。
    没有照片也算做完。
    .opt-skip = 跳过
    .syn-skip = 没有|不|没照片

task-spent = 花了多少钱？把 0 都写上，比如 350000。没花钱就写 0。
    .opt-n0 = 没花钱
    .opt-skip = 跳过
    .syn-n0 = 没有|不花钱|免费|零
    .syn-skip = 不清楚|忘了|说不准
    .retry = 请用数字写金额，比如 350000。也可以跳过。

task-thanks = 已经写进报告了。谢谢您，也谢谢帮忙的每个人！

task-when = 没关系。改到哪天合适？
    .opt-d7 = 1 周后
    .opt-d14 = 2 周后
    .opt-d30 = 30 天后
    .syn-d7 = 一周|一个星期|下周|1周
    .syn-d14 = 两周|两个星期|2周|半个月
    .syn-d30 = 30天|一个月|下个月
    .retry = 请写日和月，比如 16/03。从明天起都可以。

task-moved =
    新日期记下了：{ $due }。
    { $channel ->
        [web] 网页聊天不能主动提醒，请把这天写进您的日历。
       *[other] 到那几天我们再提醒您。
    }

task-why = 是什么卡住了？我们一步一步来。
    .opt-money = 没有钱
    .opt-landlord = 房东那边
    .opt-knowledge = 不知道怎么做
    .opt-time = 没有时间
    .opt-other = 别的原因
    .syn-money = 钱不够|太贵|没预算
    .syn-landlord = 房东|租的房子|房主
    .syn-knowledge = 不会做|没有师傅|不懂
    .syn-time = 忙|太忙|没空|人手不够
    .syn-other = 其他|别的

task-stuck-noted =
    { $reason ->
        [money] 记下了。可以先做不花钱的那部分，其他以后再说。
        [landlord] 记下了。可以给房东看照片，说说想改什么。
        [knowledge] 记下了。可以问问师傅，或者附近做过的车间。
        [time] 记下了。可以分开做，每天 15 分钟。
       *[other] 记下了。总结会上再一起看。
    }
