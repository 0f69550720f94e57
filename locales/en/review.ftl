### The review meeting: the questions of the agenda and the sign-off. English.

review-name = Review meeting

review-ready =
    { $done ->
        [0] Time for the review meeting: let's see how far we have come.
       *[other] { $done } of { $planned } actions are done. Time for the review meeting.
    }
    Owner and worker representative answer together. Every question can be skipped.
    .opt-begin = Begin
    .opt-later = Not now
    .syn-begin = yes|ok|let's begin|go ahead
    .syn-later = no|later|not yet|another day

review-question =
    { $number }/{ $total }. { $question ->
        [improved] What has got better in the workshop?
        [best] What helped most?
        [safer] Is it safer now? What shows it?
        [failed] What is not done yet, and what was in the way?
        [tools] Do our list and our reminders suit your workshop?
        [others] Who else could copy what you did? Has anybody copied it?
       *[next] What comes next, and who keeps it going?
    }
    Please write jobs instead of names.
    .opt-skip = Skip
    .syn-skip = nothing|no answer|nothing to add
    .retry = A few words are enough. Or choose Skip.

review-rate =
    { $number }/{ $total }. { $question ->
        [cooperation] How did owner, workers and supporters work together?
       *[other] How has this part gone so far?
    }
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

review-draft-made = Here is the draft of the report. Please read it together.

review-sign =
    Those were all the questions. Thanks to everybody.
    Do you agree with the report? Once both sides agree, it is no longer a draft.
    .opt-sign = Agree
    .opt-not-yet = Not yet
    .syn-sign = yes|sign|i agree|ok
    .syn-not-yet = no|not yet|later|see it first

review-no-cycle = There is no plan to review yet. When there is one, we look at it together.

review-later = All right. Write to us when it suits everybody.
