//! `/log`: how anybody can check the register: what its public log proves, what it does not, and four ways to check. One of them runs on
//! this page in the reader's browser (`public/check_log.js`), which shows those of the texts below that are true.

use super::{meanings, on_this_page, paragraphs, points};
use crate::components::page_parts::{page_head, section};
use crate::pages::{Head, Page, draw};
use crate::reader::*;
use answerable_domain::model::Lang;
use leptos::prelude::*;
use std::sync::Arc;

const SECTIONS: [(&str, &str); 7] = [
    ("bound", "log-bound"),
    ("unbound", "log-unbound"),
    ("here", "log-here"),
    ("keep", "log-keep"),
    ("python", "log-python"),
    ("program", "log-program"),
    ("others", "log-others"),
];

/// How many records the browser checks, unless the reader asks for all; `public/check_log.js` has the same number.
const SAMPLE: u32 = 100;

/// The outcomes that a step of the check can have.
const MARKS: [(&str, &str); 6] = [
    ("waits", "log-mark-waits"),
    ("running", "log-mark-running"),
    ("good", "log-mark-good"),
    ("broken", "log-mark-broken"),
    ("unable", "log-mark-unable"),
    ("skipped", "log-mark-skipped"),
];

/// The steps in their order, each with the outcomes that have texts of their own.
const STEPS: [(&str, &[&str]); 6] = [
    ("key", &["good", "good-kept", "broken", "unable"]),
    ("signature", &["good", "broken-signature", "unable"]),
    ("tree", &["good", "broken"]),
    ("copy", &["good", "broken-cut", "broken-anew", "skipped"]),
    ("checkpoint", &["good", "broken-signature", "broken-cut", "broken-anew", "skipped", "unable"]),
    ("records", &["good", "broken", "broken-line"]),
];

/// The verdicts that the whole check can have.
const VERDICTS: [&str; 5] = ["good", "good-kept", "broken", "unable", "unable-failed"];

/// The page on checking the public log. `program` is the text of the Python program, `keys` are the keys that check the log's signatures,
/// the newest first.
pub fn page(reader: &Arc<Reader>, program: &'static str, keys: &[String]) -> Page {
    let head = || Head {
        title: t("log-title"),
        description: t("log-description"),
        section: "/about",
        timeless: true,
        checks_log: true,
        ..Head::default()
    };
    draw(reader, head, || body(program, keys))
}

fn body(program: &'static str, keys: &[String]) -> AnyView {
    let bound = points(&["log-bound-records", "log-bound-events", "log-bound-offices", "log-bound-settings", "log-bound-whole"]);
    let unbound = points(&["log-unbound-true", "log-unbound-copies", "log-unbound-page", "log-unbound-organisations", "log-unbound-order"]);
    let format = view! {
        {paragraphs(&["log-others-about"])}
        <p>
            <a href=format!("{}#history", href("/data"))>{t("log-others-format")}</a>
        </p>
    };
    view! {
        {page_head((), t("log-title"), t("log-lede"))}
        <div class="columns">
            <div class="prose">
                {section("bound", t("log-bound"), bound)}
                {section("unbound", t("log-unbound"), unbound)}
                {section("here", t("log-here"), here())}
                {section("keep", t("log-keep"), keep(keys))}
                {section("python", t("log-python"), python(program))}
                {section("program", t("log-program"), own_program())}
                {section("others", t("log-others"), format)}
            </div>
            {on_this_page(&SECTIONS)}
        </div>
    }
    .into_any()
}

/// The section of the check in the browser. Without JavaScript it says what to do instead; the script hides that and shows the form.
fn here() -> AnyView {
    let locale = if reader().lang == Lang::Ar { "ar-u-nu-latn" } else { reader().lang.tag() };
    let mark = |name: &str| MARKS.iter().find(|(mark, _)| *mark == name).map(|(_, words)| t(words));
    let steps = STEPS.into_iter().map(|(name, outcomes)| step(name, outcomes)).collect_view();
    let verdict = view! {
        <div class="notice" role="status" data-step="verdict" data-state="waits">
            <p class="notice-title">{t("log-step-verdict")} " " <span data-mark="">{t("log-mark-waits")}</span></p>
            {said("verdict", &VERDICTS)}
        </div>
    };
    view! {
        {paragraphs(&["log-here-about", "log-here-trust"])}
        <p class="notice" data-without="">
            {t("log-without")} " "
            <a href="#python">{t("log-python")}</a>
        </p>
        <div
            data-check=""
            data-locale=locale
            data-waits=mark("waits")
            data-running=mark("running")
            data-good=mark("good")
            data-broken=mark("broken")
            data-unable=mark("unable")
            data-skipped=mark("skipped")
            hidden=true
        >
            {form()}
            <div data-steps="" hidden=true>
                <ol class="check-steps">{steps}</ol>
                {verdict}
            </div>
        </div>
    }
    .into_any()
}

fn form() -> AnyView {
    let file = |name: &'static str, label: &'static str| {
        let id = format!("check-{name}");
        view! {
            <div class="field">
                <label for=id.clone()>{t(label)}</label>
                <input class="input" type="file" id=id />
            </div>
        }
    };
    let choice = |value: &'static str, words: String, checked: bool| {
        let id = format!("check-{value}");
        view! {
            <div class="choice">
                <input type="radio" name="records" id=id.clone() checked=checked />
                <label for=id>{words}</label>
            </div>
        }
    };
    view! {
        <form>
            {file("copy", "log-copy-label")} {file("checkpoint", "log-checkpoint-label")} <div class="field">
                <label for="check-key">{t("log-key-label")}</label>
                <span class="hint" id="check-key-hint">
                    {t("log-key-hint")}
                </span>
                <input class="input" type="text" id="check-key" dir="ltr" aria-describedby="check-key-hint" autocomplete="off" spellcheck="false" />
            </div>
            <fieldset class="field">
                <legend>{t("log-which")}</legend>
                {choice("sample", tr("log-sample", &[("count", SAMPLE.into())]), true)} {choice("all", t("log-all"), false)}
            </fieldset>
            <p>
                <button class="button">{t("log-check-button")}</button>
            </p>
        </form>
    }
    .into_any()
}

/// A step of the check with all of its texts; the script shows the one that is true.
fn step(name: &'static str, outcomes: &[&str]) -> AnyView {
    let places = (name == "records").then(|| {
        view! {
            <progress value="0" max="1" hidden=true aria-label=t("log-mark-running")></progress>
            <ul class="address" data-broken-places=""></ul>
        }
    });
    view! {
        <li data-step=name data-state="waits">
            <h3>{code("log-step", name)}</h3>
            <p>
                <strong data-mark="">{t("log-mark-waits")}</strong>
            </p>
            {said(name, outcomes)}
            {places}
        </li>
    }
    .into_any()
}

fn said(step: &str, outcomes: &[&str]) -> AnyView {
    let words = |outcome: &&str| {
        let outcome = (*outcome).to_string();
        let words = t(&format!("log-{step}-{outcome}"));
        view! { <p class="address" data-said=outcome hidden=true>{words}</p> }
    };
    outcomes.iter().map(words).collect_view().into_any()
}

/// The section on what to keep for the next check.
fn keep(keys: &[String]) -> AnyView {
    let file = |path: &'static str, about: &'static str| {
        let link = view! { <a href=path rel="nofollow"><bdi>{path}</bdi></a> };
        (link.into_any(), t(about).into_any())
    };
    let keys = keys.iter().map(|key| view! { <p class="address" dir="ltr"><code>{key.clone()}</code></p> }).collect_view();
    view! {
        {paragraphs(&["log-keep-about"])}
        {meanings(
            vec![
                file("/log/checkpoint", "log-keep-checkpoint"),
                file("/log/key", "log-keep-key"),
                file("/history.jsonl", "log-keep-history"),
            ],
        )}
        <p>{t("log-keep-now")}</p>
        {keys}
        {paragraphs(&["log-keep-rotation"])}
    }
    .into_any()
}

fn command(line: String) -> AnyView {
    view! {
        <pre dir="ltr" role="group" tabindex="0" aria-label=t("log-command")>
            <code>{line}</code>
        </pre>
    }
    .into_any()
}

fn python(program: &'static str) -> AnyView {
    let origin = reader().site.origin.clone();
    view! {
        {paragraphs(&["log-python-about"])}
        <p>
            <a href="/log/check_register.py" rel="nofollow" download="">
                {t("log-python-download")}
            </a>
        </p>
        {command(format!("python3 check_register.py {origin} history.jsonl checkpoint key"))}
        <details class="more-details">
            <summary>{t("log-python-read")}</summary>
            <pre dir="ltr" role="group" tabindex="0" aria-label=t("log-python-read")>
                <code>{program}</code>
            </pre>
        </details>
    }
    .into_any()
}

fn own_program() -> AnyView {
    let origin = reader().site.origin.clone();
    view! {
        {paragraphs(&["log-program-about"])}
        {command(format!("answerable verify --file history.jsonl --checkpoint checkpoint --against {origin}"))}
        {paragraphs(&["log-program-inside"])}
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::reader_of;

    #[test]
    fn the_program_and_every_key_are_given_and_the_check_says_what_it_needs() {
        let keys = ["first+00000000+key".to_string(), "second+00000000+key".to_string()];
        let drawn = Drawn::of(&page(&reader_of(Lang::Ar, "/log"), "print('<checked>')", &keys));
        assert_eq!(drawn.all("#keep code"), keys);
        assert_eq!(drawn.one("#python details pre"), "print('<checked>')");
        assert_eq!(drawn.attr("[data-check]", "data-locale"), "ar-u-nu-latn");
        assert_eq!(drawn.attr("[data-without] a", "href"), "#python");
    }
}
