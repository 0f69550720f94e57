### The web pages: front page, chat, simulator. Draft: translation made by machine, not yet read by a native speaker.

site-name = Workline
site-title = សំណួរអំពីការងារ មានចម្លើយ
site-lead = សួរអំពីប្រាក់ឈ្នួល ម៉ោង និងសុវត្ថិភាព តាមពាក្យបង។ បងទទួលចម្លើយខ្លី មានប្រភព និងអ្វីដែលបងអាចធ្វើបានឥឡូវ។
site-trial = នេះជាការសាកល្បង។ នៅទីនេះ គ្មានអ្នកណាអានរឿងដែលរាយការណ៍ទេ។
site-open-chat = បើកការជជែក
site-open-telegram = បើកក្នុង Telegram
site-telegram-vn = Telegram ត្រូវបានបិទនៅវៀតណាម។ នៅទីនោះ ប្រើការជជែកលើទំព័រនេះ។
site-can-ask = សួរ
site-can-ask-text = ចម្លើយខ្លីមុន បន្ទាប់មកច្បាប់ និងថ្ងៃរបស់វា។
site-can-report = រាយការណ៍បញ្ហា
site-can-report-text = យើងប្រាប់ថាអ្នកណាអានបាន មុនបងប្រាប់រឿង។ បងទទួលលេខកូដ ហើយឈប់បានគ្រប់ពេល។
site-can-workshop = កែលម្អរោងជាង
site-can-workshop-text = ម្ចាស់ដើរមើលរោងជាង ជ្រើសអ្វីដែលត្រូវកែ ហើយធ្វើផែនការ ម្តងមួយជំហាន។
site-who = អ្នកដទៃឃើញអ្វីខ្លះ
site-who-text =
    ការជជែកលើទំព័រនេះ មិនត្រូវការគណនី ឬលេខទេ។ កម្មវិធីរុករករបស់បងមិនទុកសារទេ។
    ក្រុមហ៊ុនអ៊ីនធឺណិតឃើញថាបងបើកទំព័រនេះ តែមិនឃើញអ្វីដែលបងសរសេរ។ កុំប្រើទូរស័ព្ទ ឬកុំព្យូទ័រក្រុមហ៊ុន។
    ចម្លើយនីមួយៗបង្ហាញថាមកពីណា ចាស់ប៉ុណ្ណា ហើយមេធាវីបានពិនិត្យឬនៅ។
site-try = សាកមើល
site-open = ទិន្នន័យបើកចំហ
site-open-text =
    មិនទាន់មានអ្វីផ្សាយនៅទីនេះទេ។
    ពេលក្រោយ៖ មាតិកាកាត ជាមួយប្រភព និងលេខអំពីខ្សែនេះ។ លេខតូចៗ យើងមិនដាក់ទេ ដើម្បីកុំឱ្យគេស្គាល់អ្នកណា។ រឿងដែលបងប្រាប់ មិនដែលផ្សាយទេ។
site-console = សម្រាប់បុគ្គលិក
site-skip = ទៅមាតិកា
site-languages = ភាសា
site-back = ថយក្រោយ
site-not-found = គ្មានទំព័រនេះទេ។
site-ask-more = សួរអំពីរឿងនេះ
site-weekdays = ច អ ព ព្រ សុ ស អា
site-month = { $month ->
    [1] មករា
    [2] កុម្ភៈ
    [3] មីនា
    [4] មេសា
    [5] ឧសភា
    [6] មិថុនា
    [7] កក្កដា
    [8] សីហា
    [9] កញ្ញា
    [10] តុលា
    [11] វិច្ឆិកា
   *[12] ធ្នូ
} { $year }

site-chat-title = ជជែក
site-chat-opening =
    សរសេរសំណួរអំពីការងារ ដូចនិយាយធម្មតា។ ម៉ាស៊ីនជាអ្នកឆ្លើយ។
    យើងមិនសួរអ្វីពីបងទេ៖ គ្មានឈ្មោះ គ្មានលេខ។
site-chat-dies = ការជជែកនេះបាត់ ពេលបងបិទកម្មវិធីរុករក ឬក្រោយ 15 នាទី។
site-chat-over = ការជជែកនេះបិទហើយ ហើយសារលែងនៅលើអេក្រង់។ លេខកូដរបស់បងបើកវាវិញបាន។
site-have-code = ខ្ញុំមានលេខកូដ
site-answering = កំពុងឆ្លើយ…
site-write = សរសេរនៅទីនេះ
site-send = ផ្ញើ
site-file = ដាក់រូប ឬឯកសារ
site-upload-photo = រូប
site-upload-voice = សារសំឡេង
site-upload-video = វីដេអូ
site-upload-document = ឯកសារ
site-you = បង
site-we = Workline
site-look-again = មើលសារថ្មី
site-show-card = បង្ហាញចម្លើយ
site-exit = ចេញឥឡូវ
site-exit-hint = សម្អាតទំព័រនេះភ្លាម។ ចុច Esc ពីរដង ក៏ដូចគ្នា។
site-problem-away = ឥឡូវនេះមិនដំណើរការទេ ហើយមិនបានផ្ញើអ្វី។ ពាក្យរបស់បងនៅទីនេះ។ មួយនាទីទៀត សូមសាកម្តងទៀត។
site-problem-offline = គ្មានអ៊ីនធឺណិត។ ពាក្យរបស់បងនៅទីនេះ។ សូមសាកម្តងទៀត។
site-problem-fast = លឿនពេក។ រង់ចាំបន្តិច រួចផ្ញើម្តងទៀត។
site-problem-large = ឯកសារនេះធំជាង 20 MB។ សូមផ្ញើឯកសារតូចជាងនេះ។
site-problem-cookie = ការជជែកត្រូវការខូគី ដែលបាត់ពេលបងបិទកម្មវិធីរុករក។ សូមអនុញ្ញាតសម្រាប់ទំព័រនេះ។

site-code-title = បើកការជជែកចាស់
site-code-text = សរសេរលេខកូដដែលបងបានចម្លង៖ លេខកូដការជជែក ឬលេខកូដរឿងដែលបានរាយការណ៍។
site-code = លេខកូដ
site-code-open = បើក
site-code-pin-label = PIN
site-code-pin = បងបានដាក់ PIN។ សូមសរសេរវាដែរ។
site-code-wrong = លេខកូដ ឬ PIN នេះបើកអ្វីមិនបានទេ។ សូមមើលលេខម្តងទៀត។
site-code-limited = សាកច្រើនដងពេក។ សូមរង់ចាំមួយម៉ោង។
site-code-elsewhere = លេខកូដនេះត្រូវ តែជារបស់កម្មវិធី ឬទូរស័ព្ទផ្សេង។ បើកការជជែកនៅទីនេះ សរសេរ /status រួចលេខកូដ។
site-code-away = ឥឡូវនេះមិនដំណើរការទេ។ មួយនាទីទៀត សូមសាកម្តងទៀត។

site-try-text =
    នៅទីនេះ បងអាចសាកធ្វើជាអ្នកណាក៏បាន។ មនុស្សទាំងអស់ទីនេះ ប្រឌិតឡើង។
    គ្មានអ្នកណាអានអ្វីដែលសរសេរទីនេះទេ ហើយយើងមិនរាប់វាទេ។
site-try-country = ធ្វើការនៅ
site-try-country-asked = បុតជាអ្នកសួរ
site-try-look = មើលទៅដូច
site-try-look-chat = ការជជែកមានប៊ូតុង
site-try-look-sms = សារទូរស័ព្ទ
site-try-role = ធ្វើជា…
site-try-other = តួផ្សេង
site-try-say = បងអាចសរសេរ៖
site-clock = នាឡិកា៖ { $now }
site-clock-hour = +1 ម៉ោង
site-clock-day = +1 ថ្ងៃ
site-clock-fortnight = +14 ថ្ងៃ
site-role-worker = កម្មករ
    .try-1 = ថែមម៉ោងគិតលុយម៉េច
    .try-2 = ថៅកែមិនបើកប្រាក់ខែ 2 ខែហើយ
    .try-3 = /report
site-role-worker-text = សួរអំពីសិទ្ធិ រាយការណ៍បញ្ហា
site-role-owner = ម្ចាស់
    .try-1 = /workshop
site-role-owner-text = កែលម្អរោងជាង
site-role-representative = តំណាងកម្មករ
    .try-1 = /workshop
site-role-representative-text = ឆ្លើយម្នាក់ឯង ចូលដោយលេខកូដរបស់ម្ចាស់
site-role-facilitator = អ្នកសម្របសម្រួលសហគមន៍
    .try-1 = /cards
site-role-facilitator-text = រកកាត ហើយផ្ញើបន្ត
site-role-coach = អ្នកណែនាំ
    .try-1 = ម៉ឺនុយ
site-role-coach-text = សួរ និងមើលជុំវិញ ដូចភ្ញៀវ
site-country-vn = វៀតណាម
site-country-th = ថៃ
site-country-kh = កម្ពុជា
site-country-mm = មីយ៉ាន់ម៉ា
site-country-other = ប្រទេសផ្សេង
