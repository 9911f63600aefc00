//! Tests of mail: claimed once, sent over SMTP or into files, tried again.

use answerable::jobs::{cleaning, mail as job};
use answerable_domain::model::{Body, BodyKind, Lang, Role, Words};
use answerable_store::config::Config;
use answerable_store::db::entities::{outbox, session, sign_in};
use answerable_store::mail::{Post, letters, opened, queue_to_guest};
use answerable_testing::{Kind, TestDatabase, database};
use chrono::{DateTime, Duration, Utc};
use sea_orm::{ConnectionTrait, EntityTrait, PaginatorTrait, QueryOrder, QuerySelect};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpListener;
use tokio::sync::mpsc;

fn post(to: &str) -> Post {
    let get = |name: &str| match name {
        "ANSWERABLE_MAIL" => Some(to.to_string()),
        "ANSWERABLE_MAIL_FROM" => Some("The Register <register@valdemora.example>".to_string()),
        _ => None,
    };
    Post::new(&Config::read(get).unwrap()).unwrap()
}

async fn letters_in_every_language(db: &TestDatabase, now: DateTime<Utc>) {
    let names = Words::one("en", "Ministry of <Justice> & Law");
    let body = Body { kind: BodyKind::Institution, id: Some(1), state_id: None, code: String::new(), names };
    for lang in Lang::ALL {
        let letter = letters::invitation(lang, &body, Role::Validator, "https://register.example/x/invitation/abc");
        assert!(queue_to_guest(&**db, &format!("{}@guest.example", lang.tag()), &body, letter, now).await.unwrap());
    }
}

/// A server that speaks as much SMTP as is needed to take mail. It refuses the first `refuse` mails.
async fn smtp(refuse: usize) -> (String, mpsc::UnboundedReceiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("smtp://{}", listener.local_addr().unwrap());
    let (taken, mails) = mpsc::unbounded_channel();
    tokio::spawn(async move {
        let mut refused = 0;
        while let Ok((stream, _)) = listener.accept().await {
            let (reading, mut writing) = stream.into_split();
            let mut lines = BufReader::new(reading).lines();
            writing.write_all(b"220 mail.valdemora.example ready\r\n").await.unwrap();
            let mut mail = String::new();
            while let Ok(Some(line)) = lines.next_line().await {
                let command = line.split([' ', ':']).next().unwrap_or_default().to_uppercase();
                let answer = match command.as_str() {
                    "EHLO" | "HELO" => "250 mail.valdemora.example",
                    "MAIL" if refused < refuse => {
                        refused += 1;
                        "451 try again later"
                    }
                    "MAIL" | "RCPT" => {
                        mail.push_str(&line);
                        mail.push('\n');
                        "250 fine"
                    }
                    "DATA" => {
                        writing.write_all(b"354 go on\r\n").await.unwrap();
                        while let Ok(Some(line)) = lines.next_line().await {
                            if line == "." {
                                break;
                            }
                            mail.push_str(&line);
                            mail.push('\n');
                        }
                        taken.send(std::mem::take(&mut mail)).unwrap();
                        "250 taken"
                    }
                    "RSET" | "NOOP" => "250 fine",
                    "QUIT" => "221 goodbye",
                    _ => "500 what?",
                };
                writing.write_all(format!("{answer}\r\n").as_bytes()).await.unwrap();
            }
        }
    });
    (address, mails)
}

both!(over_smtp_and_once, |db| {
    let now = Utc::now();
    letters_in_every_language(&db, now).await;
    let (address, mut mails) = smtp(0).await;
    // Two servers at once.
    let (one, other) = (post(&address), post(&address));
    let (first, second) = tokio::join!(job::send_due(&db, &one, now), job::send_due(&db, &other, now));
    assert_eq!(first.unwrap() + second.unwrap(), 4);
    let mut taken = Vec::new();
    while let Ok(mail) = mails.try_recv() {
        taken.push(mail);
    }
    assert_eq!(taken.len(), 4);
    for lang in Lang::ALL {
        let to = format!("RCPT TO:<{}@guest.example>", lang.tag());
        let mail = taken.iter().find(|mail| mail.contains(&to)).unwrap();
        for part in ["MAIL FROM:<register@valdemora.example>", "From: ", "Subject: ", "Message-ID: ", "Date: ", "multipart/alternative"] {
            assert!(mail.contains(part), "{part} in {mail}");
        }
        assert!(mail.contains("Auto-Submitted: auto-generated") && mail.contains("text/plain") && mail.contains("text/html"));
    }
    // What it said is not kept, and it is not sent again.
    for row in outbox::Entity::find().all(&*db).await.unwrap() {
        assert!(row.sent_at.is_some() && row.body_text.is_empty() && row.body_html.is_empty() && row.problem.is_none());
    }
    assert_eq!(job::send_due(&db, &one, now + Duration::days(1)).await.unwrap(), 0);
});

both!(what_cannot_be_sent_is_tried_again, |db| {
    let now = Utc::now();
    letters_in_every_language(&db, now).await;
    let (address, mut mails) = smtp(1).await;
    let post = post(&address);
    assert_eq!(job::send_due(&db, &post, now).await.unwrap(), 3);
    let row = outbox::Entity::find().order_by_asc(outbox::Column::Id).one(&*db).await.unwrap().unwrap();
    assert!(row.sent_at.is_none() && row.problem.unwrap().contains("451") && row.attempts == 1 && !row.body_text.is_empty());
    assert_eq!(job::send_due(&db, &post, now + Duration::seconds(10)).await.unwrap(), 0, "not at once");
    assert_eq!(job::send_due(&db, &post, now + Duration::minutes(2)).await.unwrap(), 1);
    let mut count = 0;
    while mails.try_recv().is_ok() {
        count += 1;
    }
    assert_eq!(count, 4);
    // A server that stopped while sending: another takes it when the claim has run out.
    letters_in_every_language(&db, now).await;
    let id = outbox::Entity::find().order_by_desc(outbox::Column::Id).one(&*db).await.unwrap().unwrap().id;
    assert!(job::claim(&db, id, now).await.unwrap());
    assert!(!job::claim(&db, id, now + Duration::minutes(4)).await.unwrap());
    assert!(job::claim(&db, id, now + Duration::minutes(6)).await.unwrap());
});

both!(a_letter_that_cannot_be_read_holds_up_no_other, |db| {
    let now = Utc::now();
    letters_in_every_language(&db, now).await;
    db.execute_unprepared("UPDATE outbox SET kind = 'telegram' WHERE id = (SELECT MIN(id) FROM outbox)").await.unwrap();
    let (address, mut mails) = smtp(0).await;
    assert_eq!(job::send_due(&db, &post(&address), now).await.unwrap(), 3);
    let mut count = 0;
    while mails.try_recv().is_ok() {
        count += 1;
    }
    assert_eq!(count, 3);
    let problem: Vec<Option<String>> = outbox::Entity::find()
        .select_only()
        .column(outbox::Column::Problem)
        .order_by_asc(outbox::Column::Id)
        .into_tuple()
        .all(&*db)
        .await
        .unwrap();
    assert!(problem[0].as_deref().is_some_and(|problem| problem.contains("telegram")), "{problem:?}");
    assert!(problem[1..].iter().all(Option::is_none));
});

#[tokio::test]
async fn into_files() {
    let db = database(Kind::Sqlite).await;
    let now = Utc::now();
    letters_in_every_language(&db, now).await;
    let folder = tempfile::tempdir().unwrap();
    let inside = folder.path().join("mail");
    assert_eq!(job::send_due(&db, &post(inside.to_str().unwrap()), now).await.unwrap(), 4);
    let mut files: Vec<_> = std::fs::read_dir(&inside).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    assert_eq!(files.len(), 4);
    // Long lines are folded.
    let text = std::fs::read_to_string(&files[0]).unwrap().replace("=\r\n", "").replace("=3D", "=");
    assert!(files[0].to_str().unwrap().ends_with("-invitation.eml") && text.contains("To: en@guest.example"));
    assert!(text.contains("https://register.example/x/invitation/abc"));
    assert!(text.contains("Ministry of &lt;Justice&gt; &amp; Law") && text.contains("Ministry of <Justice> & Law"), "{text}");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(std::fs::metadata(&files[0]).unwrap().permissions().mode() & 0o777, 0o600);
    }
}

both!(what_is_old_goes, |db| {
    let now = Utc::now();
    let statements = [
        "INSERT INTO person (email, name, language, totp_confirmed, demonstration, created_at) VALUES ('a', 'a', 'en', false, false, CURRENT_TIMESTAMP)",
        "INSERT INTO sign_in (person_id, at, outcome) VALUES (1, '2020-01-01 00:00:00+00:00', 'signed_in'), (1, CURRENT_TIMESTAMP, 'signed_in')",
        "INSERT INTO session (token_hash, person_id, stage, created_at, seen_at, expires_at) VALUES ('a', 1, 'full', '2020-01-01 00:00:00+00:00', '2020-01-01 00:00:00+00:00', '2020-01-01 12:00:00+00:00')",
    ];
    for statement in statements {
        db.execute_unprepared(statement).await.unwrap();
    }
    letters_in_every_language(&db, now - Duration::days(40)).await;
    cleaning::clean(&*db, now).await.unwrap();
    assert_eq!(sign_in::Entity::find().count(&*db).await.unwrap(), 1);
    assert_eq!(session::Entity::find().count(&*db).await.unwrap(), 0);
    assert_eq!(outbox::Entity::find().count(&*db).await.unwrap(), 0);
});

both!(what_waits_is_sealed_and_nothing_of_it_stays, |db| {
    let now = Utc::now();
    letters_in_every_language(&db, now).await;
    let waiting = outbox::Entity::find().all(&*db).await.unwrap();
    for row in &waiting {
        let kept = format!("{}{}{}", row.subject, row.body_text, row.body_html);
        assert!(!kept.contains("invitation/abc") && !kept.contains("Justice") && !kept.contains(' '), "{kept}");
        assert!(opened(row.clone()).unwrap().body_text.contains("/x/invitation/abc"));
        // Anyone who writes to the database cannot send it to somebody else.
        assert!(opened(outbox::Model { recipient: "other@guest.example".into(), ..row.clone() }).is_err());
    }
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(job::send_due(&db, &post(folder.path().to_str().unwrap()), now).await.unwrap(), 4);
    for row in outbox::Entity::find().all(&*db).await.unwrap() {
        assert!(row.sent_at.is_some());
        assert_eq!(format!("{}{}{}{}", row.recipient, row.subject, row.body_text, row.body_html), "");
    }
});
