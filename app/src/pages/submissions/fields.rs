//! The fields of an assessment, in the order in which the Committee asks; for children's groups in simpler words.

use crate::components::form::{Field, Form, around, choices, input, languages, select, textarea};
use crate::components::marks;
use crate::pages::work::proofs::{Sending, proofs};
use crate::reader::*;
use answerable_domain::form::MOST_JUDGED;
use answerable_domain::model::*;
use answerable_domain::view::submissions::*;
use leptos::prelude::*;

/// A text field, with its label and hint: the usual ones, and those in simpler words.
struct Said {
    name: &'static str,
    words: [(&'static str, &'static str); 2],
    rows: u32,
}

const TEXTS: [Said; 5] = [
    Said {
        name: "developments",
        words: [
            ("submission-developments", "submission-developments-hint"),
            ("submission-developments-simple", "submission-developments-simple-hint"),
        ],
        rows: 6,
    },
    Said {
        name: "comments",
        words: [("submission-comments", "submission-comments-hint"), ("submission-comments-simple", "submission-comments-simple-hint")],
        rows: 5,
    },
    Said {
        name: "missing",
        words: [("submission-missing", "submission-missing-hint"), ("submission-missing-simple", "submission-missing-simple-hint")],
        rows: 4,
    },
    Said {
        name: "questions",
        words: [("submission-questions", "submission-questions-hint"), ("submission-questions-simple", "submission-questions-simple-hint")],
        rows: 4,
    },
    Said {
        name: "proposed",
        words: [("submission-proposed", "submission-proposed-hint"), ("submission-proposed-simple", "submission-proposed-simple-hint")],
        rows: 4,
    },
];

/// The form's values, as the draft has them.
pub fn begun(page: &SubmissionPage) -> Form {
    let own = &page.written;
    let date = |day: Option<chrono::NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
    let mut values: Vec<(String, String)> = REASONS.iter().map(|field| (field.to_string(), own.reason(field).to_string())).collect();
    let language = if own.language.is_empty() { reader().lang.tag().to_string() } else { own.language.clone() };
    values.extend(
        [
            ("language", language),
            ("state_account", own.state_account.map(|account| account.code().to_string()).unwrap_or_default()),
            ("place", own.place.clone()),
            ("period_from", date(own.period_from)),
            ("period_to", date(own.period_to)),
            ("pseudonym", own.pseudonym.clone()),
            ("body", own.body.clone()),
            // In a new submission nothing is chosen beforehand: the author must choose the visibility.
            ("visibility", if page.version == 0 { String::new() } else { page.visibility.code().to_string() }),
            ("coalition", page.coalition.as_ref().map(|coalition| coalition.code.clone()).unwrap_or_default()),
        ]
        .map(|(name, value)| (name.to_string(), value)),
    );
    for (at, judged) in own.judged.iter().enumerate() {
        values.push((format!("recommendation-{at}"), format!("{}/{}", judged.symbol, judged.paragraph)));
        values.push((format!("verdict-{at}"), judged.verdict.map(|verdict| verdict.code().to_string()).unwrap_or_default()));
    }
    values.extend(own.groups.iter().map(|group| ("group".to_string(), group.clone())));
    values.extend(own.confirmed.iter().map(|key| ("confirm".to_string(), key.clone())));
    values.push(("confirm_why".to_string(), own.confirm_why.clone()));
    values.extend(crate::pages::work::proofs::begun(&page.evidence));
    Form::new(values)
}

/// All fields of an assessment.
pub fn fields(page: &SubmissionPage, form: &Form) -> AnyView {
    let simple = page.organisation_kind == OrganisationKind::ChildrensGroup;
    let lang = Some(form.value("language").to_string());
    let texts = TEXTS
        .iter()
        .map(|said| {
            let [usual, for_children] = said.words;
            let (label, hint) = if simple { for_children } else { usual };
            textarea(form, Field::text(said.name, label).hint(hint), said.rows, lang.clone())
        })
        .collect_view();
    view! {
        {visibility(page, form)} {verdict(form, simple)} {others(form)}
        {choices(form, Field::text("state_account", "submission-state-account"), true, accounts())}
        {select(form, Field::text("language", "report-language"), languages())} {texts} {groups(page, form)}
        {input(form, Field::text("place", "submission-place").hint("submission-place-hint"))} {period(form)} {proofs(form, Sending::WithForm)}
    }
    .into_any()
}

fn accounts() -> Vec<(String, AnyView)> {
    StateAccount::ALL.iter().map(|account| (account.code().to_string(), code("state-account", account.code()).into_any())).collect()
}

/// The field for the name under which it is shown. What each choice means stands beside it, before anything is chosen.
fn visibility(page: &SubmissionPage, form: &Form) -> AnyView {
    let offered = Visibility::ALL.iter().filter(|visibility| **visibility != Visibility::Coalition || !page.coalitions.is_empty());
    let options = visibilities(offered);
    let coalitions = (!page.coalitions.is_empty()).then(|| coalition(form, &page.coalitions));
    view! {
        {choices(form, Field::text("visibility", "submission-visibility").hint("submission-visibility-hint"), true, options)}
        <details class="more-details">
            <summary>{t("visibility-who-sees")}</summary>
            {who_sees()}
        </details>
        {input(form, Field::text("pseudonym", "submission-pseudonym").hint("submission-pseudonym-hint"))} {coalitions}
    }
    .into_any()
}

/// Visibilities as options, each with its meaning.
pub fn visibilities<'a>(offered: impl Iterator<Item = &'a Visibility>) -> Vec<(String, AnyView)> {
    offered
        .map(|visibility| {
            let meaning = code("visibility-about", visibility.code());
            let said = view! { <strong>{code("visibility", visibility.code())}</strong> <span class="hint">{meaning}</span> };
            (visibility.code().to_string(), said.into_any())
        })
        .collect()
}

/// The field for the coalition in whose name it is shown.
pub fn coalition(form: &Form, coalitions: &[Named]) -> AnyView {
    let lang = reader().lang;
    let mut options = vec![(String::new(), t("choose-one"))];
    options.extend(coalitions.iter().map(|own| (own.code.clone(), own.names.text(lang).to_string())));
    select(form, Field::text("coalition", "submission-coalition"), options)
}

/// The table of who can see what, for each visibility.
fn who_sees() -> AnyView {
    const SEEN: [&str; 5] = ["text", "name", "members", "moderator", "ministry"];
    let rows = Visibility::ALL
        .iter()
        .map(|visibility| {
            let cells = SEEN
                .map(|what| {
                    view! { <td data-label=code("visibility-column", what)>{t(&format!("visibility-sees-{}-{what}", visibility.code()))}</td> }
                })
                .collect_view();
            view! {
                <tr>
                    <th scope="row">{code("visibility", visibility.code())}</th>
                    {cells}
                </tr>
            }
        })
        .collect_view();
    let heads = SEEN.map(|what| view! { <th scope="col">{code("visibility-column", what)}</th> }).collect_view();
    view! {
        <table class="table table-stack">
            <caption class="hide">{t("visibility-who-sees")}</caption>
            <thead>
                <tr>
                    <th scope="col">{t("submission-visibility")}</th>
                    {heads}
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
        <p class="small">{t("visibility-lowered-later")}</p>
    }
    .into_any()
}

fn verdict(form: &Form, simple: bool) -> AnyView {
    let options = Status::VERDICTS
        .iter()
        .map(|status| {
            let rule = code("verdict-about", status.code());
            (status.code().to_string(), view! { {marks::status(*status)} <span class="hint">{rule}</span> }.into_any())
        })
        .collect();
    let label = if simple { "submission-verdict-simple" } else { "submission-verdict" };
    view! {
        <input type="hidden" name="recommendation-0" value=form.value("recommendation-0").to_string() />
        {choices(form, Field::text("verdict-0", label).hint("submission-verdict-hint"), true, options)}
    }
    .into_any()
}

/// The fields for further recommendations to which the same reasons apply (as in a chapter of a shadow report).
fn others(form: &Form) -> AnyView {
    let filled = (1..MOST_JUDGED).rev().find(|at| form.text(&format!("recommendation-{at}")).is_some()).unwrap_or(0);
    let several = filled > 0;
    let rows = (1..(filled + 3).min(MOST_JUDGED)).map(|at| other(form, at)).collect_view();
    view! {
        <details class="more-details" open=several>
            <summary>{t("submission-others")}</summary>
            <p class="hint">{t("submission-others-hint")}</p>
            {rows}
        </details>
    }
    .into_any()
}

fn other(form: &Form, at: usize) -> AnyView {
    let (reference, verdict) = (format!("recommendation-{at}"), format!("verdict-{at}"));
    let control = view! {
        <input
            class="input"
            id=reference.clone()
            name=reference.clone()
            type="text"
            dir="ltr"
            value=form.value(&reference).to_string()
            aria-invalid=form.error(&reference).map(|_| "true")
            aria-describedby=form.error(&reference).map(|_| format!("{reference}-error"))
        />
    };
    let chosen = form.value(&verdict).to_string();
    let options = Status::VERDICTS
        .iter()
        .map(|status| view! { <option value=status.code() selected=status.code() == chosen>{code("status", status.code())}</option> })
        .collect_view();
    let list = view! {
        <select
            class="input"
            id=verdict.clone()
            name=verdict.clone()
            aria-invalid=form.error(&verdict).map(|_| "true")
            aria-describedby=form.error(&verdict).map(|_| format!("{verdict}-error"))
        >
            <option value="">{t("submission-same-verdict")}</option>
            {options}
        </select>
    };
    view! {
        <fieldset class="field">
            <legend>{tr("submission-other", &[("number", (at + 1).into())])}</legend>
            {around(form, &reference, t("submissions-reference"), None, control.into_any())}
            {around(form, &verdict, t("submission-verdict"), None, list.into_any())}
        </fieldset>
    }
    .into_any()
}

fn groups(page: &SubmissionPage, form: &Form) -> AnyView {
    let chosen = form.all("group").next().is_some();
    let options = page.groups.iter().map(|group| (group.code.clone(), words(&group.names))).collect();
    view! {
        <details class="more-details" open=chosen>
            <summary>{t("submission-groups-choose")}</summary>
            {choices(form, Field::text("group", "submission-groups"), false, options)}
        </details>
    }
    .into_any()
}

fn period(form: &Form) -> AnyView {
    view! {
        {input(form, Field::text("period_from", "submission-period-from").kind("date").short().hint("submission-period-hint"))}
        {input(form, Field::text("period_to", "submission-period-to").kind("date").short())}
    }
    .into_any()
}
