//! Draws a recommendation in a list, and references to it.

use super::danger::danger_of;
use super::marks;
use super::raw::Raw;
use crate::kept::{Kept, Piece, kept};
use crate::reader::*;
use answerable_domain::model::{Flag, Listed, Reference, Standing, Status, Wording};
use answerable_domain::printed::spaced;
use answerable_domain::rules::folding::tokens;
use answerable_domain::rules::search_text::SearchText;
use leptos::prelude::*;

/// How many characters of a wording a list shows.
const EXCERPT: usize = 420;

/// A recommendation's reference as it is cited: «CRC/C/OPSC/CHL/CO/1, para. 14 (a)».
pub fn citation(reference: &Reference) -> String {
    tr("cite-paragraph", &[("symbol", reference.symbol.clone().into()), ("paragraph", spaced(&reference.paragraph).into())])
}

/// A reference as it is cited, for a page: the symbol does not break at its hyphens.
pub fn cited(reference: &Reference) -> AnyView {
    let whole = citation(reference);
    match whole.split_once(&reference.symbol) {
        Some((before, after)) => view! { {before.to_string()} {symbol(&reference.symbol)} {after.to_string()} }.into_any(),
        None => whole.into_any(),
    }
}

/// A document's symbol, which stays in one piece.
pub fn symbol(symbol: &str) -> AnyView {
    view! { <bdi class="symbol">{symbol.to_string()}</bdi> }.into_any()
}

/// A link to a recommendation by its reference.
pub fn reference_link(reference: &Reference) -> AnyView {
    view! {
        <a href=href(&reference.path())>{cited(reference)}</a>
    }
    .into_any()
}

/// The accounts of a recommendation side by side: the State's, civil society's, and an independent institution's if there is one.
pub fn sides(item: &Listed) -> AnyView {
    kept_sides(item).view()
}

/// The accounts side by side, for what is written into one buffer.
pub fn kept_sides(item: &Listed) -> Kept {
    let standing = &item.standing;
    kept(Piece::Sides(standing.status, standing.reported_on, standing.verdicts, standing.independent), || drawn_sides(standing))
}

fn drawn_sides(standing: &Standing) -> AnyView {
    let verdicts: Vec<_> = standing.verdicts().collect();
    let civil = if verdicts.is_empty() {
        view! { <dd class="muted">{t("verdict-none")}</dd> }.into_any()
    } else {
        verdicts.into_iter().map(|verdict| view! { <dd>{marks::status(verdict)}</dd> }).collect_view().into_any()
    };
    let independent = (standing.independent != 0).then(|| {
        view! {
            <div class="side side-independent">
                <dt>{t("side-independent")}</dt>
                {standing.independent().map(|verdict| view! { <dd>{marks::status(verdict)}</dd> }).collect_view()}
            </div>
        }
    });
    view! {
        <dl class="sides">
            <div class="side side-state">
                <dt>{t("side-state")}</dt>
                <dd>
                    {marks::status(standing.status)} " "
                    {standing.reported_on.map(|on| view! { <span class="when">{short_day(on)}</span> })}
                </dd>
            </div>
            <div class="side side-civil">
                <dt>{t("side-civil")}</dt>
                {civil}
            </div>
            {independent}
        </dl>
    }
    .into_any()
}

/// A recommendation in a list of search results, at a heading level that fits the page (3 below a section, 2 below the title).
pub fn result(item: &Listed, search: &SearchText) -> AnyView {
    result_with(item, search, ().into_any())
}

fn result_with(item: &Listed, search: &SearchText, below: AnyView) -> AnyView {
    let mut raw = Raw::default();
    raw.markup("<li class=\"result\"><h3 class=\"result-ref\">")
        .view(reference_link(&item.reference))
        .markup("</h3><p class=\"result-doc\">");
    raw.words(&item.state.names).markup(" · ").words(&item.mechanism.names);
    if let Some(by) = &item.recommended_by {
        raw.markup(" · ").text(&t("recommended-by")).markup(" ").words(&by.names);
    }
    raw.markup(" · ").kept(&kept_day(item.dated_on)).markup("</p>");
    write_excerpt(&mut raw, item, search);
    raw.markup("<p class=\"result-meta\"><span>");
    match &item.lead {
        Some(lead) => raw.words(&lead.names),
        None => raw.text(&t("no-lead")),
    };
    raw.markup("</span>");
    if let Some(due) = item.due_on {
        raw.markup(" <span>").text(&t("due")).markup(" ").kept(&kept_day(due)).markup("</span>");
    }
    raw.markup("</p>").kept(&kept_sides(item));
    write_flags(&mut raw, item);
    raw.view(below).markup("</li>");
    raw.done()
}

/// The flags that lists show, in their order.
pub const FLAGS: [Flag; 6] = [Flag::Disagreement, Flag::Overdue, Flag::Silent, Flag::Stale, Flag::WithoutAction, Flag::ReplyOverdue];

/// The flags that a recommendation has, of those that lists show.
pub fn flags(standing: &Standing) -> impl Iterator<Item = Flag> {
    FLAGS.into_iter().filter(|flag| standing.has(*flag))
}

/// The flags of a recommendation in a public list; nothing if it has none. That there is no action is said on the recommendation's own
/// page and at the desk of the institution that could take one.
pub fn write_flags(raw: &mut Raw, item: &Listed) {
    let mut flags = flags(&item.standing).filter(|flag| *flag != Flag::WithoutAction).peekable();
    if flags.peek().is_none() {
        return;
    }
    raw.markup("<p class=\"flags\">");
    for flag in flags {
        raw.kept(&marks::kept_flag(flag)).markup(" ");
    }
    raw.markup("</p>");
}

/// The part of the wording in which the searched words stand, with those words marked.
fn write_excerpt(raw: &mut Raw, item: &Listed, search: &SearchText) {
    let body = item.wording.body.as_str();
    let marked: Vec<(usize, usize)> = tokens(body).filter(|(word, _, _)| search.marks(word)).map(|(_, start, end)| (start, end)).collect();
    let (from, to) = window(body, marked.first().map_or(0, |(start, _)| *start));
    raw.markup("<p class=\"result-text\"").language(&item.wording.language).markup(">");
    if from > 0 {
        raw.markup("… ");
    }
    let mut at = from;
    for (start, end) in marked.into_iter().filter(|(start, end)| *start >= from && *end <= to) {
        raw.text(&body[at..start]).markup("<mark>").text(&body[start..end]).markup("</mark>");
        at = end;
    }
    raw.text(&body[at..to]);
    if to < body.len() {
        raw.markup(" …");
    }
    raw.markup("</p>");
}

/// Where to cut a text so that about [`EXCERPT`] characters around `place` remain, between words: start and end in bytes.
fn window(body: &str, place: usize) -> (usize, usize) {
    if body.chars().count() <= EXCERPT {
        return (0, body.len());
    }
    let lead_in = body[..place].char_indices().rev().nth(EXCERPT / 4).map_or(0, |(at, _)| at);
    let from = if lead_in == 0 { 0 } else { body[lead_in..place].find(' ').map_or(lead_in, |space| lead_in + space + 1) };
    let end = body[from..].char_indices().nth(EXCERPT).map_or(body.len(), |(at, _)| from + at);
    let to = if end == body.len() { end } else { body[from..end].rfind(' ').map_or(end, |space| from + space) };
    (from, to)
}

/// A list of recommendations below a heading, without searched words.
pub fn results(items: &[Listed]) -> AnyView {
    let search = SearchText::default();
    view! { <ol class="results">{items.iter().map(|item| result(item, &search)).collect_view()}</ol> }.into_any()
}

/// A list of recommendations, each with the link to say that what stands there endangers somebody.
pub fn results_with_danger(items: &[Listed]) -> AnyView {
    let search = SearchText::default();
    let items = items.iter().map(|item| result_with(item, &search, danger_of(&item.reference)));
    view! { <ol class="results">{items.collect_view()}</ol> }.into_any()
}

/// The State's status alone, for tables.
pub fn state_account(item: &Listed) -> AnyView {
    if item.standing.status == Status::NotReported {
        return view! { <span class="muted">{code("status", Status::NotReported.code())}</span> }.into_any();
    }
    marks::status(item.standing.status)
}

/// The first `letters` characters of a wording, marked with its language.
pub fn opening(wording: &Wording, letters: usize) -> AnyView {
    let mut shown: String = wording.body.chars().take(letters).collect();
    if shown.len() < wording.body.len() {
        shown.push('…');
    }
    in_language(&wording.language, &shown)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_as_they_are_printed() {
        assert_eq!(spaced("14(a)"), "14 (a)");
        assert_eq!(spaced("31-32, 35-36"), "31-32, 35-36");
        assert_eq!(spaced("(a)"), "(a)");
    }

    #[test]
    fn the_window_is_around_the_place_and_between_words() {
        let body = "word ".repeat(400);
        let (from, to) = window(&body, 1000);
        assert!(from < 1000 && to > 1000 && body[from..].starts_with("word") && to - from <= EXCERPT);
        assert_eq!(window("short", 0), (0, 5));
        let arabic = "كلمة ".repeat(300);
        let (from, to) = window(&arabic, arabic.char_indices().nth(600).unwrap().0);
        assert!(arabic.is_char_boundary(from) && arabic.is_char_boundary(to));
    }
}
