//! Tests of hiding a file of evidence that endangers somebody: off the shelf, gone from its address, sealed, and back word for word, or
//! destroyed.

use super::{intact, later, moderators, on, shown, stands, today};
use crate::routes::forms::{does, text, value};
use crate::site::Site;
use answerable_commands::hiding::{confirm, hide, tick};
use answerable_domain::model::{Ground, Published, Role};
use answerable_domain::rules::stone::{self, HiddenBy};
use answerable_store::db::entities::{evidence, hidden_words, status_update, stored_file};
use answerable_store::hidden::{Chosen, find};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use std::collections::BTreeSet;

const FORM: &str = "/en/work/recommendations/CEDAW/C/XVL/CO/5/33/report";
const TEXT: &[u8] = b"The list of the shelter: zzqqfile\n";

/// Publishes a ministry's report with a file.
async fn published(site: &Site) -> (String, String) {
    let validator = site.as_role(Role::Validator).await;
    let fields = [
        ("step", "publish"),
        ("language", "en"),
        ("status", "partly_implemented"),
        ("reasons", "The register of courts opened in all seven regions."),
        ("evidence-kind-0", "process"),
        ("evidence-title-0", "The list"),
        ("version", "0"),
    ];
    let sent = validator.post_files(FORM, &fields, &[("evidence-file-0", "list.txt", TEXT)]).await;
    if sent.status.as_u16() != 303 {
        let kept = value(&sent.text(), "evidence-kept-0");
        let version = value(&text(&validator, FORM).await, "version");
        let mut again = fields.to_vec();
        again.retain(|(name, _)| *name != "version");
        again.extend([("version", version.as_str()), ("evidence-kept-0", kept.as_str())]);
        does(&validator, FORM, &again).await;
    }
    let row = evidence::Entity::find()
        .filter(evidence::Column::FileHash.is_not_null())
        .filter(evidence::Column::Title.eq("The list"))
        .one(&*site.db)
        .await
        .unwrap()
        .expect("published evidence with a file");
    let update = status_update::Entity::find_by_id(row.status_update_id.unwrap()).one(&*site.db).await.unwrap().unwrap();
    (row.file_hash.unwrap(), update.slug)
}

both!(a_hidden_file_is_off_the_shelf_and_comes_back_or_is_destroyed, |db| {
    let site = Site::demonstration(db).await;
    let [one, two, _] = moderators(&site).await;
    let (hash, slug) = published(&site).await;
    let address = format!("/en/files/{hash}.txt");
    assert_eq!(site.get(&address).await.bytes, TEXT);
    let place = find(&*site.db, Published::StatusUpdate, &slug).await.unwrap().unwrap();
    let row = evidence::Entity::find().filter(evidence::Column::FileHash.eq(hash.as_str())).one(&*site.db).await.unwrap().unwrap();
    let chosen = || Chosen {
        ground: Ground::EndangersPerson,
        passage: String::new(),
        whole: BTreeSet::from([format!("evidence.file_hash.{}", row.id)]),
        by: HiddenBy::Moderator,
    };
    let reference = hide(&site.db, &one, &place, &chosen(), &site.files, &on(today())).await.unwrap();
    site.register.refresh(today()).await.unwrap();
    intact(&site).await;
    assert_eq!(site.get(&address).await.status.as_u16(), 410);
    assert_eq!(site.get("/en/files/none.txt").await.status.as_u16(), 404);
    assert!(stands(&site, &hash).await.is_empty(), "{:?}", stands(&site, &hash).await);
    assert!(stored_file::Entity::find().all(&*site.db).await.unwrap().is_empty());
    assert!(site.files.shelf.get(&hash).await.unwrap().is_none());
    let page = site.get(&format!("/en{}", place.path.split('#').next().unwrap())).await.text();
    assert!(!page.contains(&hash) && page.contains("class=\"stone\""));
    let now = evidence::Entity::find_by_id(row.id).one(&*site.db).await.unwrap().unwrap();
    assert!(now.file_hash.is_none() && stone::has(&now.title));
    confirm(&site.db, &two, shown(&reference, 1), false, &site.files, &on(today())).await.unwrap();
    site.register.refresh(today()).await.unwrap();
    intact(&site).await;
    assert_eq!(site.get(&address).await.bytes, TEXT);
    assert_eq!(evidence::Entity::find_by_id(row.id).one(&*site.db).await.unwrap().unwrap(), row);
    // For good.
    let reference = hide(&site.db, &two, &place, &chosen(), &site.files, &on(today())).await.unwrap();
    confirm(&site.db, &one, shown(&reference, 1), true, &site.files, &on(today())).await.unwrap();
    assert_eq!(tick(&site.db, &site.files, &on(later(61))).await.unwrap().destroyed, 1);
    intact(&site).await;
    assert!(hidden_words::Entity::find().all(&*site.db).await.unwrap().is_empty());
    assert!(site.files.shelf.get(&hash).await.unwrap().is_none() && stands(&site, &hash).await.is_empty());
});
