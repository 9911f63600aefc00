//! `/civil-society` and `/civil-society/{organisation}`.

use super::institutions::or_hidden;
use crate::http::asked::{Answered, Asked, found};
use answerable_app::pages::civil_society;
use axum::extract::Path;

/// The page of all of civil society.
pub async fn list_organisations(asked: Asked) -> Answered {
    asked.answer(asked.register.civil_society(asked.page_number()).await.map(|page| civil_society::index::page(&asked.reader, page)))
}

/// The page of one organisation.
pub async fn show_organisation(Path((_, slug)): Path<(String, String)>, asked: Asked) -> Answered {
    let drawn = found(asked.register.organisation(&slug, asked.page_number()).await)
        .map(|page| civil_society::organisation::page(&asked.reader, page));
    asked.answer(or_hidden(&asked, "organisation", &slug, drawn).await)
}
