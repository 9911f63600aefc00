//! The rows of evidence in the form of a status update: kind, title, address or file, and day.

use crate::components::form::{Form, around, error_message};
use crate::reader::*;
use answerable_domain::form::MOST_EVIDENCE;
use answerable_domain::model::EvidenceKind;
use answerable_domain::printed::file_words;
use answerable_domain::view::reporting::DraftProof;
use answerable_islands::send_file::{SendFile, SendFileWords};
use leptos::prelude::*;

/// How a file of evidence is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sending {
    /// As soon as it is chosen, with its progress; without WebAssembly it goes with the form.
    AtOnce,
    /// With the form, for slow telephones: they need not load the WebAssembly for the other way.
    WithForm,
}

/// The rows that have values, at least one, and further rows folded.
pub fn proofs(form: &Form, sending: Sending) -> AnyView {
    let filled = (0..MOST_EVIDENCE)
        .rev()
        .find(|at| ["kind", "title", "url", "date", "kept"].iter().any(|part| form.text(&format!("evidence-{part}-{at}")).is_some()));
    let rows = (filled.map_or(0, |at| at + 1) + 2).min(MOST_EVIDENCE);
    let open = filled.map_or(1, |at| at + 1);
    let error = form.error("evidence");
    let described = match error {
        Some(_) => "evidence-hint evidence-error",
        None => "evidence-hint",
    };
    view! {
        <fieldset class=if error.is_some() { "field field-invalid" } else { "field" } id="evidence" aria-describedby=described>
            <legend>{t("evidence")}</legend>
            <span class="hint" id="evidence-hint">
                {t("report-evidence-hint")} " " {files_hint()}
            </span>
            {error.map(|error| view! { <span class="field-error" id="evidence-error">{error_message(error)}</span> })}
            {(0..open).map(|at| row(form, at, sending)).collect_view()}
            {(open < rows).then(|| view! {
                <details class="more-details">
                    <summary>{t("report-evidence-more")}</summary>
                    {(open..rows).map(|at| row(form, at, sending)).collect_view()}
                </details>
            })}
        </fieldset>
    }
    .into_any()
}

/// The values of the rows, as a draft has them.
pub fn begun(evidence: &[DraftProof]) -> Vec<(String, String)> {
    let mut values = Vec::new();
    for (at, proof) in evidence.iter().enumerate() {
        values.push((format!("evidence-kind-{at}"), proof.kind.map(|kind| kind.code().to_string()).unwrap_or_default()));
        values.push((format!("evidence-title-{at}"), proof.title.clone()));
        values.push((format!("evidence-url-{at}"), proof.url.clone().unwrap_or_default()));
        values.push((format!("evidence-date-{at}"), proof.dated_on.map(|day| day.to_string()).unwrap_or_default()));
        values.extend(proof.file.as_ref().map(|file| (format!("evidence-kept-{at}"), file.token.clone())));
    }
    values
}

fn row(form: &Form, at: usize, sending: Sending) -> AnyView {
    let name = |part: &str| format!("evidence-{part}-{at}");
    let line = |part: &'static str, label: &'static str, kind: &'static str| {
        let name = name(part);
        let class = if kind == "date" { "input input-short" } else { "input" };
        let control = view! {
            <input
                class=class
                id=name.clone()
                name=name.clone()
                type=kind
                value=form.value(&name).to_string()
                dir=(kind == "url").then_some("ltr")
                aria-invalid=form.error(&name).map(|_| "true")
                aria-describedby=form.error(&name).map(|_| format!("{name}-error"))
            />
        };
        around(form, &name, t(label), None, control.into_any())
    };
    let chosen = form.value(&name("kind")).to_string();
    let options = EvidenceKind::ALL
        .iter()
        .map(|kind| view! { <option value=kind.code() selected=kind.code() == chosen>{code("evidence", kind.code())}</option> })
        .collect_view();
    let kind_name = name("kind");
    let kind = view! {
        <select
            class="input"
            id=kind_name.clone()
            name=kind_name.clone()
            aria-invalid=form.error(&kind_name).map(|_| "true")
            aria-describedby=form.error(&kind_name).map(|_| format!("{kind_name}-error"))
        >
            <option value="">{t("choose-one")}</option>
            {options}
        </select>
    };
    view! {
        <fieldset class="field">
            <legend>{tr("report-evidence-row", &[("number", (at + 1).into())])}</legend>
            {around(form, &kind_name, t("report-evidence-kind"), None, kind.into_any())}
            {line("title", "report-evidence-title", "text")} {line("url", "report-evidence-url", "url")} {file(form, at, sending)}
            {line("date", "report-evidence-date", "date")}
        </fieldset>
    }
    .into_any()
}

/// The file name endings that are accepted.
const ACCEPT: &str = ".pdf,.docx,.odt,.xlsx,.ods,.csv,.txt";

/// The hint on which files are accepted, what happens to them, and where to report material that must not be sent here.
fn files_hint() -> String {
    let site = &reader().site;
    let hotline = site.hotline.clone().unwrap_or_else(|| t("file-hotline"));
    tr("file-hint", &[("most", site.largest_file_mb.into()), ("hotline", hotline.into())])
}

/// The file of a row. A file that was sent stays until it is removed or another takes its place.
fn file(form: &Form, at: usize, sending: Sending) -> AnyView {
    let name = format!("evidence-file-{at}");
    let token = form.value(&format!("evidence-kept-{at}")).to_string();
    // The token of a file contains its hash, kind, size and the server's own seal.
    let mut parts = token.split('-').skip(1);
    let shown = match (parts.next(), parts.next().and_then(|bytes| bytes.parse().ok())) {
        (Some(kind), Some(bytes)) => file_words(reader().lexicon(), kind, bytes),
        _ => String::new(),
    };
    let look = (!token.is_empty()).then(|| {
        view! { <p class="small"><a href=href(&format!("/work/files/{token}"))>{format!("{}{}{shown}", t("file-look"), colon())}</a></p> }
    });
    let described = if form.error(&name).is_some() { format!("{name}-error") } else { "evidence-hint".to_string() };
    if sending == Sending::WithForm {
        return around(form, &name, t("file-label"), None, plain(&name, at, token, shown, described, look.into_any()));
    }
    let words = SendFileWords { sending: t("file-sending"), sent: t("file-sent"), broken: t("file-broken"), take_out: t("file-take-out") };
    let island = view! {
        <SendFile row=at token=token shown=shown address=href("/work/files") accept=ACCEPT.to_string() described=described words=words />
        {look}
    };
    around(form, &name, t("file-label"), None, island.into_any())
}

/// The file field without an island: the file goes with the form.
fn plain(name: &str, at: usize, token: String, shown: String, described: String, look: AnyView) -> AnyView {
    let drop = format!("evidence-drop-{at}");
    let kept = (!token.is_empty()).then(|| {
        view! {
            <p>
                <strong>{shown}</strong>
                <label class="choice" for=drop.clone()>
                    <input type="checkbox" id=drop.clone() name=drop.clone() value="yes" />
                    <span>{t("file-take-out")}</span>
                </label>
            </p>
        }
    });
    view! {
        <div class="send-file">
            <input type="hidden" name=format!("evidence-kept-{at}") value=token />
            {kept}
            <input type="file" class="input" id=name.to_string() name=name.to_string() accept=ACCEPT aria-describedby=described />
        </div>
        {look}
    }
    .into_any()
}
