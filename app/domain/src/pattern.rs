//! Constant regular expressions.

use regex::Regex;

/// The regular expression of a constant pattern.
///
/// # Panics
/// With the pattern, if it is no regular expression: a mistake in the program, which any test that uses the pattern finds.
pub fn pattern(text: &str) -> Regex {
    Regex::new(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

#[cfg(test)]
mod tests {
    use super::pattern;

    #[test]
    fn a_pattern_is_compiled() {
        assert!(pattern(r"^\d+$").is_match("19"));
    }

    #[test]
    #[should_panic(expected = "19(")]
    fn what_is_none_is_named() {
        pattern("19(");
    }
}
