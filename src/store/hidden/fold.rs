//! Finds a passage whatever its form: composed or not, in capitals or not, with accents or without, with invisible signs in it, its
//! words separated by spaces, hyphens or line ends of any kind. Only letters and digits are compared, each folded as the guard folds
//! texts; the place of each in the original text is kept, so that exactly that is cut.

use answerable_domain::rules::guard::fold;
use std::collections::BTreeSet;

/// A folded letter or digit, and the bytes of the text that it came from.
#[derive(Clone, Copy, Debug)]
struct Letter {
    sign: char,
    start: usize,
    end: usize,
}

/// A folded word, and its place in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    pub text: String,
    pub start: usize,
    pub end: usize,
}

/// A passage to be looked for, as its folded letters and digits.
#[derive(Clone, Debug)]
pub struct Passage {
    letters: Vec<char>,
    /// The other signs in the passage: they may part its letters in a text too.
    signs: BTreeSet<char>,
}

impl Passage {
    /// A passage as it was copied from a page; none if there is neither letter nor digit in it.
    pub fn read(typed: &str) -> Option<Passage> {
        let letters: Vec<char> = letters(typed).into_iter().map(|letter| letter.sign).collect();
        let signs = typed.trim().chars().filter(|sign| !sign.is_alphanumeric()).collect();
        (!letters.is_empty()).then_some(Passage { letters, signs })
    }

    /// How many letters and digits the passage has.
    pub fn length(&self) -> usize {
        self.letters.len()
    }

    /// The places of the passage in a text, in order: the first byte of each, and the byte behind it.
    pub fn find(&self, text: &str) -> Vec<(usize, usize)> {
        let all = letters(text);
        let many = self.letters.len();
        let mut found = Vec::new();
        let mut at = 0;
        while let Some(own) = all.get(at..at + many) {
            match (own.first(), own.last()) {
                (Some(first), Some(last)) if self.stands(&all, at, own, text) => {
                    found.push((first.start, last.end));
                    at += many;
                }
                _ => at += 1,
            }
        }
        found
    }

    /// Whether the passage occurs in a text.
    pub fn is_in(&self, text: &str) -> bool {
        !self.find(text).is_empty()
    }

    /// Whether the passage is what these letters say, of which the first has the place `at` among all letters of the text.
    fn stands(&self, all: &[Letter], at: usize, own: &[Letter], text: &str) -> bool {
        // The passage is not a part of longer words: «Ana» does not occur in «analysis».
        let apart =
            |before: Option<&Letter>, behind: Option<&Letter>| before.zip(behind).is_none_or(|(before, behind)| before.end < behind.start);
        let begins = apart(at.checked_sub(1).and_then(|before| all.get(before)), own.first());
        let ends = apart(own.last(), all.get(at + own.len()));
        begins
            && own.iter().zip(&self.letters).all(|(letter, sign)| letter.sign == *sign)
            && ends
            && own.iter().zip(own.iter().skip(1)).all(|(one, next)| one.end >= next.start || self.parts(&text[one.end..next.start]))
    }

    /// Whether these signs may stand between two letters of the passage. A full stop before a space ends a sentence.
    fn parts(&self, between: &str) -> bool {
        let ends = between.contains('.') && between.contains(char::is_whitespace) && !self.signs.contains(&'.');
        !ends && between.chars().all(|sign| parts_words(sign) || self.signs.contains(&sign))
    }
}

/// Whether a sign parts the words of one name, or is invisible.
fn parts_words(sign: char) -> bool {
    sign.is_whitespace()
        || matches!(sign, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}' | '\u{5be}')
        || matches!(sign, '_' | '.' | '/' | '+' | '\'' | '’' | 'ʼ' | '·')
        || fold(sign.encode_utf8(&mut [0; 4])).is_empty()
}

/// One sign for all that look like it, and for letters that some languages write without the others' marks.
fn alike(sign: char) -> char {
    match sign {
        'ø' => 'o',
        'ł' => 'l',
        'đ' | 'ð' => 'd',
        'ى' | 'ی' => 'ي',
        'ک' => 'ك',
        'а' => 'a',
        'е' => 'e',
        'о' => 'o',
        'р' => 'p',
        'с' => 'c',
        'у' => 'y',
        'х' => 'x',
        'і' => 'i',
        other => other,
    }
}

fn letters(text: &str) -> Vec<Letter> {
    let mut found: Vec<Letter> = Vec::with_capacity(text.len());
    for (start, sign) in text.char_indices() {
        let end = start + sign.len_utf8();
        let plain = fold(sign.encode_utf8(&mut [0; 4]));
        let small =
            plain.chars().flat_map(char::to_lowercase).flat_map(|sign| fold(sign.encode_utf8(&mut [0; 4])).chars().collect::<Vec<_>>());
        found.extend(small.filter(|sign| sign.is_alphanumeric()).map(|sign| Letter { sign: alike(sign), start, end }));
        // A single accent, or an invisible sign, belongs to the letter before it. The zero-width space parts words.
        if plain.is_empty()
            && sign != '\u{200b}'
            && let Some(last) = found.last_mut().filter(|last| last.end == start)
        {
            last.end = end;
        }
    }
    found
}

/// The folded letters and digits of a text and nothing else: equal for two texts that say the same.
pub fn bare(text: &str) -> String {
    let letters: String = letters(text).into_iter().map(|letter| letter.sign).collect();
    if letters.is_empty() { text.trim().to_string() } else { letters }
}

/// The folded words of a text, with their places.
pub fn words(text: &str) -> Vec<Word> {
    let mut found: Vec<Word> = Vec::new();
    for letter in letters(text) {
        match found.last_mut().filter(|word| word.end >= letter.start) {
            Some(word) => {
                word.text.push(letter.sign);
                word.end = letter.end;
            }
            None => found.push(Word { text: letter.sign.to_string(), start: letter.start, end: letter.end }),
        }
    }
    found
}

/// Folded words so common that one of them alone identifies nobody.
const COMMON: &str = "the and for that this with from have has had was were are not but you your they them their she her his him its our \
     who what when where which why how all any both each few more most other some such than too very can will just should now out about \
     into over after before again there here one two three been being did does said says child children girl girls boy boys woman women \
     man men mother father family school state party rights right law court police ministry minister government report committee country \
     people person persons article paragraph recommendation recommendations measures year years day case cases national international \
     los las una uno unos unas del que por para con sin sobre como pero mas sus les nos este esta estos estas ese esa eso ella ellos ellas \
     usted muy todo toda todos todas tambien entre desde hasta cuando donde quien hay fue son ser era han nino nina ninos ninas mujer \
     mujeres hombre hombres madre padre familia escuela estado parte derechos derecho ley tribunal policia ministerio ministro gobierno \
     informe comite pais personas persona articulo parrafo recomendacion recomendaciones medidas ano anos dia caso casos nacional \
     le les des une dans par pour avec sans sur mais plus ses ces cette ils elles nous vous leur leurs tout tous toute toutes aussi entre \
     depuis quand qui est sont etre ete ont enfant enfants fille filles garcon garcons femme femmes homme hommes mere pere famille ecole \
     etat partie droits droit loi police ministere gouvernement rapport comite pays personne personnes article paragraphe recommandation \
     recommandations mesures annee annees jour cas national internationale \
     من الي علي عن مع في هذا هذه ذلك تلك التي الذي الذين كان كانت قد لم لن ان انه انها هو هي هم كل بعض غير بين بعد قبل عند حتي ما لا او ثم \
     طفل طفله الطفل الطفله الاطفال اطفال فتاه الفتاه امراه المراه النساء رجل الرجل ام اب اسره الاسره مدرسه المدرسه الدوله الطرف حقوق الحق \
     القانون المحكمه الشرطه الوزاره الوزير الحكومه التقرير اللجنه البلد الناس شخص اشخاص الماده الفقره التوصيه التوصيات التدابير سنه يوم";

/// Whether a passage is a single word, and a very common one.
pub fn is_common(passage: &str) -> bool {
    let words = words(passage);
    let [only] = words.as_slice() else { return false };
    COMMON.split_whitespace().any(|common| bare(common) == only.text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(passage: &str, text: &str) -> Vec<String> {
        Passage::read(passage).unwrap().find(text).into_iter().map(|(start, end)| text[start..end].to_string()).collect()
    }

    #[test]
    fn every_form_is_the_same_passage() {
        let forms = [
            "José Peñalara",
            "Jose\u{301} Pen\u{303}alara",
            "JOSÉ PEÑALARA",
            "Jose Penalara",
            "José-Peñalara",
            "José\u{2011}Peñalara",
            "José\u{a0}Peñalara",
            "José\u{202f} \u{2009}Peñalara",
            "José\r\n  Peñalara",
            "José\u{2028}Peñalara",
            "Jo\u{ad}sé Peña\u{200b}lara",
            "\u{2067}José\u{2069} \u{200f}Peñalara",
            "J\u{feff}osé\u{200d} Peñalara",
            "José_Peñalara",
            "Ｊｏｓé Peñalara",
            "Jоsé Peñalara",
        ];
        for passage in forms {
            for text in forms {
                let whole = format!("Saw {text}, who left.");
                let found = cut(passage, &whole);
                assert_eq!(found.len(), 1, "{passage:?} in {whole:?}");
                let left = whole.replace(&found[0], "");
                assert!(bare(&left) == "sawwholeft" && !left.contains(['\u{301}', '\u{303}']), "{left:?}");
            }
        }
        assert_eq!(cut("٠٩٩١ ٥٥٥ ٣٢١", "tel. 0991-555-321."), ["0991-555-321"]);
        assert_eq!(cut("مريم العلي", "الطفلة مَرْيَم ٱلعلى هناك"), ["مَرْيَم ٱلعلى"]);
    }

    #[test]
    fn longer_words_and_other_sentences_are_left_alone() {
        assert!(cut("Ana", "The analysis of Diana").is_empty());
        assert!(cut("Marta Ruiz", "Marta Ruizela; We saw Marta. Ruiz said; Marta, Ruiz").is_empty());
        assert_eq!(cut("M. Ruiz", "by M. Ruiz there"), ["M. Ruiz"]);
        assert!(cut("Mas", "Maß").is_empty());
    }

    #[test]
    fn one_common_word_is_no_passage() {
        for common in ["the", " The. ", "niños", "enfant", "الطفلة"] {
            assert!(is_common(common), "{common}");
        }
        for rare in ["Olmo", "the girl", "Peñalara", "مريم"] {
            assert!(!is_common(rare), "{rare}");
        }
        assert!(Passage::read(" – ").is_none());
    }
}
