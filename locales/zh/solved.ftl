### Is it solved? Asked after a remedy, and again later. Draft.

solved-question = { $opened }的事解决了吗？对方回答之前，看不到你的回答。
    .opt-yes = 解决了
    .syn-yes = 已经解决|好了
    .opt-partly = 解决一部分
    .syn-partly = 一部分|一点
    .opt-no = 没解决
    .syn-no = 没有解决|还没解决
    .opt-later = 以后再说
    .syn-later = 现在不答
    .opt-never = 别再问了
    .syn-never = 不用再问|不要问了
solved-quality = 解决得好不好？
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
    .opt-skip = 跳过
solved-thanks =
    谢谢。已经记下。

    上班的事，随便问。
solved-again =
    谢谢。我们再看看。

    上班的事，随便问。
solved-stopped =
    好的。不再问了。

    上班的事，随便问。
solved-nothing =
    现在没有要回答的。

    上班的事，随便问。
solved-later = 好的，以后再说。上班的事，随便问。
