//! The child-data guard: it finds signs of personal data in a text that somebody is about to publish. It only points at them; the author
//! corrects the text or says that the piece may stay, and the moderator sees what was confirmed.
//!
//! A missed child is worse than a question too many, so where the two conflict the guard asks. It does not mark the following, for these
//! reasons:
//! - names of people in office (ministers, judges), of authors, and of people after whom a street, a school or a law is named. Other names
//!   are marked beside an age, a school, kin or a village; also where lists of given and family names know them and something speaks of a
//!   person: a verb, kin, a second name, a cell of a table, a caption;
//! - toll-free numbers, short emergency numbers and numbers introduced as a helpline, since they are meant to be spread;
//! - addresses and mailboxes of ministries, courts and the United Nations; telephones, mailboxes («press@») and addresses of offices where
//!   the words around them tell of nobody. Those of organisations and shelters are marked: they can give away an author or a person who is
//!   sheltered;
//! - case numbers of superior courts, parliaments and authorities, unless a child is spoken of in the same sentence; tenders, decrees;
//! - one age, one place or one trade by itself. Together, beside a place with a name, they are weighed (`one_person`).
//!
//! Where no rule finds anything but the words of a passage look as if they told of one person (`learnt`), the author is asked about the
//! words that look so most. The same weights overrule finds of lists and guesses where nobody is told of and, where they are very sure,
//! finds of rules (`nobody`).
//!
//! Every text is searched for signs in all four languages: a text in Spanish may quote a statement in French. Nothing leaves the machine:
//! rules, lists and weights are part of the program.

mod addresses;
mod arabic_names;
mod arabic_words;
mod births;
mod books;
mod family;
mod found;
mod health;
mod identity;
pub mod learnt;
pub mod links;
mod lists;
mod map;
pub mod marks;
pub mod material;
mod media;
mod names;
mod nobody;
mod one_person;
mod one_person_arabic;
mod people;
mod phones;
mod pieces;
mod plain;
mod plates;
mod reach;
mod small;
mod story;
#[cfg(test)]
mod tests;
mod told;
mod told_arabic;
mod words;

use found::Find;
pub use found::{Kind, Marked};
use plain::Plain;
pub use plain::{fold, made};

/// Compiles the patterns, for which the first text would otherwise have to wait: each is compiled when it is first needed, all of them in a
/// quarter of a second. They take some 40 MB, as long as the program runs.
pub fn prepare() {
    for passage in include_str!("prepare.txt").lines().filter(|line| !line.starts_with('#')) {
        guard(passage);
        material::material(passage);
    }
}

/// The signs of personal data in a text, in order; no two of them overlap.
pub fn guard(text: &str) -> Vec<Marked> {
    let plain = Plain::of(text);
    let parts = learnt::ask(&plain);
    let guessed = |finds: Vec<Find>| nobody::of_somebody(finds, &parts);
    let mut people = names::find(&plain);
    if plain.arabic {
        people.extend(arabic_names::find(&plain));
    }
    people.extend(guessed(told::find(&plain)));
    if plain.arabic {
        people.extend(guessed(told_arabic::find(&plain)));
    }
    people.extend(family::find(&plain));
    people.extend(small::find(&plain));
    let mut finds = reach::find(&plain);
    finds.extend(map::find(&plain));
    finds.extend(media::find(&plain));
    finds.extend(births::find(&plain));
    finds.extend(identity::find(&plain));
    finds.extend(identity::of_cases(&plain, &people));
    finds.extend(phones::find(&plain));
    finds.extend(plates::find(&plain));
    finds.extend(addresses::find(&plain));
    finds.extend(health::find(&plain));
    finds.extend(people);
    // This rule comes last: it spans what the other rules point at, and counts only where none of them found anything.
    finds.extend(guessed(one_person::find(&plain)));
    if plain.arabic {
        finds.extend(guessed(one_person_arabic::find(&plain)));
    }
    // Somebody who is named in one place is the same person everywhere.
    let named = |find: &Find| (find.2 == Kind::Name).then(|| &plain.text[find.0..find.1]);
    let is_somebody = |find: &Find| !nobody::is_nobody(&plain, find, &parts);
    let somebody: std::collections::HashSet<&str> = finds.iter().filter(|find| is_somebody(find)).filter_map(named).collect();
    finds.retain(|find| named(find).is_some_and(|name| somebody.contains(name)) || is_somebody(find));
    // Digits and words mean something else in a web address: a separate rule decides what in it tells of somebody, and marks all of it.
    let links = links::all(&plain.text);
    finds.retain(|find| !links::decides(&links, find));
    let mut kept = apart(links::find(&plain, &links).into_iter().chain(finds).collect());
    for part in parts.iter().filter(|part| nobody::is_asked(&plain, part)) {
        let address = links.iter().any(|link| link.start <= part.doubtful.start && part.doubtful.end <= link.end);
        if !address && !kept.iter().any(|find| find.0 < part.span.end && part.span.start < find.1) {
            kept.push((part.doubtful.start, part.doubtful.end, Kind::OnePerson));
        }
    }
    kept.sort_by_key(|find| find.0);
    let marked = kept.into_iter().map(|(from, to, kind)| {
        let (start, end) = plain.original(from, to);
        Marked { start, end, kind }
    });
    // Two finds may share a character that folds to several.
    let mut last = 0;
    marked
        .filter(|own| {
            own.start >= last && {
                last = own.end;
                true
            }
        })
        .collect()
}

/// The finds that do not overlap with earlier ones in the guard's order: an e-mail address is not marked as a handle too.
fn apart(finds: Vec<Find>) -> Vec<Find> {
    let mut kept: std::collections::BTreeMap<usize, Find> = std::collections::BTreeMap::new();
    for find in finds.into_iter().filter(|(from, to, _)| from < to) {
        let free = kept.range(..find.1).next_back().is_none_or(|(_, other)| other.1 <= find.0);
        if free {
            kept.insert(find.0, find);
        }
    }
    kept.into_values().collect()
}
