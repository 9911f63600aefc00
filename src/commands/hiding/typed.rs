//! A stone in a text that is edited stays that stone. Form fields show it as words with its name, in the reader's language; when the
//! form comes back, the name becomes the mark again. This works only for existing hidings: a name cannot be guessed, and only the
//! people who edit the text in which it stands, the body whose words they are, and the moderators can read it.

use answerable_domain::form::Form;
use answerable_domain::rules::stone::{self, HiddenBy, Stone};
use answerable_store::boxed;
use answerable_store::db::entities::hiding;
use answerable_store::failure::Done;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use std::collections::{BTreeMap, BTreeSet};

/// A form in which the names of stones are replaced by their marks.
///
/// # Errors
/// If the database fails.
#[boxed]
pub async fn with_stones(db: &impl ConnectionTrait, form: Form) -> Done<Form> {
    let named: BTreeSet<String> = form.pairs().flat_map(|(_, value)| stone::named(value)).map(|(reference, _)| reference).collect();
    if named.is_empty() {
        return Ok(form);
    }
    let rows = hiding::Entity::find()
        .filter(hiding::Column::Reference.is_in(named))
        .filter(hiding::Column::ShownAgainOn.is_null())
        .all(db)
        .await?;
    let known: BTreeMap<String, hiding::Model> = rows.into_iter().map(|row| (row.reference.clone(), row)).collect();
    let mark = |reference: &str, place: usize| {
        let row = known.get(reference)?;
        let by = if row.by_author { HiddenBy::Author } else { HiddenBy::Moderator };
        let ground = row.ground.0;
        Some(Stone { reference: reference.to_string(), hidden_on: row.hidden_on, ground, by, place }.written())
    };
    let pairs: Vec<(String, String)> = form.pairs().map(|(name, value)| (name.to_string(), stone::with_marks(value, mark))).collect();
    Ok(Form::new(pairs).with_errors(form.errors))
}
