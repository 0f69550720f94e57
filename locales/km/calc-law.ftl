### Laws behind the rules of the calculators, and what must be told with them. Draft: translation made by machine, not yet read by a native speaker.
### `calc-law-<country>-<rule>` and `calc-caveat-<country>-<rule>`; see content/rules/.

## Viet Nam

calc-law-vn-hour = អនុក្រឹត្យ 145/2020 មាត្រា 55(1)
calc-caveat-vn-hour = ថ្លៃបាយ ថ្លៃសាំង ថ្លៃផ្ទះ និងរង្វាន់ មិនរាប់ក្នុងម៉ោងធម្មតាទេ។
calc-law-vn-overtime = ក្រមការងារវៀតណាម 2019 មាត្រា 98(1)
calc-law-vn-overtime-night = ក្រមការងារវៀតណាម 2019 មាត្រា 98(2)-(3); អនុក្រឹត្យ 145/2020 មាត្រា 57
calc-law-vn-overtime-cap = ក្រមការងារវៀតណាម 2019 មាត្រា 107; សេចក្តីសម្រេច 17/2022
calc-law-vn-dispute = ក្រមការងារវៀតណាម 2019 មាត្រា 190
calc-law-vn-dispute-court = ក្រមការងារវៀតណាម 2019 មាត្រា 190
calc-law-vn-dispute-firing = ក្រមការងារវៀតណាម 2019 មាត្រា 188
calc-caveat-vn-dispute = ច្បាប់រាប់ពីថ្ងៃដែលបងដឹងរឿង។
calc-law-vn-late-pay = ក្រមការងារវៀតណាម 2019 មាត្រា 97(4)
calc-law-vn-late-rate = ក្រមការងារវៀតណាម 2019 មាត្រា 97(4)
calc-law-vn-severance-years = ក្រមការងារវៀតណាម 2019 មាត្រា 46
calc-law-vn-severance-rounding = អនុក្រឹត្យ 145/2020 មាត្រា 8
calc-law-vn-redundancy-years = ក្រមការងារវៀតណាម 2019 មាត្រា 42, 47
calc-law-vn-final-pay = ក្រមការងារវៀតណាម 2019 មាត្រា 48
calc-law-vn-leave-cash = ក្រមការងារវៀតណាម 2019 មាត្រា 113(3)
calc-law-vn-annual-leave = ក្រមការងារវៀតណាម 2019 មាត្រា 113, 114
calc-law-vn-maternity = ក្រមការងារវៀតណាម 2019 មាត្រា 139
calc-caveat-vn-maternity = ធានារ៉ាប់រងសង្គមបើកឱ្យបង ហើយបងបានការងារចាស់វិញ ដោយមិនកាត់ប្រាក់ឈ្នួល។ បើកប៉ុន្មាន យើងមិនទាន់បានពិនិត្យទេ៖ សួរយើង។
calc-law-vn-notice = ក្រមការងារវៀតណាម 2019 មាត្រា 35
calc-law-vn-notice-company = ក្រមការងារវៀតណាម 2019 មាត្រា 36, 37
calc-caveat-vn-notice-company = គេមិនអាចបញ្ឈប់បងបានទេ ពេលឈឺ ឈប់សម្រាក មានផ្ទៃពោះ ឬមានកូនក្រោមមួយឆ្នាំ។
calc-law-vn-leaving-early = ក្រមការងារវៀតណាម 2019 មាត្រា 35, 40
calc-caveat-vn-leaving-early = អ្នកដែលចេញមិនត្រូវតាមវិធាន អាចជំពាក់ប្រាក់កន្លះខែ និងប្រាក់សម្រាប់ថ្ងៃជូនដំណឹងដែលខ្វះ (មាត្រា 40)។ ករណីខ្លះមិនបាច់ជូនដំណឹងមុនទេ ដូចជាមិនបានប្រាក់ឈ្នួល ឬមានអំពើហិង្សា។
calc-law-vn-dismissal = ក្រមការងារវៀតណាម 2019 មាត្រា 41
calc-caveat-vn-dismissal = ក្រុមហ៊ុនត្រូវបង្ហាញភស្តុតាងនៃកំហុស ហើយត្រូវហៅបងប្រជុំអំពីរឿងនោះមុន (មាត្រា 122)។
calc-law-vn-minimum-wage = អនុក្រឹត្យ 293/2025 មាត្រា 3; មុនឆ្នាំ 2026៖ អនុក្រឹត្យ 74/2024 មាត្រា 3
calc-law-vn-minimum-wage-hour = អនុក្រឹត្យ 293/2025 មាត្រា 3
calc-law-vn-insurance = ច្បាប់ធានារ៉ាប់រងសង្គមវៀតណាម 2024 មាត្រា 33-34
calc-law-vn-deductions = ក្រមការងារវៀតណាម 2019 មាត្រា 102, 127, 129
calc-caveat-vn-deductions = កាត់ផ្សេងបាន តែដើម្បីសងការខូចខាតដែលបងបង្ក។ ហាមពិន័យជាប្រាក់។

## Cambodia

calc-law-kh-hour = ច្បាប់ការងារ មាត្រា 137
calc-law-kh-overtime = ច្បាប់ការងារ មាត្រា 139; ប្រកាស 112/25
calc-law-kh-overtime-rest = ច្បាប់ការងារ មាត្រា 161-164
calc-law-kh-overtime-night = ច្បាប់ការងារ មាត្រា 144
calc-caveat-kh-overtime-night = ប្រភពមួយឱ្យច្រើនជាងនេះ សម្រាប់វេនយប់ធម្មតា; យើងយកតាមវិសោធនកម្មនៃច្បាប់ផ្ទាល់។
calc-law-kh-overtime-cap = សេចក្តីជូនដំណឹង 030 ឆ្នាំ 2015
calc-law-kh-dispute = ច្បាប់ការងារ មាត្រា 301
calc-caveat-kh-dispute = រយៈពេលនេះ នៅក្នុងអត្ថបទចាស់; វិធានឆ្នាំ 2025 ប្រហែលបានប្តូរ។ កុំខានប្រជុំ៖ បើខាន ឬមិនចុះហត្ថលេខាដោយគ្មានហេតុផល ពាក្យបណ្តឹងអាចអស់តម្លៃ។
calc-law-kh-seniority = ច្បាប់ការងារ មាត្រា 89; ប្រកាស 443/2018
calc-caveat-kh-seniority = អ្នកដែលសុំចេញខ្លួនឯង អាចបាត់ផ្នែកដែលមិនទាន់ដល់ថ្ងៃបើក។ បើគេបញ្ឈប់ព្រោះកំហុសធ្ងន់ សួរយើង។
calc-law-kh-severance-fixed = ច្បាប់ការងារ មាត្រា 73
calc-law-kh-dismissal = ច្បាប់ការងារ មាត្រា 73, 91
calc-caveat-kh-dismissal = បើក្រុមហ៊ុនបញ្ចប់កិច្ចសន្យាមិនកំណត់ពេល ដោយគ្មានហេតុផលត្រឹមត្រូវ បងអាចទារសំណងយ៉ាងតិចស្មើប្រាក់បំណាច់អតីតភាព។ បើបញ្ចប់កិច្ចសន្យាកំណត់ពេលមុនថ្ងៃ បងអាចទារប្រាក់ឈ្នួលដល់ថ្ងៃផុតកំណត់។
calc-law-kh-leaving-early = ច្បាប់ការងារ មាត្រា 73-75
calc-caveat-kh-leaving-early = អ្នកដែលចេញមុនកិច្ចសន្យាកំណត់ពេលចប់ អាចជំពាក់ប្រាក់គេ។
calc-law-kh-final-pay = ច្បាប់ការងារ មាត្រា 116
calc-law-kh-leave-cash = ច្បាប់ការងារ មាត្រា 166-167
calc-law-kh-annual-leave = ច្បាប់ការងារ មាត្រា 166-167
calc-law-kh-maternity = ច្បាប់ការងារ មាត្រា 182
calc-law-kh-maternity-pay = ច្បាប់ការងារ មាត្រា 183
calc-law-kh-maternity-insurance = បទដ្ឋាន ប.ស.ស. (NSSF)
calc-law-kh-notice = ច្បាប់ការងារ មាត្រា 73-75
calc-law-kh-notice-open = ច្បាប់ការងារ មាត្រា 75, 79
calc-law-kh-notice-fixed = ច្បាប់ការងារ មាត្រា 73
calc-law-kh-minimum-wage = ប្រកាសប្រចាំឆ្នាំអំពីប្រាក់ឈ្នួលអប្បបរមា
calc-caveat-kh-minimum-wage = វាសម្រាប់តែរោងចក្រទាំងនេះ។ ការងារផ្សេង យើងរកមិនឃើញប្រាក់ឈ្នួលអប្បបរមាតាមច្បាប់ ដែលយើងអាចបញ្ជាក់បានទេ។
calc-law-kh-insurance = ច្បាប់ស្តីពីរបបសន្តិសុខសង្គម 2019
calc-law-kh-deductions = ច្បាប់ការងារ មាត្រា 28, 126-129
calc-caveat-kh-deductions = កាត់បានតែករណីខ្លះ ដូចជាឧបករណ៍មិនបានប្រគល់វិញ ឬប្រាក់ខ្ចីមុន។ ហាមពិន័យជាប្រាក់។

## Thailand

calc-law-th-hour = ច្បាប់ការពារពលកម្មថៃ មាត្រា 68
calc-law-th-overtime = ច្បាប់ការពារពលកម្មថៃ មាត្រា 61
calc-law-th-overtime-rest = ច្បាប់ការពារពលកម្មថៃ មាត្រា 62-63
calc-law-th-overtime-cap = ច្បាប់ការពារពលកម្មថៃ មាត្រា 24-26
calc-law-th-late-pay = ច្បាប់ការពារពលកម្មថៃ មាត្រា 9
calc-law-th-severance-days = ច្បាប់ការពារពលកម្មថៃ មាត្រា 118
calc-law-th-severance-fault = ច្បាប់ការពារពលកម្មថៃ មាត្រា 119
calc-caveat-th-severance-fault = បាត់ប្រាក់បំណាច់ តែពេលមានកំហុសធ្ងន់៖ បទល្មើស ធ្វើឱ្យខូចដោយចេតនា ធ្វេសប្រហែសខ្លាំង ជាប់គុក ល្មើសវិន័យក្រោយព្រមានជាអក្សរ ឬអវត្តមានបីថ្ងៃធ្វើការដោយគ្មានហេតុផល (មាត្រា 119)។
calc-law-th-dismissal = ច្បាប់តុលាការការងារថៃ មាត្រា 49
calc-caveat-th-dismissal = បើគ្មានហេតុផលត្រឹមត្រូវ បងអាចសុំតុលាការការងារ ឱ្យបានការងារវិញ ឬបានប្រាក់។ មិនអស់ប្រាក់ទេ។
calc-law-th-leaving-early = ច្បាប់ការពារពលកម្មថៃ មាត្រា 17, 70
calc-caveat-th-leaving-early = បើបងជាពលករចំណាកស្រុក សួរអង្គការ ឬសួរយើងសិន មុនចេញ៖ ពេលរកថៅកែថ្មីខ្លី។ មន្ត្រីអាចសុំមើលឯកសារ។
calc-caveat-th-severance-days = បើមានកិច្ចសន្យាសរសេរ សម្រាប់ការងារពិសេស តាមរដូវ ឬម្តងម្កាល អាចមិនបានប្រាក់បំណាច់បញ្ចប់ការងារទេ។
calc-law-th-final-pay = ច្បាប់ការពារពលកម្មថៃ មាត្រា 70, 118
calc-law-th-leave-cash = ច្បាប់ការពារពលកម្មថៃ មាត្រា 67
calc-caveat-th-leave-cash = ថ្ងៃឈប់សម្រាកឆ្នាំនេះ បានជាប្រាក់ ពេលក្រុមហ៊ុនបញ្ឈប់បង ដោយបងគ្មានកំហុស។
calc-law-th-annual-leave = ច្បាប់ការពារពលកម្មថៃ មាត្រា 30
calc-law-th-maternity = ច្បាប់ការពារពលកម្មថៃ (លេខ 9) 2025 មាត្រា 41, 59
calc-caveat-th-maternity = ប្រភពមួយថា ច្បាប់នេះចាប់ផ្តើមក្រោយមួយថ្ងៃ។
calc-law-th-maternity-insurance = ច្បាប់សន្តិសុខសង្គមថៃ
calc-caveat-th-maternity-insurance = ផ្នែកដែលមូលនិធិសន្តិសុខសង្គមបើក គឺតាមព័ត៌មានពេលឈប់នៅខ្លីជាងនេះ។ សួរមូលនិធិ ថាប្តូរហើយឬនៅ។
calc-law-th-notice = ច្បាប់ការពារពលកម្មថៃ មាត្រា 17
calc-law-th-insurance = ច្បាប់សន្តិសុខសង្គមថៃ មាត្រា 33
calc-law-th-welfare-fund = ច្បាប់ការពារពលកម្មថៃ មូលនិធិសុខុមាលភាពកម្មករ
calc-caveat-th-welfare-fund = យើងមិនអាចបញ្ជាក់បានថា មូលនិធិសុខុមាលភាពចាប់ផ្តើមហើយឬនៅ។
calc-law-th-deductions = ច្បាប់ការពារពលកម្មថៃ មាត្រា 76-77
calc-caveat-th-deductions = កាត់បានតែប៉ុន្មានមុខ ដូចជាប្រាក់សហជីព បំណុលសហករណ៍ ឬការខូចខាតដោយចេតនា ឬធ្វេសប្រហែសខ្លាំង។ ហាមកាត់ជាការដាក់ទោស។
calc-law-th-minimum-wage = សេចក្តីប្រកាសគណៈកម្មការប្រាក់ឈ្នួល លេខ 13 និង 14
calc-caveat-th-minimum-wage = ក្នុងក្រុងឈៀងម៉ៃ (Chiang Mai) និងហាតយ៉ៃ (Hat Yai) នៅកោះសាមុយ (Ko Samui) និងនៅសណ្ឋាគារ និងកន្លែងកម្សាន្តភាគច្រើន មានច្រើនជាងនេះ។ សណ្ឋាគារតូច ដែលមានតែបន្ទប់ មិនរាប់ទេ។ យើងរកមិនឃើញអត្រាថ្មីជាងនេះទេ។
calc-law-th-minimum-wage-trade = សេចក្តីប្រកាសគណៈកម្មការប្រាក់ឈ្នួល លេខ 14

## Myanmar

calc-law-mm-hour = ច្បាប់រោងចក្រមីយ៉ាន់ម៉ា
calc-caveat-mm-hour = ក្រសួងគិតថែមម៉ោងលើប្រាក់គោល ដោយមិនរាប់ប្រាក់ឧបត្ថម្ភប្រចាំថ្ងៃទេ។
calc-law-mm-overtime = ច្បាប់រោងចក្រមីយ៉ាន់ម៉ា
calc-law-mm-overtime-rest = ច្បាប់មីយ៉ាន់ម៉ាអំពីការឈប់សម្រាក និងថ្ងៃបុណ្យ
calc-law-mm-severance-months = សេចក្តីជូនដំណឹង 84/2015
calc-law-mm-final-pay = ច្បាប់មីយ៉ាន់ម៉ាអំពីការបើកប្រាក់ឈ្នួល 2016
calc-law-mm-annual-leave = ច្បាប់មីយ៉ាន់ម៉ាអំពីការឈប់សម្រាក និងថ្ងៃបុណ្យ
calc-caveat-mm-annual-leave = ក្រៅពីនេះ មានឈប់សម្រាករយៈពេលខ្លី ប៉ុន្មានថ្ងៃទៀត។
calc-law-mm-maternity = ច្បាប់មីយ៉ាន់ម៉ាអំពីការឈប់សម្រាក និងថ្ងៃបុណ្យ; ច្បាប់សន្តិសុខសង្គម
calc-law-mm-notice = កិច្ចសន្យាការងារគំរូ
calc-law-mm-minimum-wage = សេចក្តីជូនដំណឹង 1/2025
calc-caveat-mm-minimum-wage = តាំងពីពេលនោះ យើងមិនដឹងថាមានប្តូរឬអត់ទេ។ សូមសួរសិន មុនពឹងលើវា។
