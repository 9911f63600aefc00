//! Tests of files and texts that are checked before anybody sees them.

use super::{ABOUT, OTHER, at_moderators, below, new, whole, with};
use crate::routes::forms::{does, intact, sends, summary, text, value};
use crate::site::Site;
use answerable_domain::model::Role;
use answerable_store::db::entities::submission;
use axum::http::StatusCode;
use sea_orm::{EntityTrait, PaginatorTrait};

both!(files_are_looked_through_and_shared_between_no_two_names, |db| {
    let site = Site::demonstration(db).await;
    let lead = site.as_role(Role::OrganisationLead).await;
    let moderator = site.as_role(Role::Moderator).await;
    let path = new(&lead, ABOUT).await;
    let content = "We counted. The girl Amina Diallo, 9 years old, was one of them. Casa del Faro wrote this.".as_bytes();
    let mut fields =
        with(whole("submit"), &[("version", "0"), ("visibility", "pseudonymous"), ("pseudonym", "A clinic"), ("evidence-url-0", "")]);
    let file = [("evidence-file-0", "count.txt", content)];
    let asked = lead.post_files(&path, &fields, &file).await;
    assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = asked.text();
    assert!(
        page.contains("File of evidence 1") && page.contains("Amina Diallo") && page.contains("your organisation’s name"),
        "{}",
        summary(&asked)
    );
    // Confirmed, and with the file that the form still has.
    let keys: Vec<String> =
        page.split("name=\"confirm\" value=\"").skip(1).map(|rest| rest.split('"').next().unwrap().to_string()).collect();
    let kept = value(&page, "evidence-kept-0");
    assert!(kept.contains("-txt-"), "{kept}");
    fields.push(("evidence-kept-0", &kept));
    fields.extend(keys.iter().map(|key| ("confirm", key.as_str())));
    fields.push(("confirm_why", "They agreed."));
    let sent = lead.post_files(&path, &fields, &[]).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", summary(&sent));
    let path = below(&path);
    let at = at_moderators(path);
    assert!(text(&moderator, &at).await.contains("Amina Diallo"));
    let given = moderator.get(&format!("{at}/files/0")).await;
    assert_eq!((given.status, given.bytes.as_slice()), (StatusCode::OK, content));
    assert!(given.header("content-disposition").starts_with("attachment") && given.header("content-security-policy").contains("sandbox"));
    assert_eq!(moderator.get(&format!("{at}/files/1")).await.status, StatusCode::NOT_FOUND);
    // Nobody else has it before it is public: not by its hash, not by another's token.
    let public = format!("/en/files/{}.txt", kept.split('-').next().unwrap());
    assert_eq!(site.get(&public).await.status, StatusCode::NOT_FOUND);
    let puente = site.of_organisation("puente-seguro", Role::OrganisationLead).await;
    assert_eq!(puente.get(&format!("/en/work/files/{kept}")).await.status, StatusCode::NOT_FOUND);
    // The same file under the name, while the other waits and after: it would lead from one to the other.
    let named = with(whole("submit"), &[("version", "0"), ("evidence-url-0", "")]);
    for published in [false, true] {
        if published {
            // It is asked once more where the author confirmed something, and nothing is public before that.
            let once = sends(&moderator, &at, &[("step", "publish")]).await;
            assert_eq!(once.status, StatusCode::OK);
            let page = once.text();
            assert!(page.contains("Amina Diallo") && page.contains("They agreed.") && page.contains("name=\"sure\""));
            assert_eq!(site.get(&public).await.status, StatusCode::NOT_FOUND);
            does(&moderator, &at, &[("step", "publish"), ("sure", "yes")]).await;
            assert_eq!(site.get(&public).await.bytes, content);
        }
        let second = new(&lead, OTHER).await;
        let mut same = named.clone();
        same.extend(keys.iter().map(|key| ("confirm", key.as_str())));
        let refused = lead.post_files(&second, &same, &file).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text().contains("This file stands with an assessment of yours under another name"), "{}", summary(&refused));
    }
    intact(&site).await;
});

both!(what_may_be_abuse_material_is_refused_with_where_to_report_it, |db| {
    let site = Site::demonstration(db).await;
    let lead = site.as_role(Role::OrganisationLead).await;
    let path = new(&lead, ABOUT).await;
    let link = "The pictures are at http://abcdefghijklmnopqrstuvwxyz234567abcdefghijklmnopqrstuvwx.onion/x";
    let fields = with(whole("submit"), &[("version", "0"), ("developments", link)]);
    let refused = lead.post(&path, &fields).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text().contains("hotline"), "{}", summary(&refused));
    // No confirmation gets it past.
    let confirmed = with(fields, &[("confirm", "developments|data|x")]);
    assert_eq!(lead.post(&path, &confirmed).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let file = [("evidence-file-0", "list.txt", link.as_bytes())];
    let in_file = with(whole("submit"), &[("version", "0"), ("evidence-url-0", "")]);
    let refused = lead.post_files(&path, &in_file, &file).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text().contains("hotline"), "{}", summary(&refused));
    let picture = [("evidence-file-0", "list.pdf", b"\x89PNG\r\n\x1a\n0000".as_slice())];
    assert!(lead.post_files(&path, &in_file, &picture).await.text().contains("This is a picture"));
    assert_eq!(submission::Entity::find().count(&*site.db).await.unwrap(), 0, "nothing of it is kept");
});
