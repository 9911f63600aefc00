//! Organisations that ask to be registered, for the asker and for moderators; and registered ones, for moderators and their own leads.
//! Permissions are checked here too: what a person may not see is not fetched.

use crate::Queries;
use answerable_domain::doubts::of_organisation;
use answerable_domain::model::*;
use answerable_domain::rules::likeness::alike;
use answerable_domain::view::organisations::*;
use answerable_domain::view::registration::*;
use answerable_store::boxed;
use answerable_store::db::AccountKeys;
use answerable_store::db::entities::*;
use answerable_store::db::registrations::registration_of;
use answerable_store::db::registrations::{KEPT, has_members};
use answerable_store::secrets;
use chrono::Days;
use sea_orm::{ColumnTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};
use std::collections::HashSet;

/// The most refused requests that are listed.
const MOST_REFUSED: usize = 50;

/// The organisations and requests in which a moderator declared an interest.
#[derive(Debug, Default)]
pub(crate) struct Interests {
    pub(crate) organisations: HashSet<organisation::Key>,
    requests: HashSet<registration::Key>,
}

impl Interests {
    fn in_request(&self, row: &registration::Model) -> bool {
        self.requests.contains(&row.id) || row.organisation_id.is_some_and(|id| self.organisations.contains(&id))
    }
}

impl Queries {
    /// What a request can name as its subjects: States, themes and groups.
    pub fn vocabulary(&self) -> RegistrationLists {
        let catalogue = &self.snapshot.catalogue;
        RegistrationLists {
            states: catalogue.states.iter().map(|(_, entry)| (entry.named.clone(), entry.fiction)).collect(),
            themes: catalogue.themes.iter().filter(|(_, entry)| entry.parent.is_none()).map(|(_, entry)| entry.named.clone()).collect(),
            groups: catalogue.groups.iter().map(|(_, entry)| entry.named.clone()).collect(),
        }
    }

    /// The request behind a secret address; none if there is none, or none any more.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn own_registration(&self, token: &str) -> Result<Option<Asked>, DbErr> {
        let Some(row) = registration_of(&self.db, token).await? else { return Ok(None) };
        let stage = row.stage.0;
        let account = match row.organisation_id {
            None => FirstAccount::NotYet,
            Some(organisation) if has_members(&self.db, organisation).await? => FirstAccount::Made,
            Some(_) => FirstAccount::Open,
        };
        Ok(Some(Asked {
            stage,
            names: row.names.0.clone(),
            received_on: row.received_on,
            by_mail: row.by_mail,
            messages: self.messages(row.id).await?,
            reason: row.reason_language.zip(row.reason),
            account,
            removed_on: row.decided_on.and_then(|on| on.checked_add_days(Days::new(KEPT))),
        }))
    }
}

impl Queries {
    /// The requests that wait and the organisations that are registered, for a moderator.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn registration_queue(&self, who: &SignedIn) -> Result<Option<RegistrationQueue>, DbErr> {
        if !registers(who) {
            return Ok(None);
        }
        let rows = registration::Entity::find()
            .order_by_asc(registration::Column::WaitsSince)
            .order_by_asc(registration::Column::Id)
            .all(&self.db)
            .await?;
        let interests = self.interests_of(who).await?;
        let mut queue = RegistrationQueue::default();
        for row in rows.iter().filter(|row| !interests.in_request(row)) {
            let Some(line) = self.line(row) else { continue };
            match line.stage {
                RegistrationStage::Waiting | RegistrationStage::Asked => queue.open.push(line),
                RegistrationStage::Refused if row.emptied_on.is_none() => queue.refused.push(line),
                _ => {}
            }
        }
        // First the requests that wait for a moderator, then those that wait for the asker's answer.
        queue.open.sort_by_key(|line| (line.stage, line.due_on));
        queue.refused.reverse();
        queue.refused.truncate(MOST_REFUSED);
        let rows = organisation::Entity::find().order_by_asc(organisation::Column::Slug).all(&self.db).await?;
        queue.registered =
            self.registered_lines(rows.into_iter().filter(|row| !interests.organisations.contains(&row.id)).collect()).await?;
        Ok(Some(queue))
    }

    /// One request for registration, as a moderator sees it.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn registration_request(&self, who: &SignedIn, id: registration::Key) -> Result<Option<Request>, DbErr> {
        if !registers(who) {
            return Ok(None);
        }
        let Some(row) = registration::Entity::find_by_id(id).one(&self.db).await? else { return Ok(None) };
        let interests = self.interests_of(who).await?;
        if interests.in_request(&row) {
            return Ok(None);
        }
        let Some(line) = self.line(&row) else { return Ok(None) };
        let slug = match row.organisation_id {
            Some(id) => organisation::Entity::find_by_id(id).one(&self.db).await?.map(|row| row.slug),
            None => None,
        };
        let kept = row.emptied_on.is_none();
        Ok(Some(Request {
            about: row.about.0.clone(),
            languages: row.languages.split_whitespace().map(str::to_string).collect(),
            concerns: self.concerns(&row.concerns),
            by_mail: kept.then_some(row.by_mail),
            messages: self.messages(row.id).await?,
            reason: row.reason_language.zip(row.reason),
            decided_on: row.decided_on,
            slug,
            alike: if line.stage.is_open() { self.alike(row.id, &row.names.0, &interests).await? } else { Vec::new() },
            version: row.version,
            confirmed: confirmed(&row.names.0, &row.about.0, row.confirmed.as_deref().map(Vec::as_slice).unwrap_or_default()),
            confirm_why: row.confirm_why,
            line,
        }))
    }
}

/// Of the passages that the author was asked about, the keys of those that the author confirmed: only digests of them are stored.
fn confirmed(names: &Words, about: &Words, kept: &[String]) -> Vec<String> {
    if kept.is_empty() {
        return Vec::new();
    }
    let asked = of_organisation(names, about).into_iter().map(|one| one.key);
    asked.filter(|key| kept.contains(&secrets::token_hash(key))).collect()
}

pub fn registers(who: &SignedIn) -> bool {
    who.may(Command::RegisterOrganisation, BodyKind::Organisation, None)
}

impl Queries {
    pub(crate) async fn interests_of(&self, who: &SignedIn) -> Result<Interests, DbErr> {
        let rows = moderation_interest::Entity::find()
            .filter(moderation_interest::Column::PersonId.eq(who.person_key()))
            .filter(moderation_interest::Column::Until.is_null())
            .all(&self.db)
            .await?;
        Ok(Interests {
            organisations: rows.iter().filter_map(|row| row.organisation_id).collect(),
            requests: rows.iter().filter_map(|row| row.registration_id).collect(),
        })
    }

    async fn messages(&self, registration: registration::Key) -> Result<Vec<Message>, DbErr> {
        let rows = registration_message::Entity::find()
            .filter(registration_message::Column::RegistrationId.eq(registration))
            .order_by_asc(registration_message::Column::Id)
            .all(&self.db)
            .await?;
        let message = |row: registration_message::Model| Message {
            by_moderator: row.by_moderator,
            language: row.language,
            body: row.body,
            written_on: row.written_on,
        };
        Ok(rows.into_iter().map(message).collect())
    }

    fn line(&self, row: &registration::Model) -> Option<QueueLine> {
        let stage = row.stage.0;
        let states = &self.snapshot.catalogue.states;
        let days = Days::new(u64::from(self.snapshot.periods.moderation_days));
        Some(QueueLine {
            id: row.id.number(),
            names: row.names.0.clone(),
            kind: row.kind.0,
            state: states.at(states.place(row.state_id)?).named.clone(),
            stage,
            received_on: row.received_on,
            due_on: row.waits_since.checked_add_days(days).filter(|_| stage == RegistrationStage::Waiting),
        })
    }

    /// The names of themes and groups, written as `theme:<slug>` and `group:<slug>`.
    fn concerns(&self, written: &str) -> Vec<Named> {
        let catalogue = &self.snapshot.catalogue;
        let named = |word: &str| match word.split_once(':')? {
            ("theme", slug) => catalogue.themes.find(slug).map(|place| catalogue.themes.at(place).named.clone()),
            ("group", slug) => catalogue.groups.find(slug).map(|place| catalogue.groups.at(place).named.clone()),
            _ => None,
        };
        written.split_whitespace().filter_map(named).collect()
    }

    /// Organisations that are probably the same as the one that asks: registered, or asking too.
    async fn alike(&self, id: registration::Key, names: &Words, interests: &Interests) -> Result<Vec<Alike>, DbErr> {
        let registered = organisation::Entity::find().order_by_asc(organisation::Column::Slug).all(&self.db).await?;
        let open = [RegistrationStage::Waiting.code(), RegistrationStage::Asked.code()];
        let asking = registration::Entity::find()
            .filter(registration::Column::Stage.is_in(open))
            .filter(registration::Column::Id.ne(id))
            .order_by_asc(registration::Column::Id)
            .all(&self.db)
            .await?;
        let registered = registered.into_iter().filter(|row| alike(&row.names.0, names));
        let registered = registered.map(|row| match interests.organisations.contains(&row.id) {
            true => Alike::Elsewhere(row.names.0),
            false => Alike::Registered(Named { code: row.slug, names: row.names.0 }),
        });
        let asking = asking.into_iter().filter(|row| alike(&row.names.0, names)).map(|row| match interests.in_request(&row) {
            true => Alike::Elsewhere(row.names.0),
            false => Alike::Asking(row.id.number(), row.names.0),
        });
        Ok(registered.chain(asking).collect())
    }

    pub(crate) async fn registered_lines(&self, rows: Vec<organisation::Model>) -> Result<Vec<RegisteredLine>, DbErr> {
        let members = membership::Entity::find()
            .filter(membership::Column::BodyKind.eq(BodyKind::Organisation.code()))
            .filter(membership::Column::Until.is_null())
            .all(&self.db)
            .await?;
        let states = &self.snapshot.catalogue.states;
        let lines = rows.into_iter().filter_map(|row| {
            Some(RegisteredLine {
                kind: row.kind.0,
                state: states.at(states.place(row.state_id)?).named.clone(),
                registered_on: row.registered_on,
                members: members.iter().filter(|member| member.body_id == Some(row.id.number())).count() as u64,
                named: Named { code: row.slug, names: row.names.0 },
            })
        });
        Ok(lines.collect())
    }
}
