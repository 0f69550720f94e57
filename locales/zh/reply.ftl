### The caseworker has written: told in neutral words, opened when it suits, Chinese. Draft: translation made by machine, not yet read by a native speaker.

reply-announce = { -new-message }，方便时再看。
    .opt-open = 打开
    .syn-open = 看|打开看|现在看|好
    .opt-later = 以后再看
    .syn-later = 现在不|不|下次
reply-ask-pin = 请输入密码。
    .retry = 只写密码的数字。
    .opt-code = 用查询码
    .opt-later = 以后再看
    .syn-code = 忘了|忘了密码
reply-wrong-pin = 密码不对。
    .opt-again = 再试一次
    .syn-again = 再输一次|重试
    .opt-code = 用查询码
    .syn-code = 查询码|忘了
    .opt-later = 以后再看
reply-reply =
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
reply-answer = { $channel ->
    [sms] 请写你的回复。
   *[other] 写字、录音、发照片都行。
}
    .more = 记下了。还有吗？没有就选“说完了”。
    .opt-done = 说完了
    .syn-done = 就这些|没有了|没别的了|发送
reply-added =
    发出去了。

    还有别的想问吗？
reply-nothing = 现在没有新消息。上班的事，随便问。
reply-later = 好的，以后再看。上班的事，随便问。
reply-end = 上班的事，随便问。
