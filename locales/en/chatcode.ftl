### A code to come back to the chat page. Draft.

chatcode-code =
    The code to come back here: **{ $code }**
    Copy it onto paper. Whoever has it can open this chat, so give it to nobody.
    .opt-wrote = I wrote it down
    .syn-wrote = done|ok|written
chatcode-end = All right. What would you like to know?
chatcode-not-needed = No code is needed here. Just open this chat again.
