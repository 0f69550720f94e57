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
    /// The day whose rules are asked for: today, or the day on which it happened.
    pub(crate) on: Date,
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
            unread: Vec::new(),
            state: State::Seen,
            as_of: None,
        };
        Self { rules, given, today, on: today, currency: rules.currency, said, used: Vec::new() }
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
            if rule.state == State::None && !self.said.unread.contains(&rule.id) {
                self.said.unread.push(rule.id.clone());
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

    /// The same for the day on which it happened.
    pub(crate) fn rule(&mut self, id: &str) -> Option<&'a Rule> {
        self.rule_on(id, self.on)
    }

    /// Whether there is such a rule on that day; it is not used by that.
    pub(crate) fn has(&self, id: &str) -> bool {
        self.rules.get(id, self.on).is_some()
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

    /// The pay of a month, where the rule counts months: from the pay of a day nobody knows
    /// how many days the month had.
    pub(crate) fn month_wage(&self, wage: Exact) -> Result<Exact, Stop> {
        if self.per() == Per::Month { Ok(wage) } else { Err(Stop::Unclear("wage")) }
    }

    /// The pay of a day, with the assumption behind it where it comes from a month.
    pub(crate) fn day_wage(&mut self, wage: Exact, month_days: Option<Exact>) -> Exact {
        match (self.per(), month_days) {
            (Per::Month, Some(days)) => {
                let line = Line::new("assume-month-days").with("days", Arg::Number(days));
                if !self.said.notes.contains(&line) {
                    self.note(line);
                }
                wage.over(days)
            }
            _ => wage,
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

    /// What can be asked for when the law does not allow the firing.
    pub(crate) fn dismissal(&mut self) {
        let Some(rule) = self.rule("dismissal") else { return };
        if let Some(months) = rule.figure("extra-months") {
            let line = Line::new("dismissal-back").with("months", Arg::Number(months));
            self.note(line.by("dismissal"));
        }
    }

    /// The last days to ask for mediation and to go to court. They count from the day on
    /// which it could be known; where nobody told that day, from today, and this is said.
    pub(crate) fn disputes(&mut self, known: Option<Date>) {
        let spans = [
            (
                ("dispute", "mediation-months"),
                ["deadline-mediation", "deadline-mediation-today", "deadline-mediation-over"],
            ),
            (
                ("dispute-court", "court-months"),
                ["deadline-court", "deadline-court-today", "deadline-court-over"],
            ),
        ];
        let from = known.unwrap_or(self.today);
        let mut any = false;
        for ((id, figure), [counted, today, over]) in spans {
            let Some(rule) = self.rule_on(id, self.today) else { continue };
            any = true;
            let Some(months) = rule.count(figure) else { continue };
            let last = months_later(from, months);
            let line = match known {
                None => today,
                Some(_) if last < self.today => over,
                Some(_) => counted,
            };
            let line = Line::new(line).with("day", Arg::Day(last)).with("from", Arg::Day(from));
            self.deadline(line.by(id));
        }
        if let Some(months) =
            self.rules.get("dispute", self.today).and_then(|rule| rule.figure("court-after-months"))
        {
            let line = Line::new("deadline-court-after").with("months", Arg::Number(months));
            self.deadline(line.by("dispute"));
        }
        if !any {
            self.deadline(Line::new("deadline-unknown"));
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
