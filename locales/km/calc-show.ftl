### The result of a calculator. Draft: translation made by machine, not yet read by a native speaker.

calc-show-result =
    { $answer }

    { $steps }

    { $notes }

    { $deadlines }

    { $law }
    .opt-keep = ទុកលទ្ធផលនេះ
    .syn-keep = ទុក|រក្សាទុក
    .opt-report = រាយការណ៍រឿងនេះ
    .syn-report = រាយការណ៍|រាយការណ៍បញ្ហា|ចង់រាយការណ៍
    .opt-other = គិតរឿងផ្សេង
calc-show-kept =
    { calc-kept }
calc-show-after = បងអាចបញ្ជូនបន្ត ឬចម្លងវា។ វាគ្មានឈ្មោះអ្នកណាទេ។ ទុកវាកន្លែងដែលបងម្នាក់ឯងមើលឃើញ។
    .opt-report = រាយការណ៍រឿងនេះ
    .syn-report = រាយការណ៍|រាយការណ៍បញ្ហា|ចង់រាយការណ៍
    .opt-other = គិតរឿងផ្សេង
