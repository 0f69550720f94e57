### A worker representative joins by code, Chinese. Draft: translation made by machine, not yet read by a native speaker.

join-code = 请在这里写邀请码，比如 4821-7301-9。
    .opt-end = 以后再说
    .syn-end = 没有码|码丢了|改天|下次
    .retry = 邀请码是 9 个数字，像 4821-7301-9。请再写一次。

# Who sees what, before the first answer.
join-joined =
    谢谢你加入。你自己看车间、自己回答，看到什么答什么。随时可以歇一歇。

    你的回答、备注和照片，我们不给老板看。报告里只写总数，满 5 个人才写。
    老板知道有人用了这个码。

    { privacy-seen }
    .opt-yes = 开始
    .opt-no = 先不
    .syn-yes = 是|好|好的|同意
    .syn-no = 不|改天|还不

join-own = 这个码就是您这个车间的。请交给一位工人，让工人用自己的手机发给我们。

join-none = 我们没找到这个码。请一个一个数字再看看。
    .opt-again = 再写一次
    .opt-end = 先不
    .syn-again = 重写|再试|是|好
    .syn-end = 不|改天|没有码|下次

join-limited = 这个码试了很多次。请等一会儿再写。

join-end = 好的。方便的时候再给我们写。
