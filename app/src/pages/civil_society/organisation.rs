//! `/civil-society/{organisation}`: who the organisation is, what it finds, where it differs from the State, and whether it gets replies.
//! Only what it says under its own name is shown.

use super::parts::{assessments, replies};
use crate::components::danger::danger;
use crate::components::figures::tally;
use crate::components::listed::reference_link;
use crate::components::marks;
use crate::components::page_parts::section;
use crate::pages::{Head, Page, draw};
use crate::reader::*;
use answerable_domain::model::*;
use answerable_domain::view::civil_society::*;
use leptos::prelude::*;
use std::sync::Arc;

/// How many rows a table shows; the rest are folded.
const SHOWN: usize = 20;

/// The page of one organisation.
pub fn page(reader: &Arc<Reader>, page: OrganisationPage) -> Page {
    let name = page.named.names.text(reader.lang).to_string();
    draw(
        reader,
        || Head {
            description: tr("civil-society-about-organisation", &[("name", name.clone().into())]),
            title: name.clone(),
            trail: vec![(t("nav-civil-society"), "/civil-society".to_string())],
            section: "/civil-society",
            fiction: page.fiction,
            unlisted: page.assessments.page > 1,
            ..Head::default()
        },
        || body(&page),
    )
}

fn body(page: &OrganisationPage) -> AnyView {
    let about = (!page.about.is_empty()).then(|| view! { <p class="lede">{words(&page.about)}</p> });
    view! {
        <header class="page-head">
            <p class="eyebrow">
                {code("organisation-kind", page.kind.code())} " · "
                <a href=href(&format!("/states/{}", page.state.code))>{words(&page.state.names)}</a>
            </p>
            <h1>{words(&page.named.names)}</h1>
            {about}
        </header>
        {summary(page)}
        {found(page)}
        {differences(page)}
        {silences(page)}
        {said(page)}
        {danger(Published::Organisation, &page.named.code)}
    }
    .into_any()
}

fn summary(page: &OrganisationPage) -> AnyView {
    let linked = |list: &[Named]| -> AnyView {
        list.iter()
            .enumerate()
            .map(|(at, own)| {
                let address = href(&format!("/civil-society/{}", own.code));
                view! { {(at > 0).then_some(" · ")} <a href=address>{words(&own.names)}</a> }
            })
            .collect_view()
            .into_any()
    };
    let line = |label: &'static str, list: &[Named]| {
        (!list.is_empty()).then(|| {
            let inside = linked(list);
            view! { <div><dt>{t(label)}</dt><dd>{inside}</dd></div> }
        })
    };
    let languages = page
        .languages
        .iter()
        .enumerate()
        .map(|(at, tag)| {
            let name = match Lang::from_tag(tag) {
                Some(lang) => in_language(tag, lang.own_name()),
                None => tag.clone().into_any(),
            };
            view! { {(at > 0).then_some(" · ")} {name} }
        })
        .collect_view();
    let languages = (!page.languages.is_empty()).then(|| view! { <div><dt>{t("civil-society-languages")}</dt><dd>{languages}</dd></div> });
    if page.languages.is_empty() && page.members.is_empty() && page.coalitions.is_empty() {
        return ().into_any();
    }
    view! {
        <dl class="summary">
            {languages} {line("civil-society-members", &page.members)} {line("civil-society-coalitions", &page.coalitions)}
        </dl>
    }
    .into_any()
}

/// The section of its current verdicts.
fn found(page: &OrganisationPage) -> AnyView {
    let heads = (t("overview-tally-verdict"), t("overview-tally-count"));
    let body = if page.current == 0 {
        view! { <p class="muted">{t("civil-society-no-assessments")}</p> }.into_any()
    } else {
        view! {
            <p>{tr("civil-society-current", &[("count", page.current.into())])}</p>
            <div class="halves">{tally(t("civil-society-verdicts"), heads, &page.verdicts, |_| None, None)}</div>
        }
        .into_any()
    };
    section("verdicts", t("civil-society-verdicts"), body)
}

fn differences(page: &OrganisationPage) -> AnyView {
    if page.differences.is_empty() {
        return section(
            "differences",
            t("civil-society-differences"),
            view! { <p class="muted">{t("civil-society-differences-none")}</p> },
        );
    }
    let (first, others) = page.differences.split_at(page.differences.len().min(SHOWN));
    let others = (!others.is_empty()).then(|| {
        view! {
            <details class="more-details">
                <summary>{tr("civil-society-more-rows", &[("count", others.len().into())])}</summary>
                {difference_table(others)}
            </details>
        }
    });
    let count = tr("civil-society-differences-count", &[("count", page.differences.len().into())]);
    section("differences", t("civil-society-differences"), view! { <p>{count}</p> {difference_table(first)} {others} })
}

fn difference_table(rows: &[VerdictDifference]) -> AnyView {
    let rows = rows
        .iter()
        .map(|own| {
            view! {
                <tr>
                    <th scope="row">{reference_link(&own.reference)}</th>
                    <td data-label=t("side-state")>{marks::status(own.status)}</td>
                    <td data-label=t("civil-society-organisation")>{marks::status(own.verdict)}</td>
                    <td data-label=t("civil-society-assessed")>{short_day(own.assessed_on)}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <table class="table table-stack">
            <caption class="hide">{t("civil-society-differences")}</caption>
            <thead>
                <tr>
                    <th scope="col">{t("civil-society-recommendation")}</th>
                    <th scope="col">{t("side-state")}</th>
                    <th scope="col">{t("civil-society-organisation")}</th>
                    <th scope="col">{t("civil-society-assessed")}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

/// The section of replies that it received, and of assessments that still wait for one.
fn silences(page: &OrganisationPage) -> AnyView {
    let today = reader().day;
    let line = |own: &Unanswered| {
        let state = if own.due_on < today {
            let days = (today - own.published_on).num_days();
            view! { <span class="flag" data-flag="overdue">{tr("reply-none-after", &[("days", days.into())])}</span> }.into_any()
        } else {
            view! { <span class="muted">{t("reply-due")} " " {short_day(own.due_on)}</span> }.into_any()
        };
        view! { <li>{reference_link(&own.reference)} " " {state}</li> }
    };
    let (first, others) = page.unanswered.split_at(page.unanswered.len().min(SHOWN));
    let listed = (!first.is_empty()).then(|| view! { <ul class="plain-list">{first.iter().map(line).collect_view()}</ul> });
    let others = (!others.is_empty()).then(|| {
        view! {
            <details class="more-details">
                <summary>{tr("civil-society-more-rows", &[("count", others.len().into())])}</summary>
                <ul class="plain-list">{others.iter().map(line).collect_view()}</ul>
            </details>
        }
    });
    let body = view! { {replies(&page.replies, Some(("#unanswered".to_string(), None)))} <div id="unanswered">{listed} {others}</div> };
    section("replies", t("civil-society-replies"), body)
}

fn said(page: &OrganisationPage) -> AnyView {
    let body = if page.assessments.total == 0 {
        view! { <p class="muted">{t("civil-society-no-assessments")}</p> }.into_any()
    } else {
        let path = format!("/civil-society/{}", page.named.code);
        view! {
            <p class="muted small">{t("civil-society-own-name")} " " {t("civil-society-kept")}</p>
            {assessments(&page.assessments, &path, false)}
        }
        .into_any()
    };
    section("assessments", t("civil-society-assessments"), body)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::*;

    fn organisation() -> OrganisationPage {
        OrganisationPage {
            named: named("refugio", "Refugio"),
            kind: OrganisationKind::Coalition,
            about: Words::default(),
            state: chile(),
            fiction: false,
            languages: Vec::new(),
            members: Vec::new(),
            coalitions: Vec::new(),
            current: 0,
            verdicts: PerStatus::default(),
            differences: Vec::new(),
            replies: StateReplies::default(),
            unanswered: Vec::new(),
            assessments: AssessmentList::default(),
        }
    }

    fn drawn(own: OrganisationPage) -> Drawn {
        Drawn::of(&page(&reader_of(Lang::En, "/civil-society/refugio"), own))
    }

    #[test]
    fn where_it_parts_from_the_state_both_words_stand_and_further_rows_are_folded() {
        let difference = |at: usize| VerdictDifference {
            reference: reference(&at.to_string()),
            status: Status::Implemented,
            verdict: Status::NoAction,
            assessed_on: on("2025-09-01"),
        };
        let members = vec![named("casa", "Casa")];
        let own = OrganisationPage { differences: (1..=SHOWN + 1).map(difference).collect(), members, ..organisation() };
        let drawn = drawn(own);
        assert_eq!(drawn.one("h1"), "Refugio");
        assert_eq!(drawn.attr("dl.summary a", "href"), "/en/civil-society/casa");
        assert_eq!(drawn.attrs("#differences th a", "href")[0], format!("/en/recommendations/{SYMBOL}/1"));
        assert_eq!(drawn.all("#differences > table tbody tr:first-child .status"), ["implemented", "no action"]);
        assert_eq!((drawn.count("#differences > table tbody tr"), drawn.count("#differences > details tbody tr")), (SHOWN, 1));
    }

    #[test]
    fn what_waits_for_a_reply_beyond_its_day_is_marked() {
        let waiting = |paragraph: &str, due_on: &str| Unanswered {
            reference: reference(paragraph),
            published_on: on("2026-04-01"),
            due_on: on(due_on),
        };
        // The reader's day is the first of May: its own day is not yet beyond it.
        let unanswered = vec![waiting("14", "2026-04-30"), waiting("15", "2026-05-01")];
        let drawn = drawn(OrganisationPage { unanswered, ..organisation() });
        assert_eq!(drawn.all("#unanswered [data-flag=overdue]"), ["No reply after 30 days"]);
        assert_eq!(drawn.count("#unanswered li"), 2);
        assert_eq!(drawn.attr("#unanswered li:first-child a", "href"), format!("/en/recommendations/{SYMBOL}/14"));
    }

    #[test]
    fn one_that_has_said_nothing_has_neither_figures_nor_a_summary() {
        let drawn = drawn(organisation());
        assert_eq!((drawn.count("#verdicts table"), drawn.count("#differences table"), drawn.count("dl.summary")), (0, 0, 0));
        assert_eq!(drawn.one("#assessments > .muted"), "No assessment has been published yet.");
        assert_eq!(drawn.count("#unanswered li"), 0);
    }
}
