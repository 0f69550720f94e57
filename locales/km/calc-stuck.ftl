### What was typed cannot be counted with. Draft: translation made by machine, not yet read by a native speaker.

calc-stuck-choose =
    { $unclear ->
        [none] យើងអានមិនចេញទេ។
       *[other] { $unclear }
    }
    បងអាចគិតឡើងវិញ ឬសួរមនុស្ស។
    .opt-other = គិតឡើងវិញ
    .opt-person = សួរមនុស្ស
