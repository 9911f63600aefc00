//! Puts the tables that come with the program into the database.

use super::sheet::ListFile;
use crate::db::Coded;
use crate::db::batch::insert_all;
use crate::db::entities::*;
use answerable_domain::model::MechanismKind;
use sea_orm::{ActiveModelTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, ModelTrait};
use std::collections::HashMap;
use std::hash::Hash;

/// A row of a reference list.
trait Listed: ModelTrait + Clone + PartialEq {
    /// The code by which a row is recognised.
    type Code: Eq + Hash;
    /// The key of a row.
    type Key;

    fn code(&self) -> Self::Code;
    fn id(&self) -> Self::Key;
    /// Keeps from the stored row what the list does not say: its key, and what others wrote.
    fn keep(&mut self, stored: &Self);
}

macro_rules! listed {
    ($module:ident, $kind:ty, |$row:ident| $code:expr $(, keeps $($field:ident),+)?) => {
        impl Listed for $module::Model {
            type Code = $kind;
            type Key = $module::Key;

            fn code(&self) -> $kind {
                let $row = self;
                $code
            }

            fn id(&self) -> $module::Key {
                self.id
            }

            fn keep(&mut self, stored: &Self) {
                self.id = stored.id;
                $($(self.$field = stored.$field.clone();)+)?
            }
        }
    };
}

// What States are called is changed by importing names, not by a new release of the program.
listed!(state, String, |row| row.iso3.clone(), keeps names, fiction, note);
listed!(mechanism, String, |row| row.slug.clone());
listed!(instrument, String, |row| row.slug.clone());
listed!(provision, (instrument::Key, String), |row| (row.instrument_id, row.code.clone()));
listed!(theme, String, |row| row.slug.clone());
listed!(group, String, |row| row.slug.clone());
// The official wording is read from a file of the United Nations, and this list must not change it.
listed!(sdg_goal, String, |row| row.code.clone(), keeps official);
listed!(sdg_target, String, |row| row.code.clone(), keeps official);
listed!(sdg_indicator, String, |row| row.code.clone(), keeps official);

/// The keys of a list's rows, by code.
type Keys<M> = HashMap<<M as Listed>::Code, <M as Listed>::Key>;

/// One pass over all reference lists.
struct Pass<'a, C> {
    db: &'a C,
    changed: bool,
}

impl<C: ConnectionTrait> Pass<'_, C> {
    /// Adds the rows of a list that are missing and changes those that differ. Answers the keys by code.
    async fn bring<E>(&mut self, wanted: Vec<E::Model>) -> Result<Keys<E::Model>, DbErr>
    where
        E: EntityTrait,
        E::Model: Listed<Entity = E> + IntoActiveModel<E::ActiveModel>,
        E::ActiveModel: Send,
    {
        let stored: HashMap<_, E::Model> = E::find().all(self.db).await?.into_iter().map(|row| (row.code(), row)).collect();
        let mut missing = Vec::new();
        for mut row in wanted {
            match stored.get(&row.code()) {
                None => missing.push(row),
                Some(stored) => {
                    row.keep(stored);
                    if row != *stored {
                        row.into_active_model().reset_all().update(self.db).await?;
                        self.changed = true;
                    }
                }
            }
        }
        if missing.is_empty() {
            return Ok(stored.into_iter().map(|(code, row)| (code, row.id())).collect());
        }
        self.changed = true;
        insert_all::<E>(self.db, missing).await?;
        Ok(E::find().all(self.db).await?.into_iter().map(|row| (row.code(), row.id())).collect())
    }
}

/// Brings every reference list up to date. Answers whether anything was written.
pub async fn bring_up_to_date(db: &impl ConnectionTrait) -> anyhow::Result<bool> {
    let mut pass = Pass { db, changed: false };
    pass.bring::<state::Entity>(states()?).await?;
    let mechanisms = pass.bring::<mechanism::Entity>(mechanisms()?).await?;
    let instruments = pass.bring::<instrument::Entity>(instruments(&mechanisms)?).await?;
    pass.bring::<provision::Entity>(provisions(&instruments)?).await?;
    pass.bring::<group::Entity>(groups()?).await?;
    // Parents first, because a row names its parent by key.
    let mut themes = HashMap::new();
    for level in levels()? {
        let rows: anyhow::Result<Vec<theme::Model>> = level.into_iter().map(|row| row.with_parent(&themes)).collect();
        themes = pass.bring::<theme::Entity>(rows?).await?;
    }
    let (mut goals, mut targets, mut indicators) = (Vec::new(), Vec::new(), Vec::new());
    let sheet = ListFile::read("sdg.csv", include_str!("sdg.csv"))?;
    for line in sheet.lines() {
        let code = line.text("code")?.to_string();
        match line.text("level")? {
            "goal" => goals.push(sdg_goal::Model {
                id: sdg_goal::Key::NONE,
                code,
                names: line.names()?,
                official: None,
                position: line.position(),
            }),
            "target" => targets.push((line, code)),
            "indicator" => indicators.push((line, code)),
            other => return Err(line.fault(other)),
        }
    }
    let goals = pass.bring::<sdg_goal::Entity>(goals).await?;
    let rows: anyhow::Result<Vec<sdg_target::Model>> = targets
        .into_iter()
        .map(|(line, code)| {
            let goal_id = above(&code, &goals).ok_or_else(|| line.fault("a target without its goal"))?;
            Ok(sdg_target::Model {
                id: sdg_target::Key::NONE,
                goal_id,
                code,
                names: line.names()?,
                official: None,
                position: line.position(),
            })
        })
        .collect();
    let targets = pass.bring::<sdg_target::Entity>(rows?).await?;
    let rows: anyhow::Result<Vec<sdg_indicator::Model>> = indicators
        .into_iter()
        .map(|(line, code)| {
            let target_id = above(&code, &targets).ok_or_else(|| line.fault("an indicator without its target"))?;
            Ok(sdg_indicator::Model {
                id: sdg_indicator::Key::NONE,
                target_id,
                code,
                names: line.names()?,
                official: None,
                position: line.position(),
            })
        })
        .collect();
    pass.bring::<sdg_indicator::Entity>(rows?).await?;
    Ok(pass.changed)
}

/// The key of the number above an SDG number: «16.2» is below «16», «16.2.1» below «16.2».
fn above<K: Copy>(code: &str, known: &HashMap<String, K>) -> Option<K> {
    known.get(code.rsplit_once('.')?.0).copied()
}

fn states() -> anyhow::Result<Vec<state::Model>> {
    let sheet = ListFile::read("states.csv", include_str!("states.csv"))?;
    let rows = sheet.lines().map(|line| {
        Ok(state::Model {
            id: state::Key::NONE,
            iso3: line.text("iso3")?.to_string(),
            iso2: line.optional("iso2")?,
            names: line.names()?,
            aliases: line.text("aliases")?.to_string(),
            fiction: false,
            note: None,
        })
    });
    rows.collect()
}

fn mechanisms() -> anyhow::Result<Vec<mechanism::Model>> {
    let sheet = ListFile::read("mechanisms.csv", include_str!("mechanisms.csv"))?;
    let rows = sheet.lines().map(|line| {
        let kind = line.text("kind")?;
        Ok(mechanism::Model {
            id: mechanism::Key::NONE,
            slug: line.text("slug")?.to_string(),
            kind: Coded(MechanismKind::from_code(kind).ok_or_else(|| line.fault(kind))?),
            abbreviation: line.text("abbreviation")?.to_string(),
            names: line.names()?,
            aliases: line.text("aliases")?.to_string(),
            position: line.position(),
        })
    });
    rows.collect()
}

fn instruments(mechanisms: &HashMap<String, mechanism::Key>) -> anyhow::Result<Vec<instrument::Model>> {
    let sheet = ListFile::read("instruments.csv", include_str!("instruments.csv"))?;
    let rows = sheet.lines().map(|line| {
        let mechanism_id = match line.text("mechanism")? {
            "" => None,
            slug => Some(*mechanisms.get(slug).ok_or_else(|| line.fault("an unknown mechanism"))?),
        };
        Ok(instrument::Model {
            id: instrument::Key::NONE,
            slug: line.text("slug")?.to_string(),
            abbreviation: line.text("abbreviation")?.to_string(),
            mechanism_id,
            adopted_on: line.parsed("adopted_on")?,
            in_force_on: line.parsed("in_force_on")?,
            names: line.names()?,
        })
    });
    rows.collect()
}

fn provisions(instruments: &HashMap<String, instrument::Key>) -> anyhow::Result<Vec<provision::Model>> {
    let sheet = ListFile::read("provisions.csv", include_str!("provisions.csv"))?;
    let rows = sheet.lines().map(|line| {
        let instrument_id = *instruments.get(line.text("instrument")?).ok_or_else(|| line.fault("an unknown instrument"))?;
        let code = line.text("code")?.to_string();
        Ok(provision::Model { id: provision::Key::NONE, instrument_id, code, names: line.names()?, position: line.position() })
    });
    rows.collect()
}

fn groups() -> anyhow::Result<Vec<group::Model>> {
    let sheet = ListFile::read("groups.csv", include_str!("groups.csv"))?;
    let rows = sheet.lines().map(|line| {
        let (slug, aliases) = (line.text("slug")?.to_string(), line.text("aliases")?.to_string());
        Ok(group::Model { id: group::Key::NONE, slug, names: line.names()?, aliases, position: line.position() })
    });
    rows.collect()
}

/// A theme of the list, whose parent is still given by name.
struct Theme {
    row: theme::Model,
    parent: Option<String>,
}

impl Theme {
    fn with_parent(self, known: &HashMap<String, theme::Key>) -> anyhow::Result<theme::Model> {
        let parent_id = match &self.parent {
            None => None,
            Some(slug) => Some(*known.get(slug).ok_or_else(|| anyhow::anyhow!("themes.csv: {}: no parent {slug}", self.row.slug))?),
        };
        Ok(theme::Model { parent_id, ..self.row })
    }
}

/// The themes of the list, grouped by their depth.
fn levels() -> anyhow::Result<Vec<Vec<Theme>>> {
    let sheet = ListFile::read("themes.csv", include_str!("themes.csv"))?;
    let mut depths: HashMap<String, usize> = HashMap::new();
    let mut levels: Vec<Vec<Theme>> = Vec::new();
    for line in sheet.lines() {
        let (slug, parent) = (line.text("slug")?.to_string(), line.optional("parent")?);
        let depth = match &parent {
            None => 0,
            Some(parent) => 1 + *depths.get(parent).ok_or_else(|| line.fault("the parent must stand above"))?,
        };
        depths.insert(slug.clone(), depth);
        let row = theme::Model {
            id: theme::Key::NONE,
            slug,
            scheme: line.text("scheme")?.to_string(),
            code: line.optional("code")?,
            parent_id: None,
            names: line.names()?,
            aliases: line.text("aliases")?.to_string(),
            position: line.position(),
        };
        let theme = Theme { row, parent };
        match levels.get_mut(depth) {
            Some(level) => level.push(theme),
            None => levels.push(vec![theme]),
        }
    }
    Ok(levels)
}
