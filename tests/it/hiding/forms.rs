//! Tests that a passage is hidden in whatever form it stands; where it stands at many places a moderator looks first; near forms are
//! listed.

use super::{intact, moderators};
use crate::routes::forms::{does, summary, text};
use crate::site::Site;
use answerable_domain::model::Role;
use answerable_store::db::entities::{hiding, status_update};
use axum::http::StatusCode;
use sea_orm::{EntityTrait, PaginatorTrait, QueryOrder};

const REPORT: &str = "/en/work/recommendations/CEDAW/C/XVL/CO/5/33/report";
const FORMS: [&str; 7] = [
    "zzseñal árbitra",
    "zzsen\u{303}al a\u{301}rbitra",
    "ZZSEÑAL ÁRBITRA",
    "zzsenal arbitra",
    "zzseñal-árbitra",
    "zzse\u{ad}ñal\u{a0}árbi\u{200b}tra",
    "zzseñal\n\u{2067}árbitra\u{2069}",
];

/// A page without the marks that Leptos leaves after an element's children.
fn drawn(page: &str) -> String {
    page.replace("<!>", "")
}

/// Publishes a ministry's report; answers the address at which something of it can be hidden, and the row.
async fn published(site: &Site, reasons: &str) -> (String, status_update::Model) {
    let validator = site.as_role(Role::Validator).await;
    let fields = [
        ("step", "publish"),
        ("language", "en"),
        ("status", "partly_implemented"),
        ("reasons", reasons),
        ("evidence-kind-0", "process"),
        ("evidence-title-0", "The decree"),
        ("evidence-url-0", "https://laws.example/decree"),
    ];
    does(&validator, REPORT, &fields).await;
    let row = status_update::Entity::find().order_by_desc(status_update::Column::Id).one(&*site.db).await.unwrap().unwrap();
    (format!("/en/moderating/hiding/on/status_update/{}", row.slug), row)
}

both!(every_form_of_a_passage_is_cut_and_near_ones_are_listed, |db| {
    let site = Site::demonstration(db).await;
    moderators(&site).await;
    let told: Vec<String> = FORMS.iter().map(|form| format!("The {form} works.")).collect();
    let (hide, row) = published(&site, &format!("{} The árbitra de zzseñal is open.", told.join(" "))).await;
    let one = site.sign_in("one@moderation.example").await;
    // Too little to be hidden: everything typed stays.
    for (nothing, why) in [("ab", "at least three"), ("–", "at least three"), ("the", "as common as this")] {
        let refused = one.post(&hide, &[("passage", nothing), ("ground", "endangers_person"), ("step", "hide")]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{nothing}");
        assert!(refused.text().contains(why) && refused.text().contains(&format!(">{nothing}</textarea>")), "{}", summary(&refused));
    }
    // A look changes nothing.
    let looked = one.post(&hide, &[("passage", "zzsenal arbitra"), ("ground", "endangers_person"), ("step", "look")]).await;
    assert_eq!(looked.status, StatusCode::OK);
    assert!(drawn(&looked.text()).contains("<mark>zzseñal árbitra</mark> works.") && looked.text().contains("Nothing is hidden yet"));
    assert_eq!(hiding::Entity::find().count(&*site.db).await.unwrap(), 0);
    let done = one.post(&hide, &[("passage", "zzsenal arbitra"), ("ground", "endangers_person"), ("step", "hide")]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", summary(&done));
    let now = status_update::Entity::find_by_id(row.id).one(&*site.db).await.unwrap().unwrap();
    let left = now.reasons.to_lowercase();
    assert_eq!(left.matches('\u{E0F0}').count(), FORMS.len(), "{left}");
    assert!(!left.contains("rbitra works") && left.matches("rbitra").count() == 1, "{left}");
    intact(&site).await;
    // The second moderator sees each in its sentence, and what is near.
    let place = done.header("location").split('?').next().unwrap().to_string();
    let two = site.sign_in("two@moderation.example").await;
    let page = text(&two, &place).await;
    assert_eq!(page.matches("<mark>").count(), FORMS.len());
    assert!(page.contains("id=\"near\"") && page.contains("árbitra de zzseñal is open"), "no near form");
    let near = two.post(&hide, &[("passage", "árbitra de zzseñal"), ("ground", "endangers_person"), ("step", "look")]).await;
    assert!(drawn(&near.text()).contains("<mark>árbitra de zzseñal</mark>"));
    does(&two, &place, &[("step", "show")]).await;
    assert_eq!(status_update::Entity::find_by_id(row.id).one(&*site.db).await.unwrap().unwrap(), row);
    intact(&site).await;
    assert!(!text(&two, &place).await.contains("<mark>"));
});

both!(the_same_words_in_other_records_are_listed_for_moderators_alone, |db| {
    let site = Site::demonstration(db).await;
    moderators(&site).await;
    let (_, first) = published(&site, "The zzseñal árbitra opened in the north.").await;
    let (hide, second) = published(&site, "The zzsenal arbitra opened in the south.").await;
    assert_ne!(first.id, second.id);
    let one = site.sign_in("one@moderation.example").await;
    let done = one.post(&hide, &[("passage", "zzsenal arbitra"), ("ground", "endangers_person"), ("step", "hide")]).await;
    let place = done.header("location").split('?').next().unwrap().to_string();
    let page = text(&one, &place).await;
    assert!(page.contains("id=\"elsewhere\"") && page.contains("zzseñal árbitra opened in the north"));
    assert!(page.contains(&format!("/en/moderating/hiding/on/status_update/{}", first.slug)));
    let own = place.replace("/moderating/hiding/", "/hidden/");
    let validator = site.as_role(Role::Validator).await;
    let told = text(&validator, &own).await;
    assert!(!told.contains("id=\"elsewhere\"") && !told.contains("id=\"near\"") && !told.contains("id=\"pieces\""));
});

both!(what_stands_at_many_places_is_looked_at_first, |db| {
    let site = Site::demonstration(db).await;
    moderators(&site).await;
    let many: String = (0..11).map(|at| format!("Room {at} of the zzseñal works. ")).collect();
    let (hide, row) = published(&site, &many).await;
    let one = site.sign_in("one@moderation.example").await;
    let fields = [("passage", "zzseñal"), ("ground", "personal_data"), ("step", "hide")];
    let first = one.post(&hide, &fields).await;
    assert_eq!(first.status, StatusCode::OK);
    let page = first.text();
    assert_eq!(drawn(&page).matches("<mark>zzseñal</mark>").count(), 11);
    assert!(page.contains("press once more") && page.contains(">zzseñal</textarea>"));
    assert!(page.split("<input").any(|tag| tag.contains("value=\"personal_data\"") && tag.split('>').next().unwrap().contains("checked")));
    assert_eq!(hiding::Entity::find().count(&*site.db).await.unwrap(), 0);
    let mark = crate::routes::forms::value(&page, "seen");
    // Another passage is another look.
    let other = one.post(&hide, &[("passage", "of the zzseñal"), ("ground", "personal_data"), ("seen", &mark), ("step", "hide")]).await;
    assert_eq!(other.status, StatusCode::OK);
    let second = one.post(&hide, &[&fields[..], &[("seen", mark.as_str())]].concat()).await;
    assert_eq!(second.status, StatusCode::SEE_OTHER, "{}", summary(&second));
    let now = status_update::Entity::find_by_id(row.id).one(&*site.db).await.unwrap().unwrap();
    assert!(!now.reasons.contains("zzseñal"));
    intact(&site).await;
});
