### A sign of danger; the urgent text already stands above, Chinese. Draft: translation made by machine, not yet read by a native speaker.
### Short, safety first, no guilt.

urgent-name = 你开始写的一条记录

urgent-danger =
    谢谢你告诉我们。
    你现在有危险吗？
    .opt-yes = 有
    .syn-yes = 有危险|是|危险
    .opt-not-now = 现在没有
    .syn-not-now = 没有|没|不是现在
    .opt-cant-tell = 说不准
    .syn-cant-tell = 不清楚|不确定|可能|也许
    .opt-id-document-retention = 证件的规定
    .opt-minimum-age = 年龄的规定
    .syn-id-document-retention = 法律|规定|法律怎么说|证件的法律
    .syn-minimum-age = 年龄的法律|孩子的法律|童工的规定

urgent-no-card = 那个国家，这件事我们还没有卡片。

urgent-now =
    安全第一。能走的话，去你信得过的人那里。
    能打电话就打紧急电话。打不了，请身边的人帮你打。

urgent-phone = 这是你自己的手机吗？现在方便写吗？
    .opt-fine = 方便
    .syn-fine = 是|可以|好|是我的
    .opt-later = 以后再说
    .syn-later = 不|现在不|不方便

urgent-unread =
    这里是试用，没有人看反映的内容。
    我们没法帮你联系人。你可以打紧急电话，或者找你信得过的人。
urgent-unread-end = 上班的事，随便问。
urgent-trial-note = 这里是试用，没有人看反映的内容。不要讲真事。

urgent-connect =
    { privacy-kept }
    { privacy-seen }

    { privacy-yes }
    { privacy-reader }

    现在是机器在记。要转给真人看吗？不用说名字。
    等不了的事，请先打紧急电话。
    { privacy-hide }
    .opt-yes = 转给真人
    .syn-yes = 是|好|要|请帮我|同意
    .opt-no = 先不
    .syn-no = 不|以后再说|还不

urgent-tell =
    在哪个地方，做什么工，几个人？只写写出来安全的。
    不用写名字。就这些的话，选“说完了”。
    .more = 记下了。还有吗？没有就选“说完了”。
    .opt-done = 说完了
    .syn-done = 就这些|没有了|没别的了|不说了

urgent-end = 还有别的想问吗？
urgent-later = 好的。想问的时候随时写。
