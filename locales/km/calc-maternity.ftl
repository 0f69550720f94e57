### Maternity: dates and pay. Draft: translation made by machine, not yet read by a native speaker.

calc-maternity-birth = ប៉ាន់ថាសម្រាលថ្ងៃណា ឬបានសម្រាលហើយ ថ្ងៃណា?
    .retry = សូមសរសេរថ្ងៃ ឧទាហរណ៍៖ 15/03/2027។
calc-maternity-children = កូនប៉ុន្មាននាក់?
    .retry = សូមសរសេរលេខ ឧទាហរណ៍៖ 1។
    .opt-n1 = ម្នាក់
    .opt-n2 = ពីរនាក់
