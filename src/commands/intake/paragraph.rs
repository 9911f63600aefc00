//! Deciding on one paragraph: accept it, save corrections, leave it out, merge it with the one before, split it.

use super::divide::{DividedPart, divide, next_letter};
use super::labels::{self, Silence};
use super::subjects::{SuggestedFor, rows, suggestions};
use super::{changed, make_room, opened, seen, state_of};
use answerable_domain::form::{FieldError, Form};
use answerable_domain::model::{Command, LabelKind, LabelVerdict, Nature, Response, ReviewDecision, SignedIn};
use answerable_domain::rules::folding::one_line;
use answerable_domain::rules::suggestions::LabelSuggestion;
use answerable_domain::typed::tidy;
use answerable_store::boxed;
use answerable_store::db::AccountKeys;
use answerable_store::db::Coded;
use answerable_store::db::batch::{begin, insert_all};
use answerable_store::db::entities::{intake, intake_label, intake_paragraph};
use answerable_store::failure::{Done, Failure};
use chrono::{DateTime, Utc};
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DatabaseConnection, EntityTrait, NotSet, QueryFilter, QueryOrder};
use std::collections::HashSet;

/// The longest text of a paragraph, its number and its section, in characters.
const LONGEST: usize = 30_000;
const LONGEST_NUMBER: usize = 20;
const LONGEST_SECTION: usize = 500;

/// A decision on a paragraph, as its button names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    Accept,
    Save,
    LeaveOut,
    /// Undo an earlier decision.
    Reopen,
    Merge,
    Split,
    AcceptLabels,
    RefuseLabels,
}

impl Deed {
    /// The decision that the form's button names; none for an unknown button.
    pub fn of(form: &Form) -> Option<Deed> {
        if form.text("refuse").is_some() {
            return Some(Deed::Save);
        }
        Some(match form.value("step") {
            "accept" => Deed::Accept,
            "save" => Deed::Save,
            "leave_out" => Deed::LeaveOut,
            "reopen" => Deed::Reopen,
            "merge" => Deed::Merge,
            "split" => Deed::Split,
            "accept_labels" => Deed::AcceptLabels,
            "refuse_labels" => Deed::RefuseLabels,
            _ => return None,
        })
    }

    /// The key of the words that say what was done.
    pub fn done(self) -> &'static str {
        match self {
            Deed::Accept => "intake-accepted",
            Deed::Save | Deed::AcceptLabels | Deed::RefuseLabels => "intake-saved",
            Deed::LeaveOut => "intake-left-out",
            Deed::Reopen => "intake-reopened",
            Deed::Merge => "intake-merged",
            Deed::Split => "intake-split",
        }
    }
}

/// Carries out a decision on a paragraph, with what its form says. Answers the key of the paragraph at which to go on.
///
/// # Errors
/// `Invalid` for input that is not valid, `Conflict` if somebody else changed the paragraph meanwhile.
#[boxed]
pub async fn decide(
    db: &DatabaseConnection,
    who: &SignedIn,
    id: intake::Key,
    paragraph: intake_paragraph::Key,
    deed: Deed,
    form: &Form,
    now: DateTime<Utc>,
) -> Done<intake_paragraph::Key> {
    let version: i32 = form.value("version").parse().map_err(|_| Failure::Conflict)?;
    // Suggestions for new wording are worked out before the transaction, so that nobody waits for them.
    let state = state_of(who, Command::TakeInDocument)?;
    let about = intake::Entity::find_by_id(id).filter(intake::Column::StateId.eq(state)).one(db).await?.ok_or(Failure::NotFound)?;
    let before = seen(db, id, paragraph, version).await?;
    let typed = typed(form, &before, deed)?;
    let parts = if deed == Deed::Split { divide(&typed.body) } else { Vec::new() };
    if deed == Deed::Split && parts.len() < 2 {
        return Err(Failure::field(&format!("body-{paragraph}"), "intake-error-split"));
    }
    let texts: Vec<String> = match deed {
        Deed::Split => parts.iter().map(|part| part.text.clone()).collect(),
        // A person who accepts is done with the paragraph: new suggestions would be added unseen.
        Deed::Accept | Deed::LeaveOut | Deed::Reopen | Deed::Merge => Vec::new(),
        _ if typed.nature == Nature::Recommendation && (typed.body != before.body || typed.nature != before.nature) => {
            vec![typed.body.clone()]
        }
        _ => Vec::new(),
    };
    let suggested = suggestions(db, &SuggestedFor::from(&about), texts).await?;

    let tx = begin(db).await?;
    opened(&tx, who, Command::TakeInDocument, id).await?;
    seen(&tx, id, paragraph, version).await?;
    let silence = match deed {
        Deed::Accept | Deed::RefuseLabels => Silence::Refuses,
        Deed::AcceptLabels => Silence::Accepts,
        _ => Silence::Waits,
    };
    if deed != Deed::LeaveOut && deed != Deed::Reopen {
        labels::decide(&tx, paragraph, form, silence).await?;
    }
    let mut new = typed;
    new.version = version + 1;
    new.changed_by_id = Some(who.person_key());
    new.decision = match deed {
        Deed::Accept => ReviewDecision::Accepted.into(),
        Deed::LeaveOut => ReviewDecision::LeftOut.into(),
        Deed::Split | Deed::Reopen | Deed::Merge => ReviewDecision::Pending.into(),
        Deed::Save | Deed::AcceptLabels | Deed::RefuseLabels => before.decision,
    };
    let goes_on_at = match deed {
        Deed::Merge => merge(&tx, &new).await?,
        Deed::Split => split(&tx, new, parts, suggested).await?,
        _ => {
            if let Some(suggested) = suggested.into_iter().next() {
                suggest_anew(&tx, paragraph, suggested).await?;
            }
            write(&tx, new).await?;
            paragraph
        }
    };
    changed(&tx, who, id, serde_json::json!({ "paragraph": paragraph, "version": version + 1, "did": form.value("step") }), now).await?;
    tx.commit().await?;
    Ok(goes_on_at)
}

/// The paragraph with the values of its form. A decision that sends no text leaves them as they were.
fn typed(form: &Form, before: &intake_paragraph::Model, deed: Deed) -> Done<intake_paragraph::Model> {
    let mut new = before.clone();
    // Undoing a decision sends no text along.
    if deed == Deed::Reopen {
        return Ok(new);
    }
    let mut errors = Vec::new();
    let mut wrong = |field: &str, key: &'static str| errors.push(FieldError::new(format!("{field}-{}", before.id), key));
    let line = |name: &str| form.text(name).map(|written| one_line(&tidy(written)));
    new.number = line("number").unwrap_or_default();
    if new.number.chars().count() > LONGEST_NUMBER || new.number.contains(['/', '(', ')', '?', '#']) {
        wrong("number", "intake-error-number");
    }
    if deed == Deed::Accept && new.number.is_empty() {
        wrong("number", "intake-error-no-number");
    }
    new.letter = line("letter").map(|letter| letter.trim_matches(['(', ')', ' ']).to_lowercase()).filter(|letter| !letter.is_empty());
    if new.letter.as_ref().is_some_and(|letter| letter.len() > 3 || !letter.chars().all(|c| c.is_ascii_lowercase())) {
        wrong("letter", "intake-error-letter");
    }
    new.section = line("section");
    if new.section.as_ref().is_some_and(|section| section.chars().count() > LONGEST_SECTION) {
        wrong("section", "intake-error-section");
    }
    match Nature::from_code(form.value("nature")) {
        Some(nature) => new.nature = nature.into(),
        None => wrong("nature", "intake-error-choice"),
    }
    new.body = tidy(form.value("body"));
    if deed == Deed::Accept && new.body.is_empty() {
        wrong("body", "intake-error-no-text");
    }
    if new.body.chars().count() > LONGEST {
        wrong("body", "intake-error-too-long");
    }
    if deed == Deed::Accept && divide(&new.body).len() > 1 {
        wrong("body", "intake-error-marker");
    }
    // Only documents of the UPR have these fields.
    if form.pairs().any(|(name, _)| name == "response") {
        new.response = Response::from_code(form.value("response")).map(Coded);
        new.recommended_by = line("recommended_by");
    }
    if errors.is_empty() { Ok(new) } else { Err(Failure::Invalid(errors)) }
}

async fn write(db: &impl ConnectionTrait, row: intake_paragraph::Model) -> Done<()> {
    let id = row.id;
    let new = intake_paragraph::ActiveModel { id: sea_orm::Unchanged(id), ..intake_paragraph::ActiveModel::from(row).reset_all() };
    new.update(db).await?;
    Ok(())
}

/// Replaces a paragraph's undecided suggestions by suggestions for its new wording.
async fn suggest_anew(db: &impl ConnectionTrait, paragraph: intake_paragraph::Key, suggested: Vec<LabelSuggestion>) -> Done<()> {
    intake_label::Entity::delete_many()
        .filter(intake_label::Column::ParagraphId.eq(paragraph))
        .filter(intake_label::Column::Decision.eq(Coded(LabelVerdict::Suggested)))
        .exec(db)
        .await?;
    let has: HashSet<(LabelKind, i64)> = labels::of(db, paragraph).await?.into_iter().map(|row| (row.kind.0, row.label_id)).collect();
    insert_all::<intake_label::Entity>(db, rows(paragraph, suggested, &has)).await?;
    Ok(())
}

/// Appends a paragraph's text to the one before it, and removes it. Answers the key of the one before.
async fn merge(db: &impl ConnectionTrait, own: &intake_paragraph::Model) -> Done<intake_paragraph::Key> {
    let previous = intake_paragraph::Entity::find()
        .filter(intake_paragraph::Column::IntakeId.eq(own.intake_id))
        .filter(intake_paragraph::Column::Position.lt(own.position))
        .order_by_desc(intake_paragraph::Column::Position)
        .one(db)
        .await?;
    let Some(mut previous) = previous else {
        return Err(Failure::field(&format!("body-{}", own.id), "intake-error-merge"));
    };
    labels::hand_on(db, own.id, previous.id).await?;
    intake_paragraph::Entity::delete_by_id(own.id).exec(db).await?;
    let id = previous.id;
    previous.body = [previous.body.as_str(), own.body.as_str()].join("\n").trim().to_string();
    previous.decision = ReviewDecision::Pending.into();
    previous.version += 1;
    previous.changed_by_id = own.changed_by_id;
    previous.source_from = previous.source_from.or(own.source_from);
    previous.source_to = previous.source_to.max(own.source_to);
    write(db, previous).await?;
    Ok(id)
}

/// Makes a paragraph of each part. The first keeps the paragraph's own place, number and what was decided of its labels.
async fn split(
    db: &impl ConnectionTrait,
    own: intake_paragraph::Model,
    parts: Vec<DividedPart>,
    suggested: Vec<Vec<LabelSuggestion>>,
) -> Done<intake_paragraph::Key> {
    make_room(db, own.intake_id, own.position, i32::try_from(parts.len()).unwrap_or(i32::MAX) - 1).await?;
    let mut before = own.clone();
    for ((at, part), suggested) in (0..).zip(parts).zip(suggested) {
        if at == 0 {
            suggest_anew(db, own.id, suggested).await?;
            write(db, intake_paragraph::Model { body: part.text, ..own.clone() }).await?;
            continue;
        }
        let mut new = own.clone();
        new.position = own.position + at;
        new.version = 1;
        new.warnings = None;
        new.body = part.text;
        (new.number, new.letter) = match (part.number, part.letter) {
            (Some(number), letter) => (number, letter),
            (None, Some(letter)) => (before.number.clone(), Some(letter)),
            (None, None) => (before.number.clone(), before.letter.as_deref().map(next_letter)),
        };
        before = new.clone();
        let mut row = intake_paragraph::ActiveModel::from(new).reset_all();
        row.id = NotSet;
        let id = row.insert(db).await?.id;
        insert_all::<intake_label::Entity>(db, rows(id, suggested, &HashSet::new())).await?;
    }
    Ok(own.id)
}

/// The key of the next undecided paragraph, if there is one.
///
/// # Errors
/// If the database fails.
#[boxed]
pub async fn next_pending(
    db: &impl ConnectionTrait,
    intake: intake::Key,
    after: intake_paragraph::Key,
) -> Done<Option<intake_paragraph::Key>> {
    let own = intake_paragraph::Entity::find_by_id(after).one(db).await?;
    let position = own.map_or(0, |own| own.position);
    let next = intake_paragraph::Entity::find()
        .filter(intake_paragraph::Column::IntakeId.eq(intake))
        .filter(intake_paragraph::Column::Position.gte(position))
        .filter(intake_paragraph::Column::Decision.eq(Coded(ReviewDecision::Pending)))
        .order_by_asc(intake_paragraph::Column::Position)
        .one(db)
        .await?;
    Ok(next.map(|row| row.id))
}
