### Annual leave. Draft: translation made by machine, not yet read by a native speaker.

calc-annual-work = ការងារប្រភេទណា? អ្នកអាយុក្រោម 18 ឆ្នាំ និងអ្នកមានពិការភាព ជ្រើស ធ្ងន់។
    .opt-normal = ធម្មតា
    .opt-hard = ធ្ងន់ ឬប៉ះពាល់សុខភាព
    .opt-hardest = ធ្ងន់ណាស់ ប៉ះពាល់ខ្លាំង
calc-annual-begun = បងចូលធ្វើការនៅទីនោះ ថ្ងៃណា?
    .retry = សូមសរសេរថ្ងៃ ឧទាហរណ៍៖ 01/03/2021។
calc-annual-taken = ឆ្នាំនេះ បងបានឈប់ប្រចាំឆ្នាំ ប៉ុន្មានថ្ងៃហើយ?
    .retry = សូមសរសេរចំនួនថ្ងៃ ឧទាហរណ៍៖ 3។ ឬជ្រើស រំលង។
    .opt-skip = រំលង
