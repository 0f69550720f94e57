### Late wages. Draft: translation made by machine, not yet read by a native speaker.

calc-late-amount = ប្រាក់ឈ្នួលដែលយឺត មានប៉ុន្មាន?
    .retry = សូមសរសេរចំនួនប្រាក់ ឧទាហរណ៍៖ { $country ->
        [VN] 7.500.000 ឬ 7tr5
       *[other] 12000
    }។
calc-late-due = ត្រូវបើកនៅថ្ងៃណា?
    .retry = សូមសរសេរថ្ងៃ ឧទាហរណ៍៖ 05/10/2026។
calc-late-paid = គេបានបើកនៅថ្ងៃណា?
    .retry = សូមសរសេរថ្ងៃ ឧទាហរណ៍៖ 20/10/2026។
    .opt-not-yet = មិនទាន់បើក
    .syn-not-yet = មិនទាន់|មិនទាន់បាន|អត់ទាន់បើក
