//! Tests of actions on the ministry's desk: from a draft to the public page, version by version; who may do what; and that an earlier day
//! stays as it was.

use super::forms::{does, intact, refused, sends, text};
use crate::site::Site;
use answerable_domain::model::{BodyKind, Role};
use axum::http::StatusCode;
use chrono::{Days, Utc};
use sea_orm::ConnectionTrait;

/// A recommendation that the Ministry of Justice leads.
const ONE: &str = "CEDAW/C/XVL/CO/5/33";
/// A later recommendation that takes up the first.
const RELATED: &str = "CRC/C/XVL/CO/5-6/22";
const OTHER: &str = "CRC/C/OPSC/XVL/CO/1/21";

const PLANNED: [(&str, &str); 14] = [
    ("language", "en"),
    ("kind", "training"),
    ("title", "Judges learn to hear girls"),
    ("state", "planned"),
    ("planned_end", "2030-12-31"),
    ("recommendations", ONE),
    ("milestone-title-0", "Handbook printed"),
    ("milestone-due-0", "2030-06-30"),
    ("budget-year-0", "2030"),
    ("budget-currency-0", "eur"),
    ("budget-allocated-0", "125000.50"),
    ("budget-spent-0", ""),
    ("budget-source-0", "State budget"),
    ("targets", "5.1"),
];

fn with<'a>(step: &'a str, changed: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let kept = PLANNED.iter().copied().filter(|(name, _)| !changed.iter().any(|(other, _)| other == name));
    std::iter::once(("step", step)).chain(kept).chain(changed.iter().copied()).collect()
}

both!(an_action_from_a_draft_to_its_end, |db| {
    let site = Site::demonstration(db).await;
    let focal = site.as_role(Role::FocalPoint).await;
    let validator = site.as_role(Role::Validator).await;
    let new = format!("/en/work/actions/new?for={ONE}");
    assert!(text(&focal, &new).await.contains(&format!("value=\"{ONE}\" checked")));
    // A draft keeps what does not hold together yet.
    let draft = does(&focal, &new, &[("step", "save"), ("title", "Judges"), ("planned_end", "soon"), ("recommendations", ONE)]).await;
    assert!(text(&focal, &draft).await.contains("value=\"soon\""));
    refused(&focal, &draft, &with("submit", &[("kind", "")]), "Choose a kind").await;
    refused(&focal, &draft, &with("submit", &[("planned_end", "")]), "Give the planned end").await;
    refused(&focal, &draft, &with("submit", &[("budget-allocated-0", "a lot")]), "Give an amount in figures").await;
    refused(&focal, &draft, &with("submit", &[("others", "CRC/C/OPSC/AND/CO/1/14-15")]), "does not answer for all").await;
    refused(&focal, &draft, &with("submit", &[("targets", "99.9")]), "There is no such target").await;
    assert_eq!(does(&focal, &draft, &with("submit", &[])).await, draft);
    assert_eq!(sends(&focal, &draft, &with("publish", &[])).await.status, StatusCode::FORBIDDEN);
    does(&validator, &draft, &with("return", &[("question", "Which courts?")])).await;
    assert!(text(&focal, &draft).await.contains("Which courts?"));
    does(&focal, &draft, &with("submit", &[("description", "In all family courts.")])).await;
    let public = format!("/en/recommendations/{ONE}");
    assert!(!site.get(&public).await.text().contains("Judges learn"));
    let own = does(&validator, &draft, &with("publish", &[("description", "In all family courts.")])).await;
    let page = site.get(&public).await.text();
    for shown in ["Judges learn to hear girls", "In all family courts.", "Handbook printed", "125,000"] {
        assert!(page.contains(shown), "{shown}");
    }
    let today = Utc::now().date_naive();
    let before = today.checked_sub_days(Days::new(1)).unwrap();
    assert!(!site.get(&format!("{public}?as_at={before}")).await.text().contains("Judges learn"));
    // The next versions: begun, with one more recommendation; then finished; then nothing any more.
    let day = today.to_string();
    let begun = [("state", "under_way"), ("started_on", day.as_str()), ("progress", "30"), ("others", OTHER)];
    refused(&validator, &own, &with("publish", &[("state", "under_way")]), "Say when it began").await;
    does(&validator, &own, &with("publish", &begun)).await;
    assert!(site.get(&format!("/en/recommendations/{OTHER}")).await.text().contains("Judges learn"));
    // Written once: it is offered where a recommendation goes with one that it serves, ticked in the form.
    let task = text(&focal, &format!("/en/work/recommendations/{RELATED}")).await;
    let slug = own.rsplit('/').next().unwrap();
    assert!(task.contains(&format!("/en/work/actions/{slug}?for=")), "offered");
    assert!(text(&focal, &format!("{own}?for={RELATED}")).await.contains(&format!("value=\"{RELATED}\" checked")));
    assert!(site.get(&public).await.text().contains("began an action"));
    does(&validator, &own, &with("publish", &[("state", "under_way"), ("started_on", day.as_str()), ("progress", "60")])).await;
    assert!(site.get("/en/changes?kind=actions").await.text().contains("brought an action up to date"));
    refused(&validator, &own, &with("publish", &[("state", "planned")]), "cannot be planned again").await;
    refused(&validator, &own, &with("publish", &[("state", "abandoned"), ("started_on", day.as_str())]), "why it is abandoned").await;
    let finished = [("state", "finished"), ("started_on", day.as_str()), ("finished_on", day.as_str()), ("progress", "100")];
    does(&validator, &own, &with("publish", &finished)).await;
    refused(&validator, &own, &with("publish", &finished), "what goes on is a new action").await;
    intact(&site).await;
});

both!(what_it_serves_later_is_not_shown_earlier, |db| {
    let site = Site::demonstration(db).await;
    let validator = site.as_role(Role::Validator).await;
    let list = text(&validator, "/en/work/actions").await;
    let links = list.split("href=\"").skip(1).filter_map(|rest| rest.split_once('"')).map(|(link, _)| link.to_string());
    let public = format!("/en/recommendations/{ONE}");
    let today = Utc::now().date_naive();
    let before = today.checked_sub_days(Days::new(1)).unwrap();
    for link in links.filter(|link| link.starts_with("/en/work/actions/") && !link.ends_with("/new")) {
        let slug = link.rsplit('/').next().unwrap();
        let place = format!("id=\"action-{slug}\"");
        let page = text(&validator, &link).await;
        if site.get(&public).await.text().contains(&place) || !page.contains("value=\"under_way\" checked") {
            continue;
        }
        let value = |name: &str| {
            let tag = page.split("<input").find(|tag| tag.contains(&format!("name=\"{name}\""))).unwrap_or_default();
            tag.split_once("value=\"").and_then(|(_, rest)| rest.split_once('"')).map(|(value, _)| value.to_string()).unwrap_or_default()
        };
        let names = ["kind", "title", "planned_start", "planned_end", "started_on", "progress"];
        let values: Vec<(&str, String)> = names.into_iter().map(|name| (name, value(name))).collect();
        let mut fields: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
        // Its steps and amounts of before are left out: an earlier day must show them still.
        fields.extend([("step", "publish"), ("state", "under_way"), ("others", ONE)]);
        fields.extend([("budget-year-0", "2026"), ("budget-currency-0", "EUR"), ("budget-allocated-0", "987654.32")]);
        if values.iter().any(|(name, value)| *name == "planned_end" && value.is_empty()) {
            continue;
        }
        let ministry = "/en/institutions/ministry-of-justice";
        let earlier = format!("{ministry}?as_at={before}");
        let then = site.get(&earlier).await.text();
        does(&validator, &link, &fields).await;
        assert!(site.get(&public).await.text().contains(&place));
        assert!(site.get(ministry).await.text().contains("987,654"));
        assert_eq!(site.get(&earlier).await.text(), then);
        let deleted = site.db.execute_unprepared("DELETE FROM budget_line").await;
        assert!(deleted.is_err_and(|error| error.to_string().contains("append-only")));
        assert!(!site.get(&format!("{public}?as_at={before}")).await.text().contains(&place));
        intact(&site).await;
        return;
    }
    panic!("no action under way that does not serve it");
});

both!(nobody_else_writes_actions, |db| {
    let site = Site::demonstration(db).await;
    let focal = site.as_role(Role::FocalPoint).await;
    let validator = site.as_role(Role::Validator).await;
    let draft = does(&focal, "/en/work/actions/new", &[("step", "save"), ("title", "a secret plan")]).await;
    let own = text(&focal, "/en/work/actions").await;
    let mut own = own.split("href=\"").skip(1).filter_map(|rest| rest.split_once('"')).map(|(link, _)| link);
    let own = own.find(|link| link.starts_with("/en/work/actions/") && !link.contains("drafts") && !link.ends_with("new"));
    let own = own.expect("an action of the ministry's").to_string();
    let other = site.body(BodyKind::Institution, "ministry-of-tourism", "").await;
    site.person("focal@tourism.example", Some((Role::Validator, other))).await;
    let stranger = site.sign_in("focal@tourism.example").await;
    for path in [&draft, &own] {
        assert_eq!(stranger.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
        for step in ["save", "submit", "publish", "discard"] {
            let answer = stranger.post(path, &[&[("version", "1")][..], &with(step, &[])[..]].concat()).await;
            assert!(
                [StatusCode::NOT_FOUND, StatusCode::CONFLICT, StatusCode::UNPROCESSABLE_ENTITY].contains(&answer.status),
                "{step} {path}"
            );
            assert!(!answer.text().contains("a secret plan"));
        }
    }
    for role in [Role::Coordinator, Role::Contributor, Role::OrganisationLead, Role::Moderator, Role::Administrator] {
        let somebody = site.as_role(role).await;
        for path in [draft.as_str(), own.as_str(), "/en/work/actions", "/en/work/actions/new"] {
            assert_eq!(somebody.get(path).await.status, StatusCode::FORBIDDEN, "{role:?} {path}");
        }
        assert_eq!(somebody.post(&draft, &with("save", &[])).await.status, StatusCode::FORBIDDEN, "{role:?}");
    }
    assert_eq!(site.get(&draft).await.status, StatusCode::SEE_OTHER);
    // Two colleagues: neither loses what was typed.
    assert_eq!(
        validator.post(&draft, &[("version", "1"), ("step", "save"), ("title", "The validator's words")]).await.status,
        StatusCode::SEE_OTHER
    );
    let late = focal.post(&draft, &[("version", "1"), ("step", "save"), ("title", "The focal point's words")]).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    let page = late.text();
    assert!(page.contains("validator&#x27;s words") || page.contains("validator's words"));
    assert!(page.contains("focal point&#x27;s words") || page.contains("focal point's words"));
    does(&validator, &draft, &[("step", "discard")]).await;
    let late = focal.post(&draft, &[("version", "2"), ("step", "save"), ("title", "Typed meanwhile")]).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.text().contains("Typed meanwhile"));
    for lang in ["es", "fr", "ar"] {
        for path in ["work/actions", "work/actions/new", &own["/en/".len()..]] {
            assert!(!text(&focal, &format!("/{lang}/{path}")).await.contains("[action"), "a word is missing: {lang} {path}");
        }
    }
    intact(&site).await;
});
