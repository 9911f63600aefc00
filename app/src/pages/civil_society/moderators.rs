//! Who appointed the moderators: how many there are, and on whose decision each came. Names are not shown.

use crate::reader::*;
use answerable_domain::model::{Appointer, Words};
use answerable_domain::view::moderation::{Agreed, Moderators, OfModerator, WithModerators};
use leptos::prelude::*;

/// The body of the section on the moderators.
pub fn moderators(found: &Moderators) -> AnyView {
    let unrecorded = found.unrecorded;
    let unrecorded = (unrecorded > 0).then(|| view! { " " {tr("moderation-moderators-unrecorded", &[("count", unrecorded.into())])} });
    let government = found.of_government().then(|| {
        view! {
            <div class="notice" data-kind="warning">
                <p>{t("moderation-moderators-government")}</p>
            </div>
        }
    });
    let list = if found.lines.is_empty() {
        view! { <p class="muted">{t("moderation-moderators-none")}</p> }.into_any()
    } else {
        table(&found.lines)
    };
    view! {
        <p>{t("moderation-moderators-lede")}</p>
        <p>{tr("moderation-moderators-now", &[("count", found.sitting.into())])} {unrecorded}</p>
        {(found.sitting < 2).then(|| view! { <p>{t("moderation-moderators-few")}</p> })}
        {government}
        {list}
    }
    .into_any()
}

fn table(lines: &[OfModerator]) -> AnyView {
    let none = || view! { <span class="muted">"–"</span> }.into_any();
    let rows = lines
        .iter()
        .map(|own| {
            let by = match own.what {
                WithModerators::Left if own.said.by.is_none() => none(),
                _ => appointed_by(own.said.by, own.said.state.as_ref()),
            };
            let agreed = match (own.what, own.said.agreed) {
                (WithModerators::Came | WithModerators::Left, Some(Agreed::Moderator)) => {
                    t("moderation-moderators-agreed-moderator").into_any()
                }
                (WithModerators::Left, Some(Agreed::Own)) => t("moderation-moderators-agreed-own").into_any(),
                (WithModerators::Left, Some(_)) => t("moderation-moderators-agreed-unanswered").into_any(),
                (WithModerators::Came, Some(Agreed::Waited)) => t("moderation-moderators-agreed-waited").into_any(),
                (WithModerators::Came, _) => t("moderation-moderators-agreed-nobody").into_any(),
                _ => none(),
            };
            let effect = own.said.effect_on.map(|on| view! { " (" {t("moderation-moderators-effect")} " " {short_day(on)} ")" });
            view! {
                <tr>
                    <th scope="row">{short_day(own.on)}</th>
                    <td data-label=t("moderation-moderators-what")>{t(&format!("moderation-moderators-{}", own.what.code()))} {effect}</td>
                    <td data-label=t("appoint-by")>
                        <span>{by}</span>
                    </td>
                    <td data-label=t("moderation-moderators-agreed")>{agreed}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <table class="table table-stack">
            <caption class="hide">{t("moderation-moderators")}</caption>
            <thead>
                <tr>
                    <th scope="col" aria-sort="descending">
                        {t("moderation-moderators-day")}
                    </th>
                    <th scope="col">{t("moderation-moderators-what")}</th>
                    <th scope="col">{t("appoint-by")}</th>
                    <th scope="col">{t("moderation-moderators-agreed")}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

/// The kind of body that appointed a moderator, with its State.
pub fn appointed_by(by: Option<Appointer>, state: Option<&Words>) -> AnyView {
    let said = by.map_or_else(|| t("appoint-by-unsaid"), |by| code("appointer", by.code()));
    let of = state.map(|names| view! { " (" {words(names)} ")" });
    view! { {said} {of} }.into_any()
}
