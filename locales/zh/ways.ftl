### Several ways to write: joining, taking apart, where reminders go, Chinese. Draft: translation made by machine, not yet read by a native speaker.

ways-none =
    你可以把这里和你的另一部手机或另一个聊天连起来。
    写的内容留在原来的地方；只有提醒可以发到那边。
    .opt-make = 要一个码
    .syn-make = 新的码|新码|拿一个码
    .opt-type = 我有码
    .syn-type = 有码|输入码|已经有码
    .opt-end = 先不
    .syn-end = 不|以后再说
ways-some = 这里已经和你的另一部手机或另一个聊天连起来了。
    .opt-where = 提醒发到哪里
    .syn-where = 提醒|选地方
    .opt-make = 再连一个
    .syn-make = 新的码|再来一个|新码
    .opt-leave = 分开
    .syn-leave = 断开|拆开|解除连接
    .opt-end = 不用改
    .syn-end = 不|以后再说|关闭
ways-code = 一小时之内，在另一部手机或另一个聊天里打开“设置”，选“我的手机”，输入：{ $code }
ways-type = 请输入另一部手机或另一个聊天里的码。
    .retry = 码是九个数字，比如：123 456 789。
    .opt-end = 先不
    .syn-end = 没有|以后再说
ways-joined = 连好了。提醒还发到原来的地方；想改，到“设置”里的“我的手机”选。
ways-unknown = 这个码我们没有，或者一小时已经过了。
    .opt-again = 再输一次
    .syn-again = 再来|重新输入|再试一次
    .opt-end = 不用了
    .syn-end = 不|以后再说
ways-limited = 试的次数太多了。请等一会儿再试。
ways-which = 提醒发到哪里？
    .opt-end = 不用改
    .syn-end = 不|以后再说
ways-chosen = 好了。从现在起，提醒发到那里。
ways-not-there = 那个网页不能主动发消息，提醒还发到原来的地方。
ways-left = 分开了。现在各是各的。
ways-end = 好的。上班的事，随便问。
