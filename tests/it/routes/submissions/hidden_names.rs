//! Tests of a description that is the name of an organisation that shows to nobody. A refusal would tell its author that such an
//! organisation exists: so everything that the author gets must be the same as before it existed. The moderator is told.

use super::{ABOUT, at_moderators, below, new, published, submitted, whole, with};
use crate::client::Client;
use crate::routes::forms::{does, intact, text};
use crate::routes::registration::{newest_slug, registered};
use crate::site::Site;
use answerable::clock::today;
use answerable_domain::model::Role;
use axum::http::StatusCode;

const QUIET: &str = "Zzqx Lanterns of the Gulf";
const TOLD: &str = "the name of another registered organisation that shows to nobody";

/// All that a person gets who writes under a description: the form, the answers to saving and submitting, the page of what waits, the
/// desk.
async fn written(lead: &Client<'_>, described: &str) -> (String, Vec<(StatusCode, String)>) {
    let path = new(lead, ABOUT).await;
    let under = [("visibility", "pseudonymous"), ("pseudonym", described), ("version", "0")];
    let mut got = vec![lead.get(&path).await];
    got.push(lead.post(&path, &with(whole("save"), &under)).await);
    got.push(lead.get(below(&path)).await);
    got.push(lead.post(below(&path), &with(whole("submit"), &[&under[..2], &[("version", "1")]].concat())).await);
    got.push(lead.get(below(&path)).await);
    got.push(lead.get("/en/submissions").await);
    let token = below(&path).rsplit('/').next().unwrap().to_string();
    let got = got.into_iter().map(|answer| (answer.status, format!("{} {}", answer.header("location"), answer.text()).replace(&token, "")));
    let got = got.collect();
    (below(&path).to_string(), got)
}

both!(what_an_author_gets_does_not_tell_of_a_hidden_organisation, |db| {
    let site = Site::demonstration(db).await;
    let lead = site.as_role(Role::OrganisationLead).await;
    let moderator = site.as_role(Role::Moderator).await;
    let away = async |path: &str| {
        does(&lead, path, &[("step", "take_back")]).await;
        does(&lead, path, &[("step", "discard")]).await;
    };
    let (path, before) = written(&lead, QUIET).await;
    assert!(before.iter().any(|(status, _)| *status == StatusCode::SEE_OTHER), "it is taken");
    assert!(!text(&moderator, &at_moderators(&path)).await.contains(TOLD), "there is none yet");
    away(&path).await;
    registered(&site, &moderator, "ngo", QUIET).await;
    for described in [QUIET, "Friends of Zzqx Lanterns of the Gulf"] {
        let (path, after) = written(&lead, described).await;
        if described == QUIET {
            assert!(after == before, "its author can tell");
        }
        let page = text(&moderator, &at_moderators(&path)).await;
        assert!(page.contains(TOLD) && page.contains(QUIET), "{described}");
        away(&path).await;
    }
    // Nor does showing less of one's name later tell.
    let named = submitted(&lead, &[]).await;
    does(&moderator, &at_moderators(&named), &[("step", "publish")]).await;
    let own = published(&site).await;
    does(&lead, &own, &[("step", "lower"), ("visibility", "pseudonymous"), ("pseudonym", QUIET)]).await;
    site.register.refresh(today()).await.unwrap();
    // Not even what is public under it leads to the organisation.
    let slug = newest_slug(&site).await;
    for place in ["civil-society".to_string(), format!("civil-society/{slug}"), "states/XVL".to_string(), "disagreements".to_string()] {
        let page = site.get(&format!("/en/{place}")).await.text().replace(&slug, "");
        assert!(!page.contains(&format!("/civil-society/{slug}")) && !page.contains("href=\"/en/civil-society/zzqx"), "{place}");
    }
    assert_eq!(site.get(&format!("/en/civil-society/{slug}")).await.status, StatusCode::NOT_FOUND);
    intact(&site).await;
});
