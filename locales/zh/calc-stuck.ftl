### What was typed cannot be counted with, Chinese. Draft: translation made by machine, not yet read by a native speaker.

calc-stuck-choose =
    { $unclear ->
        [none] 这个我们没看懂。
       *[other] { $unclear }
    }
    你可以重新算，也可以问真人。
    .opt-other = 重新算
    .opt-person = 问真人
