//! Tests that the files keep the rules that a register enforces (app/RULES.md): what is shown here must be possible.

use super::actions::{Step, versions};
use super::files::*;
use answerable_domain::model::*;
use chrono::{Months, NaiveDate};
use std::collections::{HashMap, HashSet};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// The day on which the story is told.
fn today() -> NaiveDate {
    day("2026-11-22")
}

/// Collects what is wrong, so that all of it is told at once.
#[derive(Default)]
struct Faults(Vec<String>);

impl Faults {
    fn unless(&mut self, right: bool, what: impl FnOnce() -> String) {
        if !right {
            self.0.push(what());
        }
    }
}

impl Drop for Faults {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            assert!(self.0.is_empty(), "\n{}", self.0.join("\n"));
        }
    }
}

fn by_reference(fiction: &Fiction) -> HashMap<String, &Recommendation> {
    fiction.recommendations.iter().map(|record| (record.reference(), record)).collect()
}

#[test]
fn names_are_in_four_languages() {
    let fiction = Fiction::read().unwrap();
    let mut faults = Faults::default();
    let mut four = |what: &str, words: &Words| {
        faults.unless(Lang::ALL.iter().all(|lang| words.get(*lang).is_some_and(|text| !text.trim().is_empty())), || what.to_string());
    };
    four("state", &fiction.state.names);
    four("state", &fiction.state.note);
    for record in &fiction.institutions {
        four(&record.slug, &record.names);
        four(&record.slug, &record.about);
    }
    for record in &fiction.organisations {
        four(&record.slug, &record.names);
        four(&record.slug, &record.about);
    }
    for record in &fiction.documents {
        four(&record.symbol, &record.title);
    }
    for record in &fiction.actions {
        four(&record.key, &record.title);
    }
    for record in fiction.recommendations.iter() {
        record.section.iter().for_each(|section| four(&record.reference(), section));
    }
    for record in &fiction.assessments {
        record.pseudonym.iter().for_each(|pseudonym| four(&record.key, pseudonym));
    }
    for record in &fiction.recommendations {
        faults.unless(record.text.get(Lang::En).is_some(), || record.reference());
    }
}

#[test]
fn reports_pass_their_gates() {
    let fiction = Fiction::read().unwrap();
    let recommendations = by_reference(&fiction);
    let mut faults = Faults::default();
    for update in &fiction.status_updates {
        let on = update.published_on;
        let recommendation = recommendations[&update.recommendation];
        let mut must = |right: bool, what: &str| faults.unless(right, || format!("{}: {what}", update.key));
        must(on <= today(), "not published yet");
        must(recommendation.nature == Nature::Recommendation, "on a paragraph that recommends nothing");
        must(Status::REPORTABLE.contains(&update.status), "no status to report");
        must(recommendation.responsible_since.is_some_and(|since| since <= on), "nobody was responsible");
        let lead = recommendation.lead.as_deref().unwrap_or_default();
        let ended = fiction.institutions.iter().find(|institution| institution.slug == lead).and_then(|institution| institution.ended_on);
        let leads = match ended {
            Some(ended) if ended <= on => fiction
                .institutions
                .iter()
                .find(|institution| institution.slug == lead)
                .and_then(|institution| institution.successor.as_deref()),
            _ => Some(lead),
        };
        must(leads == Some(update.institution.as_str()), "not by the lead");
        must(update.evidence.iter().all(|proof| proof.dated_on <= on), "evidence younger than the report");
        let proof =
            |kinds: &[EvidenceKind]| update.evidence.iter().filter(|proof| kinds.contains(&proof.kind)).map(|proof| proof.dated_on).max();
        let mut actions = fiction.actions.iter().filter(|action| action.recommendations.contains(&update.recommendation));
        match update.status {
            Status::Implemented => {
                let since = on - Months::new(24);
                must(proof(&[EvidenceKind::Outcome]).is_some_and(|dated| dated >= since), "no outcome within 24 months");
            }
            Status::PartlyImplemented => must(proof(&[EvidenceKind::Structure, EvidenceKind::Process]).is_some(), "no measure in force"),
            Status::UnderWay => must(
                actions.any(|action| action.published_on <= on && action.started_on.is_some_and(|started| started <= on)),
                "no linked action had begun",
            ),
            Status::Planned => must(update.next_step_on.is_some() || actions.next().is_some(), "neither a date nor an action"),
            _ => {}
        }
        must(update.returned_question.is_some() == update.returned_on.is_some(), "a question and its day go together");
        must(update.returned_on.is_none_or(|asked| asked >= on), "asked before it was published");
        must(update.later.as_ref().is_none_or(|later| recommendations.contains_key(later)), "unknown later recommendation");
        must(update.evidence.iter().all(|proof| proof.url.starts_with("https://example.org/")), "an address that may exist");
    }
    let mut keys = HashSet::new();
    for update in &fiction.status_updates {
        faults.unless(keys.insert(&update.key), || format!("twice: {}", update.key));
    }
}

#[test]
fn assessments_keep_the_rules_of_moderation() {
    let fiction = Fiction::read().unwrap();
    let recommendations = by_reference(&fiction);
    let mut faults = Faults::default();
    for assessment in &fiction.assessments {
        let mut must = |right: bool, what: &str| faults.unless(right, || format!("{}: {what}", assessment.key));
        let decided: Vec<&ModerationDecision> = fiction.decisions.iter().filter(|decision| decision.assessment == assessment.key).collect();
        let let_through = decided
            .iter()
            .find(|decision| matches!(decision.decision, Decision::Published | Decision::AppealUpheld))
            .map(|decision| decision.decided_on);
        must(assessment.published_on == let_through, "published and decided on different days");
        must(assessment.visibility != Visibility::Private || (decided.is_empty() && assessment.submitted_on.is_none()), "a private draft");
        must(assessment.visibility != Visibility::Pseudonymous || assessment.pseudonym.is_some(), "no pseudonym");
        let coalition = assessment.coalition.as_ref().and_then(|slug| fiction.organisations.iter().find(|other| other.slug == *slug));
        must(
            assessment.visibility != Visibility::Coalition
                || coalition.is_some_and(|coalition| coalition.members.contains(&assessment.organisation)),
            "not a member of the coalition",
        );
        must(Status::VERDICTS.contains(&assessment.verdict), "no verdict");
        let recommendation = recommendations[&assessment.recommendation];
        must(recommendation.nature == Nature::Recommendation, "on a paragraph that recommends nothing");
        must(
            assessment.published_on.is_none_or(|on| assessment.submitted_on.is_some_and(|submitted| submitted <= on)),
            "published before submitted",
        );
        if let Some(reply) = &assessment.reply {
            must(assessment.published_on.is_some_and(|on| on <= reply.published_on), "answered before it was published");
            must(recommendation.lead.as_ref() == Some(&reply.institution), "answered by another than the lead");
        }
        if let Some(key) = &assessment.supersedes {
            let earlier = fiction.assessments.iter().find(|other| other.key == *key);
            must(
                earlier.is_some_and(|earlier| {
                    (&earlier.organisation, &earlier.recommendation, earlier.visibility)
                        == (&assessment.organisation, &assessment.recommendation, assessment.visibility)
                }),
                "supersedes another's",
            );
        }
        must(assessment.evidence.iter().all(|proof| proof.url.starts_with("https://example.org/")), "an address that may exist");
    }
    for decision in &fiction.decisions {
        let refuses = matches!(decision.decision, Decision::Returned | Decision::Declined | Decision::AppealDismissed);
        faults.unless(refuses == decision.ground.is_some(), || format!("{}: a ground exactly where it is refused", decision.assessment));
        faults.unless(decision.received_on <= decision.decided_on, || decision.assessment.clone());
        faults.unless(fiction.assessments.iter().any(|assessment| assessment.key == decision.assessment), || decision.assessment.clone());
    }
}

#[test]
fn actions_and_figures_are_possible() {
    let fiction = Fiction::read().unwrap();
    let mut faults = Faults::default();
    for action in &fiction.actions {
        let mut must = |right: bool, what: &str| faults.unless(right, || format!("{}: {what}", action.key));
        must(action.published_on <= today(), "not published yet");
        must((action.state == ActionState::Finished) == action.finished_on.is_some(), "finished exactly where there is a day");
        must((action.state == ActionState::Abandoned) == action.abandoned_reason.is_some(), "a reason exactly where it is abandoned");
        must(action.state == ActionState::Planned || action.started_on.is_some(), "begun when?");
        must(action.finished_on.is_none_or(|on| on <= today()), "finished in the future");
        must((0..=100).contains(&action.progress) && (action.state != ActionState::Finished || action.progress == 100), "progress");
        must(action.milestone.iter().all(|milestone| milestone.reached_on.is_none_or(|on| on <= today())), "reached in the future");
        must(versions(action).is_sorted_by_key(|step| step.on), "steps out of order");
        must(versions(action).last().is_some_and(|step| step.state == action.state), "its last version is not its state");
    }
    for observation in &fiction.observations {
        let what = || format!("{} {}", observation.indicator, observation.year);
        faults.unless(["percent", "per_100000", "number"].contains(&observation.unit.as_str()), what);
        faults.unless(observation.value.parse::<f64>().is_ok(), what);
    }
}

#[test]
fn an_action_becomes_known_when_it_is_published() {
    let fiction = Fiction::read().unwrap();
    let mut action = fiction.actions[0].clone();
    action.published_on = day("2024-01-01");
    action.started_on = Some(day("2024-03-01"));
    action.finished_on = None;
    action.planned_end = Some(day("2024-12-31"));
    action.milestone = vec![];
    action.state = ActionState::UnderWay;
    action.progress = 40;
    let step = |on: &str, state, progress| Step { on: day(on), state, progress };
    let (planned, under_way) = (step("2024-01-01", ActionState::Planned, 0), step("2024-03-01", ActionState::UnderWay, 40));
    assert_eq!(versions(&action), [planned, under_way]);
    action.state = ActionState::Finished;
    action.finished_on = Some(day("2024-10-01"));
    assert_eq!(versions(&action), [planned, step("2024-03-01", ActionState::UnderWay, 0), step("2024-10-01", ActionState::Finished, 100)]);
    action.finished_on = Some(day("2023-10-01"));
    action.started_on = Some(day("2023-03-01"));
    assert_eq!(versions(&action), [step("2024-01-01", ActionState::Finished, 100)]);
    action.state = ActionState::Abandoned;
    assert_eq!(versions(&action), [step("2024-01-01", ActionState::UnderWay, 0), step("2024-12-31", ActionState::Abandoned, 40)]);
}
