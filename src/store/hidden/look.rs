//! Every place at which words would be hidden, or are, with the sentence around it: for the moderator before hiding, and for those who
//! confirm or decide.

use super::fields::Shape;
use super::interested;
use super::place::Place;
use super::plan::{Chosen, plan};
use super::rows::{is_json, value_at};
use super::sealed::Kept;
use crate::db::AccountKeys;
use crate::db::entities::{hiding, hiding_piece, recommendation, recommendation_text};
use crate::failure::{Done, authorise};
use answerable_domain::model::{BodyKind, Command, SignedIn};
use answerable_domain::rules::stone::{Piece, pieces};
use chrono::NaiveDate;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use serde_json::{Value, json};

/// The most places at which a moderator may hide words without looking at all of them first.
pub const PLACES: usize = 10;
/// How much of a sentence is shown on each side, in characters.
const AROUND: usize = 240;

/// Words that are hidden, or would be, with the text of their sentence before and after them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    pub table: String,
    pub column: String,
    /// For a recommendation, its paragraph.
    pub paragraph: String,
    pub before: String,
    pub words: String,
    pub after: String,
}

/// The places of what was chosen, without hiding it.
///
/// # Errors
/// As for hiding it.
pub async fn look(db: &impl ConnectionTrait, who: &SignedIn, place: &Place, chosen: &Chosen, today: NaiveDate) -> Done<Vec<Standing>> {
    authorise(who, Command::HideText, BodyKind::Moderation, None)?;
    let plan = plan(db, place, chosen, today).await?;
    let bodies: Vec<(BodyKind, i64)> = plan.bodies().into_iter().collect();
    if interested(db, who.person_key(), &bodies, Some(place)).await? {
        return Err(crate::failure::Failure::NotFound);
    }
    let mut found = Vec::new();
    for (at, edit) in plan.edits.iter().filter(|(_, edit)| edit.record.is_some()) {
        let paragraph = paragraph_of(db, at.table, at.row).await?;
        let one = |(before, words, after): (String, String, String)| Standing {
            table: at.table.to_string(),
            column: at.column.to_string(),
            paragraph: paragraph.clone(),
            before,
            words,
            after,
        };
        match (&edit.now, &edit.before) {
            (Some(now), _) if at.column != "slug" => {
                let json = matches!(edit.shape, Shape::Words | Shape::Json);
                found.extend(sentences(now, json, &plan.reference, &plan.kept.words).into_iter().map(one));
            }
            (None, Some(before)) if at.column != "file_hash" => found.push(one((String::new(), before.clone(), String::new()))),
            _ => {}
        }
    }
    Ok(found)
}

/// A keyed hash of the places that a moderator looked at, by which a second press proves that it was these. With any other mark, also one
/// of an earlier version of the program, the places are shown again.
pub fn looked_at(places: &[Standing]) -> String {
    const LOOKED: crate::keys::Purpose = crate::keys::Purpose("hiding places looked at");
    crate::keys::ours().mac(LOOKED, as_marked(places).as_bytes())
}

/// Places as they are hashed: a JSON array for each, with its parts in this order.
fn as_marked(places: &[Standing]) -> String {
    let parts = |own: &Standing| json!([own.table, own.column, own.paragraph, own.before, own.words, own.after]);
    Value::from_iter(places.iter().map(parts)).to_string()
}

/// The places of a hiding's words in what is published now.
///
/// # Errors
/// If the database fails.
pub async fn standing_of(db: &impl ConnectionTrait, row: &hiding::Model, kept: &Kept) -> Done<Vec<Standing>> {
    let rows = hiding_piece::Entity::find()
        .filter(hiding_piece::Column::HidingId.eq(row.id))
        .filter(hiding_piece::Column::RecordKind.is_not_null())
        .order_by_asc(hiding_piece::Column::Id)
        .all(db)
        .await?;
    let mut found = Vec::new();
    for piece in rows.into_iter().filter(|piece| !matches!(piece.column_name.as_str(), "slug" | "file_hash" | "url" | "source_url")) {
        let Some(stands) = value_at(db, &piece.table_name, piece.row_id, &piece.column_name).await? else { continue };
        let paragraph = paragraph_of(db, &piece.table_name, piece.row_id).await?;
        let json = is_json(&piece.table_name, &piece.column_name);
        found.extend(sentences(&stands, json, &row.reference, &kept.words).into_iter().map(|(before, words, after)| Standing {
            table: piece.table_name.clone(),
            column: piece.column_name.clone(),
            paragraph: paragraph.clone(),
            before,
            words,
            after,
        }));
    }
    Ok(found)
}

async fn paragraph_of(db: &impl ConnectionTrait, table: &str, row: i64) -> Done<String> {
    let id = match table {
        "recommendation" => Some(recommendation::Key::new(row)),
        "recommendation_text" => {
            let text = recommendation_text::Entity::find_by_id(recommendation_text::Key::new(row)).one(db).await?;
            text.map(|text| text.recommendation_id)
        }
        _ => None,
    };
    let Some(id) = id else { return Ok(String::new()) };
    Ok(recommendation::Entity::find_by_id(id).one(db).await?.map(|own| own.paragraph).unwrap_or_default())
}

/// Each stone of a hiding in a stored value: the sentence before it, its words, and the sentence after it.
fn sentences(stored: &str, json: bool, reference: &str, words: &[String]) -> Vec<(String, String, String)> {
    let mut found = Vec::new();
    if json {
        texts(&serde_json::from_str(stored).unwrap_or_default(), &mut |text| of_text(text, reference, words, &mut found));
    } else {
        of_text(stored, reference, words, &mut found);
    }
    found
}

fn texts(value: &Value, each: &mut impl FnMut(&str)) {
    match value {
        Value::String(text) => each(text),
        Value::Array(items) => items.iter().for_each(|item| texts(item, each)),
        Value::Object(members) => members.values().for_each(|member| texts(member, each)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn of_text(text: &str, reference: &str, words: &[String], found: &mut Vec<(String, String, String)>) {
    // With the hiding's own words back in place; other hidings' stones stay.
    let said: Vec<(String, bool)> = pieces(text)
        .into_iter()
        .map(|piece| match piece {
            Piece::Words(words) => (words.to_string(), false),
            Piece::Stone(Some(stone)) if stone.reference == reference => (words.get(stone.place).cloned().unwrap_or_default(), true),
            Piece::Stone(Some(stone)) => (stone.written(), false),
            Piece::Stone(None) => (String::new(), false),
        })
        .collect();
    for (at, (own, _)) in said.iter().enumerate().filter(|(_, (own, hidden))| *hidden && !own.is_empty()) {
        let texts = || said.iter().map(|(text, _)| text.as_str());
        let (before, after) = (texts().take(at).collect::<String>(), texts().skip(at + 1).collect::<String>());
        found.push((sentence_before(&before), own.clone(), sentence_after(&after)));
    }
}

/// The ends of sentences in a text: the byte behind each.
pub fn ends(text: &str) -> Vec<usize> {
    let ends = |at: usize, sign: char| {
        sign == '\n' || matches!(sign, '.' | '!' | '?' | '؟' | '۔') && text[at + sign.len_utf8()..].starts_with(char::is_whitespace)
    };
    text.char_indices().filter(|(at, sign)| ends(*at, *sign)).map(|(at, sign)| at + sign.len_utf8()).collect()
}

fn sentence_before(text: &str) -> String {
    let begin = ends(text).last().copied().unwrap_or(0);
    let sentence = text[begin..].trim_start();
    let many = sentence.chars().count();
    if many > AROUND { format!("…{}", sentence.chars().skip(many - AROUND).collect::<String>()) } else { sentence.to_string() }
}

fn sentence_after(text: &str) -> String {
    let end = ends(text).first().copied().unwrap_or(text.len());
    let sentence = text[..end].trim_end();
    let many = sentence.chars().count();
    if many > AROUND { format!("{}…", sentence.chars().take(AROUND).collect::<String>()) } else { sentence.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hidden::cut::{Cutter, What};
    use answerable_domain::model::Ground;
    use answerable_domain::rules::stone::HiddenBy;

    #[test]
    fn places_are_marked_part_by_part() {
        let standing = |before: &str, words: &str| Standing {
            table: "assessment".into(),
            column: "comments".into(),
            paragraph: String::new(),
            before: before.into(),
            words: words.into(),
            after: ".\n".into(),
        };
        let marked = as_marked(&[standing("We saw ", "Marta"), standing("", "«Marta»")]);
        let wanted = r#"[["assessment","comments","","We saw ","Marta",".\n"],["assessment","comments","","","«Marta»",".\n"]]"#;
        assert_eq!(marked, wanted);
        assert_ne!(as_marked(&[standing("We saw", " Marta")]), as_marked(&[standing("We saw ", "Marta")]));
    }

    #[test]
    fn words_stand_in_their_own_sentence() {
        let what = What::passage("Marta Ruiz").unwrap();
        let on = "2026-11-29".parse().unwrap();
        let mut own =
            Cutter { what: &what, reference: "r1", on, ground: Ground::IdentifiesChild, by: HiddenBy::Moderator, cut: Vec::new() };
        let cut = own.text("Nobody came. We saw Marta Ruiz at 8.30 with MARTA RUIZ. She left.").unwrap();
        let found = sentences(&cut, false, "r1", &own.cut);
        assert_eq!(found.len(), 2);
        assert_eq!(found[0], ("We saw ".into(), "Marta Ruiz".into(), " at 8.30 with MARTA RUIZ.".into()));
        assert_eq!(found[1], ("We saw Marta Ruiz at 8.30 with ".into(), "MARTA RUIZ".into(), ".".into()));
        assert!(sentences(&cut, false, "another", &own.cut).is_empty());
    }
}
