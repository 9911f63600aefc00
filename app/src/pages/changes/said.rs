//! Changes and due dates as sentences: the same on pages, in the feed and in calendars.

use crate::reader::Reader;
use answerable_domain::model::{EventKind, Words};
use answerable_domain::view::calendar::{CalendarEntry, Occasion};
use answerable_domain::view::changes::{Change, ChangeKind};

/// The sentence for a change: what happened, and who did it.
pub fn happened(reader: &Reader, change: &Change) -> String {
    let lexicon = reader.lexicon();
    let kind = change.entry.kind;
    let named = change.entry.actor.text(reader.lang);
    let of_civil = kind.change() == Some(ChangeKind::Assessments) || kind == EventKind::ReplyAnswered;
    let nobody = if of_civil { "changes-unnamed" } else { "changes-register" };
    let actor = if named.is_empty() { lexicon.say(nobody, &[]) } else { named.to_string() };
    let sentence = lexicon.say(&format!("event-{}", kind.code()), &[("actor", actor.into())]);
    capital(&sentence)
}

/// The sentence for what falls on a date.
pub fn due(reader: &Reader, appointment: &CalendarEntry) -> String {
    let lexicon = reader.lexicon();
    let name = |names: &Words| names.text(reader.lang).to_string();
    match &appointment.occasion {
        Occasion::Cycle { kind, mechanism, instrument, .. } => {
            let of = instrument.as_ref().map_or_else(|| name(&mechanism.names), |instrument| name(&instrument.names));
            let kind = lexicon.say(&format!("calendar-date-{}", kind.code().replace('_', "-")), &[]);
            lexicon.say("calendar-cycle-date", &[("kind", kind.into()), ("of", of.into())])
        }
        Occasion::Due(items) => lexicon.say("calendar-due", &[("count", items.len().into())]),
        Occasion::Replies(references) => lexicon.say("calendar-replies", &[("count", references.len().into())]),
        Occasion::ActionEnd { titles, .. } => {
            format!("{}{}{}", lexicon.say("calendar-action-ends", &[]), lexicon.formats.marks.colon, name(titles))
        }
    }
}

/// The sentence with its first letter in upper case, since it may begin with words that stand within a sentence elsewhere.
fn capital(sentence: &str) -> String {
    let mut letters = sentence.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// The path, without the language, of the page that tells more about a change.
pub fn change_path(change: &Change) -> String {
    if let Some(reference) = &change.entry.reference {
        return reference.path();
    }
    if let Some(symbol) = &change.document {
        return format!("/documents/{}", answerable_domain::model::escape_path(symbol));
    }
    if change.entry.kind.change() == Some(ChangeKind::Moderation) {
        return "/moderation".to_string();
    }
    change.entry.state.as_ref().map_or_else(|| "/changes".to_string(), |state| format!("/states/{}", state.code))
}
