//! Tests of the ministry's desk: reports from the first words to the public page, the coordinator's question, replies; who may do what;
//! and that no text is lost and the history is whole after all of it.

use super::forms::{does, intact, refused, sends, summary, text, version};
use crate::site::Site;
use answerable_domain::model::{BodyKind, Role};
use axum::http::StatusCode;
use chrono::{Days, Utc};

/// A recommendation that the Ministry of Justice leads and that was never reported on.
const NEW: &str = "CEDAW/C/XVL/CO/5/33";
/// A recommendation that the Ministry of Justice leads, with reports.
const REPORTED: &str = "CRC/C/OPSC/XVL/CO/1/19(a)";

fn form_of(reference: &str) -> String {
    format!("/en/work/recommendations/{reference}/report")
}

/// The field with which a reply states that it names nobody, needed where the assessment's author does not show.
const NOBODY: (&str, &str) = ("names_nobody", "yes");
const REASONS: (&str, &str) = ("reasons", "The law is applied in all seven regions since March.");
const LAW: [(&str, &str); 3] =
    [("evidence-kind-0", "structure"), ("evidence-title-0", "Law 12/2026"), ("evidence-url-0", "https://gazette.example/12")];

both!(a_report_from_the_first_words_to_the_public_page, |db| {
    let site = Site::demonstration(db).await;
    let focal = site.as_role(Role::FocalPoint).await;
    let validator = site.as_role(Role::Validator).await;
    let path = form_of(NEW);
    assert!(text(&focal, "/en/work").await.contains("What is expected of you"));
    // Each gate speaks where it bites; a draft needs none of them.
    does(&focal, &path, &[("step", "save"), ("language", "en"), ("reasons", "Soon")]).await;
    assert!(!text(&focal, "/en/work").await.contains("What is expected of you"));
    assert!(text(&focal, "/en/work?draft=draft").await.contains("para. 33"));
    refused(&focal, &path, &[("step", "submit"), ("reasons", "Soon")], "Choose a status").await;
    let half = [("step", "submit"), ("status", "partly_implemented"), ("language", "en"), REASONS];
    refused(&focal, &path, &half, "needs evidence of a law or policy").await;
    let mut whole = half.to_vec();
    whole.extend(LAW);
    let mut local = whole.clone();
    local.push(("evidence-url-0", "javascript:alert(1)"));
    local.retain(|field| *field != LAW[2]);
    refused(&focal, &path, &local, "Give a whole address").await;
    does(&focal, &path, &whole).await;
    // It waits: the focal point cannot change it meanwhile, nor publish it.
    refused(&focal, &path, &[("step", "save"), REASONS], "It was submitted already").await;
    assert_eq!(sends(&focal, &path, &[("step", "publish"), REASONS]).await.status, StatusCode::FORBIDDEN);
    assert!(text(&validator, "/en/work?draft=submitted").await.contains("para. 33"));
    let with = |step: &'static str, more: Vec<(&'static str, &'static str)>| {
        let mut fields = whole.clone();
        fields[0] = ("step", step);
        fields.extend(more);
        fields
    };
    refused(&validator, &path, &with("return", vec![]), "Write the question").await;
    does(&validator, &path, &with("return", vec![("question", "Which regions?")])).await;
    let page = text(&focal, &path).await;
    assert!(page.contains("Which regions?") && page.contains("Law 12/2026"));
    assert!(text(&focal, "/en/work?draft=returned").await.contains("para. 33"));
    // Nothing of it is public so far.
    let public = format!("/en/recommendations/{NEW}");
    assert!(!site.get(&public).await.text().contains("seven regions"));
    does(&focal, &path, &with("submit", vec![("missing", "Two regions lack judges.")])).await;
    does(&validator, &path, &with("publish", vec![("missing", "Two regions lack judges.")])).await;
    let page = site.get(&public).await.text();
    for shown in ["seven regions", "Two regions lack judges.", "Law 12/2026", "https://gazette.example/12"] {
        assert!(page.contains(shown), "{shown}");
    }
    let today = Utc::now().date_naive();
    let before = today.checked_sub_days(Days::new(1)).unwrap();
    assert!(!site.get(&format!("{public}?as_at={before}")).await.text().contains("seven regions"));
    assert!(site.get(&format!("{public}?as_at={today}")).await.text().contains("seven regions"));
    for path in ["/en/changes", "/en/changes.atom"] {
        let answer = site.get(path).await;
        assert!(answer.text().contains("CEDAW/C/XVL/CO/5"), "{path}");
    }
    assert!(!text(&validator, "/en/work?draft=submitted").await.contains("para. 33"));
    intact(&site).await;
});

both!(two_people_publish_that_it_is_implemented, |db| {
    let site = Site::demonstration(db).await;
    let focal = site.as_role(Role::FocalPoint).await;
    let validator = site.as_role(Role::Validator).await;
    let path = form_of(NEW);
    let today = Utc::now().date_naive().to_string();
    let fields = |step: &'static str, on: &'static str| {
        vec![
            ("step", step),
            ("status", "implemented"),
            ("language", "en"),
            REASONS,
            ("evidence-kind-0", "outcome"),
            ("evidence-title-0", "Survey"),
            ("evidence-url-0", "https://statistics.example/s"),
            ("evidence-date-0", on),
        ]
    };
    let today: &'static str = today.leak();
    refused(&validator, &path, &fields("publish", today), "You alone have worked on this").await;
    refused(&focal, &path, &fields("submit", "2019-01-01"), "within the last 24 months").await;
    refused(&focal, &path, &fields("submit", "2019-13-01"), "This is no date").await;
    does(&focal, &path, &fields("submit", today)).await;
    does(&validator, &path, &fields("publish", today)).await;
    // A correction names what it corrects, once.
    let page = text(&focal, &path).await;
    let slug = page.split("<option value=\"ministry-of-justice-").nth(1).and_then(|rest| rest.split_once('"')).unwrap().0;
    let slug = format!("ministry-of-justice-{slug}");
    let correction = [("step", "publish"), ("status", "no_action"), ("language", "en"), REASONS, ("corrects", slug.as_str())];
    does(&validator, &path, &correction).await;
    refused(&validator, &path, &correction, "was corrected already").await;
    let public = site.get(&format!("/en/recommendations/{NEW}")).await.text();
    assert!(public.contains("account-corrected") && public.contains("corrected its report"));
    let other = [("step", "save"), REASONS, ("corrects", "no-such-report")];
    refused(&validator, &path, &other, "has published no such report").await;
    intact(&site).await;
});

both!(nobody_else_reports, |db| {
    let site = Site::demonstration(db).await;
    let focal = site.as_role(Role::FocalPoint).await;
    let path = form_of(NEW);
    does(&focal, &path, &[("step", "save"), ("reasons", "a secret of the ministry")]).await;
    let replies = text(&focal, "/en/work/replies").await;
    let reply = replies.split("/en/work/replies/").nth(1).and_then(|rest| rest.split_once('"')).map(|(slug, _)| slug.to_string());
    let reply = format!("/en/work/replies/{}", reply.expect("a reply that is owed"));
    let fields = [("version", "1"), ("step", "save"), ("reasons", "mine now"), ("body", "mine now")];
    // Another ministry does not even learn that there is a draft.
    let other = site.body(BodyKind::Institution, "ministry-of-tourism", "").await;
    for role in [Role::FocalPoint, Role::Validator] {
        let email = format!("{}@tourism.example", role.code());
        site.person(&email, Some((role, other))).await;
        let stranger = site.sign_in(&email).await;
        for path in [&path, &reply] {
            let answer = stranger.get(path).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{role:?} {path}");
            assert!(!answer.text().contains("a secret"));
            for step in ["save", "submit", "publish", "discard"] {
                let answer = stranger.post(path, &[&fields[..], &[("step", step)]].concat()).await;
                let expected = [StatusCode::NOT_FOUND, StatusCode::FORBIDDEN];
                assert!(expected.contains(&answer.status), "{role:?} {step} {path}: {}", answer.status);
            }
        }
    }
    for role in [Role::Coordinator, Role::Contributor, Role::OrganisationLead, Role::Moderator, Role::Administrator] {
        let somebody = site.as_role(role).await;
        for path in [path.as_str(), reply.as_str(), "/en/work/replies"] {
            assert_eq!(somebody.get(path).await.status, StatusCode::FORBIDDEN, "{role:?} {path}");
        }
        for path in [&path, &reply] {
            assert_eq!(somebody.post(path, &fields).await.status, StatusCode::FORBIDDEN, "{role:?} {path}");
        }
    }
    for path in [path.as_str(), reply.as_str(), "/en/work/replies"] {
        assert_eq!(site.get(path).await.status, StatusCode::SEE_OTHER, "nobody {path}");
    }
    assert!(text(&focal, &path).await.contains("a secret of the ministry"));
    intact(&site).await;
});

both!(two_people_on_one_draft_lose_no_text, |db| {
    let site = Site::demonstration(db).await;
    let focal = site.as_role(Role::FocalPoint).await;
    let validator = site.as_role(Role::Validator).await;
    let path = form_of(REPORTED);
    let first = [("version", "0"), ("step", "save"), ("language", "en"), ("reasons", "What the one wrote")];
    assert_eq!(focal.post(&path, &first).await.status, StatusCode::SEE_OTHER);
    let second = [("version", "0"), ("step", "save"), ("language", "en"), ("reasons", "What the other wrote")];
    let answer = validator.post(&path, &second).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    let page = answer.text();
    assert!(page.contains("What the one wrote") && page.contains("What the other wrote"), "both texts are there");
    assert_eq!(version(&page), "1", "and the form can be sent again");
    // The validator publishes while the focal point edits.
    let seen = version(&text(&focal, &path).await);
    does(&validator, &path, &[("step", "publish"), ("status", "no_action"), ("language", "en"), REASONS]).await;
    let late = [("version", seen.as_str()), ("step", "save"), ("language", "en"), ("reasons", "Typed meanwhile")];
    let answer = focal.post(&path, &late).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    let page = answer.text();
    assert!(page.contains("Typed meanwhile") && page.contains("There is no draft any more") && page.contains("seven regions"));
    assert_eq!(version(&page), "0");
    assert_eq!(
        focal.post(&path, &[("version", "0"), ("step", "save"), ("reasons", "Typed meanwhile")]).await.status,
        StatusCode::SEE_OTHER
    );
    does(&focal, &path, &[("step", "discard")]).await;
    assert!(!text(&focal, &path).await.contains("Typed meanwhile"));
    intact(&site).await;
});

both!(the_coordinator_asks_and_no_more, |db| {
    let site = Site::demonstration(db).await;
    let coordinator = site.as_role(Role::Coordinator).await;
    let focal = site.as_role(Role::FocalPoint).await;
    let desk = text(&coordinator, &format!("/en/coordination/recommendations/{REPORTED}")).await;
    let path = desk.split("/en/coordination/reports/").nth(1).and_then(|rest| rest.split_once('"')).unwrap().0;
    let path = format!("/en/coordination/reports/{path}");
    assert_eq!(coordinator.post(&path, &[("question", " ")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let asked = coordinator.post(&path, &[("question", "Who pays for the judges?"), ("language", "en")]).await;
    assert_eq!(asked.status, StatusCode::SEE_OTHER, "{}", summary(&asked));
    assert!(site.get(&format!("/en/recommendations/{REPORTED}")).await.text().contains("Who pays for the judges?"));
    assert!(text(&focal, "/en/work?draft=returned").await.contains("para. 19 (a)"));
    for role in [Role::FocalPoint, Role::Validator, Role::Contributor, Role::Moderator, Role::Administrator] {
        let somebody = site.as_role(role).await;
        assert_eq!(somebody.get(&path).await.status, StatusCode::FORBIDDEN, "{role:?}");
        assert_eq!(somebody.post(&path, &[("question", "Mine?")]).await.status, StatusCode::FORBIDDEN, "{role:?}");
    }
    assert_eq!(coordinator.get("/en/coordination/reports/no-such").await.status, StatusCode::NOT_FOUND);
    intact(&site).await;
});

both!(a_reply_is_published_once, |db| {
    let site = Site::demonstration(db).await;
    let focal = site.as_role(Role::FocalPoint).await;
    let validator = site.as_role(Role::Validator).await;
    let list = text(&focal, "/en/work/replies").await;
    let slug = list.split("/en/work/replies/").nth(1).and_then(|rest| rest.split_once('"')).expect("a reply that is owed").0.to_string();
    let path = format!("/en/work/replies/{slug}");
    refused(&focal, &path, &[("step", "save"), ("body", " ")], "Write the reply").await;
    does(&focal, &path, &[("step", "save"), ("language", "en"), ("body", "The first words")]).await;
    assert_eq!(sends(&focal, &path, &[("step", "publish"), ("body", "x")]).await.status, StatusCode::FORBIDDEN);
    does(&focal, &path, &[("step", "submit"), NOBODY, ("language", "en"), ("body", "The courts were built in May.")]).await;
    let seen = version(&text(&validator, &path).await);
    let answer = validator.post(&path, &[("version", "1"), ("step", "publish"), ("body", "Overtaken words")]).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    assert!(answer.text().contains("Overtaken words") && answer.text().contains("The courts were built in May."));
    let publish = [("version", seen.as_str()), ("step", "publish"), NOBODY, ("language", "en"), ("body", "The courts were built in May.")];
    assert_eq!(validator.post(&path, &publish).await.status, StatusCode::SEE_OTHER);
    // Anyone who typed at the same time still has their words.
    let late = focal.post(&path, &[("version", seen.as_str()), ("step", "save"), ("body", "Typed at the same time")]).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.text().contains("Typed at the same time") && late.text().contains("The courts were built in May."));
    assert!(!text(&focal, "/en/work/replies").await.contains(&format!("/en/work/replies/{slug}\"")));
    assert!(site.get("/en/changes").await.text().contains("replied to an assessment"));
    intact(&site).await;
});

both!(a_list_is_worked_through_without_going_back, |db| {
    let site = Site::demonstration(db).await;
    let focal = site.as_role(Role::FocalPoint).await;
    let list = text(&focal, "/en/work?role=lead&flag=silent").await;
    let links: Vec<&str> = list
        .split("href=\"")
        .skip(1)
        .filter_map(|rest| rest.split_once('"'))
        .map(|(link, _)| link)
        .filter(|link| link.contains("/report?"))
        .collect();
    assert!(links.len() > 1, "there are several");
    let mut at = links[0].replace("&amp;", "&");
    for link in &links[1..links.len().min(4)] {
        let page = text(&focal, &at).await;
        let next = page.split("rel=\"next\" href=\"").nth(1).and_then(|rest| rest.split_once('"')).expect("a next one").0;
        assert_eq!(next, *link);
        at = next.replace("&amp;", "&");
    }
    for counter in ["/work?role=lead&amp;flag=silent", "/work?draft=submitted", "/work/replies", "/work?role=lead&amp;due=month"] {
        assert!(list.contains(counter), "{counter}");
    }
    for lang in ["es", "fr", "ar"] {
        for path in ["work", "work/replies", &format!("work/recommendations/{REPORTED}/report")] {
            let page = text(&focal, &format!("/{lang}/{path}")).await;
            assert!(!page.contains("[work-") && !page.contains("[report-") && !page.contains("[repl"), "a word is missing: {lang} {path}");
        }
    }
});
