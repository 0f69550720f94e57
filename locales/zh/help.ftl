### How to use it, how to stop, how to clear the screen, Chinese. Draft: translation made by machine, not yet read by a native speaker.

help-help =
    上班的事，像平时说话一样问就行。回答的是机器；想找真人，发“真人”。
    发“菜单”：这里有什么。发“返回”：上一个问题。发“语言”：换语言。

    { $channel ->
        [telegram] 发“隐藏”：清空屏幕。48 小时以前的消息要你自己删。
        [sms] 发“隐藏”：马上停下。手机里的短信要你自己删。
       *[web] 发“隐藏”：清空屏幕。发 /code：拿一个码，以后能回到这个网页。
    }
    发“停止”：不再收消息。发“接收消息”：重新收消息。
