//! The secret page of a request: its stage, the moderator's questions, and (once registered) the link to set up the account.

use super::head;
use crate::components::form::{Field, Form, error_summary, hidden, textarea};
use crate::components::page_parts::page_head;
use crate::pages::organisations::details::all_names;
use crate::pages::{Page, draw_with_status};
use crate::reader::*;
use answerable_domain::model::*;
use answerable_domain::view::registration::{Asked, FirstAccount, Message};
use leptos::prelude::*;
use std::sync::Arc;

const ANSWER: Field = Field::text("answer", "register-answer").hint("register-answer-hint").required();

/// The page of a request, for the person who knows its secret address.
pub fn page(reader: &Arc<Reader>, asked: Asked, form: &Form, conflict: bool) -> Page {
    let status = match (conflict, form.errors.is_empty()) {
        (true, _) => 409,
        (false, false) => 422,
        (false, true) => 200,
    };
    draw_with_status(status, reader, || head(t("register-asked-title")), || body(&asked, form, conflict))
}

fn body(asked: &Asked, form: &Form, conflict: bool) -> AnyView {
    let reader = reader();
    let address = format!("{}{}", reader.site.origin, reader.here_as_at(None).split('?').next().unwrap_or_default());
    let meanwhile = conflict.then(|| {
        view! {
            <div class="notice" data-kind="warning" role="alert">
                <p>{t("register-meanwhile")}</p>
            </div>
        }
    });
    let keep = (asked.account != FirstAccount::Made).then(|| {
        let kept = if asked.by_mail { "register-keep-mailed" } else { "register-keep-only" };
        view! {
            <div class="notice" data-kind="info">
                <p class="notice-title">{t("register-keep")}</p>
                <p>
                    <bdi class="address" dir="ltr">{address}</bdi>
                </p>
                <p>{t(kept)}</p>
            </div>
        }
    });
    view! {
        {error_summary(form)} {page_head((), t("register-asked-title"), ())} {meanwhile} {stage(asked)} {keep}
        <dl class="summary">
            <div>
                <dt>{t("register-name")}</dt>
                <dd>{all_names(&asked.names)}</dd>
            </div>
            <div>
                <dt>{t("register-received")}</dt>
                <dd>{day(asked.received_on)}</dd>
            </div>
        </dl>
        {messages(&asked.messages)}
        {(asked.stage == RegistrationStage::Asked).then(|| answer(form))}
        {asked.removed_on.map(|on| view! { <p class="muted small">{t("register-removed")} " " {day(on)}</p> })}
    }
    .into_any()
}

fn stage(asked: &Asked) -> AnyView {
    let days = reader().site.periods.moderation_days;
    let words = match asked.stage {
        RegistrationStage::Waiting => tr("register-stage-waiting", &[("days", days.into())]),
        RegistrationStage::Asked => t("register-stage-asked"),
        RegistrationStage::Registered => t("register-stage-registered"),
        RegistrationStage::Refused => t("register-stage-refused"),
    };
    let more = match (asked.stage, asked.account) {
        (RegistrationStage::Registered, FirstAccount::Made) => view! {
            <p>{t("register-account-made")}</p>
            <p>
                <a class="button" href=href("/sign-in")>{t("sign-in")}</a>
            </p>
        }
        .into_any(),
        (RegistrationStage::Registered, _) => view! {
            <p>{t("register-account-open")}</p>
            <form class="form" method="post">
                {hidden("step", "account")} <div class="actions">
                    <button class="button">{t("register-account-set-up")}</button>
                </div>
            </form>
        }
        .into_any(),
        (RegistrationStage::Refused, _) => {
            let reason = asked.reason.as_ref().map(|(language, reason)| {
                view! {
                    <blockquote lang=language.clone() dir=direction(language)>
                        {paragraphs(reason)}
                    </blockquote>
                }
            });
            view! { <p>{t("register-reason")}</p> {reason} <p>{t("register-again")}</p> }.into_any()
        }
        _ => ().into_any(),
    };
    view! {
        <p class="lede">{words}</p>
        {more}
    }
    .into_any()
}

/// The paragraphs of a text.
pub fn paragraphs(text: &str) -> AnyView {
    text.split('\n').filter(|line| !line.trim().is_empty()).map(|line| view! { <p>{line.to_string()}</p> }).collect_view().into_any()
}

/// The questions and answers, in their order.
pub fn messages(messages: &[Message]) -> AnyView {
    if messages.is_empty() {
        return ().into_any();
    }
    let items = messages
        .iter()
        .map(|message| {
            let who = if message.by_moderator { t("register-by-moderator") } else { t("register-by-asker") };
            view! {
                <li>
                    {short_day(message.written_on)}
                    <div>
                        <p class="muted small">{who}</p>
                        <div lang=message.language.clone() dir=direction(&message.language)>{paragraphs(&message.body)}</div>
                    </div>
                </li>
            }
        })
        .collect_view();
    view! {
        <section class="section" aria-labelledby="messages">
            <h2 id="messages">{t("register-messages")}</h2>
            <ol class="history">{items}</ol>
        </section>
    }
    .into_any()
}

fn answer(form: &Form) -> AnyView {
    view! {
        <form class="form" method="post" novalidate=true>
            {hidden("step", "answer")} {textarea(form, ANSWER, 5, None)} <div class="actions">
                <button class="button">{t("register-answer-send")}</button>
            </div>
        </form>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::*;

    fn asked(stage: RegistrationStage, account: FirstAccount) -> Asked {
        Asked {
            stage,
            names: Words::one("ar", "ملجأ"),
            received_on: on("2026-04-20"),
            by_mail: false,
            messages: Vec::new(),
            reason: None,
            account,
            removed_on: None,
        }
    }

    fn drawn(asked: Asked, form: &Form, conflict: bool) -> Drawn {
        let reader = asking(&reader_of(Lang::En, "/civil-society/register/secret"), [("done", "register-answered")]);
        Drawn::of(&page(&reader, asked, form, conflict))
    }

    #[test]
    fn whoever_waits_keeps_the_secret_address_and_can_leave_at_once() {
        let drawn = drawn(asked(RegistrationStage::Waiting, FirstAccount::NotYet), &untouched(), false);
        // What the address was opened with is no part of it.
        assert_eq!(
            (drawn.one("bdi.address"), drawn.attr("bdi.address", "dir")),
            ("/en/civil-society/register/secret".to_string(), "ltr".to_string())
        );
        assert_eq!((drawn.count("main form"), drawn.count(".quick-exit a")), (0, 1));
        assert_eq!((drawn.one(".summary [lang=ar]"), drawn.attr(".summary [lang=ar]", "dir")), ("ملجأ".to_string(), "rtl".to_string()));
    }

    #[test]
    fn a_question_is_answered() {
        let question =
            Message {
                by_moderator: true, language: "es".to_string(), body: "¿Dónde?\n¿Cuándo?".to_string(), written_on: on("2026-04-21")
            };
        let own = Asked { messages: vec![question], ..asked(RegistrationStage::Asked, FirstAccount::NotYet) };
        let drawn = drawn(own, &refused([("answer", "Aquí")], "answer", "register-answer-missing"), false);
        assert_eq!(
            (drawn.status, drawn.errors(), drawn.forms()),
            (422, vec!["Write your answer".to_string()], vec!["post step=answer > send".to_string()])
        );
        assert_eq!(
            (drawn.one("#answer"), drawn.all("main .history [lang=es] p")),
            ("Aquí".to_string(), vec!["¿Dónde?".to_string(), "¿Cuándo?".to_string()])
        );
    }

    #[test]
    fn the_first_account_is_set_up_once() {
        let open = drawn(asked(RegistrationStage::Registered, FirstAccount::Open), &untouched(), true);
        assert_eq!((open.status, open.forms()), (409, vec!["post step=account > send".to_string()]));
        let made = drawn(asked(RegistrationStage::Registered, FirstAccount::Made), &untouched(), false);
        // The address opens nothing more, and need not be kept.
        assert_eq!(
            (made.count("main form"), made.count("bdi.address"), made.attr("main a.button", "href")),
            (0, 0, "/en/sign-in".to_string())
        );
    }

    #[test]
    fn a_refusal_gives_its_reason_in_the_language_in_which_it_was_written() {
        let own = Asked {
            reason: Some(("ar".to_string(), "السبب".to_string())),
            removed_on: Some(on("2026-07-20")),
            ..asked(RegistrationStage::Refused, FirstAccount::NotYet)
        };
        let drawn = drawn(own, &untouched(), false);
        assert_eq!(
            (drawn.one("blockquote[lang=ar][dir=rtl]"), drawn.one("main p.muted.small time")),
            ("السبب".to_string(), "20 July 2026".to_string())
        );
    }
}
