//! Short words for the columns and keys that every table here is made of.

use sea_orm_migration::prelude::*;

/// A table with a 64-bit key called `id`.
pub fn table(name: &'static str) -> TableCreateStatement {
    Table::create()
        .table(Alias::new(name))
        .col(ColumnDef::new(Alias::new("id")).big_integer().not_null().auto_increment().primary_key())
        .to_owned()
}

/// A table that links two others; its key is the pair.
pub fn link(name: &'static str, left: (&'static str, &'static str), right: (&'static str, &'static str)) -> TableCreateStatement {
    Table::create()
        .table(Alias::new(name))
        .col(reference(left.0))
        .col(reference(right.0))
        .primary_key(Index::create().col(Alias::new(left.0)).col(Alias::new(right.0)))
        .foreign_key(&mut to(name, left.0, left.1))
        .foreign_key(&mut to(name, right.0, right.1))
        .to_owned()
}

/// A required 64-bit reference to another table's `id`.
pub fn reference(name: &'static str) -> ColumnDef {
    ColumnDef::new(Alias::new(name)).big_integer().not_null().to_owned()
}

/// A reference that may be empty.
pub fn reference_or_none(name: &'static str) -> ColumnDef {
    ColumnDef::new(Alias::new(name)).big_integer().to_owned()
}

/// Required text.
pub fn text(name: &'static str) -> ColumnDef {
    ColumnDef::new(Alias::new(name)).text().not_null().to_owned()
}

/// Text that may be empty.
pub fn text_or_none(name: &'static str) -> ColumnDef {
    ColumnDef::new(Alias::new(name)).text().to_owned()
}

/// Text that no two rows share.
pub fn text_unique(name: &'static str) -> ColumnDef {
    ColumnDef::new(Alias::new(name)).text().not_null().unique_key().to_owned()
}

/// Wording by language, as a JSON object from language tag to text.
pub fn words(name: &'static str) -> ColumnDef {
    ColumnDef::new(Alias::new(name)).json().not_null().to_owned()
}

/// Wording by language that may be missing.
pub fn words_or_none(name: &'static str) -> ColumnDef {
    ColumnDef::new(Alias::new(name)).json().to_owned()
}

/// A required calendar date.
pub fn date(name: &'static str) -> ColumnDef {
    ColumnDef::new(Alias::new(name)).date().not_null().to_owned()
}

/// A calendar date that may be missing.
pub fn date_or_none(name: &'static str) -> ColumnDef {
    ColumnDef::new(Alias::new(name)).date().to_owned()
}

/// A required whole number (32 bits).
pub fn number(name: &'static str) -> ColumnDef {
    ColumnDef::new(Alias::new(name)).integer().not_null().to_owned()
}

/// A whole number (32 bits) that may be missing.
pub fn number_or_none(name: &'static str) -> ColumnDef {
    ColumnDef::new(Alias::new(name)).integer().to_owned()
}

/// A required whole number of 64 bits: money in minor units.
pub fn large(name: &'static str) -> ColumnDef {
    ColumnDef::new(Alias::new(name)).big_integer().not_null().to_owned()
}

/// A whole number of 64 bits that may be missing.
pub fn large_or_none(name: &'static str) -> ColumnDef {
    ColumnDef::new(Alias::new(name)).big_integer().to_owned()
}

/// A required moment, with its time zone.
pub fn moment(name: &'static str) -> ColumnDef {
    ColumnDef::new(Alias::new(name)).timestamp_with_time_zone().not_null().to_owned()
}

/// A moment that may be missing.
pub fn moment_or_none(name: &'static str) -> ColumnDef {
    ColumnDef::new(Alias::new(name)).timestamp_with_time_zone().to_owned()
}

/// A required yes or no.
pub fn flag(name: &'static str) -> ColumnDef {
    ColumnDef::new(Alias::new(name)).boolean().not_null().default(false).to_owned()
}

/// A foreign key from `table.column` to the `id` of `other`.
pub fn to(table: &'static str, column: &'static str, other: &'static str) -> ForeignKeyCreateStatement {
    ForeignKey::create().from(Alias::new(table), Alias::new(column)).to(Alias::new(other), Alias::new("id")).to_owned()
}

/// An index over some columns.
pub fn index(table: &'static str, columns: &[&'static str]) -> IndexCreateStatement {
    let mut statement = Index::create();
    statement.name(format!("{table}_{}", columns.join("_"))).table(Alias::new(table));
    for column in columns {
        statement.col(Alias::new(*column));
    }
    statement
}

/// An index over some columns in which no two rows agree.
pub fn unique(table: &'static str, columns: &[&'static str]) -> IndexCreateStatement {
    index(table, columns).unique().to_owned()
}

/// Creates tables, then indexes.
pub async fn create(
    manager: &SchemaManager<'_>,
    tables: Vec<TableCreateStatement>,
    indexes: Vec<IndexCreateStatement>,
) -> Result<(), DbErr> {
    for statement in tables {
        manager.create_table(statement).await?;
    }
    for statement in indexes {
        manager.create_index(statement).await?;
    }
    Ok(())
}

/// Adds columns to tables; each is a statement of its own, since SQLite takes no more at once.
pub async fn add<const N: usize>(manager: &SchemaManager<'_>, columns: [(&'static str, ColumnDef); N]) -> Result<(), DbErr> {
    for (table, column) in columns {
        manager.alter_table(Table::alter().table(Alias::new(table)).add_column(column).to_owned()).await?;
    }
    Ok(())
}
