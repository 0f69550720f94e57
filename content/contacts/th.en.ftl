# Contacts for Thailand.
# Review: draft.

contact-issara-my = Issara, in Burmese: { $phone }
    .who = A free and private line for migrant workers, day and night. More: { $web }

contact-issara-km = Issara, in Khmer: { $phone }
    .who = A free and private line for migrant workers, day and night. More: { $web }

contact-issara-th = Issara, in Thai and Lao: { $phone }
    .who = A free and private line for migrant workers, day and night. More: { $web }

contact-union = Union
    .who = A union led by Thai people can take registered migrants as members. Ask a colleague you trust if your workplace has one. We have no checked number.

contact-labour-office = Labour protection office: { $phone }
    .who = For pay, hours and safety. There is an office in each province. Migrants can complain too, best with a helper. Officers may ask for papers.

contact-employment-office = Department of Employment: { $phone }
    .who = For work permits, changing employer and agencies. It had speakers of Burmese, Khmer and English. Officers may ask for papers.

contact-ministry-line = Ministry of Labour: { $phone }
    .who = Social security: card, hospital, sick pay, work injury. Press two for the Department of Employment. Officers may ask for papers. We have not confirmed this number.

contact-social-line = Social help line: { $phone }
    .who = When somebody is forced to work or sold, or a child is at work. For Thais and foreigners. Officers may ask for papers.

contact-police = Police: { $phone }
    .who = For danger from people, now. Officers may ask for papers. We have not confirmed this number.
