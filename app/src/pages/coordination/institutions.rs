//! `/coordination/institutions`: the State's institutions are made, renamed and ended here. The record of an ended one stays.

use super::clusters::with_names;
use super::parts::*;
use super::preview::{losing, table};
use crate::components::doubts::doubts;
use crate::components::form::{Field, Form, choices, error_summary, hidden, input, meanwhile, select, state_of_form};
use crate::components::page_parts::section;
use crate::pages::{Page, draw, draw_with_status};
use crate::reader::*;
use answerable_domain::model::*;
use answerable_domain::view::coordination::*;
use leptos::prelude::*;
use std::sync::Arc;

const STEPS: [(&str, &str); 1] = [("coordination-institutions", "/coordination/institutions")];

/// The list of all institutions of the State.
pub fn index(reader: &Arc<Reader>, found: Vec<InstitutionDesk>) -> Page {
    draw(reader, || head(t("coordination-institutions"), &[], false), || list(&found))
}

fn list(found: &[InstitutionDesk]) -> AnyView {
    let rows = found
        .iter()
        .map(|office| {
            let ended = office.ended_on.map(|on| view! { <div class="small muted">{t("coordination-ended")} " " {short_day(on)}</div> });
            view! {
                <tr>
                    <th scope="row">
                        <a href=href(&format!("/coordination/institutions/{}", office.named.code))>{words(&office.named.names)}</a> {ended}
                    </th>
                    <td data-label=t("institutions-col-kind")>{code("institution-kind", office.kind.code())}</td>
                    <td class="num" data-label=t("institutions-col-leads")>{number(office.leads)}</td>
                    <td class="num" data-label=t("institutions-col-supports")>{number(office.supports)}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        {title(t("coordination-institutions"), t("coordination-institutions-lede"))}
        <p>
            <a class="button" href=href("/coordination/institutions/new")>{t("coordination-institution-new")}</a>
        </p>
        <table class="table table-stack">
            <caption>{t("coordination-institutions")}</caption>
            <thead>
                <tr>
                    <th scope="col">{t("institutions-col-name")}</th>
                    <th scope="col">{t("institutions-col-kind")}</th>
                    <th scope="col" class="num">{t("institutions-col-leads")}</th>
                    <th scope="col" class="num">{t("institutions-col-supports")}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

fn fields(form: &Form) -> AnyView {
    let kinds = std::iter::once((String::new(), t("choose-one")))
        .chain(InstitutionKind::ALL.iter().map(|kind| (kind.code().to_string(), code("institution-kind", kind.code()))))
        .collect();
    view! {
        {in_languages(form, "name", "field-name-in", None)}
        {select(form, Field::text("kind", "institutions-col-kind"), kinds)}
        {input(form, Field::text("abbreviation", "coordination-abbreviation").short())}
        {in_languages(form, "about", "coordination-about-in", Some(3))}
    }
    .into_any()
}

/// The box with which the coordinator confirms that an institution of an existing name is another one; none unless that was asked.
fn same_name(form: &Form) -> Option<AnyView> {
    let asked = form.error("of_this_name").is_some() || form.value("of_this_name") == "yes";
    let words = t("coordination-institution-another").into_any();
    let field = Field::text("of_this_name", "coordination-institution-same-name");
    asked.then(|| choices(form, field, false, vec![("yes".to_string(), words)]))
}

/// The form of a new institution.
pub fn new(reader: &Arc<Reader>, form: &Form) -> Page {
    let head = || head(t("coordination-institution-new"), &STEPS, false);
    draw_with_status(state_of_form(form, false), reader, head, || {
        view! {
            {title(t("coordination-institution-new"), t("coordination-institution-new-lede"))}
            {error_summary(form)}
            <form class="form" method="post">
                {fields(form)} {same_name(form)} {doubts(form)} <div class="actions">
                    <button class="button">{t("coordination-institution-create")}</button>
                </div>
            </form>
        }
        .into_any()
    })
}

/// The page of an institution, with the form to change it.
pub fn show(reader: &Arc<Reader>, office: InstitutionDesk, form: &Form, conflict: bool) -> Page {
    let head = || head(office.named.names.text(reader.lang).to_string(), &STEPS, false);
    draw_with_status(state_of_form(form, conflict), reader, head, || one(&office, form, conflict))
}

fn one(office: &InstitutionDesk, typed: &Form, conflict: bool) -> AnyView {
    let form = if typed.pairs().next().is_some() {
        typed.clone()
    } else {
        let mut values = with_names("name", &office.named.names);
        values.extend(with_names("about", &office.about));
        values.push(("kind".to_string(), office.kind.code().to_string()));
        values.push(("abbreviation".to_string(), office.abbreviation.clone().unwrap_or_default()));
        Form::new(values)
    };
    let now = conflict.then(|| {
        meanwhile(
            view! {
                {all_languages(&office.named.names)}
                <div>{code("institution-kind", office.kind.code())} " " {office.abbreviation.clone()}</div>
                {all_languages(&office.about)}
            }
            .into_any(),
        )
    });
    let slug = office.named.code.clone();
    let members = reader().href_with("/account/members", &[("institution".to_string(), slug.clone())]);
    let ended = office.ended_on.map(|on| {
        let successor =
            office.successor.as_ref().map(|named| view! { {comma()} {t("institutions-succeeded-by")} " " {words(&named.names)} });
        view! { <p class="notice" data-kind="info">{t("institutions-ended-on")} " " {day(on)} {successor}</p> }
    });
    let end = office.ended_on.is_none().then(|| {
        let address = href(&format!("/coordination/institutions/{slug}/end"));
        section(
            "end",
            t("coordination-institution-end"),
            view! {
                <p>{t("coordination-institution-end-about")}</p>
                <p>
                    <a class="button button-stop" href=address>
                        {t("coordination-institution-end")}
                    </a>
                </p>
            },
        )
    });
    view! {
        {title(office.named.names.text(reader().lang).to_string(), t("coordination-institution-lede"))}
        <ul class="plain-list">
            <li>
                <a href=href(&format!("/institutions/{slug}"))>{t("public-page")}</a>
            </li>
            <li>
                <a href=members>{t("coordination-members")}</a>
            </li>
        </ul>
        {ended}
        {now}
        {error_summary(&form)}
        <form class="form" method="post">
            {hidden("saw", office.seen.clone())} {fields(&form)} {doubts(&form)} <div class="actions">
                <button class="button">{t("coordination-save")}</button>
            </div>
        </form>
        {end}
    }
    .into_any()
}

/// The page that ends an institution: to whom its responsibilities pass, shown before it is done.
pub fn end(reader: &Arc<Reader>, ending: Ending, form: &Form, conflict: bool) -> Page {
    let head = || head(t("coordination-institution-end"), &STEPS, false);
    draw_with_status(state_of_form(form, conflict), reader, head, || ending_body(&ending, form, conflict))
}

fn ending_body(ending: &Ending, form: &Form, conflict: bool) -> AnyView {
    let own = &ending.institution.named;
    let name = own.names.text(reader().lang).to_string();
    let mut options = office_options(&ending.offices, vec![(String::new(), t("coordination-no-successor"))]);
    options.retain(|(slug, _)| *slug != own.code);
    let rows: Vec<&Previewed> = ending.rows.iter().collect();
    let shown = (form.value("step") == "preview" || form.value("step") == "apply").then(|| {
        let what = if rows.is_empty() {
            view! { <p>{t("coordination-holds-nothing")}</p> }.into_any()
        } else {
            view! { {losing(&rows, &ending.offices)} {table(&rows, &ending.offices)} }.into_any()
        };
        view! {
            {what}
            <form class="form" method="post">
                {hidden("saw", ending.seen.clone())}
                {hidden("successor", ending.successor.as_ref().map(|named| named.code.clone()).unwrap_or_default())} <div class="actions">
                    <button class="button button-stop" name="step" value="apply">
                        {tr("coordination-institution-end-now", &[("institution", name.clone().into())])}
                    </button>
                </div>
            </form>
        }
    });
    view! {
        {title(tr("coordination-end-of", &[("institution", name.clone().into())]), t("coordination-institution-end-about"))}
        {conflict.then(|| meanwhile(().into_any()))}
        {error_summary(form)}
        <form class="form" method="post">
            {select(form, Field::text("successor", "coordination-successor").hint("coordination-successor-hint"), options)}
            <div class="actions">
                <button class="button button-quiet" name="step" value="preview">
                    {t("coordination-preview")}
                </button>
            </div>
        </form>
        {shown}
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::*;

    const PATH: &str = "/coordination/institutions";

    fn office(ended: bool) -> InstitutionDesk {
        InstitutionDesk {
            named: ministry(),
            kind: InstitutionKind::Ministry,
            abbreviation: Some("MoJ".to_string()),
            about: Words::one("es", "Justicia"),
            ended_on: ended.then(|| on("2026-01-01")),
            successor: ended.then(|| named("health", "Ministry of Health")),
            leads: 3,
            supports: 1,
            seen: "seen".to_string(),
        }
    }

    #[test]
    fn institutions_are_listed_with_what_they_answer_for() {
        let drawn = Drawn::of(&index(&reader_of(Lang::En, PATH), vec![office(true)]));
        assert_eq!(drawn.all("main tbody td"), ["Ministry", "3", "1"]);
        assert_eq!(drawn.one("main tbody th .muted"), "ended 1 Jan 2026");
        assert_eq!(drawn.count("main a.button[href='/en/coordination/institutions/new']"), 1);
    }

    #[test]
    fn a_new_institution_of_a_known_name_is_confirmed() {
        let reader = reader_of(Lang::En, PATH);
        let drawn = Drawn::of(&new(&reader, &untouched()));
        assert_eq!((drawn.count("[name=of_this_name]"), drawn.forms()), (0, vec!["post > send".to_string()]));
        assert_eq!(drawn.attrs("main form textarea", "dir"), drawn.attrs("main form input[id^=name-]", "dir"));
        let form = refused([("name-en", "Ministry of Justice"), ("kind", "ministry")], "of_this_name", "coordination-institution-known");
        let again = Drawn::of(&new(&reader, &form));
        assert_eq!((again.status, again.errors()), (422, vec!["There is one of this name already".to_string()]));
        assert_eq!(
            (again.attr("#name-en", "value"), again.attr("#kind option[selected]", "value")),
            ("Ministry of Justice".to_string(), "ministry".to_string())
        );
    }

    #[test]
    fn an_institution_is_changed_and_can_be_ended() {
        let drawn = Drawn::of(&show(&reader_of(Lang::En, PATH), office(false), &untouched(), false));
        assert_eq!(drawn.forms(), ["post saw=seen > send"]);
        assert_eq!(
            (drawn.attr("#name-en", "value"), drawn.one("#about-es"), drawn.attr("#abbreviation", "value")),
            ("Ministry of Justice".to_string(), "Justicia".to_string(), "MoJ".to_string())
        );
        assert_eq!(drawn.attr("#end a.button-stop", "href"), "/en/coordination/institutions/justice/end");
        assert_eq!(drawn.count("main a[href='/en/account/members?institution=justice']"), 1);
    }

    #[test]
    fn an_ended_institution_names_its_successor_and_is_not_ended_again() {
        let drawn = Drawn::of(&show(&reader_of(Lang::En, PATH), office(true), &untouched(), true));
        assert_eq!((drawn.status, drawn.count("#end")), (409, 0));
        assert_eq!(drawn.one(".notice[data-kind=info]"), "It ended on 1 January 2026, succeeded by Ministry of Health");
        assert_eq!(drawn.all(".error-summary [lang]"), ["Ministry of Justice", "Justicia"]);
    }

    fn ending(rows: Vec<Previewed>) -> Ending {
        Ending {
            institution: office(false),
            successor: Some(named("health", "Ministry of Health")),
            rows,
            offices: offices(),
            seen: "all".to_string(),
        }
    }

    #[test]
    fn what_passes_on_is_shown_before_an_institution_ends() {
        let row = Previewed {
            reference: reference("14"),
            before: vec![held(1, ResponsibilityRole::Lead)],
            after: vec![held(2, ResponsibilityRole::Lead)],
            saw: None,
            refused: false,
        };
        let reader = reader_of(Lang::En, PATH);
        let first = Drawn::of(&end(&reader, ending(vec![row.clone()]), &untouched(), false));
        assert_eq!(first.forms(), ["post > step=preview"]);
        // It does not succeed itself.
        assert_eq!(first.all("#successor option"), ["no successor", "Ministry of Health"]);
        let form = Form::new([("successor", "health"), ("step", "preview")]);
        let shown = Drawn::of(&end(&reader, ending(vec![row]), &form, false));
        assert_eq!(shown.forms(), ["post > step=preview", "post saw=all successor=health > step=apply"]);
        assert_eq!(shown.all("main tbody td"), ["Lead: Ministry of Justice", "Lead: Ministry of Health"]);
        assert_eq!(shown.one("main .notice li"), "Ministry of Justice loses the lead of one recommendation.");
        let nothing = Drawn::of(&end(&reader, ending(Vec::new()), &form, false));
        assert_eq!((nothing.count("main table"), nothing.forms().len()), (0, 2));
    }
}
