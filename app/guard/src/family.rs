//! Finds names of kin and households: names behind «her uncle», «foster mother», «the … family», and nicknames.

use super::found::{Find, Kind};
use super::names::{Candidate, candidates};
use super::people as sign;
use super::plain::{Plain, pattern};
use regex::Regex;
use std::sync::LazyLock;

/// Words for kin before a name: «her uncle», «mi tía», «sa tante»; «auntie», «don»; «foster mother».
static KIN: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r#"(?:(?i:\b(?:her|his|my|their|our|your|su|sus|mi|tu|nuestr[oa]|sa|son|ma|mon|leur|notre|the (?:girl|boy|child|baby|victim|survivor|pupil|mother)'s|'s) (?:(?:\p{Ll}+|late|own|elder|older|younger|eldest|youngest) ){0,2}?(?:<<kin>>|<<child>>|wife|husband|in-law|mother-in-law|father-in-law|boyfriend|girlfriend|partner|friend|best friend|godmother|godfather|neighbour|neighbor|landlord|landlady|employer|boss|teacher|roommate|classmate|espos[oa]|marido|mujer|pareja|novi[oa]|amig[oa]|madrina|padrino|comadre|compadre|vecin[oa]|patron[oa]?|patrón|maestr[oa]|profesora?|cuñad[oa]|suegr[oa]|mamita|papito|tito|tita|épouse|femme|mari|conjointe?|copine?|petite? amie?|amie?|marraine|parrain|voisine?|patronne?|maître|maîtresse|tata|tonton|belle-sœur|beau-frère|belle-mère|beau-père)|\b(?:foster|host|adoptive|surrogate|receiving) (?:mother|father|parents?|family|families|carers?|mum|mom|dad|sister|brother)|\bfamilia (?:de acogida|acogedora|sustituta|anfitriona)(?: de)?|\b(?:madre|padre|mamá) (?:de acogida|acogedor[a]?|sustitut[oa]|adoptiv[oa])|\bfamille (?:d'accueil|hôte)(?: de)?|\b(?:mère|père|assistante) (?:d'accueil|adopti\w+|familiale)|\b(?:auntie|aunty|uncle|granny|grandma|grandpa|mama|maman|tata|tonton|tía|tío|tita|tito|abuela|abuelo|doña|don|ña|sor|hermana|sister|brother|mzee|hajia|alhaji)))(?: (?:is|was|called|named|se llama|llamad[oa]|s'appelle|nommée?))?,?[ :("]{1,2}$"#,
    )
});

/// Words for a household before a name («the family of», «the house of»); `HOUSE_AFTER` has those behind it.
static HOUSE_BEFORE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(?:(?:familia|famille)(?: de (?:los|las)?)?|family of|household of|house of|home of|los esposos|les époux|le couple|the couple|chez(?: (?:les|la famille|mme|m\.))?|casa de (?:la familia|los|don|doña)|hogar de (?:la familia|los|don|doña)|sisters|brothers|twins|hermanas|hermanos|gemelas|gemelos|sœurs|frères|jumeaux|jumelles) $",
    )
});

static HOUSE_AFTER: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"^ (?:family|household|household's|family's|homestead|compound|siblings|sisters|brothers|twins)\b"));

/// The words that introduce what others call somebody.
static CALLED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r#"(?i)(?:\b(?:also |better |commonly |widely |locally )?(?:known (?:to (?:all|everyone|everybody|the village|neighbours) )?(?:as|by)|nicknamed|goes by(?: the name(?: of)?)?|alias|a\.?k\.?a\.?|street name|nickname(?: is| was|d)?|(?:every(?:one|body)|they|people|friends|neighbours|the others|kids) calls? (?:her|him|me)|call(?:s|ed|ing)? (?:her|him) (?:by )?|we call(?:ed)? (?:her|him)|responds to)|\b(?:apodad[oa]|alias|conocid[oa] (?:por tod[oa]s )?como|le (?:dicen|decían|llaman|llamaban|decimos|llamamos)|todos la llaman|todos lo llaman|l[oa] (?:llaman|llaman todos|apodan)|su apodo(?: es| era)?|apodo:?|sobrenombre:?|de sobrenombre|mote:?|más conocid[oa] (?:como|por))|\b(?:surnommée?|dite?|alias|connue? (?:de tous )?(?:sous le nom de|comme)|(?:on|tout le monde|tous|ses copines?|les autres) l'appel(?:le|lent|ait|aient)|son surnom(?: est| était)?|surnom ?:|que l'on appelle|qu'on appelle)) ?:?,?\s?(?:the |el |la |le |un |una )?"?$"#,
    )
});

static CALLED_WORD: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r#"(?i:\b(?:nicknamed|goes by|alias|a\.?k\.?a\.?|calls? (?:her|him)|called (?:her|him)|known (?:to all |locally |to everyone )?as|apodad[oa]|conocid[oa] (?:por tod[oa]s )?como|le (?:dicen|decían|llaman|llamaban|decimos)|l[oa] llaman|surnommée?|l'appel(?:le|lent|ait|aient)|dite?|connue? (?:de tous )?(?:sous le nom de|comme))) ?:?\s?(?:["']\s?(?P<quoted>[^"'\n]{2,30})\s?["']|(?P<article>(?i:el|la|le|the) \p{Lu}?[\p{L}'-]{2,20})(?:[,.;)]|\s))"#,
    )
});

static ARABIC: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r#"(?:[وف]?(?:ال)?(?:ملقبة?|معروفة?|شهيرة?|مكناة?|مشهورة?) ?(?:ب|باسم |بلقب |بـ ?)|[وف]?(?:ينادونها|ينادونه|يسمونها|يسمونه|نسميها|نسميه|يلقبونها|يلقبونه|يكنى|تكنى|تلقب|يلقب|لقبها|لقبه|كنيتها|كنيته|يعرفونها|يعرفونه)(?: ب| باسم| بلقب| بـ)?)[ :]?"?(?P<n>\p{Arabic}{2,}(?: \p{Arabic}{2,})?)"#,
    )
});

pub fn find(plain: &Plain) -> Vec<Find> {
    let mut finds: Vec<Find> =
        candidates(plain).iter().filter(|own| of_kin(plain, own)).map(|own| (own.start, own.end, Kind::Name)).collect();
    for found in CALLED_WORD.captures_iter(&plain.text) {
        let Some(own) = found.name("quoted").or(found.name("article")) else { continue };
        let start = found.get_match().start();
        // «She said: "I only wanted to go to school"» is quoted speech: a nickname is short.
        if own.as_str().split(' ').count() > 3 {
            continue;
        }
        // «M'ont dit la même chose», «le dicen la verdad» name nobody.
        if own.as_str().split(' ').next_back().is_some_and(|last| matches!(last, "meme" | "verite" | "verdad" | "misma" | "mismo")) {
            continue;
        }
        let sentence = plain.before(start, 120);
        if !sign::A_THING.is_match(sentence) && !thing(sentence) && !thing(own.as_str()) {
            finds.push((own.start(), own.end(), Kind::Name));
        }
    }
    for found in ARABIC.captures_iter(&plain.text) {
        let thing = [plain.before(found.get_match().start(), 60), plain.after(found.get_match().start(), 60)].concat();
        if !THING_ARABIC.is_match(&thing) {
            finds.extend(found.name("n").map(|own| (own.start(), own.end(), Kind::Name)));
        }
    }
    finds
}

static THING_ARABIC: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:قانون|برنامج|خطة|حملة|مشروع|اتفاقية|بروتوكول|منظمة|مؤسسة|ظاهرة|ممارسة|عادة|زواج|منطقة|مبادرة|عملية|نظام|لجنة|شبكة|مدينة|استراتيجية|ميثاق|يوم|مجزرة)",
    )
});

/// Whether the sentence speaks of a law, a practice or a place, which is called something as well.
fn thing(sentence: &str) -> bool {
    static THING: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?i)\b(?:practices?|customs?|tradition|phenomen\w+|systems?|schemes?|polic(?:y|ies)|strateg\w+|fund|areas?|regions?|districts?|city|cities|alerts?|method|model|drug|bill|reform|treaty|protocol|convention|committee|commission|process|mechanism|rule|principle|marriages?|forms?|work|labou?r|práctica|costumbre|fenómeno|sistema|política|estrategia|zona|región|alerta|método|modelo|droga|reforma|tratado|comité|comisión|mecanismo|regla|principio|matrimonio|forma|trabajo|pratique|coutume|phénomène|système|politique|stratégie|zone|région|alerte|méthode|modèle|drogue|réforme|traité|comité|commission|mécanisme|règle|principe|mariage|forme|travail|law|ley|loi|act|programme|programa|plan)\b",
        )
    });
    THING.is_match(sentence)
}

fn of_kin(plain: &Plain, own: &Candidate) -> bool {
    if own.office || own.acronym {
        return false;
    }
    let (before, after) = (plain.before(own.start, 110), plain.after(own.end, 60));
    let called = CALLED.is_match(before) && !sign::A_THING.is_match(before) && !thing(before);
    called || KIN.is_match(before) && !sign::OFFICE_AFTER.is_match(after) || HOUSE_AFTER.is_match(after) || HOUSE_BEFORE.is_match(before)
}
