//! What the tests of the whole system share: fresh databases of both kinds, the real binary
//! as a child process, a line inside the test, people who write to it, and eyes that look
//! into what was kept.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

pub mod database;
pub mod inside;
pub mod kept;
pub mod player;
pub mod program;
pub mod update;

use std::path::PathBuf;
use std::sync::{Arc, LazyLock};

use content::{Catalog, Source};
use domain::Lang;
use engine::Vars;

/// Top of the repository.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().expect("the repository")
}

/// Flows and words of this repository, read once.
pub fn catalog() -> Arc<Catalog> {
    static CATALOG: LazyLock<Arc<Catalog>> = LazyLock::new(|| {
        Arc::new(Catalog::load(&Source::Dir(root())).unwrap_or_else(|faults| panic!("{faults}")))
    });
    CATALOG.clone()
}

/// The words of a message or of an option (`opt-yes`), so that tests need not know them.
pub fn words(lang: Lang, id: &str, attribute: Option<&str>) -> String {
    catalog()
        .message(lang, id, attribute, &Vars::new())
        .unwrap_or_else(|| panic!("no message {id} {attribute:?}"))
}

/// The label of an option in English.
pub fn label(message: &str, option: &str) -> String {
    words(Lang::En, message, Some(&format!("opt-{option}")))
}

/// A small generator for shuffling: the same seed gives the same order on every machine.
#[derive(Debug, Clone)]
pub struct Dice(u64);

impl Dice {
    /// Dice that fall as this seed says.
    pub const fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0x5851_F42D_4C95_7F2D)
    }

    /// A number below `below`.
    pub fn below(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        let mixed = (self.0 >> 33) ^ self.0;
        (mixed >> 16) as usize % below.max(1)
    }

    /// Puts things in another order.
    pub fn shuffle<T>(&mut self, things: &mut [T]) {
        for at in (1..things.len()).rev() {
            things.swap(at, self.below(at + 1));
        }
    }
}

/// Whether the full figures are wanted (`tests/run --deep`).
pub fn is_deep() -> bool {
    std::env::var("WORKLINE_DEEP").is_ok_and(|value| value != "0" && !value.is_empty())
}

/// A receipt code in the groups in which people see it.
pub fn canary_groups(code: &str) -> String {
    let digits: Vec<char> = code.chars().collect();
    let groups: Vec<String> = digits.chunks(5).map(|group| group.iter().collect()).collect();
    groups.join("-")
}

/// A client of our own pages and hooks, without a proxy in between.
pub fn client() -> reqwest::Client {
    reqwest::Client::builder().no_proxy().build().expect("a client")
}
