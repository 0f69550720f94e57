### Annual leave, Chinese. Draft: translation made by machine, not yet read by a native speaker.

calc-annual-work = 你做的是哪种活？未满 18 岁或有残疾的工友，选“重活、有害的活”。
    .opt-normal = 普通的活
    .opt-hard = 重活、有害的活
    .opt-hardest = 特别重、特别有害
calc-annual-begun = 你从哪天开始在那里做？
    .retry = 请写日期，比如：01/03/2021。
calc-annual-taken = 今年已经休了几天年假？
    .retry = 请写天数，比如：3。也可以选“跳过”。
    .opt-skip = 跳过
