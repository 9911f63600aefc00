//! A request to register an organisation. No account, no network address and no moment is stored: only a day.

use super::{Done, Failure, LONGEST_NAME, LONGEST_TEXT, ReachedBy, reached_by};
use answerable_domain::doubts::of_organisation;
use answerable_domain::form::{FieldError, Form};
use answerable_domain::model::{Lang, OrganisationKind, RegistrationStage, Words};
use answerable_domain::rules::guard::material::material;
use answerable_domain::typed;
use answerable_domain::view::registration::RegistrationLists;
use answerable_store::accounts::{Doors, throttle};
use answerable_store::db::batch::begin;
use answerable_store::db::entities::{Localised, registration, state};
use answerable_store::keys::{self, Purpose};
use answerable_store::mail::{letters, queue_to_asker};
use answerable_store::secrets;
use chrono::{DateTime, Utc};
use sea_orm::SqlErr;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DatabaseConnection, DbErr, EntityTrait, NotSet, QueryFilter, Set};

const PURPOSE: Purpose = Purpose("addresses of requests to be registered");
/// How many themes and groups of a request are taken.
const MOST_CONCERNS: usize = 40;

/// The result of sending a request to be registered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sent {
    /// The last part of the secret address.
    pub token: String,
    /// Whether the same form had arrived before.
    pub again: bool,
}

/// What is known of somebody who sends a request, and has no account.
#[derive(Clone, Copy, Debug)]
pub struct Asker<'a> {
    pub lang: Lang,
    /// The part of the network that the request comes from, for counting; never stored with the request.
    pub network: Option<&'a str>,
}

struct Input {
    state_id: state::Key,
    kind: OrganisationKind,
    names: Words,
    about: String,
    languages: Vec<&'static str>,
    concerns: String,
    reached: ReachedBy,
    account_name: String,
    /// Digests of the keys of the passages that the asker confirmed may be public.
    confirmed: Vec<String>,
    confirm_why: String,
}

/// Takes in a request to be registered. The form carries a random word from which the secret address is made, so that a form that is
/// sent twice makes one request and leads to one address.
///
/// # Errors
/// `Invalid` by field, `TooMany`.
pub async fn ask(
    db: &DatabaseConnection,
    form: &Form,
    asker: Asker<'_>,
    known: &RegistrationLists,
    doors: &Doors,
    origin: &str,
    now: DateTime<Utc>,
) -> Done<Sent> {
    let Asker { lang, network } = asker;
    let input = read(db, form, lang, known).await?;
    let token = token(form.value("once"));
    if find(db, &token).await? {
        return Ok(Sent { token, again: true });
    }
    let counts = &doors.throttle;
    if network.is_some_and(|network| !counts.allowed(throttle::REGISTER_NETWORK, network, now)) {
        return Err(Failure::TooMany);
    }
    if input.reached.by_mail && !counts.allowed(throttle::REGISTER_CONTACT, &input.reached.email, now) {
        return Err(Failure::TooMany);
    }
    let today = now.date_naive();
    let tx = begin(db).await?;
    let row = registration::ActiveModel {
        id: NotSet,
        token_hash: Set(secrets::token_hash(&token)),
        state_id: Set(input.state_id),
        kind: Set(input.kind.into()),
        names: Set(Localised::from(input.names)),
        about: Set(Localised::from(Words::one(lang.tag(), input.about))),
        languages: Set(input.languages.join(" ")),
        concerns: Set(input.concerns),
        language: Set(lang.into()),
        email: Set(input.reached.email.clone()),
        by_mail: Set(input.reached.by_mail),
        reached_by: Set(input.reached.reached_by),
        account_name: Set(input.account_name),
        stage: Set(RegistrationStage::Waiting.into()),
        received_on: Set(today),
        waits_since: Set(today),
        decided_on: Set(None),
        reason: Set(None),
        reason_language: Set(None),
        organisation_id: Set(None),
        emptied_on: Set(None),
        version: Set(1),
        confirmed: Set((!input.confirmed.is_empty()).then(|| input.confirmed.clone().into())),
        confirm_why: Set((!input.confirmed.is_empty()).then_some(input.confirm_why)),
    };
    let row = match row.insert(&tx).await {
        Ok(row) => row,
        // The same form was sent twice at once.
        Err(error) if matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_))) => {
            tx.rollback().await?;
            return Ok(Sent { token, again: true });
        }
        Err(error) => return Err(error.into()),
    };
    let link = format!("{origin}/{}/civil-society/register/{token}", lang.tag());
    queue_to_asker(&tx, &row, letters::registration_received(lang, &link), now).await?;
    tx.commit().await?;
    Ok(Sent { token, again: false })
}

async fn read(db: &impl ConnectionTrait, form: &Form, lang: Lang, known: &RegistrationLists) -> Done<Input> {
    let mut errors = Vec::new();
    let mut take = |error: FieldError| errors.push(error);
    let state = state::Entity::find().filter(state::Column::Iso3.eq(form.value("state"))).one(db).await?;
    if state.is_none() {
        take(FieldError::new("state", "register-state-missing"));
    }
    let kind = OrganisationKind::from_code(form.value("kind"));
    if kind.is_none() {
        take(FieldError::new("kind", "register-kind-missing"));
    }
    let mut names = typed::names(form, "name");
    for name in names.by_language_mut().values_mut() {
        *name = name.chars().filter(|c| !c.is_control()).collect();
    }
    let first = format!("name-{}", lang.tag());
    if names.is_empty() {
        take(FieldError::new(first, "register-name-missing"));
    }
    typed::long_names("name", &names, LONGEST_NAME).into_iter().for_each(&mut take);
    let about = typed::needed("about", form.value("about"), LONGEST_TEXT, "register-about-missing").map_err(&mut take).ok();
    let languages: Vec<&'static str> =
        Lang::ALL.into_iter().map(Lang::tag).filter(|tag| form.all("languages").any(|own| own == *tag)).collect();
    if languages.is_empty() {
        take(FieldError::new("languages", "register-languages-missing"));
    }
    let theme = |slug: &str| known.themes.iter().any(|named| named.code == slug);
    let group = |slug: &str| known.groups.iter().any(|named| named.code == slug);
    let themes = form.all("theme").filter(|slug| theme(slug)).map(|slug| format!("theme:{slug}"));
    let groups = form.all("group").filter(|slug| group(slug)).map(|slug| format!("group:{slug}"));
    let concerns: Vec<String> = themes.chain(groups).take(MOST_CONCERNS).collect();
    let reached = match reached_by(form) {
        Ok(reached) => Some(reached),
        Err(wrong) => {
            wrong.into_iter().for_each(&mut take);
            None
        }
    };
    let account_name = crate::accounts::name("account_name", form.value("account_name")).map_err(&mut take).ok();
    match (state, kind, about, reached, account_name) {
        (Some(state), Some(kind), Some(about), Some(reached), Some(account_name)) if errors.is_empty() => {
            let (confirmed, confirm_why) = looked_through(form, &names, &Words::one(lang.tag(), about.clone()))?;
            let concerns = concerns.join(" ");
            Ok(Input { state_id: state.id, kind, names, about, languages, concerns, reached, account_name, confirmed, confirm_why })
        }
        _ => Err(Failure::Invalid(errors)),
    }
}

/// Has the guard look through the texts that may one day show of an organisation, now while their author is here: each passage is
/// corrected, or confirmed with a reason that the moderator reads. How the organisation is reached is never public, and full of what the
/// guard would ask about, so it is not looked through. Answers digests of what was confirmed, and the reason.
fn looked_through(form: &Form, names: &Words, about: &Words) -> Done<(Vec<String>, String)> {
    let fields = names
        .by_language()
        .iter()
        .map(|(tag, text)| (format!("name-{tag}"), text))
        .chain(about.by_language().values().map(|text| ("about".to_string(), text)));
    let bad: Vec<FieldError> =
        fields.filter(|(_, text)| !material(text).is_empty()).map(|(field, _)| FieldError::new(field, "guard-material")).collect();
    if !bad.is_empty() {
        return Err(Failure::Invalid(bad));
    }
    let doubts = of_organisation(names, about);
    let open = doubts.iter().filter(|one| !form.all("confirm").any(|key| key == one.key)).count();
    let why = typed::text("confirm_why", form.value("confirm_why"), LONGEST_TEXT)?;
    let keys = doubts.iter().map(|one| secrets::token_hash(&one.key)).collect();
    let ask = |key: &'static str, more: Option<FieldError>| {
        let first = FieldError { doubts: doubts.clone(), ..FieldError::with("signs", key, vec![("count", open.into())]) };
        Err(Failure::Invalid(std::iter::once(first).chain(more).collect()))
    };
    if open > 0 {
        return ask("submission-signs-open", None);
    }
    if !doubts.is_empty() && why.is_empty() {
        return ask("guard-confirmed", Some(FieldError::new("confirm_why", "submission-confirm-why-missing")));
    }
    Ok((keys, why))
}

/// The last part of the secret address: made of the form's random word with a key of ours, so that nobody can work it out.
fn token(once: &str) -> String {
    let ours = once.len() == 43 && once.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_');
    if ours { keys::ours().mac(PURPOSE, once.as_bytes()) } else { secrets::token() }
}

async fn find(db: &impl ConnectionTrait, token: &str) -> Result<bool, DbErr> {
    let found = registration::Entity::find().filter(registration::Column::TokenHash.eq(secrets::token_hash(token))).one(db).await?;
    Ok(found.is_some())
}
