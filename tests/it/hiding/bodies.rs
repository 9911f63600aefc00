//! Tests that what one press hides of several bodies is a hiding for each: no body reads another's words or appeal, or learns who wrote
//! what.

use super::{intact, later, moderators, on, passage, shown, somebody, stands, today};
use crate::client::Client;
use crate::routes::forms::{does, text, value};
use crate::site::Site;
use answerable_commands::hiding::{appeal, confirm, decide, hide, tick};
use answerable_domain::model::*;
use answerable_store::db::AccountKeys;
use answerable_store::db::entities::*;
use answerable_store::db::history::{Happening, History, RecordKind};
use answerable_store::failure::Failure;
use answerable_store::hidden::{Chosen, Place, find};
use axum::http::StatusCode;
use chrono::Utc;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, NotSet, PaginatorTrait, QueryFilter, QueryOrder, Set};
use std::collections::BTreeSet;

const SAID: &str = "Marta Zuloaga of the harbour school";
/// What the organisation alone writes; the next constant is what the ministry does.
const OWN: &str = "zzqqown the shelter closed in May";
const REPLIED: &str = "zzqqreplied the shelter will open again";
const DESCRIBED: &str = "A group that works with children";
const WHY: &str = "zzqqappeal we wrote it in our letter of May";

/// An assessment by description and a reply in which the same passage stands.
struct Scene {
    place: Place,
    organisation: organisation::Model,
    office: institution::Model,
    reply: reply::Key,
}

async fn note(site: &Site, kind: EventKind, records: Vec<(RecordKind, i64)>) {
    let happening = Happening { records, ..Happening::of(kind) };
    History::write_one(&*site.db, happening, Utc::now()).await.unwrap();
}

impl Scene {
    async fn new(site: &Site, replied: &str) -> Scene {
        let db = &*site.db;
        let organisation =
            organisation::Entity::find().filter(organisation::Column::Slug.eq("casa-del-faro")).one(db).await.unwrap().unwrap();
        let office =
            institution::Entity::find().filter(institution::Column::Slug.eq("ministry-of-justice")).one(db).await.unwrap().unwrap();
        let any = assessment::Entity::find()
            .filter(assessment::Column::PublishedOn.is_not_null())
            .order_by_asc(assessment::Column::Id)
            .one(db)
            .await
            .unwrap()
            .unwrap();
        let mut row = any.into_active_model().reset_all();
        row.id = NotSet;
        row.slug = Set("zz-described".into());
        row.organisation_id = Set(organisation.id);
        row.coalition_id = Set(None);
        row.supersedes_id = Set(None);
        row.visibility = Set(answerable_domain::model::Visibility::Pseudonymous.into());
        row.pseudonym = Set(Some(Words::one("en", DESCRIBED).into()));
        row.language = Set("en".into());
        row.developments = Set(Some(format!("{SAID} left. {OWN}.")));
        row.comments = Set(Some(OWN.into()));
        let row = row.insert(db).await.unwrap();
        note(site, EventKind::AssessmentPublished, vec![(RecordKind::Assessment, row.id.number())]).await;
        let reply = reply::ActiveModel {
            id: NotSet,
            assessment_id: Set(row.id),
            institution_id: Set(office.id),
            language: Set("en".into()),
            body: Set(replied.into()),
            published_on: Set(today()),
        };
        let reply = reply.insert(db).await.unwrap();
        note(site, EventKind::ReplyPublished, vec![(RecordKind::Reply, reply.id.number())]).await;
        site.register.refresh(today()).await.unwrap();
        intact(site).await;
        let place = find(db, Published::Assessment, &row.slug).await.unwrap().unwrap();
        Scene { place, organisation, office, reply: reply.id }
    }

    async fn of(&self, site: &Site, role: Role, email: &str) -> SignedIn {
        let body = if role.body_kind() == BodyKind::Organisation { self.organisation.id.number() } else { self.office.id.number() };
        somebody(site, email, (role, Some(body))).await
    }

    /// Checks that a page or letter tells nothing of the organisation or of what it wrote.
    fn untold(&self, text: &str, place: &str) {
        let names = self.organisation.names.0.by_language().values().map(String::as_str);
        for word in names.chain(["casa-del-faro", "zzqqown", "zzqqappeal", DESCRIBED]) {
            assert!(!text.contains(word), "{word} in {place}");
        }
    }
}

/// The hiding of the words of a body of this kind.
async fn of_kind(site: &Site, kind: BodyKind) -> hiding::Model {
    let bodies = hiding_body::Entity::find().filter(hiding_body::Column::BodyKind.eq(kind.code())).all(&*site.db).await.unwrap();
    let newest = bodies.iter().map(|body| body.hiding_id).max().expect("a hiding");
    hiding::Entity::find_by_id(newest).one(&*site.db).await.unwrap().unwrap()
}

async fn hidings(site: &Site) -> u64 {
    hiding::Entity::find().count(&*site.db).await.unwrap()
}

both!(each_body_has_its_own_hiding_and_its_own_appeal, |db| {
    let site = Site::demonstration(db).await;
    let [one, ..] = moderators(&site).await;
    let scene = Scene::new(&site, &format!("{REPLIED}; {SAID} is safe.")).await;
    let letters = outbox::Entity::find().count(&*site.db).await.unwrap();
    scene.of(&site, Role::Validator, "validator@own.example").await;
    scene.of(&site, Role::FocalPoint, "focal@own.example").await;
    scene.of(&site, Role::OrganisationLead, "lead@own.example").await;
    scene.of(&site, Role::Contributor, "contributor@own.example").await;
    let other = institution::Entity::find().filter(institution::Column::Id.ne(scene.office.id)).one(&*site.db).await.unwrap().unwrap();
    site.person("validator@other.example", Some((Role::Validator, Some(other.id.number())))).await;
    let other = organisation::Entity::find().filter(organisation::Column::Id.ne(scene.organisation.id)).one(&*site.db).await.unwrap();
    site.person("lead@other.example", Some((Role::OrganisationLead, Some(other.unwrap().id.number())))).await;

    // The organisation's comments as a whole, and the passage that stands in both.
    let chosen = Chosen { whole: BTreeSet::from([format!("assessment.comments.{}", scene.place.id)]), ..passage(SAID) };
    let first = hide(&site.db, &one, &scene.place, &chosen, &site.files, &on(today())).await.unwrap();
    site.register.refresh(today()).await.unwrap();
    intact(&site).await;
    assert!(stands(&site, SAID).await.is_empty());
    let (theirs, ours) = (of_kind(&site, BodyKind::Institution).await, of_kind(&site, BodyKind::Organisation).await);
    assert_eq!(hidings(&site).await, 2);
    assert!(first == ours.reference && theirs.reference != ours.reference && theirs.step.is_some() && theirs.step == ours.step);
    for row in [&theirs, &ours] {
        assert_eq!((row.ground.0, row.confirm_by), (Ground::IdentifiesChild, later(7)));
        assert_eq!(hiding_body::Entity::find().filter(hiding_body::Column::HidingId.eq(row.id)).count(&*site.db).await.unwrap(), 1);
    }
    // In public they are two texts, of which nothing tells that they belong together.
    let log = site.get("/en/moderation").await.text();
    assert_eq!(log.matches("Hidden, not confirmed yet").count(), 2);

    // One press of the second moderator confirms both.
    let two = site.sign_in("two@moderation.example").await;
    let desk = |row: &hiding::Model| format!("/en/moderating/hiding/{}", row.reference);
    let page = text(&two, &desk(&theirs)).await;
    assert!(page.contains("same step also hid words") && page.contains(&desk(&ours)) && !page.contains("zzqqown"));
    does(&two, &desk(&theirs), &[("step", "confirm")]).await;
    intact(&site).await;
    for kind in [BodyKind::Institution, BodyKind::Organisation] {
        assert_eq!(of_kind(&site, kind).await.stage, HidingStage::Confirmed);
    }

    // Each sees its own, and nobody the other's.
    let own = |row: &hiding::Model| format!("/en/hidden/{}", row.reference);
    let ministry = [site.sign_in("validator@own.example").await, site.sign_in("focal@own.example").await];
    let civil = [site.sign_in("lead@own.example").await, site.sign_in("contributor@own.example").await];
    let apart = [site.sign_in("validator@other.example").await, site.sign_in("lead@other.example").await];
    let seen = async |somebody: &Client<'_>, row: &hiding::Model| somebody.get(&own(row)).await.status;
    for somebody in &ministry {
        assert_eq!(seen(somebody, &ours).await, StatusCode::NOT_FOUND);
        let page = text(somebody, &own(&theirs)).await;
        assert!(page.contains(SAID) && page.contains("The State’s reply"));
        scene.untold(&page, "/hidden/REF");
        let list = text(somebody, "/en/hidden").await;
        assert!(list.contains(&theirs.reference) && !list.contains(&ours.reference));
        scene.untold(&list, "/hidden");
    }
    for somebody in &civil {
        assert_eq!(seen(somebody, &theirs).await, StatusCode::NOT_FOUND);
        let page = text(somebody, &own(&ours)).await;
        assert!(page.contains(SAID) && page.contains(OWN) && !page.contains("zzqqreplied"));
        assert!(!text(somebody, "/en/hidden").await.contains(&theirs.reference));
    }
    for row in [&theirs, &ours] {
        for somebody in &apart {
            assert_eq!(seen(somebody, row).await, StatusCode::NOT_FOUND);
            let sent = somebody.post(&own(row), &[("version", "2"), ("appeal", WHY)]).await;
            assert_eq!(sent.status, StatusCode::NOT_FOUND);
        }
        assert_eq!(seen(&two, row).await, StatusCode::FORBIDDEN);
        assert_eq!(seen(&site.client(), row).await, StatusCode::SEE_OTHER);
    }

    // The one's appeal is neither read nor used up by the other.
    assert_eq!(civil[1].post(&own(&ours), &[("version", "2"), ("appeal", WHY)]).await.status, StatusCode::FORBIDDEN);
    assert_eq!(ministry[0].post(&own(&ours), &[("version", "2"), ("appeal", "why")]).await.status, StatusCode::NOT_FOUND);
    does(&civil[0], &own(&ours), &[("appeal", WHY)]).await;
    assert!(text(&civil[0], &own(&ours)).await.contains(WHY));
    for somebody in &ministry {
        let page = text(somebody, &own(&theirs)).await;
        scene.untold(&page, "/hidden/REF");
        assert!(!page.contains("under appeal"));
    }
    does(&ministry[0], &own(&theirs), &[("appeal", "zzqqtheirs it is a school")]).await;
    assert!(!text(&civil[0], &own(&ours)).await.contains("zzqqtheirs"));
    // Who decides reads one of them at a time, and decides on that alone.
    let three = site.sign_in("three@moderation.example").await;
    let page = text(&three, &desk(&ours)).await;
    assert!(page.contains(WHY) && !page.contains("zzqqtheirs"));
    does(&three, &desk(&ours), &[("step", "uphold")]).await;
    site.register.refresh(today()).await.unwrap();
    intact(&site).await;
    assert_eq!(of_kind(&site, BodyKind::Institution).await.stage, HidingStage::Appealed);
    let row = assessment::Entity::find_by_id(assessment::Key::new(scene.place.id)).one(&*site.db).await.unwrap().unwrap();
    assert_eq!((row.developments, row.comments), (Some(format!("{SAID} left. {OWN}.")), Some(OWN.to_string())));
    let reply = reply::Entity::find_by_id(scene.reply).one(&*site.db).await.unwrap().unwrap();
    assert!(reply.body.starts_with(REPLIED) && !reply.body.contains(SAID));
    does(&three, &desk(&theirs), &[("step", "dismiss")]).await;
    assert_eq!(tick(&site.db, &site.files, &on(later(61))).await.unwrap().destroyed, 1);
    intact(&site).await;
    site.close_log().await;
    intact(&site).await;

    // Letters tell nobody of anybody.
    let sent = outbox::Entity::find().all(&*site.db).await.unwrap();
    assert!(sent.len() as u64 > letters);
    for letter in sent.iter().filter(|letter| letter.recipient.ends_with("@own.example")) {
        scene.untold(&format!("{} {} {}", letter.subject, letter.body_text, letter.body_html), "a letter");
    }
});

both!(shown_again_by_one_press_and_not_hidden_again_by_the_same_hand, |db| {
    let site = Site::demonstration(db).await;
    let [one, two, _] = moderators(&site).await;
    let scene = Scene::new(&site, &format!("{REPLIED}; {SAID} is safe.")).await;
    let again = async |who: &SignedIn, chosen: &Chosen| hide(&site.db, who, &scene.place, chosen, &site.files, &on(today())).await;
    let reference = again(&one, &passage(SAID)).await.unwrap();
    confirm(&site.db, &two, shown(&reference, 1), false, &site.files, &on(today())).await.unwrap();
    site.register.refresh(today()).await.unwrap();
    intact(&site).await;
    for kind in [BodyKind::Institution, BodyKind::Organisation] {
        assert_eq!(of_kind(&site, kind).await.stage, HidingStage::ShownAgain);
    }
    assert!(hidden_words::Entity::find().one(&*site.db).await.unwrap().is_none());
    // However it is typed; what is typed stays, and nothing is hidden.
    let form = format!("/en/moderating/hiding/on/assessment/{}", "zz-described");
    let client = site.sign_in("one@moderation.example").await;
    for (lang, why) in [("en", "hidden before"), ("es", "ya se había ocultado"), ("fr", "déjà été masqué"), ("ar", "سبق حجب")] {
        let said = SAID.to_uppercase().replace(' ', "  ");
        let fields = [("passage", said.as_str()), ("ground", Ground::IdentifiesChild.code()), ("step", "hide")];
        let sent = client.post(&form.replacen("/en", &format!("/{lang}"), 1), &fields).await;
        assert_eq!(sent.status, StatusCode::UNPROCESSABLE_ENTITY);
        let page = sent.text();
        assert!(page.contains(why) && page.contains("MARTA"), "{lang}");
    }
    assert!(matches!(again(&one, &passage(SAID)).await, Err(Failure::Invalid(_))));
    assert_eq!(hidings(&site).await, 2);
    // Another ground or other words are another hiding; and another moderator may, whom a second confirms as ever.
    let ground = Chosen { ground: Ground::EndangersPerson, ..passage(SAID) };
    let reference = again(&one, &ground).await.unwrap();
    confirm(&site.db, &two, shown(&reference, 1), false, &site.files, &on(today())).await.unwrap();
    let reference = again(&one, &passage("harbour school")).await.unwrap();
    confirm(&site.db, &two, shown(&reference, 1), false, &site.files, &on(today())).await.unwrap();
    let reference = again(&two, &passage(SAID)).await.unwrap();
    assert!(matches!(confirm(&site.db, &two, shown(&reference, 1), true, &site.files, &on(today())).await, Err(Failure::NotFound)));
    confirm(&site.db, &one, shown(&reference, 1), true, &site.files, &on(today())).await.unwrap();
    intact(&site).await;
    // What an appeal brought back, neither of the two hides again; a third may.
    let lead = scene.of(&site, Role::OrganisationLead, "lead@own.example").await;
    let three = somebody(&site, "four@moderation.example", (Role::Moderator, None)).await;
    appeal(&site.db, &lead, shown(&reference, 2), WHY, &on(today())).await.unwrap();
    decide(&site.db, &three, shown(&reference, 3), true, &site.files, &on(today())).await.unwrap();
    for took_part in [&one, &two] {
        assert!(matches!(again(took_part, &passage(SAID)).await, Err(Failure::Invalid(_))));
    }
    again(&three, &passage(SAID)).await.unwrap();
    intact(&site).await;
});

both!(what_is_only_drafted_is_neither_hidden_nor_told, |db| {
    let site = Site::demonstration(db).await;
    let [one, ..] = moderators(&site).await;
    let scene = Scene::new(&site, REPLIED).await;
    let validator = scene.of(&site, Role::Validator, "validator@own.example").await;
    let other = institution::Entity::find().filter(institution::Column::Id.ne(scene.office.id)).one(&*site.db).await.unwrap().unwrap();
    let draft = |office: institution::Key| reply_draft::ActiveModel {
        id: NotSet,
        assessment_id: Set(assessment::Key::new(scene.place.id)),
        institution_id: Set(office),
        language: Set("en".into()),
        body: Set(format!("zzqqdraft {SAID}. {REPLIED}")),
        stage: Set(answerable_domain::rules::reporting::ReportStage::Draft.into()),
        question: Set(None),
        version: Set(1),
        changed_by_id: Set(validator.person_key()),
        changed_at: Set(Utc::now()),
    };
    let row = draft(other.id).insert(&*site.db).await.unwrap();
    let now = async |id: reply_draft::Key| reply_draft::Entity::find_by_id(id).one(&*site.db).await.unwrap().unwrap();
    let tried = async |words: &str| {
        let Err(Failure::Invalid(errors)) = hide(&site.db, &one, &scene.place, &passage(words), &site.files, &on(today())).await else {
            panic!("{words} was hidden")
        };
        format!("{errors:?}")
    };
    // What stands in a draft alone is found as little as what stands nowhere.
    assert_eq!(tried("zzqqdraft").await, tried("zzqqnowhere").await);
    assert_eq!((hidings(&site).await, now(row.id).await), (0, row.clone()));
    // Where the organisation's words are hidden, a ministry of which nothing is hidden keeps its draft, and is told nothing.
    hide(&site.db, &one, &scene.place, &passage(SAID), &site.files, &on(today())).await.unwrap();
    intact(&site).await;
    assert_eq!((hidings(&site).await, now(row.id).await), (1, row.clone()));
    assert!(hiding_body::Entity::find().all(&*site.db).await.unwrap().iter().all(|body| body.body_kind == BodyKind::Organisation));
    // Of whom something published is hidden, the working copy goes too, and comes back.
    reply_draft::Entity::delete_by_id(row.id).exec(&*site.db).await.unwrap();
    let row = draft(scene.office.id).insert(&*site.db).await.unwrap();
    let reference = hide(&site.db, &one, &scene.place, &passage(REPLIED), &site.files, &on(today())).await.unwrap();
    let cut = now(row.id).await;
    assert!(cut.body.starts_with(&format!("zzqqdraft {SAID}.")) && !cut.body.contains(REPLIED));
    let two = somebody(&site, "five@moderation.example", (Role::Moderator, None)).await;
    confirm(&site.db, &two, shown(&reference, 1), false, &site.files, &on(today())).await.unwrap();
    assert_eq!(now(row.id).await.body, row.body);
    intact(&site).await;
});

both!(whoever_has_an_interest_sees_nothing_beside_it_either, |db| {
    let site = Site::demonstration(db).await;
    let [one, two, _] = moderators(&site).await;
    let scene = Scene::new(&site, &format!("{REPLIED}; {SAID} is safe.")).await;
    let interest = moderation_interest::ActiveModel {
        id: NotSet,
        person_id: Set(two.person_key()),
        submission_id: Set(None),
        organisation_id: Set(Some(scene.organisation.id)),
        declared_on: Set(today()),
        until: Set(None),
        ending_asked_on: Set(None),
        ended_by_id: Set(None),
        registration_id: Set(None),
    };
    interest.insert(&*site.db).await.unwrap();
    hide(&site.db, &one, &scene.place, &passage(SAID), &site.files, &on(today())).await.unwrap();
    let client = site.sign_in("two@moderation.example").await;
    for kind in [BodyKind::Institution, BodyKind::Organisation] {
        let row = of_kind(&site, kind).await;
        let page = format!("/en/moderating/hiding/{}", row.reference);
        assert_eq!(client.get(&page).await.status, StatusCode::NOT_FOUND);
        assert_eq!(client.post(&page, &[("version", "1"), ("step", "confirm")]).await.status, StatusCode::NOT_FOUND);
        assert!(!text(&client, "/en/moderating/hiding").await.contains(&row.reference));
        let three = site.sign_in("three@moderation.example").await;
        assert_eq!(value(&text(&three, &page).await, "version"), "1");
    }
});
