//! Adds accounts for each role, in the fictional State, so that everything can be tried. Everybody can know their password: `serve`
//! listens on this machine alone while they exist, unless told otherwise.

use answerable_domain::model::{BodyKind, EventKind, Lang, Role};
use answerable_domain::rules::permissions::needs_second_factor;
use answerable_store::accounts::{passwords, totp};
use answerable_store::db::batch::begin;
use answerable_store::db::entities::{institution, membership, organisation, person, state};
use answerable_store::db::history::{Happening, History, RecordKind};
use anyhow::Context;
use chrono::{DateTime, Utc};
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DatabaseConnection, DbErr, EntityTrait, NotSet, PaginatorTrait};
use sea_orm::{QueryFilter, QueryOrder, Set};

/// The password of every demonstration account.
pub const PASSWORD: &str = "two bridges over the Alba";

/// The fictional State to which the accounts belong; the next constants are the bodies in it.
const STATE: &str = "XVL";
const INSTITUTION: &str = "ministry-of-justice";

/// An account: the role, the address, the name, the language, and the organisation if it belongs to one.
type Account = (Role, &'static str, &'static str, Lang, &'static str);

/// The demonstration accounts: one for each role; three moderators, since one hides, another confirms, and a third must hear an appeal; a
/// second organisation of the coalition, and a children's group.
const ACCOUNTS: [Account; 11] = [
    (Role::FocalPoint, "focal-point@valdemora.example", "Irene Salcedo", Lang::Es, ""),
    (Role::Validator, "validator@valdemora.example", "Tomás Arrieta", Lang::Es, ""),
    (Role::Coordinator, "coordinator@valdemora.example", "Lucía Ferrán", Lang::En, ""),
    (Role::Contributor, "contributor@valdemora.example", "Nadia Belmonte", Lang::Fr, "casa-del-faro"),
    (Role::OrganisationLead, "lead@valdemora.example", "Samir Haddad", Lang::Ar, "casa-del-faro"),
    (Role::OrganisationLead, "puente@valdemora.example", "Inés Robledo", Lang::Es, "puente-seguro"),
    (Role::OrganisationLead, "voces@valdemora.example", "Muelle 7", Lang::Es, "voces-del-muelle"),
    (Role::Moderator, "moderator@valdemora.example", "Elena Quiroga", Lang::En, ""),
    (Role::Moderator, "moderator-2@valdemora.example", "Karim Naciri", Lang::Fr, ""),
    (Role::Moderator, "moderator-3@valdemora.example", "Salma Idrissi", Lang::Ar, ""),
    (Role::Administrator, "administrator@valdemora.example", "Bruno Teixeira", Lang::En, ""),
];

/// A demonstration account as it is printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DemoAccount {
    pub email: String,
    pub role: Role,
    /// The name of the account's body, in English.
    pub body: String,
    pub second_factor: bool,
}

/// Adds the demonstration accounts, unless there are people already or there is no fictional State. Answers the accounts that exist then.
///
/// # Errors
/// If the database refuses.
pub async fn add(db: &DatabaseConnection) -> anyhow::Result<Vec<DemoAccount>> {
    if person::Entity::find().count(db).await? == 0
        && let Some(state) = state::Entity::find().filter(state::Column::Iso3.eq(STATE)).one(db).await?
    {
        let hash = passwords::hash(PASSWORD).await?;
        let now = Utc::now();
        let transaction = begin(db).await?;
        let mut records = Vec::new();
        for account in ACCOUNTS {
            let body = body(&transaction, account, state.id).await?;
            records.push((RecordKind::Membership, add_one(&transaction, account, body, &hash, now).await?.number()));
        }
        let happening = Happening { public: false, records, ..Happening::of(EventKind::DemonstrationAccountsAdded) };
        History::write_one(&transaction, happening, now).await?;
        transaction.commit().await?;
    }
    list(db).await
}

async fn add_one(
    db: &impl ConnectionTrait,
    (role, email, name, language, _): Account,
    body_id: Option<i64>,
    hash: &str,
    now: DateTime<Utc>,
) -> Result<membership::Key, DbErr> {
    let needs = needs_second_factor(role);
    let row = person::ActiveModel {
        id: NotSet,
        email: Set(email.to_string()),
        name: Set(name.to_string()),
        language: Set(language.into()),
        password_hash: Set(Some(hash.to_string())),
        totp_secret: Set(None),
        totp_confirmed: Set(false),
        totp_step: Set(None),
        totp_pending: Set(None),
        demonstration: Set(true),
        created_at: Set(now),
    };
    let person = row.insert(db).await?;
    if needs {
        // The secret is sealed with the person's key, which exists only now.
        let secret = totp::sealed(&totp::new_secret(), person.id);
        let confirmed =
            person::ActiveModel { id: Set(person.id), totp_secret: Set(Some(secret)), totp_confirmed: Set(true), ..Default::default() };
        confirmed.update(db).await?;
    }
    let member = membership::ActiveModel {
        id: NotSet,
        person_id: Set(person.id),
        body_kind: Set(role.body_kind().into()),
        body_id: Set(body_id),
        role: Set(role.into()),
        since: Set(now.date_naive()),
        until: Set(None),
    };
    Ok(member.insert(db).await?.id)
}

async fn body(db: &impl ConnectionTrait, (role, .., slug): Account, state: state::Key) -> anyhow::Result<Option<i64>> {
    Ok(match role.body_kind() {
        BodyKind::Institution => {
            let row = institution::Entity::find().filter(institution::Column::Slug.eq(INSTITUTION)).one(db).await?;
            Some(row.context("the ministry of the demonstration")?.id.number())
        }
        BodyKind::Organisation => {
            let row = organisation::Entity::find().filter(organisation::Column::Slug.eq(slug)).one(db).await?;
            Some(row.context("the organisation of the demonstration")?.id.number())
        }
        BodyKind::Mechanism => Some(state.number()),
        BodyKind::Moderation | BodyKind::Installation => None,
    })
}

async fn list(db: &DatabaseConnection) -> anyhow::Result<Vec<DemoAccount>> {
    let people = person::Entity::find().filter(person::Column::Demonstration.eq(true)).order_by_asc(person::Column::Id).all(db).await?;
    let mut accounts = Vec::new();
    for person in people {
        if let Some(member) = answerable_store::accounts::sessions::member(db, person.id).await? {
            let body = answerable_store::mail::letters::body_name(Lang::En, &member.body);
            accounts.push(DemoAccount { email: person.email, role: member.role, body, second_factor: person.totp_confirmed });
        }
    }
    Ok(accounts)
}

/// Whether the register has any demonstration accounts.
///
/// # Errors
/// If the database cannot be read.
pub async fn exist(db: &DatabaseConnection) -> Result<bool, DbErr> {
    Ok(person::Entity::find().filter(person::Column::Demonstration.eq(true)).count(db).await? > 0)
}

/// Lines of text on how to sign in with the demonstration accounts.
pub fn how_to_sign_in(accounts: &[DemoAccount]) -> String {
    if accounts.is_empty() {
        return String::new();
    }
    let mut lines = format!("Demonstration accounts, all with the password «{PASSWORD}»:\n");
    for account in accounts {
        let second = if account.second_factor { " *" } else { "" };
        lines.push_str(&format!("  {:<34} {:<18} {}{second}\n", account.email, account.role.code(), account.body));
    }
    lines.push_str("  * asks for a code too: answerable account code ADDRESS\n");
    lines
}
