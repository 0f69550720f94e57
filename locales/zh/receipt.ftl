### After sending: the code, the dates, good hours, a PIN, Chinese. Draft: translation made by machine, not yet read by a native speaker.

receipt-code =
    发出去了。你的查询码：**{ $code }**
    像抄电话号码一样抄在纸上。不要截屏，不要给别人。
    { $channel ->
        [sms] 抄好后请删掉这条短信。
       *[other] 它只在这里留几分钟。抄好了就选“抄好了”。
    }
    .opt-wrote = 抄好了
    .syn-wrote = 我抄好了|抄下来了|写好了|记好了

receipt-trial-dates =
    这里是试用，没有人看反映的内容。
    正式使用时，这里会写哪天给你答复。

receipt-promise =
    最晚{ $answer-by }有真人答复你。最晚{ $feedback-by }告诉你办到哪一步。
    有没有解决，只有你说了算。

receipt-reach-web =
    要是有人因为这件事刁难你，马上告诉我们。
    这个网页不能主动发消息给你。想看答复，再打开网页，发查询码。
receipt-hours =
    要是有人因为这件事刁难你，马上告诉我们。
    有消息时，我们只写“{ -new-message }”。什么时间方便？
    .opt-morning = 早上
    .syn-morning = 上午|早晨
    .opt-evening = 晚上
    .syn-evening = 夜里|下班后
    .opt-never = 不要发
    .syn-never = 不|不要|别发
    .opt-skip = 什么时间都行
    .syn-skip = 都行|随时|全天

receipt-ask-pin =
    要设密码（PIN）吗？设了，看答复前我们会先问密码。
    忘了密码，查询码照样能用。
    .opt-set = 设密码
    .syn-set = 设|好|是
    .opt-skip = 跳过
    .syn-skip = 不|不用

receipt-new-pin =
    请输入密码，4 到 8 个数字。不要用生日。
    { $channel ->
        [web] 输入时别让人看到。
       *[other] 然后在手机上删掉那条消息。
    }
    .retry = 只写数字，比如 7294。不要就用这几个。
    .opt-skip = 跳过
    .syn-skip = 不|不用

receipt-pin-saved = 存好了。
