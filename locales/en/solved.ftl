### Is it solved? Asked after a remedy, and again later. Draft.

solved-question = Is the matter of { $opened } solved? The other side does not see your answer before it has given its own.
    .opt-yes = Yes
    .syn-yes = it is solved|solved
    .opt-partly = Partly
    .syn-partly = in part|a little
    .opt-no = No
    .syn-no = not solved|it is not
    .opt-later = Later
    .syn-later = not now
    .opt-never = Ask no more
    .syn-never = no more questions|do not ask
solved-quality = How well was it solved?
    .opt-n1 = Not well
    .opt-n2 = With difficulty
    .opt-n3 = So-so
    .opt-n4 = Well
    .opt-n5 = Very well
    .syn-n1 = badly|poor
    .syn-n2 = difficult|hard
    .syn-n3 = ok|average|fair
    .syn-n4 = good|fine
    .syn-n5 = very good|excellent|great
    .opt-skip = Skip
solved-thanks =
    Thank you. It is written down.

    Ask us anything about work.
solved-again =
    Thank you. We look at it again.

    Ask us anything about work.
solved-stopped =
    All right. We do not ask again.

    Ask us anything about work.
solved-nothing =
    There is nothing to answer now.

    Ask us anything about work.
solved-later = All right, later. Ask us anything about work.
