//! Finds the articles that a text cites: «articles 3 (1) (a) and 8 of the Optional Protocol».

/// The treaty to which a cited article belongs, as the text says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of {
    Protocol,
    Convention,
    Unsaid,
}

/// One citation of an article in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Citation {
    /// The article as the register writes articles: «3(1)(a)».
    pub article: String,
    /// The article as it is written in the text.
    pub shown: String,
    pub of: Of,
}

const ARTICLE: [&str; 14] = [
    "articles",
    "article",
    "arts.",
    "art.",
    "artículos",
    "artículo",
    "articulos",
    "articulo",
    "المادتين",
    "المادتان",
    "المادة",
    "المواد",
    "بالمادة",
    "للمادة",
];
const PROTOCOL: [&str; 4] = ["protocol", "protocolo", "protocole", "بروتوكول"];
const CONVENTION: [&str; 5] = ["convention", "convención", "covenant", "pacto", "اتفاقية"];
const AND: [&str; 9] = ["and", "or", "to", "y", "o", "et", "ou", "à", "و"];

/// The citations in a text, in their order.
pub fn citations(text: &str) -> Vec<Citation> {
    // All offsets are in the lower-case text, which is the one that is read.
    let text = text.to_lowercase();
    let mut found: Vec<Citation> = Vec::new();
    let mut at = 0;
    while let Some((start, word)) = next_word(&text, at) {
        let end = start + word.len();
        at = end;
        if !word_begins(&text, start) {
            continue;
        }
        let mut articles = Vec::new();
        let mut rest = end;
        while let Some((article, after)) = article(&text, rest) {
            articles.push(article);
            rest = after;
        }
        let of = treaty(&text[rest..]);
        let shown = text[start..rest].trim_end_matches([' ', ',', '\u{a0}']).to_string();
        for article in articles {
            if !found.iter().any(|own| own.article == article && own.of == of) {
                found.push(Citation { article, shown: shown.clone(), of });
            }
        }
        at = at.max(rest);
    }
    found
}

fn next_word(text: &str, from: usize) -> Option<(usize, &'static str)> {
    let places = ARTICLE.iter().filter_map(|word| text[from..].find(word).map(|at| (from + at, *word)));
    // The earliest place, and of two that begin there the longer word.
    places.min_by_key(|(at, word)| (*at, std::cmp::Reverse(word.len())))
}

fn word_begins(text: &str, at: usize) -> bool {
    !text[..at].chars().next_back().is_some_and(char::is_alphanumeric)
}

/// An article's number with what follows in brackets, and the offset at which the text goes on.
fn article(text: &str, from: usize) -> Option<(String, usize)> {
    let mut at = from;
    let skip = |at: usize| at + text[at..].len() - text[at..].trim_start_matches([' ', '\u{a0}', ',']).len();
    at = skip(at);
    if let Some(word) = AND.iter().find(|word| text[at..].strip_prefix(**word).is_some_and(|rest| rest.starts_with([' ', '\u{a0}']))) {
        at = skip(at + word.len());
    }
    let digits: String = text[at..].chars().take_while(char::is_ascii_digit).collect();
    if digits.is_empty() || digits.len() > 2 {
        return None;
    }
    at += digits.len();
    let mut article = digits;
    loop {
        let inner = skip_spaces(text, at);
        let Some(bracket) = text[inner..].strip_prefix('(') else { break };
        let Some(close) = bracket.find(')') else { break };
        let sign = &bracket[..close];
        if sign.is_empty() || sign.len() > 4 || !sign.chars().all(|c| c.is_ascii_alphanumeric()) {
            break;
        }
        article.push_str(&format!("({sign})"));
        at = inner + 1 + close + 1;
    }
    Some((article, at))
}

fn skip_spaces(text: &str, at: usize) -> usize {
    at + text[at..].len() - text[at..].trim_start_matches([' ', '\u{a0}']).len()
}

fn treaty(after: &str) -> Of {
    let near: String = after.chars().take(60).collect();
    // The treaty of another article is not this article's.
    let near = ARTICLE.iter().filter_map(|word| near.find(word)).min().map_or(near.as_str(), |at| &near[..at]);
    let first = |words: &[&str]| words.iter().filter_map(|word| near.find(word)).min();
    match (first(&PROTOCOL), first(&CONVENTION)) {
        (Some(protocol), Some(convention)) if convention < protocol => Of::Convention,
        (Some(_), _) => Of::Protocol,
        (None, Some(_)) => Of::Convention,
        (None, None) => Of::Unsaid,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(String, Of)> {
        citations(text).into_iter().map(|own| (own.article, own.of)).collect()
    }

    #[test]
    fn articles_in_four_languages() {
        assert_eq!(
            read("In the light of articles 3 (1) (a) and 8 of the Optional Protocol, and article 19 of the Convention, the Committee"),
            [("3(1)(a)".into(), Of::Protocol), ("8".into(), Of::Protocol), ("19".into(), Of::Convention)]
        );
        assert_eq!(read("de conformidad con el artículo 9, párrafo 2, del Protocolo"), [("9".into(), Of::Protocol)]);
        assert_eq!(read("conformément à l’article 4 du Protocole"), [("4".into(), Of::Protocol)]);
        assert_eq!(read("وفقاً للمادة 10 من البروتوكول"), [("10".into(), Of::Protocol)]);
        assert_eq!(read("Amend art. 2"), [("2".into(), Of::Unsaid)]);
    }

    #[test]
    fn what_is_no_article() {
        for text in ["", "particles 3", "article", "article 1994", "articles of faith", "article 3 (see above", "articles , and ("] {
            assert!(read(text).iter().all(|(article, _)| article == "3"), "{text}");
        }
    }
}
