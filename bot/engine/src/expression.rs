//! Conditions of branches: compare, `and`, `or`, `not`, `in`; no functions.
//!
//! ```
//! use engine::{Value, expression};
//! let rule = expression::parse("size <= 10 and not trial").unwrap();
//! let holds = rule.holds(&|name| match name {
//!     "size" => Some(Value::from(8_i64)),
//!     _ => None,
//! });
//! assert!(holds);
//! ```

use crate::value::Value;

/// Why a condition cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ExprError {
    /// Something else was expected here.
    #[error("expected {expected} at character {at}")]
    Expected {
        /// What should stand there.
        expected: &'static str,
        /// Character position, from 1.
        at: usize,
    },
    /// A text without its closing quote.
    #[error("the text that begins at character {0} has no closing quote")]
    Unclosed(usize),
}

/// A condition.
#[derive(Debug, Clone, PartialEq)]
pub struct Expr(Tree);

#[derive(Debug, Clone, PartialEq)]
enum Tree {
    Or(Box<Tree>, Box<Tree>),
    And(Box<Tree>, Box<Tree>),
    Not(Box<Tree>),
    Compare(Operand, Comparison, Operand),
    In(Operand, Vec<Operand>),
    Truth(Operand),
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Comparison {
    Equal,
    Unequal,
    Less,
    AtMost,
    Greater,
    AtLeast,
}

#[derive(Debug, Clone, PartialEq)]
enum Operand {
    Name(String),
    Literal(Value),
}

/// Reads a condition.
pub fn parse(source: &str) -> Result<Expr, ExprError> {
    let mut parser = Parser { tokens: tokens(source)?, next: 0, end: source.chars().count() + 1 };
    let tree = parser.or()?;
    if parser.next < parser.tokens.len() {
        return Err(parser.expected("'and', 'or' or the end"));
    }
    Ok(Expr(tree))
}

impl Expr {
    /// Names of variables that the condition reads.
    pub fn names(&self) -> Vec<&str> {
        let mut names = Vec::new();
        collect(&self.0, &mut names);
        names
    }

    /// Whether the condition holds; an unknown name is no text, no number and not true.
    pub fn holds(&self, lookup: &dyn Fn(&str) -> Option<Value>) -> bool {
        holds(&self.0, lookup)
    }
}

fn collect<'a>(tree: &'a Tree, names: &mut Vec<&'a str>) {
    let mut operand = |operand: &'a Operand| {
        if let Operand::Name(name) = operand {
            names.push(name);
        }
    };
    match tree {
        Tree::Or(left, right) | Tree::And(left, right) => {
            collect(left, names);
            collect(right, names);
        }
        Tree::Not(inner) => collect(inner, names),
        Tree::Compare(left, _, right) => {
            operand(left);
            operand(right);
        }
        Tree::In(left, list) => {
            operand(left);
            list.iter().for_each(operand);
        }
        Tree::Truth(only) => operand(only),
    }
}

fn holds(tree: &Tree, lookup: &dyn Fn(&str) -> Option<Value>) -> bool {
    let value = |operand: &Operand| match operand {
        Operand::Name(name) => lookup(name),
        Operand::Literal(value) => Some(value.clone()),
    };
    match tree {
        Tree::Or(left, right) => holds(left, lookup) || holds(right, lookup),
        Tree::And(left, right) => holds(left, lookup) && holds(right, lookup),
        Tree::Not(inner) => !holds(inner, lookup),
        Tree::Truth(only) => value(only).is_some_and(|value| value.is_true()),
        Tree::In(left, list) => {
            let left = value(left);
            left.is_some() && list.iter().any(|right| same(left.as_ref(), value(right).as_ref()))
        }
        Tree::Compare(left, comparison, right) => {
            let (left, right) = (value(left), value(right));
            match comparison {
                Comparison::Equal => same(left.as_ref(), right.as_ref()),
                Comparison::Unequal => !same(left.as_ref(), right.as_ref()),
                ordered => match (number(left.as_ref()), number(right.as_ref())) {
                    (Some(left), Some(right)) => match ordered {
                        Comparison::Less => left < right,
                        Comparison::AtMost => left <= right,
                        Comparison::Greater => left > right,
                        _ => left >= right,
                    },
                    _ => false,
                },
            }
        }
    }
}

fn number(value: Option<&Value>) -> Option<i64> {
    match value? {
        Value::Number(number) => Some(*number),
        Value::Text(text) => text.parse().ok(),
        _ => None,
    }
}

fn same(left: Option<&Value>, right: Option<&Value>) -> bool {
    match (left, right) {
        (Some(left), Some(right)) => match (number(Some(left)), number(Some(right))) {
            (Some(left), Some(right)) => left == right,
            _ => left == right,
        },
        _ => false,
    }
}

#[derive(Debug, Clone, PartialEq)]
enum Token {
    Name(String),
    Number(i64),
    Text(String),
    Sign(&'static str),
}

fn tokens(source: &str) -> Result<Vec<(Token, usize)>, ExprError> {
    const SIGNS: [&str; 9] = ["==", "!=", "<=", ">=", "<", ">", "(", ")", ","];
    let chars: Vec<char> = source.chars().collect();
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(&c) = chars.get(at) {
        let begin = at + 1;
        if c.is_whitespace() {
            at += 1;
        } else if c == '\'' {
            let close = chars.iter().skip(at + 1).position(|&c| c == '\'');
            let Some(length) = close else { return Err(ExprError::Unclosed(begin)) };
            let text = chars.iter().skip(at + 1).take(length).collect();
            found.push((Token::Text(text), begin));
            at += length + 2;
        } else if c.is_ascii_digit() || c == '-' {
            let digits: String = chars
                .iter()
                .skip(at)
                .enumerate()
                .take_while(|(n, c)| c.is_ascii_digit() || (*n == 0 && **c == '-'))
                .map(|(_, c)| *c)
                .collect();
            at += digits.chars().count();
            let number = digits
                .parse()
                .map_err(|_| ExprError::Expected { expected: "a number", at: begin })?;
            found.push((Token::Number(number), begin));
        } else if c.is_alphabetic() {
            let name: String = chars
                .iter()
                .skip(at)
                .take_while(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.'))
                .collect();
            at += name.chars().count();
            found.push((Token::Name(name), begin));
        } else {
            let sign = SIGNS.into_iter().find(|sign| {
                sign.chars().enumerate().all(|(n, want)| chars.get(at + n) == Some(&want))
            });
            let Some(sign) = sign else {
                return Err(ExprError::Expected {
                    expected: "a name, number or 'text'",
                    at: begin,
                });
            };
            at += sign.len();
            found.push((Token::Sign(sign), begin));
        }
    }
    Ok(found)
}

struct Parser {
    tokens: Vec<(Token, usize)>,
    next: usize,
    end: usize,
}

impl Parser {
    fn expected(&self, expected: &'static str) -> ExprError {
        let at = self.tokens.get(self.next).map_or(self.end, |(_, at)| *at);
        ExprError::Expected { expected, at }
    }

    fn word(&mut self, word: &str) -> bool {
        let hit =
            matches!(self.tokens.get(self.next), Some((Token::Name(name), _)) if name == word);
        self.next += usize::from(hit);
        hit
    }

    fn sign(&mut self, sign: &str) -> bool {
        let hit = matches!(self.tokens.get(self.next), Some((Token::Sign(s), _)) if *s == sign);
        self.next += usize::from(hit);
        hit
    }

    fn or(&mut self) -> Result<Tree, ExprError> {
        let mut left = self.and()?;
        while self.word("or") {
            left = Tree::Or(Box::new(left), Box::new(self.and()?));
        }
        Ok(left)
    }

    fn and(&mut self) -> Result<Tree, ExprError> {
        let mut left = self.not()?;
        while self.word("and") {
            left = Tree::And(Box::new(left), Box::new(self.not()?));
        }
        Ok(left)
    }

    fn not(&mut self) -> Result<Tree, ExprError> {
        if self.word("not") {
            return Ok(Tree::Not(Box::new(self.not()?)));
        }
        if self.sign("(") {
            let inner = self.or()?;
            return if self.sign(")") { Ok(inner) } else { Err(self.expected("')'")) };
        }
        self.comparison()
    }

    fn comparison(&mut self) -> Result<Tree, ExprError> {
        const COMPARISONS: [(&str, Comparison); 6] = [
            ("==", Comparison::Equal),
            ("!=", Comparison::Unequal),
            ("<=", Comparison::AtMost),
            (">=", Comparison::AtLeast),
            ("<", Comparison::Less),
            (">", Comparison::Greater),
        ];
        let left = self.operand()?;
        if self.word("in") {
            if !self.sign("(") {
                return Err(self.expected("'('"));
            }
            let mut list = vec![self.operand()?];
            while self.sign(",") {
                list.push(self.operand()?);
            }
            return if self.sign(")") {
                Ok(Tree::In(left, list))
            } else {
                Err(self.expected("')'"))
            };
        }
        for (sign, comparison) in COMPARISONS {
            if self.sign(sign) {
                return Ok(Tree::Compare(left, comparison, self.operand()?));
            }
        }
        Ok(Tree::Truth(left))
    }

    fn operand(&mut self) -> Result<Operand, ExprError> {
        let operand = match self.tokens.get(self.next) {
            Some((Token::Name(name), _)) => match name.as_str() {
                "true" => Operand::Literal(Value::Flag(true)),
                "false" => Operand::Literal(Value::Flag(false)),
                "and" | "or" | "not" | "in" => {
                    return Err(self.expected("a name, number or 'text'"));
                }
                _ => Operand::Name(name.clone()),
            },
            Some((Token::Number(number), _)) => Operand::Literal(Value::Number(*number)),
            Some((Token::Text(text), _)) => Operand::Literal(Value::Text(text.clone())),
            _ => return Err(self.expected("a name, number or 'text'")),
        };
        self.next += 1;
        Ok(operand)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::{ExprError, parse};
    use crate::value::Value;

    fn holds(source: &str) -> bool {
        parse(source).unwrap().holds(&|name| match name {
            "size" => Some(Value::Number(8)),
            "typed" => Some(Value::from("12")),
            "contact.lang" => Some(Value::from("vi")),
            "trial" => Some(Value::Flag(false)),
            _ => None,
        })
    }

    #[test]
    fn conditions() {
        assert!(holds("size <= 10 and not trial"));
        assert!(holds("typed > 10"));
        assert!(holds("contact.lang in ('vi', 'en')"));
        assert!(!holds("missing == missing"));
        assert!(holds("not (missing or trial) and size != 9"));
        assert!(!holds("size > 'x'"));
    }

    #[test]
    fn faults_name_their_place() {
        assert_eq!(
            parse("size <="),
            Err(ExprError::Expected { expected: "a name, number or 'text'", at: 8 })
        );
        assert_eq!(parse("a == 'b"), Err(ExprError::Unclosed(6)));
        assert!(parse("a b").is_err());
        assert_eq!(parse("a and b.c == 1").unwrap().names(), ["a", "b.c"]);
    }
}
