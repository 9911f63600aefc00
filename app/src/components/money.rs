//! Draws money by year: what was allocated, and what is known of what was spent.

use crate::reader::*;
use answerable_domain::view::recommendations::BudgetShown;
use leptos::prelude::*;
use std::collections::BTreeMap;

/// The sums of one year in one currency, in minor units.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct YearSum {
    pub allocated: i64,
    pub spent: i64,
    /// How many amounts there are; `reported` counts those of which it is known what was spent.
    pub lines: u64,
    pub reported: u64,
}

/// Sums amounts by year and currency. Amounts in different currencies are never added up.
pub fn by_year<'a>(lines: impl IntoIterator<Item = &'a BudgetShown>) -> BTreeMap<(i32, String), YearSum> {
    let mut years: BTreeMap<(i32, String), YearSum> = BTreeMap::new();
    for line in lines {
        let year = years.entry((line.year, line.currency.clone())).or_default();
        year.allocated = year.allocated.saturating_add(line.allocated_minor);
        year.lines += 1;
        if let Some(spent) = line.spent_minor {
            year.spent = year.spent.saturating_add(spent);
            year.reported += 1;
        }
    }
    years
}

/// The sums as a table, the newest year first.
pub fn money_by_year(caption: String, years: BTreeMap<(i32, String), YearSum>) -> AnyView {
    let formats = &reader().lexicon().formats;
    let rows = years
        .into_iter()
        .rev()
        .map(|((year, currency), sum)| {
            let spent = if sum.reported == 0 {
                view! { <span class="muted">{t("budget-not-reported")}</span> }.into_any()
            } else {
                let partly = (sum.reported < sum.lines)
                    .then(|| tr("budget-partly", &[("reported", sum.reported.into()), ("lines", sum.lines.into())]));
                view! {
                    <bdi>{formats.money(sum.spent, &currency)}</bdi>
                    {partly.map(|partly| view! { <br /> <span class="small muted">{partly}</span> })}
                }
                .into_any()
            };
            let allocated = view! { <bdi>{formats.money(sum.allocated, &currency)}</bdi> }.into_any();
            row(year, allocated, spent, None)
        })
        .collect_view();
    table(caption, rows, false)
}

/// A table of the single amounts, each with its source.
pub fn money_lines(caption: String, lines: &[BudgetShown]) -> AnyView {
    let formats = &reader().lexicon().formats;
    let rows = lines
        .iter()
        .map(|line| {
            let spent = line.spent_minor.map_or_else(|| t("budget-not-reported"), |spent| formats.money(spent, &line.currency));
            let allocated = view! { <bdi>{formats.money(line.allocated_minor, &line.currency)}</bdi> }.into_any();
            row(line.year, allocated, view! { <bdi>{spent}</bdi> }.into_any(), Some(words(&line.source)))
        })
        .collect_view();
    table(caption, rows, true)
}

/// One row of a table of money. Each cell has one child: on a narrow screen a cell is a flex row of its label and that child, whatever the
/// direction of the script.
fn row(year: i32, allocated: AnyView, spent: AnyView, source: Option<AnyView>) -> AnyView {
    view! {
        <tr>
            <th scope="row">{year}</th>
            <td class="num" data-label=t("budget-allocated")>
                <div>{allocated}</div>
            </td>
            <td class="num" data-label=t("budget-spent")>
                <div>{spent}</div>
            </td>
            {source.map(|source| view! { <td data-label=t("budget-source")><div>{source}</div></td> })}
        </tr>
    }
    .into_any()
}

fn table(caption: String, rows: impl IntoView + 'static, with_source: bool) -> AnyView {
    view! {
        <table class="table table-stack">
            <caption>{caption}</caption>
            <thead>
                <tr>
                    <th scope="col">{t("budget-year")}</th>
                    <th scope="col" class="num">
                        {t("budget-allocated")}
                    </th>
                    <th scope="col" class="num">
                        {t("budget-spent")}
                    </th>
                    {with_source.then(|| view! { <th scope="col">{t("budget-source")}</th> })}
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use answerable_domain::model::Words;

    fn line(year: i32, currency: &str, allocated_minor: i64, spent_minor: Option<i64>) -> BudgetShown {
        BudgetShown { year, currency: currency.to_string(), allocated_minor, spent_minor, source: Words::default() }
    }

    #[test]
    fn years_add_up_and_currencies_do_not() {
        let lines =
            [line(2024, "VLR", 100, Some(80)), line(2025, "VLR", 50, None), line(2024, "VLR", 10, None), line(2024, "USD", 7, Some(7))];
        let years = by_year(&lines);
        assert_eq!(years[&(2024, "VLR".to_string())], YearSum { allocated: 110, spent: 80, lines: 2, reported: 1 });
        assert_eq!(years[&(2024, "USD".to_string())], YearSum { allocated: 7, spent: 7, lines: 1, reported: 1 });
        assert_eq!(years[&(2025, "VLR".to_string())].reported, 0);
        assert!(by_year(&[]).is_empty());
    }
}
