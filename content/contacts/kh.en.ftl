# Contacts for Cambodia.
# Review: draft.

contact-police = Police: { $phone }
    .who = For danger from people, or if you are held and not let go. Free, also with no credit on the phone; English, Chinese and Vietnamese too, news pages say. Officers may ask for your papers.

contact-labour-line = Labour ministry line: { $phone }
    .who = Day and night. About pay, hours, heat, bad language, or if the company pays for you at NSSF. They may ask for your name and papers.

contact-nssf = NSSF, social insurance: { $phone }
    .who = Day and night. You can ask if you are signed up and if the company pays in. NSSF also has a phone app that shows it.

contact-union = Union groups (CLC, CCU, CCTU)
    .who = You can ask co-workers you trust which union is in your factory. We have no checked number.

contact-legal-help = CENTRAL (before: CLEC)
    .who = A group that gives workers legal help. The new name is from general knowledge. We have no checked number.

contact-labour-office = Ministry of Labour and Vocational Training (labour inspector)
    .who = You can ask there about pay, hours, heat, dirt or bad language. Officers may ask for your name and papers. We have no checked number; the line of the ministry is the way to call.

contact-better-factories = Better Factories Cambodia: { $phone }
    .who = Checks garment, shoe and travel goods factories. It is not a labour inspector and cannot order a factory to act. The number is from an old leaflet.
