//! Tests that the author of a private, coalition's or pseudonymous assessment leaves no trace. Two organisations that nobody has heard of
//! do the same, each in a register of its own; to everybody else both registers must read alike, to the last byte: every page, download,
//! feed, count, error, ETag and event, no matter who is signed in. And what an organisation does before a moderator decides must change nothing
//! at all, not even the register's version or the number of links of its history.

use crate::client::Client;
use crate::site::{Answer, Site, demonstration};
use answerable::clock::today;
use answerable_domain::model::{BodyKind, Role, Words};
use answerable_store::db::entities::{coalition_member, organisation, state};
use axum::http::StatusCode;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, NotSet, QueryFilter, Set};
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// A word that stands in the names of both organisations and of their people, and nowhere else.
const NAME: &str = "zzqxname";
/// A word that stands in what is never published.
const PRIVATE: &str = "zzqxprivate";
const ABOUT: &str = "CEDAW/C/XVL/CO/5/33";
/// The most pages that each reader reads.
const MOST: usize = 160;

/// Addresses to which no link leads, and those that could tell by a count, an error or a redirection.
const OTHERS: [&str; 23] = [
    "/en/recommendations.json?state=XVL",
    "/en/recommendations.csv?state=XVL",
    "/en/recommendations?q=zzqxname",
    "/en/recommendations?q=zzqxprivate",
    "/en/recommendations/suggest?q=zzqx",
    "/en/changes.atom?state=XVL",
    "/en/calendar.ics",
    "/en/civil-society/zzqxname-one",
    "/en/civil-society/zzqxname-two",
    "/es/disagreements?state=XVL",
    "/ar/recommendations/CEDAW/C/XVL/CO/5/33",
    "/en/recommendations/CEDAW/C/XVL/CO/5/33?as_at=2026-01-01",
    "/en/submissions",
    "/en/moderating",
    "/en/work/replies",
    "/en/hidden",
    "/en/moderating/hiding",
    "/en/danger/organisation/zzqxname-one",
    "/en/danger/organisation/zzqxname-two",
    "/history.jsonl",
    "/log/checkpoint",
    "/records/unbound.json",
    "/en/log",
];

/// The description under which both organisations show.
const DESCRIPTION: &str = "A clinic of the south";

/// Adds the two organisations and their people, the same in every register; and a third organisation that shows to nobody, called
/// `quiet`.
async fn plant(site: &Site, quiet: &str) {
    let db = &*site.db;
    let state = state::Entity::find().filter(state::Column::Iso3.eq("XVL")).one(db).await.unwrap().unwrap().id;
    let coalition = organisation::Entity::find().filter(organisation::Column::Slug.eq("red-infancia")).one(db).await.unwrap().unwrap().id;
    for which in ["one", "two"] {
        let row = organisation::ActiveModel {
            id: NotSet,
            slug: Set(format!("{NAME}-{which}")),
            state_id: Set(state),
            kind: Set(answerable_domain::model::OrganisationKind::Ngo.into()),
            names: Set(answerable_store::db::entities::Localised::from(Words::one("en", format!("{NAME} {which}")))),
            about: Set(None),
            languages: Set("en".into()),
            registered_on: Set(today()),
        };
        let id = row.insert(db).await.unwrap().id;
        coalition_member::Entity::insert(coalition_member::ActiveModel { coalition_id: Set(coalition), organisation_id: Set(id) })
            .exec_without_returning(db)
            .await
            .unwrap();
        site.person(&format!("{NAME}-{which}@test.example"), Some((Role::OrganisationLead, Some(id.number())))).await;
    }
    let row = organisation::ActiveModel {
        id: NotSet,
        slug: Set("zzqxquiet".into()),
        state_id: Set(state),
        kind: Set(answerable_domain::model::OrganisationKind::Ngo.into()),
        names: Set(answerable_store::db::entities::Localised::from(Words::one("en", quiet.to_string()))),
        about: Set(None),
        languages: Set("en".into()),
        registered_on: Set(today()),
    };
    row.insert(db).await.unwrap();
    // Of a body outside the coalition: what members share among themselves is theirs.
    let elsewhere = site.body(BodyKind::Organisation, "", "childrens-defender").await;
    for role in [Role::Contributor, Role::OrganisationLead] {
        site.person(&format!("{}@test.example", role.code()), Some((role, elsewhere))).await;
    }
}

fn fields<'a>(step: &'a str, words: &'a str, others: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut fields = vec![
        ("version", "0"),
        ("step", step),
        ("recommendation-0", ABOUT),
        ("verdict-0", "no_action"),
        ("language", "en"),
        ("developments", words),
        ("evidence-kind-0", "outcome"),
        ("evidence-title-0", "A count"),
    ];
    fields.extend_from_slice(others);
    fields
}

const PSEUDONYM: [(&str, &str); 2] = [("visibility", "pseudonymous"), ("pseudonym", DESCRIPTION)];

/// Sends a new submission, with a file where one is given; answers its address.
async fn sent(client: &Client<'_>, fields: &[(&str, &str)], file: Option<&[u8]>) -> String {
    let begun = client.get(&format!("/en/submissions/new?recommendation={ABOUT}")).await;
    let path = begun.header("location").split('?').next().unwrap().to_string();
    let files: Vec<(&str, &str, &[u8])> = file.iter().map(|content| ("evidence-file-0", "zzqxname-report.txt", *content)).collect();
    let answer = client.post_files(&path, fields, &files).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text().chars().take(2_000).collect::<String>());
    path
}

/// Does what the author does before anybody decides. Answers the addresses of what waits.
async fn written(site: &Site, who: &str) -> Vec<String> {
    let author = site.sign_in(&format!("{NAME}-{who}@test.example")).await;
    sent(&author, &fields("save", PRIVATE, &[("visibility", "private"), ("evidence-url-0", "https://x.example")]), None).await;
    let shared = [("visibility", "coalition"), ("coalition", "red-infancia"), ("evidence-url-0", "https://x.example")];
    sent(&author, &fields("save", "zzqxprivate, for the coalition", &shared), None).await;
    let mut waiting = Vec::new();
    for words in ["Nothing was done in the south.", "Nothing was done in the south, as before, and it is spam."] {
        waiting.push(sent(&author, &fields("submit", words, &PSEUDONYM), Some(format!("What we counted: {words}").as_bytes())).await);
    }
    let coalition = [("visibility", "coalition"), ("coalition", "red-infancia"), ("evidence-url-0", "https://x.example")];
    waiting.push(sent(&author, &fields("submit", "The coalition finds nothing done.", &coalition), None).await);
    waiting
}

/// Does what the moderator and the ministry do then.
async fn decided(site: &Site, waiting: &[String]) {
    let moderator = site.as_role(Role::Moderator).await;
    let decisions: [&[(&str, &str)]; 3] = [
        &[("step", "publish"), ("version", "1")],
        &[("step", "decline"), ("ground", "spam"), ("version", "1")],
        &[("step", "publish"), ("version", "1")],
    ];
    for (path, decision) in waiting.iter().zip(decisions) {
        let answer = moderator.post(&path.replace("/submissions/", "/moderating/"), decision).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
    }
    let validator = site.as_role(Role::Validator).await;
    let owed = validator.get("/en/work/replies").await.text();
    let mut links = owed.split("/en/work/replies/").skip(1);
    let slug = links.find(|rest| rest.contains(DESCRIPTION)).and_then(|rest| rest.split('"').next());
    let slug = slug.expect("a reply is owed").to_string();
    let reply =
        [("version", "0"), ("step", "publish"), ("names_nobody", "yes"), ("language", "en"), ("body", "The south comes next year.")];
    let answer = validator.post(&format!("/en/work/replies/{slug}"), &reply).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    endangered(site, &moderator).await;
    site.register.refresh(today()).await.unwrap();
    site.close_log().await;
}

/// A reader warns of what was published under the description; one moderator hides a passage, another confirms it.
async fn endangered(site: &Site, moderator: &Client<'_>) {
    let page = site.get(&format!("/en/recommendations/{ABOUT}")).await.text();
    let mut articles = page.split("<article").skip(1);
    let own = articles.find(|article| article.contains("A clinic of the south")).expect("it is public");
    let slug = own.split("/danger/assessment/").nth(1).and_then(|rest| rest.split('"').next()).expect("a way to warn");
    let warned = site.client().post(&format!("/en/danger/assessment/{slug}"), &[("why", "zzqxprivate warning")]).await;
    assert_eq!(warned.status, StatusCode::SEE_OTHER);
    let fields = [("passage", "Nothing was done"), ("ground", "endangers_person"), ("step", "hide")];
    let hidden = moderator.post(&format!("/en/moderating/hiding/on/assessment/{slug}"), &fields).await;
    assert_eq!(hidden.status, StatusCode::SEE_OTHER);
    let place = hidden.header("location").split('?').next().unwrap_or_default().to_string();
    let other = site.other_moderator().await;
    let confirmed = other.post(&place, &[("version", "1"), ("step", "confirm")]).await;
    assert_eq!(confirmed.status, StatusCode::SEE_OTHER);
}

/// An answer without what differs from one register to the next, no matter who acts: random names of addresses, hashes, salts, moments.
fn without_chance(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    let mut plain = String::with_capacity(text.len());
    let mut run = String::new();
    for sign in text.chars().chain(['\n']) {
        if sign.is_ascii_hexdigit() || matches!(sign, ':' | '.' | '-' | 'T' | 'Z' | '+') {
            run.push(sign);
            continue;
        }
        let digits = run.chars().filter(char::is_ascii_hexdigit).count();
        let moment = run.contains('T') && run.contains(':');
        if digits >= 16 || moment {
            plain.push('#');
        } else {
            plain.push_str(&run);
        }
        run.clear();
        plain.push(sign);
    }
    plain.pop();
    plain
}

/// One reading of an address: status, ETag, where it leads, body.
type Read = (u16, String, String);

/// The readings by address, without what is random in them.
type Found = BTreeMap<String, Vec<Read>>;

fn read(address: &str, answer: &Answer) -> Read {
    let mut body = if answer.header("content-type").contains("spreadsheet") { String::new() } else { without_chance(&answer.bytes) };
    // A form that is sent twice is known by a random word.
    if let Some((before, (_, after))) =
        body.split_once("name=\"once\" value=\"").and_then(|(before, rest)| Some((before, rest.split_once('"')?)))
    {
        body = format!("{before}{after}");
    }
    // Entries stand in the order of hashes, which are random; of a checkpoint all but the name and the size is.
    if address == "/history.jsonl" {
        let mut lines: Vec<&str> = body.lines().collect();
        lines.sort_unstable();
        body = lines.join("\n");
    }
    if address == "/log/checkpoint" {
        body = body.lines().take(2).collect::<Vec<_>>().join("\n");
    }
    // What is owed since the same day stands in the order of random names.
    if address.contains("/work/replies") {
        let mut pieces: Vec<&str> = body.split("<li").collect();
        pieces.sort_unstable();
        body = pieces.join("<li");
    }
    let leads = format!("{} {}", answer.header("etag"), without_chance(answer.header("location").as_bytes()));
    (answer.status.as_u16(), leads, body)
}

/// Reads everything to which links lead a reader, and the other addresses.
async fn everything(client: &Client<'_>) -> Found {
    let roots = ["/en/", "/en/work", "/en/coordination", "/en/administration", "/en/account", "/en/account/members", "/en/moderation"];
    let first = format!("/en/recommendations/{ABOUT}");
    let mut found = Found::new();
    let mut seen: BTreeSet<String> = BTreeSet::new();
    let mut queue: VecDeque<String> = ["/history.jsonl"].into_iter().chain(roots).chain(OTHERS).map(str::to_string).collect();
    queue.push_front(first);
    while let Some(address) = queue.pop_front() {
        // Sessions say when they began; a second factor that is being set up is random.
        if found.len() == MOST || address.contains("/sessions") || address.contains("/second-factor") || !seen.insert(address.clone()) {
            continue;
        }
        let answer = client.get(&address).await;
        if answer.header("content-type").starts_with("text/html") {
            for part in answer.text().split("href=\"").skip(1) {
                let link = part.split('"').next().unwrap_or_default().split('#').next().unwrap_or_default();
                let wanted =
                    ["XVL", "/civil", "/work", "/coordination", "/administration", "/account", "/submissions", "/files/", "/moderation"];
                if link.starts_with("/en/")
                    && wanted.iter().any(|part| link.contains(part))
                    && !link.contains('?')
                    && !link.contains("/danger/")
                {
                    queue.push_back(link.to_string());
                }
            }
        }
        if address == "/history.jsonl" {
            // What everybody sees of each record of civil society's, and of what was decided and replied.
            for line in answer.text().lines().rev().filter(|line| line.contains("\"closing\":2")) {
                let places = line.split("\"place\":\"").skip(1).filter_map(|rest| rest.split('"').next());
                places.for_each(|place| queue.push_front(format!("{place}.json")));
            }
        }
        found.entry(without_chance(address.as_bytes())).or_default().push(read(&address, &answer));
    }
    found.values_mut().for_each(|reads| reads.sort_unstable());
    found
}

const READERS: [Option<Role>; 7] = [
    None,
    Some(Role::FocalPoint),
    Some(Role::Validator),
    Some(Role::Coordinator),
    Some(Role::Administrator),
    Some(Role::Contributor),
    Some(Role::OrganisationLead),
];

/// A browser for each role, kept open, since an account shows how often somebody is signed in.
async fn readers(site: &Site) -> Vec<(Option<Role>, Client<'_>)> {
    let mut clients = Vec::new();
    for role in READERS {
        let client = match role {
            Some(role) => site.as_role(role).await,
            None => site.client(),
        };
        clients.push((role, client));
    }
    clients
}

/// What everybody else reads in a register in which one of the two organisations acts, and an organisation that shows to nobody is called
/// `quiet`.
async fn world(who: &str, quiet: &str) -> Vec<Found> {
    let site = demonstration().await;
    plant(&site, quiet).await;
    let site = Site::again(site).await;
    site.close_log().await;
    let waiting = written(&site, who).await;
    decided(&site, &waiting).await;
    let mut read = Vec::new();
    for (role, client) in readers(&site).await {
        let found = everything(&client).await;
        assert!(found.len() > 60, "{role:?} read {} pages", found.len());
        for (address, (status, leads, body)) in found.iter().flat_map(|(address, reads)| reads.iter().map(move |read| (address, read))) {
            let asked = address.contains(NAME) || address.contains("q=");
            assert!(asked || !body.contains(NAME) && !leads.contains(NAME), "{role:?} finds the author at {address} ({status})");
            assert!(asked || !body.contains(PRIVATE), "{role:?} finds a private draft at {address}");
        }
        read.push(found);
    }
    assert!(read[0].keys().any(|address| address.starts_with("/records/assessment/")), "forms of the log were read");
    // The public page does show what was published, under the name that was chosen.
    let (_, _, page) = &read[0][&format!("/en/recommendations/{ABOUT}")][0];
    for shown in [DESCRIPTION, "Valdemora Child Rights Network", "The south comes next year.", "A count", "class=\"stone\""] {
        assert!(page.contains(shown), "{shown}");
    }
    assert!(!page.contains("Nothing was done in the south"));
    read
}

/// Checks that two readings of an address are the same.
fn same(role: Option<Role>, address: &str, one: &[Read], two: &[Read]) {
    assert_eq!(one.len(), two.len(), "{role:?}: {address}");
    if let Some((one, two)) = one.iter().zip(two).find(|(one, two)| one != two) {
        let at = one.2.chars().zip(two.2.chars()).position(|(left, right)| left != right).unwrap_or_default();
        let near = |text: &str| text.chars().skip(at.saturating_sub(80)).take(200).collect::<String>();
        let (left, right) = (near(&one.2), near(&two.2));
        panic!("{role:?} can tell at {address}: {} {} «{left}» / {} {} «{right}»", one.0, one.1, two.0, two.1);
    }
}

#[tokio::test]
async fn whoever_is_behind_it_the_register_reads_the_same() {
    // In the second the description is the name of an organisation that shows to nobody: nobody can tell that by it.
    let (one, two) = (world("one", "A school of the north").await, world("two", DESCRIPTION).await);
    for ((role, one), two) in READERS.iter().zip(&one).zip(&two) {
        assert_eq!(one.keys().collect::<Vec<_>>(), two.keys().collect::<Vec<_>>(), "{role:?}");
        for (address, reads) in one {
            same(*role, address, reads, &two[address]);
        }
    }
}

#[tokio::test]
async fn what_an_organisation_does_before_a_decision_leaves_no_mark() {
    let site = demonstration().await;
    plant(&site, DESCRIPTION).await;
    let site = Site::again(site).await;
    // That offices were taken is public: the State's people are there before.
    let clients = readers(&site).await;
    site.close_log().await;
    let history = site.get("/history.jsonl").await.bytes;
    let mut before = Vec::new();
    for (_, client) in &clients {
        before.push(everything(client).await);
    }
    let waiting = written(&site, "one").await;
    let author = site.sign_in(&format!("{NAME}-one@test.example")).await;
    for (path, step) in [(&waiting[0], "take_back"), (&waiting[0], "discard")] {
        let version = if step == "discard" { "2" } else { "1" };
        assert_eq!(author.post(path, &[("step", step), ("version", version)]).await.status, StatusCode::SEE_OTHER);
    }
    assert!(!site.register.refresh(today()).await.unwrap(), "no server reads the register again");
    assert_eq!(site.close_log().await, [], "there is nothing to close");
    assert!(history == site.get("/history.jsonl").await.bytes, "the log has not one entry more");
    for ((role, client), before) in clients.iter().zip(&before) {
        let after = everything(client).await;
        let keys = |found: &Found| found.keys().cloned().collect::<BTreeSet<String>>();
        for (address, reads) in before.iter().filter(|(address, _)| after.contains_key(*address)) {
            same(*role, address, reads, &after[address]);
        }
        let other: Vec<String> = keys(before).symmetric_difference(&keys(&after)).cloned().collect();
        assert!(other.is_empty(), "{role:?}: {other:?}");
    }
}
