//! Decisions on the labels of a paragraph: themes, groups, articles, targets and earlier recommendations.

use super::subjects::named;
use answerable_domain::form::Form;
use answerable_domain::model::{LabelKind, LabelVerdict};
use answerable_domain::rules::suggestions::Reason;
use answerable_store::boxed;
use answerable_store::db::entities::{intake_label, intake_paragraph};
use answerable_store::failure::{Done, Failure};
use answerable_store::reference::Lookup;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, NotSet, QueryFilter, Set};

/// How suggestions are treated that the form does not decide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Silence {
    /// They stay suggestions.
    Waits,
    /// They are refused: the paragraph was accepted with them in view.
    Refuses,
    /// They are all accepted.
    Accepts,
}

/// The label rows of a paragraph.
#[boxed]
pub async fn of(db: &impl ConnectionTrait, paragraph: intake_paragraph::Key) -> Result<Vec<intake_label::Model>, DbErr> {
    intake_label::Entity::find().filter(intake_label::Column::ParagraphId.eq(paragraph)).all(db).await
}

/// Writes a form's decisions on the labels of a paragraph. Answers how many changed.
///
/// # Errors
/// `Invalid`, if the subject that was typed is in none of the lists.
#[boxed]
pub async fn decide(db: &impl ConnectionTrait, paragraph: intake_paragraph::Key, form: &Form, silence: Silence) -> Done<u64> {
    let mut count = 0;
    let field = |name: &str| format!("{name}-{paragraph}");
    let refused = form.text("refuse");
    for row in of(db, paragraph).await? {
        let kind = row.kind.0;
        let before = row.decision.0;
        let key = row.id.to_string();
        let lineage = format!("lineage-{}", row.id);
        let taken_as = if kind.is_lineage() { LabelKind::from_code(form.value(&lineage)).filter(|kind| kind.is_lineage()) } else { None };
        let ticked = taken_as.is_some() || (!kind.is_lineage() && form.all("label").any(|own| own == key));
        let said_no = refused == Some(key.as_str()) || (kind.is_lineage() && form.value(&lineage) == "no");
        let after = match (said_no, ticked, before) {
            (true, _, _) => LabelVerdict::Refused,
            (_, true, _) => LabelVerdict::Accepted,
            (_, false, LabelVerdict::Accepted) => LabelVerdict::Refused,
            (_, false, LabelVerdict::Refused) => LabelVerdict::Refused,
            (_, false, LabelVerdict::Suggested) => match silence {
                Silence::Waits => LabelVerdict::Suggested,
                Silence::Refuses => LabelVerdict::Refused,
                Silence::Accepts => LabelVerdict::Accepted,
            },
        };
        let kind_after = taken_as.unwrap_or(kind);
        if (after, kind_after) != (before, kind) {
            count += 1;
            let mut new: intake_label::ActiveModel = row.into();
            new.decision = Set(after.into());
            new.kind = Set(kind_after.into());
            new.update(db).await?;
        }
    }
    if let Some(typed) = form.text("add") {
        let lookup = Lookup::load(db).await?;
        let (kind, id) = named(&lookup, typed).ok_or_else(|| Failure::field(&field("add"), "intake-error-unknown-subject"))?;
        add(db, paragraph, kind, id).await?;
        count += 1;
    }
    Ok(count)
}

async fn add(db: &impl ConnectionTrait, paragraph: intake_paragraph::Key, kind: LabelKind, id: i64) -> Result<(), DbErr> {
    let there = of(db, paragraph).await?.into_iter().find(|row| row.kind == kind && row.label_id == id);
    let accepted = Set(LabelVerdict::Accepted.into());
    match there {
        Some(row) => {
            let mut new: intake_label::ActiveModel = row.into();
            new.decision = accepted;
            new.update(db).await?;
        }
        None => {
            let new = intake_label::ActiveModel {
                id: NotSet,
                paragraph_id: Set(paragraph),
                kind: Set(kind.into()),
                label_id: Set(id),
                reason: Set(Some(Reason::Added.into())),
                decision: accepted,
            };
            new.insert(db).await?;
        }
    }
    Ok(())
}

/// Moves the labels of one paragraph to another; those that the other has already are deleted.
#[boxed]
pub async fn hand_on(db: &impl ConnectionTrait, from: intake_paragraph::Key, to: intake_paragraph::Key) -> Result<(), DbErr> {
    let there = of(db, to).await?;
    for row in of(db, from).await? {
        if there.iter().any(|own| own.kind == row.kind && own.label_id == row.label_id) {
            intake_label::Entity::delete_by_id(row.id).exec(db).await?;
        } else {
            let mut new: intake_label::ActiveModel = row.into();
            new.paragraph_id = Set(to);
            new.update(db).await?;
        }
    }
    Ok(())
}
