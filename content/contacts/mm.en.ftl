# Contacts for Myanmar.
# Review: draft.

contact-issara = Issara Institute (worker lines and chat): { $web }
    .who = Free. For job seekers in Myanmar and for migrants in Thailand and Malaysia. In Burmese, Kachin, Kayin, Mon, Shan, Khmer, Nepali and Thai. Send no names and no plans in a chat. We have no checked number.

contact-emergency = Emergency: we have no safe, checked number for Myanmar
    .who = A person of our team can answer you here, if somebody is on duty.
