//! Writing recommendations that came from a file: existing values are left as they are, new ones are added.

use super::resolve::{Resolved, position, resolve};
use super::titles::title;
use answerable_domain::model::{Response, ResponsibilityRole, TextKind, Words};
use answerable_intake::{Reason, RecommendationRow, Response as RowResponse, TextKind as RowKind};
use answerable_store::db::Coded;
use answerable_store::db::batch::insert_all;
use answerable_store::db::entities::*;
use answerable_store::db::history::{Actor, Happening, History, RecordKind};
use answerable_store::db::search;
use answerable_store::reference::Lookup;
use chrono::{NaiveDate, Utc};
use sea_orm::sea_query::Query;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, NotSet, QueryFilter, QueryOrder, QuerySelect, Set};
use serde_json::{Value, json};
use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};

/// What became of a row that was taken in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    New,
    Duplicate,
}

/// How many paragraphs are remembered between two batches: a file goes document by document, so those of one are there when its rows
/// come, and a file of a quarter of a million rows takes no more memory than a small one.
const REMEMBERED: usize = 50_000;

/// How many records one event lists: its link in the chain is made over all of them at once, in memory. A large file has several events.
const RECORDS_OF_AN_EVENT: usize = 5_000;

/// A value, or the column that refuses it and why.
pub type Refuses<T> = Result<T, (&'static str, Reason)>;

/// What became of a row: taken in, or refused with the column and the reason.
pub type Outcome = Refuses<Taken>;

/// A document of the register that rows belong to.
struct Document {
    id: document::Key,
    state: state::Key,
    mechanism: mechanism::Key,
    dated_on: NaiveDate,
    paragraphs: HashMap<String, Paragraph>,
}

/// What the register already has of a paragraph.
struct Paragraph {
    id: recommendation::Key,
    wordings: HashMap<(String, TextKind), String>,
    links: HashSet<Link>,
    lead: Option<institution::Key>,
}

impl Paragraph {
    fn new(id: recommendation::Key) -> Paragraph {
        Paragraph { id, wordings: HashMap::new(), links: HashSet::new(), lead: None }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Link {
    Theme(theme::Key),
    Group(group::Key),
    Provision(provision::Key),
    Target(sdg_target::Key),
    Supporting(institution::Key),
}

/// Writes batches of rows, and remembers what the register has of the documents that they belong to.
pub struct Writer<'a> {
    lookup: &'a Lookup,
    documents: HashMap<String, Document>,
    remembered: usize,
    state_names: HashMap<state::Key, Words>,
    history: History,
    /// The records that the file made or changed.
    touched: HashSet<(RecordKind, i64)>,
    /// The recommendations that the file gave to an institution.
    answered: HashSet<recommendation::Key>,
    today: NaiveDate,
}

/// The additions of a batch to recommendations that have a key, gathered for few statements.
#[derive(Default)]
struct Additions {
    texts: Vec<recommendation_text::Model>,
    themes: Vec<recommendation_theme::Model>,
    groups: Vec<recommendation_group::Model>,
    provisions: Vec<recommendation_provision::Model>,
    targets: Vec<recommendation_sdg_target::Model>,
    responsibilities: Vec<responsibility::Model>,
    /// Recommendations whose search words change, with their document's symbol and their paragraph.
    reworded: HashMap<recommendation::Key, (String, String)>,
}

impl<'a> Writer<'a> {
    /// A writer for the rows of one file.
    pub fn new(lookup: &'a Lookup) -> Writer<'a> {
        let today = Utc::now().date_naive();
        Writer {
            lookup,
            documents: HashMap::new(),
            remembered: REMEMBERED,
            state_names: HashMap::new(),
            history: History::default(),
            touched: HashSet::new(),
            answered: HashSet::new(),
            today,
        }
    }

    /// Writes some rows, and answers what became of each, by line.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn write(&mut self, db: &impl ConnectionTrait, rows: Vec<(u64, RecommendationRow)>) -> Result<Vec<(u64, Outcome)>, DbErr> {
        // What is dropped from memory here is read again when a row needs it.
        if self.documents.values().map(|document| document.paragraphs.len()).sum::<usize>() > self.remembered {
            self.documents.clear();
        }
        let mut outcomes = Vec::with_capacity(rows.len());
        let mut good = Vec::with_capacity(rows.len());
        for (line, row) in rows {
            let refusal = match resolve(row, self.lookup) {
                Ok(resolved) => match self.document(db, &resolved).await? {
                    Ok(()) => {
                        good.push((line, resolved));
                        continue;
                    }
                    Err(refusal) => refusal,
                },
                Err(refusal) => refusal,
            };
            outcomes.push((line, Err(refusal)));
        }
        // Wholes before parts, because a part refers to its whole by key.
        let mut created = HashSet::new();
        for parts in [false, true] {
            let wave: Vec<&(u64, Resolved)> = good.iter().filter(|(_, resolved)| resolved.row.parent.is_some() == parts).collect();
            let mut new: Vec<recommendation::Model> = Vec::new();
            let mut queued: HashSet<(&str, &str)> = HashSet::new();
            for (line, resolved) in wave {
                let Some(document) = self.documents.get(&resolved.symbol) else { continue };
                let known = document.paragraphs.contains_key(&resolved.paragraph);
                if known || queued.contains(&(resolved.symbol.as_str(), resolved.paragraph.as_str())) {
                    continue;
                }
                let parent_id = match &resolved.row.parent {
                    None => None,
                    Some(parent) => match document.paragraphs.get(parent) {
                        Some(whole) => Some(whole.id),
                        None => {
                            let why = format!("the document has no paragraph «{parent}» yet; put it before its parts");
                            outcomes.push((*line, Err(("parent", Reason::Register(why)))));
                            continue;
                        }
                    },
                };
                let place =
                    if resolved.numbered { position(&resolved.paragraph) } else { (document.paragraphs.len() + queued.len()) as i32 + 1 };
                queued.insert((&resolved.symbol, &resolved.paragraph));
                created.insert(*line);
                new.push(recommendation(resolved, document.id, place, parent_id));
            }
            self.create(db, new).await?;
        }
        let mut additions = Additions::default();
        let refused: HashSet<u64> = outcomes.iter().map(|(line, _)| *line).collect();
        for (line, resolved) in good.iter().filter(|(line, _)| !refused.contains(line)) {
            let added = self.add(resolved, &mut additions);
            outcomes.push((*line, if created.contains(line) { Ok(Taken::New) } else { added }));
        }
        self.insert(db, additions).await?;
        Ok(outcomes)
    }

    /// Notes what the file changed, and what was confirmed of it. The file's own event tells running servers that the register has
    /// changed.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn finish(mut self, db: &impl ConnectionTrait, file: &str, new: u64, mut confirmed: Option<Value>) -> Result<(), DbErr> {
        if new == 0 {
            return Ok(());
        }
        let answered: Vec<recommendation::Key> = self.answered.into_iter().collect();
        for ids in answered.chunks(5_000) {
            let given: Vec<responsibility::Key> = responsibility::Entity::find()
                .select_only()
                .column(responsibility::Column::Id)
                .filter(responsibility::Column::RecommendationId.is_in(ids.iter().copied()))
                .into_tuple()
                .all(db)
                .await?;
            self.touched.extend(given.into_iter().map(|id| (RecordKind::Responsibility, id.number())));
        }
        let kind = if self.touched.is_empty() { "wording-imported" } else { "recommendations-imported" };
        // The remembered documents are not needed any more, and the history now reads every record once more.
        self.documents = HashMap::new();
        self.history.write(db).await?;
        let mut records: Vec<(RecordKind, i64)> = self.touched.into_iter().collect();
        records.sort_unstable();
        let mut listed = records.chunks(RECORDS_OF_AN_EVENT);
        let parts = listed.len().max(1);
        for part in 1..=parts {
            let mut detail = json!({ "file": file, "new": new });
            if parts > 1 {
                detail["part"] = json!([part, parts]);
            }
            let happening = Happening {
                on: self.today,
                kind,
                actor: Actor::Register,
                state_id: None,
                subject: ("file", None),
                recommendation_id: None,
                detail: Some(detail),
                withheld: confirmed.take(),
                records: listed.next().unwrap_or_default().to_vec(),
                ..Happening::default()
            };
            History::write_one(db, happening).await?;
        }
        Ok(())
    }

    /// The history so far, and the records that were made, for a caller that writes the history with events of its own.
    pub fn noted(self) -> (History, Vec<(RecordKind, i64)>) {
        (self.history, self.touched.into_iter().collect())
    }

    /// Finds the row's document in the register, or makes it.
    async fn document(&mut self, db: &impl ConnectionTrait, resolved: &Resolved) -> Result<Refuses<()>, DbErr> {
        if !self.documents.contains_key(&resolved.symbol) {
            let found = document::Entity::find().filter(document::Column::Symbol.eq(resolved.symbol.as_str())).one(db).await?;
            let known = match found {
                Some(row) => {
                    let paragraphs = paragraphs_of(db, row.id).await?;
                    Document { id: row.id, state: row.state_id, mechanism: row.mechanism_id, dated_on: row.dated_on, paragraphs }
                }
                None => match self.new_document(db, resolved).await? {
                    Ok(document) => document,
                    Err(refusal) => return Ok(Err(refusal)),
                },
            };
            self.documents.insert(resolved.symbol.clone(), known);
        }
        let Some(document) = self.documents.get(&resolved.symbol) else { return Ok(Ok(())) };
        if document.state != resolved.state {
            return Ok(Err(("state", Reason::Register(format!("the document {} concerns another State", resolved.symbol)))));
        }
        if document.mechanism != resolved.mechanism {
            return Ok(Err(("mechanism", Reason::Register(format!("the document {} was issued by another mechanism", resolved.symbol)))));
        }
        Ok(Ok(()))
    }

    async fn new_document(&mut self, db: &impl ConnectionTrait, resolved: &Resolved) -> Result<Refuses<Document>, DbErr> {
        let Some(dated_on) = resolved.dated_on else {
            let why = "the register does not have this document yet, so it must say when it was adopted (YYYY-MM-DD)";
            return Ok(Err(("adopted_on", Reason::Register(why.to_string()))));
        };
        let row = &resolved.row;
        let titles = match &row.title {
            Some(own) => Words::one(&row.language, own.clone()),
            None => title(resolved.kind, self.state_names(db, resolved.state).await?, row.session.as_deref()),
        };
        let written = document::ActiveModel {
            id: NotSet,
            symbol: Set(resolved.symbol.clone()),
            mechanism_id: Set(resolved.mechanism),
            instrument_id: Set(resolved.instrument),
            state_id: Set(resolved.state),
            kind: Set(resolved.kind.into()),
            titles: Set(Localised(titles)),
            adopted_on: Set(row.adopted_on),
            dated_on: Set(dated_on),
            session: Set(row.session.clone()),
            cycle: Set(row.cycle),
            language: Set(row.language.clone()),
            source_url: Set(row.source_url.clone()),
            source: Set((!resolved.numbered).then(|| "UPR Info".to_string())),
        };
        let written = written.insert(db).await?;
        self.touched.insert((RecordKind::Document, written.id.number()));
        self.history.note(Happening {
            on: dated_on,
            kind: "document-published",
            actor: Actor::Mechanism(resolved.mechanism),
            state_id: Some(resolved.state),
            subject: ("document", Some(written.id.number())),
            recommendation_id: None,
            detail: None,
            ..Happening::default()
        });
        let (state, mechanism) = (resolved.state, resolved.mechanism);
        Ok(Ok(Document { id: written.id, state, mechanism, dated_on, paragraphs: HashMap::new() }))
    }

    async fn state_names(&mut self, db: &impl ConnectionTrait, id: state::Key) -> Result<&Words, DbErr> {
        if let Entry::Vacant(unknown) = self.state_names.entry(id) {
            unknown.insert(state::Entity::find_by_id(id).one(db).await?.map(|row| row.names.0).unwrap_or_default());
        }
        Ok(&self.state_names[&id])
    }

    /// Writes new recommendations, and remembers their keys.
    async fn create(&mut self, db: &impl ConnectionTrait, new: Vec<recommendation::Model>) -> Result<(), DbErr> {
        if new.is_empty() {
            return Ok(());
        }
        let wanted: HashSet<(document::Key, String)> = new.iter().map(|row| (row.document_id, row.paragraph.clone())).collect();
        let documents: HashSet<document::Key> = new.iter().map(|row| row.document_id).collect();
        insert_all::<recommendation::Entity>(db, new).await?;
        let keys: Vec<(recommendation::Key, document::Key, String)> = recommendation::Entity::find()
            .select_only()
            .columns([recommendation::Column::Id, recommendation::Column::DocumentId, recommendation::Column::Paragraph])
            .filter(recommendation::Column::DocumentId.is_in(documents))
            .into_tuple()
            .all(db)
            .await?;
        let mut keys: HashMap<(document::Key, String), recommendation::Key> =
            keys.into_iter().map(|(id, document, paragraph)| ((document, paragraph), id)).collect();
        for document in self.documents.values_mut() {
            let own = wanted.iter().filter(|(id, _)| *id == document.id);
            for key in own {
                if let Some(id) = keys.remove(key) {
                    document.paragraphs.insert(key.1.clone(), Paragraph::new(id));
                    self.touched.insert((RecordKind::Recommendation, id.number()));
                }
            }
        }
        Ok(())
    }

    /// Gathers the additions of a row to its recommendation.
    fn add(&mut self, resolved: &Resolved, additions: &mut Additions) -> Outcome {
        let Some(document) = self.documents.get_mut(&resolved.symbol) else { return Ok(Taken::Duplicate) };
        let dated_on = document.dated_on;
        let Some(known) = document.paragraphs.get_mut(&resolved.paragraph) else { return Ok(Taken::Duplicate) };
        let (id, row) = (known.id, &resolved.row);
        let wording = (row.language.clone(), text_kind(row.text_kind));
        let new_wording = match known.wordings.get(&wording) {
            None => true,
            Some(there) if *there == row.text => false,
            Some(_) => {
                let why = format!(
                    "the register has another wording of paragraph {} in «{}»; what was published is not overwritten",
                    resolved.paragraph, row.language
                );
                return Err(("text", Reason::Register(why)));
            }
        };
        if let (Some(new), Some(there)) = (resolved.lead, known.lead)
            && new != there
        {
            return Err(("lead", Reason::Register("another institution leads already; the coordinator changes that".to_string())));
        }
        let mut added = new_wording;
        if new_wording {
            known.wordings.insert(wording, row.text.clone());
            let kind = Coded(text_kind(row.text_kind));
            let (language, body) = (row.language.clone(), row.text.clone());
            // Official wording is public from the day of the document, other wording from the day that it is given here.
            let published_on = if kind == TextKind::Official { dated_on } else { self.today };
            additions.texts.push(recommendation_text::Model {
                id: recommendation_text::Key::NONE,
                recommendation_id: id,
                language,
                kind,
                body,
                published_on,
            });
            additions.reworded.insert(id, (resolved.symbol.clone(), resolved.paragraph.clone()));
        }
        let mut is_new = |link: Link| {
            let new = known.links.insert(link);
            added |= new;
            new
        };
        let recommendation_id = id;
        let themes = resolved.themes.iter().copied().filter(|key| is_new(Link::Theme(*key)));
        additions.themes.extend(themes.map(|theme_id| recommendation_theme::Model { recommendation_id, theme_id }));
        let groups = resolved.groups.iter().copied().filter(|key| is_new(Link::Group(*key)));
        additions.groups.extend(groups.map(|group_id| recommendation_group::Model { recommendation_id, group_id }));
        let provisions = resolved.provisions.iter().copied().filter(|key| is_new(Link::Provision(*key)));
        additions.provisions.extend(provisions.map(|provision_id| recommendation_provision::Model { recommendation_id, provision_id }));
        let targets = resolved.targets.iter().copied().filter(|key| is_new(Link::Target(*key)));
        additions.targets.extend(targets.map(|sdg_target_id| recommendation_sdg_target::Model { recommendation_id, sdg_target_id }));
        let supporting = resolved.supporting.iter().copied().filter(|key| is_new(Link::Supporting(*key)));
        let supporting: Vec<institution::Key> = supporting.collect();
        let (since, due_on) = (self.today, row.due_on);
        let mut answers = |institution_id, role: ResponsibilityRole, due_on| {
            self.answered.insert(recommendation_id);
            additions.responsibilities.push(responsibility::Model {
                id: responsibility::Key::NONE,
                recommendation_id,
                institution_id,
                role: role.into(),
                since,
                until: None,
                due_on,
            });
        };
        supporting.into_iter().for_each(|id| answers(id, ResponsibilityRole::Supporting, None));
        if let (Some(lead), None) = (resolved.lead, known.lead) {
            known.lead = Some(lead);
            added = true;
            answers(lead, ResponsibilityRole::Lead, due_on);
            self.history.note(Happening {
                on: self.today,
                kind: "responsibility-given",
                actor: Actor::Register,
                state_id: Some(resolved.state),
                subject: ("institution", Some(lead.number())),
                recommendation_id: Some(id),
                detail: None,
                ..Happening::default()
            });
        }
        if added {
            self.touched.insert((RecordKind::Recommendation, id.number()));
        }
        Ok(if added { Taken::New } else { Taken::Duplicate })
    }

    /// Writes the additions of a batch.
    async fn insert(&self, db: &impl ConnectionTrait, additions: Additions) -> Result<(), DbErr> {
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
        // Search words are made anew: one more wording changes the whole.
        for ids in had_words.chunks(5_000) {
            recommendation_words::Entity::delete_many()
                .filter(recommendation_words::Column::RecommendationId.is_in(ids.iter().copied()))
                .exec(db)
                .await?;
        }
        insert_all::<recommendation_words::Entity>(db, rewritten).await
    }
}

/// The kind of wording that a row names.
fn text_kind(own: RowKind) -> TextKind {
    match own {
        RowKind::Official => TextKind::Official,
        RowKind::Plain => TextKind::Plain,
        RowKind::Children => TextKind::Children,
    }
}

/// The State's answer that a row names.
fn answer(own: RowResponse) -> Response {
    match own {
        RowResponse::Accepted => Response::Accepted,
        RowResponse::Noted => Response::Noted,
    }
}

fn recommendation(
    resolved: &Resolved,
    document_id: document::Key,
    position: i32,
    parent_id: Option<recommendation::Key>,
) -> recommendation::Model {
    let row = &resolved.row;
    recommendation::Model {
        id: recommendation::Key::NONE,
        document_id,
        paragraph: resolved.paragraph.clone(),
        position,
        parent_id,
        nature: resolved.nature.into(),
        section: row.section.as_ref().map(|section| Localised(Words::one(&row.language, section.clone()))),
        response: row.response.map(|response| Coded(answer(response))),
        recommended_by_id: resolved.recommended_by,
        action_category: row.action_category.map(i32::from),
    }
}

/// What the register has of a document's paragraphs.
async fn paragraphs_of(db: &impl ConnectionTrait, document: document::Key) -> Result<HashMap<String, Paragraph>, DbErr> {
    let rows: Vec<(recommendation::Key, String)> = recommendation::Entity::find()
        .select_only()
        .columns([recommendation::Column::Id, recommendation::Column::Paragraph])
        .filter(recommendation::Column::DocumentId.eq(document))
        .into_tuple()
        .all(db)
        .await?;
    let mut known: HashMap<recommendation::Key, Paragraph> = rows.iter().map(|(id, _)| (*id, Paragraph::new(*id))).collect();
    let own = || {
        let id = (recommendation::Entity, recommendation::Column::Id);
        Query::select().column(id).from(recommendation::Entity).and_where(recommendation::Column::DocumentId.eq(document)).take()
    };
    let texts = recommendation_text::Entity::find()
        .filter(recommendation_text::Column::RecommendationId.in_subquery(own()))
        .order_by_asc(recommendation_text::Column::Id)
        .all(db)
        .await?;
    let responsibilities = responsibility::Entity::find()
        .filter(responsibility::Column::RecommendationId.in_subquery(own()))
        .filter(responsibility::Column::Until.is_null())
        .all(db)
        .await?;
    let mut links: Vec<(recommendation::Key, Link)> = Vec::new();
    macro_rules! linked {
        ($table:ident, $column:ident, $link:expr) => {
            let found: Vec<(recommendation::Key, _)> = $table::Entity::find()
                .select_only()
                .columns([$table::Column::RecommendationId, $table::Column::$column])
                .filter($table::Column::RecommendationId.in_subquery(own()))
                .into_tuple()
                .all(db)
                .await?;
            links.extend(found.into_iter().map(|(id, key)| (id, $link(key))));
        };
    }
    linked!(recommendation_theme, ThemeId, Link::Theme);
    linked!(recommendation_group, GroupId, Link::Group);
    linked!(recommendation_provision, ProvisionId, Link::Provision);
    linked!(recommendation_sdg_target, SdgTargetId, Link::Target);
    for text in texts {
        if let Some(paragraph) = known.get_mut(&text.recommendation_id) {
            paragraph.wordings.insert((text.language, text.kind.0), text.body);
        }
    }
    for row in responsibilities {
        if row.role == ResponsibilityRole::Supporting {
            links.push((row.recommendation_id, Link::Supporting(row.institution_id)));
        } else if let Some(paragraph) = known.get_mut(&row.recommendation_id) {
            paragraph.lead = Some(row.institution_id);
        }
    }
    for (id, link) in links {
        if let Some(paragraph) = known.get_mut(&id) {
            paragraph.links.insert(link);
        }
    }
    Ok(rows.into_iter().filter_map(|(id, paragraph)| Some((paragraph, known.remove(&id)?))).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use answerable_intake::{Item, Options};

    /// The rows of two documents, in turns.
    const ROWS: &str = "state,mechanism,symbol,document_kind,adopted_on,paragraph,text
PRY,crc,CRC/C/PRY/CO/3,concluding_observations,2010-02-10,1,Train every judge.
PRY,crc,CRC/C/OPSC/PRY/CO/1,concluding_observations,2013-10-29,1,Count every case.
PRY,crc,CRC/C/PRY/CO/3,concluding_observations,2010-02-10,2,Fund every shelter.
PRY,crc,CRC/C/OPSC/PRY/CO/1,concluding_observations,2013-10-29,1,Count every case.
PRY,crc,CRC/C/PRY/CO/3,concluding_observations,2010-02-10,1,Train some judges.
";

    #[tokio::test]
    async fn what_was_forgotten_is_read_again() {
        let db = answerable_store::db::connect("sqlite::memory:", 1).await.unwrap();
        answerable_store::db::migrate(&db).await.unwrap();
        answerable_store::reference::load(&db).await.unwrap();
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("rows.csv");
        std::fs::write(&path, ROWS).unwrap();
        let lookup = Lookup::load(&db).await.unwrap();
        let mut writer = Writer { remembered: 0, ..Writer::new(&lookup) };
        let mut found = Vec::new();
        for entry in answerable_intake::open(&path, &Options::default()).unwrap() {
            let Ok(Item::Recommendation(row)) = entry.outcome else { panic!("a row that cannot be read") };
            // Each row is a batch of its own.
            let outcomes = writer.write(&db, vec![(entry.line, *row)]).await.unwrap();
            assert!(writer.documents.len() == 1, "the other is forgotten");
            found.extend(outcomes.into_iter().map(|(_, outcome)| outcome.map_err(|(column, _)| column)));
        }
        let new = Ok(Taken::New);
        assert_eq!(found, [new, new, new, Ok(Taken::Duplicate), Err("text")]);
    }
}
