//! Tests of the moderators' queue: in order of arrival, narrowed, gathered by organisation, on to the next; what moderators are told of a
//! text while its author is not; and their one letter a day.

use super::{ABOUT, OTHER, at_moderators, below, new, published, submitted, whole, with};
use crate::routes::forms::{does, intact, refused, text};
use crate::site::Site;
use answerable::jobs::mail::send_due;
use answerable_commands::submissions::gather;
use answerable_domain::model::Role;
use answerable_domain::rules::moderating::PER_PAGE;
use answerable_store::config::Config;
use answerable_store::db::entities::{outbox, submission};
use answerable_store::mail::{Post, opened};
use axum::http::StatusCode;
use chrono::{Days, Timelike, Utc};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, NotSet, PaginatorTrait, QueryFilter, QueryOrder, Set};

/// The tokens of a page of the queue, in their order.
fn tokens(page: &str) -> Vec<String> {
    let links = page.split("href=\"/en/moderating/").skip(1);
    links.map(|rest| rest.split(['"', '?']).next().unwrap().to_string()).filter(|token| token.len() == 32).collect()
}

fn token(path: &str) -> String {
    path.rsplit('/').next().unwrap().to_string()
}

both!(the_queue_stands_as_things_arrived_and_goes_on_to_the_next, |db| {
    let site = Site::demonstration(db).await;
    let lead = site.as_role(Role::OrganisationLead).await;
    let puente = site.of_organisation("puente-seguro", Role::OrganisationLead).await;
    let moderator = site.as_role(Role::Moderator).await;
    let mut sent = Vec::new();
    for at in 0..14 {
        let words = format!("What is said in text {at}.");
        let client = if at % 2 == 0 { &lead } else { &puente };
        sent.push(token(&submitted(client, &[("developments", words.as_str())]).await));
    }
    let page = text(&moderator, "/en/moderating").await;
    assert_eq!(tokens(&page), sent, "in the order of arrival, all of one day");
    assert!(page.contains("What is said in text 3."), "the first words");
    let mut turned = sent.clone();
    turned.reverse();
    assert_eq!(tokens(&text(&moderator, "/en/moderating?order=newest").await), turned);
    let of_lead: Vec<String> = sent.iter().step_by(2).cloned().collect();
    assert_eq!(tokens(&text(&moderator, "/en/moderating?organisation=casa-del-faro").await), of_lead);
    let grouped = tokens(&text(&moderator, "/en/moderating?order=organisation").await);
    assert_eq!((&grouped[..7], grouped.len()), (&of_lead[..], 14));
    assert!(tokens(&text(&moderator, "/en/moderating?waited=late").await).is_empty());
    assert!(tokens(&text(&moderator, "/en/moderating?check=confirmed").await).is_empty());
    // What is taken back and sent again stands at the end.
    let first = format!("/en/submissions/{}", sent[0]);
    does(&lead, &first, &[("step", "take_back")]).await;
    does(&lead, &first, &with(whole("submit"), &[("developments", "Once more.")])).await;
    assert_eq!(tokens(&text(&moderator, "/en/moderating").await).last(), Some(&sent[0]));
    // A decision leads to the next of what was chosen.
    let at = format!("/en/moderating/{}?organisation=casa-del-faro", of_lead[1]);
    let next = does(&moderator, &at, &[("step", "publish")]).await;
    assert_eq!(next, format!("/en/moderating/{}", of_lead[2]));
    // Places are kept only while something waits.
    let kept = submission::Entity::find().filter(submission::Column::Arrival.is_not_null()).count(&*site.db).await.unwrap();
    assert_eq!(kept, 13);
    // Nobody else has a queue.
    for role in [Role::Administrator, Role::OrganisationLead, Role::Coordinator, Role::Validator, Role::FocalPoint, Role::Contributor] {
        assert_eq!(site.as_role(role).await.get("/en/moderating?order=newest").await.status, StatusCode::FORBIDDEN, "{role:?}");
    }
    assert_eq!(site.get("/en/moderating").await.status, StatusCode::SEE_OTHER);
    intact(&site).await;
});

both!(two_hundred_that_wait_are_each_found_once, |db| {
    let site = Site::demonstration(db).await;
    let lead = site.as_role(Role::OrganisationLead).await;
    let puente = site.of_organisation("puente-seguro", Role::OrganisationLead).await;
    let moderator = site.as_role(Role::Moderator).await;
    let mut all = vec![token(&submitted(&lead, &[]).await), token(&submitted(&puente, &[]).await)];
    let rows = submission::Entity::find().order_by_asc(submission::Column::Id).all(&*site.db).await.unwrap();
    for at in 2..200 {
        let another = format!("{at:032}");
        let mut row = rows[at % 2].clone().into_active_model().reset_all();
        row.id = NotSet;
        row.token = Set(another.clone());
        row.arrival = Set(i32::try_from(at).ok().map(|at| at + 1));
        row.insert(&*site.db).await.unwrap();
        all.push(another);
    }
    let pages = all.len().div_ceil(PER_PAGE);
    let walk = async |choice: &str| {
        let mut found = Vec::new();
        for page in 1..=pages {
            found.extend(tokens(&text(&moderator, &format!("/en/moderating?page={page}&{choice}")).await));
        }
        found
    };
    assert_eq!(walk("").await, all, "page by page, in the order of arrival");
    let mut grouped = walk("order=organisation").await;
    let of_lead: Vec<String> = all.iter().step_by(2).cloned().collect();
    assert_eq!(grouped[..100], of_lead);
    grouped.sort_unstable();
    all.sort_unstable();
    assert_eq!(grouped, all);
    let page = text(&moderator, "/en/moderating?organisation=puente-seguro").await;
    assert!(page.contains("Chosen: 100 of 200") && tokens(&page).len() == PER_PAGE);
});

both!(the_page_shows_what_a_decision_hangs_on, |db| {
    let site = Site::demonstration(db).await;
    let lead = site.as_role(Role::OrganisationLead).await;
    let moderator = site.as_role(Role::Moderator).await;
    let first = submitted(&lead, &[("developments", "The first text of these.")]).await;
    let second = submitted(&lead, &[("developments", "The second text of these.")]).await;
    let at = at_moderators(&second);
    let page = text(&moderator, &at).await;
    let asked = page.find("What it is about").expect("the recommendation");
    assert!(page[asked..].contains(&format!("/en/recommendations/{ABOUT}")) && page[asked..].contains("<blockquote"));
    assert!(page.contains("The first text of these."), "what waits of the same");
    assert!(page.find("value=\"decline\"").unwrap() < page.find("value=\"publish\"").unwrap(), "publishing comes last");
    // A duplicate is one of something that is named.
    let duplicate = |of: &'static str| [("step", "decline"), ("ground", "duplicate"), ("duplicate_of", of)];
    refused(&moderator, &at, &duplicate(""), "of which this is a duplicate").await;
    refused(&moderator, &at, &duplicate("assessment:nothing"), "of which this is a duplicate").await;
    let own = format!("submission:{}", token(&second));
    refused(&moderator, &at, &[("step", "decline"), ("ground", "duplicate"), ("duplicate_of", &own)], "of which this is a duplicate").await;
    let puente = site.of_organisation("puente-seguro", Role::OrganisationLead).await;
    let theirs = format!("submission:{}", token(&submitted(&puente, &[]).await));
    refused(&moderator, &at, &[("step", "decline"), ("ground", "duplicate"), ("duplicate_of", &theirs)], "of which this is a duplicate")
        .await;
    let of = format!("submission:{}", token(&first));
    does(&moderator, &at, &[("step", "decline"), ("ground", "duplicate"), ("duplicate_of", &of)]).await;
    let told = text(&lead, &second).await;
    assert!(told.contains("The text of which it is a duplicate") && told.contains(&token(&first)));
    // To what nobody can read no reply is due.
    assert!(!told.contains("A reply is due"), "of a declined one");
    assert!(!text(&lead, &first).await.contains("A reply is due"), "of one that waits");
    does(&moderator, &at_moderators(&first), &[("step", "publish")]).await;
    assert!(text(&lead, &published(&site).await).await.contains("A reply is due"));
    // After a withdrawal nobody says that it was never assessed.
    does(&lead, &published(&site).await, &[("step", "withdraw"), ("note", "")]).await;
    let page = site.get(&format!("/en/recommendations/{ABOUT}")).await.text();
    assert!(page.contains("No assessment by an organisation stands") && !page.contains("No organisation has assessed it yet"));
    intact(&site).await;
});

both!(what_was_mended_since_is_not_asked_about_again, |db| {
    let site = Site::demonstration(db).await;
    let lead = site.as_role(Role::OrganisationLead).await;
    let moderator = site.as_role(Role::Moderator).await;
    let path = new(&lead, ABOUT).await;
    let mut fields =
        with(whole("submit"), &[("version", "0"), ("developments", "Marta Ruiz, 12 years old, of San Telmo school, was sent away.")]);
    let asked = lead.post(&path, &fields).await.text();
    let keys: Vec<String> =
        asked.split("name=\"confirm\" value=\"").skip(1).map(|rest| rest.split('"').next().unwrap().to_string()).collect();
    assert!(!keys.is_empty());
    fields.extend(keys.iter().map(|key| ("confirm", key.as_str())));
    fields.push(("confirm_why", "The family asked for it."));
    assert_eq!(lead.post(&path, &fields).await.status, StatusCode::SEE_OTHER);
    let (path, at) = (below(&path), at_moderators(below(&path)));
    let page = text(&moderator, &at).await;
    assert!(page.contains("Marta Ruiz") && page.contains("The family asked for it."));
    does(&moderator, &at, &[("step", "return"), ("ground", "identifies_child")]).await;
    // The form still holds what was confirmed of the words before.
    let mended = with(fields, &[("developments", "A girl was sent away."), ("version", "2")]);
    assert_eq!(lead.post(path, &mended).await.status, StatusCode::SEE_OTHER);
    let page = text(&moderator, &at).await;
    assert!(!page.contains("Marta Ruiz") && !page.contains("The family asked for it."));
    assert!(tokens(&text(&moderator, "/en/moderating?check=confirmed").await).is_empty());
    does(&moderator, &at, &[("step", "publish")]).await;
    intact(&site).await;
});

both!(a_description_is_nobodys_name, |db| {
    let site = Site::demonstration(db).await;
    let lead = site.as_role(Role::OrganisationLead).await;
    let puente = site.of_organisation("puente-seguro", Role::OrganisationLead).await;
    let moderator = site.as_role(Role::Moderator).await;
    let under = |name: &'static str| [("visibility", "pseudonymous"), ("pseudonym", name), ("version", "0")];
    // That everybody can see: refused.
    let path = new(&puente, OTHER).await;
    let named = [&under("Friends of Casa del Faro")[..], &[("recommendation-0", OTHER)]].concat();
    refused(&puente, &path, &with(whole("submit"), &named), "the name of another organisation").await;
    // That shows to nobody: nothing tells its author, the moderator reads it.
    let quiet = answerable_store::db::entities::organisation::Entity::find().all(&*site.db).await.unwrap();
    let quiet = quiet.into_iter().find(|row| row.slug == "puente-seguro").unwrap();
    let shows = site.get("/en/civil-society/puente-seguro").await.status == StatusCode::OK;
    let name: &'static str = Box::leak(quiet.names.0.by_language().values().next().unwrap().clone().into_boxed_str());
    let path = new(&lead, ABOUT).await;
    let answer = lead.post(&path, &with(whole("submit"), &under(name))).await;
    if shows {
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    } else {
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
        let page = text(&moderator, &at_moderators(below(&path))).await;
        assert!(page.contains("the name of another registered organisation that shows to nobody"));
    }
});

both!(begin_with_a_reference_that_nobody_has_stays_at_the_form, |db| {
    let site = Site::demonstration(db).await;
    let lead = site.as_role(Role::OrganisationLead).await;
    for wrong in ["CRC/C/NOWHERE/1/7", "nothing%20at%20all"] {
        let answer = lead.get(&format!("/en/submissions/new?recommendation={wrong}")).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
        let page = answer.text();
        assert!(page.contains("The register has no recommendation with this reference") && page.contains("aria-invalid=\"true\""));
        assert!(page.contains("value=\"CRC/C/NOWHERE/1/7\"") || page.contains("value=\"nothing at all\""), "what was typed stays");
    }
    for written in ["crc/c/opsc/xvl/co/1%20para%2019(a)", "CRC/C/OPSC/XVL/CO/1,%20p%C3%A1rr.%2019%20a)", "CRC/C/OPSC/XVL/CO/1/19(a)"] {
        let answer = lead.get(&format!("/en/submissions/new?recommendation={written}")).await;
        assert!(
            answer.header("location").ends_with("recommendation=CRC%2FC%2FOPSC%2FXVL%2FCO%2F1%2F19(a)"),
            "{written}: {}",
            answer.header("location")
        );
    }
    // The example of the hint is there.
    let page = text(&lead, "/en/submissions").await;
    let example = page.split("such as ").nth(1).and_then(|rest| rest.split('<').next()).unwrap().replace(' ', "%20");
    assert_eq!(lead.get(&format!("/en/submissions/new?recommendation={example}")).await.status, StatusCode::SEE_OTHER, "{example}");
});

both!(moderators_get_one_letter_a_day_with_the_count_alone, |db| {
    let site = Site::demonstration(db).await;
    let lead = site.as_role(Role::OrganisationLead).await;
    site.as_role(Role::Moderator).await;
    site.other_moderator().await;
    // On the day on which nothing waited, also in the evening; then before the hour of the next; then once.
    let at = |day: u64, hour: u32| (Utc::now() + Days::new(day)).with_hour(hour).unwrap();
    let round = async |day: u64, hour: u32| gather(&site.db, "https://register.example", at(day, hour), 7).await.unwrap().letters;
    assert_eq!(round(0, 9).await, 0, "nothing waits");
    for _ in 0..3 {
        submitted(&lead, &[]).await;
    }
    assert_eq!(outbox::Entity::find().count(&*site.db).await.unwrap(), 0, "nothing is written at the moment");
    assert_eq!(round(0, 10).await, 0, "what comes after the hour waits for the next day: else the letter would tell when it came");
    assert_eq!(round(1, 6).await, 0, "before the hour");
    assert_eq!(round(1, 9).await, 2);
    assert_eq!(round(1, 10).await, 0, "once a day");
    let found = outbox::Entity::find().filter(outbox::Column::Kind.eq("submissions-wait")).all(&*site.db).await.unwrap();
    assert_eq!(found.len(), 2);
    for letter in found {
        assert_eq!((letter.created_at.hour(), letter.created_at.minute(), letter.created_at.second()), (0, 0, 0));
        assert_eq!(letter.send_after, letter.created_at);
        let letter = opened(letter).unwrap();
        let said = format!("{} {} {}", letter.subject, letter.body_text, letter.body_html);
        assert!(said.contains('3') && !said.contains("Faro") && !said.contains(ABOUT), "{said}");
    }
    // Nor does what is kept of a letter that went out tell more than the day.
    let folder = tempfile::tempdir().unwrap();
    let settings = [("ANSWERABLE_MAIL", folder.path().display().to_string())];
    let config = Config::read(|name| settings.iter().find(|(known, _)| *known == name).map(|(_, value)| value.clone())).unwrap();
    let sent = send_due(&site.db, &Post::new(&config).unwrap(), at(1, 11)).await.unwrap();
    assert_eq!(sent, 2);
    for letter in outbox::Entity::find().all(&*site.db).await.unwrap() {
        let sent_at = letter.sent_at.unwrap();
        assert_eq!((sent_at.hour(), sent_at.minute(), sent_at.second(), letter.claimed_until), (0, 0, 0, None));
    }
    assert_eq!(round(1, 12).await, 0, "also once it was sent");
});

both!(two_moderators_at_once_do_not_publish_one_description_for_two, |db| {
    let site = Site::demonstration(db).await;
    let lead = site.as_role(Role::OrganisationLead).await;
    let puente = site.of_organisation("puente-seguro", Role::OrganisationLead).await;
    let moderator = site.as_role(Role::Moderator).await;
    let other = site.other_moderator().await;
    for round in 0..5 {
        let name = format!("A clinic of round {round}");
        let under = [("visibility", "pseudonymous"), ("pseudonym", name.as_str())];
        let one = at_moderators(&submitted(&lead, &under).await);
        let two = at_moderators(&submitted(&puente, &under).await);
        let publish = [("step", "publish"), ("version", "1")];
        let (one, two) = tokio::join!(moderator.post(&one, &publish), other.post(&two, &publish));
        let mut found = [one.status, two.status];
        found.sort_unstable();
        assert_eq!(found, [StatusCode::SEE_OTHER, StatusCode::UNPROCESSABLE_ENTITY], "round {round}");
        // Nothing of the round stays in the queue's way.
        let refused = if one.status == StatusCode::SEE_OTHER { &two } else { &one };
        assert!(refused.text().contains("Somebody else publishes under this description by now"));
    }
    intact(&site).await;
});
