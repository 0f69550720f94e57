### The first greeting. Draft.

welcome-trial-note = This is a trial; nobody reads reports here.
welcome-hello =
    Hello. We are a machine that answers about work: pay, hours, safety.
    Just ask in your own words, for example: how is overtime paid?
    .opt-report = Report a problem
    .syn-report = report|problem|complain|i want to report
    .opt-workshop = Improve a workshop
    .syn-workshop = workshop|workshop safety|i own a workshop
    .opt-cards = Rights cards
    .syn-cards = cards|card|find a card
    .opt-language = Language · Ngôn ngữ
