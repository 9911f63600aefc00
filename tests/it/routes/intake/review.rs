//! Tests of the review: correcting, splitting, merging, leaving out; two people at once.

use super::*;
use crate::site::demonstration;
use answerable_domain::view::intake::Notice;
use answerable_store::db::entities::intake_label;
use sea_orm::{ActiveModelTrait, Set};

#[tokio::test]
async fn two_coordinators_at_once_lose_nothing() {
    let site = demonstration().await;
    let ana = site.coordinator("Ana", "XVL").await;
    let luis = site.coordinator("Luis", "XVL").await;
    let id = ana.take_in("o.txt", OBSERVATIONS.as_bytes()).await;
    let seen = paragraphs(&site, id).await;
    assert_eq!(ana.decide(id, &seen[1], "save", &[("body", "Ana’s wording.")]).await.status, StatusCode::SEE_OTHER);
    let conflict = luis.decide(id, &seen[1], "accept", &[("body", "Luis’s wording.")]).await;
    assert_eq!(conflict.status, StatusCode::CONFLICT);
    let page = conflict.text();
    assert!(page.contains("Ana’s wording.") && page.contains("Luis’s wording.") && page.contains("What Somebody called Ana saved"));
    let now = paragraphs(&site, id).await;
    assert_eq!((now[1].body.as_str(), now[1].decision.code()), ("Ana’s wording.", "pending"));
    // The page holds the new version: sending it again is a decision.
    assert_eq!(luis.decide(id, &now[1], "accept", &[("body", "Luis’s wording.")]).await.status, StatusCode::SEE_OTHER);
    // A paragraph that somebody merged away: what was typed is still there.
    let now = paragraphs(&site, id).await;
    assert_eq!(ana.decide(id, &now[2], "merge", &[]).await.status, StatusCode::SEE_OTHER);
    let gone = luis.decide(id, &now[2], "save", &[("body", "Typed for long.")]).await;
    assert_eq!(gone.status, StatusCode::CONFLICT);
    assert!(gone.text().contains("Typed for long."));
    // The document as a whole.
    let head = row(&site, id).await;
    assert_eq!(ana.head(id, &[("title", "Ana’s title")]).await.status, StatusCode::SEE_OTHER);
    let old = head.version.to_string();
    let conflict = luis.head(id, &[("title", "Luis’s title"), ("version", &old)]).await;
    assert_eq!(conflict.status, StatusCode::CONFLICT);
    let page = conflict.text();
    assert!(page.contains("Ana’s title") && page.contains("Luis’s title"));
    // What was seen before publishing is what is published.
    ana.accept_all(id).await;
    let path = format!("{LIST}/{id}/publish");
    let page = luis.get(&path).await.text();
    let seen = page.split("name=\"seen\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_string();
    assert_eq!(ana.head(id, &[("title", "A later title")]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(luis.post(&path, &[("seen", &seen)]).await.status, StatusCode::CONFLICT);
    assert_eq!(row(&site, id).await.stage.code(), "open");
}

#[tokio::test]
async fn paragraphs_are_split_merged_and_left_out() {
    let site = demonstration().await;
    let client = site.coordinator("Ana", "XVL").await;
    let id = client.take_in("o.txt", OBSERVATIONS.as_bytes()).await;
    let rows = paragraphs(&site, id).await;
    let nothing = client.decide(id, &rows[2], "split", &[]).await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(nothing.text().contains("three hyphens"));
    let marked = client.decide(id, &rows[2], "accept", &[("body", "One.\r\n---\r\nTwo.")]).await;
    assert_eq!(marked.status, StatusCode::UNPROCESSABLE_ENTITY);
    let split =
        client.decide(id, &rows[2], "split", &[("body", "The State should:\r\n---\r\n(a) Train judges;\r\n---\r\nPlan adoption.")]).await;
    assert_eq!(split.status, StatusCode::SEE_OTHER, "{}", split.text());
    let now = paragraphs(&site, id).await;
    let read: Vec<(String, &str)> =
        now[2..5].iter().map(|own| (format!("{}{}", own.number, own.letter.as_deref().unwrap_or("-")), own.body.as_str())).collect();
    assert_eq!(read, [("3-".into(), "The State should:"), ("3a".into(), "Train judges;"), ("3b".into(), "Plan adoption.")]);
    assert!(now.windows(2).all(|pair| pair[0].position < pair[1].position));
    let merged = client.decide(id, &now[4], "merge", &[]).await;
    assert!(merged.header("location").ends_with(&format!("#p-{}", now[3].id)), "{}", merged.header("location"));
    let now = paragraphs(&site, id).await;
    assert_eq!(now[3].body, "Train judges;\nPlan adoption.");
    assert_eq!(client.decide(id, &now[0], "merge", &[]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(client.decide(id, &now[0], "leave_out", &[]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(paragraphs(&site, id).await[0].decision.code(), "left_out");
    let now = paragraphs(&site, id).await;
    assert_eq!(client.decide(id, &now[0], "reopen", &[]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(paragraphs(&site, id).await[0].decision.code(), "pending");
    // Among the undecided, the next one takes the place of what was decided.
    let now = paragraphs(&site, id).await;
    let path = format!("{LIST}/{id}?show=open");
    let (own, version) = (now[0].id.to_string(), now[0].version.to_string());
    let fields =
        [("paragraph", own.as_str()), ("version", &version), ("step", "accept"), ("number", "1"), ("nature", "noting"), ("body", "Text.")];
    let done = client.post(&path, &fields).await;
    assert!(done.header("location").contains("show=open") && done.header("location").ends_with(&format!("#p-{}", now[1].id)));
}

#[tokio::test]
async fn suggestions_are_decided_one_by_one_or_all_together() {
    let site = demonstration().await;
    let client = site.coordinator("Ana", "XVL").await;
    let id = client.take_in("o.txt", OBSERVATIONS.as_bytes()).await;
    let own = paragraphs(&site, id).await.remove(2);
    let labels = async || intake_label::Entity::find().filter(intake_label::Column::ParagraphId.eq(own.id)).all(&*site.db).await.unwrap();
    let decisions = async |of: &str| labels().await.iter().filter(|label| label.decision.code() == of).count();
    let all = labels().await.len();
    assert!(all >= 4);
    let refused = labels().await[0].id.to_string();
    assert_eq!(client.decide(id, &own, "", &[("refuse", &refused)]).await.status, StatusCode::SEE_OTHER);
    assert_eq!((decisions("refused").await, decisions("suggested").await), (1, all - 1));
    let own = paragraphs(&site, id).await.remove(2);
    assert_eq!(client.decide(id, &own, "accept_labels", &[]).await.status, StatusCode::SEE_OTHER);
    assert_eq!((decisions("refused").await, decisions("accepted").await), (1, all - 1));
    let own = paragraphs(&site, id).await.remove(2);
    let unknown = client.decide(id, &own, "save", &[("add", "no such thing")]).await;
    assert_eq!(unknown.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(unknown.text().contains("no such thing"));
    assert_eq!(decisions("accepted").await, all - 1, "nothing is half done");
    let own = paragraphs(&site, id).await.remove(2);
    let ticked: Vec<String> =
        labels().await.iter().filter(|label| label.decision.code() == "accepted").map(|label| label.id.to_string()).collect();
    let mut fields: Vec<(&str, &str)> = ticked.iter().map(|id| ("label", id.as_str())).collect();
    fields.push(("add", "16.9"));
    assert_eq!(client.decide(id, &own, "save", &fields).await.status, StatusCode::SEE_OTHER);
    assert_eq!(decisions("accepted").await, all);
}

#[tokio::test]
async fn an_intake_is_given_up_with_its_reason_and_nothing_is_deleted() {
    let site = demonstration().await;
    let client = site.coordinator("Ana", "XVL").await;
    let id = client.take_in("o.txt", OBSERVATIONS.as_bytes()).await;
    let path = format!("{LIST}/{id}/abandon");
    assert_eq!(client.post(&path, &[("reason", " ")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(client.post(&path, &[("reason", "The wrong document")]).await.status, StatusCode::SEE_OTHER);
    assert!(client.get(LIST).await.text().contains("The wrong document"));
    assert_eq!(paragraphs(&site, id).await.len(), 6);
    let file = client.get(&format!("{LIST}/{id}/file")).await;
    assert_eq!(file.bytes, OBSERVATIONS.as_bytes());
    for (header, value) in
        [("content-type", "application/octet-stream"), ("x-content-type-options", "nosniff"), ("cache-control", "private, no-store")]
    {
        assert_eq!(file.header(header), value);
    }
    assert!(file.header("content-disposition").starts_with("attachment; filename=\"o.txt\""));
    let own = paragraphs(&site, id).await.remove(0);
    assert_eq!(client.decide(id, &own, "save", &[]).await.status, StatusCode::CONFLICT);
}

#[tokio::test]
async fn a_typing_error_in_a_number_is_told_in_the_readers_language() {
    let site = demonstration().await;
    let client = site.coordinator("Ana", "XVL").await;
    // «2, 2, 4»: the second 2 is 3. «2, 2, 3»: no number is free for it.
    let corrected = client.take_in("one.txt", OBSERVATIONS.replace("\n3. ", "\n2. ").as_bytes()).await;
    let repeated = OBSERVATIONS.replace("\n3. ", "\n2. ").replace("\n4. ", "\n3. ");
    let repeated = client.take_in("two.txt", repeated.as_bytes()).await;
    let page = async |lang: &str, id: intake::Key| client.get(&format!("{LIST}/{id}").replace("/en/", &format!("/{lang}/"))).await.text();
    assert!(page("es", corrected).await.contains("este párrafo lleva el número 2, que rompe el orden"));
    assert!(page("fr", repeated).await.contains("Le paragraphe précédent porte aussi le numéro 2."));
    assert!(!page("en", repeated).await.contains("with another text"));
    for lang in ["es", "fr", "ar"] {
        for id in [corrected, repeated] {
            let page = page(lang, id).await;
            assert!(!page.contains("is due") && !page.contains("occurs twice"), "{lang}: {page}");
        }
    }
    // What was kept before such a warning had a code is still shown, as the English that it is.
    let old = vec![Notice::of("other", "the document has number «2» here; «3» is due")];
    let third = paragraphs(&site, corrected).await.remove(2);
    intake_paragraph::ActiveModel { id: Set(third.id), warnings: Set(Some(old.into())), ..Default::default() }
        .update(&*site.db)
        .await
        .unwrap();
    assert!(page("es", corrected).await.contains("the document has number «2» here; «3» is due"));
}
