### Questions and rights cards. Draft: translation made by machine, not yet read by a native speaker.

ask-uncovered =
    សម្រាប់ប្រទេសនេះ យើងមិនទាន់មានព័ត៌មានដែលបានពិនិត្យទេ។
    បងអាចសួរមនុស្ស ឬជ្រើសប្រទេសម្តងទៀត។
    .opt-person = សួរមនុស្ស
    .opt-country = ប្តូរប្រទេស
ask-after = សួរបន្តបាន ឬជ្រើស៖
    .opt-report = រាយការណ៍រឿងនេះ
    .syn-report = រាយការណ៍|រាយការណ៍បញ្ហា|ចង់រាយការណ៍
    .opt-person = សួរមនុស្ស
ask-which = យើងមិនប្រាកដទេ។ បងចង់សួរមួយណា?
    .opt-none = រឿងផ្សេង
    .syn-none = អត់មាន|ផ្សេង|មិនមែនទាំងនេះ
ask-miss =
    យើងមិនទាន់យល់ទេ។
    សួរឱ្យខ្លីជាងនេះ ម្តងមួយរឿង។ ឬជ្រើស៖
    .opt-person = សួរមនុស្ស
    .opt-report = រាយការណ៍បញ្ហា
    .syn-report = រាយការណ៍|ចង់រាយការណ៍
ask-missing =
    យើងមិនទាន់មានចម្លើយដែលបានពិនិត្យ អំពីរឿងនេះ សម្រាប់{ $country ->
        [VN] វៀតណាម
        [KH] កម្ពុជា
        [TH] ថៃ
        [MM] មីយ៉ាន់ម៉ា
       *[other] ប្រទេសនេះ
    }ទេ។
ask-missing-after = បងអាចសួរមនុស្ស ឬសួររឿងផ្សេងទៀត។
    .opt-person = សួរមនុស្ស
    .opt-report = រាយការណ៍បញ្ហា
    .syn-report = រាយការណ៍|ចង់រាយការណ៍
