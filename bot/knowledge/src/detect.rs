//! The language of a text: by its script, by Vietnamese marks, by frequent words.

use domain::Lang;

use crate::reading::Reading;
use crate::script::{is_han, is_khmer, is_lao, is_myanmar, is_thai};

/// The language of a text, or `None` when it does not show ("ok", digits, a name).
///
/// Lao counts as Thai, which its writers read, until the bot speaks Lao.
pub fn detect(text: &str) -> Option<Lang> {
    detect_reading(&Reading::new(text))
}

/// Whether a text is in Lao, which is answered in Thai until the bot speaks it.
pub fn lao(text: &str) -> bool {
    let letters = text.chars().filter(|c| c.is_alphabetic());
    let (lao, all) = letters.fold((0, 0), |(lao, all), c| (lao + usize::from(is_lao(c)), all + 1));
    lao > 0 && lao * 5 >= all
}

/// The same on a reading.
pub(crate) fn detect_reading(reading: &Reading) -> Option<Lang> {
    by_script(reading).or_else(|| by_words(reading))
}

/// A script of its own decides when a fifth of the letters are in it: somebody who
/// writes Thai with an English word in it writes Thai.
fn by_script(reading: &Reading) -> Option<Lang> {
    let mut counts = [(Lang::Th, 0_usize), (Lang::Km, 0), (Lang::My, 0), (Lang::Zh, 0)];
    let mut letters = 0_usize;
    for c in reading.text.chars() {
        let index = match c {
            _ if is_thai(c) || is_lao(c) => 0,
            _ if is_khmer(c) => 1,
            _ if is_myanmar(c) => 2,
            _ if is_han(c) => 3,
            _ => {
                letters += usize::from(c.is_alphabetic());
                continue;
            }
        };
        letters += 1;
        if let Some((_, count)) = counts.get_mut(index) {
            // A Chinese character is a whole syllable.
            *count += if index == 3 { 3 } else { 1 };
        }
    }
    let (lang, count) = counts.into_iter().max_by_key(|(_, count)| *count)?;
    (count > 0 && count * 5 >= letters).then_some(lang)
}

fn by_words(reading: &Reading) -> Option<Lang> {
    let (mut vi, mut en) = (0_i32, 0_i32);
    for word in &reading.words {
        if word.unspaced {
            continue;
        }
        let letters = reading.letters_of(*word);
        let marks = reading.marks_of(*word).iter().fold(0, |all, marks| all | marks);
        vi += 3 * i32::from(marks & VIETNAMESE != 0) + i32::from(marks != 0);
        if VI.binary_search(&letters).is_ok() {
            vi += 2;
        } else if EN.binary_search(&letters).is_ok() {
            en += 2;
        } else if letters.len() > 3 && !letters.bytes().any(|byte| byte.is_ascii_digit()) {
            // Vietnamese is written in syllables: longer words have few possible ends.
            if vietnamese_syllable(letters) { vi += 1 } else { en += 1 }
        }
    }
    match vi - en {
        lead if lead >= 2 => Some(Lang::Vi),
        lead if lead <= -2 => Some(Lang::En),
        _ => None,
    }
}

/// Hook, dot, breve, horn, stroke: a lone acute, grave, tilde or circumflex may be a name
/// or a loan from another European language.
const VIETNAMESE: u16 = 1 << 2 | 1 << 4 | 1 << 5 | 1 << 7 | 1 << 8;

/// Whether letters can be one syllable: first sound, vowels, last sound.
fn vietnamese_syllable(letters: &str) -> bool {
    const ONSETS: [&str; 28] = [
        "ngh", "ng", "nh", "th", "tr", "ch", "gh", "gi", "kh", "ph", "qu", "b", "c", "d", "g", "h",
        "k", "l", "m", "n", "p", "r", "s", "t", "v", "x", "dz", "",
    ];
    const ENDS: [&str; 9] = ["ng", "nh", "ch", "c", "m", "n", "p", "t", ""];
    ONSETS.iter().filter_map(|onset| letters.strip_prefix(onset)).any(|rest| {
        ENDS.iter().filter_map(|end| rest.strip_suffix(end)).any(|vowels| {
            (1..=3).contains(&vowels.len()) && vowels.bytes().all(|byte| b"aeiouy".contains(&byte))
        })
    })
}

/// Frequent Vietnamese words as typed without marks, none of them a frequent English word. Sorted.
const VI: [&str; 116] = [
    "anh", "bac", "bao", "bhxh", "bhyt", "biet", "bn", "bt", "buoi", "cac", "cai", "cau", "cay",
    "cccd", "chao", "chiu", "cho", "chua", "chuyen", "cmnd", "cong", "ctrinh", "cty", "cua",
    "cung", "dang", "danh", "dau", "dc", "dk", "dong", "dum", "duoc", "duoi", "gi", "giay", "gio",
    "giu", "giup", "goi", "hdld", "het", "hinh", "hoc", "hoi", "hom", "huong", "kg", "khac", "khi",
    "kho", "khong", "ko", "lai", "lam", "lau", "len", "luc", "lun", "luon", "luong", "mik", "minh",
    "mk", "mn", "moi", "muon", "nao", "nay", "neu", "ngay", "nghe", "nghi", "nguoi", "nha", "nhan",
    "nhieu", "nhu", "nhung", "noi", "nua", "nuoc", "oi", "oke", "phai", "qua", "quan", "quy", "ra",
    "roi", "sao", "sau", "sep", "tang", "tet", "tgian", "thang", "thay", "thoi", "tien", "tinh",
    "toi", "tra", "trc", "troi", "truoc", "tui", "va", "vay", "vde", "viec", "voi", "xin", "xong",
    "xuat", "xuong",
];

/// Frequent English words, none of them a frequent Vietnamese syllable. Sorted.
const EN: [&str; 166] = [
    "about", "after", "all", "also", "always", "am", "and", "another", "any", "are", "ask",
    "asked", "at", "away", "be", "because", "been", "before", "being", "boss", "but", "by",
    "cannot", "could", "days", "did", "didnt", "does", "doesnt", "don", "dont", "each", "employer",
    "even", "every", "factory", "fired", "for", "from", "get", "give", "got", "had", "has", "have",
    "help", "her", "here", "him", "his", "home", "hour", "hours", "how", "i", "if", "im", "in",
    "into", "is", "isnt", "it", "its", "job", "just", "keep", "know", "last", "law", "leave",
    "legal", "like", "long", "made", "make", "many", "money", "month", "months", "more", "much",
    "must", "my", "need", "never", "new", "next", "not", "now", "of", "off", "office", "on", "one",
    "only", "or", "other", "our", "out", "over", "overtime", "paid", "pay", "people", "person",
    "please", "put", "right", "rights", "said", "salary", "say", "she", "should", "some", "still",
    "take", "tell", "than", "thank", "that", "the", "their", "them", "then", "there", "they",
    "this", "time", "today", "told", "too", "under", "union", "up", "us", "very", "wage", "wages",
    "want", "was", "we", "week", "weeks", "well", "were", "what", "when", "where", "which", "who",
    "why", "will", "with", "without", "work", "worked", "worker", "workers", "working", "would",
    "year", "years", "yes", "you", "your",
];

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::{EN, VI, detect, lao};
    use domain::Lang;

    #[test]
    fn lists_are_sorted_and_apart() {
        assert!(VI.is_sorted() && EN.is_sorted());
        assert!(VI.iter().all(|word| EN.binary_search(word).is_err()));
    }

    #[test]
    fn script_first() {
        assert_eq!(detect("นายจ้างยึด passport"), Some(Lang::Th));
        assert_eq!(detect("ນາຍຈ້າງ"), Some(Lang::Th));
        assert!(lao("ນາຍຈ້າງ ok") && !lao("นายจ้าง") && !lao("ok"));
        assert_eq!(detect("ថែមម៉ោង"), Some(Lang::Km));
        assert_eq!(detect("အိုတီ"), Some(Lang::My));
        assert_eq!(detect("老板不给 overtime 钱"), Some(Lang::Zh));
    }

    #[test]
    fn vietnamese_with_and_without_marks_beside_english() {
        assert_eq!(detect("lương"), Some(Lang::Vi));
        assert_eq!(detect("cty ko tra luong 2 thang nay"), Some(Lang::Vi));
        assert_eq!(detect("tang ca tinh tien sao"), Some(Lang::Vi));
        assert_eq!(detect("my boss did not pay me"), Some(Lang::En));
        assert_eq!(detect("how much is overtime"), Some(Lang::En));
    }

    #[test]
    fn unsure_is_none() {
        for text in ["", "ok", "12345", "👍", "?", "0901 234 567", "Lan"] {
            assert_eq!(detect(text), None, "{text}");
        }
    }
}
