//! Tests that the name of an organisation, and what it does, are asked about before a moderator registers it.

use super::{asks, newest, request};
use crate::routes::forms::{summary, text};
use crate::routes::guarded::boxes;
use crate::site::Site;
use answerable_domain::model::Role;
use answerable_store::db::entities::registration;
use axum::http::StatusCode;
use sea_orm::{EntityTrait, PaginatorTrait};

both!(a_name_and_what_it_does_are_asked_about_and_the_moderator_sees_what_was_confirmed, |db| {
    let site = Site::demonstration(db).await;
    let asker = site.client();
    let once = "b".repeat(43);
    let mut fields = request(&once, "no");
    fields.retain(|(name, _)| !matches!(*name, "name-en" | "about"));
    fields.extend([
        ("name-en", "Justice for the girl Marta Ruiz, aged 12"),
        ("about", "We help her family, of 14 Olmo Street: https://laws.example/marta-ruiz-12-anos"),
    ]);
    let path = "/en/civil-society/register";
    let answer = asker.post(path, &fields).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = answer.text();
    let keys = boxes(&page);
    for (field, piece) in [("name-en|", "Marta Ruiz"), ("about-en|", "marta-ruiz-12-anos")] {
        assert!(keys.iter().any(|key| key.starts_with(field) && key.contains(piece)), "{keys:?}");
    }
    assert!(page.contains("Justice for the girl") && page.contains("Olmo Street"), "nothing that was typed is lost");
    let confirmed: Vec<(&str, &str)> = fields.iter().copied().chain(keys.iter().map(|key| ("confirm", key.as_str()))).collect();
    let answer = asker.post(path, &confirmed).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "a reason is wanted");
    assert!(answer.text().contains("Write why what you confirmed may be public"));
    assert_eq!(registration::Entity::find().count(&*site.db).await.unwrap(), 0);
    let answer = asker.post(path, &[&confirmed[..], &[("confirm_why", "Her family founded it.")]].concat()).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", summary(&answer));
    // The moderator sees each piece, what is asked of it in words for a moderator, and what was confirmed and why.
    let moderator = site.as_role(Role::Moderator).await;
    let at = format!("/en/moderating/organisations/{}", newest(&site).await.id);
    let seen = text(&moderator, &at).await;
    for said in ["<mark class=\"risk\">Marta Ruiz", "The guard asks: ", "Its author says that it may be public", "Her family founded it"] {
        assert!(seen.contains(said), "{said}");
    }
    assert!(!seen.contains("Take it out"), "a moderator can neither mend nor confirm");
    // Nobody else reads any of it: not the page of the secret address, nor another role.
    for role in [Role::Administrator, Role::Coordinator, Role::Validator, Role::OrganisationLead] {
        assert_eq!(site.as_role(role).await.get(&at).await.status, StatusCode::FORBIDDEN, "{role:?}");
    }
    // Somebody else's ordinary name is asked nothing.
    asks(&site.client(), "no").await;
    let plain = format!("/en/moderating/organisations/{}", newest(&site).await.id);
    assert!(!text(&moderator, &plain).await.contains("The guard asks"));
});
