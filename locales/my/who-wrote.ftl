### "Who complained?": the answer is the same for everybody. Draft: translation made by machine, not yet read by a native speaker.

who-wrote-never = ဘယ်သူရေးလဲ ဘယ်တော့မှ မပြောပါဘူး။ ဖြေရှင်းဖို့တော့ ကူညီပေးလို့ရပါတယ်။
