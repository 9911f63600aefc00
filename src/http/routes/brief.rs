//! `/documents/{symbol}/brief` and `brief.docx`: the brief of a document, as a page and as a file. Symbols have slashes, so `documents` reads the
//! address.

use crate::http::asked::{Answered, Asked, found};
use answerable_app::pages::{Problem, brief};
use answerable_domain::brief::BriefSheet;
use answerable_store::export::docx;
use axum::body::Bytes;
use axum::http::HeaderValue;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::IntoResponse;
use std::sync::Arc;

/// The brief as a page.
pub async fn show_brief(asked: &Asked, symbol: &str) -> Answered {
    let brief = found(asked.register.brief(symbol, asked.reader.lang).await);
    asked.answer(brief.map(|brief| brief::page(&asked.reader, brief)))
}

/// The brief as a Word file.
pub async fn give_word_file(asked: &Asked, symbol: &str) -> Answered {
    let brief = found(asked.register.brief(symbol, asked.reader.lang).await).map_err(|problem| asked.problem(&problem))?;
    let sheet = BriefSheet::of(&brief, &asked.reader);
    let reader = Arc::clone(&asked.reader);
    // Packing takes a while for a long document, and would hold up other requests.
    let made = tokio::task::spawn_blocking(move || docx::brief(&sheet, &reader)).await;
    let file = match made {
        Ok(Ok(file)) => file,
        Ok(Err(error)) => return Err(asked.problem(&Problem::from(error))),
        Err(error) => return Err(asked.problem(&Problem::from(error))),
    };
    let mut response = Bytes::from(file).into_response();
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(docx::KIND));
    let name: String = symbol.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    if let Ok(value) = HeaderValue::from_str(&format!("attachment; filename=\"{name}-{}.docx\"", asked.reader.day)) {
        response.headers_mut().insert(CONTENT_DISPOSITION, value);
    }
    Ok(response)
}
