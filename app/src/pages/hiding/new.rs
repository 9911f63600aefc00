//! `/moderating/hiding/on/{kind}/{name}`: a moderator hides a passage, or whole texts, files and titles of a record.

use super::desk::warning;
use super::{head, record, standing};
use crate::components::form::{Field, Form, choices, error_summary, hidden, state_of_form, textarea};
use crate::components::page_parts::{page_head, section};
use crate::pages::moderating::grounds;
use crate::pages::{Page, draw_with_status};
use crate::reader::*;
use answerable_domain::model::*;
use answerable_domain::view::hiding::*;
use leptos::prelude::*;
use std::sync::Arc;

const GROUND: Field = Field::text("ground", "moderation-ground").hint("hiding-ground-hint");
const PASSAGE: Field = Field::text("passage", "hiding-passage").hint("hiding-passage-hint");
const WHOLE: Field = Field::text("whole", "hiding-whole").hint("hiding-whole-hint");

/// The form to hide parts of a record; once the moderator has asked for them, with the places at which the chosen words stand.
pub fn page(
    reader: &Arc<Reader>,
    (found, values, warnings): (RecordShown, Vec<ValueShown>, Vec<WarningShown>),
    form: &Form,
    looked: Option<&LookedAt>,
) -> Page {
    let trail = || vec![(t("moderating-title"), "/moderating".into()), (t("hiding-title"), "/moderating/hiding".into())];
    draw_with_status(
        state_of_form(form, false),
        reader,
        || head(t("hiding-hide"), trail(), found.fiction),
        || body(&found, &values, &warnings, (form, looked)),
    )
}

fn body(found: &RecordShown, values: &[ValueShown], warnings: &[WarningShown], (form, looked): (&Form, Option<&LookedAt>)) -> AnyView {
    let whole = values
        .iter()
        .map(|own| {
            let said = view! {
                <strong>{code("hiding-part", &own.part)} {colon()} {code("hiding-column", &own.column)}</strong>
                <span class="hint as-written">{own.text.clone()}</span>
            };
            (own.token.clone(), said.into_any())
        })
        .collect();
    let places = looked.map(|looked| {
        let many = tr(if looked.many { "hiding-places-many" } else { "hiding-places-about" }, &[("count", looked.places.len().into())]);
        let list = looked.places.iter().map(standing).collect_view();
        section("places", t("hiding-places"), view! { <p class="notice" data-kind="info">{many}</p> <ol>{list}</ol> })
    });
    let seen = looked.map(|looked| hidden("seen", looked.mark.clone()));
    let warned = (!warnings.is_empty()).then(|| section("warnings", t("hiding-warnings"), warnings.iter().map(warning).collect_view()));
    view! {
        {error_summary(form)} {page_head(t("hiding-title"), t("hiding-hide"), record(found))} {warned} {places}
        <form class="form section" method="post">
            <p>{t("hiding-hide-about")}</p>
            {seen}
            {textarea(form, PASSAGE, 4, None)} {choices(form, WHOLE, false, whole)} {choices(form, GROUND, true, grounds(&Ground::OF_SAFETY))}
            <p class="small">{t("hiding-not-called-back")}</p>
            <div class="actions">
                <button class="button button-stop" name="step" value="hide">{t("hiding-hide-send")}</button>
                <button class="button button-quiet" name="step" value="look">{t("hiding-look")}</button>
            </div>
        </form>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::*;

    fn drawn(form: &Form, looked: Option<&LookedAt>) -> Drawn {
        let value = ValueShown {
            token: "v-1".to_string(),
            part: "assessment".to_string(),
            column: "developments".to_string(),
            text: "<b>Ana</b> lives there.".to_string(),
        };
        Drawn::of(&page(&reader_of(Lang::En, "/moderating/hiding/on/assessment/a-1"), (recorded(), vec![value], Vec::new()), form, looked))
    }

    #[test]
    fn only_grounds_of_safety_are_offered() {
        let form = refused([("passage", "Ana"), ("whole", "v-1")], "ground", "hiding-ground-missing");
        let drawn = drawn(&form, None);
        assert_eq!(drawn.attrs("input[name=ground]", "value"), Ground::OF_SAFETY.map(Ground::code));
        assert_eq!(
            (drawn.status, drawn.errors(), drawn.forms()),
            (422, vec!["Choose one of the grounds.".to_string()], vec!["post > step=hide step=look".to_string()])
        );
        assert_eq!((drawn.one("#passage"), drawn.attr("input[name=whole][checked]", "value")), ("Ana".to_string(), "v-1".to_string()));
        assert_eq!(drawn.one("label[for=whole] strong"), "Assessment: developments");
        assert_eq!(drawn.one("label[for=whole] .as-written"), "<b>Ana</b> lives there.");
    }

    #[test]
    fn whoever_looked_sees_each_place_and_sends_that_along() {
        let place = StandingShown {
            part: "recommendation-text".to_string(),
            column: "body".to_string(),
            paragraph: "14".to_string(),
            before: "Where ".to_string(),
            words: "Ana".to_string(),
            after: " lives.".to_string(),
        };
        let looked = LookedAt { places: vec![place], mark: "mark".to_string(), many: false };
        let drawn = drawn(&Form::new([("passage", "Ana"), ("ground", "identifies_child")]), Some(&looked));
        assert_eq!(drawn.forms(), ["post seen=mark > step=hide step=look"]);
        assert_eq!((drawn.one("#places li strong"), drawn.one("#places li mark")), ("Wording (14): text".to_string(), "Ana".to_string()));
        assert_eq!(drawn.one("#places li p"), "Where Ana lives.");
        assert_eq!(drawn.attr("input[name=ground][checked]", "value"), "identifies_child");
    }
}
