//! The part of the public page of moderation on hidings: each hiding, and how many there are in all. The hidden words and where they stood
//! are not shown.

use crate::components::figures::{figure, figures};
use crate::components::page_parts::{empty, section};
use crate::reader::*;
use answerable_domain::view::hiding::HidingLine;
use leptos::prelude::*;

/// The section of hidings in the public log of moderation.
pub fn hidings(lines: &[HidingLine], all_fiction: bool) -> AnyView {
    let count = |of: fn(&HidingLine) -> bool| lines.iter().filter(|line| of(line)).count() as u64;
    let said = |count: u64, key: &'static str| figure(count, None, tr(key, &[("count", count.into())]), None, None);
    let list = if lines.is_empty() {
        empty(t("hidings-none"), ())
    } else {
        let counted = vec![
            said(lines.len() as u64, "hidings-figure-all"),
            said(count(|line| line.stage.hides()), "hidings-figure-hidden"),
            said(count(|line| !line.stage.hides()), "hidings-figure-shown"),
            said(count(|line| line.destroyed_on.is_some()), "hidings-figure-destroyed"),
        ];
        view! { {figures(counted)} {table(lines, all_fiction)} }.into_any()
    };
    section(
        "hidings",
        t("hidings-title"),
        view! {
            <div class="prose">
                <p>{t("hidings-about")}</p>
                <p>{t("hidings-law")}</p>
                <p>{t("hidings-not-called-back")}</p>
            </div>
            {list}
        },
    )
}

fn table(lines: &[HidingLine], all_fiction: bool) -> AnyView {
    let on = |on: Option<chrono::NaiveDate>| match on {
        Some(on) => short_day(on).into_any(),
        None => view! { <span class="muted">"–"</span> }.into_any(),
    };
    let rows = lines
        .iter()
        .map(|own| {
            let apart = own.fiction && !all_fiction;
            let fiction = apart.then(|| view! { <span class="small muted">" (" {t("moderation-fiction")} ")"</span> });
            view! {
                <tr>
                    <th scope="row">{short_day(own.hidden_on)}</th>
                    <td data-label=t("hiding-what")>{code("hiding-kind", own.kind.code())} {fiction}</td>
                    <td data-label=t("moderation-ground")>{code("moderation-ground", own.ground.code())}</td>
                    <td data-label=t("hiding-by")>{if own.by_author { t("hiding-by-author") } else { t("hiding-by-moderator") }}</td>
                    <td data-label=t("hidings-confirmed")>{on(own.confirmed_on)}</td>
                    <td data-label=t("hiding-stage")>
                        {code("hiding-stage", own.stage.code())}
                        {own.shown_again_on.or(own.destroyed_on).map(|on| view! { " (" {short_day(on)} ")" })}
                    </td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <table class="table table-stack">
            <caption class="hide">{t("hidings-title")}</caption>
            <thead>
                <tr>
                    <th scope="col" aria-sort="descending">
                        {t("hiding-hidden-on")}
                    </th>
                    <th scope="col">{t("hiding-what")}</th>
                    <th scope="col">{t("moderation-ground")}</th>
                    <th scope="col">{t("hiding-by")}</th>
                    <th scope="col">{t("hidings-confirmed")}</th>
                    <th scope="col">{t("hiding-stage")}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}
