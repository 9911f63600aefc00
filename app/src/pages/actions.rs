//! `/work/actions`: what the institution does, and the form of an action or of its next version.

use crate::components::action::action;
use crate::components::doubts::doubts;
use crate::components::form::{Field, Form, choices, error_summary, hidden, input, languages, meanwhile, select, state_of_form, textarea};
use crate::components::listed::{citation, opening};
use crate::components::page_parts::{empty, page_head, section};
use crate::pages::work::parts::*;
use crate::pages::work::rows::{RowPart, rows};
use crate::pages::{Head, Page, draw, draw_with_status};
use crate::reader::*;
use answerable_domain::form::{BUDGET_ROWS, MILESTONE_ROWS};
use answerable_domain::model::*;
use answerable_domain::rules::actions::may_become;
use answerable_domain::rules::reporting::ReportStage;
use answerable_domain::view::actions::*;
use leptos::prelude::*;
use std::sync::Arc;

const MILESTONE: [RowPart; 3] = [
    RowPart { name: "title", label: "action-milestone", kind: "text" },
    RowPart { name: "due", label: "action-milestone-due", kind: "date" },
    RowPart { name: "reached", label: "action-milestone-reached", kind: "date" },
];
const BUDGET: [RowPart; 5] = [
    RowPart { name: "year", label: "budget-year", kind: "number" },
    RowPart { name: "currency", label: "action-currency", kind: "text" },
    RowPart { name: "allocated", label: "budget-allocated", kind: "number" },
    RowPart { name: "spent", label: "budget-spent", kind: "number" },
    RowPart { name: "source", label: "budget-source", kind: "text" },
];

/// The path of a draft's form, without the language.
pub fn draft_path(draft: &ActionDraft) -> String {
    match &draft.slug {
        Some(slug) => format!("/work/actions/{slug}"),
        None => format!("/work/actions/drafts/{}", draft.id),
    }
}

/// The list of the institution's drafts and public actions.
pub fn index(reader: &Arc<Reader>, found: ActionsFound, which: WhichActions) -> Page {
    let trail = || vec![(t("work-title"), "/work".to_string())];
    draw(reader, || Head { fiction: found.fiction, ..Head::at_desk(t("actions-title"), trail()) }, || list(&found, which))
}

fn list(found: &ActionsFound, which: WhichActions) -> AnyView {
    let drafts = found
        .drafts
        .iter()
        .map(|draft| {
            let title = draft.typed.text("title").map_or_else(|| t("action-untitled"), str::to_string);
            view! {
                <li class="result">
                    <h3 class="result-ref"><a href=href(&draft_path(draft)) dir="auto">{title}</a></h3>
                    <p class="result-meta">
                        <span>{code("draft-stage", draft.stage.code())}</span>
                        <span><bdi>{draft.changed_by.clone()}</bdi> {comma()} {short_day(draft.changed_on)}</span>
                    </p>
                </li>
            }
        })
        .collect_view();
    let public = found
        .actions
        .iter()
        .map(|own| {
            view! {
                {action(own, None)}
                <p class="account-change"><a href=href(&format!("/work/actions/{}", own.slug)) aria-label=format!("{}{}{}", t("action-change"), colon(), own.titles.text(reader().lang))>{t("action-change")}</a></p>
            }
        })
        .collect_view();
    let some = which != WhichActions::default();
    let nothing = found.drafts.is_empty() && found.actions.is_empty();
    let all = || view! { <p><a href=href("/work/actions")>{t("actions-all")}</a></p> };
    view! {
        {page_head(t("work-title"), t("actions-title"), t("actions-lede"))}
        <p><a class="button" href=href("/work/actions/new")>{t("action-new")}</a></p>
        {narrowed(which)}
        {(some && nothing).then(|| empty(t("work-nothing-here"), all()))}
        {(!found.drafts.is_empty()).then(|| section("drafts", t("actions-drafts"), view! { <ol class="results">{drafts}</ol> }))}
        {(!found.actions.is_empty()).then(|| section("public", t("actions-public"), public))}
        {(!some && found.actions.is_empty()).then(|| empty(t("actions-none"), ()))}
    }
    .into_any()
}

/// The links that narrow the list.
fn narrowed(which: WhichActions) -> AnyView {
    let one = |words: String, own: WhichActions, query: &'static str| {
        let current = (own == which).then_some("page");
        view! { <li><a href=href(&format!("/work/actions{query}")) aria-current=current>{words}</a></li> }
    };
    let stages =
        [(ReportStage::Draft, "?draft=draft"), (ReportStage::Submitted, "?draft=submitted"), (ReportStage::Returned, "?draft=returned")];
    let stages = stages.map(|(stage, query)| {
        one(code("draft-stage", stage.code()), WhichActions { draft: Some(stage), ..WhichActions::default() }, query)
    });
    view! {
        <nav class="pagination" aria-label=t("work-list")>
            <ul>
                {one(t("actions-all"), WhichActions::default(), "")}
                {stages}
                {one(t("actions-late"), WhichActions { late: true, ..WhichActions::default() }, "?late=yes")}
            </ul>
        </nav>
    }
    .into_any()
}

/// The form of an action.
pub fn show(reader: &Arc<Reader>, page: ActionPage, typed: &Form, conflict: bool) -> Page {
    let head = || {
        let trail = vec![(t("work-title"), "/work".to_string()), (t("actions-title"), "/work/actions".to_string())];
        Head { fiction: page.fiction, ..Head::at_desk(title(&page), trail) }
    };
    draw_with_status(state_of_form(typed, conflict), reader, head, || body(&page, typed, conflict))
}

fn title(page: &ActionPage) -> String {
    page.action.as_ref().map_or_else(|| t("action-new"), |action| action.titles.text(reader().lang).to_string())
}

fn body(page: &ActionPage, typed: &Form, conflict: bool) -> AnyView {
    let draft = page.draft.as_ref();
    let form = match draft {
        _ if typed.pairs().next().is_some() => typed.clone(),
        Some(draft) => draft.typed.clone(),
        None => page.begun.clone(),
    };
    let version = draft.map_or(0, |draft| draft.version);
    let now = conflict.then(|| meanwhile(there_is(draft)));
    let open = draft.is_some_and(|draft| page.validator || draft.stage != ReportStage::Submitted);
    let ended = page.action.as_ref().is_some_and(|action| may_become(Some(action.state), action.state).is_err());
    let fields = if ended {
        view! { <p class="notice" data-kind="info">{t("action-refused-ended")}</p> }.into_any()
    } else {
        view! {
            <form class="form" method="post">
                {hidden("version", version.to_string())} {fields(page, &form)} {doubts(&form)}
                {buttons(&form, draft.map(|draft| draft.stage), page.validator)}
            </form>
        }
        .into_any()
    };
    view! {
        {page_head(words(&page.institution.names), title(page), t("action-lede"))}
        {now}
        {error_summary(&form)}
        {draft.map(|draft| draft_state(draft.stage, draft.question.as_ref(), &draft.changed_by, draft.changed_on))}
        {page.action.as_ref().map(|own| section("now", t("action-now"), action(own, None)))}
        {fields}
        {open.then(|| discard(version))}
    }
    .into_any()
}

fn fields(page: &ActionPage, form: &Form) -> AnyView {
    let lang = Some(form.value("language").to_string());
    let before = page.action.as_ref().map(|action| action.state);
    let states = ActionState::ALL
        .iter()
        .filter(|state| may_become(before, **state).is_ok())
        .map(|state| (state.code().to_string(), view! { {code("action-state", state.code())} }.into_any()))
        .collect();
    // The kind of a public action stays as it was published.
    let what = if page.action.is_some() {
        view! { {hidden("kind", form.value("kind"))} {hidden("title", form.value("title"))} {hidden("language", form.value("language"))} }
            .into_any()
    } else {
        let kinds = std::iter::once((String::new(), t("choose-one")))
            .chain(ActionKind::ALL.iter().map(|kind| (kind.code().to_string(), code("action-kind", kind.code()))))
            .collect();
        view! {
            {select(form, Field::text("language", "report-language"), languages())} {select(form, Field::text("kind", "action-kind"), kinds)}
            {input(form, Field::text("title", "action-title").hint("action-title-hint"))}
            {textarea(form, Field::text("description", "action-description"), 4, lang.clone())}
            {input(form, Field::text("place", "action-place").hint("action-place-hint"))}
        }
        .into_any()
    };
    let date = |name, label| input(form, Field::text(name, label).kind("date").short());
    view! {
        {what}
        {choices(form, Field::text("state", "action-state"), true, states)}
        <div class="halves">
            {date("planned_start", "action-planned-start")} {date("planned_end", "action-planned-end")}
            {date("started_on", "action-started")} {date("finished_on", "action-finished")}
        </div>
        {input(form, Field::text("progress", "action-per-cent").hint("action-per-cent-hint").short().numeric())}
        {textarea(form, Field::text("abandoned_reason", "action-reason").hint("action-reason-hint"), 3, lang)}
        {serves(page, form)}
        {input(form, Field::text("targets", "field-targets").hint("field-targets-hint"))}
        {rows(form, ("milestone", "milestones", "action-milestones-hint"), &MILESTONE, MILESTONE_ROWS)}
        {rows(form, ("budget", "budget", "action-budget-hint"), &BUDGET, BUDGET_ROWS)}
        {several(form, "institutions", "action-institutions", &page.institutions)}
        {several(form, "groups", "action-groups", &page.groups)}
    }
    .into_any()
}

/// A group of boxes to tick, which is folded while none is ticked.
fn several(form: &Form, name: &'static str, label: &'static str, named: &[Named]) -> AnyView {
    let options = named.iter().map(|one| (one.code.clone(), words(&one.names))).collect();
    view! {
        <details class="more-details" open=form.all(name).next().is_some()>
            <summary>{t(label)}</summary>
            {choices(form, Field::text(name, label), false, options)}
        </details>
    }
    .into_any()
}

/// The field for the recommendations that the action serves; one action may serve many.
fn serves(page: &ActionPage, form: &Form) -> AnyView {
    let options: Vec<(String, AnyView)> = page
        .offered
        .iter()
        .map(|listed| {
            let reference = &listed.reference;
            let shown = view! { {citation(reference)} <span class="hint">{opening(&listed.wording, 120)}</span> }.into_any();
            (format!("{}/{}", reference.symbol, reference.paragraph), shown)
        })
        .collect();
    // If nothing is offered, the error summary links to the field to type into.
    let offered = if options.is_empty() {
        view! { <div id="recommendations"></div> }.into_any()
    } else {
        choices(form, Field::text("recommendations", "action-serves").hint("action-serves-hint"), false, options)
    };
    view! {
        {offered}
        {textarea(form, Field::text("others", "action-others").hint("action-others-hint"), 2, None)}
    }
    .into_any()
}

fn there_is(draft: Option<&ActionDraft>) -> AnyView {
    match draft {
        Some(draft) => {
            let typed = draft
                .typed
                .pairs()
                .filter(|(name, _)| !matches!(*name, "language"))
                .map(|(name, value)| view! { <li><code>{name.to_string()}</code> {colon()} <span dir="auto">{value.to_string()}</span></li> })
                .collect_view();
            view! {
                <p><bdi>{draft.changed_by.clone()}</bdi> {comma()} {short_day(draft.changed_on)} {comma()} {code("draft-stage", draft.stage.code())}</p>
                <ul>{typed}</ul>
            }
            .into_any()
        }
        None => view! { <p>{t("report-gone")}</p> }.into_any(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::*;
    use answerable_domain::view::recommendations::ActionShown;

    fn action_page(action: Option<ActionShown>, draft: Option<ActionDraft>, validator: bool) -> ActionPage {
        ActionPage {
            institution: ministry(),
            fiction: false,
            action,
            draft,
            begun: Form::new([("language", "en"), ("kind", "law"), ("title", "A law")]),
            offered: vec![listed("14", silence())],
            groups: vec![named("girls", "Girls")],
            institutions: vec![named("health", "Ministry of Health")],
            validator,
        }
    }

    fn drawn(page: ActionPage, typed: &Form, conflict: bool) -> Drawn {
        Drawn::of(&show(&reader_as(Role::FocalPoint, "/work/actions/new"), page, typed, conflict))
    }

    #[test]
    fn drafts_and_public_actions_are_listed_apart() {
        let untitled = ActionDraft { slug: Some("law".to_string()), typed: Form::default(), ..action_draft(8, "", ReportStage::Returned) };
        let found = ActionsFound {
            institution: ministry(),
            drafts: vec![action_draft(7, "قانون جديد", ReportStage::Draft), untitled],
            actions: vec![law("law", "A law")],
            ..ActionsFound::default()
        };
        let drawn = Drawn::of(&index(&reader_of(Lang::En, "/work/actions"), found, WhichActions::default()));
        assert_eq!(drawn.all("#drafts h3 a[dir=auto]"), ["قانون جديد", "Without a title"]);
        assert_eq!(drawn.attrs("#drafts h3 a", "href"), ["/en/work/actions/drafts/7", "/en/work/actions/law"]);
        assert_eq!(drawn.attr("#public .account-change a", "aria-label"), "Bring up to date: A law");
        assert_eq!(drawn.one("nav[aria-label='The list that you came from'] a[aria-current=page]"), "All actions");
    }

    #[test]
    fn an_empty_list_says_whether_it_is_narrowed() {
        let reader = reader_of(Lang::En, "/work/actions");
        let all = Drawn::of(&index(&reader, ActionsFound::default(), WhichActions::default()));
        assert_eq!(all.one(".empty"), "Your institution has published no action yet.");
        let late = Drawn::of(&index(&reader, ActionsFound::default(), WhichActions { late: true, ..WhichActions::default() }));
        assert_eq!(
            (late.all(".empty p")[0].clone(), late.attr(".empty a", "href")),
            ("Nothing fits these filters.".to_string(), "/en/work/actions".to_string())
        );
    }

    #[test]
    fn a_focal_point_saves_and_submits_and_a_validator_publishes() {
        let new = drawn(action_page(None, None, false), &untouched(), false);
        assert_eq!(new.forms(), ["post version=0 > step=save step=submit"]);
        assert_eq!((new.attr("#title", "value"), new.attr("#kind option[selected]", "value")), ("A law".to_string(), "law".to_string()));
        assert_eq!(new.attr("input[name=recommendations]", "value"), format!("{SYMBOL}/14"));
        let submitted = || Some(action_draft(7, "A law", ReportStage::Submitted));
        let waits = drawn(action_page(None, submitted(), false), &untouched(), false);
        assert_eq!((waits.forms(), waits.count("#step.notice")), (vec!["post version=4 >".to_string()], 1));
        let validator = drawn(action_page(None, submitted(), true), &untouched(), false);
        assert_eq!(validator.forms(), ["post version=4 > step=save step=publish step=return", "post version=4 > step=discard"]);
    }

    #[test]
    fn the_next_version_keeps_kind_and_title_and_goes_forwards_only() {
        let next = drawn(action_page(Some(law("law", "A law")), None, true), &untouched(), false);
        assert_eq!(next.forms(), ["post version=0 kind=law title=A law language=en > step=save step=submit step=publish"]);
        assert_eq!(next.attrs("input[name=state]", "value"), ["under_way", "finished", "abandoned"]);
        let ended = ActionShown { state: ActionState::Finished, ..law("law", "A law") };
        let ended = drawn(action_page(Some(ended), None, true), &untouched(), false);
        assert_eq!((ended.count("main form"), ended.count("main p.notice")), (0, 1));
    }

    #[test]
    fn what_was_typed_comes_back_with_its_error_and_the_draft_of_whoever_was_quicker() {
        let form = refused(
            [("title", "My law"), ("kind", "policy"), ("milestone-title-0", "First"), ("groups", "girls")],
            "state",
            "action-state-missing",
        );
        let drawn = drawn(action_page(None, Some(action_draft(7, "Her law", ReportStage::Draft)), false), &form, true);
        assert_eq!((drawn.status, drawn.attr("#title", "value")), (409, "My law".to_string()));
        assert_eq!(drawn.one(".error-summary[aria-labelledby=meanwhile] li span"), "Her law");
        assert_eq!((drawn.attr("#milestone-title-0", "value"), drawn.count("details[open] #groups[checked]")), ("First".to_string(), 1));
        assert_eq!(drawn.one(".error-summary a[href='#state']"), "Say where it stands");
        assert_eq!(drawn.count("#state"), 1);
    }
}
