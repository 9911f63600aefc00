//! Tests of the whole way of a document: file, review, publication, public page; on both databases.

use super::*;
use answerable_store::db::entities::{
    document, event, intake_label, lineage, recommendation, recommendation_provision, recommendation_text,
};
use answerable_store::db::history::verify;
use answerable_testing::TestDatabase;
use std::path::PathBuf;

both!(a_committees_document_becomes_public_in_one_step, |db| {
    let site = Site::demonstration(db).await;
    let before = site.total("").await;
    let client = site.coordinator("Ana", "XVL").await;
    let id = client.take_in("observations.txt", OBSERVATIONS.as_bytes()).await;
    let rows = paragraphs(&site, id).await;
    let read: Vec<(String, String)> = rows
        .iter()
        .map(|own| (format!("{}{}", own.number, own.letter.as_deref().unwrap_or_default()), own.nature.code().to_string()))
        .collect();
    let expected =
        [("1", "noting"), ("2", "noting"), ("3", "recommendation"), ("4", "compound"), ("4a", "recommendation"), ("4b", "recommendation")];
    assert_eq!(read, expected.map(|(reference, nature)| (reference.to_string(), nature.to_string())));
    let head = row(&site, id).await;
    assert_eq!((head.symbol.as_str(), head.adopted_on.map(|day| day.to_string()).as_deref()), ("CRC/C/OPSC/XVL/CO/97", Some("2026-02-03")));

    // The review: source beside the split, suggestions with their reasons, none applied.
    let page = client.get(&format!("{LIST}/{id}")).await;
    assert_eq!(page.status, StatusCode::OK);
    let page = page.text();
    assert!(page.contains("intake-source") && page.contains("Words found: \u{2068}“data collection”"), "{page}");
    let labels = intake_label::Entity::find().filter(intake_label::Column::ParagraphId.eq(rows[2].id)).all(&*site.db).await.unwrap();
    assert!(labels.iter().all(|label| label.decision.code() == "suggested"));
    let kinds: Vec<&str> = labels.iter().map(|label| label.kind.code()).collect();
    assert!(["theme", "group", "provision", "target"].iter().all(|kind| kinds.contains(kind)), "{kinds:?}");

    // Not yet: nobody decided.
    let hindered = client.publish(id).await;
    assert_eq!(hindered.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(hindered.text().contains(&format!("#p-{}", rows[0].id)));

    // What is ticked is accepted with the paragraph, the rest is refused.
    let provision = labels.iter().find(|label| label.kind.code() == "provision").unwrap();
    let ticked = provision.id.to_string();
    let done = client.decide(id, &rows[2], "accept", &[("label", &ticked), ("add", "children with disabilities")]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    assert!(done.header("location").ends_with(&format!("#p-{}", rows[2].id)));
    client.accept_all(id).await;
    assert_eq!(site.total("").await, before, "nothing is public yet");
    let confirm = client.get(&format!("{LIST}/{id}/publish")).await.text();
    assert!(confirm.contains("Publish now"), "{confirm}");
    let published = client.publish(id).await;
    assert_eq!(published.status, StatusCode::SEE_OTHER, "{}", published.text());

    // At once on its public page, in the search, and in the history.
    let page = site.get("/en/documents/CRC/C/OPSC/XVL/CO/97").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text().contains("Criminalize the sale of children"));
    assert_eq!(site.get("/en/recommendations/CRC/C/OPSC/XVL/CO/97/4(a)").await.status, StatusCode::OK);
    assert_eq!(site.total("").await, before + 3, "the whole and what only notes do not count");
    assert_eq!(site.total("q=Zanfirela").await, 0, "a paragraph that notes is no recommendation");
    assert_eq!(site.total("q=%22illegal+adoption+in+its+penal+code%22").await, 1);
    let document =
        document::Entity::find().filter(document::Column::Symbol.eq("CRC/C/OPSC/XVL/CO/97")).one(&*site.db).await.unwrap().unwrap();
    let made = recommendation::Entity::find().filter(recommendation::Column::DocumentId.eq(document.id)).all(&*site.db).await.unwrap();
    let by = |reference: &str| made.iter().find(|own| own.paragraph == reference).unwrap();
    assert_eq!(by("4(a)").parent_id, Some(by("4").id));
    assert_eq!(by("4").nature.code(), "compound");
    let provisions = recommendation_provision::Entity::find()
        .filter(recommendation_provision::Column::RecommendationId.eq(by("3").id))
        .all(&*site.db)
        .await
        .unwrap();
    assert_eq!(provisions.iter().map(|own| own.provision_id.number()).collect::<Vec<_>>(), [provision.label_id]);
    let text = recommendation_text::Entity::find().filter(recommendation_text::Column::RecommendationId.eq(by("4(a)").id)).one(&*site.db);
    let text = text.await.unwrap().unwrap();
    assert_eq!((text.kind.code(), text.language.as_str()), ("official", "en"));
    let events =
        event::Entity::find().filter(event::Column::SubjectId.eq(document.id)).filter(event::Column::Kind.eq("document-published"));
    let events = events.all(&*site.db).await.unwrap();
    assert_eq!(events.len(), 1);
    assert_eq!((events[0].public, events[0].actor_role.map(|role| role.code())), (true, Some("coordinator")));
    let verdict = verify(&site.db).await.unwrap();
    assert!(verdict.breaks.is_empty(), "{:?}", verdict.breaks);

    // Published is published: nothing more can be done to it, and the symbol is taken.
    let late = client.decide(id, &rows[0], "save", &[("body", "Typed too late.")]).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.text().contains("Typed too late."));
    assert_eq!(client.get(&format!("{LIST}/{id}/publish")).await.status, StatusCode::NOT_FOUND);
    let again = client.take_in("observations.txt", OBSERVATIONS.as_bytes()).await;
    let page = client.get(&format!("{LIST}/{again}")).await.text();
    assert!(page.contains("This file was taken in before"));
    client.accept_all(again).await;
    assert!(client.publish(again).await.text().contains("already"));
});

both!(an_earlier_recommendation_is_offered_and_taken_up, |db| {
    let site = Site::demonstration(db).await;
    let client = site.coordinator("Ana", "XVL").await;
    let first = client.take_in("one.txt", OBSERVATIONS.as_bytes()).await;
    client.accept_all(first).await;
    assert_eq!(client.publish(first).await.status, StatusCode::SEE_OTHER);
    let second = OBSERVATIONS.replace("CO/97", "CO/98").replace("3 February 2026", "4 February 2026");
    let second = client.take_in("two.txt", second.as_bytes()).await;
    let rows = paragraphs(&site, second).await;
    let page = client.get(&format!("{LIST}/{second}")).await.text();
    assert!(page.contains("Does it take up this earlier recommendation?") && page.contains("CRC/C/OPSC/XVL/CO/97"));
    let labels = intake_label::Entity::find().filter(intake_label::Column::ParagraphId.eq(rows[2].id)).all(&*site.db).await.unwrap();
    let taken_up = labels.iter().find(|label| label.kind.code() == "repeats").expect("the same words");
    let name = format!("lineage-{}", taken_up.id);
    assert_eq!(client.decide(second, &rows[2], "accept", &[(&name, "continues")]).await.status, StatusCode::SEE_OTHER);
    client.accept_all(second).await;
    assert_eq!(client.publish(second).await.status, StatusCode::SEE_OTHER);
    let found = lineage::Entity::find().filter(lineage::Column::EarlierId.eq(taken_up.label_id)).all(&*site.db).await.unwrap();
    assert_eq!(found.iter().map(|own| own.kind.code()).collect::<Vec<_>>(), ["continues"]);
    assert!(verify(&site.db).await.unwrap().breaks.is_empty());
});

/// The folder of the real documents, if it is there.
fn data() -> Option<PathBuf> {
    let given = std::env::var("ANSWERABLE_TEST_DATA").map(PathBuf::from);
    let folder = given.unwrap_or_else(|_| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/data"));
    if folder.is_dir() {
        return Some(folder);
    }
    println!("skipped: no real documents at {}", folder.display());
    None
}

async fn empty_site(db: TestDatabase) -> Site {
    Site::empty(db).await
}

both!(paraguays_review_as_it_is, |db| {
    let Some(folder) = data() else { return };
    let Ok(bytes) = std::fs::read(folder.join("upr-documents/Paraguay_-_Draft_report_circulated_on_8_May_2026.docx")) else {
        println!("skipped: the report is not there");
        return;
    };
    let site = empty_site(db).await;
    let client = site.coordinator("Ana", "PRY").await;
    let id = client.take_in("Paraguay – Draft report.docx", &bytes).await;
    let rows = paragraphs(&site, id).await;
    let recommending = rows.iter().filter(|own| own.nature.code() == "recommendation").count();
    assert!(recommending > 150, "{recommending}");
    let placed = rows.iter().filter(|own| own.source_from.is_some()).count();
    assert!(placed * 100 >= rows.len() * 95, "{placed} of {} paragraphs stand beside their source", rows.len());
    let last = client.get(&format!("{LIST}/{id}?page=99")).await;
    assert_eq!(last.status, StatusCode::OK);
    client.accept_all(id).await;
    assert_eq!(
        client.head(id, &[("symbol", "A/HRC/62/99"), ("title", "Report on Paraguay"), ("adopted_on", "2026-05-08")]).await.status,
        StatusCode::SEE_OTHER
    );
    let published = client.publish(id).await;
    assert_eq!(published.status, StatusCode::SEE_OTHER, "{}", said(&published));
    assert_eq!(site.total("state=PRY").await, recommending as u64);
    let made = recommendation::Entity::find().filter(recommendation::Column::RecommendedById.is_not_null()).all(&*site.db).await.unwrap();
    assert!(made.len() * 100 >= recommending * 90, "{} of {recommending} have the State that made them", made.len());
    assert!(verify(&site.db).await.unwrap().breaks.is_empty());
});

both!(observations_in_a_committees_manner_as_they_are, |db| {
    let Some(folder) = data() else { return };
    let Ok(bytes) = std::fs::read(folder.join("crc-style-document/concluding-observations-paragraphs-1-50.txt")) else {
        println!("skipped: the observations are not there");
        return;
    };
    let site = empty_site(db).await;
    // They concern a place that is not in the register's list of States, so that any State's coordinator can take them in.
    let client = site.coordinator("Ana", "CHL").await;
    let id = client.take_in("observations.txt", &bytes).await;
    client.accept_all(id).await;
    let read = paragraphs(&site, id).await;
    assert!(read.iter().any(|own| own.number == "50") && read.iter().any(|own| own.letter.is_some()));
    client.head(id, &[("symbol", "IRC/2017/1"), ("title", "Concluding observations"), ("adopted_on", "2017-11-24")]).await;
    // The guard asks about some of its pieces: a second coordinator looks at them too.
    let second = site.coordinator("Ben", "CHL").await;
    client.publish_by_two(&second, id).await;
    assert_eq!(row(&site, id).await.stage.code(), "published");
    assert!(verify(&site.db).await.unwrap().breaks.is_empty());
});
