//! The report as headings, tables and sentences, before it becomes HTML or plain text.
//!
//! Both forms are drawn from this one list of blocks, so they cannot tell different
//! stories. The page of one minute's reading comes first, the ten sections after it.

mod annex;
mod front;

use domain::Country;
use domain::cycle::{ActionState, Cost, Role, StuckReason};
use jiff::civil::Date;

use crate::chart::Chart;
use crate::model::{Halves, OpenPoint, Report, Spent, Story};
use crate::words::{Arg, Part, Words};

/// The whole report, in words.
pub(crate) struct Document {
    pub(crate) title: String,
    pub(crate) firm: Option<String>,
    pub(crate) lines: Vec<String>,
    pub(crate) status: String,
    pub(crate) agreed: bool,
    pub(crate) front: Vec<Section>,
    pub(crate) annexes: String,
    pub(crate) sections: Vec<Section>,
    pub(crate) foot: Vec<String>,
}

/// A heading with what stands under it.
pub(crate) struct Section {
    pub(crate) title: String,
    pub(crate) blocks: Vec<Block>,
}

/// A piece of a section.
pub(crate) enum Block {
    Paragraph(String),
    /// Says that something is missing.
    Note(String),
    List(Vec<String>),
    /// Name and value.
    Facts(Vec<(String, String)>),
    /// Big number and what it counts.
    Figures(Vec<(String, String)>),
    Table(Table),
    Pairs(Vec<Pair>),
    Chart(Chart),
    /// Who speaks, and what they said.
    Quote(String, String),
}

/// A table whose first column names the row.
pub(crate) struct Table {
    pub(crate) caption: String,
    pub(crate) head: Vec<Column>,
    pub(crate) rows: Vec<Vec<String>>,
    /// The last row is a sum.
    pub(crate) total: bool,
}

/// A column of a table.
pub(crate) struct Column {
    pub(crate) name: String,
    pub(crate) numeric: bool,
}

/// The same spot before and after.
pub(crate) struct Pair {
    pub(crate) title: String,
    pub(crate) note: String,
    /// Before and after; `None` when there is no photo at all.
    pub(crate) shots: Option<[Shot; 2]>,
}

/// One photo, or the words that stand in its place.
pub(crate) struct Shot {
    pub(crate) photo: Option<String>,
    pub(crate) label: String,
    pub(crate) alt: String,
    pub(crate) missing: String,
}

/// Lays a report out in the language of `words`.
pub(crate) fn compose(report: &Report, words: &dyn Words) -> Document {
    let page = Page { report, words };
    Document {
        title: page.word("page-title"),
        firm: report.firm.clone(),
        lines: page.opening(),
        status: page.status(),
        agreed: page.agreed(),
        front: page.front(),
        annexes: page.word("page-annexes"),
        sections: page.annexes(),
        foot: vec![page.word("page-foot-privacy"), page.word("page-foot-numbers")],
    }
}

/// A report and the words for it.
struct Page<'a> {
    report: &'a Report,
    words: &'a dyn Words,
}

impl Page<'_> {
    fn word(&self, id: &str) -> String {
        self.words.say(id, &[])
    }

    fn say(&self, id: &str, args: &[(&str, Arg)]) -> String {
        self.words.say(id, args)
    }

    fn date(&self, date: Date) -> String {
        self.words.date(date)
    }

    fn number(&self, number: u64) -> String {
        self.words.number(i64::try_from(number).unwrap_or(i64::MAX))
    }

    fn count(&self, count: u32) -> String {
        self.number(u64::from(count))
    }

    fn points(&self, points: Halves) -> String {
        let whole = self.number(points.whole());
        if points.has_half() { self.say("page-half", &[("whole", whole.into())]) } else { whole }
    }

    fn money(&self, amount: u64) -> String {
        let currency = match self.report.country {
            Country::Vn => "VND",
            Country::Kh => "KHR",
            Country::Th => "THB",
            Country::Mm => "MMK",
            Country::Other => "none",
        };
        let amount = self.number(amount);
        self.say("page-money", &[("amount", amount.into()), ("currency", currency.into())])
    }

    fn spent(&self, spent: Spent) -> String {
        if spent.items == 0 { self.word("page-nothing-noted") } else { self.money(spent.amount) }
    }

    fn role(&self, role: Role) -> String {
        self.word(&format!("page-role-{}", role.name()))
    }

    /// Roles of the review group are words of the plan; unknown ones stay unnamed.
    fn role_named(&self, name: &str) -> String {
        Role::parse(name).map_or_else(|| self.word("page-role-other"), |role| self.role(role))
    }

    fn cost(&self, cost: Cost) -> String {
        self.word(&format!("page-cost-{}", cost.name()))
    }

    fn reason(&self, reason: StuckReason) -> String {
        self.word(&format!("page-reason-{}", reason.name()))
    }

    fn who(&self, who: Option<&String>) -> String {
        who.cloned().unwrap_or_else(|| self.word("page-who-nobody"))
    }

    fn short(&self, item: &str) -> String {
        self.words.item(item, Part::Short)
    }

    fn no_evidence(&self) -> Block {
        Block::Note(self.word("page-no-evidence"))
    }

    fn columns(&self, names: &[(&str, bool)]) -> Vec<Column> {
        let column = |(name, numeric): &(&str, bool)| Column {
            name: self.word(&format!("page-col-{name}")),
            numeric: *numeric,
        };
        names.iter().map(column).collect()
    }

    /// Open action points: what, who, when, cost and, if asked, where they stand.
    fn plan_table(&self, caption: &str, points: &[OpenPoint], with_state: bool) -> Block {
        let mut head = vec![("action", false), ("who", false), ("when", false), ("cost", false)];
        if with_state {
            head.push(("state", false));
        }
        let row = |point: &OpenPoint| {
            let due = self.date(point.due);
            let mut cells = vec![
                self.short(&point.item),
                self.who(point.who.as_ref()),
                if point.overdue { self.say("page-overdue", &[("date", due.into())]) } else { due },
                self.cost(point.cost),
            ];
            if with_state {
                cells.push(self.state(point));
            }
            cells
        };
        Block::Table(Table {
            caption: self.word(caption),
            head: self.columns(&head),
            rows: points.iter().map(row).collect(),
            total: false,
        })
    }

    /// Where a point stands; with the last reason it was stuck for, if there was one.
    fn state(&self, point: &OpenPoint) -> String {
        let state = match point.state {
            ActionState::Planned => "page-state-planned",
            ActionState::Moved => "page-state-moved",
            ActionState::Stuck => "page-state-stuck",
            ActionState::Done => "page-state-done",
        };
        match point.reason {
            Some(reason) => self.because(state, reason),
            None => self.word(state),
        }
    }

    fn because(&self, state: &str, reason: StuckReason) -> String {
        let (state, reason) = (self.word(state), self.reason(reason));
        self.say("page-state-because", &[("state", state.into()), ("reason", reason.into())])
    }

    fn pair(&self, story: &Story) -> Pair {
        let item = self.short(&story.item);
        let shot = |photo: &Option<String>, label: &str, alt: &str| Shot {
            photo: photo.clone(),
            label: self.word(label),
            alt: self.say(alt, &[("item", item.clone().into())]),
            missing: self.word("page-photo-missing"),
        };
        let some = story.before.is_some() || story.after.is_some();
        let shots = some.then(|| {
            [
                shot(&story.before, "page-photo-before", "page-photo-before-alt"),
                shot(&story.after, "page-photo-after", "page-photo-after-alt"),
            ]
        });
        Pair { title: item.clone(), note: self.story_note(story), shots }
    }

    /// Who, when, for how much, and whether it can be seen.
    fn story_note(&self, story: &Story) -> String {
        [
            story.who.clone(),
            story.done_on.map(|day| self.date(day)),
            story.spent.map(|amount| self.money(amount)),
            story.after.is_none().then(|| self.word("page-no-evidence")),
        ]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" · ")
    }

    fn risk_sentence(&self) -> String {
        let risk = &self.report.risk;
        let chosen = self.number(risk.chosen);
        let reduced = self.points(risk.reduced);
        self.say("page-points", &[("chosen", chosen.into()), ("reduced", reduced.into())])
    }

    fn sign_table(&self) -> Block {
        let sign = &self.report.sign_off;
        let row = |role: Role, day: Option<Date>| {
            let signed = match day {
                Some(day) => self.say("page-signed-on", &[("date", self.date(day).into())]),
                None => self.word("page-signed-not"),
            };
            (self.role(role), signed)
        };
        Block::Facts(vec![
            row(Role::Owner, sign.owner),
            row(Role::Representative, sign.representative),
        ])
    }
}
