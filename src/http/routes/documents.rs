//! `/documents`, `/documents/{symbol}` and the document's brief, as a page and as a file.

use super::brief;
use crate::http::asked::{Answered, Asked, found};
use crate::http::lang::language_and_path;
use answerable_app::pages::{Problem, documents};
use answerable_domain::view::documents::DocumentsWanted;
use axum::http::Uri;
use percent_encoding::percent_decode_str;

/// The page that lists documents.
pub async fn list_documents(asked: Asked) -> Answered {
    let wanted = DocumentsWanted::read(asked.parameters());
    asked.answer(asked.register.documents(&wanted).await.map(|page| documents::index::page(&asked.reader, page, &wanted)))
}

/// Which view of a document an address names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum View {
    Paragraphs,
    Brief,
    Word,
}

/// The page of one document, or its brief. Symbols have slashes, so the end of the address tells which it is.
pub async fn show_document(asked: Asked, uri: Uri) -> Answered {
    let (_, path) = language_and_path(uri.path());
    let Some((symbol, view)) = symbol(path.trim_start_matches("/documents/")).and_then(|named| viewed(&named)) else {
        return Err(asked.problem(&Problem::NotFound));
    };
    match view {
        View::Paragraphs => asked.answer(
            found(asked.register.document(&symbol, asked.page_number(), asked.reader.lang).await)
                .map(|page| documents::show::page(&asked.reader, page)),
        ),
        View::Brief => brief::show_brief(&asked, &symbol).await,
        View::Word => brief::give_word_file(&asked, &symbol).await,
    }
}

/// The symbol and the view that an address names; no symbol ends with the words for a view.
fn viewed(named: &str) -> Option<(String, View)> {
    let views = [("/brief", View::Brief), ("/brief.docx", View::Word)];
    let found = views.iter().find_map(|(end, view)| Some((named.strip_suffix(end)?, *view)));
    let (symbol, view) = found.unwrap_or((named, View::Paragraphs));
    (!symbol.is_empty()).then(|| (symbol.to_string(), view))
}

fn symbol(path: &str) -> Option<String> {
    let symbol = percent_decode_str(path).decode_utf8().ok()?;
    let symbol = symbol.trim_end_matches('/');
    (!symbol.is_empty() && symbol.len() <= 300 && !symbol.contains('\0')).then(|| symbol.to_string())
}

#[cfg(test)]
mod tests {
    use super::{View, symbol, viewed};

    #[test]
    fn the_end_of_an_address_says_which_view() {
        let symbol = "CRC/C/OPSC/CHL/CO/1";
        for (end, view) in [("", View::Paragraphs), ("/brief", View::Brief), ("/brief.docx", View::Word)] {
            assert_eq!(viewed(&format!("{symbol}{end}")), Some((symbol.to_string(), view)));
        }
        assert_eq!(viewed("/brief"), None);
        assert_eq!(viewed("brief"), Some(("brief".to_string(), View::Paragraphs)));
    }

    #[test]
    fn symbols_in_addresses() {
        assert_eq!(symbol("CRC/C/OPSC/CHL/CO/1").as_deref(), Some("CRC/C/OPSC/CHL/CO/1"));
        assert_eq!(symbol("CRC%2FC%2FX%20Y/").as_deref(), Some("CRC/C/X Y"));
        for path in ["", "/", "%FF", "a%00"] {
            assert!(symbol(path).is_none(), "{path}");
        }
    }
}
