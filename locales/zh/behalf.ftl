### A facilitator reports for somebody who is there and agrees, Chinese. Draft: translation made by machine, not yet read by a native speaker.

behalf-name = 你开始写的一条记录

behalf-unread =
    这里是试用，没有人看反映的内容。
    所以我们不代别人收。这些地方能帮忙：
behalf-unread-end = 想找别的卡片，写一个词就行。
behalf-trial-note =
    这里是试用，没有人看反映的内容。
    每一步都可以试，但不要讲真事。

behalf-there = 当事人现在和你在一起吗？
    .opt-yes = 在一起
    .syn-yes = 在|是的|就在旁边|在这里
    .opt-no = 不在
    .syn-no = 没在|不在一起|现在不在
behalf-not-there =
    这要本人同意才行，所以我们什么都不记。
    你可以把卡片转给对方，让对方自己私下来问。

behalf-consent =
    请念给对方听：
    1. 这件事会保密，不会给公司看。
    2. { $organisation ->
        [none] 只有跟进人员能看。
       *[other] 只有 { $organisation } 的跟进人员能看。
    }帮忙的人只能看到办到哪一步。

    3. 你不同意，我们不告诉别人。只有一个例外：有生命危险。
    4. 现在是机器在记，之后由真人看。随时可以不说了。

    5. { $channel ->
        [telegram] 我们只看得到帮忙的人的账号。Telegram 知道帮忙的人在发消息。
        [sms] 我们只看得到帮忙的人的号码。电话公司知道帮忙的人在发短信，也可能存着短信。
       *[web] 在这个网页上，谁的号码和账号我们都看不到。
    }
    { privacy-hide }
    对方同意吗？
    .opt-yes = 同意
    .syn-yes = 是|好|好的|对方同意
    .opt-no = 不同意
    .syn-no = 不|不要|先不
behalf-not-agreed = 好的，我们什么都不记。谢谢你先问了对方。

behalf-story = { $channel ->
    [sms] 发生了什么事？用对方自己的话写。不要写名字。
   *[other] 发生了什么事？用对方自己的话写，或者录音。不要说名字。
}
    .more = 记下了。还有吗？没有就选“说完了”。
    .opt-done = 说完了
    .syn-done = 就这些|没有了|没别的了

behalf-share =
    让对方自己选：跟进人员可以跟公司说什么？
    “只说有这事”就是：只说那里有这种情况，别的都不说。
    说出名字，可能会有人刁难。这个选择随时可以改。
    .opt-nothing = 先不说
    .syn-nothing = 什么都不说|不说|不要说|还不说
    .opt-issue = 只说有这事
    .syn-issue = 只说事情|只说有这种情况
    .opt-summary = 说大概，不说名字
    .syn-summary = 大概|不说名字|不带名字
    .opt-named = 可以说名字
    .syn-named = 说名字|用名字

behalf-check =
    要发送的有：{ $count ->
        [0] 对方说的事
       *[other] { $count } 件事
    }{ $photos ->
        [0] {""}
       *[other] ，{ $photos } 张照片
    }{ $voices ->
        [0] {""}
       *[other] ，{ $voices } 段录音
    }。
    { $consent ->
        [issue] 只告诉公司那里有这种情况。
        [summary] 只告诉公司大概，不说名字。
        [named] 可以把名字告诉公司。
       *[nothing] 先不跟公司说。
    }
    对方同意发送吗？
    .opt-send = 发送
    .syn-send = 发吧|好|同意|可以
    .opt-fix = 再补充
    .syn-fix = 修改|改一下|补充
    .opt-drop = 不发送
    .syn-drop = 不发|不要发|删掉

behalf-code =
    发出去了。这个查询码只给对方：**{ $code }**
    请对方抄在纸上。不要拍照，你也不要替对方保管。
    { $channel ->
        [sms] 抄好后请删掉这条短信。
       *[other] 它只在这里留几分钟。抄好了就选“抄好了”。
    }
    .opt-wrote = 抄好了
    .syn-wrote = 抄下来了|写好了|对方抄好了|记好了

behalf-helper =
    这是你自己的码，只能看办到哪一步：{ $helper }
    { $trial ->
        [1] 这里是试用，没有人看反映的内容。
       *[0] 最晚{ $answer-by }有真人答复。
    }
    对方也可以自己继续：用自己的手机把查询码发过来。
behalf-end = 谢谢你帮忙。想找别的卡片，写一个词就行。
behalf-drop =
    什么都没发，全都删了。

    想找别的卡片，写一个词就行。
