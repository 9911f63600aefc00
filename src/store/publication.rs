//! The part of an intake on which publishing it depends: for the page that says what would happen, and for the command that does it.

use crate::db::entities::*;
use crate::guarded::Text;
use crate::reference::Lookup;
use answerable_domain::doubts::Label;
use answerable_domain::model::{ReviewDecision, reference_of};
use answerable_domain::rules::publication::{DocumentFacts, Hindrance, ParagraphFacts, hindrances};
use chrono::NaiveDate;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder};

/// An intake with its paragraphs in order, as far as publishing depends on them.
pub struct Draft {
    pub intake: intake::Model,
    pub paragraphs: Vec<intake_paragraph::Model>,
    pub symbol_taken: bool,
    pub lookup: Lookup,
}

impl Draft {
    /// Reads the draft of an intake.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn read(db: &impl ConnectionTrait, intake: intake::Model) -> Result<Draft, sea_orm::DbErr> {
        let paragraphs = intake_paragraph::Entity::find()
            .filter(intake_paragraph::Column::IntakeId.eq(intake.id))
            .order_by_asc(intake_paragraph::Column::Position)
            .order_by_asc(intake_paragraph::Column::Id)
            .all(db)
            .await?;
        let taken = document::Entity::find().filter(document::Column::Symbol.eq(intake.symbol.as_str())).count(db).await?;
        Ok(Draft { symbol_taken: taken > 0, intake, paragraphs, lookup: Lookup::load(db).await? })
    }

    /// The intake's paragraphs, in the form that the rules take.
    pub fn facts(&self) -> Vec<ParagraphFacts<'_>> {
        let facts = self.paragraphs.iter().map(|own| ParagraphFacts {
            id: own.id.number(),
            number: &own.number,
            letter: own.letter.as_deref(),
            nature: own.nature.0,
            body: &own.body,
            verdict: own.decision.0,
            state_known: own.recommended_by.as_deref().is_none_or(|by| self.states(by).iter().all(Option::is_some)),
        });
        facts.collect()
    }

    /// The texts of the draft that become public, for the guard: bodies quote letters, and name those whom a case is about.
    pub fn texts(&self) -> Vec<Text> {
        let own = &self.intake;
        let head = [
            ("title", "intake-name", Some(own.title.as_str())),
            ("symbol", "intake-symbol", Some(own.symbol.as_str())),
            ("session", "documents-session", own.session.as_deref()),
            ("source_url", "intake-address", own.source_url.as_deref()),
        ];
        let mut texts: Vec<Text> = head
            .into_iter()
            .filter_map(|(field, label, text)| Some(Text::new(field, label, text.filter(|text| !text.is_empty())?)))
            .collect();
        let mut above = None;
        for own in self.paragraphs.iter().filter(|own| own.decision.0 == ReviewDecision::Accepted) {
            let number = reference_of(own.number.trim(), own.letter.as_deref());
            // A heading above many paragraphs is asked about once.
            let section = own.section.as_ref().filter(|section| above.replace(*section) != Some(*section));
            // A number with words in it counts as a text too.
            let worded = number.split(|sign: char| !sign.is_alphabetic()).any(|word| word.chars().count() > 4);
            let parts = [
                ("number", "intake-paragraph", Some(&number).filter(|_| worded)),
                ("body", "intake-paragraph", Some(&own.body)),
                ("section", "intake-section-of", section),
            ];
            texts.extend(parts.into_iter().filter_map(|(part, label, text)| {
                let label = Label::in_paragraph(label, &number);
                Some(Text { field: format!("{part}-{number}"), label, text: text?.clone() })
            }));
        }
        texts
    }

    /// Everything that stands in the way of publishing the draft.
    pub fn hindrances(&self, today: NaiveDate) -> Vec<Hindrance> {
        let facts = DocumentFacts {
            symbol: &self.intake.symbol,
            symbol_taken: self.symbol_taken,
            has_mechanism: self.intake.mechanism_id.is_some(),
            title: &self.intake.title,
            adopted_on: self.intake.adopted_on,
            today,
        };
        hindrances(facts, &self.facts())
    }

    /// The States that a text names: for each, its key if the register knows it.
    pub fn states(&self, by: &str) -> Vec<Option<state::Key>> {
        // A name may have a comma in it: the whole text is tried first.
        match self.lookup.state(by) {
            Some(id) => vec![Some(id)],
            None => by.split([';', '|', ',']).map(str::trim).filter(|name| !name.is_empty()).map(|name| self.lookup.state(name)).collect(),
        }
    }

    /// The key of the State that made a recommendation, if there is exactly one; the register keeps one, the wording names all.
    pub fn recommended_by(&self, by: Option<&str>) -> Option<state::Key> {
        match self.states(by?).as_slice() {
            [known] => *known,
            _ => None,
        }
    }
}

/// A fingerprint of the draft that a person saw before publishing: a different one after any change.
pub fn fingerprint(draft: &Draft) -> String {
    let versions: i64 = draft.paragraphs.iter().map(|own| i64::from(own.version)).sum();
    format!("{}-{}-{versions}", draft.intake.version, draft.paragraphs.len())
}
