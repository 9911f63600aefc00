//! Parts that most pages have: head, sections, empty states, pagination.

use crate::reader::{reader, t, tr};
use leptos::prelude::*;

/// A page's heading, with a line above it and a sentence below it.
pub fn page_head(eyebrow: impl IntoView + 'static, title: impl IntoView + 'static, lede: impl IntoView + 'static) -> AnyView {
    view! {
        <header class="page-head">
            <div class="eyebrow">{eyebrow}</div>
            <h1>{title}</h1>
            <div class="lede">{lede}</div>
        </header>
    }
    .into_any()
}

/// A heading whose level (2 to 6) depends on its place.
pub fn heading(level: u8, class: &'static str, words: impl IntoView + 'static) -> AnyView {
    let class = Some(class).filter(|class| !class.is_empty());
    match level {
        2 => view! { <h2 class=class>{words}</h2> }.into_any(),
        3 => view! { <h3 class=class>{words}</h3> }.into_any(),
        4 => view! { <h4 class=class>{words}</h4> }.into_any(),
        5 => view! { <h5 class=class>{words}</h5> }.into_any(),
        _ => view! { <h6 class=class>{words}</h6> }.into_any(),
    }
}

/// A section of a page, with its id and its title.
pub fn section(id: &'static str, title: String, body: impl IntoView + 'static) -> AnyView {
    view! {
        <section class="section" id=id aria-labelledby=format!("{id}-title")>
            <h2 id=format!("{id}-title")>{title}</h2>
            {body}
        </section>
    }
    .into_any()
}

/// A note that there is nothing here, why, and what the reader can do.
pub fn empty(why: String, advice: impl IntoView + 'static) -> AnyView {
    view! {
        <div class="empty">
            <p>{why}</p>
            {advice}
        </div>
    }
    .into_any()
}

/// Links to the pages of a list; none are drawn where there is only one. `address` gives the address of a page.
pub fn pagination(page: u64, pages: u64, address: impl Fn(u64) -> String) -> AnyView {
    if pages < 2 {
        return ().into_any();
    }
    let format = &reader().lexicon().formats;
    let mut shown: Vec<u64> = [1, 2, page.saturating_sub(1), page, page + 1, pages - 1, pages]
        .into_iter()
        .filter(|number| (1..=pages).contains(number))
        .collect();
    shown.sort_unstable();
    shown.dedup();
    let mut before = 0;
    let numbers = shown
        .into_iter()
        .map(|number| {
            let gap = (number > before + 1).then(|| view! { <li><span>"…"</span></li> });
            before = number;
            let written = format.number(number as i64);
            let current = (number == page).then_some("page");
            view! {
                {gap}
                <li>
                    <a href=address(number) aria-current=current aria-label=tr("page-number", &[("page", written.clone().into())])>
                        {written.clone()}
                    </a>
                </li>
            }
        })
        .collect_view();
    view! {
        <nav class="pagination" aria-label=t("pages-label")>
            <ul>
                {(page > 1)
                    .then(|| {
                        view! {
                            <li>
                                <a rel="prev" href=address(page - 1)>
                                    {t("page-previous")}
                                </a>
                            </li>
                        }
                    })} {numbers}
                {(page < pages)
                    .then(|| {
                        view! {
                            <li>
                                <a rel="next" href=address(page + 1)>
                                    {t("page-next")}
                                </a>
                            </li>
                        }
                    })}
            </ul>
        </nav>
    }
    .into_any()
}
