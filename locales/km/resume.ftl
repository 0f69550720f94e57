### Something left unfinished, in neutral words. Draft: translation made by machine, not yet read by a native speaker.

resume-offer =
    មានអ្វីមួយមិនទាន់ចប់៖
    { $unfinished }
    .opt-continue = បន្ត
    .syn-continue = បន្តទៅ|ធ្វើបន្ត|អូខេ
    .opt-delete = លុប
    .syn-delete = លុបវា|ទេ|មិនយក
    .opt-later = ពេលក្រោយ
resume-deleted = លុបហើយ។ សួរអ្វីក៏បានអំពីការងារ។
resume-later = បាន ពេលក្រោយចុះ។ សួរអ្វីក៏បានអំពីការងារ។
