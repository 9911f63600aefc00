//! Mail about a step with a draft: to the validators when it waits for them, to its authors about what became of it. Letters name the
//! subject and link to it; the text itself stays at the desk.

use crate::Occasion;
use answerable_domain::model::{BodyKind, Role, SignedIn};
use answerable_store::boxed;
use answerable_store::db::AccountKeys;
use answerable_store::db::entities::{institution, membership, person};
use answerable_store::failure::Done;
use answerable_store::mail::news::{News, Work};
use answerable_store::mail::{letters, queue_to_person};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

/// Puts the letters about a step into the outbox, within its transaction. The person who took the step gets none.
///
/// # Errors
/// If the database fails.
#[boxed]
pub async fn tell(
    tx: &impl ConnectionTrait,
    who: &SignedIn,
    institution: institution::Key,
    news: News,
    work: &Work,
    authors: &[person::Key],
    occasion: &Occasion<'_>,
) -> Done<()> {
    let members = membership::Entity::find()
        .filter(membership::Column::BodyKind.eq(BodyKind::Institution.code()))
        .filter(membership::Column::BodyId.eq(institution))
        .filter(membership::Column::Until.is_null())
        .all(tx)
        .await?;
    let concerned = members.into_iter().filter(|member| match news {
        News::Submitted => member.role == Role::Validator,
        News::Returned | News::Published => authors.contains(&member.person_id),
        News::Questioned => true,
    });
    let ids: Vec<person::Key> = concerned.map(|member| member.person_id).filter(|id| *id != who.person_key()).collect();
    let people = person::Entity::find().filter(person::Column::Id.is_in(ids)).order_by_asc(person::Column::Id).all(tx).await?;
    for person in people {
        let lang = person.language.0;
        let link = format!("{}/{}{}", occasion.origin, lang.tag(), work.path(news));
        queue_to_person(tx, &person, letters::draft_moved(lang, news, work, &link), occasion.now).await?;
    }
    Ok(())
}
