### A quiz in place of what was cleared from the screen. Draft.

hidden-quiz = Quiz: how many days are in a week?
    .opt-five = 5
    .syn-five = five|5 days|five days
    .opt-six = 6
    .syn-six = six|6 days|six days
    .opt-seven = 7
    .syn-seven = seven|7 days|seven days
hidden-wrong = Nearly. A week has 7 days.
hidden-right = That's it. A week has 7 days.
