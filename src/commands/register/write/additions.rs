//! What records add to their recommendations: wordings, subjects and responsibilities.

use super::gathered::Additions;
use super::known::{Link, Paragraph};
use super::{Outcome, Record, Rejection, Taken, Writer};
use answerable_domain::model::{EventKind, ResponsibilityRole, TextKind};
use answerable_store::db::Coded;
use answerable_store::db::batch::insert_all;
use answerable_store::db::entities::*;
use answerable_store::db::history::{Actor, Happening, RecordKind, SubjectKind};
use answerable_store::db::search;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter};

impl Paragraph {
    /// Adds links, and answers the keys of those that are new.
    fn link<K: Copy>(&mut self, link: impl Fn(K) -> Link, keys: &[K]) -> Vec<K> {
        keys.iter().copied().filter(|key| self.links.insert(link(*key))).collect()
    }
}

impl Writer {
    /// Gathers the additions of a record to its recommendation.
    pub(super) fn add(&mut self, record: &Record, additions: &mut Additions) -> Outcome {
        let symbol = &record.document.symbol;
        let Some(document) = self.documents.get_mut(symbol) else { return Ok(Taken::Duplicate) };
        let Some(known) = document.paragraphs.get_mut(&record.paragraph) else { return Ok(Taken::Duplicate) };
        let recommendation_id = known.id;
        let wording = (record.language.clone(), record.text_kind);
        let new_wording = match known.wordings.get(&wording) {
            None => true,
            Some(there) if *there == record.text => false,
            Some(_) => return Err(Rejection::OtherWording { paragraph: record.paragraph.clone(), language: record.language.clone() }),
        };
        if let (Some(new), Some(there)) = (record.lead_id, known.lead_id)
            && new != there
        {
            return Err(Rejection::OtherLead);
        }
        if new_wording {
            known.wordings.insert(wording, record.text.clone());
            let (language, body) = (record.language.clone(), record.text.clone());
            // Official wording is public from the day of the document, other wording from the day that it is given here.
            let published_on = if record.text_kind == TextKind::Official { document.dated_on } else { self.now.date_naive() };
            let kind = Coded(record.text_kind);
            additions.texts.push(recommendation_text::Model {
                id: recommendation_text::Key::NONE,
                recommendation_id,
                language,
                kind,
                body,
                published_on,
            });
            additions.reworded.insert(recommendation_id, (symbol.clone(), record.paragraph.clone()));
        }
        let themes = known.link(Link::Theme, &record.theme_ids);
        let groups = known.link(Link::Group, &record.group_ids);
        let provisions = known.link(Link::Provision, &record.provision_ids);
        let targets = known.link(Link::Target, &record.target_ids);
        let supporting = known.link(Link::Supporting, &record.supporting_ids);
        let lead = record.lead_id.filter(|_| known.lead_id.is_none());
        known.lead_id = known.lead_id.or(lead);
        let linked = !themes.is_empty() || !groups.is_empty() || !provisions.is_empty() || !targets.is_empty() || !supporting.is_empty();

        additions.themes.extend(themes.into_iter().map(|theme_id| recommendation_theme::Model { recommendation_id, theme_id }));
        additions.groups.extend(groups.into_iter().map(|group_id| recommendation_group::Model { recommendation_id, group_id }));
        let provision = |provision_id| recommendation_provision::Model { recommendation_id, provision_id };
        additions.provisions.extend(provisions.into_iter().map(provision));
        let target = |sdg_target_id| recommendation_sdg_target::Model { recommendation_id, sdg_target_id };
        additions.targets.extend(targets.into_iter().map(target));
        let since = self.now.date_naive();
        let given = |institution_id, role: ResponsibilityRole, due_on| responsibility::Model {
            id: responsibility::Key::NONE,
            recommendation_id,
            institution_id,
            role: role.into(),
            since,
            until: None,
            due_on,
        };
        if lead.is_some() || !supporting.is_empty() {
            self.answered.insert(recommendation_id);
        }
        additions.responsibilities.extend(supporting.into_iter().map(|id| given(id, ResponsibilityRole::Supporting, None)));
        if let Some(lead) = lead {
            additions.responsibilities.push(given(lead, ResponsibilityRole::Lead, record.due_on));
            self.history.note(Happening {
                actor: Actor::Register,
                state_id: Some(record.document.state_id),
                subject: (SubjectKind::Institution, Some(lead.number())),
                recommendation_id: Some(recommendation_id),
                ..Happening::of(EventKind::ResponsibilityGiven)
            });
        }
        if !new_wording && !linked && lead.is_none() {
            return Ok(Taken::Duplicate);
        }
        self.touched.insert((RecordKind::Recommendation, recommendation_id.number()));
        Ok(Taken::New)
    }

    /// Writes the additions of a batch.
    pub(super) async fn insert(&self, db: &impl ConnectionTrait, additions: Additions) -> Result<(), DbErr> {
        let mut rewritten = Vec::with_capacity(additions.reworded.len());
        for (id, (symbol, paragraph)) in &additions.reworded {
            let known = self.documents.get(symbol).and_then(|document| document.paragraphs.get(paragraph));
            let bodies = known.into_iter().flat_map(|known| known.wordings.values().map(String::as_str));
            rewritten.push(recommendation_words::Model { recommendation_id: *id, body: search::words(symbol, paragraph, bodies) });
        }
        let had_words: Vec<recommendation::Key> = additions.texts.iter().map(|text| text.recommendation_id).collect();
        insert_all::<recommendation_text::Entity>(db, additions.texts).await?;
        insert_all::<recommendation_theme::Entity>(db, additions.themes).await?;
        insert_all::<recommendation_group::Entity>(db, additions.groups).await?;
        insert_all::<recommendation_provision::Entity>(db, additions.provisions).await?;
        insert_all::<recommendation_sdg_target::Entity>(db, additions.targets).await?;
        insert_all::<responsibility::Entity>(db, additions.responsibilities).await?;
        // Search words are made again: one more wording changes the whole.
        for ids in had_words.chunks(5_000) {
            recommendation_words::Entity::delete_many()
                .filter(recommendation_words::Column::RecommendationId.is_in(ids.iter().copied()))
                .exec(db)
                .await?;
        }
        insert_all::<recommendation_words::Entity>(db, rewritten).await
    }
}
