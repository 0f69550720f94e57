### Notice dates. Draft: translation made by machine, not yet read by a native speaker.

calc-notice-who = អ្នកណាបញ្ចប់ការងារ?
    .opt-self = ខ្ញុំចង់ចេញ
    .opt-company = ក្រុមហ៊ុន
calc-notice-contract = កិច្ចសន្យាប្រភេទណា?
    .opt-open = មិនកំណត់ពេល
    .opt-long = 12 ដល់ 36 ខែ
    .opt-short = ក្រោម 12 ខែ
    .opt-fixed = កំណត់ពេល
calc-notice-begun = បងចូលធ្វើការនៅទីនោះ ថ្ងៃណា?
    .retry = សូមសរសេរថ្ងៃ ឧទាហរណ៍៖ 01/03/2021។
calc-notice-given = ជូនដំណឹងនៅថ្ងៃណា?
    .retry = សូមសរសេរថ្ងៃ ឧទាហរណ៍៖ 01/12/2026។
    .opt-today = ថ្ងៃនេះ
calc-notice-pay-day = ថ្ងៃបើកប្រាក់បន្ទាប់ គឺថ្ងៃណា?
    .retry = សូមសរសេរថ្ងៃ ឧទាហរណ៍៖ 30/11/2026។
calc-notice-pays = គេបើកប្រាក់ញឹកប៉ុណ្ណា?
    .opt-month = រាល់ខែ
    .opt-half-month = មួយខែពីរដង
    .opt-week = រាល់សប្តាហ៍
