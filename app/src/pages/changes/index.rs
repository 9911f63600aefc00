//! `/changes`: what happened in the register, the newest first, by month.

use super::{follow, of_state, said, state_form, state_parameter};
use crate::components::danger::danger_of;
use crate::components::history::{concerned, reason};
use crate::components::listed::{self, reference_link};
use crate::components::marks;
use crate::components::page_parts::{empty, page_head, pagination};
use crate::pages::{Head, Page, draw};
use crate::reader::*;
use answerable_domain::model::escape_path;
use answerable_domain::view::changes::*;
use chrono::Datelike;
use leptos::prelude::*;
use std::sync::Arc;

/// The list of changes, with filters by State and kind.
pub fn page(reader: &Arc<Reader>, found: ChangesFound, which: WhichChanges) -> Page {
    let which = WhichChanges { page: found.page, ..which };
    let chosen = found.states.iter().find(|choice| Some(&choice.state.code) == which.state.as_ref());
    let fiction =
        chosen.is_some_and(|choice| choice.fiction) || (!found.states.is_empty() && found.states.iter().all(|choice| choice.fiction));
    draw(
        reader,
        || Head {
            title: match chosen {
                Some(choice) => tr("changes-title-of", &[("state", choice.state.names.text(reader.lang).into())]),
                None => t("changes-title"),
            },
            description: t("changes-description"),
            section: "/changes",
            fiction,
            feed: Some("/changes.atom"),
            unlisted: !which.parameters(which.page).is_empty(),
            ..Head::default()
        },
        || body(&found, &which),
    )
}

fn body(found: &ChangesFound, which: &WhichChanges) -> AnyView {
    let reader = reader();
    let lists = if found.items.is_empty() {
        let advice = view! { <p><a href=href("/changes")>{t("changes-all")}</a></p> };
        let why = if which.state.is_some() || which.kind.is_some() { t("changes-nothing-here") } else { t("changes-nothing") };
        empty(why, advice)
    } else {
        found.items.chunk_by(same_month).map(month).collect_view().into_any()
    };
    let keep = which.kind.map(|kind| ("kind".to_string(), kind.code().to_string())).into_iter().collect();
    let address = |page| reader.href_with("/changes", &which.parameters(page));
    let feed = reader.href_with("/changes.atom", &state_parameter(which.state.as_deref()));
    view! {
        {page_head((), t("changes-title"), t("changes-lede"))}
        {state_form("/changes", &found.states, which.state.as_deref(), keep)}
        {kinds(found, which)}
        <p class="muted">{tr("changes-total", &[("count", found.total.into())])}</p>
        {lists}
        {pagination(found.page, found.pages, address)}
        <div class="section">{follow(feed, t("changes-feed"), t("changes-feed-explained"))}</div>
        <p>
            <a href=href("/log")>{t("log-link")}</a>
        </p>
    }
    .into_any()
}

/// The filter by kind of change, each kind with its number.
fn kinds(found: &ChangesFound, which: &WhichChanges) -> AnyView {
    let reader = reader();
    let all: u64 = found.kinds.iter().map(|(_, count)| count).sum();
    let choice = |kind: Option<ChangeKind>, words: String, count: u64| {
        let other = WhichChanges { kind, page: 1, ..which.clone() };
        view! {
            <li>
                <a href=reader.href_with("/changes", &other.parameters(1)) aria-current=(which.kind == kind).then_some("true")>
                    {words}
                    " "
                    <span class="count">{number(count)}</span>
                </a>
            </li>
        }
    };
    let kinds = found
        .kinds
        .iter()
        .filter(|(kind, count)| *count > 0 || which.kind == Some(*kind))
        .map(|(kind, count)| choice(Some(*kind), code("changes-kind", kind.code()), *count))
        .collect_view();
    view! {
        <ul class="switch" aria-label=t("changes-kinds")>
            {choice(None, t("changes-everything"), all)}
            {kinds}
        </ul>
    }
    .into_any()
}

fn same_month(left: &Change, right: &Change) -> bool {
    let month = |change: &Change| (change.entry.happened_on.year(), change.entry.happened_on.month());
    month(left) == month(right)
}

fn month(changes: &[Change]) -> AnyView {
    let title = changes.first().map(|first| reader().lexicon().formats.month(first.entry.happened_on));
    view! {
        <section class="section">
            <h2>{title}</h2>
            <ol class="history" reversed>
                {changes.iter().map(change).collect_view()}
            </ol>
        </section>
    }
    .into_any()
}

fn change(change: &Change) -> AnyView {
    let entry = &change.entry;
    let document = change.document.as_ref().filter(|_| entry.reference.is_none()).map(|symbol| {
        view! {
            " "
            <a href=href(&format!("/documents/{}", escape_path(symbol)))>
                {listed::symbol(symbol)}
            </a>
        }
    });
    let moderation = entry.kind.change() == Some(ChangeKind::Moderation);
    let decisions = moderation.then(|| view! { " " <a href=href("/moderation")>{t("changes-decisions")}</a> });
    let state = entry.state.as_ref().map(|state| {
        view! {
            <br />
            <span class="small muted">{of_state(state, change.fiction)}</span>
        }
    });
    view! {
        <li>
            {short_day(entry.happened_on)}
            <p>
                {said::happened(&reader(), change)} {entry.value.map(|status| view! { {colon()} {marks::status(status)} })}
                {concerned(entry)} {entry.reference.as_ref().map(|reference| view! { " " {reference_link(reference)} })} {document} {decisions} {state}
            </p>
            {reason(entry)}
            {entry.reference.as_ref().filter(|_| entry.reason.is_some()).map(danger_of)}
        </li>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::*;
    use answerable_domain::model::{EventKind, Lang, Words};
    use answerable_domain::view::recommendations::HistoryEntry;

    fn happened(kind: EventKind, on: &str) -> Change {
        Change { entry: event(kind, on), fiction: false, document: None }
    }

    fn changes(items: Vec<Change>, states: Vec<StateChoice>) -> ChangesFound {
        let kinds = vec![(ChangeKind::Reports, 5), (ChangeKind::Assessments, 0), (ChangeKind::Moderation, 2)];
        ChangesFound { total: 7, items, page: 1, pages: 1, kinds, states }
    }

    fn drawn(found: ChangesFound, parameters: &[(&'static str, &'static str)]) -> Drawn {
        let which = WhichChanges::read(parameters.iter().copied());
        Drawn::of(&page(&reader_of(Lang::En, "/changes"), found, which))
    }

    #[test]
    fn changes_stand_by_month_and_lead_to_what_they_are_about() {
        let mut moderated = happened(EventKind::ModerationDecided, "2026-03-20");
        moderated.entry = HistoryEntry { reference: None, state: None, ..moderated.entry };
        let items =
            vec![happened(EventKind::StatusUpdatePublished, "2026-04-02"), happened(EventKind::ReplyPublished, "2026-04-01"), moderated];
        let drawn = drawn(changes(items, Vec::new()), &[]);
        assert_eq!(drawn.one("h1"), "Changes");
        assert_eq!((drawn.count("main section h2"), drawn.count("main section:nth-of-type(1) .history > li")), (2, 2));
        let path = format!("/en/recommendations/{SYMBOL}/14");
        assert_eq!(drawn.attrs(".history a[href*='/recommendations/']", "href"), [path.clone(), path]);
        assert_eq!(drawn.count(".history a[href='/en/moderation']"), 1);
        assert_eq!(drawn.attrs(".history time", "datetime"), ["2026-04-02", "2026-04-01", "2026-03-20"]);
        assert!(drawn.all(".history > li > p")[0].starts_with("Ministry of Justice reported"));
    }

    #[test]
    fn an_organisation_that_does_not_show_is_not_named() {
        let mut unnamed = happened(EventKind::AssessmentPublished, "2026-04-02");
        unnamed.entry.actor = Words::default();
        let drawn = drawn(changes(vec![unnamed], Vec::new()), &[]);
        assert!(drawn.one(".history p").starts_with("An organisation that is not named published an assessment"));
        assert_eq!(drawn.count(".history a[href*='/civil-society/']"), 0);
    }

    #[test]
    fn kinds_without_entries_are_not_offered_unless_chosen_and_states_stand_by_name() {
        let choice = |state, fiction| StateChoice { state, fiction };
        let states = vec![choice(chile(), false), choice(arland(), true)];
        let all = drawn(changes(Vec::new(), states.clone()), &[("state", "XAR")]);
        assert_eq!(all.all(".switch .count"), ["7", "5", "2"]);
        assert_eq!(all.attrs(".switch a", "href")[1], "/en/changes?state=XAR&kind=reports");
        assert_eq!(all.all("#state option")[1..], ["Arland (fictional)", "Chile"]);
        assert_eq!((all.count("main > .notice-bar"), all.attr("#state option[selected]", "value")), (1, "XAR".to_string()));
        let chosen = drawn(changes(Vec::new(), states), &[("kind", "assessments")]);
        assert_eq!(chosen.all(".switch [aria-current=true] .count"), ["0"]);
        assert_eq!(chosen.attr("form input[name=kind]", "value"), "assessments");
        assert_eq!(chosen.one(".empty > p:first-child"), "There is no entry of this kind up to this day.");
    }
}
