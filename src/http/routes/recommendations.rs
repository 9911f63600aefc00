//! `/recommendations/{symbol}/{paragraph}`: the page of a recommendation.

use crate::http::Asked;
use crate::http::asked::found;
use crate::http::asked::language_and_path;
use answerable_app::model::Reference;
use answerable_app::pages::{Problem, recommendations};
use axum::http::Uri;
use axum::response::Response;
use percent_encoding::percent_decode_str;

/// The page of one recommendation. Symbols have slashes; the paragraph is what follows the last one.
pub async fn show(asked: Asked, uri: Uri) -> Response {
    let (_, path) = language_and_path(uri.path());
    let Some(reference) = reference(path.trim_start_matches("/recommendations/")) else {
        return asked.problem(&Problem::NotFound);
    };
    asked.answer(
        found(asked.register.recommendation(&reference, asked.reader.lang).await)
            .map(|page| recommendations::show::page(&asked.reader, page, &reference)),
    )
}

fn reference(path: &str) -> Option<Reference> {
    let path = percent_decode_str(path).decode_utf8().ok()?;
    let (symbol, paragraph) = path.trim_end_matches('/').rsplit_once('/')?;
    let sensible = !symbol.is_empty() && !paragraph.is_empty() && path.len() <= 300 && !path.contains('\0');
    sensible.then(|| Reference { symbol: symbol.to_string(), paragraph: paragraph.to_string() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_in_addresses() {
        let found = reference("CRC/C/OPSC/CHL/CO/1/14(a)").unwrap();
        assert_eq!((found.symbol.as_str(), found.paragraph.as_str()), ("CRC/C/OPSC/CHL/CO/1", "14(a)"));
        assert_eq!(reference("CRC/C/OPSC/CHL/CO/1/31-32,%2035-36/").unwrap().paragraph, "31-32, 35-36");
        for path in ["", "x", "/14", "a/%FF", "a/b%00"] {
            assert!(reference(path).is_none(), "{path}");
        }
        let there = Reference { symbol: "CRC/C/OPSC/QAT/CO/1".into(), paragraph: "31-32, 35-36".into() };
        assert_eq!(reference(there.path().trim_start_matches("/recommendations/")), Some(there));
    }
}
