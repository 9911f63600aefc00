//! Calendars for calendar programs (RFC 5545): what is due, each thing on a whole day. Whatever text they get, what is hidden in it is said
//! in words (`plain.rs`).

use super::plain::plain;
use answerable_domain::words::Lexicon;
use answerable_store::secrets::short_hash;
use axum::http::HeaderValue;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use chrono::{NaiveDate, NaiveTime};
use icalendar::{Calendar, Component, Event, EventLike};

/// An entry of a calendar.
pub struct Entry<'a> {
    /// What the entry is about, as far as it stays when its date moves: calendar programs know the entry by it.
    pub subject: &'a str,
    pub on: NaiveDate,
    pub summary: &'a str,
    /// The lines of the description; without any, there is none.
    pub lines: &'a [String],
    pub address: &'a str,
}

/// A calendar that is being written.
pub struct Ical<'a> {
    calendar: Calendar,
    lexicon: &'a Lexicon,
    /// The site's address without the scheme, in the names of entries.
    host: &'a str,
    /// The day that the calendar speaks for: it stays the same for as long as the calendar does.
    day: NaiveDate,
}

impl<'a> Ical<'a> {
    /// A calendar without entries. `what` says in the file which of this program's calendars it is.
    pub fn new(what: &str, name: &str, lexicon: &'a Lexicon, origin: &'a str, day: NaiveDate) -> Ical<'a> {
        let mut calendar = Calendar::empty();
        let program = format!("-//Answerable//{what}//EN");
        for (name, value) in [("VERSION", "2.0"), ("PRODID", program.as_str()), ("CALSCALE", "GREGORIAN")] {
            calendar.append_property((name, value));
        }
        calendar.name(&plain(name, lexicon));
        Ical { calendar, lexicon, host: origin.split("://").last().unwrap_or_default(), day }
    }

    /// Adds an entry.
    pub fn add(&mut self, entry: &Entry<'_>) {
        let mut event = Event::new();
        event
            .uid(&format!("{}@{}", short_hash(entry.subject.as_bytes(), 16), self.host))
            .timestamp(self.day.and_time(NaiveTime::MIN).and_utc())
            // A date without an end is one whole day.
            .starts(entry.on)
            .summary(&plain(entry.summary, self.lexicon))
            .url(entry.address)
            // TRANSPARENT: a due date does not block time in anybody's calendar.
            .add_property("TRANSP", "TRANSPARENT");
        if !entry.lines.is_empty() {
            event.description(&entry.lines.iter().map(|line| plain(line, self.lexicon)).collect::<Vec<_>>().join("\n"));
        }
        self.calendar.push(event.done());
    }

    /// The calendar as it is sent.
    pub fn written(&self) -> String {
        folded(&self.calendar)
    }
}

/// The answer with a calendar.
pub fn answer(written: String) -> Response {
    let mut response = written.into_response();
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/calendar; charset=utf-8"));
    response
}

/// The longest line of a calendar, in octets, without its end (RFC 5545, 3.1).
const LONGEST: usize = 75;

/// A calendar as it is sent. The library folds long lines, but does not count the space that begins a continued line, so that some lines
/// come out with 76 octets. They are folded once more.
fn folded(calendar: &Calendar) -> String {
    let written = calendar.to_string();
    let mut out = String::with_capacity(written.len() + 64);
    for line in written.split_terminator("\r\n") {
        let mut rest = line;
        let mut room = LONGEST;
        while rest.len() > room {
            let (now, later) = rest.split_at(rest.floor_char_boundary(room));
            out.push_str(now);
            out.push_str("\r\n ");
            (rest, room) = (later, LONGEST - 1);
        }
        out.push_str(rest);
        out.push_str("\r\n");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_is_longer_than_75_octets_and_unfolded_it_is_what_was_written() {
        let mut long = 0;
        for length in 1..400 {
            for text in ["a".repeat(length), "ب".repeat(length)] {
                let mut calendar = Calendar::empty();
                calendar.push(Event::new().append_property(("SUMMARY", text.as_str())).done());
                long += usize::from(calendar.to_string().lines().any(|line| line.len() > LONGEST));
                let sent = folded(&calendar);
                assert!(sent.ends_with("END:VCALENDAR\r\n") && sent.split("\r\n").all(|line| line.len() <= LONGEST), "{length}: {sent}");
                assert!(sent.replace("\r\n ", "").contains(&format!("\r\nSUMMARY:{text}\r\n")), "{length}: {sent}");
            }
        }
        assert!(long > 0, "the library folds well by now: this is not needed any more");
    }
}
