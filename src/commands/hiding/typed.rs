//! A stone that stands in what somebody edits stays that stone. In fields of forms it stands as words with its name, in the language of
//! whoever reads; as the form comes back, the name becomes the mark again. Only of a hiding that there is: a name cannot be guessed, and
//! nobody reads it but those who edit the text in which it stands, the body whose words they are, and the moderators.

use crate::db::entities::hiding;
use crate::failure::Done;
use answerable_app::components::form::Form;
use answerable_app::model::Ground;
use answerable_app::rules::stone::{self, Office, Stone};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use std::collections::{BTreeMap, BTreeSet};

/// A form with the marks of the stones that are named in it.
///
/// # Errors
/// If the database fails.
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
        let by = if row.by_author { Office::Author } else { Office::Moderator };
        let ground = Ground::from_code(&row.ground)?;
        Some(Stone { reference: reference.to_string(), hidden_on: row.hidden_on, ground, by, place }.written())
    };
    let pairs: Vec<(String, String)> = form.pairs().map(|(name, value)| (name.to_string(), stone::with_marks(value, mark))).collect();
    Ok(Form::new(pairs).with_errors(form.errors))
}
