//! `answerable account …`: for the people who run the installation.

#![expect(clippy::print_stdout, reason = "the command line answers on standard output")]

use super::invite::{Invite, invite};
use super::moderators::{Appointment, EFFECT_DAYS};
use super::{end_membership, ending, second_factor};
use answerable_domain::model::{Appointer, Body, BodyKind, Lang, Role};
use answerable_store::accounts::{sessions, totp};
use answerable_store::boxed;
use answerable_store::config::Config;
use answerable_store::db::entities::{institution, membership, organisation, person, state};
use answerable_store::failure::Failure;
use answerable_store::mail::letters::body_name;
use answerable_store::mail::{address, body_takes_mail};
use anyhow::{Context, bail, ensure};
use chrono::{DateTime, Utc};
use clap::{Args, Subcommand};
use sea_orm::{ColumnTrait, DatabaseConnection, EntityTrait, QueryFilter, QueryOrder};

#[derive(Args, Debug)]
pub struct Account {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand, Debug)]
enum Verb {
    /// Invite somebody, such as the first administrator. The mail goes out with the next `serve`; the link is printed too.
    Invite(Inviting),
    /// Who has an account, in which body and role.
    List,
    /// End somebody's membership and sessions. What they did stays attributed to their body.
    End(Ending),
    /// Take the second factor away from somebody who has lost it. Make sure first that it is them.
    ResetSecondFactor { email: String },
    /// The present code of a demonstration account's second factor.
    Code { email: String },
}

#[derive(Args, Debug)]
struct Inviting {
    /// Left out for an organisation that gets no mail: the link is handed over.
    email: Option<String>,
    /// focal_point, validator, coordinator, contributor, organisation_lead, moderator or administrator.
    #[arg(long, value_parser = role)]
    role: Role,
    /// For a moderator: the body that decided, such as parliament, independent_institution or national_mechanism. It is public.
    #[arg(long, value_parser = appointer)]
    appointed_by: Option<Appointer>,
    /// For a coordinator, and for a moderator whom a State's body appoints: the State's code, such as PRY.
    #[arg(long)]
    state: Option<String>,
    /// For a focal point or validator: the institution, as in its address.
    #[arg(long)]
    institution: Option<String>,
    /// For a contributor or organisation lead: the organisation, as in its address.
    #[arg(long)]
    organisation: Option<String>,
    /// The language of the mail: en, es, fr or ar.
    #[arg(long, default_value = "en", value_parser = language)]
    lang: Lang,
}

#[derive(Args, Debug)]
struct Ending {
    email: String,
    /// For a moderator: the body that decided, such as parliament. It is public.
    #[arg(long, value_parser = appointer)]
    decided_by: Option<Appointer>,
    /// For a moderator, where a State's body decided: the State's code, such as PRY.
    #[arg(long)]
    state: Option<String>,
}

fn role(written: &str) -> Result<Role, String> {
    Role::from_code(&written.replace('-', "_")).ok_or_else(|| {
        let all: Vec<&str> = Role::ALL.iter().map(|role| role.code()).collect();
        format!("there is no such role; one of {}", all.join(", "))
    })
}

fn appointer(written: &str) -> Result<Appointer, String> {
    Appointer::from_code(&written.replace('-', "_")).ok_or_else(|| {
        let all: Vec<&str> = Appointer::ALL.iter().map(|by| by.code()).collect();
        format!("there is no such body; one of {}", all.join(", "))
    })
}

fn language(written: &str) -> Result<Lang, String> {
    Lang::ALL.into_iter().find(|lang| lang.tag() == written).ok_or_else(|| "one of en, es, fr, ar".to_string())
}

/// Runs `answerable account …` as asked on the command line.
///
/// # Errors
/// With words that say how to correct it.
#[boxed]
pub async fn run(db: &DatabaseConnection, config: &Config, account: &Account, now: DateTime<Utc>) -> anyhow::Result<()> {
    match &account.verb {
        Verb::Invite(inviting) => {
            let (to, link) = invited(db, config, inviting, now).await?;
            let Some(link) = link else {
                println!("Proposed. A moderator must agree, at «Members» of their account; then the link goes out by mail.");
                return Ok(());
            };
            match to {
                Some(to) => println!("Invited {to}. The mail waits in the outbox for «answerable serve»."),
                None => println!("This organisation gets no mail: hand the link over in a way that is safe."),
            }
            println!("The link, which works once, within 14 days:\n  {link}");
        }
        Verb::List => list(db).await?,
        Verb::End(ending) => {
            let email = &ending.email;
            let person = find(db, email).await?;
            let row = membership::Entity::find()
                .filter(membership::Column::PersonId.eq(person.id))
                .filter(membership::Column::Until.is_null())
                .one(db)
                .await?
                .with_context(|| format!("{email} is a member of no body"))?;
            if row.role == Role::Moderator {
                let decided = appointment(db, ending.decided_by, "--decided-by", ending.state.as_deref()).await?;
                ending::propose_ending(db, None, row.id, decided, &config.origin, now).await.map_err(said)?;
                println!("Proposed, in public. A moderator must agree; if none answers, it takes effect in {} days.", EFFECT_DAYS);
                return Ok(());
            }
            end_membership::end_membership(db, None, row.id, None, now).await?;
            println!("{} is no longer a member, and is signed out everywhere.", person.email);
        }
        Verb::ResetSecondFactor { email } => {
            let person = find(db, email).await?;
            second_factor::reset(db, &person, &config.origin, now).await?;
            println!("{} has no second factor any more, is signed out everywhere, and is told so.", person.email);
        }
        Verb::Code { email } => {
            let person = find(db, email).await?;
            ensure!(person.demonstration, "codes are shown for accounts of the demonstration only");
            let code = totp::secret_of(&person)?.and_then(|secret| totp::code_at(&secret, now.timestamp()));
            println!("{}", code.with_context(|| format!("{email} has no second factor"))?);
        }
    }
    Ok(())
}

/// Invites a person. Answers the address that it was mailed to, if any, and the link, if nobody must agree first.
async fn invited(
    db: &DatabaseConnection,
    config: &Config,
    inviting: &Inviting,
    now: DateTime<Utc>,
) -> anyhow::Result<(Option<String>, Option<String>)> {
    let body = body(db, inviting).await?;
    let appointment = if inviting.role == Role::Moderator {
        Some(appointment(db, inviting.appointed_by, "--appointed-by", inviting.state.as_deref()).await?)
    } else {
        None
    };
    let invites = async |email: &str| {
        let invitation = Invite { email, role: inviting.role, body: &body, lang: inviting.lang, appointment };
        invite(db, None, &invitation, &config.origin, now).await.map_err(said)
    };
    if !body_takes_mail(db, body.kind, body.id).await? {
        return Ok((None, invites("").await?));
    }
    let written = inviting.email.as_deref().context("say whom to invite: an address")?;
    let email = address(written).with_context(|| format!("«{written}» is no address"))?;
    if let Some(person) = person::Entity::find().filter(person::Column::Email.eq(email.as_str())).one(db).await?
        && sessions::member(db, person.id).await?.is_some()
    {
        bail!("{email} is a member of a body already; a person may be a member of one only");
    }
    let link = invites(&email).await?;
    Ok((Some(email), link))
}

fn said(failure: Failure) -> anyhow::Error {
    match failure {
        Failure::Failed(error) => error,
        other => anyhow::anyhow!("{other}"),
    }
}

/// The decision on which a moderator is appointed, or is to go, from the flags of the command line.
async fn appointment(db: &DatabaseConnection, by: Option<Appointer>, flag: &str, state: Option<&str>) -> anyhow::Result<Appointment> {
    let by = by.with_context(|| format!("say which body decided on the moderator: {flag} parliament, for example"))?;
    let state = match state {
        Some(code) => Some(state_of(db, code).await?),
        None => None,
    };
    ensure!(!by.is_of_government() || state.is_some(), "say whose body that is: --state PRY");
    Ok(Appointment { by, state })
}

async fn state_of(db: &DatabaseConnection, code: &str) -> anyhow::Result<state::Key> {
    let code = code.to_uppercase();
    let row = state::Entity::find().filter(state::Column::Iso3.eq(code.as_str())).one(db).await?;
    Ok(row.with_context(|| format!("there is no State «{code}»"))?.id)
}

/// The body that the role belongs to, as named by the flags of the command line.
async fn body(db: &DatabaseConnection, inviting: &Inviting) -> anyhow::Result<Body> {
    let kind = inviting.role.body_kind();
    let id = match kind {
        BodyKind::Institution => {
            let slug = inviting.institution.as_deref().context("say which institution: --institution ministry-of-justice")?;
            let row = institution::Entity::find().filter(institution::Column::Slug.eq(slug)).one(db).await?;
            Some(row.with_context(|| format!("there is no institution «{slug}»"))?.id.number())
        }
        BodyKind::Organisation => {
            let slug = inviting.organisation.as_deref().context("say which organisation: --organisation its-slug")?;
            let row = organisation::Entity::find().filter(organisation::Column::Slug.eq(slug)).one(db).await?;
            Some(row.with_context(|| format!("there is no organisation «{slug}»"))?.id.number())
        }
        BodyKind::Mechanism => {
            let code = inviting.state.as_deref().context("say which State: --state PRY")?;
            Some(state_of(db, code).await?.number())
        }
        BodyKind::Moderation | BodyKind::Installation => None,
    };
    sessions::body(db, kind, id).await?.context("there is no such body")
}

async fn find(db: &DatabaseConnection, email: &str) -> anyhow::Result<person::Model> {
    let email = email.trim().to_lowercase();
    let found = person::Entity::find().filter(person::Column::Email.eq(email.as_str())).one(db).await?;
    found.with_context(|| format!("nobody has an account with {email}"))
}

async fn list(db: &DatabaseConnection) -> anyhow::Result<()> {
    let people = person::Entity::find().order_by_asc(person::Column::Email).all(db).await?;
    if people.is_empty() {
        println!("Nobody has an account. To begin: answerable account invite you@example.org --role administrator");
    }
    for person in people {
        let of = match sessions::member(db, person.id).await? {
            Some(member) => format!("{} · {}", member.role.code(), body_name(Lang::En, &member.body)),
            None => "no longer a member".to_string(),
        };
        let second = if person.totp_confirmed { "second factor" } else { "no second factor" };
        let demonstration = if person.demonstration { " · demonstration" } else { "" };
        println!("{}\t{}\t{of} · {second}{demonstration}", person.email, person.name);
    }
    Ok(())
}
