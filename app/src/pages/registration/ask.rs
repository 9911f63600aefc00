//! The form with which an organisation asks to be registered. Who will see what is said before its fields.

use super::head;
use crate::components::doubts::boxes;
use crate::components::form::{Field, Form, around, choices, error_message, error_summary, hidden, input, select, textarea};
use crate::components::page_parts::page_head;
use crate::pages::organisations::details::contact_fields;
use crate::pages::{Page, draw_with_status};
use crate::reader::*;
use answerable_domain::model::*;
use answerable_domain::view::registration::RegistrationLists;
use leptos::prelude::*;
use std::sync::Arc;

const STATE: Field = Field::text("state", "register-state").hint("register-state-hint");
const KIND: Field = Field::text("kind", "civil-society-kind");
const ABOUT: Field = Field::text("about", "register-about").hint("register-about-hint").required();
const CONFIRM_WHY: Field = Field::text("confirm_why", "submissions-confirm-why").hint("submissions-confirm-why-hint");
const LANGUAGES: Field = Field::text("languages", "register-languages").hint("register-languages-hint");
const THEMES: Field = Field::text("theme", "register-themes");
const GROUPS: Field = Field::text("group", "register-groups");
const ACCOUNT_NAME: Field =
    Field::text("account_name", "register-account-name").hint("register-account-name-hint").autocomplete("off").required();

/// The form of a request to be registered.
pub fn page(reader: &Arc<Reader>, known: &RegistrationLists, form: &Form, status: u16) -> Page {
    draw_with_status(status, reader, || head(t("register-title")), || body(known, form))
}

fn body(known: &RegistrationLists, form: &Form) -> AnyView {
    let days = reader().site.periods.moderation_days;
    view! {
        {error_summary(form)} {page_head((), t("register-title"), t("register-lede"))}
        <section class="section" aria-labelledby="seen">
            <h2 id="seen">{t("register-seen")}</h2>
            {seen()}
            <p>{t("register-not-stored")}</p>
            <p>{tr("register-how-long", &[("days", days.into())])}</p>
        </section>
        <section class="section" aria-labelledby="request">
            <h2 id="request">{t("register-form")}</h2>
            <form class="form" method="post" novalidate=true>
                {hidden("once", form.value("once"))} {select(form, STATE, states(known))}
                {choices(form, KIND, true, kinds())} {names(form)} {textarea(form, ABOUT, 4, None)}
                {choices(form, LANGUAGES, false, languages())} {concerns(form, known)}
                <h3>{t("register-contact")}</h3>
                <p>{t("register-contact-lede")}</p>
                {contact_fields(form, true)} {input(form, ACCOUNT_NAME)} {asked(form)}
                <div class="actions">
                    <button class="button">{t("register-send")}</button>
                </div>
            </form>
        </section>
    }
    .into_any()
}

/// The guard's questions about the organisation's name and description; none if it asks nothing.
fn asked(form: &Form) -> Option<AnyView> {
    let error = form.error("signs").filter(|error| !error.doubts.is_empty())?;
    Some(
        view! {
            <fieldset class="field field-invalid" id="signs" tabindex="-1">
                <legend>{t("submissions-signs")}</legend>
                <span class="hint">{t("submissions-signs-about")}</span>
                <span class="field-error">{error_message(error)}</span>
                {boxes(&error.doubts, form)}
                {textarea(form, CONFIRM_WHY, 3, None)}
            </fieldset>
        }
        .into_any(),
    )
}

/// The table of who will see what.
fn seen() -> AnyView {
    let rows = [
        ("register-seen-name", "register-seen-name-who"),
        ("register-seen-contact", "register-seen-contact-who"),
        ("register-seen-concerns", "register-seen-concerns-who"),
        ("register-seen-account", "register-seen-account-who"),
        ("register-seen-request", "register-seen-request-who"),
    ];
    let rows = rows
        .into_iter()
        .map(|(what, who)| {
            view! {
                <tr>
                    <th scope="row">{t(what)}</th>
                    <td data-label=t("register-seen-who")>{t(who)}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <table class="table table-stack">
            <caption class="hide">{t("register-seen")}</caption>
            <thead>
                <tr>
                    <th scope="col">{t("register-seen-what")}</th>
                    <th scope="col">{t("register-seen-who")}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

/// The States by name, as options; fictional ones come last.
fn states(known: &RegistrationLists) -> Vec<(String, String)> {
    let reader = reader();
    let mut states: Vec<(bool, String, String)> = known
        .states
        .iter()
        .map(|(named, fiction)| {
            let name = named.names.text(reader.lang).to_string();
            (*fiction, named.code.clone(), if *fiction { format!("{name} ({})", t("fiction-mark")) } else { name })
        })
        .collect();
    states.sort_by(|a, b| a.0.cmp(&b.0).then_with(|| reader.lexicon().formats.compare(&a.2, &b.2)));
    let first = (String::new(), t("register-state-choose"));
    std::iter::once(first).chain(states.into_iter().map(|(_, code, name)| (code, name))).collect()
}

fn kinds() -> Vec<(String, AnyView)> {
    OrganisationKind::ALL.iter().map(|kind| (kind.code().to_string(), code("organisation-kind", kind.code()).into_any())).collect()
}

fn languages() -> Vec<(String, AnyView)> {
    let named = |lang: Lang| view! { <span lang=lang.tag()>{lang.own_name()}</span> }.into_any();
    Lang::ALL.into_iter().map(|lang| (lang.tag().to_string(), named(lang))).collect()
}

/// The field for the name in the reader's language; those for other languages are folded, unless one has a value.
fn names(form: &Form) -> AnyView {
    let own = reader().lang;
    let others = || Lang::ALL.into_iter().filter(|lang| *lang != own);
    let used = others().any(|lang| {
        let field = format!("name-{}", lang.tag());
        form.text(&field).is_some() || form.error(&field).is_some()
    });
    let fields = others().map(|lang| name(form, lang, false)).collect_view();
    view! {
        {name(form, own, true)}
        <details class="more-details" open=used>
            <summary>{t("register-name-others")}</summary>
            {fields}
        </details>
    }
    .into_any()
}

fn name(form: &Form, lang: Lang, first: bool) -> AnyView {
    let field = format!("name-{}", lang.tag());
    let label = if first { t("register-name") } else { tr("register-name-in", &[("language", lang.own_name().into())]) };
    let invalid = form.error(&field).map(|_| "true");
    let described = form.error(&field).map(|_| format!("{field}-error"));
    let value = form.value(&field).to_string();
    let control = view! {
        <input
            class="input"
            id=field.clone()
            name=field.clone()
            type="text"
            autocomplete="off"
            value=value
            lang=lang.tag()
            dir=lang.dir()
            aria-invalid=invalid
            aria-describedby=described
        />
    };
    around(form, &field, label, None, control.into_any())
}

/// The field for themes and groups, which is folded since it may be left out.
fn concerns(form: &Form, known: &RegistrationLists) -> AnyView {
    let chosen = form.all("theme").chain(form.all("group")).next().is_some();
    let sorted = |named: &[Named]| {
        let reader = reader();
        let mut options: Vec<(String, String)> =
            named.iter().map(|own| (own.code.clone(), own.names.text(reader.lang).to_string())).collect();
        options.sort_by(|a, b| reader.lexicon().formats.compare(&a.1, &b.1));
        options.into_iter().map(|(code, name)| (code, name.into_any())).collect::<Vec<_>>()
    };
    view! {
        <details class="more-details" open=chosen>
            <summary>{t("register-concerns")}</summary>
            {choices(form, GROUPS, false, sorted(&known.groups))}
            {choices(form, THEMES, false, sorted(&known.themes))}
        </details>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::components::form::FieldError;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::*;
    use answerable_domain::model::Lang;

    #[test]
    fn what_was_typed_comes_back_and_gets_out_of_no_field() {
        let typed = "</textarea></form><form action=\"//elsewhere.example\"><input name=\"out\"> a & b";
        let known = RegistrationLists { states: Vec::new(), themes: Vec::new(), groups: Vec::new() };
        let form = Form::new([("about", typed), ("account_name", typed), ("reached_by", typed)]);
        let form = form.with_errors(vec![FieldError::new("state", "register-state-missing")]);
        for lang in Lang::ALL {
            let drawn = Drawn::of(&page(&reader_of(lang, "/civil-society/register"), &known, &form, 422));
            assert_eq!((drawn.count("form[action*=elsewhere]"), drawn.count("input[name=out]")), (0, 0));
            assert_eq!(
                (drawn.one("#about"), drawn.one("#reached_by"), drawn.attr("#account_name", "value")),
                (typed.to_string(), typed.to_string(), typed.to_string())
            );
            assert_eq!((drawn.status, drawn.errors().len()), (422, 1));
        }
    }

    #[test]
    fn who_sees_what_is_said_before_the_form_and_the_page_can_be_left_at_once() {
        let known = RegistrationLists {
            states: vec![(arland(), true), (chile(), false)],
            themes: vec![named("courts", "Courts")],
            groups: Vec::new(),
        };
        let drawn = Drawn::of(&page(
            &reader_of(Lang::En, "/civil-society/register"),
            &known,
            &Form::new([("once", "token"), ("theme", "courts")]),
            200,
        ));
        assert_eq!((drawn.forms(), drawn.count(".quick-exit a")), (vec!["post once=token > send".to_string()], 1));
        assert_eq!(drawn.count("section[aria-labelledby=seen] tbody tr"), 5);
        // Fictional States come last.
        assert_eq!(drawn.all("#state option"), ["Choose a State", "Chile", "Arland (fictional)"]);
        assert_eq!(drawn.count("details[open] input[name=theme][checked]"), 1);
        assert_eq!(drawn.attrs("label[for^=languages] span", "lang"), Lang::ALL.map(Lang::tag));
    }
}
