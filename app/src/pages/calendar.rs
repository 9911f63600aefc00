//! `/calendar`: what is overdue, what is coming, and what has been, by year.

use crate::components::listed::{citation, reference_link};
use crate::components::page_parts::{empty, page_head, section};
use crate::pages::changes::{follow, of_state, said, state_form, state_parameter};
use crate::pages::{Head, Page, draw};
use crate::reader::*;
use answerable_domain::model::*;
use answerable_domain::view::calendar::*;
use chrono::Datelike;
use leptos::prelude::*;
use std::collections::BTreeSet;
use std::sync::Arc;

/// How many links an entry shows; the rest are folded.
const OPEN: usize = 3;
/// How many coming dates the page lists before each year gets a page of its own.
const MOST: usize = 60;

/// The calendar of one or all States, for the present or for one year.
pub fn page(reader: &Arc<Reader>, dates: Dates, state: Option<&str>, year: Option<i32>) -> Page {
    let chosen = dates.states.iter().find(|choice| Some(choice.state.code.as_str()) == state);
    let fiction =
        chosen.is_some_and(|choice| choice.fiction) || (!dates.states.is_empty() && dates.states.iter().all(|choice| choice.fiction));
    draw(
        reader,
        || Head {
            title: match year {
                Some(year) => tr("calendar-title-year", &[("year", year.to_string().into())]),
                None => t("calendar-title"),
            },
            description: t("calendar-description"),
            trail: if year.is_some() { vec![(t("calendar-title"), "/calendar".to_string())] } else { Vec::new() },
            section: "/calendar",
            fiction,
            unlisted: state.is_some() || year.is_some(),
            ..Head::default()
        },
        || body(&dates, state, year),
    )
}

fn body(dates: &Dates, state: Option<&str>, year: Option<i32>) -> AnyView {
    let reader = reader();
    let keep = year.map(|year| ("year".to_string(), year.to_string())).into_iter().collect();
    let title = year.map_or_else(|| t("calendar-title"), |year| tr("calendar-title-year", &[("year", year.to_string().into())]));
    let shown = match year {
        Some(year) => whole_year(dates, year),
        None if dates.items.is_empty() => empty(t("calendar-nothing"), view! { <p>{t("calendar-nothing-advice")}</p> }),
        None => view! { {overdue(dates, state)} {coming(dates, state)} {past(dates, state)} }.into_any(),
    };
    let feed = reader.href_with("/calendar.ics", &state_parameter(state));
    let earlier = reader.as_at.map(|_| view! { <p class="small muted">{t("calendar-as-at")}</p> });
    view! {
        {page_head((), title, t("calendar-lede"))}
        {state_form("/calendar", &dates.states, state, keep)}
        {years(dates, state, year)}
        {earlier}
        {shown}
        <div class="section">{follow(feed, t("calendar-subscribe"), t("calendar-subscribe-explained"))}</div>
    }
    .into_any()
}

fn address(state: Option<&str>, year: Option<i32>) -> String {
    let mut parameters = state_parameter(state);
    parameters.extend(year.map(|year| ("year".to_string(), year.to_string())));
    reader().href_with("/calendar", &parameters)
}

/// The links to this and coming years that have dates, and to the chosen one; none if there are none.
fn years(dates: &Dates, state: Option<&str>, year: Option<i32>) -> Option<AnyView> {
    let this = reader().day.year();
    let years: BTreeSet<i32> = dates.items.iter().map(|item| item.on.year()).filter(|of| *of >= this).chain(year).collect();
    (!years.is_empty()).then(|| {
        view! {
            <ul class="switch" aria-label=t("calendar-years")>
                <li>
                    <a href=address(state, None) aria-current=year.is_none().then_some("true")>
                        {t("calendar-coming")}
                    </a>
                </li>
                {years.into_iter().map(|of| year_link(state, of, year == Some(of))).collect_view()}
            </ul>
        }
        .into_any()
    })
}

fn year_link(state: Option<&str>, year: i32, current: bool) -> AnyView {
    view! {
        <li>
            <a href=address(state, Some(year)) aria-current=current.then_some("true")>
                {year.to_string()}
            </a>
        </li>
    }
    .into_any()
}

/// The section of overdue things: how many there are, linked to their lists, and by date; none if nothing is overdue.
fn overdue(dates: &Dates, state: Option<&str>) -> Option<AnyView> {
    let late: Vec<&CalendarEntry> = dates.items.iter().filter(|item| item.overdue).collect();
    let actions = late.iter().filter(|item| matches!(item.occasion, Occasion::ActionEnd { .. })).count() as u64;
    (!late.is_empty()).then(|| {
        let selection = |flag: Flag| {
            let everything = Selection { page: 1, ..Selection::default() };
            let of_state = state.map_or(everything.clone(), |state| everything.toggled(Facet::State, state));
            selection_href(&of_state.toggled(Facet::Flag, flag.code()))
        };
        let figure = |count: u64, key: &'static str, address: String| {
            (count > 0).then(|| {
                view! {
                    <li class="figure">
                        <a href=address>
                            <span class="figure-n">{number(count)}</span>
                            <span class="figure-words">{tr(key, &[("count", count.into())])}</span>
                        </a>
                    </li>
                }
            })
        };
        let body = view! {
            <ul class="figures">
                {figure(dates.overdue, "calendar-overdue-recommendations", selection(Flag::Overdue))}
                {figure(dates.replies_overdue, "calendar-overdue-replies", selection(Flag::ReplyOverdue))}
                {figure(actions, "calendar-overdue-actions", "#overdue-by-date".to_string())}
            </ul>
            <details class="more-details" id="overdue-by-date">
                <summary>{t("calendar-overdue-by-date")}</summary>
                {list(late.iter().copied())}
            </details>
        };
        section("overdue", t("calendar-overdue"), body)
    })
}

/// The section of dates to come, by year. If there are many, only the first year, with links to the others.
fn coming(dates: &Dates, state: Option<&str>) -> AnyView {
    let today = reader().day;
    let coming: Vec<&CalendarEntry> = dates.items.iter().filter(|item| item.on >= today).collect();
    if coming.is_empty() {
        return section("coming", t("calendar-coming"), view! { <p>{t("calendar-nothing-coming")}</p> });
    }
    let long = coming.len() > MOST;
    let by_year = coming
        .chunk_by(|left, right| left.on.year() == right.on.year())
        .enumerate()
        .filter_map(|(at, items)| {
            let year = items.first()?.on.year();
            let listed = if long && at > 0 {
                let says = tr("calendar-year-link", &[("count", items.len().into()), ("year", year.to_string().into())]);
                view! { <p class="more"><a href=address(state, Some(year))>{says}</a></p> }.into_any()
            } else {
                list(items.iter().copied())
            };
            Some(view! {
                <h3>{year.to_string()}</h3>
                {listed}
            })
        })
        .collect_view();
    section("coming", t("calendar-coming"), by_year)
}

/// The folded section of past reporting dates of the last twelve months, the newest first, and links to earlier years.
fn past(dates: &Dates, state: Option<&str>) -> Option<AnyView> {
    let today = reader().day;
    let since = today.checked_sub_months(chrono::Months::new(12)).unwrap_or(today);
    let cycle = |item: &&CalendarEntry| matches!(item.occasion, Occasion::Cycle { .. }) && item.on < today && item.on >= since;
    let past: Vec<&CalendarEntry> = dates.items.iter().filter(cycle).collect();
    let years: BTreeSet<i32> = dates.items.iter().map(|item| item.on.year()).filter(|of| *of < today.year()).collect();
    (!past.is_empty() || !years.is_empty()).then(|| {
        let folded = (!past.is_empty()).then(|| {
            view! {
                <details class="more-details">
                    <summary>{tr("calendar-past-dates", &[("count", past.len().into())])}</summary>
                    {list(past.iter().rev().copied())}
                </details>
            }
        });
        let earlier = (!years.is_empty()).then(|| {
            view! {
                <h3>{t("calendar-earlier-years")}</h3>
                <ul class="downloads">{years.into_iter().rev().map(|year| year_link(state, year, false)).collect_view()}</ul>
            }
        });
        section("past", t("calendar-past"), view! { {folded} {earlier} })
    })
}

fn whole_year(dates: &Dates, year: i32) -> AnyView {
    let items: Vec<&CalendarEntry> = dates.items.iter().filter(|item| item.on.year() == year).collect();
    if items.is_empty() {
        let back = view! { <p><a href=href("/calendar")>{t("calendar-title")}</a></p> };
        return empty(tr("calendar-nothing-in-year", &[("year", year.to_string().into())]), back);
    }
    list(items.into_iter())
}

fn list<'a>(items: impl Iterator<Item = &'a CalendarEntry>) -> AnyView {
    view! { <ol class="calendar">{items.map(entry).collect_view()}</ol> }.into_any()
}

fn entry(item: &CalendarEntry) -> AnyView {
    let reader = reader();
    let past = item.on < reader.day && !item.overdue;
    let late = item.overdue.then(|| view! { " " <span class="flag" data-flag="overdue">{t("flag-overdue")}</span> });
    let says = said::due(&reader, item);
    let (says, of, links) = match &item.occasion {
        Occasion::Cycle { mechanism, number, .. } => {
            let cycle = tr("calendar-cycle", &[("number", number.to_string().into())]);
            (says.into_any(), Some(view! { " · " {words(&mechanism.names)} " · " {cycle} }.into_any()), None)
        }
        Occasion::Due(items) => {
            let links = items.iter().map(|due| {
                let lead = due.lead.as_ref().map(|lead| view! { " · " {words(&lead.names)} });
                view! { {reference_link(&due.reference)} <span class="muted">{lead}</span> }.into_any()
            });
            (says.into_any(), None, Some(links_of(links.collect())))
        }
        Occasion::Replies(references) => (says.into_any(), None, Some(links_of(references.iter().map(reference_link).collect()))),
        Occasion::ActionEnd { slug, titles, lead, serves } => {
            let lead = lead.as_ref().map(|lead| {
                let address = href(&format!("/institutions/{}", lead.code));
                view! { " · " <a href=address>{words(&lead.names)}</a> }
            });
            let serves = serves.as_ref().map(|reference| {
                let address = format!("{}#action-{slug}", href(&reference.path()));
                view! { <p class="small"><a href=address>{citation(reference)}</a></p> }.into_any()
            });
            let says = view! { {t("calendar-action-ends")} {colon()} {words(titles)} };
            (says.into_any(), Some(lead.into_any()), serves)
        }
    };
    let date = reader.lexicon().formats.month(item.on);
    view! {
        <li class=past.then_some("past")>
            <time class="cal-date" datetime=item.on.to_string()>
                <span class="cal-day">{item.on.day().to_string()}</span>
                " "
                {date}
            </time>
            <div>
                <p>{says} {late}</p>
                <p class="small muted">{of_state(&item.state, item.fiction)} {of}</p>
                {links}
            </div>
        </li>
    }
    .into_any()
}

/// Links below each other; all beyond the first few are folded.
fn links_of(links: Vec<AnyView>) -> AnyView {
    let count = links.len();
    if count == 1 {
        return view! { <p class="small">{links}</p> }.into_any();
    }
    let list = view! {
        <ul class="plain-list small">
            {links.into_iter().map(|link| view! { <li>{link}</li> }).collect_view()}
        </ul>
    };
    if count <= OPEN {
        return list.into_any();
    }
    view! {
        <details class="more-details small">
            <summary>{tr("calendar-which", &[("count", count.into())])}</summary>
            {list}
        </details>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::*;
    use answerable_domain::view::changes::StateChoice;

    fn session(day: &str) -> CalendarEntry {
        let kind = CycleDateKind::Session;
        let occasion = Occasion::Cycle { kind, mechanism: committee(), instrument: None, number: 3 };
        CalendarEntry { on: on(day), state: chile(), fiction: false, occasion, overdue: false }
    }

    fn due(day: &str, paragraphs: usize) -> CalendarEntry {
        let items = (1..=paragraphs).map(|at| Due { reference: reference(&at.to_string()), lead: None }).collect();
        CalendarEntry { occasion: Occasion::Due(items), overdue: on(day) < on("2026-05-01"), ..session(day) }
    }

    fn drawn(items: Vec<CalendarEntry>, state: Option<&str>, year: Option<i32>) -> Drawn {
        let late = items.iter().filter(|item| item.overdue).count() as u64;
        let states = vec![StateChoice { state: chile(), fiction: false }];
        let dates = Dates { items, states, overdue: late, replies_overdue: 0 };
        Drawn::of(&page(&reader_of(Lang::En, "/calendar"), dates, state, year))
    }

    #[test]
    fn what_is_overdue_what_comes_and_what_has_been_stand_apart() {
        let items = vec![session("2024-01-15"), session("2025-09-15"), due("2026-04-30", 1), session("2026-05-01"), session("2027-01-15")];
        let drawn = drawn(items, None, None);
        assert_eq!(drawn.one("h1"), "Calendar");
        assert_eq!(drawn.attrs("#overdue .calendar time", "datetime"), ["2026-04-30"]);
        assert_eq!(drawn.attrs("#overdue .figure a", "href"), ["/en/recommendations?flag=overdue"]);
        // Today is still to come.
        assert_eq!(drawn.all("#coming h3"), ["2026", "2027"]);
        assert_eq!(drawn.attrs("#coming time", "datetime"), ["2026-05-01", "2027-01-15"]);
        // Reporting dates of the last twelve months alone; the years before have their own pages.
        assert_eq!(drawn.attrs("#past details .past time", "datetime"), ["2025-09-15"]);
        assert_eq!(drawn.attrs("#past .downloads a", "href"), ["/en/calendar?year=2025", "/en/calendar?year=2024"]);
        assert_eq!(drawn.all("main > .switch a"), ["To come", "2026", "2027"]);
    }

    #[test]
    fn many_recommendations_of_one_day_are_folded() {
        let drawn = drawn(vec![due("2026-06-01", OPEN), due("2026-07-01", OPEN + 1)], Some("CHL"), None);
        assert_eq!((drawn.count("#coming details"), drawn.count("#coming details li")), (1, OPEN + 1));
        assert_eq!(drawn.attrs("#coming li li a", "href")[0], format!("/en/recommendations/{SYMBOL}/1"));
        assert_eq!((drawn.count("#overdue"), drawn.count("#past")), (0, 0));
        assert_eq!(drawn.count("main a[href='/en/calendar.ics?state=CHL']"), 1);
    }

    #[test]
    fn much_to_come_shows_its_first_year_and_leads_to_the_others() {
        let first = (0..MOST).map(|_| session("2026-09-15"));
        let drawn = drawn(first.chain([session("2027-01-15")]).collect(), None, None);
        assert_eq!(drawn.count("#coming .calendar > li"), MOST);
        assert_eq!(drawn.attr("#coming .more a", "href"), "/en/calendar?year=2027");
    }

    #[test]
    fn one_year_lists_its_dates_alone_and_says_if_there_are_none() {
        let some = drawn(vec![session("2025-09-15"), session("2027-01-15")], None, Some(2027));
        assert_eq!(some.attrs(".calendar time", "datetime"), ["2027-01-15"]);
        let none = drawn(vec![session("2025-09-15")], None, Some(2031));
        assert_eq!(
            (none.one(".empty > p:first-child"), none.attr(".empty a", "href")),
            ("No date of 2031 is known.".into(), "/en/calendar".into())
        );
        let nothing = drawn(Vec::new(), None, None);
        assert_eq!((nothing.count(".empty"), nothing.count("main > .switch"), nothing.count(".calendar")), (1, 0, 0));
    }
}
