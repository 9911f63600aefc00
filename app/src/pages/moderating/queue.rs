//! The moderators' queue: what waits, how long, and until when it must be decided.

use super::interests::{endings, interests};
use super::{head, narrowing};
use crate::components::listed::citation;
use crate::components::page_parts::{empty, page_head, pagination};
use crate::pages::{Page, draw};
use crate::reader::*;
use answerable_domain::model::*;
use answerable_domain::rules::moderating::{QueueChoice, QueueOrder};
use answerable_domain::view::moderating::*;
use leptos::prelude::*;
use std::sync::Arc;

/// The page of the queue, with its filter.
pub fn page(reader: &Arc<Reader>, found: SubmissionQueue, choice: &QueueChoice) -> Page {
    draw(reader, || head(t("moderating-title"), false, false), || body(&found, choice))
}

fn body(found: &SubmissionQueue, choice: &QueueChoice) -> AnyView {
    let days = reader().site.periods.moderation_days;
    let list = if found.waiting.is_empty() {
        empty(t(if choice.narrows() { "moderating-none-chosen" } else { "moderating-nothing" }), ())
    } else if choice.order == QueueOrder::Organisation {
        grouped(found, choice)
    } else {
        list(&found.waiting, choice)
    };
    let others =
        (found.for_others > 0).then(|| view! { <p class="small">{tr("moderating-for-others", &[("count", found.for_others.into())])}</p> });
    let count = if choice.narrows() {
        tr("moderating-count-chosen", &[("count", found.found.into()), ("total", found.total.into())])
    } else {
        tr("moderating-count", &[("count", found.total.into())])
    };
    let address = |page: u64| {
        let mut parameters = choice.parameters();
        parameters.push(("page".to_string(), page.to_string()));
        reader().href_with("/moderating", &parameters)
    };
    view! {
        {page_head(t("moderating-eyebrow"), t("moderating-title"), tr("moderating-lede", &[("days", days.into())]))}
        {(found.total > 0).then(|| narrowing::narrowing(found, choice))}
        <div class="list-head">
            <h2>{count}</h2>
        </div>
        {list} {pagination(found.page, found.pages, address)} {others} {endings(&found.endings)} {interests(&found.interests)}
        <ul class="plain-list links">
            <li><a href=href("/moderating/hiding")>{tr("hiding-queue", &[("count", found.endangering.into())])}</a></li>
            <li><a href=href("/moderating/organisations")>{t("moderating-organisations")}</a></li>
            <li><a href=href("/account/members")>{t("members-title")}</a></li>
            <li><a href=href("/moderation")>{t("nav-moderation")}</a></li>
        </ul>
    }
    .into_any()
}

fn list(lines: &[Waiting], choice: &QueueChoice) -> AnyView {
    view! { <ol class="results">{lines.iter().map(|own| line(own, choice, true)).collect_view()}</ol> }.into_any()
}

/// The submissions grouped by organisation, each group below the organisation's name.
fn grouped(found: &SubmissionQueue, choice: &QueueChoice) -> AnyView {
    let groups = found.waiting.chunk_by(|left, right| left.organisation.code == right.organisation.code);
    groups
        .filter_map(|lines| {
            let organisation = &lines.first()?.organisation;
            let items = lines.iter().map(|own| line(own, choice, false)).collect_view();
            Some(view! {
                <section class="section" aria-label=organisation.names.text(reader().lang).to_string()>
                    <h3 class="result-group">{words(&organisation.names)}</h3>
                    <ol class="results">{items}</ol>
                </section>
            })
        })
        .collect_view()
        .into_any()
}

/// The address of a submission, with the filter and order: after a decision the next one in that order follows.
pub fn address(token: &str, choice: &QueueChoice) -> String {
    reader().href_with(&format!("/moderating/{token}"), &choice.parameters())
}

/// What a submission is about, in one line.
pub fn about(kind: SubmissionKind, references: &[Reference]) -> String {
    let first = references.first().map(citation).unwrap_or_default();
    match (kind, references.len()) {
        (SubmissionKind::Answer, _) => tr("submissions-answer-about", &[("about", first.into())]),
        (_, 0 | 1) => first,
        (_, several) => tr("submissions-about-several", &[("first", first.into()), ("count", (several - 1).into())]),
    }
}

fn line(own: &Waiting, choice: &QueueChoice, named: bool) -> AnyView {
    let today = reader().day;
    let age = (today - own.submitted_on).num_days();
    let due = if own.due_on < today {
        let late = (today - own.due_on).num_days();
        view! { <span class="flag" data-flag="overdue">{tr("moderating-late", &[("days", late.into())])}</span> }.into_any()
    } else {
        view! { <span>{t("moderating-due")} " " {short_day(own.due_on)}</span> }.into_any()
    };
    let confirmed =
        (own.confirmed > 0).then(|| view! { <span>{tr("moderating-confirmed-count", &[("count", own.confirmed.into())])}</span> });
    let unreadable =
        (own.unreadable > 0).then(|| view! { <span>{tr("moderating-unreadable-count", &[("count", own.unreadable.into())])}</span> });
    let (language, opening) = &own.opening;
    view! {
        <li class="result">
            <h3 class="result-ref">
                <a href=address(&own.token, choice)>{about(own.kind, &own.references)}</a>
            </h3>
            <p class="result-text" lang=language.clone() dir=direction(language)>{opening.clone()}</p>
            <p class="result-meta">
                {named.then(|| view! { <span>{words(&own.organisation.names)}</span> })} <span>{code("visibility", own.visibility.code())}</span>
                <span>{code("submission-stage", own.stage.code())}</span>
                <span>{tr("moderating-age", &[("days", age.into())])}</span> {due} {confirmed} {unreadable}
            </p>
        </li>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::*;
    use answerable_domain::rules::submissions::SubmissionStage;

    fn waiting(token: &str, organisation: &str, due_on: &str) -> Waiting {
        Waiting {
            token: token.to_string(),
            kind: SubmissionKind::Assessment,
            stage: SubmissionStage::Submitted,
            organisation: named(&organisation.to_lowercase(), organisation),
            references: vec![reference("14"), reference("15")],
            visibility: Visibility::Pseudonymous,
            submitted_on: on("2026-04-20"),
            due_on: on(due_on),
            confirmed: 1,
            unreadable: 2,
            opening: ("ar".to_string(), "لم يتغير".to_string()),
        }
    }

    fn drawn(found: SubmissionQueue, choice: &QueueChoice) -> Drawn {
        Drawn::of(&page(&reader_as(Role::Moderator, "/moderating"), found, choice))
    }

    fn queue(waiting: Vec<Waiting>) -> SubmissionQueue {
        let total = waiting.len() as u64;
        SubmissionQueue {
            waiting,
            total,
            found: total,
            page: 1,
            pages: 1,
            organisations: vec![(named("refugio", "Refugio"), 2)],
            ..SubmissionQueue::default()
        }
    }

    #[test]
    fn each_submission_says_how_long_it_waits_and_what_to_check() {
        let drawn =
            drawn(queue(vec![waiting("s-1", "Refugio", "2026-04-28"), waiting("s-2", "Refugio", "2026-05-04")]), &QueueChoice::default());
        assert_eq!(drawn.all("main .result h3")[0], format!("{SYMBOL}, para. 14 and one more"));
        assert_eq!(drawn.attrs("main .result h3 a", "href"), ["/en/moderating/s-1", "/en/moderating/s-2"]);
        assert_eq!(drawn.attrs("main .result-text[lang=ar]", "dir"), ["rtl", "rtl"]);
        assert_eq!(drawn.all("main .result .flag"), ["3 days late"]);
        let said = drawn.all("main .result:first-child .result-meta > span");
        assert_eq!(said[3..], ["waits for 11 days", "3 days late", "its author confirmed one piece", "2 files without text"]);
    }

    #[test]
    fn a_choice_goes_along_to_each_submission_and_groups_by_organisation() {
        let choice =
            QueueChoice { visibility: Some(Visibility::Pseudonymous), order: QueueOrder::Organisation, page: 1, ..QueueChoice::default() };
        let mut found = queue(vec![waiting("s-1", "Alianza", "2026-05-04"), waiting("s-2", "Refugio", "2026-05-04")]);
        found.total = 5;
        let drawn = drawn(found, &choice);
        assert_eq!(drawn.all("main .result-group"), ["Alianza", "Refugio"]);
        assert_eq!(drawn.attrs("main .result h3 a", "href")[0], "/en/moderating/s-1?visibility=pseudonymous&order=organisation");
        assert_eq!(drawn.one("main .list-head h2"), "Chosen: 2 of 5");
        assert_eq!(drawn.attr("#choose-visibility option[selected]", "value"), "pseudonymous");
        assert_eq!(drawn.forms(), ["get /en/moderating > send"]);
    }

    #[test]
    fn a_moderator_asks_that_their_interest_end_and_answers_others() {
        let organisation = Words::one("en", "Refugio");
        let interest =
            |id, asked: bool| OwnInterest { id, organisation: organisation.clone(), ending_asked_on: asked.then(|| on("2026-04-01")) };
        let asked =
            EndingAsked { id: 9, moderator: "Carla".to_string(), organisation: organisation.clone(), declared_on: on("2025-04-01") };
        let drawn = drawn(
            SubmissionQueue { interests: vec![interest(4, false), interest(5, true)], endings: vec![asked], ..queue(Vec::new()) },
            &QueueChoice::default(),
        );
        assert_eq!(
            drawn.forms(),
            [
                "post /en/moderating interest=9 > step=agree step=refuse",
                "post /en/moderating interest=4 > step=ask",
                "post /en/moderating >",
            ]
        );
    }

    #[test]
    fn an_empty_queue_says_whether_something_was_left_out() {
        assert_eq!(drawn(queue(Vec::new()), &QueueChoice::default()).one(".empty"), "Nothing waits for you.");
        let choice = QueueChoice { visibility: Some(Visibility::Named), ..QueueChoice::default() };
        let narrowed = drawn(SubmissionQueue { total: 3, for_others: 1, endangering: 2, ..queue(Vec::new()) }, &choice);
        assert_eq!(narrowed.one(".empty"), "Nothing that waits is like this.");
        assert_eq!(narrowed.one("main > p.small"), "One appeal waits for another moderator, because you decided before.");
        assert_eq!(narrowed.one("a[href='/en/moderating/hiding']"), "Danger: 2 warnings or hidings wait");
    }
}
