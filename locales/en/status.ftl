### How far a thing is; add to it, read answers, take it back. Draft.

status-pin = Type your PIN.
    .retry = Only the digits of your PIN. Forgot it? Choose Use the code.
    .opt-code = Use the code
    .syn-code = forgot|forgot pin|code
status-wrong-pin = This PIN is not right.
    .opt-again = Try again
    .syn-again = again|retry
    .opt-code = Use the code
    .syn-code = forgot|forgot pin|code
status-which = Which one do you want to open?
    .opt-code = Use the code
    .syn-code = code|type the code
status-ask-code = Type the code from your paper, with or without spaces.
    .retry = The code is digits in groups, for example: 48217 73019 …
    .opt-end = Later
    .syn-end = none|lost it|forgot
status-not-found = We can't find this code. Please look at each digit again.
    .opt-again = Try again
    .syn-again = again|retry
    .opt-end = Later
    .syn-end = none|lost it|forgot
status-limited = You have tried many times. Please wait a while, then try again.

status-show =
    { $state ->
        [received] { $trial ->
            [1] Kept on { $opened } in a trial: nobody reads it.
           *[0] Received on { $opened }. A person answers by { $answer-by }.
        }
        [acknowledged] Sent on { $opened }. A person has taken it.
        [open] Sent on { $opened }. The caseworker is working on it.
        [triage] Sent on { $opened }. A person is looking into it.
        [need-info] Sent on { $opened }. We have a question for you; it waits with your messages.
        [shared-with-employer] Sent on { $opened }. The other side was asked, with no more than you allow.
        [plan-agreed] Sent on { $opened }. There is a plan with dates. We watch whether it is done.
        [remedying] Sent on { $opened }. The other side is doing what was agreed.
        [remedy-claimed] Sent on { $opened }. The other side says it is solved. What counts is what you say.
        [verifying] Sent on { $opened }. The other side says it is solved. What counts is what you say.
        [disputed] Sent on { $opened }. You and the other side see it differently. We look again.
        [escalated] Sent on { $opened }. We have taken it further.
        [closed-verified] Sent on { $opened }. Closed: both sides say it is solved.
        [closed-worker-confirmed] Sent on { $opened }. Closed: you say it is solved.
        [closed-unconfirmed] Sent on { $opened }. Closed. Not solved? Add a word, and it is open again.
        [closed-unresolved] Sent on { $opened }. Closed without a solution. Add a word, and it is open again.
        [referred] Sent on { $opened }. Closed here: somebody else can help more. See your messages.
        [reopened] Sent on { $opened }. It is open again.
       *[withdrawn] Sent on { $opened }. You took it back.
    }
    { $unread ->
        [0] No new message yet.
        [one] 1 message not read yet.
       *[other] { $unread } messages not read yet.
    }
    .opt-read = Read
    .syn-read = read it|open|see
    .opt-solved = Is it solved?
    .syn-solved = solved|answer the question
    .opt-add = Add more
    .syn-add = add|tell more|write more
    .opt-withdraw = Take back
    .syn-withdraw = withdraw|take it back
    .opt-end = Close
    .syn-end = done|later

status-reply =
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
status-nothing = There is nothing new now. Ask us anything about work.

status-add = { $channel ->
    [sms] Write what you want to add. Leave names out if they are not needed.
   *[other] Write, record or send photos. Leave names out if they are not needed.
}
    .more = Noted. Anything else? If not, choose Done.
    .opt-done = Done
    .syn-done = that is all|nothing else|finished|send
status-added =
    Added.

    Do you want to ask anything else?

status-withdraw =
    If you take it back, it ends here and cannot be opened again.
    You can just as well keep it.
    .opt-keep = Keep it
    .syn-keep = keep|no
    .opt-withdraw = Take back
    .syn-withdraw = withdraw|take it back|yes
status-withdrawn =
    Taken back.

    Ask us anything about work.
status-end = Ask us anything about work.
