### Final pay and severance. Draft: translation made by machine, not yet read by a native speaker.

calc-leaving-begun = បងចូលធ្វើការនៅទីនោះ ថ្ងៃណា?
    .retry = សូមសរសេរថ្ងៃ ឧទាហរណ៍៖ 01/03/2021។
calc-leaving-end = ថ្ងៃធ្វើការចុងក្រោយរបស់បង គឺថ្ងៃណា ឬនឹងដល់ថ្ងៃណា?
    .retry = សូមសរសេរថ្ងៃ ឧទាហរណ៍៖ 31/10/2026។
    .opt-today = ថ្ងៃនេះ
calc-leaving-why = ការងារចប់យ៉ាងម៉េច?
    .opt-let-go = ក្រុមហ៊ុនបញ្ឈប់
    .opt-resigned = ខ្ញុំសុំចេញ
    .opt-ended = កិច្ចសន្យាផុតកំណត់
    .opt-redundancy = កាត់បន្ថយកម្មករ
    .opt-fault = បញ្ឈប់ព្រោះកំហុស
calc-leaving-contract = កិច្ចសន្យាប្រភេទណា?
    .opt-open = មិនកំណត់ពេល
    .opt-fixed = កំណត់ពេល
calc-leaving-uninsured =
    ឆ្នាំដែលមានធានារ៉ាប់រងគ្មានការងារ មិនរាប់ទេ; មូលនិធិនោះបើកឱ្យបង។
    មានប៉ុន្មានខែ ដែលគេមិនបានបង់វាឱ្យបង?
    .retry = សូមសរសេរចំនួនខែ ឧទាហរណ៍៖ 6។
    .opt-all-insured = បានបង់គ្រប់ខែ
    .opt-none-insured = មិនបានបង់ទាំងអស់
calc-leaving-leave = ថ្ងៃឈប់សម្រាកប្រចាំឆ្នាំ នៅសល់ប៉ុន្មានថ្ងៃ?
    .retry = សូមសរសេរចំនួនថ្ងៃ ឧទាហរណ៍៖ 4។ ឬជ្រើស រំលង។
    .opt-skip = រំលង
