ask-more = Which one do you mean?
    .opt-back = Back
