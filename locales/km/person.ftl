### Ask a person. Draft: translation made by machine, not yet read by a native speaker.

person-name = កំណត់ត្រាដែលបងបានចាប់ផ្តើម

person-unread =
    នេះជាការសាកល្បង។ នៅទីនេះ គ្មានអ្នកណាអានរឿងដែលរាយការណ៍ទេ។
    ដូច្នេះ គ្មានអ្នកណាឆ្លើយបងទេ។ កន្លែងទាំងនេះអាចជួយបាន៖
person-unread-end = បងចង់សួរអ្វីទៀតអំពីការងារទេ?
person-trial-note =
    នេះជាការសាកល្បង។ នៅទីនេះ គ្មានអ្នកណាអានរឿងដែលរាយការណ៍ទេ។
    បងសាកបានគ្រប់ជំហាន តែកុំប្រាប់រឿងពិត។

person-who =
    មុនបងសួរ៖
    { privacy-kept }
    { privacy-seen }

    { privacy-yes }
    { privacy-reader }

    { privacy-machine } { privacy-hide }
    .opt-yes = សួរ
    .syn-yes = សួរឥឡូវ|យល់ព្រម|ចាប់ផ្តើម|អូខេ
    .opt-no = ពេលក្រោយ
    .syn-no = ឥឡូវនៅទេ|ទេ

person-question = { $channel ->
    [sms] បងចង់សួរអ្វី? ផ្ញើប៉ុន្មានសារក៏បាន។ មិនបាច់ប្រាប់ឈ្មោះទេ។
   *[other] បងចង់សួរអ្វី? សរសេរ ថតសំឡេង ឬផ្ញើរូបក៏បាន។ មិនបាច់ប្រាប់ឈ្មោះទេ។
}
    .more = កត់ហើយ។ មានអ្វីទៀតទេ? បើអស់ហើយ ជ្រើស រួចហើយ។
    .opt-done = រួចហើយ
    .syn-done = អស់ហើយ|ប៉ុណ្ណឹងហើយ|អត់មានទៀតទេ|ផ្ញើ

person-end = បងចង់សួរអ្វីទៀតទេ?
person-later = បាន។ ចង់សួរអ្វី សរសេរមកពេលណាក៏បាន។
