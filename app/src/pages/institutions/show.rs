//! `/institutions/{slug}`: what an institution answers for, what is late, what it does, how it reports and replies.

use super::{late, record};
use crate::components::danger::danger;
use crate::components::history::history_list;
use crate::components::listed;
use crate::components::marks;
use crate::components::page_nav::with_page_nav;
use crate::components::page_parts::section;
use crate::components::{aspect, counted};
use crate::pages::{Head, Page, draw};
use crate::reader::*;
use answerable_domain::model::*;
use answerable_domain::view::institutions::*;
use leptos::prelude::*;
use std::sync::Arc;

/// How many of the recommendations that it supports are open; the rest are folded.
const SUPPORTED: usize = 10;
/// How many of the recommendations that it supports are named at all; the selection has the rest.
const MOST_SUPPORTED: usize = 200;

/// The page of one institution.
pub fn page(reader: &Arc<Reader>, page: InstitutionPage) -> Page {
    draw(
        reader,
        || Head {
            title: page.named.names.text(reader.lang).to_string(),
            state: Some(page.state.names.text(reader.lang).to_string()),
            description: page.about.text(reader.lang).to_string(),
            trail: vec![(t("nav-institutions"), "/institutions".to_string())],
            section: "/institutions",
            fiction: page.fiction,
            ..Head::default()
        },
        || body(&page),
    )
}

fn body(page: &InstitutionPage) -> AnyView {
    let base = counted::only(Facet::Lead, &page.named.code);
    let lede = (!page.about.is_empty()).then(|| view! { <p class="lede">{words(&page.about)}</p> });
    let short = page.abbreviation.clone().map(|short| view! { " · " <bdi>{short}</bdi> });
    let first = |id: &'static str, title: &'static str, few: &[Listed], flag: Flag, sort: Sort| {
        late(id, t(title), few, page.leads.flag(flag), &Selection { sort, ..counted::flagged(&base, flag) })
    };
    let text = view! {
        {answers_for(page, &base)}
        {record::years(page)}
        {late::lateness(page, &base)}
        {first("overdue", "institutions-section-overdue", &page.overdue, Flag::Overdue, Sort::Due)}
        {first("silent", "institutions-section-silent", &page.silent, Flag::Silent, Sort::Newest)}
        {first("stale", "institutions-section-stale", &page.stale, Flag::Stale, Sort::Newest)}
        {record::actions(page)}
        {record::money(page)}
        {record::updates(page, &base)}
        {record::replies(page)}
        {supports(page)}
        {history(page)}
        {danger(Published::Institution, &page.named.code)}
    };
    view! {
        <header class="page-head">
            <p class="eyebrow">
                <a href=href(&format!("/states/{}", page.state.code))>{words(&page.state.names)}</a> " · "
                {code("institution-kind", page.kind.code())} {short}
            </p>
            <h1>{words(&page.named.names)}</h1>
            {lede}
            {lineage(page)}
        </header>
        {with_page_nav(text.into_any(), sections(page))}
    }
    .into_any()
}

/// When the institution ended, its successor and its predecessors.
fn lineage(page: &InstitutionPage) -> AnyView {
    let link = |named: &Named| {
        let address = href(&format!("/institutions/{}", named.code));
        view! { <a href=address>{words(&named.names)}</a> }
    };
    let ended = page.ended_on.map(|on| {
        let after = page.successor.as_ref().map(|after| view! { " · " {t("institutions-succeeded-by")} " " {link(after)} });
        view! { <p>{t("institutions-ended-on")} " " {day(on)} {after}</p> }
    });
    let before = (!page.predecessors.is_empty()).then(|| {
        let named = page.predecessors.iter().enumerate().map(|(at, before)| view! { {(at > 0).then(comma)} {link(before)} }).collect_view();
        view! { <p>{t("institutions-predecessor")} " " {named}</p> }
    });
    (ended, before).into_any()
}

/// The section on where the recommendations that it leads stand, on both sides.
fn answers_for(page: &InstitutionPage, base: &Selection) -> AnyView {
    let tally = &page.leads;
    let body = if tally.total == 0 {
        view! { <p class="muted">{t("institutions-leads-nothing")}</p> }.into_any()
    } else {
        let figures = [
            (tally.total, "institutions-figure-leads", base.clone()),
            (counted::reported_on(tally), "documents-figure-reported", counted::reported(base)),
            (tally.assessed, "documents-figure-assessed", counted::assessed(base)),
            (tally.flag(Flag::Disagreement), "documents-figure-differ", counted::flagged(base, Flag::Disagreement)),
            (tally.flag(Flag::Overdue), "institutions-figure-overdue", counted::flagged(base, Flag::Overdue)),
            (tally.flag(Flag::Silent), "institutions-figure-silent", counted::flagged(base, Flag::Silent)),
            (tally.flag(Flag::Stale), "institutions-figure-stale", counted::flagged(base, Flag::Stale)),
            (tally.flag(Flag::WithoutAction), "institutions-figure-without-action", counted::flagged(base, Flag::WithoutAction)),
            (page.silences.neither, "silence-neither", counted::flagged(&counted::flagged(base, Flag::Silent), Flag::WithoutAction)),
        ]
        .into_iter()
        // Only flags that some recommendation carries are named.
        .enumerate()
        .filter(|(at, (of, _, _))| *at < 3 || *of > 0)
        .map(|(_, (of, key, selection))| counted::figure(of, tr(key, &[("count", of.into())]), &selection))
        .collect_view();
        view! {
            <ul class="figures">{figures}</ul>
            {page.silences.any().then(|| view! { <p class="more"><a href=href("/silence")>{t("silence-all")}</a></p> })}
            {aspect::both_sides(tally, &base.chosen)}
        }
        .into_any()
    };
    section("answers", t("institutions-section-answers"), body)
}

/// The first few late recommendations of one kind, with a link to all of them; none if there are none.
fn late(id: &'static str, title: String, first: &[Listed], total: u64, all: &Selection) -> Option<AnyView> {
    if first.is_empty() {
        return None;
    }
    let more = tr("institutions-see-all", &[("count", total.into())]);
    Some(section(
        id,
        title,
        view! {
            {listed::results(first)}
            <p class="more">
                <a href=selection_href(all)>{more}</a>
            </p>
        },
    ))
}

/// The section of the recommendations that it supports and others lead; none if there are none.
fn supports(page: &InstitutionPage) -> Option<AnyView> {
    if page.supports.is_empty() {
        return None;
    }
    let item = |own: &Supported| {
        let lead = own.lead.as_ref().map(|lead| {
            let address = href(&format!("/institutions/{}", lead.code));
            view! { " · " {t("documents-lead")} " " <a href=address>{words(&lead.names)}</a> }
        });
        view! {
            <li>
                {listed::reference_link(&own.reference)} " " <span class="small muted">{t("side-state")} ":"</span> " " {marks::status(own.status)}
                <span class="small">{lead}</span>
            </li>
        }
    };
    let named = page.supports.get(..MOST_SUPPORTED).unwrap_or(&page.supports);
    let (open, folded) = named.split_at(named.len().min(SUPPORTED));
    let folded = (!folded.is_empty()).then(|| {
        view! {
            <details class="more-details">
                <summary>{tr("filter-more", &[("count", folded.len().into())])}</summary>
                <ul>{folded.iter().map(item).collect_view()}</ul>
            </details>
        }
    });
    let any = counted::only(Facet::Institution, &page.named.code);
    Some(section(
        "supports",
        t("institutions-section-supports"),
        view! {
            <p>{tr("institutions-supports", &[("count", page.supports.len().into())])}</p>
            <ul>{open.iter().map(item).collect_view()}</ul>
            {folded}
            <p class="more">
                <a href=selection_href(&any)>{t("institutions-see-any-role")}</a>
            </p>
        },
    ))
}

fn history(page: &InstitutionPage) -> Option<AnyView> {
    (!page.history.is_empty()).then(|| {
        section(
            "history",
            t("section-history"),
            view! {
                <p class="muted">{t("institutions-history-newest")}</p>
                {history_list(&page.history, true)}
            },
        )
    })
}

/// The sections of the page: ids and the keys of their titles.
fn sections(page: &InstitutionPage) -> Vec<(&'static str, &'static str)> {
    [
        ("answers", "institutions-section-answers", true),
        ("years", "institutions-section-years", !page.years.is_empty()),
        ("late", "institutions-section-late", late::has_any(page)),
        ("overdue", "institutions-section-overdue", !page.overdue.is_empty()),
        ("silent", "institutions-section-silent", !page.silent.is_empty()),
        ("stale", "institutions-section-stale", !page.stale.is_empty()),
        ("actions", "institutions-section-actions", true),
        ("money", "institutions-section-money", record::has_money(page)),
        ("updates", "institutions-section-updates", true),
        ("replies", "institutions-section-replies", true),
        ("supports", "institutions-section-supports", !page.supports.is_empty()),
        ("history", "section-history", !page.history.is_empty()),
    ]
    .into_iter()
    .filter_map(|(id, words, there)| there.then_some((id, words)))
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::*;
    use answerable_domain::view::recommendations::ActionShown;
    use answerable_domain::view::silence::Silences;

    fn institution(leads: Tally) -> InstitutionPage {
        InstitutionPage {
            named: named("justice", "Ministry of Justice"),
            abbreviation: None,
            kind: InstitutionKind::Ministry,
            about: Words::default(),
            state: chile(),
            fiction: false,
            ended_on: None,
            successor: None,
            predecessors: Vec::new(),
            leads,
            supports: Vec::new(),
            years: Vec::new(),
            overdue: Vec::new(),
            silent: Vec::new(),
            stale: Vec::new(),
            actions: Vec::new(),
            updates: Vec::new(),
            reporting: Reporting::default(),
            replies: InstitutionReplies::default(),
            lateness: Lateness::default(),
            silences: Silences::default(),
            history: Vec::new(),
        }
    }

    fn drawn(own: InstitutionPage) -> Drawn {
        Drawn::of(&page(&reader_of(Lang::En, "/institutions/justice"), own))
    }

    #[test]
    fn what_it_leads_is_counted_and_what_asks_for_attention_only_where_there_is_some() {
        let late = told(Status::Planned, &[Status::NoAction], &[Flag::Overdue]);
        let overdue = vec![Listed { due_on: Some(on("2026-01-31")), ..listed("14", late) }];
        let own = InstitutionPage { overdue, ..institution(totals(&[late, told(Status::Implemented, &[], &[])])) };
        let drawn = drawn(own);
        assert_eq!(drawn.one("h1"), "Ministry of Justice");
        assert_eq!(drawn.attr(".eyebrow a", "href"), "/en/states/CHL");
        assert_eq!(drawn.all("#answers .figure-n"), ["2", "2", "1", "1"]);
        let all = "/en/recommendations?flag=overdue&lead=justice";
        assert_eq!(drawn.attrs("#answers .figure a", "href")[3], all);
        assert_eq!(drawn.attr("#overdue > .more a", "href"), format!("{all}&sort=due"));
        // What there is none of is neither on the page nor in its list of sections.
        let sections = drawn.attrs(".section-nav a", "href");
        assert_eq!(sections, ["#answers", "#overdue", "#actions", "#updates", "#replies"]);
        sections.iter().for_each(|id| assert_eq!(drawn.count(&format!("section{id}")), 1, "{id}"));
        assert_eq!((drawn.count("section#silent"), drawn.count("section#late"), drawn.count("section#history")), (0, 0, 0));
    }

    #[test]
    fn one_that_ended_names_who_came_after_it_and_leads_nothing() {
        let successor = Some(named("care", "Care Service"));
        let own = InstitutionPage { ended_on: Some(on("2020-03-31")), successor, ..institution(Tally::default()) };
        let drawn = drawn(own);
        assert_eq!(drawn.attr(".page-head a[href*='/institutions/']", "href"), "/en/institutions/care");
        assert_eq!(drawn.one("#answers .muted"), "It leads no recommendation on this day.");
        assert_eq!(drawn.count("#answers .figure"), 0);
    }

    #[test]
    fn what_it_supports_beyond_ten_is_folded() {
        let supported = |at: usize| Supported { reference: reference(&at.to_string()), lead: None, status: Status::Planned };
        let own = InstitutionPage { supports: (1..=12).map(supported).collect(), ..institution(Tally::default()) };
        let drawn = drawn(own);
        assert_eq!((drawn.count("#supports > ul > li"), drawn.count("#supports details li")), (10, 2));
        assert_eq!(drawn.attr("#supports > .more a", "href"), "/en/recommendations?institution=justice");
    }

    #[test]
    fn an_action_that_has_ended_is_folded() {
        let ended = ActionShown { state: ActionState::Finished, finished_on: Some(on("2025-12-01")), ..law("old", "Old law") };
        let drawn = drawn(InstitutionPage { actions: vec![ended, law("new", "New law")], ..institution(Tally::default()) });
        assert_eq!(drawn.count("#actions > details.more-details:not([open]) #action-old"), 1);
        assert_eq!(drawn.count("#actions > #action-new"), 1);
    }
}
