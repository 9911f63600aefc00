//! Tests that what is not public leaves no trace: private drafts, submissions that wait or were declined, the authors behind pseudonyms.

use crate::site::{Site, demonstration};
use answerable_domain::model::Reference;
use answerable_store::db::entities::{assessment, document, organisation, recommendation};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter};

async fn reference(site: &Site, id: recommendation::Key) -> Reference {
    let row = recommendation::Entity::find_by_id(id).one(&*site.db).await.unwrap().unwrap();
    let document = document::Entity::find_by_id(row.document_id).one(&*site.db).await.unwrap().unwrap();
    Reference { symbol: document.symbol, paragraph: row.paragraph }
}

#[tokio::test]
async fn nothing_unpublished_is_on_the_page_of_its_recommendation() {
    let site = demonstration().await;
    let hidden = Condition::any().add(assessment::Column::PublishedOn.is_null()).add(assessment::Column::Visibility.eq("private"));
    let rows = assessment::Entity::find().filter(hidden).all(&*site.db).await.unwrap();
    assert!(rows.len() >= 8);
    for row in rows {
        let page = site.get(&format!("/en{}", reference(&site, row.recommendation_id).await.path())).await.text();
        assert!(!page.contains(&row.slug), "{}", row.slug);
        for text in [row.developments, row.comments, row.missing, row.questions, row.proposed].into_iter().flatten() {
            let start: String = text.chars().take(40).filter(|c| c.is_alphanumeric() || *c == ' ').collect();
            assert!(!page.contains(&start), "{start}");
        }
    }
}

#[tokio::test]
async fn the_author_behind_a_pseudonym_is_not_on_the_page() {
    let site = demonstration().await;
    let rows = assessment::Entity::find().filter(assessment::Column::Visibility.eq("pseudonymous")).all(&*site.db).await.unwrap();
    let all = assessment::Entity::find().all(&*site.db).await.unwrap();
    let mut looked = 0;
    for row in rows.into_iter().filter(|row| row.published_on.is_some()) {
        // Where the same organisation also speaks under its name on the same page, its name may stand there.
        let also = all.iter().any(|other| {
            other.recommendation_id == row.recommendation_id
                && other.organisation_id == row.organisation_id
                && other.visibility.code() == "named"
        });
        let page = site.get(&format!("/en{}", reference(&site, row.recommendation_id).await.path())).await.text();
        let author = organisation::Entity::find_by_id(row.organisation_id).one(&*site.db).await.unwrap().unwrap();
        assert!(page.contains(row.pseudonym.unwrap().0.by_language()["en"].split(',').next().unwrap()));
        if !also {
            assert!(!page.contains(&author.slug) && !page.contains(&author.names.0.by_language()["en"]), "{}", author.slug);
            looked += 1;
        }
    }
    assert!(looked >= 4);
}

#[tokio::test]
async fn searches_do_not_find_what_assessments_say() {
    let site = demonstration().await;
    let hidden = assessment::Entity::find().filter(assessment::Column::PublishedOn.is_null()).all(&*site.db).await.unwrap();
    for text in hidden.iter().filter_map(|row| row.comments.as_ref().or(row.developments.as_ref())) {
        let phrase: Vec<&str> = text.split_whitespace().take(6).collect();
        let query = form_urlencoded::byte_serialize(format!("\"{}\"", phrase.join(" ")).as_bytes()).collect::<String>();
        assert_eq!(site.total(&format!("q={query}")).await, 0);
    }
}
