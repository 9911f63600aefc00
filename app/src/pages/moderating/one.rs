//! `/moderating/{token}`: a submission as it will look, with what needs checking, and the decision.

use super::decide::{decide, interest};
use super::head;
use super::others::others;
use crate::components::assessment::{Place, assessment};
use crate::components::doubts::for_moderator;
use crate::components::form::{Form, error_summary, meanwhile, state_of_form};
use crate::components::page_parts::section;
use crate::pages::submissions::{confirmed_signs, decisions, wording};
use crate::pages::{Page, draw_with_status};
use crate::reader::*;
use answerable_domain::doubts::of_organisation;
use answerable_domain::model::*;
use answerable_domain::rules::signs::signs;
use answerable_domain::view::moderating::*;
use answerable_domain::view::reporting::DraftProof;
use leptos::prelude::*;
use std::sync::Arc;

/// The page of a submission that waits: as it will look, with the forms of the decision.
pub fn page(reader: &Arc<Reader>, page: ModeratedPage, typed: &Form, conflict: bool) -> Page {
    let head = || head(t("moderating-one"), true, page.page.fiction);
    draw_with_status(state_of_form(typed, conflict), reader, head, || body(&page, typed, conflict))
}

fn body(found: &ModeratedPage, typed: &Form, conflict: bool) -> AnyView {
    let page = &found.page;
    let now = conflict.then(|| meanwhile(view! { <p>{t("moderating-changed")}</p> }.into_any()));
    // For an answer, the text that it answers already stands above it.
    let looks = match &page.answers {
        Some(_) => view! {
            <h3>{t("reply-answer")}</h3>
            <p>{in_language(&page.written.language, &page.written.body)}</p>
        }
        .into_any(),
        None => page.preview.iter().map(|shown| assessment(shown, false, Place::Preview)).collect_view().into_any(),
    };
    let appeal = page
        .appeal
        .as_ref()
        .map(|appeal| section("appeal", t("submissions-appeal"), view! { <p>{in_language(&page.written.language, appeal)}</p> }));
    let earlier = (!found.earlier.is_empty()).then(|| section("earlier", t("moderating-earlier"), decisions(&found.earlier)));
    view! {
        <header class="page-head">
            <p class="eyebrow">{t("moderating-title")}</p>
            <h1>{t("moderating-one")}</h1>
            <p class="lede">{t("moderating-one-lede")}</p>
        </header>
        {now} {error_summary(typed)} {about(found)} {section("asked", t("moderating-asked"), wording(page))}
        {section("looks", t("moderating-looks"), beside(looks, look_at(found)))} {files(found)} {others(&found.others)} {appeal} {earlier}
        {decide(found, typed)} {interest(page.version)}
    }
    .into_any()
}

/// The text, with what needs checking beside it.
fn beside(text: AnyView, marks: Option<AnyView>) -> AnyView {
    match marks {
        None => text,
        Some(marks) => view! {
            <div class="columns">
                <div>{text}</div>
                <aside id="signs" aria-labelledby="signs-title">{marks}</aside>
            </div>
        }
        .into_any(),
    }
}

fn about(found: &ModeratedPage) -> AnyView {
    let page = &found.page;
    let due = page.due_on.map(|on| view! { <div><dt>{t("moderating-due")}</dt><dd>{short_day(on)}</dd></div> });
    // Only the moderator is told: a refusal must not tell the author that there is an organisation of that name.
    let hidden = found.hidden_name.as_ref().map(|name| {
        view! {
            <div class="notice" data-kind="warning">
                <p>{t("moderating-hidden-name")} " " {words(name)}</p>
            </div>
        }
    });
    view! {
        {hidden}
        <dl class="summary">
            <div>
                <dt>{t("moderating-organisation")}</dt>
                <dd>{words(&page.organisation.names)} " (" {code("organisation-kind", page.organisation_kind.code())} ")"</dd>
            </div>
            <div>
                <dt>{t("moderating-shows")}</dt>
                <dd>{code("visibility", page.visibility.code())} {colon()} {code("visibility-about", page.visibility.code())}</dd>
            </div>
            <div>
                <dt>{t("moderation-received")}</dt>
                <dd>{short_day(found.submitted_on)}</dd>
            </div>
            {due}
        </dl>
    }
    .into_any()
}

/// The pieces that may give somebody away, each with the guard's question and whether the author confirmed it; none if there are none.
pub(super) fn marked(found: &ModeratedPage) -> Option<AnyView> {
    let page = &found.page;
    let titles: Vec<(String, String)> = page.evidence.iter().enumerate().flat_map(|(row, proof)| evidence_texts(row, proof)).collect();
    let texts = page.written.texts();
    let hides = page.visibility != Visibility::Named;
    let names: &[String] = if hides { &page.own_names } else { &[] };
    let all = texts.iter().map(|(field, text)| (*field, *text)).chain(titles.iter().map(|(field, text)| (field.as_str(), text.as_str())));
    confirmed_signs(&signs(all, names), &page.written, &titles)
}

/// The author's reason why the confirmed pieces may be public, or a note that there is none; nothing if no piece was confirmed.
pub(super) fn reason(found: &ModeratedPage) -> Option<AnyView> {
    let written = &found.page.written;
    (!written.confirmed.is_empty()).then(|| {
        let said = if written.confirm_why.is_empty() {
            view! { <p class="muted">{t("moderating-no-reason")}</p> }.into_any()
        } else {
            view! { <blockquote><p>{in_language(&written.language, &written.confirm_why)}</p></blockquote> }.into_any()
        };
        view! { <h3>{t("moderating-reason")}</h3> {said} }.into_any()
    })
}

/// The signs in the name that is shown with the text. Organisations that were registered before the guard checked names were never asked
/// about theirs.
fn name(found: &ModeratedPage) -> Option<AnyView> {
    let shows = found.page.visibility == Visibility::Named;
    let doubts = if shows { of_organisation(&found.page.organisation.names, &Words::default()) } else { Vec::new() };
    for_moderator(&doubts, None).map(|list| view! { <p>{t("moderating-organisation-signs")}</p> {list} }.into_any())
}

fn look_at(found: &ModeratedPage) -> Option<AnyView> {
    let (list, name) = (marked(found), name(found));
    (list.is_some() || name.is_some()).then(|| {
        view! {
            <h3 id="signs-title">{t("moderating-signs")}</h3>
            <p>{t("moderating-signs-about")}</p>
            {list}
            {reason(found)}
            {name}
        }
        .into_any()
    })
}

fn evidence_texts(row: usize, proof: &DraftProof) -> impl Iterator<Item = (String, String)> {
    let url = proof.url.clone().map(|url| (format!("evidence-url-{row}"), url));
    [(format!("evidence-title-{row}"), proof.title.clone())].into_iter().chain(url)
}

/// The files, with links to open them. Those without text could not be searched, so nobody has checked what they show.
fn files(found: &ModeratedPage) -> Option<AnyView> {
    let page = &found.page;
    let items = page
        .evidence
        .iter()
        .enumerate()
        .filter(|(_, proof)| proof.file.is_some())
        .map(|(row, proof)| {
            let unread = page.written.unreadable.contains(&row).then(|| view! { " " <strong>{t("moderating-unreadable")}</strong> });
            let address = href(&format!("/moderating/{}/files/{row}", page.token));
            view! { <li><a href=address>{proof.title.clone()}</a> {unread}</li> }
        })
        .collect_view();
    (!items.is_empty()).then(|| section("files", t("moderating-files"), view! { <ul>{items}</ul> }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::assessment;
    use crate::pages::samples::*;
    use answerable_domain::rules::submissions::SubmissionStage;
    use answerable_domain::view::reporting::{DraftFile, FileState};
    use answerable_domain::view::submissions::SubmissionPage;

    fn moderated(page: SubmissionPage) -> ModeratedPage {
        let page = SubmissionPage { preview: vec![assessment("a-0", Status::NoAction)], ..page };
        ModeratedPage { page, earlier: Vec::new(), submitted_on: on("2026-04-20"), others: Vec::new(), hidden_name: None }
    }

    fn drawn(found: ModeratedPage, typed: &Form) -> Drawn {
        Drawn::of(&page(&reader_as(Role::Moderator, "/moderating/s-1"), found, typed, false))
    }

    #[test]
    fn a_moderator_publishes_returns_or_declines_and_changes_no_word() {
        let drawn = drawn(moderated(submission(SubmissionStage::Submitted)), &untouched());
        assert_eq!(
            drawn.forms(),
            ["post version=2 > step=return step=decline", "post version=2 > step=publish", "post version=2 > step=interest"]
        );
        assert_eq!(drawn.attrs("input[name=ground]", "value"), Ground::ALL.iter().map(|ground| ground.code()).collect::<Vec<_>>());
        // The fields that can be named are those that have text.
        assert_eq!(drawn.attrs("#field option", "value"), ["", "developments"]);
        assert_eq!((drawn.count("#duplicate_of"), drawn.count("#signs"), drawn.count("#looks .account")), (0, 0, 1));
        assert_eq!(drawn.all("main .summary:first-of-type dd")[0], "Refugio (Non-governmental organisation)");
    }

    #[test]
    fn an_appeal_is_upheld_or_dismissed() {
        let page = SubmissionPage { appeal: Some("Es necesario.".to_string()), ..submission(SubmissionStage::Appealed) };
        let drawn = drawn(ModeratedPage { earlier: vec![returned()], ..moderated(page) }, &untouched());
        assert_eq!(drawn.forms()[..2], ["post version=2 > step=dismiss", "post version=2 > step=uphold"]);
        assert_eq!((drawn.one("#appeal [lang=es]"), drawn.one("#earlier mark")), ("Es necesario.".to_string(), "Ana Pérez".to_string()));
    }

    #[test]
    fn a_decision_that_came_back_keeps_what_was_typed() {
        let form = refused([("ground", "spam"), ("passage", "not there"), ("note", "Why")], "passage", "moderating-passage-elsewhere");
        let drawn = drawn(moderated(submission(SubmissionStage::Submitted)), &form);
        assert_eq!((drawn.status, drawn.errors()), (422, vec!["This passage does not stand in the text: copy it from there".to_string()]));
        assert_eq!(
            (drawn.attr("input[name=ground][checked]", "value"), drawn.one("#passage"), drawn.one("#note")),
            ("spam".to_string(), "not there".to_string(), "Why".to_string())
        );
        let step = self::drawn(moderated(submission(SubmissionStage::Submitted)), &refused([], "step", "moderating-pseudonym"));
        assert_eq!(step.errors().len(), 1);
    }

    #[test]
    fn what_needs_checking_stands_beside_the_text() {
        let mut page = submission(SubmissionStage::Submitted);
        page.written.developments = "Write to ana.perez@example.org about it.".to_string();
        page.written.unreadable = vec![0];
        let file = Some(DraftFile { token: "t".to_string(), state: FileState::Ready });
        page.evidence = vec![DraftProof { title: "Scan".to_string(), file, ..DraftProof::default() }];
        let drawn = drawn(moderated(page), &untouched());
        assert_eq!(drawn.one("aside#signs mark"), "ana.perez@example.org");
        assert_eq!(drawn.one("aside#signs li strong"), "Its author was not asked, or said nothing.");
        assert_eq!((drawn.attr("#files a", "href"), drawn.count("#files strong")), ("/en/moderating/s-1/files/0".to_string(), 1));
    }

    #[test]
    fn a_duplicate_is_of_another_text_of_the_same_author() {
        let other = |code: &str, same_author| OtherText {
            code: code.to_string(),
            path: "/recommendations/x/14".to_string(),
            reference: reference("14"),
            author: Words::one("en", "Refugio"),
            same_author,
            verdict: Some(Status::NoAction),
            published_on: Some(on("2026-01-01")),
            submitted_on: None,
            opening: ("ar".to_string(), "نص".to_string()),
        };
        let others = vec![other("assessment:a-1", true), other("assessment:a-2", false)];
        let found = ModeratedPage {
            others,
            hidden_name: Some(Words::one("en", "Hidden House")),
            ..moderated(submission(SubmissionStage::Submitted))
        };
        let drawn = drawn(found, &untouched());
        assert_eq!(drawn.attrs("#duplicate_of option", "value"), ["", "assessment:a-1"]);
        assert_eq!(drawn.all("#others h3"), ["From the same organisation", "From others"]);
        assert_eq!(drawn.attrs("#others [lang=ar]", "dir"), ["rtl", "rtl"]);
        assert_eq!(drawn.count("main .notice[data-kind=warning]"), 1);
    }
}
