### The caseworker has written: told in neutral words, opened when it suits. Draft.

reply-announce = { -new-message }. Open it when it suits you.
    .opt-open = Open
    .syn-open = open it|read|show|yes|ok
    .opt-later = Later
    .syn-later = not now|no
reply-ask-pin = Type your PIN.
    .retry = Only the digits of your PIN.
    .opt-code = Use my code
    .opt-later = Later
    .syn-code = forgot|forgot pin
reply-wrong-pin = That is not the PIN.
    .opt-again = Try again
    .syn-again = type again|once more
    .opt-code = Use my code
    .syn-code = code|forgot it
    .opt-later = Later
reply-reply =
    The caseworker writes:
    { $reply }
    { $more ->
        [0] {""}
        [one] (1 more message.)
       *[other] ({ $more } more messages.)
    }
    .opt-next = Next message
    .syn-next = next|read on
    .opt-answer = Answer
    .syn-answer = reply|write again
    .opt-end = Close
    .syn-end = done|later
reply-answer = { $channel ->
    [sms] Write your answer.
   *[other] Write, record or send photos.
}
    .more = Noted. Anything else? If not, choose Done.
    .opt-done = Done
    .syn-done = that is all|nothing else|finished|send
reply-added =
    Sent.

    Do you want to ask anything else?
reply-nothing = There is nothing new now. Ask us anything about work.
reply-later = All right, later. Ask us anything about work.
reply-end = Ask us anything about work.
