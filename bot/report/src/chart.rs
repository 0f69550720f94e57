//! A bar chart as inline SVG: two bars an area, each with its number in words.
//!
//! Widths are whole tenths computed in integers, so the drawing is the same everywhere.

use maud::{Markup, html};

/// Height of one area: its name and two bars.
const ROW: u64 = 46;
/// Length of the longest bar; the rest of the width holds its label.
const LONGEST: u64 = 210;
/// Width of the drawing; a small phone shows it at this size.
const WIDTH: u64 = 320;

/// Risk points before and after, by area.
pub(crate) struct Chart {
    pub(crate) title: String,
    /// Where to read the same numbers.
    pub(crate) about: String,
    pub(crate) bars: Vec<Bar>,
}

/// One area; lengths in half points.
pub(crate) struct Bar {
    pub(crate) label: String,
    pub(crate) before: u64,
    pub(crate) before_label: String,
    pub(crate) after: u64,
    pub(crate) after_label: String,
}

/// Draws the chart.
pub(crate) fn svg(chart: &Chart) -> Markup {
    let longest = chart.bars.iter().map(|bar| bar.before.max(bar.after)).max().unwrap_or(0).max(1);
    let height = ROW * chart.bars.len() as u64;
    html! {
        svg.chart viewBox=(format!("0 0 {WIDTH} {height}")) role="img"
            aria-labelledby="chart-title chart-about" {
            title id="chart-title" { (chart.title) }
            desc id="chart-about" { (chart.about) }
            @for (bar, top) in chart.bars.iter().zip((0..).step_by(ROW as usize)) {
                text.name x="0" y=(top + 12) { (bar.label) }
                (line("before", top + 17, bar.before, longest, &bar.before_label))
                (line("after", top + 29, bar.after, longest, &bar.after_label))
            }
        }
    }
}

fn line(class: &str, top: u64, value: u64, longest: u64, label: &str) -> Markup {
    let tenths = value.saturating_mul(LONGEST * 10) / longest;
    html! {
        rect class=(class) x="0" y=(top) width=(tenth(tenths)) height="10" {}
        text.value x=(tenth(tenths + 50)) y=(top + 9) { (label) }
    }
}

fn tenth(tenths: u64) -> String {
    format!("{}.{}", tenths / 10, tenths % 10)
}
