//! Hidden words in calendars for calendar programs: the public one, and those at secret addresses.

use super::{intact, moderators, on, passage, somebody, today};
use crate::site::Site;
use answerable_commands::hiding::hide;
use answerable_commands::reminders::choose::new_address;
use answerable_domain::model::*;
use answerable_store::db::entities::action;
use answerable_store::hidden::find;
use chrono::Utc;
use sea_orm::EntityTrait;

both!(calendars_say_what_is_hidden_in_a_title, |db| {
    let site = Site::demonstration(db).await;
    let [moderator, ..] = moderators(&site).await;
    let due = site.register.at(None).await.unwrap().due(None, |due_on| due_on >= today()).await.unwrap();
    let ending = due.iter().find_map(|(institution, things)| {
        let action = things.iter().find(|thing| thing.kind == DueKind::Action)?;
        Some((institution.number(), action.clone()))
    });
    let (institution, ending) = ending.expect("an action that is to end");
    let who = somebody(&site, "calendar@register.example", (Role::FocalPoint, Some(institution))).await;
    let token = new_address(&site.db, &who, Utc::now()).await.unwrap();
    let addresses = [format!("/calendar/{token}.ics"), "/en/calendar.ics".to_string()];
    let read = async |address: &str| site.get(address).await.text().replace("\r\n ", "");
    let title = ending.title.text(Lang::En).to_string();
    let written = title.replace(',', "\\,").replace(';', "\\;");
    for address in &addresses {
        assert!(read(address).await.contains(&written), "{title} at {address}");
    }
    let row = action::Entity::find_by_id(action::Key::new(ending.subject_id)).one(&*site.db).await.unwrap().unwrap();
    let place = find(&*site.db, Published::Action, &row.slug).await.unwrap().unwrap();
    hide(&site.db, &moderator, &place, &passage(&title), &site.files, &on(today())).await.unwrap();
    site.register.refresh(today()).await.unwrap();
    for address in &addresses {
        let calendar = read(address).await;
        assert!(!calendar.contains(&written), "{title} at {address}");
        assert!(!calendar.contains(['\u{E0F0}', '\u{E0F1}']), "a raw mark at {address}");
        assert!(calendar.contains("[Hidden by the moderator on "), "{address}: {calendar}");
    }
    intact(&site).await;
});
