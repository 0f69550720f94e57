//! The ten sections that follow the first page.

use super::front::FRONT;
use super::{Block, Page, Section, Table};
use crate::chart::{Bar, Chart};
use crate::model::{
    AGENDA, AnswerCounts, AreaRow, Candidate, Halves, MIN_VOTERS, Opinion, Story, Tally, Vote,
};

impl Page<'_> {
    pub(super) fn annexes(&self) -> Vec<Section> {
        [
            ("about", self.about()),
            ("achievements", self.achievements()),
            ("kinds", self.kinds()),
            ("risk", self.risk()),
            ("others", self.others()),
            ("cooperation", self.cooperation()),
            ("tools", self.tools()),
            ("upkeep", self.upkeep()),
            ("unsolved", self.unsolved()),
            ("next", self.next()),
        ]
        .into_iter()
        .zip(1_u32..)
        .map(|((id, blocks), number)| {
            let title = self.word(&format!("page-section-{id}"));
            let args = [("number", self.count(number).into()), ("title", title.into())];
            Section { title: self.say("page-section", &args), blocks }
        })
        .collect()
    }

    fn about(&self) -> Vec<Block> {
        let scope = &self.report.scope;
        let fact = |id: &str, value: String| (self.word(&format!("page-about-{id}")), value);
        let mut facts = Vec::new();
        if let Some(firm) = &self.report.firm {
            facts.push(fact("firm", firm.clone()));
        }
        facts.extend(self.sector().map(|sector| fact("sector", sector)));
        facts.extend(self.size().map(|size| fact("size", size)));
        let walk = if scope.together {
            "page-walk-together"
        } else if scope.walked {
            "page-walk-ended"
        } else {
            "page-walk-open"
        };
        facts.push(fact("walk", self.word(walk)));
        facts.push(fact("answered", self.count(self.report.tools.answers.total())));
        facts.push(fact("representatives", self.count(scope.representatives)));
        let plan = if scope.planned { "page-plan-agreed" } else { "page-plan-open" };
        facts.push(fact("plan", self.word(plan)));
        let review = scope.review_on.map(|day| self.date(day));
        facts.push(fact("review", review.unwrap_or_else(|| self.word("page-not-set"))));
        let group = Some(self.review_group()).filter(|group| !group.is_empty());
        facts.push(fact("group", group.unwrap_or_else(|| self.word("page-not-set"))));
        vec![Block::Facts(facts)]
    }

    fn achievements(&self) -> Vec<Block> {
        let achievements = &self.report.achievements;
        let total = achievements.total;
        let fact =
            |id: &str, count: u32| (self.word(&format!("page-count-{id}")), self.count(count));
        let mut blocks = vec![Block::Facts(vec![
            fact("proposed", total.proposed),
            fact("priority", total.priority),
            fact("picked", total.picked),
            fact("planned", total.planned),
            fact("done", total.done),
            fact("photographed", total.photographed),
            fact("paired", total.paired),
            fact("moved", total.moved),
            fact("moves", achievements.moves),
            fact("stuck", total.stuck),
        ])];
        if self.report.improved() {
            let head = [("action", false), ("who", false), ("done-on", false), ("evidence", false)];
            blocks.push(Block::Table(Table {
                caption: self.word("page-table-done"),
                head: self.columns(&head),
                rows: achievements.stories.iter().map(|story| self.done_row(story)).collect(),
                total: false,
            }));
        } else {
            blocks.push(Block::Note(self.word("page-no-improvement")));
        }
        let shown = |story: &&Story| story.after.is_some();
        let more: Vec<_> = achievements.stories.iter().skip(FRONT).filter(shown).collect();
        if !more.is_empty() {
            blocks.push(Block::Pairs(more.into_iter().map(|story| self.pair(story)).collect()));
        }
        if achievements.strengths.len() > FRONT {
            blocks.push(Block::Paragraph(self.word("page-strengths")));
            blocks.push(self.strengths(usize::MAX));
        }
        blocks.extend(self.opinions("improved"));
        blocks
    }

    fn done_row(&self, story: &Story) -> Vec<String> {
        let evidence = match (&story.before, &story.after) {
            (Some(_), Some(_)) => "page-evidence-pair",
            (None, Some(_)) => "page-evidence-after",
            (_, None) => "page-no-evidence",
        };
        vec![
            self.short(&story.item),
            self.who(story.who.as_ref()),
            story.done_on.map(|day| self.date(day)).unwrap_or_default(),
            self.word(evidence),
        ]
    }

    fn kinds(&self) -> Vec<Block> {
        let kinds = &self.report.kinds;
        if kinds.areas.is_empty() {
            return [self.no_evidence()].into_iter().chain(self.opinions("best")).collect();
        }
        let cells = |name: String, tally: &Tally, spent: String| {
            let counts = [tally.proposed, tally.planned, tally.done, tally.photographed];
            let mut row = vec![name];
            row.extend(counts.map(|count| self.count(count)));
            row.push(spent);
            row
        };
        let by_area = |row: &AreaRow| {
            cells(self.area(row.area.as_deref()), &row.tally, self.spent(row.spent))
        };
        let mut areas: Vec<Vec<String>> = kinds.areas.iter().map(by_area).collect();
        areas.push(cells(
            self.word("page-total"),
            &self.report.achievements.total,
            self.spent(kinds.spent),
        ));
        let numbers = [
            ("proposed", true),
            ("planned", true),
            ("done", true),
            ("photographed", true),
            ("spent", true),
        ];
        let head = |first: &'static str, rest: &[(&'static str, bool)]| {
            let names: Vec<_> = [(first, false)].into_iter().chain(rest.iter().copied()).collect();
            self.columns(&names)
        };
        let costs = kinds.costs.iter().map(|row| {
            vec![
                self.cost(row.cost),
                self.count(row.planned),
                self.count(row.done),
                self.count(row.photographed),
                self.spent(row.spent),
            ]
        });
        let mut blocks = vec![
            Block::Table(Table {
                caption: self.word("page-table-areas"),
                head: head("area", &numbers),
                rows: areas,
                total: true,
            }),
            Block::Table(Table {
                caption: self.word("page-table-costs"),
                head: head("cost", &numbers[1..]),
                rows: costs.collect(),
                total: false,
            }),
        ];
        if !kinds.doers.is_empty() {
            let doers = kinds.doers.iter().map(|row| {
                vec![self.who(row.who.as_ref()), self.count(row.planned), self.count(row.done)]
            });
            blocks.push(Block::Table(Table {
                caption: self.word("page-table-doers"),
                head: head("who", &numbers[1..3]),
                rows: doers.collect(),
                total: false,
            }));
        }
        blocks.extend(self.opinions("best"));
        blocks
    }

    fn area(&self, area: Option<&str>) -> String {
        area.map_or_else(|| self.word("page-area-other"), |area| self.words.area(area))
    }

    fn risk(&self) -> Vec<Block> {
        let risk = &self.report.risk;
        let mut blocks = Vec::new();
        let rows: Vec<&AreaRow> =
            self.report.kinds.areas.iter().filter(|row| row.chosen > 0).collect();
        if rows.is_empty() {
            blocks.push(self.no_evidence());
        } else {
            blocks.push(Block::Paragraph(self.risk_sentence()));
            blocks.push(Block::Chart(Chart {
                title: self.word("page-chart-title"),
                about: self.word("page-chart-about"),
                bars: rows.iter().map(|row| self.bar(row)).collect(),
            }));
            let mut cells: Vec<Vec<String>> = rows
                .iter()
                .map(|row| self.risk_row(self.area(row.area.as_deref()), row.chosen, row.reduced))
                .collect();
            cells.push(self.risk_row(self.word("page-total"), risk.chosen, risk.reduced));
            blocks.push(Block::Table(Table {
                caption: self.word("page-table-risk"),
                head: self.columns(&[
                    ("area", false),
                    ("points-chosen", true),
                    ("points-reduced", true),
                    ("points-left", true),
                ]),
                rows: cells,
                total: true,
            }));
            blocks.push(Block::Note(self.word("page-points-rule")));
        }
        blocks.push(Block::Facts(vec![
            (self.word("page-accidents"), self.word("page-no-evidence")),
            (self.word("page-vote"), self.vote()),
        ]));
        blocks.extend(self.opinions("safer"));
        blocks
    }

    fn risk_row(&self, name: String, chosen: u64, reduced: Halves) -> Vec<String> {
        let left = Halves((2 * chosen).saturating_sub(reduced.0));
        vec![name, self.number(chosen), self.points(reduced), self.points(left)]
    }

    fn bar(&self, row: &AreaRow) -> Bar {
        let (before, after) = (Halves(2 * row.chosen), row.left());
        let label =
            |id: &str, points: Halves| self.say(id, &[("points", self.points(points).into())]);
        Bar {
            label: self.area(row.area.as_deref()),
            before: before.0,
            before_label: label("page-bar-before", before),
            after: after.0,
            after_label: label("page-bar-after", after),
        }
    }

    fn vote(&self) -> String {
        match self.report.risk.vote {
            Vote::Nobody if self.report.scope.together => self.word("page-vote-together"),
            Vote::Nobody => self.word("page-no-evidence"),
            Vote::TooFew => self.say("page-vote-hidden", &[("least", MIN_VOTERS.into())]),
            Vote::Counts(counts) => self.answer_counts("page-vote-counts", &counts),
        }
    }

    fn answer_counts(&self, id: &str, counts: &AnswerCounts) -> String {
        self.say(
            id,
            &[
                ("total", counts.total().into()),
                ("fine", counts.fine.into()),
                ("na", counts.na.into()),
                ("yes", counts.yes.into()),
                ("priority", counts.priority.into()),
                ("unsure", counts.unsure.into()),
            ],
        )
    }

    fn others(&self) -> Vec<Block> {
        let said = self.opinions("others");
        if said.is_empty() { vec![self.no_evidence()] } else { said }
    }

    fn cooperation(&self) -> Vec<Block> {
        let review = &self.report.review;
        if review.is_empty() {
            return vec![Block::Note(self.word("page-no-review"))];
        }
        let mut blocks = Vec::new();
        let rated: Vec<Vec<String>> =
            review.iter().filter_map(|opinion| self.rating_row(opinion)).collect();
        if !rated.is_empty() {
            blocks.push(Block::Table(Table {
                caption: self.word("page-table-ratings"),
                head: self.columns(&[("question", false), ("role", false), ("rating", true)]),
                rows: rated,
                total: false,
            }));
        }
        let unplaced = |opinion: &&Opinion| {
            opinion.question == "cooperation" || !AGENDA.contains(&opinion.question.as_str())
        };
        blocks.extend(review.iter().filter(unplaced).filter_map(|opinion| self.quote(opinion)));
        if blocks.is_empty() {
            blocks.push(self.no_evidence());
        }
        blocks
    }

    fn rating_row(&self, opinion: &Opinion) -> Option<Vec<String>> {
        let rating = u32::from(opinion.rating?);
        let known = AGENDA.contains(&opinion.question.as_str());
        let question = if known { opinion.question.as_str() } else { "other" };
        Some(vec![
            self.word(&format!("page-question-{question}")),
            self.role(opinion.role),
            self.say("page-rating", &[("rating", rating.into())]),
        ])
    }

    /// What was said to one question of the review.
    fn opinions(&self, question: &str) -> Vec<Block> {
        let of_question = |opinion: &&Opinion| opinion.question == question;
        let said = self.report.review.iter().filter(of_question);
        said.filter_map(|opinion| self.quote(opinion)).collect()
    }

    fn quote(&self, opinion: &Opinion) -> Option<Block> {
        (!opinion.text.is_empty())
            .then(|| Block::Quote(self.role(opinion.role), opinion.text.clone()))
    }

    fn tools(&self) -> Vec<Block> {
        let tools = &self.report.tools;
        let mut blocks = Vec::new();
        if tools.answers.total() == 0 {
            blocks.push(self.no_evidence());
        } else {
            blocks.push(Block::Paragraph(self.answer_counts("page-tools-counts", &tools.answers)));
        }
        for (id, items) in [("page-tools-unsure", &tools.unsure), ("page-tools-na", &tools.na)] {
            if !items.is_empty() {
                blocks.push(Block::Paragraph(self.word(id)));
                blocks.push(Block::List(items.iter().map(|item| self.short(item)).collect()));
            }
        }
        blocks.extend(self.opinions("tools"));
        blocks
    }

    fn upkeep(&self) -> Vec<Block> {
        let upkeep = &self.report.upkeep;
        let keepers = if upkeep.keepers.is_empty() {
            self.word("page-no-evidence")
        } else {
            upkeep.keepers.join(", ")
        };
        let review = upkeep.review_on.map(|day| self.date(day));
        let mut facts = vec![
            (self.word("page-keepers"), keepers),
            (self.word("page-next-check"), review.unwrap_or_else(|| self.word("page-not-set"))),
        ];
        for (cost, count) in &upkeep.open {
            let args = [("cost", self.cost(*cost).into())];
            facts.push((self.say("page-open-cost", &args), self.count(*count)));
        }
        let mut blocks = vec![Block::Facts(facts)];
        blocks.extend(self.opinions("next"));
        blocks
    }

    fn unsolved(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        if self.report.open.is_empty() {
            blocks.push(Block::Note(self.word("page-nothing-open")));
        } else {
            if !self.report.unsolved.is_empty() {
                let rows = self.report.unsolved.iter();
                blocks.push(Block::Facts(
                    rows.map(|row| {
                        (self.because("page-state-stuck", row.reason), self.count(row.count))
                    })
                    .collect(),
                ));
            }
            blocks.push(self.plan_table("page-table-open", &self.report.open, true));
        }
        blocks.extend(self.opinions("failed"));
        blocks
    }

    fn next(&self) -> Vec<Block> {
        let next = &self.report.next;
        let mut blocks = vec![self.commitments()];
        if !next.candidates.is_empty() {
            let row = |candidate: &Candidate| {
                vec![
                    self.short(&candidate.item),
                    self.number(candidate.points),
                    candidate.cost.map(|cost| self.cost(cost)).unwrap_or_default(),
                ]
            };
            blocks.push(Block::Table(Table {
                caption: self.word("page-table-candidates"),
                head: self.columns(&[("action", false), ("points-chosen", true), ("cost", false)]),
                rows: next.candidates.iter().map(row).collect(),
                total: false,
            }));
        }
        blocks.push(Block::Paragraph(self.status()));
        blocks.push(self.sign_table());
        blocks
    }
}
