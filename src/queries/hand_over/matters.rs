//! The sections of the hand-over sheet that describe each recommendation in brief.

use super::*;

impl WorkAt {
    /// The part of the work to which a responsibility belongs.
    pub(super) fn part(&self, post: &Post) -> HandOverPart {
        let standing = self.at.snapshot.standing(post.row);
        match post.role {
            ResponsibilityRole::Supporting => HandOverPart::Supports,
            ResponsibilityRole::Lead if standing.has(Flag::Overdue) => HandOverPart::Overdue,
            ResponsibilityRole::Lead if standing.has(Flag::Silent) => HandOverPart::Silent,
            ResponsibilityRole::Lead if standing.has(Flag::Stale) => HandOverPart::Stale,
            ResponsibilityRole::Lead if matches!(standing.status, Status::Implemented | Status::Closed) => HandOverPart::Done,
            ResponsibilityRole::Lead => HandOverPart::Open,
        }
    }

    pub(super) async fn parts(
        &self,
        posts: &[Post],
        work: &InWork,
        updates: &[Update],
        questions: &HashMap<status_update::Key, Vec<Question>>,
        lang: Lang,
    ) -> Result<Vec<PartOfWork>, DbErr> {
        let mut by_part: BTreeMap<HandOverPart, Vec<&Post>> = BTreeMap::new();
        for post in posts {
            by_part.entry(self.part(post)).or_default().push(post);
        }
        let shown: Vec<&Post> = by_part.values().flat_map(|posts| posts.iter().take(MATTERS).copied()).collect();
        let mut last = self.last_entries(&shown.iter().map(|post| self.id(post.row)).collect::<Vec<_>>()).await?;
        let mut asked: HashMap<recommendation::Key, Vec<NaiveDate>> = HashMap::new();
        for update in updates {
            let days = questions.get(&update.id).into_iter().flatten().map(|question| question.published_on);
            asked.entry(update.recommendation).or_default().extend(days);
        }
        let rows: Vec<u32> = shown.iter().map(|post| post.row).collect();
        let tasks = self.tasks_of(&shown, work, lang).await?;
        let mut matters = tasks.into_iter().zip(rows).map(|(task, row)| Matter {
            others: self.others_on(row),
            assessed: self.assessed_by(row),
            reports: self.reports(row),
            questions: asked.remove(&self.id(row)).unwrap_or_default(),
            last: last.remove(&task.listed.reference),
            task,
        });
        let parts = by_part.into_iter().map(|(part, posts)| PartOfWork {
            part,
            total: posts.len() as u64,
            matters: matters.by_ref().take(posts.len().min(MATTERS)).collect(),
        });
        Ok(parts.collect())
    }

    /// The newest public entry of the history on each of some recommendations.
    pub(super) async fn last_entries(&self, ids: &[recommendation::Key]) -> Result<HashMap<Reference, HistoryEntry>, DbErr> {
        let entries: Vec<(event::Key, Option<recommendation::Key>, NaiveDate)> = event::Entity::find()
            .select_only()
            .columns([event::Column::Id, event::Column::RecommendationId, event::Column::HappenedOn])
            .filter(event::Column::RecommendationId.is_in(ids.iter().copied()))
            .filter(event::Column::Public.eq(true))
            .filter(event::Column::HappenedOn.lte(self.at.snapshot.day))
            .into_tuple()
            .all(&self.at.db)
            .await?;
        let mut newest: HashMap<recommendation::Key, (NaiveDate, event::Key)> = HashMap::new();
        for (id, about, on) in entries {
            let Some(about) = about else { continue };
            newest.entry(about).and_modify(|known| *known = (*known).max((on, id))).or_insert((on, id));
        }
        let condition = event::Column::Id.is_in(newest.values().map(|(_, id)| *id));
        let entries = self.at.history_where(condition, newest.len() as u64, 0).await?;
        Ok(entries.into_iter().filter_map(|entry| Some((entry.reference.clone()?, entry))).collect())
    }

    pub(super) fn others_on(&self, row: u32) -> Vec<(Named, ResponsibilityRole)> {
        let snapshot = &self.at.snapshot;
        let institutions = &snapshot.catalogue.institutions;
        let holding = snapshot.facts.responsibilities.of(row).iter().filter(|fact| fact.holds(snapshot.day));
        let mut others: Vec<(Named, ResponsibilityRole)> = holding
            .map(|fact| (institutions.at(fact.institution), fact.role))
            .filter(|(other, _)| other.id != self.institution)
            .map(|(other, role)| (other.named.clone(), role))
            .collect();
        others.sort_by(|left, right| (left.1, &left.0.code).cmp(&(right.1, &right.0.code)));
        others
    }

    pub(super) fn assessed_by(&self, row: u32) -> Vec<(Option<Named>, Status, NaiveDate)> {
        self.current(row).map(|fact| (self.organisation(fact), fact.verdict.verdict, fact.verdict.published_on)).collect()
    }

    pub(super) fn reports(&self, row: u32) -> Vec<(NaiveDate, Status)> {
        let day = self.at.snapshot.day;
        let counts = self.at.snapshot.facts.reports.of(row).iter().map(|fact| fact.report).filter(|report| report.counts(day));
        let mut reports: Vec<(NaiveDate, Status)> = counts.map(|report| (report.published_on, report.status)).collect();
        reports.sort_by_key(|(on, _)| Reverse(*on));
        reports
    }

    pub(super) fn current(&self, row: u32) -> impl Iterator<Item = &AssessmentFact> {
        let day = self.at.snapshot.day;
        self.at.snapshot.facts.assessments.of(row).iter().filter(move |fact| fact.verdict.is_current(day))
    }

    pub(super) fn organisation(&self, fact: &AssessmentFact) -> Option<Named> {
        fact.organisation.map(|place| self.at.snapshot.catalogue.organisations.at(place).named.clone())
    }
}
