//! `/institutions`: all institutions, by State, with what each leads and what is late.

use crate::components::page_parts::empty;
use crate::components::{aspect, counted, document_table};
use crate::pages::{Head, Page, draw};
use crate::reader::*;
use answerable_domain::model::*;
use answerable_domain::view::institutions::*;
use leptos::prelude::*;
use std::sync::Arc;

/// With more institutions than this in all, each State's list is folded.
const MOST_OPEN: usize = 60;

/// The list of institutions by State, with what each leads and what is late.
pub fn page(reader: &Arc<Reader>, mut all: Vec<InstitutionListed>) -> Page {
    let formats = &reader.lexicon().formats;
    let name = |named: &Named| named.names.text(reader.lang).to_string();
    all.sort_by(|left, right| {
        formats
            .compare(&name(&left.state), &name(&right.state))
            .then_with(|| left.state.code.cmp(&right.state.code))
            .then_with(|| formats.compare(&name(&left.named), &name(&right.named)))
    });
    let fiction = !all.is_empty() && all.iter().all(|own| own.fiction);
    draw(
        reader,
        || Head {
            title: t("nav-institutions"),
            description: t("institutions-description"),
            section: "/institutions",
            fiction,
            ..Head::default()
        },
        || body(&all, fiction),
    )
}

fn body(all: &[InstitutionListed], all_fiction: bool) -> AnyView {
    let list = if all.is_empty() {
        empty(t("institutions-none"), view! { <p>{t("institutions-none-advice")}</p> })
    } else {
        let fold = all.len() > MOST_OPEN;
        all.chunk_by(|left, right| left.state.code == right.state.code)
            .filter_map(|of_state| Some(state(of_state.first()?, of_state, fold, all_fiction)))
            .collect_view()
            .into_any()
    };
    view! {
        <header class="page-head">
            <h1>{t("nav-institutions")}</h1>
            <p class="lede">{t("institutions-lede")}</p>
        </header>
        {list}
    }
    .into_any()
}

/// The institutions of one State: first those that act, then those that have ended.
fn state(first: &InstitutionListed, all: &[InstitutionListed], fold: bool, all_fiction: bool) -> AnyView {
    let (named, fiction) = (&first.state, first.fiction && !all_fiction);
    let (ended, acting): (Vec<_>, Vec<_>) = all.iter().partition(|own| own.ended_on.is_some());
    let title = view! {
        <h2 id=format!("of-{}", named.code)>
            <a href=href(&format!("/states/{}", named.code))>{document_table::state_name(&named.names, fiction)}</a>
        </h2>
    };
    let lists = (table(&acting), past(&ended));
    if fold {
        let summary = tr("institutions-of-state", &[("count", all.len().into())]);
        return view! {
            <section class="section" aria-labelledby=format!("of-{}", named.code)>
                {title} <details class="more-details">
                    <summary>{summary}</summary>
                    {lists}
                </details>
            </section>
        }
        .into_any();
    }
    view! { <section class="section" aria-labelledby=format!("of-{}", named.code)>{title} {lists}</section> }.into_any()
}

fn table(acting: &[&InstitutionListed]) -> Option<AnyView> {
    if acting.is_empty() {
        return None;
    }
    let rows = acting.iter().map(|own| row(own)).collect_view();
    Some(
        view! {
            <table class="table table-stack">
                <caption class="hide">{t("nav-institutions")}</caption>
                <thead>
                    <tr>
                        <th scope="col">{t("institutions-col-name")}</th>
                        <th scope="col">{t("institutions-col-kind")}</th>
                        <th scope="col" class="num">{t("institutions-col-leads")}</th>
                        <th scope="col" class="num">{t("institutions-col-supports")}</th>
                        <th scope="col" class="num">{t("institutions-col-reported")}</th>
                        <th scope="col" class="num">{t("institutions-col-overdue")}</th>
                        <th scope="col" class="num">{t("institutions-col-silent")}</th>
                        <th scope="col" class="num">{t("institutions-col-stale")}</th>
                        <th scope="col" class="num">{t("institutions-col-owed")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        }
        .into_any(),
    )
}

fn row(own: &InstitutionListed) -> AnyView {
    let base = counted::only(Facet::Lead, &own.named.code);
    let page = format!("/institutions/{}", own.named.code);
    let cell = |label: &'static str, shown: AnyView| {
        view! {
            <td class="num" data-label=t(label)>
                {shown}
            </td>
        }
    };
    // What an institution supports and what it owes is listed on its own page.
    let listed = |of: u64, section: &str| match of {
        0 => view! { <span class="muted">{number(0)}</span> }.into_any(),
        of => view! { <a href=format!("{}#{section}", href(&page))>{number(of)}</a> }.into_any(),
    };
    let flag = |flag: Flag| aspect::figure(own.leads.flag(flag), &counted::flagged(&base, flag));
    view! {
        <tr>
            <th scope="row">
                <a href=href(&page)>{words(&own.named.names)}</a>
            </th>
            <td data-label=t("institutions-col-kind")>{code("institution-kind", own.kind.code())}</td>
            {cell("institutions-col-leads", aspect::figure(own.leads.total, &base))}
            {cell("institutions-col-supports", listed(own.supports, "supports"))}
            {cell("institutions-col-reported", aspect::figure(counted::reported_on(&own.leads), &counted::reported(&base)))}
            {cell("institutions-col-overdue", flag(Flag::Overdue))} {cell("institutions-col-silent", flag(Flag::Silent))}
            {cell("institutions-col-stale", flag(Flag::Stale))} {cell("institutions-col-owed", listed(own.replies_owed, "replies"))}
        </tr>
    }
    .into_any()
}

/// The institutions that have ended, with their successors; none if there are none.
fn past(ended: &[&InstitutionListed]) -> Option<AnyView> {
    if ended.is_empty() {
        return None;
    }
    let items = ended
        .iter()
        .map(|own| {
            let until = own.ended_on.map(|on| view! { {comma()} {t("until")} " " {day(on)} });
            let after = own.successor.as_ref().map(|after| {
                let address = href(&format!("/institutions/{}", after.code));
                view! { {semicolon()} {t("institutions-succeeded-by")} " " <a href=address>{words(&after.names)}</a> }
            });
            view! { <li><a href=href(&format!("/institutions/{}", own.named.code))>{words(&own.named.names)}</a>{until}{after}</li> }
        })
        .collect_view();
    Some(
        view! {
            <h3>{t("institutions-ended")}</h3>
            <ul>{items}</ul>
        }
        .into_any(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::*;

    fn institution(code: &str, name: &str, state: Named, fiction: bool) -> InstitutionListed {
        InstitutionListed {
            named: named(code, name),
            abbreviation: None,
            kind: InstitutionKind::Ministry,
            state,
            fiction,
            leads: totals(&[silence(), told(Status::Planned, &[], &[])]),
            supports: 0,
            replies_owed: 1,
            ended_on: None,
            successor: None,
        }
    }

    fn drawn(all: Vec<InstitutionListed>) -> Drawn {
        Drawn::of(&page(&reader_of(Lang::En, "/institutions"), all))
    }

    #[test]
    fn institutions_stand_by_state_and_name_with_fiction_marked() {
        let all = vec![
            institution("women", "Ministry of Women", chile(), false),
            institution("treasury", "Treasury", arland(), true),
            institution("education", "Éducation", chile(), false),
            institution("finance", "Finance", chile(), false),
        ];
        let drawn = drawn(all);
        assert_eq!(drawn.all("h2"), ["Arland (fictional)", "Chile"]);
        // In the order of the alphabet and not of the bytes.
        let names = ["Éducation", "Finance", "Ministry of Women"];
        assert_eq!(drawn.all("section[aria-labelledby=of-CHL] tbody th"), names);
        let row = drawn.all("section[aria-labelledby=of-XAR] tbody td.num");
        assert_eq!(row, ["2", "0", "1", "0", "1", "0", "1"]);
        let links = drawn.attrs("section[aria-labelledby=of-XAR] tbody td.num a", "href");
        assert_eq!(links[2], "/en/recommendations?flag=silent&lead=treasury");
        assert_eq!(links[3], "/en/institutions/treasury#replies");
    }

    #[test]
    fn an_institution_that_has_ended_is_listed_apart_with_its_successor() {
        let ended = InstitutionListed {
            ended_on: Some(on("2020-03-31")),
            successor: Some(named("care", "Care Service")),
            ..institution("minors", "Minors’ Service", chile(), false)
        };
        let drawn = drawn(vec![ended, institution("care", "Care Service", chile(), false)]);
        assert_eq!(drawn.all("tbody th"), ["Care Service"]);
        assert_eq!(drawn.attrs("h3 + ul a", "href"), ["/en/institutions/minors", "/en/institutions/care"]);
        assert_eq!(drawn.attr("h3 + ul time", "datetime"), "2020-03-31");
    }

    #[test]
    fn many_are_folded_and_none_is_said() {
        let few = (0..MOST_OPEN).map(|at| institution(&format!("i{at}"), "Office", chile(), false)).collect::<Vec<_>>();
        let many = few.iter().cloned().chain([institution("last", "Office", chile(), false)]).collect();
        assert_eq!(drawn(few).count("main details.more-details"), 0);
        assert_eq!(drawn(many).count("main details.more-details:not([open]) table"), 1);
        let none = drawn(Vec::new());
        assert_eq!((none.count(".empty"), none.count("table")), (1, 0));
    }
}
