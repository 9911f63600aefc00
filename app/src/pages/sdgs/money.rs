//! The money for the actions that serve a target, year by year.

use crate::components::page_parts::section;
use crate::ports::recommendations::ActionShown;
use crate::reader::*;
use leptos::prelude::*;
use std::collections::BTreeMap;

/// What some actions were given in a year, in one currency, in minor units.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Year {
    allocated: i64,
    spent: i64,
    /// How many amounts there are, and of how many it is known what was spent.
    lines: u64,
    reported: u64,
}

/// Sums by currency and year: amounts in different currencies are never added up.
fn by_year(actions: &[ActionShown]) -> BTreeMap<(String, i32), Year> {
    let mut years: BTreeMap<(String, i32), Year> = BTreeMap::new();
    for line in actions.iter().flat_map(|action| &action.budget) {
        let year = years.entry((line.currency.clone(), line.year)).or_default();
        year.allocated = year.allocated.saturating_add(line.allocated_minor);
        year.lines += 1;
        if let Some(spent) = line.spent_minor {
            year.spent = year.spent.saturating_add(spent);
            year.reported += 1;
        }
    }
    years
}

/// The section; none if no money is known.
pub fn money(actions: &[ActionShown]) -> Option<AnyView> {
    let years = by_year(actions);
    if years.is_empty() {
        return None;
    }
    let reader = reader();
    let formats = &reader.lexicon().formats;
    let rows = years
        .into_iter()
        .map(|((currency, year), sum)| {
            let spent = if sum.reported == 0 {
                view! { <span class="muted">{t("budget-not-reported")}</span> }.into_any()
            } else {
                let partly = (sum.reported < sum.lines)
                    .then(|| tr("sdg-money-partly", &[("reported", sum.reported.into()), ("lines", sum.lines.into())]));
                view! {
                    <bdi>{formats.money(sum.spent, &currency)}</bdi>
                    {partly.map(|partly| view! { <br /> <span class="small muted">{partly}</span> })}
                }
                .into_any()
            };
            view! {
                <tr>
                    <th scope="row">{year}</th>
                    <td class="num" data-label=t("budget-allocated")>
                        <div>
                            <bdi>{formats.money(sum.allocated, &currency)}</bdi>
                        </div>
                    </td>
                    <td class="num" data-label=t("budget-spent")>
                        <div>{spent}</div>
                    </td>
                </tr>
            }
        })
        .collect_view();
    let body = view! {
        <table class="table table-stack" role="table">
            <caption>{t("sdg-money-caption")}</caption>
            <thead>
                <tr>
                    <th scope="col">{t("budget-year")}</th>
                    <th scope="col" class="num">
                        {t("budget-allocated")}
                    </th>
                    <th scope="col" class="num">
                        {t("budget-spent")}
                    </th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
        <p class="small muted">{t("sdg-money-note")}</p>
    };
    Some(section("money", t("budget"), body))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::*;
    use crate::ports::recommendations::BudgetShown;

    fn action(lines: &[(i32, &str, i64, Option<i64>)]) -> ActionShown {
        let budget = lines.iter().map(|(year, currency, allocated_minor, spent_minor)| BudgetShown {
            year: *year,
            currency: currency.to_string(),
            allocated_minor: *allocated_minor,
            spent_minor: *spent_minor,
            source: Words::default(),
        });
        ActionShown {
            slug: "a".into(),
            kind: ActionKind::Service,
            titles: Words::default(),
            description: Words::default(),
            place: Words::default(),
            state: ActionState::UnderWay,
            abandoned_reason: Words::default(),
            planned_start: None,
            planned_end: None,
            started_on: None,
            finished_on: None,
            progress: 0,
            institutions: Vec::new(),
            milestones: Vec::new(),
            budget: budget.collect(),
            recommendations: Vec::new(),
            targets: Vec::new(),
        }
    }

    #[test]
    fn years_add_up_and_currencies_do_not() {
        let actions = [
            action(&[(2024, "VLR", 100, Some(80)), (2025, "VLR", 50, None)]),
            action(&[(2024, "VLR", 10, None), (2024, "USD", 7, Some(7))]),
        ];
        let years = by_year(&actions);
        assert_eq!(years[&("VLR".to_string(), 2024)], Year { allocated: 110, spent: 80, lines: 2, reported: 1 });
        assert_eq!(years[&("USD".to_string(), 2024)], Year { allocated: 7, spent: 7, lines: 1, reported: 1 });
        assert_eq!(years[&("VLR".to_string(), 2025)].reported, 0);
        assert!(by_year(&[]).is_empty());
    }
}
