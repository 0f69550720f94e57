//! Places in JSON: `results.0.status.groupName`; `*` is every item of a list.

use serde_json::Value;

/// Everything that stands at a place.
pub(super) fn all<'a>(value: &'a Value, path: &str) -> Vec<&'a Value> {
    let mut found = vec![value];
    for step in path.split('.').filter(|step| !step.is_empty()) {
        found = found
            .into_iter()
            .flat_map(|value| match (value, step) {
                (Value::Array(list), "*") => list.iter().collect(),
                (Value::Array(list), index) => index
                    .parse()
                    .ok()
                    .and_then(|index: usize| list.get(index))
                    .into_iter()
                    .collect(),
                (Value::Object(fields), name) => fields.get(name).into_iter().collect::<Vec<_>>(),
                _ => Vec::new(),
            })
            .collect();
    }
    found
}

/// The words that stand at a place: texts as they are, numbers and truth values as written.
pub(super) fn words(value: &Value, path: &str) -> Vec<String> {
    all(value, path)
        .into_iter()
        .filter_map(|value| match value {
            Value::String(text) => Some(text.clone()),
            Value::Number(number) => Some(number.to_string()),
            Value::Bool(yes) => Some(yes.to_string()),
            _ => None,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    #[test]
    fn words_at_a_place() {
        let value: Value =
            serde_json::from_str(r#"{"m": [{"id": "a", "n": 1}, {"id": "b"}], "t": true}"#)
                .unwrap();
        let cases: [(&str, &[&str]); 8] = [
            ("m.0.id", &["a"]),
            ("m.1.id", &["b"]),
            ("m.*.id", &["a", "b"]),
            ("m.0.n", &["1"]),
            ("t", &["true"]),
            ("m", &[]),
            ("m.7.id", &[]),
            ("t.x.y", &[]),
        ];
        for (path, expected) in cases {
            assert_eq!(words(&value, path), expected, "{path}");
        }
        assert_eq!(all(&value, ""), [&value]);
    }
}
