### How far a thing is; add to it, read answers, take it back. Draft: translation made by machine, not yet read by a native speaker.

status-pin = សរសេរ PIN របស់បង។
    .retry = តែលេខនៃ PIN ប៉ុណ្ណោះ។ ភ្លេចហើយ? ជ្រើស ប្រើលេខកូដ។
    .opt-code = ប្រើលេខកូដ
    .syn-code = ភ្លេច|ភ្លេច pin|លេខកូដ
status-wrong-pin = PIN នេះមិនត្រូវទេ។
    .opt-again = សាកម្តងទៀត
    .syn-again = ម្តងទៀត|សាកទៀត
    .opt-code = ប្រើលេខកូដ
    .syn-code = ភ្លេច|ភ្លេច pin|លេខកូដ
status-which = បងចង់បើកមួយណា?
    .opt-code = ប្រើលេខកូដ
    .syn-code = លេខកូដ|សរសេរលេខកូដ
status-ask-code = សរសេរលេខកូដពីក្រដាសរបស់បង ដកឃ្លាឬអត់ក៏បាន។
    .retry = លេខកូដជាលេខ ចែកជាក្រុម ឧទាហរណ៍៖ 48217 73019 …
    .opt-end = ពេលក្រោយ
    .syn-end = គ្មាន|បាត់កូដ|ភ្លេច
status-not-found = យើងរកលេខកូដនេះមិនឃើញ។ សូមមើលលេខនីមួយៗម្តងទៀត។
    .opt-again = សាកម្តងទៀត
    .syn-again = ម្តងទៀត|សាកទៀត
    .opt-end = ពេលក្រោយ
    .syn-end = គ្មាន|បាត់កូដ|ភ្លេច
status-limited = បងបានសាកច្រើនដងហើយ។ រង់ចាំបន្តិច រួចសាកម្តងទៀត។

status-show =
    { $state ->
        [received] { $trial ->
            [1] ទុក{ $opened } ក្នុងការសាកល្បង៖ គ្មានអ្នកណាអានទេ។
           *[0] បានទទួល{ $opened }។ មានមនុស្សឆ្លើយ យ៉ាងយូរ{ $answer-by }។
        }
        [acknowledged] ផ្ញើ{ $opened }។ មានមនុស្សទទួលរឿងហើយ។
        [open] ផ្ញើ{ $opened }។ អ្នកទទួលបន្ទុករឿងកំពុងធ្វើ។
        [triage] ផ្ញើ{ $opened }។ មានមនុស្សកំពុងមើលរឿងនេះ។
        [need-info] ផ្ញើ{ $opened }។ យើងមានសំណួរមួយសួរបង នៅក្នុងសាររបស់បង។
        [shared-with-employer] ផ្ញើ{ $opened }។ បានសួរភាគីម្ខាងទៀត មិនលើសពីអ្វីដែលបងអនុញ្ញាត។
        [plan-agreed] ផ្ញើ{ $opened }។ មានផែនការមានថ្ងៃ។ យើងតាមមើលថាគេធ្វើឬអត់។
        [remedying] ផ្ញើ{ $opened }។ ភាគីម្ខាងទៀតកំពុងធ្វើតាមអ្វីដែលបានព្រមព្រៀង។
        [remedy-claimed] ផ្ញើ{ $opened }។ ភាគីម្ខាងទៀតថាដោះស្រាយហើយ។ ចម្លើយរបស់បងជាការសម្រេច។
        [verifying] ផ្ញើ{ $opened }។ ភាគីម្ខាងទៀតថាដោះស្រាយហើយ។ ចម្លើយរបស់បងជាការសម្រេច។
        [disputed] ផ្ញើ{ $opened }។ បង និងភាគីម្ខាងទៀតយល់មិនដូចគ្នា។ យើងមើលម្ដងទៀត។
        [escalated] ផ្ញើ{ $opened }។ យើងបានបញ្ជូនរឿងនេះទៅថ្នាក់លើ។
        [closed-verified] ផ្ញើ{ $opened }។ បិទហើយ៖ ភាគីទាំងពីរថាដោះស្រាយហើយ។
        [closed-worker-confirmed] ផ្ញើ{ $opened }។ បិទហើយ៖ បងថាដោះស្រាយហើយ។
        [closed-unconfirmed] ផ្ញើ{ $opened }។ បិទហើយ។ មិនទាន់ដោះស្រាយ? សរសេរថែម រឿងនឹងបើកវិញ។
        [closed-unresolved] ផ្ញើ{ $opened }។ បិទ ទាំងមិនទាន់ដោះស្រាយបាន។ សរសេរថែម រឿងនឹងបើកវិញ។
        [referred] ផ្ញើ{ $opened }។ បិទនៅទីនេះ៖ កន្លែងផ្សេងជួយបានច្រើនជាង។ មើលក្នុងសារ។
        [reopened] ផ្ញើ{ $opened }។ រឿងនេះបើកវិញហើយ។
       *[withdrawn] ផ្ញើ{ $opened }។ បងបានដកវិញហើយ។
    }
    { $unread ->
        [0] មិនទាន់មានសារថ្មីទេ។
       *[other] មាន { $unread } សារមិនទាន់អាន។
    }
    .opt-read = អាន
    .syn-read = អានវា|បើក|មើល
    .opt-solved = ដោះស្រាយហើយ?
    .syn-solved = ដោះស្រាយនៅ|ឆ្លើយសំណួរ
    .opt-add = ថែម
    .syn-add = ប្រាប់ថែម|សរសេរថែម
    .opt-withdraw = ដកវិញ
    .syn-withdraw = ដក|ដករឿងវិញ
    .opt-end = បិទ
    .syn-end = រួច|ពេលក្រោយ

status-reply =
    អ្នកទទួលបន្ទុករឿងសរសេរ៖
    { $reply }
    { $more ->
        [0] {""}
       *[other] (មាន { $more } សារទៀត។)
    }
    .opt-next = សារបន្ទាប់
    .syn-next = បន្ទាប់|អានបន្ត
    .opt-answer = ឆ្លើយ
    .syn-answer = ឆ្លើយតប|សរសេរតប
    .opt-end = បិទ
    .syn-end = រួច|ពេលក្រោយ
status-nothing = ឥឡូវមិនមានអ្វីថ្មីទេ។ សួរអ្វីក៏បានអំពីការងារ។

status-add = { $channel ->
    [sms] សរសេរអ្វីដែលចង់ថែម។ បើមិនចាំបាច់ កុំដាក់ឈ្មោះ។
   *[other] សរសេរ ថតសំឡេង ឬផ្ញើរូបក៏បាន។ បើមិនចាំបាច់ កុំដាក់ឈ្មោះ។
}
    .more = កត់ហើយ។ មានអ្វីទៀតទេ? បើអស់ហើយ ជ្រើស រួចហើយ។
    .opt-done = រួចហើយ
    .syn-done = អស់ហើយ|ប៉ុណ្ណឹងហើយ|អត់មានទៀតទេ|ផ្ញើ
status-added =
    ថែមហើយ។

    បងចង់សួរអ្វីទៀតទេ?

status-withdraw =
    បើបងដកវិញ រឿងចប់ត្រឹមនេះ ហើយបើកវិញមិនបានទេ។
    បងទុកវាដដែលក៏បាន។
    .opt-keep = ទុក
    .syn-keep = ទុកដដែល|ទេ
    .opt-withdraw = ដកវិញ
    .syn-withdraw = ដក|ដករឿងវិញ|មែន
status-withdrawn =
    ដកវិញហើយ។

    សួរអ្វីក៏បានអំពីការងារ។
status-end = សួរអ្វីក៏បានអំពីការងារ។
