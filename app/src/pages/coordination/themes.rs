//! `/coordination/themes`: themes that the register adds to those of the treaties' guidelines.

use super::clusters::with_names;
use super::parts::*;
use crate::components::doubts::doubts;
use crate::components::form::{Form, error_summary, hidden, meanwhile, state_of_form};
use crate::components::page_parts::section;
use crate::pages::{Page, draw_with_status};
use crate::reader::*;
use answerable_domain::view::coordination::*;
use leptos::prelude::*;
use std::sync::Arc;

/// The register's own themes. A form that came back belongs to a new theme, or to the theme that it names.
pub fn page(reader: &Arc<Reader>, found: Vec<ThemeDesk>, form: &Form, conflict: bool) -> Page {
    let head = || head(t("coordination-themes"), &[], false);
    draw_with_status(state_of_form(form, conflict), reader, head, || body(&found, form, conflict))
}

fn body(found: &[ThemeDesk], form: &Form, conflict: bool) -> AnyView {
    // Only one form is shown at a time: a screen reader could not tell two forms with the same fields apart.
    let chosen = reader().parameters.iter().find(|(name, _)| name == "theme").map(|(_, value)| value.clone());
    let chosen = found.iter().find(|theme| Some(&theme.named.code) == chosen.as_ref());
    let items = found
        .iter()
        .map(|theme| {
            let rename = reader().href_with("/coordination/themes", &[("theme".to_string(), theme.named.code.clone())]);
            let name = theme.named.names.text(reader().lang).to_string();
            view! {
                <li>
                    <a href=href(&format!("/themes/{}", theme.named.code))>{words(&theme.named.names)}</a> " "
                    <span class="muted">{tr("search-total", &[("count", theme.recommendations.into())])}</span> " "
                    <a href=rename aria-label=tr("coordination-rename-of", &[("name", name.into())])>{t("coordination-rename")}</a>
                </li>
            }
        })
        .collect_view();
    let (heading, button, values) = match chosen {
        Some(theme) => (t("coordination-rename"), t("coordination-save"), with_names("name", &theme.named.names)),
        None => (t("coordination-theme-add"), t("coordination-theme-add"), Vec::new()),
    };
    let form = if form.pairs().next().is_some() { form.clone() } else { Form::new(values) };
    view! {
        {title(t("coordination-themes"), t("coordination-themes-lede"))}
        {conflict.then(|| meanwhile(chosen.map_or_else(|| ().into_any(), |theme| all_languages(&theme.named.names))))}
        {error_summary(&form)}
        {if found.is_empty() {
            view! { <p class="muted">{t("coordination-themes-none")}</p> }.into_any()
        } else {
            view! { <ul class="plain-list">{items}</ul> }.into_any()
        }}
        {section(
            "theme",
            heading,
            view! {
                <form class="form" method="post">
                    {chosen.map(|theme| view! { {hidden("theme", theme.named.code.clone())} {hidden("saw", theme.seen.clone())} })}
                    {in_languages(&form, "name", "field-name-in", None)} {doubts(&form)} <div class="actions">
                        <button class="button">{button}</button>
                    </div>
                </form>
            },
        )}
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::*;
    use answerable_domain::model::Lang;

    fn theme() -> ThemeDesk {
        ThemeDesk { named: named("water", "Water"), recommendations: 2, seen: "seen".to_string() }
    }

    #[test]
    fn a_theme_is_added_or_the_chosen_one_renamed() {
        let reader = reader_of(Lang::En, "/coordination/themes");
        let adding = Drawn::of(&page(&reader, vec![theme()], &refused([("name-fr", "x")], "name-en", "coordination-name-missing"), false));
        assert_eq!(
            (adding.status, adding.errors(), adding.forms()),
            (422, vec!["Enter a name in at least one language".to_string()], vec!["post > send".to_string()])
        );
        assert_eq!(adding.attr("#name-fr", "value"), "x");
        assert_eq!(adding.attrs("main ul.plain-list a", "href"), ["/en/themes/water", "/en/coordination/themes?theme=water"]);
        let renaming = Drawn::of(&page(&asking(&reader, [("theme", "water")]), vec![theme()], &untouched(), false));
        assert_eq!(
            (renaming.forms(), renaming.attr("#name-en", "value")),
            (vec!["post theme=water saw=seen > send".to_string()], "Water".to_string())
        );
    }

    #[test]
    fn a_register_without_own_themes_says_so() {
        let drawn = Drawn::of(&page(&reader_of(Lang::En, "/coordination/themes"), Vec::new(), &untouched(), false));
        assert_eq!((drawn.one("main .muted"), drawn.count("#theme form")), ("The register has no themes of its own yet.".to_string(), 1));
    }
}
