### What can be done here. Draft.

menu-menu = Choose one, or just ask your question.
    .opt-report = Report a problem
    .syn-report = report|problem|complain|i want to report
    .opt-status = What I sent
    .syn-status = sent|status
    .opt-workshop = Improve a workshop
    .syn-workshop = workshop|workshop safety
    .opt-cards = Rights cards
    .syn-cards = cards|card|find a card
    .opt-before = Work abroad
    .syn-before = before i go|going abroad|work in another country
    .opt-settings = Settings
    .syn-settings = my settings
