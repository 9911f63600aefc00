//! Draws statuses and flags: a word, a mark and a colour, in that order of importance.

use crate::kept::{Kept, Piece, kept};
use crate::reader::{code, t};
use answerable_domain::model::{Flag, Status};
use leptos::prelude::*;

/// A status with its mark.
pub fn status(status: Status) -> AnyView {
    kept(Piece::Status(status), || {
        view! {
            <span class="status" data-status=status.code()>
                {code("status", status.code())}
            </span>
        }
        .into_any()
    })
    .view()
}

/// A status in large type, where it is the main thing on the page.
pub fn status_big(status: Status) -> AnyView {
    view! {
        <span class="status status-big" data-status=status.code()>
            {code("status", status.code())}
        </span>
    }
    .into_any()
}

/// The names of the style sheet's classes for a flag.
fn look(flag: Flag) -> &'static str {
    match flag {
        Flag::ReplyOverdue => "overdue",
        Flag::WithoutAction => "silent",
        other => other.code(),
    }
}

/// A flag: a condition that asks for attention.
pub fn flag(flag: Flag) -> AnyView {
    kept_flag(flag).view()
}

/// A flag, for what is written into one buffer.
pub fn kept_flag(flag: Flag) -> Kept {
    kept(Piece::Flag(flag), || {
        view! {
            <span class="flag" data-flag=look(flag)>
                {code("flag", flag.code())}
            </span>
        }
        .into_any()
    })
}

/// The legend of these statuses, with their marks.
pub fn scale(statuses: &[Status]) -> AnyView {
    let marks = statuses.iter().map(|value| view! { <li>{status(*value)}</li> }).collect_view();
    view! {
        <ul class="scale" aria-label=t("scale-label")>
            {marks}
        </ul>
    }
    .into_any()
}
