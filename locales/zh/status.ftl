### How far a thing is; add to it, read answers, take it back, Chinese. Draft: translation made by machine, not yet read by a native speaker.

status-pin = 请输入密码。
    .retry = 只写密码的数字。忘了？选“用查询码”。
    .opt-code = 用查询码
    .syn-code = 忘了|忘了密码|查询码
status-wrong-pin = 这个密码不对。
    .opt-again = 再试一次
    .syn-again = 再试|重试
    .opt-code = 用查询码
    .syn-code = 忘了|忘了密码|查询码
status-which = 想打开哪一个？
    .opt-code = 用查询码
    .syn-code = 查询码|输入查询码
status-ask-code = 请输入纸上的查询码，有没有空格都行。
    .retry = 查询码是一组一组的数字，比如：48217 73019 …
    .opt-end = 以后再说
    .syn-end = 没有|丢了|忘了
status-not-found = 没找到这个码。请一个一个数字再看看。
    .opt-again = 再试一次
    .syn-again = 再试|重试
    .opt-end = 以后再说
    .syn-end = 没有|丢了|忘了
status-limited = 试了很多次了。请等一会儿再试。

status-show =
    { $state ->
        [received] { $trial ->
            [1] { $opened }存下，这里是试用：没有人看。
           *[0] { $opened }收到。最晚{ $answer-by }有真人答复。
        }
        [acknowledged] { $opened }发出。已经有人接手。
        [open] { $opened }发出。跟进人员正在办。
        [triage] { $opened }发出。有人正在了解。
        [need-info] { $opened }发出。有一个问题想问你，在你的消息里。
        [shared-with-employer] { $opened }发出。已经问过对方，没有超出你同意的范围。
        [plan-agreed] { $opened }发出。已经有写明日期的计划。我们看着做没做。
        [remedying] { $opened }发出。对方正在照约定做。
        [remedy-claimed] { $opened }发出。对方说解决了。算不算，听你的。
        [verifying] { $opened }发出。对方说解决了。算不算，听你的。
        [disputed] { $opened }发出。你和对方说的不一样。我们再看。
        [escalated] { $opened }发出。我们已经往上反映。
        [closed-verified] { $opened }发出。已经办结：两边都说解决了。
        [closed-worker-confirmed] { $opened }发出。已经办结：你说解决了。
        [closed-unconfirmed] { $opened }发出。已经办结。没解决？补充一句，就重新打开。
        [closed-unresolved] { $opened }发出。没能解决，已经办结。补充一句，就重新打开。
        [referred] { $opened }发出。这里办结：别处更能帮你。看消息。
        [reopened] { $opened }发出。已经重新打开。
       *[withdrawn] { $opened }发出。你已经收回。
    }
    { $unread ->
        [0] 还没有新消息。
       *[other] 有 { $unread } 条消息没看。
    }
    .opt-read = 看消息
    .syn-read = 看|打开|读
    .opt-solved = 解决了吗？
    .syn-solved = 解决没有|回答问题
    .opt-add = 再补充
    .syn-add = 补充|再说一点|再写
    .opt-withdraw = 收回
    .syn-withdraw = 撤回|收回来
    .opt-end = 关闭
    .syn-end = 好了|以后再说

status-reply =
    跟进人员写道：
    { $reply }
    { $more ->
        [0] {""}
       *[other] （还有 { $more } 条。）
    }
    .opt-next = 下一条
    .syn-next = 继续看|再看
    .opt-answer = 回复
    .syn-answer = 回答|我要回
    .opt-end = 关闭
    .syn-end = 好了|以后再说
status-nothing = 现在没有新消息。上班的事，随便问。

status-add = { $channel ->
    [sms] 想补充什么就写。用不着的名字别写。
   *[other] 写字、录音、发照片都行。用不着的名字别写。
}
    .more = 记下了。还有吗？没有就选“说完了”。
    .opt-done = 说完了
    .syn-done = 就这些|没有了|没别的了|发送
status-added =
    加上了。

    还有别的想问吗？

status-withdraw =
    收回以后，这件事就到此为止，不能再打开。
    留着也可以。
    .opt-keep = 留着
    .syn-keep = 保留|不
    .opt-withdraw = 收回
    .syn-withdraw = 撤回|收回来|是
status-withdrawn =
    收回了。

    上班的事，随便问。
status-end = 上班的事，随便问。
