### Several ways to write: joining, taking apart, where reminders go. Draft.

ways-none =
    You can join this with another phone or chat of yours.
    What you write stays where you wrote it; only reminders can go to the other.
    .opt-make = Make a code
    .syn-make = new code|make code
    .opt-type = I have a code
    .syn-type = have a code|type a code
    .opt-end = Not now
    .syn-end = no|later
ways-some = This is joined with another phone or chat of yours.
    .opt-where = Where reminders go
    .syn-where = reminders|choose
    .opt-make = Join one more
    .syn-make = new code|one more
    .opt-leave = Take apart
    .syn-leave = unlink|separate
    .opt-end = Leave it
    .syn-end = no|later|close
ways-code = Type this within one hour on your other phone or chat, under Settings, My phones: { $code }
ways-type = Type the code from your other phone or chat.
    .retry = The code has nine digits, for example: 123 456 789.
    .opt-end = Not now
    .syn-end = none|later
ways-joined = Joined. Reminders stay where they were; under Settings, My phones you choose where they go.
ways-unknown = We don't know this code, or its hour is over.
    .opt-again = Type again
    .syn-again = again|once more
    .opt-end = Leave it
    .syn-end = no|later
ways-limited = You have tried many times. Please wait a while, then try again.
ways-which = Where should reminders go?
    .opt-end = Leave it
    .syn-end = no|later
ways-chosen = Done. Reminders go there from now on.
ways-not-there = That page cannot write first, so reminders stay where they are.
ways-left = Taken apart. Each one is on its own now.
ways-end = All right. Ask us anything about work.
