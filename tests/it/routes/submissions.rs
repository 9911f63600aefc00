//! Civil society's desk and the moderator's: an assessment from the first words to the public page, through the guard, a return, a
//! publication, a reply and its answer; appeals, interests, withdrawal, visibility, coalitions; who may do what; and that no moderator
//! changes a word.

use super::forms::{does, intact, refused, sends, summary, text, value};
use crate::client::Client;
use crate::site::Site;
use answerable::db::entities::{assessment, moderation_decision, submission};
use answerable_app::model::Role;
use axum::http::StatusCode;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter};

/// Led by the Ministry of Justice; nobody has assessed it.
const ABOUT: &str = "CEDAW/C/XVL/CO/5/33";
/// Another of the same State.
const OTHER: &str = "CRC/C/OPSC/XVL/CO/1/19(a)";

/// The address of a new submission.
async fn new(client: &Client<'_>, reference: &str) -> String {
    let answer = client.get(&format!("/en/submissions/new?recommendation={reference}")).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{reference}");
    answer.header("location").to_string()
}

fn below(address: &str) -> &str {
    address.split('?').next().unwrap_or_default()
}

const WORDS: &str = "The unit was announced in March and has no staff. Three regions have no judge for such cases.";

/// A whole submission, by name.
fn whole(step: &str) -> Vec<(&str, &str)> {
    vec![
        ("step", step),
        ("recommendation-0", ABOUT),
        ("verdict-0", "planned"),
        ("visibility", "named"),
        ("language", "en"),
        ("state_account", "partly_right"),
        ("developments", WORDS),
        ("questions", "When will the unit have staff?"),
        ("group", "girls"),
        ("place", "The north"),
        ("period_from", "2026-01-01"),
        ("period_to", "2026-06-30"),
        ("evidence-kind-0", "process"),
        ("evidence-title-0", "Our survey of courts"),
        ("evidence-url-0", "https://faro.example/survey"),
    ]
}

/// The same with other values.
fn with<'a>(fields: Vec<(&'a str, &'a str)>, others: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut fields = fields;
    for (name, value) in others {
        fields.retain(|(known, _)| known != name);
        fields.push((name, value));
    }
    fields
}

/// Submits a whole one, and answers its address.
async fn submitted(client: &Client<'_>, others: &[(&str, &str)]) -> String {
    let path = new(client, ABOUT).await;
    let answer = client.post(&path, &with(whole("submit"), &[&[("version", "0")][..], others].concat())).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", summary(&answer));
    below(&path).to_string()
}

fn at_moderators(path: &str) -> String {
    path.replace("/submissions/", "/moderating/")
}

/// The address of the newest published assessment at its author's desk.
async fn published(site: &Site) -> String {
    let rows = assessment::Entity::find().filter(assessment::Column::PublishedOn.is_not_null()).all(&*site.db).await.unwrap();
    format!("/en/submissions/published/{}", rows.iter().max_by_key(|row| row.id).unwrap().slug)
}

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
    does(&validator, &reply, &[("step", "publish"), ("language", "en"), ("body", "The staff will be hired in May.")]).await;
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
    refused(&lead, &own, &[("step", "withdraw"), ("note", "Call 0991 555 321")], "may tell who somebody is").await;
    assert_eq!(contributor.post(&own, &[("step", "withdraw")]).await.status, StatusCode::FORBIDDEN);
    does(&lead, &own, &[("step", "withdraw"), ("note", "Our figures were wrong.")]).await;
    let page = site.get(&public).await.text();
    assert!(page.contains("Our figures were wrong.") && page.contains("The unit was closed in June."));
    assert_eq!(lead.post(&own, &[("step", "withdraw")]).await.status, StatusCode::CONFLICT);
    intact(&site).await;
});

both!(a_declined_one_is_appealed_once_to_another_moderator, |db| {
    let site = Site::demonstration(db).await;
    let lead = site.as_role(Role::OrganisationLead).await;
    let moderator = site.as_role(Role::Moderator).await;
    let other = site.other_moderator().await;
    let path = submitted(&lead, &[]).await;
    let at = at_moderators(&path);
    does(&moderator, &at, &[("step", "decline"), ("ground", "off_subject")]).await;
    refused(&lead, &path, &[("step", "appeal"), ("appeal", " ")], "Write why").await;
    does(&lead, &path, &[("step", "appeal"), ("appeal", "It concerns the courts that the paragraph names.")]).await;
    // Whoever declined it neither sees nor decides it; the queue says that it is there for others.
    assert_eq!(moderator.get(&at).await.status, StatusCode::NOT_FOUND);
    assert_eq!(
        moderator.post(&at, &[("step", "dismiss"), ("ground", "off_subject"), ("version", "3")]).await.status,
        StatusCode::NOT_FOUND
    );
    assert!(text(&moderator, "/en/moderating").await.contains("One appeal waits for another moderator"));
    assert!(text(&other, &at).await.contains("It concerns the courts that the paragraph names."));
    does(&other, &at, &[("step", "dismiss"), ("ground", "off_subject")]).await;
    assert!(text(&lead, &path).await.contains("Declined for good"));
    for step in ["appeal", "submit", "save"] {
        let answer = lead.post(&path, &with(whole(step), &[("appeal", "Once more"), ("version", "4")])).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{step}");
    }
    // Another, upheld: it is public.
    let path = submitted(&lead, &[("developments", "Appealed and right, and nobody is named.")]).await;
    let at = at_moderators(&path);
    does(&other, &at, &[("step", "decline"), ("ground", "spam")]).await;
    does(&lead, &path, &[("step", "appeal"), ("appeal", "It was written by hand.")]).await;
    does(&moderator, &at, &[("step", "uphold")]).await;
    assert!(site.get(&format!("/en/recommendations/{ABOUT}")).await.text().contains("Appealed and right"));
    // The log tells of four decisions, and of nothing else.
    let lines = moderation_decision::Entity::find().filter(moderation_decision::Column::StateId.is_not_null());
    let made: Vec<_> = lines.all(&*site.db).await.unwrap().into_iter().rev().take(4).collect();
    assert_eq!(made.iter().filter(|line| line.assessment_id.is_some()).count(), 1);
    let log = site.get("/en/moderation").await.text();
    assert!(!log.contains("It was written by hand") && !log.contains("It concerns the courts"));
    intact(&site).await;
});

both!(who_has_an_interest_decides_nothing, |db| {
    let site = Site::demonstration(db).await;
    let lead = site.as_role(Role::OrganisationLead).await;
    let moderator = site.as_role(Role::Moderator).await;
    let other = site.other_moderator().await;
    let path = submitted(&lead, &[]).await;
    let at = at_moderators(&path);
    does(&moderator, &at, &[("step", "interest"), ("whole", "yes")]).await;
    assert_eq!(moderator.get(&at).await.status, StatusCode::NOT_FOUND);
    for fields in [vec![("step", "publish"), ("version", "1")], vec![("step", "interest"), ("version", "1")]] {
        assert_eq!(moderator.post(&at, &fields).await.status, StatusCode::NOT_FOUND);
    }
    // The next of the same organisation goes by as well; what is another's does not.
    let next = submitted(&lead, &[]).await;
    assert_eq!(moderator.get(&at_moderators(&next)).await.status, StatusCode::NOT_FOUND);
    let puente = site.of_organisation("puente-seguro", Role::OrganisationLead).await;
    let third = submitted(&puente, &[]).await;
    assert_eq!(moderator.get(&at_moderators(&third)).await.status, StatusCode::OK);
    let queue = text(&moderator, "/en/moderating").await;
    assert!(queue.contains("Your declared interests") && queue.contains("Casa del Faro"));
    does(&other, &at, &[("step", "publish")]).await;
    assert_eq!(moderator.post("/en/moderating", &[("end_interest", "casa-del-faro")]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(moderator.get(&at_moderators(&next)).await.status, StatusCode::OK);
    intact(&site).await;
});

both!(a_moderator_changes_no_word, |db| {
    let site = Site::demonstration(db).await;
    let lead = site.as_role(Role::OrganisationLead).await;
    let moderator = site.as_role(Role::Moderator).await;
    let path = submitted(&lead, &[]).await;
    let at = at_moderators(&path);
    // Whatever a form of the moderator's holds besides the decision goes nowhere.
    let smuggled = [
        ("step", "publish"),
        ("developments", "Other words"),
        ("verdict-0", "implemented"),
        ("visibility", "pseudonymous"),
        ("pseudonym", "Somebody"),
        ("note", "Other words"),
        ("passage", "Other words"),
    ];
    // The organisation's own form is not a moderator's.
    for step in ["save", "submit", "take_back", "discard", "appeal"] {
        let answer = moderator.post(&path, &with(whole(step), &[("version", "1")])).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{step}");
    }
    // Nor the database's: what waits cannot be changed or removed, only decided.
    let db = &*site.db;
    for statement in [
        "UPDATE submission SET content = '{}'",
        "UPDATE submission SET visibility = 'named', coalition_id = 1",
        "UPDATE submission SET organisation_id = organisation_id + 1",
        "DELETE FROM submission",
        "UPDATE draft_evidence SET url = 'https://other.example' WHERE submission_id IS NOT NULL",
        "DELETE FROM draft_evidence WHERE submission_id IS NOT NULL",
        "INSERT INTO draft_evidence (submission_id, kind, title) SELECT id, 'outcome', 'Another' FROM submission",
    ] {
        let refused = db.execute_unprepared(statement).await;
        assert!(refused.is_err(), "{statement}");
    }
    does(&moderator, &at, &smuggled).await;
    let row = assessment::Entity::find().all(db).await.unwrap().into_iter().max_by_key(|row| row.id).unwrap();
    assert_eq!((row.developments.as_deref(), row.verdict.as_str(), row.visibility.as_str()), (Some(WORDS), "planned", "named"));
    assert!(row.pseudonym.is_none() && row.questions.as_deref() == Some("When will the unit have staff?"));
    for statement in [
        format!("UPDATE assessment SET developments = 'x' WHERE id = {}", row.id),
        format!("UPDATE assessment SET verdict = 'implemented' WHERE id = {}", row.id),
        format!("DELETE FROM assessment WHERE id = {}", row.id),
        "UPDATE submission SET content = '{}'".to_string(),
        "UPDATE submission SET stage = 'draft'".to_string(),
        "UPDATE submission_decision SET decision = 'declined'".to_string(),
        "DELETE FROM submission_decision".to_string(),
        "UPDATE moderation_decision SET ground = 'spam'".to_string(),
    ] {
        assert!(db.execute_unprepared(&statement).await.is_err(), "{statement}");
    }
    intact(&site).await;
});

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
    // The members read it with who wrote it; whoever signs has read these words.
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

both!(files_are_looked_through_and_shared_between_no_two_names, |db| {
    let site = Site::demonstration(db).await;
    let lead = site.as_role(Role::OrganisationLead).await;
    let moderator = site.as_role(Role::Moderator).await;
    let path = new(&lead, ABOUT).await;
    let content = "We counted. The girl Amina Diallo, 9 years old, was one of them. Casa del Faro wrote this.".as_bytes();
    let mut fields =
        with(whole("submit"), &[("version", "0"), ("visibility", "pseudonymous"), ("pseudonym", "A clinic"), ("evidence-url-0", "")]);
    let file = [("evidence-file-0", "count.txt", content)];
    let asked = lead.post_files(&path, &fields, &file).await;
    assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = asked.text();
    assert!(
        page.contains("File of evidence 1") && page.contains("Amina Diallo") && page.contains("your organisation’s name"),
        "{}",
        summary(&asked)
    );
    // Confirmed, and with the file that the form still has.
    let keys: Vec<String> =
        page.split("name=\"confirm\" value=\"").skip(1).map(|rest| rest.split('"').next().unwrap().to_string()).collect();
    let kept = value(&page, "evidence-kept-0");
    assert!(kept.contains("-txt-"), "{kept}");
    fields.push(("evidence-kept-0", &kept));
    fields.extend(keys.iter().map(|key| ("confirm", key.as_str())));
    let sent = lead.post_files(&path, &fields, &[]).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", summary(&sent));
    let path = below(&path);
    let at = at_moderators(path);
    assert!(text(&moderator, &at).await.contains("Amina Diallo"));
    let given = moderator.get(&format!("{at}/files/0")).await;
    assert_eq!((given.status, given.bytes.as_slice()), (StatusCode::OK, content));
    assert!(given.header("content-disposition").starts_with("attachment") && given.header("content-security-policy").contains("sandbox"));
    assert_eq!(moderator.get(&format!("{at}/files/1")).await.status, StatusCode::NOT_FOUND);
    // Nobody else has it before it is public: not by its hash, not by another's token.
    let public = format!("/en/files/{}.txt", kept.split('-').next().unwrap());
    assert_eq!(site.get(&public).await.status, StatusCode::NOT_FOUND);
    let puente = site.of_organisation("puente-seguro", Role::OrganisationLead).await;
    assert_eq!(puente.get(&format!("/en/work/files/{kept}")).await.status, StatusCode::NOT_FOUND);
    // The same file under the name, while the other waits and after: it would lead from one to the other.
    let named = with(whole("submit"), &[("version", "0"), ("evidence-url-0", "")]);
    for published in [false, true] {
        if published {
            does(&moderator, &at, &[("step", "publish")]).await;
            assert_eq!(site.get(&public).await.bytes, content);
        }
        let second = new(&lead, OTHER).await;
        let mut same = named.clone();
        same.extend(keys.iter().map(|key| ("confirm", key.as_str())));
        let refused = lead.post_files(&second, &same, &file).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text().contains("This file stands with an assessment of yours under another name"), "{}", summary(&refused));
    }
    intact(&site).await;
});

both!(what_may_be_abuse_material_is_refused_with_where_to_report_it, |db| {
    let site = Site::demonstration(db).await;
    let lead = site.as_role(Role::OrganisationLead).await;
    let path = new(&lead, ABOUT).await;
    let link = "The pictures are at http://abcdefghijklmnopqrstuvwxyz234567abcdefghijklmnopqrstuvwx.onion/x";
    let fields = with(whole("submit"), &[("version", "0"), ("developments", link)]);
    let refused = lead.post(&path, &fields).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text().contains("hotline"), "{}", summary(&refused));
    // No confirmation gets it past.
    let confirmed = with(fields, &[("confirm", "developments|data|x")]);
    assert_eq!(lead.post(&path, &confirmed).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let file = [("evidence-file-0", "list.txt", link.as_bytes())];
    let in_file = with(whole("submit"), &[("version", "0"), ("evidence-url-0", "")]);
    let refused = lead.post_files(&path, &in_file, &file).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text().contains("hotline"), "{}", summary(&refused));
    let picture = [("evidence-file-0", "list.pdf", b"\x89PNG\r\n\x1a\n0000".as_slice())];
    assert!(lead.post_files(&path, &in_file, &picture).await.text().contains("This is a picture"));
    assert_eq!(submission::Entity::find().count(&*site.db).await.unwrap(), 0, "nothing of it is kept");
});

both!(what_was_asked_at_submission_still_holds_when_it_is_published, |db| {
    let site = Site::demonstration(db).await;
    let lead = site.as_role(Role::OrganisationLead).await;
    let moderator = site.as_role(Role::Moderator).await;
    let other = site.other_moderator().await;
    let file = [("evidence-file-0", "count.txt", "What was counted in the north.".as_bytes())];
    let pseudonymous = [("version", "0"), ("visibility", "pseudonymous"), ("pseudonym", "A clinic"), ("evidence-url-0", "")];
    // Declined under a description; then the same file goes out under the name; then the appeal is heard.
    let hidden = new(&lead, ABOUT).await;
    let sent = lead.post_files(&hidden, &with(whole("submit"), &pseudonymous), &file).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", summary(&sent));
    let hidden = below(&hidden);
    does(&moderator, &at_moderators(hidden), &[("step", "decline"), ("ground", "spam")]).await;
    let named = new(&lead, OTHER).await;
    let fields = with(whole("submit"), &[("version", "0"), ("evidence-url-0", ""), ("recommendation-0", OTHER)]);
    assert_eq!(lead.post_files(&named, &fields, &file).await.status, StatusCode::SEE_OTHER);
    does(&moderator, &at_moderators(below(&named)), &[("step", "publish")]).await;
    does(&lead, hidden, &[("step", "appeal"), ("appeal", "It is no spam.")]).await;
    refused(&other, &at_moderators(hidden), &[("step", "uphold")], "under another name by now").await;
    does(&other, &at_moderators(hidden), &[("step", "dismiss"), ("ground", "duplicate")]).await;
    // An answer that was begun under the name shows as its assessment does now, and is looked through so.
    let slug = published(&site).await.rsplit('/').next().unwrap().to_string();
    let validator = site.as_role(Role::Validator).await;
    let reply = [("step", "publish"), ("language", "en"), ("body", "We see it otherwise.")];
    does(&validator, &format!("/en/work/replies/{slug}"), &reply).await;
    let answer = lead.post(&format!("/en/submissions/answer/{slug}"), &[]).await.header("location").to_string();
    let own = format!("/en/submissions/published/{slug}");
    let lowering = [("step", "lower"), ("visibility", "pseudonymous"), ("pseudonym", "A legal clinic")];
    does(&lead, &own, &lowering).await;
    let words = [("step", "submit"), ("language", "en"), ("body", "We of Casa del Faro have counted again.")];
    let asked = sends(&lead, &answer, &words).await;
    assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(asked.text().contains("name=\"confirm\""), "{}", summary(&asked));
    // Where the words themselves hold the name, showing less is asked about.
    let spoken = submitted(&lead, &[("developments", "Casa del Faro visited three courts.")]).await;
    does(&moderator, &at_moderators(&spoken), &[("step", "publish")]).await;
    let own = published(&site).await;
    refused(&lead, &own, &lowering, "holds the name of your organisation").await;
    does(&lead, &own, &[&lowering[..], &[("even_so", "yes")]].concat()).await;
    intact(&site).await;
});
