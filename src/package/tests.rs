//! Tests of packages that are made here, sound ones and hostile ones.

use super::xml::{DEEPEST, Empty, events};
use super::{Fault, Limits, Package, Refused};
use std::io::{Cursor, Read, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

fn archive_as(method: CompressionMethod, parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        zip.start_file(*name, SimpleFileOptions::default().compression_method(method)).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
    archive_as(CompressionMethod::Deflated, parts)
}

fn package(bytes: &[u8], limits: &Limits) -> Result<Package<Cursor<Vec<u8>>>, Fault> {
    Package::read(Cursor::new(bytes.to_vec()), limits)
}

fn refused(bytes: &[u8], limits: &Limits) -> Option<Refused> {
    package(bytes, limits).err().map(|fault| fault.refused().expect("the package's fault"))
}

/// Where a run of bytes begins for the last time.
fn last(bytes: &[u8], wanted: &[u8]) -> usize {
    bytes.windows(wanted.len()).rposition(|window| window == wanted).unwrap()
}

#[test]
fn parts_are_read_whole_and_by_turns() {
    for method in [CompressionMethod::Stored, CompressionMethod::Deflated] {
        let long = "Some words, again and again. ".repeat(20_000);
        let package = package(&archive_as(method, &[("a/One.xml", b"one"), ("two", long.as_bytes())]), &Limits::default()).unwrap();
        package.check_parts().unwrap();
        assert_eq!(package.whole("A/one.XML", 3).unwrap(), b"one");
        assert_eq!(package.whole("two", 3).unwrap_err().refused(), Some(Refused::Bomb));
        assert_eq!(package.whole("three", 3).unwrap_err().refused(), Some(Refused::Damaged));
        let (mut first, mut second) = (package.part("two").unwrap(), package.part("two").unwrap());
        let (mut one, mut other) = (Vec::new(), Vec::new());
        for _ in 0..40 {
            (&mut first).take(20_000).read_to_end(&mut one).unwrap();
            (&mut second).take(20_000).read_to_end(&mut other).unwrap();
        }
        assert!(one == long.as_bytes() && other == one);
    }
}

#[test]
fn each_limit_holds_to_the_byte() {
    let bytes = archive(&[("one", &[b' '; 3_000]), ("two", &[b' '; 1_000])]);
    let limits = Limits { unpacked: 4_000, ratio: 2_000, ratio_from: 2_000, parts: 2 };
    assert_eq!(refused(&bytes, &limits), None);
    assert_eq!(refused(&bytes, &Limits { unpacked: 3_999, ..limits }), Some(Refused::Bomb));
    assert_eq!(refused(&bytes, &Limits { parts: 1, ..limits }), Some(Refused::TooManyParts));
    assert_eq!(refused(&bytes, &Limits { ratio: 20, ..limits }), Some(Refused::Bomb));
    assert_eq!(refused(&bytes, &Limits { ratio: 20, ratio_from: 3_000, ..limits }), None);
}

#[test]
fn what_can_be_understood_in_two_ways_is_refused() {
    let limits = Limits::default();
    let sound = archive(&[("one", b"first"), ("two", b"second")]);
    assert_eq!(refused(&sound, &limits), None);
    assert_eq!(refused(&[b"before".as_slice(), &sound].concat(), &limits), Some(Refused::Hidden));
    assert_eq!(refused(&[sound.as_slice(), b"behind"].concat(), &limits), Some(Refused::Hidden));
    let directory = last(&sound, b"PK\x01\x02");
    let between = [&sound[..directory], b"between", &sound[directory..]].concat();
    assert_eq!(refused(&between, &limits), Some(Refused::Hidden));
    let mut other_name = sound.clone();
    other_name[30..33].copy_from_slice(b"One");
    assert_eq!(refused(&other_name, &limits), Some(Refused::Hidden));
    assert_eq!(refused(&sound[..sound.len() / 2], &limits), Some(Refused::Damaged));
    assert_eq!(refused(b"PK", &limits), Some(Refused::Damaged));
}

#[test]
fn names_stay_inside_and_occur_once() {
    for names in [["one", "ONE"], ["../one", "two"], ["/one", "two"], ["a//one", "two"], ["c:one", "two"], ["a\\one", "two"]] {
        let bytes = archive(&[(names[0], b"1"), (names[1], b"2")]);
        assert_eq!(refused(&bytes, &Limits::default()), Some(Refused::PartNames), "{names:?}");
    }
}

#[test]
fn encrypted_parts_are_told_apart() {
    let mut bytes = archive(&[("one", b"first")]);
    let directory = last(&bytes, b"PK\x01\x02");
    bytes[directory + 8] |= 1;
    assert_eq!(refused(&bytes, &Limits::default()), Some(Refused::Encrypted));
}

/// A directory that says too little is found when the part is read: no reader behind this one unpacks more than was counted.
#[test]
fn a_part_is_what_its_directory_says() {
    for (at, in_header) in [(24, 22), (16, 14)] {
        let mut bytes = archive(&[("one", &[b'a'; 100])]);
        let directory = last(&bytes, b"PK\x01\x02");
        bytes[directory + at] -= 1;
        bytes[in_header] -= 1;
        let package = package(&bytes, &Limits::default()).unwrap();
        assert_eq!(package.check_parts().unwrap_err().refused(), Some(Refused::Damaged));
        assert_eq!(package.whole("one", 200).unwrap_err().refused(), Some(Refused::Damaged));
    }
}

#[test]
fn damaged_bytes_never_panic() {
    let sound = archive(&[("one", b"first and first and first"), ("two", b"second")]);
    for at in 0..sound.len() {
        for bits in [0x01, 0x55, 0xFF] {
            let mut changed = sound.clone();
            changed[at] ^= bits;
            let _ = package(&changed, &Limits::default()).and_then(|package| package.check_parts());
        }
        assert!(package(&sound[..at], &Limits::default()).is_err());
    }
}

/// The events of XML in short, or why it is refused.
fn read(bytes: &[u8]) -> Result<usize, Refused> {
    let mut count = 0;
    let done = events::<Fault>(bytes, Empty::Whole, |_| {
        count += 1;
        Ok(())
    });
    done.map(|()| count).map_err(|fault| fault.refused().expect("the part's fault"))
}

#[test]
fn xml_that_is_read() {
    assert_eq!(
        read(b"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a><b/>text &amp; &#233;</a>\n"),
        read("\u{FEFF}<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a><b/>text &amp; &#233;</a>\n".as_bytes())
    );
    let wide: Vec<u8> = "\u{FEFF}<?xml version=\"1.0\" encoding=\"UTF-16\"?><a>é</a>".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert!(read(&wide).is_ok());
    let deep = "<a>".repeat(DEEPEST) + &"</a>".repeat(DEEPEST);
    assert!(read(deep.as_bytes()).is_ok());
}

#[test]
fn xml_that_is_refused() {
    let deep = "<a>".repeat(DEEPEST + 1) + &"</a>".repeat(DEEPEST + 1);
    assert_eq!(read(deep.as_bytes()), Err(Refused::TooComplex));
    let deep = "<a>".repeat(DEEPEST) + "<b/>" + &"</a>".repeat(DEEPEST);
    assert_eq!(read(deep.as_bytes()), Err(Refused::TooComplex));
    assert_eq!(read(b"<!DOCTYPE a [<!ENTITY b \"bbbb\">]><a>&b;</a>"), Err(Refused::DocumentType));
    assert_eq!(read(b"<a>&b;</a>"), Err(Refused::UnknownEntity));
    assert_eq!(read(b"<a>&#xFFFFFFF;</a>"), Err(Refused::UnknownEntity));
    for broken in [
        "",
        "<a>",
        "<a></b>",
        "</a>",
        "<a",
        "<a/><a/>",
        "<a/>text",
        "text<a/>",
        "<a/>&amp;",
        "<?xml version=\"1.0\" encoding=\"koi8-r\"?><a/>",
    ] {
        assert!(matches!(read(broken.as_bytes()), Err(Refused::BrokenXml { .. })), "{broken}: {:?}", read(broken.as_bytes()));
    }
    assert!(matches!(read(b"<a>\xC3</a>"), Err(Refused::BrokenXml { .. })));
    let endless = [b"<a>".as_slice(), &vec![b'x'; 5 << 20]].concat();
    assert!(matches!(read(&endless), Err(Refused::BrokenXml { .. })));
}
