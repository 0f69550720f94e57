### The result of a calculator, Chinese. Draft: translation made by machine, not yet read by a native speaker.

calc-show-result =
    { $answer }

    { $steps }

    { $notes }

    { $deadlines }

    { $law }
    .opt-rate = 我知道利率
    .opt-keep = 留着
    .syn-keep = 保留|存下来|存
    .opt-report = 反映这件事
    .syn-report = 反映|反映问题|我要反映问题
    .opt-other = 算别的
calc-show-rate =
    据我们所知，法律按你公司开户银行的一个月存款利率来算。
    这个利率一年是百分之几？
    .retry = 请写利率，比如：4.5。
calc-show-kept =
    { calc-kept }
calc-show-after = 这条可以转发或复制，里面没有人名。请放在只有你看得到的地方。不要公开发布。
    .opt-report = 反映这件事
    .syn-report = 反映|反映问题|我要反映问题
    .opt-other = 算别的
