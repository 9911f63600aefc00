//! The rules for the parts of Word files: changes are accepted, who made them and when is forgotten, comments go.

use super::super::super::refused::Refused;
use super::super::xml::{Rules, Tag, TagFate};
use super::drawing::common;
use super::parts::Reached;

/// How deeply fields may be nested in fields; real documents stay below.
const DEEPEST_FIELD: usize = 32;
/// The longest instruction of a field that is looked at.
const LONGEST_FIELD: usize = 64 << 10;

pub(super) struct Word<'a> {
    part: &'a Reached,
    /// The instructions of the fields that are open.
    fields: Vec<String>,
}

impl<'a> Word<'a> {
    pub fn new(part: &'a Reached) -> Self {
        Word { part, fields: Vec::new() }
    }
}

/// Whether a field fetches something when the document is opened or printed.
fn fetches(instruction: &str) -> bool {
    let word = instruction.split_whitespace().next().unwrap_or_default().to_ascii_uppercase();
    matches!(
        word.as_str(),
        "DDE" | "DDEAUTO" | "INCLUDE" | "INCLUDETEXT" | "INCLUDEPICTURE" | "IMPORT" | "LINK" | "DATABASE" | "RD" | "EMBED"
    )
}

fn check(instruction: &str) -> Result<(), Refused> {
    if fetches(instruction) { Err(Refused::LoadsFromElsewhere) } else { Ok(()) }
}

impl Rules for Word<'_> {
    fn tag(&mut self, tag: &mut Tag, inside: &[String]) -> Result<TagFate, Refused> {
        match tag.name() {
            "fldSimple" => check(tag.value("instr").unwrap_or_default().as_ref())?,
            "fldChar" => match tag.value("fldCharType").unwrap_or_default().as_ref() {
                "begin" if self.fields.len() >= DEEPEST_FIELD => return Err(Refused::TooComplex),
                "begin" => self.fields.push(String::new()),
                "separate" => check(self.fields.last().map_or("", String::as_str))?,
                _ => check(&self.fields.pop().unwrap_or_default())?,
            },
            "altChunk" | "subDoc" | "OLEObject" | "objectEmbed" | "objectLink" => return Err(Refused::Embedded),
            "control" => return Err(Refused::Macros),
            _ => {}
        }
        let verdict = match tag.name() {
            // What was inserted stays, what was deleted goes.
            "ins" | "moveTo" | "smartTag" | "customXml" => TagFate::Unwrap,
            "del" | "moveFrom" | "delText" | "delInstrText" | "cellIns" | "cellDel" | "cellMerge" => TagFate::Drop,
            name if name.ends_with("Change") => TagFate::Drop,
            name if is_mark(name) => TagFate::Drop,
            "smartTagPr" | "customXmlPr" | "dataBinding" | "rsid" => TagFate::Drop,
            // Embedded fonts are programs for the machine that draws them.
            "embedRegular" | "embedBold" | "embedItalic" | "embedBoldItalic" => TagFate::Drop,
            name if inside.len() == 1 && self.part.relation == "settings" && is_private(name) => TagFate::Drop,
            _ => common(tag, self.part),
        };
        tag.without(|attribute| {
            let name = attribute.name();
            name.starts_with("rsid") || matches!(name, "author" | "date" | "dateUtc" | "initials" | "userId" | "paraId" | "textId")
        });
        Ok(verdict)
    }

    fn text(&mut self, text: &mut String, inside: &[String]) -> Result<(), Refused> {
        if inside.last().is_some_and(|name| name == "instrText") {
            let Some(field) = self.fields.last_mut() else { return check(text) };
            if field.len() + text.len() > LONGEST_FIELD {
                return Err(Refused::TooComplex);
            }
            field.push_str(text);
        }
        Ok(())
    }
}

/// Whether an element marks where a change or a comment begins or ends.
fn is_mark(name: &str) -> bool {
    matches!(name, "commentRangeStart" | "commentRangeEnd" | "commentReference" | "annotationRef")
        || (["moveFromRange", "moveToRange", "customXmlInsRange", "customXmlDelRange", "customXmlMoveFromRange", "customXmlMoveToRange"]
            .iter()
            .any(|start| name.starts_with(start)))
}

/// Whether a setting tells of people, machines or earlier versions.
fn is_private(name: &str) -> bool {
    matches!(
        name,
        "rsids"
            | "docVars"
            | "mailMerge"
            | "attachedTemplate"
            | "trackRevisions"
            | "revisionView"
            | "documentProtection"
            | "writeProtection"
            | "saveThroughXslt"
            | "docId"
            | "schemaLibrary"
            | "attachedSchema"
            | "linkStyles"
            | "activeWritingStyle"
            | "proofState"
    )
}
