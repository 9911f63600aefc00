//! The search box with suggestions while a reader types: States, themes, groups, institutions, targets. Without WebAssembly it is a plain
//! search box.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// The words of the search box and its list, in the reader's language.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SuggestWords {
    pub offered: String,
    pub none: String,
}

/// A suggestion as the server sends it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    pub name: String,
    /// The kind of thing that is suggested, in the reader's language.
    pub kind: String,
    pub count: String,
    pub href: String,
}

/// The search box with its list of suggestions.
#[island]
pub fn Suggest(
    /// The words that were typed already.
    value: String,
    /// The address that answers with suggestions.
    address: String,
    words: SuggestWords,
) -> impl IntoView {
    // `None` until something was asked for.
    let offers = RwSignal::new(None::<Vec<Offer>>);
    let open = move || offers.get().is_some_and(|offers| !offers.is_empty());
    let typed = move |event: leptos::ev::Event| {
        #[cfg(feature = "hydrate")]
        browser::ask(&address, &event_target_value(&event), offers);
        #[cfg(not(feature = "hydrate"))]
        let _ = (&address, &event);
    };
    let key = move |event: leptos::ev::KeyboardEvent| {
        if event.key() == "Escape" && open() {
            // The first time it closes the list; only then does it empty the box, as the browser would at once.
            event.prevent_default();
            offers.set(None);
        }
    };
    // A reader who moves past the list with the keyboard, or presses elsewhere, no longer needs the list.
    let left = move |event: leptos::ev::FocusEvent| {
        #[cfg(feature = "hydrate")]
        if browser::leaves(&event) {
            offers.set(None);
        }
        #[cfg(not(feature = "hydrate"))]
        let _ = &event;
    };
    let offered = words.offered.clone();
    view! {
        <div class="suggest" on:focusout=left>
            <input id="q" name="q" type="search" maxlength="300" autocomplete="off" value=value on:input=typed on:keydown=key />
            <p class="hide" role="status" aria-live="polite">
                {move || match offers.get() {
                    None => String::new(),
                    Some(offers) if offers.is_empty() => words.none.clone(),
                    Some(offers) => format!("{}: {}", words.offered, offers.len()),
                }}
            </p>
            <ul class="suggest-list" aria-label=offered hidden=move || !open()>
                {move || {
                    offers
                        .get()
                        .unwrap_or_default()
                        .into_iter()
                        .map(|offer| {
                            view! {
                                <li>
                                    <a href=offer.href>
                                        <span>{offer.name}</span>
                                        " "
                                        <span class="muted small">{offer.kind}</span>
                                        " "
                                        <span class="count">{offer.count}</span>
                                    </a>
                                </li>
                            }
                        })
                        .collect_view()
                }}
            </ul>
        </div>
    }
}

#[cfg(feature = "hydrate")]
mod browser {
    use super::Offer;
    use leptos::prelude::*;
    use std::cell::Cell;
    use wasm_bindgen::{JsCast, JsValue};
    use wasm_bindgen_futures::{JsFuture, spawn_local};

    thread_local! {
        /// The number of the newest question: an answer to an older one is not shown.
        static ASKED: Cell<u32> = const { Cell::new(0) };
    }

    pub fn ask(address: &str, typed: &str, offers: RwSignal<Option<Vec<Offer>>>) {
        let number = ASKED.with(|asked| {
            asked.set(asked.get().wrapping_add(1));
            asked.get()
        });
        if typed.trim().chars().count() < 2 {
            offers.set(None);
            return;
        }
        let address = format!("{address}?q={}", String::from(js_sys::encode_uri_component(typed)));
        spawn_local(async move {
            // While the reader is still typing, nothing is asked for.
            pause(180).await;
            if ASKED.with(Cell::get) != number {
                return;
            }
            // If the network is away there is nothing to suggest; the form still works.
            let found = fetch(&address).await.unwrap_or_default();
            if ASKED.with(Cell::get) == number {
                offers.set(Some(found));
            }
        });
    }

    /// Whether the focus goes to something outside of the box and its list.
    pub fn leaves(event: &web_sys::FocusEvent) -> bool {
        let inside = event.current_target().and_then(|target| target.dyn_into::<web_sys::Node>().ok());
        let next = event.related_target().and_then(|target| target.dyn_into::<web_sys::Node>().ok());
        !inside.is_some_and(|inside| inside.contains(next.as_ref()))
    }

    async fn pause(milliseconds: i32) {
        let waiting = js_sys::Promise::new(&mut |done, _| {
            if let Some(window) = web_sys::window() {
                let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&done, milliseconds);
            }
        });
        let _ = JsFuture::from(waiting).await;
    }

    async fn fetch(address: &str) -> Result<Vec<Offer>, JsValue> {
        let window = web_sys::window().ok_or(JsValue::NULL)?;
        let response: web_sys::Response = JsFuture::from(window.fetch_with_str(address)).await?.dyn_into()?;
        if !response.ok() {
            return Ok(Vec::new());
        }
        let rows: js_sys::Array = JsFuture::from(response.json()?).await?.dyn_into()?;
        let text = |row: &JsValue, name: &str| {
            js_sys::Reflect::get(row, &name.into()).ok().and_then(|value| value.as_string()).unwrap_or_default()
        };
        Ok(rows
            .iter()
            .map(|row| Offer { name: text(&row, "name"), kind: text(&row, "kind"), count: text(&row, "count"), href: text(&row, "href") })
            .collect())
    }
}
