//! Values of one type in columns of JSON. JSON that the type cannot read is an error, in this one place: it is never taken for an empty
//! value, and its row never vanishes.

use super::column::unreadable;
use sea_orm::sea_query::{ArrayType, ColumnType, Nullable, ValueType, ValueTypeErr};
use sea_orm::sqlx;
use sea_orm::{ColIdx, DbErr, QueryResult, RuntimeErr, TryGetError, TryGetable, TryGetableFromJson, Value};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::fmt::Display;
use std::ops::Deref;

/// A value as a column of JSON stores it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct InJson<T>(pub T);

impl<T> From<T> for InJson<T> {
    fn from(value: T) -> InJson<T> {
        InJson(value)
    }
}

impl<T> Deref for InJson<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: Serialize> From<InJson<T>> for Value {
    #[expect(clippy::expect_used, reason = "texts, numbers, dates and codes, in lists, in structs and by text: JSON has all of these")]
    fn from(value: InJson<T>) -> Value {
        Value::Json(Some(Box::new(serde_json::to_value(value.0).expect("a value that JSON has"))))
    }
}

/// A value as the database's library reads it, whose error names the column at most.
#[derive(Deserialize)]
#[serde(transparent)]
struct Read<T>(T);

impl<T: DeserializeOwned> TryGetableFromJson for Read<T> {}

impl<T: DeserializeOwned> TryGetable for InJson<T> {
    fn try_get_by<I: ColIdx>(row: &QueryResult, index: I) -> Result<Self, TryGetError> {
        match Read::<T>::try_get_from_json(row, index) {
            Ok(read) => Ok(InJson(read.0)),
            Err(TryGetError::DbErr(DbErr::Query(RuntimeErr::SqlxError(error)))) => Err(match error.as_ref() {
                sqlx::Error::ColumnDecode { source, .. } => unreadable(row, index, &unlike(source)),
                _ => TryGetError::DbErr(DbErr::Query(RuntimeErr::SqlxError(error))),
            }),
            Err(error) => Err(error),
        }
    }
}

/// Reads JSON that was asked for as text, or stands in a column of text; `place` is said in the error.
///
/// # Errors
/// If the type cannot read it: the same error as for a column of JSON.
pub fn read_json<T: DeserializeOwned>(place: impl Display, text: &str) -> Result<T, DbErr> {
    serde_json::from_str(text).map_err(|error| DbErr::Type(format!("{place} holds {}", unlike(&error))))
}

/// What a column of JSON holds instead of its type.
fn unlike(why: &dyn Display) -> String {
    format!("JSON that cannot be read: {}", without_texts(&why.to_string()))
}

/// The parser's words without the text that it quotes: the error goes into the server's log, and the text may be an unpublished draft.
fn without_texts(said: &str) -> String {
    let quoted = said.split_once("string \"").and_then(|(before, rest)| Some((before, rest.rsplit_once("\", ")?.1)));
    quoted.map_or_else(|| said.to_string(), |(before, after)| format!("{before}a text, {after}"))
}

impl<T: Serialize + DeserializeOwned> ValueType for InJson<T> {
    fn try_from(value: Value) -> Result<Self, ValueTypeErr> {
        let Value::Json(Some(value)) = value else { return Err(ValueTypeErr) };
        serde_json::from_value(*value).map(InJson).map_err(|_| ValueTypeErr)
    }

    fn type_name() -> String {
        std::any::type_name::<T>().to_string()
    }

    fn array_type() -> ArrayType {
        ArrayType::Json
    }

    fn column_type() -> ColumnType {
        ColumnType::Json
    }
}

impl<T: Serialize> Nullable for InJson<T> {
    fn null() -> Value {
        Value::Json(None)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_quotes_codes_and_no_texts() {
        let said = |json: &str| without_texts(&serde_json::from_str::<Vec<bool>>(json).unwrap_err().to_string());
        let text = said(r#"["Marta \"Ruiz\", expected here"]"#);
        assert!(text.starts_with("invalid type: a text, expected a boolean at line 1"), "{text}");
        let number = said("[7]");
        assert!(number.starts_with("invalid type: integer `7`, expected a boolean at line 1"), "{number}");
        let unknown = serde_json::from_str::<answerable_domain::model::Status>(r#""nobody_knows""#).unwrap_err().to_string();
        assert!(without_texts(&unknown).starts_with("unknown variant `nobody_knows`"), "{unknown}");
    }
}
