//! Tests of who reaches a submission, under whose name it shows, and what a name can still hide.

use super::{ABOUT, OTHER, WORDS, at_moderators, below, new, published, submitted, whole, with};
use crate::routes::forms::{does, intact, refused, text};
use crate::site::Site;
use answerable_domain::model::Role;
use answerable_store::db::entities::submission;
use axum::http::StatusCode;
use sea_orm::{EntityTrait, PaginatorTrait};

both!(only_their_own_people_reach_a_submission, |db| {
    let site = Site::demonstration(db).await;
    let lead = site.as_role(Role::OrganisationLead).await;
    let draft = new(&lead, ABOUT).await;
    let kept = [("version", "0"), ("step", "save"), ("recommendation-0", ABOUT), ("developments", "zzqxprivate")];
    lead.post(&draft, &kept).await;
    let draft = below(&draft).to_string();
    let waiting = submitted(
        &lead,
        &[("developments", "zzqxwaiting words of ours"), ("visibility", "pseudonymous"), ("pseudonym", "Jurists of the coast")],
    )
    .await;
    let moderator = site.as_role(Role::Moderator).await;
    assert_eq!(moderator.get(&at_moderators(&draft)).await.status, StatusCode::NOT_FOUND, "a draft is no moderator's");
    let puente = site.of_organisation("puente-seguro", Role::OrganisationLead).await;
    for path in [&draft, &waiting] {
        // To another organisation it is nothing, and cannot be taken over.
        assert_eq!(puente.get(path).await.status, StatusCode::NOT_FOUND);
        let taken = puente.post(path, &with(whole("save"), &[("version", "0")])).await;
        assert_eq!(taken.status, StatusCode::NOT_FOUND);
        for step in ["take_back", "discard", "appeal", "sign_named", "leave"] {
            assert_eq!(
                puente.post(path, &[("step", step), ("version", "1"), ("appeal", "x")]).await.status,
                StatusCode::NOT_FOUND,
                "{step}"
            );
        }
        for role in [Role::FocalPoint, Role::Validator, Role::Coordinator, Role::Administrator, Role::Moderator] {
            let client = site.as_role(role).await;
            assert_eq!(client.get(path).await.status, StatusCode::FORBIDDEN, "{role:?}");
            assert_eq!(client.post(path, &[("step", "discard"), ("version", "1")]).await.status, StatusCode::FORBIDDEN);
        }
        for role in [Role::FocalPoint, Role::Validator, Role::Coordinator, Role::Administrator, Role::Contributor, Role::OrganisationLead] {
            let client = site.as_role(role).await;
            let at = at_moderators(path);
            assert_eq!(client.get(&at).await.status, StatusCode::FORBIDDEN, "{role:?}");
            assert_eq!(client.get(&format!("{at}/files/0")).await.status, StatusCode::FORBIDDEN, "{role:?}");
            assert_eq!(client.get("/en/moderating").await.status, StatusCode::FORBIDDEN, "{role:?}");
            assert_eq!(client.post(&at, &[("step", "publish"), ("version", "1")]).await.status, StatusCode::FORBIDDEN, "{role:?}");
        }
        let nobody = site.client();
        assert_eq!(nobody.get(path).await.status, StatusCode::SEE_OTHER);
        assert_eq!(nobody.post(path, &[("step", "discard")]).await.status, StatusCode::UNAUTHORIZED);
    }
    assert_eq!(submission::Entity::find().count(&*site.db).await.unwrap(), 2);
});

both!(a_coalition_signs_and_may_leave, |db| {
    let site = Site::demonstration(db).await;
    let lead = site.as_role(Role::OrganisationLead).await;
    let puente = site.of_organisation("puente-seguro", Role::OrganisationLead).await;
    let voces = site.of_organisation("voces-del-muelle", Role::OrganisationLead).await;
    let moderator = site.as_role(Role::Moderator).await;
    let path = new(&lead, ABOUT).await;
    let shared = [("visibility", "coalition"), ("coalition", "red-infancia"), ("version", "0")];
    assert_eq!(lead.post(&path, &with(whole("save"), &shared)).await.status, StatusCode::SEE_OTHER);
    let path = below(&path).to_string();
    // The members read it with who wrote it; the signer has read these words.
    assert!(text(&puente, "/en/submissions").await.contains("to be signed"));
    assert!(text(&puente, &path).await.contains(WORDS));
    assert_eq!(puente.post(&path, &[("step", "sign_named"), ("version", "9")]).await.status, StatusCode::CONFLICT);
    does(&puente, &path, &[("step", "sign_named")]).await;
    does(&voces, &path, &[("step", "sign_unnamed")]).await;
    assert_eq!(
        puente.post(&path, &with(whole("save"), &[("version", "1")])).await.status,
        StatusCode::NOT_FOUND,
        "they sign, and change nothing"
    );
    // Other words want another signature.
    let others = [("visibility", "coalition"), ("coalition", "red-infancia"), ("missing", "Interpreters.")];
    does(&lead, &path, &with(whole("save"), &others)).await;
    assert!(text(&puente, "/en/submissions").await.contains("not signed"));
    does(&voces, &path, &[("step", "sign_unnamed")]).await;
    does(&puente, &path, &[("step", "sign_named")]).await;
    does(&puente, &path, &[("step", "leave")]).await;
    does(&puente, &path, &[("step", "sign_named")]).await;
    does(&lead, &path, &with(whole("submit"), &others)).await;
    does(&moderator, &at_moderators(&path), &[("step", "publish")]).await;
    let public = format!("/en/recommendations/{ABOUT}");
    let page = site.get(&public).await.text();
    assert!(page.contains("Valdemora Child Rights Network") && page.contains("Puente Seguro") && page.contains("and one more member"));
    assert!(!page.contains("Casa del Faro") && !page.contains("Voices of the Quay"), "who wrote it, and who signed without a name");
    let own = published(&site).await;
    does(&puente, &own, &[("step", "leave")]).await;
    let page = site.get(&public).await.text();
    assert!(!page.contains("Puente Seguro") && page.contains("Signed by one more member"));
    assert_eq!(puente.get(&own).await.status, StatusCode::NOT_FOUND);
    intact(&site).await;
});

both!(a_name_can_show_less_and_never_more, |db| {
    let site = Site::demonstration(db).await;
    let lead = site.as_role(Role::OrganisationLead).await;
    let moderator = site.as_role(Role::Moderator).await;
    let public = format!("/en/recommendations/{ABOUT}");
    let first = submitted(&lead, &[("developments", "The first words, by name."), ("recommendation-1", OTHER)]).await;
    does(&moderator, &at_moderators(&first), &[("step", "publish")]).await;
    let second = submitted(&lead, &[("developments", "The second words, by name.")]).await;
    does(&moderator, &at_moderators(&second), &[("step", "publish")]).await;
    assert!(site.get(&public).await.text().contains("Casa del Faro"));
    assert!(site.get("/en/changes").await.text().contains("Casa del Faro published"));
    let own = published(&site).await;
    refused(&lead, &own, &[("step", "lower"), ("visibility", "named")], "Choose who may know").await;
    let names_itself = [("step", "lower"), ("visibility", "pseudonymous"), ("pseudonym", "Friends of Casa del Faro")];
    refused(&lead, &own, &names_itself, "holds the name of your organisation").await;
    does(&lead, &own, &[("step", "lower"), ("visibility", "pseudonymous"), ("pseudonym", "A legal clinic")]).await;
    // What would tell of it goes along: what it replaced, and what was written in one piece with that.
    for path in [public.clone(), format!("/en/recommendations/{OTHER}"), format!("{public}?as_at={}", chrono::Utc::now().date_naive())] {
        let page = site.get(&path).await.text();
        assert!(page.contains("A legal clinic") && !page.contains("Casa del Faro"), "{path}");
    }
    let page = site.get("/en/civil-society/casa-del-faro").await.text();
    assert!(!page.contains("The first words") && !page.contains("The second words"));
    for path in ["/en/changes", "/en/changes.atom"] {
        let page = site.get(path).await.text();
        assert!(page.contains("A legal clinic published an assessment"), "{path}");
    }
    // It is the organisation's still, and cannot be raised.
    refused(&lead, &own, &[("step", "lower"), ("visibility", "coalition"), ("coalition", "red-infancia")], "Choose who may know").await;
    does(&lead, &own, &[("step", "withdraw")]).await;
    intact(&site).await;
});
