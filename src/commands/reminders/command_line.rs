//! `answerable remind`: what `serve` does once a day, by hand; or a look at what would be sent.

#![expect(clippy::print_stdout, reason = "the command line answers on standard output")]

use super::plan::planned;
use super::send::send;
use answerable_store::boxed;
use answerable_store::config::Config;
use answerable_store::db::Register;
use answerable_store::mail::digest::Digest;
use chrono::{DateTime, NaiveDate, Utc};
use clap::Args;
use sea_orm::DatabaseConnection;
use serde_json::{Value, json};

#[derive(Args, Debug)]
pub struct Remind {
    /// Only show what would be sent to whom.
    #[arg(long)]
    pub check: bool,
    /// On another day than today (2026-12-31), with the register as it is now known. What is sent says «today», so this only looks.
    #[arg(long, requires = "check")]
    at: Option<NaiveDate>,
    /// Print the answer as JSON.
    #[arg(long)]
    json: bool,
}

/// Runs `answerable remind` as asked on the command line.
///
/// # Errors
/// If the register cannot be read or written.
#[boxed]
pub async fn run(db: DatabaseConnection, config: &Config, asked: &Remind, now: DateTime<Utc>) -> anyhow::Result<()> {
    let day = asked.at.unwrap_or_else(|| now.date_naive());
    let register = Register::load(db, day, config.periods).await?;
    if asked.check {
        let digests = planned(&register.at(None).await?).await?;
        print!("{}", if asked.json { format!("{:#}\n", as_json(day, &digests)) } else { table(&digests) });
        return Ok(());
    }
    let sent = send(&register, &config.origin, now).await?;
    match (asked.json, sent) {
        (true, _) => println!("{:#}", json!({ "day": day, "letters": sent })),
        (false, 0) => println!("Nobody is to be reminded today, or everybody was."),
        (false, _) => println!("{sent} in the outbox; «answerable serve» sends them."),
    }
    Ok(())
}

/// The planned reminders as text: what would be sent to whom, a line each.
pub fn table(digests: &[Digest]) -> String {
    if digests.is_empty() {
        return "Nobody is to be reminded.\n".to_string();
    }
    let mut table = format!("{:<11} {:<40} {:<12} {:<11} {:<15} what\n", "day", "to", "reminder", "due on", "kind");
    for digest in digests {
        for item in &digest.items {
            let reference = item.thing.reference.as_ref().map(|reference| format!("{} {}", reference.symbol, reference.paragraph));
            table.push_str(&format!(
                "{:<11} {:<40} {:<12} {:<11} {:<15} {} · {}\n",
                digest.day.to_string(),
                digest.email,
                item.reminder.code(),
                item.thing.due_on.to_string(),
                item.thing.kind.code(),
                item.institution.code,
                reference.unwrap_or_else(|| item.thing.title.text(digest.lang).to_string()),
            ));
        }
    }
    table
}

fn as_json(day: NaiveDate, digests: &[Digest]) -> Value {
    let letters: Vec<Value> = digests
        .iter()
        .map(|digest| {
            let items: Vec<Value> = digest
                .items
                .iter()
                .map(|item| {
                    json!({
                        "reminder": item.reminder.code(),
                        "due_on": item.thing.due_on,
                        "kind": item.thing.kind.code(),
                        "institution": item.institution.code,
                        "recommendation": item.thing.reference.as_ref().map(|of| json!({ "symbol": of.symbol, "paragraph": of.paragraph })),
                        "title": item.thing.title,
                    })
                })
                .collect();
            json!({ "to": digest.email, "role": digest.role.code(), "language": digest.lang.tag(), "items": items })
        })
        .collect();
    json!({ "day": day, "letters": letters })
}
