//! The files of the repository, and what was found in them.

use std::error::Error;
use std::fmt;
use std::path::{Path, PathBuf};

/// An error that ends a command: something could not be read or run.
pub(crate) type Failure = Box<dyn Error>;

/// Something found at a place.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Fault {
    /// File, from the root of the repository.
    pub(crate) file: String,
    /// Line, 0 for the whole file.
    pub(crate) line: usize,
    /// What is wrong, and what to do about it.
    pub(crate) text: String,
}

impl Fault {
    pub(crate) fn new(file: &str, line: usize, text: impl Into<String>) -> Self {
        Self { file: file.to_owned(), line, text: text.into() }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, line, text } = self;
        if *line == 0 { write!(f, "{file}: {text}") } else { write!(f, "{file}:{line}: {text}") }
    }
}

/// What a check found.
#[derive(Debug)]
pub(crate) struct Found {
    /// Name of the check.
    pub(crate) what: &'static str,
    /// What must be mended.
    pub(crate) faults: Vec<Fault>,
    /// What should be looked at.
    pub(crate) warnings: Vec<Fault>,
}

impl Found {
    pub(crate) fn new(what: &'static str, mut faults: Vec<Fault>, warnings: Vec<Fault>) -> Self {
        faults.sort();
        Self { what, faults, warnings }
    }
}

impl fmt::Display for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for warning in &self.warnings {
            writeln!(f, "warning: {warning}")?;
        }
        for fault in &self.faults {
            writeln!(f, "{fault}")?;
        }
        match self.faults.len() {
            0 => writeln!(f, "{}: in order", self.what),
            count => writeln!(f, "{}: {count} at fault", self.what),
        }
    }
}

/// The root of the repository: the folder above this package.
pub(crate) fn root() -> Result<PathBuf, Failure> {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    Ok(package.parent().ok_or("xtask lies in no folder")?.to_owned())
}

/// A file that is ours: its place from the root with `/`, and its bytes.
#[derive(Debug)]
pub(crate) struct File {
    pub(crate) name: String,
    pub(crate) bytes: Vec<u8>,
}

impl File {
    /// Its text; nothing for pictures, fonts and the like.
    pub(crate) fn text(&self) -> Option<&str> {
        std::str::from_utf8(&self.bytes).ok().filter(|text| !text.contains('\0'))
    }

    pub(crate) fn extension(&self) -> Option<&str> {
        Path::new(&self.name).extension()?.to_str()
    }
}

/// Folders that hold nothing of ours: built, downloaded, or data of a running server.
const NOT_OURS: [&str; 5] = ["target", "node_modules", "__pycache__", "data", ".git"];

/// All files that are ours, in order of their names.
pub(crate) fn files(root: &Path) -> Result<Vec<File>, Failure> {
    let mut found = Vec::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        let unreadable = |error| format!("{}: {error}", folder.display());
        for entry in std::fs::read_dir(&folder).map_err(unreadable)? {
            let entry = entry.map_err(unreadable)?;
            let kind = entry.file_type().map_err(unreadable)?;
            let path = entry.path();
            if kind.is_dir() {
                if !NOT_OURS.iter().any(|name| entry.file_name() == *name) {
                    folders.push(path);
                }
            } else if kind.is_file() {
                let bytes =
                    std::fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
                let place = path.strip_prefix(root)?.to_string_lossy().replace('\\', "/");
                found.push(File { name: place, bytes });
            }
        }
    }
    found.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(found)
}
