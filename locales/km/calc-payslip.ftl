### A payslip by its numbers. Draft: translation made by machine, not yet read by a native speaker.

calc-payslip-gross = ក្នុងប័ណ្ណ មុនកាត់អ្វី ប្រាក់បងប៉ុន្មាន?
    .retry = សូមសរសេរចំនួនប្រាក់ ឧទាហរណ៍៖ { $country ->
        [VN] 8.000.000 ឬ 8tr
       *[other] 12000
    }។
calc-payslip-insured = សន្តិសុខសង្គម គិតលើប្រាក់ឈ្នួលផ្សេងទេ? បើមែន សរសេរប្រាក់ឈ្នួលនោះ។
    .retry = សូមសរសេរចំនួនប្រាក់ ឬជ្រើស ដូចគ្នា។
    .opt-same = ដូចគ្នា
    .syn-same = ដដែល|ដូចគ្នាដែរ|គ្មានផ្សេង
calc-payslip-insurance = គេកាត់សម្រាប់សន្តិសុខសង្គម ទាំងអស់ប៉ុន្មាន?
    .retry = សូមសរសេរចំនួនប្រាក់។ ឬជ្រើស គ្មាន។
    .opt-skip = គ្មាន
calc-payslip-tax = ពន្ធលើប្រាក់ឈ្នួល និងប្រាក់សហជីព រួមគ្នា គេកាត់ប៉ុន្មាន?
    .retry = សូមសរសេរចំនួនប្រាក់។ ឬជ្រើស គ្មាន។
    .opt-skip = គ្មាន
calc-payslip-other = គេកាត់អ្វីផ្សេងទៀត ទាំងអស់ប៉ុន្មាន?
    .retry = សូមសរសេរចំនួនប្រាក់។ ឬជ្រើស គ្មាន។
    .opt-skip = គ្មាន
calc-payslip-net = ចុងក្រោយ បងបានទទួលប៉ុន្មាន?
    .retry = សូមសរសេរចំនួនប្រាក់។ ឬជ្រើស រំលង។
    .opt-skip = រំលង
