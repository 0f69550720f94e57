//! The report as one HTML page that needs nothing else: style inside, photos inside,
//! no script, no outside request. Readable at 320 px, printable on A4.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::chart;
use crate::layout::{self, Block, Pair, Section, Shot, Table};
use crate::model::Report;
use crate::words::Words;

/// The style sheet inside the page; a server may allow it by its hash.
pub const STYLE: &str = include_str!("page.css");

/// Kinds of pictures that cannot carry a script.
const PICTURES: [&str; 3] = ["image/jpeg", "image/png", "image/webp"];

/// A photo by its file id: media type and bytes.
type Photos<'a> = &'a dyn Fn(&str) -> Option<(String, Vec<u8>)>;

/// Draws the page. A photo that `photos` does not hand out is named as missing.
pub fn html(report: &Report, words: &dyn Words, photos: Photos<'_>) -> String {
    let document = layout::compose(report, words);
    let title = match &document.firm {
        Some(firm) => format!("{} · {firm}", document.title),
        None => document.title.clone(),
    };
    html! {
        (DOCTYPE)
        html lang=(words.lang()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="robots" content="noindex";
                meta name="referrer" content="no-referrer";
                title { (title) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                header {
                    p.status.agreed[document.agreed] { (document.status) }
                    h1 { (document.title) }
                    @if let Some(firm) = &document.firm { p.firm { (firm) } }
                    ul.opening { @for line in &document.lines { li { (line) } } }
                }
                main {
                    div.front {
                        @for part in &document.front { (section(part, photos)) }
                    }
                    div.annexes {
                        h2.annexes-title { (document.annexes) }
                        @for part in &document.sections { (section(part, photos)) }
                    }
                }
                footer { @for line in &document.foot { p { (line) } } }
            }
        }
    }
    .into_string()
}

fn section(section: &Section, photos: Photos<'_>) -> Markup {
    html! {
        section {
            h2 { (section.title) }
            @for part in &section.blocks { (block(part, photos)) }
        }
    }
}

fn block(block: &Block, photos: Photos<'_>) -> Markup {
    html! {
        @match block {
            Block::Paragraph(text) => p { (text) },
            Block::Note(text) => p.note { (text) },
            Block::List(lines) => ul { @for line in lines { li { (line) } } },
            Block::Facts(facts) => dl.facts {
                @for (name, value) in facts { div { dt { (name) } dd { (value) } } }
            },
            Block::Figures(figures) => ul.figures {
                @for (number, name) in figures { li { b { (number) } " " span { (name) } } }
            },
            Block::Table(rows) => (table(rows)),
            Block::Pairs(pairs) => div.pairs { @for shots in pairs { (pair(shots, photos)) } },
            Block::Chart(bars) => (chart::svg(bars)),
            Block::Quote(who, text) => figure.quote {
                blockquote { p { (text) } }
                figcaption { (who) }
            },
        }
    }
}

/// On a narrow screen rows become cards; the roles keep it a table for screen readers,
/// and each cell carries its column's name.
fn table(table: &Table) -> Markup {
    let last = table.rows.len().saturating_sub(1);
    html! {
        table role="table" {
            caption { (table.caption) }
            thead role="rowgroup" {
                tr role="row" {
                    @for column in &table.head {
                        th.number[column.numeric] role="columnheader" scope="col" { (column.name) }
                    }
                }
            }
            tbody role="rowgroup" {
                @for (index, row) in table.rows.iter().enumerate() {
                    tr.total[table.total && index == last] role="row" {
                        @for (column, (cell, head)) in row.iter().zip(&table.head).enumerate() {
                            @if column == 0 {
                                th role="rowheader" scope="row" { (cell) }
                            } @else {
                                td.number[head.numeric] role="cell" data-label=(head.name) { (cell) }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn pair(pair: &Pair, photos: Photos<'_>) -> Markup {
    html! {
        article.pair {
            h3 { (pair.title) }
            @if !pair.note.is_empty() { p.note { (pair.note) } }
            @if let Some(shots) = &pair.shots {
                div.shots { @for one in shots { (shot(one, photos)) } }
            }
        }
    }
}

fn shot(shot: &Shot, photos: Photos<'_>) -> Markup {
    let data = shot.photo.as_deref().and_then(photos).and_then(data_uri);
    html! {
        figure {
            @match data {
                Some(uri) => img src=(uri) alt=(shot.alt);,
                None => p.missing { (shot.missing) },
            }
            figcaption { (shot.label) }
        }
    }
}

fn data_uri((kind, bytes): (String, Vec<u8>)) -> Option<String> {
    PICTURES
        .contains(&kind.as_str())
        .then(|| format!("data:{kind};base64,{}", STANDARD.encode(bytes)))
}
