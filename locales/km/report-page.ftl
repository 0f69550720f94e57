### The improvement report of one firm, as a page and as plain text.
### It speaks about the firm, to nobody in particular, and names jobs, never persons.
### Arguments: points, amounts and dates come already formatted; other numbers are counts.
### Draft: translation made by machine, not yet read by a native speaker.

## Opening

page-title = របាយការណ៍កែលម្អ
page-period = ពី { $from } ដល់ { $to }
page-made = ធ្វើរបាយការណ៍ { $date }
page-size = { $size } នាក់
page-group = ក្រុមប្រជុំសរុប៖ { $group }
page-together = ទាំងអស់គ្នាឆ្លើយជាមួយគ្នា។

## Whether it is agreed

page-status-draft = សេចក្តីព្រាង មិនទាន់យល់ព្រម
page-status-agreed = ម្ចាស់ និងតំណាងកម្មករ បានយល់ព្រម
page-status-together = ម្ចាស់បានចុះហត្ថលេខា; ទាំងអស់គ្នាឆ្លើយជាមួយគ្នា
page-sign = ការយល់ព្រម
page-signed-on = ចុះហត្ថលេខា { $date }
page-signed-not = មិនទាន់ចុះហត្ថលេខា

## First page

page-strengths = អ្វីដែលកន្លែងនេះធ្វើបានល្អ
page-strengths-photo = { $count ->
   *[other] ចំណុចល្អ { $count } មានរូបបង្ហាញ
}
page-front-achieved = អ្វីដែលសម្រេចបាន
page-front-best = ឧទាហរណ៍ល្អបំផុត
page-front-risk = ពិន្ទុហានិភ័យ
page-front-next = កិច្ចការបន្ទាប់
page-figure-proposed = ការកែលម្អដែលបានស្នើ
page-figure-planned = ក្នុងផែនការ
page-figure-done = រួចហើយ
page-figure-photographed = រួចហើយ មានរូប
page-no-improvement = មិនទាន់មានការកែលម្អដែលបានកត់ទេ។
page-no-evidence = គ្មានភស្តុតាង
page-no-commitments = ឥឡូវ គ្មានអ្វីក្នុងផែនការទេ។
page-points = បានជ្រើស { $chosen } ពិន្ទុហានិភ័យ បានកាត់បន្ថយ { $reduced } ពិន្ទុ។
page-points-rule = ពិន្ទុនេះរាប់តាមវិធីរបស់ឧបករណ៍នេះប៉ុណ្ណោះ។ មិនមែនជាការដាក់ពិន្ទុ ហើយមិនប្រៀបធៀបក្រុមហ៊ុនទេ។

## Numbers

page-half = { $whole }.5
page-money = { $currency ->
    [VND] { $amount } ដុង
    [KHR] { $amount } រៀល
    [THB] { $amount } បាត
    [MMK] { $amount } ក្យាត
   *[none] { $amount }
}
page-rating = { $rating } ក្នុងចំណោម 5
page-overdue = { $date } (ហួសថ្ងៃ)
page-nothing-noted = មិនបានកត់
page-not-set = មិនទាន់កំណត់
page-total = សរុប
page-who-nobody = មិនបានប្រាប់

## Photos

page-photo-before = មុន
page-photo-after = ក្រោយ
page-photo-before-alt = រូបមុន៖ { $item }
page-photo-after-alt = រូបក្រោយ៖ { $item }
page-photo-missing = គ្មានរូប
page-evidence-pair = រូបមុន និងក្រោយ
page-evidence-after = រូបក្រោយ

## People by role

page-role-owner = ម្ចាស់
page-role-representative = តំណាងកម្មករ
page-role-coach = អ្នកណែនាំ
page-role-other = សមាជិកផ្សេង

## Costs, reasons, states

page-cost-none = មិនអស់លុយ
page-cost-low = តិច
page-cost-medium = មធ្យម
page-reason-money = គ្មានលុយ
page-reason-landlord = ម្ចាស់ដីត្រូវយល់ព្រម
page-reason-knowledge = មិនទាន់មានអ្នកចេះ
page-reason-time = គ្មានពេល
page-reason-other = ហេតុផលផ្សេង
page-state-planned = ក្នុងផែនការ
page-state-moved = មានថ្ងៃថ្មី
page-state-stuck = ជាប់គាំង
page-state-done = រួចហើយ
page-state-because = { $state } ({ $reason })

## Sectors

page-sector-garment = សម្លៀកបំពាក់
page-sector-footwear = ស្បែកជើង
page-sector-food = អាហារ
page-sector-wood = ឈើ
page-sector-metal = ដែក
page-sector-construction = សំណង់
page-sector-agri-processing = កែច្នៃកសិផល
page-sector-retail = ហាងលក់

## Annexes: headings

page-annexes = ព័ត៌មានលម្អិត
page-section = { $number }. { $title }
page-section-about = ក្រុមហ៊ុន និងរបៀបធ្វើ
page-section-achievements = លទ្ធផល
page-section-kinds = ប្រភេទនៃការកែលម្អ
page-section-risk = ផលលើហានិភ័យ
page-section-others = ផលលើអ្នកដទៃ
page-section-cooperation = ការធ្វើការជាមួយគ្នា
page-section-tools = តើឧបករណ៍សមទេ?
page-section-upkeep = ការថែទាំឱ្យនៅជាប់
page-section-unsolved = មិនទាន់ដោះស្រាយ
page-section-next = ជុំបន្ទាប់

## Annex: the firm

page-about-firm = ក្រុមហ៊ុន
page-about-sector = វិស័យ
page-about-size = ទំហំ
page-about-walk = ការដើរពិនិត្យ
page-about-answered = ចំណុចដែលបានឆ្លើយ
page-about-representatives = តំណាងកម្មករដែលចូលរួម
page-about-plan = ផែនការ
page-about-review = ប្រជុំសរុបលទ្ធផល
page-about-group = ក្រុមប្រជុំសរុប
page-walk-together = ទាំងអស់គ្នាជាមួយគ្នា
page-walk-ended = ចប់ហើយ
page-walk-open = មិនទាន់ចប់
page-plan-agreed = បានយល់ព្រម
page-plan-open = មិនទាន់យល់ព្រម

## Annex: achievements

page-count-proposed = ការកែលម្អដែលបានស្នើ
page-count-priority = ក្នុងនោះ ជាអាទិភាព
page-count-picked = បានជ្រើសសម្រាប់ផែនការ
page-count-planned = ក្នុងផែនការ
page-count-done = រួចហើយ
page-count-photographed = រួចហើយ មានរូបក្រោយ
page-count-paired = រួចហើយ មានរូបមុន និងក្រោយ
page-count-moved = មានថ្ងៃថ្មី
page-count-moves = ចំនួនដងដែលប្តូរថ្ងៃ
page-count-stuck = ជាប់គាំង
page-table-done = អ្វីដែលបានធ្វើ

## Tables

page-table-commitments = អ្នកណាធ្វើអ្វី ពេលណា
page-table-areas = តាមផ្នែក
page-table-costs = តាមតម្លៃប៉ាន់ស្មាន
page-table-doers = តាមអ្នកធ្វើ
page-table-risk = ពិន្ទុហានិភ័យតាមផ្នែក
page-table-ratings = ការវាយតម្លៃក្នុងប្រជុំសរុប
page-table-open = នៅសល់
page-table-candidates = ចង់ធ្វើ មិនទាន់ដាក់ផែនការ
page-col-action = កិច្ចការ
page-col-who = អ្នកធ្វើ
page-col-when = ត្រឹមថ្ងៃ
page-col-cost = តម្លៃ
page-col-state = ដល់ណាហើយ
page-col-done-on = រួចថ្ងៃ
page-col-evidence = ភស្តុតាង
page-col-area = ផ្នែក
page-col-proposed = ស្នើ
page-col-planned = ក្នុងផែនការ
page-col-done = រួច
page-col-photographed = មានរូប
page-col-spent = ចំណាយ
page-col-points-chosen = ពិន្ទុដែលជ្រើស
page-col-points-reduced = កាត់បន្ថយ
page-col-points-left = នៅសល់
page-col-question = សំណួរ
page-col-role = ដោយ
page-col-rating = ការវាយតម្លៃ
page-area-other = ផ្សេងទៀត

## Annex: risk

page-chart-title = ពិន្ទុហានិភ័យតាមផ្នែក មុន និងក្រោយ
page-chart-about = តារាងក្រោយរូបគំនូរនេះ មានលេខដូចគ្នា។
page-bar-before = មុន { $points }
page-bar-after = ក្រោយ { $points }
page-accidents = គ្រោះថ្នាក់ មុន និងក្រោយ
page-vote = ចម្លើយរបស់កម្មករខ្លួនឯង
page-vote-hidden = មិនបង្ហាញចម្លើយ៖ មានតិចជាង { $least } នាក់។
page-vote-together = ឆ្លើយជាមួយម្ចាស់។
page-vote-counts = បានឆ្លើយ { $total } ចំណុច៖ អាទិភាព { $priority } ត្រូវធ្វើ { $yes } មិនប្រាកដ { $unsure } ល្អហើយ { $fine } ទីនេះគ្មាន { $na }។

## Annex: review, tools, upkeep

page-no-review = មិនមានចម្លើយប្រជុំសរុបទេ។
page-question-improved = អ្វីបានល្អជាងមុន
page-question-best = អ្វីបានផលជាងគេ
page-question-safer = មានសុវត្ថិភាពជាងមុនទេ
page-question-failed = អ្វីមិនបានផល
page-question-cooperation = ការធ្វើការជាមួយគ្នា
page-question-tools = តើឧបករណ៍សមទេ
page-question-next = អ្នកណាថែទាំឱ្យនៅជាប់
page-question-others = អ្នកណាទៀតអាចធ្វើតាម
page-question-other = សំណួរផ្សេង
page-tools-counts = បានឆ្លើយ { $total } ចំណុច៖ អាទិភាព { $priority } ត្រូវធ្វើ { $yes } មិនប្រាកដ { $unsure } ល្អហើយ { $fine } ទីនេះគ្មាន { $na }។
page-tools-unsure = មិនប្រាកដ ត្រូវមើលថែម៖
page-tools-na = មិនមាននៅកន្លែងនេះ៖
page-keepers = អ្នកថែទាំឱ្យនៅជាប់
page-next-check = ពិនិត្យលើកក្រោយ
page-open-cost = នៅសល់ (តម្លៃ៖ { $cost })
page-nothing-open = គ្មានអ្វីក្នុងផែនការនៅសល់ទេ។

## Foot

page-foot-privacy = របាយការណ៍នេះដាក់តួនាទី មិនដាក់ឈ្មោះមនុស្ស។ អ្វីដែលកម្មករឆ្លើយម្នាក់ឯង មិនបង្ហាញម្តងម្នាក់ទេ។
page-foot-numbers = លេខទាំងអស់ រាប់ពីចម្លើយដែលបានកត់។
