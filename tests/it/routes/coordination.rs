//! Tests of the coordinator's desk and the institutions' answers: who gets in, what is written, what the public then sees, and that the
//! history is whole after all of it.

use super::forms::{intact, posts, text, value, values};
use crate::site::Site;
use answerable_domain::model::Role;
use answerable_store::db::entities::{document, institution, recommendation, responsibility};
use axum::http::StatusCode;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

async fn office(site: &Site, slug: &str) -> institution::Key {
    institution::Entity::find().filter(institution::Column::Slug.eq(slug)).one(&*site.db).await.unwrap().unwrap().id
}

async fn lead_of(site: &Site, row: &str) -> Option<String> {
    let (symbol, paragraph) = row.rsplit_once('/').unwrap();
    let document = document::Entity::find().filter(document::Column::Symbol.eq(symbol)).one(&*site.db).await.unwrap().unwrap();
    let recommendation = recommendation::Entity::find()
        .filter(recommendation::Column::DocumentId.eq(document.id))
        .filter(recommendation::Column::Paragraph.eq(paragraph))
        .one(&*site.db)
        .await
        .unwrap()
        .unwrap();
    let post = responsibility::Entity::find()
        .filter(responsibility::Column::RecommendationId.eq(recommendation.id))
        .filter(responsibility::Column::Role.eq("lead"))
        .filter(responsibility::Column::Until.is_null())
        .one(&*site.db)
        .await
        .unwrap()?;
    Some(institution::Entity::find_by_id(post.institution_id).one(&*site.db).await.unwrap().unwrap().slug)
}

const ROW: &str = "CRC/C/OPSC/XVL/CO/1/17";

both!(each_role_gets_to_its_own_desk_only, |db| {
    let site = Site::demonstration(db).await;
    let justice = office(&site, "ministry-of-justice").await;
    let recommendation = format!("/en/coordination/recommendations/{ROW}");
    let wording = format!("/en/coordination/texts/plain/fr/{ROW}");
    let coordination = [
        "/en/coordination",
        "/en/coordination/coverage",
        "/en/coordination/coverage?gap=target",
        "/en/coordination/coverage?gap=due",
        "/en/coordination/responsibilities",
        "/en/coordination/refusals",
        "/en/coordination/refusals?decided=1",
        "/en/coordination/clusters",
        "/en/coordination/institutions",
        "/en/coordination/institutions/new",
        "/en/coordination/themes",
        "/en/coordination/cycles",
        "/en/coordination/texts",
    ];
    let of_state = [
        recommendation.as_str(),
        wording.as_str(),
        "/en/coordination/institutions/ministry-of-justice",
        "/en/coordination/institutions/ministry-of-justice/end",
        "/en/coordination/cycles/upr/4",
    ];
    let own = site.coordinator("own", "XVL").await;
    let other = site.coordinator("other", "CHL").await;
    for path in coordination.iter().chain(&of_state) {
        assert_eq!(site.get(path).await.status, StatusCode::SEE_OTHER, "nobody: {path}");
        let answer = own.get(path).await;
        assert_eq!(answer.status, StatusCode::OK, "own: {path}");
        assert_eq!(answer.header("cache-control"), "private, no-store");
        assert!(!answer.text().contains("[coordination"), "a word is missing on {path}");
        let expected = if of_state.contains(path) { StatusCode::NOT_FOUND } else { StatusCode::OK };
        let answer = other.get(path).await;
        assert_eq!(answer.status, expected, "other State: {path}");
        assert!(!answer.text().contains("Ministry of Justice"), "another State's on {path}");
    }
    for role in [Role::FocalPoint, Role::Validator, Role::Contributor, Role::OrganisationLead, Role::Moderator, Role::Administrator] {
        let body = match role {
            Role::FocalPoint | Role::Validator => Some(justice.number()),
            Role::Contributor | Role::OrganisationLead => Some(1),
            _ => None,
        };
        let somebody = site.somebody(role.code(), role, body).await;
        for path in coordination.iter().chain(&of_state) {
            assert_eq!(somebody.get(path).await.status, StatusCode::FORBIDDEN, "{role:?}: {path}");
        }
        for path in
            [coordination[1], coordination[4], coordination[5], coordination[7], coordination[9], coordination[10], coordination[11]]
                .iter()
                .chain(&of_state)
        {
            let answer = somebody.post(path, &[("row", ROW), ("step", "apply"), ("name-en", "X")]).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{role:?} writes: {path}");
        }
        let work = somebody.get("/en/work").await;
        let expected = if role.body_kind() == answerable_domain::model::BodyKind::Institution { 200 } else { 303 };
        assert_eq!(work.status.as_u16(), expected, "{role:?}");
    }
    assert_eq!(own.get("/en/work").await.header("location"), "/en/coordination");
    // What another State's coordinator sends for this one finds nothing, and writes nothing.
    let lead = lead_of(&site, ROW).await;
    let fields = [("row", ROW), ("saw", ""), ("lead", "ministry-of-justice"), ("step", "apply")];
    for path in ["/en/coordination/coverage?gap=lead", "/en/coordination/responsibilities", &recommendation] {
        let answer = other.post(path, &fields).await;
        assert!(matches!(answer.status.as_u16(), 404 | 422), "{path}: {}", answer.status);
    }
    assert_eq!(lead_of(&site, ROW).await, lead);
    intact(&site).await;
});

both!(a_bulk_change_does_what_its_preview_shows, |db| {
    let site = Site::demonstration(db).await;
    let own = site.coordinator("own", "XVL").await;
    let colleague = site.coordinator("colleague", "XVL").await;
    let path = "/en/coordination/responsibilities?document=CRC/C/OPSC/XVL/CO/1";
    // Nothing ticked, nothing chosen: both are said, nothing is written.
    let nothing = own.post(path, &[("step", "preview")]).await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(nothing.text().contains("#row") && nothing.text().contains("#lead"));
    let twice = [("all", "1"), ("lead", "ministry-of-labour"), ("support", "add"), ("supporting", "ministry-of-labour")];
    assert_eq!(own.post(path, &twice).await.status, StatusCode::UNPROCESSABLE_ENTITY);

    let choice = [("all", "1"), ("lead", "ministry-of-labour"), ("former", "1"), ("due", "2027-06-30"), ("step", "preview")];
    let preview = own.post(path, &choice).await;
    assert_eq!(preview.status, StatusCode::OK);
    let preview = preview.text();
    let (rows, saw) = (values(&preview, "row"), values(&preview, "saw"));
    assert!(rows.len() > 10 && rows.len() == saw.len());
    assert!(preview.contains("loses the lead"));
    let mut fields: Vec<(&str, &str)> = vec![("lead", "ministry-of-labour"), ("former", "1"), ("due", "2027-06-30"), ("step", "apply")];
    for (row, saw) in rows.iter().zip(&saw) {
        fields.extend([("row", row.as_str()), ("saw", saw.as_str())]);
    }
    // Meanwhile a colleague gives one of them to somebody else.
    let one = format!("/en/coordination/recommendations/{}", rows[0]);
    let page = text(&colleague, &one).await;
    let seen = values(&page, "saw");
    posts(&colleague, &one, &[("step", "give"), ("saw", &seen[0]), ("lead", "supreme-court")]).await;
    let overtaken = own.post(path, &fields).await;
    assert_eq!(overtaken.status, StatusCode::CONFLICT);
    let overtaken = overtaken.text();
    assert!(overtaken.contains("Somebody else changed this meanwhile") && overtaken.contains("Supreme Court"));
    assert_eq!(value(&overtaken, "lead"), "ministry-of-labour", "the choice is kept");
    assert_ne!(lead_of(&site, &rows[1]).await.as_deref(), Some("ministry-of-labour"), "all or none");

    // Sent again from what that page shows, it is written.
    let saw = values(&overtaken, "saw");
    let mut fields: Vec<(&str, &str)> = vec![("lead", "ministry-of-labour"), ("former", "1"), ("due", "2027-06-30"), ("step", "apply")];
    for (row, saw) in rows.iter().zip(&saw) {
        fields.extend([("row", row.as_str()), ("saw", saw.as_str())]);
    }
    posts(&own, path, &fields).await;
    for row in &rows {
        assert_eq!(lead_of(&site, row).await.as_deref(), Some("ministry-of-labour"), "{row}");
    }
    // Everybody sees it at once, and what was before.
    let public = site.get(&format!("/en/recommendations/{}", rows[0])).await.text();
    assert!(public.contains("30 June 2027") && public.contains("Ministry of Labour") && public.contains("Supreme Court"));
    let earlier = site.get(&format!("/en/recommendations/{ROW}?as_at=2024-01-01")).await.text();
    assert!(!earlier.contains("30 June 2027"), "an earlier day has the earlier date");
    // The same preview again changes nothing.
    let again = own.post(path, &choice).await.text();
    assert!(again.contains("0 would change"));
    assert_eq!(site.total("document=CRC/C/OPSC/XVL/CO/1&lead=ministry-of-labour").await as usize, rows.len());
    intact(&site).await;
});

both!(not_ours_is_answered_decided_and_given_on, |db| {
    let site = Site::demonstration(db).await;
    let own = site.coordinator("own", "XVL").await;
    let desk = format!("/en/coordination/recommendations/{ROW}");
    let saw = values(&text(&own, &desk).await, "saw");
    posts(&own, &desk, &[("step", "give"), ("saw", &saw[0]), ("lead", "ministry-of-tourism"), ("due", "2027-01-31")]).await;
    let tourism = site.somebody("tourism", Role::FocalPoint, Some(office(&site, "ministry-of-tourism").await.number())).await;
    let labour = site.somebody("labour", Role::Validator, Some(office(&site, "ministry-of-labour").await.number())).await;
    assert!(text(&tourism, "/en/work").await.contains("31 Jan 2027"));
    let work = format!("/en/work/recommendations/{ROW}");
    assert_eq!(labour.get(&work).await.status, StatusCode::NOT_FOUND, "not given to it");
    assert_eq!(labour.post(&work, &[("reason", "This belongs to the police by Act 12.")]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(own.get(&work).await.status, StatusCode::FORBIDDEN);
    assert_eq!(tourism.post(&work, &[("reason", " no ")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let reason = "By Act No. 12 of 2019 this belongs to the police, <not> to us.";
    posts(&tourism, &work, &[("reason", reason)]).await;
    assert_eq!(tourism.post(&work, &[("reason", reason)]).await.status, StatusCode::UNPROCESSABLE_ENTITY, "once at a time");
    let public = site.get(&format!("/en/recommendations/{ROW}")).await.text();
    assert!(public.contains("By Act No. 12 of 2019") && !public.contains("<not>"));
    assert!(site.get("/en/changes?kind=coordination").await.text().contains("Ministry of Tourism answered"));

    let refusals = text(&own, "/en/coordination/refusals").await;
    let (refusal, saw) = (value(&refusals, "refusal"), value(&refusals, "saw"));
    let uphold = [("refusal", refusal.as_str()), ("saw", &saw), ("step", "uphold"), ("to", "ministry-of-the-interior")];
    let stranger = site.coordinator("stranger", "CHL").await;
    assert_eq!(stranger.post("/en/coordination/refusals", &uphold[..3]).await.status, StatusCode::NOT_FOUND);
    let silent = [("refusal", refusal.as_str()), ("saw", &saw), ("step", "dismiss"), ("reason", "")];
    assert_eq!(own.post("/en/coordination/refusals", &silent).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let stale = [("refusal", refusal.as_str()), ("saw", "L1"), ("step", "uphold"), ("reason", "Typed with care")];
    let stale = own.post("/en/coordination/refusals", &stale).await;
    assert_eq!(stale.status, StatusCode::CONFLICT);
    assert!(stale.text().contains("Typed with care"), "what was typed is kept");
    posts(&own, "/en/coordination/refusals", &uphold).await;
    assert_eq!(own.post("/en/coordination/refusals", &uphold).await.status, StatusCode::CONFLICT, "decided once");
    assert_eq!(lead_of(&site, ROW).await.as_deref(), Some("ministry-of-the-interior"));
    let public = site.get(&format!("/en/recommendations/{ROW}")).await.text();
    assert!(public.contains("decided that it is not the responsibility of") && public.contains("31 January 2027"), "the date goes along");
    assert!(site.get("/en/institutions/ministry-of-the-interior").await.text().contains("Ministry of the Interior"));

    // Refused again, and this time it stays; then the date changes, and a new refusal goes along with it.
    let interior = site.somebody("interior", Role::Validator, Some(office(&site, "ministry-of-the-interior").await.number())).await;
    posts(&interior, &work, &[("reason", "We think that it is the prosecutor’s.")]).await;
    let saw = values(&text(&own, &desk).await, "saw");
    posts(&own, &desk, &[("step", "give"), ("saw", &saw[0]), ("lead", "ministry-of-the-interior"), ("due", "2027-02-28")]).await;
    let refusals = text(&own, "/en/coordination/refusals").await;
    let (refusal, saw) = (value(&refusals, "refusal"), value(&refusals, "saw"));
    let stays = [("refusal", refusal.as_str()), ("saw", &saw), ("step", "dismiss"), ("reason", "The police are yours, by law.")];
    posts(&own, "/en/coordination/refusals", &stays).await;
    assert_eq!(lead_of(&site, ROW).await.as_deref(), Some("ministry-of-the-interior"));
    assert!(site.get(&format!("/en/recommendations/{ROW}")).await.text().contains("The police are yours, by law."));
    intact(&site).await;
});

both!(institutions_themes_cycles_and_clusters, |db| {
    let site = Site::demonstration(db).await;
    let own = site.coordinator("own", "XVL").await;

    assert_eq!(own.post("/en/coordination/institutions/new", &[("kind", "agency")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let new = [("name-en", "Ministry of Justice"), ("name-es", "ministerio de  TRABAJO"), ("kind", "ministry")];
    // There is one of this name, in one language at least: it is asked whether this is another.
    let known = own.post("/en/coordination/institutions/new", &new).await;
    assert_eq!(known.status, StatusCode::UNPROCESSABLE_ENTITY);
    let known = known.text();
    assert!(known.contains("There is one of this name already") && known.contains("ministerio de  TRABAJO"));
    let new = [new[0], new[1], new[2], ("of_this_name", "yes")];
    posts(&own, "/en/coordination/institutions/new", &new).await;
    let path = "/en/coordination/institutions/ministry-of-justice-2";
    let path = if own.get(path).await.status == StatusCode::OK { path } else { "/en/coordination/institutions/ministry-of-justice" };
    let page = text(&own, path).await;
    let saw = value(&page, "saw");
    let renamed = [("saw", saw.as_str()), ("name-en", "Ministry of Law"), ("kind", "ministry"), ("abbreviation", "ML")];
    posts(&own, path, &renamed).await;
    let late = own.post(path, &[("saw", saw.as_str()), ("name-en", "Ministry of Order"), ("kind", "ministry")]).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    let late = late.text();
    assert!(late.contains("Ministry of Law") && late.contains("Ministry of Order"), "both are shown");
    assert!(site.get(&format!("/en{}", path.trim_start_matches("/en/coordination"))).await.text().contains("Ministry of Law"));

    // The end of an institution: shown first, then what it held is its successor's.
    let end = "/en/coordination/institutions/ministry-of-labour/end";
    let held = site.total("institution=ministry-of-labour").await;
    assert!(held > 0);
    let preview = own.post(end, &[("step", "preview"), ("successor", "ministry-of-education")]).await.text();
    let saw = value(&preview, "saw");
    assert_eq!(preview.matches("<th scope=\"row\"").count() as u64, held);
    let stale = own.post(end, &[("step", "apply"), ("successor", "ministry-of-education"), ("saw", "x")]).await;
    assert_eq!(stale.status, StatusCode::CONFLICT);
    posts(&own, end, &[("step", "apply"), ("successor", "ministry-of-education"), ("saw", &saw)]).await;
    assert_eq!(own.get(end).await.status, StatusCode::NOT_FOUND, "it has ended");
    assert_eq!(site.total("institution=ministry-of-labour").await, 0);
    let ended = site.get("/en/institutions/ministry-of-labour").await.text();
    assert!(ended.contains("Ministry of Education"), "its successor is named");
    assert!(site.total("institution=ministry-of-education").await >= held);

    posts(&own, "/en/coordination/themes", &[("name-en", "Online games"), ("name-ar", "ألعاب الإنترنت")]).await;
    let page = text(&own, "/en/coordination/themes?theme=online-games").await;
    let saw = value(&page, "saw");
    posts(&own, "/en/coordination/themes", &[("theme", "online-games"), ("saw", &saw), ("name-en", "Games online")]).await;
    let late = own.post("/en/coordination/themes?theme=online-games", &[("theme", "online-games"), ("saw", &saw), ("name-en", "X")]).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(site.get("/en/themes").await.text().contains("Games online"));
    let opsc = [("theme", "opsc-objectives"), ("saw", ""), ("name-en", "Mine")];
    assert_eq!(own.post("/en/coordination/themes", &opsc).await.status, StatusCode::NOT_FOUND, "only own themes are renamed");

    // What a recommendation is about.
    let desk = format!("/en/coordination/recommendations/{ROW}");
    let saw = values(&text(&own, &desk).await, "saw");
    let about = [("step", "about"), ("saw", saw[1].as_str()), ("themes", "online-games"), ("targets", "16.2, 5.2")];
    posts(&own, &desk, &about).await;
    assert_eq!(site.total("theme=online-games").await, 1);
    assert_eq!(own.post(&desk, &about).await.status, StatusCode::CONFLICT);
    let saw = values(&text(&own, &desk).await, "saw");
    let wrong = own.post(&desk, &[("step", "about"), ("saw", &saw[1]), ("targets", "99.9")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(site.total("theme=online-games").await, 1, "nothing of it was written");

    posts(&own, "/en/coordination/cycles", &[("subject", "crc:opsc"), ("number", "7")]).await;
    assert_eq!(own.post("/en/coordination/cycles", &[("subject", "crc:opsc"), ("number", "7")]).await.status.as_u16(), 422);
    let cycle = "/en/coordination/cycles/crc:opsc/7";
    let saw = value(&text(&own, cycle).await, "saw");
    let dates = [("saw", saw.as_str()), ("kind", "session"), ("on", "2031-05-14"), ("kind", ""), ("on", "")];
    posts(&own, cycle, &dates).await;
    assert_eq!(own.post(cycle, &dates).await.status, StatusCode::CONFLICT);
    assert!(site.get("/en/calendar.ics?state=XVL").await.text().contains("20310514"));

    let few = own.post("/en/coordination/clusters", &[("row", ROW), ("title-en", "Few")]).await;
    assert_eq!(few.status, StatusCode::UNPROCESSABLE_ENTITY);
    let rows = values(&text(&own, "/en/coordination/responsibilities").await, "row");
    let fields = [("row", rows[0].as_str()), ("row", &rows[1]), ("title-en", "Helplines and care")];
    posts(&own, "/en/coordination/clusters", &fields).await;
    assert!(site.get(&format!("/en/recommendations/{}", rows[0])).await.text().contains("Helplines and care"));
    let cluster = "/en/coordination/clusters/helplines-and-care";
    let saw = value(&text(&own, cluster).await, "saw");
    let change = [("saw", saw.as_str()), ("title-en", "Helplines"), ("add", &rows[2]), ("remove", &rows[0]), ("step", "change")];
    posts(&own, cluster, &change).await;
    assert_eq!(own.post(cluster, &change).await.status, StatusCode::CONFLICT);
    let foreign = "CRC/C/OPSC/CHL/CO/1/14";
    let saw = value(&text(&own, cluster).await, "saw");
    let wrong = own.post(cluster, &[("saw", saw.as_str()), ("title-en", "H"), ("add", foreign), ("step", "change")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "another State's cannot be added");
    posts(&own, cluster, &[("saw", &saw), ("step", "end")]).await;
    assert!(!site.get(&format!("/en/recommendations/{}", rows[1])).await.text().contains("Helplines"));
    intact(&site).await;
});

both!(a_wording_is_written_by_one_and_published_by_another, |db| {
    let site = Site::demonstration(db).await;
    let own = site.coordinator("own", "XVL").await;
    let colleague = site.coordinator("colleague", "XVL").await;
    let row = values(&text(&own, "/en/coordination/responsibilities").await, "row").pop().unwrap();
    let path = format!("/en/coordination/texts/plain/fr/{row}");
    let public = format!("/fr/recommendations/{row}?text=plain");
    assert_eq!(own.post(&path, &[("step", "save"), ("body", " "), ("version", "0")]).await.status.as_u16(), 422);
    posts(&own, &path, &[("step", "save"), ("body", "Un zébrure très reconnaissable."), ("version", "0")]).await;
    // Somebody who began at the same time is told, and keeps what was typed.
    let late = colleague.post(&path, &[("step", "save"), ("body", "Mon propre texte"), ("version", "0")]).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    let late = late.text();
    assert!(late.contains("Mon propre texte") && late.contains("zébrure"), "both are shown");
    assert!(!site.get(&public).await.text().contains("zébrure"), "a draft is not public");
    assert_eq!(site.total("q=z%C3%A9brure").await, 0);
    posts(&own, &path, &[("step", "submit"), ("version", "1")]).await;
    assert!(text(&colleague, "/en/coordination/texts?stage=in_review").await.contains("zébrure"));
    assert_eq!(own.post(&path, &[("step", "publish"), ("version", "2")]).await.status.as_u16(), 422, "not one’s own");
    assert_eq!(colleague.post(&path, &[("step", "return"), ("note", ""), ("version", "2")]).await.status.as_u16(), 422);
    posts(&colleague, &path, &[("step", "return"), ("note", "Une zébrure, féminin."), ("version", "2")]).await;
    assert!(text(&own, &path).await.contains("Une zébrure, féminin."));
    posts(&own, &path, &[("step", "save"), ("body", "Une zébrure très reconnaissable."), ("version", "3")]).await;
    posts(&own, &path, &[("step", "submit"), ("version", "4")]).await;
    assert_eq!(colleague.post(&path, &[("step", "publish"), ("version", "2")]).await.status, StatusCode::CONFLICT);
    posts(&colleague, &path, &[("step", "publish"), ("version", "5")]).await;
    assert!(site.get(&public).await.text().contains("Une zébrure très reconnaissable."));
    assert_eq!(site.total("q=z%C3%A9brure").await, 1);
    let official = format!("/en/coordination/texts/official/en/{ROW}");
    assert_eq!(own.post(&official, &[("step", "save"), ("body", "Other"), ("version", "0")]).await.status.as_u16(), 422);
    intact(&site).await;
});

both!(two_at_once_cannot_both_lead, |db| {
    let site = Site::demonstration(db).await;
    let one = site.coordinator("one", "XVL").await;
    let two = site.coordinator("two", "XVL").await;
    let desk = format!("/en/coordination/recommendations/{ROW}");
    let saw = values(&text(&one, &desk).await, "saw");
    let give = |lead: &'static str| vec![("step", "give"), ("saw", saw[0].as_str()), ("lead", lead)];
    let (left, right) = (give("ministry-of-labour"), give("ministry-of-tourism"));
    let (left, right) = tokio::join!(one.post(&desk, &left), two.post(&desk, &right));
    let mut statuses = [left.status.as_u16(), right.status.as_u16()];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 409]);
    let open = responsibility::Entity::find()
        .filter(responsibility::Column::Role.eq("lead"))
        .filter(responsibility::Column::Until.is_null())
        .order_by_asc(responsibility::Column::RecommendationId)
        .all(&*site.db)
        .await
        .unwrap();
    assert!(open.windows(2).all(|pair| pair[0].recommendation_id != pair[1].recommendation_id));
    intact(&site).await;
});
