//! `/documents` and `/documents/{symbol}`.

use crate::http::Asked;
use crate::http::asked::language_and_path;
use answerable_app::pages::{Problem, documents};
use answerable_app::ports::documents::{DocumentsWanted, page_number};
use axum::http::Uri;
use axum::response::Response;
use percent_encoding::percent_decode_str;

/// All documents.
pub async fn index(asked: Asked) -> Response {
    let wanted = DocumentsWanted::read(asked.parameters());
    asked.answer(documents::index::page(&asked.register, &asked.reader, &wanted).await)
}

/// One document. Symbols have slashes.
pub async fn show(asked: Asked, uri: Uri) -> Response {
    let (_, path) = language_and_path(uri.path());
    let Some(symbol) = symbol(path.trim_start_matches("/documents/")) else {
        return asked.problem(&Problem::NotFound);
    };
    let page = asked.parameter("page").map_or(1, page_number);
    asked.answer(documents::show::page(&asked.register, &asked.reader, &symbol, page).await)
}

fn symbol(path: &str) -> Option<String> {
    let symbol = percent_decode_str(path).decode_utf8().ok()?;
    let symbol = symbol.trim_end_matches('/');
    (!symbol.is_empty() && symbol.len() <= 300 && !symbol.contains('\0')).then(|| symbol.to_string())
}

#[cfg(test)]
mod tests {
    use super::symbol;

    #[test]
    fn symbols_in_addresses() {
        assert_eq!(symbol("CRC/C/OPSC/CHL/CO/1").as_deref(), Some("CRC/C/OPSC/CHL/CO/1"));
        assert_eq!(symbol("CRC%2FC%2FX%20Y/").as_deref(), Some("CRC/C/X Y"));
        for path in ["", "/", "%FF", "a%00"] {
            assert!(symbol(path).is_none(), "{path}");
        }
    }
}
