### Told here that there is news about something from another phone or chat. Draft: translation made by machine, not yet read by a native speaker.

elsewhere-announce = { -new-message }។ អាននៅកន្លែងដែលបងបានសរសេរមក ឬដោយលេខកូដរបស់បង។
    .opt-code = ប្រើលេខកូដ
    .syn-code = លេខកូដ|អាន
    .opt-later = ពេលក្រោយ
    .syn-later = ឥឡូវនៅទេ|ទេ
elsewhere-later = បាន ពេលក្រោយចុះ។ សួរអ្វីក៏បានអំពីការងារ។
