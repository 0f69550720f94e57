### What can be done here. Draft: translation made by machine, not yet read by a native speaker.

menu-menu = ជ្រើសមួយ ឬសួរមកតែម្តង។
    .opt-report = រាយការណ៍បញ្ហា
    .syn-report = រាយការណ៍|មានបញ្ហា|ប្តឹង|ចង់រាយការណ៍
    .opt-status = រឿងដែលបានផ្ញើ
    .syn-status = បានផ្ញើ|រឿងដល់ណាហើយ
    .opt-workshop = កែលម្អរោងជាង
    .syn-workshop = រោងជាង|សុវត្ថិភាពរោងជាង
    .opt-cards = កាតសិទ្ធិ
    .syn-cards = កាត|រកកាត|កាតព័ត៌មាន
    .opt-before = ធ្វើការក្រៅប្រទេស
    .syn-before = ទៅក្រៅប្រទេស|មុនចេញដំណើរ|ទៅធ្វើការប្រទេសផ្សេង
    .opt-settings = ការកំណត់
    .syn-settings = កំណត់|ការកំណត់របស់ខ្ញុំ
