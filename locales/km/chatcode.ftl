### A code to come back to the chat page. Draft: translation made by machine, not yet read by a native speaker.

chatcode-code =
    លេខកូដសម្រាប់ត្រឡប់មកទីនេះវិញ៖ **{ $code }**
    ចម្លងលើក្រដាស។ អ្នកណាមានវា អាចបើកការជជែកនេះបាន ដូច្នេះកុំឱ្យអ្នកណា។
    .opt-wrote = ចម្លងហើយ
    .syn-wrote = រួច|អូខេ|កត់ហើយ
chatcode-end = បាន។ បងចង់ដឹងអ្វី?
chatcode-not-needed = ទីនេះមិនត្រូវការលេខកូដទេ។ បើកការជជែកនេះវិញបានធម្មតា។
