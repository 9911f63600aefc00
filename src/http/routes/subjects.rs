//! `/themes`, `/groups`, `/mechanisms`, `/states`: the subjects of recommendations, and who makes and receives them.

use crate::http::asked::{Answered, Asked, found};
use crate::http::lang::language_and_path;
use answerable_app::pages::{Problem, subjects};
use axum::http::Uri;
use axum::response::{IntoResponse, Redirect};
use percent_encoding::percent_decode_str;

/// The last part of an address, decoded; none if it cannot be a name.
pub fn last_part(uri: &Uri) -> Option<String> {
    let (_, path) = language_and_path(uri.path());
    let (_, last) = path.rsplit_once('/')?;
    let decoded = percent_decode_str(last).decode_utf8().ok()?;
    let sensible = !decoded.is_empty() && decoded.len() <= 200 && !decoded.contains('\0');
    sensible.then(|| decoded.into_owned())
}

/// The page of all themes and groups.
pub async fn list_themes(asked: Asked) -> Answered {
    asked.answer(asked.register.themes().await.map(|page| subjects::themes::page(&asked.reader, page)))
}

/// The page of one theme.
pub async fn show_theme(asked: Asked, uri: Uri) -> Answered {
    let Some(slug) = last_part(&uri) else { return Err(asked.problem(&Problem::NotFound)) };
    asked.answer(found(asked.register.theme(&slug, asked.reader.lang).await).map(|page| subjects::theme::page(&asked.reader, page)))
}

/// The page of one group.
pub async fn show_group(asked: Asked, uri: Uri) -> Answered {
    let Some(slug) = last_part(&uri) else { return Err(asked.problem(&Problem::NotFound)) };
    asked.answer(found(asked.register.group(&slug, asked.reader.lang).await).map(|page| subjects::group::page(&asked.reader, page)))
}

/// The page of all mechanisms.
pub async fn list_mechanisms(asked: Asked) -> Answered {
    asked.answer(asked.register.mechanisms().await.map(|page| subjects::mechanisms::index(&asked.reader, page)))
}

/// The page of one mechanism.
pub async fn show_mechanism(asked: Asked, uri: Uri) -> Answered {
    let Some(slug) = last_part(&uri) else { return Err(asked.problem(&Problem::NotFound)) };
    asked
        .answer(found(asked.register.mechanism(&slug, asked.reader.lang).await).map(|page| subjects::mechanisms::page(&asked.reader, page)))
}

/// The page of all States.
pub async fn list_states(asked: Asked) -> Answered {
    asked.answer(asked.register.states().await.map(|page| subjects::states::page(&asked.reader, page)))
}

/// The page of one State. A code in small letters is sent on to the one address of the State.
pub async fn show_state(asked: Asked, uri: Uri) -> Answered {
    let Some(written) = last_part(&uri) else { return Err(asked.problem(&Problem::NotFound)) };
    let iso3 = written.to_ascii_uppercase();
    let known = || asked.register.snapshot.catalogue.states.find(&iso3).is_some();
    if iso3 != written && known() {
        let address = asked.reader.href_with(&format!("/states/{iso3}"), &asked.reader.parameters);
        return Ok(Redirect::permanent(&address).into_response());
    }
    asked.answer(found(asked.register.state(&iso3, asked.reader.lang).await).map(|page| subjects::state::page(&asked.reader, page)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_part_of_an_address() {
        let part = |path: &str| last_part(&path.parse().unwrap());
        assert_eq!(part("/en/themes/child-labour?page=2").as_deref(), Some("child-labour"));
        assert_eq!(part("/ar/states/x%20y").as_deref(), Some("x y"));
        for path in ["/en/themes/", "/en/themes/%FF", "/en/themes/a%00"] {
            assert_eq!(part(path), None, "{path}");
        }
    }
}
