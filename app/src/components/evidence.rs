//! Draws evidence for an account: a law or policy, an activity, a result.

use crate::reader::*;
use answerable_domain::printed::file_words;
use answerable_domain::view::recommendations::Proof;
use leptos::prelude::*;

/// A list of evidence; none if there is no evidence. `language` is that of its titles, which is the language of the words it supports.
pub fn evidence(proofs: &[Proof], language: &str) -> Option<AnyView> {
    if proofs.is_empty() {
        return None;
    }
    let items = proofs
        .iter()
        .map(|proof| {
            let title = match (&proof.url, &proof.file) {
                (Some(url), _) => view! { <a href=url.clone() rel="external noopener">{in_language(language, &proof.title)}</a> }.into_any(),
                (None, Some(file)) => view! { <a href=href(&file.path())>{in_language(language, &proof.title)}</a> }.into_any(),
                (None, None) => in_language(language, &proof.title),
            };
            let file = proof.file.as_ref().map(|file| {
                let words = file_words(reader().lexicon(), &file.kind, file.bytes);
                match proof.url {
                    Some(_) => {
                        view! { " · " <a href=href(&file.path()) aria-label=format!("{words}{}{}", colon(), proof.title)>{words.clone()}</a> }
                            .into_any()
                    }
                    None => view! { " · " {words} }.into_any(),
                }
            });
            view! {
                <li data-evidence=proof.kind.code()>
                    {title} " "
                    <span class="evidence-kind">
                        {code("evidence", proof.kind.code())} {proof.dated_on.map(|on| view! { " · " {short_day(on)} })} {file}
                    </span>
                </li>
            }
        })
        .collect_view();
    Some(view! { <ul class="evidence" aria-label=t("evidence")>{items}</ul> }.into_any())
}
