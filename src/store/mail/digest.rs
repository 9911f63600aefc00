//! The letter of reminders. Its words are in `reminders.ftl`.

use super::Letter;
use super::letters::{escaped, framed};
use crate::db::codes::LetterKind;
use crate::db::entities::{membership, person};
use answerable_domain::model::{DueThing, Lang, Named, Role, Words, escape_path};
use answerable_domain::printed::spaced;
use answerable_domain::rules::deadlines::Reminder;
use answerable_domain::rules::folding::one_line;
use answerable_domain::words::Lexicon;
use chrono::NaiveDate;

/// One thing of which a person is reminded.
#[derive(Clone, Debug)]
pub struct Item {
    /// The institution that has to do it.
    pub institution: Named,
    pub thing: DueThing,
    pub reminder: Reminder,
}

/// The reminders of one person on one day, for one letter.
#[derive(Clone, Debug)]
pub struct Digest {
    pub person_id: person::Key,
    pub email: String,
    pub lang: Lang,
    pub role: Role,
    pub membership_id: membership::Key,
    /// The institution, or a coordinator's State.
    pub body: Words,
    pub day: NaiveDate,
    /// The things to be reminded of, the longest overdue first.
    pub items: Vec<Item>,
}

/// How many things a letter names; the desk has all of them.
const NAMED: usize = 50;

/// The letter of one person's reminders.
pub fn letter(digest: &Digest, origin: &str) -> Letter {
    let words = Lexicon::of(digest.lang);
    let say = |key: &str| words.say(key, &[]);
    let address = |path: &str| format!("{origin}/{}{path}", digest.lang.tag());
    let coordinates = digest.role == Role::Coordinator;
    let (mut text, mut html) = (String::new(), String::new());
    let opening = words.say(
        if coordinates { "mail-reminder-opening-coordinator" } else { "mail-reminder-opening" },
        &[("body", digest.body.text(digest.lang).into()), ("day", words.formats.day(digest.day).into())],
    );
    text.push_str(&format!("{opening}\n\n"));
    html.push_str(&format!("<p>{}</p>\n", escaped(&opening)));
    let (overdue, coming): (Vec<&Item>, Vec<&Item>) = digest.items.iter().take(NAMED).partition(|item| item.thing.due_on < digest.day);
    for (title, items) in [("mail-reminder-overdue", overdue), ("mail-reminder-coming", coming)] {
        if items.is_empty() {
            continue;
        }
        text.push_str(&format!("{}\n\n", say(title)));
        html.push_str(&format!("<h2 style=\"font-size: 1em\">{}</h2>\n<ul>\n", escaped(&say(title))));
        for item in items {
            let (what, when, link) = (what(words, digest, item), when(words, digest.day, item.thing.due_on), address(&path(item)));
            let whose = if coordinates { format!(" · {}", item.institution.names.text(digest.lang)) } else { String::new() };
            text.push_str(&format!("* {what}\n  {when}{whose}\n  {link}\n\n"));
            html.push_str(&format!(
                "<li><a href=\"{}\">{}</a><br>{}</li>\n",
                escaped(&link),
                escaped(&what),
                escaped(&format!("{when}{whose}"))
            ));
        }
        html.push_str("</ul>\n");
    }
    if digest.items.len() > NAMED {
        let more = words.say("mail-reminder-more", &[("count", (digest.items.len() - NAMED).into())]);
        text.push_str(&format!("{more}\n\n"));
        html.push_str(&format!("<p>{}</p>\n", escaped(&more)));
    }
    let desk = address(if coordinates { "/coordination" } else { "/work" });
    let (stop, rhythm) = (say("mail-reminder-stop"), address("/account/reminders"));
    text.push_str(&format!("{}:\n{desk}\n\n{stop}\n\n{}:\n{rhythm}\n\n", say("mail-reminder-desk"), say("mail-reminder-rhythm")));
    html.push_str(&format!(
        "<p><a href=\"{}\"><b>{}</b></a></p>\n<p>{}</p>\n<p><a href=\"{}\">{}</a></p>\n",
        escaped(&desk),
        escaped(&say("mail-reminder-desk")),
        escaped(&stop),
        escaped(&rhythm),
        escaped(&say("mail-reminder-rhythm"))
    ));
    let subject = words.say("mail-reminder-subject", &[("count", digest.items.len().into())]);
    framed(LetterKind::Reminder, digest.lang, subject, &text, &html)
}

/// What is due, in words: its kind, and the recommendation or the action's title.
fn what(words: &Lexicon, digest: &Digest, item: &Item) -> String {
    let kind = words.say(&format!("due-{}", item.thing.kind.code()), &[]);
    let title = one_line(item.thing.title.text(digest.lang));
    let named = match &item.thing.reference {
        Some(of) if title.is_empty() => {
            words.say("cite-paragraph", &[("symbol", of.symbol.clone().into()), ("paragraph", spaced(&of.paragraph).into())])
        }
        _ => title,
    };
    format!("{kind}: {named}")
}

/// By when it is due, in words, and how far that is from the day.
fn when(words: &Lexicon, today: NaiveDate, due_on: NaiveDate) -> String {
    let days = (due_on - today).num_days();
    let key = if days < 0 { "mail-reminder-late" } else { "mail-reminder-in" };
    words.say(key, &[("days", days.abs().into()), ("day", words.formats.day(due_on).into())])
}

/// The address where it is shown: on the recommendation's page, otherwise the institution's.
fn path(item: &Item) -> String {
    match &item.thing.reference {
        Some(reference) => reference.path(),
        None => format!("/institutions/{}", escape_path(&item.institution.code)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use answerable_domain::model::{DueKind, DueThing, Lang, Named, Reference, Words};
    use answerable_domain::rules::deadlines::reminder;

    fn item(kind: DueKind, due_on: &str, title: &str) -> Item {
        let due_on: NaiveDate = due_on.parse().unwrap();
        let reference = title.is_empty().then(|| Reference { symbol: "CRC/C/OPSC/XVL/CO/1".into(), paragraph: "14(a)".into() });
        let title = if title.is_empty() { Words::default() } else { Words::one("en", title) };
        Item {
            institution: Named { code: "ministry-of-justice".into(), names: Words::one("en", "Ministry of <Justice> & Law") },
            thing: DueThing { kind, subject_id: 1, due_on, reference, title },
            reminder: reminder(due_on, "2026-06-01".parse().unwrap()).unwrap(),
        }
    }

    fn digest(lang: Lang, role: Role, items: Vec<Item>) -> Digest {
        let (person_id, membership_id) = (person::Key::new(1), membership::Key::new(1));
        let body = Words::one("en", "Ministry of <Justice> & Law");
        let email = "ana@valdemora.example".to_string();
        Digest { person_id, email, lang, role, membership_id, body, day: "2026-06-01".parse().unwrap(), items }
    }

    #[test]
    fn whole_in_every_language_and_escaped() {
        for lang in Lang::ALL {
            for role in [Role::FocalPoint, Role::Validator, Role::Coordinator] {
                let items = vec![
                    item(DueKind::Recommendation, "2026-05-01", ""),
                    item(DueKind::Reply, "2026-05-31", ""),
                    item(DueKind::Update, "2026-06-01", ""),
                    item(DueKind::Action, "2026-06-02", "A law <b>against</b>\r\nBcc: all"),
                ];
                let letter = letter(&digest(lang, role, items), "https://register.example");
                for part in [&letter.subject, &letter.text, &letter.html] {
                    assert!(!part.contains('[') && !part.is_empty(), "{}: {part}", lang.tag());
                }
                let link = format!("https://register.example/{}/recommendations/CRC/C/OPSC/XVL/CO/1/14(a)", lang.tag());
                assert!(letter.text.contains(&link) && letter.html.contains(&link));
                assert!(letter.text.contains(&format!("/{}/account/reminders", lang.tag())));
                assert!(letter.html.contains("A law &lt;b&gt;against&lt;/b&gt; Bcc: all") && !letter.html.contains("<b>against"));
                assert!(letter.html.contains("&lt;Justice&gt; &amp; Law") && letter.html.contains(&format!("dir=\"{}\"", lang.dir())));
                assert!(letter.text.contains("A law <b>against</b> Bcc: all"), "one line: {}", letter.text);
                assert_eq!(letter.html.matches("<li>").count(), 4);
            }
        }
    }

    #[test]
    fn days_are_counted_in_words() {
        let text = |due: &str| letter(&digest(Lang::En, Role::FocalPoint, vec![item(DueKind::Reply, due, "")]), "").text;
        assert!(text("2026-06-01").contains("due today"));
        assert!(text("2026-06-02").contains("due on 2 June 2026, in one day"));
        assert!(text("2026-06-08").contains("due on 8 June 2026, in 7 days"));
        assert!(text("2026-05-31").contains("was due on 31 May 2026, one day ago"));
        assert!(text("2025-05-31").contains("366 days ago"));
    }

    #[test]
    fn a_long_letter_says_how_many_more() {
        let items = vec![item(DueKind::Recommendation, "2026-05-01", ""); NAMED + 3];
        let letter = letter(&digest(Lang::En, Role::FocalPoint, items), "");
        assert_eq!(letter.html.matches("<li>").count(), NAMED);
        assert!(letter.text.contains("3 more are at your desk") && letter.subject.contains("53"));
    }
}
