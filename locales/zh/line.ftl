### The line's own messages, outside all flows, Chinese. Draft: translation made by machine, not yet read by a native speaker.

# The fixed sentence of every message that we send unasked.
-new-message = 有一条新消息

line-stopped =
    停了。我们不再主动发消息；你发过的还留着。想看，问我们就行。
    想重新收消息：发“接收消息”。
line-started = 重新打开了。有消息时，我们只写“{ -new-message }”。
line-maybe-stop = 你是不想再收到我们的消息吗？请发“停止”。
line-language = 从现在起我们写中文。
line-stale = 这个按钮过期了，什么都没变。
line-sticker = 表情贴图我们还看不懂，请写文字。
line-location = 我们不保存位置。如果地点重要，请写出来。
line-contact = 我们不保存别人的名片，请写文字。
line-poll = 投票我们还看不了，请写文字。
line-other = 这种消息我们还看不了，请写文字。
line-edited = 我们按你第一次发的算，修改还不算数。想改前面的回答：发“返回”。
line-cut = 这条太长，我们只看了开头。剩下的请再发一条。
line-failed = 对不起，我们这边出了问题。你的消息还在。请过一会儿再试。
line-retry = { $channel ->
    [sms] 没看懂。请发一个选项的数字。
   *[other] 没看懂。请点按钮，或者换个说法。
}
line-no-way-back = 前面没有问题可以回去了。
line-nothing-unfinished = 没有没做完的事。上班的事，随便问。
line-no-file-here = 这里收不了照片和文件，请写文字。
line-file-out-of-the-blue =
    谢谢，收到了。没有转给任何人。
    想反映问题：发“菜单”，选“反映问题”。
line-group = 谢谢你写来。群里我们不回答个人的事。
    .opt-private = 私下问
line-busy = 一下子来了很多消息。我们一条一条看，请等一下。
line-sorry = 对不起，有一条消息我们没能看到。请换个方式再发一次。
line-file-too-big = 这个文件超过 20 MB，我们收不了。请发小一点的。
line-calm = 上班的事，随便问。
line-untitled = 记录

# Parts of lists and files.
line-action = { $item } · { $who } · { $due } · { $cost }
line-task = { $item } · { $due }
line-case = { $opened }发出
line-review = 总结会
line-report-file = 总结
line-value = { $value }

# Headings for signs of danger in a story; never the person's own words.
line-sign-fire = 着火或冒烟
line-sign-locked-in = 出不去
line-sign-violence = 被打
line-sign-sexual-violence = 发生了很严重的事
line-sign-child-danger = 孩子有危险
line-sign-self-harm = 觉得撑不下去
line-sign-held-against-will = 不能自由离开
line-sign-medical = 受伤或生病
line-sign-papers-held = 证件被扣
line-sign-threats = 受到威胁
line-sign-debt-bondage = 做工抵债
line-sign-wages-withheld-to-stay = 工资被压着
line-sign-child-labour = 有孩子在做工
line-sign-retaliation = 因反映问题被刁难

# Text messages: at most three parts at once. The number is what the person sends back.
line-more = 1：接着看
    .syn-more = 更多|接着看|继续|还有呢
line-more-list = 0：更多选项
# Stands in place of everything that we send unasked; it must give nothing away.
line-news = { -new-message }。1：查看
line-part-missing = 你的消息缺了结尾或中间一段。收到的都留着，剩下的请再发一次。
line-page = 网页，{ $hours } 小时内能打开：{ $link }
line-way = { $way ->
    [sms] 短信
    [web] 网页聊天
   *[telegram] Telegram
}{ $here ->
    [yes] （这里）
   *[no] {""}
}
# Said into a case after a month without a word.
line-still-here = 自动消息：还没有新进展。你的事没有被忘记，有人在办。
