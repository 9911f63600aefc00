//! Earlier recommendations that a paragraph may take up, each wording beside the paragraph's.

use super::reason::reason;
use crate::components::form::Form;
use crate::reader::*;
use answerable_domain::model::LabelVerdict;
use answerable_domain::view::intake::*;
use leptos::prelude::*;

/// The earlier recommendations suggested for a paragraph, each with its wording and the choice.
pub fn earlier(own: &IntakeParagraph, form: Option<&Form>, language: &str) -> AnyView {
    own.labels
        .iter()
        .filter_map(|label| Some((label, label.earlier.as_ref()?)))
        .map(|(label, earlier)| one(own, label, earlier, form, language))
        .collect_view()
        .into_any()
}

fn one(own: &IntakeParagraph, label: &Label, earlier: &Earlier, form: Option<&Form>, language: &str) -> AnyView {
    let name = format!("lineage-{}", label.id);
    let chosen = match form {
        Some(form) => form.value(&name).to_string(),
        None => match label.verdict {
            LabelVerdict::Accepted => label.kind.code().to_string(),
            LabelVerdict::Refused => "no".to_string(),
            LabelVerdict::Suggested => String::new(),
        },
    };
    let options = [("repeats", "intake-repeats"), ("continues", "intake-continues"), ("no", "intake-takes-up-nothing")]
        .into_iter()
        .map(|(value, key)| {
            let id = format!("{name}-{value}");
            view! {
                <div class="choice">
                    <input type="radio" id=id.clone() name=name.clone() value=value checked=chosen == value />
                    <label for=id>{t(key)}</label>
                </div>
            }
        })
        .collect_view();
    let suggested = (label.verdict == LabelVerdict::Suggested).then(|| {
        view! { <span class="hint">{t("intake-suggested")} ". " {label.reason.as_ref().map(reason)}</span> }
    });
    let reference = &earlier.reference;
    let cited = tr("cite-paragraph", &[("symbol", reference.symbol.clone().into()), ("paragraph", reference.paragraph.clone().into())]);
    view! {
        <fieldset class="field">
            <legend>{t("intake-earlier")}</legend>
            {suggested}
            <div class="halves">
                <div>
                    <p class="small muted">
                        <a href=href(&reference.path())>
                            <bdi>{cited}</bdi>
                        </a>
                        " · "
                        {short_day(earlier.dated_on)}
                    </p>
                    <p class="small">{in_language(&earlier.wording.language, &earlier.wording.body)}</p>
                </div>
                <div>
                    <p class="small muted">{t("intake-this-paragraph")}</p>
                    <p class="small">{in_language(language, &own.body)}</p>
                </div>
            </div>
            {options}
        </fieldset>
    }
    .into_any()
}
