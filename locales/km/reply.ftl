### The caseworker has written: told in neutral words, opened when it suits. Draft: translation made by machine, not yet read by a native speaker.

reply-announce = { -new-message }។ បើកមើលពេលស្រួល។
    .opt-open = បើក
    .syn-open = បើកមើល|អាន|មើល|អូខេ
    .opt-later = ពេលក្រោយ
    .syn-later = ឥឡូវនៅទេ|ទេ
reply-ask-pin = សរសេរ PIN របស់បង។
    .retry = តែលេខនៃ PIN ប៉ុណ្ណោះ។
    .opt-code = ប្រើលេខកូដ
    .opt-later = ពេលក្រោយ
    .syn-code = ភ្លេច|ភ្លេច pin
reply-wrong-pin = PIN នេះមិនត្រូវទេ។
    .opt-again = សាកម្តងទៀត
    .syn-again = ម្តងទៀត|សរសេរម្តងទៀត
    .opt-code = ប្រើលេខកូដ
    .syn-code = លេខកូដ|ភ្លេច
    .opt-later = ពេលក្រោយ
reply-reply =
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
reply-answer = { $channel ->
    [sms] សរសេរចម្លើយរបស់បង។
   *[other] សរសេរ ថតសំឡេង ឬផ្ញើរូបក៏បាន។
}
    .more = កត់ហើយ។ មានអ្វីទៀតទេ? បើអស់ហើយ ជ្រើស រួចហើយ។
    .opt-done = រួចហើយ
    .syn-done = អស់ហើយ|ប៉ុណ្ណឹងហើយ|អត់មានទៀតទេ|ផ្ញើ
reply-added =
    ផ្ញើហើយ។

    បងចង់សួរអ្វីទៀតទេ?
reply-nothing = ឥឡូវមិនមានអ្វីថ្មីទេ។ សួរអ្វីក៏បានអំពីការងារ។
reply-later = បាន ពេលក្រោយចុះ។ សួរអ្វីក៏បានអំពីការងារ។
reply-end = សួរអ្វីក៏បានអំពីការងារ។
