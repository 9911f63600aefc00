//! `/coordination/coverage`: recommendations that have no lead, no date or no target. Each row has its own form; the list is shown again
//! after it was sent.

use super::narrowing::{narrowed_href, narrowing};
use super::parts::*;
use crate::components::form::{Form, error_summary, hidden, meanwhile, state_of_form};
use crate::components::page_parts::{empty, pagination};
use crate::pages::{Page, draw_with_status};
use crate::reader::*;
use answerable_domain::model::*;
use answerable_domain::rules::responsibilities::seen;
use answerable_domain::view::coordination::*;
use leptos::prelude::*;
use std::sync::Arc;

const PATH: &str = "/coordination/coverage";

/// The recommendations with this gap. A form that came back is shown in its row.
pub fn page(reader: &Arc<Reader>, found: AssignedFound, gap: Gap, selection: &Selection, form: &Form, conflict: bool) -> Page {
    let fiction = found.items.iter().any(|item| item.listed.fiction);
    let head = || head(t("coordination-coverage"), &[], fiction);
    draw_with_status(state_of_form(form, conflict), reader, head, || body(&found, gap, selection, form, conflict))
}

fn body(found: &AssignedFound, gap: Gap, selection: &Selection, form: &Form, conflict: bool) -> AnyView {
    let reader = reader();
    let kept = vec![("gap".to_string(), gap.code().to_string())];
    let views = Gap::ALL
        .into_iter()
        .zip(found.gaps)
        .map(|(other, count)| {
            let address = reader.href_with(PATH, &[("gap".to_string(), other.code().to_string())]);
            view! {
                <li>
                    <a href=address aria-current=(other == gap).then_some("page")>
                        {code("coordination-gap", other.code())} " " <span class="count">{number(count)}</span>
                    </a>
                </li>
            }
        })
        .collect_view();
    let address = |page: u64| narrowed_href(PATH, &kept, &selection.on_page(page));
    let list = if found.items.is_empty() {
        empty(t("coordination-gap-empty"), view! { <p>{t("coordination-gap-empty-advice")}</p> })
    } else {
        let rows = found.items.iter().enumerate().map(|(at, item)| row(at, item, gap, &found.offices, form)).collect_view();
        view! { <ol class="results">{rows}</ol> }.into_any()
    };
    view! {
        {title(t("coordination-coverage"), t("coordination-coverage-lede"))}
        {conflict.then(|| meanwhile(().into_any()))}
        {error_summary(form)}
        <ul class="switch" aria-label=t("coordination-coverage")>
            {views}
            <li>
                <a href=href("/coordination/refusals")>
                    {t("coordination-refusals")} " " <span class="count">{number(found.refusals)}</span>
                </a>
            </li>
        </ul>
        {narrowing(PATH, &found.facets, selection, &kept)}
        <div class="list-head">
            <h2>{tr("search-total", &[("count", found.total.into())])}</h2>
        </div>
        {list}
        {pagination(found.page, found.pages, address)}
    }
    .into_any()
}

fn row(at: usize, item: &Assigned, gap: Gap, offices: &StateInstitutions, form: &Form) -> AnyView {
    let reference = format!("{}/{}", item.listed.reference.symbol, item.listed.reference.paragraph);
    let mine = form.value("row") == reference;
    let typed = |name: &str| if mine { form.value(name).to_string() } else { String::new() };
    // The error summary links to the first wrong field of the row.
    let id = |name: &str| if mine { name.to_string() } else { format!("{name}-{at}") };
    let saw = if gap == Gap::Target { item.about_seen.clone() } else { seen(&item.held) };
    let due = || {
        let id = id("due");
        view! {
            <div class="field">
                <label for=id.clone()>{t("due-on")}</label>
                <input class="input input-short" type="date" id=id name="due" value=typed("due") />
            </div>
        }
    };
    let fields = match gap {
        Gap::Lead => {
            let options = office_options(offices, vec![(String::new(), t("choose-one"))]);
            view! { {suggestions(&item.suggestions)} {choose(id("lead"), "lead", code("role", "lead"), options, &typed("lead"))} {due()} }
                .into_any()
        }
        Gap::Due => due().into_any(),
        Gap::Target => {
            let id = id("targets");
            view! {
                <div class="field">
                    <label for=id.clone()>{t("field-targets")}</label>
                    <span class="hint" id=format!("{id}-hint")>{t("field-targets-hint")}</span>
                    <input class="input" type="text" id=id.clone() name="targets" value=typed("targets") dir="ltr" aria-describedby=format!("{id}-hint") />
                </div>
            }
            .into_any()
        }
    };
    let wording = &item.listed.wording;
    let label = tr("coordination-save-for", &[("paragraph", item.listed.reference.paragraph.clone().into())]);
    view! {
        <li class="result">
            <h3 class="result-ref">{desk_link(&item.listed.reference)}</h3>
            <p class="result-text">{opening(wording, 300)}</p>
            <div class="small">{held_words(&item.held, offices)}</div>
            {item.refused.then(|| view! { <p class="small"><a href=href("/coordination/refusals")>{t("coordination-refused")}</a></p> })}
            <form class="form" method="post">
                {hidden("row", reference)} {hidden("saw", saw)} {fields} <div class="actions">
                    <button class="button button-small" aria-label=label>
                        {t("coordination-save")}
                    </button>
                </div>
            </form>
        </li>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::*;

    fn found(items: Vec<Assigned>) -> AssignedFound {
        AssignedFound {
            total: items.len() as u64,
            page: 1,
            pages: 1,
            items,
            offices: offices(),
            gaps: [3, 2, 1],
            refusals: 4,
            ..AssignedFound::default()
        }
    }

    fn drawn(found: AssignedFound, gap: Gap, form: &Form, conflict: bool) -> Drawn {
        let selection = Selection { page: 1, ..Selection::default() };
        Drawn::of(&page(&reader_of(Lang::En, PATH), found, gap, &selection, form, conflict))
    }

    #[test]
    fn each_gap_has_its_own_field_in_each_row() {
        let lead = drawn(found(vec![assigned("14", Vec::new()), assigned("15", Vec::new())]), Gap::Lead, &untouched(), false);
        assert_eq!(lead.all("main .switch .count"), ["3", "2", "1", "4"]);
        assert_eq!(lead.one("main .switch a[aria-current=page]"), "Without a lead 3");
        assert_eq!(lead.forms()[1..], [14, 15].map(|at| format!("post row={SYMBOL}/{at} saw= > send")));
        // An institution that has ended cannot be chosen.
        assert_eq!(lead.all("#lead-0 option"), ["choose …", "Ministry of Health", "Ministry of Justice"]);
        let due = drawn(found(vec![assigned("14", vec![held(1, ResponsibilityRole::Lead)])]), Gap::Due, &untouched(), false);
        assert_eq!((due.count("#due-0"), due.count("#lead-0")), (1, 0));
        assert_eq!(due.one("main .result > .small"), "Lead: Ministry of Justice");
        let target = drawn(found(vec![assigned("14", Vec::new())]), Gap::Target, &untouched(), false);
        assert_eq!((target.count("#targets-0"), target.attr("input[name=saw]", "value")), (1, "about-seen".to_string()));
    }

    #[test]
    fn a_row_that_came_back_keeps_what_was_typed_and_the_others_stay_empty() {
        let row = format!("{SYMBOL}/15");
        let form = refused([("row", row.as_str()), ("due", "2027-01-01")], "lead", "coordination-choose-institution");
        let drawn = drawn(found(vec![assigned("14", Vec::new()), assigned("15", Vec::new())]), Gap::Lead, &form, false);
        assert_eq!((drawn.status, drawn.errors()), (422, vec!["Choose an institution".to_string()]));
        assert_eq!(drawn.attrs("input[name=due]", "value"), ["", "2027-01-01"]);
    }

    #[test]
    fn where_nothing_is_missing_nothing_is_asked() {
        let drawn = drawn(found(Vec::new()), Gap::Due, &untouched(), false);
        assert_eq!((drawn.count(".empty"), drawn.count("main form[method=post]")), (1, 0));
    }
}
