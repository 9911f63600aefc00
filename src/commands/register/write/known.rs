//! What the register already has of a document and its paragraphs, so that only what is new is added.

use answerable_domain::model::{ResponsibilityRole, TextKind};
use answerable_store::boxed;
use answerable_store::db::entities::*;
use chrono::NaiveDate;
use sea_orm::sea_query::Query;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::{HashMap, HashSet};

/// A document of the register, with its paragraphs by number.
pub struct Document {
    pub id: document::Key,
    pub state_id: state::Key,
    pub mechanism_id: mechanism::Key,
    pub dated_on: NaiveDate,
    pub paragraphs: HashMap<String, Paragraph>,
}

/// A recommendation of the register.
pub struct Paragraph {
    pub id: recommendation::Key,
    /// The wordings, by language and kind.
    pub wordings: HashMap<(String, TextKind), String>,
    pub links: HashSet<Link>,
    pub lead_id: Option<institution::Key>,
}

impl Paragraph {
    /// A paragraph of which the register has nothing more yet.
    pub fn new(id: recommendation::Key) -> Paragraph {
        Paragraph { id, wordings: HashMap::new(), links: HashSet::new(), lead_id: None }
    }
}

/// What links a recommendation to a subject or an institution.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub enum Link {
    Theme(theme::Key),
    Group(group::Key),
    Provision(provision::Key),
    Target(sdg_target::Key),
    Supporting(institution::Key),
}

impl Document {
    /// The document with a symbol; none if the register does not have it.
    #[boxed]
    pub async fn find(db: &impl ConnectionTrait, symbol: &str) -> Result<Option<Document>, DbErr> {
        let Some(row) = document::Entity::find().filter(document::Column::Symbol.eq(symbol)).one(db).await? else { return Ok(None) };
        let paragraphs = paragraphs_of(db, row.id).await?;
        let (state_id, mechanism_id, dated_on) = (row.state_id, row.mechanism_id, row.dated_on);
        Ok(Some(Document { id: row.id, state_id, mechanism_id, dated_on, paragraphs }))
    }
}

/// The paragraphs of a document, by number.
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
            paragraph.lead_id = Some(row.institution_id);
        }
    }
    for (id, link) in links {
        if let Some(paragraph) = known.get_mut(&id) {
            paragraph.links.insert(link);
        }
    }
    Ok(rows.into_iter().filter_map(|(id, paragraph)| Some((paragraph, known.remove(&id)?))).collect())
}
