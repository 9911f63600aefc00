//! Each side's entries on one recommendation of the brief.

use super::says::Says;
use crate::model::*;
use crate::printed::file_words;
use crate::reader::direction;
use crate::rules::standing::differ;
use crate::sheet::*;
use crate::view::brief::BriefItem;
use crate::view::recommendations::*;

fn space() -> Piece {
    Piece::Text(" ".to_string())
}

fn dot() -> Piece {
    Piece::Text(" · ".to_string())
}

/// A text under its name: beside it, or below it if the text runs in the other direction.
fn named(says: &Says, label: String, language: &str, text: &str) -> Vec<Block> {
    let written = says.written(language, text);
    if direction(language) == says.0.lang.dir() {
        vec![Block::Line(Look::Plain, vec![Piece::Strong(label), space(), written])]
    } else {
        vec![Block::Line(Look::Plain, vec![Piece::Strong(label)]), Block::Line(Look::Plain, vec![written])]
    }
}

/// The State's entries: its newest report and its actions.
pub fn report(says: &Says, item: &BriefItem) -> Vec<Entry> {
    let standing = &item.listed.standing;
    let mut entries = Vec::new();
    match &item.report {
        None => {
            let mut head = vec![Piece::Status(standing.status)];
            if standing.has(Flag::Silent) {
                head.extend([space(), Piece::Flag(Flag::Silent)]);
            }
            let blocks = vec![Block::Line(Look::Head, head), Block::Line(Look::Small, vec![Piece::Text(says.t("no-updates"))])];
            entries.push(Entry { id: None, blocks });
        }
        Some(update) => entries.push(Entry { id: None, blocks: update_blocks(says, update, standing.has(Flag::Stale)) }),
    }
    if item.actions.is_empty() {
        entries.push(Entry::line(Look::Small, vec![Piece::Text(says.t("no-actions"))]));
    } else {
        let items = item.actions.iter().map(|action| Item { pieces: action_line(says, action), evidence: None }).collect();
        entries.push(Entry { id: None, blocks: vec![Block::List { label: says.t("section-actions"), items }] });
    }
    entries
}

fn update_blocks(says: &Says, update: &StatusUpdate, stale: bool) -> Vec<Block> {
    let mut head = vec![Piece::Status(update.status)];
    if stale {
        head.extend([space(), Piece::Flag(Flag::Stale)]);
    }
    let mut blocks = vec![
        Block::Line(Look::Head, head),
        Block::Line(Look::Meta, vec![says.words(&update.institution.names), dot(), Piece::Day(update.published_on)]),
        Block::Line(Look::Plain, vec![says.written(&update.language, &update.reasons)]),
    ];
    if let Some(missing) = &update.missing {
        blocks.extend(named(says, says.t("update-missing"), &update.language, missing));
    }
    if let Some(next) = &update.next_step {
        let mut line = vec![Piece::Strong(says.t("update-next")), space(), says.written(&update.language, next)];
        if let Some(on) = update.next_step_on {
            line.extend([Piece::Text(" (".to_string()), Piece::Day(on), Piece::Text(")".to_string())]);
        }
        blocks.push(Block::Line(Look::Plain, line));
    }
    if let Some(later) = &update.later {
        let words = says.tr("cite-paragraph", &[("symbol", later.symbol.clone().into()), ("paragraph", later.paragraph.clone().into())]);
        let link = Piece::Link { words: vec![Piece::Text(words)], to: Address::Site(later.path()) };
        blocks.push(Block::Line(Look::Small, vec![Piece::Text(says.t("update-later")), space(), link]));
    }
    blocks.extend(evidence(says, &update.evidence, &update.language));
    for question in &update.questions {
        let line = vec![Piece::Strong(says.t("update-question")), space(), says.written(&question.language, &question.body)];
        blocks.push(Block::Line(Look::Small, line));
    }
    blocks
}

/// An action as one line of a list.
fn action_line(says: &Says, action: &ActionShown) -> Vec<Piece> {
    let mut line = vec![says.words(&action.titles), dot(), Piece::Text(says.code("action-kind", action.kind.code())), dot()];
    line.push(Piece::Text(says.code("action-state", action.state.code())));
    if action.state == ActionState::UnderWay {
        line.extend([dot(), Piece::Text(says.tr("action-progress", &[("percent", action.progress.into())]))]);
    }
    if action.is_late(says.0.day) {
        line.extend([dot(), Piece::Strong(says.t("action-late"))]);
    }
    if let Some(institution) = action.institutions.first() {
        line.extend([dot(), says.words(&institution.names)]);
    }
    line
}

fn evidence(says: &Says, proofs: &[Proof], language: &str) -> Option<Block> {
    let items = proofs.iter().map(|proof| {
        let title = vec![says.written(language, &proof.title)];
        let to = match (&proof.url, &proof.file) {
            (Some(url), _) => Some(Address::Outside(url.clone())),
            (None, Some(file)) => Some(Address::Site(file.path())),
            (None, None) => None,
        };
        let mut pieces = match to {
            Some(to) => vec![Piece::Link { words: title, to }],
            None => title,
        };
        pieces.extend([dot(), Piece::Text(says.code("evidence", proof.kind.code()))]);
        if let Some(on) = proof.dated_on {
            pieces.extend([dot(), Piece::Day(on)]);
        }
        if let Some(file) = &proof.file {
            pieces.extend([dot(), Piece::Text(file_words(says.0.lexicon(), &file.kind, file.bytes))]);
        }
        Item { pieces, evidence: Some(proof.kind) }
    });
    (!proofs.is_empty()).then(|| Block::List { label: says.t("evidence"), items: items.collect() })
}

/// The author of an assessment, as readers may know them.
pub fn author(says: &Says, own: &AssessmentShown) -> Vec<Piece> {
    match &own.author {
        Author::Named(organisation, kind) => {
            let kind = format!(" ({})", says.code("organisation-kind", kind.code()));
            vec![says.words(&organisation.names), Piece::Text(kind)]
        }
        Author::Pseudonymous(described) => vec![says.words(described)],
    }
}

/// The entry of a current assessment, with the State's reply or how long it has been owed.
pub fn assessment(says: &Says, own: &AssessmentShown, status: Status) -> Entry {
    let mut head = vec![Piece::Status(own.verdict)];
    if differ(status, own.verdict) {
        head.extend([space(), Piece::Flag(Flag::Disagreement)]);
    }
    let mut who = author(says, own);
    who.extend([dot(), Piece::Day(own.published_on)]);
    let mut blocks = vec![Block::Line(Look::Head, head), Block::Line(Look::Meta, who)];
    if let Some(account) = own.state_account {
        blocks.push(Block::Line(Look::Small, vec![Piece::Text(says.code("state-account", account.code()))]));
    }
    blocks.extend(signatures(says, own));
    // The reasons, in the order in which the Committee asks for them. Questions for the dialogue are left out here, since they stand under
    // the open questions.
    let reasons = [
        (says.t("assessment-developments"), &own.developments),
        (says.t("assessment-comments"), &own.comments),
        (says.t("assessment-missing"), &own.missing),
        (says.t("assessment-proposed"), &own.proposed),
    ];
    for (label, text) in reasons {
        blocks.extend(text.iter().flat_map(|text| named(says, label.clone(), &own.language, text)));
    }
    if !own.groups.is_empty() {
        let mut line = vec![Piece::Text(says.t("assessment-groups")), space()];
        for (at, group) in own.groups.iter().enumerate() {
            line.extend((at > 0).then(|| Piece::Text(says.comma().to_string())));
            line.push(says.words(&group.names));
        }
        blocks.push(Block::Line(Look::Small, line));
    }
    if let Some(place) = &own.place {
        let line = vec![Piece::Text(says.t("assessment-place")), space(), says.written(&own.language, place)];
        blocks.push(Block::Line(Look::Small, line));
    }
    if let Some((from, to)) = own.period {
        let line =
            vec![Piece::Text(says.t("assessment-period")), space(), Piece::Day(from), Piece::Text(" – ".to_string()), Piece::Day(to)];
        blocks.push(Block::Line(Look::Small, line));
    }
    blocks.extend(evidence(says, &own.evidence, &own.language));
    blocks.extend(reply(says, own));
    Entry { id: Some(format!("assessment-{}", own.slug)), blocks }
}

/// The members of a coalition that sign. Members that sign without a name are only counted.
fn signatures(says: &Says, own: &AssessmentShown) -> Option<Block> {
    if own.signed_by.is_empty() && own.signed_besides == 0 {
        return None;
    }
    let mut line = Vec::new();
    if !own.signed_by.is_empty() {
        line.extend([Piece::Text(says.t("assessment-signed")), space()]);
    }
    for (at, one) in own.signed_by.iter().enumerate() {
        line.extend((at > 0).then(|| Piece::Text(says.comma().to_string())));
        line.push(says.words(&one.names));
    }
    if own.signed_besides > 0 {
        let key = if own.signed_by.is_empty() { "assessment-signed-unnamed" } else { "assessment-signed-besides" };
        line.extend([space(), Piece::Text(says.tr(key, &[("count", own.signed_besides.into())]))]);
    }
    Some(Block::Line(Look::Small, line))
}

fn reply(says: &Says, own: &AssessmentShown) -> Vec<Block> {
    if let Some(reply) = &own.reply {
        let who =
            vec![Piece::Strong(says.t("reply-of")), space(), says.words(&reply.institution.names), dot(), Piece::Day(reply.published_on)];
        let mut blocks = vec![Block::Line(Look::Reply, who), Block::Line(Look::Reply, vec![says.written(&reply.language, &reply.body)])];
        if let Some(answer) = &reply.answer {
            let who = vec![Piece::Strong(says.t("reply-answer")), dot(), Piece::Day(answer.published_on)];
            blocks.push(Block::Line(Look::Reply, who));
            blocks.push(Block::Line(Look::Reply, vec![says.written(&answer.language, &answer.body)]));
        }
        return blocks;
    }
    let today = says.0.day;
    let Some(due_on) = own.reply_due_on else { return Vec::new() };
    if due_on < today {
        let days = (today - own.published_on).num_days();
        vec![Block::Line(Look::Owed, vec![Piece::Text(says.tr("reply-none-after", &[("days", days.into())]))])]
    } else {
        vec![Block::Line(Look::Reply, vec![Piece::Text(says.t("reply-due")), space(), Piece::Day(due_on)])]
    }
}
