### Ask a person, Chinese. Draft: translation made by machine, not yet read by a native speaker.

person-name = 你开始写的一条记录

person-unread =
    这里是试用，没有人看反映的内容。
    所以没有人能回答你。这些地方能帮忙：
person-unread-end = 上班的事，还有想问的吗？
person-trial-note =
    这里是试用，没有人看反映的内容。
    每一步都可以试，但不要讲真事。

person-who =
    问之前先说清楚：
    { privacy-kept }
    { privacy-seen }

    { privacy-yes }
    { privacy-reader }

    { privacy-machine }{ privacy-hide }
    .opt-yes = 问
    .syn-yes = 现在问|同意|好|开始
    .opt-no = 以后再问
    .syn-no = 先不|下次|现在不

person-question = { $channel ->
    [sms] 你想问什么？发几条短信都行。不用写名字。
   *[other] 你想问什么？写字、录音、发照片都行。不用说名字。
}
    .more = 记下了。还有吗？没有就选“说完了”。
    .opt-done = 说完了
    .syn-done = 就这些|没有了|没别的了|发送

person-end = 还有别的想问吗？
person-later = 好的。想问的时候随时写。
