//! Tests of a register's keys: made once, never silently made again, and the same for every program that opens it.

use answerable_commands::keys::{adopt, open, rotate};
use answerable_store::accounts::totp;
use answerable_store::db::entities::{installation_secret, outbox, person};
use answerable_store::keys::{Place, Purpose};
use answerable_store::mail::opened;
use answerable_testing::TestDatabase;
use sea_orm::{ConnectionTrait, EntityTrait};
use tempfile::TempDir;

const PURPOSE: Purpose = Purpose("a test");

fn place(folder: &TempDir, name: &str) -> Place {
    Place::File(folder.path().join(name))
}

async fn refused(place: &Place, db: &TestDatabase) -> String {
    format!("{:#}", open(place, db).await.expect_err("the keys are refused"))
}

both!(keys_are_made_once_and_their_loss_is_said, |db| {
    let folder = tempfile::tempdir().unwrap();
    let (one, other) = (place(&folder, "keys"), place(&folder, "others"));
    let sealed = open(&one, &db).await.unwrap().seal(PURPOSE, b"a secret", "here");
    // The next start finds them.
    assert_eq!(open(&one, &db).await.unwrap().open(PURPOSE, &sealed, "here").unwrap(), b"a secret");
    // Lost: it says so, and makes none in their place.
    let words = refused(&other, &db).await;
    assert!(words.contains("are not at") && words.contains("Put the file back"), "{words}");
    assert!(other.find().unwrap().is_none(), "no file was made");
    // Another register's.
    let another = answerable_testing::database(answerable_testing::Kind::Sqlite).await;
    open(&other, &another).await.unwrap();
    let words = refused(&other, &db).await;
    assert!(words.contains("not those of this register"), "{words}");
});

both!(a_new_key_opens_what_the_earlier_one_sealed_and_an_old_copy_of_the_file_is_told, |db| {
    let folder = tempfile::tempdir().unwrap();
    let (now, copy) = (place(&folder, "keys"), place(&folder, "copy"));
    let before = open(&now, &db).await.unwrap();
    let sealed = before.seal(PURPOSE, b"a secret", "here");
    std::fs::copy(folder.path().join("keys"), folder.path().join("copy")).unwrap();
    let id = rotate(&now, &db).await.unwrap();
    let after = open(&now, &db).await.unwrap();
    assert_eq!(after.ids().collect::<Vec<_>>(), [id.as_str(), before.ids().next().unwrap()]);
    assert_eq!(after.open(PURPOSE, &sealed, "here").unwrap(), b"a secret");
    let words = refused(&copy, &db).await;
    assert!(words.contains(&format!("the key {id} is missing")), "{words}");
});

both!(of_two_servers_that_begin_at_once_with_files_of_their_own_one_is_refused, |db| {
    let folder = tempfile::tempdir().unwrap();
    let (one, other) = (place(&folder, "keys"), place(&folder, "others"));
    let (first, second) = tokio::join!(open(&one, &db), open(&other, &db));
    assert_eq!([first.is_ok(), second.is_ok()].iter().filter(|fine| **fine).count(), 1);
});

both!(what_an_older_register_left_in_the_clear_is_sealed_at_the_start, |db| {
    let (secret, words) = ("JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP", "https://register.example/en/password-reset/opens-a-door");
    for statement in [
        format!(
            "INSERT INTO person (email, name, language, totp_secret, totp_confirmed, totp_pending, demonstration, created_at) VALUES ('a@old.example', 'A', 'en', '{secret}', true, 'WAITS', false, CURRENT_TIMESTAMP)"
        ),
        format!(
            "INSERT INTO outbox (kind, recipient, language, subject, body_text, body_html, created_at, send_after, attempts) VALUES ('password-reset', 'a@old.example', 'en', 'A new password', '{words}', '<p>{words}</p>', CURRENT_TIMESTAMP, CURRENT_TIMESTAMP, 0)"
        ),
        "INSERT INTO installation_secret (name, value) VALUES ('throttle', 'a-key-of-hashes')".to_string(),
    ] {
        db.execute_unprepared(&statement).await.unwrap();
    }
    adopt(&db).await.unwrap();
    let kept = async || {
        let person = person::Entity::find().one(&*db).await.unwrap().unwrap();
        let letter = outbox::Entity::find().one(&*db).await.unwrap().unwrap();
        let key = installation_secret::Entity::find().all(&*db).await.unwrap().into_iter().find(|row| row.name == "throttle").unwrap();
        (person, letter, key.value)
    };
    let (person, letter, key) = kept().await;
    let all = format!("{person:?}{letter:?}{key}");
    for clear in [secret, "WAITS", "opens-a-door", "A new password", "a-key-of-hashes"] {
        assert!(!all.contains(clear), "{clear} in {all}");
    }
    // And still is what it was: the same code, the same letter; a second start finds nothing to do.
    assert_eq!(totp::secret_of(&person).unwrap().as_deref(), Some(secret));
    let read = opened(letter.clone()).unwrap();
    assert_eq!((read.subject.as_str(), read.body_text.as_str()), ("A new password", words));
    adopt(&db).await.unwrap();
    let again = kept().await;
    assert_eq!((again.0, again.1, again.2), (person, letter, key));
});
