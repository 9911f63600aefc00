//! What supports an account: a law or policy, an activity, a result.

use crate::ports::recommendations::Proof;
use crate::reader::*;
use leptos::prelude::*;

/// A list of evidence; nothing for none.
pub fn evidence(proofs: &[Proof]) -> Option<AnyView> {
    if proofs.is_empty() {
        return None;
    }
    let items = proofs
        .iter()
        .map(|proof| {
            let title = match &proof.url {
                Some(url) => view! { <a href=url.clone() rel="external noopener">{proof.title.clone()}</a> }.into_any(),
                None => proof.title.clone().into_any(),
            };
            view! {
                <li data-evidence=proof.kind.code()>
                    {title} " "
                    <span class="evidence-kind">
                        {code("evidence", proof.kind.code())} {proof.dated_on.map(|on| view! { " · " {short_day(on)} })}
                    </span>
                </li>
            }
        })
        .collect_view();
    Some(view! { <ul class="evidence" aria-label=t("evidence")>{items}</ul> }.into_any())
}
