//! A calculation under way: what is given, what is said, which rules were used.

use domain::deadline;
use jiff::{ToSpan, civil::Date};

use super::Stop;
use super::exact::Exact;
use super::given::Given;
use super::rules::{Currency, Rule, Rules, State};
use super::said::{Arg, Line, Worked};

/// Working days of a month when nobody said another number: six a week.
pub(crate) const MONTH_DAYS: i64 = 26;

pub(crate) struct Work<'a> {
    pub(crate) rules: &'a Rules,
    pub(crate) given: &'a Given,
    pub(crate) today: Date,
    pub(crate) currency: Currency,
    pub(crate) said: Worked,
    used: Vec<&'a Rule>,
}

impl<'a> Work<'a> {
    pub(crate) const fn new(rules: &'a Rules, given: &'a Given, today: Date) -> Self {
        let said = Worked {
            answer: Vec::new(),
            steps: Vec::new(),
            notes: Vec::new(),
            deadlines: Vec::new(),
            caveats: Vec::new(),
            rules: Vec::new(),
            state: State::Seen,
            as_of: None,
        };
        Self { rules, given, today, currency: rules.currency, said, used: Vec::new() }
    }

    /// The result, with what is told of its rules.
    pub(crate) fn done(mut self) -> Worked {
        let days: Vec<_> = self.used.iter().map(|rule| rule.as_of).collect();
        self.said.as_of =
            if days.contains(&None) { None } else { days.into_iter().flatten().min() };
        for rule in self.used {
            self.said.state = self.said.state.max(rule.state);
            if rule.caveat && !self.said.caveats.contains(&rule.id) {
                self.said.caveats.push(rule.id.clone());
            }
            if !self.said.rules.contains(&rule.id) {
                self.said.rules.push(rule.id.clone());
            }
        }
        self.said
    }

    /// The rule of this name on a day; it is used from now on.
    pub(crate) fn rule_on(&mut self, id: &str, on: Date) -> Option<&'a Rule> {
        let rule = self.rules.get(id, on)?;
        if !self.used.contains(&rule) {
            self.used.push(rule);
        }
        Some(rule)
    }

    /// The same for today.
    pub(crate) fn rule(&mut self, id: &str) -> Option<&'a Rule> {
        self.rule_on(id, self.today)
    }

    /// The same where nothing can be said without it.
    pub(crate) fn must(&mut self, id: &str) -> Result<&'a Rule, Stop> {
        self.rule(id).ok_or(Stop::NoRule)
    }

    pub(crate) const fn money(&self, amount: Exact) -> Arg {
        Arg::Money(amount, self.currency)
    }

    pub(crate) fn answer(&mut self, line: Line) {
        self.said.answer.push(line);
    }

    pub(crate) fn step(&mut self, line: Line) {
        self.said.steps.push(line);
    }

    pub(crate) fn note(&mut self, line: Line) {
        self.said.notes.push(line);
    }

    pub(crate) fn deadline(&mut self, line: Line) {
        self.said.deadlines.push(line);
    }

    /// Reads an amount in the currency of the country, or in the one that it names; what was
    /// read into it is told.
    pub(crate) fn read_money(&mut self, name: &'static str) -> Result<Exact, Stop> {
        let (value, currency, guessed) = self.given.money(name, self.rules.currency)?;
        self.currency = currency;
        if guessed {
            let line = Line::new("read-as").with("amount", Arg::Money(value, currency));
            self.note(line);
        }
        Ok(value)
    }

    /// The pay of a month, of a day or of an hour, as the person said.
    pub(crate) fn per(&self) -> Per {
        match self.given.text("per") {
            "day" => Per::Day,
            "hour" => Per::Hour,
            _ => Per::Month,
        }
    }

    /// The pay of one normal hour, with the step that shows it.
    pub(crate) fn hour(&mut self, wage: Exact) -> Result<Exact, Stop> {
        let rule = self.must("hour")?;
        let hours = rule.figure("hours").ok_or(Stop::NoRule)?;
        let (days, assumed) = match rule.figure("month-days") {
            Some(days) => (days, false),
            None => match self.given.number("days", 31)? {
                Some(days) if days.is_some() => (days, false),
                _ => (Exact::whole(MONTH_DAYS), true),
            },
        };
        let (id, hour) = match self.per() {
            Per::Month => ("hour-month", wage.over(days.times(hours))),
            Per::Day => ("hour-day", wage.over(hours)),
            Per::Hour => ("hour-hour", wage),
        };
        let line = Line::new(id)
            .with("wage", self.money(wage))
            .with("days", Arg::Number(days))
            .with("hours", Arg::Number(hours))
            .with("hour", self.money(hour))
            .by("hour");
        self.step(line);
        if self.per() != Per::Hour {
            self.note(Line::new("assume-hours").with("hours", Arg::Number(hours)));
        }
        if assumed && self.per() == Per::Month {
            self.note(Line::new("assume-days").with("days", Arg::Number(days)));
        }
        Ok(hour)
    }

    /// The last days to ask for mediation and to go to court, counted from a day.
    pub(crate) fn disputes(&mut self, from: Date) {
        let Some(rule) = self.rule("dispute") else { return };
        let dates =
            [("deadline-mediation", "mediation-months"), ("deadline-court", "court-months")];
        for (line, figure) in dates {
            if let Some(months) = rule.count(figure).and_then(|months| i32::try_from(months).ok()) {
                let last = deadline::months_after(from, months);
                let line = Line::new(line).with("day", Arg::Day(last)).with("from", Arg::Day(from));
                self.deadline(line.by("dispute"));
            }
        }
        if let Some(months) = rule.figure("court-after-months") {
            let line = Line::new("deadline-court-after").with("months", Arg::Number(months));
            self.deadline(line.by("dispute"));
        }
    }
}

/// What the pay is the pay of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Per {
    Month,
    Day,
    Hour,
}

/// Days from one day to another; below nothing if it lies before.
pub(crate) fn days_between(from: Date, to: Date) -> i64 {
    from.until(to).map_or(0, |span| i64::from(span.get_days()))
}

/// Whole months of work from the first day to the last, both worked.
pub(crate) fn months_between(from: Date, to: Date) -> i64 {
    let after = to.saturating_add(1.day());
    from.until((jiff::Unit::Month, after)).map_or(0, |span| i64::from(span.get_months()).max(0))
}

/// Months later.
pub(crate) fn months_later(from: Date, months: i64) -> Date {
    deadline::months_after(from, i32::try_from(months).unwrap_or(0))
}

/// Days later.
pub(crate) fn days_later(from: Date, days: i64) -> Date {
    from.saturating_add(days.clamp(-36_600, 36_600).days())
}
