use super::*;
use crate::model::Lang;
use crate::words::Lexicon;
use std::time::{Duration, Instant};

fn pieces(text: &str) -> Vec<(&'static str, &str)> {
    guard(text).into_iter().map(|own| (own.kind.code(), &text[own.start..own.end])).collect()
}

#[test]
fn every_kind_has_its_question_in_every_language() {
    for lang in Lang::ALL {
        for kind in Kind::ALL {
            assert!(Lexicon::of(lang).has(&kind.question()), "{} in {}", kind.question(), lang.tag());
        }
    }
}

#[test]
fn places_are_those_of_the_author_s_text() {
    assert_eq!(pieces("Según la niña Sofía Núñez, de 12 años …"), [("name", "Sofía Núñez")]);
    assert_eq!(pieces("هاتف الجارة: ‎٠٧٩٥٥٥٠١٢٣"), [("telephone", "٠٧٩٥٥٥٠١٢٣")]);
    assert_eq!(pieces(""), []);
}

#[test]
fn what_committees_cite_is_nobody_s() {
    for text in [
        "Le Comité a examiné le rapport à sa 1681e séance (CRC/C/SR.1681), tenue le 24 janvier 2012.",
        "L’observation générale n° 24 (2019) recommande de porter cet âge à 14 ans au moins.",
        "جاء في التعليق العام رقم 24 (2019)، الفقرة 22، أن 14 سنة هي الحد الأدنى المقبول.",
        "As Whitfield and Osei (2018) show, marriage is linked with distance from a secondary school.",
    ] {
        assert_eq!(pieces(text), [], "{text}");
    }
}

#[test]
fn whoever_was_named_once_is_known_again() {
    let found = pieces("The girl Amina was sold. Later Amina came home. The minister came too.");
    assert_eq!(found, [("name", "Amina"), ("name", "Amina")]);
}

/// Scraps that the signs are made of, put together at random: nothing may panic, and marks keep their order.
#[test]
fn anything_can_be_read() {
    const SCRAPS: [&str; 40] = [
        "Amina",
        " ",
        ", 12",
        "\n",
        "né",
        "née le ",
        "3 de mayo",
        "٢٠١١",
        "الطفلة ",
        "مريم",
        "،",
        "«",
        "»",
        "e\u{301}",
        "\u{202b}",
        "ﷺ",
        "½",
        "calle Palma ",
        "1234",
        "+595 ",
        "0981",
        "@x_1",
        "a@b.cd",
        "M.L.",
        "N.º",
        "de ",
        "L’",
        "élève ",
        "😀",
        "ـ",
        "لوحة ",
        "SSN ",
        "-",
        "(",
        ")",
        ".",
        "www.",
        "K",
        "ß",
        "\u{0}",
    ];
    // A small generator: the same texts each time.
    let mut state: u64 = 7;
    let mut next = move || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize
    };
    for _ in 0..1500 {
        let text: String = (0..next() % 24).map(|_| SCRAPS[next() % SCRAPS.len()]).collect();
        let mut last = 0;
        for own in guard(&text) {
            assert!(own.start >= last && own.start < own.end && own.end <= text.len(), "{text:?}: {own:?}");
            assert!(text.is_char_boundary(own.start) && text.is_char_boundary(own.end), "{text:?}: {own:?}");
            last = own.end;
        }
    }
}

/// Four times the text may take a few times as long, not sixteen times.
#[test]
fn long_texts_take_their_length() {
    for piece in [
        "1",
        "1 ",
        " ",
        "Amina ",
        "Amina, 12, ",
        "A",
        "A.",
        "aged 12 ",
        "calle ",
        "الطفلة ",
        "مريم ",
        "a@",
        "(1",
        "of de ",
        "12-",
        "born ",
        "\n",
    ] {
        let time = |bytes: usize| {
            let text = piece.repeat(bytes / piece.len());
            let begun = Instant::now();
            guard(&text);
            begun.elapsed()
        };
        time(1000);
        let (short, long) = (time(25_000), time(100_000));
        assert!(long < short * 9 + Duration::from_millis(500), "{piece:?}: {short:?}, then {long:?}");
    }
}
