### A quiz in place of what was cleared from the screen, Chinese. Draft: translation made by machine, not yet read by a native speaker.

hidden-quiz = 小测验：一个星期有几天？
    .opt-five = 5
    .syn-five = 五|5天|五天
    .opt-six = 6
    .syn-six = 六|6天|六天
    .opt-seven = 7
    .syn-seven = 七|7天|七天
hidden-wrong = 差一点。一个星期有 7 天。
hidden-right = 答对了。一个星期有 7 天。
