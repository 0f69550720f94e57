### The first greeting. Draft: translation made by machine, not yet read by a native speaker.

welcome-trial-note = នេះជាការសាកល្បង។ នៅទីនេះ គ្មានអ្នកណាអានរឿងដែលរាយការណ៍ទេ។
welcome-hello =
    សួស្តីបង។ យើងជាម៉ាស៊ីន ឆ្លើយអំពីការងារ៖ ប្រាក់ឈ្នួល ម៉ោង សុវត្ថិភាព។
    សួរតាមពាក្យបង ឧទាហរណ៍៖ ថែមម៉ោងគិតលុយម៉េច?
    .opt-report = រាយការណ៍បញ្ហា
    .syn-report = រាយការណ៍|មានបញ្ហា|ប្តឹង|ចង់រាយការណ៍
    .opt-workshop = កែលម្អរោងជាង
    .syn-workshop = រោងជាង|សុវត្ថិភាពរោងជាង|ខ្ញុំជាម្ចាស់រោងជាង
    .opt-cards = កាតសិទ្ធិ
    .syn-cards = កាត|រកកាត|កាតព័ត៌មាន
    .opt-language = ភាសា · Language
