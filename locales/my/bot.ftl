### What others can see on Telegram: name, introduction, commands. It gives nothing away.
### Draft: translation made by machine, not yet read by a native speaker.

bot-name = Workline
bot-short = အလုပ်အကြောင်း နေ့စဉ် မေးခွန်းတွေ။
bot-about = အလုပ်အကြောင်း နေ့စဉ် မေးခွန်းတွေ: အလုပ်ချိန်၊ လုပ်ခ၊ သပ်ရပ်ပြီး ဘေးကင်းတဲ့ အလုပ်ရုံ။ စကားပြောသလိုပဲ ရေးပါ။
bot-command-report = စာရေးမယ်
bot-command-status = ပြန်ကြည့်မယ်
bot-command-workshop = အလုပ်ရုံ
bot-command-cards = ကတ်များ
bot-command-settings = ဆက်တင်
bot-command-help = သုံးနည်း
bot-command-hide = ဉာဏ်စမ်းလေး
bot-command-menu = ဘာတွေရှိလဲ
bot-command-language = ဘာသာစကား · Language
