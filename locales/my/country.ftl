### Country of work. Draft: translation made by machine, not yet read by a native speaker.

country-choose = ဘယ်နိုင်ငံမှာ အလုပ်လုပ်နေသလဲ။ ဥပဒေ မတူပါဘူး။
    .opt-vn = ဗီယက်နမ်
    .syn-vn = ဗီယက်နမ်မှာ|vietnam
    .opt-th = ထိုင်း
    .syn-th = ထိုင်းနိုင်ငံ|ထိုင်းမှာ|ယိုးဒယား
    .opt-kh = ကမ္ဘောဒီးယား
    .syn-kh = ကမ္ဘောဒီးယားမှာ|ကမ္ပူးချား
    .opt-mm = မြန်မာ
    .syn-mm = မြန်မာနိုင်ငံ|မြန်မာပြည်|မြန်မာမှာ
    .opt-other = တခြားနိုင်ငံ
    .syn-other = တခြား|အခြား
