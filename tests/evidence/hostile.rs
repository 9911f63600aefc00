//! Tests of files that were damaged, by chance or on purpose: whatever happens, the answer is a reason, never a panic.
//!
//! Each round changes a good file a little. The seed is fixed, so that a failure can be repeated; `ANSWERABLE_TEST_ROUNDS` asks for more
//! rounds.

use super::made::{self, AUTHOR, contains, parts};
use answerable_evidence::{FileKind, Limits, clean};
use lopdf::{Document, Object};

/// A small generator of numbers (SplitMix64): the same everywhere.
struct Numbers(u64);

impl Numbers {
    fn next(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((mixed ^ (mixed >> 31)) % (below.max(1) as u64)).unwrap_or(0)
    }
}

const PIECES: [&[u8]; 14] = [
    b"\0",
    b"\xFF\xFF\xFF\xFF",
    b"<",
    b">",
    b"PK\x05\x06",
    b"/JS(x)",
    b"/Parent 2 0 R",
    b"99999999999",
    b"-1",
    b"[[[[",
    b"endobj",
    b"stream\n",
    b"3 0 R",
    b"<!DOCTYPE a>",
];

fn change(file: &mut Vec<u8>, numbers: &mut Numbers) {
    for _ in 0..=numbers.next(4) {
        let at = numbers.next(file.len());
        match numbers.next(5) {
            0 => file[at] ^= 1 << numbers.next(8),
            1 => {
                file.drain(at..(at + numbers.next(40)).min(file.len()));
            }
            2 => {
                let piece = PIECES[numbers.next(PIECES.len())];
                file.splice(at..at, piece.iter().copied());
            }
            3 => {
                let piece: Vec<u8> = file[at..(at + numbers.next(60)).min(file.len())].to_vec();
                let to = numbers.next(file.len());
                file.splice(to..to, piece);
            }
            _ => {
                let piece = PIECES[numbers.next(PIECES.len())];
                let end = (at + piece.len()).min(file.len());
                file[at..end].copy_from_slice(&piece[..end - at]);
            }
        }
        if file.is_empty() {
            file.push(b'x');
        }
    }
}

/// Packs the parts of an archive again after one of them was changed, so that the change is reached behind the checksums.
fn change_inside(file: &[u8], numbers: &mut Numbers) -> Vec<u8> {
    let mut parts = parts(file);
    let index = numbers.next(parts.len());
    if parts[index].1.is_empty() {
        return file.to_vec();
    }
    change(&mut parts[index].1, numbers);
    let borrowed: Vec<(&str, &[u8])> = parts.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect();
    made::archive(&borrowed)
}

/// All keys in a PDF's objects, as a PDF reader understands it. The content of streams may hold any words.
fn names_in(object: &Object, into: &mut Vec<String>) {
    let mut dictionary = |dictionary: &lopdf::Dictionary| {
        for (key, value) in dictionary {
            into.push(String::from_utf8_lossy(key).into_owned());
            names_in(value, into);
        }
    };
    match object {
        Object::Array(list) => list.iter().for_each(|item| names_in(item, into)),
        Object::Dictionary(inner) => dictionary(inner),
        Object::Stream(stream) => dictionary(&stream.dict),
        _ => {}
    }
}

#[test]
fn damaged_files_are_refused_or_cleaned_and_nothing_else() {
    let rounds = std::env::var("ANSWERABLE_TEST_ROUNDS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(150);
    let folder = tempfile::tempdir().unwrap();
    let (input, output) = (folder.path().join("in"), folder.path().join("out"));
    let files = [made::pdf(), made::docx(), made::xlsx(), made::odt(), made::ods(), b"name;value\na;=1\n".to_vec()];
    let names = ["a.pdf", "a.docx", "a.xlsx", "a.odt", "a.ods", "a.csv"];
    let mut numbers = Numbers(20_261_122);
    let (mut passed, mut refused) = (0, 0);
    for _ in 0..rounds {
        for (file, name) in files.iter().zip(names) {
            let office = !matches!(name, "a.pdf" | "a.csv");
            let changed = if office && numbers.next(2) == 0 {
                change_inside(file, &mut numbers)
            } else {
                let mut changed = file.clone();
                change(&mut changed, &mut numbers);
                changed
            };
            std::fs::write(&input, &changed).unwrap();
            match clean::uncaught(&input, name, &output, &Limits::default()) {
                Ok(done) => {
                    passed += 1;
                    let clean = std::fs::read(&output).unwrap();
                    if done.kind == FileKind::Pdf {
                        let document = Document::load_mem(&clean).expect("what is written can be read");
                        let mut found = Vec::new();
                        document.objects.values().for_each(|object| names_in(object, &mut found));
                        for word in ["JS", "JavaScript", "Launch", "EmbeddedFile", "EF", "Metadata", "AA", "Info", "Author", "NM"] {
                            assert!(!found.iter().any(|name| name == word), "{word} in {}", String::from_utf8_lossy(&clean));
                        }
                    }
                    if done.kind == FileKind::Docx {
                        assert!(parts(&clean).iter().all(|(name, _)| !name.contains("docProps") && !name.contains("comments")));
                        assert!(parts(&clean).iter().all(|(_, bytes)| !contains(bytes, "<cp>") || !contains(bytes, AUTHOR)));
                    }
                }
                Err(fault) => {
                    refused += 1;
                    assert!(fault.refused().is_some(), "the disk was blamed: {fault:?}");
                }
            }
        }
    }
    assert!(passed > 0 && refused > 0, "{passed} passed, {refused} refused");
}
