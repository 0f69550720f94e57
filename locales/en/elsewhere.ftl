### Told here that there is news about something from another phone or chat. Draft.

elsewhere-announce = { -new-message }. Read it where you wrote to us, or with your code.
    .opt-code = Use my code
    .syn-code = code|read
    .opt-later = Later
    .syn-later = not now|no
elsewhere-later = All right, later. Ask us anything about work.
