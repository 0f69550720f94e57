### The minimum wage. Draft.

calc-minimum-region = In which region is your workplace? Your contract or the union can tell you.
    .opt-region-1 = Region I
    .opt-region-2 = Region II
    .opt-region-3 = Region III
    .opt-region-4 = Region IV
calc-minimum-trade = Where do you work?
    .opt-hotel = Hotel
    .opt-entertainment = Bar, entertainment
    .opt-other = Somewhere else
calc-minimum-place = In which province, or which town?
    .retry = Please write a province, for example: Rayong.
calc-minimum-factory = What does your factory make?
    .opt-garments = Clothes, shoes, bags
    .syn-garments = clothes|garments|shoes|bags|textiles|travel goods
    .opt-other = Something else
calc-minimum-month = For which month? Write a day in it.
    .retry = Please write a day, for example: 15/10/2026.
    .opt-today = This month
    .syn-today = today|now
