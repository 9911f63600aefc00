//! How each language writes dates and numbers, and in which order it puts names.

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
use icu_plurals::{PluralCategory, PluralRules};
use std::cmp::Ordering;

use icu_calendar::Gregorian;

/// The punctuation that page code itself puts between words, with the spaces that belong to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Punctuation {
    pub comma: &'static str,
    pub semicolon: &'static str,
    pub colon: &'static str,
    /// The opening and the closing quotation mark.
    pub quotes: (&'static str, &'static str),
}

impl Punctuation {
    /// The punctuation of a language: Arabic has its own comma and semicolon, French puts a space before tall marks.
    const fn of(lang: Lang) -> Punctuation {
        match lang {
            Lang::En => Punctuation { comma: ", ", semicolon: "; ", colon: ": ", quotes: ("“", "”") },
            Lang::Es => Punctuation { comma: ", ", semicolon: "; ", colon: ": ", quotes: ("«", "»") },
            Lang::Fr => Punctuation { comma: ", ", semicolon: "\u{a0}; ", colon: "\u{a0}: ", quotes: ("«\u{a0}", "\u{a0}»") },
            Lang::Ar => Punctuation { comma: "، ", semicolon: "؛ ", colon: ": ", quotes: ("«", "»") },
        }
    }
}

/// The formats for dates, numbers and order in one language.
pub struct Formats {
    lang: Lang,
    pub marks: Punctuation,
    day: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    short_day: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    month: FixedCalendarDateTimeFormatter<Gregorian, YM>,
    number: DecimalFormatter,
    plurals: PluralRules,
    collator: CollatorBorrowed<'static>,
}

/// The locale of a language: British order of day and month in English; Latin digits in Arabic, because symbols and paragraphs use them
/// too.
#[expect(clippy::expect_used, reason = "the tags stand here, and a test reads each")]
fn locale(lang: Lang) -> Locale {
    let tag = match lang {
        Lang::En => "en-GB",
        Lang::Es => "es",
        Lang::Fr => "fr",
        Lang::Ar => "ar-u-nu-latn",
    };
    tag.parse().expect("a valid tag")
}

/// Both names of each month, as the United Nations' Arabic documents write them; CLDR has only the second.
const ARABIC_MONTHS: [&str; 12] = [
    "كانون الثاني/يناير",
    "شباط/فبراير",
    "آذار/مارس",
    "نيسان/أبريل",
    "أيار/مايو",
    "حزيران/يونيه",
    "تموز/يوليه",
    "آب/أغسطس",
    "أيلول/سبتمبر",
    "تشرين الأول/أكتوبر",
    "تشرين الثاني/نوفمبر",
    "كانون الأول/ديسمبر",
];

impl Formats {
    /// The formats of a language.
    #[expect(clippy::expect_used, reason = "the data for the four languages is compiled in")]
    pub fn of(lang: Lang) -> Formats {
        let locale = locale(lang);
        let known = "data for the four languages is compiled in";
        Formats {
            lang,
            marks: Punctuation::of(lang),
            plurals: PluralRules::try_new_cardinal((&locale).into()).expect(known),
            day: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMD::long()).expect(known),
            short_day: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMD::medium()).expect(known),
            month: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YM::long()).expect(known),
            number: DecimalFormatter::try_new((&locale).into(), Default::default()).expect(known),
            collator: icu_collator::Collator::try_new((&locale).into(), CollatorOptions::default()).expect(known),
        }
    }

    /// The name of the plural category (CLDR's) that a number takes.
    pub fn plural(&self, number: f64) -> &'static str {
        let category = match number {
            whole if whole.fract() == 0.0 => self.plurals.category_for(whole.abs() as u64),
            other => Decimal::try_from_str(&other.to_string()).map_or(PluralCategory::Other, |decimal| self.plurals.category_for(&decimal)),
        };
        match category {
            PluralCategory::Zero => "zero",
            PluralCategory::One => "one",
            PluralCategory::Two => "two",
            PluralCategory::Few => "few",
            PluralCategory::Many => "many",
            PluralCategory::Other => "other",
        }
    }

    /// The date in full: «22 November 2026».
    pub fn day(&self, date: NaiveDate) -> String {
        if self.lang == Lang::Ar {
            return format!("{} {}", date.day(), self.month(date));
        }
        gregorian(date).map_or_else(|| date.to_string(), |date| self.day.format(&date).to_string())
    }

    /// The date in short form: «22 Nov 2026», for where there is little room.
    pub fn short_day(&self, date: NaiveDate) -> String {
        gregorian(date).map_or_else(|| date.to_string(), |date| self.short_day.format(&date).to_string())
    }

    /// The month and year: «November 2026».
    pub fn month(&self, date: NaiveDate) -> String {
        if self.lang == Lang::Ar {
            return format!("{} {}", ARABIC_MONTHS.get(date.month0() as usize).copied().unwrap_or_default(), date.year());
        }
        gregorian(date).map_or_else(|| date.to_string(), |date| self.month.format(&date).to_string())
    }

    /// The number with the language's separators: «23,482», «23 482», «23.482».
    pub fn number(&self, number: i64) -> String {
        self.number.format(&Decimal::from(number)).to_string()
    }

    /// A decimal that its source wrote as «12.50», with the language's separators.
    pub fn decimal(&self, written: &str) -> String {
        Decimal::try_from_str(written).map_or_else(|_| written.to_string(), |decimal| self.number.format(&decimal).to_string())
    }

    /// An amount given in minor units, as whole units followed by the currency's code.
    pub fn money(&self, minor: i64, currency: &str) -> String {
        format!("{}\u{a0}{currency}", self.number(minor / 100))
    }

    /// Compares two names in the language's alphabetical order.
    pub fn compare(&self, left: &str, right: &str) -> Ordering {
        self.collator.compare(left, right)
    }
}

fn gregorian(date: NaiveDate) -> Option<Date<Gregorian>> {
    Date::try_new_gregorian(date.year(), u8::try_from(date.month()).ok()?, u8::try_from(date.day()).ok()?).ok()
}

/// Writes the whole numbers of Fluent messages as the language does. `L` is the language's index in `Lang::ALL`: the bundle takes a plain
/// function, which cannot hold a value.
#[expect(clippy::expect_used, clippy::indexing_slicing, reason = "each of the four languages has its data and its place")]
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
        assert_eq!(written[3], "1 تشرين الثاني/نوفمبر 2026");
        assert_eq!(Formats::of(Lang::Ar).month(day), "تشرين الثاني/نوفمبر 2026");
        let numbers: Vec<_> = Lang::ALL.into_iter().map(|lang| Formats::of(lang).number(23_482)).collect();
        assert_eq!(numbers[0], "23,482");
        assert_eq!(numbers[1], "23.482");
        assert_eq!(numbers[2].replace(['\u{202f}', '\u{a0}'], " "), "23 482");
    }

    #[test]
    fn arabic_plurals_are_those_of_cldr() {
        let formats = Formats::of(Lang::Ar);
        for number in 0..=1_200u32 {
            let wanted = match (number, number % 100) {
                (0, _) => "zero",
                (1, _) => "one",
                (2, _) => "two",
                (_, 3..=10) => "few",
                (_, 11..=99) => "many",
                _ => "other",
            };
            assert_eq!(formats.plural(f64::from(number)), wanted, "{number}");
        }
        assert_eq!(formats.plural(1.5), "other");
        let says = |days: u32| crate::words::Lexicon::of(Lang::Ar).say("reply-none-after", &[("days", days.into())]);
        assert!(says(158).contains("يوماً") && says(270).contains("يوماً") && says(1_103).contains("أيام"), "{}", says(158));
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
