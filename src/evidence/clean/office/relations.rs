//! Relationships: which part names which, and what becomes of each kind.

use super::super::super::refused::{Fault, Refused};
use super::super::xml::{Rules, Tag, TagFate, sieve};
use answerable_package::Package;
use quick_xml::escape::escape;
use std::fmt::Write;
use std::io;

/// One relationship of a part to another part or to an address.
#[derive(Clone, Debug)]
pub(super) struct Relation {
    pub id: String,
    /// The whole address of the relationship's type.
    pub kind: String,
    pub target: String,
    pub external: bool,
}

impl Relation {
    /// The last word of the relationship's type, which is the same in the two editions of the standard.
    pub fn name(&self) -> &str {
        self.kind.rsplit('/').next().unwrap_or_default()
    }
}

/// What can become of a relationship.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    Keep,
    Drop,
    /// Blanked: a link that leads to a file of the writer's machine or runs something. The words stay, and lead nowhere.
    Blank,
    Refuse(Refused),
}

/// What becomes of a relationship, by its type. `from_chart` says whether a chart has it: a chart carries its figures with it, and beside
/// them the workbook that they come from, which goes.
pub(super) fn fate(relation: &Relation, from_chart: bool) -> Fate {
    let name = relation.name();
    if relation.external {
        let target = relation.target.trim().to_ascii_lowercase();
        return match name {
            "hyperlink" if opens_page(&target) => Fate::Keep,
            "attachedTemplate" if ["http:", "https:", "ftp:"].iter().any(|scheme| target.starts_with(scheme)) => {
                Fate::Refuse(Refused::LoadsFromElsewhere)
            }
            "hyperlink" => Fate::Blank,
            "attachedTemplate"
            | "externalLinkPath"
            | "externalLink"
            | "mailMergeSource"
            | "mailMergeHeaderSource"
            | "recipientData"
            | "transform"
            | "customXml" => Fate::Drop,
            _ if from_chart => Fate::Drop,
            _ => Fate::Refuse(Refused::LoadsFromElsewhere),
        };
    }
    match name {
        "hyperlink" if relation.target.starts_with('#') => Fate::Keep,
        "hyperlink" => Fate::Blank,
        "officeDocument"
        | "styles"
        | "settings"
        | "fontTable"
        | "numbering"
        | "theme"
        | "footnotes"
        | "endnotes"
        | "header"
        | "footer"
        | "image"
        | "chart"
        | "chartEx"
        | "chartStyle"
        | "chartColorStyle"
        | "chartUserShapes"
        | "themeOverride"
        | "diagramData"
        | "diagramLayout"
        | "diagramQuickStyle"
        | "diagramColors"
        | "diagramDrawing"
        | "worksheet"
        | "chartsheet"
        | "sharedStrings"
        | "table"
        | "drawing"
        | "pivotTable"
        | "pivotCacheDefinition"
        | "pivotCacheRecords"
        | "slicer"
        | "slicerCache"
        | "timeline"
        | "timelineCache"
        | "sheetMetadata" => Fate::Keep,
        "vbaProject"
        | "wordVbaData"
        | "vbaProjectSignature"
        | "attachedToolbars"
        | "xlMacrosheet"
        | "xlIntlMacrosheet"
        | "dialogsheet"
        | "control"
        | "activeXControlBinary"
        | "ctrlProp"
        | "ctrlProps"
        | "webextension" => Fate::Refuse(Refused::Macros),
        "package" | "oleObject" if from_chart => Fate::Drop,
        "package" | "oleObject" | "aFChunk" | "subDocument" | "frame" => Fate::Refuse(Refused::Embedded),
        "audio" => Fate::Refuse(Refused::Audio),
        "video" | "media" => Fate::Refuse(Refused::Video),
        _ => Fate::Drop,
    }
}

/// Whether an address is one that a reader may follow by choosing to. Files of the writer's own machine and of its network are not.
pub(in super::super) fn opens_page(target: &str) -> bool {
    let target = target.trim().to_ascii_lowercase();
    ["http://", "https://", "mailto:", "tel:"].iter().any(|scheme| target.starts_with(scheme))
}

/// Reads the relationships of a part; an empty list where it has none.
pub(super) fn read(package: &Package, part: &str) -> Result<Vec<Relation>, Fault> {
    let place = place(part);
    if package.find(&place).is_none() {
        return Ok(Vec::new());
    }
    let mut found = Found(Vec::new());
    sieve(package.part(&place)?, &mut io::sink(), &mut found)?;
    Ok(found.0)
}

struct Found(Vec<Relation>);

impl Rules for Found {
    fn tag(&mut self, tag: &mut Tag, _inside: &[String]) -> Result<TagFate, Refused> {
        if tag.name() == "Relationship" {
            let get = |name: &str| tag.value(name).map(|value| value.into_owned());
            let (Some(id), Some(kind), Some(target)) = (get("Id"), get("Type"), get("Target")) else { return Err(Refused::Damaged) };
            if self.0.len() >= 10_000 {
                return Err(Refused::TooComplex);
            }
            let external = get("TargetMode").is_some_and(|mode| mode.eq_ignore_ascii_case("external"));
            self.0.push(Relation { id, kind, target, external });
        }
        Ok(TagFate::Keep)
    }
}

/// The path of the file with the relationships of a part.
pub(super) fn place(part: &str) -> String {
    match part.rsplit_once('/') {
        Some((folder, name)) => format!("{folder}/_rels/{name}.rels"),
        None => format!("_rels/{part}.rels"),
    }
}

/// The part that a relationship of `part` leads to, as a path without a slash before it.
pub(super) fn resolve(part: &str, target: &str) -> Result<String, Refused> {
    let mut steps: Vec<&str> = Vec::new();
    if !target.starts_with('/') {
        steps.extend(part.rsplit_once('/').map_or("", |(folder, _)| folder).split('/').filter(|step| !step.is_empty()));
    }
    for step in target.split('/') {
        match step {
            "" | "." => {}
            ".." => {
                steps.pop().ok_or(Refused::PartNames)?;
            }
            step => steps.push(step),
        }
    }
    Ok(steps.join("/"))
}

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
                    <Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";

/// Writes the relationships of the whole file: only to the document, and to nothing about it.
pub(super) fn root(main: &str, strict: bool) -> String {
    let kind = if strict { "http://purl.oclc.org/ooxml" } else { "http://schemas.openxmlformats.org" };
    let edition = if strict { "" } else { "/2006" };
    format!(
        "{HEAD}<Relationship Id=\"rId1\" Type=\"{kind}/officeDocument{edition}/relationships/officeDocument\" Target=\"{}\"/></Relationships>",
        escape(main)
    )
}

/// Writes the relationships of a part, as a file.
pub(super) fn written(relations: &[Relation]) -> String {
    let mut file = HEAD.to_string();
    for relation in relations {
        let mode = if relation.external { " TargetMode=\"External\"" } else { "" };
        // Writing to a string does not fail.
        let _ = write!(
            file,
            "<Relationship Id=\"{}\" Type=\"{}\" Target=\"{}\"{mode}/>",
            escape(&relation.id),
            escape(&relation.kind),
            escape(&relation.target)
        );
    }
    file.push_str("</Relationships>");
    file
}
