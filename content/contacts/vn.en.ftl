# Contacts for Viet Nam.
# Review: draft.

contact-police = Police: { $phone }
    .who = For danger from people, now. Officers may ask for your papers.

contact-fire = Fire and rescue: { $phone }
    .who = For fire, smoke, or people who are trapped.

contact-ambulance = Ambulance: { $phone }
    .who = For somebody badly hurt or very ill, now.

contact-disaster = Floods and storms: { $phone }
    .who = For floods, storms and other disasters. The call is free.

contact-child-line = Child and trafficking line: { $phone }
    .who = Free, day and night. For a child at risk or at work, and for people forced to work or sold.

contact-union = Union (Vietnam General Confederation of Labour)
    .who = It has a federation in each province. It can help where your company has no union, if workers ask. We have no checked number.

contact-labour-office = Province labour office (Department of Home Affairs)
    .who = You can ask there for a labour mediator or report a problem. Officers may ask for your papers. We have no checked number.

contact-better-work = Better Work Viet Nam
    .who = Works with garment and shoe factories. It is not a complaint line. It passes child labour, forced labour and violence on to the labour inspector.
