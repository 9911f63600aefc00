//! Declared interests. No moderator ends their own interest: another moderator must agree that it has ended.

use crate::components::form::hidden;
use crate::components::page_parts::section;
use crate::reader::*;
use answerable_domain::view::moderating::{EndingAsked, OwnInterest};
use leptos::prelude::*;

/// The reader's own declared interests, each with a button to ask that it end; none if there are none.
pub fn interests(found: &[OwnInterest]) -> Option<AnyView> {
    (!found.is_empty()).then(|| {
        let items = found
            .iter()
            .map(|own| {
                let ending = match own.ending_asked_on {
                    Some(on) => view! { <span class="small muted">{t("moderating-interest-asked")} " " {short_day(on)}</span> }.into_any(),
                    None => view! {
                        {hidden("interest", own.id.to_string())}
                        <button class="button button-quiet button-small" name="step" value="ask">
                            {t("moderating-interest-end")}
                            <span class="hide">{colon()} {words(&own.organisation)}</span>
                        </button>
                    }
                    .into_any(),
                };
                view! {
                    <li>
                        <form method="post" action=href("/moderating")>{words(&own.organisation)} " " {ending}</form>
                    </li>
                }
            })
            .collect_view();
        section(
            "interests",
            t("moderating-interests"),
            view! { <p>{t("moderating-interests-about")}</p> <ul class="plain-list">{items}</ul> },
        )
    })
}

/// Other moderators' interests that they ask to end, to be agreed to; none if there are none.
pub fn endings(found: &[EndingAsked]) -> Option<AnyView> {
    (!found.is_empty()).then(|| {
        let items = found
            .iter()
            .map(|own| {
                view! {
                    <li>
                        <form method="post" action=href("/moderating")>
                            <bdi>{own.moderator.clone()}</bdi> {colon()} {words(&own.organisation)} " "
                            <span class="small muted">{t("moderating-interest-since")} " " {short_day(own.declared_on)}</span> " "
                            {hidden("interest", own.id.to_string())}
                            <button class="button button-quiet button-small" name="step" value="agree">{t("moderating-interest-agree")}</button>
                            " "
                            <button class="button button-quiet button-small" name="step" value="refuse">{t("moderating-interest-stays")}</button>
                        </form>
                    </li>
                }
            })
            .collect_view();
        section(
            "endings",
            t("moderating-endings"),
            view! { <p>{t("moderating-endings-about")}</p> <ul class="plain-list">{items}</ul> },
        )
    })
}
