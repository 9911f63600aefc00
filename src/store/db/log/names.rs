//! The public names of database keys: a State's code, a symbol with its paragraph, the last part of a record's address.

use crate::db::codes::RecordKind;
use crate::db::entities::*;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QuerySelect};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// The sort of thing that a key is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Of {
    State,
    Mechanism,
    Instrument,
    Document,
    Recommendation,
    Institution,
    Theme,
    Group,
    Provision,
    Target,
    Record(RecordKind),
}

/// Public names that were looked up, by sort and key.
#[derive(Debug, Default)]
pub struct Names(HashMap<(Of, i64), String>);

macro_rules! named {
    ($db:expr, $ids:expr, $table:ident . $column:ident) => {
        $table::Entity::find()
            .select_only()
            .columns([$table::Column::Id, $table::Column::$column])
            .filter($table::Column::Id.is_in($ids.iter().copied()))
            .into_tuple::<(i64, String)>()
            .all($db)
            .await?
    };
}

impl Names {
    /// Looks up the public names of the wanted keys.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub async fn of(db: &impl ConnectionTrait, wanted: &BTreeMap<Of, BTreeSet<i64>>) -> Result<Names, DbErr> {
        let mut names = HashMap::new();
        for (of, ids) in wanted {
            let ids: Vec<i64> = ids.iter().copied().collect();
            for ids in ids.chunks(super::AT_ONCE) {
                names.extend(Self::some(db, *of, ids).await?.into_iter().map(|(id, name)| ((*of, id), name)));
            }
        }
        Ok(Names(names))
    }

    /// The public name of a key, if it was found.
    pub fn get(&self, of: Of, id: i64) -> Option<&str> {
        self.0.get(&(of, id)).map(String::as_str)
    }

    async fn some(db: &impl ConnectionTrait, of: Of, ids: &[i64]) -> Result<Vec<(i64, String)>, DbErr> {
        Ok(match of {
            Of::State => named!(db, ids, state.Iso3),
            Of::Mechanism => named!(db, ids, mechanism.Slug),
            Of::Instrument => named!(db, ids, instrument.Slug),
            Of::Document => named!(db, ids, document.Symbol),
            // Named by its place in the log, which says nothing: its place on pages is made of its name.
            Of::Institution => recorded(db, RecordKind::Institution, ids).await?,
            Of::Theme => named!(db, ids, theme.Slug),
            Of::Group => named!(db, ids, group.Slug),
            Of::Target => named!(db, ids, sdg_target.Code),
            Of::Provision => {
                type Row = (i64, i64, String);
                let asked = provision::Entity::find()
                    .select_only()
                    .columns([provision::Column::Id, provision::Column::InstrumentId, provision::Column::Code])
                    .filter(provision::Column::Id.is_in(ids.iter().copied()));
                let rows: Vec<Row> = asked.into_tuple().all(db).await?;
                let within: BTreeSet<i64> = rows.iter().map(|(_, instrument, _)| *instrument).collect();
                let instruments: HashMap<i64, String> = named!(db, within, instrument.Slug).into_iter().collect();
                let name = |(id, within, code): Row| Some((id, format!("{}/{code}", instruments.get(&within)?)));
                rows.into_iter().filter_map(name).collect()
            }
            Of::Recommendation => {
                type Row = (i64, i64, String);
                let asked = recommendation::Entity::find()
                    .select_only()
                    .columns([recommendation::Column::Id, recommendation::Column::DocumentId, recommendation::Column::Paragraph])
                    .filter(recommendation::Column::Id.is_in(ids.iter().copied()));
                let rows: Vec<Row> = asked.into_tuple().all(db).await?;
                let within: BTreeSet<i64> = rows.iter().map(|(_, document, _)| *document).collect();
                let symbols: HashMap<i64, String> = named!(db, within, document.Symbol).into_iter().collect();
                let name = |(id, within, paragraph): Row| Some((id, format!("{}/{paragraph}", symbols.get(&within)?)));
                rows.into_iter().filter_map(name).collect()
            }
            Of::Record(kind) => recorded(db, kind, ids).await?,
        })
    }
}

/// The last parts of records' addresses in the log, by key.
async fn recorded(db: &impl ConnectionTrait, kind: RecordKind, ids: &[i64]) -> Result<Vec<(i64, String)>, DbErr> {
    public_record::Entity::find()
        .select_only()
        .columns([public_record::Column::RecordId, public_record::Column::Name])
        .filter(public_record::Column::Kind.eq(kind.code()))
        .filter(public_record::Column::RecordId.is_in(ids.iter().copied()))
        .into_tuple()
        .all(db)
        .await
}

/// The names of institutions and clusters in the log, by their places on pages as they are now. Places on pages are made of words that
/// may have to be hidden, while what is in the log stays.
#[derive(Debug, Default)]
pub struct Places(HashMap<(RecordKind, String), String>);

impl Places {
    /// Looks up the names in the log of records, given their places on pages.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub async fn of(db: &impl ConnectionTrait, slugs: &BTreeSet<(RecordKind, String)>) -> Result<Places, DbErr> {
        let mut found = HashMap::new();
        for kind in [RecordKind::Institution, RecordKind::Cluster] {
            let wanted: Vec<&str> = slugs.iter().filter(|(of, _)| *of == kind).map(|(_, slug)| slug.as_str()).collect();
            for wanted in wanted.chunks(super::AT_ONCE) {
                let rows: Vec<(i64, String)> = match kind {
                    RecordKind::Institution => {
                        let asked = institution::Entity::find().select_only().columns([institution::Column::Id, institution::Column::Slug]);
                        asked.filter(institution::Column::Slug.is_in(wanted.iter().copied())).into_tuple().all(db).await?
                    }
                    _ => {
                        let asked = cluster::Entity::find().select_only().columns([cluster::Column::Id, cluster::Column::Slug]);
                        asked.filter(cluster::Column::Slug.is_in(wanted.iter().copied())).into_tuple().all(db).await?
                    }
                };
                let ids: Vec<i64> = rows.iter().map(|(id, _)| *id).collect();
                let names: HashMap<i64, String> = recorded(db, kind, &ids).await?.into_iter().collect();
                found.extend(rows.into_iter().filter_map(|(id, slug)| Some(((kind, slug), names.get(&id)?.clone()))));
            }
        }
        Ok(Places(found))
    }

    /// The name in the log of the record at a place on pages, if it was found.
    pub fn get(&self, kind: RecordKind, slug: &str) -> Option<&str> {
        self.0.get(&(kind, slug.to_string())).map(String::as_str)
    }
}
