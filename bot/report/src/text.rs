//! The report as plain text: for reading aloud, for a message, for a screen reader.

use std::fmt::Write as _;

use crate::layout::{self, Block, Section, Table};
use crate::model::Report;
use crate::words::Words;

/// Writes the report as plain text. Photos are named by their captions only.
pub fn text(report: &Report, words: &dyn Words) -> String {
    let document = layout::compose(report, words);
    let mut out = Sheet::default();
    out.line(&document.title);
    if let Some(firm) = &document.firm {
        out.line(firm);
    }
    out.line(&document.status);
    for line in &document.lines {
        out.line(line);
    }
    for section in &document.front {
        out.section(section);
    }
    out.heading(&document.annexes);
    for section in &document.sections {
        out.section(section);
    }
    out.gap();
    for line in &document.foot {
        out.line(line);
    }
    out.0
}

#[derive(Default)]
struct Sheet(String);

impl Sheet {
    fn line(&mut self, line: &str) {
        self.0.push_str(line);
        self.0.push('\n');
    }

    fn gap(&mut self) {
        self.0.push('\n');
    }

    fn heading(&mut self, title: &str) {
        self.gap();
        let _ = writeln!(self.0, "== {title} ==");
    }

    fn section(&mut self, section: &Section) {
        self.heading(&section.title);
        for block in &section.blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Paragraph(text) | Block::Note(text) => self.line(text),
            Block::List(lines) => {
                for line in lines {
                    let _ = writeln!(self.0, "- {line}");
                }
            }
            Block::Facts(facts) => {
                for (name, value) in facts {
                    let _ = writeln!(self.0, "{name}: {value}");
                }
            }
            Block::Figures(figures) => {
                for (number, name) in figures {
                    let _ = writeln!(self.0, "{name}: {number}");
                }
            }
            Block::Table(table) => self.table(table),
            Block::Pairs(pairs) => {
                for pair in pairs {
                    let _ = writeln!(self.0, "- {}", pair.title);
                    if !pair.note.is_empty() {
                        let _ = writeln!(self.0, "  {}", pair.note);
                    }
                    for shot in pair.shots.iter().flatten() {
                        match shot.photo {
                            Some(_) => writeln!(self.0, "  {}", shot.alt),
                            None => writeln!(self.0, "  {}: {}", shot.label, shot.missing),
                        }
                        .unwrap_or_default();
                    }
                }
            }
            // The table that follows says the same.
            Block::Chart(_) => {}
            Block::Quote(who, text) => {
                let _ = writeln!(self.0, "{who}: {text}");
            }
        }
    }

    fn table(&mut self, table: &Table) {
        let _ = writeln!(self.0, "{}:", table.caption);
        for row in &table.rows {
            let mut cells = row.iter().zip(&table.head);
            if let Some((name, _)) = cells.next() {
                let rest: Vec<String> =
                    cells.map(|(cell, column)| format!("{}: {cell}", column.name)).collect();
                let _ = writeln!(self.0, "- {name} – {}", rest.join("; "));
            }
        }
    }
}
