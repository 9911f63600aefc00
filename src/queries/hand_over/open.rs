//! Open work of the institution: what is in work, owed, going on and promised.

use super::*;
use answerable_store::db::listing::KEYS;

impl WorkAt {
    /// What the institution has promised: days that have passed first, then those to come, then promises without a day.
    pub(super) async fn promises(
        &self,
        posts: &[Post],
        newest: &HashMap<recommendation::Key, &Update>,
        actions: &[ActionShown],
    ) -> Result<Vec<Promise>, DbErr> {
        let leads = |post: &&Post| post.role == ResponsibilityRole::Lead && self.at.snapshot.standing(post.row).status != Status::Closed;
        let said = posts.iter().filter(leads).filter_map(|post| newest.get(&self.id(post.row)).copied());
        let said: Vec<&Update> = said.filter(|update| !update.next_step.is_empty()).collect();
        let mut references = HashMap::new();
        let ids: Vec<recommendation::Key> = said.iter().map(|update| update.recommendation).collect();
        for keys in ids.chunks(KEYS) {
            references.extend(self.at.references(keys));
        }
        let steps = said.into_iter().filter_map(|update| {
            let words = Wording { language: update.language.clone(), body: update.next_step.clone() };
            Some(Promise { on: update.next_step_on, what: Promised::NextStep(words, references.get(&update.recommendation)?.clone()) })
        });
        let mut promises: Vec<Promise> = steps.collect();
        let own = self.named().code;
        for action in actions.iter().filter(|action| action.institutions.first().is_some_and(|lead| lead.code == own)) {
            let due = action.milestones.iter().filter(|step| step.reached_on.is_none());
            promises.extend(due.map(|step| Promise {
                on: Some(step.due_on),
                what: Promised::Milestone(step.titles.clone(), action.titles.clone(), action.slug.clone()),
            }));
            promises.extend(
                action.planned_end.map(|end| Promise { on: Some(end), what: Promised::End(action.titles.clone(), action.slug.clone()) }),
            );
        }
        promises.sort_by_key(|promise| promise.on.unwrap_or(NaiveDate::MAX));
        Ok(promises)
    }

    /// Actions that the institution leads or takes part in and that have not ended: the longest late first, then by their planned end.
    pub(super) async fn going_on(&self) -> Result<Vec<ActionShown>, DbErr> {
        let ids: Vec<action::Key> = action_institution::Entity::find()
            .select_only()
            .column(action_institution::Column::ActionId)
            .filter(action_institution::Column::InstitutionId.eq(self.institution))
            .filter(in_force(action_institution::Column::Since, action_institution::Column::Until, self.at.snapshot.day))
            .into_tuple()
            .all(&self.at.db)
            .await?;
        let mut actions = self.at.actions_of(&ids).await?;
        actions.retain(|action| matches!(action.state, ActionState::Planned | ActionState::UnderWay));
        actions.sort_by_key(|action| action.planned_end.unwrap_or(NaiveDate::MAX));
        Ok(actions)
    }

    pub(super) async fn drafts_of(&self, posts: &[Post]) -> Result<Few<DraftAtWork>, DbErr> {
        let led: HashSet<recommendation::Key> =
            posts.iter().filter(|post| post.role == ResponsibilityRole::Lead).map(|post| self.id(post.row)).collect();
        let mut rows = status_draft::Entity::find()
            .filter(status_draft::Column::InstitutionId.eq(self.institution))
            .order_by_asc(status_draft::Column::ChangedAt)
            .all(&self.at.db)
            .await?;
        rows.retain(|row| led.contains(&row.recommendation_id));
        let rows = Few::first(rows, MOST);
        let people = self.at.people(rows.shown.iter().map(|row| row.changed_by_id).collect()).await?;
        let references = self.at.references(&rows.shown.iter().map(|row| row.recommendation_id).collect::<Vec<_>>());
        let total = rows.total;
        let shown = rows.shown.into_iter().filter_map(|row| {
            Some(DraftAtWork {
                reference: references.get(&row.recommendation_id)?.clone(),
                stage: row.stage.0,
                question: row.question,
                changed_by: people.get(&row.changed_by_id).cloned().unwrap_or_default(),
                changed_on: row.changed_at.date_naive(),
            })
        });
        Ok(Few { shown: shown.collect(), total })
    }

    /// The assessments to which the institution owes replies, the longest due first.
    pub(super) fn owed(&self, posts: &[Post]) -> Vec<(u32, AssessmentFact)> {
        let day = self.at.snapshot.day;
        let led = posts.iter().filter(|post| post.role == ResponsibilityRole::Lead);
        let waits = |fact: &&AssessmentFact| fact.verdict.replied_on.is_none_or(|on| on > day);
        let mut owed: Vec<(u32, AssessmentFact)> =
            led.flat_map(|post| self.current(post.row).filter(waits).map(|fact| (post.row, *fact))).collect();
        owed.sort_by_key(|(_, fact)| (fact.verdict.published_on, fact.id));
        owed
    }

    pub(super) async fn replies_owed(&self, owed: Vec<(u32, AssessmentFact)>) -> Result<Few<ReplyAtWork>, DbErr> {
        let owed = Few::first(owed, MOST);
        let ids: Vec<assessment::Key> = owed.shown.iter().map(|(_, fact)| fact.id).collect();
        // Only the assessment's slug is read here: its author is known from the register in memory, if readers may know the author.
        let mut slugs = self.slugs_of(&ids).await?;
        let drafts = self.reply_drafts(&ids).await?;
        let drafts: HashMap<assessment::Key, reply_draft::Model> = drafts.into_iter().map(|row| (row.assessment_id, row)).collect();
        let references = self.at.references(&owed.shown.iter().map(|(row, _)| self.id(*row)).collect::<Vec<_>>());
        let shown = owed.shown.iter().filter_map(|(row, fact)| {
            let draft = drafts.get(&fact.id);
            Some(ReplyAtWork {
                slug: slugs.remove(&fact.id)?,
                reference: references.get(&self.id(*row))?.clone(),
                by: self.organisation(fact),
                verdict: fact.verdict.verdict,
                due_on: self.at.snapshot.periods.reply_due(fact.verdict.published_on),
                draft: draft.map(|draft| draft.stage.0),
                question: draft.and_then(|draft| draft.question.clone()),
            })
        });
        let shown = shown.collect();
        Ok(Few { shown, total: owed.total })
    }
}
