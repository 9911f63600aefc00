//! The rules for the parts of Excel files.

use super::super::super::refused::{Fault, Refused};
use super::super::xml::{Rules, Tag, TagFate, sieve};
use super::drawing::common;
use super::parts::Reached;
use std::collections::HashSet;
use std::io::{self, BufRead};

/// The longest formula that is looked at; Excel's own limit is 8,192 characters.
const LONGEST_FORMULA: usize = 64 << 10;

/// The formulas of a part that lead into other workbooks. Those workbooks' names are removed, so the formulas go too; their values stay.
#[derive(Debug, Default)]
pub(super) struct Outside {
    /// The places of these formulas among all formulas of the part.
    places: HashSet<usize>,
    /// The groups of cells that share such a formula.
    shared: HashSet<String>,
}

/// Finds the formulas of a part that lead outside; refuses those that fetch or run something.
pub(super) fn outside(source: impl BufRead, part: &Reached) -> Result<Outside, Fault> {
    let mut formulas = Formulas { place: 0, text: String::new(), shared: None, found: Outside::default() };
    if matches!(part.relation.as_str(), "worksheet" | "officeDocument" | "table") {
        sieve(source, &mut io::sink(), &mut formulas)?;
        formulas.done()?;
    }
    Ok(formulas.found)
}

struct Formulas {
    place: usize,
    text: String,
    shared: Option<String>,
    found: Outside,
}

impl Formulas {
    /// Checks the formula that was read last.
    fn done(&mut self) -> Result<(), Refused> {
        let formula = std::mem::take(&mut self.text);
        if fetches(&formula) {
            return Err(Refused::LoadsFromElsewhere);
        }
        if leads_outside(&formula) {
            self.found.places.insert(self.place);
            self.found.shared.extend(self.shared.take());
        }
        Ok(())
    }
}

fn is_formula(name: &str) -> bool {
    matches!(name, "f" | "definedName" | "calculatedColumnFormula" | "totalsRowFormula")
}

impl Rules for Formulas {
    fn tag(&mut self, tag: &mut Tag, _inside: &[String]) -> Result<TagFate, Refused> {
        if is_formula(tag.name()) {
            self.done()?;
            self.place += 1;
            self.shared = tag.value("si").map(|group| group.into_owned());
            if tag.value("t").is_some_and(|kind| kind == "dataTable") && tag.value("r1").is_none() {
                return Err(Refused::Damaged);
            }
        }
        Ok(TagFate::Keep)
    }

    fn text(&mut self, text: &mut String, inside: &[String]) -> Result<(), Refused> {
        if inside.last().is_some_and(|name| is_formula(name)) {
            if self.text.len() + text.len() > LONGEST_FORMULA {
                return Err(Refused::TooComplex);
            }
            self.text.push_str(text);
        }
        Ok(())
    }
}

/// Whether a formula uses functions that fetch from elsewhere or call programs when the sheet is worked out.
fn fetches(formula: &str) -> bool {
    let formula: String = formula.to_ascii_uppercase().split_whitespace().collect();
    ["WEBSERVICE(", "RTD(", "CALL(", "REGISTER(", "REGISTER.ID(", "EXEC(", "_XLFN.IMAGE(", "DDE(", "SQL.REQUEST("].iter().any(|function| {
        formula.match_indices(function).any(|(at, _)| {
            // The function must be a word of its own, not the end of another function's name.
            function.starts_with('_') || !formula[..at].ends_with(|letter: char| letter.is_ascii_alphanumeric() || letter == '_')
        })
    }) || formula.contains("CMD|")
}

/// Whether a formula names another workbook: `[1]Sheet!A1`, `'[1]My sheet'!A1`. A table's column `Table[1]` does not.
fn leads_outside(formula: &str) -> bool {
    formula.match_indices('[').any(|(at, _)| {
        let digits = formula[at + 1..].bytes().take_while(u8::is_ascii_digit).count();
        digits > 0
            && formula[at + 1 + digits..].starts_with(']')
            && !formula[..at].ends_with(|letter: char| letter.is_alphanumeric() || matches!(letter, '_' | '.' | ']' | '['))
    })
}

pub(super) struct Sheet<'a> {
    part: &'a Reached,
    outside: Outside,
    place: usize,
}

impl<'a> Sheet<'a> {
    pub fn new(part: &'a Reached, outside: Outside) -> Self {
        Sheet { part, outside, place: 0 }
    }
}

impl Rules for Sheet<'_> {
    fn tag(&mut self, tag: &mut Tag, _inside: &[String]) -> Result<TagFate, Refused> {
        if is_formula(tag.name()) {
            self.place += 1;
            let shared = tag.value("si").is_some_and(|group| self.outside.shared.contains(group.as_ref()));
            if shared || self.outside.places.contains(&self.place) {
                return Ok(TagFate::Drop);
            }
        }
        match tag.name() {
            "oleObjects" | "oleObject" => return Err(Refused::Embedded),
            "controls" | "control" => return Err(Refused::Macros),
            _ => {}
        }
        let verdict = match tag.name() {
            // People, paths, earlier versions, printers, sources of data elsewhere, views that are called after people.
            "fileSharing"
            | "workbookProtection"
            | "absPath"
            | "fileRecoveryPr"
            | "externalReferences"
            | "customWorkbookViews"
            | "revisionPtr"
            | "customSheetViews"
            | "scenarios"
            | "webPublishItems"
            | "webPublishing"
            | "webPublishObjects"
            | "smartTags"
            | "smartTagPr"
            | "smartTagTypes"
            | "legacyDrawing"
            | "legacyDrawingHF"
            | "oleSize"
            | "functionGroups"
            | "customProperties"
            | "cellWatches" => TagFate::Drop,
            _ => common(tag, self.part),
        };
        let table = tag.name() == "table";
        tag.without(|attribute| {
            matches!(
                attribute.name(),
                "refreshedBy"
                    | "refreshedDate"
                    | "refreshedDateIso"
                    | "securityDescriptor"
                    | "documentId"
                    | "userName"
                    | "coauthVersionLast"
            ) || attribute.prefix().starts_with("xr") && attribute.name() == "uid"
                || table && matches!(attribute.name(), "tableType" | "connectionId")
                || attribute.name() == "queryTableFieldId"
        });
        Ok(verdict)
    }
}
