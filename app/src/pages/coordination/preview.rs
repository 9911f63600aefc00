//! The preview of a change to responsibilities, recommendation by recommendation, before anything is written. What is shown goes along with
//! the form: if somebody changes one of the recommendations meanwhile, nothing is written, and this page says which.

use super::parts::*;
use crate::components::form::{Form, hidden, meanwhile, state_of_form};
use crate::pages::{Page, draw_with_status};
use crate::reader::*;
use answerable_domain::model::{Reference, ResponsibilityRole};
use answerable_domain::rules::responsibilities::{Difference, Held, seen};
use answerable_domain::view::coordination::*;
use leptos::prelude::*;
use std::sync::Arc;

/// The form's fields of a choice, which go along as hidden fields.
const CHOICE: [&str; 6] = ["lead", "former", "support", "supporting", "due_do", "due"];

/// The preview of a change, with the form that carries it out.
pub fn page(reader: &Arc<Reader>, preview: &Preview, form: &Form, conflict: bool) -> Page {
    let steps = [("coordination-responsibilities", "/coordination/responsibilities")];
    let head = || head(t("coordination-preview"), &steps, false);
    draw_with_status(state_of_form(form, conflict), reader, head, || body(preview, form))
}

fn body(preview: &Preview, form: &Form) -> AnyView {
    let (changed, unchanged): (Vec<&Previewed>, Vec<&Previewed>) =
        preview.rows.iter().partition(|row| !Difference::of(&row.before, &row.after).is_nothing());
    let overtaken: Vec<&Previewed> = preview.rows.iter().filter(|row| row.saw.is_some()).collect();
    let meanwhile = (!overtaken.is_empty()).then(|| {
        let items = overtaken
            .iter()
            .map(|row| {
                view! {
                    <li>
                        {desk_link(&row.reference)} <div>{t("coordination-you-saw")}</div>
                        {held_words(row.saw.as_deref().unwrap_or_default(), &preview.offices)} <div>{t("coordination-there-is")}</div>
                        {held_words(&row.before, &preview.offices)}
                    </li>
                }
            })
            .collect_view();
        meanwhile(view! { <ul>{items}</ul> }.into_any())
    });
    let counts = [("changed", changed.len()), ("unchanged", unchanged.len())];
    let counts: Vec<(&str, answerable_domain::words::Arg)> = counts.into_iter().map(|(name, count)| (name, count.into())).collect();
    let unknown = (preview.unknown > 0).then(
        || view! { <p class="notice" data-kind="warning">{tr("coordination-unknown-rows", &[("count", preview.unknown.into())])}</p> },
    );
    let same = (!unchanged.is_empty()).then(|| {
        let items = unchanged.iter().map(|row| view! { <li>{desk_link(&row.reference)}</li> }).collect_view();
        view! {
            <details class="more-details">
                <summary>{tr("coordination-unchanged", &[("count", unchanged.len().into())])}</summary>
                <ul>{items}</ul>
            </details>
        }
    });
    let apply = (!changed.is_empty()).then(|| {
        view! {
            <button class="button" name="step" value="apply">
                {tr("coordination-apply", &[("count", changed.len().into())])}
            </button>
        }
    });
    let kept = form
        .pairs()
        .filter(|(name, _)| CHOICE.contains(name))
        .map(|(name, value)| view! { <input type="hidden" name=name.to_string() value=value.to_string() /> })
        .collect_view();
    let seen =
        preview.rows.iter().map(|row| view! { {hidden("row", address(&row.reference))} {hidden("saw", seen(&row.before))} }).collect_view();
    view! {
        {title(t("coordination-preview"), tr("coordination-preview-lede", &counts))}
        {meanwhile}
        {unknown}
        {losing(&changed, &preview.offices)}
        {(!changed.is_empty()).then(|| table(&changed, &preview.offices))}
        {same}
        <form class="form" method="post">
            {kept} {seen} <div class="actions">
                {apply} <button class="button button-quiet" name="step" value="choose">
                    {t("coordination-choose-again")}
                </button>
            </div>
        </form>
    }
    .into_any()
}

/// A recommendation's reference, as forms send it.
pub fn address(reference: &Reference) -> String {
    format!("{}/{}", reference.symbol, reference.paragraph)
}

/// The institutions that would lose the lead, each with the number of recommendations; none if no institution would.
pub fn losing(changed: &[&Previewed], offices: &StateInstitutions) -> Option<AnyView> {
    let lead = |held: &[Held]| held.iter().find(|held| held.role == ResponsibilityRole::Lead).map(|held| held.institution);
    let mut losing: Vec<(i64, usize)> = Vec::new();
    for row in changed {
        let Some(before) = lead(&row.before).filter(|before| lead(&row.after) != Some(*before)) else { continue };
        match losing.iter_mut().find(|(institution, _)| *institution == before) {
            Some((_, count)) => *count += 1,
            None => losing.push((before, 1)),
        }
    }
    (!losing.is_empty()).then(|| {
        let items = losing
            .iter()
            .map(|(institution, count)| {
                let name = offices.name(*institution).map(|named| named.names.text(reader().lang).to_string()).unwrap_or_default();
                view! { <li>{tr("coordination-loses-lead", &[("institution", name.into()), ("count", (*count).into())])}</li> }
            })
            .collect_view();
        view! {
            <div class="notice" data-kind="warning">
                <ul>{items}</ul>
            </div>
        }
        .into_any()
    })
}

/// A table of the responsibilities before and after the change, one row for each recommendation.
pub fn table(changed: &[&Previewed], offices: &StateInstitutions) -> AnyView {
    let rows = changed
        .iter()
        .map(|row| {
            view! {
                <tr>
                    <th scope="row">
                        {desk_link(&row.reference)}
                        {row.refused.then(|| view! { <div class="small">{t("coordination-refused")}</div> })}
                    </th>
                    <td data-label=t("coordination-before")>{held_words(&row.before, offices)}</td>
                    <td data-label=t("coordination-after")>{held_words(&row.after, offices)}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <table class="table table-stack">
            <caption>{t("coordination-what-changes")}</caption>
            <thead>
                <tr>
                    <th scope="col">{t("coordination-col-recommendation")}</th>
                    <th scope="col">{t("coordination-before")}</th>
                    <th scope="col">{t("coordination-after")}</th>
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
    use answerable_domain::model::Lang;
    use answerable_domain::rules::responsibilities::Choice;

    fn row(paragraph: &str, before: Option<i64>, after: Option<i64>) -> Previewed {
        let lead = |institution: Option<i64>| institution.map(|own| held(own, ResponsibilityRole::Lead)).into_iter().collect();
        Previewed { reference: reference(paragraph), before: lead(before), after: lead(after), saw: None, refused: false }
    }

    fn drawn(rows: Vec<Previewed>, unknown: usize, conflict: bool) -> Drawn {
        let form = Form::new([("lead", "health"), ("former", "1"), ("step", "preview"), ("row", "typed")]);
        let preview = Preview { choice: Choice::default(), rows, offices: offices(), unknown };
        Drawn::of(&page(&reader_of(Lang::En, "/coordination/responsibilities"), &preview, &form, conflict))
    }

    #[test]
    fn each_change_is_shown_and_what_was_seen_goes_along() {
        let drawn = drawn(vec![row("14", Some(1), Some(2)), row("15", Some(2), Some(2))], 1, false);
        assert_eq!(drawn.all("main tbody th"), [format!("{SYMBOL}, para. 14")]);
        assert_eq!(drawn.all("main tbody td"), ["Lead: Ministry of Justice", "Lead: Ministry of Health"]);
        assert_eq!(drawn.one("main details li"), format!("{SYMBOL}, para. 15"));
        assert_eq!(
            drawn.all("main .notice"),
            ["One that was named is not of this State and is left out.", "Ministry of Justice loses the lead of one recommendation."]
        );
        let seen = [row("14", Some(1), None), row("15", Some(2), None)].map(|row| seen(&row.before));
        let rows = format!("row={SYMBOL}/14 saw={} row={SYMBOL}/15 saw={}", seen[0], seen[1]);
        assert_eq!(drawn.forms(), [format!("post lead=health former=1 {rows} > step=apply step=choose")]);
    }

    #[test]
    fn where_nothing_would_change_nothing_can_be_applied() {
        let drawn = drawn(vec![row("14", Some(2), Some(2))], 0, false);
        assert_eq!((drawn.count("main table"), drawn.all("main form button")), (0, vec!["Back, and choose again".to_string()]));
    }

    #[test]
    fn whoever_was_overtaken_sees_both_states() {
        let overtaken = Previewed { saw: Some(Vec::new()), ..row("14", Some(1), Some(2)) };
        let drawn = drawn(vec![overtaken], 0, true);
        assert_eq!(drawn.status, 409);
        assert_eq!(drawn.one(".error-summary li span.muted + div"), "There is now:");
        assert_eq!(
            drawn.all(".error-summary li span.muted, .error-summary li div:last-child"),
            ["nobody answers for it", "Lead: Ministry of Justice"]
        );
    }
}
