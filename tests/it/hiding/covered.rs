//! Tests that with a document its paragraphs and headings are covered; and with a recommendation its parts, its whole, and the heading
//! that it shares.

use super::{intact, moderators, on, passage, shown, today};
use crate::site::Site;
use answerable_commands::hiding::{confirm, hide};
use answerable_domain::model::Published;
use answerable_domain::rules::stone;
use answerable_store::db::entities::{document, recommendation, recommendation_text};
use answerable_store::hidden::find;
use answerable_testing::{rare, rows};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

async fn all(site: &Site) -> (Vec<recommendation::Model>, Vec<recommendation_text::Model>) {
    let paragraphs = recommendation::Entity::find().order_by_asc(recommendation::Column::Id).all(&*site.db).await.unwrap();
    let texts = recommendation_text::Entity::find().order_by_asc(recommendation_text::Column::Id).all(&*site.db).await.unwrap();
    (paragraphs, texts)
}

fn heading(row: &recommendation::Model) -> String {
    row.section.as_ref().and_then(|section| section.0.by_language().values().next().cloned()).unwrap_or_default()
}

both!(a_heading_goes_from_every_paragraph_under_it, |db| {
    let site = Site::demonstration(db).await;
    let [one, two, _] = moderators(&site).await;
    let (paragraphs, texts) = all(&site).await;
    let same = |left: &recommendation::Model, right: &recommendation::Model| {
        left.document_id == right.document_id && left.id != right.id && heading(left) == heading(right)
    };
    let own = paragraphs.iter().find(|row| heading(row).contains(' ') && paragraphs.iter().any(|other| same(row, other))).unwrap();
    let about = document::Entity::find_by_id(own.document_id).one(&*site.db).await.unwrap().unwrap();
    let words = heading(own);
    let of_document = find(&*site.db, Published::Document, &about.symbol).await.unwrap().unwrap();
    let name = format!("{}/{}", about.symbol, own.paragraph);
    let of_paragraph = find(&*site.db, Published::Recommendation, &name).await.unwrap().unwrap();
    for place in [of_document, of_paragraph] {
        let reference = hide(&site.db, &one, &place, &passage(&words), &site.files, &on(today())).await.unwrap();
        site.register.refresh(today()).await.unwrap();
        intact(&site).await;
        let (now, _) = all(&site).await;
        let left: Vec<&str> = now
            .iter()
            .filter(|row| row.document_id == own.document_id && heading(row) == words)
            .map(|row| row.paragraph.as_str())
            .collect();
        assert!(left.is_empty(), "{words} still stands above {left:?}");
        assert!(now.iter().filter(|row| row.document_id == own.document_id).any(|row| stone::has(&heading(row))));
        let page = site
            .get(&format!(
                "/en{}",
                answerable_domain::model::Reference { symbol: about.symbol.clone(), paragraph: own.paragraph.clone() }.path()
            ))
            .await;
        assert!(!page.text().contains(&words));
        confirm(&site.db, &two, shown(&reference, 1), false, &site.files, &on(today())).await.unwrap();
        site.register.refresh(today()).await.unwrap();
        intact(&site).await;
        assert_eq!(all(&site).await, (paragraphs.clone(), texts.clone()));
    }
});

both!(a_part_goes_with_its_whole_and_with_its_document, |db| {
    let site = Site::demonstration(db).await;
    let [one, two, _] = moderators(&site).await;
    let (paragraphs, texts) = all(&site).await;
    let rows = rows(&site.db).await;
    let part = paragraphs.iter().filter(|row| row.parent_id.is_some()).find_map(|row| {
        let text = texts.iter().find(|text| text.recommendation_id == row.id)?;
        // The words of the search repeat it.
        let plain: Vec<String> = rows.iter().filter(|own| !own.starts_with(&format!("{} ", row.id))).cloned().collect();
        Some((row, text, rare(&text.body, &plain).unwrap_or_else(|| text.body.split_whitespace().take(5).collect::<Vec<_>>().join(" "))))
    });
    let (row, text, words) = part.expect("a part of a recommendation");
    let about = document::Entity::find_by_id(row.document_id).one(&*site.db).await.unwrap().unwrap();
    let whole = recommendation::Entity::find_by_id(row.parent_id.unwrap()).one(&*site.db).await.unwrap().unwrap();
    let places =
        [(Published::Document, about.symbol.clone()), (Published::Recommendation, format!("{}/{}", about.symbol, whole.paragraph))];
    for (kind, name) in places {
        let place = find(&*site.db, kind, &name).await.unwrap().unwrap();
        let reference = hide(&site.db, &one, &place, &passage(&words), &site.files, &on(today())).await.unwrap();
        site.register.refresh(today()).await.unwrap();
        intact(&site).await;
        let now =
            recommendation_text::Entity::find().filter(recommendation_text::Column::Id.eq(text.id)).one(&*site.db).await.unwrap().unwrap();
        assert!(stone::has(&now.body) && !now.body.contains(&words), "{kind:?}: {}", now.body);
        confirm(&site.db, &two, shown(&reference, 1), false, &site.files, &on(today())).await.unwrap();
        site.register.refresh(today()).await.unwrap();
        intact(&site).await;
        assert_eq!(all(&site).await, (paragraphs.clone(), texts.clone()));
    }
});
