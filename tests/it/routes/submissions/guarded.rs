//! Tests that what becomes public after a publication, and web addresses, are asked about like everything else.

use super::{ABOUT, at_moderators, new, published, submitted, whole, with};
use crate::routes::forms::{does, intact, refused, text};
use crate::routes::guarded::boxes;
use crate::site::Site;
use answerable_domain::model::Role;
use axum::http::StatusCode;

both!(a_description_that_names_somebody_is_not_public_at_once, |db| {
    let site = Site::demonstration(db).await;
    let lead = site.as_role(Role::OrganisationLead).await;
    let moderator = site.as_role(Role::Moderator).await;
    let public = format!("/en/recommendations/{ABOUT}");
    let path = submitted(&lead, &[("developments", "The first words, by name.")]).await;
    does(&moderator, &at_moderators(&path), &[("step", "publish")]).await;
    let own = published(&site).await;
    for told in [
        "The teacher Marta Ruiz, aged 12, telephone 612 345 678",
        "Friends, see https://laws.example/x",
        "Call 0991 555 321",
        "see laws.example/marta-ruiz-12-anos",
    ] {
        let fields = [("step", "lower"), ("visibility", "pseudonymous"), ("pseudonym", told)];
        refused(&lead, &own, &fields, "it is public at once, before a moderator reads it").await;
        let page = site.get(&public).await.text();
        assert!(page.contains("Casa del Faro") && !page.contains("Marta"), "{told}");
    }
    // It protects somebody, so it works at once all the same: under a description that tells of nobody.
    let fields = [("step", "lower"), ("visibility", "pseudonymous"), ("pseudonym", "The teacher Marta Ruiz, aged 12"), ("neutral", "yes")];
    does(&lead, &own, &fields).await;
    for (lang, said) in [("en", "an organisation of civil society"), ("es", "una organización de la sociedad civil")] {
        let page = site.get(&format!("/{lang}/recommendations/{ABOUT}")).await.text();
        assert!(page.contains(said) && !page.contains("Casa del Faro") && !page.contains("Marta"), "{lang}");
    }
    let note = [("step", "withdraw"), ("note", "See https://laws.example/marta-ruiz-12-anos instead.")];
    refused(&lead, &own, &note, "without names, numbers and addresses").await;
    refused(&lead, &own, &[("step", "withdraw"), ("note", "See www.laws.example for more.")], "without names, numbers and addresses").await;
    does(&lead, &own, &[("step", "withdraw"), ("note", "We have new figures.")]).await;
    intact(&site).await;
});

both!(an_address_that_names_a_child_is_asked_about, |db| {
    let site = Site::demonstration(db).await;
    let lead = site.as_role(Role::OrganisationLead).await;
    let moderator = site.as_role(Role::Moderator).await;
    let told = [
        ("version", "0"),
        ("evidence-url-0", "https://laws.example/marta-ruiz-12-anos"),
        ("comments", "At https://a.example/?tel=612345678"),
    ];
    let path = new(&lead, ABOUT).await;
    let answer = lead.post(&path, &with(whole("submit"), &told)).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let keys = boxes(&answer.text());
    assert!(keys.iter().any(|key| key.starts_with("evidence-url-0|name")), "{keys:?}");
    assert!(keys.iter().any(|key| key.starts_with("comments|telephone")), "{keys:?}");
    let mut fields = with(whole("submit"), &told);
    fields.extend(keys.iter().map(|key| ("confirm", key.as_str())));
    fields.push(("confirm_why", "The law is called so."));
    assert_eq!(lead.post(&path, &fields).await.status, StatusCode::SEE_OTHER);
    let seen = text(&moderator, &at_moderators(path.split('?').next().unwrap())).await;
    assert!(seen.contains("The guard asks: ") && !seen.contains("Take it out"), "words for a moderator");
    // The State is asked the same.
    let validator = site.as_role(Role::Validator).await;
    let report = [
        ("step", "publish"),
        ("status", "partly_implemented"),
        ("language", "es"),
        ("reasons", "La ley se aplica."),
        ("evidence-kind-0", "structure"),
        ("evidence-title-0", "Ley 12/2026"),
        ("evidence-url-0", "https://laws.example/marta-ruiz-12-anos"),
    ];
    let desk = format!("/en/work/recommendations/{ABOUT}/report");
    refused(&validator, &desk, &report, "marta-ruiz-12-anos").await;
    assert!(!site.get(&format!("/en/recommendations/{ABOUT}")).await.text().contains("marta-ruiz"));
});
