//! Why a label is suggested, in words.

use crate::reader::*;
use answerable_domain::model::Reference;
use answerable_domain::rules::suggestions::Reason;
use leptos::prelude::*;

/// The reason for a suggested label.
pub fn reason(own: &Reason) -> AnyView {
    match own {
        Reason::Words(words) => {
            // The words are isolated, so that words of another script keep their quotation marks.
            let (before, after) = reader().lexicon().formats.marks.quotes;
            let words: Vec<String> = words.iter().map(|word| format!("\u{2068}{before}{word}{after}\u{2069}")).collect();
            tr("intake-reason-words", &[("words", words.join(" ").into())]).into_any()
        }
        Reason::Similar { symbol, paragraph, percent } => {
            let reference = Reference { symbol: symbol.clone(), paragraph: paragraph.clone() };
            view! {
                {tr("intake-reason-similar", &[("percent", u64::from(*percent).into())])}
                " "
                <a href=href(&reference.path())>
                    <bdi>{tr("cite-paragraph", &[("symbol", symbol.clone().into()), ("paragraph", paragraph.clone().into())])}</bdi>
                </a>
            }
            .into_any()
        }
        Reason::Added => t("intake-reason-added").into_any(),
    }
}
