//! The material of suggestions: the register's lists with the words that they are known by, and what the register has on the State and
//! of the mechanism.

use answerable_domain::model::{LabelKind, LabelVerdict, Nature, TextKind};
use answerable_domain::rules::citations::{Of, citations};
use answerable_domain::rules::suggestions::{Corpus, Known, LabelSuggestion, Reason, Vocabulary, suggest};
use answerable_store::boxed;
use answerable_store::db::Coded;
use answerable_store::db::entities::*;
use answerable_store::failure::Done;
use answerable_store::reference::Lookup;
use answerable_store::reference::sheet::ListFile;
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::{BTreeMap, HashMap, HashSet};

/// The most recommendations that a text is compared with; those of the newest documents come first.
const MOST: usize = 6_000;
const MOST_DOCUMENTS: u64 = 400;
/// The most words of a name that is looked for in texts: longer names never occur in a text as they are.
const LONGEST_NAME: usize = 4;

/// The document that paragraphs belong to: the values on which suggestions depend.
#[derive(Clone, Debug)]
pub struct SuggestedFor {
    pub state: state::Key,
    pub mechanism: Option<mechanism::Key>,
    pub instrument: Option<instrument::Key>,
    pub language: String,
}

impl From<&intake::Model> for SuggestedFor {
    fn from(row: &intake::Model) -> SuggestedFor {
        let (mechanism, instrument) = (row.mechanism_id, row.instrument_id);
        SuggestedFor { state: row.state_id, mechanism, instrument, language: row.language.clone() }
    }
}

/// The subjects that each of some texts may be about.
///
/// # Errors
/// If the database fails, or a list that comes with the program is faulty.
#[boxed]
pub async fn suggestions(db: &impl ConnectionTrait, about: &SuggestedFor, texts: Vec<String>) -> Done<Vec<Vec<LabelSuggestion>>> {
    if texts.is_empty() {
        return Ok(Vec::new());
    }
    let vocabulary = vocabulary(db, about).await?;
    let articles = Articles::load(db, about).await?;
    let known = known(db, about).await?;
    let work = move || {
        let corpus = Corpus::new(known);
        texts
            .iter()
            .map(|text| {
                let mut found = suggest(text, &vocabulary, &corpus);
                for own in articles.cited(text) {
                    // Words that name a subject are a better reason than likeness.
                    found.retain(|other| (other.kind, other.id) != (own.kind, own.id));
                    found.push(own);
                }
                found
            })
            .collect()
    };
    tokio::task::spawn_blocking(work).await.map_err(|error| anyhow::anyhow!(error).into())
}

async fn vocabulary(db: &impl ConnectionTrait, about: &SuggestedFor) -> Done<Vocabulary> {
    let mut vocabulary = Vocabulary::default();
    let language = if ["en", "es", "fr", "ar"].contains(&about.language.as_str()) { about.language.as_str() } else { "en" };
    let opsc = match about.instrument {
        Some(id) => instrument::Entity::find_by_id(id).one(db).await?.is_some_and(|row| row.slug == "opsc"),
        None => false,
    };
    let mut keys: HashMap<(LabelKind, String), i64> = HashMap::new();
    // The sections of the Guidelines are for documents under the Protocol alone.
    for row in theme::Entity::find().all(db).await?.into_iter().filter(|row| opsc || row.scheme != "opsc") {
        add_name(&mut vocabulary, LabelKind::Theme, row.id.number(), row.names.0.by_language().get(language));
        keys.insert((LabelKind::Theme, row.slug), row.id.number());
    }
    for row in group::Entity::find().all(db).await? {
        add_name(&mut vocabulary, LabelKind::Group, row.id.number(), row.names.0.by_language().get(language));
        keys.insert((LabelKind::Group, row.slug), row.id.number());
    }
    for row in sdg_target::Entity::find().all(db).await? {
        keys.insert((LabelKind::Target, row.code), row.id.number());
    }
    let sheet = ListFile::read("subject_words.csv", include_str!("../../store/reference/subject_words.csv"))?;
    for line in sheet.lines() {
        let Some(kind) = LabelKind::from_code(line.text("kind")?) else { continue };
        let Some(id) = keys.get(&(kind, line.text("code")?.to_string())) else { continue };
        for phrase in line.several(language)? {
            vocabulary.add(kind, *id, phrase);
        }
    }
    Ok(vocabulary)
}

fn add_name(vocabulary: &mut Vocabulary, kind: LabelKind, id: i64, name: Option<&String>) {
    if let Some(name) = name.filter(|name| name.split_whitespace().count() <= LONGEST_NAME) {
        vocabulary.add(kind, id, name);
    }
}

/// The articles of the treaties that a document may cite.
struct Articles {
    /// The keys of articles, by instrument and article.
    keys: HashMap<(instrument::Key, String), provision::Key>,
    own: Option<instrument::Key>,
    convention: Option<instrument::Key>,
}

impl Articles {
    async fn load(db: &impl ConnectionTrait, about: &SuggestedFor) -> Result<Articles, DbErr> {
        let rows = provision::Entity::find().all(db).await?;
        let keys = rows.into_iter().map(|row| ((row.instrument_id, row.code), row.id)).collect();
        // The treaty that the mechanism is named for: documents under a Protocol cite the Convention too.
        let mechanism = match about.mechanism {
            Some(id) => mechanism::Entity::find_by_id(id).one(db).await?.map(|row| row.slug),
            None => None,
        };
        let convention = match mechanism {
            Some(slug) => instrument::Entity::find().filter(instrument::Column::Slug.eq(slug)).one(db).await?.map(|row| row.id),
            None => None,
        };
        Ok(Articles { keys, own: about.instrument, convention })
    }

    fn cited(&self, text: &str) -> Vec<LabelSuggestion> {
        let mut by_key: BTreeMap<provision::Key, Vec<String>> = BTreeMap::new();
        for citation in citations(text) {
            let instrument = match citation.of {
                Of::Convention => self.convention,
                Of::Protocol => self.own.filter(|own| Some(*own) != self.convention),
                Of::Unsaid => self.own,
            };
            // «3(1)(b)» is found at «3(1)», if the list goes no deeper.
            let mut article = citation.article.as_str();
            let found = loop {
                match instrument.and_then(|instrument| self.keys.get(&(instrument, article.to_string()))) {
                    Some(id) => break Some(*id),
                    None => match article.rfind('(') {
                        Some(end) => article = &article[..end],
                        None => break None,
                    },
                }
            };
            if let Some(id) = found {
                let shown = by_key.entry(id).or_default();
                if !shown.contains(&citation.shown) {
                    shown.push(citation.shown);
                }
            }
        }
        by_key
            .into_iter()
            .map(|(id, shown)| LabelSuggestion { kind: LabelKind::Provision, id: id.number(), reason: Reason::Words(shown) })
            .collect()
    }
}

/// The recommendations that the register has on the State and of the mechanism, in the document's language. All of them are public.
async fn known(db: &impl ConnectionTrait, about: &SuggestedFor) -> Result<Vec<Known>, DbErr> {
    let mut of = Condition::any().add(document::Column::StateId.eq(about.state));
    if let Some(mechanism) = about.mechanism {
        of = of.add(document::Column::MechanismId.eq(mechanism));
    }
    let documents: Vec<(document::Key, String, state::Key)> = document::Entity::find()
        .select_only()
        .columns([document::Column::Id, document::Column::Symbol, document::Column::StateId])
        .filter(of)
        .order_by_desc(document::Column::DatedOn)
        .limit(MOST_DOCUMENTS)
        .into_tuple()
        .all(db)
        .await?;
    // The State's own recommendations first: those can be taken up again.
    let (own, others): (Vec<_>, Vec<_>) = documents.into_iter().partition(|(_, _, state)| *state == about.state);
    let documents: HashMap<document::Key, (String, bool)> =
        own.iter().chain(&others).map(|(id, symbol, state)| (*id, (symbol.clone(), *state == about.state))).collect();
    let mut rows: Vec<(recommendation::Key, document::Key, String)> = Vec::new();
    for some in [own, others] {
        let ids: Vec<document::Key> = some.into_iter().map(|(id, _, _)| id).collect();
        let found: Vec<(recommendation::Key, document::Key, String)> = recommendation::Entity::find()
            .select_only()
            .columns([recommendation::Column::Id, recommendation::Column::DocumentId, recommendation::Column::Paragraph])
            .filter(recommendation::Column::DocumentId.is_in(ids))
            .filter(recommendation::Column::Nature.eq(Coded(Nature::Recommendation)))
            .order_by_asc(recommendation::Column::Id)
            .limit((MOST - rows.len().min(MOST)) as u64)
            .into_tuple()
            .all(db)
            .await?;
        rows.extend(found);
    }
    let ids: Vec<recommendation::Key> = rows.iter().map(|(id, _, _)| *id).collect();
    let texts = recommendation_text::Entity::find()
        .filter(recommendation_text::Column::RecommendationId.is_in(ids.iter().copied()))
        .filter(recommendation_text::Column::Language.eq(about.language.as_str()))
        .filter(recommendation_text::Column::Kind.ne(Coded(TextKind::Children)))
        .order_by_asc(recommendation_text::Column::Kind)
        .all(db)
        .await?;
    let mut wording: HashMap<recommendation::Key, String> = HashMap::new();
    for text in texts {
        // «official» sorts before «plain».
        wording.entry(text.recommendation_id).or_insert(text.body);
    }
    let mut subjects = subjects_of(db, &ids).await?;
    let known = rows.into_iter().filter_map(|(id, document, paragraph)| {
        let text = wording.remove(&id)?;
        let (symbol, earlier) = documents.get(&document).cloned()?;
        Some(Known { id: id.number(), symbol, paragraph, text, subjects: subjects.remove(&id).unwrap_or_default(), earlier })
    });
    Ok(known.collect())
}

async fn subjects_of(
    db: &impl ConnectionTrait,
    ids: &[recommendation::Key],
) -> Result<HashMap<recommendation::Key, Vec<(LabelKind, i64)>>, DbErr> {
    let mut subjects: HashMap<recommendation::Key, Vec<(LabelKind, i64)>> = HashMap::new();
    macro_rules! linked {
        ($table:ident, $column:ident, $kind:expr) => {
            let found: Vec<(recommendation::Key, i64)> = $table::Entity::find()
                .select_only()
                .columns([$table::Column::RecommendationId, $table::Column::$column])
                .filter($table::Column::RecommendationId.is_in(ids.iter().copied()))
                .into_tuple()
                .all(db)
                .await?;
            for (id, key) in found {
                subjects.entry(id).or_default().push(($kind, key));
            }
        };
    }
    linked!(recommendation_theme, ThemeId, LabelKind::Theme);
    linked!(recommendation_group, GroupId, LabelKind::Group);
    linked!(recommendation_provision, ProvisionId, LabelKind::Provision);
    linked!(recommendation_sdg_target, SdgTargetId, LabelKind::Target);
    Ok(subjects)
}

/// The label that a person typed: by its code, or its name in any language.
pub fn named(lookup: &Lookup, typed: &str) -> Option<(LabelKind, i64)> {
    let typed = typed.trim();
    let target = || typed.starts_with(|c: char| c.is_ascii_digit()).then(|| lookup.target(typed)).flatten();
    lookup
        .theme(typed)
        .map(|id| (LabelKind::Theme, id.number()))
        .or_else(|| lookup.group(typed).map(|id| (LabelKind::Group, id.number())))
        .or_else(|| lookup.provision(typed).map(|id| (LabelKind::Provision, id.number())))
        .or_else(|| target().map(|id| (LabelKind::Target, id.number())))
}

/// The label rows of a paragraph's suggestions, without those that it has already.
pub fn rows(
    paragraph: intake_paragraph::Key,
    suggested: Vec<LabelSuggestion>,
    has: &HashSet<(LabelKind, i64)>,
) -> Vec<intake_label::Model> {
    let new = suggested.into_iter().filter(|own| !has.contains(&(own.kind, own.id)));
    new.map(|own| intake_label::Model {
        id: intake_label::Key::NONE,
        paragraph_id: paragraph,
        kind: own.kind.into(),
        label_id: own.id,
        reason: Some(own.reason.into()),
        decision: LabelVerdict::Suggested.into(),
    })
    .collect()
}
