//! The parts around every page: masthead, trail, notices, footer.

use super::head::Head;
use crate::components::quick_exit::{forgets, on_desks, quick_exit};
use crate::components::told::Told;
use crate::reader::*;
use answerable_domain::model::{Lang, Role};
use html_escape::encode_text;
use leptos::prelude::*;

const SECTIONS: [(&str, &str); 7] = [
    ("/recommendations", "nav-recommendations"),
    ("/documents", "nav-documents"),
    ("/institutions", "nav-institutions"),
    ("/civil-society", "nav-civil-society"),
    ("/sdgs", "nav-sdgs"),
    ("/calendar", "nav-calendar"),
    ("/about", "nav-about"),
];

const FOOTER: [(&str, &str); 11] = [
    ("/states", "nav-states"),
    ("/mechanisms", "nav-mechanisms"),
    ("/themes", "nav-themes"),
    ("/changes", "nav-changes"),
    ("/disagreements", "nav-disagreements"),
    ("/silence", "nav-silence"),
    ("/moderation", "nav-moderation"),
    ("/data", "nav-data"),
    ("/log", "nav-log"),
    ("/accessibility", "nav-accessibility"),
    ("/privacy", "nav-privacy"),
];

/// The complete HTML document around a page's body.
pub fn shell(head: Head, body: AnyView) -> AnyView {
    let reader = reader();
    let title = title(&head, &reader);
    let feed = head.feed.map(|path| {
        view! { <link rel="alternate" type="application/atom+xml" title=t("nav-changes") href=reader.href(path) /> }
    });
    let loader = head.islands.then(|| {
        view! { <script type="module" src=reader.site.assets.island_loader.clone()></script> }
    });
    let leaves = head.quick_exit || (head.desk && on_desks(&reader));
    let leaver = (leaves || forgets(&reader)).then(|| {
        view! { <script type="module" src=reader.site.assets.quick_exit.clone()></script> }
    });
    let keeper = head.keeps_draft.then(|| {
        view! { <script type="module" src=reader.site.assets.keep_draft.clone()></script> }
    });
    let checker = head.checks_log.then(|| {
        view! { <script type="module" src=reader.site.assets.check_log.clone()></script> }
    });
    view! {
        <html lang=reader.lang.tag() dir=reader.lang.dir()>
            <head>
                <meta charset="utf-8" />
                // The element is written by hand, since Leptos would put a mark after its child, which would be text here.
                <title inner_html=encode_text(&title).into_owned()></title>
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <meta name="color-scheme" content="light dark" />
                {(!head.description.is_empty()).then(|| view! { <meta name="description" content=head.description.clone() /> })}
                {(head.unlisted || head.desk || reader.as_at.is_some()).then(|| view! { <meta name="robots" content="noindex" /> })}
                <link rel="stylesheet" href=reader.site.assets.stylesheet.clone() />
                <link rel="icon" type="image/svg+xml" href=reader.site.assets.icon.clone() />
                {elsewhere(&head, &reader)}
                {feed}
                {loader}
                {leaver}
                {keeper}
                {checker}
            </head>
            <body>
                {leaves.then(quick_exit)}
                {masthead(&head)}
                <main id="main" class="wrap page" tabindex="-1">
                    {notices(&head)}
                    {trail(&head)}
                    {head.desk.then(|| done(&reader))}
                    {body}
                </main>
                {footer(&head)}
            </body>
        </html>
    }
    .into_any()
}

/// The title for where it stands alone: the page's title, State, page of a list, and day.
fn title(head: &Head, reader: &Reader) -> String {
    let page = reader.parameters.iter().find(|(name, number)| name == "page" && number != "1").map(|(_, number)| number.clone());
    let day = reader.as_at.filter(|_| !head.timeless).map(|day| reader.lexicon().formats.day(day));
    let parts = [
        Some(head.in_full.clone().unwrap_or_else(|| head.title.clone())),
        head.state.clone(),
        page.and_then(|page| page.parse::<i64>().ok())
            .map(|page| tr("page-number", &[("page", reader.lexicon().formats.number(page).into())])),
        day.map(|day| tr("title-as-at", &[("day", day.into())])),
        Some(t("site-name")),
    ];
    let title = parts.into_iter().flatten().collect::<Vec<_>>().join(" · ");
    if Told::of_a_failed_form() { tr("title-error", &[("title", title.into())]) } else { title }
}

/// Links to the page in the other languages, and the one address by which search engines should know it. Desks have neither.
fn elsewhere(head: &Head, reader: &Reader) -> Option<AnyView> {
    if head.desk {
        return None;
    }
    let origin = &reader.site.origin;
    let alternates = Lang::ALL
        .into_iter()
        .map(|lang| view! { <link rel="alternate" hreflang=lang.tag() href=format!("{origin}{}", reader.here_in(lang)) /> })
        .collect_view();
    let canonical = (!head.unlisted && reader.as_at.is_none()).then(|| view! { <link rel="canonical" href=reader.canonical() /> });
    Some(view! { {canonical} {alternates} }.into_any())
}

fn masthead(head: &Head) -> AnyView {
    let reader = reader();
    let languages = Lang::ALL
        .into_iter()
        .map(|lang| {
            let current = (lang == reader.lang).then_some("true");
            view! {
                <li>
                    <a href=reader.here_in(lang) lang=lang.tag() hreflang=lang.tag() aria-current=current>
                        {lang.own_name()}
                    </a>
                </li>
            }
        })
        .collect_view();
    let sections = SECTIONS
        .into_iter()
        .map(|(path, words)| {
            let current = (path == head.section).then_some("true");
            view! {
                <li>
                    <a href=href(path) aria-current=current>
                        {t(words)}
                    </a>
                </li>
            }
        })
        .collect_view();
    view! {
        <header class="masthead">
            <a class="skip" href="#main">{t("skip-to-content")}</a>
            <div class="wrap masthead-top">
                <p class="brand">
                    <a href=href("/")>{t("site-name")}</a>
                </p>
                <p class="strapline">{t("site-strapline")}</p>
                {account(&reader)}
                <nav class="languages" aria-label=t("nav-languages")>
                    <ul>{languages}</ul>
                </nav>
            </div>
            <div class="wrap masthead-bar">
                <div>
                    <details class="menu">
                        <summary>{t("nav-menu")}</summary>
                        <nav class="main-nav" aria-label=t("nav-main")>
                            <ul>{sections}</ul>
                        </nav>
                    </details>
                    {(head.section != "/recommendations" && head.section != "/")
                        .then(|| {
                            view! {
                                <form class="search-box" role="search" method="get" action=format!("/{}/recommendations", reader.lang.tag())>
                                    <label class="hide" for="masthead-q">
                                        {t("search-label")}
                                    </label>
                                    <input id="masthead-q" name="q" type="search" maxlength="300" />
                                    {kept_day()}
                                    <button class="button button-small">{t("search-button")}</button>
                                </form>
                            }
                        })}
                </div>
            </div>
        </header>
    }
    .into_any()
}

/// The person who is signed in, with links to the desk, to the account and to sign out; or the link to sign in.
fn account(reader: &Reader) -> AnyView {
    let Some(who) = &reader.signed_in else {
        // Signing in is possible on the present day only.
        let address = format!("/{}/sign-in", reader.lang.tag());
        return view! {
            <nav class="account-nav" aria-label=t("account-nav")>
                <ul>
                    <li>
                        <a href=address rel="nofollow">
                            {t("sign-in")}
                        </a>
                    </li>
                </ul>
            </nav>
        }
        .into_any();
    };
    let desk = who.role().and_then(desk_of).map(|path| view! { <li><a href=href(path)>{t("desk")}</a></li> });
    view! {
        <nav class="account-nav" aria-label=t("account-nav")>
            <ul>
                {desk}
                <li>
                    <a href=href("/account")>
                        <span class="hide">{t("own-account")} " "</span>
                        <bdi>{who.name.clone()}</bdi>
                    </a>
                </li>
                <li>
                    <form method="post" action=href("/sign-out")>
                        <button class="button-link">{t("sign-out")}</button>
                    </form>
                </li>
            </ul>
        </nav>
    }
    .into_any()
}

/// The path of the desk of a role; none if the role has no desk.
fn desk_of(role: Role) -> Option<&'static str> {
    match role {
        Role::FocalPoint | Role::Validator => Some("/work"),
        Role::Coordinator => Some("/coordination"),
        Role::Administrator => Some("/administration"),
        Role::Contributor | Role::OrganisationLead => Some("/submissions"),
        Role::Moderator => Some("/moderating"),
    }
}

/// A notice of what was just done, after a form was sent and the browser redirected.
fn done(reader: &Reader) -> Option<AnyView> {
    let code = reader.parameters.iter().find(|(name, _)| name == "done").map(|(_, code)| format!("done-{code}"))?;
    reader.lexicon().has(&code).then(|| {
        view! {
            <div class="notice" data-kind="info" role="status">
                <p>{t(&code)}</p>
            </div>
        }
        .into_any()
    })
}

/// A hidden field with the day that the reader asked for, since sending a form drops the address's parameters.
pub fn kept_day() -> impl IntoView {
    reader().as_at.map(|day| view! { <input type="hidden" name="as_at" value=day.to_string() /> })
}

fn notices(head: &Head) -> AnyView {
    let reader = reader();
    let earlier = reader.as_at.filter(|_| !head.timeless).map(|as_at| {
        let written = reader.lexicon().formats.day(as_at);
        view! {
            <div class="notice notice-bar" data-kind="as-at" role="note">
                <p>
                    {tr("as-at-notice", &[("day", written.into())])} " "
                    <a href=reader.here_as_at(None)>{t("as-at-today")}</a>
                </p>
            </div>
        }
    });
    let fiction = head.fiction.then(|| {
        view! {
            <p class="notice notice-bar" data-kind="fiction" role="note">
                {t("fiction-notice")}
            </p>
        }
    });
    let unread = reader.unread_day.clone().map(|written| {
        let words = match written.parse() {
            Ok(day) => tr("as-at-to-come", &[("day", reader.lexicon().formats.day(day).into())]),
            Err(_) => tr("as-at-unread", &[("written", written.into())]),
        };
        view! {
            <p class="notice notice-bar" data-kind="warning" role="note">
                {words}
            </p>
        }
    });
    (unread, earlier, fiction).into_any()
}

fn trail(head: &Head) -> AnyView {
    if head.trail.is_empty() {
        return ().into_any();
    }
    let steps = head
        .trail
        .iter()
        .map(|(words, path)| {
            view! {
                <li>
                    <a href=href(path)>
                        <bdi>{words.clone()}</bdi>
                    </a>
                </li>
            }
        })
        .collect_view();
    view! {
        <nav class="breadcrumbs" aria-label=t("nav-trail")>
            <ol>
                <li>
                    <a href=href("/")>{t("nav-home")}</a>
                </li>
                {steps}
                <li>
                    <span aria-current="page">
                        <bdi>{head.title.clone()}</bdi>
                    </span>
                </li>
            </ol>
        </nav>
    }
    .into_any()
}

fn footer(head: &Head) -> AnyView {
    let reader = reader();
    // A page that is the same on any day has no address of an earlier day.
    let address = if head.timeless { format!("{}{}", reader.site.origin, reader.here_as_at(None)) } else { reader.citable() };
    let links = FOOTER
        .into_iter()
        .map(|(path, words)| {
            view! {
                <li>
                    <a href=href(path)>{t(words)}</a>
                </li>
            }
        })
        .collect_view();
    view! {
        <footer class="footer">
            <div class="wrap">
                <nav aria-label=t("nav-further")>
                    <ul>{links}</ul>
                </nav>
                <p>{t("footer-who-grades")}</p>
                <p class="print-only">{tr("footer-printed", &[("address", address.clone().into())])} " · " {day(reader.day)}</p>
            </div>
        </footer>
    }
    .into_any()
}
