### Is it really you? Digits that must come back. Draft.

prove-ask =
    To be sure that it is you, send these digits back: { $proof }
    .retry = Send back the digits: { $proof }
    .opt-skip = Not now
    .syn-skip = skip|no|later
prove-wrong = Those are not the digits. Nothing was changed.
prove-limited = You have tried many times. Please wait an hour, then try again. Nothing was changed.
