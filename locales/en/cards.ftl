### Facilitators find a card and pass it on. Draft.

cards-words = A card about what? Write one word, for example: overtime.
    .opt-pay = Pay
    .syn-pay = wage|salary
    .opt-hours = Hours
    .syn-hours = working hours
    .opt-safety = Safety
    .syn-safety = work safety
    .opt-behalf = Report for somebody
    .syn-behalf = for somebody else|help somebody report
cards-found = We found these cards:
    .opt-again = Another word
    .syn-again = again|search again|other
cards-none = There is no card for this word yet. Try another word.
    .opt-again = Another word
    .syn-again = again|search again|other
    .opt-end = Close
    .syn-end = done
cards-share =
    The card **{ $title }** may go into a group.
    No personal stories in the group, please; personal things are asked privately.
    { $link }
    .opt-open = Open card
    .syn-open = open|show card
    .opt-again = Another word
    .syn-again = again|search again
    .opt-behalf = Report for somebody
    .syn-behalf = for somebody else|help somebody report
    .opt-end = Close
    .syn-end = done
cards-private =
    This card does not go into groups, so that readers stay safe.
    You can tell one person about it, when only two of you are there.
    .opt-again = Another word
    .syn-again = again|search again
    .opt-end = Close
    .syn-end = done
cards-end = Thank you. For another card, just write a word.
