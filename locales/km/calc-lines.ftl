### Lines of the calculators. Draft: translation made by machine, not yet read by a native speaker.
### Amounts, numbers and days come formatted; no figure is typed here.

## Parts of lines

calc-by = { $line } ({ $law })
calc-kept =
    { $answer }
    { $steps }
    { $notes }
    { $deadlines }
    { $law }
calc-sources = វិធានគិតត្រឹម { $day }។ { $state ->
        [seen] { card-unchecked }
        [secondary] { card-secondary } { card-unchecked }
       *[none] ផ្នែកខ្លះ យើងមិនទាន់ឃើញប្រភពទេ។ { card-unchecked }
    }
calc-sources-undated = យើងមិនដឹងថ្ងៃនៃប្រភពទាំងអស់ទេ។ { $state ->
        [seen] { card-unchecked }
        [secondary] { card-secondary } { card-unchecked }
       *[none] ផ្នែកខ្លះ យើងមិនទាន់ឃើញប្រភពទេ។ { card-unchecked }
    }
calc-number = { $part ->
        [none] { $whole }
       *[other] { $whole }.{ $part }
    }
calc-money-vnd = { $part ->
       *[none] { $whole } ដុង
    }
calc-money-khr = { $part ->
       *[none] { $whole } រៀល
    }
calc-money-mmk = { $part ->
       *[none] { $whole } ក្យាត
    }
calc-money-thb = { $part ->
        [none] { $whole } បាត
       *[other] { $whole }.{ $part } បាត
    }
calc-money-usd = { $part ->
        [none] ${ $whole }
       *[other] ${ $whole }.{ $part }
    }

calc-word-kind-day = ថ្ងៃធ្វើការធម្មតា
calc-word-kind-rest = ថ្ងៃឈប់ប្រចាំសប្តាហ៍
calc-word-kind-rest-overtime = ថែមម៉ោងថ្ងៃឈប់
calc-word-kind-holiday = ថ្ងៃបុណ្យ
calc-word-kind-night-shift = ម៉ោងយប់ក្នុងវេនធម្មតា
calc-word-kind-night = ថែមម៉ោងពេលយប់
calc-word-kind-night-after-day = ថែមម៉ោងពេលយប់ បន្តពីថែមម៉ោងថ្ងៃ
calc-word-kind-night-rest = ពេលយប់ ថ្ងៃឈប់ប្រចាំសប្តាហ៍
calc-word-kind-night-holiday = ពេលយប់ ថ្ងៃបុណ្យ
calc-word-unit-months = ខែ
calc-word-unit-days = ថ្ងៃ
calc-word-place-all = ទូទាំងប្រទេស

calc-place-vn-region-1 = តំបន់ I
calc-place-vn-region-2 = តំបន់ II
calc-place-vn-region-3 = តំបន់ III
calc-place-vn-region-4 = តំបន់ IV
calc-place-kh-garments = កាត់ដេរ ស្បែកជើង វាយនភណ្ឌ កាបូប និងផលិតផលធ្វើដំណើរ
calc-place-th-hotel = សណ្ឋាគារ គ្រប់ខេត្ត
calc-place-th-entertainment = កន្លែងកម្សាន្ត គ្រប់ខេត្ត

calc-unclear-money = មានចំនួនប្រាក់មួយ យើងប្រើមិនបាន។
calc-unclear-day = មានថ្ងៃមួយ យើងប្រើមិនបាន។
calc-unclear-hours = ចំនួនម៉ោងនោះ យើងប្រើមិនបាន។
calc-unclear-number = មានលេខមួយ យើងប្រើមិនបាន។
calc-unclear-place = កន្លែងនេះ យើងមិនទាន់ស្គាល់ទេ។

## Shared

calc-say-read-as = យើងអានចំនួនប្រាក់ថា { $amount }។
calc-say-hour-month = មួយម៉ោងធម្មតា៖ { $wage } ÷ { $days } ថ្ងៃ ÷ { $hours } ម៉ោង = { $hour }
calc-say-hour-day = មួយម៉ោងធម្មតា៖ { $wage } ÷ { $hours } ម៉ោង = { $hour }
calc-say-hour-hour = មួយម៉ោងធម្មតា៖ { $hour }
calc-say-assume-hours = យើងយកមួយថ្ងៃធម្មតា { $hours } ម៉ោង។
calc-say-assume-days = យើងយកថ្ងៃធ្វើការធម្មតា { $days } ថ្ងៃក្នុងមួយខែ។
calc-say-assume-weekend = ទីនេះ យើងមិនរាប់ថ្ងៃសៅរ៍ និងអាទិត្យ ជាថ្ងៃធ្វើការទេ។
calc-say-deadline-mediation = បងអាចសុំអ្នកសម្រុះសម្រួលការងាររបស់រដ្ឋ រហូតដល់ { $day } រាប់ពី { $from }។
calc-say-deadline-court = បងអាចទៅតុលាការ រហូតដល់ { $day } រាប់ពី { $from }។
calc-say-deadline-court-after = បើប្រជុំជាមួយអធិការការងារមិនព្រមព្រៀងគ្នា បងអាចទៅតុលាការក្នុង { $months } ខែ។

## Overtime

calc-say-overtime = **យ៉ាងតិច { $sum }** សម្រាប់ម៉ោងទាំងនេះ។
calc-say-hours = { $kind }៖ { $hours } ម៉ោង × { $hour } × { $percent }% = { $sum }
calc-say-hours-extra = { $kind } បន្ថែមលើប្រាក់ធម្មតា៖ { $hours } ម៉ោង × { $hour } × { $percent }% = { $sum }
calc-say-assume-besides = ប្រាក់នេះ ក្រៅពីប្រាក់ឈ្នួលថ្ងៃធម្មតារបស់បង។
calc-say-cap-month-ask = { $hours } ម៉ោងក្នុងមួយខែ លើស { $warn }។ ដល់ { $ask } អនុញ្ញាតតែករណីខ្លះ៖ សួរសហជីព ឬយើង។
calc-say-cap-month-over = { $hours } ម៉ោងក្នុងមួយខែ លើសកម្រិតទាំងអស់ដែលយើងដឹង៖ { $warn } ឬ { $ask } ក្នុងករណីខ្លះ។ ម៉ោងទាំងនេះ នៅតែត្រូវបើកប្រាក់។
calc-say-cap-year-ask = { $hours } ម៉ោងក្នុងមួយឆ្នាំ លើស { $warn }។ ដល់ { $ask } អនុញ្ញាតតែករណីខ្លះ៖ សួរសហជីព ឬយើង។
calc-say-cap-year-over = { $hours } ម៉ោងក្នុងមួយឆ្នាំ លើសកម្រិតទាំងអស់ដែលយើងដឹង៖ { $warn } ឬ { $ask } ក្នុងករណីខ្លះ។ ម៉ោងទាំងនេះ នៅតែត្រូវបើកប្រាក់។
calc-say-cap-week = ថែមម៉ោង និងធ្វើការថ្ងៃឈប់ ឬថ្ងៃបុណ្យ រួមគ្នា៖ ច្រើនបំផុត { $limit } ម៉ោងក្នុងមួយសប្តាហ៍។
calc-say-cap-day = ថែមម៉ោង៖ ច្រើនបំផុត { $limit } ម៉ោងក្នុងមួយថ្ងៃ។

## Late wages

calc-say-late-days = ត្រូវបើក { $due } រាប់ដល់ { $paid }៖ យឺត { $days } ថ្ងៃ
calc-say-late-not = បើដូចបងប្រាប់ ប្រាក់នេះមិនយឺតទេ។
calc-say-late-owed = ការប្រាក់ **{ $sum }** លើ { $amount } សម្រាប់ { $days } ថ្ងៃ។ ប្រាក់ឈ្នួលខ្លួនវា ត្រូវបើកដោយឡែក។
calc-say-late-step = { $amount } × { $percent }% ក្នុងមួយឆ្នាំ × { $days } ថ្ងៃ = { $sum }
calc-say-late-extra = តែបើគេទុកមិនបើកដោយចេតនា៖ ថែម { $percent }% រៀងរាល់ { $every } ថ្ងៃ { $times } ដង = { $sum }
calc-say-late-soon = យឺត { $days } ថ្ងៃ។ គេជំពាក់ការប្រាក់ ចាប់ពី { $after } ថ្ងៃឡើង៖ ពី { $day }។
calc-say-late-from = មុន { $after } ថ្ងៃ គ្មានការប្រាក់ទេ
calc-say-late-interest = **យឺត { $days } ថ្ងៃ៖ គេជំពាក់ការប្រាក់** លើ { $amount }។ បើគ្មានអត្រារបស់ធនាគារ យើងប្រាប់ចំនួនមិនបានទេ។
calc-say-late-how = ប្រាក់ដែលយឺត × អត្រាការប្រាក់បញ្ញើមួយខែរបស់ធនាគារ នៅថ្ងៃបើកប្រាក់ × ចំនួនថ្ងៃយឺត
calc-say-late-latest = ប្រាក់អាចយឺត តែដោយសារហេតុដែលគ្មានអ្នកណាទប់បាន ហើយមិនលើស { $days } ថ្ងៃទេ។
calc-say-assume-rate = យើងគិតតាមអត្រាដែលបងប្រាប់ ជាអត្រាក្នុងមួយឆ្នាំ។

## Final pay and severance

calc-say-service = ធ្វើការពី { $start } ដល់ { $end }៖ { $years } ឆ្នាំ { $months } ខែ
calc-say-leaving = **យ៉ាងតិច { $sum }** ក្រៅពីប្រាក់ឈ្នួលដែលមិនទាន់បើក។
calc-say-besides-wages = ប្រាក់ឈ្នួល និងប្រាក់ថែមម៉ោងដែលមិនទាន់បើក ត្រូវបើកដោយឡែក។
calc-say-severance-fault = អ្នកដែលគេបញ្ឈប់ព្រោះកំហុសដែលមានភស្តុតាង មិនបានប្រាក់បំណាច់ទេ។ ក្រុមហ៊ុនត្រូវបង្ហាញភស្តុតាងនៃកំហុស។
calc-say-severance-resigned = អ្នកដែលសុំចេញខ្លួនឯង មិនបានប្រាក់បំណាច់តាមវិធាននេះទេ។
calc-say-severance-short = ធ្វើការមិនដល់ { $months } ខែ គ្មានប្រាក់បំណាច់ទេ
calc-say-severance-too-short = ធ្វើការពេលខ្លីបែបនេះ គ្មានប្រាក់បំណាច់ទេ
calc-say-severance-counted = ខែដែលគ្មានធានារ៉ាប់រងគ្មានការងារ៖ { $counted } រាប់ជា { $years } ឆ្នាំ
calc-say-severance-insured = ឆ្នាំដែលមានធានារ៉ាប់រង មូលនិធិធានារ៉ាប់រងគ្មានការងារជាអ្នកបើក។ សួរនៅសេវាការងារ។
calc-say-severance-months = ប្រាក់ឈ្នួល { $months } ខែ × { $wage } = { $sum }
calc-say-severance-days = ប្រាក់ឈ្នួល { $days } ថ្ងៃ × { $day } = { $sum }
calc-say-severance-share = ប្រាក់ឈ្នួលទាំងអស់ { $wages } × { $percent }% = { $sum }
calc-say-assume-average = ច្បាប់យកប្រាក់ឈ្នួលមធ្យមនៃខែចុងក្រោយ; យើងយកប្រាក់ដែលបងប្រាប់។
calc-say-assume-same-wage = យើងយកប្រាក់ឈ្នួលដូចគ្នាគ្រប់ខែ។
calc-say-seniority = { $halves } ឆមាស × { $days } ថ្ងៃ × { $day } = { $sum }
calc-say-seniority-paid = ត្រូវបើករាល់ខែមិថុនា និងខែធ្នូ។ សូមដកចំនួនដែលបងបានទទួលហើយ។
calc-say-leave-cash = ថ្ងៃឈប់សម្រាកនៅសល់៖ { $days } ថ្ងៃ × { $day } = { $sum }
calc-say-assume-month-days = ប្រាក់មួយថ្ងៃ គឺប្រាក់មួយខែ ÷ { $days }។
calc-say-deadline-final = ត្រូវបើកទាំងអស់ យ៉ាងយូរ { $day }។

## Annual leave

calc-say-annual = **{ $earned } ថ្ងៃ** មកដល់ឥឡូវ ពីក្នុង { $year } ថ្ងៃក្នុងមួយឆ្នាំ។
calc-say-annual-left = ឈប់ហើយ៖ { $taken }។ នៅសល់៖ { $left } ថ្ងៃ។
calc-say-annual-base = ការងារនេះ { $days } ថ្ងៃក្នុងមួយឆ្នាំ
calc-say-annual-extra = ថែម { $days } ថ្ងៃ សម្រាប់ធ្វើការ { $years } ឆ្នាំ
calc-say-annual-later = { $days } ថ្ងៃក្នុងមួយឆ្នាំ លើកដំបូងចាប់ពី { $day }។
calc-say-annual-share = { $year } ថ្ងៃ × { $months } ខែក្នុងឆ្នាំនេះ ÷ មួយឆ្នាំ = { $earned }
calc-say-assume-calendar-year = យើងរាប់ពីដើមឆ្នាំប្រតិទិននេះ។

## Maternity

calc-say-maternity = **ឈប់បាន { $length } { $unit }។** ឆាប់បំផុត ពី { $from } ដល់ { $to }។
calc-say-maternity-sum = រួមគ្នា ប្រហែល { $sum }។
calc-say-maternity-length = ឈប់៖ { $length } { $unit }
calc-say-maternity-children = កូន { $children } នាក់៖ ថែម { $more } ខែ ក្នុងកូនម្នាក់ ក្រោយកូនទីមួយ
calc-say-maternity-earliest = អាចចាប់ផ្តើមឈប់មុនសម្រាល ពី { $day } ទៅ
calc-say-maternity-from-birth = បើចាប់ផ្តើមពីថ្ងៃសម្រាល៖ ពី { $from } ដល់ { $to }
calc-say-maternity-return = បងអាចចូលធ្វើការវិញ ក្រោយ { $months } ខែ ពី { $day } បើគ្រូពេទ្យ និងក្រុមហ៊ុនយល់ព្រម។
calc-say-maternity-employer-days = ក្រុមហ៊ុនបើក { $days } ថ្ងៃ × { $day } = { $sum }
calc-say-maternity-share = { $percent }% នៃ { $base } ពេញរយៈពេលឈប់ = { $sum }
calc-say-maternity-insured = មូលនិធិសន្តិសុខសង្គមបើក { $percent }% នៃ { $base } = { $sum }
calc-say-maternity-grant = មូលនិធិសន្តិសុខសង្គមបើកម្តង សម្រាប់ការសម្រាល៖ { $sum }
calc-say-maternity-service = ដើម្បីបានផ្នែកក្រុមហ៊ុន ត្រូវធ្វើការនៅទីនោះ { $months } ខែ។
calc-say-maternity-birth-grant = បើកម្តងសម្រាប់ការសម្រាល៖ { $times } × { $level } × { $children } = { $sum }
calc-say-assume-insured = យើងយកថា បងមានសន្តិសុខសង្គមគ្រប់រយៈពេល ហើយគិតលើប្រាក់ដែលបងប្រាប់។

## Notice

calc-say-notice = **ថ្ងៃចុងក្រោយ៖ { $day }** បើជូនដំណឹង { $given }។
calc-say-notice-days = ជូនដំណឹងមុន { $length } ថ្ងៃ
calc-say-notice-working-days = ជូនដំណឹងមុន { $length } ថ្ងៃធ្វើការ
calc-say-notice-months = ជូនដំណឹងមុន { $length } ខែ
calc-say-notice-none = ធ្វើការពេលខ្លីបែបនេះ យើងមិនដឹងថាត្រូវជូនដំណឹងមុនប៉ុន្មានទេ។
calc-say-notice-pay-day = **ថ្ងៃចុងក្រោយ៖ { $day }** បើជូនដំណឹងជាអក្សរ យ៉ាងយូរ { $given }។
calc-say-notice-pay-step = ជូនដំណឹងនៅថ្ងៃបើកប្រាក់ ឬមុន ការងារចប់នៅថ្ងៃបើកប្រាក់បន្ទាប់
calc-say-assume-half-month = យើងយកកន្លះខែ ជាដប់ប្រាំថ្ងៃ។
calc-say-notice-company = ក្រុមហ៊ុនក៏ត្រូវមានហេតុផលដែលច្បាប់អនុញ្ញាតដែរ។
calc-say-notice-leaving = ការចេញពីការងារ ជាជំហានចុងក្រោយ។ រក្សាភស្តុតាងសិន ហើយសួរយើង ឬសហជីព មុនចេញ។

## Minimum wage

calc-say-minimum-month = **យ៉ាងតិច { $sum } ក្នុងមួយខែ** ({ $place }) ចាប់ពី { $from }។
calc-say-minimum-day = **យ៉ាងតិច { $sum } ក្នុងមួយថ្ងៃ** ({ $place }) ចាប់ពី { $from }។
calc-say-minimum-hour = គិតជាម៉ោង៖ យ៉ាងតិច { $sum }
calc-say-minimum-probation = ពេលសាកល្បងការងារ អាចតិចជាងនេះ { $less }។
calc-say-minimum-base = ក្នុងនេះ { $base } ជាប្រាក់គោល; ដែលនៅសល់ ជាប្រាក់ឧបត្ថម្ភប្រចាំថ្ងៃ។
calc-say-minimum-people = វាសម្រាប់កន្លែងដែលមានកម្មករ { $people } នាក់ឡើង។
calc-say-minimum-ends = អត្រានេះ ប្រើដល់ { $day }។ អត្រាថ្មីអាចមានបន្ត។
calc-say-minimum-other-currency = ប្រាក់បងជារូបិយប័ណ្ណផ្សេង ដូច្នេះយើងមិនប្រៀបធៀបទេ។
calc-say-minimum-below = { $pay } របស់បង **ខ្វះ { $missing }** ពី { $least }។ បើដូចបងប្រាប់ នេះមិនត្រូវតាមច្បាប់ទេ។
calc-say-minimum-reached = { $pay } របស់បង ដល់ { $least } ហើយ។
calc-say-wage-a-day = មួយថ្ងៃរបស់បង៖ { $wage } ÷ { $days } ថ្ងៃ = { $pay }
calc-say-wage-of-hours = មួយថ្ងៃរបស់បង៖ { $wage } × { $hours } ម៉ោង = { $pay }
calc-say-wage-an-hour = មួយម៉ោងរបស់បង៖ { $wage } ÷ { $hours } ម៉ោង = { $pay }
calc-say-assume-normal-hours = យើងយកថា នេះជាប្រាក់សម្រាប់តែម៉ោងធម្មតា ពេញមួយខែ ឬមួយថ្ងៃ។

## Payslip

calc-say-slip-fine = លេខទាំងនេះ ត្រូវគ្នា។
calc-say-slip-lawful = សន្តិសុខសង្គម ពន្ធលើប្រាក់ឈ្នួល និងប្រាក់សហជីពរបស់សមាជិក ជាប្រាក់ដែលច្បាប់ឱ្យកាត់។
calc-say-slip-tax = ពន្ធលើប្រាក់ឈ្នួល { $sum }៖ យើងមិនពិនិត្យចំនួននេះទេ
calc-say-slip-insurance-fits = សន្តិសុខសង្គម { $paid }៖ ត្រូវនឹង { $percent }% នៃ { $base }
calc-say-slip-insurance-none = ក្នុងប័ណ្ណ គ្មានសន្តិសុខសង្គម; តាមវិធាន { $percent }% នៃ { $base } = { $due }។ សួរថាបងមានឈ្មោះឬនៅ
calc-say-slip-insurance-more = សន្តិសុខសង្គម { $paid }; តាមវិធាន { $percent }% នៃ { $base } = { $due }។ សួរថាគិតលើប្រាក់ឈ្នួលណា
calc-say-slip-insurance-less = សន្តិសុខសង្គម { $paid }; តាមវិធាន { $percent }% នៃ { $base } = { $due }។ សួរថាបង់លើប្រាក់ឈ្នួលណា
calc-say-slip-insurance-riel = សោធន៖ { $percent }% នៃប្រាក់ឈ្នួល ច្រើនបំផុត { $most } ក្នុងមួយខែ; ក្នុងប័ណ្ណបង { $paid }
calc-say-slip-welfare = ក្រុមហ៊ុនច្រើន អាចកាត់ { $percent }% ទៀត សម្រាប់មូលនិធិសុខុមាលភាព ប្រហែល { $sum }។ សួរថាកាត់មួយណា។
calc-say-slip-other = ប្រាក់កាត់ផ្សេង៖ { $other }។ ច្បាប់ឱ្យកាត់តែប៉ុន្មានមុខ។ សួរថាមុខនីមួយៗ សម្រាប់អ្វី។
calc-say-slip-other-over = **ប្រាក់កាត់ផ្សេង { $other } លើស { $most }** ដែលច្បាប់ឱ្យកាត់ច្រើនបំផុត៖ { $percent }% នៃ { $of }។ សួរថាមុខនីមួយៗ សម្រាប់អ្វី។
calc-say-slip-other-within = ប្រាក់កាត់ផ្សេង { $other } មិនលើស { $most }៖ { $percent }% នៃ { $of }។ សួរថាមុខនីមួយៗ សម្រាប់អ្វី។
calc-say-slip-each = មុខនីមួយៗ ច្រើនបំផុត { $percent }% គឺ { $sum } លើកលែងតែបងបានយល់ព្រម។
calc-say-slip-sum = { $gross } − ប្រាក់កាត់ { $cuts } = { $net }
calc-say-slip-missing = **ខ្វះ { $gap }៖** តាមប័ណ្ណ បងត្រូវបាន { $should } តែបងបាន { $net }។ សួរថាហេតុអ្វី។
calc-say-slip-extra = បងបាន { $net } ច្រើនជាង { $should } ចំនួន { $gap }។ ប្រហែលមានអ្វីមួយ មិននៅក្នុងប័ណ្ណ។
