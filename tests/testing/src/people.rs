//! People of tests: with an account, in a body or in none.

use answerable_domain::model::{BodyKind, EventKind, Lang, Role, SignedIn};
use answerable_domain::rules::permissions::needs_second_factor;
use answerable_store::accounts::sessions;
use answerable_store::db::entities::{institution, membership, organisation, person, state};
use answerable_store::db::history::{Happening, History, RecordKind, verify};
use argon2::{Algorithm, Argon2, Params, PasswordHasher, Version};
use chrono::Utc;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DatabaseConnection, EntityTrait, NotSet, QueryFilter, Set};
use std::sync::LazyLock;

/// The password of all people in tests.
pub const PASSWORD: &str = "correct horse battery";
/// The secret of the second factor of all people in tests who need one.
pub const SECRET: &str = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

/// The hash of [`PASSWORD`], cheaper to make than a real one.
static HASH: LazyLock<String> = LazyLock::new(|| {
    let cheap = Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::new(8, 1, 1, None).expect("parameters"));
    cheap.hash_password(PASSWORD.as_bytes()).expect("a hash").to_string()
});

/// Adds a person with an account, in a body or in none. A person who needs a second factor has one.
pub async fn person(db: &impl ConnectionTrait, email: &str, of: Option<(Role, Option<i64>)>) -> person::Model {
    let needs = of.is_some_and(|(role, _)| needs_second_factor(role));
    let row = person::ActiveModel {
        id: NotSet,
        email: Set(email.to_string()),
        name: Set(format!("Somebody called {}", email.split('@').next().unwrap_or_default())),
        language: Set(Lang::En.into()),
        password_hash: Set(Some(HASH.clone())),
        totp_secret: Set(needs.then(|| SECRET.to_string())),
        totp_confirmed: Set(needs),
        totp_step: Set(None),
        totp_pending: Set(None),
        demonstration: Set(false),
        created_at: Set(Utc::now()),
    };
    let person = row.insert(db).await.expect("a person");
    if let Some((role, body_id)) = of {
        let member = membership::ActiveModel {
            id: NotSet,
            person_id: Set(person.id),
            body_kind: Set(role.body_kind().into()),
            body_id: Set(body_id),
            role: Set(role.into()),
            since: Set(Utc::now().date_naive()),
            until: Set(None),
        };
        let member = member.insert(db).await.expect("a membership");
        joined(db, member.id, role).await;
    }
    person
}

/// Notes a membership in the history as it is now, as accepting an invitation does.
pub async fn joined(db: &impl ConnectionTrait, membership: membership::Key, role: Role) {
    let kind = if role.body_kind() == BodyKind::Organisation { EventKind::MemberJoined } else { EventKind::OfficeTaken };
    let records = vec![(RecordKind::Membership, membership.number())];
    let happening = Happening { public: false, records, ..Happening::of(kind) };
    History::write_one(db, happening, Utc::now()).await.expect("an event");
}

/// Somebody new with this role in this body, as a command is told who takes a step.
pub async fn somebody(db: &impl ConnectionTrait, email: &str, of: (Role, Option<i64>)) -> SignedIn {
    let person = person(db, email, Some(of)).await;
    sessions::without_session(db, &person).await.expect("who it is")
}

/// Somebody new with this role: of the fictional State, its Ministry of Justice, or Casa del Faro.
pub async fn in_role(db: &impl ConnectionTrait, role: Role) -> SignedIn {
    let body = body(db, role.body_kind(), "ministry-of-justice", "casa-del-faro").await;
    somebody(db, &format!("{}@role.example", role.code()), (role, body)).await
}

/// The key of a body of the fictional State.
pub async fn body(db: &impl ConnectionTrait, kind: BodyKind, institution: &str, organisation: &str) -> Option<i64> {
    match kind {
        BodyKind::Institution => {
            let row = institution::Entity::find().filter(institution::Column::Slug.eq(institution)).one(db).await;
            Some(row.expect("institutions").expect("that one").id.number())
        }
        BodyKind::Organisation => {
            let row = organisation::Entity::find().filter(organisation::Column::Slug.eq(organisation)).one(db).await;
            Some(row.expect("organisations").expect("that one").id.number())
        }
        BodyKind::Mechanism => Some(state(db, "XVL").await.number()),
        BodyKind::Moderation | BodyKind::Installation => None,
    }
}

/// The key of a State.
pub async fn state(db: &impl ConnectionTrait, iso3: &str) -> state::Key {
    let row = state::Entity::find().filter(state::Column::Iso3.eq(iso3)).one(db).await;
    row.expect("States").expect("that one").id
}

/// The history verifies.
pub async fn intact(db: &DatabaseConnection) {
    let verdict = verify(db).await.expect("the history can be read");
    assert!(verdict.intact(), "{:?}", verdict.breaks);
}
