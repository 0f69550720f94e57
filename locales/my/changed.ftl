### Told when another phone or chat was joined with this one, or taken apart. Draft: translation made by machine, not yet read by a native speaker.

changed-notice = ဆက်တင်၊ ကိုယ့်ဖုန်းများ မှာ အပြောင်းအလဲ ရှိပါတယ်။ ကိုယ်လုပ်တာ မဟုတ်ရင် အဲဒီမှာ ဝင်ကြည့်ပါ။
