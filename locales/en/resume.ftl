### Something left unfinished, in neutral words. Draft.

resume-offer =
    Something is unfinished:
    { $unfinished }
    .opt-continue = Continue
    .syn-continue = go on|carry on|yes|ok
    .opt-delete = Delete
    .syn-delete = remove|throw away|no
    .opt-later = Later
resume-deleted = Deleted. Ask us anything about work.
resume-later = All right, later. Ask us anything about work.
