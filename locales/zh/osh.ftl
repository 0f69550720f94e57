### The owner's way: profile, good points, walk-through, plan, Chinese. Draft: translation made by machine, not yet read by a native speaker.
### Owners are called 您.

osh-name = 改进车间

# Asked only in Vietnamese, where the form of address must be known.
osh-ask-address = 欢迎！越南语里怎么称呼您：anh、chị 还是 bạn？
    .opt-anh = Anh
    .opt-chi = Chị
    .opt-ban = Bạn
    .syn-anh = 先生|男
    .syn-chi = 女士|女
    .syn-ban = 都行|随便

# The consent: what will happen, what is kept, who sees it.
osh-intro =
    15 分钟里，我们一起看车间的一个角落，选一两件容易做的事，定好谁做、哪天做。
    这不是检查，也不打分。

    我们存下车间的回答、照片和计划。共同的回答，工人代表也能看。别人要受邀请才能看。
    想删除，到“设置”里删。可以的话，现在开始？
    .opt-yes = 开始
    .opt-no = 先不
    .opt-who = 谁能看到？
    .syn-yes = 开始吧|好|同意|来吧
    .syn-no = 改天|下次|今天不
    .syn-who = 谁能看|谁会看到|谁看|谁知道

osh-who-sees =
    共同的回答：您和工人代表都能看。工人单独回答的，我们不给您看。
    辅导员要您邀请才能看。

    计划和报告写岗位，不写人名。
    { $channel ->
        [telegram] 我们能看到您的账号。Telegram 知道您在给我们发消息。
        [sms] 我们能看到您的号码。电话公司知道您在给我们发短信。
       *[web] 这个网页不问您的电话号码。
    }
    .opt-yes = 开始
    .opt-no = 先不
    .syn-yes = 开始吧|好|同意|来吧
    .syn-no = 改天|下次|今天不

osh-size = 这里有多少人干活？
    .retry = 请写一个数字，比如：18。

osh-sleeping =
    晚上有人睡在车间里吗？
    先问这个，好知道该看哪些地方。
    .opt-no = 没有
    .opt-yes = 有
    .syn-no = 没人|没有人|没人睡
    .syn-yes = 有时有|有人睡|有一个

osh-housing = 您给工人提供住处吗，比如房间或宿舍？
    .opt-no = 没有
    .opt-yes = 有
    .syn-no = 自己租房|住家里|不提供
    .syn-yes = 有宿舍|有几间|提供

osh-machines = 用不用电动机器？电动缝纫机也算。
    .opt-no = 不用
    .opt-yes = 用
    .syn-no = 手工|没有机器|没有
    .syn-yes = 有|有缝纫机|有几台

osh-building =
    房子有没有裂缝、加盖的楼层，或者楼上放着重机器？
    拿不准就选“有”，我们一起看。
    .opt-no = 没有
    .opt-yes = 有
    .syn-no = 没裂缝|只有一层|平房
    .syn-yes = 有裂缝|不确定|说不准|不清楚|也许

osh-sector = 您的车间做什么？
    .opt-garment = 衣服
    .opt-footwear = 鞋
    .opt-food = 食品
    .opt-wood = 木器
    .opt-metal = 金属
    .opt-all = 别的
    .syn-garment = 服装|制衣|缝纫|纺织
    .syn-footwear = 鞋子|做鞋|皮革
    .syn-food = 海鲜|食品加工|烘焙
    .syn-wood = 家具|木工|木材
    .syn-metal = 五金|焊接|钢铁
    .syn-all = 其他|别的行业|其他行业

osh-along =
    两个人看得更多：请和一位工人一起走。让工人自己选谁来。
    邀请码：**{ $code }**
    那位工人用自己的手机把码发给我们，就能单独回答。
    .opt-along = 正一起走
    .opt-alone = 今天一个人
    .opt-together = 大家一起
    .syn-along = 一起|和工人一起|两个人
    .syn-alone = 一个人|就我|我自己
    .syn-together = 全部人|所有人|我们大家|全车间

osh-good = 先说好的：您的车间已经做好了什么？{ $channel ->
        [sms] 写几句。
       *[other] 写几句，方便就发张照片。
    }
    .opt-skip = 跳过
    .syn-skip = 还没有|没有|想不到|不清楚

osh-more-good =
    { $count ->
        [1] 很好。我们记在“好做法”里。
       *[other] 又一个好做法，记下了。
    }
    还有吗？
    .opt-skip = 开始走查
    .syn-skip = 没有|没有了|就这些|够了

osh-thanks-good = 这些好做法都记下了。现在一起看看车间吧。

osh-standing =
    您现在离哪里最近？
    我们先看那个角落。
    .opt-fir = 安全出口
    .opt-mac = 机器
    .opt-ele = 用电
    .opt-mat = 通道
    .syn-fir = 出口|门|门口|逃生门
    .syn-mac = 机台|缝纫机|设备
    .syn-ele = 电|电线|插座|电源
    .syn-mat = 过道|走道|路|仓库|货架

osh-back-to-walk = 看了 { $answered } 条，还剩 { $left } 条。接着走吧。

osh-walk =
    { $walk-new-area ->
        [1]
            { $walk-number ->
                [1] 先看：{ $walk-area }。
               *[other]
                    接着看：{ $walk-area }。
                    到现在：要 { $walk-yes }，优先 { $walk-priorities }。想歇就歇。
            }

            { $walk-number }/{ $walk-total }. **{ $walk-item }**
            您的车间要做这件事吗？
       *[0]
            { $walk-number }/{ $walk-total }. **{ $walk-item }**
            您的车间要做这件事吗？
    }
    .opt-fine = 不用，已经很好
    .opt-yes = 要
    .opt-priority = 优先
    .opt-more = 做法和其他
    .opt-na = 这里没有
    .opt-unsure = 不确定
    .opt-how = 怎么做？
    .opt-pause = 歇一歇
    .opt-end = 看够了
    .opt-skip = 跳过
    .syn-fine = 不用|已经很好|没问题|挺好|不需要|做好了
    .syn-yes = 需要|要做|应该做|得做
    .syn-priority = 紧急|先做|马上做|很需要
    .syn-more = 更多|其他|别的回答
    .syn-na = 没有这个|不适用|我们没有|用不上
    .syn-unsure = 不清楚|说不准|不好说|也许
    .syn-how = 怎么做|做法|怎么弄|为什么
    .syn-pause = 休息|等一下再看|明天再看|以后继续
    .syn-end = 够了|看完了|就到这里|差不多了
    .syn-skip = 没照片|先不拍|不拍
    .more =
        { "" }**{ $walk-item }**
        { $channel ->
            [sms] 选别的回答，或者写几句当备注。
           *[other] 选别的回答，或者写几句、发照片当备注。
        }
    .noted = 记下了。那么，您的车间要做这件事吗？
    .photo = { $channel ->
        [sms] 记为优先了。具体在哪里？写几句当备注，或者选“跳过”。
       *[other] 请拍一张这里现在的样子，以后好比较。不要拍到脸。
    }
    .how =
        { $walk-how }

        为什么有用：{ $walk-why }
        那么，您的车间要做这件事吗？
    .help =
        “不用，已经很好”：没问题。“要”：值得做。“优先”：先做。
        “做法和其他”：看怎么做、歇一歇，或者到此为止。
        { $channel ->
            [sms] 写的字会记在正在看的这一条上。
           *[other] 写的字和照片，会记在正在看的这一条上。
        }

osh-paused =
    我们记着您看到哪里。
    { $channel ->
        [web] 关网页之前，发 /code 拿一个码，以后好回来。
       *[other] 方便的时候，发“菜单”，选“改进车间”。
    }

osh-summary =
    这部分看完了：要 { $yes }，优先 { $priorities }。谢谢一起走的每个人。
    现在做计划吗？
    .opt-plan = 做计划
    .opt-more = 接着走
    .opt-whole = 看全部项目
    .opt-tomorrow = 明天
    .syn-plan = 是|好|计划|可以
    .syn-more = 继续|再看看|继续走
    .syn-whole = 全部|整个清单|都看
    .syn-tomorrow = 以后再说|改天|今天不|不

osh-nothing = 还没有可以计划的。接着走吗？
    .opt-walk = 接着走
    .opt-end = 先不
    .syn-walk = 是|好|继续|继续走
    .syn-end = 不|以后再说|明天|改天

osh-pick =
    { $count ->
        [0] 选先做哪些，最多 5 项。先选不花钱、今天就能做的，最容易。
       *[other]
            已经选了：{ $count } 项
            { $picked }

            还要选吗？够了就选“选好了”。
    }
    .opt-done = 选好了
    .syn-done = 够了|没有了|就这些|不

osh-who =
    第 { $number }/{ $total } 项：**{ $item-short }**
    谁来做？请写岗位，不写人名，比如：保安、电工。
    .opt-owner = 老板
    .opt-mechanic = 机修工
    .syn-owner = 我|我来|我自己|我做
    .syn-mechanic = 维修|技术员
    .retry = 请写一个岗位，比如：保安。

osh-due-date = 哪天之前做好？建议：{ $due }。
    .opt-today = 今天
    .opt-d7 = 1 周后
    .opt-d14 = 2 周后
    .opt-d30 = 30 天后
    .syn-today = 现在|马上|当天
    .syn-d7 = 一周|一个星期|下周|1周
    .syn-d14 = 两周|两个星期|2周|半个月
    .syn-d30 = 30天|一个月|下个月
    .retry = 请写日和月，比如 16/03。一年之内的日子都可以。

osh-cost = 大概要花多少？建议：{ $cost-words }。
    .opt-none = 不花钱
    .opt-low = 花钱少
    .opt-medium = 花钱中等
    .syn-none = 免费|零|没有|不
    .syn-low = 少|一点点|便宜
    .syn-medium = 中等|多一点|很多|贵

osh-review-date = 再定一天开总结会，大家一起看做成了什么。哪天合适？
    .opt-d60 = 60 天后
    .opt-d75 = 75 天后
    .opt-d90 = 90 天后
    .syn-d60 = 60天|两个月|2个月
    .syn-d75 = 75天
    .syn-d90 = 90天|三个月|3个月
    .retry = 请写日和月，比如 29/05。总结会在 2 周到 6 个月之内。

osh-group = 谁参加总结会？工人一方一定在。
    .opt-both = 老板和工人
    .opt-coach = 加上辅导员
    .syn-both = 双方|就我们|两边
    .syn-coach = 辅导员|请辅导员|加辅导员

osh-agree =
    计划：
    { $plan }

    总结会：{ $review }，{ $group ->
        [coach] 老板、工人和辅导员。
       *[both] 老板和工人。
    }
    对吗？
    .opt-agree = 同意
    .opt-change = 修改
    .syn-agree = 是|好|对|可以|没问题
    .syn-change = 不|还不|改一下|要改

osh-agreed-chat =
    提前 3 天、当天和过后，我们都会提醒您。{ $channel ->
        [sms] 做好了，告诉我们。
       *[other] 做好了，从同一个位置拍张照片。
    }
    谢谢您，也谢谢帮忙的每个人！

osh-agreed-web =
    网页聊天不能主动提醒。日期在一起发的日历文件里：打开它，您自己的日历会提醒。

    关网页之前，发 /code 拿一个码，以后好回来。

    谢谢您，也谢谢帮忙的每个人！

osh-home =
    您的计划：{ $planned } 项里做完了 { $done } 项。总结会：{ $review }。
    看哪一个？
    .opt-tasks = 改进事项
    .opt-review = 总结会
    .opt-report = 报告
    .opt-again = 新一轮
    .opt-end = 先不
    .syn-tasks = 事项|计划|看计划|要做的事
    .syn-review = 总结|开会|开总结会
    .syn-report = 看报告|总结报告
    .syn-end = 以后再说|没有|不|改天


osh-sure-again =
    开新一轮，这一轮就结束。报告会留着；没做完的不再提醒。
    开始新一轮吗？
    .opt-no = 还不
    .opt-yes = 新一轮

osh-which = 选一项。做完了、要时间、卡住了，都值得说。

osh-all-done = 没有要做的了。太好了！开总结会吗？
    .opt-review = 总结会
    .opt-end = 先不
    .syn-review = 是|好|总结|开会
    .syn-end = 不|以后再说|还不|改天

osh-later = 好的。方便的时候再给我们写。
