//! `/civil-society`: what assessments are, who makes them, whether the State replies, and the newest assessments.

use super::parts::{self, assessments, replies};
use crate::components::fiction;
use crate::components::figures::{figure, figures};
use crate::components::page_parts::{empty, section};
use crate::pages::{Head, Page, draw};
use crate::reader::*;
use answerable_domain::model::*;
use answerable_domain::view::civil_society::*;
use leptos::prelude::*;
use std::sync::Arc;

/// How many organisations are listed; the rest are folded.
const SHOWN: usize = 50;

/// The page on civil society: lists, organisations, replies and the newest assessments.
pub fn page(reader: &Arc<Reader>, page: CivilSocietyPage) -> Page {
    let fiction = !page.organisations.is_empty()
        && page.organisations.iter().all(|own| own.fiction)
        && page.assessments.items.iter().all(|own| own.fiction);
    draw(
        reader,
        || Head {
            title: t("civil-society-title"),
            description: t("civil-society-lede"),
            section: "/civil-society",
            fiction,
            unlisted: page.assessments.page > 1,
            ..Head::default()
        },
        || body(&page, fiction),
    )
}

fn body(page: &CivilSocietyPage, all_fiction: bool) -> AnyView {
    let head = view! {
        <header class="page-head">
            <h1>{t("civil-society-title")}</h1>
            <p class="lede">{t("civil-society-lede")}</p>
        </header>
        <div class="prose">
            <p>{t("civil-society-what")}</p>
            <p>{t("civil-society-visibility")}</p>
            <p>
                <a href=href("/disagreements")>{t("civil-society-see-disagreements")}</a>
                " · "
                <a href=href("/moderation")>{t("civil-society-see-moderation")}</a>
                " · "
                <a href=href("/civil-society/register") rel="nofollow">{t("register-title")}</a>
            </p>
        </div>
    };
    if page.organisations.is_empty() && page.assessments.total == 0 {
        let advice = view! { <p>{t("civil-society-empty-advice")}</p> };
        return view! { {head} {empty(t("civil-society-empty"), advice)} }.into_any();
    }
    let mut states: Vec<&str> = page.organisations.iter().map(|own| own.state.code.as_str()).collect();
    states.extend(page.assessments.items.iter().map(|own| own.state.code.as_str()));
    states.sort_unstable();
    states.dedup();
    let several = states.len() > 1;
    let overdue = Selection { page: 1, ..Selection::default() }.toggled(Facet::Flag, Flag::ReplyOverdue.code());
    let note = tr("civil-society-on-recommendations", &[("count", page.overdue_recommendations.into())]);
    let spoken = if page.assessments.total == 0 {
        view! { <p class="muted">{t("civil-society-no-assessments")}</p> }.into_any()
    } else {
        view! {
            <p class="muted">{tr("civil-society-current", &[("count", page.assessments.total.into())])}</p>
            {assessments(&page.assessments, "/civil-society", several)}
        }
        .into_any()
    };
    let answered = view! {
        <p>{tr("civil-society-replies-rule", &[("days", reader().site.periods.reply_days.into())])}</p>
        {replies(&page.replies, Some((selection_href(&overdue), Some(note.into_any()))))}
    };
    view! {
        {head}
        {section("replies", t("civil-society-replies"), answered)}
        {section("lists", t("civil-society-lists"), lists(page))}
        {section("organisations", t("civil-society-organisations"), organisations(page, several, all_fiction))}
        {independent(page, several, all_fiction)}
        {section("assessments", t("civil-society-newest"), spoken)}
    }
    .into_any()
}

/// Links to the recommendations on which one side has spoken and the other has not, or on which both differ.
fn lists(page: &CivilSocietyPage) -> AnyView {
    let base = || Selection { page: 1, ..Selection::default() };
    let open = |count: u64, selection: Selection| (count > 0).then(|| selection_href(&selection));
    let lists = &page.lists;
    let figures = figures(vec![
        figure(lists.differ, None, t("civil-society-list-contested"), open(lists.differ, parts::contested(base())), None),
        figure(lists.silent_state, None, t("disagreements-figure-silent"), open(lists.silent_state, parts::silent_state(base())), None),
        figure(lists.unassessed, None, t("disagreements-figure-unassessed"), open(lists.unassessed, parts::unassessed(base())), None),
    ]);
    view! { {figures} <p class="small muted">{t("sort-contested-rule")}</p> }.into_any()
}

/// The section of independent institutions, apart from civil society's organisations; none if there are none.
fn independent(page: &CivilSocietyPage, several: bool, all_fiction: bool) -> Option<AnyView> {
    let own: Vec<&OrganisationLine> = page.organisations.iter().filter(|own| own.kind.is_independent()).collect();
    if own.is_empty() {
        return None;
    }
    let named = several || own.iter().any(|own| own.fiction) && !all_fiction;
    let body = view! {
        <p class="muted small">{t("independent-note")}</p>
        {table(t("independent-institutions"), &own, named)}
    };
    Some(section("independent", t("independent-institutions"), body))
}

fn organisations(page: &CivilSocietyPage, several: bool, all_fiction: bool) -> AnyView {
    let mut sorted: Vec<&OrganisationLine> = page.organisations.iter().filter(|own| !own.kind.is_independent()).collect();
    if sorted.is_empty() {
        return view! { <p class="muted">{t("civil-society-no-organisations")}</p> }.into_any();
    }
    let reader = reader();
    let name = |own: &OrganisationLine| own.named.names.text(reader.lang).to_string();
    // Organisations of fictional States come last, whatever their names.
    sorted.sort_by(|a, b| a.fiction.cmp(&b.fiction).then_with(|| reader.lexicon().formats.compare(&name(a), &name(b))));
    let (first, others) = sorted.split_at(sorted.len().min(SHOWN));
    let named = several || sorted.iter().any(|own| own.fiction) && !all_fiction;
    let others = (!others.is_empty()).then(|| {
        view! {
            <details class="more-details">
                <summary>{tr("civil-society-organisations-more", &[("count", others.len().into())])}</summary>
                {table(t("civil-society-organisations"), others, named)}
            </details>
        }
    });
    view! { <p class="muted small">{t("civil-society-own-name")}</p> {table(t("civil-society-organisations"), first, named)} {others} }
        .into_any()
}

fn table(caption: String, lines: &[&OrganisationLine], named: bool) -> AnyView {
    let rows = lines
        .iter()
        .map(|own| {
            let state =
                named.then(|| view! { <td data-label=t("civil-society-state")>{fiction::state_link(&own.state, own.fiction)}</td> });
            let newest = own.newest.map_or_else(|| t("civil-society-none-yet").into_any(), |on| short_day(on).into_any());
            view! {
                <tr>
                    <th scope="row">
                        <a href=href(&format!("/civil-society/{}", own.named.code))>{words(&own.named.names)}</a>
                    </th>
                    <td data-label=t("civil-society-kind")>{code("organisation-kind", own.kind.code())}</td>
                    {state}
                    <td class="num" data-label=t("civil-society-count")>
                        {number(own.current)}
                    </td>
                    <td data-label=t("civil-society-newest-on")>{newest}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <table class="table table-stack">
            <caption class="hide">{caption}</caption>
            <thead>
                <tr>
                    <th scope="col">{t("civil-society-organisation")}</th>
                    <th scope="col">{t("civil-society-kind")}</th>
                    {named.then(|| view! { <th scope="col">{t("civil-society-state")}</th> })}
                    <th scope="col" class="num">
                        {t("civil-society-count")}
                    </th>
                    <th scope="col">{t("civil-society-newest-on")}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::*;

    fn line(code: &str, name: &str, kind: OrganisationKind, fiction: bool) -> OrganisationLine {
        let state = if fiction { arland() } else { chile() };
        OrganisationLine { named: named(code, name), kind, state, fiction, current: 2, newest: None }
    }

    fn society(organisations: Vec<OrganisationLine>) -> CivilSocietyPage {
        let lists = Lists { differ: 2, silent_state: 0, unassessed: 1 };
        let replies = StateReplies { overdue: 1, ..StateReplies::default() };
        CivilSocietyPage { lists, organisations, assessments: AssessmentList::default(), replies, overdue_recommendations: 1 }
    }

    fn drawn(own: CivilSocietyPage) -> Drawn {
        Drawn::of(&page(&reader_of(Lang::En, "/civil-society"), own))
    }

    #[test]
    fn organisations_stand_by_name_fictional_ones_last_and_independent_institutions_apart() {
        let drawn = drawn(society(vec![
            line("zorro", "Zorro", OrganisationKind::Ngo, false),
            line("albatross", "Albatross", OrganisationKind::Coalition, true),
            line("abrigo", "Ábrigo", OrganisationKind::Ngo, false),
            line("defensoria", "Defensoría", OrganisationKind::Ombudsperson, false),
        ]));
        assert_eq!(drawn.one("h1"), "Civil society");
        assert_eq!(drawn.all("#organisations tbody th"), ["Ábrigo", "Zorro", "Albatross"]);
        assert_eq!(drawn.all("#organisations tbody td:nth-child(3)"), ["Chile", "Chile", "Arland (fictional)"]);
        assert_eq!(drawn.attrs("#independent tbody th a", "href"), ["/en/civil-society/defensoria"]);
        assert_eq!(drawn.all("#organisations tbody tr:first-child td:last-child"), ["none yet"]);
    }

    #[test]
    fn a_list_opens_only_where_there_is_something_in_it() {
        let drawn = drawn(society(vec![line("refugio", "Refugio", OrganisationKind::Ngo, false)]));
        assert_eq!(drawn.all("#lists .figure-n"), ["2", "0", "1"]);
        assert_eq!(drawn.attrs("#lists a", "href")[0], "/en/recommendations?flag=disagreement&sort=contested");
        assert_eq!(drawn.count("#lists a"), 2);
        assert_eq!(drawn.attrs("#replies a", "href"), ["/en/recommendations?flag=reply_overdue"]);
        // One State alone is not named in each row.
        assert_eq!((drawn.count("#organisations thead th"), drawn.count("#independent")), (4, 0));
    }

    #[test]
    fn who_speaks_under_a_pseudonym_is_in_no_list_of_organisations() {
        let hidden = answerable_domain::view::recommendations::Author::Pseudonymous(Words::one("en", "A shelter"));
        let shown = answerable_domain::view::recommendations::AssessmentShown { author: hidden, ..assessment("a1", Status::NoAction) };
        let items = vec![AssessmentLine { shown, differs: true, state: chile(), fiction: false }];
        let assessments = AssessmentList { total: 1, items, page: 1, pages: 1 };
        let drawn = drawn(CivilSocietyPage { assessments, ..society(Vec::new()) });
        assert_eq!(drawn.one("#assessments .account-who"), "A shelter");
        assert_eq!((drawn.count("#assessments .account-who a"), drawn.count("#organisations table")), (0, 0));
        assert_eq!(drawn.count("#assessments [data-flag=disagreement]"), 1);
    }

    #[test]
    fn where_nobody_has_spoken_it_says_how_to_and_counts_nothing() {
        let drawn = drawn(society(Vec::new()));
        assert_eq!((drawn.count(".empty"), drawn.count(".figures")), (1, 0));
        assert_eq!(drawn.count(".prose a[href='/en/civil-society/register']"), 1);
    }
}
