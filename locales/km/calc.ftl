### Which calculator. Draft: translation made by machine, not yet read by a native speaker.

calc-start = ឱ្យយើងជួយគិតអ្វី? បងឃើញគ្រប់ជំហាន និងច្បាប់ដែលប្រើ។
    .opt-overtime = ប្រាក់ថែមម៉ោង
    .syn-overtime = ថែមម៉ោង|លុយថែមម៉ោង|ធ្វើការពេលយប់|ថ្ងៃឈប់សម្រាក
    .opt-minimum = ប្រាក់ឈ្នួលអប្បបរមា
    .opt-payslip = ពិនិត្យប័ណ្ណប្រាក់ខែ
    .syn-payslip = ប័ណ្ណបើកប្រាក់ខែ|ប្រាក់ដែលកាត់|កាត់លុយ
    .opt-late = ប្រាក់ឈ្នួលយឺត
    .opt-more = ផ្សេងទៀត
calc-more = ឱ្យយើងជួយគិតអ្វី?
    .opt-leaving = ប្រាក់ពេលចេញពីការងារ
    .syn-leaving = ប្រាក់បំណាច់|ប្រាក់ចុងក្រោយ|ប្រាក់បំណាច់បញ្ចប់ការងារ
    .opt-annual = ឈប់សម្រាកប្រចាំឆ្នាំ
    .opt-maternity = ឈប់លំហែមាតុភាព
    .opt-notice = ថ្ងៃជូនដំណឹងមុន
