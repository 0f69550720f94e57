### No checked rule. Draft: translation made by machine, not yet read by a native speaker.

calc-none-say =
    សម្រាប់រឿងនេះ នៅ{ $country ->
        [VN] វៀតណាម
        [KH] កម្ពុជា
        [TH] ថៃ
        [MM] មីយ៉ាន់ម៉ា
       *[other] ប្រទេសនេះ
    } យើងមិនទាន់មានវិធានដែលបានពិនិត្យទេ ដូច្នេះយើងមិនគិតលេខទេ។
calc-none-choose = បងអាចសួរមនុស្ស ឬឱ្យគិតរឿងផ្សេង។
    .opt-person = សួរមនុស្ស
    .opt-report = រាយការណ៍រឿងនេះ
    .syn-report = រាយការណ៍|រាយការណ៍បញ្ហា|ចង់រាយការណ៍
    .opt-other = គិតរឿងផ្សេង
