//! The register that a Committee may have before it: on top of the demonstration, a document with forty more assessments, in all degrees
//! of visibility and in three languages. To look at it as pages: `ANSWERABLE_TEST_KEEP=/a/folder cargo test --workspace --test it committee_kept` leaves
//! the database there as `committee.db`.

use crate::site::Site;
use answerable_demo as demo;
use answerable_domain::model::Words;
use answerable_store::db::entities::*;
use answerable_testing::TestDatabase;
use chrono::{Days, NaiveDate};
use sea_orm::{ActiveModelTrait, ColumnTrait, DatabaseConnection, EntityTrait, NotSet, QueryFilter, QueryOrder, Set};

/// The symbol of the document.
pub const SYMBOL: &str = "CRC/C/OPSC/XVL/CO/1";
/// The name of an organisation that must never be known: it speaks only under a pseudonym, in a coalition and in private.
pub const HIDDEN: &str = "Quiet Harbour Zzqx";
/// A word that stands in every text that must not be public.
pub const UNPUBLISHED: &str = "zzqxunpublished";
/// The pseudonym (description) under which the hidden organisation speaks.
pub const DESCRIBED: &str = "An organisation that works at the harbour at night";
/// The organisations' answer to some of the replies.
pub const ANSWERED: &str = "A draft is not a budget: last year's named the same posts, and none of them was filled.";
/// How many assessments are added that readers may see and that are current.
pub const SHOWN: usize = 40;

/// The first day on which one of the added assessments is public.
pub fn first() -> NaiveDate {
    NaiveDate::from_ymd_opt(2025, 3, 3).expect("a day")
}

const TEXTS: [(&str, &str, &str); 3] = [
    (
        "en",
        "The unit has two investigators for the whole country. In the three northern provinces no case has been opened since it was set up, although shelters there received children in each month of the period.",
        "Will the budget of next year name the posts, and who will check that they are filled?",
    ),
    (
        "es",
        "La unidad cuenta con dos investigadoras para todo el país. En las tres provincias del norte no se ha abierto ningún caso desde su creación, aunque los albergues recibieron a niñas y niños en cada mes del período.",
        "¿Nombrará el presupuesto del próximo año las plazas, y quién comprobará que se cubran?",
    ),
    (
        "ar",
        "للوحدة محققتان اثنتان في البلاد كلها. ولم تُفتح أي قضية في المحافظات الشمالية الثلاث منذ إنشائها، مع أن دور الإيواء هناك استقبلت أطفالاً في كل شهر من هذه المدة.",
        "هل ستُسمّي ميزانية السنة المقبلة الوظائف، ومن سيتحقق من شغلها؟",
    ),
];

async fn organisation_called(db: &DatabaseConnection, slug: &str) -> organisation::Key {
    organisation::Entity::find().filter(organisation::Column::Slug.eq(slug)).one(db).await.unwrap().unwrap().id
}

/// Loads the demonstration register with the document.
pub async fn load(db: &DatabaseConnection) {
    demo::load(db).await.expect("the demonstration");
    let state = state::Entity::find().filter(state::Column::Iso3.eq("XVL")).one(db).await.unwrap().unwrap().id;
    let hidden = organisation::ActiveModel {
        id: NotSet,
        slug: Set("quiet-harbour-zzqx".into()),
        state_id: Set(state),
        kind: Set(answerable_domain::model::OrganisationKind::Ngo.into()),
        names: Set(Words::one("en", HIDDEN).into()),
        about: Set(None),
        languages: Set("en".into()),
        registered_on: Set(first()),
    };
    let hidden = hidden.insert(db).await.unwrap().id;
    let mut named = Vec::new();
    for slug in ["casa-del-faro", "puente-seguro", "caminos-del-norte", "centre-for-childhood-and-law", "childrens-defender"] {
        named.push(organisation_called(db, slug).await);
    }
    let coalition = organisation_called(db, "red-infancia").await;
    let document = document::Entity::find().filter(document::Column::Symbol.eq(SYMBOL)).one(db).await.unwrap().unwrap();
    more_recommendations(db, document.id).await;
    let rows = recommendation::Entity::find()
        .filter(recommendation::Column::DocumentId.eq(document.id))
        .filter(recommendation::Column::Nature.eq("recommendation"))
        .order_by_asc(recommendation::Column::Position)
        .all(db)
        .await
        .unwrap();
    let verdicts = ["no_action", "planned", "under_way", "partly_implemented", "implemented", "reversed", "cannot_assess"];
    for at in 0..SHOWN {
        let (language, said, asked) = TEXTS[at % TEXTS.len()];
        let on = first() + Days::new(at as u64 * 7);
        let (visibility, organisation) = match at % 4 {
            0 | 1 => ("named", named[at % named.len()]),
            2 => ("pseudonymous", hidden),
            _ => ("coalition", hidden),
        };
        let row = assessment::ActiveModel {
            pseudonym: Set((visibility == "pseudonymous").then(|| Words::one("en", DESCRIBED).into())),
            coalition_id: Set((visibility == "coalition").then_some(coalition)),
            verdict: Set(answerable_domain::model::Status::from_code(verdicts[at % verdicts.len()]).unwrap().into()),
            missing: Set((at % 3 == 0).then(|| said.into())),
            questions: Set((at % 2 == 0).then(|| asked.into())),
            ..blank(&format!("committee-{at}"), rows[at % rows.len()].id, organisation, visibility, language, said, Some(on))
        };
        let row = row.insert(db).await.unwrap();
        if at % 5 == 0 {
            proof(db, row.id, "Register of cases of the northern shelters, yearly count", "https://example.org/count.pdf", Some(on)).await;
        }
        if at % 6 == 0 {
            let reply = reply::ActiveModel {
                id: NotSet,
                assessment_id: Set(row.id),
                institution_id: Set(institution::Entity::find().one(db).await.unwrap().unwrap().id),
                language: Set("es".into()),
                body: Set("Las plazas figuran en el proyecto de presupuesto; el informe de ejecución será público.".into()),
                published_on: Set(on + Days::new(20)),
            };
            let reply = reply.insert(db).await.unwrap();
            if at % 12 == 0 {
                answer(db, reply.id, on + Days::new(34)).await;
            }
        }
    }
    // What nobody may read, by the same organisation: private, waiting for the moderator, and taken back.
    for (at, (visibility, submitted)) in
        [("private", false), ("named", true), ("pseudonymous", true), ("coalition", true)].into_iter().enumerate()
    {
        let text = format!("{UNPUBLISHED} {HIDDEN}");
        let row = assessment::ActiveModel {
            submitted_on: Set(submitted.then(first)),
            questions: Set(Some(text.clone())),
            coalition_id: Set((visibility == "coalition").then_some(coalition)),
            ..blank(&format!("{UNPUBLISHED}-{at}"), rows[at].id, hidden, visibility, "en", &text, None)
        };
        let row = row.insert(db).await.unwrap();
        proof(db, row.id, &text, &format!("https://example.org/{UNPUBLISHED}"), None).await;
    }
    let text = format!("{UNPUBLISHED} withdrawn");
    let row = blank(&format!("{UNPUBLISHED}-withdrawn"), rows[0].id, hidden, "pseudonymous", "en", &text, Some(first()));
    let row = assessment::ActiveModel { pseudonym: Set(Some(Words::one("en", DESCRIBED).into())), ..row }.insert(db).await.unwrap();
    let withdrawal = assessment_withdrawal::ActiveModel {
        id: NotSet,
        assessment_id: Set(row.id),
        published_on: Set(first() + Days::new(1)),
        note: Set(None),
    };
    withdrawal.insert(db).await.unwrap();
}

/// Adds an organisation's answer to a reply.
async fn answer(db: &DatabaseConnection, reply: reply::Key, on: NaiveDate) {
    let row = reply_answer::ActiveModel {
        id: NotSet,
        reply_id: Set(reply),
        language: Set("en".into()),
        body: Set(ANSWERED.into()),
        published_on: Set(on),
    };
    row.insert(db).await.unwrap();
}

/// Adds six more recommendations to the document, so that it has more than twenty that count; no institution leads on them.
async fn more_recommendations(db: &DatabaseConnection, document: document::Key) {
    for at in 0..6 {
        let row = recommendation::ActiveModel {
            id: NotSet,
            document_id: Set(document),
            paragraph: Set(format!("{}", 90 + at)),
            position: Set(900 + at),
            parent_id: Set(None),
            nature: Set(answerable_domain::model::Nature::Recommendation.into()),
            section: Set(Some(Words::one("en", "Follow-up").into())),
            response: Set(None),
            recommended_by_id: Set(None),
            action_category: Set(None),
        };
        let row = row.insert(db).await.unwrap();
        let text = recommendation_text::ActiveModel {
            id: NotSet,
            recommendation_id: Set(row.id),
            language: Set("en".into()),
            kind: Set(answerable_domain::model::TextKind::Official.into()),
            body: Set(format!("The Committee recommends that the State party report on measure {} in its next periodic report.", at + 1)),
            published_on: Set(NaiveDate::from_ymd_opt(2021, 1, 4).expect("a day")),
        };
        text.insert(db).await.unwrap();
    }
}

fn blank(
    slug: &str,
    recommendation: recommendation::Key,
    organisation: organisation::Key,
    visibility: &str,
    language: &str,
    said: &str,
    published: Option<NaiveDate>,
) -> assessment::ActiveModel {
    assessment::ActiveModel {
        id: NotSet,
        slug: Set(slug.into()),
        recommendation_id: Set(recommendation),
        organisation_id: Set(organisation),
        visibility: Set(answerable_domain::model::Visibility::from_code(visibility).unwrap().into()),
        pseudonym: Set(None),
        coalition_id: Set(None),
        verdict: Set(answerable_domain::model::Status::NoAction.into()),
        state_account: Set(Some(answerable_domain::model::StateAccount::PartlyRight.into())),
        language: Set(language.into()),
        developments: Set(None),
        comments: Set(Some(said.into())),
        missing: Set(None),
        questions: Set(None),
        proposed: Set(None),
        place: Set(None),
        period_from: Set(None),
        period_to: Set(None),
        submitted_on: Set(published),
        published_on: Set(published),
        supersedes_id: Set(None),
    }
}

async fn proof(db: &DatabaseConnection, assessment: assessment::Key, title: &str, url: &str, on: Option<NaiveDate>) {
    let row = evidence::ActiveModel {
        id: NotSet,
        status_update_id: Set(None),
        action_id: Set(None),
        assessment_id: Set(Some(assessment)),
        kind: Set(answerable_domain::model::EvidenceKind::Outcome.into()),
        title: Set(title.into()),
        url: Set(Some(url.into())),
        dated_on: Set(on),
        published_on: Set(on),
        file_hash: Set(None),
    };
    row.insert(db).await.unwrap();
}

/// A site over this register.
pub async fn site(db: TestDatabase) -> Site {
    load(&db).await;
    Site::with_settings(db, |_| None).await
}
