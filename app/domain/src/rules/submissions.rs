//! Submissions of civil society: how an assessment goes from a draft to its publication, who may take which step, and the appeal
//! (app/RULES.md, «Rules that never bend», 4: a closed list of grounds; one appeal, to another moderator). An organisation's text is its
//! own: no step of a moderator changes a word or a verdict.

use crate::model::codes::codes;
use crate::model::{Ground, Role, Visibility};

codes!(
    /// The stage of a submission.
    SubmissionStage {
        /// The organisation is writing it.
        Draft,
        /// It waits for a moderator.
        Submitted,
        /// A moderator returned it with a ground and a marked passage; the organisation corrects it or leaves it.
        Returned,
        /// A moderator declined it on a ground; one appeal is possible.
        Declined,
        /// An appeal was made and waits for another moderator.
        Appealed,
        /// The appeal was heard and dismissed.
        Dismissed,
        Published,
        /// The organisation threw it away after a moderator had decided on it or another organisation had signed it: the decision stays in
        /// the log, the words are gone.
        Discarded,
    }
);

/// The visibilities to which this one can be lowered later (app/RULES.md, rule 6). `Private` is not among them: what is private is not
/// public at all, which would be a withdrawal.
pub fn below(visibility: Visibility) -> &'static [Visibility] {
    match visibility {
        Visibility::Named => &[Visibility::Coalition, Visibility::Pseudonymous],
        Visibility::Coalition => &[Visibility::Pseudonymous],
        Visibility::Pseudonymous | Visibility::Private => &[],
    }
}

/// A step that can be taken with a submission.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    Save,
    Submit,
    /// The organisation takes it back before a moderator has decided.
    TakeBack,
    Discard,
    Publish,
    Return,
    Decline,
    Appeal,
    Uphold,
    Dismiss,
}

impl Step {
    /// Every step of a submission.
    pub const ALL: [Step; 10] = [
        Step::Save,
        Step::Submit,
        Step::TakeBack,
        Step::Discard,
        Step::Publish,
        Step::Return,
        Step::Decline,
        Step::Appeal,
        Step::Uphold,
        Step::Dismiss,
    ];

    /// Whether the step is a moderator's.
    pub fn is_moderators(self) -> bool {
        matches!(self, Step::Publish | Step::Return | Step::Decline | Step::Uphold | Step::Dismiss)
    }

    /// Whether the step needs one of the listed grounds.
    pub fn wants_ground(self) -> bool {
        matches!(self, Step::Return | Step::Decline | Step::Dismiss)
    }
}

/// The person who takes a step, with what the rules depend on.
#[derive(Clone, Copy, Debug)]
pub struct Hand {
    pub role: Role,
    /// Whether the person belongs to the organisation that wrote it.
    pub own: bool,
    /// Whether the moderator has declared an interest in it, or belongs to a body that has one.
    pub interested: bool,
    /// Whether the moderator made an earlier decision on it.
    pub decided_before: bool,
}

/// Why a step with a submission is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Refused {
    /// The person does not belong to the organisation, or has no role that may take the step.
    NotTheirs,
    /// Only the organisation's lead submits, takes back, discards and appeals; a contributor drafts.
    LeadOnly,
    /// The submission waits for a moderator and does not change while it is read; it can be taken back.
    Waits,
    /// There is no submission that waits for a decision.
    NotSubmitted,
    /// There is no appeal that waits for a decision.
    NotAppealed,
    /// Only a declined submission can be appealed against, and this one was not declined.
    NotDeclined,
    /// The decision is final.
    Ended,
    /// The moderator has declared an interest.
    Interested,
    /// An appeal must be decided by another moderator than the one who decided before.
    AnotherModerator,
    /// A ground of the list is missing.
    Ground,
}

impl Refused {
    /// Every reason for which a step is refused.
    pub const ALL: [Refused; 10] = [
        Refused::NotTheirs,
        Refused::LeadOnly,
        Refused::Waits,
        Refused::NotSubmitted,
        Refused::NotAppealed,
        Refused::NotDeclined,
        Refused::Ended,
        Refused::Interested,
        Refused::AnotherModerator,
        Refused::Ground,
    ];

    /// The key of the reason's message.
    pub fn words(self) -> &'static str {
        match self {
            Refused::NotTheirs => "submission-not-theirs",
            Refused::LeadOnly => "submission-lead-only",
            Refused::Waits => "submission-waits",
            Refused::NotSubmitted => "submission-not-submitted",
            Refused::NotAppealed => "submission-not-appealed",
            Refused::NotDeclined => "submission-not-declined",
            Refused::Ended => "submission-ended",
            Refused::Interested => "submission-interested",
            Refused::AnotherModerator => "submission-another-moderator",
            Refused::Ground => "submission-ground",
        }
    }
}

/// The stage after a step.
///
/// # Errors
/// The reason why the step is refused.
pub fn step(from: SubmissionStage, step: Step, hand: Hand, ground: Option<Ground>) -> Result<SubmissionStage, Refused> {
    if step.is_moderators() {
        if hand.role != Role::Moderator {
            return Err(Refused::NotTheirs);
        }
        if hand.interested {
            return Err(Refused::Interested);
        }
    } else {
        if !hand.own || !matches!(hand.role, Role::Contributor | Role::OrganisationLead) {
            return Err(Refused::NotTheirs);
        }
        if hand.role == Role::Contributor && step != Step::Save {
            return Err(Refused::LeadOnly);
        }
    }
    if matches!(from, SubmissionStage::Published | SubmissionStage::Dismissed | SubmissionStage::Discarded) {
        return Err(Refused::Ended);
    }
    let then = match (step, from) {
        (Step::Save, SubmissionStage::Draft | SubmissionStage::Returned) => Ok(from),
        (Step::Submit, SubmissionStage::Draft | SubmissionStage::Returned) => Ok(SubmissionStage::Submitted),
        (Step::Discard, SubmissionStage::Draft | SubmissionStage::Returned | SubmissionStage::Declined) => Ok(SubmissionStage::Discarded),
        (Step::Save | Step::Submit | Step::Discard, SubmissionStage::Submitted | SubmissionStage::Appealed) => Err(Refused::Waits),
        (Step::Save | Step::Submit, _) => Err(Refused::Ended),
        (Step::Discard, _) => Err(Refused::Ended),
        (Step::TakeBack, SubmissionStage::Submitted) => Ok(SubmissionStage::Draft),
        (Step::TakeBack, _) => Err(Refused::NotSubmitted),
        (Step::Publish, SubmissionStage::Submitted) => Ok(SubmissionStage::Published),
        (Step::Return, SubmissionStage::Submitted) => Ok(SubmissionStage::Returned),
        (Step::Decline, SubmissionStage::Submitted) => Ok(SubmissionStage::Declined),
        (Step::Publish | Step::Return | Step::Decline, _) => Err(Refused::NotSubmitted),
        (Step::Appeal, SubmissionStage::Declined) => Ok(SubmissionStage::Appealed),
        (Step::Appeal, _) => Err(Refused::NotDeclined),
        (Step::Uphold | Step::Dismiss, SubmissionStage::Appealed) if hand.decided_before => Err(Refused::AnotherModerator),
        (Step::Uphold, SubmissionStage::Appealed) => Ok(SubmissionStage::Published),
        (Step::Dismiss, SubmissionStage::Appealed) => Ok(SubmissionStage::Dismissed),
        (Step::Uphold | Step::Dismiss, _) => Err(Refused::NotAppealed),
    }?;
    if step.wants_ground() && ground.is_none() {
        return Err(Refused::Ground);
    }
    Ok(then)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LEAD: Hand = Hand { role: Role::OrganisationLead, own: true, interested: false, decided_before: false };
    const MODERATOR: Hand = Hand { role: Role::Moderator, own: false, interested: false, decided_before: false };

    /// Every stage × step, written out; then every hand that may not.
    #[test]
    fn every_step_from_every_stage() {
        use Refused::{Ended, NotAppealed, NotDeclined, NotSubmitted, Waits};
        use SubmissionStage::*;
        // In the order of `SubmissionStage::ALL`: draft, submitted, returned, declined, appealed, dismissed, published, discarded.
        type Row = (Step, [Result<SubmissionStage, Refused>; 8]);
        let table: Vec<Row> = vec![
            (Step::Save, [Ok(Draft), Err(Waits), Ok(Returned), Err(Ended), Err(Waits), Err(Ended), Err(Ended), Err(Ended)]),
            (Step::Submit, [Ok(Submitted), Err(Waits), Ok(Submitted), Err(Ended), Err(Waits), Err(Ended), Err(Ended), Err(Ended)]),
            (
                Step::TakeBack,
                [Err(NotSubmitted), Ok(Draft), Err(NotSubmitted), Err(NotSubmitted), Err(NotSubmitted), Err(Ended), Err(Ended), Err(Ended)],
            ),
            (Step::Discard, [Ok(Discarded), Err(Waits), Ok(Discarded), Ok(Discarded), Err(Waits), Err(Ended), Err(Ended), Err(Ended)]),
            (
                Step::Publish,
                [
                    Err(NotSubmitted),
                    Ok(Published),
                    Err(NotSubmitted),
                    Err(NotSubmitted),
                    Err(NotSubmitted),
                    Err(Ended),
                    Err(Ended),
                    Err(Ended),
                ],
            ),
            (
                Step::Return,
                [
                    Err(NotSubmitted),
                    Ok(Returned),
                    Err(NotSubmitted),
                    Err(NotSubmitted),
                    Err(NotSubmitted),
                    Err(Ended),
                    Err(Ended),
                    Err(Ended),
                ],
            ),
            (
                Step::Decline,
                [
                    Err(NotSubmitted),
                    Ok(Declined),
                    Err(NotSubmitted),
                    Err(NotSubmitted),
                    Err(NotSubmitted),
                    Err(Ended),
                    Err(Ended),
                    Err(Ended),
                ],
            ),
            (
                Step::Appeal,
                [Err(NotDeclined), Err(NotDeclined), Err(NotDeclined), Ok(Appealed), Err(NotDeclined), Err(Ended), Err(Ended), Err(Ended)],
            ),
            (
                Step::Uphold,
                [Err(NotAppealed), Err(NotAppealed), Err(NotAppealed), Err(NotAppealed), Ok(Published), Err(Ended), Err(Ended), Err(Ended)],
            ),
            (
                Step::Dismiss,
                [Err(NotAppealed), Err(NotAppealed), Err(NotAppealed), Err(NotAppealed), Ok(Dismissed), Err(Ended), Err(Ended), Err(Ended)],
            ),
        ];
        assert_eq!(table.len(), Step::ALL.len());
        let mut met = Vec::new();
        for (taken, row) in table {
            for (from, expected) in SubmissionStage::ALL.iter().copied().zip(row) {
                let hand = if taken.is_moderators() { MODERATOR } else { LEAD };
                let found = step(from, taken, hand, Some(Ground::Spam));
                assert_eq!(found, expected, "{from:?} {taken:?}");
                met.extend(found.err());
                for role in Role::ALL {
                    let able =
                        if taken.is_moderators() { *role == Role::Moderator } else { hand.role == *role || *role == Role::Contributor };
                    let found = step(from, taken, Hand { role: *role, own: true, ..hand }, Some(Ground::Spam));
                    if !able {
                        assert_eq!(found, Err(Refused::NotTheirs), "{from:?} {taken:?} {role:?}");
                    } else if *role == Role::Contributor && taken != Step::Save {
                        assert_eq!(found, Err(Refused::LeadOnly), "{from:?} {taken:?}");
                        met.push(Refused::LeadOnly);
                    }
                }
                if taken.is_moderators() {
                    assert_eq!(step(from, taken, Hand { interested: true, ..hand }, Some(Ground::Spam)), Err(Refused::Interested));
                    met.push(Refused::Interested);
                } else {
                    assert_eq!(step(from, taken, Hand { own: false, ..hand }, None), Err(Refused::NotTheirs));
                    met.push(Refused::NotTheirs);
                }
            }
        }
        // The moderator who declined does not hear the appeal; the one who returned may decide when it comes again.
        let before = Hand { decided_before: true, ..MODERATOR };
        for taken in [Step::Uphold, Step::Dismiss] {
            assert_eq!(step(SubmissionStage::Appealed, taken, before, Some(Ground::Spam)), Err(Refused::AnotherModerator));
        }
        assert_eq!(step(SubmissionStage::Submitted, Step::Publish, before, None), Ok(SubmissionStage::Published));
        // A ground of the list, wherever something is held back.
        for (from, taken) in [
            (SubmissionStage::Submitted, Step::Return),
            (SubmissionStage::Submitted, Step::Decline),
            (SubmissionStage::Appealed, Step::Dismiss),
        ] {
            assert_eq!(step(from, taken, MODERATOR, None), Err(Refused::Ground));
        }
        met.extend([Refused::AnotherModerator, Refused::Ground]);
        assert!(Refused::ALL.iter().all(|reason| met.contains(reason)), "every refusal was met");
    }
}
