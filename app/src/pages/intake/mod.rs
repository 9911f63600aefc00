//! `/coordination/documents`: taking in documents, for the coordinators of a State.

pub mod abandon;
pub mod begin;
mod earlier;
mod head;
pub mod index;
mod labels;
mod paragraph;
pub mod publication;
mod reason;
pub mod review;

use crate::components::form::Form;
use crate::reader::*;
use answerable_domain::model::Lang;
use answerable_domain::view::intake::*;
use leptos::prelude::*;

/// The path of the list of intakes, without the language.
pub const LIST: &str = "/coordination/documents";

/// The languages that documents may have in addition to the pages' languages, with their own names.
pub(crate) const FURTHER_LANGUAGES: [(&str, &str); 3] = [("ru", "Русский"), ("zh", "中文"), ("pt", "Português")];

/// A review's form that was sent and not saved.
#[derive(Clone, Debug)]
pub struct Typed {
    /// The paragraph that the form belongs to; none for the document as a whole.
    pub paragraph: Option<i64>,
    pub form: Form,
    /// Whether somebody else saved a change meanwhile.
    pub conflict: bool,
}

/// The path of an intake's review, without the language.
fn address(id: i64) -> String {
    format!("{LIST}/{id}")
}

/// The steps above a page of an intake.
fn trail(intake: Option<&IntakeListed>) -> Vec<(String, String)> {
    let mut trail = vec![(t("intake-title"), LIST.to_string())];
    trail.extend(intake.map(|own| (name(own), address(own.id))));
    trail
}

/// The name of an intake: the document's symbol, else its title, else the file's name.
fn name(own: &IntakeListed) -> String {
    [own.symbol.as_str(), own.title.as_str(), own.file_name.as_deref().unwrap_or_default()]
        .into_iter()
        .find(|name| !name.trim().is_empty())
        .map_or_else(|| t("intake-unnamed"), str::to_string)
}

/// The name of a language in that language; its tag if it is unknown.
fn language_name(tag: &str) -> String {
    let further = FURTHER_LANGUAGES.iter().find(|(own, _)| *own == tag).map(|(_, name)| *name);
    Lang::from_tag(tag).map(Lang::own_name).or(further).unwrap_or(tag).to_string()
}

/// A paragraph's reference as it is printed: «12 (a)».
fn spaced(number: &str, letter: Option<&str>) -> String {
    match letter {
        Some(letter) => format!("{number} ({letter})"),
        None => number.to_string(),
    }
}

/// The text of a notice.
fn notice(own: &Notice) -> AnyView {
    let key = format!("intake-warning-{}", own.code);
    if reader().lexicon().has(&key) {
        tr(&key, &[("value", own.value.clone().into())]).into_any()
    } else {
        // A notice without a key has the splitter's own sentence, which is English.
        in_language("en", &own.value)
    }
}

/// A list of notices; empty if there are none.
fn notices(list: &[Notice]) -> AnyView {
    if list.is_empty() {
        return ().into_any();
    }
    let items = list.iter().map(|own| view! { <li>{notice(own)}</li> }).collect_view();
    view! { <ul>{items}</ul> }.into_any()
}
