### The summary report, handed over in the chat, Chinese. Draft: translation made by machine, not yet read by a native speaker.

summary-made =
    { $done-count ->
        [0] 提出的改进：{ $proposed } 项。还没有记下做完的改进。
       *[other]
            提出的改进：{ $proposed } 项，做完：{ $done-count } 项。
            风险点：选了 { $chosen } 分，降了 { $reduced } 分。这不是给您的车间打分。
    }

    { $draft ->
        [1] 双方都同意之前，这是草稿。
       *[0] 这份报告双方已经同意。
    }
    报告里写岗位，不写人名。
    { $link }

summary-none = 还没有记下改进，所以没有可写的。我们先一起看车间的一个角落吧。
