### What was typed cannot be counted with. Draft.

calc-stuck-choose =
    { $unclear ->
        [none] We could not read that.
       *[other] { $unclear }
    }
    You can begin again, or ask a person.
    .opt-other = Begin again
    .opt-person = Ask a person
