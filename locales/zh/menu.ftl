### What can be done here, Chinese. Draft: translation made by machine, not yet read by a native speaker.

menu-menu = 选一个，或者直接问。
    .opt-report = 反映问题
    .syn-report = 反映|有问题|投诉|我要反映问题
    .opt-status = 我发过的
    .syn-status = 发过的|办到哪了
    .opt-workshop = 改进车间
    .syn-workshop = 车间|车间安全
    .opt-cards = 权利卡片
    .syn-cards = 卡片|找卡片|看卡片
    .opt-before = 出国打工
    .syn-before = 出国|出国之前|去国外干活
    .opt-settings = 设置
    .syn-settings = 我的设置
