//! `/calendar`, and the calendar for calendar programs.

use crate::http::asked::{Answered, Asked};
use crate::http::ical::{self, Entry, Ical};
use answerable_app::pages::Problem;
use answerable_app::pages::calendar;
use answerable_app::pages::changes::said;
use answerable_domain::model::Reference;
use answerable_domain::printed::spaced;
use answerable_domain::reader::Reader;
use answerable_domain::view::calendar::*;
use answerable_domain::view::changes::*;
use chrono::Months;
use std::collections::HashMap;

/// The most recommendations that one entry names; the page has them all.
const NAMED: usize = 50;

/// The page of what is due.
pub async fn show_calendar(asked: Asked) -> Answered {
    let state = asked.parameter("state").map(str::trim).and_then(state_code);
    let year = asked.parameter("year").and_then(|year| year.trim().parse().ok());
    let dates = asked.register.dates(state.as_deref()).await;
    asked.answer(dates.map(|dates| calendar::page(&asked.reader, dates, state.as_deref(), year)))
}

/// `/calendar.ics`: the dates of the last twelve months and all that are to come, of one State or of all.
pub async fn give_calendar(asked: Asked) -> Answered {
    let state = asked.parameter("state").and_then(state_code);
    let dates = asked.register.dates(state.as_deref()).await.map_err(|error| asked.problem(&Problem::from(error)))?;
    Ok(ical::answer(written(&asked.reader, &dates, state.as_deref())))
}

fn written(reader: &Reader, dates: &Dates, state: Option<&str>) -> String {
    let lexicon = reader.lexicon();
    let mut name = format!("{}: {}", lexicon.say("site-name", &[]), lexicon.say("calendar-title", &[]));
    if let Some(choice) = dates.states.iter().find(|choice| Some(choice.state.code.as_str()) == state) {
        name.push_str(&format!(" · {}", choice.state.names.text(reader.lang)));
    }
    let since = reader.day.checked_sub_months(Months::new(12)).unwrap_or(reader.day);
    let mut calendar = Ical::new("Calendar", &name, lexicon, &reader.site.origin, reader.day);
    let mut alike: HashMap<String, u32> = HashMap::new();
    for item in &dates.items {
        // Numbers are given before old entries are left out, so that each keeps its number.
        let subject = subject(item);
        let same = alike.entry(subject.clone()).or_default();
        *same += 1;
        if item.on >= since {
            add(&mut calendar, reader, item, &format!("{subject}\n{same}"));
        }
    }
    calendar.written()
}

/// What an entry is about, as far as it stays when its date moves: dates of cycles and ends of actions move; an entry of what is due on a
/// day is about that day.
fn subject(item: &CalendarEntry) -> String {
    let state = &item.state.code;
    match &item.occasion {
        Occasion::Cycle { kind, mechanism, instrument, number } => {
            let instrument = instrument.as_ref().map_or("", |instrument| &instrument.code);
            format!("cycle\n{state}\n{}\n{instrument}\n{number}\n{}", mechanism.code, kind.code())
        }
        Occasion::Due(_) => format!("due\n{state}\n{}", item.on),
        Occasion::Replies(_) => format!("replies\n{state}\n{}", item.on),
        Occasion::ActionEnd { slug, .. } => format!("action\n{state}\n{slug}"),
    }
}

fn add(calendar: &mut Ical<'_>, reader: &Reader, item: &CalendarEntry, subject: &str) {
    let lexicon = reader.lexicon();
    let state = item.state.names.text(reader.lang);
    let overdue = if item.overdue { format!(" ({})", lexicon.say("flag-overdue", &[])) } else { String::new() };
    let fiction = if item.fiction { format!(" ({})", lexicon.say("fiction-mark", &[])) } else { String::new() };
    let address = |path: &str| format!("{}{}", reader.site.origin, reader.href(path));
    let cite = |reference: &Reference| {
        let paragraph = spaced(&reference.paragraph);
        lexicon.say("cite-paragraph", &[("symbol", reference.symbol.clone().into()), ("paragraph", paragraph.into())])
    };
    let named = |references: &mut dyn Iterator<Item = &Reference>| -> Vec<String> { references.take(NAMED).map(cite).collect() };
    let (lines, path) = match &item.occasion {
        Occasion::Cycle { mechanism, number, .. } => {
            let cycle = lexicon.say("calendar-cycle", &[("number", number.to_string().into())]);
            (vec![format!("{} · {cycle}", mechanism.names.text(reader.lang))], None)
        }
        Occasion::Due(due) => {
            let only = if let [only] = due.as_slice() { Some(only.reference.path()) } else { None };
            (named(&mut due.iter().map(|due| &due.reference)), only)
        }
        Occasion::Replies(references) => {
            let only = if let [only] = references.as_slice() { Some(only.path()) } else { None };
            (named(&mut references.iter()), only)
        }
        Occasion::ActionEnd { lead, serves, .. } => {
            let lead = lead.iter().map(|lead| lead.names.text(reader.lang).to_string());
            (lead.chain(serves.as_ref().map(cite)).collect(), serves.as_ref().map(Reference::path))
        }
    };
    calendar.add(&Entry {
        subject,
        on: item.on,
        summary: &format!("{state}{fiction}: {}{overdue}", said::due(reader, item)),
        lines: &lines,
        address: &path.map_or_else(|| address("/calendar"), |path| address(&path)),
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use answerable_domain::model::{CycleDateKind, Lang, Named, Words};
    use answerable_domain::reader::Site;
    use std::sync::Arc;

    fn named(code: &str, name: &str) -> Named {
        Named { code: code.into(), names: Words::one("en", name) }
    }

    fn appointment(on: &str, occasion: Occasion, overdue: bool) -> CalendarEntry {
        CalendarEntry { on: on.parse().unwrap(), state: named("XVL", "Valdemora"), fiction: true, occasion, overdue }
    }

    fn session(on: &str) -> CalendarEntry {
        let occasion = Occasion::Cycle {
            kind: CycleDateKind::Session,
            mechanism: named("crc", "Committee on the Rights of the Child"),
            instrument: None,
            number: 4,
        };
        appointment(on, occasion, false)
    }

    fn calendar(items: Vec<CalendarEntry>) -> String {
        let reader = Reader {
            lang: Lang::En,
            day: "2026-05-01".parse().unwrap(),
            as_at: None,
            unread_day: None,
            path: "/calendar.ics".into(),
            parameters: Vec::new(),
            site: Arc::new(Site { origin: "https://register.example".into(), ..Site::default() }),
            signed_in: None,
        };
        written(&reader, &Dates { items, ..Dates::default() }, None).replace("\r\n ", "")
    }

    fn lines<'a>(calendar: &'a str, beginning: &str) -> Vec<&'a str> {
        calendar.lines().filter(|line| line.starts_with(beginning)).collect()
    }

    #[test]
    fn entries_are_whole_days_with_lasting_names() {
        let reference = Reference { symbol: "CRC/C/OPSC/XVL/CO/1".into(), paragraph: "14(a)".into() };
        let due = appointment("2026-04-01", Occasion::Due(vec![Due { reference, lead: None }]), true);
        let before = calendar(vec![session("2027-09-11"), due.clone()]);
        assert_eq!(lines(&before, "DTSTART"), ["DTSTART;VALUE=DATE:20270911", "DTSTART;VALUE=DATE:20260401"]);
        assert_eq!(lines(&before, "DTSTAMP"), ["DTSTAMP:20260501T000000Z"; 2]);
        assert_eq!(lines(&before, "URL")[1], "URL:https://register.example/en/recommendations/CRC/C/OPSC/XVL/CO/1/14(a)");
        let after = calendar(vec![session("2027-10-01"), due]);
        assert_eq!(lines(&before, "UID"), lines(&after, "UID"), "a session that moves stays the same entry");
        assert!(lines(&before, "UID")[0].ends_with("@register.example"));
    }

    #[test]
    fn what_is_long_past_is_left_out() {
        let written = calendar(vec![session("2020-01-01"), session("2025-06-01")]);
        assert_eq!(lines(&written, "DTSTART"), ["DTSTART;VALUE=DATE:20250601"]);
    }
}
