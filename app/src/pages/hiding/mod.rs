//! Pages for taking danger out of sight: readers' warnings, what moderators hide, and what a body is told of its own hidden words
//! (app/RULES.md, rule 10).

pub mod danger;
pub mod desk;
pub mod log;
pub mod new;
pub mod one;
pub mod own;

use super::Head;
use crate::reader::*;
use answerable_domain::model::*;
use answerable_domain::view::hiding::*;
use leptos::prelude::*;

/// The head of a page on somebody's desk, with the steps above it.
fn head(title: String, trail: Vec<(String, String)>, fiction: bool) -> Head {
    Head { fiction, ..Head::at_desk(title, trail) }
}

/// The kind and name of a record, with a link to where people read it.
fn record(own: &RecordShown) -> AnyView {
    view! { {code("hiding-kind", own.kind.code())} " · " <a href=href(&own.path)><bdi>{called(own)}</bdi></a> }.into_any()
}

/// The name by which people know a record: for what stands on a recommendation's page the recommendation's, else the title, else its place
/// in addresses.
fn called(own: &RecordShown) -> String {
    let below = own.path.strip_prefix("/recommendations/").and_then(|below| below.split('#').next());
    let title = own.title.as_ref().map(|title| title.text(reader().lang).to_string()).filter(|title| !title.is_empty());
    below.map(str::to_string).or(title).unwrap_or_else(|| own.name.clone())
}

/// What is hidden, in words: a reply, for instance, is called a reply although its record is the assessment beside it.
fn what(own: &HidingShown) -> String {
    own.part.as_deref().map_or_else(|| code("hiding-kind", own.record.kind.code()), |part| code("hiding-part", part))
}

/// The facts of a hiding: ground, day, office, where it stands.
fn facts(own: &HidingShown) -> AnyView {
    let line =
        |label: &'static str, on: Option<chrono::NaiveDate>| on.map(|on| view! { <div><dt>{t(label)}</dt><dd>{short_day(on)}</dd></div> });
    let confirm = (own.stage == HidingStage::Provisional).then_some(own.confirm_by);
    view! {
        <dl class="summary">
            <div>
                <dt>{t("hiding-what")}</dt>
                <dd>{what(own)} " · " <a href=href(&own.record.path)><bdi>{called(&own.record)}</bdi></a></dd>
            </div>
            <div>
                <dt>{t("moderation-ground")}</dt>
                <dd>{code("moderation-ground", own.ground.code())}</dd>
            </div>
            <div>
                <dt>{t("hiding-stage")}</dt>
                <dd>{code("hiding-stage", own.stage.code())}</dd>
            </div>
            <div>
                <dt>{t("hiding-by")}</dt>
                <dd>{if own.by_author { t("hiding-by-author") } else { t("hiding-by-moderator") }}</dd>
            </div>
            {line("hiding-hidden-on", Some(own.hidden_on))} {line("hiding-confirm-by", confirm)} {line("hiding-appealed-on", own.appealed_on)}
            {line("hiding-destroy-after", own.destroy_after.filter(|_| own.destroyed_on.is_none()))}
            {line("hiding-destroyed-on", own.destroyed_on)} {line("hiding-shown-again-on", own.shown_again_on)}
        </dl>
    }
    .into_any()
}

/// A place at which words stand: what it is, and the sentence with the words marked.
fn standing(own: &StandingShown) -> AnyView {
    let paragraph = (!own.paragraph.is_empty()).then(|| view! { " (" <bdi>{own.paragraph.clone()}</bdi> ")" });
    view! {
        <li>
            <strong>{code("hiding-part", &own.part)} {paragraph} {colon()} {code("hiding-column", &own.column)}</strong>
            <p dir="auto">{own.before.clone()}<mark>{own.words.clone()}</mark>{own.after.clone()}</p>
        </li>
    }
    .into_any()
}

/// The hidden words, for people who may read them.
fn hidden_words(page: &HidingPage) -> AnyView {
    let siblings = siblings(&page.siblings);
    if page.passages.is_empty() && page.files == 0 {
        return view! { <p class="muted">{t("hiding-words-gone")}</p> {siblings} }.into_any();
    }
    let passages =
        page.passages.iter().map(|passage| view! { <li><q class="passage" dir="auto">{passage.clone()}</q></li> }).collect_view();
    let files = (page.files > 0).then(|| view! { <p>{tr("hiding-files", &[("count", page.files.into())])}</p> });
    view! { <ul>{passages}</ul> {files} <p class="small muted">{t("hiding-words-note")}</p> {siblings} }.into_any()
}

/// The hidings of other bodies' words that the same step made; none if there are none.
fn siblings(all: &[HidingShown]) -> Option<AnyView> {
    let rows = all.iter().map(|own| {
        view! {
            <li>
                <a href=href(&format!("/moderating/hiding/{}", own.reference))>
                    {what(own)} " " <bdi>{called(&own.record)}</bdi> {colon()} {code("hiding-stage", own.stage.code())}
                </a>
            </li>
        }
    });
    let rows = rows.collect_view();
    (!all.is_empty()).then(|| view! { <p>{t("hiding-siblings")}</p> <ul>{rows}</ul> }.into_any())
}
