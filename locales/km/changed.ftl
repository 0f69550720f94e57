### Told when another phone or chat was joined with this one, or taken apart. Draft: translation made by machine, not yet read by a native speaker.

changed-notice = មានការប្តូរ ក្នុង ការកំណត់ រួច ទូរស័ព្ទរបស់ខ្ញុំ។ បើមិនមែនបងទេ សូមចូលមើលទីនោះ។
