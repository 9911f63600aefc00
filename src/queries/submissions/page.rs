//! A submission with all that belongs to it: for the organisation that writes it, for the coalition that it is shared with, and for the
//! moderator who decides on it.

use crate::Queries;
use crate::drafted::drafted;
use answerable_domain::model::*;
use answerable_domain::rules::submissions::SubmissionStage;
use answerable_domain::view::recommendations::{AssessmentShown, Author, Proof};
use answerable_domain::view::reporting::DraftProof;
use answerable_domain::view::submissions::*;
use answerable_store::db::entities::*;
use answerable_store::db::proofs::DraftOf;
use answerable_store::db::submissions::{shows_as, words_of};
use answerable_store::keys::file_token::Owner;
use sea_orm::{ColumnTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};
use std::collections::HashMap;

impl Queries {
    /// An organisation by its key: its names, and its kind.
    pub(super) fn organisation_named(&self, id: organisation::Key) -> Option<(Named, OrganisationKind)> {
        let organisations = &self.snapshot.catalogue.organisations;
        organisations.place(id).map(|place| organisations.at(place)).map(|entry| (entry.named.clone(), entry.kind))
    }

    /// Whether an organisation belongs to an invented State.
    pub(super) fn organisation_is_fiction(&self, id: organisation::Key) -> bool {
        let catalogue = &self.snapshot.catalogue;
        let place = catalogue.organisations.place(id);
        place.is_some_and(|place| catalogue.states.at(catalogue.organisations.at(place).state).fiction)
    }

    /// Previews of the assessments that a submission would make, one for each of its recommendations that the register knows.
    fn previews(&self, row: &submission::Model, written: &Written, evidence: &[DraftProof]) -> Vec<AssessmentShown> {
        let visibility = row.visibility.0;
        let named =
            |id: Option<organisation::Key>| id.and_then(|id| self.organisation_named(id)).map(|(named, kind)| Author::Named(named, kind));
        let author = match visibility {
            Visibility::Pseudonymous => Some(Author::Pseudonymous(Words::one(&written.language, written.pseudonym.clone()))),
            Visibility::Coalition => named(row.coalition_id),
            Visibility::Named | Visibility::Private => named(Some(row.organisation_id)),
        };
        let Some(author) = author else { return Vec::new() };
        let day = self.snapshot.day;
        let some = |text: &str| Some(text.to_string()).filter(|text| !text.is_empty());
        let proofs: Vec<Proof> = evidence
            .iter()
            .filter_map(|proof| {
                // Until it is published, a file is read at the desk: it has no public address yet.
                Some(Proof { kind: proof.kind?, title: proof.title.clone(), url: proof.url.clone(), file: None, dated_on: proof.dated_on })
            })
            .collect();
        let groups = &self.snapshot.catalogue.groups;
        let concerned: Vec<Named> =
            written.groups.iter().filter_map(|slug| groups.find(slug)).map(|place| groups.at(place).named.clone()).collect();
        let shown = written.judged.iter().enumerate().filter_map(|(at, judged)| {
            Some(AssessmentShown {
                slug: format!("{}-{at}", row.token),
                reference: judged.reference(),
                author: author.clone(),
                signed_by: Vec::new(),
                signed_besides: 0,
                verdict: judged.verdict?,
                state_account: written.state_account,
                published_on: day,
                language: written.language.clone(),
                developments: some(&written.developments),
                comments: some(&written.comments),
                missing: some(&written.missing),
                questions: some(&written.questions),
                proposed: some(&written.proposed),
                place: some(&written.place),
                period: written.period_from.zip(written.period_to),
                groups: concerned.clone(),
                evidence: proofs.clone(),
                reply: None,
                reply_due_on: None,
                superseded_by: None,
                withdrawn: None,
            })
        });
        shown.collect()
    }

    /// The decisions on a submission, the newest first.
    async fn decisions_on(&self, id: submission::Key) -> Result<Vec<DecisionShown>, DbErr> {
        let rows = submission_decision::Entity::find()
            .filter(submission_decision::Column::SubmissionId.eq(id))
            .order_by_desc(submission_decision::Column::Id)
            .all(&self.db)
            .await?;
        let marks = submission_mark::Entity::find()
            .filter(submission_mark::Column::SubmissionDecisionId.is_in(rows.iter().map(|row| row.id)))
            .all(&self.db)
            .await?;
        let mut marks: HashMap<submission_decision::Key, submission_mark::Model> =
            marks.into_iter().map(|row| (row.submission_decision_id, row)).collect();
        let mut same: HashMap<submission_decision::Key, String> = HashMap::new();
        for row in &rows {
            same.extend(self.original_of(row).await?.map(|path| (row.id, path)));
        }
        let shown = rows.into_iter().map(|row| {
            let (field, passage, note) = marks.remove(&row.id).map_or((None, None, None), |mark| (mark.field, mark.passage, mark.note));
            DecisionShown {
                decision: row.decision.0,
                ground: row.ground.map(|own| own.0),
                field,
                passage,
                note,
                duplicate_of: same.remove(&row.id),
                received_on: row.received_on,
                decided_on: row.decided_on,
            }
        });
        Ok(shown.collect())
    }

    /// The address at which the author can read the original that a decision says this is the duplicate of.
    async fn original_of(&self, row: &submission_decision::Model) -> Result<Option<String>, DbErr> {
        if let Some(id) = row.duplicate_assessment_id {
            let found = assessment::Entity::find_by_id(id).one(&self.db).await?;
            return Ok(found.map(|own| format!("/submissions/published/{}", own.slug)));
        }
        let Some(id) = row.duplicate_submission_id else { return Ok(None) };
        let found = submission::Entity::find_by_id(id).one(&self.db).await?;
        Ok(found.filter(|own| own.stage != SubmissionStage::Discarded).map(|own| format!("/submissions/{}", own.token)))
    }

    /// The signatures under a submission as it stands now. Signatures under other words, for example another coalition's draft, are left
    /// out.
    async fn signatures_on(&self, row: &submission::Model) -> Result<Vec<Signature>, DbErr> {
        if row.visibility != Visibility::Coalition {
            return Ok(Vec::new());
        }
        let rows = submission_signature::Entity::find()
            .filter(submission_signature::Column::SubmissionId.eq(row.id))
            .filter(submission_signature::Column::Words.eq(words_of(&self.db, row).await?))
            .order_by_asc(submission_signature::Column::Id)
            .all(&self.db)
            .await?;
        let shown = rows.into_iter().filter_map(|row| {
            let (organisation, _) = self.organisation_named(row.organisation_id)?;
            Some(Signature { organisation, named: row.named, left_on: row.left_on })
        });
        Ok(shown.collect())
    }

    /// A submission with all that belongs to it. The caller has checked that the person may see it.
    pub(crate) async fn submission_page(&self, row: &submission::Model, lang: Lang) -> Result<Option<SubmissionPage>, DbErr> {
        let Some((organisation, organisation_kind)) = self.organisation_named(row.organisation_id) else { return Ok(None) };
        let written = row.content.0.clone();
        let owner = Owner { kind: BodyKind::Organisation, id: row.organisation_id.number() };
        let rows = DraftOf::Submission(row.id).evidence(&self.db).await?;
        let files = self.drafted_files(&rows, owner).await?;
        let evidence = drafted(rows, &files);
        let stage = row.stage.0;
        let references: Vec<Reference> = written.judged.iter().map(Judged::reference).collect();
        let about = match row.assessment_id {
            Some(id) => self.assessments_where(assessment::Column::Id.eq(id)).await?.pop(),
            None => None,
        };
        let groups = &self.snapshot.catalogue.groups;
        let waits = matches!(stage, SubmissionStage::Submitted | SubmissionStage::Appealed);
        Ok(Some(SubmissionPage {
            token: row.token.clone(),
            kind: row.kind.0,
            version: row.version,
            stage,
            browser_key: String::new(),
            own_names: organisation.names.by_language().values().cloned().collect(),
            organisation,
            organisation_kind,
            fiction: self.organisation_is_fiction(row.organisation_id),
            own: true,
            lead: false,
            visibility: shows_as(&self.db, row).await?,
            coalition: row.coalition_id.and_then(|id| self.organisation_named(id)).map(|(named, _)| named),
            coalitions: self.coalitions_of(row.organisation_id),
            groups: groups.iter().map(|(_, entry)| entry.named.clone()).collect(),
            listed: self.listed(&references, lang).await?,
            signatures: self.signatures_on(row).await?,
            signed: None,
            decisions: self.decisions_on(row.id).await?,
            appeal: row.appeal.clone(),
            changed_by: self.people(vec![row.changed_by_id]).await?.remove(&row.changed_by_id).unwrap_or_default(),
            changed_on: Some(row.changed_on),
            submitted_on: row.submitted_on,
            due_on: row.submitted_on.filter(|_| waits).map(|on| self.snapshot.periods.decision_due(on)),
            preview: self.previews(row, &written, &evidence),
            evidence,
            written,
            answers: about,
        }))
    }

    /// The coalitions that an organisation is a member of.
    pub(super) fn coalitions_of(&self, organisation: organisation::Key) -> Vec<Named> {
        let organisations = self.snapshot.catalogue.organisations.iter();
        organisations.filter(|(_, entry)| entry.member_ids.contains(&organisation)).map(|(_, entry)| entry.named.clone()).collect()
    }

    /// The recommendations with some references, in their order; references that the register does not know are left out.
    async fn listed(&self, references: &[Reference], lang: Lang) -> Result<Vec<Listed>, DbErr> {
        let mut rows = Vec::new();
        for reference in references {
            rows.extend(self.row_of(reference));
        }
        self.list(&rows, lang).await
    }
}
