### Language, country, PIN, what is held. Draft: translation made by machine, not yet read by a native speaker.

settings-menu = ជ្រើសអ្វីដែលចង់ប្តូរ៖
    .opt-language = ភាសា · Language
    .opt-country = ប្រទេស
    .syn-country = ប្តូរប្រទេស|ប្រទេសធ្វើការ
    .opt-pin = PIN
    .syn-pin = ដាក់ pin|ប្តូរ pin
    .opt-code = លេខកូដត្រឡប់មកវិញ
    .opt-held = យើងទុកអ្វីខ្លះ
    .syn-held = ទុកអ្វីខ្លះ|ទិន្នន័យខ្ញុំ|លុបទិន្នន័យខ្ញុំ
    .opt-ways = ទូរស័ព្ទរបស់ខ្ញុំ
    .syn-ways = ទូរស័ព្ទផ្សេង|ភ្ជាប់ទូរស័ព្ទ|ការរំលឹក
    .opt-tones = សញ្ញាអក្សរវៀតណាម
settings-tones = ផ្ញើសារទូរស័ព្ទភាសាវៀតណាម ដោយគ្មានសញ្ញាសំឡេងទេ? គ្មានសញ្ញា សារខ្លីជាង។
    .opt-without = គ្មានសញ្ញា
    .opt-with = មានសញ្ញា
settings-saved = រក្សាទុកហើយ។
settings-new-pin =
    សរសេរ PIN ថ្មី 4 ដល់ 8 ខ្ទង់។ កុំប្រើថ្ងៃកំណើត។
    { $channel ->
        [web] កុំឱ្យអ្នកណាមើលពេលបងសរសេរ។
       *[other] បន្ទាប់មក លុបសារនោះពីទូរស័ព្ទ។
    }
    .retry = តែលេខប៉ុណ្ណោះ ដូច 7294។ កុំប្រើលេខនេះផ្ទាល់។
    .opt-skip = រំលង
    .syn-skip = ទេ|មិនបាច់
settings-kept = មិនមានអ្វីប្តូរទេ។
settings-holds =
    យើងទុក៖ រឿងដែលបងផ្ញើ { $cases } ផែនការកែលម្អ { $cycles } និងសារ { $messages }។
    .opt-keep = ទុក
    .syn-keep = ទុកដដែល|ទេ|អូខេ
    .opt-forget = លុបទាំងអស់
    .syn-forget = លុប|ភ្លេចខ្ញុំទៅ|លុបឱ្យអស់
settings-forget =
    បើលុបទាំងអស់ យើងសរសេរទៅបងមិនបានទៀតទេ។
    រឿងដែលផ្ញើហើយ នៅជាមួយអ្នកដែលអានវា; បងបើកវាបានដោយលេខកូដលើក្រដាស។ ចង់ដកវិញ ដកមុនលុប។ ឯកសារចម្លងទុក អស់សុពលភាពក្រោយបន្តិច។ លុបទេ?
    .opt-keep = ទុក
    .syn-keep = ទុកដដែល|ទេ|កុំលុប
    .opt-forget = លុបទាំងអស់
    .syn-forget = លុប|មែន|លុបឱ្យអស់
settings-forgotten = រួចរាល់ហើយ។ ចង់ចាប់ផ្តើមវិញ សរសេរមកបាន។
