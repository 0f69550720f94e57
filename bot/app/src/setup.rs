//! From settings to a line: content, key, database.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use channels::Channel;
use content::{Catalog, Faults};
use domain::{Clock, Entropy};
use store::{DataLock, Options, Store, StoreError};
use vault::{KdfCost, MasterKey};
use worker::{Line, Organisation, Parts, Settings};

use crate::config::{Config, ConfigError};
use crate::content_source;
use crate::outside::{SystemClock, SystemEntropy};

/// Why the line cannot start.
#[derive(Debug, thiserror::Error)]
pub enum SetupError {
    /// Settings.
    #[error(transparent)]
    Config(#[from] ConfigError),
    /// Flows, locales or content.
    #[error("the content cannot be used; `workline check` tells more:\n{0}")]
    Content(Faults),
    /// The database.
    #[error("database: {0}")]
    Store(#[from] StoreError),
    /// A file or folder.
    #[error("{what} {path}: {why}")]
    File {
        /// What was tried.
        what: &'static str,
        /// Where.
        path: String,
        /// What happened.
        why: String,
    },
    /// The key does not fit the database.
    #[error("{0}")]
    Key(String),
}

fn file_error(what: &'static str, path: &Path, error: &std::io::Error) -> SetupError {
    SetupError::File { what, path: path.display().to_string(), why: error.to_string() }
}

/// Reads flows, locales and content.
pub fn catalog(config: &Config) -> Result<Arc<Catalog>, SetupError> {
    Catalog::load(&content_source(&config.content_dir)).map(Arc::new).map_err(SetupError::Content)
}

/// A database that is open, with its key.
pub struct Opened {
    /// The database.
    pub store: Store,
    /// Its key.
    pub key: MasterKey,
    /// Held while this process uses the data directory.
    pub lock: Option<DataLock>,
}

/// Name under which the database keeps the mark of its key.
const KEY_MARK: &str = "key_mark";

/// Opens the database and its key. Only `serve` takes the lock of the data directory.
pub async fn open(
    config: &Config,
    environment: &BTreeMap<String, String>,
    exclusive: bool,
) -> Result<Opened, SetupError> {
    let url = config.database();
    let mut lock = None;
    if let Some(path) = store::sqlite_path(&url) {
        let directory = path.parent().unwrap_or(Path::new(".")).to_path_buf();
        std::fs::create_dir_all(&directory).map_err(|error| {
            file_error("the data directory cannot be made:", &directory, &error)
        })?;
        if exclusive {
            lock = Some(DataLock::take(&directory)?);
        }
    }
    let name = format!("{:x}", SystemEntropy.id());
    let store = Store::connect(&url, Options::new(name)).await?;
    let path = config.key_path(environment)?;
    let key = key(&store, &path, Some(&config.data_dir), &SystemEntropy).await?;
    Ok(Opened { store, key, lock })
}

/// Address of a database that is given as a file or as an address.
pub fn database_url(given: &str) -> String {
    let is_address = ["sqlite:", "postgres:", "postgresql:"].iter().any(|s| given.starts_with(s));
    if is_address { given.to_owned() } else { format!("sqlite://{given}") }
}

/// Where the key of a database beside the settings lies: as given, else next to its file.
pub fn key_beside(url: &str, given: Option<&Path>) -> Option<PathBuf> {
    given.map(Path::to_path_buf).or_else(|| {
        let mut name = store::sqlite_path(url)?.into_os_string();
        name.push(".key");
        Some(PathBuf::from(name))
    })
}

/// Reads the key file, or makes it when the database is still empty.
pub(crate) async fn key(
    store: &Store,
    path: &Path,
    data_dir: Option<&Path>,
    entropy: &dyn Entropy,
) -> Result<MasterKey, SetupError> {
    if let (Ok(path), Some(Ok(data))) = (absolute(path), data_dir.map(absolute))
        && path.starts_with(&data)
    {
        return Err(SetupError::Key(format!(
            "the key file {} lies under the data directory, where a thief of the data finds it; \
             set WORKLINE_KEY_FILE to a place outside",
            path.display()
        )));
    }
    let mark = store.meta(KEY_MARK).await?;
    match std::fs::read_to_string(path) {
        Ok(text) => {
            let key = MasterKey::parse(text.trim()).map_err(|_| {
                SetupError::Key(format!(
                    "{} does not hold a key; put the right file back from its backup",
                    path.display()
                ))
            })?;
            match mark {
                Some(mark) if mark != key.mark() => Err(SetupError::Key(format!(
                    "the database was written with another key than {}; point WORKLINE_KEY_FILE \
                     to the key that belongs to this database, or use another data directory",
                    path.display()
                ))),
                Some(_) => Ok(key),
                None => {
                    store.set_meta(KEY_MARK, &key.mark()).await?;
                    Ok(key)
                }
            }
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            if mark.is_some() || !store.is_empty().await? {
                return Err(SetupError::Key(format!(
                    "the database holds sealed rows, but there is no key at {}; put the key file \
                     back from its backup, or set WORKLINE_KEY_FILE to where it is",
                    path.display()
                )));
            }
            let key = MasterKey::generate(entropy);
            write_key(path, &key)?;
            store.set_meta(KEY_MARK, &key.mark()).await?;
            Ok(key)
        }
        Err(error) => Err(file_error("the key file cannot be read:", path, &error)),
    }
}

fn absolute(path: &Path) -> std::io::Result<PathBuf> {
    std::path::absolute(path)
}

fn write_key(path: &Path, key: &MasterKey) -> Result<(), SetupError> {
    if let Some(directory) = path.parent() {
        std::fs::create_dir_all(directory)
            .map_err(|error| file_error("the key's folder cannot be made:", directory, &error))?;
    }
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    let mut file = options
        .open(path)
        .map_err(|error| file_error("the key file cannot be made:", path, &error))?;
    file.write_all(key.print().as_bytes())
        .and_then(|()| file.write_all(b"\n"))
        .and_then(|()| file.sync_all())
        .map_err(|error| file_error("the key file cannot be written:", path, &error))
}

/// Who runs the line, if the settings name them.
pub fn organisation(config: &Config) -> Option<Organisation> {
    let set = &config.organisation;
    (!set.name.is_empty() && !set.readers.is_empty()).then(|| Organisation {
        name: set.name.clone(),
        readers: set.readers.clone(),
        contact: set.contact.clone(),
    })
}

/// The line on an open database.
pub fn line(
    config: &Config,
    catalog: Arc<Catalog>,
    opened: &Opened,
    channels: Vec<Arc<dyn Channel>>,
) -> Line {
    let clock: Arc<dyn Clock> = Arc::new(SystemClock);
    let entropy: Arc<dyn Entropy> = Arc::new(SystemEntropy);
    Line::new(Parts {
        catalog,
        store: opened.store.clone(),
        keys: opened.key.keys(),
        clock,
        entropy,
        settings: Settings {
            organisation: organisation(config),
            public_url: config.public_url.trim_end_matches('/').to_owned(),
            kdf: KdfCost::FULL,
            bot_name: OnceLock::new(),
            sms: config.sms_settings(),
        },
        channels,
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::{SetupError, open};
    use crate::config::Config;
    use std::collections::BTreeMap;
    use std::path::Path;

    fn config(data: &Path, key: &Path) -> Config {
        let environment = BTreeMap::from([
            ("WORKLINE_DATA_DIR".to_owned(), data.display().to_string()),
            ("WORKLINE_KEY_FILE".to_owned(), key.display().to_string()),
        ]);
        Config::load(None, &environment).unwrap()
    }

    async fn refused(data: &Path, key: &Path) -> String {
        match open(&config(data, key), &BTreeMap::new(), false).await {
            Err(SetupError::Key(why)) => why,
            Err(other) => format!("another error: {other}"),
            Ok(_) => "it opened".to_owned(),
        }
    }

    #[tokio::test]
    async fn a_key_is_made_once_and_kept() {
        let folder = tempfile::tempdir().unwrap();
        let (data, key) = (folder.path().join("data"), folder.path().join("key"));
        drop(open(&config(&data, &key), &BTreeMap::new(), false).await.unwrap());
        let first = std::fs::read_to_string(&key).unwrap();
        drop(open(&config(&data, &key), &BTreeMap::new(), false).await.unwrap());
        assert_eq!(std::fs::read_to_string(&key).unwrap(), first);
    }

    #[tokio::test]
    async fn a_missing_or_foreign_key_refuses_and_says_what_to_do() {
        let folder = tempfile::tempdir().unwrap();
        let (data, key) = (folder.path().join("data"), folder.path().join("key"));
        drop(open(&config(&data, &key), &BTreeMap::new(), false).await.unwrap());
        let other = folder.path().join("other");
        drop(
            open(&config(&folder.path().join("more"), &other), &BTreeMap::new(), false)
                .await
                .unwrap(),
        );
        assert!(refused(&data, &other).await.contains("another key"));
        std::fs::remove_file(&key).unwrap();
        assert!(refused(&data, &key).await.contains("put the key file back"));
        assert!(!key.exists(), "no new key may be made for a database that has one");
    }

    #[tokio::test]
    async fn a_key_beside_the_data_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().join("data");
        assert!(refused(&data, &data.join("key")).await.contains("under the data directory"));
    }
}
