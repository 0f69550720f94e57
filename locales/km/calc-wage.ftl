### What the pay is. Draft: translation made by machine, not yet read by a native speaker.

calc-wage-wage = ប្រាក់ឈ្នួលគោលរបស់បង ប៉ុន្មាន? មិនរាប់ថែមម៉ោង រង្វាន់ ថ្លៃបាយ ឬថ្លៃធ្វើដំណើរទេ។
    .retry = សូមសរសេរចំនួនប្រាក់ ឧទាហរណ៍៖ { $country ->
        [VN] 7.500.000 ឬ 7tr5
        [TH] 12000
        [KH] 210 ឬ $210
       *[other] 7800
    }។
    .opt-skip = រំលង
calc-wage-per = នោះជាប្រាក់សម្រាប់មួយខែ ឬមួយថ្ងៃ?
    .opt-month = មួយខែ
    .syn-month = ខែ|ប្រចាំខែ|ក្នុងមួយខែ|1 ខែ
    .opt-day = មួយថ្ងៃ
    .syn-day = ថ្ងៃ|ប្រចាំថ្ងៃ|ក្នុងមួយថ្ងៃ|1 ថ្ងៃ
    .opt-hour = មួយម៉ោង
    .syn-hour = ម៉ោង|ក្នុងមួយម៉ោង|1 ម៉ោង
