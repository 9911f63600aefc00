//! `/changes` and its Atom feed.

use crate::http::asked::{Answered, Asked};
use crate::http::plain::plain;
use answerable_app::pages::Problem;
use answerable_app::pages::changes::{index, said};
use answerable_domain::printed::spaced;
use answerable_domain::reader::Reader;
use answerable_domain::view::changes::*;
use answerable_store::secrets::short_hash;
use atom_syndication::{Entry, Feed, FixedDateTime, Link, Person, Text};
use axum::http::HeaderValue;
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse;
use chrono::{NaiveDate, NaiveTime};
use std::collections::HashMap;

/// The page of what happened, the public history.
pub async fn list_changes(asked: Asked) -> Answered {
    let which = WhichChanges::read(asked.parameters());
    asked.answer(asked.register.changes(&which).await.map(|found| index::page(&asked.reader, found, which)))
}

/// `/changes.atom`: the newest entries, of one State or of all.
pub async fn give_feed(asked: Asked) -> Answered {
    let which = WhichChanges { page: 1, ..WhichChanges::read(asked.parameters()) };
    let found = asked.register.changes(&which).await.map_err(|error| asked.problem(&Problem::from(error)))?;
    let mut response = feed(&asked.reader, &which, &found).to_string().into_response();
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/atom+xml; charset=utf-8"));
    Ok(response)
}

fn feed(reader: &Reader, which: &WhichChanges, found: &ChangesFound) -> Feed {
    let lexicon = reader.lexicon();
    let absolute = |path: &str| format!("{}{}", reader.site.origin, reader.href_with(path, &which.parameters(1)));
    let chosen = found.states.iter().find(|choice| Some(&choice.state.code) == which.state.as_ref());
    let mut title = format!("{}: {}", lexicon.say("site-name", &[]), lexicon.say("changes-title", &[]));
    if let Some(choice) = chosen {
        title.push_str(&format!(" · {}", choice.state.names.text(reader.lang)));
    }
    // Two entries may read alike; counting from the oldest, each keeps its number when a newer one comes.
    let mut alike: HashMap<String, u32> = HashMap::new();
    let mut entries: Vec<Entry> = found.items.iter().rev().map(|change| entry(reader, change, &mut alike)).collect();
    entries.reverse();
    let link = |path: &str, rel: &str, kind: &str| {
        let (href, rel, kind) = (absolute(path), rel.to_string(), Some(kind.to_string()));
        Link { href, rel, mime_type: kind, hreflang: Some(reader.lang.tag().to_string()), ..Link::default() }
    };
    Feed {
        title: Text::plain(plain(&title, lexicon)),
        id: absolute("/changes.atom"),
        updated: at(found.items.first().map_or(reader.day, |newest| newest.entry.happened_on)),
        authors: vec![Person { name: lexicon.say("site-name", &[]), ..Person::default() }],
        subtitle: Some(Text::plain(lexicon.say("changes-description", &[]))),
        links: vec![link("/changes.atom", "self", "application/atom+xml"), link("/changes", "alternate", "text/html")],
        lang: Some(reader.lang.tag().to_string()),
        entries,
        ..Feed::default()
    }
}

fn entry(reader: &Reader, change: &Change, alike: &mut HashMap<String, u32>) -> Entry {
    let lexicon = reader.lexicon();
    let mut title = said::happened(reader, change);
    if let Some(status) = change.entry.value {
        title.push_str(&format!(": {}", lexicon.say(&format!("status-{}", status.code().replace('_', "-")), &[])));
    }
    let reference = change.entry.reference.as_ref().map(|reference| {
        lexicon.say("cite-paragraph", &[("symbol", reference.symbol.clone().into()), ("paragraph", spaced(&reference.paragraph).into())])
    });
    let state = change.entry.state.as_ref().map(|state| {
        let name = state.names.text(reader.lang);
        if change.fiction { format!("{name} ({})", lexicon.say("fiction-mark", &[])) } else { name.to_string() }
    });
    let summary: Vec<String> = reference.or_else(|| change.document.clone()).into_iter().chain(state).collect();
    let path = said::change_path(change);
    let address = format!("{}{}", reader.site.origin, reader.href(&path));
    // An entry is identified by what readers see of it, never by a database key: keys count unpublished things too.
    let value = change.entry.value.map_or("", |status| status.code());
    let seen = [change.entry.kind.code(), &path, &actor(change), value].join("\n");
    let same = alike.entry(format!("{}\n{seen}", change.entry.happened_on)).or_default();
    *same += 1;
    let mark = short_hash(format!("{seen}\n{same}").as_bytes(), 8);
    let page = format!("{}/{}/changes", reader.site.origin, reader.lang.tag());
    Entry {
        title: Text::plain(plain(&title, lexicon)),
        id: format!("{page}#{}-{mark}", change.entry.happened_on),
        updated: at(change.entry.happened_on),
        published: Some(at(change.entry.happened_on)),
        links: vec![Link { href: address, rel: "alternate".to_string(), mime_type: Some("text/html".to_string()), ..Link::default() }],
        summary: Some(Text::plain(plain(&summary.join(" · "), lexicon))),
        ..Entry::default()
    }
}

/// The name of the body that acted, the same whatever language the feed is in.
fn actor(change: &Change) -> String {
    change.entry.actor.by_language().values().next().cloned().unwrap_or_default()
}

fn at(day: NaiveDate) -> FixedDateTime {
    day.and_time(NaiveTime::MIN).and_utc().fixed_offset()
}

#[cfg(test)]
mod tests {
    use super::*;
    use answerable_domain::model::{EventKind, Lang, Named, Reference, Status, Words};
    use answerable_domain::reader::Site;
    use answerable_domain::view::recommendations::HistoryEntry;
    use std::sync::Arc;

    fn reader(lang: Lang) -> Reader {
        Reader {
            lang,
            day: "2026-05-01".parse().unwrap(),
            as_at: None,
            unread_day: None,
            path: "/changes.atom".into(),
            parameters: Vec::new(),
            site: Arc::new(Site { origin: "https://register.example".into(), ..Site::default() }),
            signed_in: None,
        }
    }

    fn change(day: &str) -> Change {
        let entry = HistoryEntry {
            happened_on: day.parse().unwrap(),
            kind: EventKind::StatusUpdatePublished,
            actor: Words::one("en", "Ministry of <Justice> & Peace"),
            value: Some(Status::Planned),
            institution: None,
            reason: None,
            reference: Some(Reference { symbol: "CRC/C/OPSC/XVL/CO/1".into(), paragraph: "14(a)".into() }),
            state: Some(Named { code: "XVL".into(), names: Words::one("en", "Valdemora") }),
        };
        Change { entry, fiction: true, document: None }
    }

    fn found(items: Vec<Change>) -> ChangesFound {
        ChangesFound { total: items.len() as u64, items, page: 1, pages: 1, kinds: Vec::new(), states: Vec::new() }
    }

    #[test]
    fn the_feed_is_atom_with_absolute_addresses() {
        let which = WhichChanges { state: Some("XVL".into()), kind: None, page: 1 };
        let written = feed(&reader(Lang::En), &which, &found(vec![change("2026-04-02")])).to_string();
        let read: Feed = written.parse().unwrap();
        assert_eq!(read.id, "https://register.example/en/changes.atom?state=XVL");
        assert_eq!(read.links[1].href, "https://register.example/en/changes?state=XVL");
        assert_eq!(read.entries[0].links[0].href, "https://register.example/en/recommendations/CRC/C/OPSC/XVL/CO/1/14(a)");
        assert!(read.entries[0].title.value.contains("Ministry of <Justice> & Peace"), "{}", read.entries[0].title.value);
        assert_eq!(read.updated.to_rfc3339(), "2026-04-02T00:00:00+00:00");
        assert_eq!(read.lang.as_deref(), Some("en"));
    }

    #[test]
    fn ids_stay_when_something_newer_comes() {
        let which = WhichChanges { state: None, kind: None, page: 1 };
        let ids =
            |items| -> Vec<String> { feed(&reader(Lang::Fr), &which, &found(items)).entries.into_iter().map(|entry| entry.id).collect() };
        let before = ids(vec![change("2026-04-02"), change("2026-04-01")]);
        let after = ids(vec![change("2026-04-02"), change("2026-04-02"), change("2026-04-01")]);
        assert_eq!(after[1..], before[..]);
        assert!(after[0] != after[1] && after[0].starts_with("https://register.example/fr/changes#2026-04-02-"));
    }
}
