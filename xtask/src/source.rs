//! What a Rust file says outside its comments and tests: the paths it names, its string
//! literals, the exceptions from lints it takes. Read from tokens, so that code inside
//! macros is seen too and words in comments are not.

use std::iter::Peekable;

use proc_macro2::{Delimiter, Group, LexError, TokenStream, TokenTree};

/// A file as its checks need it. Lines count from 1.
#[derive(Debug, Default)]
pub(crate) struct Source {
    /// Paths such as `std::fs::read`, imports spelled out: `use a::{b, c}` gives two.
    pub(crate) paths: Vec<(usize, Vec<String>)>,
    /// String and character literals as they are written.
    pub(crate) strings: Vec<(usize, String)>,
    /// `#[allow(…)]` and `#[expect(…)]` with what stands in the brackets.
    pub(crate) exceptions: Vec<(usize, String)>,
}

impl Source {
    /// Reads a file.
    pub(crate) fn read(text: &str) -> Result<Self, LexError> {
        let mut source = Self::default();
        source.walk(text.parse()?);
        Ok(source)
    }

    fn walk(&mut self, stream: TokenStream) {
        let mut tokens = stream.into_iter().peekable();
        while let Some(token) = tokens.next() {
            match token {
                TokenTree::Punct(punct) if punct.as_char() == '#' => {
                    if is_punct(tokens.peek(), '!') {
                        tokens.next();
                    }
                    if let Some(TokenTree::Group(group)) =
                        tokens.next_if(|next| is_group(next, Delimiter::Bracket))
                        && self.attribute(&group)
                    {
                        skip_item(&mut tokens);
                    }
                }
                TokenTree::Ident(ident) => {
                    let line = ident.span().start().line;
                    self.path(line, vec![ident.to_string()], &mut tokens);
                }
                TokenTree::Literal(literal) => {
                    let text = literal.to_string();
                    if text.ends_with(['"', '\'', '#']) {
                        self.strings.push((literal.span().start().line, text));
                    }
                }
                TokenTree::Group(group) => self.walk(group.stream()),
                TokenTree::Punct(_) => {}
            }
        }
    }

    /// Takes in an attribute; true if what follows it is a test.
    fn attribute(&mut self, group: &Group) -> bool {
        let mut inside = group.stream().into_iter();
        let Some(TokenTree::Ident(name)) = inside.next() else { return false };
        let line = name.span().start().line;
        let name = name.to_string();
        let rest: TokenStream = inside.collect();
        match name.as_str() {
            // Comments for documentation come as attributes.
            "doc" => return false,
            "allow" | "expect" => self.exceptions.push((line, format!("{name}{rest}"))),
            "cfg" => return rest.to_string().replace(' ', "").contains("(test"),
            _ => {}
        }
        let text = rest.to_string().replace(' ', "");
        self.walk(group.stream());
        name == "test" || text.ends_with("::test") || text.starts_with("::test(")
    }

    /// Follows a path as far as it goes; an import in braces gives one path each.
    fn path<I>(&mut self, line: usize, mut path: Vec<String>, tokens: &mut Peekable<I>)
    where
        I: Iterator<Item = TokenTree>,
    {
        while is_punct(tokens.peek(), ':') {
            tokens.next();
            if !is_punct(tokens.peek(), ':') {
                break;
            }
            tokens.next();
            match tokens.peek() {
                Some(TokenTree::Ident(ident)) => path.push(ident.to_string()),
                Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => {
                    self.imports(&path, group.stream());
                }
                _ => break,
            }
            tokens.next();
        }
        self.paths.push((line, path));
    }

    fn imports(&mut self, prefix: &[String], stream: TokenStream) {
        let mut tokens = stream.into_iter().peekable();
        while let Some(token) = tokens.next() {
            if let TokenTree::Ident(ident) = token {
                let mut path = prefix.to_vec();
                path.push(ident.to_string());
                self.path(ident.span().start().line, path, &mut tokens);
            }
        }
    }
}

fn is_punct(token: Option<&TokenTree>, wanted: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == wanted)
}

fn is_group(token: &TokenTree, wanted: Delimiter) -> bool {
    matches!(token, TokenTree::Group(group) if group.delimiter() == wanted)
}

/// Skips an item with its further attributes: to the end of its braces, or to `;`.
fn skip_item<I: Iterator<Item = TokenTree>>(tokens: &mut Peekable<I>) {
    for token in tokens.by_ref() {
        if is_group(&token, Delimiter::Brace) || is_punct(Some(&token), ';') {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::Source;

    fn paths(text: &str) -> Vec<(usize, String)> {
        let source = Source::read(text).unwrap();
        source.paths.into_iter().map(|(line, path)| (line, path.join("::"))).collect()
    }

    #[test]
    fn imports_are_spelled_out() {
        let found = paths("use std::{\n fs,\n time::{Instant, SystemTime as T},\n};");
        assert!(found.contains(&(2, "std::fs".into())));
        assert!(found.contains(&(3, "std::time::Instant".into())));
        assert!(found.contains(&(3, "std::time::SystemTime".into())));
    }

    #[test]
    fn calls_inside_macros_are_seen_and_comments_are_not() {
        let text = "// std::fs::read\n/// std::env\nfn f() { println!(\"{}\", std::fs::read(1)) }";
        let found = paths(text);
        assert!(found.contains(&(3, "std::fs::read".into())));
        assert!(!found.iter().any(|(_, path)| path.contains("std::env")));
    }

    #[test]
    fn tests_are_left_out() {
        let text = "#[cfg(test)]\nmod tests { #![allow(x)] fn f() { std::fs::read(\"é\") } }\n\
                    #[test]\n#[ignore]\nfn g() { a::b() }\n#[tokio::test]\nasync fn i() { c::d() }\n\
                    fn h() -> &'static str { \"kept\" }";
        let source = Source::read(text).unwrap();
        assert_eq!(source.strings, [(8, "\"kept\"".to_owned())]);
        assert!(source.exceptions.is_empty());
        let found = paths(text);
        assert!(
            !found.iter().any(|(_, path)| ["std::fs::read", "a::b", "c::d"].contains(&&**path))
        );
        assert!(paths("#[cfg(test)]\nmod tests;\nfn h() { e::f() }").contains(&(3, "e::f".into())));
    }

    #[test]
    fn exceptions_from_lints_are_seen() {
        let source = Source::read("#[expect(dead_code, reason = \"held\")]\nstruct A;").unwrap();
        assert_eq!(source.exceptions.len(), 1);
        assert!(source.exceptions[0].1.contains("reason"));
        assert!(Source::read("fn (").is_err());
    }
}
