//! `/coordination/cycles`: reporting cycles and their dates, which the public calendar shows at once.

use super::parts::*;
use crate::components::form::{Field, Form, error_summary, hidden, input, meanwhile, select, state_of_form};
use crate::components::page_parts::section;
use crate::pages::{Page, draw_with_status};
use crate::reader::*;
use answerable_domain::model::*;
use answerable_domain::view::coordination::*;
use leptos::prelude::*;
use std::sync::Arc;

const STEPS: [(&str, &str); 1] = [("coordination-cycles", "/coordination/cycles")];
/// How many empty lines a form has for further dates.
const FURTHER: usize = 3;

fn name(cycle: &CycleDesk) -> String {
    let of = cycle.instrument.as_ref().unwrap_or(&cycle.mechanism).names.text(reader().lang).to_string();
    tr("coordination-cycle-name", &[("of", of.into()), ("number", cycle.number.into())])
}

/// The list of all reporting cycles, with the form for a new one.
pub fn index(reader: &Arc<Reader>, desk: CyclesDesk, form: &Form) -> Page {
    let head = || head(t("coordination-cycles"), &[], false);
    draw_with_status(state_of_form(form, false), reader, head, || list(&desk.cycles, &desk.subjects, form))
}

fn list(found: &[CycleDesk], subjects: &[CycleSubject], form: &Form) -> AnyView {
    let today = reader().day;
    let items = found
        .iter()
        .map(|cycle| {
            let next = cycle.dates.iter().find(|(_, on)| *on >= today).map(|(kind, on)| {
                view! { <br /> <span class="small">{code("calendar-date", kind.code())} {colon()} {short_day(*on)}</span> }
            });
            view! {
                <li>
                    <a href=href(&format!("/coordination/cycles/{}/{}", cycle.code, cycle.number))>{name(cycle)}</a> {next}
                </li>
            }
        })
        .collect_view();
    let lang = reader().lang;
    let options = std::iter::once((String::new(), t("choose-one")))
        .chain(subjects.iter().map(|subject| (subject.code.clone(), subject.names.text(lang).to_string())))
        .collect();
    view! {
        {title(t("coordination-cycles"), t("coordination-cycles-lede"))}
        {error_summary(form)}
        <ul class="plain-list">{items}</ul>
        {section(
            "add",
            t("coordination-cycle-add"),
            view! {
                <form class="form" method="post">
                    {select(form, Field::text("subject", "coordination-cycle-of"), options)}
                    {input(form, Field::text("number", "coordination-cycle-which").numeric().short().hint("coordination-cycle-which-hint"))}
                    <div class="actions">
                        <button class="button">{t("coordination-cycle-add")}</button>
                    </div>
                </form>
            },
        )}
    }
    .into_any()
}

/// The page of a reporting cycle with the form for its dates.
pub fn show(reader: &Arc<Reader>, cycle: CycleDesk, form: &Form, conflict: bool) -> Page {
    draw_with_status(state_of_form(form, conflict), reader, || head(name(&cycle), &STEPS, false), || one(&cycle, form, conflict))
}

fn one(cycle: &CycleDesk, form: &Form, conflict: bool) -> AnyView {
    let mut rows: Vec<(String, String)> = if form.pairs().next().is_some() {
        form.all("kind").map(str::to_string).zip(form.all("on").map(str::to_string)).collect()
    } else {
        cycle.dates.iter().map(|(kind, on)| (kind.code().to_string(), on.to_string())).collect()
    };
    rows.retain(|(kind, on)| !(kind.is_empty() && on.is_empty()));
    rows.extend((0..FURTHER).map(|_| (String::new(), String::new())));
    let fields = rows
        .iter()
        .enumerate()
        .map(|(at, (kind, on))| {
            let options = std::iter::once((String::new(), t("choose-one")))
                .chain(CycleDateKind::ALL.iter().map(|kind| (kind.code().to_string(), code("calendar-date", kind.code()))))
                .collect();
            let id = if at == 0 { "on".to_string() } else { format!("on-{at}") };
            view! {
                <div class="halves">
                    {choose(format!("kind-{at}"), "kind", t("coordination-date-kind"), options, kind)} <div class="field">
                        <label for=id.clone()>{t("coordination-date-day")}</label>
                        <input class="input input-short" type="date" id=id name="on" value=on.clone() />
                    </div>
                </div>
            }
        })
        .collect_view();
    let now = conflict.then(|| {
        let dates = cycle
            .dates
            .iter()
            .map(|(kind, on)| view! { <li>{code("calendar-date", kind.code())} {colon()} {short_day(*on)}</li> })
            .collect_view();
        meanwhile(view! { <ul>{dates}</ul> }.into_any())
    });
    view! {
        {title(name(cycle), t("coordination-cycle-lede"))}
        {now}
        {error_summary(form)}
        <form class="form" method="post">
            {hidden("saw", cycle.seen.clone())} {fields} <div class="actions">
                <button class="button">{t("coordination-save")}</button>
            </div>
        </form>
        <p class="more">
            <a href=href("/calendar")>{t("nav-calendar")}</a>
        </p>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::*;

    fn cycle() -> CycleDesk {
        CycleDesk {
            code: "crc".to_string(),
            mechanism: committee_in_two_languages(),
            instrument: None,
            number: 6,
            dates: vec![(CycleDateKind::StateReportDue, on("2026-03-01")), (CycleDateKind::Session, on("2027-05-01"))],
            seen: "seen".to_string(),
        }
    }

    #[test]
    fn cycles_are_listed_with_their_next_date_and_another_can_be_added() {
        let subjects = vec![CycleSubject { code: "crc".to_string(), names: committee().names }];
        let desk = CyclesDesk { cycles: vec![cycle()], subjects };
        let form = refused([("subject", "crc"), ("number", "0")], "number", "coordination-cycle-number");
        let drawn = Drawn::of(&index(&reader_of(Lang::En, "/coordination/cycles"), desk, &form));
        assert_eq!(drawn.attr("main ul.plain-list a", "href"), "/en/coordination/cycles/crc/6");
        assert_eq!(drawn.one("main ul.plain-list time"), "1 May 2027");
        assert_eq!((drawn.errors(), drawn.attr("#number", "value")), (vec!["Enter a number from 1 to 99".to_string()], "0".to_string()));
        assert_eq!((drawn.attr("#subject option[selected]", "value"), drawn.forms()), ("crc".to_string(), vec!["post > send".to_string()]));
    }

    #[test]
    fn a_cycle_has_a_line_for_each_date_and_three_more() {
        let reader = reader_of(Lang::Ar, "/coordination/cycles/crc/6");
        let drawn = Drawn::of(&show(&reader, cycle(), &untouched(), false));
        assert_eq!((drawn.attr("html", "dir"), drawn.forms()), ("rtl".to_string(), vec!["post saw=seen > send".to_string()]));
        assert_eq!(drawn.attrs("input[name=on]", "value"), ["2026-03-01", "2027-05-01", "", "", ""]);
        assert_eq!(drawn.attrs("select[name=kind] option[selected]", "value")[..2], ["state_report_due", "session"]);
    }

    #[test]
    fn typed_lines_come_back_without_the_empty_ones_and_beside_what_stands_there_now() {
        let form = [("kind", "session"), ("on", "soon"), ("kind", ""), ("on", ""), ("kind", "pre_session"), ("on", "2027-01-01")];
        let drawn = Drawn::of(&show(
            &reader_of(Lang::En, "/coordination/cycles/crc/6"),
            cycle(),
            &refused(form, "on", "coordination-no-day"),
            true,
        ));
        assert_eq!(
            (drawn.status, drawn.attrs("input[name=on]", "value")[..2].to_vec()),
            (409, vec!["soon".to_string(), "2027-01-01".to_string()])
        );
        assert_eq!(drawn.errors(), ["Enter a day: year, month and day"]);
        assert_eq!(drawn.count(".error-summary time"), 2);
    }
}
