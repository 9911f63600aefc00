//! `/coordination/documents`: the documents that are being taken in, by whom, and how far each is.

use super::{LIST, address, name};
use crate::components::page_parts::{empty, section};
use crate::pages::{Head, Page, draw};
use crate::reader::*;
use answerable_domain::model::IntakeStage;
use answerable_domain::view::intake::*;
use leptos::prelude::*;
use std::sync::Arc;

/// The list of intakes.
pub fn page(reader: &Arc<Reader>, all: Vec<IntakeListed>) -> Page {
    draw(reader, || Head::at_desk(t("intake-title"), Vec::new()), || body(&all))
}

fn body(all: &[IntakeListed]) -> AnyView {
    let of = |stage: IntakeStage| all.iter().filter(|own| own.stage == stage).collect::<Vec<_>>();
    let (open, published, abandoned) = (of(IntakeStage::Open), of(IntakeStage::Published), of(IntakeStage::Abandoned));
    let working = if open.is_empty() {
        empty(t("intake-none-open"), view! { <p>{t("intake-none-open-advice")}</p> })
    } else {
        table(&open, "intake-open")
    };
    let published = (!published.is_empty()).then(|| section("published", t("intake-published"), table(&published, "intake-published")));
    let abandoned = (!abandoned.is_empty()).then(|| section("abandoned", t("intake-abandoned"), table(&abandoned, "intake-abandoned")));
    view! {
        <header class="page-head">
            <h1>{t("intake-title")}</h1>
            <p class="lede">{t("intake-lede")}</p>
        </header>
        <p>
            <a class="button" href=href(&format!("{LIST}/new"))>{t("intake-begin")}</a>
        </p>
        {section("open", t("intake-open"), working)}
        {published}
        {abandoned}
    }
    .into_any()
}

fn table(list: &[&IntakeListed], caption: &'static str) -> AnyView {
    let rows = list.iter().map(|own| row(own)).collect_view();
    view! {
        <table class="table table-stack">
            <caption class="hide">{t(caption)}</caption>
            <thead>
                <tr>
                    <th scope="col">{t("intake-document")}</th>
                    <th scope="col">{t("intake-begun-by")}</th>
                    <th scope="col">{t("intake-begun-on")}</th>
                    <th scope="col">{t("intake-changed-on")}</th>
                    <th scope="col">{t("intake-progress")}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

fn row(own: &IntakeListed) -> AnyView {
    let title = (!own.symbol.trim().is_empty() && !own.title.trim().is_empty())
        .then(|| view! { <div class="small muted">{in_language(&own.language, &own.title)}</div> });
    let reason = own.reason.clone().map(|reason| view! { <div class="small muted">{t("intake-reason")} {colon()} {reason}</div> });
    let progress = tr("intake-decided", &[("count", own.progress.decided().into()), ("total", own.progress.total().into())]);
    view! {
        <tr>
            <th scope="row">
                <a href=href(&address(own.id))>
                    <bdi>{name(own)}</bdi>
                </a>
                {title}
                {reason}
            </th>
            <td data-label=t("intake-begun-by")>{own.begun_by.clone()}</td>
            <td data-label=t("intake-begun-on")>{short_day(own.begun_on)}</td>
            <td data-label=t("intake-changed-on")>{short_day(own.changed_on)}</td>
            <td data-label=t("intake-progress")>{progress}</td>
        </tr>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::*;
    use answerable_domain::model::Lang;

    #[test]
    fn intakes_stand_by_how_far_they_are() {
        let unnamed = IntakeListed { symbol: String::new(), title: String::new(), ..intake(8, IntakeStage::Open) };
        let given_up = IntakeListed { reason: Some("Twice".to_string()), ..intake(9, IntakeStage::Abandoned) };
        let all = vec![intake(7, IntakeStage::Open), unnamed, given_up, intake(10, IntakeStage::Published)];
        let drawn = Drawn::of(&page(&reader_of(Lang::En, "/coordination/documents"), all));
        // Without symbol and title the file names it.
        assert_eq!(drawn.all("#open tbody th a"), [SYMBOL, "chile.docx"]);
        assert_eq!(drawn.attr("#open tbody tr:first-child a", "href"), "/en/coordination/documents/7");
        assert_eq!(drawn.one("#open tbody th [lang=es]"), "Observaciones finales sobre Chile");
        assert_eq!(drawn.all("#open tbody tr:first-child td"), ["Ana", "1 Apr 2026", "2 Apr 2026", "1 of 3 paragraphs decided"]);
        assert_eq!(drawn.all("#abandoned th .small").pop(), Some("Reason: Twice".to_string()));
        assert_eq!(drawn.count("#published tbody tr"), 1);
    }

    #[test]
    fn an_empty_desk_says_how_to_begin() {
        let drawn = Drawn::of(&page(&reader_of(Lang::En, "/coordination/documents"), Vec::new()));
        assert_eq!((drawn.count("#open .empty"), drawn.count("main table")), (1, 0));
        assert_eq!(drawn.attr("main a.button", "href"), "/en/coordination/documents/new");
    }
}
