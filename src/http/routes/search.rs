//! `/recommendations`: the search, and its suggestions.

use crate::http::Asked;
use answerable_app::pages::{Problem, search};
use answerable_domain::model::{Facet, Selection};
use answerable_domain::rules::stone;
use answerable_islands::suggest::Offer;
use axum::response::{IntoResponse, Response};

/// The most suggestions that one answer gives.
const SUGGESTIONS: usize = 8;

/// The page of the search.
pub async fn index(asked: Asked) -> Response {
    let selection = Selection::read(asked.parameters());
    asked.answer(asked.register.search(&selection, asked.reader.lang).await.map(|page| search::page(&asked.reader, page, &selection)))
}

/// `/recommendations/suggest`: what the search box offers while one types.
pub async fn suggest(asked: Asked) -> Response {
    let typed = asked.parameter("q").unwrap_or_default();
    let lexicon = asked.reader.lexicon();
    match asked.register.suggest(typed, asked.reader.lang, SUGGESTIONS).await {
        Ok(suggestions) => {
            let offers: Vec<Offer> = suggestions
                .into_iter()
                .map(|suggestion| {
                    let chosen = Selection { page: 1, ..Selection::default() }.toggled(suggestion.facet, &suggestion.code);
                    let name = if suggestion.facet == Facet::Target {
                        format!("{} {}", suggestion.code, suggestion.name)
                    } else {
                        stone::said(&suggestion.name, lexicon).into_owned()
                    };
                    Offer {
                        name,
                        kind: lexicon.say(&format!("facet-{}", suggestion.facet.code()), &[]),
                        count: lexicon.formats.number(suggestion.count as i64),
                        href: asked.reader.href_with("/recommendations", &chosen.parameters()),
                    }
                })
                .collect();
            axum::Json(offers).into_response()
        }
        Err(error) => asked.problem(&Problem::from(error)),
    }
}
