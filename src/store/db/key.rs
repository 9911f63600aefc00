//! Keys of rows, with the table in their type: an institution's key is not taken where a recommendation's is wanted.

use sea_orm::sea_query::{ArrayType, ColumnType, Nullable, ValueType, ValueTypeErr};
use sea_orm::{ColIdx, DbErr, QueryResult, TryFromU64, TryGetError, TryGetable, Value};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::num::ParseIntError;
use std::str::FromStr;

/// The key of a row of the table whose entity is `E`: a number in the database and in JSON, and a type of its own in the program. Each
/// entity's module calls its own `Key`.
///
/// The plain number goes in and out by name alone ([`Key::new`], [`Key::number`]), at the edges: forms and addresses (`parse`), JSON, the
/// history, and statements that are written by hand.
///
/// ```
/// use answerable_store::db::entities::{institution, recommendation};
///
/// fn lead(recommendation: recommendation::Key, institution: institution::Key) -> String {
///     format!("{institution} leads {recommendation}")
/// }
///
/// assert_eq!(lead(recommendation::Key::new(2), institution::Key::new(1)), "1 leads 2");
/// ```
///
/// The key of one table is not taken for another's:
///
/// ```compile_fail,E0308
/// use answerable_store::db::entities::{institution, recommendation};
///
/// fn lead(recommendation: recommendation::Key, institution: institution::Key) -> String {
///     format!("{institution} leads {recommendation}")
/// }
///
/// lead(institution::Key::new(1), recommendation::Key::new(2));
/// ```
#[repr(transparent)]
pub struct Key<E>(i64, PhantomData<fn() -> E>);

impl<E> Key<E> {
    /// The place of a key in a row that is not stored yet, or below all keys that are: the database counts from 1.
    pub const NONE: Key<E> = Key::new(0);

    /// The key with a number that comes from outside the tables. The caller must know that the number is of this table.
    pub const fn new(number: i64) -> Key<E> {
        Key(number, PhantomData)
    }

    /// The plain number, for what does not know the table: forms, JSON, the history.
    pub const fn number(self) -> i64 {
        self.0
    }
}

// The derived ones would ask the same of the entity, which no key needs.
impl<E> Clone for Key<E> {
    fn clone(&self) -> Key<E> {
        *self
    }
}

impl<E> Copy for Key<E> {}

impl<E> PartialEq for Key<E> {
    fn eq(&self, other: &Key<E>) -> bool {
        self.0 == other.0
    }
}

impl<E> Eq for Key<E> {}

impl<E> PartialOrd for Key<E> {
    fn partial_cmp(&self, other: &Key<E>) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<E> Ord for Key<E> {
    fn cmp(&self, other: &Key<E>) -> Ordering {
        self.0.cmp(&other.0)
    }
}

impl<E> Hash for Key<E> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}

impl<E> fmt::Debug for Key<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl<E> fmt::Display for Key<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl<E> FromStr for Key<E> {
    type Err = ParseIntError;

    fn from_str(text: &str) -> Result<Key<E>, ParseIntError> {
        text.parse().map(Key::new)
    }
}

impl<E> Serialize for Key<E> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.0)
    }
}

impl<'de, E> Deserialize<'de> for Key<E> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        i64::deserialize(deserializer).map(Key::new)
    }
}

impl<E> From<Key<E>> for Value {
    fn from(key: Key<E>) -> Value {
        key.0.into()
    }
}

impl<E> TryGetable for Key<E> {
    fn try_get_by<I: ColIdx>(row: &QueryResult, index: I) -> Result<Self, TryGetError> {
        i64::try_get_by(row, index).map(Key::new)
    }
}

impl<E> ValueType for Key<E> {
    fn try_from(value: Value) -> Result<Self, ValueTypeErr> {
        <i64 as ValueType>::try_from(value).map(Key::new)
    }

    fn type_name() -> String {
        <i64 as ValueType>::type_name()
    }

    fn array_type() -> ArrayType {
        <i64 as ValueType>::array_type()
    }

    fn column_type() -> ColumnType {
        <i64 as ValueType>::column_type()
    }
}

impl<E> Nullable for Key<E> {
    fn null() -> Value {
        i64::null()
    }
}

impl<E> TryFromU64 for Key<E> {
    fn try_from_u64(number: u64) -> Result<Self, DbErr> {
        i64::try_from_u64(number).map(Key::new)
    }
}

#[cfg(test)]
mod tests {
    use crate::db::batch::{insert_all, keys};
    use crate::db::entities::{Localised, setting, theme};
    use crate::db::{connect, migrate};
    use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter};

    #[test]
    fn in_json_a_key_is_the_plain_number() {
        let key = setting::Key::new(7);
        assert_eq!(
            serde_json::json!({ "id": key, "of": Some(key), "none": None::<setting::Key> }).to_string(),
            r#"{"id":7,"none":null,"of":7}"#
        );
        assert_eq!(serde_json::from_str::<setting::Key>("7").unwrap(), key);
    }

    #[tokio::test]
    async fn the_database_gives_a_key_back_as_it_was_written() {
        let db = connect("sqlite::memory:", 1).await.unwrap();
        migrate(&db, "2026-03-01T12:00:00Z".parse().unwrap()).await.unwrap();
        let row = |slug: &str, parent_id| theme::Model {
            id: theme::Key::NONE,
            slug: slug.to_string(),
            scheme: theme::OWN_SCHEME.to_string(),
            code: None,
            parent_id,
            names: Localised::default(),
            aliases: String::new(),
            position: 1,
        };
        insert_all::<theme::Entity>(&db, vec![row("above", None)]).await.unwrap();
        let above = keys::<theme::Entity, String>(&db, theme::Column::Slug, theme::Column::Id).await.unwrap()["above"];
        assert!(above > theme::Key::NONE);
        let mut below = row("below", Some(above)).into_active_model().reset_all();
        below.id = sea_orm::NotSet;
        let below = below.insert(&db).await.unwrap();
        assert_eq!(theme::Entity::find_by_id(below.id).one(&db).await.unwrap().unwrap().parent_id, Some(above));
        let none = theme::Entity::find().filter(theme::Column::ParentId.is_null()).one(&db).await.unwrap().unwrap();
        assert_eq!((none.id, none.parent_id), (above, None));
    }
}
