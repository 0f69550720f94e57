//! Where flows, messages and content come from: a folder, or the copy in the binary.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::codes;
use crate::issue::{Faults, Issue};

/// Where to read from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// A folder that holds `flows/`, `locales/` and `content/`.
    Dir(PathBuf),
    /// The copy inside the binary.
    Embedded,
}

#[derive(rust_embed::RustEmbed)]
#[folder = "$CARGO_MANIFEST_DIR/../../flows"]
struct Flows;

#[derive(rust_embed::RustEmbed)]
#[folder = "$CARGO_MANIFEST_DIR/../../locales"]
struct Locales;

#[derive(rust_embed::RustEmbed)]
#[folder = "$CARGO_MANIFEST_DIR/../../content"]
struct Words;

/// The text of a file. There is one copy of it, which all who need it share.
#[derive(Debug, Clone)]
pub enum FileText {
    /// In the binary
    Embedded(&'static str),
    /// Read from a folder
    Read(Arc<str>),
}

impl Deref for FileText {
    type Target = str;

    fn deref(&self) -> &str {
        match self {
            Self::Embedded(text) => text,
            Self::Read(text) => text,
        }
    }
}

impl PartialEq for FileText {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl Eq for FileText {}

impl From<String> for FileText {
    fn from(text: String) -> Self {
        Self::Read(text.into())
    }
}

/// The files of a source by their relative path, with `/` between the parts.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tree(BTreeMap<String, FileText>);

impl Tree {
    /// Reads every TOML and Fluent file of a source.
    pub fn read(source: &Source) -> Result<Self, Faults> {
        match source {
            Source::Dir(root) => {
                let mut tree = Self::default();
                for folder in ["flows", "locales", "content"] {
                    tree.read_folder(root, folder)?;
                }
                Ok(tree)
            }
            Source::Embedded => Self::embedded(),
        }
    }

    /// A tree of these files.
    pub fn of<P: Into<String>, T: Into<String>>(files: impl IntoIterator<Item = (P, T)>) -> Self {
        let text = |text: T| FileText::from(text.into());
        Self(files.into_iter().map(|(path, file)| (path.into(), text(file))).collect())
    }

    /// Text of a file.
    pub fn get(&self, path: &str) -> Option<&str> {
        self.0.get(path).map(|text| &**text)
    }

    /// Adds a file or replaces it.
    pub fn insert(&mut self, path: impl Into<String>, text: impl Into<String>) {
        self.0.insert(path.into(), text.into().into());
    }

    /// Takes a file out.
    pub fn remove(&mut self, path: &str) {
        self.0.remove(path);
    }

    /// Files directly in a folder (`flows/`), in the order of their names.
    pub fn folder<'a>(
        &'a self,
        folder: &'a str,
        extension: &'a str,
    ) -> impl Iterator<Item = (&'a str, &'a FileText)> {
        self.0
            .range(folder.to_owned()..)
            .take_while(move |(path, _)| path.starts_with(folder))
            .filter(move |(path, _)| {
                let name = path.get(folder.len()..).unwrap_or_default();
                !name.contains('/')
                    && name.strip_suffix(extension).is_some_and(|s| s.ends_with('.'))
            })
            .map(|(path, text)| (path.as_str(), text))
    }

    /// Names of the folders in a folder (`locales/` holds `en`, `vi`).
    pub(crate) fn folders(&self, folder: &str) -> Vec<String> {
        let mut names: Vec<String> = self
            .0
            .keys()
            .filter_map(|path| path.strip_prefix(folder)?.split_once('/'))
            .map(|(name, _)| name.to_owned())
            .collect();
        names.dedup();
        names
    }

    fn read_folder(&mut self, root: &Path, folder: &str) -> Result<(), Issue> {
        let unreadable = |error: std::io::Error| {
            Issue::new(
                codes::UNREADABLE,
                folder,
                format!("cannot be read: {error}"),
                "check that the folder exists and may be read",
            )
        };
        let path = root.join(folder);
        if !path.exists() {
            return Ok(());
        }
        for entry in std::fs::read_dir(&path).map_err(unreadable)? {
            let entry = entry.map_err(unreadable)?;
            let name = format!("{folder}/{}", entry.file_name().to_string_lossy());
            if entry.file_type().map_err(unreadable)?.is_dir() {
                self.read_folder(root, &name)?;
            } else if is_ours(&name) {
                let bytes = std::fs::read(entry.path()).map_err(unreadable)?;
                self.add(name, bytes.into())?;
            }
        }
        Ok(())
    }

    fn embedded() -> Result<Self, Faults> {
        let mut tree = Self::default();
        let flows = Flows::iter().map(|name| ("flows", name.clone(), Flows::get(&name)));
        let locales = Locales::iter().map(|name| ("locales", name.clone(), Locales::get(&name)));
        let words = Words::iter().map(|name| ("content", name.clone(), Words::get(&name)));
        for (folder, name, file) in flows.chain(locales).chain(words) {
            if let Some(file) = file.filter(|_| is_ours(&name)) {
                tree.add(format!("{folder}/{name}"), file.data)?;
            }
        }
        Ok(tree)
    }

    fn add(&mut self, path: String, bytes: Cow<'static, [u8]>) -> Result<(), Issue> {
        // A byte order mark and Windows line ends are no part of the words.
        let text = match &bytes {
            Cow::Borrowed(bytes) => std::str::from_utf8(bytes).map(|text| {
                let text = text.trim_start_matches('\u{FEFF}');
                let unix = || FileText::from(text.replace("\r\n", "\n"));
                if text.contains("\r\n") { unix() } else { FileText::Embedded(text) }
            }),
            Cow::Owned(bytes) => std::str::from_utf8(bytes)
                .map(|text| text.trim_start_matches('\u{FEFF}').replace("\r\n", "\n").into()),
        };
        let unreadable = "save the file as UTF-8 without other encodings";
        match text {
            Ok(text) => {
                self.0.insert(path, text);
                Ok(())
            }
            Err(_) => Err(Issue::new(codes::UNREADABLE, path, "is not UTF-8", unreadable)),
        }
    }
}

fn is_ours(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|extension| extension == "toml" || extension == "ftl")
}
