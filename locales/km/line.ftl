### The line's own messages, outside all flows. Draft: translation made by machine, not yet read by a native speaker.

# The fixed sentence of every message that we send unasked.
-new-message = មានសារថ្មី

line-stopped =
    ឈប់ហើយ។ យើងមិនសរសេរទៅមុនទៀតទេ។ អ្វីដែលបងបានផ្ញើ នៅទុកដដែល។ ចង់មើល សួរមកបាន។
    ចង់ទទួលសារវិញ៖ សរសេរ ទទួលសារ។
line-started = បើកវិញហើយ។ ពេលមានដំណឹង យើងសរសេរតែ “{ -new-message }”។
line-maybe-stop = បងលែងចង់ទទួលសារពីយើងមែនទេ? បើមែន សរសេរ ឈប់។
line-language = ពីនេះទៅ យើងសរសេរភាសាខ្មែរ។
line-stale = ប៊ូតុងនេះចាស់ហើយ។ មិនមានអ្វីប្តូរទេ។
line-sticker = យើងមិនទាន់យល់ស្ទីគ័រទេ។ សូមសរសេរជាពាក្យ។
line-location = យើងមិនទុកទីតាំងទេ។ បើត្រូវប្រាប់កន្លែង សូមសរសេរ។
line-contact = យើងមិនទុកលេខទំនាក់ទំនងរបស់អ្នកណាទេ។ សូមសរសេរ។
line-poll = យើងមិនទាន់អានការបោះឆ្នោតបានទេ។ សូមសរសេរ។
line-other = យើងមិនទាន់អានសារបែបនេះបានទេ។ សូមសរសេរជាពាក្យ។
line-edited = យើងយកចម្លើយដែលផ្ញើលើកដំបូង។ អ្វីដែលកែក្រោយ មិនទាន់រាប់ទេ។ ចង់ប្តូរចម្លើយមុន៖ សរសេរ ថយក្រោយ។
line-cut = សារនេះវែងពេក យើងអានបានតែដើម។ សូមផ្ញើផ្នែកដែលនៅសល់ ជាសារមួយទៀត។
line-failed = សូមទោស ខាងយើងមានបញ្ហា។ សារបងនៅមាន។ បន្តិចទៀត សូមសាកម្តងទៀត។
line-retry = { $channel ->
    [sms] យើងមិនយល់ទេ។ សូមផ្ញើលេខនៃចម្លើយ។
   *[other] យើងមិនយល់ទេ។ ជ្រើសប៊ូតុង ឬនិយាយតាមរបៀបផ្សេង។
}
line-no-way-back = មិនមានសំណួរមុននេះទៀតទេ។
line-nothing-unfinished = មិនមានអ្វីនៅសល់ទេ។ សួរអ្វីក៏បានអំពីការងារ។
line-no-file-here = ទីនេះ យើងទទួលរូប ឬឯកសារមិនបានទេ។ សូមសរសេរ។
line-file-out-of-the-blue =
    អរគុណ យើងបានទទួលហើយ។ យើងមិនបានបញ្ជូនទៅអ្នកណាទេ។
    ចង់រាយការណ៍បញ្ហា៖ សរសេរ ម៉ឺនុយ រួចជ្រើស រាយការណ៍បញ្ហា។
line-group = អរគុណបងដែលសរសេរមក។ ក្នុងក្រុម យើងមិនឆ្លើយរឿងផ្ទាល់ខ្លួនទេ។
    .opt-private = សួរដោយឡែក
line-busy = មានសារច្រើនចូលម្តង។ យើងអានម្តងមួយ សូមរង់ចាំបន្តិច។
line-sorry = សូមទោស មានសារមួយ យើងអានមិនបាន។ សូមផ្ញើម្តងទៀត តាមរបៀបផ្សេង។
line-file-too-big = ឯកសារនេះធំជាង 20 MB យើងទទួលមិនបាន។ សូមផ្ញើឯកសារតូចជាងនេះ។
line-calm = សួរអ្វីក៏បានអំពីការងារ។
line-untitled = កំណត់ត្រា

# Parts of lists and files.
line-action = { $item } · { $who } · { $due } · { $cost }
line-task = { $item } · { $due }
line-case = ផ្ញើ { $opened }
line-review = ប្រជុំសរុបលទ្ធផល
line-report-file = សង្ខេប
line-value = { $value }

# Headings for signs of danger in a story; never the person's own words.
line-sign-fire = ភ្លើង ឬផ្សែង
line-sign-locked-in = ចេញមិនបាន
line-sign-violence = អំពើហិង្សា
line-sign-sexual-violence = មានរឿងធ្ងន់ធ្ងរ
line-sign-child-danger = កុមារមានគ្រោះថ្នាក់
line-sign-self-harm = ពិបាកទ្រាំខ្លាំង
line-sign-held-against-will = គ្មានសេរីភាពចេញ
line-sign-medical = របួស ឬឈឺ
line-sign-papers-held = ត្រូវគេទុកឯកសារ
line-sign-threats = ត្រូវគេគំរាម
line-sign-debt-bondage = ធ្វើការសងបំណុល
line-sign-wages-withheld-to-stay = ត្រូវគេទុកប្រាក់ឈ្នួល
line-sign-child-labour = កុមារកំពុងធ្វើការ
line-sign-retaliation = ត្រូវគេធ្វើបាបព្រោះហ៊ាននិយាយ

# Text messages: at most three parts at once. The number is what the person sends back.
line-more = 1៖ អានបន្ត
    .syn-more = បន្ត|អានបន្ត|អានទៀត
line-more-list = 0៖ ជម្រើសទៀត
# Stands in place of everything that we send unasked; it must give nothing away.
line-news = { -new-message }។ 1៖ អាន
line-part-missing = សារបងមកមិនគ្រប់ ខ្វះផ្នែកខ្លះ។ ផ្នែកដែលមកដល់ យើងទុកហើយ។ សូមផ្ញើផ្នែកដែលខ្វះម្តងទៀត។
line-page = ទំព័រ បើកបានក្នុង { $hours } ម៉ោង៖ { $link }
line-way = { $way ->
    [sms] សារទូរស័ព្ទ (SMS)
    [web] ជជែកលើទំព័រ
   *[telegram] Telegram
}{ $here ->
    [yes] {" "}(ទីនេះ)
   *[no] {""}
}
# Said into a case after a month without a word.
line-still-here = សារស្វ័យប្រវត្តិ៖ មិនទាន់មានអ្វីថ្មីទេ។ រឿងរបស់បងមិនត្រូវភ្លេចទេ នៅមានមនុស្សធ្វើ។
