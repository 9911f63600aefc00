//! How a language writes dates and numbers, and orders names.

use crate::model::Lang;
use chrono::{Datelike, NaiveDate};
use fixed_decimal::Decimal;
use fluent_bundle::FluentValue;
use icu_collator::{CollatorBorrowed, options::CollatorOptions};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{YM, YMD};
use icu_datetime::input::Date;
use icu_decimal::DecimalFormatter;
use icu_locale::Locale;
use std::cmp::Ordering;

use icu_calendar::Gregorian;

/// The formats of one language.
pub struct Formats {
    day: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    short_day: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    month: FixedCalendarDateTimeFormatter<Gregorian, YM>,
    number: DecimalFormatter,
    collator: CollatorBorrowed<'static>,
}

/// British order of day and month in English; Latin digits in Arabic, because symbols and paragraphs have them too.
fn locale(lang: Lang) -> Locale {
    let tag = match lang {
        Lang::En => "en-GB",
        Lang::Es => "es",
        Lang::Fr => "fr",
        Lang::Ar => "ar-u-nu-latn",
    };
    tag.parse().expect("the locale tags are valid")
}

impl Formats {
    /// The formats of a language.
    pub fn of(lang: Lang) -> Formats {
        let locale = locale(lang);
        let known = "data for the four languages is compiled in";
        Formats {
            day: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMD::long()).expect(known),
            short_day: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMD::medium()).expect(known),
            month: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YM::long()).expect(known),
            number: DecimalFormatter::try_new((&locale).into(), Default::default()).expect(known),
            collator: icu_collator::Collator::try_new((&locale).into(), CollatorOptions::default()).expect(known),
        }
    }

    /// «22 November 2026».
    pub fn day(&self, date: NaiveDate) -> String {
        gregorian(date).map_or_else(|| date.to_string(), |date| self.day.format(&date).to_string())
    }

    /// «22 Nov 2026», where there is little room.
    pub fn short_day(&self, date: NaiveDate) -> String {
        gregorian(date).map_or_else(|| date.to_string(), |date| self.short_day.format(&date).to_string())
    }

    /// «November 2026».
    pub fn month(&self, date: NaiveDate) -> String {
        gregorian(date).map_or_else(|| date.to_string(), |date| self.month.format(&date).to_string())
    }

    /// «23,482», «23 482», «23.482».
    pub fn number(&self, number: i64) -> String {
        self.number.format(&Decimal::from(number)).to_string()
    }

    /// A decimal as its source wrote it («12.50»), with the language's separators.
    pub fn decimal(&self, written: &str) -> String {
        Decimal::try_from_str(written).map_or_else(|_| written.to_string(), |decimal| self.number.format(&decimal).to_string())
    }

    /// Money in minor units, as whole units with the currency's code behind.
    pub fn money(&self, minor: i64, currency: &str) -> String {
        format!("{}\u{a0}{currency}", self.number(minor / 100))
    }

    /// The order of two names in the language.
    pub fn compare(&self, left: &str, right: &str) -> Ordering {
        self.collator.compare(left, right)
    }
}

fn gregorian(date: NaiveDate) -> Option<Date<Gregorian>> {
    Date::try_new_gregorian(date.year(), u8::try_from(date.month()).ok()?, u8::try_from(date.day()).ok()?).ok()
}

/// Writes the whole numbers of Fluent messages as the language does. `L` is the language's place in `Lang::ALL`: the
/// bundle takes a plain function, which cannot carry it.
pub(super) fn fluent_number<const L: usize>(value: &FluentValue, _: &intl_memoizer::concurrent::IntlLangMemoizer) -> Option<String> {
    match value {
        FluentValue::Number(number) if number.value.fract() == 0.0 => {
            static FORMATS: [std::sync::OnceLock<DecimalFormatter>; 4] = [const { std::sync::OnceLock::new() }; 4];
            let format = FORMATS[L].get_or_init(|| {
                DecimalFormatter::try_new((&locale(Lang::ALL[L])).into(), Default::default()).expect("data is compiled in")
            });
            Some(format.format(&Decimal::from(number.value as i64)).to_string())
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_and_numbers_as_the_reader_writes_them() {
        let day: NaiveDate = "2026-11-01".parse().unwrap();
        let written: Vec<_> = Lang::ALL.into_iter().map(|lang| Formats::of(lang).day(day)).collect();
        assert_eq!(written[..3], ["1 November 2026", "1 de noviembre de 2026", "1 novembre 2026"]);
        assert!(written[3].contains("نوفمبر") && written[3].contains("2026"), "{}", written[3]);
        let numbers: Vec<_> = Lang::ALL.into_iter().map(|lang| Formats::of(lang).number(23_482)).collect();
        assert_eq!(numbers[0], "23,482");
        assert_eq!(numbers[1], "23.482");
        assert_eq!(numbers[2].replace(['\u{202f}', '\u{a0}'], " "), "23 482");
    }

    #[test]
    fn names_in_the_order_of_the_language() {
        let mut names = ["Zambie", "Égypte", "Espagne", "Éthiopie"];
        names.sort_by(|a, b| Formats::of(Lang::Fr).compare(a, b));
        assert_eq!(names, ["Égypte", "Espagne", "Éthiopie", "Zambie"]);
    }

    #[test]
    fn decimals_keep_their_digits() {
        assert_eq!(Formats::of(Lang::Fr).decimal("12.50"), "12,50");
        assert_eq!(Formats::of(Lang::En).decimal("<0.1"), "<0.1");
    }
}
