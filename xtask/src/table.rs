//! The architecture as data: which crate may use which, who owns what comes from
//! outside, and what is banned where. A new row is a decision; its reason stands beside it.

/// A crate of the product.
#[derive(Debug)]
pub(crate) struct Crate {
    pub(crate) name: &'static str,
    /// Crates of ours that it may name.
    pub(crate) uses: &'static [&'static str],
    /// Pure: the same answer for the same arguments, and nothing else happens.
    pub(crate) pure: bool,
}

const fn pure(name: &'static str, uses: &'static [&'static str]) -> Crate {
    Crate { name, uses, pure: true }
}

const fn acts(name: &'static str, uses: &'static [&'static str]) -> Crate {
    Crate { name, uses, pure: false }
}

/// Every crate under `bot/`, each after those it may use.
pub(crate) const CRATES: &[Crate] = &[
    pure("domain", &[]),
    pure("knowledge", &["domain"]),
    pure("engine", &["domain", "knowledge"]),
    acts("content", &["domain", "engine", "knowledge"]),
    acts("vault", &["domain"]),
    // Sessions and bodies reach it sealed, so it need not know what the engine's look like.
    acts("store", &["domain", "vault"]),
    acts("channels", &["domain"]),
    // Words reach it as arguments: rendering is the business of `content` alone.
    pure("report", &["domain"]),
    acts(
        "worker",
        &["domain", "engine", "knowledge", "content", "vault", "store", "channels", "report"],
    ),
    acts(
        "site",
        &[
            "domain",
            "engine",
            "knowledge",
            "content",
            "vault",
            "store",
            "channels",
            "report",
            "worker",
        ],
    ),
    acts(
        "app",
        &[
            "domain",
            "engine",
            "knowledge",
            "content",
            "vault",
            "store",
            "channels",
            "report",
            "worker",
            "site",
        ],
    ),
];

/// Packages of tests that a crate may use in its own tests.
pub(crate) const FOR_TESTS: &[&str] = &["standin"];

/// A crate from outside, and who may name it.
#[derive(Debug)]
pub(crate) struct Outside {
    pub(crate) name: &'static str,
    pub(crate) users: &'static [&'static str],
    pub(crate) why: &'static str,
}

const fn outside(name: &'static str, users: &'static [&'static str], why: &'static str) -> Outside {
    Outside { name, users, why }
}

/// All crates.
pub(crate) const ANYBODY: &[&str] = &["*"];

/// Everything from outside that the product stands on. What only tests use is free.
pub(crate) const OUTSIDE: &[Outside] = &[
    // Values, without an effect on anything.
    outside("serde", ANYBODY, "plain data that can be written down and read again"),
    outside("thiserror", ANYBODY, "typed errors"),
    outside("jiff", ANYBODY, "dates, with the time zones built in; the clock is banned apart"),
    outside(
        "serde_json",
        &["content", "channels", "worker", "site", "app"],
        "content hashes the meaning of a flow; the others speak JSON or keep it sealed",
    ),
    outside("bytes", &["channels", "worker"], "files on their way"),
    outside("base64", &["report", "channels"], "pictures inside a page; signatures of webhooks"),
    outside("url", &["channels", "site"], "addresses of servers, checked before use"),
    // Understanding.
    outside("aho-corasick", &["knowledge"], "all phrases of a language in one pass"),
    outside(
        "unicode-normalization",
        &["knowledge", "channels"],
        "one form for letters with marks; Vietnamese without tones",
    ),
    outside("unicode-segmentation", &["channels"], "splits a text without cutting a letter"),
    // Words and content.
    outside("fluent-bundle", &["content"], "renders messages"),
    outside("fluent-syntax", &["content"], "reads messages for the linter"),
    outside("intl-memoizer", &["content"], "lets a Fluent bundle be shared between threads"),
    outside("unic-langid", &["content"], "names a language to Fluent"),
    outside(
        "toml",
        &["content", "channels", "app"],
        "flows and tables; files of gateways; the configuration",
    ),
    outside("rust-embed", &["content"], "the words inside the binary"),
    // Secrets.
    outside("argon2", &["vault"], "staff passwords"),
    outside("chacha20poly1305", &["vault"], "sealing"),
    outside("crypto_box", &["vault"], "boxes that the writer cannot open"),
    outside("hkdf", &["vault"], "a key for each purpose"),
    outside("hmac", &["vault", "channels"], "hashes for lookup; signatures of webhooks"),
    outside("sha1", &["channels"], "what Twilio signs with"),
    outside(
        "sha2",
        &["vault", "content", "channels"],
        "the hash under those; the version of a flow",
    ),
    outside("subtle", &["vault", "channels", "site"], "comparing secrets in constant time"),
    outside("totp-rs", &["vault"], "codes of authenticator apps"),
    outside("qrcode", &["site"], "a picture that an authenticator app reads"),
    outside("zeroize", &["vault"], "keys wiped from memory"),
    outside("getrandom", &["app"], "the one source of randomness, handed down as `Entropy`"),
    // The world.
    outside("sqlx", &["store"], "the only SQL"),
    outside("teloxide", &["channels"], "requests and types of the Bot API"),
    outside("reqwest", &["channels"], "the only client of other servers"),
    outside("axum", &["site", "app"], "the one HTTP server; app opens its socket"),
    outside("img-parts", &["worker"], "takes place and time out of pictures, nothing else"),
    outside("maud", &["site", "report"], "pages with everything escaped"),
    outside(
        "tokio",
        &["store", "channels", "worker", "site", "app"],
        "waiting; never in a crate that decides",
    ),
    outside("futures-util", &["channels", "worker"], "streams of updates and of files"),
    outside("async-trait", &["channels", "worker", "app"], "channels behind one interface"),
    outside(
        "tracing",
        &["channels", "worker", "site", "app"],
        "logs, which never hold a person's words",
    ),
    outside("tracing-subscriber", &["app"], "where logs go"),
    outside("clap", &["app"], "the command line"),
    outside("tikv-jemallocator", &["app"], "memory goes back after learning"),
];

/// A path that may not be named, except by some.
#[derive(Debug)]
pub(crate) struct Ban {
    /// Part of a path, such as `std::fs`.
    pub(crate) path: &'static str,
    /// Only pure crates are held to it; otherwise all are.
    pub(crate) pure_only: bool,
    /// Crates, or files of crates, to which it does not apply.
    pub(crate) except: &'static [&'static str],
    /// What to do instead.
    pub(crate) instead: &'static str,
}

const fn in_pure(path: &'static str, instead: &'static str) -> Ban {
    Ban { path, pure_only: true, except: &[], instead }
}

const fn but_in(path: &'static str, except: &'static [&'static str], instead: &'static str) -> Ban {
    Ban { path, pure_only: false, except, instead }
}

const CLOCK: &str = "take the time as an argument, from `domain::Clock`";
const CHANCE: &str = "take randomness as an argument, from `domain::Entropy`";
const NO_EFFECTS: &str = "a pure crate asks by a value, and its caller acts";
const SETTINGS: &str = "settings are read once, in bot/app/src/config.rs, and handed down";

/// What is banned from sources outside tests.
pub(crate) const BANS: &[Ban] = &[
    in_pure("std::fs", NO_EFFECTS),
    in_pure("std::net", NO_EFFECTS),
    in_pure("std::process", NO_EFFECTS),
    // Learning at start is shared out to the cores; the result is the same on one.
    Ban {
        path: "std::thread",
        pure_only: true,
        except: &["bot/knowledge/src/parallel.rs"],
        instead: NO_EFFECTS,
    },
    in_pure("std::time::SystemTime", CLOCK),
    in_pure("std::time::Instant", CLOCK),
    in_pure("Instant::now", CLOCK),
    in_pure("TimeZone::system", "take the time zone as an argument"),
    in_pure("RandomState", CHANCE),
    in_pure("tokio", NO_EFFECTS),
    but_in("Timestamp::now", &["bot/app/"], CLOCK),
    but_in("Zoned::now", &["bot/app/"], CLOCK),
    but_in("SystemTime::now", &["bot/app/"], CLOCK),
    but_in("rand", &[], CHANCE),
    but_in("getrandom", &["bot/app/src/outside.rs"], CHANCE),
    // The PostgreSQL server of the tests is named in the environment.
    but_in("std::env", &["bot/app/", "bot/store/src/testing.rs"], SETTINGS),
];
