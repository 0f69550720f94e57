### Before somebody goes to work in another country. Draft.

before-from = Which country do you leave from? The law differs.
    .opt-vn = Viet Nam
    .opt-th = Thailand
    .opt-kh = Cambodia
    .opt-mm = Myanmar
    .opt-other = Another country
before-uncovered =
    For this country we have nothing checked yet.
    You can ask a person, or choose the country again.
    .opt-person = Ask a person
    .opt-from = Change country
before-topics =
    Before you pay or sign anything: what do you want to know?
    Answers are the law of the country you leave. The country you go to has its own.
    .opt-recruitment-fees = Fees
    .syn-recruitment-fees = fee|how much to pay|agency fee|broker fee
    .opt-written-contract = Contract
    .syn-written-contract = work contract|sign
    .opt-id-document-retention = My papers
    .syn-id-document-retention = passport|papers|id card
    .opt-agency = Agency or broker
    .syn-agency = agency|broker|licence|license
before-missing =
    We have no checked answer for { $country ->
        [VN] Viet Nam
        [KH] Cambodia
        [TH] Thailand
        [MM] Myanmar
       *[other] this country
    } on this yet.
before-agency =
    We have no checked list of licensed agencies yet. Safe ways to begin:
    1. Ask the agency for its licence. Note its number, and ask a helper below whether it is real.
    2. Pay nobody without a receipt that names the agency and the sum.

    3. Sign nothing that you cannot read. Keep a photo of each page.
    4. Keep your passport with you, and leave a copy with your family.
before-again = What now?
    .opt-topics = More before I go
    .opt-from = Change country
    .opt-person = Ask a person
