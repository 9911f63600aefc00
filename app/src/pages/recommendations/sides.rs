//! Both sides of one recommendation: the timeline, what each side says, and the actions.

use crate::components::action::action;
use crate::components::assessment::{Place, assessment};
use crate::components::danger::danger;
use crate::components::evidence::evidence;
use crate::components::page_parts::{heading, section};
use crate::components::questions::questions;
use crate::components::{charts, marks};
use crate::reader::*;
use answerable_domain::model::*;
use answerable_domain::rules::standing::differ;
use answerable_domain::view::recommendations::*;
use chrono::NaiveDate;
use leptos::prelude::*;

/// The section with both accounts on one axis of time.
pub fn timeline(page: &RecommendationPage) -> AnyView {
    let reader = reader();
    let mut lanes: Vec<charts::CivilLane> = Vec::new();
    // Whose lanes they are: two organisations may bear one name, and nobody who is described may be taken for one who is named.
    let mut owners: Vec<(Option<&str>, &str)> = Vec::new();
    // The oldest first, so that organisations stand in the order in which they began to speak.
    for assessment in page.assessments.iter().rev() {
        let (code, author) = match &assessment.author {
            Author::Named(named, _) => (Some(named.code.as_str()), named.names.text(reader.lang)),
            Author::Pseudonymous(words) => (None, words.text(reader.lang)),
        };
        let point = charts::CivilPoint {
            on: assessment.published_on,
            verdict: assessment.verdict,
            withdrawn_on: assessment.withdrawn.as_ref().map(|(on, _)| *on),
            evidence: assessment.evidence.iter().map(|proof| (proof.kind, proof.title.clone())).collect(),
            language: assessment.language.clone(),
        };
        match owners.iter().position(|owner| *owner == (code, author)).and_then(|at| lanes.get_mut(at)) {
            Some(lane) => lane.points.push(point),
            None => {
                owners.push((code, author));
                let independent = assessment.author.is_independent();
                lanes.push(charts::CivilLane { author: author.to_string(), independent, points: vec![point] });
            }
        }
    }
    let state: Vec<_> = page
        .updates
        .iter()
        .rev()
        .map(|update| charts::StatePoint {
            on: update.published_on,
            status: update.status,
            evidence: update.evidence.iter().map(|proof| (proof.kind, proof.title.clone())).collect(),
            language: update.language.clone(),
            institution: update.institution.names.text(reader.lang).to_string(),
            corrected: update.corrected_by.is_some(),
        })
        .collect();
    let first: Option<NaiveDate> =
        state.iter().map(|point| point.on).chain(lanes.iter().flat_map(|lane| lane.points.iter().map(|point| point.on))).min();
    let data = charts::Timeline {
        // The axis begins at the first entry, since there is nothing to draw before it.
        from: first.map_or(page.dated_on, |first| first.max(page.dated_on)),
        today: reader.day,
        stale_months: reader.site.periods.stale_months,
        state,
        civil: lanes,
    };
    section("timeline", t("section-timeline"), charts::timeline("accounts-over-time", &data))
}

/// The section with the two sides' reports and assessments beside each other.
pub fn lanes(page: &RecommendationPage) -> AnyView {
    let state = if page.updates.is_empty() {
        view! { <p class="muted">{t("no-updates")}</p> }.into_any()
    } else {
        page.updates.iter().enumerate().map(|(at, own)| update(own, at == 0 && page.standing.has(Flag::Stale))).collect_view().into_any()
    };
    let (independent, civil): (Vec<_>, Vec<_>) = page.assessments.iter().partition(|assessment| assessment.author.is_independent());
    let shown = |list: Vec<&AssessmentShown>| {
        list.into_iter()
            .map(|own| assessment(own, own.is_current() && differ(page.standing.status, own.verdict), Place::Recommendation))
            .collect_view()
    };
    let nothing = civil.is_empty().then(|| view! { <p class="muted">{t("no-assessments")}</p> });
    let independent = (!independent.is_empty()).then(|| {
        view! {
            <section class="lane lane-independent">
                <h3>{t("independent-institutions")}</h3>
                <p class="small muted">{t("independent-note")}</p>
                {shown(independent)}
            </section>
        }
    });
    let body = view! {
        <div class="lanes">
            <section class="lane lane-state">
                <h3>{t("the-state")}</h3>
                {state}
            </section>
            <section class="lane lane-civil">
                <h3>{t("side-civil")}</h3>
                {assess(page)} {shown(civil)} {nothing}
            </section>
            {independent}
        </div>
    };
    section("accounts", t("section-accounts"), body)
}

/// The link to write an assessment, for members of an organisation; none for other readers.
fn assess(page: &RecommendationPage) -> Option<AnyView> {
    let who = reader().signed_in.clone()?;
    who.organisation()?;
    let about = vec![("recommendation".to_string(), format!("{}/{}", page.reference.symbol, page.reference.paragraph))];
    let address = reader().href_with("/submissions/new", &about);
    Some(view! { <p><a class="button button-quiet" href=address>{t("submissions-assess")}</a></p> }.into_any())
}

/// One report of the State.
fn update(update: &StatusUpdate, stale: bool) -> AnyView {
    let corrected = update.corrected_by.is_some();
    let piece = |label: &'static str, text: &Option<String>| {
        text.clone().map(|text| {
            view! {
                <p>
                    <strong>{t(label)}</strong>
                    " "
                    {in_language(&update.language, &text)}
                </p>
            }
        })
    };
    let next = update.next_step.clone().map(|text| {
        view! {
            <p>
                <strong>{t("update-next")}</strong>
                " "
                {in_language(&update.language, &text)}
                {update.next_step_on.map(|on| view! { " (" {day(on)} ")" })}
            </p>
        }
    });
    let later = update.later.as_ref().map(|later| {
        view! { <p>{t("update-later")} " " {crate::components::listed::reference_link(later)}</p> }
    });
    view! {
        <article class="account" class:account-corrected=corrected id=format!("update-{}", update.slug)>
            <div class="account-head">
                {if corrected {
                    view! { <s class="status-old">{code("status", update.status.code())}</s> }.into_any()
                } else {
                    marks::status(update.status)
                }} " " {stale.then(|| marks::flag(Flag::Stale))}
            </div>
            <div class="account-meta">
                {heading(4, "account-who", words(&update.institution.names))} " · " {day(update.published_on)}
            </div>
            {corrected.then(|| view! { <p class="small">{t("update-corrected")}</p> })}
            {update.corrects.is_some().then(|| view! { <p class="small">{t("update-corrects")}</p> })}
            <p class="account-text">{in_language(&update.language, &update.reasons)}</p>
            {piece("update-missing", &update.missing)} {next} {later} {evidence(&update.evidence, &update.language)} {questions(update, 5)}
            {danger(Published::StatusUpdate, &update.slug)}
        </article>
    }
    .into_any()
}

/// The section of the actions that serve the recommendation.
pub fn actions(page: &RecommendationPage) -> AnyView {
    let body = if page.actions.is_empty() {
        view! { <p class="muted">{t("no-actions")}</p> }.into_any()
    } else {
        page.actions.iter().map(|own| action(own, Some(&page.reference))).collect_view().into_any()
    };
    section("actions", t("section-actions"), body)
}
