//! Tests that what a document says is asked about before it is public: bodies quote letters, and name those whom a case is about.

use super::*;
use answerable_domain::model::Role;
use answerable_store::db::entities::{document, guard_confirmation, held_form, intake};
use sea_orm::PaginatorTrait;

const TOLD: &str = "judges, as in the case of Marta Ruiz, aged 12, of 14 Olmo Street.";

/// The document with personal data of a child in its last paragraph.
fn naming() -> String {
    OBSERVATIONS.replace("judges and prosecutors.", TOLD)
}

impl Client<'_> {
    /// Publishes with more fields than the page's form has, and answers the page.
    async fn publish_with(&self, intake: intake::Key, more: &[(&str, &str)]) -> Answer {
        let path = format!("{LIST}/{intake}/publish");
        let page = self.get(&path).await.text();
        let seen = page.split("name=\"seen\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default().to_string();
        self.post(&path, &[&[("seen", seen.as_str())][..], more].concat()).await
    }

    /// Publishes what the guard asks about: this coordinator confirms it, another one publishes it.
    pub(super) async fn publish_by_two(&self, second: &Client<'_>, intake: intake::Key) {
        let keys = boxes(&self.publish(intake).await.text());
        assert!(!keys.is_empty(), "the guard asks about nothing");
        let mut fields: Vec<(&str, &str)> = keys.iter().map(|key| ("confirm", key.as_str())).collect();
        fields.push(("guard_reason", "It stands so in the document that the body published."));
        let held = self.publish_with(intake, &fields).await;
        assert_eq!(held.status, StatusCode::SEE_OTHER, "{}", said(&held));
        let place = second.waiting().await.expect("what waits");
        let published = second.post(&place, &[&fields[..keys.len()], &[("step", "publish")]].concat()).await;
        assert_eq!(published.status, StatusCode::SEE_OTHER, "{}", said(&published));
    }

    /// The address of the first form that waits for a second person.
    async fn waiting(&self) -> Option<String> {
        let list = self.get("/en/second-look").await.text();
        let token = list.split("/en/second-look/").nth(1)?.split_once('"')?.0;
        Some(format!("/en/second-look/{token}"))
    }
}

fn boxes(page: &str) -> Vec<String> {
    let tags = page.split("<input").filter(|tag| tag.contains("name=\"confirm\""));
    tags.filter_map(|tag| {
        tag.split_once("value=\"")?.1.split_once('"').map(|(value, _)| {
            value.replace("&#39;", "'").replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
        })
    })
    .collect()
}

both!(a_child_in_a_document_is_asked_about_and_waits_for_a_second_coordinator, |db| {
    let site = Site::demonstration(db).await;
    let (ana, ben) = (site.coordinator("Ana", "XVL").await, site.coordinator("Ben", "XVL").await);
    // In two paragraphs: the same piece may stand in several.
    let twice = naming().replace("migrant children.\n", &format!("migrant children. It trains {TOLD}\n"));
    let id = ana.take_in("observations.txt", twice.as_bytes()).await;
    ana.accept_all(id).await;
    let asked = ana.publish(id).await;
    assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = asked.text();
    assert!(page.contains("id=\"signs\"") && page.contains("Marta Ruiz") && page.contains("Paragraph 4(b)"), "{page}");
    let keys = boxes(&page);
    let mut fields: Vec<(&str, &str)> = keys.iter().map(|key| ("confirm", key.as_str())).collect();
    assert!(ana.publish_with(id, &fields).await.text().contains("Say in a sentence why this may be public"));
    fields.push(("guard_reason", "The Committee published it with the consent of her guardian."));
    let held = ana.publish_with(id, &fields).await;
    assert!(held.header("location").contains("/second-look"), "{}", said(&held));
    let public =
        || async { document::Entity::find().filter(document::Column::Symbol.eq("CRC/C/OPSC/XVL/CO/97")).count(&*site.db).await.unwrap() };
    assert_eq!(public().await, 0);

    // Not the one who confirmed it, nor anybody of another body; the second coordinator publishes it.
    let place = ana.waiting().await.expect("what waits");
    assert_eq!(ana.post(&place, &fields).await.status, StatusCode::FORBIDDEN);
    let stranger = site.somebody("Moderator", Role::Moderator, None).await;
    assert_eq!(stranger.post(&place, &fields).await.status, StatusCode::FORBIDDEN);
    assert_eq!(public().await, 0);
    let shown = ben.get(&place).await.text();
    assert!(shown.contains("consent of her guardian") && shown.contains("Marta Ruiz"), "{shown}");
    let published = ben.post(&place, &[&fields[..keys.len()], &[("step", "publish")]].concat()).await;
    assert_eq!(published.status, StatusCode::SEE_OTHER, "{}", said(&published));
    assert_eq!(public().await, 1);
    let kept = guard_confirmation::Entity::find().all(&*site.db).await.unwrap();
    assert!(!kept.is_empty() && kept.iter().all(|row| row.subject_kind.code() == "document" && row.seconded_by_id.is_some()), "{kept:?}");
    assert_eq!(held_form::Entity::find().count(&*site.db).await.unwrap(), 0);
});

both!(a_document_that_was_mended_is_public_at_once_and_what_waited_of_it_is_stale, |db| {
    let site = Site::demonstration(db).await;
    let (ana, ben) = (site.coordinator("Ana", "XVL").await, site.coordinator("Ben", "XVL").await);
    let id = ana.take_in("observations.txt", naming().as_bytes()).await;
    ana.accept_all(id).await;
    let keys = boxes(&ana.publish(id).await.text());
    let mut fields: Vec<(&str, &str)> = keys.iter().map(|key| ("confirm", key.as_str())).collect();
    fields.push(("guard_reason", "It stands in the Committee's own document."));
    ana.publish_with(id, &fields).await;
    let place = ben.waiting().await.expect("what waits");
    let last = paragraphs(&site, id).await.pop().expect("paragraphs");
    let mended = ana.decide(id, &last, "accept", &[("body", "Allocate sufficient resources to the training of judges.")]).await;
    assert_eq!(mended.status, StatusCode::SEE_OTHER, "{}", said(&mended));
    let stale = ben.post(&place, &[&fields[..keys.len()], &[("step", "publish")]].concat()).await;
    assert_eq!(stale.status, StatusCode::UNPROCESSABLE_ENTITY);
    let published = ana.publish(id).await;
    assert_eq!(published.status, StatusCode::SEE_OTHER, "{}", said(&published));
    assert!(published.header("location").contains("intake-published"));
    assert!(!site.get("/en/documents/CRC/C/OPSC/XVL/CO/97").await.text().contains("Marta"));
});

both!(what_is_written_of_a_document_is_asked_about_and_shown_to_the_second_coordinator, |db| {
    let site = Site::demonstration(db).await;
    let (ana, ben) = (site.coordinator("Ana", "XVL").await, site.coordinator("Ben", "XVL").await);
    let id = ana.take_in("observations.txt", OBSERVATIONS.as_bytes()).await;
    ana.accept_all(id).await;
    let told = [("session", "62, the girl Marta Ruiz, aged 12"), ("source_url", "https://laws.example/rosa-gomez-9-anos")];
    assert_eq!(ana.head(id, &told).await.status, StatusCode::SEE_OTHER);
    let page = ana.publish(id).await.text();
    let keys = boxes(&page);
    for (field, piece) in [("session|", "Marta Ruiz"), ("source_url|", "rosa-gomez-9-anos")] {
        assert!(keys.iter().any(|key| key.starts_with(field) && key.contains(piece)), "{field}: {keys:?}");
    }
    ana.publish_by_two(&ben, id).await;
    assert!(site.get("/en/documents/CRC/C/OPSC/XVL/CO/97").await.text().contains("rosa-gomez"));
});

both!(a_document_with_an_ordinary_head_is_asked_nothing, |db| {
    let site = Site::demonstration(db).await;
    let ana = site.coordinator("Ana", "XVL").await;
    let id = ana.take_in("observations.txt", OBSERVATIONS.as_bytes()).await;
    ana.accept_all(id).await;
    let head = [("session", "62"), ("source_url", "https://undocs.org/CRC/C/OPSC/XVL/CO/97")];
    assert_eq!(ana.head(id, &head).await.status, StatusCode::SEE_OTHER);
    let published = ana.publish(id).await;
    assert_eq!(published.status, StatusCode::SEE_OTHER, "{}", said(&published));
});
