//! Tests that a moderator is appointed by two people, in public; and that what somebody opened for others ends when they go.

use super::doors::invited;
use super::ending::{answers_ending, proposes_ending};
use crate::client::Client;
use crate::routes::forms::{intact, text};
use crate::site::Site;
use answerable::clock::today;
use answerable_commands::accounts::end_membership::end_membership;
use answerable_domain::model::Role;
use answerable_store::db::entities::{coalition_invitation, event, invitation, membership, person, reminder_choice};
use axum::http::StatusCode;
use chrono::Utc;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder};

const ADMINISTRATION: &str = "/en/administration";
const MEMBERS: &str = "/en/account/members";
pub(super) const ACCOUNT: [(&str, &str); 3] = [("name", "Quetzal Ora"), ("password", "two rivers and a bridge"), ("language", "en")];

/// Proposes a moderator, on a body's decision; answers what the page says of the proposal.
pub(super) async fn proposes(administrator: &Client<'_>, email: &str, by: &str) -> String {
    let fields = [("email", email), ("role", "moderator"), ("language", "en"), ("appointed_by", by), ("state", "XVL")];
    let answer = administrator.post(ADMINISTRATION, &fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{by}");
    answer.header("location").to_string()
}

async fn newest(site: &Site) -> invitation::Model {
    invitation::Entity::find().order_by_desc(invitation::Column::Id).one(&*site.db).await.unwrap().unwrap()
}

/// Sends a moderator's answer to the newest proposal.
async fn answers(site: &Site, who: &Client<'_>, answer: &str) -> StatusCode {
    let id = newest(site).await.id.to_string();
    who.post("/en/account/members/proposal", &[("invitation", &id), ("step", answer)]).await.status
}

pub(super) async fn sitting(site: &Site) -> u64 {
    let of = membership::Entity::find().filter(membership::Column::Role.eq("moderator")).filter(membership::Column::Until.is_null());
    of.count(&*site.db).await.unwrap()
}

pub(super) async fn member(site: &Site, email: &str) -> membership::Model {
    let person = person::Entity::find().filter(person::Column::Email.eq(email)).one(&*site.db).await.unwrap().unwrap();
    let found = membership::Entity::find().filter(membership::Column::PersonId.eq(person.id));
    found.order_by_desc(membership::Column::Id).one(&*site.db).await.unwrap().unwrap()
}

both!(a_moderator_is_appointed_by_two_and_everybody_learns_on_whose_decision, |db| {
    let site = Site::demonstration(db).await;
    let administrator = site.as_role(Role::Administrator).await;
    // On nobody's decision, or on that of some government: refused, and what was typed stays.
    for (by, why) in [("", "Choose the body that decided"), ("government", "Choose the State whose body decided")] {
        let fields = [("email", "one@guest.example"), ("role", "moderator"), ("language", "en"), ("appointed_by", by)];
        let answer = administrator.post(ADMINISTRATION, &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{by}");
        assert!(answer.text().contains(why) && answer.text().contains("one@guest.example"), "{by}");
    }
    assert_eq!(invitation::Entity::find().count(&*site.db).await.unwrap(), 0);
    // The first: there is nobody to agree. Of two that were proposed before anybody sat, one joins alone.
    assert!(proposes(&administrator, "one@guest.example", "parliament").await.ends_with("done=invited"));
    assert!(proposes(&administrator, "two@guest.example", "parliament").await.ends_with("done=invited"));
    let (first, second) = (site.link("one@guest.example").await, site.link("two@guest.example").await);
    let (one, two) = (site.client(), site.client());
    let (one, two) = tokio::join!(one.post(&first, &ACCOUNT), two.post(&second, &ACCOUNT));
    let joined = [one.status, two.status].iter().filter(|status| **status == StatusCode::SEE_OTHER).count();
    assert_eq!((joined, sitting(&site).await), (1, 1), "{} {}", one.status, two.status);
    let page = site.get("/en/moderation").await.text();
    assert!(page.contains("There is one moderator.") && page.contains("by nobody: there never was a moderator"), "read before the refresh");
    site.register.refresh(today()).await.unwrap();
    let page = site.get("/en/moderation").await.text();
    assert!(page.contains("a parliament") && !page.contains("body appointed moderators of this register"));
    assert!(!page.contains("guest.example") && !page.contains("Quetzal"), "never who");
    // From now on another's word is needed: no letter goes to who is proposed, the moderators are told.
    let moderator = site.as_role(Role::Moderator).await;
    assert!(proposes(&administrator, "three@guest.example", "national_mechanism").await.ends_with("done=proposed"));
    assert!(site.letters("three@guest.example").await.is_empty());
    assert!(text(&administrator, ADMINISTRATION).await.contains("waits for a moderator who agrees"));
    let told = site.letters("moderator@test.example").await;
    let told: Vec<_> = told.iter().filter(|letter| letter.kind.code() == "of-moderators").collect();
    assert!(told.len() == 1 && told[0].body_text.contains(MEMBERS) && !told[0].body_text.contains("three@"));
    let page = text(&moderator, MEMBERS).await;
    assert!(page.contains("three@guest.example") && page.contains("a national mechanism, a body of the State"));
    // Nobody else sees it or answers it, least of all the person who proposed it.
    for role in Role::ALL.iter().filter(|role| **role != Role::Moderator) {
        let who = site.as_role(*role).await;
        assert_eq!(answers(&site, &who, "agree").await, StatusCode::FORBIDDEN, "{role:?}");
        assert!(!text(&who, MEMBERS).await.contains("three@guest.example"), "{role:?}");
    }
    assert_eq!(answers(&site, &site.client(), "agree").await, StatusCode::UNAUTHORIZED);
    assert_eq!(answers(&site, &moderator, "perhaps").await, StatusCode::BAD_REQUEST, "neither of the two is no objection");
    assert!(newest(&site).await.agreed_by_id.is_none() && newest(&site).await.revoked_at.is_none());
    assert_eq!(answers(&site, &moderator, "agree").await, StatusCode::SEE_OTHER);
    assert_eq!(answers(&site, &moderator, "agree").await, StatusCode::NOT_FOUND, "once");
    let third = site.link("three@guest.example").await;
    assert_eq!(site.client().post(&third, &ACCOUNT).await.status, StatusCode::SEE_OTHER);
    site.register.refresh(today()).await.unwrap();
    let page = site.get("/en/moderation").await.text();
    assert!(page.contains("by a moderator") && page.contains("a national mechanism, a body of the State"));
    assert!(page.contains("body appointed moderators of this register"), "the State’s part is said");
    assert!(page.contains("There are 3 moderators.") && page.contains("Of one nobody can say here"), "one was not appointed here");
    assert!(site.get("/en/changes?kind=moderation").await.text().contains("A moderator was appointed"));
    // A person who proposed somebody and moderates since is still one person; who is objected to never gets a link.
    proposes(&administrator, "four@guest.example", "courts").await;
    let own = member(&site, "moderator@test.example").await.person_id;
    let proposed = newest(&site).await;
    let by = |id: Option<person::Key>| {
        let changed = invitation::Entity::update_many().col_expr(invitation::Column::InvitedById, Expr::value(id));
        changed.filter(invitation::Column::Id.eq(proposed.id)).exec(&*site.db)
    };
    by(Some(own)).await.unwrap();
    assert_eq!(answers(&site, &moderator, "agree").await, StatusCode::NOT_FOUND);
    by(proposed.invited_by_id).await.unwrap();
    assert_eq!(answers(&site, &moderator, "refuse").await, StatusCode::SEE_OTHER);
    assert_eq!(answers(&site, &moderator, "agree").await, StatusCode::NOT_FOUND);
    assert!(site.letters("four@guest.example").await.is_empty());
    // That others left tells nothing of who sits.
    for number in ["a", "b", "c"] {
        let who = site.person(&format!("left-{number}@moderation.example"), Some((Role::Moderator, None))).await;
        let row = member(&site, &who.email).await;
        proposes_ending(&administrator, row.id, "courts").await;
        assert_eq!(answers_ending(&site, &moderator, "agree").await, StatusCode::SEE_OTHER);
    }
    site.register.refresh(today()).await.unwrap();
    let page = site.get("/en/moderation").await.text();
    assert!(page.contains("There are 3 moderators.") && page.contains("Of one nobody can say here"));
    // Leaving is public too, and the log has all of it, in codes.
    let row = member(&site, "three@guest.example").await;
    proposes_ending(&administrator, row.id, "courts").await;
    assert_eq!(answers_ending(&site, &moderator, "agree").await, StatusCode::SEE_OTHER);
    site.register.refresh(today()).await.unwrap();
    let page = site.get("/en/moderation").await.text();
    assert!(page.contains("a moderator left") && page.contains("There are 2 moderators."));
    site.close_log().await;
    let log = site.get("/history.jsonl").await.text();
    let lines: Vec<&str> = log.lines().filter(|line| line.contains("\"moderator-appointed\"")).collect();
    assert!(
        lines.len() == 2 && lines.iter().any(|line| line.contains("\"national_mechanism\"") && line.contains("\"agreed\":\"moderator\""))
    );
    assert!(log.contains("\"moderator-left\"") && !log.contains("guest.example") && !log.contains("moderator-agreed"));
    intact(&site).await;
});

both!(what_somebody_opened_for_others_ends_when_they_go, |db| {
    let site = Site::demonstration(db).await;
    let ends = async |email: &str| end_membership(&site.db, None, member(&site, email).await.id, None, Utc::now()).await.unwrap();
    // A calendar: with the next membership it would show that institution's dates to anyone who learned the address in this one.
    let focal = site.as_role(Role::FocalPoint).await;
    let made = focal.post("/en/account/reminders", &[("step", "calendar")]).await.text();
    let address = made.split("https://register.example/calendar/").nth(1).and_then(|rest| rest.split(".ics").next());
    let address = format!("/calendar/{}.ics", address.expect("the address of a calendar"));
    assert_eq!(site.get(&address).await.status, StatusCode::OK);
    ends("focal_point@test.example").await;
    assert_eq!(site.get(&address).await.status, StatusCode::NOT_FOUND);
    let open = reminder_choice::Entity::find().filter(reminder_choice::Column::CalendarTokenHash.is_not_null());
    assert_eq!(open.count(&*site.db).await.unwrap(), 0);
    // Invitations into a coalition, when one of its leads goes; another's stay.
    let network = site.of_organisation("red-infancia", Role::OrganisationLead).await;
    let offer = network.post("/en/submissions/coalitions", &[("step", "offer")]).await.text();
    let link = format!("/en/submissions/coalitions/join/{}", offer.split_once("/coalitions/join/").unwrap().1.split('<').next().unwrap());
    let lead = site.as_role(Role::OrganisationLead).await;
    assert_eq!(lead.get(&link).await.status, StatusCode::OK);
    ends("red-infancia-organisation_lead@test.example").await;
    assert_eq!(lead.get(&link).await.status, StatusCode::NOT_FOUND);
    assert_eq!(lead.post(&link, &[]).await.status, StatusCode::NOT_FOUND);
    let used = coalition_invitation::Entity::find().filter(coalition_invitation::Column::UsedOn.is_not_null());
    assert_eq!(used.count(&*site.db).await.unwrap(), 0);
    // A moderator's word for somebody who has not joined yet.
    let (moderator, other) = (site.as_role(Role::Moderator).await, site.other_moderator().await);
    let administrator = site.as_role(Role::Administrator).await;
    proposes(&administrator, "five@guest.example", "academic").await;
    assert_eq!(answers(&site, &moderator, "agree").await, StatusCode::SEE_OTHER);
    let link = site.link("five@guest.example").await;
    assert_eq!(site.get(&link).await.status, StatusCode::OK);
    proposes_ending(&administrator, member(&site, "moderator@test.example").await.id, "courts").await;
    assert_eq!(answers_ending(&site, &moderator, "agree").await, StatusCode::SEE_OTHER, "everybody may leave");
    assert_ne!(site.get(&link).await.status, StatusCode::OK);
    assert_eq!(answers(&site, &other, "agree").await, StatusCode::SEE_OTHER);
    let anew = site.link("five@guest.example").await;
    assert!(anew != link && site.get(&anew).await.status == StatusCode::OK);
    assert_eq!(event::Entity::find().filter(event::Column::Kind.eq("moderator-left")).count(&*site.db).await.unwrap(), 1);
    // Nothing of it is asked of others: somebody who is invited elsewhere needs nobody's word.
    assert!(invited(&site, "six@guest.example", Role::Validator).await.contains("/invitation/"));
    site.register.refresh(today()).await.unwrap();
    intact(&site).await;
});
