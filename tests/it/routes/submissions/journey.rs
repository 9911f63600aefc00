//! Tests of the whole way from the first words to the answer to the reply.

use super::{ABOUT, WORDS, at_moderators, below, new, published, submitted, whole, with};
use crate::routes::forms::{does, intact, refused, sends, text};
use crate::site::Site;
use answerable_domain::model::Role;
use answerable_store::db::entities::submission;
use axum::http::StatusCode;
use sea_orm::{EntityTrait, PaginatorTrait};

both!(an_assessment_from_the_first_words_to_the_answer_to_the_reply, |db| {
    let site = Site::demonstration(db).await;
    let contributor = site.as_role(Role::Contributor).await;
    let lead = site.as_role(Role::OrganisationLead).await;
    let moderator = site.as_role(Role::Moderator).await;
    let public = format!("/en/recommendations/{ABOUT}");
    let path = new(&contributor, ABOUT).await;
    let desk = below(&path).to_string();
    // What it judges and the State's account stand on the form; a draft needs nothing else.
    assert!(text(&contributor, &path).await.contains("CEDAW/C/XVL/CO/5"));
    let first = [("version", "0"), ("step", "save"), ("recommendation-0", ABOUT), ("developments", "First words")];
    assert_eq!(contributor.post(&path, &first).await.status, StatusCode::SEE_OTHER);
    // The same form once more (a double press) makes no second one, and loses nothing.
    let again = contributor.post(&path, &first).await;
    assert_eq!(again.status, StatusCode::CONFLICT);
    assert!(again.text().contains("First words"));
    assert_eq!(submission::Entity::find().count(&*site.db).await.unwrap(), 1);
    // A contributor does not submit.
    assert_eq!(sends(&contributor, &desk, &whole("submit")).await.status, StatusCode::FORBIDDEN);
    // Everything that is missing is said at once, and nothing is lost.
    let nothing = [("step", "submit"), ("recommendation-0", ABOUT), ("pseudonym", "Kept words")];
    refused(&lead, &desk, &nothing, "Choose who may know").await;
    refused(&lead, &desk, &nothing, "Choose your verdict").await;
    refused(&lead, &desk, &nothing, "Kept words").await;
    refused(&lead, &desk, &with(whole("submit"), &[("visibility", "private")]), "A private draft is not submitted").await;
    refused(&lead, &desk, &with(whole("submit"), &[("period_to", "2099-01-01")]), "The period ends in the future").await;
    refused(&lead, &desk, &with(whole("submit"), &[("recommendation-0", "CRC/C/NOWHERE/1")]), "no recommendation with this").await;
    // The guard asks about each piece, and is answered by mending or by confirming.
    let risky = "Marta Ruiz, aged 12, of the school San Telmo told us. Call 0991 555 321.";
    let marked = sends(&lead, &desk, &with(whole("submit"), &[("developments", risky)])).await;
    assert_eq!(marked.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = marked.text();
    assert!(page.contains("<mark class=\"risk\">") && page.contains("Marta Ruiz") && page.contains("name=\"confirm\""));
    let keys: Vec<String> =
        page.split("name=\"confirm\" value=\"").skip(1).map(|rest| rest.split('"').next().unwrap().to_string()).collect();
    assert!(keys.len() >= 2, "{keys:?}");
    let mut confirmed = with(whole("submit"), &[("developments", risky)]);
    confirmed.extend(keys.iter().map(|key| ("confirm", key.as_str())));
    refused(&lead, &desk, &confirmed, "Write why what you confirmed").await;
    confirmed.push(("confirm_why", "Her parents agreed in writing."));
    assert_eq!(does(&lead, &desk, &confirmed).await, "/en/submissions");
    // It waits, and does not change under the moderator's eyes.
    assert_eq!(lead.post(&desk, &with(whole("save"), &[("version", "1")])).await.status, StatusCode::CONFLICT, "an old form");
    refused(&lead, &desk, &whole("save"), "It waits for the moderator").await;
    let at = at_moderators(&desk);
    assert!(text(&moderator, "/en/moderating").await.contains("para. 33"));
    let seen = text(&moderator, &at).await;
    assert!(seen.contains("Its author says that it may be public") && seen.contains("Casa del Faro"));
    refused(&moderator, &at, &[("step", "return")], "Choose a ground").await;
    let elsewhere = [("step", "return"), ("ground", "identifies_child"), ("passage", "These words stand nowhere")];
    refused(&moderator, &at, &elsewhere, "does not stand in the text").await;
    let back = [("step", "return"), ("ground", "identifies_child"), ("passage", "Marta Ruiz, aged 12"), ("note", "Leave the name out.")];
    does(&moderator, &at, &back).await;
    assert_eq!(moderator.get(&at).await.status, StatusCode::NOT_FOUND, "what went back is no longer a moderator's to read");
    let returned = text(&lead, &desk).await;
    assert!(returned.contains("Leave the name out.") && returned.contains("Marta Ruiz, aged 12"));
    assert!(!site.get(&public).await.text().contains("no judge for such cases"));
    does(&lead, &desk, &whole("submit")).await;
    does(&moderator, &at, &[("step", "publish")]).await;
    let page = site.get(&public).await.text();
    for shown in [WORDS, "Casa del Faro", "When will the unit have staff?", "Our survey of courts", "The north"] {
        assert!(page.contains(shown), "{shown}");
    }
    assert!(site.get("/en/civil-society/casa-del-faro").await.text().contains("no judge for such cases"));
    assert!(site.get("/en/changes").await.text().contains("Casa del Faro published an assessment"));
    let log = site.get("/en/moderation").await.text();
    assert!(log.contains("Identifies a child or a victim") && !log.contains("Leave the name out") && !log.contains("Marta"));
    // Publishing opens the ministry's task; its reply goes through the validator, and the organisation answers once.
    let slug = published(&site).await.rsplit('/').next().unwrap().to_string();
    let validator = site.as_role(Role::Validator).await;
    assert!(text(&validator, "/en/work/replies").await.contains(&slug));
    let reply = format!("/en/work/replies/{slug}");
    does(
        &validator,
        &reply,
        &[("step", "publish"), ("names_nobody", "yes"), ("language", "en"), ("body", "The staff will be hired in May.")],
    )
    .await;
    assert!(text(&lead, "/en/submissions").await.contains("You may answer once"));
    let begun = contributor.post(&format!("/en/submissions/answer/{slug}"), &[]).await.header("location").to_string();
    assert_eq!(lead.post(&format!("/en/submissions/answer/{slug}"), &[]).await.header("location"), begun, "one answer, shared");
    refused(&lead, &begun, &[("step", "submit"), ("body", "")], "Write the answer").await;
    does(&lead, &begun, &[("step", "submit"), ("language", "en"), ("body", "May has passed, and nobody was hired.")]).await;
    does(&moderator, &at_moderators(&begun), &[("step", "publish")]).await;
    let page = site.get(&public).await.text();
    assert!(page.contains("The staff will be hired in May.") && page.contains("nobody was hired"));
    assert_eq!(lead.post(&format!("/en/submissions/answer/{slug}"), &[]).await.status, StatusCode::CONFLICT);
    // A newer one takes its place, visibly.
    let next = submitted(&lead, &[("verdict-0", "no_action"), ("developments", "The unit was closed in June.")]).await;
    does(&moderator, &at_moderators(&next), &[("step", "publish")]).await;
    let page = site.get(&public).await.text();
    assert!(page.contains("Replaced by a newer assessment") && page.contains("The unit was closed in June."));
    // Withdrawal leaves a dated note, which goes out without a moderator and so names nobody.
    let own = published(&site).await;
    refused(&lead, &own, &[("step", "withdraw"), ("note", "Call 0991 555 321")], "may reveal somebody’s identity").await;
    assert_eq!(contributor.post(&own, &[("step", "withdraw")]).await.status, StatusCode::FORBIDDEN);
    does(&lead, &own, &[("step", "withdraw"), ("note", "Our figures were wrong.")]).await;
    let page = site.get(&public).await.text();
    assert!(page.contains("Our figures were wrong.") && page.contains("The unit was closed in June."));
    assert_eq!(lead.post(&own, &[("step", "withdraw")]).await.status, StatusCode::CONFLICT);
    intact(&site).await;
});
