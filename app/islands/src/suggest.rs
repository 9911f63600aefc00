//! The search box with suggestions while a reader types: States, themes, groups, institutions, targets. Without WebAssembly it is a plain
//! search box.

use leptos::prelude::*;
use leptos::server_fn::codec::GetUrl;
use serde::{Deserialize, Serialize};
#[cfg(feature = "ssr")]
use std::sync::Arc;

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

/// Looks up what was typed.
#[cfg(feature = "ssr")]
type LookUp = dyn Fn(&str) -> Vec<Offer> + Send + Sync;

/// What the server answers `suggestions` with: it knows the register and the reader's language, which this crate must not.
#[cfg(feature = "ssr")]
#[derive(Clone)]
pub struct Suggester(Arc<LookUp>);

#[cfg(feature = "ssr")]
impl Suggester {
    /// A suggester that looks up what was typed with `look_up`.
    pub fn new(look_up: impl Fn(&str) -> Vec<Offer> + Send + Sync + 'static) -> Suggester {
        Suggester(Arc::new(look_up))
    }

    /// Puts it into the context in which `suggestions` is going to run.
    pub fn provide(&self) {
        provide_context(self.clone());
    }
}

/// What is suggested for the typed words. The browser's half asks the server at this address, below the language; a GET, so that the
/// cache of pages can answer it.
///
/// # Errors
/// In the browser, if the server is not reached or does not answer with suggestions; on the server, if no `Suggester` was provided.
#[server(prefix = "", endpoint = "/recommendations/suggest", input = GetUrl)]
pub async fn suggestions(#[server(default)] q: String) -> Result<Vec<Offer>, ServerFnError> {
    let suggester = use_context::<Suggester>().ok_or_else(|| ServerFnError::new("no suggester was provided"))?;
    Ok((suggester.0)(&q))
}

/// The search box with its list of suggestions.
#[island]
pub fn Suggest(
    /// The words that were typed already.
    value: String,
    /// What stands before the address that answers with suggestions: a slash and the language.
    root: String,
    words: SuggestWords,
) -> impl IntoView {
    // `None` until something was asked for.
    let offers = RwSignal::new(None::<Vec<Offer>>);
    let open = move || offers.get().is_some_and(|offers| !offers.is_empty());
    #[cfg(feature = "hydrate")]
    browser::ask_below(root);
    #[cfg(not(feature = "hydrate"))]
    let _ = root;
    let typed = move |event: leptos::ev::Event| {
        #[cfg(feature = "hydrate")]
        browser::ask(event_target_value(&event), offers);
        #[cfg(not(feature = "hydrate"))]
        let _ = &event;
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
    use super::{Offer, suggestions};
    use leptos::prelude::*;
    use leptos::server_fn::client::try_set_server_url;
    use leptos::task::spawn_local;
    use std::cell::Cell;
    use std::time::Duration;
    use wasm_bindgen::JsCast;

    /// How long nothing is asked for, while the reader may still be typing.
    const PAUSE: Duration = Duration::from_millis(180);

    thread_local! {
        /// The number of the newest question: an answer to an older one is not shown.
        static ASKED: Cell<u32> = const { Cell::new(0) };
    }

    /// Has server functions asked below this address. It is kept for as long as the page is there, once.
    pub fn ask_below(root: String) {
        let _ = try_set_server_url(root.leak());
    }

    pub fn ask(typed: String, offers: RwSignal<Option<Vec<Offer>>>) {
        let number = ASKED.with(|asked| {
            asked.set(asked.get().wrapping_add(1));
            asked.get()
        });
        let newest = move || ASKED.with(Cell::get) == number;
        if typed.trim().chars().count() < 2 {
            offers.set(None);
            return;
        }
        let then = move || {
            if !newest() {
                return;
            }
            spawn_local(async move {
                // If the network is away, or the server too busy, there is nothing to suggest; the form still works.
                let found = suggestions(typed).await.unwrap_or_default();
                if newest() {
                    offers.set(Some(found));
                }
            });
        };
        set_timeout(then, PAUSE);
    }

    /// Whether the focus goes to something outside of the box and its list.
    pub fn leaves(event: &web_sys::FocusEvent) -> bool {
        let inside = event.current_target().and_then(|target| target.dyn_into::<web_sys::Node>().ok());
        let next = event.related_target().and_then(|target| target.dyn_into::<web_sys::Node>().ok());
        !inside.is_some_and(|inside| inside.contains(next.as_ref()))
    }
}
