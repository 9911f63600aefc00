//! The field that sends a file of evidence as soon as it is chosen and shows the progress. Without WebAssembly the file goes with the form;
//! if sending breaks off, the file stays chosen and goes with the form as well.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// The words of the file field, in the reader's language.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SendFileWords {
    pub sending: String,
    pub sent: String,
    /// Said when the sending broke off.
    pub broken: String,
    /// The label of the box that removes the file.
    pub take_out: String,
}

/// The input for a file of evidence in a form. Its label and the field's frame are drawn around it by the page.
#[island]
pub fn SendFile(
    /// The number of the evidence row to which it belongs.
    row: usize,
    /// The token of a file that was sent before; empty if there is none.
    token: String,
    /// The kind and size of that file: «PDF, 120 KB».
    shown: String,
    /// The address to which files are sent.
    address: String,
    /// The file name endings that are allowed, as the `accept` attribute wants them.
    accept: String,
    /// The ids of the elements that describe the field.
    described: String,
    words: SendFileWords,
) -> impl IntoView {
    let token = RwSignal::new(token);
    let shown = RwSignal::new(shown);
    let progress = RwSignal::new(None::<u32>);
    let said = RwSignal::new(String::new());
    let chosen = {
        let words = words.clone();
        move |event: leptos::ev::Event| {
            #[cfg(feature = "hydrate")]
            browser::send(&event, &address, browser::Signals { token, shown, progress, said }, words.clone());
            #[cfg(not(feature = "hydrate"))]
            let _ = (&address, &event, &words, progress, said);
        }
    };
    let drop = format!("evidence-drop-{row}");
    view! {
        <div class="send-file">
            <input type="hidden" name=format!("evidence-kept-{row}") value=move || token.get() />
            <p hidden=move || token.get().is_empty()>
                <strong>{move || shown.get()}</strong>
                <label class="choice" for=drop.clone()>
                    <input type="checkbox" id=drop.clone() name=drop.clone() value="yes" />
                    <span>{words.take_out.clone()}</span>
                </label>
            </p>
            <input
                type="file"
                class="input"
                id=format!("evidence-file-{row}")
                name=format!("evidence-file-{row}")
                accept=accept
                aria-describedby=described
                on:change=chosen
            />
            <progress max="100" value=move || progress.get().unwrap_or_default().to_string() hidden=move || progress.get().is_none() aria-label=words.sending.clone()></progress>
            <p role="status" aria-live="polite">{move || said.get()}</p>
        </div>
    }
}

#[cfg(feature = "hydrate")]
mod browser {
    use super::SendFileWords;
    use leptos::prelude::*;
    use wasm_bindgen::prelude::Closure;
    use wasm_bindgen::{JsCast, JsValue};

    #[derive(Clone, Copy)]
    pub struct Signals {
        pub token: RwSignal<String>,
        pub shown: RwSignal<String>,
        pub progress: RwSignal<Option<u32>>,
        pub said: RwSignal<String>,
    }

    pub fn send(event: &leptos::ev::Event, address: &str, signals: Signals, words: SendFileWords) {
        let Some(field) = event.target().and_then(|target| target.dyn_into::<web_sys::HtmlInputElement>().ok()) else { return };
        let Some(file) = field.files().and_then(|files| files.get(0)) else { return };
        // What cannot be sent from here goes with the form.
        let _ = begin(&field, &file, address, signals, words);
    }

    fn begin(
        field: &web_sys::HtmlInputElement,
        file: &web_sys::File,
        address: &str,
        signals: Signals,
        words: SendFileWords,
    ) -> Result<(), JsValue> {
        let body = web_sys::FormData::new()?;
        body.append_with_blob("file", file)?;
        let request = web_sys::XmlHttpRequest::new()?;
        request.open("POST", address)?;
        signals.progress.set(Some(0));
        signals.said.set(words.sending.clone());
        let moved = Closure::<dyn Fn(web_sys::ProgressEvent)>::new(move |event: web_sys::ProgressEvent| {
            if event.length_computable() && event.total() > 0.0 {
                // Between 0 and 100.
                signals.progress.set(Some((event.loaded() / event.total() * 100.0) as u32));
            }
        });
        request.upload()?.set_onprogress(Some(moved.as_ref().unchecked_ref()));
        moved.forget();
        let (asked, field) = (request.clone(), field.clone());
        let ended = Closure::<dyn Fn()>::new(move || {
            signals.progress.set(None);
            let answer = asked.response_text().ok().flatten().and_then(|text| js_sys::JSON::parse(&text).ok());
            let text = |name: &str| {
                answer.as_ref().and_then(|answer| js_sys::Reflect::get(answer, &name.into()).ok()).and_then(|value| value.as_string())
            };
            match (asked.status().unwrap_or_default(), text("token"), text("message")) {
                (200, Some(token), message) => {
                    signals.token.set(token);
                    signals.shown.set(text("words").unwrap_or_default());
                    signals.said.set(message.filter(|message| !message.is_empty()).unwrap_or_else(|| words.sent.clone()));
                    field.set_value("");
                }
                (422, _, Some(message)) => {
                    signals.said.set(message);
                    field.set_value("");
                }
                // If the connection broke or the session ended, the file stays chosen and goes with the form.
                _ => signals.said.set(words.broken.clone()),
            }
        });
        request.set_onloadend(Some(ended.as_ref().unchecked_ref()));
        ended.forget();
        request.send_with_opt_form_data(Some(&body))
    }
}
