//! Stored confirmations, by the subject that they belong to: a draft, a held form, or the record itself once it is public.

use answerable_domain::doubts::Doubt;
use answerable_store::boxed;
use answerable_store::db::codes::GuardSubject;
use answerable_store::db::entities::guard_confirmation as confirmation;
use answerable_store::db::entities::person;
use answerable_store::guarded::Confirmation;
use answerable_store::secrets::token_hash;
use chrono::NaiveDate;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, NotSet, QueryFilter, Set};
use std::collections::HashSet;

/// What confirmations belong to: a draft, a held form or a record, by its kind and key.
#[derive(Clone, Copy, Debug)]
pub struct Subject {
    pub kind: GuardSubject,
    pub id: i64,
}

/// The confirmation of a doubt, with its reason, the digest of all texts that become public with it, and that of its field.
pub fn confirmation(doubt: &Doubt, reason: &str, words: &str, field_words: String) -> Confirmation {
    let mut parts = doubt.key.splitn(3, '|').map(str::to_string);
    let (field, kind) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    Confirmation { field, kind, digest: digest(&doubt.key), reason: reason.to_string(), words: words.to_string(), field_words }
}

/// The digest by which a doubt is found again. The number of its row is left out, since rows may move while a person writes.
pub fn digest(key: &str) -> String {
    match key.split_once('|') {
        Some((field, rest)) => token_hash(&format!("{}|{rest}", field.trim_end_matches(|sign: char| sign.is_ascii_digit()))),
        None => token_hash(key),
    }
}

/// The confirmations of a draft, held form or record so far.
#[boxed]
pub async fn of(db: &impl ConnectionTrait, kind: GuardSubject, id: i64) -> Result<Vec<confirmation::Model>, DbErr> {
    confirmation::Entity::find()
        .filter(confirmation::Column::SubjectKind.eq(kind.code()))
        .filter(confirmation::Column::SubjectId.eq(id))
        .all(db)
        .await
}

/// Keeps a person's confirmations of a draft, held form or record.
pub async fn keep(
    db: &impl ConnectionTrait,
    person: person::Key,
    subject: Subject,
    confirmed: &[Confirmation],
    today: NaiveDate,
) -> Result<(), DbErr> {
    // The same person's confirmations of earlier words are replaced.
    confirmation::Entity::delete_many()
        .filter(confirmation::Column::SubjectKind.eq(subject.kind.code()))
        .filter(confirmation::Column::SubjectId.eq(subject.id))
        .filter(confirmation::Column::PersonId.eq(person))
        .filter(confirmation::Column::Digest.is_in(confirmed.iter().map(|own| own.digest.as_str())))
        .exec(db)
        .await?;
    let mut kept: HashSet<&str> = HashSet::new();
    for own in confirmed {
        // The same piece may be in several rows.
        if !kept.insert(&own.digest) {
            continue;
        }
        let row = confirmation::ActiveModel {
            id: NotSet,
            subject_kind: Set(subject.kind.into()),
            subject_id: Set(subject.id),
            field: Set(own.field.clone()),
            kind: Set(own.kind.clone()),
            digest: Set(own.digest.clone()),
            reason: Set(own.reason.clone()),
            person_id: Set(person),
            confirmed_on: Set(today),
            seconded_by_id: Set(None),
            seconded_on: Set(None),
            words: Set(Some(own.words.clone())),
            field_words: Set(Some(own.field_words.clone())),
        };
        row.insert(db).await?;
    }
    Ok(())
}

/// Hands a draft's confirmations over to the record, with the person who looked a second time; those of passages corrected since are
/// deleted.
pub async fn hand_over(
    db: &impl ConnectionTrait,
    person: person::Key,
    from: Subject,
    to: Subject,
    digests: &[String],
    words: &str,
    today: NaiveDate,
) -> Result<(), DbErr> {
    let of_draft = || confirmation::Column::SubjectKind.eq(from.kind.code()).and(confirmation::Column::SubjectId.eq(from.id));
    let stale =
        confirmation::Column::Digest.is_not_in(digests).or(confirmation::Column::Words.is_null()).or(confirmation::Column::Words.ne(words));
    confirmation::Entity::delete_many().filter(of_draft()).filter(stale).exec(db).await?;
    // Earlier confirmations of the same passages in the record are replaced by the new ones.
    confirmation::Entity::delete_many()
        .filter(confirmation::Column::SubjectKind.eq(to.kind.code()))
        .filter(confirmation::Column::SubjectId.eq(to.id))
        .filter(confirmation::Column::Digest.is_in(digests))
        .exec(db)
        .await?;
    confirmation::Entity::update_many()
        .col_expr(confirmation::Column::SubjectKind, Expr::value(to.kind.code()))
        .col_expr(confirmation::Column::SubjectId, Expr::value(to.id))
        .filter(of_draft())
        .exec(db)
        .await?;
    confirmation::Entity::update_many()
        .col_expr(confirmation::Column::SecondedById, Expr::value(person))
        .col_expr(confirmation::Column::SecondedOn, Expr::value(today))
        .filter(confirmation::Column::SubjectKind.eq(to.kind.code()))
        .filter(confirmation::Column::SubjectId.eq(to.id))
        .filter(confirmation::Column::PersonId.ne(person))
        .filter(confirmation::Column::SecondedById.is_null())
        .exec(db)
        .await?;
    Ok(())
}

/// Deletes the confirmations of a draft that is gone.
///
/// # Errors
/// If the database fails.
#[boxed]
pub async fn forget(db: &impl ConnectionTrait, kind: GuardSubject, id: i64) -> Result<(), DbErr> {
    let gone = confirmation::Column::SubjectKind.eq(kind.code()).and(confirmation::Column::SubjectId.eq(id));
    confirmation::Entity::delete_many().filter(gone).exec(db).await.map(|_| ())
}

#[cfg(test)]
mod tests {
    use super::digest;

    #[test]
    fn a_row_may_move_and_a_piece_may_not_change() {
        assert_eq!(digest("evidence-title-0|name|Marta"), digest("evidence-title-3|name|Marta"));
        assert_ne!(digest("evidence-title-0|name|Marta"), digest("evidence-title-0|name|Rosa"));
        assert_ne!(digest("evidence-title-0|name|Marta"), digest("evidence-url-0|name|Marta"));
        assert_ne!(digest("reasons|name|Marta"), digest("reasons|telephone|Marta"));
    }
}
