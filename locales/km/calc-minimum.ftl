### The minimum wage. Draft: translation made by machine, not yet read by a native speaker.

calc-minimum-region = កន្លែងធ្វើការរបស់បង នៅតំបន់ណា? កិច្ចសន្យា ឬសហជីព អាចប្រាប់បាន។
    .opt-region-1 = តំបន់ I
    .opt-region-2 = តំបន់ II
    .opt-region-3 = តំបន់ III
    .opt-region-4 = តំបន់ IV
calc-minimum-trade = បងធ្វើការនៅកន្លែងបែបណា?
    .opt-hotel = សណ្ឋាគារ
    .opt-entertainment = បារ កន្លែងកម្សាន្ត
    .opt-other = កន្លែងផ្សេង
calc-minimum-place = នៅខេត្តណា ឬក្រុងណា? សូមសរសេរជាអក្សរអង់គ្លេស ឬអក្សរថៃ។
    .retry = សូមសរសេរឈ្មោះខេត្ត ជាអក្សរអង់គ្លេស ឬអក្សរថៃ ឧទាហរណ៍៖ Rayong។
calc-minimum-factory = រោងចក្របងផលិតអ្វី?
    .opt-garments = ខោអាវ ស្បែកជើង កាបូប
    .syn-garments = ខោអាវ|សម្លៀកបំពាក់|កាត់ដេរ|ស្បែកជើង|កាបូប|វាយនភណ្ឌ
    .opt-other = របស់ផ្សេង
calc-minimum-month = សម្រាប់ខែណា? សរសេរថ្ងៃណាមួយក្នុងខែនោះ។
    .retry = សូមសរសេរថ្ងៃ ឧទាហរណ៍៖ 15/10/2026។
    .opt-today = ខែនេះ
    .syn-today = ថ្ងៃនេះ|ឥឡូវ
