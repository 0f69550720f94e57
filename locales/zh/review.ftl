### The review meeting: the questions of the agenda and the sign-off, Chinese. Draft: translation made by machine, not yet read by a native speaker.

review-name = 总结会

review-ready =
    { $done ->
        [0] 总结会的时间到了，一起看看走到哪一步了。
       *[other] { $planned } 项里做完了 { $done } 项。总结会的时间到了。
    }
    老板和工人代表一起回答。每个问题都可以跳过。
    .opt-begin = 开始
    .opt-later = 先不
    .syn-begin = 是|好|好的|可以
    .syn-later = 不|改天|还不|下次

review-question =
    { $number }/{ $total }. { $question ->
        [improved] 车间里哪些地方变好了？
        [best] 哪一样最有用？
        [safer] 现在更安全了吗？从哪里看得出来？
        [failed] 哪些还没做？卡在哪里？
        [tools] 我们的清单和提醒适合您的车间吗？
        [others] 您做的这些，还有谁可以学？有人学了吗？
       *[next] 接下来做什么，由谁来坚持？
    }
    请写岗位，不写人名。
    .opt-skip = 跳过
    .syn-skip = 没有|没什么要说|不回答
    .retry = 写几个字就够，或者选“跳过”。

review-rate =
    { $number }/{ $total }. { $question ->
        [cooperation] 老板、工人和帮忙的人配合得怎么样？
       *[other] 这一部分到现在做得怎么样？
    }
    .opt-n1 = 不好
    .opt-n2 = 有困难
    .opt-n3 = 一般
    .opt-n4 = 好
    .opt-n5 = 很好
    .syn-n1 = 差|很差
    .syn-n2 = 困难|不太好
    .syn-n3 = 还行|马马虎虎|普通
    .syn-n4 = 不错|挺好
    .syn-n5 = 非常好|太好了|特别好

review-draft-made = 报告草稿做好了，请一起看看。

review-sign =
    问题都问完了，谢谢大家。
    您同意这份报告吗？双方都同意后，它就不再是草稿。
    .opt-sign = 同意
    .opt-not-yet = 还不
    .syn-sign = 是|签|好|可以
    .syn-not-yet = 不|先不|以后再说|先看看

review-no-cycle = 现在还没有可以总结的计划。有了计划，我们再一起看。

review-later = 好的。大家方便的时候再给我们写。
