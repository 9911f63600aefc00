//! Tests of containers, encodings and the cutting of text into cells.

use super::*;

const TABLE: &str = "state,mechanism,symbol,paragraph,text";

fn with(encoding: &str) -> Options {
    Options { encoding: Some(encoding.parse().expect("an encoding")), ..Options::default() }
}

#[test]
fn mac_roman_with_carriage_returns() {
    let mut file = UPR_HEADER.as_bytes().to_vec();
    file.extend(b"\rChad,Africa,AU,Bring Mr. Hiss\x8fne Habr\x8e to justice,Ireland,WEOG,EU,Noted,5,Justice,5\r");
    let intake = open_bytes(file.clone(), &Options::default()).unwrap();
    assert_eq!(intake.encoding(), Some(TextEncoding::MAC_ROMAN));
    let rows: Vec<_> = intake.collect();
    assert_eq!(rows.len(), 1);
    assert_eq!(rows[0].line, 2);
    assert_eq!(recommendation(&rows[0]).text, "Bring Mr. Hissène Habré to justice");
}

#[test]
fn windows_1252_by_its_letters() {
    let file = b"state;mechanism;symbol;paragraph;text\r\nCHL;crc;S/1;1;Prot\xE9ger l\x92enfant \xE0 l\x92\xE9cole\r\n";
    let intake = open_bytes(file.to_vec(), &Options::default()).unwrap();
    assert_eq!(intake.encoding(), Some(TextEncoding::WINDOWS_1252));
    let rows: Vec<_> = intake.collect();
    assert_eq!(recommendation(&rows[0]).text, "Protéger l’enfant à l’école");
}

#[test]
fn the_letters_outweigh_the_line_ends() {
    let file = b"state,mechanism,symbol,paragraph,text\rCHL,crc,S/1,1,Prot\xE9ger les \xE9l\xE8ves\r";
    let intake = open_bytes(file.to_vec(), &Options::default()).unwrap();
    assert_eq!(intake.encoding(), Some(TextEncoding::WINDOWS_1252));
}

#[test]
fn cyrillic_and_arabic_by_their_letters() {
    for (encoding, text) in [
        (encoding_rs::WINDOWS_1251, "Принять закон о защите детей и обеспечить его выполнение"),
        (encoding_rs::WINDOWS_1256, "اعتماد قانون جديد لحماية الأطفال وكفالة تنفيذه"),
    ] {
        let file = format!("{TABLE}\nCHL,crc,S/1,1,{text}\n");
        let (bytes, ..) = encoding.encode(&file);
        let intake = open_bytes(bytes.into_owned(), &Options::default()).unwrap();
        assert_eq!(intake.encoding().map(TextEncoding::name), Some(encoding.name()));
        let rows: Vec<_> = intake.collect();
        assert_eq!(recommendation(&rows[0]).text, text);
    }
}

#[test]
fn utf_16_and_marks() {
    let text = format!("{TABLE}\r\nPRY,crc,S/1,1,Niñez\r\n");
    let little = |mark: &[u8]| {
        let mut bytes = mark.to_vec();
        bytes.extend(text.encode_utf16().flat_map(u16::to_le_bytes));
        bytes
    };
    let mut big = vec![0xFE, 0xFF];
    big.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
    let mut utf8 = b"\xEF\xBB\xBF".to_vec();
    utf8.extend(text.bytes());
    for bytes in [little(&[0xFF, 0xFE]), little(&[]), big, utf8] {
        let rows = entries(bytes);
        assert_eq!(recommendation(&rows[0]).text, "Niñez");
    }
}

#[test]
fn a_wrong_encoding_is_refused() {
    let latin = format!("{TABLE}\nCHL,crc,S/1,1,Ni").into_bytes();
    let latin = [latin, b"\xF1ez\n".to_vec()].concat();
    let refused = open_bytes(latin.clone(), &with("utf-8")).unwrap_err();
    assert!(matches!(refused, FileProblem::WrongEncoding { .. }), "{refused}");
    assert!(refused.to_string().contains("line 2"), "{refused}");
    assert!(open_bytes(latin.clone(), &with("utf-16le")).is_err());
    assert!(open_bytes(latin, &with("latin1")).is_ok());
    let utf8 = format!("{TABLE}\nCHL,crc,S/1,1,«Niñez»\n");
    assert!(open_bytes(utf8.into(), &with("windows-1252")).is_err());
    assert!("klingon".parse::<TextEncoding>().is_err());
}

#[test]
fn a_broken_character_refuses_its_row_only() {
    let good = format!("{TABLE}\nCHL,crc,S/1,1,áéíóúñ\nCHL,crc,S/1,2,ni");
    let rows = entries([good.as_bytes(), b"\xF1ez\n"].concat());
    assert_eq!(recommendation(&rows[0]).text, "áéíóúñ");
    assert_eq!(refused(&rows[1]), (Some("text"), &Reason::LostCharacter));
}

#[test]
fn line_numbers_are_physical() {
    for end in ["\n", "\r\n", "\r"] {
        let lines = [TABLE, "", "A,crc,S/1,1,one", "A,crc,S/1,2,\"two", "lines, \"\"quoted\"\"\"", ",,,,", "A,crc,S/1,3,three"];
        let rows = entries(lines.join(end));
        let at: Vec<_> = rows.iter().map(|row| (row.line, row.last_line)).collect();
        assert_eq!(at, [(3, 3), (4, 5), (7, 7)], "{end:?}");
        assert_eq!(recommendation(&rows[1]).text, "two lines, \"quoted\"");
    }
}

#[test]
fn rows_of_another_length_are_refused() {
    let rows = entries(format!("{TABLE}\nA,crc,S/1,1\nA,crc,S/1,1,x,,\nA,crc,S/1,1,x,y\n"));
    let count = |found| Reason::CellCount { expected: 5, found };
    assert_eq!(refused(&rows[0]), (None, &count(4)));
    recommendation(&rows[1]);
    assert_eq!(refused(&rows[2]), (None, &count(6)));
}

#[test]
fn a_truncated_file_keeps_the_rows_before() {
    let rows = entries(format!("{TABLE}\nA,crc,S/1,1,one\nA,crc,S/1,2,\"cut of\nf here"));
    assert_eq!(rows.len(), 2);
    recommendation(&rows[0]);
    assert_eq!(rows[1].line, 3);
    let (_, reason) = refused(&rows[1]);
    assert_eq!(*reason, Reason::UnclosedQuote { opened: 3, lines: 2 });
    assert_eq!(reason.to_string(), "a quotation mark opened on line 3 is never closed; 2 lines could not be read");
}

#[test]
fn an_endless_row_is_not_kept_in_memory() {
    let line = "x".repeat(1000);
    let mut text = format!("{TABLE}\nA,crc,S/1,1,\"");
    for _ in 0..3000 {
        text += &line;
        text += "\n";
    }
    text += "\"\nA,crc,S/1,2,two\n";
    let rows = entries(text);
    assert_eq!(refused(&rows[0]).1, &Reason::RowTooLong { limit_kib: 1024 });
    assert_eq!((rows[0].line, rows[0].last_line), (2, 3002));
    assert_eq!(recommendation(&rows[1]).text, "two");
}

#[test]
fn a_long_line_is_refused() {
    let text = format!("{TABLE}\n{}", "x".repeat(3 << 20));
    let limit_kib = 1024;
    assert_eq!(problem(text), FileProblem::LongLine { line: 2, limit_kib });
}

#[test]
fn what_is_no_table() {
    assert_eq!(problem(""), FileProblem::Empty);
    assert_eq!(problem("\n  \r\n"), FileProblem::Empty);
    assert_eq!(problem(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec()), FileProblem::Binary);
    for text in ["%PDF-1.5", "<!DOCTYPE html>", "{\"a\": 1}", "{\\rtf1"] {
        assert!(matches!(problem(text), FileProblem::NotATable { .. }), "{text}");
    }
    let missing = open("no-such-file.csv".as_ref(), &Options::default());
    assert!(matches!(missing, Err(FileProblem::NotFound { .. })));
}

#[test]
fn the_header_decides() {
    let unknown = problem("colour,size\nred,5\n");
    assert!(matches!(unknown, FileProblem::UnknownHeader { .. }), "{unknown}");
    assert!(unknown.to_string().contains("«colour»"), "{unknown}");

    let missing = problem("state,mechanism,symbol,paragraf,text\n");
    assert_eq!(
        missing.to_string(),
        "the format `table` needs «paragraph»; the header has «state», «mechanism», «symbol», «paragraf», «text»; \
         is «paragraph» meant by «paragraf»?"
    );
    let unknown = problem(format!("{TABLE},thems\n"));
    assert_eq!(unknown.to_string(), "the format `table` does not know «thems»; is «themes» meant by «thems»?");
    let repeated = problem(format!("{TABLE},Text\n"));
    assert!(matches!(repeated, FileProblem::RepeatedColumn { .. }));

    let upr = Options { format: Some(Format::UprInfo), ..Options::default() };
    let other = open_bytes(format!("{TABLE}\n").into(), &upr).unwrap_err();
    assert!(matches!(other, FileProblem::MissingColumns { format: Format::UprInfo, .. }));
}

#[test]
fn separators_and_the_order_of_columns() {
    for separator in [",", ";", "\t", "|"] {
        let lines = ["Text,PARAGRAPH, Symbol ,Mechanism,State", "Act.,5,S/1,crc,CHL"];
        let rows = entries(lines.join("\n").replace(',', separator));
        let row = recommendation(&rows[0]);
        assert_eq!((row.state.as_str(), row.text.as_str()), ("CHL", "Act."));
    }
}

#[test]
fn the_position_reaches_the_end() {
    let text = format!("{TABLE}\n{}", "A,crc,S/1,1,one\n".repeat(9000));
    let mut intake = open_bytes(text.into(), &Options::default()).unwrap();
    let mut last = 0;
    while intake.next().is_some() {
        assert!(intake.position() >= last);
        last = intake.position();
    }
    assert_eq!(intake.position(), intake.total_bytes());
}
