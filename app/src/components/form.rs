//! Forms: the typed values, the errors, and the fields that show both. They behave as in the GOV.UK Design System: an error summary that
//! links to each field, the message beside the field, and everything typed still there.

pub use answerable_domain::form::{FieldError, Form};

use super::told::Told;
use crate::reader::*;
use answerable_domain::model::Lang;
use leptos::prelude::*;

/// The message of an error, in the reader's language.
pub fn error_message(error: &FieldError) -> String {
    // With a text that must not be sent here, the message also says where it must be reported, no matter who sent it.
    if error.key == "guard-material" {
        let hotline = reader().site.hotline.clone().unwrap_or_else(|| t("file-hotline"));
        return tr(error.key, &[("hotline", hotline.into())]);
    }
    tr(error.key, &error.args)
}

/// The summary of all errors, at the top of the page; empty if there are none.
pub fn error_summary(form: &Form) -> AnyView {
    if form.errors.is_empty() {
        return ().into_any();
    }
    let items =
        form.errors.iter().map(|error| view! { <li><a href=format!("#{}", error.field)>{error_message(error)}</a></li> }).collect_view();
    alert("errors", tr("form-errors", &[("count", form.errors.len().into())]), view! { <ul>{items}</ul> }.into_any())
}

/// The HTTP status of a page with a form: 200 as it begins, 422 with errors to correct, 409 if somebody else changed the record meanwhile.
pub fn state_of_form(form: &Form, conflict: bool) -> u16 {
    match (conflict, form.errors.is_empty()) {
        (true, _) => 409,
        (false, false) => 422,
        (false, true) => 200,
    }
}

/// A notice that somebody else changed the record meanwhile, with its present content; the form below keeps what was typed.
pub fn meanwhile(now: AnyView) -> AnyView {
    let body = view! {
        <p>{t("form-meanwhile-advice")}</p>
        {now}
    };
    alert("meanwhile", t("form-meanwhile"), body.into_any())
}

/// The languages of the pages, as options.
pub fn languages() -> Vec<(String, String)> {
    Lang::ALL.into_iter().map(|lang| (lang.tag().to_string(), lang.own_name().to_string())).collect()
}

/// A box at the top of the page that says why a form was not accepted. It gets the focus as the page opens, without a script, and the
/// page's title begins with «Error».
pub fn alert(id: &'static str, title: String, body: AnyView) -> AnyView {
    Told::that_a_form_failed();
    view! {
        <div class="error-summary" role="alert" tabindex="-1" autofocus=true aria-labelledby=id>
            <h2 id=id>{title}</h2>
            {body}
        </div>
    }
    .into_any()
}

/// How a field looks and behaves. What is not given here follows from its name.
#[derive(Clone, Copy, Debug, Default)]
pub struct Field {
    pub name: &'static str,
    /// The key of the label.
    pub label: &'static str,
    /// The key of the hint.
    pub hint: Option<&'static str>,
    /// The `type` of the input: `text`, `email`, `password`, `date`, `url`, `number`.
    pub kind: &'static str,
    pub autocomplete: Option<&'static str>,
    /// The width class: `short` or `number`.
    pub width: Option<&'static str>,
    pub required: bool,
    /// Whether a code of digits is typed, which telephones show a number pad for.
    pub numeric: bool,
    /// The most characters that may be typed.
    pub maxlength: Option<u32>,
}

impl Field {
    /// A field for a line of text.
    pub const fn text(name: &'static str, label: &'static str) -> Field {
        Field { name, label, hint: None, kind: "text", autocomplete: None, width: None, required: false, numeric: false, maxlength: None }
    }

    /// Sets the `type` of the input.
    pub const fn kind(mut self, kind: &'static str) -> Field {
        self.kind = kind;
        self
    }

    /// Sets the key of the hint.
    pub const fn hint(mut self, key: &'static str) -> Field {
        self.hint = Some(key);
        self
    }

    /// Sets what browsers and password managers fill in (`autocomplete`).
    pub const fn autocomplete(mut self, value: &'static str) -> Field {
        self.autocomplete = Some(value);
        self
    }

    /// Makes the field narrow.
    pub const fn short(mut self) -> Field {
        self.width = Some("short");
        self
    }

    /// Makes it a field for a code of digits.
    pub const fn numeric(mut self) -> Field {
        self.numeric = true;
        self
    }

    /// Makes the field required. (The server says so: browsers' own messages are not in the page's language.)
    pub const fn required(mut self) -> Field {
        self.required = true;
        self
    }
}

/// An `<input>` for one line, with label, hint and error.
pub fn input(form: &Form, field: Field) -> AnyView {
    let class = match field.width {
        Some(width) => format!("input input-{width}"),
        None => "input".to_string(),
    };
    // A password is never sent back to the browser.
    let value = if field.kind == "password" { String::new() } else { form.value(field.name).to_string() };
    let control = view! {
        <input
            class=class
            id=field.name
            name=field.name
            type=field.kind
            value=value
            autocomplete=field.autocomplete
            inputmode=field.numeric.then_some("numeric")
            maxlength=field.maxlength
            aria-describedby=described(form, field.name, field.hint)
            aria-invalid=form.error(field.name).map(|_| "true")
            aria-required=field.required.then_some("true")
            dir=matches!(field.kind, "email" | "url").then_some("ltr")
        />
    };
    around(form, field.name, t(field.label), field.hint, control.into_any())
}

/// A `<textarea>` for several lines, with label, hint and error.
pub fn textarea(form: &Form, field: Field, rows: u32, lang: Option<String>) -> AnyView {
    let dir = lang.as_ref().map(|_| "auto");
    let control = view! {
        <textarea
            class="input"
            id=field.name
            name=field.name
            rows=rows
            lang=lang
            dir=dir
            aria-describedby=described(form, field.name, field.hint)
            aria-invalid=form.error(field.name).map(|_| "true")
            aria-required=field.required.then_some("true")
            inner_html=within_textarea(form.value(field.name))
        ></textarea>
    };
    around(form, field.name, t(field.label), field.hint, control.into_any())
}

/// A text escaped for the inside of a `<textarea>`, for `inner_html`. Leptos takes this element for one of raw text and writes its children
/// unescaped: a typed text could close the element and go on with markup of its own.
pub fn within_textarea(text: &str) -> String {
    html_escape::encode_text(text).into_owned()
}

/// The `<option>` elements of a `<select>`: values with their words, one of them chosen.
pub fn options_of(options: Vec<(String, String)>, chosen: &str) -> impl IntoView + use<> {
    options
        .into_iter()
        .map(|(value, words)| {
            let selected = value == chosen;
            view! {
                <option value=value selected=selected>
                    {words}
                </option>
            }
        })
        .collect_view()
}

/// A `<select>` for one of several values, with label, hint and error. Values come with their words.
pub fn select(form: &Form, field: Field, options: Vec<(String, String)>) -> AnyView {
    let options = options_of(options, form.value(field.name));
    let control = view! {
        <select
            class="input"
            id=field.name
            name=field.name
            aria-describedby=described(form, field.name, field.hint)
            aria-invalid=form.error(field.name).map(|_| "true")
        >
            {options}
        </select>
    };
    around(form, field.name, t(field.label), field.hint, control.into_any())
}

/// Boxes to tick, or with `one` buttons of which exactly one is chosen, with label, hint and error.
pub fn choices(form: &Form, field: Field, one: bool, options: Vec<(String, AnyView)>) -> AnyView {
    let chosen: Vec<String> = form.all(field.name).map(str::to_string).collect();
    let items = options
        .into_iter()
        .enumerate()
        .map(|(at, (value, words))| {
            // The first one has the field's own id, so that the error summary links to it.
            let id = if at == 0 { field.name.to_string() } else { format!("{}-{at}", field.name) };
            let checked = chosen.contains(&value);
            view! {
                <div class="choice">
                    <input type=if one { "radio" } else { "checkbox" } id=id.clone() name=field.name value=value checked=checked />
                    <label for=id>{words}</label>
                </div>
            }
        })
        .collect_view();
    let error = form.error(field.name);
    view! {
        <fieldset class=if error.is_some() { "field field-invalid" } else { "field" } aria-describedby=described(form, field.name, field.hint)>
            <legend>{t(field.label)}</legend>
            {field.hint.map(|hint| view! { <span class="hint" id=format!("{}-hint", field.name)>{t(hint)}</span> })}
            {error.map(|error| view! { <span class="field-error" id=format!("{}-error", field.name)>{error_message(error)}</span> })}
            {items}
        </fieldset>
    }
    .into_any()
}

/// A hidden field with a value.
pub fn hidden(name: &'static str, value: impl Into<String>) -> AnyView {
    view! { <input type="hidden" name=name value=value.into() /> }.into_any()
}

fn described(form: &Form, name: &str, hint: Option<&'static str>) -> Option<String> {
    let hint = hint.map(|_| format!("{name}-hint"));
    let error = form.error(name).map(|_| format!("{name}-error"));
    let both: Vec<String> = hint.into_iter().chain(error).collect();
    (!both.is_empty()).then(|| both.join(" "))
}

/// Draws the label, hint and error message around a control.
pub fn around(form: &Form, name: &str, label: String, hint: Option<&'static str>, control: AnyView) -> AnyView {
    let error = form.error(name);
    view! {
        <div class=if error.is_some() { "field field-invalid" } else { "field" }>
            <label for=name.to_string()>{label}</label>
            {hint.map(|hint| view! { <span class="hint" id=format!("{name}-hint")>{t(hint)}</span> })}
            {error.map(|error| view! { <span class="field-error" id=format!("{name}-error")>{error_message(error)}</span> })}
            {control}
        </div>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    fn textareas_without_care(folder: &Path, found: &mut Vec<String>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                textareas_without_care(&path, found);
                continue;
            }
            let code = std::fs::read_to_string(&path).unwrap();
            // Written in two pieces, or this line would be one of them.
            let opened = ["<", "textarea"].concat();
            let careless = code.split(&opened).skip(1).filter(|rest| {
                let (tag, _) = rest.split_once("></").unwrap_or_default();
                rest.starts_with(char::is_whitespace) && !tag.contains("inner_html=within_textarea(")
            });
            found.extend(careless.map(|_| path.display().to_string()));
        }
    }

    #[test]
    fn every_textarea_holds_its_text() {
        let mut found = Vec::new();
        textareas_without_care(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut found);
        assert_eq!(found, Vec::<String>::new());
    }
}
