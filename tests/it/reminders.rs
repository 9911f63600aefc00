//! Tests of reminders: over a year with a clock that the test moves, through crashes and by two servers at once.

use crate::site::Site;
use answerable::jobs::cleaning;
use answerable_commands::reminders::command_line::table;
use answerable_commands::reminders::{planned, put, send};
use answerable_domain::model::{DueKind, Rhythm, Role};
use answerable_domain::rules::deadlines::Reminder;
use answerable_domain::rules::periods::Periods;
use answerable_store::db::Register;
use answerable_store::db::batch::begin;
use answerable_store::db::entities::{
    institution, membership, outbox, person, recommendation, reminder_choice, reminder_sent, responsibility, status_update,
};
use answerable_store::db::history::verify;
use answerable_testing::TestDatabase;
use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, Utc, Weekday};
use sea_orm::ConnectionTrait;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, DatabaseConnection, EntityTrait, NotSet, QueryFilter, QueryOrder, Set};
use std::collections::{HashMap, HashSet};

const ORIGIN: &str = "https://register.example";

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn morning(day: NaiveDate) -> DateTime<Utc> {
    day.and_time(NaiveTime::from_hms_opt(6, 0, 0).unwrap()).and_utc()
}

async fn register(db: &TestDatabase, on: &str) -> Register {
    Register::load((**db).clone(), day(on), Periods::default()).await.unwrap()
}

/// Two focal points, a validator and a coordinator in the fictional State's register, before any reminder was sent.
async fn people(db: TestDatabase) -> Site {
    let site = Site::demonstration(db).await;
    for role in [Role::FocalPoint, Role::Validator, Role::Coordinator, Role::Contributor, Role::Moderator, Role::Administrator] {
        site.as_role(role).await;
    }
    site
}

async fn choose(db: &DatabaseConnection, person: person::Key, rhythm: Rhythm) {
    let row =
        reminder_choice::ActiveModel { id: NotSet, person_id: Set(person), rhythm: Set(rhythm.into()), calendar_token_hash: Set(None) };
    row.insert(db).await.unwrap();
}

async fn letters(db: &DatabaseConnection) -> Vec<outbox::Model> {
    outbox::Entity::find().filter(outbox::Column::Kind.eq("reminder")).order_by_asc(outbox::Column::Id).all(db).await.unwrap()
}

both!(over_a_year, |db| {
    let site = people(db).await;
    let db = &site.db;
    let justice = site.body(answerable_domain::model::BodyKind::Institution, "ministry-of-justice", "").await;
    let children = site.body(answerable_domain::model::BodyKind::Institution, "institute-for-children", "").await;
    let weekly = site.person("weekly@test.example", Some((Role::FocalPoint, justice))).await;
    let late = site.person("late@test.example", Some((Role::FocalPoint, justice))).await;
    let other = site.person("other@test.example", Some((Role::FocalPoint, children))).await;
    let ended = site.person("ended@test.example", Some((Role::FocalPoint, justice))).await;
    choose(db, weekly.id, Rhythm::Weekly).await;
    choose(db, late.id, Rhythm::Due).await;
    let end = membership::Entity::update_many().col_expr(membership::Column::Until, Expr::value(Some(day("2025-01-01"))));
    end.filter(membership::Column::PersonId.eq(ended.id)).exec(&**db).await.unwrap();
    let of_ended = membership::Entity::find().filter(membership::Column::PersonId.eq(ended.id)).one(&**db).await.unwrap().unwrap();
    answerable_testing::joined(&**db, of_ended.id, Role::FocalPoint).await;

    let register = register(db, "2025-10-01").await;
    let mut printed = String::new();
    let mut overdue_when_sent = 0;
    for today in day("2025-10-01").iter_days().take(366) {
        register.refresh(today).await.unwrap();
        let at = register.at(None).await.unwrap();
        let digests = planned(&at).await.unwrap();
        printed.push_str(&if digests.is_empty() { String::new() } else { table(&digests) });
        let sent = send(&register, ORIGIN, morning(today)).await.unwrap();
        assert_eq!(sent, digests.len(), "{today}: what was shown is what was sent");
        if today.weekday() == Weekday::Mon {
            assert_eq!(send(&register, ORIGIN, morning(today)).await.unwrap(), 0, "{today}: once");
        }
        // What is reminded of is open on that day by the register's own account.
        for digest in &digests {
            for item in &digest.items {
                overdue_when_sent += usize::from(item.thing.due_on < today);
                if item.thing.kind == DueKind::Recommendation {
                    let row = at.snapshot.facts.row(recommendation::Key::new(item.thing.subject_id)).unwrap();
                    let standing = at.snapshot.standing_on(row, today);
                    assert!(!matches!(standing.status.code(), "implemented" | "closed"), "{today}");
                }
            }
        }
    }
    println!("{printed}");

    let rows = reminder_sent::Entity::find().order_by_asc(reminder_sent::Column::Id).all(&**db).await.unwrap();
    assert!(rows.len() > 200 && overdue_when_sent > 100, "{} {overdue_when_sent}", rows.len());
    let once: HashSet<_> = rows.iter().map(|row| (row.person_id, &row.subject_kind, row.subject_id, row.due_on, &row.code)).collect();
    assert_eq!(once.len(), rows.len(), "none twice");
    let mut days: HashMap<person::Key, HashSet<NaiveDate>> = HashMap::new();
    for row in &rows {
        days.entry(row.person_id).or_default().insert(row.sent_on);
    }
    assert_eq!(letters(db).await.len(), days.values().map(HashSet::len).sum::<usize>(), "one letter a person and day");
    assert!(!days.contains_key(&ended.id));
    assert!(!days[&weekly.id].is_empty() && days[&weekly.id].iter().all(|on| on.weekday() == Weekday::Mon));
    let of = |person: person::Key| rows.iter().filter(move |row| row.person_id == person);
    assert!(of(late.id).count() > 0 && of(late.id).all(|row| row.code == "before-0" || row.code.starts_with("overdue-")));
    // Each kind of thing, and each step before.
    for kind in DueKind::ALL {
        assert!(rows.iter().any(|row| row.subject_kind == *kind), "{}", kind.code());
    }
    for code in ["before-30", "before-7", "before-0", "overdue-1", "overdue-4"] {
        assert!(rows.iter().any(|row| row.code == code), "{code}");
    }
    // Up the ladder, and nobody else.
    let mut roles: HashMap<person::Key, Role> = HashMap::new();
    for member in membership::Entity::find().all(&**db).await.unwrap() {
        roles.insert(member.person_id, member.role.0);
    }
    let mut heard: HashSet<Role> = HashSet::new();
    for row in &rows {
        let late = (row.sent_on - row.due_on).num_days();
        heard.insert(roles[&row.person_id]);
        match roles[&row.person_id] {
            Role::FocalPoint => {}
            Role::Validator => assert!(late >= 14, "{row:?}"),
            Role::Coordinator => assert!(late >= 28, "{row:?}"),
            role => panic!("{role:?} is not reminded"),
        }
        if let Some(days) = row.code.strip_prefix("before-") {
            assert!(Reminder::Before(days.parse().unwrap()).day(row.due_on) <= row.sent_on, "{row:?}");
        }
    }
    assert_eq!(heard, HashSet::from([Role::FocalPoint, Role::Validator, Role::Coordinator]));
    // Two institutions' people hear of different things.
    let subjects = |person: person::Key| of(person).map(|row| (row.subject_kind, row.subject_id)).collect::<HashSet<_>>();
    let mine = person::Entity::find().filter(person::Column::Email.eq("focal_point@test.example")).one(&**db).await.unwrap().unwrap();
    assert!(subjects(other.id).is_disjoint(&subjects(mine.id)) && !subjects(other.id).is_empty());
    assert!(verify(db).await.unwrap().intact());
    // What is kept of it goes when it is needed no more, and nothing is sent again because of that.
    cleaning::clean(&**db, morning(register.current().day)).await.unwrap();
    let oldest = register.current().day - Days::new(90);
    assert!(reminder_sent::Entity::find().all(&**db).await.unwrap().iter().all(|row| row.sent_on >= oldest));
    assert_eq!(send(&register, ORIGIN, morning(register.current().day)).await.unwrap(), 0);
});

both!(a_crash_in_the_middle_sends_nothing_twice, |db| {
    let site = people(db).await;
    let db = &site.db;
    let register = register(db, "2026-06-01").await;
    let now = morning(day("2026-06-01"));
    let digests = planned(&register.at(None).await.unwrap()).await.unwrap();
    assert!(digests.len() >= 3, "{}", digests.len());
    // One is written whole; the second is cut off before its end; the rest never begins.
    let whole = begin(db).await.unwrap();
    assert!(put(&whole, digests[0].clone(), ORIGIN, now).await.unwrap());
    whole.commit().await.unwrap();
    let cut = begin(db).await.unwrap();
    assert!(put(&cut, digests[1].clone(), ORIGIN, now).await.unwrap());
    cut.rollback().await.unwrap();
    assert_eq!(letters(db).await.len(), 1);
    assert!(reminder_sent::Entity::find().all(&**db).await.unwrap().iter().all(|row| row.person_id == digests[0].person_id));
    // The next run does what is missing, the one after it nothing.
    assert_eq!(send(&register, ORIGIN, now).await.unwrap(), digests.len() - 1);
    assert_eq!(send(&register, ORIGIN, now).await.unwrap(), 0);
    let mut to: Vec<String> = letters(db).await.into_iter().map(|letter| letter.recipient).collect();
    let all = to.len();
    to.sort();
    to.dedup();
    assert_eq!((all, to.len()), (digests.len(), digests.len()));
    // A refusal of the database in the middle leaves neither letter nor note, and holds up nobody else's.
    db.execute_unprepared("DELETE FROM reminder_sent").await.unwrap();
    db.execute_unprepared("DELETE FROM outbox").await.unwrap();
    db.execute_unprepared("CREATE UNIQUE INDEX one_a_day ON reminder_sent (sent_on)").await.unwrap();
    assert!(send(&register, ORIGIN, now).await.is_err());
    let noted = reminder_sent::Entity::find().all(&**db).await.unwrap();
    assert!(noted.len() <= 1 && letters(db).await.len() == noted.len());
    db.execute_unprepared("DROP INDEX one_a_day").await.unwrap();
    assert_eq!(send(&register, ORIGIN, now).await.unwrap(), digests.len() - noted.len());
    assert_eq!(letters(db).await.len(), digests.len());
});

both!(two_servers_at_once, |db| {
    let site = people(db).await;
    let db = &site.db;
    for on in ["2026-06-01", "2026-06-02", "2026-06-15"] {
        let (one, other) = (register(db, on).await, register(db, on).await);
        let now = morning(day(on));
        let wanted = planned(&one.at(None).await.unwrap()).await.unwrap().len();
        let before = letters(db).await.len();
        let (first, second) = tokio::join!(send(&one, ORIGIN, now), send(&other, ORIGIN, now));
        assert_eq!(first.unwrap() + second.unwrap(), wanted, "{on}");
        assert_eq!(letters(db).await.len(), before + wanted, "{on}");
    }
});

both!(it_stops_when_the_work_is_done_or_the_membership_ends, |db| {
    let site = people(db).await;
    let db = &site.db;
    let justice =
        site.body(answerable_domain::model::BodyKind::Institution, "ministry-of-justice", "").await.map(institution::Key::new).unwrap();
    let post = responsibility::Entity::find()
        .filter(responsibility::Column::InstitutionId.eq(justice))
        .filter(responsibility::Column::Role.eq("lead"))
        .filter(responsibility::Column::Until.is_null())
        .order_by_asc(responsibility::Column::Id)
        .all(&**db)
        .await
        .unwrap();
    let at = register(db, "2026-11-01").await;
    let open = post.into_iter().find(|post| {
        let current = at.current();
        let row = current.facts.row(post.recommendation_id).unwrap();
        current.counts(row) && !matches!(current.standing(row).status.code(), "implemented" | "closed")
    });
    let id = open.unwrap().recommendation_id;
    let due = responsibility::Entity::update_many().col_expr(responsibility::Column::DueOn, Expr::value(Some(day("2027-01-31"))));
    due.filter(responsibility::Column::RecommendationId.eq(id)).exec(&**db).await.unwrap();
    let about = |digests: &[answerable_store::mail::digest::Digest]| {
        digests
            .iter()
            .flat_map(|digest| &digest.items)
            .filter(|item| item.thing.kind == DueKind::Recommendation && item.thing.subject_id == id.number())
            .map(|item| item.reminder.code())
            .collect::<Vec<_>>()
    };
    for (on, code) in
        [("2026-12-31", None), ("2027-01-01", Some("before-30")), ("2027-01-31", Some("before-0")), ("2027-02-07", Some("overdue-1"))]
    {
        let digests = planned(&register(db, on).await.at(None).await.unwrap()).await.unwrap();
        assert_eq!(about(&digests), code.map(str::to_string).into_iter().collect::<Vec<_>>(), "{on}");
    }
    // A report at a month's end, with a period of one month: the next is due at the shorter month's end.
    let row = |slug: &str, status: &str, on: &str| status_update::ActiveModel {
        id: NotSet,
        slug: Set(slug.to_string()),
        recommendation_id: Set(id),
        institution_id: Set(justice),
        status: Set(answerable_domain::model::Status::from_code(status).unwrap().into()),
        published_on: Set(day(on)),
        language: Set("en".to_string()),
        reasons: Set("Somebody did something.".to_string()),
        missing: Set(None),
        next_step: Set(None),
        next_step_on: Set(None),
        corrects_id: Set(None),
        later_recommendation_id: Set(None),
    };
    row("month-end", "under_way", "2027-01-31").insert(&**db).await.unwrap();
    let monthly = Periods { stale_months: 1, ..Periods::default() };
    let at = Register::load((**db).clone(), day("2027-02-01"), monthly).await.unwrap().at(None).await.unwrap();
    let due = at.due(Some(justice), |_| true).await.unwrap();
    let next = due[&justice].iter().find(|thing| thing.kind == DueKind::Update && thing.subject_id == id.number()).unwrap();
    assert_eq!(next.due_on, day("2027-02-28"));
    // Somebody leaves between the plan and the letter.
    let late = register(db, "2027-02-14").await;
    let digests = planned(&late.at(None).await.unwrap()).await.unwrap();
    let one = digests.into_iter().find(|digest| digest.role == Role::FocalPoint).unwrap();
    assert_eq!(about(std::slice::from_ref(&one)), ["overdue-2"]);
    let leave = |until: Option<NaiveDate>| {
        let change = membership::Entity::update_many().col_expr(membership::Column::Until, Expr::value(until));
        change.filter(membership::Column::Id.eq(one.membership_id))
    };
    leave(Some(day("2027-02-14"))).exec(&**db).await.unwrap();
    assert!(!put(&**db, one.clone(), ORIGIN, morning(one.day)).await.unwrap());
    assert!(letters(db).await.is_empty());
    // Without a focal point the validator takes the place.
    let digests = planned(&register(db, "2027-01-31").await.at(None).await.unwrap()).await.unwrap();
    assert_eq!(about(&digests), ["before-0"]);
    leave(None).exec(&**db).await.unwrap();
    // The work is done.
    row("done", "implemented", "2027-02-10").insert(&**db).await.unwrap();
    let digests = planned(&register(db, "2027-02-14").await.at(None).await.unwrap()).await.unwrap();
    assert!(about(&digests).is_empty());
});
