//! What was reported on what the institution answers for, and the coordinator's questions about it.

use super::*;
use answerable_store::db::listing::KEYS;

impl WorkAt {
    /// The reports that count on all that the institution answers for, by whichever institution led at the time. Corrected reports are
    /// left out.
    pub(super) async fn updates_on(&self, posts: &[Post]) -> Result<Vec<Update>, DbErr> {
        type Row =
            (status_update::Key, recommendation::Key, NaiveDate, Option<status_update::Key>, String, Option<String>, Option<NaiveDate>);
        let reported = |post: &&Post| self.at.snapshot.standing(post.row).reported_on.is_some();
        let ids: Vec<recommendation::Key> = posts.iter().filter(reported).map(|post| self.id(post.row)).collect();
        let mut rows: Vec<Row> = Vec::new();
        for keys in ids.chunks(KEYS) {
            let found: Vec<Row> = status_update::Entity::find()
                .select_only()
                .columns([
                    status_update::Column::Id,
                    status_update::Column::RecommendationId,
                    status_update::Column::PublishedOn,
                    status_update::Column::CorrectsId,
                    status_update::Column::Language,
                    status_update::Column::NextStep,
                    status_update::Column::NextStepOn,
                ])
                .filter(status_update::Column::RecommendationId.is_in(keys.iter().copied()))
                .into_tuple()
                .all(&self.at.db)
                .await?;
            rows.extend(found);
        }
        let published: HashMap<status_update::Key, NaiveDate> = rows.iter().map(|row| (row.0, row.2)).collect();
        let corrected: HashSet<status_update::Key> = rows.iter().filter_map(|row| row.3).collect();
        let updates = rows.into_iter().filter(|row| !corrected.contains(&row.0)).map(
            |(id, recommendation, published_on, corrects, language, next_step, next_step_on)| Update {
                id,
                recommendation,
                published_on,
                stands_for: corrects.and_then(|id| published.get(&id).copied()).unwrap_or(published_on),
                language,
                next_step: next_step.unwrap_or_default(),
                next_step_on,
            },
        );
        Ok(updates.collect())
    }

    /// The coordinator's public questions, by the report's key.
    pub(super) async fn questions_on(&self, updates: &[Update]) -> Result<HashMap<status_update::Key, Vec<Question>>, DbErr> {
        let ids: Vec<status_update::Key> = updates.iter().map(|update| update.id).collect();
        let mut questions: HashMap<status_update::Key, Vec<Question>> = HashMap::new();
        for keys in ids.chunks(KEYS) {
            let rows = status_question::Entity::find()
                .filter(status_question::Column::StatusUpdateId.is_in(keys.iter().copied()))
                .order_by_asc(status_question::Column::Id)
                .all(&self.at.db)
                .await?;
            for row in rows {
                let question = Question { language: row.language, body: row.body, published_on: row.published_on };
                questions.entry(row.status_update_id).or_default().push(question);
            }
        }
        Ok(questions)
    }

    /// The coordinator's questions on newest reports: nothing has been reported since they were asked.
    pub(super) async fn open_questions(
        &self,
        newest: &HashMap<recommendation::Key, &Update>,
        questions: &HashMap<status_update::Key, Vec<Question>>,
    ) -> Result<Few<(Reference, Question)>, DbErr> {
        let of = |update: &&Update| questions.get(&update.id).and_then(|all| all.last()).cloned();
        let mut open: Vec<(recommendation::Key, Question)> = newest.iter().filter_map(|(id, update)| Some((*id, of(update)?))).collect();
        open.sort_by_key(|(id, question)| (question.published_on, *id));
        let mut open = Few::first(open, MOST);
        let references = self.at.references(&open.shown.iter().map(|(id, _)| *id).collect::<Vec<_>>());
        let shown = std::mem::take(&mut open.shown).into_iter();
        let shown = shown.filter_map(|(id, question)| Some((references.get(&id)?.clone(), question))).collect();
        Ok(Few { shown, total: open.total })
    }
}
