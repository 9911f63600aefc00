//! `/coordination/responsibilities`: a selection of recommendations, to be given to institutions or answered together.

use super::narrowing::narrowing;
use super::parts::*;
use crate::components::form::{Form, error_summary, state_of_form};
use crate::components::page_parts::{empty, pagination};
use crate::pages::{Page, draw_with_status};
use crate::reader::*;
use answerable_domain::model::*;
use answerable_domain::view::coordination::*;
use leptos::prelude::*;
use std::sync::Arc;

const PATH: &str = "/coordination/responsibilities";

/// The selection with the form for a change, which shows a choice that came back.
pub fn page(reader: &Arc<Reader>, found: AssignedFound, selection: &Selection, form: &Form) -> Page {
    let fiction = found.items.iter().any(|item| item.listed.fiction);
    let head = || head(t("coordination-responsibilities"), &[], fiction);
    draw_with_status(state_of_form(form, false), reader, head, || body(&found, selection, form))
}

fn body(found: &AssignedFound, selection: &Selection, form: &Form) -> AnyView {
    let reader = reader();
    let list = if found.items.is_empty() {
        empty(t("search-nothing"), view! { <p><a href=href(PATH)>{t("filters-remove-all")}</a></p> })
    } else {
        chosen(found, form)
    };
    view! {
        {title(t("coordination-responsibilities"), t("coordination-responsibilities-lede"))}
        {error_summary(form)}
        {narrowing(PATH, &found.facets, selection, &[])}
        <div class="list-head">
            <h2>{tr("search-total", &[("count", found.total.into())])}</h2>
        </div>
        {list}
        {pagination(found.page, found.pages, |page| reader.href_with(PATH, &selection.on_page(page).parameters()))}
    }
    .into_any()
}

fn chosen(found: &AssignedFound, form: &Form) -> AnyView {
    let ticked: Vec<&str> = form.all("row").collect();
    let rows = found
        .items
        .iter()
        .enumerate()
        .map(|(at, item)| {
            let reference = format!("{}/{}", item.listed.reference.symbol, item.listed.reference.paragraph);
            let id = if at == 0 { "row".to_string() } else { format!("row-{at}") };
            let checked = ticked.contains(&reference.as_str());
            view! {
                <li class="result">
                    <div class="choice">
                        <input type="checkbox" id=id.clone() name="row" value=reference checked=checked />
                        <label for=id>{crate::components::listed::citation(&item.listed.reference)}</label>
                    </div>
                    <p class="result-text">{opening(&item.listed.wording, 200)}</p>
                    <div class="small">{held_words(&item.held, &found.offices)}</div>
                    {item.refused.then(|| view! { <p class="small">{t("coordination-refused")}</p> })}
                    {suggestions(&item.suggestions)}
                    <p class="small">
                        <a href=href(&desk_path(&item.listed.reference))>
                            {tr("coordination-open-one", &[("paragraph", item.listed.reference.paragraph.clone().into())])}
                        </a>
                    </p>
                </li>
            }
        })
        .collect_view();
    // More recommendations than one change takes: the selection has to be narrowed first.
    let all = (found.total <= MOST_AT_ONCE as u64).then(|| {
        view! {
            <div class="choice">
                <input type="checkbox" id="all" name="all" value="1" checked=!form.value("all").is_empty() />
                <label for="all">{tr("coordination-tick-all", &[("count", found.total.into())])}</label>
            </div>
        }
    });
    view! {
        <form class="form" method="post">
            {all} <ol class="results">{rows}</ol> <fieldset class="field">
                <legend>{t("coordination-give-these")}</legend>
                {choice_fields(&found.offices, form)}
            </fieldset> <div class="actions">
                <button class="button" name="step" value="preview">
                    {t("coordination-preview")}
                </button>
                <button class="button button-quiet" name="step" value="cluster">
                    {t("coordination-cluster-these")}
                </button>
            </div>
        </form>
    }
    .into_any()
}

/// The fields that say what to do with the ticked recommendations.
fn choice_fields(offices: &StateInstitutions, form: &Form) -> AnyView {
    let leave = || (String::new(), t("coordination-leave"));
    let leads = office_options(offices, vec![leave(), ("-".to_string(), t("coordination-no-lead"))]);
    let supports = vec![
        leave(),
        ("add".to_string(), t("coordination-support-add")),
        ("remove".to_string(), t("coordination-support-remove")),
        ("replace".to_string(), t("coordination-support-replace")),
    ];
    let dues = vec![leave(), ("set".to_string(), t("coordination-due-set")), ("clear".to_string(), t("coordination-due-clear"))];
    let ticked: Vec<&str> = form.all("supporting").collect();
    let boxes = office_options(offices, Vec::new())
        .into_iter()
        .enumerate()
        .map(|(at, (slug, name))| {
            let id = if at == 0 { "supporting".to_string() } else { format!("supporting-{at}") };
            let checked = ticked.contains(&slug.as_str());
            view! {
                <div class="choice">
                    <input type="checkbox" id=id.clone() name="supporting" value=slug checked=checked />
                    <label for=id>{name}</label>
                </div>
            }
        })
        .collect_view();
    view! {
        {choose("lead".to_string(), "lead", code("role", "lead"), leads, form.value("lead"))}
        <div class="choice">
            <input type="checkbox" id="former" name="former" value="1" checked=!form.value("former").is_empty() />
            <label for="former">{t("coordination-former-supports")}</label>
        </div>
        {choose("support".to_string(), "support", code("role", "supporting"), supports, form.value("support"))}
        <details class="more-details" open=!ticked.is_empty()>
            <summary>{t("coordination-which-supporting")}</summary>
            <fieldset class="field">
                <legend>{t("coordination-which-supporting")}</legend>
                {boxes}
            </fieldset>
        </details>
        {choose("due-do".to_string(), "due_do", t("due-on"), dues, form.value("due_do"))}
        <div class="field">
            <label for="due">{t("coordination-due-day")}</label>
            <input class="input input-short" type="date" id="due" name="due" value=form.value("due").to_string() />
        </div>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::*;

    fn drawn(total: u64, items: Vec<Assigned>, form: &Form) -> Drawn {
        let found = AssignedFound { total, page: 1, pages: 1, items, offices: offices(), ..AssignedFound::default() };
        Drawn::of(&page(&reader_of(Lang::En, PATH), found, &Selection { page: 1, ..Selection::default() }, form))
    }

    #[test]
    fn recommendations_are_ticked_and_given_or_grouped() {
        let items = vec![assigned("14", vec![held(1, ResponsibilityRole::Lead)]), assigned("15", Vec::new())];
        let row = format!("{SYMBOL}/15");
        let form = refused(
            [("row", row.as_str()), ("lead", "health"), ("supporting", "justice")],
            "supporting",
            "coordination-leads-and-supports",
        );
        let drawn = drawn(2, items, &form);
        assert_eq!(drawn.forms()[1..], ["post > step=preview step=cluster"]);
        assert_eq!(drawn.attrs("input[name=row]", "value"), [format!("{SYMBOL}/14"), row.clone()]);
        assert_eq!(drawn.attr("input[name=row][checked]", "value"), row);
        assert_eq!(drawn.attr("#lead option[selected]", "value"), "health");
        assert_eq!(drawn.attr("input[name=supporting][checked]", "value"), "justice");
        assert_eq!((drawn.status, drawn.errors()), (422, vec!["The lead institution cannot also support".to_string()]));
        assert_eq!(drawn.all("main .result > .small")[..1], ["Lead: Ministry of Justice"]);
    }

    #[test]
    fn all_of_a_selection_is_offered_only_if_one_change_takes_it() {
        let offered = |total| drawn(total, vec![assigned("14", Vec::new())], &untouched()).count("#all");
        assert_eq!((offered(MOST_AT_ONCE as u64), offered(MOST_AT_ONCE as u64 + 1)), (1, 0));
    }

    #[test]
    fn an_empty_selection_leads_back_to_everything() {
        let drawn = drawn(0, Vec::new(), &untouched());
        assert_eq!(drawn.attr(".empty a", "href"), "/en/coordination/responsibilities");
        assert_eq!(drawn.count("main form[method=post]"), 0);
    }
}
