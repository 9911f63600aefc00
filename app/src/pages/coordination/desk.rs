//! `/coordination`: what waits for a coordinator; each number links to its list.

use super::parts::{head, title};
use crate::components::figures;
use crate::components::page_parts::section;
use crate::pages::{Page, draw};
use crate::reader::*;
use answerable_domain::view::coordination::*;
use leptos::prelude::*;
use std::sync::Arc;

/// The front page of the coordinator's desk.
pub fn page(reader: &Arc<Reader>, desk: DeskPage) -> Page {
    let head = || crate::pages::Head { trail: Vec::new(), ..head(t("coordination-title"), &[], desk.fiction) };
    draw(reader, head, || body(&desk))
}

/// A number that links to its list, with its words.
fn figure(count: u64, path: &str, words: String) -> AnyView {
    figures::figure(count, None, words, Some(href(path)), None)
}

fn body(desk: &DeskPage) -> AnyView {
    let state = desk.state.names.text(reader().lang).to_string();
    let [lead, due, target] = desk.gaps;
    let dates = if desk.dates.is_empty() {
        view! { <p class="muted">{t("coordination-no-dates")}</p> }.into_any()
    } else {
        let items = desk
            .dates
            .iter()
            .map(|(on, kind, of)| {
                view! {
                    <li>
                        {short_day(*on)} <p>{code("calendar-date", kind.code())} {colon()} {words(&of.names)}</p>
                    </li>
                }
            })
            .collect_view();
        view! { <ol class="history">{items}</ol> }.into_any()
    };
    let tools = [
        ("/coordination/responsibilities", "coordination-responsibilities", "coordination-responsibilities-about"),
        ("/coordination/clusters", "coordination-clusters", "coordination-clusters-about"),
        ("/coordination/institutions", "coordination-institutions", "coordination-institutions-about"),
        ("/coordination/themes", "coordination-themes", "coordination-themes-about"),
        ("/coordination/cycles", "coordination-cycles", "coordination-cycles-about"),
        ("/coordination/texts", "coordination-texts", "coordination-texts-about"),
        ("/second-look", "second-look-title", "second-look-tool"),
        ("/hidden", "hidden-title", "hidden-lede"),
    ];
    let tools = tools
        .into_iter()
        .map(|(path, words, about)| {
            view! {
                <li>
                    <a href=href(path)>{t(words)}</a>
                    <br />
                    <span class="small muted">{t(about)}</span>
                </li>
            }
        })
        .collect_view();
    let all = tr("coordination-all", &[("count", desk.recommendations.into())]);
    view! {
        {title(tr("coordination-of", &[("state", state.into())]), t("coordination-lede"))}
        <ul class="figures">
            {figure(lead, "/coordination/coverage?gap=lead", tr("coordination-figure-lead", &[("count", lead.into())]))}
            {figure(due, "/coordination/coverage?gap=due", tr("coordination-figure-due", &[("count", due.into())]))}
            {figure(target, "/coordination/coverage?gap=target", tr("coordination-figure-target", &[("count", target.into())]))}
            {figure(desk.refusals, "/coordination/refusals", tr("coordination-figure-refusals", &[("count", desk.refusals.into())]))}
            {figure(desk.texts_in_review, "/coordination/texts?stage=in_review", tr("coordination-figure-texts", &[("count", desk.texts_in_review.into())]))}
            {figure(desk.intakes, "/coordination/documents", tr("coordination-figure-intakes", &[("count", desk.intakes.into())]))}
        </ul>
        <p class="more">
            <a href=href("/coordination/responsibilities")>{all}</a>
        </p>
        <div class="halves">
            {section("tools", t("coordination-tools"), view! { <ul class="plain-list">{tools}</ul> })}
            {section("dates", t("coordination-dates"), view! { {dates} <p class="more"><a href=href("/coordination/cycles")>{t("coordination-cycles")}</a></p> })}
        </div>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::*;
    use answerable_domain::model::{CycleDateKind, Lang};

    #[test]
    fn every_figure_leads_to_its_list() {
        let desk = DeskPage {
            state: chile(),
            recommendations: 40,
            gaps: [6, 5, 4],
            refusals: 3,
            texts_in_review: 2,
            intakes: 1,
            dates: vec![(on("2027-05-01"), CycleDateKind::Session, committee())],
            ..DeskPage::default()
        };
        let drawn = Drawn::of(&page(&reader_of(Lang::En, "/coordination"), desk));
        assert_eq!(drawn.one("h1"), "Coordination: Chile");
        assert_eq!(drawn.all(".figure-n"), ["6", "5", "4", "3", "2", "1"]);
        let lists = ["coverage?gap=lead", "coverage?gap=due", "coverage?gap=target", "refusals", "texts?stage=in_review", "documents"];
        assert_eq!(drawn.attrs(".figure a", "href"), lists.map(|list| format!("/en/coordination/{list}")));
        assert_eq!(drawn.one("#dates li time"), "1 May 2027");
        assert_eq!(drawn.count("#tools li a"), 8);
    }

    #[test]
    fn without_dates_it_says_so() {
        let drawn = Drawn::of(&page(&reader_of(Lang::En, "/coordination"), DeskPage { state: chile(), ..DeskPage::default() }));
        assert_eq!(drawn.one("#dates .muted"), "No date of a reporting cycle lies ahead.");
    }
}
