//! An organisation's alternative («shadow») assessment.

use super::evidence::evidence;
use super::listed::reference_link;
use super::marks;
use crate::model::*;
use crate::ports::recommendations::*;
use crate::reader::*;
use leptos::prelude::*;

/// One assessment with its reply. `differs`: whether it parts from the State's account; `elsewhere`: whether it stands away from
/// its recommendation's own page, and so must name it.
pub fn assessment(own: &AssessmentShown, differs: bool, elsewhere: bool) -> AnyView {
    let author = match &own.author {
        Author::Named(named, kind) => view! {
            <a href=href(&format!("/civil-society/{}", named.code))>{words(&named.names)}</a>
            " ("
            {code("organisation-kind", kind.code())}
            ")"
        }
        .into_any(),
        Author::Pseudonymous(described) => words(described),
    };
    let piece = |label: &'static str, text: &Option<String>| {
        text.clone().map(|text| {
            view! {
                <p>
                    <strong>{t(label)}</strong>
                    " "
                    {in_language(&own.language, &text)}
                </p>
            }
        })
    };
    let ended = match (&own.withdrawn, &own.superseded_by) {
        (Some((on, note)), _) => Some(
            view! {
                <p class="small">
                    {t("assessment-withdrawn")} " " {day(*on)} {note.clone().map(|note| view! { ": " {in_language(&own.language, &note)} })}
                </p>
            }
            .into_any(),
        ),
        (None, Some(_)) => Some(view! { <p class="small">{t("assessment-superseded")}</p> }.into_any()),
        (None, None) => None,
    };
    let current = own.is_current();
    let account = own.state_account.map(|account| view! { <p class="small">{code("state-account", account.code())}</p> });
    let period = own
        .period
        .map(|(from, to)| view! { <p class="small muted">{t("assessment-period")} " " {short_day(from)} " – " {short_day(to)}</p> });
    let place = own
        .place
        .clone()
        .map(|place| view! { <p class="small muted">{t("assessment-place")} " " {in_language(&own.language, &place)}</p> });
    let groups = (!own.groups.is_empty()).then(|| {
        let named =
            own.groups.iter().enumerate().map(|(at, group)| view! { {(at > 0).then_some(", ")} {words(&group.names)} }).collect_view();
        view! { <p class="small muted">{t("assessment-groups")} " " {named}</p> }
    });
    let signed = signatures(own);
    view! {
        <article class="account" class:account-corrected=!current id=format!("assessment-{}", own.slug)>
            <div class="account-head">
                {if current {
                    marks::status(own.verdict)
                } else {
                    view! { <s class="status-old">{code("status", own.verdict.code())}</s> }.into_any()
                }} " " {differs.then(|| marks::flag(Flag::Disagreement))}
                {(elsewhere && own.author.is_independent()).then(|| view! { " " <span class="small muted">{t("side-independent")}</span> })}
            </div>
            <p class="account-meta">
                {author} " · " {day(own.published_on)}
            </p>
            {signed} {elsewhere.then(|| view! { <p>{reference_link(&own.reference)}</p> })} {ended} {account}
            <div class="account-text">
                {piece("assessment-developments", &own.developments)} {piece("assessment-comments", &own.comments)}
                {piece("assessment-missing", &own.missing)} {piece("assessment-questions", &own.questions)}
                {piece("assessment-proposed", &own.proposed)}
            </div>
            {groups} {place} {period} {evidence(&own.evidence)} {reply(own)}
        </article>
    }
    .into_any()
}

/// Who of a coalition signs it. Members that are not named are counted and no more.
fn signatures(own: &AssessmentShown) -> Option<AnyView> {
    if own.signed_by.is_empty() && own.signed_besides == 0 {
        return None;
    }
    let named = own
        .signed_by
        .iter()
        .enumerate()
        .map(|(at, one)| {
            let address = href(&format!("/civil-society/{}", one.code));
            view! { {(at > 0).then_some(", ")} <a href=address>{words(&one.names)}</a> }
        })
        .collect_view();
    let besides = (own.signed_besides > 0).then(|| {
        let key = if own.signed_by.is_empty() { "assessment-signed-unnamed" } else { "assessment-signed-besides" };
        view! { " " {tr(key, &[("count", own.signed_besides.into())])} }
    });
    let label = (!own.signed_by.is_empty()).then(|| view! { {t("assessment-signed")} " " });
    Some(view! { <p class="small">{label} {named} {besides}</p> }.into_any())
}

/// The State's reply, or how long it has been owed.
fn reply(own: &AssessmentShown) -> AnyView {
    if let Some(reply) = &own.reply {
        return view! {
            <div class="reply">
                <h4>{t("reply-of")} " " {words(&reply.institution.names)}</h4>
                <p class="account-meta">{day(reply.published_on)}</p>
                <p>{in_language(&reply.language, &reply.body)}</p>
            </div>
            {reply.answer.as_ref().map(answered)}
        }
        .into_any();
    }
    if !own.is_current() {
        return ().into_any();
    }
    let today = reader().day;
    if own.reply_due_on < today {
        let days = (today - own.published_on).num_days();
        view! { <p class="reply reply-owed">{tr("reply-none-after", &[("days", days.into())])}</p> }.into_any()
    } else {
        view! { <p class="reply">{t("reply-due")} " " {day(own.reply_due_on)}</p> }.into_any()
    }
}

/// The organisation's one answer to the reply.
fn answered(own: &AnswerShown) -> AnyView {
    view! {
        <div class="reply">
            <h4>{t("reply-answer")}</h4>
            <p class="account-meta">{day(own.published_on)}</p>
            <p>{in_language(&own.language, &own.body)}</p>
        </div>
    }
    .into_any()
}
