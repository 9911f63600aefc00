//! Tests of civil society's desk and the moderator's: an assessment from the first words to the public page, through the guard, a return,
//! a publication, a reply and its answer; appeals, interests, withdrawal, visibility, coalitions; who may do what; and that no moderator
//! changes a word.

mod at_once;
mod files;
mod guarded;
mod hidden_names;
mod journey;
mod moderated;
mod queue;
mod shown;
mod unreadable;

use super::forms::summary;
use crate::client::Client;
use crate::site::Site;
use answerable_store::db::entities::assessment;
use axum::http::StatusCode;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

/// A recommendation that the Ministry of Justice leads and that nobody has assessed.
const ABOUT: &str = "CEDAW/C/XVL/CO/5/33";
/// Another recommendation of the same State.
const OTHER: &str = "CRC/C/OPSC/XVL/CO/1/19(a)";

/// The address of a new submission about a recommendation.
async fn new(client: &Client<'_>, reference: &str) -> String {
    let answer = client.get(&format!("/en/submissions/new?recommendation={reference}")).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{reference}");
    answer.header("location").to_string()
}

fn below(address: &str) -> &str {
    address.split('?').next().unwrap_or_default()
}

const WORDS: &str = "The unit was announced in March and has no staff. Three regions have no judge for such cases.";

/// The fields of a complete submission, by name.
fn whole(step: &str) -> Vec<(&str, &str)> {
    vec![
        ("step", step),
        ("recommendation-0", ABOUT),
        ("verdict-0", "planned"),
        ("visibility", "named"),
        ("language", "en"),
        ("state_account", "partly_right"),
        ("developments", WORDS),
        ("questions", "When will the unit have staff?"),
        ("group", "girls"),
        ("place", "The north"),
        ("period_from", "2026-01-01"),
        ("period_to", "2026-06-30"),
        ("evidence-kind-0", "process"),
        ("evidence-title-0", "Our survey of courts"),
        ("evidence-url-0", "https://faro.example/survey"),
    ]
}

/// Fields with some of their values replaced.
fn with<'a>(fields: Vec<(&'a str, &'a str)>, others: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut fields = fields;
    for (name, value) in others {
        fields.retain(|(known, _)| known != name);
        fields.push((name, value));
    }
    fields
}

/// Submits a complete submission, and answers its address.
pub(super) async fn submitted(client: &Client<'_>, others: &[(&str, &str)]) -> String {
    let path = new(client, ABOUT).await;
    let answer = client.post(&path, &with(whole("submit"), &[&[("version", "0")][..], others].concat())).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", summary(&answer));
    below(&path).to_string()
}

pub(super) fn at_moderators(path: &str) -> String {
    path.replace("/submissions/", "/moderating/")
}

/// The address of the newest published assessment at its author's desk.
async fn published(site: &Site) -> String {
    let rows = assessment::Entity::find().filter(assessment::Column::PublishedOn.is_not_null()).all(&*site.db).await.unwrap();
    format!("/en/submissions/published/{}", rows.iter().max_by_key(|row| row.id).unwrap().slug)
}
