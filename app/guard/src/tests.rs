use super::*;
use std::time::{Duration, Instant};

fn pieces(text: &str) -> Vec<(&'static str, &str)> {
    guard(text).into_iter().map(|own| (own.kind.code(), &text[own.start..own.end])).collect()
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
fn what_begins_a_sentence_or_names_an_office_is_nobody_s() {
    for text in [
        "Allocate to each district one trained interviewer and a room in which children aged 4 to 17 are heard.",
        "Allouer à chaque district une salle où les enfants de 4 à 17 ans sont entendus.",
        "Madam Speaker, my ministry has asked the bureau of statistics for the number of children in homes.",
        "Region | Shelters | Beds\nCoast | 1 | 12\nHighlands | 4 | 90",
        "Complaints are taken at the National Human Rights Commission, 40 Parliament Avenue, on working days.",
    ] {
        assert_eq!(pieces(text), [], "{text}");
    }
}

#[test]
fn whoever_was_named_once_is_known_again() {
    let found = pieces("The girl Amina was sold. Later Amina came home. The minister came too.");
    assert_eq!(found, [("name", "Amina"), ("name", "Amina")]);
}

/// The first author after a start waits for nothing.
#[test]
fn what_is_prepared_is_all_that_an_ordinary_text_needs() {
    prepare();
    let before = made();
    assert!(before > 100, "{before}");
    for text in [
        "Society number 7 finds that the law of 2019 is in force and is not applied outside of the capital (see https://society.example/a).",
        "La ley N.º 12 está vigente desde mayo; según la directora Rosa Benítez, de Kor, no se aplica: escriba a info@example.org.",
        "L’association constate que la loi est en vigueur, qu’une fille de 12 ans a été vendue, et que la juge de Tabligbo n’a rien dit.",
        "تقول الجمعية إن القانون رقم 12 نافذ، وإن طفلة في الثانية عشرة من قرية النور بيعت، وإن المعلمة مريم لم تُسأل.",
    ] {
        guard(text);
        material::material(text);
    }
    assert_eq!(made(), before);
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

/// Whether four times the text takes a few times as long, and not sixteen times.
pub fn takes_its_length(piece: &str, read: impl Fn(&str)) -> bool {
    let time = |bytes: usize| {
        let text = piece.repeat(bytes / piece.len());
        let begun = Instant::now();
        read(&text);
        begun.elapsed()
    };
    time(1000);
    // A machine that does something else in between is no fault of ours: what takes its square does so each time.
    (0..5).any(|_| {
        let (short, long) = (time(25_000), time(100_000));
        long < short * 9 + Duration::from_millis(500)
    })
}

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
        assert!(takes_its_length(piece, |text| drop(guard(text))), "{piece:?}");
    }
}
