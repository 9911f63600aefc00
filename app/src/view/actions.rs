//! What the desk of an institution asks for about its actions. Whoever answers answers for one institution.

use super::recommendations::ActionShown;
use crate::components::form::Form;
use crate::model::*;
use crate::rules::reporting::ReportStage;
use chrono::NaiveDate;

/// An action, or its next version, that is not published yet.
#[derive(Clone, Debug)]
pub struct ActionDraft {
    pub id: i64,
    /// The public action that it changes.
    pub slug: Option<String>,
    /// Everything as it was typed.
    pub typed: Form,
    pub stage: ReportStage,
    pub question: Option<String>,
    pub version: i32,
    pub changed_by: String,
    pub changed_on: NaiveDate,
}

/// What the institution does, and drafts.
#[derive(Clone, Debug, Default)]
pub struct ActionsFound {
    pub institution: Named,
    pub fiction: bool,
    pub drafts: Vec<ActionDraft>,
    pub actions: Vec<ActionShown>,
}

/// Which of them a list shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct WhichActions {
    /// Drafts at a stage, and nothing else.
    pub draft: Option<ReportStage>,
    /// Those that go on after their planned end, and nothing else.
    pub late: bool,
}

impl WhichActions {
    /// Reads an address's parameters; what is not understood counts as not said.
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

/// Which form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WhichAction {
    /// A new one, for a recommendation if one is named.
    New(Option<Reference>),
    Draft(i64),
    /// A public one, by its place in addresses; to serve a further recommendation if one is named.
    Of(String, Option<Reference>),
}

/// The form of an action.
#[derive(Clone, Debug)]
pub struct ActionPage {
    pub institution: Named,
    pub fiction: bool,
    /// The action as it is public.
    pub action: Option<ActionShown>,
    pub draft: Option<ActionDraft>,
    /// The form as it begins, without a draft.
    pub begun: Form,
    /// What it can serve: what was asked for, its cluster and lineage, as far as the institution answers for them, and what is chosen.
    pub offered: Vec<Listed>,
    pub groups: Vec<Named>,
    /// The other institutions of the State, which may take part.
    pub institutions: Vec<Named>,
    pub validator: bool,
}
