//! `workline staff`, `workline key` and `workline audit`: people and keys, from the machine.

use std::collections::BTreeMap;
use std::io::{BufRead, Write};

use domain::{Clock as _, StaffRole};
use store::Store;
use vault::KdfCost;
use worker::staff::{self, NewStaff, StaffError};

use crate::cli::{KeyCommand, StaffCommand};
use crate::outside::{SystemClock, SystemEntropy};

/// Why a command did not do it, for the person at the machine.
#[derive(Debug, thiserror::Error)]
pub enum PeopleError {
    /// No such role.
    #[error("roles are: {0}")]
    Role(String),
    /// A line of standard input was expected.
    #[error("{0} is missing: write it on a line of standard input")]
    Missing(&'static str),
    /// It was refused.
    #[error(transparent)]
    Staff(#[from] StaffError),
    /// The database could not do it.
    #[error(transparent)]
    Store(#[from] store::StoreError),
    /// Standard input or output.
    #[error(transparent)]
    Io(#[from] std::io::Error),
}

/// `workline staff …`. `named` is whether the line has an organisation.
pub async fn people(
    store: &Store,
    command: StaffCommand,
    environment: &BTreeMap<String, String>,
    named: bool,
    out: &mut impl Write,
) -> Result<(), PeopleError> {
    match command {
        StaffCommand::Add { name, role } => {
            let role = role_of(&role)?;
            let given = environment.get("WORKLINE_PASSWORD").cloned();
            let temporary = given.is_none();
            let password = given.unwrap_or_else(|| staff::fresh_password(&SystemEntropy));
            let new = NewStaff { name: &name, role, password: &password, temporary };
            let now = SystemClock.now();
            let added = staff::add(store, &SystemEntropy, KdfCost::FULL, now, new).await?;
            writeln!(out, "{name} is there now ({}) and signs in at /console.", role.name())?;
            if temporary {
                writeln!(out, "Password for the first time, shown this once: {password}")?;
            }
            if let Some((one, other)) = added.recovery_halves {
                halves(out, &one, &other)?;
            }
            if added.needs_grant {
                writeln!(out, "A member of the team must now let {name} in, in the console.")?;
            }
            if !named {
                writeln!(
                    out,
                    "\nThe line stays in trial until [organisation] name and readers are set."
                )?;
            }
        }
        StaffCommand::List => {
            for member in store.staff_list().await? {
                let (name, role, on) = (member.name, member.role.name(), member.added_on);
                writeln!(out, "{name}\t{role}\tsince {on}")?;
            }
        }
    }
    Ok(())
}

/// `workline key …`
pub async fn keys(
    store: &Store,
    command: KeyCommand,
    environment: &BTreeMap<String, String>,
    input: &mut impl BufRead,
    out: &mut impl Write,
) -> Result<(), PeopleError> {
    let now = SystemClock.now();
    match command {
        KeyCommand::RotateTeam { member } => {
            let given = environment.get("WORKLINE_PASSWORD").cloned();
            let password = match given {
                Some(password) => password,
                None => asked(input, out, &format!("Password of {member}: "), "a password")?,
            };
            let who = (member.as_str(), password.as_str());
            let progress = |done: usize| {
                // Whether somebody looks on changes nothing.
                let _ = writeln!(out, "{done} cases");
            };
            let done = staff::rotate(store, &SystemEntropy, now, who, progress).await?;
            writeln!(
                out,
                "The team has a new key: {} cases sealed anew, {} members hold it.",
                done.cases, done.members
            )?;
            halves(out, &done.halves.0, &done.halves.1)?;
            writeln!(
                out,
                "\nThe halves from before are worth nothing any more. Backups made before"
            )?;
            writeln!(out, "today still open with the old key until they expire.")?;
        }
        KeyCommand::Recover { to, first_person, second_person } => {
            let one = asked(input, out, "First half: ", "the first half")?;
            let other = asked(input, out, "Second half: ", "the second half")?;
            let people = (first_person.as_str(), second_person.as_str());
            let parts = (one.as_str(), other.as_str());
            staff::recover(store, &SystemEntropy, now, parts, people, &to).await?;
            writeln!(out, "{to} holds the team's key now; it stands in the audit log.")?;
        }
    }
    Ok(())
}

/// `workline audit verify`: whether the chain is whole.
pub async fn verify(store: &Store, out: &mut impl Write) -> Result<bool, PeopleError> {
    let newest = store.audit(1).await?.first().map_or(0, |row| row.seq);
    let broken = store.audit_broken_at().await?;
    match broken {
        None => writeln!(out, "{newest} rows; the chain is whole.")?,
        Some(row) => writeln!(out, "Row {row} was altered or taken out ({newest} rows in all).")?,
    }
    Ok(broken.is_none())
}

fn role_of(name: &str) -> Result<StaffRole, PeopleError> {
    StaffRole::given().find(|role| role.name() == name).ok_or_else(|| {
        let names: Vec<_> = StaffRole::given().map(StaffRole::name).collect();
        PeopleError::Role(names.join(", "))
    })
}

fn asked(
    input: &mut impl BufRead,
    out: &mut impl Write,
    prompt: &str,
    what: &'static str,
) -> Result<String, PeopleError> {
    write!(out, "{prompt}")?;
    out.flush()?;
    let mut line = String::new();
    input.read_line(&mut line)?;
    let line = line.trim().to_owned();
    if line.is_empty() { Err(PeopleError::Missing(what)) } else { Ok(line) }
}

fn halves(out: &mut impl Write, one: &str, other: &str) -> std::io::Result<()> {
    writeln!(out, "\nRecovery key, shown this once. Give each half to another person")?;
    writeln!(out, "to keep on paper; both together open the team's cases:")?;
    writeln!(out, "  first half:  {one}\n  second half: {other}")
}
