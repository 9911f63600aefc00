//! The head of a document: symbol, mechanism, title, date … as a person reads them in it.

use super::{changed, opened};
use answerable_domain::form::{FieldError, Form};
use answerable_domain::model::{Command, DocumentKind, SignedIn};
use answerable_domain::rules::folding::one_line;
use answerable_store::boxed;
use answerable_store::db::batch::begin;
use answerable_store::db::entities::{instrument, intake, mechanism};
use answerable_store::failure::{Done, Failure};
use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::{ActiveModelTrait, ColumnTrait, DatabaseConnection, EntityTrait, QueryFilter, Set};

/// The languages that documents come in.
pub const LANGUAGES: [&str; 7] = ["en", "es", "fr", "ar", "ru", "zh", "pt"];

/// The longest symbol, title and address of a document, in characters.
const LONGEST_SYMBOL: usize = 100;
const LONGEST_TITLE: usize = 1_000;
const LONGEST_ADDRESS: usize = 500;

/// Saves the head of a document as typed.
///
/// # Errors
/// `Invalid` for what cannot be read, `Conflict` if somebody else saved meanwhile.
#[boxed]
pub async fn save(db: &DatabaseConnection, who: &SignedIn, id: intake::Key, form: &Form, now: DateTime<Utc>) -> Done<()> {
    let tx = begin(db).await?;
    let row = opened(&tx, who, Command::TakeInDocument, id).await?;
    let mut errors = Vec::new();
    let mut wrong = |field: &str, key: &'static str| errors.push(FieldError::new(field, key));
    let text = |name: &str| form.text(name).map(one_line);
    let symbol = text("symbol").unwrap_or_default();
    if symbol.chars().count() > LONGEST_SYMBOL || symbol.starts_with('/') || symbol.ends_with('/') || symbol.contains("//") {
        wrong("symbol", "intake-error-symbol");
    }
    let title = text("title").unwrap_or_default();
    if title.chars().count() > LONGEST_TITLE {
        wrong("title", "intake-error-title");
    }
    let adopted_on = form.text("adopted_on").map(str::parse::<NaiveDate>);
    if matches!(&adopted_on, Some(Err(_))) {
        wrong("adopted_on", "intake-error-date");
    }
    let cycle = form.text("cycle").map(str::parse::<i32>);
    if cycle.as_ref().is_some_and(|cycle| !cycle.as_ref().is_ok_and(|cycle| (1..=99).contains(cycle))) {
        wrong("cycle", "intake-error-cycle");
    }
    let source_url = text("source_url");
    if source_url.as_ref().is_some_and(|url| !(url.starts_with("https://") || url.starts_with("http://")) || url.len() > LONGEST_ADDRESS) {
        wrong("source_url", "intake-error-address");
    }
    let kind = DocumentKind::from_code(form.value("kind"));
    if kind.is_none() {
        wrong("kind", "intake-error-choice");
    }
    let language = form.value("language");
    if !LANGUAGES.contains(&language) {
        wrong("language", "intake-error-choice");
    }
    let mechanism_id = match form.text("mechanism") {
        Some(slug) => mechanism::Entity::find().filter(mechanism::Column::Slug.eq(slug)).one(&tx).await?.map(|row| row.id),
        None => None,
    };
    let instrument_id = match form.text("instrument") {
        Some(slug) => instrument::Entity::find().filter(instrument::Column::Slug.eq(slug)).one(&tx).await?.map(|row| row.id),
        None => None,
    };
    if !errors.is_empty() {
        return Err(Failure::Invalid(errors));
    }
    if form.value("version").parse() != Ok(row.version) {
        return Err(Failure::Conflict);
    }
    let version = row.version + 1;
    let mut new: intake::ActiveModel = row.into();
    new.symbol = Set(symbol);
    new.title = Set(title);
    new.mechanism_id = Set(mechanism_id);
    new.instrument_id = Set(instrument_id);
    new.kind = kind.map_or(new.kind, |kind| Set(kind.into()));
    new.adopted_on = Set(adopted_on.and_then(Result::ok));
    new.session = Set(text("session"));
    new.cycle = Set(cycle.and_then(Result::ok));
    new.language = Set(language.to_string());
    new.source_url = Set(source_url);
    new.version = Set(version);
    new.update(&tx).await?;
    changed(&tx, who, id, serde_json::json!({ "document": version }), now).await?;
    tx.commit().await?;
    Ok(())
}
