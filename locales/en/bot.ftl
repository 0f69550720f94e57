### What others can see on Telegram: name, introduction, commands. It gives nothing away. Draft.

bot-name = Workline
bot-short = Everyday questions about work.
bot-about = Everyday questions about work: hours, pay, a tidy and safe workshop. Just write as you talk.
bot-command-report = Write to us
bot-command-status = Look again
bot-command-workshop = Workshop corner
bot-command-cards = Cards
bot-command-settings = Settings
bot-command-help = How to use
bot-command-hide = A short quiz
bot-command-menu = What there is
bot-command-language = Language · Ngôn ngữ
