//! Taking in a document, paragraph by paragraph.

use crate::{all_but, events, refused};
use answerable_commands::intake::abandon::abandon;
use answerable_commands::intake::begin::{Brought, take_in};
use answerable_commands::intake::paragraph::{Deed, decide};
use answerable_domain::form::Form;
use answerable_domain::model::{Role, SignedIn};
use answerable_store::db::entities::{event, intake, intake_paragraph, recommendation};
use answerable_store::failure::Failure;
use answerable_testing::{demonstration, in_role, intact, somebody, state};
use chrono::Utc;
use sea_orm::{ColumnTrait, DatabaseConnection, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};

const OBSERVATIONS: &str = "CRC/C/OPSC/XVL/CO/98

Committee on the Rights of the Child
Concluding observations on the report of Valdemora under the Optional Protocol
Adopted by the Committee on 3 February 2026

I. Data
1. The Committee is concerned that no data are collected on the sale of children.
2. The Committee recommends that the State party establish a national system of data collection on the sale of children.
3. The Committee also recommends that the State party train judges and prosecutors in every region.
";

fn brought(bytes: &[u8]) -> Brought {
    Brought { field: "file", name: "observations.txt".into(), bytes: bytes.to_vec() }
}

async fn paragraphs(db: &DatabaseConnection, of: intake::Key) -> Vec<intake_paragraph::Model> {
    let own = intake_paragraph::Entity::find().filter(intake_paragraph::Column::IntakeId.eq(of));
    own.order_by_asc(intake_paragraph::Column::Position).all(db).await.unwrap()
}

/// What a paragraph's form sends if nobody changed anything.
fn form(row: &intake_paragraph::Model) -> Form {
    let version = row.version.to_string();
    Form::new([
        ("version", version.as_str()),
        ("number", row.number.as_str()),
        ("letter", row.letter.as_deref().unwrap_or_default()),
        ("section", row.section.as_deref().unwrap_or_default()),
        ("nature", row.nature.code()),
        ("body", row.body.as_str()),
    ])
}

both!(a_document_is_read_by_its_own_coordinators_and_public_to_nobody, demonstration, |db| {
    let ana = in_role(&*db, Role::Coordinator).await;
    let other: SignedIn = somebody(&*db, "other@role.example", (Role::Coordinator, Some(state(&*db, "CHL").await.number()))).await;
    let others = all_but(&*db, &[Role::Coordinator]).await;
    let now = Utc::now();
    let before = (events(&*db).await, recommendation::Entity::find().count(&*db).await.unwrap());
    for who in &others {
        refused!(take_in(&db, who, brought(OBSERVATIONS.as_bytes()), now).await, Failure::Forbidden, who.role());
    }
    // It says itself of which State it is.
    refused!(take_in(&db, &other, brought(OBSERVATIONS.as_bytes()), now).await, Failure::Invalid(_));
    for nothing in [&b""[..], b"   \n\n", b"A note without a single paragraph", &[0, 159, 146, 150, 0, 1]] {
        refused!(take_in(&db, &ana, brought(nothing), now).await, Failure::Invalid(_), nothing);
    }
    assert_eq!(events(&*db).await, before.0, "what is refused leaves no event");
    assert_eq!(intake::Entity::find().count(&*db).await.unwrap(), 0);

    let id = take_in(&db, &ana, brought(OBSERVATIONS.as_bytes()), now).await.unwrap();
    let rows = paragraphs(&db, id).await;
    assert_eq!(rows.iter().map(|row| row.number.as_str()).collect::<Vec<_>>(), ["1", "2", "3"]);
    for who in &others {
        refused!(decide(&db, who, id, rows[1].id, Deed::Accept, &form(&rows[1]), now).await, Failure::Forbidden, who.role());
        refused!(abandon(&db, who, id, Some("Why"), now).await, Failure::Forbidden, who.role());
    }
    refused!(decide(&db, &other, id, rows[1].id, Deed::Accept, &form(&rows[1]), now).await, Failure::NotFound);
    refused!(abandon(&db, &other, id, Some("Why"), now).await, Failure::NotFound);
    decide(&db, &ana, id, rows[1].id, Deed::Accept, &form(&rows[1]), now).await.unwrap();
    refused!(decide(&db, &ana, id, rows[1].id, Deed::LeaveOut, &form(&rows[1]), now).await, Failure::Conflict);
    refused!(abandon(&db, &ana, id, None, now).await, Failure::Invalid(_));
    abandon(&db, &ana, id, Some("It came twice."), now).await.unwrap();
    let rest = &rows[2];
    assert!(decide(&db, &ana, id, rest.id, Deed::Accept, &form(rest), now).await.is_err(), "it is closed");
    let noted = event::Entity::find().order_by_desc(event::Column::Id).limit(3).all(&*db).await.unwrap();
    assert!(noted.iter().all(|row| !row.public), "no event of an intake is public");
    assert_eq!(recommendation::Entity::find().count(&*db).await.unwrap(), before.1);
    intact(&db).await;
});
