//! One step of an action's draft. Each step takes along what was typed, which is kept as it is.

use super::input::ActionInput;
use super::publish::{PublicAction, publish};
use crate::first_come;
use crate::guarding::{self, About, Place, Said, look};
use crate::noted;
use answerable_domain::doubts::Label;
use answerable_domain::form::Form;
use answerable_domain::form::{BUDGET_ROWS, MILESTONE_ROWS};
use answerable_domain::model::{ActionState, BodyKind, Command, EventKind, Reference, SignedIn, Status, escape_path};
use answerable_domain::rules::references;
use answerable_domain::rules::reporting::ReportStage;
use answerable_domain::typed::tidy;
use answerable_store::boxed;
use answerable_store::db::AccountKeys;
use answerable_store::db::batch::begin;
use answerable_store::db::codes::GuardSubject;
use answerable_store::db::entities::{action, action_draft, action_institution, action_version, institution, person};
use answerable_store::db::history::{Happening, History, SubjectKind};
use answerable_store::failure::{Done, Failure, authorise};
use answerable_store::guarded::Text;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DatabaseConnection, EntityTrait, NotSet, QueryFilter, QueryOrder, QuerySelect, Set,
};
use serde_json::json;
use std::collections::BTreeMap;

use crate::reporting::{DraftStep, SECOND, once_looked, question_of, stage_after, tell};
use crate::{AtVersion, Occasion};
use answerable_store::mail::news::Work;

/// The action that a step is about: a new one, the draft of a new one, or one that is public.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ActionPlace {
    New,
    Draft(action_draft::Key),
    Of(String),
}

/// What a step of an action's draft led to: a draft, a public action, or nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stepped {
    Draft(action_draft::Key),
    /// A draft too: it was to be published, and waits for a second person because of what was confirmed.
    Waits(action_draft::Key),
    Published(String),
    Gone,
}

impl Stepped {
    /// Where the draft or the action is at the desk now, below the language; none if it is gone.
    pub fn path(&self, place: &ActionPlace) -> Option<String> {
        match (self, place) {
            (Stepped::Published(slug), _) | (Stepped::Draft(_) | Stepped::Waits(_), ActionPlace::Of(slug)) => {
                Some(format!("/work/actions/{}", escape_path(slug)))
            }
            (Stepped::Draft(id) | Stepped::Waits(id), _) => Some(format!("/work/actions/drafts/{id}")),
            (Stepped::Gone, _) => None,
        }
    }
}

/// The most that a draft of an action keeps, in bytes of JSON.
const LARGEST: usize = 200_000;

/// Takes a step with an action's draft; the version is that of the draft.
///
/// # Errors
/// `NotFound` if it is not the institution's; `Conflict` if somebody changed the draft meanwhile; `Invalid` with what is missing, by
/// field.
#[boxed]
pub async fn action_step(
    db: &DatabaseConnection,
    who: &SignedIn,
    shown: AtVersion<&ActionPlace>,
    form: &Form,
    taken: &DraftStep,
    occasion: &Occasion<'_>,
) -> Done<Stepped> {
    let institution = who.institution_key().ok_or(Failure::Forbidden)?;
    let command = if taken.is_validators() { Command::PublishAction } else { Command::DraftAction };
    authorise(who, command, BodyKind::Institution, Some(institution.number()))?;
    let AtVersion { what: place, version } = shown;
    let today = occasion.today();
    let tx = begin(db).await?;
    let own = match place {
        ActionPlace::Of(slug) => Some(own_action(&tx, slug, institution).await?),
        _ => None,
    };
    let asked = action_draft::Entity::find().filter(action_draft::Column::InstitutionId.eq(institution)).lock_exclusive();
    let row = match (place, &own) {
        (ActionPlace::Draft(id), _) => {
            let found = asked.filter(action_draft::Column::Id.eq(*id)).filter(action_draft::Column::ActionId.is_null()).one(&tx).await?;
            Some(found.ok_or(Failure::Conflict)?)
        }
        (_, Some(own)) => asked.filter(action_draft::Column::ActionId.eq(own.row.id)).one(&tx).await?,
        _ => None,
    };
    if row.as_ref().map_or(0, |row| row.version) != version {
        return Err(Failure::Conflict);
    }
    let authors: Vec<person::Key> = row.iter().map(|row| row.changed_by_id).collect();
    let stage = row.as_ref().map_or(ReportStage::Draft, |row| row.stage.0);
    // An action has no status: one person may write and publish it.
    let then = stage_after(who, stage, taken.step(), false, Status::Planned)?;
    let question = match taken {
        DraftStep::Return { question } => Some(question_of(question)?),
        _ => row.as_ref().and_then(|row| row.question.clone()),
    };
    let input = match taken {
        DraftStep::Submit | DraftStep::Publish => {
            Some(ActionInput::read(form, own.as_ref().map(|own| own.state), today).map_err(Failure::Invalid)?)
        }
        _ => None,
    };
    let looked = match taken {
        // The guard looks at the title before a slug is made of it.
        DraftStep::Submit | DraftStep::Publish => {
            let about = About {
                said: &Said::of(form),
                place: Place::Draft(GuardSubject::ActionDraft, row.as_ref().map(|row| row.id.number())),
                second: SECOND,
                names: &[],
                publishing: *taken == DraftStep::Publish,
                record: own.as_ref().map(|own| (GuardSubject::Action, own.row.id.number())),
                today,
            };
            Some(look(&tx, who, &about, texts(form, own.is_some())).await?)
        }
        _ => None,
    };
    let waits = looked.as_ref().is_some_and(guarding::Looked::waits);
    let (taken, then) = once_looked(waits, stage, taken, then);
    let private = |kind, id: action_draft::Key| Happening {
        public: false,
        subject: (SubjectKind::ActionDraft, Some(id.number())),
        ..noted(who, kind)
    };
    let (event, stepped) = match (taken, then, input) {
        (DraftStep::Discard, ..) => {
            let Some(row) = row else { return Err(Failure::Conflict) };
            guarding::forget(&tx, GuardSubject::ActionDraft, row.id.number()).await?;
            action_draft::Entity::delete_by_id(row.id).exec(&tx).await?;
            (private(EventKind::ActionDiscarded, row.id), Stepped::Gone)
        }
        (DraftStep::Publish, _, Some(input)) => {
            let (event, slug) = publish(&tx, who, institution, own.as_ref(), &input, today).await?;
            if let (Some(looked), (_, Some(action))) = (looked, event.subject) {
                looked.published(&tx, who, (GuardSubject::Action, action)).await?;
            }
            if let Some(row) = row {
                guarding::forget(&tx, GuardSubject::ActionDraft, row.id.number()).await?;
                action_draft::Entity::delete_by_id(row.id).exec(&tx).await?;
            }
            (event, Stepped::Published(slug))
        }
        (_, Some(then), input) => {
            // Everything that the action serves must be the institution's before a validator reads it.
            if let Some(input) = &input {
                super::publish::links(&tx, institution, own.as_ref().map(|own| own.row.id), input).await?;
            }
            let content = content(form)?;
            if row.as_ref().is_some_and(|row| row.content.0 == content) && *taken == DraftStep::Save && !waits {
                return Ok(Stepped::Draft(row.map_or(action_draft::Key::NONE, |row| row.id)));
            }
            let model = action_draft::ActiveModel {
                id: row.as_ref().map_or(NotSet, |row| Set(row.id)),
                action_id: Set(own.as_ref().map(|own| own.row.id)),
                institution_id: Set(institution),
                content: Set(content.into()),
                stage: Set(then.into()),
                question: Set(question),
                version: Set(version + 1),
                changed_by_id: Set(who.person_key()),
                changed_at: Set(occasion.now),
            };
            let saved = match row {
                Some(_) => model.update(&tx).await?,
                None => model.insert(&tx).await.map_err(first_come)?,
            };
            if let Some(looked) = &looked {
                looked.keep(&tx, who, saved.id.number()).await?;
            }
            let kind = match taken {
                DraftStep::Submit => EventKind::ActionSubmitted,
                DraftStep::Return { .. } => EventKind::ActionReturned,
                _ => EventKind::ActionDrafted,
            };
            (private(kind, saved.id), if waits { Stepped::Waits(saved.id) } else { Stepped::Draft(saved.id) })
        }
        _ => return Err(Failure::Conflict),
    };
    History::write_one(&tx, event, occasion.now).await?;
    if let (Some(news), Some(path)) = (taken.news(), stepped.path(place)) {
        let serves = form.all("recommendations").chain(form.value("others").lines()).find_map(references::read);
        let serves = match serves {
            Some(typed) => answerable_store::db::cited::find(&tx, &typed)
                .await?
                .map(|(document, row)| Reference { symbol: document.symbol, paragraph: row.paragraph }),
            None => None,
        };
        let work = Work::Action(serves, path);
        tell(&tx, who, institution, news, &work, &authors, occasion).await?;
    }
    tx.commit().await?;
    Ok(stepped)
}

/// The texts of a form that everybody would read, for the guard. Texts that stay as they were published are left out of `later`
/// versions.
fn texts(form: &Form, later: bool) -> Vec<Text> {
    let first = [("title", "action-title"), ("description", "action-description"), ("place", "action-place")];
    let first = first.into_iter().filter(|_| !later).chain([("abandoned_reason", "action-reason")]);
    let rows =
        |part: &'static str, label: &'static str, most: usize| (0..most).map(move |row| (format!("{part}-{row}"), Label::row(label, row)));
    first
        .map(|(field, label)| (field.to_string(), Label::of(label)))
        .chain(rows("milestone-title", "action-milestone-row", MILESTONE_ROWS))
        .chain(rows("budget-source", "action-budget-source-row", BUDGET_ROWS))
        .map(|(field, label)| Text { text: tidy(form.value(&field)), field, label })
        .filter(|own| !own.text.is_empty())
        .collect()
}

/// The action of the institution with this slug, held until the transaction ends, with the state that it is in.
async fn own_action(tx: &impl ConnectionTrait, slug: &str, institution: institution::Key) -> Done<PublicAction> {
    let row = action::Entity::find().filter(action::Column::Slug.eq(slug)).lock_exclusive().one(tx).await?.ok_or(Failure::NotFound)?;
    let leads = action_institution::Entity::find()
        .filter(action_institution::Column::ActionId.eq(row.id))
        .filter(action_institution::Column::InstitutionId.eq(institution))
        .filter(action_institution::Column::Leads.eq(true))
        .one(tx)
        .await?;
    if leads.is_none() {
        return Err(Failure::NotFound);
    }
    let newest = action_version::Entity::find()
        .filter(action_version::Column::ActionId.eq(row.id))
        .order_by_desc(action_version::Column::PublishedOn)
        .order_by_desc(action_version::Column::Id)
        .one(tx)
        .await?;
    let state = newest.map_or(ActionState::Planned, |version| version.state.0);
    Ok(PublicAction { row, state })
}

/// All fields of a form, as they were typed.
fn content(form: &Form) -> Done<BTreeMap<String, Vec<String>>> {
    let mut fields: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (name, value) in form
        .pairs()
        .filter(|(name, value)| !matches!(*name, "version" | "step" | "question" | "confirm" | "guard_reason") && !value.trim().is_empty())
    {
        fields.entry(name.to_string()).or_default().push(value.replace('\0', ""));
    }
    if json!(fields).to_string().len() > LARGEST {
        return Err(Failure::field("description", "action-too-long"));
    }
    Ok(fields)
}
