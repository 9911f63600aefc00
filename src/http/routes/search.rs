//! `/recommendations`: the search, and its suggestions.

use crate::http::asked::{Answered, Asked};
use answerable_app::pages::{Problem, search};
use answerable_domain::model::{Facet, Selection};
use answerable_domain::reader::Reader;
use answerable_domain::rules::stone;
use answerable_domain::view::search::SearchSuggestion;
use answerable_islands::suggest::{Offer, Suggester};
use axum::body::Body;
use axum::extract::Request;
use axum::http::Uri;
use axum::response::IntoResponse;
use form_urlencoded::Serializer;

/// The most suggestions that one answer gives.
const SUGGESTIONS: usize = 8;

/// The page of the search.
pub async fn show_results(asked: Asked) -> Answered {
    let selection = Selection::read(asked.parameters());
    asked.answer(asked.register.search(&selection, asked.reader.lang).await.map(|page| search::page(&asked.reader, page, &selection)))
}

/// `/recommendations/suggest`: what the search box offers while one types. `suggestions` of the islands answers, a server function.
///
/// It is asked again, with the words alone: to a request that accepts HTML it would answer with a way back to the page that the request
/// says it comes from, and to a parameter that stands twice with an error. What the cache keeps for an address depends on neither.
pub async fn suggest_words(asked: Asked) -> Answered {
    let typed = asked.parameter("q").unwrap_or_default();
    let words = Serializer::new(String::new()).append_pair("q", typed).finish();
    let mut request = Request::new(Body::empty());
    match format!("{}?{words}", asked.reader.path).parse::<Uri>() {
        Ok(address) => *request.uri_mut() = address,
        Err(error) => return Err(asked.problem(&Problem::Failed(error.into()))),
    }
    let (register, reader) = (asked.register, asked.reader);
    let suggester = Suggester::new(move |typed| {
        let suggestions = register.suggest(typed, reader.lang, SUGGESTIONS);
        suggestions.into_iter().map(|suggestion| offer(&reader, &suggestion)).collect()
    });
    Ok(leptos_axum::handle_server_fns_with_context(move || suggester.provide(), request).await.into_response())
}

/// A suggestion in the reader's words, with the address of its selection.
fn offer(reader: &Reader, suggestion: &SearchSuggestion) -> Offer {
    let lexicon = reader.lexicon();
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
        href: reader.href_with("/recommendations", &chosen.parameters()),
    }
}
