//! Reads what a form chose for some recommendations.

use answerable_domain::form::{FieldError, Form};
use answerable_domain::rules::responsibilities::{Choice, DueChoice, LeadChoice, SupportChoice};
use answerable_domain::typed::day;
use answerable_domain::view::coordination::StateInstitutions;

fn keys(form: &Form, offices: &StateInstitutions) -> Result<Vec<i64>, FieldError> {
    let found: Option<Vec<i64>> = form.all("supporting").map(|slug| offices.find(slug)).collect();
    found.ok_or_else(|| FieldError::new("supporting", "coordination-unknown-institution"))
}

/// The choice for many recommendations: what is left empty in the form stays as it is.
pub fn of_many(form: &Form, offices: &StateInstitutions) -> Result<Choice, Vec<FieldError>> {
    let mut errors = Vec::new();
    let lead = match form.value("lead") {
        "" => LeadChoice::Keep,
        "-" => LeadChoice::End,
        slug => match offices.find(slug) {
            Some(id) => LeadChoice::Give(id),
            None => {
                errors.push(FieldError::new("lead", "coordination-unknown-institution"));
                LeadChoice::Keep
            }
        },
    };
    let supporting = keys(form, offices).unwrap_or_else(|error| {
        errors.push(error);
        Vec::new()
    });
    let support = match form.value("support") {
        "add" => SupportChoice::Add(supporting),
        "remove" => SupportChoice::Remove(supporting),
        "replace" => SupportChoice::Replace(supporting),
        _ => SupportChoice::Keep,
    };
    if matches!(&support, SupportChoice::Add(chosen) | SupportChoice::Remove(chosen) if chosen.is_empty()) {
        errors.push(FieldError::new("supporting", "coordination-none-chosen"));
    }
    let due = match (form.value("due_do"), day("due", form.value("due"))) {
        (_, Err(error)) => {
            errors.push(error);
            DueChoice::Keep
        }
        ("clear", _) => DueChoice::Clear,
        // A typed day counts, whatever else is chosen.
        (_, Ok(Some(on))) => DueChoice::Set(on),
        ("set", Ok(None)) => {
            errors.push(FieldError::new("due", "coordination-no-day"));
            DueChoice::Keep
        }
        _ => DueChoice::Keep,
    };
    let choice = Choice { lead, former_supports: !form.value("former").is_empty(), support, due };
    if let (LeadChoice::Give(lead), SupportChoice::Add(chosen) | SupportChoice::Replace(chosen)) = (&choice.lead, &choice.support)
        && chosen.contains(lead)
    {
        errors.push(FieldError::new("supporting", "coordination-leads-and-supports"));
    }
    if choice.lead == LeadChoice::End && matches!(choice.due, DueChoice::Set(_)) {
        errors.push(FieldError::new("due", "coordination-due-without-lead"));
    }
    if errors.is_empty() && choice.is_nothing() {
        errors.push(FieldError::new("lead", "coordination-nothing-chosen"));
    }
    if errors.is_empty() { Ok(choice) } else { Err(errors) }
}

/// The choice for one recommendation: the form says everything that is to hold.
pub fn of_one(form: &Form, offices: &StateInstitutions) -> Result<Choice, Vec<FieldError>> {
    let mut errors = Vec::new();
    let lead = form.text("lead").map(|slug| offices.find(slug));
    if lead == Some(None) {
        errors.push(FieldError::new("lead", "coordination-unknown-institution"));
    }
    let supporting = keys(form, offices).unwrap_or_else(|error| {
        errors.push(error);
        Vec::new()
    });
    let due = day("due", form.value("due")).unwrap_or_else(|error| {
        errors.push(error);
        None
    });
    if let Some(Some(lead)) = lead
        && supporting.contains(&lead)
    {
        errors.push(FieldError::new("supporting", "coordination-leads-and-supports"));
    }
    if lead.is_none() && due.is_some() {
        errors.push(FieldError::new("due", "coordination-due-without-lead"));
    }
    if !errors.is_empty() {
        return Err(errors);
    }
    Ok(Choice {
        lead: lead.flatten().map_or(LeadChoice::End, LeadChoice::Give),
        former_supports: false,
        support: SupportChoice::Replace(supporting),
        due: due.map_or(DueChoice::Clear, DueChoice::Set),
    })
}
