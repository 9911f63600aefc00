//! Everything that has a name: States, mechanisms, themes, institutions, documents … There are few of each, and every page
//! needs some of them.

use super::Each;
use crate::boxed;
use crate::db::entities::{self, *};
use answerable_domain::model::*;
use chrono::NaiveDate;
use sea_orm::{ConnectionTrait, DbErr, EntityTrait, QueryOrder};
use std::collections::HashMap;
use std::fmt::Debug;
use std::hash::Hash;

/// Things of one kind, found by place, by key and by code. The place is a small number that stands for the thing in columns.
#[derive(Debug)]
pub struct Table<T: Entry> {
    items: Vec<T>,
    by_id: HashMap<T::Key, u16>,
    by_code: HashMap<String, u16>,
}

/// Things that have a key and a code of their own.
pub trait Entry {
    /// The key of the thing's row.
    type Key: Copy + Eq + Hash + Debug;

    /// The code of the thing in addresses.
    fn code(&self) -> &str;
}

impl<T: Entry> Table<T> {
    #[expect(clippy::expect_used, reason = "a register with more of a kind needs wider columns: it must not start")]
    fn new(rows: impl IntoIterator<Item = (T::Key, T)>) -> Table<T> {
        let mut table = Table { items: Vec::new(), by_id: HashMap::new(), by_code: HashMap::new() };
        for (id, item) in rows {
            let place = u16::try_from(table.items.len()).expect("fewer than 65,536 of a kind");
            table.by_id.insert(id, place);
            table.by_code.insert(item.code().to_string(), place);
            table.items.push(item);
        }
        table
    }

    /// The thing at a place.
    #[expect(clippy::indexing_slicing, reason = "places are given out by the same table")]
    pub fn at(&self, place: u16) -> &T {
        &self.items[place as usize]
    }

    /// The place of the thing with a database key.
    pub fn place(&self, id: T::Key) -> Option<u16> {
        self.by_id.get(&id).copied()
    }

    /// The place of the thing with a code.
    pub fn find(&self, code: &str) -> Option<u16> {
        self.by_code.get(code).copied()
    }

    /// All things with their places, in the order of the list.
    pub fn iter(&self) -> impl Iterator<Item = (u16, &T)> {
        self.items.iter().enumerate().map(|(place, item)| (place as u16, item))
    }

    /// A value for each thing.
    pub fn each<V: Clone>(&self, value: V) -> Each<V> {
        Each::new(self.items.len(), value)
    }

    /// How many things the table has.
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// Whether the table has no things.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }
}

macro_rules! entry {
    ($(#[$doc:meta])* $name:ident of $table:ident { $($field:ident: $kind:ty),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug)]
        pub struct $name { pub id: $table::Key, pub named: Named, $(pub $field: $kind),* }

        impl Entry for $name {
            type Key = $table::Key;

            fn code(&self) -> &str {
                &self.named.code
            }
        }
    };
}

entry!(/// A State; its code is ISO 3166 alpha-3.
    StateEntry of state { fiction: bool, note: Words });
entry!(/// A mechanism.
    MechanismEntry of mechanism { kind: MechanismKind, abbreviation: String });
entry!(/// An instrument.
    InstrumentEntry of instrument { abbreviation: String });
entry!(/// An article of an instrument; its code is «opsc:3(1)».
    ProvisionEntry of provision { instrument: u16, article: String });
entry!(/// A theme.
    ThemeEntry of theme { scheme: String, section: Option<String>, parent: Option<u16> });
entry!(/// A group.
    GroupEntry of group {});
entry!(/// A Sustainable Development Goal.
    GoalEntry of sdg_goal { official: Words });
entry!(/// A target; its code is its number.
    TargetEntry of sdg_target { goal: u16, official: Words });
entry!(/// An indicator.
    IndicatorEntry of sdg_indicator { target: u16, official: Words });
entry!(/// An institution.
InstitutionEntry of institution {
    state: u16, kind: InstitutionKind, abbreviation: Option<String>, about: Words, successor_id: Option<institution::Key>,
    ended_on: Option<NaiveDate>,
});
entry!(/// An organisation.
OrganisationEntry of organisation {
    state: u16, kind: OrganisationKind, about: Words, languages: String, registered_on: NaiveDate, member_ids: Vec<organisation::Key>,
});
entry!(/// A document; its code is its symbol.
DocumentEntry of document {
    mechanism: u16, instrument: Option<u16>, state: u16, kind: DocumentKind, adopted_on: Option<NaiveDate>, dated_on: NaiveDate,
    session: Option<String>, cycle: Option<i32>, language: String, source_url: Option<String>,
});

/// Everything in the register that has a name, kept in memory.
#[derive(Debug)]
pub struct Catalogue {
    pub states: Table<StateEntry>,
    pub mechanisms: Table<MechanismEntry>,
    pub instruments: Table<InstrumentEntry>,
    pub provisions: Table<ProvisionEntry>,
    pub themes: Table<ThemeEntry>,
    pub groups: Table<GroupEntry>,
    pub goals: Table<GoalEntry>,
    pub targets: Table<TargetEntry>,
    pub indicators: Table<IndicatorEntry>,
    pub institutions: Table<InstitutionEntry>,
    pub organisations: Table<OrganisationEntry>,
    /// All documents, the newest first, then by symbol.
    pub documents: Table<DocumentEntry>,
}

fn named(code: impl Into<String>, names: Localised) -> Named {
    Named { code: code.into(), names: names.0 }
}

fn or_empty(words: Option<Localised>) -> Words {
    words.map(|words| words.0).unwrap_or_default()
}

impl Catalogue {
    /// Reads everything that has a name from the database.
    ///
    /// # Errors
    /// If the database cannot be read.
    #[boxed]
    pub async fn load(db: &impl ConnectionTrait) -> Result<Catalogue, DbErr> {
        let states = Table::new(state::Entity::find().order_by_asc(state::Column::Iso3).all(db).await?.into_iter().map(|row| {
            (row.id, StateEntry { id: row.id, named: named(row.iso3, row.names), fiction: row.fiction, note: or_empty(row.note) })
        }));
        let mechanisms =
            Table::new(mechanism::Entity::find().order_by_asc(mechanism::Column::Position).all(db).await?.into_iter().map(|row| {
                (row.id, MechanismEntry { id: row.id, named: named(row.slug, row.names), kind: row.kind.0, abbreviation: row.abbreviation })
            }));
        let instruments = Table::new(
            instrument::Entity::find()
                .order_by_asc(instrument::Column::Id)
                .all(db)
                .await?
                .into_iter()
                .map(|row| (row.id, InstrumentEntry { id: row.id, named: named(row.slug, row.names), abbreviation: row.abbreviation })),
        );
        let provisions =
            Table::new(provision::Entity::find().order_by_asc(provision::Column::Position).all(db).await?.into_iter().filter_map(|row| {
                let instrument = instruments.place(row.instrument_id)?;
                let code = format!("{}:{}", instruments.at(instrument).named.code, row.code);
                Some((row.id, ProvisionEntry { id: row.id, named: named(code, row.names), instrument, article: row.code }))
            }));
        let theme_rows = theme::Entity::find().order_by_asc(theme::Column::Position).all(db).await?;
        let theme_places: HashMap<theme::Key, u16> = theme_rows.iter().enumerate().map(|(place, row)| (row.id, place as u16)).collect();
        let themes = Table::new(theme_rows.into_iter().map(|row| {
            let parent = row.parent_id.and_then(|id| theme_places.get(&id).copied());
            (row.id, ThemeEntry { id: row.id, named: named(row.slug, row.names), scheme: row.scheme, section: row.code, parent })
        }));
        let groups = Table::new(
            group::Entity::find()
                .order_by_asc(group::Column::Position)
                .all(db)
                .await?
                .into_iter()
                .map(|row| (row.id, GroupEntry { id: row.id, named: named(row.slug, row.names) })),
        );
        let goals = Table::new(
            sdg_goal::Entity::find()
                .order_by_asc(sdg_goal::Column::Position)
                .all(db)
                .await?
                .into_iter()
                .map(|row| (row.id, GoalEntry { id: row.id, named: named(row.code, row.names), official: or_empty(row.official) })),
        );
        let targets = Table::new(
            sdg_target::Entity::find().order_by_asc(sdg_target::Column::Position).all(db).await?.into_iter().filter_map(|row| {
                let goal = goals.place(row.goal_id)?;
                Some((row.id, TargetEntry { id: row.id, named: named(row.code, row.names), goal, official: or_empty(row.official) }))
            }),
        );
        let indicators = Table::new(
            sdg_indicator::Entity::find().order_by_asc(sdg_indicator::Column::Position).all(db).await?.into_iter().filter_map(|row| {
                let target = targets.place(row.target_id)?;
                Some((row.id, IndicatorEntry { id: row.id, named: named(row.code, row.names), target, official: or_empty(row.official) }))
            }),
        );
        let institutions =
            Table::new(institution::Entity::find().order_by_asc(institution::Column::Slug).all(db).await?.into_iter().filter_map(|row| {
                Some((
                    row.id,
                    InstitutionEntry {
                        id: row.id,
                        named: named(row.slug, row.names),
                        state: states.place(row.state_id)?,
                        kind: row.kind.0,
                        abbreviation: row.abbreviation,
                        about: or_empty(row.about),
                        successor_id: row.successor_id,
                        ended_on: row.ended_on,
                    },
                ))
            }));
        let mut members: HashMap<organisation::Key, Vec<organisation::Key>> = HashMap::new();
        for row in coalition_member::Entity::find().all(db).await? {
            members.entry(row.coalition_id).or_default().push(row.organisation_id);
        }
        let organisations = Table::new(
            organisation::Entity::find().order_by_asc(organisation::Column::Slug).all(db).await?.into_iter().filter_map(|row| {
                Some((
                    row.id,
                    OrganisationEntry {
                        id: row.id,
                        named: named(row.slug, row.names),
                        state: states.place(row.state_id)?,
                        kind: row.kind.0,
                        about: or_empty(row.about),
                        languages: row.languages,
                        registered_on: row.registered_on,
                        member_ids: members.remove(&row.id).unwrap_or_default(),
                    },
                ))
            }),
        );
        let documents = entities::document::Entity::find()
            .order_by_desc(document::Column::DatedOn)
            .order_by_asc(document::Column::Symbol)
            .all(db)
            .await?;
        let documents = Table::new(documents.into_iter().filter_map(|row| {
            Some((
                row.id,
                DocumentEntry {
                    id: row.id,
                    named: named(row.symbol, row.titles),
                    mechanism: mechanisms.place(row.mechanism_id)?,
                    instrument: row.instrument_id.and_then(|id| instruments.place(id)),
                    state: states.place(row.state_id)?,
                    kind: row.kind.0,
                    adopted_on: row.adopted_on,
                    dated_on: row.dated_on,
                    session: row.session,
                    cycle: row.cycle,
                    language: row.language,
                    source_url: row.source_url,
                },
            ))
        }));
        Ok(Catalogue {
            states,
            mechanisms,
            instruments,
            provisions,
            themes,
            groups,
            goals,
            targets,
            indicators,
            institutions,
            organisations,
            documents,
        })
    }
}
