### Facilitators find a card and pass it on. Draft: translation made by machine, not yet read by a native speaker.

cards-words = ចង់បានកាតអំពីអ្វី? សរសេរមួយពាក្យ ឧទាហរណ៍៖ ថែមម៉ោង។
    .opt-pay = ប្រាក់ឈ្នួល
    .syn-pay = ប្រាក់ខែ|បៀវត្ស|លុយ
    .opt-hours = ម៉ោងធ្វើការ
    .syn-hours = ម៉ោង|ម៉ោងការងារ
    .opt-safety = សុវត្ថិភាព
    .syn-safety = សុវត្ថិភាពការងារ
    .opt-behalf = រាយការណ៍ជំនួស
    .syn-behalf = រាយការណ៍ឱ្យគេ|ជួយគេរាយការណ៍
cards-found = យើងរកឃើញកាតទាំងនេះ៖
    .opt-again = ពាក្យផ្សេង
    .syn-again = ម្តងទៀត|រកម្តងទៀត|ផ្សេង
cards-none = មិនទាន់មានកាតសម្រាប់ពាក្យនេះទេ។ សាកពាក្យផ្សេង។
    .opt-again = ពាក្យផ្សេង
    .syn-again = ម្តងទៀត|រកម្តងទៀត|ផ្សេង
    .opt-end = បិទ
    .syn-end = រួច
cards-share =
    កាត **{ $title }** ដាក់ក្នុងក្រុមបាន។
    សូមកុំនិយាយរឿងផ្ទាល់ខ្លួនក្នុងក្រុម។ រឿងផ្ទាល់ខ្លួន សួរដោយឡែក។
    { $link }
    .opt-open = បើកកាត
    .syn-open = បើក|មើលកាត
    .opt-again = ពាក្យផ្សេង
    .syn-again = ម្តងទៀត|រកម្តងទៀត
    .opt-behalf = រាយការណ៍ជំនួស
    .syn-behalf = រាយការណ៍ឱ្យគេ|ជួយគេរាយការណ៍
    .opt-end = បិទ
    .syn-end = រួច
cards-private =
    កាតនេះមិនដាក់ក្នុងក្រុមទេ ដើម្បីសុវត្ថិភាពអ្នកអាន។
    បងអាចប្រាប់មនុស្សម្នាក់ ពេលនៅតែពីរនាក់។
    .opt-again = ពាក្យផ្សេង
    .syn-again = ម្តងទៀត|រកម្តងទៀត
    .opt-end = បិទ
    .syn-end = រួច
cards-end = អរគុណ។ ចង់បានកាតផ្សេងទៀត សរសេរមួយពាក្យមក។
