//! The guard's look at texts and files that are about to become public.

use super::people::{names, somebody_else};
use super::store::{self, Subject, digest};
use super::{LONGEST_REASON, SHORTEST_REASON, Said};
use answerable_domain::doubts::{Confirmed, Doubt, Label};
use answerable_domain::form::FieldError;
use answerable_domain::model::{Role, SignedIn};
use answerable_domain::rules::guard::material::material;
use answerable_domain::rules::signs::{Sign, key, signs};
use answerable_domain::typed::too_long;
use answerable_store::boxed;
use answerable_store::db::AccountKeys;
use answerable_store::db::codes::GuardSubject;
use answerable_store::db::entities::held_form;
use answerable_store::failure::{Done, Failure};
use answerable_store::guarded::Confirmation;
use answerable_store::guarded::{Text, Waiting};
use answerable_store::secrets::token_hash;
use chrono::NaiveDate;
use sea_orm::{ConnectionTrait, DbErr, EntityTrait};
use std::collections::{HashMap, HashSet};

/// Where confirmations are kept until the text is public.
#[derive(Clone, Copy, Debug)]
pub enum Place {
    /// With a draft of some kind; without a key, it is not saved yet.
    Draft(GuardSubject, Option<i64>),
    /// With the form itself, which is held as it was sent.
    Form,
}

/// The circumstances of a guard's look, besides the texts.
#[derive(Clone, Copy, Debug)]
pub struct About<'a> {
    pub said: &'a Said,
    pub place: Place,
    /// Which roles of the same body may be the second person.
    pub second: &'a [Role],
    /// Names that are asked about wherever they occur in the texts: of those who may be behind a pseudonym.
    pub names: &'a [String],
    /// Whether the texts become public now. Otherwise they go to the second person, who publishes them.
    pub publishing: bool,
    /// The record that is public already, if this is its next version: what two people confirmed of it is not asked again.
    pub record: Option<(GuardSubject, i64)>,
    /// The day on which the author is asked: that of what they confirm.
    pub today: NaiveDate,
}

/// The result of a guard's look. The caller must keep the confirmations in it, with the draft or with the record.
#[must_use]
#[derive(Debug)]
pub struct Looked {
    own: Vec<Confirmation>,
    place: (GuardSubject, Option<i64>),
    held: Option<held_form::Key>,
    digests: Vec<String>,
    /// A digest of all texts and files that are to become public.
    words: String,
    waits: bool,
    today: NaiveDate,
}

impl Looked {
    /// Whether the draft must wait for a second person, although it was to be published.
    pub fn waits(&self) -> bool {
        self.waits
    }

    /// Keeps the confirmations with the draft of this key.
    #[boxed]
    pub async fn keep(&self, tx: &impl ConnectionTrait, who: &SignedIn, id: i64) -> Result<(), DbErr> {
        store::keep(tx, who.person_key(), Subject { kind: self.place.0, id }, &self.own, self.today).await
    }

    /// Passes the confirmations on to the published record, and deletes the held form.
    #[boxed]
    pub async fn published(self, tx: &impl ConnectionTrait, who: &SignedIn, record: (GuardSubject, i64)) -> Result<(), DbErr> {
        if let (kind, Some(id)) = self.place {
            let (from, to) = (Subject { kind, id }, Subject { kind: record.0, id: record.1 });
            store::hand_over(tx, who.person_key(), from, to, &self.digests, &self.words, self.today).await?;
        }
        if let Some(id) = self.held {
            held_form::Entity::delete_by_id(id).exec(tx).await?;
        }
        Ok(())
    }
}

/// Has the guard look through texts that are to become public, with what was found in their files.
///
/// # Errors
/// `Invalid` with the doubts that are asked about, or with what is refused outright; `Waits` if a form must be held for a second
/// person; `Conflict` if the held form is gone.
#[boxed]
pub async fn look(tx: &impl ConnectionTrait, who: &SignedIn, about: &About<'_>, texts: Vec<Text>) -> Done<Looked> {
    let said = about.said;
    let Seen { material, signs } = seen(&texts, about.names).await?;
    let mut refused: Vec<FieldError> = material.into_iter().map(|field| FieldError::new(field, "guard-material")).collect();
    refused.extend(said.files.material.iter().map(|row| FieldError::new(format!("evidence-file-{row}"), "guard-material")));
    if !refused.is_empty() {
        return Err(Failure::Invalid(refused));
    }
    let (place, held) = match (about.place, &said.second) {
        (Place::Draft(kind, id), _) => ((kind, id), None),
        (Place::Form, None) => ((GuardSubject::HeldForm, None), None),
        (Place::Form, Some(token)) => {
            let row = super::held::of_body(tx, who, token).await?.ok_or(Failure::Conflict)?;
            ((GuardSubject::HeldForm, Some(row.id.number())), Some(row.id))
        }
    };
    let mut doubts = doubts_of(&signs, &texts, about);
    let words = whole(&texts, said);
    let of_field = fields(&texts, said);
    let field_words = |key: &str| key.split_once('|').and_then(|(field, _)| of_field.get(field)).cloned().unwrap_or_default();
    if let Some((kind, id)) = about.record {
        // Two people have confirmed exactly these words of the field.
        let public: HashSet<(String, Option<String>)> = store::of(tx, kind, id)
            .await?
            .into_iter()
            .filter(|row| row.seconded_by_id.is_some())
            .map(|row| (row.digest, row.field_words))
            .collect();
        doubts.retain(|one| !public.contains(&(digest(&one.key), Some(field_words(&one.key)))));
    }
    let stored = match place {
        (kind, Some(id)) if !doubts.is_empty() => store::of(tx, kind, id).await?,
        _ => Vec::new(),
    };
    // Confirmations of other words do not count for these.
    let stored: Vec<_> = stored.into_iter().filter(|row| row.words.as_deref() == Some(words.as_str())).collect();
    let names = names(tx, stored.iter().map(|row| row.person_id)).await?;
    for one in &mut doubts {
        let own = digest(&one.key);
        one.confirmed = stored
            .iter()
            .find(|row| row.person_id != who.person_key() && row.digest == own)
            .map(|row| Confirmed { by: names.get(&row.person_id).cloned().unwrap_or_default(), reason: row.reason.clone() });
    }
    let digests: Vec<String> = doubts.iter().map(|one| digest(&one.key)).collect();
    let open = doubts.iter().filter(|one| !said.confirmed.contains(&one.key)).count();
    let new: Vec<&Doubt> = doubts
        .iter()
        .filter(|one| one.confirmed.is_none())
        .filter(|one| !stored.iter().any(|row| row.person_id == who.person_key() && row.digest == digest(&one.key)))
        .collect();
    let waits = about.publishing && doubts.iter().any(|one| one.confirmed.is_none());
    let ask = |key: &'static str, more: Option<FieldError>| {
        let args = vec![("count", open.into())];
        let first = FieldError { doubts: doubts.clone(), ..FieldError::with("signs", key, args) };
        Failure::Invalid(std::iter::once(first).chain(more).collect())
    };
    if open > 0 {
        return Err(ask("submission-signs-open", None));
    }
    let reason = said.reason.chars().count();
    if !new.is_empty() && !(SHORTEST_REASON..=LONGEST_REASON).contains(&reason) {
        let wrong = if reason > LONGEST_REASON {
            too_long("guard_reason", LONGEST_REASON)
        } else {
            FieldError::new("guard_reason", "guard-reason-missing")
        };
        return Err(ask("guard-confirmed", Some(wrong)));
    }
    if waits && !somebody_else(tx, who, about.second).await? {
        return Err(ask(if who.coordinates().is_some() { "guard-alone-coordinator" } else { "guard-alone-validator" }, None));
    }
    let own: Vec<Confirmation> = new.iter().map(|one| store::confirmation(one, &said.reason, &words, field_words(&one.key))).collect();
    if waits && matches!(about.place, Place::Form) {
        return Err(Failure::Waits(Waiting { texts, confirmed: own }));
    }
    Ok(Looked { own, place, held, digests, words, waits, today: about.today })
}

/// A digest of all texts and files that are to become public: a second person publishes exactly what the first one saw.
fn whole(texts: &[Text], said: &Said) -> String {
    let texts: Vec<(&str, &str)> = texts.iter().map(|own| (own.field.as_str(), own.text.as_str())).collect();
    token_hash(&serde_json::json!([texts, said.files.hashes]).to_string())
}

/// A digest of each field's text, or of its file, by field.
fn fields(texts: &[Text], said: &Said) -> HashMap<String, String> {
    let files = said.files.hashes.iter().map(|(row, hash)| (format!("evidence-file-{row}"), token_hash(hash)));
    texts.iter().map(|own| (own.field.clone(), token_hash(&own.text))).chain(files).collect()
}

/// What the guard saw in some texts.
struct Seen {
    /// The fields that may hold abuse material.
    material: Vec<String>,
    signs: Vec<Sign>,
}

/// Has the guard read some texts, on a thread of its own: a document of three hundred paragraphs takes a while.
async fn seen(texts: &[Text], names: &[String]) -> anyhow::Result<Seen> {
    let (texts, names) = (texts.to_vec(), names.to_vec());
    let read = move || Seen {
        material: texts.iter().filter(|own| !material(&own.text).is_empty()).map(|own| own.field.clone()).collect(),
        signs: signs(texts.iter().map(|own| (own.field.as_str(), own.text.as_str())), &names),
    };
    Ok(tokio::task::spawn_blocking(read).await?)
}

/// The doubts that the author is asked about, each piece of a field once.
fn doubts_of(found: &[Sign], texts: &[Text], about: &About<'_>) -> Vec<Doubt> {
    let of = |field: &str| texts.iter().find(|own| own.field == field);
    let mut doubts: Vec<Doubt> = found
        .iter()
        .filter_map(|sign| {
            let own = of(&sign.field)?;
            let mut doubt = Doubt::of_text(sign, &own.text, own.label.clone());
            // These are other people's names: the question must not tell whose.
            if doubt.question == "guard-own-name" {
                doubt.question = "guard-others-name".to_string();
            }
            Some(doubt)
        })
        .collect();
    let files = &about.said.files;
    doubts.extend(files.signs.iter().map(Doubt::of_file));
    // A file whose text cannot be read completely counts as looked through by nobody.
    doubts.extend(files.unreadable.iter().map(|row| Doubt {
        key: key(&format!("evidence-file-{row}"), "unreadable", &files.hashes.get(row).cloned().unwrap_or_default()),
        place: Label::row("submissions-evidence-file", *row),
        before: String::new(),
        piece: String::new(),
        after: String::new(),
        question: "guard-unreadable".to_string(),
        confirmed: None,
    }));
    let mut met = HashSet::new();
    doubts.retain(|one| met.insert(one.key.clone()));
    doubts
}
