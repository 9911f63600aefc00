//! Tests that a stone in a text that somebody edits stays that stone, whatever the language of the form.

use super::{intact, moderators, on, passage, shown, today};
use crate::client::Client;
use crate::routes::forms::{does, summary, text};
use crate::site::Site;
use answerable_commands::hiding::{confirm, hide};
use answerable_domain::model::{Ground, Published, Role};
use answerable_domain::rules::stone::{self, HiddenBy};
use answerable_store::db::entities::{action, evidence, milestone, status_draft, status_update};
use answerable_store::hidden::{Chosen, find};
use axum::http::StatusCode;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use std::collections::BTreeSet;

fn unescaped(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#x27;", "'")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
}

fn of_tag(tag: &str, name: &str) -> Option<String> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    rest.split_once('"').map(|(value, _)| unescaped(value))
}

/// The fields that a form would send just as it was opened.
fn opened(page: &str) -> Vec<(String, String)> {
    let form = page.split("<form").find(|form| form.contains("name=\"version\"")).unwrap_or_default();
    let form = form.split("</form>").next().unwrap();
    let mut found = Vec::new();
    for tag in form.split('<') {
        let (head, content) = tag.split_once('>').unwrap_or((tag, ""));
        let Some(name) = of_tag(head, "name") else { continue };
        if head.starts_with("input") {
            let kind = of_tag(head, "type").unwrap_or_default();
            let chosen = !matches!(kind.as_str(), "checkbox" | "radio") || head.contains(" checked");
            if chosen && kind != "file" {
                found.push((name, of_tag(head, "value").unwrap_or_default()));
            }
        } else if head.starts_with("textarea") {
            found.push((name, unescaped(content)));
        } else if head.starts_with("select") {
            let all = form.split_once(tag).unwrap().1.split("</select>").next().unwrap();
            let option = all.split("<option").find(|option| option.split('>').next().unwrap().contains(" selected"));
            found.push((name, option.and_then(|option| of_tag(option.split('>').next().unwrap(), "value")).unwrap_or_default()));
        }
    }
    found
}

async fn publishes(client: &Client<'_>, path: &str, changed: &[(&str, &str)]) {
    let mut fields = opened(&text(client, path).await);
    fields.retain(|(name, _)| name != "step" && !changed.iter().any(|(known, _)| known == name));
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .chain(changed.iter().copied())
        .chain([("step", "publish")])
        .collect();
    let answer = client.post(path, &fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{path} {fields:?}: {}", summary(&answer));
}

both!(a_stone_in_a_milestone_stays_through_a_new_version, |db| {
    let site = Site::demonstration(db).await;
    let [one, two, _] = moderators(&site).await;
    let validator = site.as_role(Role::Validator).await;
    let mut found = None;
    for row in milestone::Entity::find()
        .filter(milestone::Column::Until.is_null())
        .order_by_asc(milestone::Column::Id)
        .all(&*site.db)
        .await
        .unwrap()
    {
        let own = action::Entity::find_by_id(row.action_id).one(&*site.db).await.unwrap().unwrap();
        let page = validator.get(&format!("/es/work/actions/{}", own.slug)).await;
        if page.status == StatusCode::OK && page.text().contains("milestone-title-0") {
            found = Some((row, own));
            break;
        }
    }
    let (row, own) = found.expect("an action that goes on");
    let place = find(&*site.db, Published::Action, &own.slug).await.unwrap().unwrap();
    let whole = BTreeSet::from([format!("milestone.titles.{}", row.id)]);
    let chosen = Chosen { ground: Ground::EndangersPerson, passage: String::new(), whole, by: HiddenBy::Moderator };
    let reference = hide(&site.db, &one, &place, &chosen, &site.files, &on(today())).await.unwrap();
    site.register.refresh(today()).await.unwrap();
    let hidden = milestone::Entity::find_by_id(row.id).one(&*site.db).await.unwrap().unwrap();
    assert!(hidden.titles.0.by_language().values().all(|title| stone::has(title)));
    // In Spanish, with another day for it: the old row ends, the new one has the same stones.
    let path = format!("/es/work/actions/{}", own.slug);
    let fields = opened(&text(&validator, &path).await);
    let (name, _) = fields.iter().find(|(_, value)| value.contains('⟦')).unwrap_or_else(|| panic!("no stone in {fields:?}"));
    let due = name.replace("title", "due");
    publishes(&validator, &path, &[(due.as_str(), "2031-05-05")]).await;
    intact(&site).await;
    let rows = milestone::Entity::find()
        .filter(milestone::Column::ActionId.eq(own.id))
        .filter(milestone::Column::Until.is_null())
        .all(&*site.db)
        .await
        .unwrap();
    let new = rows.iter().find(|now| now.due_on.to_string() == "2031-05-05").expect("the new row");
    assert!(new.id != row.id && new.titles == hidden.titles, "{:?}", new.titles);
    assert!(rows.iter().all(|row| row.titles.0.by_language().values().all(|title| !title.contains(['⟦', '[']))));
    let page = site.get(&format!("/en{}", place.path.split('#').next().unwrap())).await.text();
    assert!(!page.contains('⟦') && !page.contains(&reference), "a stone's name is in public");
    // Opened and published as it is: nothing changes.
    publishes(&validator, &path, &[]).await;
    assert!(milestone::Entity::find_by_id(new.id).one(&*site.db).await.unwrap().unwrap().until.is_none());
    confirm(&site.db, &two, shown(&reference, 1), false, &site.files, &on(today())).await.unwrap();
    site.register.refresh(today()).await.unwrap();
    intact(&site).await;
    for id in [row.id, new.id] {
        assert_eq!(milestone::Entity::find_by_id(id).one(&*site.db).await.unwrap().unwrap().titles, row.titles, "{id}");
    }
});

both!(a_stone_in_a_report_stays_in_what_begins_from_it, |db| {
    let site = Site::demonstration(db).await;
    let [one, two, _] = moderators(&site).await;
    let validator = site.as_role(Role::Validator).await;
    let path = "/en/work/recommendations/CEDAW/C/XVL/CO/5/33/report";
    let fields = [
        ("step", "publish"),
        ("language", "en"),
        ("status", "partly_implemented"),
        ("reasons", "The zzseñal works in the north."),
        ("evidence-kind-0", "process"),
        ("evidence-title-0", "The decree"),
        ("evidence-url-0", "https://laws.example/decree"),
    ];
    does(&validator, path, &fields).await;
    let row = status_update::Entity::find().order_by_desc(status_update::Column::Id).one(&*site.db).await.unwrap().unwrap();
    let proof = evidence::Entity::find().filter(evidence::Column::StatusUpdateId.eq(row.id)).one(&*site.db).await.unwrap().unwrap();
    let place = find(&*site.db, Published::StatusUpdate, &row.slug).await.unwrap().unwrap();
    // A draft that has the words, too.
    does(&validator, path, &[&[("step", "save")][..], &fields[1..]].concat()).await;
    let reference = hide(&site.db, &one, &place, &passage("zzseñal"), &site.files, &on(today())).await.unwrap();
    let page = text(&validator, &path.replace("/en/", "/ar/")).await;
    assert!(page.contains('⟦') && !page.contains("zzseñal"));
    let fields = opened(&page);
    let reasons = fields.iter().find(|(name, _)| name == "reasons").unwrap().1.clone();
    let changed = reasons.replace("in the north", "in the whole country");
    assert_ne!(reasons, changed);
    let arabic = path.replace("/en/", "/ar/");
    let mut sent: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    sent.retain(|(name, _)| !matches!(*name, "reasons" | "step"));
    sent.extend([("reasons", changed.as_str()), ("step", "publish")]);
    let answer = validator.post(&arabic, &sent).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{sent:?}: {}", summary(&answer));
    let new = status_update::Entity::find().order_by_desc(status_update::Column::Id).one(&*site.db).await.unwrap().unwrap();
    assert!(new.id != row.id && stone::has(&new.reasons) && !new.reasons.contains('['), "{}", new.reasons);
    intact(&site).await;
    // Nobody makes a stone by guessing; a stone's name is not published.
    let guessed = "It [is hidden ⟦0123456789abcdef.0⟧] here.";
    does(&validator, path, &[("step", "save"), ("language", "en"), ("status", "partly_implemented"), ("reasons", guessed)]).await;
    let draft = status_draft::Entity::find().order_by_desc(status_draft::Column::Id).one(&*site.db).await.unwrap().unwrap();
    assert_eq!(draft.reasons, "It [is hidden] here.");
    confirm(&site.db, &two, shown(&reference, 1), false, &site.files, &on(today())).await.unwrap();
    intact(&site).await;
    let now = status_update::Entity::find_by_id(new.id).one(&*site.db).await.unwrap().unwrap();
    assert_eq!(now.reasons, "The zzseñal works in the whole country.");
    // One stone for a whole piece of evidence.
    let whole = BTreeSet::from([format!("evidence.title.{}", proof.id), format!("evidence.url.{}", proof.id)]);
    let chosen = Chosen { ground: Ground::PersonalData, passage: String::new(), whole, by: HiddenBy::Moderator };
    let reference = hide(&site.db, &one, &place, &chosen, &site.files, &on(today())).await.unwrap();
    let hidden = evidence::Entity::find_by_id(proof.id).one(&*site.db).await.unwrap().unwrap();
    assert!(hidden.url.is_none() && hidden.title.matches('\u{E0F0}').count() == 1, "{hidden:?}");
    confirm(&site.db, &two, shown(&reference, 1), false, &site.files, &on(today())).await.unwrap();
    assert_eq!(evidence::Entity::find_by_id(proof.id).one(&*site.db).await.unwrap().unwrap(), proof);
    intact(&site).await;
});
