### Words around rights cards, contacts, dates and money.
### $place is the country of work; days and amounts come already formatted.
### Draft: translation made by machine, not yet read by a native speaker.

## Parts of a card

card-country = { $country ->
    [VN] វៀតណាម
    [KH] កម្ពុជា
    [TH] ថៃ
    [MM] មីយ៉ាន់ម៉ា
   *[other] ប្រទេសផ្សេង
}
# First line of a card: which country, then the short answer.
card-first = { $place }៖ { $short }
card-steps = អ្វីដែលបងអាចធ្វើបានឥឡូវ៖
# Stands as the last step on every card, unless the card says it itself.
card-no-posting = កុំបង្ហោះឈ្មោះអ្នកណា ឬឈ្មោះក្រុមហ៊ុន; បងអាចត្រូវគេប្តឹង ឬទទួលទោស។ ប្រាប់នៅទីនេះ ឬប្រាប់ក្រុមដែលបងទុកចិត្ត។
card-contacts = អ្នកណាអាចជួយ៖
card-contacts-none = សម្រាប់រឿងនេះ យើងមិនទាន់មានលេខដែលបានពិនិត្យទេ។
card-law = { $law }។ ព័ត៌មាននៅ { $day }។
card-law-undated = { $law }។ យើងមិនដឹងថ្ងៃនៃប្រភពនេះទេ។
card-no-law = សម្រាប់រឿងនេះ យើងមិនទាន់មានមាត្រាច្បាប់ទេ
card-secondary = យើងបានអានអំពីវិធាននេះ តែមិនទាន់ឃើញច្បាប់ផ្ទាល់ទេ។
card-unsourced = យើងមិនទាន់មានប្រភពសម្រាប់រឿងនេះទេ។
card-not-yet = វិធាននេះចាប់ផ្តើមពី { $day }។
card-expired = វិធាននេះហួសកំណត់ហើយ។ យើងកំពុងពិនិត្យ។
card-unchecked = មេធាវីមិនទាន់បានពិនិត្យ។
# Before a card that its reader's language does not have.
card-other-language = កាតនេះ យើងមានតែភាសាអង់គ្លេសសិន។

## Contacts

card-contact = • { $contact } ({ $state })
card-contact-called = យើងបានសាកហៅ { $day }
card-contact-seen = ប្រភព { $day } យើងមិនទាន់បានសាកហៅ
card-contact-dated = ប្រភព { $day }
card-contact-undated = ប្រភពគ្មានថ្ងៃ

## Days and money

card-date = ថ្ងៃ{ $weekday ->
    [1] ចន្ទ
    [2] អង្គារ
    [3] ពុធ
    [4] ព្រហស្បតិ៍
    [5] សុក្រ
    [6] សៅរ៍
   *[7] អាទិត្យ
} { $d } { $month ->
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
card-day = { $d } { $month ->
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
card-vnd = { $amount } ដុង
card-thb = { $amount } បាត
card-khr = { $amount } រៀល
card-mmk = { $amount } ក្យាត
card-usd = { $amount } ដុល្លារ
