//! The front page of an organisation's desk: what is being written, what waits, what came back, what is to be signed, what is published.

use super::head;
use crate::components::assessment::{Place, assessment};
use crate::components::form::{Form, around, error_summary, state_of_form};
use crate::components::listed::citation;
use crate::components::marks;
use crate::components::page_parts::{empty, page_head, section};
use crate::pages::{Page, draw_with_status};
use crate::reader::*;
use answerable_domain::model::*;
use answerable_domain::rules::submissions::SubmissionStage;
use answerable_domain::view::submissions::*;
use leptos::prelude::*;
use std::sync::Arc;

/// The organisation's desk. A typed text that is no reference is shown in its form.
pub fn page(reader: &Arc<Reader>, found: DeskFound, typed: &Form) -> Page {
    let head = || head(t("submissions-title"), false, found.fiction);
    draw_with_status(state_of_form(typed, false), reader, head, || body(&found, typed))
}

/// The parts of the desk, each with its stages and the key of its words.
const PARTS: [(&str, &str, &[SubmissionStage]); 4] = [
    ("returned", "submissions-returned", &[SubmissionStage::Returned, SubmissionStage::Declined]),
    ("drafts", "submissions-drafts", &[SubmissionStage::Draft]),
    ("waiting", "submissions-waiting", &[SubmissionStage::Submitted, SubmissionStage::Appealed]),
    ("ended", "submissions-ended", &[SubmissionStage::Dismissed]),
];

fn body(found: &DeskFound, typed: &Form) -> AnyView {
    let name = found.organisation.names.text(reader().lang).to_string();
    let parts = PARTS
        .iter()
        .map(|(id, key, stages)| {
            let lines: Vec<&SubmissionLine> = found.submissions.iter().filter(|line| stages.contains(&line.stage)).collect();
            (!lines.is_empty()).then(|| {
                let title = tr(key, &[("count", lines.len().into())]);
                section(id, title, view! { <ol class="results">{lines.into_iter().map(line).collect_view()}</ol> })
            })
        })
        .collect_view();
    let nothing = (found.submissions.is_empty() && found.published.is_empty() && found.to_sign.is_empty())
        .then(|| empty(t("submissions-nothing"), view! { <p>{t("submissions-nothing-advice")}</p> }));
    view! {
        {error_summary(typed)}
        {page_head(t("submissions-title"), name, t("submissions-lede"))}
        {reader().signed_in.as_deref().and_then(crate::pages::accounts::own::offer)}
        {begin(found, typed)}
        {nothing}
        {to_sign(&found.to_sign)}
        {parts}
        {published(&found.published)}
        <ul class="plain-list links">
            <li><a href=href("/account/members")>{t("members-title")}</a></li>
            <li><a href=href("/hidden")>{t("hidden-title")}</a></li>
            {found.lead.then(|| view! {
                <li><a href=href("/submissions/organisation")>{t("own-contact-title")}</a></li>
                <li><a href=href("/submissions/coalitions")>{t("coalitions-title")}</a></li>
            })}
        </ul>
    }
    .into_any()
}

/// How to begin a new assessment: from the recommendation's page, or by typing its reference.
fn begin(found: &DeskFound, form: &Form) -> AnyView {
    let name = "recommendation";
    let error = form.error(name).is_some();
    let hint = found.example.as_ref().map(|example| tr("submissions-reference-hint", &[("example", citation(example).into())]));
    let described = [hint.is_some().then_some("recommendation-hint"), error.then_some("recommendation-error")];
    let described = described.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let control = view! {
        {hint.map(|hint| view! { <span class="hint" id="recommendation-hint">{hint}</span> })}
        <input
            class="input"
            id=name
            name=name
            type="text"
            dir="auto"
            value=form.value(name).to_string()
            aria-describedby=(!described.is_empty()).then_some(described)
            aria-invalid=error.then_some("true")
        />
    };
    view! {
        <section class="section" id="new" aria-labelledby="new-title">
            <h2 id="new-title">{t("submissions-new")}</h2>
            <p>{t("submissions-new-about")} " " <a href=href("/recommendations")>{t("nav-recommendations")}</a></p>
            <form class="form" method="get" action=href("/submissions/new")>
                {around(form, name, t("submissions-reference"), None, control.into_any())}
                <div class="actions">
                    <button class="button">{t("submissions-begin")}</button>
                </div>
            </form>
        </section>
    }
    .into_any()
}

fn line(own: &SubmissionLine) -> AnyView {
    let title = title(own);
    let due = own.due_on.map(|on| view! { <span>{t("submissions-due")} " " {short_day(on)}</span> });
    view! {
        <li class="result">
            <h3 class="result-ref">
                <a href=href(&format!("/submissions/{}", own.token))>{title}</a>
            </h3>
            <p class="result-meta">
                {own.verdict.map(|verdict| view! { <span>{marks::status(verdict)}</span> })}
                <span>{code("submission-stage", own.stage.code())}</span> <span>{code("visibility", own.visibility.code())}</span>
                <span><bdi>{own.changed_by.clone()}</bdi> {comma()} {short_day(own.changed_on)}</span> {due}
            </p>
        </li>
    }
    .into_any()
}

/// What a submission is about, in one line.
pub fn title(own: &SubmissionLine) -> String {
    let about = match own.references.split_first() {
        None => t("submissions-about-nothing"),
        Some((first, [])) => citation(first),
        Some((first, others)) => tr("submissions-about-several", &[("first", citation(first).into()), ("count", others.len().into())]),
    };
    match own.kind {
        SubmissionKind::Assessment => about,
        SubmissionKind::Answer => tr("submissions-answer-about", &[("about", about.into())]),
    }
}

fn to_sign(found: &[ToSign]) -> Option<AnyView> {
    (!found.is_empty()).then(|| {
        let items = found
            .iter()
            .map(|one| {
                let signed = match one.signed {
                    Some(true) => t("submissions-signed-named"),
                    Some(false) => t("submissions-signed-unnamed"),
                    None => t("submissions-not-signed"),
                };
                view! {
                    <li class="result">
                        <h3 class="result-ref">
                            <a href=href(&format!("/submissions/{}", one.line.token))>{title(&one.line)}</a>
                        </h3>
                        <p class="result-meta">
                            <span>{words(&one.author.names)}</span> <span>{words(&one.coalition.names)}</span> <span>{signed}</span>
                        </p>
                    </li>
                }
            })
            .collect_view();
        section("to-sign", t("submissions-to-sign"), view! { <ol class="results">{items}</ol> })
    })
}

fn published(found: &[OwnAssessment]) -> Option<AnyView> {
    (!found.is_empty()).then(|| {
        let items = found
            .iter()
            .map(|own| {
                let answer = own.to_answer.then(|| view! { <p class="notice" data-kind="info">{t("submissions-reply-came")}</p> });
                view! {
                    <div class="section">
                        {answer} {assessment(&own.shown, false, Place::Section)}
                        <p class="small">
                            {code("visibility", own.visibility.code())} " · "
                            <a href=href(&format!("/submissions/published/{}", own.shown.slug))>{t("submissions-manage")}</a>
                        </p>
                    </div>
                }
            })
            .collect_view();
        section("published", tr("submissions-published", &[("count", found.len().into())]), items)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::assessment;
    use crate::pages::samples::*;

    fn desk(lead: bool) -> DeskFound {
        DeskFound {
            example: Some(reference("14")),
            organisation: named("refugio", "Refugio"),
            kind: OrganisationKind::Ngo,
            fiction: false,
            lead,
            submissions: Vec::new(),
            to_sign: Vec::new(),
            published: Vec::new(),
        }
    }

    fn drawn(found: DeskFound, typed: &Form) -> Drawn {
        Drawn::of(&page(&reader_as(Role::OrganisationLead, "/submissions"), found, typed))
    }

    #[test]
    fn an_empty_desk_says_how_to_begin() {
        let form = refused([("recommendation", "CRC 14")], "recommendation", "submission-reference-unknown");
        let drawn = drawn(desk(true), &form);
        assert_eq!((drawn.status, drawn.errors().len(), drawn.attr("#recommendation", "value")), (422, 1, "CRC 14".to_string()));
        assert_eq!((drawn.forms(), drawn.count(".empty")), (vec!["get /en/submissions/new > send".to_string()], 1));
        assert_eq!(drawn.one("#recommendation-hint"), format!("Symbol and paragraph, such as {SYMBOL}, para. 14"));
        assert_eq!(drawn.attr("#recommendation", "aria-describedby"), "recommendation-hint recommendation-error");
        assert_eq!(drawn.count(".quick-exit a"), 1);
    }

    #[test]
    fn submissions_stand_by_what_is_to_be_done_with_them() {
        use SubmissionStage::*;
        let stages = [Draft, Submitted, Returned, Declined, Appealed, Dismissed];
        let submissions = stages.iter().enumerate().map(|(at, stage)| submission_line(&format!("s-{at}"), *stage)).collect();
        let drawn = drawn(DeskFound { submissions, ..desk(true) }, &untouched());
        assert_eq!(drawn.attrs("#returned h3 a", "href"), ["/en/submissions/s-2", "/en/submissions/s-3"]);
        assert_eq!(drawn.attrs("#drafts h3 a", "href"), ["/en/submissions/s-0"]);
        assert_eq!(drawn.attrs("#waiting h3 a", "href"), ["/en/submissions/s-1", "/en/submissions/s-4"]);
        assert_eq!(drawn.attrs("#ended h3 a", "href"), ["/en/submissions/s-5"]);
        assert_eq!((drawn.one("#returned h2"), drawn.count(".empty")), ("2 came back from the moderator".to_string(), 0));
    }

    #[test]
    fn what_is_to_be_signed_and_what_is_published_is_led_to() {
        let to_sign = ToSign {
            line: submission_line("s-9", SubmissionStage::Draft),
            author: named("alianza", "Alianza"),
            coalition: named("red", "Red"),
            signed: None,
        };
        let own = OwnAssessment { shown: assessment("a-1", Status::NoAction), visibility: Visibility::Pseudonymous, to_answer: true };
        let drawn = drawn(DeskFound { to_sign: vec![to_sign], published: vec![own], ..desk(false) }, &untouched());
        assert_eq!(drawn.all("#to-sign .result-meta span"), ["Alianza", "Red", "not signed"]);
        assert_eq!(drawn.count("#published a[href='/en/submissions/published/a-1']"), 1);
        assert_eq!(drawn.one("#published .notice"), "The institution has replied. You may answer once.");
        // Contact details and coalitions are the lead's.
        assert_eq!(drawn.count("a[href='/en/submissions/organisation'], a[href='/en/submissions/coalitions']"), 0);
    }
}
