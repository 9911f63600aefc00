//! The tables as types: one module a noun. Joins are written where they are asked for, in `queries`.

pub use in_force::in_force;

use answerable_domain::model::Words;
use sea_orm::FromJsonQueryResult;
use serde::{Deserialize, Serialize};

pub mod account_news;
pub mod action;
pub mod action_draft;
pub mod action_group;
pub mod action_institution;
pub mod action_recommendation;
pub mod action_sdg_target;
pub mod action_version;
pub mod assessment;
pub mod assessment_group;
pub mod assessment_visibility;
pub mod assessment_withdrawal;
pub mod budget_line;
pub mod cluster;
pub mod cluster_recommendation;
pub mod coalition_invitation;
pub mod coalition_member;
pub mod cycle_date;
pub mod document;
pub mod draft_evidence;
pub mod ending_proposal;
pub mod event;
pub mod evidence;
pub mod group;
pub mod guard_confirmation;
pub mod held_form;
pub mod hidden_words;
pub mod hiding;
pub mod hiding_body;
pub mod hiding_piece;
pub mod history_head;
pub mod history_link;
pub mod history_record;
pub mod in_force;
pub mod installation_secret;
pub mod institution;
pub mod instrument;
pub mod intake;
pub mod intake_label;
pub mod intake_paragraph;
pub mod invitation;
pub mod latch;
pub mod letter_pause;
pub mod lineage;
pub mod log_closing;
pub mod log_entry;
pub mod log_event;
pub mod log_head;
pub mod mechanism;
pub mod membership;
pub mod milestone;
pub mod moderation_decision;
pub mod moderation_interest;
pub mod observation;
pub mod organisation;
pub mod organisation_contact;
pub mod original_file;
pub mod outbox;
pub mod password_reset;
pub mod person;
pub mod provision;
pub mod public_record;
pub mod recommendation;
pub mod recommendation_group;
pub mod recommendation_provision;
pub mod recommendation_sdg_target;
pub mod recommendation_text;
pub mod recommendation_theme;
pub mod recommendation_words;
pub mod recovery_code;
pub mod registration;
pub mod registration_message;
pub mod reminder_choice;
pub mod reminder_sent;
pub mod reply;
pub mod reply_answer;
pub mod reply_draft;
pub mod reporting_cycle;
pub mod responsibility;
pub mod responsibility_refusal;
pub mod sdg_goal;
pub mod sdg_indicator;
pub mod sdg_target;
pub mod session;
pub mod setting;
pub mod sign_in;
pub mod state;
pub mod status_draft;
pub mod status_draft_author;
pub mod status_question;
pub mod status_update;
pub mod stored_file;
pub mod submission;
pub mod submission_assessment;
pub mod submission_decision;
pub mod submission_mark;
pub mod submission_signature;
pub mod text_draft;
pub mod theme;
pub mod throttle;
pub mod warning;

/// Words by language, as a JSON column holds them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
#[serde(transparent)]
pub struct Localised(pub Words);

impl From<Words> for Localised {
    fn from(words: Words) -> Self {
        Localised(words)
    }
}
