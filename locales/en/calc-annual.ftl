### Annual leave. Draft.

calc-annual-work = What kind of work is it? Workers under 18 and disabled workers choose Heavy.
    .opt-normal = Normal
    .opt-hard = Heavy or harmful
    .opt-hardest = Very heavy, harmful
calc-annual-begun = On which day did you start to work there?
    .retry = Please write a day, for example: 01/03/2021.
calc-annual-taken = How many days of leave did you take this year?
    .retry = Please write a number of days, for example: 3. Or choose Skip.
    .opt-skip = Skip
