//! The letters that are sent: one function for each kind. Their words are in `mail.ftl`; text and HTML are made of the same sentences.

use super::Letter;
use crate::db::codes::LetterKind;
use crate::mail::news::{News, Work};
use answerable_domain::model::{Body, BodyKind, Lang, Role};
use answerable_domain::printed::spaced;
use answerable_domain::words::Lexicon;

/// How many days an invitation is good for.
pub const INVITATION_DAYS: i64 = 14;
/// How many minutes a link for a new password is good for.
pub const RESET_MINUTES: i64 = 60;

/// The letter that invites a person into a body.
pub fn invitation(lang: Lang, body: &Body, role: Role, link: &str) -> Letter {
    let words = Lexicon::of(lang);
    let kind = body.kind;
    // An organisation's name may be public nowhere, and others may read the mailbox: only the page behind the link says it.
    let body = match kind {
        BodyKind::Organisation => words.say("mail-invitation-organisation", &[]),
        _ => body_name(lang, body),
    };
    let role = words.say(&format!("role-{}", role.code().replace('_', "-")), &[]);
    let say = |key: &str| words.say(key, &[]);
    let opening = words.say("mail-invitation-opening", &[("body", body.clone().into()), ("role", role.into())]);
    let until = words.say("mail-invitation-until", &[("days", INVITATION_DAYS.into())]);
    // A subject shows where anybody can see it: it never names an organisation.
    let subject = if kind == BodyKind::Organisation {
        say("mail-plain-subject")
    } else {
        words.say("mail-invitation-subject", &[("body", body.into())])
    };
    written(
        LetterKind::Invitation,
        lang,
        subject,
        &[opening, until],
        Some((say("mail-invitation-link"), link)),
        &[say("mail-invitation-unasked")],
    )
}

/// The kinds of news about moderators.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OfModerators {
    /// A person is proposed as a moderator: one moderator must agree.
    Proposed,
    /// A moderator has joined.
    Appointed,
    /// It is proposed that a moderator's office end.
    EndingProposed,
}

/// The letter that tells moderators of a proposed or new moderator, or of a proposed ending.
pub fn of_moderators(lang: Lang, what: OfModerators, link: &str) -> Letter {
    let say = |key: &str| Lexicon::of(lang).say(key, &[]);
    let opening = match what {
        OfModerators::Proposed => say("mail-moderator-proposed"),
        OfModerators::Appointed => say("mail-moderator-appointed"),
        OfModerators::EndingProposed => say("mail-moderator-ending"),
    };
    written(LetterKind::OfModerators, lang, say("mail-moderator-subject"), &[opening], Some((say("mail-moderator-link"), link)), &[])
}

/// The letter to an organisation that has asked to be registered, with the secret address at which it follows its request. The letter
/// names neither the organisation nor what was asked: others may read the mailbox.
pub fn registration_received(lang: Lang, link: &str) -> Letter {
    let say = |key: &str| Lexicon::of(lang).say(key, &[]);
    let before = [say("mail-registration-opening"), say("mail-registration-keep")];
    let link = Some((say("mail-registration-link"), link));
    written(LetterKind::RegistrationReceived, lang, say("mail-plain-subject"), &before, link, &[say("mail-registration-unasked")])
}

/// The letter that there is news of a request to be registered. It has no link: the secret address is not stored here, and only its
/// recipient knows it.
pub fn registration_news(lang: Lang) -> Letter {
    let say = |key: &str| Lexicon::of(lang).say(key, &[]);
    written(LetterKind::RegistrationNews, lang, say("mail-plain-subject"), &[say("mail-registration-news")], None, &[])
}

/// The letter with a link for a person who forgot the password.
pub fn password_reset(lang: Lang, link: &str) -> Letter {
    let words = Lexicon::of(lang);
    let say = |key: &str| words.say(key, &[]);
    let until = words.say("mail-reset-until", &[("minutes", RESET_MINUTES.into())]);
    let before = [say("mail-reset-opening"), until];
    written(
        LetterKind::PasswordReset,
        lang,
        say("mail-reset-subject"),
        &before,
        Some((say("mail-reset-link"), link)),
        &[say("mail-reset-unasked")],
    )
}

/// The letter that the password was changed.
pub fn password_changed(lang: Lang, reset_link: &str) -> Letter {
    let say = |key: &str| Lexicon::of(lang).say(key, &[]);
    let before = [say("mail-password-opening"), say("mail-not-you")];
    written(LetterKind::PasswordChanged, lang, say("mail-password-subject"), &before, Some((say("mail-not-you-link"), reset_link)), &[])
}

/// What happened to a second factor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SecondFactor {
    SetUp,
    TurnedOff,
    /// It was reset by the people who run the installation.
    Reset,
    /// A recovery code was used in place of the second factor.
    RecoveryUsed,
}

/// The letter that the second factor was changed or a recovery code was used.
pub fn second_factor_changed(lang: Lang, what: SecondFactor, reset_link: &str) -> Letter {
    let say = |key: &str| Lexicon::of(lang).say(key, &[]);
    let opening = match what {
        SecondFactor::SetUp => say("mail-factor-set-up"),
        SecondFactor::TurnedOff => say("mail-factor-turned-off"),
        SecondFactor::Reset => say("mail-factor-reset"),
        SecondFactor::RecoveryUsed => say("mail-factor-recovery-used"),
    };
    let before = [opening, say("mail-not-you")];
    written(LetterKind::SecondFactorChanged, lang, say("mail-factor-subject"), &before, Some((say("mail-not-you-link"), reset_link)), &[])
}

/// The letter that a draft at an institution's desk went a step on.
pub fn draft_moved(lang: Lang, news: News, work: &Work, link: &str) -> Letter {
    let words = Lexicon::of(lang);
    let about = match work {
        // The letter never has what was typed: others may read it, and a draft is not public.
        Work::Report(of) | Work::Reply(of, _) | Work::Action(Some(of), _) => {
            words.say("cite-paragraph", &[("symbol", of.symbol.clone().into()), ("paragraph", spaced(&of.paragraph).into())])
        }
        Work::Action(None, _) => words.say("mail-draft-an-action", &[]),
    };
    let say = |key: String| words.say(&key, &[("about", about.clone().into()), ("what", work.code().into())]);
    let (subject, opening) = (say(format!("mail-draft-{}-subject", news.code())), say(format!("mail-draft-{}", news.code())));
    written(LetterKind::DraftMoved, lang, subject, &[opening], Some((words.say("mail-draft-link", &[]), link)), &[])
}

/// The daily letter to a moderator with the number of submissions that wait. It never tells what or whose they are.
pub fn submissions_wait(lang: Lang, count: u64, link: &str) -> Letter {
    let say = |key: &str| Lexicon::of(lang).say(key, &[("count", count.into())]);
    let opening = say("mail-submission-opening");
    written(LetterKind::SubmissionsWait, lang, say("mail-submission-subject"), &[opening], Some((say("mail-submission-link"), link)), &[])
}

/// The letter that something new is at a person's desk. It never tells what: others may read the mailbox.
pub fn desk_news(lang: Lang, link: &str) -> Letter {
    let say = |key: &str| Lexicon::of(lang).say(key, &[]);
    written(LetterKind::DeskNews, lang, say("mail-news-subject"), &[say("mail-news-opening")], Some((say("mail-news-link"), link)), &[])
}

/// The name of a body in a sentence.
pub fn body_name(lang: Lang, body: &Body) -> String {
    let words = Lexicon::of(lang);
    let name = body.names.text(lang).to_string();
    match body.kind {
        BodyKind::Institution | BodyKind::Organisation => name,
        BodyKind::Mechanism => words.say("body-mechanism-of", &[("state", name.into())]),
        BodyKind::Moderation => words.say("body-kind-moderation", &[]),
        BodyKind::Installation => words.say("body-kind-installation", &[]),
    }
}

fn written(kind: LetterKind, lang: Lang, subject: String, before: &[String], link: Option<(String, &str)>, after: &[String]) -> Letter {
    let mut text = String::new();
    let mut html = String::new();
    let mut paragraph = |sentence: &str| {
        text.push_str(sentence);
        text.push_str("\n\n");
        html.push_str(&format!("<p>{}</p>\n", escaped(sentence)));
    };
    before.iter().for_each(|sentence| paragraph(sentence));
    if let Some((label, address)) = link {
        text.push_str(&format!("{label}:\n{address}\n\n"));
        let address = escaped(address);
        html.push_str(&format!(
            "<p><a href=\"{address}\"><b>{}</b></a></p>\n<p dir=\"ltr\"><small>{address}</small></p>\n",
            escaped(&label)
        ));
    }
    for sentence in after {
        text.push_str(sentence);
        text.push_str("\n\n");
        html.push_str(&format!("<p>{}</p>\n", escaped(sentence)));
    }
    framed(kind, lang, subject, &text, &html)
}

/// A letter with its content and the frame around it, as text and as HTML.
pub(super) fn framed(kind: LetterKind, lang: Lang, subject: String, text: &str, html: &str) -> Letter {
    let words = Lexicon::of(lang);
    let footer = words.say("mail-footer", &[]);
    let text = format!("{text}-- \n{}\n{footer}\n", words.say("site-name", &[]));
    let (tag, dir) = (lang.tag(), lang.dir());
    let html = format!(
        "<!DOCTYPE html>\n<html lang=\"{tag}\" dir=\"{dir}\">\n<head><meta charset=\"utf-8\"><title>{}</title></head>\n<body dir=\"{dir}\" style=\"font: 16px/1.6 Georgia, 'Noto Naskh Arabic', serif; max-width: 36em\">\n{html}<hr>\n<p><small>{}. {}</small></p>\n</body>\n</html>\n",
        escaped(&subject),
        escaped(&words.say("site-name", &[])),
        escaped(&footer)
    );
    Letter { kind, lang, subject, text, html }
}

pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use answerable_domain::model::{Reference, Words};

    fn body(name: &str) -> Body {
        Body { kind: BodyKind::Institution, id: Some(1), state_id: Some(1), code: "ministry".to_string(), names: Words::one("en", name) }
    }

    #[test]
    fn every_letter_in_every_language() {
        let link = "https://register.example/en/invitation/abc";
        for lang in Lang::ALL {
            let letters = [
                invitation(lang, &body("Ministry of Justice"), Role::Validator, link),
                registration_received(lang, link),
                password_reset(lang, link),
                password_changed(lang, link),
                second_factor_changed(lang, SecondFactor::SetUp, link),
                second_factor_changed(lang, SecondFactor::TurnedOff, link),
                second_factor_changed(lang, SecondFactor::Reset, link),
                second_factor_changed(lang, SecondFactor::RecoveryUsed, link),
            ];
            let of = Reference { symbol: "CRC/C/OPSC/XVL/CO/1".into(), paragraph: "14(a)".into() };
            let works = [
                Work::Report(of.clone()),
                Work::Reply(of.clone(), "an-assessment".to_string()),
                Work::Action(Some(of.clone()), "/work/actions/a-law".to_string()),
                Work::Action(None, "/work/actions/drafts/1".to_string()),
            ];
            let news = [News::Submitted, News::Returned, News::Published, News::Questioned];
            let moved = works.iter().flat_map(|work| news.map(|news| draft_moved(lang, news, work, link)));
            for letter in letters.into_iter().chain(moved) {
                assert!(letter.text.contains(link) && letter.html.contains(link), "{} {}", lang.tag(), letter.kind.code());
                assert!(
                    !letter.text.contains('[') && !letter.subject.contains('['),
                    "{} {}: {}",
                    lang.tag(),
                    letter.kind.code(),
                    letter.text
                );
                assert!(letter.html.contains(&format!("dir=\"{}\"", lang.dir())));
            }
        }
    }

    #[test]
    fn names_are_escaped() {
        let letter = invitation(Lang::En, &body("<b>Justice</b> & \"Law\""), Role::FocalPoint, "https://register.example/x?a=1&b=2");
        assert!(letter.html.contains("&lt;b&gt;Justice&lt;/b&gt; &amp; &quot;Law&quot;") && !letter.html.contains("<b>Justice"));
        assert!(letter.html.contains("x?a=1&amp;b=2"));
        assert!(letter.text.contains("<b>Justice</b>"));
    }
}
