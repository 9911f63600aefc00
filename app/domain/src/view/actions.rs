//! What an institution's desk shows of its actions. Every query is for one institution.

use super::recommendations::ActionShown;
use crate::form::Form;
use crate::model::*;
use crate::rules::reporting::ReportStage;
use chrono::NaiveDate;

/// The draft of a new action, or of the next version of a public one.
#[derive(Clone, Debug)]
pub struct ActionDraft {
    pub id: i64,
    /// The slug of the public action that it changes; none for a new action.
    pub slug: Option<String>,
    /// The fields of the form as they were typed.
    pub typed: Form,
    pub stage: ReportStage,
    pub question: Option<String>,
    pub version: i32,
    pub changed_by: String,
    pub changed_on: NaiveDate,
}

/// The public actions and the drafts of one institution.
#[derive(Clone, Debug, Default)]
pub struct ActionsFound {
    pub institution: Named,
    pub fiction: bool,
    pub drafts: Vec<ActionDraft>,
    pub actions: Vec<ActionShown>,
}

/// How the desk's list of actions is narrowed, read from an address.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct WhichActions {
    /// Only drafts at this stage.
    pub draft: Option<ReportStage>,
    /// Only public actions that go on after their planned end.
    pub late: bool,
}

impl WhichActions {
    /// Reads an address's parameters; a value that is not understood counts as not given.
    pub fn read<'a>(parameters: impl IntoIterator<Item = (&'a str, &'a str)>) -> WhichActions {
        let mut which = WhichActions::default();
        for (name, value) in parameters {
            match name {
                "draft" => which.draft = ReportStage::from_code(value).filter(|stage| *stage != ReportStage::Published),
                "late" => which.late = value == "yes",
                _ => {}
            }
        }
        which
    }
}

/// Which form of an action is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WhichAction {
    /// The form of a new action, for this recommendation if one is named.
    New(Option<Reference>),
    Draft(i64),
    /// The form for a public action, by its slug; a recommendation, if named, is one that it is to serve in addition.
    Of(String, Option<Reference>),
}

/// What the form of an action shows.
#[derive(Clone, Debug)]
pub struct ActionPage {
    pub institution: Named,
    pub fiction: bool,
    /// The action as it is public; none for a new one.
    pub action: Option<ActionShown>,
    pub draft: Option<ActionDraft>,
    /// The values with which the form begins where there is no draft.
    pub begun: Form,
    /// The recommendations that the action can serve: the one asked for, its cluster and lineage as far as the institution answers for
    /// them, and those already chosen.
    pub offered: Vec<Listed>,
    pub groups: Vec<Named>,
    /// The State's other institutions, which may take part.
    pub institutions: Vec<Named>,
    pub validator: bool,
}
