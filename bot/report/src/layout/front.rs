//! The first page: who, when, what was achieved, what comes next, who agreed.

use super::{Block, Page, Section};
use crate::model::Agreement;

/// How many good points, and how many stories, stand on the first page.
pub(super) const FRONT: usize = 3;

/// Sectors of the checklist.
const SECTORS: [&str; 8] =
    ["garment", "footwear", "food", "wood", "metal", "construction", "agri-processing", "retail"];

impl Page<'_> {
    /// Period, date, size and group, one line each.
    pub(super) fn opening(&self) -> Vec<String> {
        let scope = &self.report.scope;
        let mut lines = Vec::new();
        if let (Some(from), Some(to)) = (scope.from, scope.to) {
            lines.push(self.say(
                "page-period",
                &[("from", self.date(from).into()), ("to", self.date(to).into())],
            ));
        }
        let made = self.date(self.report.made_on);
        lines.push(self.say("page-made", &[("date", made.into())]));
        let about: Vec<String> = [self.sector(), self.size()].into_iter().flatten().collect();
        if !about.is_empty() {
            lines.push(about.join(" · "));
        }
        if !scope.group.is_empty() {
            let group = self.review_group();
            lines.push(self.say("page-group", &[("group", group.into())]));
        }
        if scope.together {
            lines.push(self.word("page-together"));
        }
        lines
    }

    pub(super) fn sector(&self) -> Option<String> {
        let sector = self.report.scope.sector.as_deref()?;
        SECTORS.contains(&sector).then(|| self.word(&format!("page-sector-{sector}")))
    }

    /// Only a number or a range of numbers is a size that can be printed.
    pub(super) fn size(&self) -> Option<String> {
        let size = self.report.scope.size.as_deref()?;
        let printable = size.starts_with(|c: char| c.is_ascii_digit())
            && size.chars().all(|c| c.is_ascii_digit() || matches!(c, '-' | '–' | '+'));
        printable.then(|| self.say("page-size", &[("size", size.into())]))
    }

    pub(super) fn review_group(&self) -> String {
        let mut group: Vec<String> = Vec::new();
        for role in &self.report.scope.group {
            let role = self.role_named(role);
            if !group.contains(&role) {
                group.push(role);
            }
        }
        group.join(", ")
    }

    pub(super) fn agreed(&self) -> bool {
        self.report.sign_off.state != Agreement::Draft
    }

    pub(super) fn status(&self) -> String {
        self.word(match self.report.sign_off.state {
            Agreement::Draft => "page-status-draft",
            Agreement::Agreed => "page-status-agreed",
            Agreement::Together => "page-status-together",
        })
    }

    pub(super) fn front(&self) -> Vec<Section> {
        let mut sections = Vec::new();
        if !self.report.achievements.strengths.is_empty() {
            sections.push(Section {
                title: self.word("page-strengths"),
                blocks: vec![self.strengths(FRONT)],
            });
        }
        sections.push(Section {
            title: self.word("page-front-achieved"),
            blocks: self.front_achieved(),
        });
        if self.report.improved() {
            let best = self.report.achievements.stories.iter().take(FRONT);
            sections.push(Section {
                title: self.word("page-front-best"),
                blocks: vec![Block::Pairs(best.map(|story| self.pair(story)).collect())],
            });
        }
        sections.push(Section {
            title: self.word("page-front-risk"),
            blocks: vec![
                Block::Paragraph(self.risk_sentence()),
                Block::Note(self.word("page-points-rule")),
            ],
        });
        sections.push(Section {
            title: self.word("page-front-next"),
            blocks: vec![self.commitments()],
        });
        sections.push(Section {
            title: self.word("page-sign"),
            blocks: vec![Block::Paragraph(self.status()), self.sign_table()],
        });
        sections
    }

    fn front_achieved(&self) -> Vec<Block> {
        let total = &self.report.achievements.total;
        let figure = |count: u32, id: &str| (self.count(count), self.word(id));
        let figures = Block::Figures(vec![
            figure(total.proposed, "page-figure-proposed"),
            figure(total.planned, "page-figure-planned"),
            figure(total.done, "page-figure-done"),
            figure(total.photographed, "page-figure-photographed"),
        ]);
        if self.report.improved() {
            vec![figures]
        } else {
            vec![Block::Note(self.word("page-no-improvement")), figures]
        }
    }

    /// The first good points that were put in words, and how many were only photographed.
    pub(super) fn strengths(&self, limit: usize) -> Block {
        let strengths = &self.report.achievements.strengths;
        let (worded, wordless): (Vec<_>, Vec<_>) =
            strengths.iter().partition(|strength| !strength.text.is_empty());
        let mut lines: Vec<String> =
            worded.iter().take(limit).map(|strength| strength.text.clone()).collect();
        if !wordless.is_empty() {
            let count = u32::try_from(wordless.len()).unwrap_or(u32::MAX);
            lines.push(self.say("page-strengths-photo", &[("count", count.into())]));
        }
        Block::List(lines)
    }

    pub(super) fn commitments(&self) -> Block {
        let commitments = &self.report.next.commitments;
        if commitments.is_empty() {
            Block::Note(self.word("page-no-commitments"))
        } else {
            self.plan_table("page-table-commitments", commitments, false)
        }
    }
}
