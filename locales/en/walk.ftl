### The walk-through of a worker representative alone. English.

walk-name = Something you were looking at

walk-walk =
    { $walk-new-area ->
        [1]
            { $walk-number ->
                [1] We begin with: { $walk-area }. Answer as you see it.
               *[other]
                    Now to: { $walk-area }.
                    So far: Yes { $walk-yes }, Priority { $walk-priorities }. Pause whenever you like.
            }

            { $walk-number }/{ $walk-total }. **{ $walk-item }**
            Does your workshop need to do this?
       *[0]
            { $walk-number }/{ $walk-total }. **{ $walk-item }**
            Does your workshop need to do this?
    }
    .opt-fine = No, already fine
    .opt-yes = Yes
    .opt-priority = Priority
    .opt-more = How, other
    .opt-na = Not here
    .opt-unsure = Not sure
    .opt-how = How?
    .opt-pause = Pause
    .opt-end = Seen enough
    .opt-skip = Skip
    .syn-fine = no|fine|already fine|all good|no need|already done
    .syn-yes = needed|we need it|do it|should do
    .syn-priority = urgent|do first|first|very much
    .syn-more = more|other|other answer
    .syn-na = not applicable|we have none|does not apply|none here
    .syn-unsure = unsure|not certain|don't know|maybe
    .syn-how = how|how to|how to do it|why
    .syn-pause = break|take a break|continue later|tomorrow
    .syn-end = enough|that's enough|finished|done
    .syn-skip = no photo|not now|without photo
    .more =
        { "" }**{ $walk-item }**
        { $channel ->
            [sms] Choose another answer, or write a note.
           *[other] Choose another answer, or write or send a photo as a note.
        }
    .noted = Noted. So, does your workshop need to do this?
    .photo = { $channel ->
        [sms] Priority noted. Where exactly is it? Write it as a note, or choose Skip.
       *[other] If it is safe, take a photo of this place now, without faces. It is fine not to.
    }
    .how =
        { $walk-how }

        Why it helps: { $walk-why }
        So, does your workshop need to do this?
    .help =
        “No, already fine”: it is in order. “Yes”: worth doing. “Priority”: do it first.
        “How, other”: how to do it, pause, or stop here.
        { $channel ->
            [sms] Words become a note on the point you are at.
           *[other] Words or a photo become a note on the point you are at.
        }

walk-paused =
    We keep your place.
    { $channel ->
        [web] Before you close the page, write /code to get a code for coming back.
       *[other] When it suits you, write MENU and choose Improve a workshop.
    }

walk-done =
    Thank you for walking along. It is noted, and we don't show the owner your single answers.

    Is there anything else you would like to ask?

walk-no-cycle = No walk-through is open right now. If you have an invitation code, write it here.
