//! Where words stand in a database, and records whose words stand nowhere else.

use answerable_domain::model::Published;
use answerable_store::db::entities::{action, assessment, reply, status_update};
use answerable_store::hidden::{COPIES, Place, find};
use sea_orm::{ColumnTrait, ConnectionTrait, DatabaseBackend, DatabaseConnection, EntityTrait, QueryFilter, QueryOrder, Statement};
use std::collections::BTreeMap;

/// The tables and columns of the database, with their types.
pub async fn columns(db: &DatabaseConnection) -> Vec<(String, String, String)> {
    let backend = db.get_database_backend();
    let sql = match backend {
        DatabaseBackend::Postgres => {
            "SELECT table_name::text, column_name::text, data_type::text FROM information_schema.columns WHERE table_schema = 'public' ORDER BY 1, 2"
        }
        _ => {
            "SELECT m.name, c.name, lower(c.type) FROM sqlite_master m JOIN pragma_table_info(m.name) c \
             WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' AND m.name NOT LIKE 'recommendation_fts%' ORDER BY 1, 2"
        }
    };
    let rows = db.query_all_raw(Statement::from_string(backend, sql.to_string())).await.unwrap();
    rows.iter().map(|row| (row.try_get_by_index(0).unwrap(), row.try_get_by_index(1).unwrap(), row.try_get_by_index(2).unwrap())).collect()
}

/// Whether a column can hold words; SQLite calls its days and moments `date_text`, `timestamp_text` and the like.
pub fn holds_words(kind: &str) -> bool {
    ["text", "char", "json"].iter().any(|of| kind.contains(of)) && !kind.starts_with("date") && !kind.starts_with("timestamp")
}

/// Every column of the database in which some words stand. They are compared here, since SQLite's own lower case knows only ASCII
/// letters.
pub async fn stands(db: &DatabaseConnection, words: &str) -> Vec<String> {
    let mut found = Vec::new();
    let words = words.to_lowercase();
    for (table, column, kind) in columns(db).await {
        if !holds_words(&kind) {
            continue;
        }
        let sql = format!("SELECT CAST(\"{column}\" AS TEXT) FROM \"{table}\" WHERE \"{column}\" IS NOT NULL");
        let rows = db.query_all_raw(Statement::from_string(db.get_database_backend(), sql)).await.unwrap();
        let mut texts = rows.iter().map(|row| row.try_get_by_index::<String>(0).unwrap().to_lowercase());
        if texts.any(|text| text.contains(&words)) {
            found.push(format!("{table}.{column}"));
        }
    }
    found
}

/// The rows of the database in lower case, one text for each row; without the working copies of the same words, and without the history.
pub async fn rows(db: &DatabaseConnection) -> Vec<String> {
    let mut tables: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (table, column, _) in columns(db).await {
        if table != "event" && !COPIES.iter().any(|copy| copy.table == table) {
            tables.entry(table).or_default().push(format!("COALESCE(CAST(\"{column}\" AS TEXT), '')"));
        }
    }
    let mut all = Vec::new();
    for (table, columns) in tables {
        let sql = format!("SELECT {} FROM \"{table}\"", columns.join(" || ' ' || "));
        let rows = db.query_all_raw(Statement::from_string(db.get_database_backend(), sql)).await.unwrap();
        all.extend(rows.iter().map(|row| row.try_get_by_index::<String>(0).unwrap().to_lowercase()));
    }
    all
}

/// A passage of a text that stands in only one row.
pub fn rare(text: &str, rows: &[String]) -> Option<String> {
    let words: Vec<&str> = text.split_whitespace().map(|word| word.trim_matches(|sign: char| !sign.is_alphanumeric())).collect();
    let passages = (2..=5).flat_map(|many| words.windows(many)).map(|some| some.join(" "));
    let mut plain = passages.filter(|passage| passage.len() > 9 && passage.chars().all(|sign| sign.is_alphanumeric() || sign == ' '));
    plain.find(|passage| text.contains(passage.as_str()) && rows.iter().filter(|row| row.contains(&passage.to_lowercase())).count() == 1)
}

/// One record of each sort, with a passage of it that stands nowhere else.
pub async fn samples(db: &DatabaseConnection) -> Vec<(Place, String)> {
    let rows = rows(db).await;
    let mut found = Vec::new();
    let updates = status_update::Entity::find().order_by_asc(status_update::Column::Id).all(db).await.unwrap();
    let update = updates.into_iter().find_map(|row| Some((Published::StatusUpdate, row.slug, rare(&row.reasons, &rows)?)));
    found.push(update.unwrap());
    let own = assessment::Entity::find()
        .filter(assessment::Column::PublishedOn.is_not_null())
        .filter(assessment::Column::Developments.is_not_null())
        .order_by_asc(assessment::Column::Id)
        .all(db)
        .await
        .unwrap();
    found.push(own.into_iter().find_map(|row| Some((Published::Assessment, row.slug, rare(&row.developments?, &rows)?))).unwrap());
    let replies = reply::Entity::find().order_by_asc(reply::Column::Id).all(db).await.unwrap();
    let (answered, passage) = replies.into_iter().find_map(|row| Some((row.assessment_id, rare(&row.body, &rows)?))).unwrap();
    let about = assessment::Entity::find_by_id(answered).one(db).await.unwrap().unwrap();
    found.push((Published::Assessment, about.slug, passage));
    let actions = action::Entity::find().order_by_asc(action::Column::Id).all(db).await.unwrap();
    let titled = actions.into_iter().find_map(|row| {
        let passage = row.titles.0.by_language().values().find_map(|title| rare(title, &rows))?;
        Some((Published::Action, row.slug, passage))
    });
    found.push(titled.unwrap());
    let mut places = Vec::new();
    for (kind, name, passage) in found {
        places.push((find(db, kind, &name).await.unwrap().expect("a place"), passage));
    }
    places
}
