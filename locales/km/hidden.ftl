### A quiz in place of what was cleared from the screen. Draft: translation made by machine, not yet read by a native speaker.

hidden-quiz = ល្បែងប្រាជ្ញា៖ មួយសប្តាហ៍មានប៉ុន្មានថ្ងៃ?
    .opt-five = 5
    .syn-five = ប្រាំ|5 ថ្ងៃ|ប្រាំថ្ងៃ
    .opt-six = 6
    .syn-six = ប្រាំមួយ|6 ថ្ងៃ|ប្រាំមួយថ្ងៃ
    .opt-seven = 7
    .syn-seven = ប្រាំពីរ|7 ថ្ងៃ|ប្រាំពីរថ្ងៃ
hidden-wrong = ជិតត្រូវហើយ។ មួយសប្តាហ៍មាន 7 ថ្ងៃ។
hidden-right = ត្រូវហើយ។ មួយសប្តាហ៍មាន 7 ថ្ងៃ។
