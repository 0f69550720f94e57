### Language, country, PIN, what is held, Chinese. Draft: translation made by machine, not yet read by a native speaker.

settings-menu = 想改什么？
    .opt-language = 语言 · Language
    .opt-country = 国家
    .syn-country = 换国家|工作的国家
    .opt-pin = 密码
    .syn-pin = 设密码|改密码|pin
    .opt-code = 回来用的码
    .opt-held = 存了我什么
    .syn-held = 你们存了什么|我的数据|删我的数据
    .opt-ways = 我的手机
    .syn-ways = 别的手机|另一部手机|连手机|提醒
    .opt-tones = 越南文声调
settings-tones = 短信里的越南文，要不要去掉声调符号？去掉会短一些。
    .opt-without = 不带声调
    .opt-with = 带声调
settings-saved = 存好了。
settings-new-pin =
    请输入新密码，4 到 8 个数字。不要用生日。
    { $channel ->
        [web] 输入时别让人看到。
       *[other] 然后在手机上删掉那条消息。
    }
    .retry = 只写数字，比如 7294。不要就用这几个。
    .opt-skip = 跳过
    .syn-skip = 不|不用
settings-kept = 什么都没改。
settings-holds =
    我们存着：你发的 { $cases } 件事，{ $cycles } 个改进计划，{ $messages } 条消息。
    .opt-keep = 留着
    .syn-keep = 保留|不|好
    .opt-forget = 全部删除
    .syn-forget = 删除|忘了我|都删掉
settings-forget =
    全部删除后，我们就不能再给你写了。
    你反映的事还在看的人那里；用纸上的查询码可以打开。想收回，请先收回再删。备份会晚一点过期。要删吗？
    .opt-keep = 留着
    .syn-keep = 保留|不|不删
    .opt-forget = 全部删除
    .syn-forget = 删除|是|都删掉
settings-forgotten = 都删好了。想重新开始，写一句就行。
