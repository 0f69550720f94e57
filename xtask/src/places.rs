//! Which files are the product's source, which are tests, and whose they are.

/// The crate that a source file of the product belongs to: `bot/<crate>/src/…`.
pub(crate) fn crate_of(file: &str) -> Option<&str> {
    let (name, rest) = file.strip_prefix("bot/")?.split_once('/')?;
    (rest.starts_with("src/") && is_rust(file)).then_some(name)
}

/// Whether a Rust file holds nothing but tests.
pub(crate) fn is_test(file: &str) -> bool {
    file.starts_with("tests/") || file.ends_with("/tests.rs") || file.contains("/tests/")
}

/// Whether a file is Rust.
pub(crate) fn is_rust(file: &str) -> bool {
    file.rsplit_once('.').is_some_and(|(_, extension)| extension == "rs")
}

#[cfg(test)]
mod tests {
    use super::{crate_of, is_test};

    #[test]
    fn files_have_owners() {
        assert_eq!(crate_of("bot/store/src/sql.rs"), Some("store"));
        assert_eq!(crate_of("bot/store/src/tests/route.rs"), Some("store"));
        assert_eq!(crate_of("bot/store/tests/route.rs"), None);
        assert_eq!(crate_of("tests/it/src/lib.rs"), None);
        assert!(is_test("bot/store/src/tests/route.rs"));
        assert!(is_test("tests/it/src/lib.rs"));
        assert!(!is_test("bot/store/src/testing.rs"));
    }
}
