### A worker representative joins by code. English.

join-code = Write your invitation code here, for example 4821-7301-9.
    .opt-end = Not now
    .syn-end = no code|lost it|later|another time
    .retry = The code has nine digits, like 4821-7301-9. Please write it again.

# Who sees what, before the first answer.
join-joined =
    Thank you for joining. You look at the workshop and answer alone, as you see it. You can pause at any time.

    We don't show the owner your answers, notes or photos. The report gives totals only, from 5 people up.
    The owner knows that somebody used this code.

    { privacy-seen }
    .opt-yes = Begin
    .opt-no = Not now
    .syn-yes = yes|ok|let's begin|i agree
    .syn-no = no|later|not yet|another day

join-own = This code belongs to this very workshop. Give it to a worker, who writes it to us from their own phone.

join-none = We could not find this code. Please check every digit.
    .opt-again = Write it again
    .opt-end = Not now
    .syn-again = again|try again|yes|ok
    .syn-end = no|later|no code|another time

join-limited = This code was tried many times. Please wait a little and write it again.

join-end = All right. Write to us when it suits you.
