### The first greeting, Chinese. Draft: translation made by machine, not yet read by a native speaker.

welcome-trial-note = 这里是试用，没有人看反映的内容。
welcome-hello =
    你好。我们是机器，回答上班的事：工资、工时、安全。
    用自己的话问就行，比如：加班费怎么算？
    .opt-report = 反映问题
    .syn-report = 反映|有问题|投诉|我要反映问题
    .opt-workshop = 改进车间
    .syn-workshop = 车间|车间安全|我是老板
    .opt-cards = 权利卡片
    .syn-cards = 卡片|找卡片|看卡片
    .opt-language = 语言 · Language
