### What others can see on Telegram: name, introduction, commands. It gives nothing away.
### Draft: translation made by machine, not yet read by a native speaker.

bot-name = Workline
bot-short = សំណួរប្រចាំថ្ងៃអំពីការងារ។
bot-about = សំណួរប្រចាំថ្ងៃអំពីការងារ៖ ម៉ោង ប្រាក់ឈ្នួល កន្លែងធ្វើការស្អាត និងសុវត្ថិភាព។ សរសេរដូចនិយាយធម្មតា។
bot-command-report = សរសេរមកយើង
bot-command-status = មើលម្តងទៀត
bot-command-workshop = ជ្រុងរោងជាង
bot-command-cards = កាតព័ត៌មាន
bot-command-settings = ការកំណត់
bot-command-help = របៀបប្រើ
bot-command-hide = ល្បែងប្រាជ្ញាខ្លី
bot-command-menu = មានអ្វីខ្លះ
bot-command-language = ភាសា · Language
