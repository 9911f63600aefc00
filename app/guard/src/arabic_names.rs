//! Finds names in Arabic script: after a word for one child, before an age, or beside a school or a village.

use super::arabic_words::{DOUBTFUL, GIVEN, STOP};
use super::found::{Find, Kind};
use super::plain::{Plain, pattern};
use regex::Regex;
use std::collections::HashSet;
use std::sync::LazyLock;

static WORD: LazyLock<Regex> = LazyLock::new(|| pattern(r"\p{Arabic}\. ?(?:\p{Arabic}\.? ?(?:\p{Arabic}\.)?)?|\p{Arabic}{2,}"));

/// A word for one child or victim, with the article or with a possessor: «the girl», «her daughter».
static CHILD: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r#"(?:^|[^\p{Arabic}])(?P<all>[وفبك]?(?:ال|لل)(?P<one>طفلة?|فتاة|فتى|صبي|صبية|بنت|تلميذة?|طالبة?|قاصرة?|مراهقة?|ضحية|يتيمة?|رضيعة?|شابة?|ناجية?|خادمة|حدث|ولد|مواطنة)|[وفبل]?(?:ابنة?|ابنت[يه]ا?|ابنها|ابنه|بنتها|بنته|طفلتها|طفلته|طفلها|شقيقة?|شقيقتها?|شقيقته|شقيقها|أخته|أختها|أخوه|أخوها|حفيدتها?|(?:والدة?|أبو|أم|عمة?|خالة?|جدة?|زوجة?|شقيقة?|ولي أمر) ال(?:طفلة?|فتاة|فتى|ضحية|تلميذة?|حدث|قاصرة?|صبي[ة]?)[,:]?|أبوها|أبوه|أباها|أباه|زوجها|عمتها|عمته|خالتها|خالته|جدته|عمه|خاله|والدتها|والدته|والدها|والده|أمها|أمه|جدتها|جدها|عمها|خالها)|[وفبل]?(?:طفلة|فتاة|تلميذة?|طالبة?|بنت|صبي|قاصرة?)(?: [\p{Arabic}]+){0,2} (?:ت?دعى|تسمى|يسمى|اسمها|اسمه|تدعى|يدعى))(?:,? (?:ال)?(?:صغيرة?|قاصرة?|مسماة|مسمى|مدعوة?|راحلة?|سورية?|ضحية|ملقبة?))?(?:,? ?(?:و?اسمي|و?اسمها|و?اسمه|و?تدعى|و?يدعى|و?تسمى|و?يسمى))?[ :"(]{1,3}$"#,
    )
});

static NAMED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r#"(?:^|[^\p{Arabic}])(?:و?اسمي|و?اسمها|و?اسمه|و?تدعى|و?يدعى|اسم (?:ال)?(?:طفلة?|تلميذة?|طالبة?|ضحية)|الاسم(?: الكامل)?)(?: هو| الكامل)?[ :"]{1,3}$"#,
    )
});

/// An age, in figures or in words.
const AGE: &str = r"(?:\d{1,2}|(?:ال)?(?:أولى|ثانية|ثالثة|رابعة|خامسة|سادسة|سابعة|ثامنة|تاسعة|عاشرة|حادية|ثلاث|أربع|خمس|ست|سبع|ثمان[ي]?|تسع|عشر|إحدى|اثن[يت]ا?)ة?(?: عشرة?)?)";

/// An age as an ordinal number: «in her eleventh» means years, if nothing else is said.
const NTH: &str = r"ال(?:أولى|ثانية|ثالثة|رابعة|خامسة|سادسة|سابعة|ثامنة|تاسعة|عاشرة|حادية)(?: عشرة)?";

static AGE_AFTER: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r#"^"?[,:]? ?\(?\[?(?: ?(?:و?هي|و?هو|ال?طفلة|ال?فتاة|ال?تلميذة?|ال?طالبة?|كان|كانت|التي|الذي|و|لا|لم|يتجاوز|تتجاوز|في|حوالي|نحو|فقط|ما زالت|بنت|ابن|ابنة|ذات|ذو|صاحبة?)){{0,5}},? ?(?:(?:و?عمره[ا]?|[وال]*بالغة? من العمر|[وال]*بالغة?|و?[تي]بلغ(?: من العمر| عمرها| عمره)?|بعمر|في سن|و?سنها|و?سنه|العمر|ال)?:? ?{AGE} ?(?:سنة|سنوات|عاما|عام|أعوام|ربيعا|أشهر|شهرا|من عمرها|من عمره|من العمر)|(?:و?عمره[ا]|العمر|بعمر|السن):? ?{AGE}|(?:و?عمره[ا]|[تي]بلغ عمره[ا])[^.]{{0,25}}{AGE} ?(?:سنة|سنوات|عاما|عام)|\d{{1,2}} ?[),]|في {AGE} من عمر)|^,? (?:و?هي |و?هو )?(?:طفلة?|فتاة|فتى|صبية?|بنت|ولد|تلميذة?|طالبة?) في {NTH}(?:[^\p{{Arabic}}]| من)|^(?: \p{{Arabic}}+)? ?\| ?(?:(?:ذكر|أنثى) ?\| ?)?\d{{1,2}}(?: ?(?:سنة|سنوات|عاما|عام|أعوام))? ?(?:\||$)|^(?: \p{{Arabic}}+)?,? ?(?:من مواليد|مواليد|المولودة?)(?:[^\p{{Arabic}}]|$)|^ في {NTH} (?:من عمر|حين|عندما|لما|وقت|آنذاك)"#
    ))
});

static NOT_AN_AGE: LazyLock<Regex> = LazyLock::new(|| pattern(r"^ ?(?:من (?:السجن|العمل|الخبرة|الخدمة|الحبس)|سجنا|حبسا|خبرة|إلى|-|مضت)"));

static SCHOOL_OR_PLACE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r"(?:^|[^\p{{Arabic}}])(?:[وف]?[تي]درس|[وف]?درست?|(?:ال)?تلميذة?|(?:ال)?طالبة?|[تي]رتاد|[تي]ذهب إلى|(?:ال)?ملتحقة?|(?:ال)?مسجلة?|التحقت?|تتابع دراستها|يتابع دراسته)? ?(?:في |من |ب|إلى )(?:ال)?(?:مدرسة|صف|ثانوية|إعدادية|ابتدائية|متوسطة|معهد|روضة|قسم|كلية|مدارس)(?:[^\p{{Arabic}}]|$)|(?:^|[^\p{{Arabic}}])(?:[وف]?[تي]سكن|[وف]?[تي]عيش|[وف]?[تي]قيم|[وف]?[تي]قطن|(?:ال)?مقيمة?|(?:ال)?ساكنة?|(?:ال)?قاطنة?|من سكان|من أهالي|من أبناء|تنحدر من|ينحدر من|ولدت|ابنة|ابن|من|في|ب)+ ?(?:في |ب|من )?(?:ال)?(?:قرية|حي|مخيم|بلدة|دوار|دشرة|ضيعة|نجع|عزبة|كفر|دوّار|قصبة|حارة|تجمع|منطقة|جماعة)(?:[^\p{{Arabic}}]|$)|(?:^|[^\p{{Arabic}}])في سن {AGE}|(?:^|[^\p{{Arabic}}])(?:عندما|حين) (?:كان|كانت) في {AGE}|(?:عمرها|عمره) {AGE}"
    ))
});

static OFFICE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:^|[^\p{Arabic}])[وفبل]?(?:ال)?(?:وزيرة?|قاضية?|دكتورة?|مديرة?|رئيسة?|مقررة?(?: الخاصة?)?|نائبة?|سفيرة?|مفوضة?|أستاذة?|محامية?|والي|محافظ|أمينة? العامة?|سيناتور|خبيرة?|باحثة?|كاتبة?|مؤلفة?|د\.)(?: \p{Arabic}+){0,3} ?,? $|(?:السيدة?|د\.) $",
    )
});

/// Words for places and streets, which are named after people: «Omar street», «Khalid hospital».
static NAMED_AFTER: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:^|[^\p{Arabic}])[وفبل]?(?:ال)?(?:شارع|مستشفى|مدرسة|مؤسسة|جمعية|مركز|جامعة|مخيم|حي|قانون|ملك|الملك|أمير|الأمير|الأميرة|جائزة|مجمع|ميناء|قرية|بلدة|مدينة|ولاية|إقليم|محافظة|منظمة|ثانوية|زنقة|نهج|آل|بني|سيدي|شبكة|صندوق|مبادرة|إعدادية) (?:\p{Arabic}+ )?$",
    )
});

static MANY: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?:أطفال|فتيات|فتيان|تلاميذ|طلاب|قاصرين|ضحايا|أشخاص|نساء|أسر(?:ة|ا)?(?:[^\p{Arabic}]|$))"));

/// A village or a school earlier in the sentence, followed by a verb or another word.
static PLACE_EARLIER: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:^|[^\p{Arabic}])(?:في |من |ب|إدارة )(?:ال)?(?:قرية|دوار|ضيعة|نجع|عزبة|كفر|بلدة|مخيم|حارة|مدرسة|ثانوية|إعدادية|روضة) \p{Arabic}+(?: \p{Arabic}+){1,6},? $",
    )
});

/// The words by which one person's age is told.
static TOLD_AGE: LazyLock<Regex> = LazyLock::new(|| pattern(r"^,? ?(?:و?هو |و?هي )?(?:البالغة? من العمر|البالغة?|و?عمره[ا]?|و?[تي]بلغ)"));

static STUDIES: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?:^|[^\p{Arabic}])[وف]?(?:[تي]درس|درست?|[تي]تعلم|التحقت?|[تي]رتاد|انقطعت?|سجلت?|طردت?|فصلت?) $"));

static IN_A_SCHOOL: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"^,? ?(?:في|ب|من|عن) ?(?:ال)?(?:مدرسة|ثانوية|إعدادية|ابتدائية|معهد|روضة|صف|كلية)"));

#[expect(clippy::indexing_slicing, reason = "`at` and `last` are places of words")]
pub fn find(plain: &Plain) -> Vec<Find> {
    let words: Vec<(usize, usize)> = WORD
        .find_iter(&plain.text)
        .map(|own| {
            let word = own.as_str().trim_end();
            // «and Hagar» is written as one word.
            let joined = word.strip_prefix('و').filter(|rest| !GIVEN.contains(word) && GIVEN.contains(*rest));
            (own.start() + word.len() - joined.unwrap_or(word).len(), own.start() + word.len())
        })
        .collect();
    let mut marked: Vec<Find> = Vec::new();
    let mut known: HashSet<&str> = HashSet::new();
    let mut at = 0;
    while at < words.len() {
        let last = whole_name(plain, &words, at);
        let (start, end) = (words[at].0, words[last].1);
        if is_personal(plain, start, words[at].1, end) {
            marked.push((start, end, Kind::Name));
            known.insert(&plain.text[start..words[at].1]);
            at = last;
        }
        at += 1;
    }
    // Somebody who was named once is known by that name wherever it occurs again; the guard drops overlapping finds.
    let again = words.iter().filter(|(start, end)| known.contains(&plain.text[*start..*end]) && GIVEN.contains(&plain.text[*start..*end]));
    marked.extend(again.map(|(start, end)| (*start, *end, Kind::Name)));
    marked
}

/// The index of the last word of a name that begins here: given names, «bin», and a family name with the article.
#[expect(clippy::indexing_slicing, reason = "`first` is the place of a word, and `last` moves only to places of words")]
fn whole_name(plain: &Plain, words: &[(usize, usize)], first: usize) -> usize {
    let mut last = first;
    while let Some((start, end)) = words.get(last + 1).copied().filter(|_| last - first < 4) {
        let word = &plain.text[start..end];
        let spaced = &plain.text[words[last].1..start] == " ";
        let joins = matches!(word, "بن" | "ابن" | "بنت" | "ابو" | "ولد" | "عبد" | "ال" | "ام");
        let after_join = matches!(&plain.text[words[last].0..words[last].1], "بن" | "ابن" | "بنت" | "ابو" | "ولد" | "عبد" | "ال");
        let family = last > first || is_given(word, &GIVEN) || is_given(&plain.text[words[first].0..words[first].1], &GIVEN);
        let nisba = (family || TOLD_AGE.is_match(plain.after(end, 60)) || IN_A_SCHOOL.is_match(plain.after(end, 60)))
            && word.starts_with("ال")
            && word.ends_with('ي')
            && word.chars().count() > 4;
        if !(spaced && (joins || after_join || is_given(word, &GIVEN) || nisba)) {
            break;
        }
        last += 1;
    }
    // «Zainab M.»; also an unknown family name, if an age follows it.
    let known = is_given(&plain.text[words[first].0..words[first].1], &GIVEN) || CHILD.is_match(plain.before(words[first].0, 160));
    let next = words.get(last + 1).filter(|next| known && &plain.text[words[last].1..next.0] == " ");
    let ends = next.is_some_and(|(start, end)| {
        let word = &plain.text[*start..*end];
        let letter = word.ends_with('.') && word.chars().count() == 2;
        let aged = |at: usize| AGE_AFTER.is_match(plain.after(at, 220));
        letter || !STOP.contains(word) && !aged(words[last].1) && aged(*end)
    });
    if ends { last + 1 } else { last }
}

fn is_given(word: &str, names: &HashSet<String>) -> bool {
    names.contains(word) || matches!(word, "عبد" | "ابو")
}

fn is_personal(plain: &Plain, start: usize, first_end: usize, end: usize) -> bool {
    let word = &plain.text[start..first_end];
    let initials = word.contains('.');
    let (given, doubtful) = (is_given(word, &GIVEN), DOUBTFUL.contains(word));
    let before = plain.before(start, 160);
    let after = plain.after(end, 220);
    if initials && matches!(word.replace(' ', "").as_str(), "ص.ب" | "ص.ب." | "ه." | "م." | "ق.م." | "ق.م") {
        return false;
    }
    let child = CHILD.is_match(before);
    let aged = AGE_AFTER.find(after).is_some_and(|age| !NOT_AN_AGE.is_match(&after[age.end()..]));
    if child && (given || doubtful || initials) || NAMED.is_match(before) && !STOP.contains(word) {
        return true;
    }
    if given || doubtful || initials {
        if aged && (given || !NAMED_AFTER.is_match(before)) {
            return true;
        }
        if doubtful && end == first_end || OFFICE.is_match(before) || NAMED_AFTER.is_match(before) {
            return false;
        }
        if given && end > first_end && PLACE_EARLIER.is_match(before) {
            return true;
        }
        return SCHOOL_OR_PLACE.find(after).is_some_and(|found| found.start() < 120 && !MANY.is_match(&after[..found.start()]));
    }
    // An unknown word followed by a family name: «studies … in a school», «…, who is twelve».
    let strange = !STOP.contains(word) && !word.starts_with("ال") && !word.starts_with("وال") && !word.starts_with("بال");
    if strange && end > first_end && (aged && TOLD_AGE.is_match(after) || STUDIES.is_match(before) && IN_A_SCHOOL.is_match(after)) {
        return true;
    }
    // After «the girl», an unknown word counts only with an age beside it.
    child && aged && strange
}
