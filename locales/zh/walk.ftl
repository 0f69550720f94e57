### The walk-through of a worker representative alone, Chinese. Draft: translation made by machine, not yet read by a native speaker.

walk-name = 你正在看的东西

walk-walk =
    { $walk-new-area ->
        [1]
            { $walk-number ->
                [1] 先看：{ $walk-area }。看到什么答什么。
               *[other]
                    接着看：{ $walk-area }。
                    到现在：要 { $walk-yes }，优先 { $walk-priorities }。想歇就歇。
            }

            { $walk-number }/{ $walk-total }. **{ $walk-item }**
            你们车间要做这件事吗？
       *[0]
            { $walk-number }/{ $walk-total }. **{ $walk-item }**
            你们车间要做这件事吗？
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
    .noted = 记下了。那么，你们车间要做这件事吗？
    .photo = { $channel ->
        [sms] 记为优先了。具体在哪里？写几句当备注，或者选“跳过”。
       *[other] 要是安全，就拍一张这里现在的样子，不要拍到脸。不拍也行。
    }
    .how =
        { $walk-how }

        为什么有用：{ $walk-why }
        那么，你们车间要做这件事吗？
    .help =
        “不用，已经很好”：没问题。“要”：值得做。“优先”：先做。
        “做法和其他”：看怎么做、歇一歇，或者到此为止。
        { $channel ->
            [sms] 写的字会记在正在看的这一条上。
           *[other] 写的字和照片，会记在正在看的这一条上。
        }

walk-paused =
    我们记着你看到哪里。
    { $channel ->
        [web] 关网页之前，发 /code 拿一个码，以后好回来。
       *[other] 方便的时候，发“菜单”，选“改进车间”。
    }

walk-done =
    谢谢你一起走了一遍。都记下了，你一个人的回答我们不给老板看。

    还有别的想问吗？

walk-no-cycle = 现在没有打开的走查。有邀请码的话，写在这里。
