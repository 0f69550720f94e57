//! The verbs of the domain that flows may use, with their arguments, outcomes and what
//! they tell. The linter checks every `do` node against this table; the worker implements
//! each verb. A verb without an implementation fails a test of the worker.

/// A verb as flows see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verb {
    /// Name (`case.open`).
    pub name: &'static str,
    /// Arguments it must be given.
    pub needs: &'static [&'static str],
    /// Arguments it may be given.
    pub takes: &'static [&'static str],
    /// Outcomes; each must lead somewhere.
    pub outcomes: &'static [&'static str],
    /// Variables it tells.
    pub tells: &'static [&'static str],
}

/// Finds a verb.
pub fn find(name: &str) -> Option<&'static Verb> {
    VERBS.iter().find(|verb| verb.name == name)
}

const fn verb(
    name: &'static str,
    needs: &'static [&'static str],
    takes: &'static [&'static str],
    outcomes: &'static [&'static str],
    tells: &'static [&'static str],
) -> Verb {
    Verb { name, needs, takes, outcomes, tells }
}

/// Outcomes that guard a flow where the verb cannot fail by what people do: they are there
/// for a row that vanished meanwhile, and no conversation walks them. (flow, node, outcome)
pub const GUARDS: &[(&str, &str, &str)] = &[
    ("osh", "read", "empty"),
    ("osh", "set", "refused"),
    ("osh", "set-review", "refused"),
    ("osh", "summary-load", "none"),
    ("osh", "set-address", "refused"),
    ("osh", "open", "running"),
    ("osh", "do-agree", "undated"),
    ("osh", "do-agree", "no-review"),
    ("osh", "do-agree", "empty"),
    ("prove", "make", "limited"),
    ("review", "proved", "otherwise"),
    ("ways", "choose", "none"),
    ("task", "load", "none"),
    ("task", "load", "done"),
    ("walk", "where", "role == 'owner'"),
    ("osh", "who", "fail"),
    ("resume", "look", "none"),
    ("resume", "continue", "none"),
    ("review", "draft", "empty"),
    ("summary", "make", "empty"),
    ("walk", "load", "none"),
    ("task", "rest", "none"),
    ("task", "done", "none"),
    ("task", "done-with-photo", "none"),
    ("task", "keep-photo", "none"),
    ("task", "keep-spent", "none"),
    ("task", "move", "none"),
    ("task", "stuck", "none"),
];

/// Every verb.
pub const VERBS: &[Verb] = &[
    // Unfinished talks: done by the engine itself.
    verb("talk.unfinished", &[], &[], &["some", "none"], &["unfinished"]),
    verb("talk.resume", &[], &[], &["none"], &[]),
    verb("talk.drop", &[], &[], &["done"], &[]),
    // What is on the screen, and pieces of a story: done by the engine itself too.
    verb("contacts.show", &["situation"], &[], &["done", "no-country"], &[]),
    verb("urgent.show", &[], &[], &["done"], &[]),
    verb("screen.wipe", &["tag", "minutes"], &[], &["done"], &[]),
    verb("story.add", &["words"], &[], &["done"], &["story"]),
    // Asked for by node kinds: `remind` and `consent`.
    verb("timer.set", &["key", "flow", "on", "at"], &[], &["done"], &[]),
    verb("consent.record", &["purpose", "version"], &[], &["done"], &[]),
    // The contact's own settings.
    verb("contact.set", &["field", "value"], &[], &["done", "refused"], &[]),
    verb("contact.pin", &["pin"], &[], &["done", "refused"], &[]),
    verb("contact.check-pin", &["pin"], &[], &["right", "wrong", "none"], &[]),
    // Text messages: digits sent to a number prove whose it is when they come back.
    verb("proof.make", &[], &[], &["done", "limited"], &["proof"]),
    verb("proof.check", &["code"], &[], &["right", "wrong"], &[]),
    // One person, several ways to write.
    verb("link.make", &[], &[], &["done"], &["code"]),
    verb("link.join", &["code"], &[], &["done", "none", "limited"], &[]),
    verb("link.list", &[], &[], &["some", "none"], &["ways"]),
    verb("link.choose", &["way"], &[], &["done", "none"], &[]),
    verb("link.leave", &[], &[], &["done"], &[]),
    verb("contact.forget", &[], &[], &["done"], &[]),
    verb("contact.held", &[], &[], &["done"], &["cases", "cycles", "messages"]),
    verb("chat.code", &[], &[], &["done", "refused"], &["code"]),
    // Rights cards for facilitators.
    verb("card.search", &["words"], &[], &["found", "none"], &["cards"]),
    verb("card.link", &["topic"], &[], &["done", "refused"], &["link", "title"]),
    verb("card.by-link", &["payload"], &[], &["card", "invite", "none"], &["question", "argument"]),
    // Cases.
    verb(
        "report.headings",
        &["story"],
        &["card"],
        &["done"],
        &["matters", "count", "photos", "voices", "topics", "hard"],
    ),
    verb(
        "case.open",
        &["kind"],
        &["story", "which", "when", "where", "consent", "behalf", "question", "hours"],
        &["done", "trial"],
        &["code", "case", "trial", "answer-by", "feedback-by", "helper"],
    ),
    verb("case.wishes", &["field", "value"], &["case"], &["done"], &[]),
    verb(
        "case.find",
        &["code"],
        &[],
        &["found", "none", "limited"],
        &["case", "state", "own", "opened", "trial", "answer-by", "unread"],
    ),
    verb(
        "case.list",
        &[],
        &[],
        &["one", "many", "none"],
        &["case", "state", "own", "opened", "trial", "answer-by", "unread", "cases"],
    ),
    verb("case.add", &[], &["case", "story", "words"], &["done", "none"], &[]),
    verb("case.read", &[], &["case"], &["reply", "none"], &["reply", "more"]),
    verb("case.withdraw", &[], &["case"], &["done", "none"], &[]),
    // The improvement cycle.
    verb("cycle.open", &[], &[], &["new", "running"], &["cycle"]),
    verb(
        "cycle.load",
        &[],
        &[],
        &["found", "none"],
        &[
            "cycle",
            "role",
            "stage",
            "answered",
            "left",
            "yes",
            "priorities",
            "strengths",
            "planned",
            "done",
            "review",
            "size",
            "representatives",
        ],
    ),
    verb("cycle.profile", &["key", "value"], &[], &["done"], &[]),
    verb("cycle.strength", &["piece"], &[], &["done"], &["count"]),
    verb("cycle.together", &[], &[], &["done"], &[]),
    verb("cycle.invite", &[], &[], &["done"], &["code"]),
    verb("cycle.join", &["code"], &[], &["joined", "own", "none", "limited"], &["cycle"]),
    // The walk-through: asked by the checklist node itself.
    verb(
        "walk.next",
        &[],
        &["area"],
        &["item", "done"],
        &["id", "item", "why", "how", "number", "total", "area", "new-area", "yes", "priorities"],
    ),
    verb("walk.answer", &["item", "answer"], &[], &["done", "unproved"], &[]),
    verb("walk.remark", &["item", "piece"], &[], &["done", "unproved"], &[]),
    verb("walk.end", &[], &[], &["done"], &[]),
    // Priorities and plan.
    verb(
        "plan.candidates",
        &[],
        &[],
        &["some", "enough", "none"],
        &["candidates", "picked", "count", "free"],
    ),
    verb("plan.pick", &["item"], &[], &["done", "full"], &[]),
    verb(
        "plan.next",
        &[],
        &[],
        &["item", "done", "empty"],
        &["item", "number", "total", "cost", "cost-words", "due"],
    ),
    verb("plan.set", &["item", "who", "due", "cost"], &[], &["done", "refused"], &[]),
    verb("plan.review", &["date", "group"], &[], &["done", "refused"], &[]),
    verb("plan.read", &[], &[], &["done", "empty"], &["plan", "review", "group", "count"]),
    verb("plan.agree", &[], &[], &["done", "undated", "no-review", "empty"], &["calendar"]),
    // One action point, by timer or by choice.
    verb("task.list", &[], &[], &["some", "none"], &["tasks"]),
    verb(
        "task.due",
        &[],
        &["item", "answered"],
        &["one", "many", "none"],
        &["item", "tasks", "due-tasks", "listed", "answered"],
    ),
    verb(
        "task.load",
        &["item"],
        &[],
        &["open", "done", "none"],
        &["item", "who", "due", "days", "when", "before"],
    ),
    verb("task.done", &["item"], &[], &["done", "none"], &["before"]),
    verb("task.move", &["item", "due"], &[], &["done", "none"], &[]),
    verb("task.stuck", &["item", "reason"], &[], &["done", "none"], &[]),
    verb("task.spent", &["item", "amount"], &[], &["done", "none"], &[]),
    verb("task.photo", &["item", "piece"], &[], &["done", "none"], &[]),
    // Review and report.
    verb("review.next", &[], &[], &["text", "rating", "done"], &["question", "number", "total"]),
    verb("review.answer", &["question"], &["text", "rating"], &["done", "unproved"], &[]),
    verb("cycle.end", &[], &[], &["done"], &[]),
    verb("report.sign", &[], &[], &["done"], &["both"]),
    verb(
        "report.make",
        &[],
        &[],
        &["done", "empty"],
        &["document", "link", "proposed", "done-count", "reduced", "chosen", "draft"],
    ),
];
