//! Markup written straight into one buffer, for what stands in a page hundreds of times: a view of Leptos takes a dozen small pieces of
//! memory for each element, this takes none. Whatever is not written out in our code goes in escaped.

use crate::kept::Kept;
use crate::reader::{direction, reader};
use answerable_domain::model::Words;
use html_escape::{encode_double_quoted_attribute_to_string, encode_text_to_string};
use leptos::prelude::*;
use leptos::tachys::html::InertElement;

/// One element, as it is written.
#[derive(Debug)]
pub struct Raw(String);

/// About as many bytes as a row of a list has; without them, the buffer would be moved several times while it grows.
const ROW: usize = 2_048;

impl Default for Raw {
    fn default() -> Raw {
        Raw(String::with_capacity(ROW))
    }
}

impl Raw {
    /// Markup that stands in our code.
    pub fn markup(&mut self, markup: &'static str) -> &mut Raw {
        self.0.push_str(markup);
        self
    }

    /// Adds a text, escaped.
    pub fn text(&mut self, text: &str) -> &mut Raw {
        encode_text_to_string(text, &mut self.0);
        self
    }

    /// An attribute of the tag that is open, with its value escaped.
    pub fn attribute(&mut self, name: &'static str, value: &str) -> &mut Raw {
        self.0.push(' ');
        self.0.push_str(name);
        self.0.push_str("=\"");
        encode_double_quoted_attribute_to_string(value, &mut self.0);
        self.0.push('"');
        self
    }

    /// The attributes of a text in another language than the page's.
    pub fn language(&mut self, language: &str) -> &mut Raw {
        if language == reader().lang.tag() {
            return self;
        }
        self.attribute("lang", language).attribute("dir", direction(language))
    }

    /// The best text for the reader, marked with its language if that is not the page's.
    pub fn words(&mut self, words: &Words) -> &mut Raw {
        let lang = reader().lang;
        let (language, text) = words.best(lang);
        if language == lang.tag() {
            return self.text(text);
        }
        self.markup("<span").language(language).markup(">").text(text).markup("</span>")
    }

    /// Adds what a view draws.
    pub fn view(&mut self, view: AnyView) -> &mut Raw {
        self.0.push_str(&view.to_html());
        self
    }

    /// A piece that was drawn once, and is copied from then on.
    pub fn kept(&mut self, piece: &Kept) -> &mut Raw {
        self.0.push_str(piece.markup());
        self
    }

    /// What was written, as a view.
    pub fn done(self) -> AnyView {
        InertElement::new(self.0).into_any()
    }
}

#[cfg(test)]
mod tests {
    use super::Raw;

    #[test]
    fn what_is_not_ours_is_escaped() {
        let mut raw = Raw::default();
        raw.markup("<a").attribute("href", "/x?a=\"b\"&c").markup(">").text("<b> & \"c\"").markup("</a>");
        assert_eq!(raw.0, "<a href=\"/x?a=&quot;b&quot;&amp;c\">&lt;b&gt; &amp; \"c\"</a>");
    }
}
