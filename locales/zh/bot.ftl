### What others can see on Telegram: name, introduction, commands, Chinese. It gives nothing away. Draft: translation made by machine, not yet read by a native speaker.

bot-name = Workline
bot-short = 上班的日常问题。
bot-about = 上班的日常问题：工时、工资、整洁安全的车间。像平时说话一样写就行。
bot-command-report = 给我们写信
bot-command-status = 再看看
bot-command-workshop = 车间角
bot-command-cards = 卡片
bot-command-settings = 设置
bot-command-help = 怎么用
bot-command-hide = 小测验
bot-command-menu = 这里有什么
bot-command-language = 语言 · Language
