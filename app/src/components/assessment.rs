//! Draws an organisation's assessment, alternative to the State's account («shadow»).

use super::danger::danger;
use super::evidence::evidence;
use super::listed::reference_link;
use super::marks;
use super::page_parts::heading;
use crate::reader::*;
use answerable_domain::model::*;
use answerable_domain::view::recommendations::*;
use leptos::prelude::*;

/// Where an assessment is drawn, which decides its heading's level and what it must name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// On its recommendation's own page, below a heading of the third level.
    Recommendation,
    /// In a section of another page, below a heading of the second level; the assessment names its recommendation.
    Section,
    /// In a section like [`Place::Section`], before it is published: no reply is owed to it.
    Preview,
    /// On another page, right below the title.
    Page,
}

impl Place {
    /// The level of the assessment's own heading.
    fn level(self) -> u8 {
        match self {
            Place::Recommendation => 4,
            Place::Section | Place::Preview => 3,
            Place::Page => 2,
        }
    }
}

/// Draws one assessment with its reply. `differs`: whether its verdict differs from the State's account.
pub fn assessment(own: &AssessmentShown, differs: bool, place: Place) -> AnyView {
    let elsewhere = place != Place::Recommendation;
    let level = place.level();
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
                    {t("assessment-withdrawn")} " " {day(*on)} {note.clone().map(|note| view! { {colon()} {in_language(&own.language, &note)} })}
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
    let happened = own
        .place
        .clone()
        .map(|place| view! { <p class="small muted">{t("assessment-place")} " " {in_language(&own.language, &place)}</p> });
    let groups = (!own.groups.is_empty()).then(|| {
        let named = own.groups.iter().enumerate().map(|(at, group)| view! { {(at > 0).then(comma)} {words(&group.names)} }).collect_view();
        view! { <p class="small muted">{t("assessment-groups")} " " {named}</p> }
    });
    let signed = signatures(own);
    let published = place != Place::Preview;
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
            <div class="account-meta">
                {heading(level, "account-who", author)} " · " {day(own.published_on)}
            </div>
            {signed} {elsewhere.then(|| view! { <p>{reference_link(&own.reference)}</p> })} {ended} {account}
            <div class="account-text">
                {piece("assessment-developments", &own.developments)} {piece("assessment-comments", &own.comments)}
                {piece("assessment-missing", &own.missing)} {piece("assessment-questions", &own.questions)}
                {piece("assessment-proposed", &own.proposed)}
            </div>
            {groups} {happened} {period} {evidence(&own.evidence, &own.language)} {(place != Place::Preview).then(|| reply(own, level + 1))}
            {published.then(|| danger(Published::Assessment, &own.slug))}
        </article>
    }
    .into_any()
}

/// The line of a coalition's members that sign. Members that sign without a name are only counted.
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
            view! { {(at > 0).then(comma)} <a href=address>{words(&one.names)}</a> }
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
fn reply(own: &AssessmentShown, level: u8) -> AnyView {
    if let Some(reply) = &own.reply {
        return view! {
            <div class="reply">
                {heading(level, "", view! { {t("reply-of")} " " {words(&reply.institution.names)} })}
                <p class="account-meta">{day(reply.published_on)}</p>
                <p>{in_language(&reply.language, &reply.body)}</p>
            </div>
            {reply.answer.as_ref().map(|answer| answered(answer, level))}
        }
        .into_any();
    }
    if !own.is_current() {
        return ().into_any();
    }
    // No reply is owed to what is not published.
    let Some(due_on) = own.reply_due_on else { return ().into_any() };
    let today = reader().day;
    if due_on < today {
        let days = (today - own.published_on).num_days();
        view! { <p class="reply reply-owed">{tr("reply-none-after", &[("days", days.into())])}</p> }.into_any()
    } else {
        view! { <p class="reply">{t("reply-due")} " " {day(due_on)}</p> }.into_any()
    }
}

/// The organisation's one answer to the reply.
fn answered(own: &AnswerShown, level: u8) -> AnyView {
    view! {
        <div class="reply">
            {heading(level, "", t("reply-answer"))}
            <p class="account-meta">{day(own.published_on)}</p>
            <p>{in_language(&own.language, &own.body)}</p>
        </div>
    }
    .into_any()
}
