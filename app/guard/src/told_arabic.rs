//! Finds names in Arabic script that nothing beside them explains: several names in a row, or one name that speaks, owns or suffers
//! something. Officials, and people after whom a street or a school is named, are not marked.

use super::arabic_words::{DOUBTFUL, GIVEN, STOP};
use super::found::{Find, Kind};
use super::plain::{Plain, fold, pattern};
use regex::Regex;
use std::collections::HashSet;
use std::sync::LazyLock;

static WORD: LazyLock<Regex> = LazyLock::new(|| pattern(r"\p{Arabic}{2,}"));

/// Family names, in addition to those that begin with the article and end in ي.
static FAMILY: LazyLock<HashSet<String>> = LazyLock::new(|| {
    "الخطيب النجار الحداد الخياط الحلاق العلي الحسن الحسين المصري الشامي العمري الخالدي التميمي الأنصاري البغدادي المغربي السوداني
     بوزيد بن_علي بلقاسم بلحاج بوجمعة بومدين بوشامة بوعزيز بوعلام قدور مخلوف معزوز ميلودي جبار حمامي خوري درويش راجحي شاهين صليبا طوقان
     عواد عودة عيد غنيم فرحات قاسمي كنعان لعربي لعمري محمدي مرزوقي مسعودي موساوي ناصري هواري وهبة يوسفي آدم أبكر إسحق كوكو تيه دينق
     النور الطاهر الطيب بشير الأمين الفكي حماد جاد_الله عبدالله عوض خير إدريس هارون"
        .split_whitespace()
        .map(|word| fold(&word.replace('_', " ")))
        .collect()
});

/// An office, a title, or a thing that is named after somebody, up to three words before the name.
static OFFICE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:^|[^\p{Arabic}])[وفبل]?(?:ال)?(?:وزيرة?|قاضية?|دكتورة?|مديرة?|رئيسة?|مقررة?|نائبة?|سفيرة?|مفوضة?|أستاذة?|محامية?|والي|محافظ|أمينة?|مدعي|مدعية|وكيلة?|سيناتور|خبيرة?|باحثة?|كاتبة?|مؤلفة?|تأليف|نص|رسوم|تصوير|إعداد|تحرير|تدقيق|مراجعة|ترجمة|مبنى|صالة|برج|نفق|دوار|المظالم|تصميم|إخراج|ملك|ملكة|أمير|أميرة|شيخ الأزهر|سلطان|إمام|خليفة|عمدة|متحدثة?|ناطقة?|عضو|عميد|لواء|جنرال|المدعي العام|النائب العام|د\.|شارع|مستشفى|مدرسة|مؤسسة|جمعية|مركز|جامعة|مخيم|حي|قانون|جائزة|مجمع|ميناء|قرية|بلدة|مدينة|ولاية|إقليم|محافظة|منظمة|ثانوية|إعدادية|زنقة|نهج|آل|بني|سيدي|شبكة|صندوق|مبادرة|ساحة|مسجد|جامع|مطار|سد|جسر|بئر|عين|وادي|جبل|تل|خان|باب|دير|كفر|دار|بيت|مسرح|مكتبة|قاعة|معهد|روضة|كلية|بلدية|دوار|جماعة|قضية|شهر|عيد|اتفاق|معاهدة|حزب|كتيبة|حركة|قبيلة)(?: \p{Arabic}+){0,2}[,:]? $",
    )
});

static OFFICE_AFTER: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^ ?[,(-] ?(?:ال)?(?:وزيرة?|قاضية?|مديرة?|رئيسة?|مقررة?|نائبة?|سفيرة?|مفوضة?|محامية?|والي|محافظ|أمينة?|خبيرة?|باحثة?|متحدثة?|ناطقة?|عضو|أستاذة?|منسقة?)|^ ?\((?:19|20)\d\d\)",
    )
});

/// What one person does, right after the name: «said», «lives», «was sold».
static DOES: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r#"^"?[,:]? ?(?:قالت?|تقول|يقول|ذكرت?|روت|روى|تروي|يروي|حكت|حكى|تحكي|يحكي|أخبرتنا|أخبرنا|أخبرتني|أخبرني|شكت|بكت|كانت|كان|ليست|تعيش|يعيش|تسكن|يسكن|تعمل|يعمل|تدرس|يدرس|هربت|هرب|غادرت|غادر|عادت|عاد|ماتت|مات|توفيت|توفي|تريد|يريد|تخاف|يخاف|لا ت|لا ي|لم ت|لم ي|تعرضت|تعرض|اختفت|اختفى|وصلت|وصل|تزوجت|حملت|أنجبت|ولدت|اتصلت|اتصل|طلبت|طلب|رفضت|رفض|اعترفت|اعترف|بيعت|زوجت|ضربت|نقلت|نقل|أوقف|أوقفت|اعتقل|اعتقلت|خرجت|خرج|ذهبت|ذهب|جاءت|جاء|حاولت|حاول|تحتاج|يحتاج|وأ?مها|وأ?مه|ووالدتها|ووالدته|وشقيق|وأخ|وابن)"#,
    )
});

/// What may follow words that only happen to be names, and makes them none: «The Ombudswoman», «his age 12».
static NOT_ALONE: LazyLock<Regex> = LazyLock::new(|| pattern(r"^ (?:المظالم|العامة|العام|السر|الصندوق|\d)"));

/// Verbs of speaking: what speaks is a person, whatever else the word means.
static SPEAKS: LazyLock<Regex> = LazyLock::new(|| pattern(r"^ (?:قالت|قال|تقول|أخبرتنا|أخبرنا|حكت|روت|ذكرت|بكت) "));

/// «The family of», «the house of»: a name follows, known or unknown.
static HOUSE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:^|[^\p{Arabic}])[ولبع]?(?:ند |لدى |مع |إلى )?(?:عائلة|أسرة|بيت آل|آل|منزل السيدة?|السيدة|الست|مدام|الحاجة|أبو|أم|الأم الحاضنة|الأسرة الحاضنة) (?P<n>(?:ال)?\p{Arabic}{3,}(?: ال\p{Arabic}{3,})?)",
    )
});

/// Words just before the name: «with», «met», «her neighbour», «Mrs», «my friend», a verb.
static DONE_TO: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r#"(?:^|[^\p{Arabic}])(?:و|ف)?(?:السيدة|سيدة|مدام|خالة|عمة|عم|الخالة|العمة|العم|جدة|الحاجة|الحاج|الشيخة|جارتها|جاره|جارتهم|جارهم|صديقتها|صديقه|صديقتي|صديقي|زميلتها|زميله|خطيبها|معلمتها|معلمه|معلمتنا|معلمنا|مديرها|كفيلها|كفيلتها|زوجة|زوج|أرملة|والدة|والد|أم|أبو|أخت|أخو|أخ|ابن|ابنة|بنت|خال|عائلة|أسرة|بيت|منزل|التقينا|قابلنا|زرنا|قابلت|زارت|رأيت|شاهدت|اتصلت ب|تحدثنا مع|تحدثنا إلى|مع|قالت|قال|أخبرتنا|أخبرنا|حكت|روت|سألت|سألنا|ضرب|اغتصب|باع|زوج|الأسرة الحاضنة|أسرتها الحاضنة|الأم الحاضنة|لدى أسرة|لدى عائلة)[ :]{1,2}"?$"#,
    )
});

#[expect(clippy::indexing_slicing, reason = "`at` is the place of a word, and `last` lies behind such a place")]
pub fn find(plain: &Plain) -> Vec<Find> {
    let words: Vec<(usize, usize)> = WORD.find_iter(&plain.text).map(|own| (own.start(), own.end())).collect();
    let mut finds: Vec<Find> = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let (mut last, mut names) = (at, 0);
        // Given names, what joins them, and at the end a family name.
        while let Some((start, end)) = words.get(last).copied() {
            let word = bare(&plain.text[start..end], last == at);
            let spaced = last == at || &plain.text[words[last - 1].1..start] == " ";
            let joins = last > at && matches!(word, "بن" | "ابن" | "بنت" | "ابو" | "ولد" | "عبد" | "ال" | "ام");
            let family = last > at && (FAMILY.contains(word) || word.starts_with("ال") && word.ends_with('ي') && word.chars().count() > 5);
            let given = GIVEN.contains(word) || DOUBTFUL.contains(word);
            if !spaced || !(joins || family || given) || last - at > 4 {
                break;
            }
            names += usize::from(!joins);
            last += 1;
        }
        if last == at {
            at += 1;
            continue;
        }
        let word = &plain.text[words[at].0..words[at].1];
        let start = words[at].1 - bare(word, true).len();
        let end = words[last - 1].1;
        let (before, after) = (plain.before(start, 90), plain.after(end, 60));
        let public = OFFICE.is_match(before) || OFFICE_AFTER.is_match(after);
        // A name that is an everyday word too needs a stronger sign: somebody who speaks, or a title.
        let sure = GIVEN.contains(bare(word, true)) || plain.text[start..end].split(' ').skip(1).any(|word| GIVEN.contains(word));
        let told = DOES.is_match(after) || DONE_TO.is_match(before);
        let alone =
            names == 1 && sure && !word.starts_with("ال") && !NOT_ALONE.is_match(after) && !matches!(word, "عمر" | "باسم" | "خلف" | "حسب");
        let public = public || NOT_ALONE.is_match(after) && names == 1;
        if !public && (names > 1 && sure || names == 1 && (told && (sure || SPEAKS.is_match(after)) || alone)) {
            finds.push((start, end, Kind::Name));
        }
        at = last;
    }
    for own in HOUSE.captures_iter(&plain.text).filter_map(|found| found.name("n")) {
        let word = own.as_str().split(' ').next().unwrap_or_default();
        let person = plain.text[..own.start()].trim_end().ends_with("السيده");
        if !OFFICE.is_match(plain.before(own.start(), 90))
            && (person || FAMILY.contains(word) || GIVEN.contains(word))
            && !STOP.contains(word)
            && !OFFICE_AFTER.is_match(plain.after(own.end(), 60))
        {
            finds.push((own.start(), own.end(), Kind::Name));
        }
    }
    finds
}

/// A word without the «and», «to», «by» that is written into it, if a known name is left.
fn bare(word: &str, first: bool) -> &str {
    if !first || GIVEN.contains(word) {
        return word;
    }
    let rest = word.strip_prefix(['و', 'ل', 'ب', 'ف']).filter(|rest| GIVEN.contains(*rest));
    rest.unwrap_or(word)
}
