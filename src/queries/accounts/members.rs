//! The people of a body. Only those who may see a body's members get them here.

use answerable_domain::model::*;
use answerable_domain::rules::members::{invites, manages, sees_members};
use answerable_domain::rules::permissions::may;
use answerable_domain::view::accounts::*;
use answerable_store::accounts::open_work::open_work;
use answerable_store::accounts::{moderators, sessions};
use answerable_store::boxed;
use answerable_store::db::AccountKeys;
use answerable_store::db::entities::{ending_proposal, institution, invitation, membership, person, state};
use answerable_store::mail::body_takes_mail;
use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, DatabaseConnection, DbErr, EntityTrait, QueryFilter, QueryOrder};
use std::collections::HashMap;

/// The members of a person's own body, or of an institution.
#[boxed]
pub async fn members(
    db: &DatabaseConnection,
    who: &SignedIn,
    institution: Option<&str>,
    now: DateTime<Utc>,
) -> Result<Option<MembersOf>, DbErr> {
    let body = match institution {
        Some(slug) => institution_body(db, slug).await?,
        None => who.member.as_ref().map(|member| member.body.clone()),
    };
    let Some(body) = body.filter(|body| sees_members(who, body)) else { return Ok(None) };
    let roles = invites(who, &body);
    let invitations = if roles.is_empty() { Vec::new() } else { invitations_of(db, &body, now).await? };
    let institutions = match who.state_key().filter(|_| institution.is_none()) {
        Some(state) => institutions_of(db, state).await?,
        None => Vec::new(),
    };
    let by_mail = body_takes_mail(db, body.kind, body.id).await?;
    let proposals = proposals_for(db, who, now).await?;
    let members = members_of(db, who, &body).await?;
    let endings = endings_for(db, who, &members).await?;
    Ok(Some(MembersOf { members, endings, invitations, by_mail, proposals, invites: roles, institutions, body }))
}

/// The proposed moderators, for those who may agree to them.
async fn proposals_for(db: &impl ConnectionTrait, who: &SignedIn, now: DateTime<Utc>) -> Result<Vec<Proposal>, DbErr> {
    if !who.may(Command::AgreeToModerator, BodyKind::Moderation, None) {
        return Ok(Vec::new());
    }
    let rows = moderators::proposals(now).order_by_asc(invitation::Column::Id).all(db).await?;
    let states = rows.iter().filter_map(|row| row.appointed_by_state_id);
    let states = state::Entity::find().filter(state::Column::Id.is_in(states)).all(db).await?;
    let proposal = |row: invitation::Model| Proposal {
        id: row.id.number(),
        appointed_by: row.appointed_by.map(|own| own.0),
        state: states.iter().find(|state| Some(state.id) == row.appointed_by_state_id).map(|state| state.names.0.clone()),
        proposed_on: row.created_at.date_naive(),
        good_until: row.expires_at.date_naive(),
        own: row.invited_by_id == Some(who.person_key()),
        email: row.email,
    };
    Ok(rows.into_iter().map(proposal).collect())
}

/// The moderators whose memberships are proposed to end, for the moderators.
async fn endings_for(db: &impl ConnectionTrait, who: &SignedIn, members: &[MemberListed]) -> Result<Vec<EndingProposed>, DbErr> {
    if !who.may(Command::AgreeToModerator, BodyKind::Moderation, None) {
        return Ok(Vec::new());
    }
    let rows = moderators::endings().order_by_asc(ending_proposal::Column::Id).all(db).await?;
    let states = rows.iter().filter_map(|row| row.state_id);
    let states = state::Entity::find().filter(state::Column::Id.is_in(states)).all(db).await?;
    let proposed = |row: ending_proposal::Model| {
        let member = members.iter().find(|member| member.membership_id == row.membership_id.number())?;
        Some(EndingProposed {
            id: row.id.number(),
            name: member.name.clone(),
            decided_by: Some(row.decided_by.0),
            state: states.iter().find(|state| Some(state.id) == row.state_id).map(|state| state.names.0.clone()),
            proposed_on: row.proposed_on,
            effect_on: row.effect_on,
            own: member.person_id == who.person_id,
        })
    };
    Ok(rows.into_iter().filter_map(proposed).collect())
}

/// For memberships that are proposed to end: from which day they end if nobody answers.
async fn ends_on(db: &impl ConnectionTrait) -> Result<HashMap<membership::Key, NaiveDate>, DbErr> {
    Ok(moderators::endings().all(db).await?.into_iter().map(|row| (row.membership_id, row.effect_on)).collect())
}

/// All States, named.
async fn states(db: &impl ConnectionTrait) -> Result<Vec<Named>, DbErr> {
    let states = state::Entity::find().order_by_asc(state::Column::Iso3).all(db).await?;
    Ok(states.into_iter().map(|row| Named { code: row.iso3, names: row.names.0 }).collect())
}

async fn institution_body(db: &impl ConnectionTrait, slug: &str) -> Result<Option<Body>, DbErr> {
    let Some(row) = institution::Entity::find().filter(institution::Column::Slug.eq(slug)).one(db).await? else { return Ok(None) };
    sessions::body(db, BodyKind::Institution, Some(row.id.number())).await
}

/// The institutions of a State that have not ended, with how many members each has.
async fn institutions_of(db: &impl ConnectionTrait, state: state::Key) -> Result<Vec<(Named, u64)>, DbErr> {
    let rows = institution::Entity::find()
        .filter(institution::Column::StateId.eq(state))
        .filter(institution::Column::EndedOn.is_null())
        .order_by_asc(institution::Column::Slug)
        .all(db)
        .await?;
    let of = Condition::all()
        .add(membership::Column::BodyKind.eq(BodyKind::Institution.code()))
        .add(membership::Column::BodyId.is_in(rows.iter().map(|row| row.id)));
    let mut counts: HashMap<i64, u64> = HashMap::new();
    for row in membership::Entity::find().filter(of).filter(membership::Column::Until.is_null()).all(db).await? {
        *counts.entry(row.body_id.unwrap_or_default()).or_default() += 1;
    }
    Ok(rows
        .into_iter()
        .map(|row| (Named { code: row.slug, names: row.names.0 }, counts.get(&row.id.number()).copied().unwrap_or_default()))
        .collect())
}

fn of_body(kind: BodyKind, id: Option<i64>) -> Condition {
    let of_kind = Condition::all().add(membership::Column::BodyKind.eq(kind.code()));
    match id {
        Some(id) => of_kind.add(membership::Column::BodyId.eq(id)),
        None => of_kind.add(membership::Column::BodyId.is_null()),
    }
}

async fn members_of(db: &impl ConnectionTrait, who: &SignedIn, body: &Body) -> Result<Vec<MemberListed>, DbErr> {
    let rows = membership::Entity::find()
        .filter(of_body(body.kind, body.id))
        .filter(membership::Column::Until.is_null())
        .order_by_asc(membership::Column::Since)
        .order_by_asc(membership::Column::Id)
        .all(db)
        .await?;
    let mut people = people(db, &rows).await?;
    let ends_on = ends_on(db).await?;
    Ok(rows
        .into_iter()
        .filter_map(|row| {
            let role = row.role.0;
            let person = people.remove(&row.person_id)?;
            let may_end = person.id != who.person_key() && manages(who, role, body);
            Some(listed(row, person, role, body.clone(), may_end, &ends_on))
        })
        .collect())
}

async fn people(db: &impl ConnectionTrait, of: &[membership::Model]) -> Result<HashMap<person::Key, person::Model>, DbErr> {
    let ids = of.iter().map(|row| row.person_id);
    let rows = person::Entity::find().filter(person::Column::Id.is_in(ids)).all(db).await?;
    Ok(rows.into_iter().map(|row| (row.id, row)).collect())
}

fn listed(
    row: membership::Model,
    person: person::Model,
    role: Role,
    body: Body,
    may_end: bool,
    ends_on: &HashMap<membership::Key, NaiveDate>,
) -> MemberListed {
    let ends_on = ends_on.get(&row.id).copied();
    MemberListed {
        ends_on,
        membership_id: row.id.number(),
        person_id: person.id.number(),
        name: person.name,
        email: person.email,
        role,
        since: row.since,
        second_factor: person.totp_confirmed,
        may_end,
        body,
    }
}

async fn invitations_of(db: &impl ConnectionTrait, body: &Body, now: DateTime<Utc>) -> Result<Vec<InvitationListed>, DbErr> {
    let of_kind = Condition::all().add(invitation::Column::BodyKind.eq(body.kind.code()));
    let of_body = match body.id {
        Some(id) => of_kind.add(invitation::Column::BodyId.eq(id)),
        None => of_kind.add(invitation::Column::BodyId.is_null()),
    };
    open_invitations(db, of_body, now).await
}

async fn open_invitations(db: &impl ConnectionTrait, of: Condition, now: DateTime<Utc>) -> Result<Vec<InvitationListed>, DbErr> {
    let rows = invitation::Entity::find()
        .filter(of)
        .filter(invitation::Column::UsedAt.is_null())
        .filter(invitation::Column::RevokedAt.is_null())
        .filter(invitation::Column::ExpiresAt.gt(now))
        .order_by_asc(invitation::Column::CreatedAt)
        .all(db)
        .await?;
    let mut open = Vec::with_capacity(rows.len());
    for row in rows {
        let (role, kind) = (row.role.0, row.body_kind.0);
        let Some(body) = sessions::body(db, kind, row.body_id).await? else { continue };
        open.push(InvitationListed {
            id: row.id.number(),
            awaits: moderators::awaits(db, &row).await?,
            email: row.email,
            role,
            sent_on: row.created_at.date_naive(),
            good_until: row.expires_at.date_naive(),
            body,
        });
    }
    Ok(open)
}

/// A member whose membership the person may end, with the member's open work and who could take it over.
#[boxed]
pub async fn leaving(db: &DatabaseConnection, who: &SignedIn, membership: membership::Key) -> Result<Option<Leaving>, DbErr> {
    let row = membership::Entity::find_by_id(membership).filter(membership::Column::Until.is_null()).one(db).await?;
    let Some(row) = row else { return Ok(None) };
    let kind = row.body_kind.0;
    let Some(body) = sessions::body(db, kind, row.body_id).await? else { return Ok(None) };
    let (leaving, colleagues): (Vec<_>, Vec<_>) =
        members_of(db, who, &body).await?.into_iter().partition(|member| member.membership_id == membership.number());
    let Some(member) = leaving.into_iter().next().filter(|member| member.may_end) else { return Ok(None) };
    let open = open_work(db, person::Key::new(member.person_id)).await?;
    let states = if member.role == Role::Moderator { states(db).await? } else { Vec::new() };
    Ok(Some(Leaving { member, open, colleagues, states }))
}

/// The person's own open work, and the colleagues who could take it over.
#[boxed]
pub async fn own_work(db: &DatabaseConnection, who: &SignedIn) -> Result<Option<Leaving>, DbErr> {
    let Some(member) = &who.member else { return Ok(None) };
    let (own, colleagues): (Vec<_>, Vec<_>) =
        members_of(db, who, &member.body).await?.into_iter().partition(|member| member.person_id == who.person_id);
    let Some(member) = own.into_iter().next() else { return Ok(None) };
    let open = open_work(db, who.person_key()).await?;
    Ok(Some(Leaving { member, open, colleagues, states: Vec::new() }))
}

/// The coordinators and moderators, for an administrator.
#[boxed]
pub async fn administered(db: &DatabaseConnection, who: &SignedIn, now: DateTime<Utc>) -> Result<Option<Administered>, DbErr> {
    if !may(who.role(), Command::InviteCoordinator, false) || !may(who.role(), Command::InviteModerator, false) {
        return Ok(None);
    }
    let kinds = [BodyKind::Mechanism.code(), BodyKind::Moderation.code()];
    let rows = membership::Entity::find()
        .filter(membership::Column::BodyKind.is_in(kinds))
        .filter(membership::Column::Until.is_null())
        .order_by_asc(membership::Column::Id)
        .all(db)
        .await?;
    let mut people = people(db, &rows).await?;
    let ends_on = ends_on(db).await?;
    let mut administered = Administered::default();
    for row in rows {
        let (role, kind) = (row.role.0, row.body_kind.0);
        let Some(body) = sessions::body(db, kind, row.body_id).await?.filter(|body| manages(who, role, body)) else { continue };
        let Some(person) = people.remove(&row.person_id) else { continue };
        let list = if role == Role::Coordinator { &mut administered.coordinators } else { &mut administered.moderators };
        list.push(listed(row, person, role, body, true, &ends_on));
    }
    administered.invitations = open_invitations(db, Condition::all().add(invitation::Column::BodyKind.is_in(kinds)), now).await?;
    administered.states = states(db).await?;
    Ok(Some(administered))
}
