//! Other texts on the same recommendations: those of the same author, of which this one may be a duplicate, and those of others.

use crate::components::listed::citation;
use crate::components::marks;
use crate::components::page_parts::section;
use crate::reader::*;
use answerable_domain::view::moderating::OtherText;
use leptos::prelude::*;

/// The list of other texts; none if there are none.
pub fn others(found: &[OtherText]) -> Option<AnyView> {
    (!found.is_empty()).then(|| {
        let list = |same: bool| {
            let items = found.iter().filter(|own| own.same_author == same).map(one).collect_view();
            let any = found.iter().any(|own| own.same_author == same);
            let title = if same { "moderating-others-same" } else { "moderating-others-other" };
            any.then(|| view! { <h3>{t(title)}</h3> <ul class="plain-list">{items}</ul> })
        };
        section("others", t("moderating-others"), view! { {list(true)} {list(false)} })
    })
}

/// Another text in a line of plain text, for an option of a `<select>`.
pub fn line(own: &OtherText) -> String {
    let formats = &reader().lexicon().formats;
    let when = match (own.published_on, own.submitted_on) {
        (Some(on), _) => format!("{} {}", t("moderating-other-published"), formats.short_day(on)),
        (None, Some(on)) => format!("{} {}", t("moderating-other-waits"), formats.short_day(on)),
        (None, None) => String::new(),
    };
    let start: String = own.opening.1.chars().take(60).collect();
    format!("{} · {when} · {start}…", citation(&own.reference))
}

fn one(own: &OtherText) -> AnyView {
    let (language, opening) = own.opening.clone();
    let when = match (own.published_on, own.submitted_on) {
        (Some(on), _) => view! { {t("moderating-other-published")} " " {short_day(on)} }.into_any(),
        (None, Some(on)) => view! { {t("moderating-other-waits")} " " {short_day(on)} }.into_any(),
        (None, None) => ().into_any(),
    };
    view! {
        <li class="result">
            <p class="result-ref"><a href=href(&own.path)>{citation(&own.reference)}</a></p>
            <p class="result-text" lang=language.clone() dir=direction(&language)>{opening}</p>
            <p class="result-meta">
                <span>{words(&own.author)}</span> {own.verdict.map(|verdict| view! { <span>{marks::status(verdict)}</span> })} <span>{when}</span>
            </p>
        </li>
    }
    .into_any()
}
