//! Packages are held to the same limits whichever way they come in: as a file of evidence, as a document that is taken in, as a table.

use super::made::{self, office, word};
use answerable_evidence::{FileKind, Refused};
use answerable_intake::documents::{Refusal, StateList, split};
use answerable_intake::{FileProblem, Options, open_bytes};

/// What the three ways say of a package; nothing where it is read.
type Said = (Option<Refused>, Option<&'static str>, Option<&'static str>);

const READ: Said = (None, None, None);
const BOMB: Said = (Some(Refused::Bomb), Some("unpacks"), Some("unpacks"));
const HIDDEN: Said = (Some(Refused::Hidden), Some("damaged"), Some("damaged"));

fn as_evidence(name: &str, bytes: &[u8]) -> Option<Refused> {
    made::cleaned(name, bytes).err().map(|fault| fault.refused().expect("the file's fault, not the disk's"))
}

fn as_document(bytes: &[u8]) -> Option<&'static str> {
    split(bytes, &StateList::carried()).err().map(|refusal| match refusal {
        Refusal::UnpacksTooLarge => "unpacks",
        Refusal::TooManyParts => "parts",
        Refusal::Protected => "protected",
        Refusal::Damaged { .. } => "damaged",
        Refusal::TooDeep => "deep",
        Refusal::Entities => "entities",
        other => panic!("{other:?}"),
    })
}

fn as_table(bytes: &[u8]) -> Option<&'static str> {
    match open_bytes(bytes.to_vec(), &Options::default()) {
        // These workbooks hold no table, which only who has read them can say.
        Ok(_) | Err(FileProblem::Empty | FileProblem::UnknownHeader { .. } | FileProblem::MissingColumns { .. }) => None,
        Err(FileProblem::UnpacksTooLarge) => Some("unpacks"),
        Err(FileProblem::Protected) => Some("protected"),
        Err(FileProblem::Workbook { .. }) => Some("damaged"),
        Err(other) => panic!("{other:?}"),
    }
}

/// A Word file and a workbook with the same further parts.
fn both(more: &[(&str, &[u8])]) -> [Vec<u8>; 2] {
    let document = office(FileKind::Docx, &word("<w:p><w:r><w:t>1. The State adopted a law.</w:t></w:r></w:p>"), &[], more);
    let book = "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" \
        xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"One\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
    let sheet = b"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\">\
        <c r=\"A1\" t=\"inlineStr\"><is><t>Name</t></is></c></row></sheetData></worksheet>";
    let more: Vec<(&str, &[u8])> = [("xl/worksheets/sheet1.xml", sheet.as_slice())].into_iter().chain(more.iter().copied()).collect();
    [document, office(FileKind::Xlsx, book, &[("rId1", "worksheet", "worksheets/sheet1.xml")], &more)]
}

/// A package is changed in the same way as Word file and as workbook, and sent every way that there is for it.
fn said(more: &[(&str, &[u8])], change: impl Fn(&mut Vec<u8>)) -> Said {
    let [mut document, mut book] = both(more);
    change(&mut document);
    change(&mut book);
    let evidence = as_evidence("a.docx", &document);
    assert_eq!(evidence, as_evidence("a.xlsx", &book));
    (evidence, as_document(&document), as_table(&book))
}

/// Changes the entry of the last part in the directory, and its own header.
fn in_last_part(bytes: &mut [u8], change: impl Fn(&mut [u8], bool)) {
    for (sign, directory) in [(b"PK\x01\x02", true), (b"PK\x03\x04", false)] {
        let at = bytes.windows(4).rposition(|window| window == sign).unwrap();
        change(&mut bytes[at..], directory);
    }
}

#[test]
fn sound_packages_are_read() {
    assert_eq!(said(&[], |_| {}), READ);
    assert_eq!(said(&[("media/a", b"something")], |_| {}), READ);
}

#[test]
fn the_limits_are_the_same_every_way() {
    let names: Vec<String> = (0..2_000).map(|number| format!("media/{number}")).collect();
    let parts = |count: usize| names.iter().take(count).map(|name| (name.as_str(), b"x".as_slice())).collect::<Vec<_>>();
    let own = 7;
    assert_eq!(said(&parts(2_000 - own), |_| {}), READ);
    let more: Said = (Some(Refused::TooComplex), Some("parts"), Some("unpacks"));
    assert_eq!(said(&parts(2_001 - own + 1), |_| {}), more);

    let spaces = vec![b' '; (1 << 20) + 1];
    assert_eq!(said(&[("media/a", &spaces[..1 << 20])], |_| {}), READ);
    assert_eq!(said(&[("media/a", &spaces)], |_| {}), BOMB);
}

/// The sizes of the last part are overstated: more than 60 MB, which were the limit of documents once, are no bomb, and more than 200 are.
#[test]
fn what_all_parts_unpack_to_is_counted_alike() {
    let mut noise = 1_u32;
    let noise: Vec<u8> = std::iter::repeat_with(|| {
        noise = noise.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (noise >> 24) as u8
    })
    .take(1 << 20)
    .collect();
    let claim = |size: u32| {
        move |bytes: &mut Vec<u8>| {
            in_last_part(bytes, |entry, directory| entry[if directory { 24 } else { 22 }..][..4].copy_from_slice(&size.to_le_bytes()))
        }
    };
    let (evidence, document, table) = said(&[("media/a", &noise)], claim(190 << 20));
    // A table's reader counts nothing, so each part is unpacked before it: this one is not what it says.
    assert_eq!((evidence, document, table), (None, None, Some("damaged")));
    assert_eq!(said(&[("media/a", &noise)], claim(200 << 20)), BOMB);
}

#[test]
fn what_can_be_understood_in_two_ways_is_refused_every_way() {
    assert_eq!(said(&[], |bytes| bytes.extend(b"more")), HIDDEN);
    assert_eq!(
        said(&[("media/a", b"one")], |bytes| in_last_part(bytes, |entry, directory| entry[if directory { 46 } else { 30 }] ^=
            u8::from(directory))),
        HIDDEN
    );
    let names: Said = (Some(Refused::PartNames), Some("damaged"), Some("damaged"));
    assert_eq!(said(&[("media/a", b"one"), ("MEDIA/A", b"other")], |_| {}), names);
    assert_eq!(said(&[("../a", b"one")], |_| {}), names);
    let locked: Said = (Some(Refused::Encrypted), Some("protected"), Some("protected"));
    assert_eq!(
        said(&[("media/a", b"one")], |bytes| in_last_part(bytes, |entry, directory| entry[if directory { 8 } else { 6 }] |= 1)),
        locked
    );
}

#[test]
fn xml_is_held_to_the_same_limits() {
    let said = |body: &str| {
        let document = office(FileKind::Docx, &word(&format!("<w:p><w:r><w:t>1. Words.</w:t></w:r></w:p>{body}")), &[], &[]);
        (as_evidence("a.docx", &document), as_document(&document))
    };
    let deep = |levels: usize| "<w:p>".repeat(levels) + &"</w:p>".repeat(levels);
    // The document and its body stand around them.
    assert_eq!(said(&deep(254)), (None, None));
    assert_eq!(said(&deep(255)), (Some(Refused::TooComplex), Some("deep")));
    assert_eq!(said("&unknown;"), (Some(Refused::Damaged), Some("entities")));
    assert_eq!(said("<w:p>"), (Some(Refused::Damaged), Some("damaged")));
    let declared = "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\">]><w:document/>";
    let document = office(FileKind::Docx, declared, &[], &[]);
    assert_eq!((as_evidence("a.docx", &document), as_document(&document)), (Some(Refused::LoadsFromElsewhere), Some("entities")));
}
