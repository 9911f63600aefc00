//! The open questions on one recommendation: those that assessments ask, and those that follow from what was said or left unsaid.

use super::says::Says;
use super::sides::author;
use crate::model::*;
use crate::rules::standing::differ;
use crate::sheet::Piece;
use crate::view::brief::BriefItem;

/// The open questions on a recommendation: first those that organisations ask, then those that follow from the register.
pub fn questions(says: &Says, item: &BriefItem) -> Vec<Vec<Piece>> {
    let mut questions = Vec::new();
    let assessments = || item.civil.iter().chain(&item.independent);
    for own in assessments() {
        if let Some(asked) = &own.questions {
            let mut question = vec![says.written(&own.language, asked), Piece::Text(" — ".to_string())];
            question.extend(author(says, own));
            questions.push(question);
        }
    }
    questions.extend(derived(says, item).into_iter().map(|question| vec![Piece::Text(question)]));
    questions
}

fn derived(says: &Says, item: &BriefItem) -> Vec<String> {
    let standing = &item.listed.standing;
    let mut questions = Vec::new();
    if item.listed.lead.is_none() {
        questions.push(says.t("brief-question-lead"));
    }
    if standing.reported_on.is_none() {
        questions.push(says.t("brief-question-silent"));
    }
    let assessments = || item.civil.iter().chain(&item.independent);
    let differing: Vec<Status> = Status::ALL
        .iter()
        .copied()
        .filter(|verdict| assessments().any(|own| own.verdict == *verdict && differ(standing.status, *verdict)))
        .collect();
    if !differing.is_empty() {
        let verdicts: Vec<String> = differing.iter().map(|verdict| says.quoted(&says.code("status", verdict.code()))).collect();
        let count = assessments().filter(|own| differ(standing.status, own.verdict)).count();
        questions.push(says.tr(
            "brief-question-differ",
            &[
                ("state", says.code("status", standing.status.code()).into()),
                ("count", count.into()),
                ("verdicts", verdicts.join(says.comma()).into()),
            ],
        ));
    }
    if let Some(on) = standing.reported_on.filter(|_| standing.has(Flag::Stale)) {
        questions.push(says.tr("brief-question-stale", &[("day", says.day(on))]));
    }
    if let Some(due) = item.listed.due_on.filter(|_| standing.has(Flag::Overdue)) {
        questions.push(says.tr("brief-question-overdue", &[("day", says.day(due))]));
    }
    let owed = assessments().filter(|own| own.reply.is_none() && own.reply_due_on.is_some_and(|on| on < says.0.day)).count();
    if owed > 0 {
        questions.push(says.tr("brief-question-reply", &[("count", owed.into())]));
    }
    questions
}
