//! `/coordination/recommendations/{symbol}/{paragraph}`: who answers for a recommendation, what it is about, and its wordings.

use super::parts::*;
use crate::components::form::{Field, Form, choices, error_summary, hidden, input, meanwhile, state_of_form};
use crate::components::history::history_list;
use crate::components::listed::{citation, symbol};
use crate::components::page_parts::section;
use crate::pages::{Head, Page, draw_with_status};
use crate::reader::*;
use answerable_domain::model::*;
use answerable_domain::printed::spaced;
use answerable_domain::rules::responsibilities::seen;
use answerable_domain::view::coordination::*;
use leptos::prelude::*;
use std::sync::Arc;

/// The coordinator's page of a recommendation. A form that came back is shown in its place.
pub fn page(reader: &Arc<Reader>, desk: RecommendationDesk, reference: &Reference, form: &Form, conflict: bool) -> Page {
    let head =
        || Head { trail: vec![(t("coordination-title"), "/coordination".to_string())], ..head(citation(reference), &[], desk.fiction) };
    draw_with_status(state_of_form(form, conflict), reader, head, || body(&desk, form, conflict))
}

fn body(desk: &RecommendationDesk, form: &Form, conflict: bool) -> AnyView {
    let listed = &desk.assigned.listed;
    let public = listed.reference.path();
    let about = form.value("step") == "about";
    let empty = Form::default();
    let now = conflict.then(|| meanwhile(held_words(&desk.assigned.held, &desk.offices)));
    let refusals = (!desk.refusals.is_empty()).then(|| section("refusals", t("coordination-refusals"), refusals(&desk.refusals)));
    let clusters = desk
        .clusters
        .iter()
        .map(|cluster| view! { <li><a href=href(&format!("/coordination/clusters/{}", cluster.code))>{words(&cluster.names)}</a></li> })
        .collect_view();
    view! {
        <header class="page-head">
            <p class="eyebrow">{words(&listed.mechanism.names)} " · " {symbol(&listed.reference.symbol)}</p>
            <h1>{tr("paragraph", &[("paragraph", spaced(&listed.reference.paragraph).into())])}</h1>
            <p class="small">
                <a href=href(&public)>{t("public-page")}</a>
            </p>
        </header>
        {now}
        {error_summary(form)}
        <figure class="wording">
            <blockquote lang=listed.wording.language.clone() dir=direction(&listed.wording.language)>
                <p>{listed.wording.body.clone()}</p>
            </blockquote>
        </figure>
        {section("responsible", t("section-answers"), responsibilities(desk, if about { &empty } else { form }))}
        {refusals}
        {section("about", t("coordination-about"), about_form(desk, if about { form } else { &empty }))}
        {(!desk.updates.is_empty()).then(|| section("reports", t("question-reports"), reports(desk)))}
        {section("texts", t("coordination-texts"), texts(desk))}
        {(!desk.clusters.is_empty()).then(|| section("clusters", t("coordination-clusters"), view! { <ul>{clusters}</ul> }))}
        {(!desk.history.is_empty()).then(|| section("history", t("section-history"), history_list(&desk.history, false)))}
    }
    .into_any()
}

/// The form for the responsibilities: as they are now, unless something was typed.
fn responsibilities(desk: &RecommendationDesk, typed: &Form) -> AnyView {
    let held = &desk.assigned.held;
    let slug = |id: i64| desk.offices.name(id).map(|named| named.code.clone()).unwrap_or_default();
    let lead = held.iter().find(|held| held.role == ResponsibilityRole::Lead);
    let supporting = held.iter().filter(|held| held.role == ResponsibilityRole::Supporting);
    let form = if typed.pairs().next().is_some() {
        typed.clone()
    } else {
        let mut values = vec![("lead".to_string(), lead.map(|lead| slug(lead.institution)).unwrap_or_default())];
        values.extend(supporting.map(|held| ("supporting".to_string(), slug(held.institution))));
        values.extend(lead.and_then(|lead| lead.due_on).map(|due| ("due".to_string(), due.to_string())));
        Form::new(values)
    };
    let leads = office_options(&desk.offices, vec![(String::new(), t("coordination-no-lead"))]);
    let boxes = office_options(&desk.offices, Vec::new()).into_iter().map(|(slug, name)| (slug, name.into_any())).collect();
    let earlier = desk
        .responsible
        .iter()
        .filter(|responsible| responsible.until.is_some_and(|until| until > responsible.since))
        .map(|responsible| {
            view! {
                <li>
                    {words(&responsible.institution.names)} {comma()} {code("role", responsible.role.code())} {comma()} {t("since")} " " {short_day(responsible.since)}
                    {responsible.until.map(|until| view! { {comma()} {t("until")} " " {short_day(until)} })}
                    {responsible.due_on.map(|due| view! { {comma()} {t("due")} " " {short_day(due)} })}
                </li>
            }
        })
        .collect_view();
    let has_earlier = desk.responsible.iter().any(|responsible| responsible.until.is_some_and(|until| until > responsible.since));
    view! {
        <div class="small">{held_words(held, &desk.offices)}</div>
        {suggestions(&desk.assigned.suggestions)}
        <form class="form" method="post">
            {hidden("step", "give")} {hidden("saw", seen(held))}
            {choose("lead".to_string(), "lead", code("role", "lead"), leads, form.value("lead"))}
            <details class="more-details" open=form.error("supporting").is_some()>
                <summary>{code("role", "supporting")}</summary>
                {choices(&form, Field::text("supporting", "coordination-which-supporting"), false, boxes)}
            </details>
            {input(&form, Field::text("due", "due-on").kind("date").short().hint("coordination-due-hint"))}
            <div class="actions">
                <button class="button">{t("coordination-give")}</button>
            </div>
        </form>
        {has_earlier
            .then(|| {
                view! {
                    <details class="more-details">
                        <summary>{t("coordination-earlier")}</summary>
                        <ul>{earlier}</ul>
                    </details>
                }
            })}
    }
    .into_any()
}

fn refusals(found: &[Refusal]) -> AnyView {
    let items = found
        .iter()
        .map(|refusal| {
            let decided = match &refusal.decided {
                None => view! { <p><a href=href(&format!("/coordination/refusals#refusal-{}", refusal.id))>{t("coordination-decide")}</a></p> }.into_any(),
                Some((upheld, reason, on)) => view! {
                    <p>
                        {t(if *upheld { "coordination-upheld" } else { "coordination-dismissed" })} {comma()} {short_day(*on)}
                        {reason.clone().map(|reason| view! { {colon()} {reason} })}
                    </p>
                }
                .into_any(),
            };
            view! {
                <li>
                    {short_day(refusal.made_on)} <p>{words(&refusal.institution.names)} {colon()} {in_language(&refusal.language, &refusal.reason)}</p> {decided}
                </li>
            }
        })
        .collect_view();
    view! { <ol class="history">{items}</ol> }.into_any()
}

/// The form for themes, groups and targets.
fn about_form(desk: &RecommendationDesk, typed: &Form) -> AnyView {
    let form = if typed.pairs().next().is_some() {
        typed.clone()
    } else {
        let mut values: Vec<(&str, String)> = desk.themes.iter().map(|theme| ("themes", theme.code.clone())).collect();
        values.extend(desk.groups.iter().map(|group| ("groups", group.code.clone())));
        values.push(("targets", desk.assigned.targets.join(", ")));
        Form::new(values)
    };
    let options = |all: &[Named]| all.iter().map(|named| (named.code.clone(), words(&named.names))).collect::<Vec<_>>();
    let now = |label: String, all: &[Named]| {
        let shown = all.iter().map(|named| view! { <div>{words(&named.names)}</div> }).collect_view();
        (!all.is_empty()).then(|| view! { <div><dt>{label}</dt><dd>{shown}</dd></div> })
    };
    view! {
        <dl class="summary">{now(t("facet-theme"), &desk.themes)} {now(t("facet-group"), &desk.groups)}</dl>
        <form class="form" method="post">
            {hidden("step", "about")} {hidden("saw", desk.assigned.about_seen.clone())}
            <details class="more-details" open=form.error("themes").is_some()>
                <summary>{t("facet-theme")}</summary>
                {choices(&form, Field::text("themes", "facet-theme"), false, options(&desk.all_themes))}
            </details>
            <details class="more-details" open=form.error("groups").is_some()>
                <summary>{t("facet-group")}</summary>
                {choices(&form, Field::text("groups", "facet-group"), false, options(&desk.all_groups))}
            </details>
            {input(&form, Field::text("targets", "field-targets").hint("field-targets-hint"))}
            <div class="actions">
                <button class="button button-quiet">{t("coordination-save")}</button>
            </div>
        </form>
    }
    .into_any()
}

/// The reports of institutions, each with a link to ask a public question on it.
fn reports(desk: &RecommendationDesk) -> AnyView {
    let items = desk
        .updates
        .iter()
        .map(|update| {
            let named = update.institution.names.text(reader().lang).to_string();
            let label = format!("{}{}{named}", code("status", update.status.code()), comma());
            view! {
                <li>
                    <a href=href(&format!("/coordination/reports/{}", update.slug))>{label}</a> {comma()} {short_day(update.published_on)}
                    {(!update.questions.is_empty()).then(|| view! { {comma()} {t("question-asked")} })}
                </li>
            }
        })
        .collect_view();
    view! { <ul>{items}</ul> }.into_any()
}

/// The wordings that are published or in work, with links to where each is written.
fn texts(desk: &RecommendationDesk) -> AnyView {
    let reference = &desk.assigned.listed.reference;
    let rows = TextKind::ALL
        .iter()
        .flat_map(|kind| Lang::ALL.into_iter().map(move |lang| (*kind, lang)))
        .map(|(kind, lang)| {
            let draft = desk.drafts.iter().find(|draft| draft.kind == kind && draft.language == lang.tag());
            let published = desk.texts.iter().rev().find(|text| text.kind == kind && text.language == lang.tag());
            let state = match (draft, published) {
                (Some(draft), _) => code("coordination-stage", draft.stage.code()).into_any(),
                (None, Some(text)) => view! { {t("coordination-stage-published")} {comma()} {short_day(text.published_on)} }.into_any(),
                (None, None) => view! { <span class="muted">{t("coordination-stage-none")}</span> }.into_any(),
            };
            let shown = format!("{}{}{}", code("text-kind", kind.code()), comma(), lang.own_name());
            view! { <li><a href=href(&super::texts::draft_path(reference, kind, lang.tag()))>{shown}</a> {colon()} {state}</li> }
        })
        .collect_view();
    view! { <ul>{rows}</ul> }.into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::*;

    fn desk(held: Vec<answerable_domain::rules::responsibilities::Held>) -> RecommendationDesk {
        RecommendationDesk {
            assigned: Assigned { targets: vec!["5.2".to_string(), "16.2".to_string()], ..assigned("14", held) },
            fiction: false,
            offices: offices(),
            responsible: Vec::new(),
            refusals: Vec::new(),
            texts: Vec::new(),
            drafts: Vec::new(),
            themes: vec![named("courts", "Courts")],
            groups: Vec::new(),
            all_themes: vec![named("courts", "Courts"), named("sale", "Sale of children")],
            all_groups: vec![named("girls", "Girls")],
            clusters: Vec::new(),
            updates: vec![report("r-1", Status::UnderWay)],
            history: Vec::new(),
        }
    }

    fn drawn(desk: RecommendationDesk, form: &Form, conflict: bool) -> Drawn {
        Drawn::of(&page(&reader_of(Lang::En, "/coordination/recommendations"), desk, &reference("14"), form, conflict))
    }

    #[test]
    fn the_forms_begin_with_who_answers_and_what_it_is_about() {
        let held = vec![held(1, ResponsibilityRole::Lead), held(2, ResponsibilityRole::Supporting)];
        let drawn = drawn(desk(held.clone()), &untouched(), false);
        assert_eq!(drawn.one("h1"), "Paragraph 14");
        assert_eq!(
            drawn.forms(),
            [format!("post step=give saw={} > send", seen(&held)), "post step=about saw=about-seen > send".to_string()]
        );
        assert_eq!(drawn.attr("#lead option[selected]", "value"), "justice");
        assert_eq!(drawn.attrs("input[name=supporting][checked]", "value"), ["health"]);
        assert_eq!(drawn.attrs("input[name=themes][checked]", "value"), ["courts"]);
        assert_eq!(drawn.attr("#targets", "value"), "5.2, 16.2");
        assert_eq!(drawn.attr("#reports a", "href"), "/en/coordination/reports/r-1");
        // Each kind of wording in each language leads to where it is written.
        assert_eq!(drawn.count("#texts li a"), TextKind::ALL.len() * Lang::ALL.len());
        assert_eq!(drawn.count(&format!("#texts a[href='/en/coordination/texts/plain/ar/{SYMBOL}/14']")), 1);
    }

    #[test]
    fn each_form_comes_back_in_its_own_place() {
        let give = refused([("step", "give"), ("lead", "health"), ("due", "x")], "due", "coordination-no-day");
        let drawn_give = drawn(desk(Vec::new()), &give, false);
        assert_eq!((drawn_give.errors().len(), drawn_give.attr("#lead option[selected]", "value")), (1, "health".to_string()));
        assert_eq!(drawn_give.attr("#targets", "value"), "5.2, 16.2");
        let about = refused([("step", "about"), ("targets", "99.9")], "targets", "coordination-none-chosen");
        let drawn_about = drawn(desk(vec![held(1, ResponsibilityRole::Lead)]), &about, false);
        assert_eq!((drawn_about.errors().len(), drawn_about.attr("#targets", "value")), (1, "99.9".to_string()));
        assert_eq!(drawn_about.attr("#lead option[selected]", "value"), "justice");
    }

    #[test]
    fn a_conflict_shows_who_answers_now() {
        let drawn = drawn(desk(vec![held(2, ResponsibilityRole::Lead)]), &Form::new([("step", "give"), ("lead", "justice")]), true);
        assert_eq!((drawn.status, drawn.one(".error-summary div")), (409, "Lead: Ministry of Health".to_string()));
        assert_eq!(drawn.attr("#lead option[selected]", "value"), "justice");
    }
}
