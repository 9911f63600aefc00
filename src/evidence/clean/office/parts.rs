//! Which parts of an office file are kept: those that allowed relationships reach.

use super::super::super::kind::FileKind;
use super::super::super::refused::{Fault, Refused};
use super::super::picture::{self, Picture};
use super::super::xml::{Rules, Tag, TagFate, sieve};
use super::relations::{self, Fate, Relation, fate, resolve};
use answerable_package::Package;
use quick_xml::escape::escape;
use std::collections::{HashMap, HashSet};
use std::fmt::Write;
use std::io::{self, Read};

/// A part of the file that is kept.
#[derive(Debug)]
pub(super) struct Reached {
    /// The part's path.
    pub name: String,
    /// The type of the relationship that led to it.
    pub relation: String,
    /// The content type that the file gives for the part.
    pub content_type: String,
    /// The part's relationships that are kept.
    pub relations: Vec<Relation>,
    /// The names of the part's relationships that are dropped: elements that use them go as well.
    pub dropped: HashSet<String>,
    /// Whether the file is of the strict edition of the standard.
    pub strict: bool,
}

/// The parts that allowed relationships reach from the document.
pub(super) fn reach(package: &Package, kind: FileKind) -> Result<Vec<Reached>, Fault> {
    let types = Types::read(package)?;
    for entry in package.entries() {
        let name = entry.name.to_ascii_lowercase();
        let runs = ["vbaproject", "vbadata", "/activex/", "/macrosheets/", "/dialogsheets/", "/ctrlprops/"];
        if runs.iter().any(|word| name.contains(word)) || types.of(&entry.name).to_ascii_lowercase().contains("macro") {
            return Err(Refused::Macros.into());
        }
    }
    let root = relations::read(package, "")?;
    let mut documents = root.iter().filter(|relation| relation.name() == "officeDocument" && !relation.external);
    let (Some(main), None) = (documents.next(), documents.next()) else { return Err(Refused::Damaged.into()) };
    if let Some(refused) = root.iter().find_map(|relation| match fate(relation, false) {
        Fate::Refuse(refused) => Some(refused),
        _ => None,
    }) {
        return Err(refused.into());
    }
    let mut waiting = vec![(resolve("", &main.target)?, main.clone())];
    let mut seen = HashSet::new();
    let mut reached = Vec::new();
    while let Some((name, relation)) = waiting.pop() {
        let name = package.find(&name).ok_or(Refused::Damaged)?.name.clone();
        if !seen.insert(name.clone()) {
            continue;
        }
        let mut part = Reached {
            relation: relation.name().to_string(),
            content_type: types.of(&name),
            strict: relation.kind.contains("purl.oclc.org"),
            name,
            relations: Vec::new(),
            dropped: HashSet::new(),
        };
        if part.relation == "officeDocument" {
            check_main(&part.content_type, kind)?;
        }
        if part.relation == "image" {
            part.content_type = image_type(package, &part.name)?.ok_or(Refused::Embedded)?.to_string();
            reached.push(part);
            continue;
        }
        follow(package, &mut part, &mut waiting)?;
        reached.push(part);
    }
    Ok(reached)
}

/// Sorts the relationships of a part; the targets of those that are kept wait to be followed.
fn follow(package: &Package, part: &mut Reached, waiting: &mut Vec<(String, Relation)>) -> Result<(), Fault> {
    let from_chart = matches!(part.relation.as_str(), "chart" | "chartEx");
    for mut relation in relations::read(package, &part.name)? {
        match fate(&relation, from_chart) {
            Fate::Refuse(refused) => return Err(refused.into()),
            Fate::Drop => {
                part.dropped.insert(relation.id);
            }
            Fate::Blank => {
                relation.target = "about:blank".to_string();
                relation.external = true;
                part.relations.push(relation);
            }
            Fate::Keep if relation.external || relation.target.starts_with('#') => part.relations.push(relation),
            Fate::Keep => {
                let target = resolve(&part.name, &relation.target)?;
                let found = package.find(&target).map(|entry| entry.name.clone());
                // A drawing beside its own bitmap, or a part that is not there: elements that use it go.
                let usable = match &found {
                    Some(name) if relation.name() == "image" => image_type(package, name)?.is_some() || !is_vector(name),
                    found => found.is_some(),
                };
                match found {
                    Some(name) if usable => {
                        relation.target = format!("/{name}");
                        waiting.push((name, relation.clone()));
                        part.relations.push(relation);
                    }
                    _ => {
                        part.dropped.insert(relation.id);
                    }
                }
            }
        }
    }
    Ok(())
}

fn is_vector(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    name.ends_with(".svg") || name.ends_with(".svgz")
}

fn check_main(content_type: &str, kind: FileKind) -> Result<(), Refused> {
    let lower = content_type.to_ascii_lowercase();
    match kind {
        FileKind::Docx if lower.ends_with("wordprocessingml.document.main+xml") => Ok(()),
        FileKind::Xlsx if lower.ends_with("spreadsheetml.sheet.main+xml") => Ok(()),
        _ => Err(Refused::OtherDocument),
    }
}

fn image_type(package: &Package, name: &str) -> Result<Option<&'static str>, Fault> {
    let mut start = Vec::new();
    package.part(name)?.take(64).read_to_end(&mut start).map_err(|_| Refused::Damaged)?;
    Ok(picture::recognise(&start).map(|picture| match picture {
        Picture::Jpeg => "image/jpeg",
        Picture::Png => "image/png",
        Picture::Gif => "image/gif",
        Picture::Bmp => "image/bmp",
        Picture::Emf => "image/x-emf",
        Picture::Wmf => "image/x-wmf",
    }))
}

/// The content types that the file gives for its parts.
#[derive(Default)]
struct Types {
    by_ending: HashMap<String, String>,
    by_name: HashMap<String, String>,
}

impl Types {
    fn read(package: &Package) -> Result<Types, Fault> {
        let mut types = Types::default();
        sieve(package.part("[Content_Types].xml")?, &mut io::sink(), &mut types)?;
        Ok(types)
    }

    fn of(&self, name: &str) -> String {
        let name = name.to_ascii_lowercase();
        let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
        self.by_name.get(&name).or_else(|| self.by_ending.get(ending)).cloned().unwrap_or_default()
    }
}

impl Rules for Types {
    fn tag(&mut self, tag: &mut Tag, _inside: &[String]) -> Result<TagFate, Refused> {
        let Some(content_type) = tag.value("ContentType").map(|value| value.into_owned()) else { return Ok(TagFate::Keep) };
        if let Some(ending) = tag.value("Extension") {
            self.by_ending.insert(ending.to_ascii_lowercase(), content_type);
        } else if let Some(name) = tag.value("PartName") {
            self.by_name.insert(name.trim_start_matches('/').to_ascii_lowercase(), content_type);
        }
        if self.by_name.len() + self.by_ending.len() > 10_000 { Err(Refused::TooComplex) } else { Ok(TagFate::Keep) }
    }
}

/// Writes `[Content_Types].xml` for the parts that are kept.
pub(super) fn content_types(parts: &[Reached]) -> String {
    let mut file = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
        <Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
        <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
        <Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        .to_string();
    for part in parts {
        // Writing to a string does not fail.
        let _ = write!(file, "<Override PartName=\"/{}\" ContentType=\"{}\"/>", escape(&part.name), escape(&part.content_type));
    }
    file.push_str("</Types>");
    file
}
