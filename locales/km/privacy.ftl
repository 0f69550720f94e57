### Who sees what: sentences shared by reports, questions to a person and urgent talk.
### They promise only what we do ourselves. Draft: translation made by machine, not yet read by a native speaker.

privacy-kept = រឿងដែលបងប្រាប់ យើងរក្សាជាការសម្ងាត់។ យើងមិនឱ្យក្រុមហ៊ុនមើលទេ។
privacy-seen = { $channel ->
    [telegram] យើងឃើញគណនីរបស់បង។ Telegram ដឹងថាបងសរសេរ។ កុំប្រើទូរស័ព្ទក្រុមហ៊ុន។
    [sms] យើងឃើញលេខរបស់បង។ ក្រុមហ៊ុនទូរស័ព្ទដឹងថាបងសរសេរ ហើយអាចទុកសារបាន។ កុំប្រើទូរស័ព្ទកន្លែងធ្វើការ។
   *[web] នៅលើទំព័រនេះ យើងមិនឃើញលេខ ឬគណនីរបស់បងទេ។ កុំប្រើទូរស័ព្ទ ឬ Wi-Fi ក្រុមហ៊ុន។
}
privacy-yes = បើបងមិនយល់ព្រម យើងមិនប្រាប់អ្នកណាទៀតទេ។ លើកលែងតែពេលមានគ្រោះថ្នាក់ដល់ជីវិត។
privacy-reader = { $organisation ->
    [none] មានតែអ្នកទទួលបន្ទុករឿង ដែលអានបាន។
   *[other] មានតែអ្នកទទួលបន្ទុករឿងរបស់ { $organisation } ដែលអានបាន។
}
privacy-machine = ម៉ាស៊ីនជាអ្នកកត់ មនុស្សជាអ្នកអាន។ បងឈប់បានគ្រប់ពេល។
privacy-hide = { $channel ->
    [sms] សរសេរ លាក់ ដើម្បីឈប់ភ្លាម។ សារក្នុងទូរស័ព្ទ បងត្រូវលុបខ្លួនឯង។
   *[other] សរសេរ លាក់ ដើម្បីសម្អាតអេក្រង់។
}
