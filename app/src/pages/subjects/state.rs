//! `/states/{iso3}`: the register as seen from a State, with its documents, institutions, coming dates and organisations.

use crate::components::aspect;
use crate::components::document_table::document_table;
use crate::components::page_nav::with_page_nav;
use crate::components::page_parts::section;
use crate::pages::{Head, Page, draw};
use crate::reader::*;
use answerable_domain::view::subjects::*;
use chrono::Datelike;
use leptos::prelude::*;
use std::sync::Arc;

/// How many institutions or organisations show at once; the others are behind «more».
const SHOWN: usize = 20;

/// The page of one State.
pub fn page(reader: &Arc<Reader>, page: StatePage) -> Page {
    draw(
        reader,
        || Head {
            title: page.named.names.text(reader.lang).to_string(),
            description: t("subject-state-lede"),
            trail: vec![(t("nav-states"), "/states".to_string())],
            fiction: page.fiction,
            ..Head::default()
        },
        || body(&page),
    )
}

fn body(page: &StatePage) -> AnyView {
    let mut sections = aspect::parts(&page.aspect);
    let own = [
        ("documents", "nav-documents", documents(page)),
        ("next-dates", "subject-next-dates", next_dates(page)),
        ("institutions", "nav-institutions", institutions(page)),
        ("organisations", "nav-civil-society", organisations(page)),
    ];
    let drawn = own
        .into_iter()
        .filter_map(|(id, words, body)| {
            let body = body?;
            sections.push((id, words));
            Some(section(id, t(words), body))
        })
        .collect_view();
    let note = (!page.note.is_empty()).then(|| view! { <p class="muted">{words(&page.note)}</p> });
    view! {
        <header class="page-head">
            <p class="eyebrow">{t("facet-state")} " · " <bdi>{page.named.code.clone()}</bdi></p>
            <h1>{words(&page.named.names)}</h1>
            <p class="lede">{t("subject-state-lede")}</p>
            {note}
        </header>
        {with_page_nav(view! { {aspect::aspect(&page.aspect)} {drawn} }.into_any(), sections)}
    }
    .into_any()
}

fn documents(page: &StatePage) -> Option<AnyView> {
    let caption = tr("subject-documents-count", &[("count", page.documents.len().into())]);
    (!page.documents.is_empty()).then(|| document_table(caption, &page.documents, false))
}

/// The next date under each treaty; none if there are none.
fn next_dates(page: &StatePage) -> Option<AnyView> {
    let formats = &reader().lexicon().formats;
    let items = page
        .next_dates
        .iter()
        .map(|date| {
            view! {
                <li>
                    <time class="cal-date" datetime=date.falls_on.to_string()>
                        <span class="cal-day">{date.falls_on.day()}</span>
                        " "
                        {formats.month(date.falls_on)}
                    </time>
                    <div>
                        <p>{code("subject-date", date.kind.code())}</p>
                        <p class="small muted">
                            {words(&date.under.names)} " · " {tr("subject-cycle", &[("number", date.cycle.into())])}
                        </p>
                    </div>
                </li>
            }
        })
        .collect_view();
    (!page.next_dates.is_empty()).then(|| {
        view! {
            <ol class="calendar">{items}</ol>
            <p class="more">
                <a href=href("/calendar")>{t("subject-calendar")}</a>
            </p>
        }
        .into_any()
    })
}

fn institutions(page: &StatePage) -> Option<AnyView> {
    let items = page
        .institutions
        .iter()
        .map(|row| {
            view! {
                <li>
                    <a href=href(&format!("/institutions/{}", row.named.code))>{words(&row.named.names)}</a>
                    " "
                    <span class="small muted">
                        {code("institution-kind", row.kind.code())} " · " {tr("subject-leads", &[("count", row.leads.into())])}
                    </span>
                </li>
            }
            .into_any()
        })
        .collect();
    folded(items)
}

fn organisations(page: &StatePage) -> Option<AnyView> {
    let items = page
        .organisations
        .iter()
        .map(|row| {
            view! {
                <li>
                    <a href=href(&format!("/civil-society/{}", row.named.code))>{words(&row.named.names)}</a>
                    " "
                    <span class="small muted">{code("organisation-kind", row.kind.code())}</span>
                </li>
            }
            .into_any()
        })
        .collect();
    folded(items).map(|list| view! { <p class="muted">{t("subject-organisations-note")}</p> {list} }.into_any())
}

/// A list whose end is behind «more»; none if it is empty.
fn folded(mut items: Vec<AnyView>) -> Option<AnyView> {
    if items.is_empty() {
        return None;
    }
    let more = items.split_off(items.len().min(SHOWN));
    let count = more.len();
    let more = (count > 0).then(|| {
        view! {
            <details class="more-details">
                <summary>{tr("filter-more", &[("count", count.into())])}</summary>
                <ul class="plain-list">{more}</ul>
            </details>
        }
    });
    Some(view! { <ul class="plain-list">{items}</ul> {more} }.into_any())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::*;
    use answerable_domain::model::*;

    fn state() -> StatePage {
        StatePage {
            named: chile(),
            fiction: false,
            note: Words::default(),
            documents: Vec::new(),
            institutions: Vec::new(),
            next_dates: Vec::new(),
            organisations: Vec::new(),
            aspect: aspect(Facet::State, "CHL", &[silence()]),
        }
    }

    fn drawn(own: StatePage) -> Drawn {
        Drawn::of(&page(&reader_of(Lang::En, "/states/CHL"), own))
    }

    #[test]
    fn institutions_beyond_twenty_are_folded_and_dates_lead_to_the_calendar() {
        let row = |at: usize| InstitutionRow { named: named(&format!("i{at}"), "Office"), kind: InstitutionKind::Agency, leads: 1 };
        let next = StateDate { falls_on: on("2026-09-14"), kind: CycleDateKind::Session, under: committee(), cycle: 3 };
        let own = StatePage { institutions: (0..SHOWN + 2).map(row).collect(), next_dates: vec![next], ..state() };
        let drawn = drawn(own);
        assert_eq!(drawn.one("h1"), "Chile");
        assert_eq!((drawn.count("#institutions > ul > li"), drawn.count("#institutions details:not([open]) li")), (SHOWN, 2));
        assert_eq!(drawn.attrs("#institutions li a", "href")[0], "/en/institutions/i0");
        assert_eq!((drawn.one("#next-dates .cal-day"), drawn.attr("#next-dates time", "datetime")), ("14".into(), "2026-09-14".into()));
        assert_eq!(drawn.attr("#next-dates > .more a", "href"), "/en/calendar");
    }

    #[test]
    fn what_there_is_none_of_is_left_out_of_the_page_and_of_its_sections() {
        let without = drawn(state());
        let own = ["#documents", "#next-dates", "#institutions", "#organisations"];
        own.iter().for_each(|id| assert_eq!((without.count(id), without.count(&format!(".section-nav [href='{id}']"))), (0, 0), "{id}"));
        let row = OrganisationRow { named: named("refugio", "Refugio"), kind: OrganisationKind::Ngo };
        let with = drawn(StatePage { organisations: vec![row], ..state() });
        assert_eq!(with.attr("#organisations li a", "href"), "/en/civil-society/refugio");
        // Who has spoken only under a pseudonym is not here: that is said.
        assert_eq!((with.count("#organisations > .muted"), with.count(".section-nav [href='#organisations']")), (1, 1));
    }

    #[test]
    fn a_fictional_state_is_said_to_be_one() {
        let drawn = drawn(StatePage { named: arland(), fiction: true, note: Words::one("en", "For courses."), ..state() });
        assert_eq!((drawn.count("main > .notice-bar[data-kind=fiction]"), drawn.one(".page-head > .muted")), (1, "For courses.".into()));
    }
}
