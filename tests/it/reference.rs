//! Tests of the reference lists in the database, and of finding things in them.

use answerable_store::db::entities::*;
use answerable_store::db::register;
use answerable_store::reference::{self, Lookup};
use chrono::Utc;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, Set};
use std::time::Instant;

both!(lists_are_loaded_once, |db| {
    let begun = Instant::now();
    reference::load(&db, Utc::now()).await.unwrap();
    println!("first load: {:?}", begun.elapsed());
    let version = register::version(&db).await.unwrap();
    assert!(version > 0, "servers that run are told");
    let begun = Instant::now();
    reference::load(&db, Utc::now()).await.unwrap();
    println!("second load: {:?}", begun.elapsed());
    assert_eq!(register::version(&db).await.unwrap(), version, "nothing changed, nothing is written");
    assert_eq!(event::Entity::find().filter(event::Column::Public.eq(true)).count(&*db).await.unwrap(), 0, "it is no news");
    assert_eq!(sdg_goal::Entity::find().count(&*db).await.unwrap(), 17);
    assert_eq!(sdg_target::Entity::find().count(&*db).await.unwrap(), 169);
    assert_eq!(sdg_indicator::Entity::find().count(&*db).await.unwrap(), 251);
    let deepest = theme::Entity::find().filter(theme::Column::Slug.eq("child-prostitution")).one(&*db).await.unwrap().unwrap();
    let parent = theme::Entity::find_by_id(deepest.parent_id.unwrap()).one(&*db).await.unwrap().unwrap();
    assert_eq!(parent.slug, "sexual-exploitation-of-children");
});

both!(what_differs_is_mended_and_what_others_wrote_is_kept, |db| {
    reference::load(&db, Utc::now()).await.unwrap();
    let version = register::version(&db).await.unwrap();
    let theme = theme::Entity::find().filter(theme::Column::Slug.eq("adoption")).one(&*db).await.unwrap().unwrap();
    let mut edited = theme.clone().into_active_model();
    edited.names = Set(Localised::default());
    edited.update(&*db).await.unwrap();
    // What States are called, and what is noted of them, is for the person who imports it.
    let chile = state::Entity::find().filter(state::Column::Iso3.eq("CHL")).one(&*db).await.unwrap().unwrap();
    let mut edited = chile.clone().into_active_model();
    edited.names = Set(Localised::default());
    edited.note = Set(Some(Localised::default()));
    edited.update(&*db).await.unwrap();
    reference::load(&db, Utc::now()).await.unwrap();
    assert_eq!(theme::Entity::find_by_id(theme.id).one(&*db).await.unwrap().unwrap().names, theme.names);
    let kept = state::Entity::find_by_id(chile.id).one(&*db).await.unwrap().unwrap();
    assert!(kept.names == Localised::default() && kept.note.is_some());
    assert_eq!(register::version(&db).await.unwrap(), version + 1);
});

both!(things_are_found_by_what_they_are_called, |db| {
    reference::load(&db, Utc::now()).await.unwrap();
    let lookup = Lookup::load(&*db).await.unwrap();
    let iso3 = |name: &str| lookup.state(name).and_then(|id| lookup.iso3(id));
    for name in ["CHL", "chl", "CL", "Chile", " chile ", "Chili", "شيلي"] {
        assert_eq!(iso3(name), Some("CHL"), "{name}");
    }
    assert_eq!(iso3("Antigua & Barbuda"), Some("ATG"));
    assert_eq!(iso3("South Korea"), Some("KOR"));
    assert_eq!(iso3("DPR Korea"), Some("PRK"));
    assert_eq!(iso3("Corée du Sud"), Some("KOR"));
    assert_eq!((iso3("no"), iso3("NO"), iso3("Atlantis"), iso3("")), (None, Some("NOR"), None, None));
    let crc = lookup.mechanism("crc");
    assert!(crc.is_some());
    for name in ["- CRC", "CRC-OP-SC", "- CRC-OP-SC", "Comité de los Derechos del Niño", "committee on the rights of the child"] {
        assert_eq!(lookup.mechanism(name), crc, "{name}");
    }
    assert!(lookup.mechanism("- SR Violence against women").is_some());
    assert!(lookup.instrument("OPSC").is_some());
    assert_ne!(lookup.instrument("OPSC"), lookup.instrument("crc"));
    assert!(lookup.provision("opsc:3(1)").is_some());
    assert_eq!(lookup.provision("opsc:3(1)"), lookup.provision("OPSC: art. 3 (1)"));
    assert_ne!(lookup.provision("opsc:3"), lookup.provision("crc:3"));
    assert_eq!((lookup.provision("3(1)"), lookup.provision("opsc:99")), (None, None));
    assert!(lookup.theme("III.F").is_some());
    assert_eq!(lookup.theme("III.F"), lookup.theme("opsc-awareness-raising"));
    assert_eq!(lookup.group("Refugees & asylum seekers"), lookup.group("refugees and asylum seekers"));
    assert!(lookup.group("- Women & girls").is_some());
    assert!(lookup.target("16.2").is_some());
    for name in ["SDG 16.2", "16.2 - End abuse", "16.2."] {
        assert_eq!(lookup.target(name), lookup.target("16.2"), "{name}");
    }
    assert!(lookup.target("1.A").is_some());
    assert_eq!((lookup.target("16"), lookup.target("")), (None, None));
});
