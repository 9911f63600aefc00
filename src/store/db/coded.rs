//! Values of closed lists in columns. A column stores the value's code; a code that the list does not have is an error, in this one place.

use super::column::unreadable;
use answerable_domain::model::codes::Code;
use sea_orm::sea_query::{ArrayType, ColumnType, Nullable, StringLen, ValueType, ValueTypeErr};
use sea_orm::{ColIdx, DbErr, QueryResult, TryFromU64, TryGetError, TryGetable, Value};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::ops::Deref;

/// A value of a closed list as a column stores it: by its code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Coded<T>(pub T);

impl<T> From<T> for Coded<T> {
    fn from(value: T) -> Coded<T> {
        Coded(value)
    }
}

impl<T> Deref for Coded<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: Code + PartialEq> PartialEq<T> for Coded<T> {
    fn eq(&self, other: &T) -> bool {
        self.0 == *other
    }
}

impl<T: Code> From<Coded<T>> for Value {
    fn from(value: Coded<T>) -> Value {
        value.0.code().into()
    }
}

impl<T: Code> TryGetable for Coded<T> {
    fn try_get_by<I: ColIdx>(row: &QueryResult, index: I) -> Result<Self, TryGetError> {
        let code = String::try_get_by(row, index)?;
        T::from_code(&code).map(Coded).ok_or_else(|| unreadable(row, index, &format!("«{code}», which is not in the list {}", T::LIST)))
    }
}

impl<T: Code> ValueType for Coded<T> {
    fn try_from(value: Value) -> Result<Self, ValueTypeErr> {
        let code = <String as ValueType>::try_from(value)?;
        T::from_code(&code).map(Coded).ok_or(ValueTypeErr)
    }

    fn type_name() -> String {
        T::LIST.to_string()
    }

    fn array_type() -> ArrayType {
        ArrayType::String
    }

    fn column_type() -> ColumnType {
        ColumnType::String(StringLen::None)
    }
}

impl<T: Code> Nullable for Coded<T> {
    fn null() -> Value {
        Value::String(None)
    }
}

impl<T: Code> TryFromU64 for Coded<T> {
    fn try_from_u64(_: u64) -> Result<Self, DbErr> {
        Err(DbErr::ConvertFromU64(T::LIST))
    }
}

impl<T: Code> Serialize for Coded<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0.code())
    }
}

impl<'de, T: Code> Deserialize<'de> for Coded<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = String::deserialize(deserializer)?;
        T::from_code(&code).map(Coded).ok_or_else(|| serde::de::Error::custom(format!("«{code}» is not in the list {}", T::LIST)))
    }
}
