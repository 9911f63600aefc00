//! A moderator's decision on a request: registered, refused with a reason that the asker reads, or a question first. If two moderators
//! decide at once, one succeeds and the other gets a conflict.

use super::{Done, Failure, LONGEST_TEXT, authorise, write_message};
use crate::accounts::invite::issue;
use crate::coordination::slug_of;
use crate::moderating::{carry_over, in_request};
use crate::noted;
use answerable_domain::form::Form;
use answerable_domain::model::{BodyKind, Command, EventKind, Lang, RegistrationStage, Role, SignedIn, Words};
use answerable_domain::typed;
use answerable_store::accounts::sessions;
use answerable_store::boxed;
use answerable_store::db::AccountKeys;
use answerable_store::db::batch::begin;
use answerable_store::db::entities::{organisation, organisation_contact, registration};
use answerable_store::db::history::{Happening, History, RecordKind, SubjectKind};
use answerable_store::mail::{letters, queue_to_asker, queue_to_guest};
use answerable_store::secrets;
use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DatabaseConnection, DbErr, EntityTrait, NotSet, PaginatorTrait, QueryFilter, Set,
};
use serde_json::json;

/// Registers the organisation of a request, and invites its lead. Answers its slug.
///
/// # Errors
/// `Forbidden`, `NotFound`, `Conflict` if it was decided or answered meanwhile.
#[boxed]
pub async fn register(
    db: &DatabaseConnection,
    who: &SignedIn,
    id: registration::Key,
    seen: &str,
    origin: &str,
    now: DateTime<Utc>,
) -> Done<String> {
    let row = open(db, who, id).await?;
    let kind = row.kind.0;
    let today = now.date_naive();
    let tx = begin(db).await?;
    move_on(&tx, id, seen, RegistrationStage::Registered, today, None).await?;
    let slug = free_slug(&tx, &row.names.0).await?;
    let made = organisation::ActiveModel {
        id: NotSet,
        slug: Set(slug.clone()),
        state_id: Set(row.state_id),
        kind: Set(row.kind),
        names: Set(row.names.clone()),
        about: Set(Some(row.about.clone())),
        languages: Set(row.languages.clone()),
        registered_on: Set(today),
    };
    let made = made.insert(&tx).await?;
    let contact = organisation_contact::ActiveModel {
        id: NotSet,
        organisation_id: Set(made.id),
        email: Set(row.email.clone()),
        by_mail: Set(row.by_mail),
        reached_by: Set(row.reached_by.clone()),
        changed_on: Set(today),
        version: Set(1),
    };
    contact.insert(&tx).await?;
    let own = registration::ActiveModel { id: Set(id), organisation_id: Set(Some(made.id)), ..Default::default() };
    own.update(&tx).await?;
    let mut records = carry_over(&tx, id, made.id).await?;
    records.push((RecordKind::Organisation, made.id.number()));
    let body = sessions::body(&tx, BodyKind::Organisation, Some(made.id.number())).await?.ok_or(Failure::NotFound)?;
    if row.by_mail {
        let lang = row.language.0;
        let (secret, _) = issue(&tx, Some(who.person_key()), &row.email, Role::OrganisationLead, &body, lang, now).await?;
        let link = format!("{origin}/{}/invitation/{secret}", lang.tag());
        queue_to_guest(&tx, &row.email, &body, letters::invitation(lang, &body, Role::OrganisationLead, &link), now).await?;
    }
    // The event is private: until an organisation has spoken under its name, nothing public may tell that it is registered. An
    // independent institution is a public body, listed from now on.
    let kind = if kind.is_independent() { EventKind::IndependentInstitutionRegistered } else { EventKind::OrganisationRegistered };
    let happening = Happening {
        public: false,
        state_id: Some(row.state_id),
        subject: (SubjectKind::Organisation, Some(made.id.number())),
        withheld: Some(json!({ "registration": id })),
        records,
        ..noted(who, kind)
    };
    History::write_one(&tx, happening, now).await?;
    tx.commit().await?;
    Ok(slug)
}

/// Asks the sender of a request a question.
///
/// # Errors
/// `Forbidden`, `NotFound`, `Conflict`, `Invalid` at the field.
#[boxed]
pub async fn question(
    db: &DatabaseConnection,
    who: &SignedIn,
    id: registration::Key,
    seen: &str,
    form: &Form,
    lang: Lang,
    now: DateTime<Utc>,
) -> Done<()> {
    let row = open(db, who, id).await?;
    let body = typed::needed("question", form.value("question"), LONGEST_TEXT, "register-question-missing")?;
    let tx = begin(db).await?;
    let asked = registration::Entity::update_many()
        .col_expr(registration::Column::Stage, Expr::value(RegistrationStage::Asked.code()))
        .col_expr(registration::Column::Version, Expr::col(registration::Column::Version).add(1))
        .filter(registration::Column::Id.eq(id))
        .filter(registration::Column::Stage.eq(RegistrationStage::Waiting.code()))
        .filter(registration::Column::Version.eq(seen.parse::<i32>().map_err(|_| Failure::Conflict)?));
    if asked.exec(&tx).await?.rows_affected != 1 {
        return Err(Failure::Conflict);
    }
    write_message(&tx, id, true, lang.tag(), body, now.date_naive()).await?;
    tell(&tx, &row, now).await?;
    History::write_one(&tx, about(who, id, EventKind::RegistrationQuestioned), now).await?;
    tx.commit().await?;
    Ok(())
}

/// Refuses a request, with a reason.
///
/// # Errors
/// `Forbidden`, `NotFound`, `Conflict`, `Invalid` at the field.
#[boxed]
pub async fn refuse(
    db: &DatabaseConnection,
    who: &SignedIn,
    id: registration::Key,
    seen: &str,
    form: &Form,
    lang: Lang,
    now: DateTime<Utc>,
) -> Done<()> {
    let row = open(db, who, id).await?;
    let reason = typed::text("reason", form.value("reason"), LONGEST_TEXT)?;
    if reason.chars().count() < 10 {
        return Err(Failure::field("reason", "register-reason-missing"));
    }
    let tx = begin(db).await?;
    move_on(&tx, id, seen, RegistrationStage::Refused, now.date_naive(), Some((reason, lang))).await?;
    tell(&tx, &row, now).await?;
    History::write_one(&tx, about(who, id, EventKind::RegistrationRefused), now).await?;
    tx.commit().await?;
    Ok(())
}

/// An open request on which the moderator may decide: never one in which they declared an interest.
async fn open(db: &impl ConnectionTrait, who: &SignedIn, id: registration::Key) -> Done<registration::Model> {
    authorise(who, Command::RegisterOrganisation, BodyKind::Organisation, None)?;
    let row = registration::Entity::find_by_id(id).one(db).await?.ok_or(Failure::NotFound)?;
    // Asked here and not again in the transaction: an interest that is declared meanwhile finds the request decided, or hides what
    // follows.
    if in_request(db, who.person_key(), &row).await? {
        return Err(Failure::NotFound);
    }
    let open = Some(row.stage.0).is_some_and(RegistrationStage::is_open);
    if open { Ok(row) } else { Err(Failure::Conflict) }
}

/// Decides on a request, in one statement, if it still has the version that the moderator saw.
async fn move_on(
    tx: &impl ConnectionTrait,
    id: registration::Key,
    seen: &str,
    to: RegistrationStage,
    today: NaiveDate,
    reason: Option<(String, Lang)>,
) -> Done<()> {
    let (reason, language) = reason.map_or((None, None), |(reason, lang)| (Some(reason), Some(lang.tag())));
    let decided = registration::Entity::update_many()
        .col_expr(registration::Column::Stage, Expr::value(to.code()))
        .col_expr(registration::Column::DecidedOn, Expr::value(today))
        .col_expr(registration::Column::Reason, Expr::value(reason))
        .col_expr(registration::Column::ReasonLanguage, Expr::value(language))
        .col_expr(registration::Column::Version, Expr::col(registration::Column::Version).add(1))
        .filter(registration::Column::Id.eq(id))
        .filter(registration::Column::DecidedOn.is_null())
        .filter(registration::Column::Version.eq(seen.parse::<i32>().map_err(|_| Failure::Conflict)?));
    if decided.exec(tx).await?.rows_affected == 1 { Ok(()) } else { Err(Failure::Conflict) }
}

/// Tells the asker by mail that there is news, if they want mail. The mail never says what it is about.
async fn tell(tx: &impl ConnectionTrait, row: &registration::Model, now: DateTime<Utc>) -> Result<(), DbErr> {
    queue_to_asker(tx, row, letters::registration_news(row.language.0), now).await.map(|_| ())
}

fn about(who: &SignedIn, id: registration::Key, kind: EventKind) -> Happening {
    Happening { public: false, subject: (SubjectKind::Registration, Some(id.number())), ..noted(who, kind) }
}

/// A slug for an organisation that no other has. Every one ends in something random: if only some had a number or an ending, that would
/// tell that another organisation has the same name, perhaps one that shows itself to nobody.
async fn free_slug(tx: &impl ConnectionTrait, names: &Words) -> Result<String, DbErr> {
    let drawn = || format!("{}-{}", slug_of(names, "organisation"), secrets::random_hex(3));
    let mut slug = drawn();
    while organisation::Entity::find().filter(organisation::Column::Slug.eq(slug.as_str())).count(tx).await? > 0 {
        slug = drawn();
    }
    Ok(slug)
}
