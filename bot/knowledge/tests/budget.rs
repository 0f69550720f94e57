//! What learning everything at start costs, and one question after it. Printed, not
//! asserted: machines differ.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout)]

mod common;

use std::time::Instant;

/// Memory that this process holds now, from the kernel; 0 where it does not tell.
fn resident() -> usize {
    let Ok(text) = std::fs::read_to_string("/proc/self/statm") else { return 0 };
    let pages = text.split_whitespace().nth(1).and_then(|pages| pages.parse::<usize>().ok());
    pages.unwrap_or(0) * 4096
}

#[test]
fn load_and_memory_are_printed() {
    let builder = common::builder();
    let (before, start) = (resident(), Instant::now());
    let knowledge = builder.build().unwrap();
    let (took, after) = (start.elapsed(), resident());
    println!(
        "learnt {} topics in {took:?}, {:.1} MiB",
        knowledge.topics().len(),
        after.saturating_sub(before) as f64 / 1_048_576.0
    );
    for question in ["how much is overtime on sunday", "lương", "ค่าจ้างค้างจ่ายสองเดือนแล้ว"]
    {
        let long: String = question.chars().chain(" ".chars()).cycle().take(2_000).collect();
        for text in [question, &long] {
            let mut times: Vec<_> = (0..200)
                .map(|_| {
                    let start = Instant::now();
                    let _ = knowledge.find(text, None, None);
                    start.elapsed()
                })
                .collect();
            times.sort_unstable();
            let letters = text.chars().count();
            println!("{letters} characters: median {:?}, p99 {:?}", times[100], times[198]);
        }
    }
}
