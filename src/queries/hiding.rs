//! What was hidden because it endangers somebody. Moderators get nothing of what they declared an interest in; a body gets only what is
//! its own.

use crate::Queries;
use answerable_domain::model::*;
use answerable_domain::rules::stone::{self, Piece};
use answerable_domain::view::hiding::*;
use answerable_store::boxed;
use answerable_store::db::AccountKeys;
use answerable_store::db::codes::SealedKind;
use answerable_store::db::entities::*;
use answerable_store::failure::Failure;
use answerable_store::hidden::{
    Found, Kept, Place, Plan, Shape, Standing, bodies, find, interested, kept, name_of, near, opened, place_by_key, place_of, published,
    said, siblings, standing_of, unconcerned,
};
use sea_orm::{ColumnTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// The desk of hidings, as one moderator sees it.
#[derive(Clone, Debug)]
pub struct HidingAt {
    at: Queries,
    person: person::Key,
}

/// The hidings of one body's words, for the people of that body.
#[derive(Clone, Debug)]
pub struct OwnHidingsAt {
    at: Queries,
    body: (BodyKind, i64),
    may: bool,
}

impl Queries {
    /// The desk of hidings for a moderator; none for anybody else.
    pub fn hiding(self, who: &SignedIn) -> Option<HidingAt> {
        who.may(Command::HideText, BodyKind::Moderation, None).then(|| HidingAt { at: self, person: who.person_key() })
    }

    /// The hidings of the body for which a person acts: an institution, an organisation, or a national mechanism.
    pub fn own_hidings(self, who: &SignedIn) -> Option<OwnHidingsAt> {
        let body = &who.member.as_ref()?.body;
        let key = (body.kind, body.id?);
        let publishes = matches!(body.kind, BodyKind::Institution | BodyKind::Organisation | BodyKind::Mechanism);
        let may = who.may(Command::AppealHiding, body.kind, body.id);
        publishes.then_some(OwnHidingsAt { at: self, body: key, may })
    }

    async fn record_shown(&self, place: &Place) -> Result<RecordShown, DbErr> {
        let states = &self.snapshot.catalogue.states;
        let fiction = place.state.and_then(|id| states.place(id)).is_some_and(|place| states.at(place).fiction);
        let name = name_of(&self.db, place).await.map_err(failed)?;
        let title = match place.kind {
            Published::Institution => {
                institution::Entity::find_by_id(institution::Key::new(place.id)).one(&self.db).await?.map(|row| row.names.0)
            }
            Published::Cluster => cluster::Entity::find_by_id(cluster::Key::new(place.id)).one(&self.db).await?.map(|row| row.titles.0),
            _ => None,
        };
        Ok(RecordShown { kind: place.kind, name, path: place.path.clone(), title, fiction })
    }

    /// What sort of part was hidden, where it stands beside a record and is another body's or another day's (a reply, a question …). None
    /// if it is of the record itself.
    async fn part_hidden(&self, row: &hiding::Model) -> Result<Option<String>, DbErr> {
        let pieces = hiding_piece::Entity::find()
            .filter(hiding_piece::Column::HidingId.eq(row.id))
            .filter(hiding_piece::Column::RecordKind.is_not_null())
            .all(&self.db)
            .await?;
        let tables: BTreeSet<String> = pieces.into_iter().map(|piece| piece.table_name).collect();
        let beside = ["reply", "reply_answer", "status_question", "responsibility_refusal", "assessment_withdrawal"];
        let only = if tables.len() == 1 { tables.into_iter().next() } else { None };
        Ok(only.filter(|table| beside.contains(&table.as_str())))
    }

    async fn hiding_shown(&self, row: &hiding::Model, may: bool) -> Result<Option<HidingShown>, DbErr> {
        let Some(place) = place_of(&self.db, row).await.map_err(failed)? else { return Ok(None) };
        let ground = row.ground.0;
        Ok(Some(HidingShown {
            reference: row.reference.clone(),
            record: self.record_shown(&place).await?,
            part: self.part_hidden(row).await?,
            ground,
            stage: row.stage.0,
            by_author: row.by_author,
            hidden_on: row.hidden_on,
            confirm_by: row.confirm_by,
            appealed_on: row.appealed_on,
            destroy_after: row.destroy_after,
            destroyed_on: row.destroyed_on,
            shown_again_on: row.shown_again_on,
            version: row.version,
            may,
        }))
    }

    async fn hiding_page(&self, row: &hiding::Model, may: bool) -> Result<Option<HidingPage>, DbErr> {
        let Some(hiding) = self.hiding_shown(row, may).await? else { return Ok(None) };
        let words = kept(&self.db, row).await.map_err(failed)?.unwrap_or_default();
        let files = words.values.iter().filter(|own| own.table == "evidence" && own.column == "file_hash").count() as u64;
        let addresses = words.values.iter().filter(|own| matches!(own.column.as_str(), "url" | "source_url"));
        let addresses: BTreeSet<String> = addresses.filter_map(|own| own.before.clone()).collect();
        let passages = words.passages.into_iter().chain(addresses).collect();
        let appeal = said(&self.db, row, SealedKind::Appeal).await.map_err(failed)?;
        Ok(Some(HidingPage { hiding, passages, files, appeal, siblings: Vec::new() }))
    }

    async fn hiding_row(&self, reference: &str) -> Result<Option<hiding::Model>, DbErr> {
        hiding::Entity::find().filter(hiding::Column::Reference.eq(reference)).one(&self.db).await
    }

    /// The lines of the public log of hidings as at the day, the newest first. There is one line for each record as people read it: one
    /// for each hiding would give away what was written in one piece.
    pub(super) async fn hidings_logged(&self) -> Result<Vec<HidingLine>, DbErr> {
        let day = self.snapshot.day;
        let rows = hiding::Entity::find().filter(hiding::Column::HiddenOn.lte(day)).all(&self.db).await?;
        let pieces = hiding_piece::Entity::find().filter(hiding_piece::Column::WithinId.is_not_null()).all(&self.db).await?;
        let mut places: BTreeMap<hiding::Key, BTreeSet<i64>> = BTreeMap::new();
        for piece in pieces {
            places.entry(piece.hiding_id).or_default().extend(piece.within_id);
        }
        let by_then = |on: Option<chrono::NaiveDate>| on.filter(|on| *on <= day);
        let states = &self.snapshot.catalogue.states;
        let mut lines = Vec::new();
        for row in rows {
            let (kind, ground) = (row.kind.0, row.ground.0);
            let shown_again_on = by_then(row.shown_again_on);
            let confirmed_on = by_then(row.confirmed_on);
            let stage = match (shown_again_on, by_then(row.decided_on), by_then(row.appealed_on), confirmed_on) {
                (Some(_), ..) => HidingStage::ShownAgain,
                (None, Some(_), ..) => HidingStage::Stands,
                (None, None, Some(_), _) => HidingStage::Appealed,
                (None, None, None, Some(_)) => HidingStage::Confirmed,
                _ => HidingStage::Provisional,
            };
            let line = HidingLine {
                hidden_on: row.hidden_on,
                kind,
                ground,
                by_author: row.by_author,
                stage,
                confirmed_on,
                shown_again_on,
                destroyed_on: by_then(row.destroyed_on),
                fiction: row.state_id.and_then(|id| states.place(id)).is_some_and(|place| states.at(place).fiction),
            };
            let many = places.get(&row.id).map_or(1, BTreeSet::len);
            lines.extend(std::iter::repeat_n(line, many));
        }
        // Sorted only by what the lines say, so that the order gives nothing else away.
        lines.sort();
        lines.reverse();
        Ok(lines)
    }
}

fn failed(failure: Failure) -> DbErr {
    match failure {
        // The kind of the error is kept: whether the database is away is read from it.
        Failure::Failed(error) => error.downcast().unwrap_or_else(|error| DbErr::Custom(format!("{error:#}"))),
        other => DbErr::Custom(format!("{other:?}")),
    }
}

impl Queries {
    /// A published record of a kind, found by its place in addresses.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn published_record(&self, kind: Published, name: &str) -> Result<Option<RecordShown>, DbErr> {
        // Nobody may learn here whether an organisation that has not spoken publicly is registered.
        if kind == Published::Organisation && self.organisation(name, 1).await?.is_none() {
            return Ok(None);
        }
        match find(&self.db, kind, name).await.map_err(failed)? {
            Some(place) => Ok(Some(self.record_shown(&place).await?)),
            None => Ok(None),
        }
    }
}

impl HidingAt {
    /// The desk of hidings for a person who is known to be a moderator.
    pub(super) fn of_moderator(at: Queries, person: person::Key) -> HidingAt {
        HidingAt { at, person }
    }

    /// How much waits for this moderator: warnings, and hidings that another moderator made and this one must decide.
    pub(super) async fn count(&self) -> Result<u64, DbErr> {
        let desk = self.desk().await?;
        let warnings: usize = desk.endangering.iter().map(|own| own.warnings.len()).sum();
        Ok((warnings + desk.hidings.iter().filter(|own| own.waits() && own.may).count()) as u64)
    }

    async fn unconcerned(&self, place: &Place) -> Result<bool, DbErr> {
        unconcerned(&self.at.db, self.person, place).await.map_err(failed)
    }

    async fn warned(&self, of: Option<&Place>) -> Result<Vec<warning::Model>, DbErr> {
        let mut found = warning::Entity::find().filter(warning::Column::ClosedOn.is_null());
        if let Some(place) = of {
            found = found.filter(warning::Column::Kind.eq(place.kind.code())).filter(warning::Column::RecordId.eq(place.id));
        }
        found.order_by_asc(warning::Column::ReceivedOn).order_by_asc(warning::Column::Token).all(&self.at.db).await
    }

    async fn sees(&self, row: &hiding::Model) -> Result<Option<bool>, DbErr> {
        let whose = bodies(&self.at.db, row.id).await.map_err(failed)?;
        let place = place_of(&self.at.db, row).await.map_err(failed)?;
        if interested(&self.at.db, self.person, &whose, place.as_ref()).await.map_err(failed)? {
            return Ok(None);
        }
        Ok(Some(match row.stage.0 {
            HidingStage::Provisional => row.hidden_by_id != self.person,
            HidingStage::Appealed => row.hidden_by_id != self.person && row.confirmed_by_id != Some(self.person),
            HidingStage::Confirmed | HidingStage::Stands | HidingStage::ShownAgain => false,
        }))
    }
}

/// A value in a form that people can read: words in all languages; for a file or an address, the title beside it.
fn readable(found: &Found, titles: &BTreeMap<i64, String>) -> String {
    match found.shape {
        Shape::Text => found.value.clone(),
        Shape::Words | Shape::Json => {
            let words: BTreeMap<String, String> = serde_json::from_str(&found.value).unwrap_or_default();
            words.into_values().collect::<Vec<_>>().join("\n")
        }
        Shape::Address => found.value.clone(),
        Shape::File => titles.get(&found.at.row).cloned().unwrap_or_default(),
    }
}

/// A place at which words stand, for people to read.
pub fn standing_shown(own: Standing) -> StandingShown {
    let Standing { table, column, paragraph, before, words, after } = own;
    StandingShown { part: table, column, paragraph, before, words, after }
}

fn warning_shown(row: &warning::Model) -> Result<WarningShown, DbErr> {
    let said = opened(row).map_err(failed)?.unwrap_or_default();
    Ok(WarningShown {
        token: row.token.clone(),
        passage: said.passage,
        why: said.why,
        language: said.language,
        received_on: row.received_on,
    })
}

impl HidingAt {
    /// The desk: the warnings that wait, and what is hidden.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn desk(&self) -> Result<HidingDesk, DbErr> {
        let mut by_record: BTreeMap<(&str, i64), Vec<warning::Model>> = BTreeMap::new();
        for row in self.warned(None).await? {
            by_record.entry((row.kind.code(), row.record_id)).or_default().push(row);
        }
        let mut endangering = Vec::new();
        for ((_, id), rows) in by_record {
            let Some(kind) = rows.first().map(|row| row.kind.0) else { continue };
            let Some(place) = place_by_key(&self.at.db, kind, id).await.map_err(failed)? else { continue };
            if !self.unconcerned(&place).await? {
                continue;
            }
            let warnings = rows.iter().map(warning_shown).collect::<Result<Vec<_>, DbErr>>()?;
            endangering.push(Endangering { record: self.at.record_shown(&place).await?, warnings });
        }
        endangering.sort_by_key(|own| own.warnings.first().map(|warning| warning.received_on));
        let mut hidings = Vec::new();
        for row in hiding::Entity::find().order_by_desc(hiding::Column::Id).all(&self.at.db).await? {
            let Some(may) = self.sees(&row).await? else { continue };
            hidings.extend(self.at.hiding_shown(&row, may).await?);
        }
        hidings.sort_by_key(|own| (Reverse(own.waits()), own.waits().then_some(own.confirm_by)));
        Ok(HidingDesk { endangering, hidings })
    }

    /// A record with its values and readers' warnings about it; none if the moderator declared an interest in it.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn record(&self, kind: Published, name: &str) -> Result<Option<(RecordShown, Vec<ValueShown>, Vec<WarningShown>)>, DbErr> {
        let Some(place) = find(&self.at.db, kind, name).await.map_err(failed)? else { return Ok(None) };
        if !self.unconcerned(&place).await? {
            return Ok(None);
        }
        let values = published(&self.at.db, place.kind, place.id).await.map_err(failed)?;
        let titled = values.iter().filter(|(found, ..)| found.at.column == "title");
        let titles: BTreeMap<i64, String> = titled.map(|(found, ..)| (found.at.row, found.value.clone())).collect();
        let shown = values.into_iter().map(|(found, ..)| ValueShown {
            token: Plan::token(&found.at),
            part: found.at.table.to_string(),
            column: found.at.column.to_string(),
            text: readable(&found, &titles),
        });
        let shown = shown.collect();
        let warnings = self.warned(Some(&place)).await?.iter().map(warning_shown).collect::<Result<Vec<_>, DbErr>>()?;
        Ok(Some((self.at.record_shown(&place).await?, shown, warnings)))
    }

    /// Where the words of a hiding stood, and which similar words still stand. Empty if the moderator may not see the record.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn within(&self, reference: &str) -> Result<HidingWithin, DbErr> {
        let Some(row) = self.at.hiding_row(reference).await? else { return Ok(HidingWithin::default()) };
        if self.sees(&row).await?.is_none() {
            return Ok(HidingWithin::default());
        }
        let (Some(words), Some(place)) =
            (kept(&self.at.db, &row).await.map_err(failed)?, place_of(&self.at.db, &row).await.map_err(failed)?)
        else {
            return Ok(HidingWithin::default());
        };
        let standing = standing_of(&self.at.db, &row, &words).await.map_err(failed)?.into_iter().map(standing_shown).collect();
        let mut still = Vec::new();
        for own in near(&self.at.db, &place, &words).await.map_err(failed)? {
            // Records in which the moderator declared an interest are left out.
            if !self.unconcerned(&own.place).await? {
                continue;
            }
            still.push(NearShown {
                record: self.at.record_shown(&own.place).await?,
                part: own.table,
                column: own.column,
                words: own.words,
                sentence: own.sentence,
                same: own.same,
            });
        }
        Ok(HidingWithin { standing, near: still })
    }

    /// The page of a hiding, found by its reference; none if the moderator may not see it.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn hiding(&self, reference: &str) -> Result<Option<HidingPage>, DbErr> {
        let Some(row) = self.at.hiding_row(reference).await? else { return Ok(None) };
        let Some(may) = self.sees(&row).await? else { return Ok(None) };
        let Some(mut page) = self.at.hiding_page(&row, may).await? else { return Ok(None) };
        for other in siblings(&self.at.db, &row).await.map_err(failed)? {
            // Hidings in which the moderator declared an interest are left out.
            if let Some(may) = self.sees(&other).await? {
                page.siblings.extend(self.at.hiding_shown(&other, may).await?);
            }
        }
        Ok(Some(page))
    }
}

impl OwnHidingsAt {
    async fn keys(&self) -> Result<Vec<hiding::Key>, DbErr> {
        let rows = hiding_body::Entity::find()
            .filter(hiding_body::Column::BodyKind.eq(self.body.0.code()))
            .filter(hiding_body::Column::BodyId.eq(self.body.1))
            .all(&self.at.db)
            .await?;
        Ok(rows.into_iter().map(|row| row.hiding_id).collect())
    }

    /// The passages that were replaced by stones in the body's own published texts.
    async fn own_passages(&self, row: &hiding::Model, words: &Kept) -> Result<Vec<String>, DbErr> {
        let kind = row.kind.0;
        let values = published(&self.at.db, kind, row.record_id).await.map_err(failed)?;
        let own = values.iter().filter(|(found, kind, _)| found.whose.is_some_and(|id| (*kind, id) == self.body));
        let stones = own.flat_map(|(found, ..)| stone::pieces(&found.value));
        let places = stones.filter_map(|piece| match piece {
            Piece::Stone(Some(stone)) if stone.reference == row.reference => Some(stone.place),
            _ => None,
        });
        let found: BTreeSet<String> =
            places.filter_map(|place| words.words.get(place).cloned()).filter(|words| !words.is_empty()).collect();
        Ok(found.into_iter().collect())
    }
}

impl OwnHidingsAt {
    /// All hidings that concern the body, the newest first.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn own(&self) -> Result<Vec<HidingShown>, DbErr> {
        let rows = hiding::Entity::find()
            .filter(hiding::Column::Id.is_in(self.keys().await?))
            .order_by_desc(hiding::Column::Id)
            .all(&self.at.db)
            .await?;
        let mut own = Vec::new();
        for row in rows {
            own.extend(self.at.hiding_shown(&row, self.may).await?);
        }
        Ok(own)
    }

    /// The page of one of the body's hidings, found by its reference.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn one(&self, reference: &str) -> Result<Option<HidingPage>, DbErr> {
        let Some(row) = self.at.hiding_row(reference).await? else { return Ok(None) };
        if !self.keys().await?.contains(&row.id) {
            return Ok(None);
        }
        let Some(mut page) = self.at.hiding_page(&row, self.may).await? else { return Ok(None) };
        // A hiding from before each body had its own: if several bodies share it, each may read only its own words.
        if bodies(&self.at.db, row.id).await.map_err(failed)?.len() > 1 {
            let words = kept(&self.at.db, &row).await.map_err(failed)?.unwrap_or_default();
            page.passages = self.own_passages(&row, &words).await?;
            (page.files, page.appeal) = (0, None);
        }
        Ok(Some(page))
    }
}
