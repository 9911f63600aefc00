//! An organisation's desk. It answers for one organisation, and only its own people get one; what another member of its coalition shares
//! is read through the coalition. Only what the person may see is fetched.

mod page;

use crate::Queries;
use answerable_domain::model::*;
use answerable_domain::rules::submissions::{SubmissionStage, below};
use answerable_domain::view::submissions::*;
use answerable_store::boxed;
use answerable_store::db::AccountKeys;
use answerable_store::db::Coded;
use answerable_store::db::authors::Lowered;
use answerable_store::db::entities::*;
use answerable_store::db::submissions::{is_token, words_of};
use answerable_store::keys::{self, Purpose};
use sea_orm::{ColumnTrait, Condition, DbErr, EntityTrait, QueryFilter, QueryOrder};
use std::collections::HashMap;

/// The purpose of the key that seals what a browser keeps of a form.
const IN_THE_BROWSER: Purpose = Purpose("what a browser keeps");

/// The stages in which a submission stands no more on its organisation's desk.
const ENDED: [SubmissionStage; 2] = [SubmissionStage::Published, SubmissionStage::Discarded];

/// The stages in which the other members of a coalition see what one of them shares.
const SHARED: [SubmissionStage; 4] =
    [SubmissionStage::Draft, SubmissionStage::Submitted, SubmissionStage::Returned, SubmissionStage::Appealed];

/// The register as one organisation's people work on it.
#[derive(Clone, Debug)]
pub struct SubmissionsAt {
    pub at: Queries,
    organisation: organisation::Key,
    lead: bool,
    person: person::Key,
}

impl Queries {
    /// The desk of a person who belongs to an organisation; none for anybody else.
    pub fn submissions(self, who: &SignedIn) -> Option<SubmissionsAt> {
        let organisation = who.organisation_key()?;
        self.snapshot.catalogue.organisations.place(organisation)?;
        Some(SubmissionsAt { at: self, organisation, lead: who.role() == Some(Role::OrganisationLead), person: who.person_key() })
    }
}

impl SubmissionsAt {
    fn named(&self) -> (Named, OrganisationKind) {
        self.at.organisation_named(self.organisation).unwrap_or_else(|| (Named::default(), OrganisationKind::Ngo))
    }

    async fn lines(&self, rows: &[submission::Model]) -> Result<Vec<SubmissionLine>, DbErr> {
        let people = self.at.people(rows.iter().map(|row| row.changed_by_id).collect()).await?;
        let about: Vec<assessment::Key> = rows.iter().filter_map(|row| row.assessment_id).collect();
        let answered = assessment::Entity::find().filter(assessment::Column::Id.is_in(about)).all(&self.at.db).await?;
        let references = self.at.references(&answered.iter().map(|row| row.recommendation_id).collect::<Vec<_>>());
        let of_answer = |id: assessment::Key| {
            let row = answered.iter().find(|row| row.id == id)?;
            references.get(&row.recommendation_id).cloned()
        };
        let lines = rows.iter().map(|row| {
            let written = &row.content.0;
            let stage = row.stage.0;
            let mut references: Vec<Reference> = written.judged.iter().map(Judged::reference).collect();
            references.extend(row.assessment_id.and_then(of_answer));
            let waits = matches!(stage, SubmissionStage::Submitted | SubmissionStage::Appealed);
            SubmissionLine {
                token: row.token.clone(),
                kind: row.kind.0,
                references,
                verdict: written.judged.first().and_then(|judged| judged.verdict),
                visibility: row.visibility.0,
                stage,
                changed_by: people.get(&row.changed_by_id).cloned().unwrap_or_default(),
                changed_on: row.changed_on,
                submitted_on: row.submitted_on,
                due_on: row.submitted_on.filter(|_| waits).map(|on| self.at.snapshot.periods.decision_due(on)),
            }
        });
        Ok(lines.collect())
    }

    /// The unpublished submissions that other members of its coalitions share with the organisation.
    async fn shared(&self) -> Result<Vec<submission::Model>, DbErr> {
        let coalitions: Vec<organisation::Key> = coalition_member::Entity::find()
            .filter(coalition_member::Column::OrganisationId.eq(self.organisation))
            .all(&self.at.db)
            .await?
            .into_iter()
            .map(|link| link.coalition_id)
            .collect();
        let members = coalition_member::Entity::find()
            .filter(coalition_member::Column::CoalitionId.is_in(coalitions.iter().copied()))
            .all(&self.at.db)
            .await?;
        let rows = submission::Entity::find()
            .filter(submission::Column::CoalitionId.is_in(coalitions))
            .filter(submission::Column::Visibility.eq(Visibility::Coalition.code()))
            .filter(submission::Column::OrganisationId.ne(self.organisation))
            .filter(submission::Column::Kind.eq(SubmissionKind::Assessment.code()))
            .filter(submission::Column::Stage.is_in(SHARED.map(Coded)))
            .order_by_desc(submission::Column::Id)
            .all(&self.at.db)
            .await?;
        // A submission is no longer shared once its author has left the coalition.
        let member = |row: &submission::Model| {
            members.iter().any(|link| Some(link.coalition_id) == row.coalition_id && link.organisation_id == row.organisation_id)
        };
        Ok(rows.into_iter().filter(member).collect())
    }

    /// The submissions that the own organisation has signed with the words as they stand now, by key; the value says whether it signed by
    /// name. Signatures under earlier words are left out.
    async fn signed_these(&self, rows: &[submission::Model]) -> Result<HashMap<submission::Key, bool>, DbErr> {
        let mut words: HashMap<submission::Key, String> = HashMap::new();
        for row in rows {
            words.insert(row.id, words_of(&self.at.db, row).await?);
        }
        let signed = self.signatures_of_own(rows.iter().map(|row| row.id).collect()).await?;
        let these = signed.into_iter().filter(|signature| words.get(&signature.submission_id) == Some(&signature.words));
        Ok(these.map(|signature| (signature.submission_id, signature.named)).collect())
    }

    /// The own organisation's signatures under some submissions, without those from coalitions that it has left.
    async fn signatures_of_own(&self, ids: Vec<submission::Key>) -> Result<Vec<submission_signature::Model>, DbErr> {
        submission_signature::Entity::find()
            .filter(submission_signature::Column::OrganisationId.eq(self.organisation))
            .filter(submission_signature::Column::SubmissionId.is_in(ids))
            .filter(submission_signature::Column::LeftOn.is_null())
            .all(&self.at.db)
            .await
    }

    async fn to_sign(&self) -> Result<Vec<ToSign>, DbErr> {
        let rows = self.shared().await?;
        let signed = self.signed_these(&rows).await?;
        let lines = self.lines(&rows).await?;
        let shown = rows.iter().zip(lines).filter_map(|(row, line)| {
            let (author, _) = self.at.organisation_named(row.organisation_id)?;
            let (coalition, _) = self.at.organisation_named(row.coalition_id?)?;
            Some(ToSign { line, author, coalition, signed: signed.get(&row.id).copied() })
        });
        Ok(shown.collect())
    }

    /// The organisation's own published assessments that meet a condition, as they show now.
    async fn own_where(&self, condition: Condition) -> Result<Vec<OwnAssessment>, DbErr> {
        let mut rows =
            assessment::Entity::find().filter(condition).filter(assessment::Column::PublishedOn.is_not_null()).all(&self.at.db).await?;
        Lowered::of(&self.at.db, rows.iter().map(|row| row.id)).await?.apply(&mut rows);
        let of_slug: HashMap<&str, (Visibility, bool)> =
            rows.iter().map(|row| (row.slug.as_str(), (row.visibility.0, row.organisation_id == self.organisation))).collect();
        let shown = self.at.assessments_where(assessment::Column::Id.is_in(rows.iter().map(|row| row.id))).await?;
        let own = shown.into_iter().filter_map(|shown| {
            let (visibility, wrote) = *of_slug.get(shown.slug.as_str())?;
            let unanswered = shown.reply.as_ref().is_some_and(|reply| reply.answer.is_none());
            let to_answer = wrote && unanswered && shown.withdrawn.is_none();
            Some(OwnAssessment { to_answer, visibility, shown })
        });
        Ok(own.collect())
    }

    /// The key with which the person's browser seals what it keeps of a form: the same at each visit, and different for each person.
    fn browser_key(&self) -> String {
        keys::ours().mac(IN_THE_BROWSER, self.person.to_string().as_bytes())
    }

    /// An empty submission under a token that is not in the database yet: its address exists before the submission does.
    async fn beginning(&self, token: &str, about: &[Reference], lang: Lang) -> Result<Option<SubmissionPage>, DbErr> {
        if !is_token(token) {
            return Ok(None);
        }
        let judged = about.iter().map(|one| Judged { symbol: one.symbol.clone(), paragraph: one.paragraph.clone(), ..Judged::default() });
        let written = Written { language: lang.tag().to_string(), judged: judged.collect(), ..Written::default() };
        let row = submission::Model {
            id: submission::Key::NONE,
            token: token.to_string(),
            organisation_id: self.organisation,
            kind: SubmissionKind::Assessment.into(),
            assessment_id: None,
            content: written.into(),
            // Nothing is chosen yet, and nothing shows.
            visibility: Visibility::Private.into(),
            coalition_id: None,
            stage: SubmissionStage::Draft.into(),
            appeal: None,
            version: 0,
            changed_by_id: person::Key::NONE,
            changed_on: self.at.snapshot.day,
            submitted_on: None,
            arrival: None,
        };
        let page = self.at.submission_page(&row, lang).await?;
        Ok(page.map(|page| SubmissionPage { lead: self.lead, changed_on: None, browser_key: self.browser_key(), ..page }))
    }
}

impl SubmissionsAt {
    /// Everything that is on the organisation's desk.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn desk(&self) -> Result<DeskFound, DbErr> {
        let rows = submission::Entity::find()
            .filter(submission::Column::OrganisationId.eq(self.organisation))
            .filter(submission::Column::Stage.is_not_in(ENDED.map(Coded)))
            .order_by_desc(submission::Column::ChangedOn)
            .order_by_desc(submission::Column::Id)
            .all(&self.at.db)
            .await?;
        let (organisation, kind) = self.named();
        let mut published = self.own_where(Condition::all().add(assessment::Column::OrganisationId.eq(self.organisation))).await?;
        published.sort_by_key(|own| !own.to_answer);
        let own_state = self
            .at
            .snapshot
            .catalogue
            .organisations
            .place(self.organisation)
            .map(|place| self.at.snapshot.catalogue.organisations.at(place).state);
        let example =
            (0..self.at.snapshot.facts.len() as u32).find(|row| self.at.snapshot.counts(*row) && Some(self.at.state_of(*row)) == own_state);
        let example: Vec<recommendation::Key> = example.map(|row| self.at.snapshot.facts.ids[row]).into_iter().collect();
        let example = self.at.references(&example).into_values().next();
        Ok(DeskFound {
            example,
            organisation,
            kind,
            fiction: self.at.organisation_is_fiction(self.organisation),
            lead: self.lead,
            submissions: self.lines(&rows).await?,
            to_sign: self.to_sign().await?,
            published,
        })
    }

    /// A submission by its token, or an empty one about a recommendation if the token is not used yet. None if the submission is another
    /// organisation's and not shared.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn submission(&self, token: &str, about: &[Reference], lang: Lang) -> Result<Option<SubmissionPage>, DbErr> {
        let row = submission::Entity::find()
            .filter(submission::Column::Token.eq(token))
            .filter(submission::Column::OrganisationId.eq(self.organisation))
            .one(&self.at.db)
            .await?;
        if let Some(row) = row {
            if row.stage == SubmissionStage::Discarded {
                return Ok(None);
            }
            let page = self.at.submission_page(&row, lang).await?;
            return Ok(page.map(|page| SubmissionPage { lead: self.lead, browser_key: self.browser_key(), ..page }));
        }
        // A submission that another member of a coalition shares: its words, without what a moderator said of them.
        if let Some(row) = self.shared().await?.into_iter().find(|row| row.token == token) {
            let signed = self.signed_these(std::slice::from_ref(&row)).await?.remove(&row.id);
            let page = self.at.submission_page(&row, lang).await?;
            let seen = |page: SubmissionPage| SubmissionPage {
                own: false,
                lead: self.lead,
                signed,
                decisions: Vec::new(),
                appeal: None,
                changed_by: String::new(),
                changed_on: None,
                ..page
            };
            return Ok(page.map(seen));
        }
        // A token of another organisation, or of a submission that is not shared any more, does not give an empty form: what would be
        // typed there could not be saved.
        let taken = submission::Entity::find().filter(submission::Column::Token.eq(token)).one(&self.at.db).await?;
        if taken.is_some() {
            return Ok(None);
        }
        self.beginning(token, about, lang).await
    }

    /// A published assessment that one's own organisation wrote or signed.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn published(&self, slug: &str) -> Result<Option<PublishedPage>, DbErr> {
        let of_slug = assessment::Entity::find().filter(assessment::Column::Slug.eq(slug)).one(&self.at.db).await?;
        let Some(row) = of_slug else { return Ok(None) };
        let wrote = row.organisation_id == self.organisation;
        let link =
            submission_assessment::Entity::find().filter(submission_assessment::Column::AssessmentId.eq(row.id)).one(&self.at.db).await?;
        let signed = match link {
            Some(link) => !self.signatures_of_own(vec![link.submission_id]).await?.is_empty(),
            None => false,
        };
        if !wrote && !signed {
            return Ok(None);
        }
        let Some(own) = self.own_where(Condition::all().add(assessment::Column::Id.eq(row.id))).await?.pop() else { return Ok(None) };
        let answer = submission::Entity::find()
            .filter(submission::Column::AssessmentId.eq(row.id))
            .filter(submission::Column::OrganisationId.eq(self.organisation))
            .filter(submission::Column::Stage.is_not_in(ENDED.map(Coded)))
            .one(&self.at.db)
            .await?;
        let coalitions = self.at.coalitions_of(self.organisation);
        let lower = below(own.visibility).iter().copied().filter(|to| *to != Visibility::Coalition || !coalitions.is_empty());
        Ok(Some(PublishedPage {
            lower: lower.collect(),
            coalitions,
            own,
            fiction: self.at.organisation_is_fiction(self.organisation),
            lead: self.lead,
            wrote,
            signed,
            answer: answer.filter(|_| wrote).map(|row| row.token),
        }))
    }
}
