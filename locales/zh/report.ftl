### Report a problem: who sees what comes first, then the story, Chinese. Draft: translation made by machine, not yet read by a native speaker.
### Headings are read back, never the person's own sentences.

report-name = 你开始写的一条记录

report-unread =
    这里是试用，没有人看反映的内容。
    所以我们不收你的事。这些地方能帮忙：
report-unread-end = 上班的事，还有想问的吗？
report-trial-note =
    这里是试用，没有人看反映的内容。
    每一步都可以试，但不要讲真事。

report-who =
    说之前先讲清楚：
    { privacy-kept }
    { privacy-seen }

    { privacy-yes }
    { privacy-reader }

    { privacy-machine }{ privacy-hide }
    .opt-yes = 说
    .syn-yes = 我要说|同意|开始|好
    .opt-no = 以后再说
    .syn-no = 先不|下次|现在不

report-story = { $channel ->
    [sms] 发生了什么事？发几条短信都行。先不用写名字。
   *[other] 发生了什么事？写字、录音、发照片都行。先不用说名字。
}
    .more = 记下了。还有吗？没有就选“说完了”。
    .opt-done = 说完了
    .syn-done = 就这些|没有了|没别的了

report-empty = 我们还没收到你的内容。现在说，还是以后？
    .opt-tell = 现在说
    .syn-tell = 说|现在
    .opt-later = 以后再说
    .syn-later = 现在不|不|下次

report-right =
    谢谢你告诉我们。{ $hard ->
        [1] 这不是你的错。
       *[0] {""}
    }我们记下了 { $count } 件事{ $photos ->
        [0] {""}
       *[other] ，{ $photos } 张照片
    }{ $voices ->
        [0] {""}
       *[other] ，{ $voices } 段录音
    }：
    { $matters }
    对吗？
    .opt-right = 对
    .syn-right = 是|是的|没错|对的
    .opt-other = 不对
    .syn-other = 不|不是|别的|改一下
    .opt-skip = 跳过

report-kind = 我们不太确定是哪方面的事。最接近哪个？
    .opt-pay = 工资
    .syn-pay = 工钱|薪水|钱|欠薪
    .opt-hours = 工时
    .syn-hours = 上班时间|加班|休息
    .opt-safety = 安全
    .syn-safety = 事故|工伤|健康|机器
    .opt-treatment = 受欺负
    .syn-treatment = 骂人|骚扰|威胁|对人不好
    .opt-papers = 证件合同
    .syn-papers = 合同|护照|证件
    .opt-skip = 跳过
    .syn-skip = 其他|别的

report-when = 从什么时候开始的？可以跳过。
    .retry = 大概就行，比如：从 9 月开始。
    .opt-skip = 跳过
    .syn-skip = 忘了|不清楚|记不清

report-where = 哪家公司，哪个部门？可以跳过。
    .retry = 比如：B 区的缝纫厂。
    .opt-skip = 跳过
    .syn-skip = 不清楚|不确定

report-share =
    跟进人员可以跟公司说什么？
    “只说有这事”就是：只说那里有这种情况，别的都不说。
    这个选择随时可以改。
    .opt-nothing = 先不说
    .syn-nothing = 什么都不说|不说|不要说|还不说
    .opt-issue = 只说有这事
    .syn-issue = 只说事情|只说有这种情况
    .opt-summary = 说大概，不说名字
    .syn-summary = 大概|不说名字|不带名字
    .opt-named = 可以说名字
    .syn-named = 说我的名字|用我的名字

report-share-again =
    这件事不容易。除非你再说一次“可以”，我们不跟公司说。
    可以按你选的说吗？
    .opt-no = 这件不说
    .syn-no = 不|先不|不说
    .opt-yes = 可以，按我选的
    .syn-yes = 可以|是|同意

report-named =
    说了名字，公司就知道是你说的，可能有人会刁难你。
    说出去的话收不回来。可以说你的名字吗？
    .opt-no = 不说名字
    .syn-no = 不|先不|不要
    .opt-yes = 可以说名字
    .syn-yes = 可以|同意|说名字

report-check =
    要发送的有：{ $count ->
        [0] 你说的事
       *[other] { $count } 件事
    }{ $photos ->
        [0] {""}
       *[other] ，{ $photos } 张照片
    }{ $voices ->
        [0] {""}
       *[other] ，{ $voices } 段录音
    }。
    { $when ->
        [skip] 什么时候开始：没填。
       *[other] 什么时候开始：{ $when }。
    }{ $where ->
        [skip] 在哪里：没填。
       *[other] 在哪里：{ $where }。
    }
    { $consent ->
        [issue] 只告诉公司那里有这种情况。
        [summary] 只告诉公司大概，不说名字。
        [named] 可以把你的名字告诉公司。
       *[nothing] 先不跟公司说。
    }
    .opt-send = 发送
    .syn-send = 发吧|好|可以|对
    .opt-fix = 修改
    .syn-fix = 改一下|不对|要改
    .opt-drop = 不发送
    .syn-drop = 不发|不要发|删掉

report-fix = 改哪一部分？
    .opt-story = 再补充
    .syn-story = 补充|发生的事
    .opt-when = 什么时候
    .syn-when = 时间|日期
    .opt-where = 在哪里
    .syn-where = 公司|地点
    .opt-share = 跟公司说什么
    .syn-share = 我的名字|谁能知道

report-end = 还有别的想问吗？
report-later = 好的。想问的时候随时写。
report-drop =
    什么都没发，全都删了。

    还有别的想问吗？
