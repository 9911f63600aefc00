//! Letters of hidings and warnings. They say that something is new at the recipient's desk, and nothing of what it is: others may read
//! the mailbox. They are gathered, and go at full quarters of an hour.

use crate::Occasion;
use answerable_domain::model::BodyKind;
use answerable_store::db::entities::{membership, moderation_interest, organisation, person};
use answerable_store::failure::Done;
use answerable_store::mail::{letters, queue_gathered};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

/// Tells the people of the bodies whose words they are, the author among them, by mail if they want any.
pub(super) async fn tell_bodies(tx: &impl ConnectionTrait, bodies: &[(BodyKind, i64)], occasion: &Occasion<'_>) -> Done<()> {
    for (kind, id) in bodies {
        let of = Condition::all().add(membership::Column::BodyKind.eq(kind.code())).add(membership::Column::BodyId.eq(*id));
        tell(tx, of, &[], "hidden", occasion).await?;
    }
    Ok(())
}

/// Tells the moderators by mail, except for one, and for those who declared an interest in one of the organisations.
pub(super) async fn tell_moderators(
    tx: &impl ConnectionTrait,
    bodies: &[(BodyKind, i64)],
    but: Option<person::Key>,
    occasion: &Occasion<'_>,
) -> Done<()> {
    let organisations = bodies.iter().filter(|(kind, _)| *kind == BodyKind::Organisation).map(|(_, id)| organisation::Key::new(*id));
    let interested = moderation_interest::Entity::find()
        .filter(moderation_interest::Column::OrganisationId.is_in(organisations))
        .filter(moderation_interest::Column::Until.is_null())
        .all(tx)
        .await?;
    let but: Vec<person::Key> = interested.into_iter().map(|row| row.person_id).chain(but).collect();
    let of = Condition::all().add(membership::Column::BodyKind.eq(BodyKind::Moderation.code()));
    tell(tx, of, &but, "moderating/hiding", occasion).await
}

async fn tell(tx: &impl ConnectionTrait, of: Condition, but: &[person::Key], path: &str, occasion: &Occasion<'_>) -> Done<()> {
    let members = membership::Entity::find().filter(of).filter(membership::Column::Until.is_null()).all(tx).await?;
    let ids: Vec<person::Key> = members.into_iter().map(|member| member.person_id).filter(|id| !but.contains(id)).collect();
    for person in person::Entity::find().filter(person::Column::Id.is_in(ids)).order_by_asc(person::Column::Id).all(tx).await? {
        let lang = person.language.0;
        let link = format!("{}/{}/{path}", occasion.origin, lang.tag());
        queue_gathered(tx, &person, path, letters::desk_news(lang, &link), occasion.now).await?;
    }
    Ok(())
}
