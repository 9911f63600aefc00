//! `answerable guard`: the signs of personal data that the guard sees in a text.

use answerable_domain::model::Lang;
use answerable_domain::rules::guard::{Kind, guard};
use answerable_domain::words::Lexicon;
use anyhow::{Context, bail};
use serde::Serialize;
use std::io::{self, Read, Write};
use std::process::ExitCode;

/// The largest text that is read, in bytes: a megabyte is some three hundred pages.
const LARGEST: u64 = 1024 * 1024;

/// What is asked on the command line. What it is for stands in `main.rs` and in [`help()`].
#[derive(Debug, clap::Args)]
pub struct Guard {
    /// The language of the questions: en, es, fr or ar. Signs of all four are looked for, whatever it is: a text may quote another.
    #[arg(long, default_value = "en", value_parser = language)]
    lang: Lang,
}

/// The help of `answerable guard`. The kinds of signs are those that the guard has, so that none is left out.
pub fn help() -> String {
    let kinds: Vec<&str> = Kind::ALL.iter().map(|kind| kind.code()).collect();
    format!(
        "Read a text on standard input and print the signs of personal data in it as JSON: an array of {{start, end, kind, text, question}}. Nothing is stored.\n\n`start` and `end` count characters (Unicode scalar values) from 0; `end` is the first that no longer belongs. Kinds: {}. The text must be UTF-8, at most one megabyte. Succeeds whether anything is found or not.",
        kinds.join(", ")
    )
}

fn language(tag: &str) -> Result<Lang, String> {
    Lang::from_tag(tag).ok_or_else(|| "the languages are en, es, fr and ar".to_string())
}

#[derive(Serialize)]
/// A sign as it is printed; its place in characters.
struct MarkShown<'a> {
    start: usize,
    end: usize,
    kind: &'static str,
    text: &'a str,
    question: String,
}

/// Reads a text on standard input and prints the guard's signs in it as JSON.
///
/// # Errors
/// If standard input is no UTF-8 or too long, or standard output cannot be written to.
pub fn run(asked: &Guard) -> anyhow::Result<ExitCode> {
    let mut bytes = Vec::new();
    io::stdin().lock().take(LARGEST + 1).read_to_end(&mut bytes).context("standard input cannot be read")?;
    if bytes.len() as u64 > LARGEST {
        bail!("the text is longer than a megabyte; send it in parts");
    }
    let text = std::str::from_utf8(&bytes).map_err(|error| anyhow::anyhow!("the text is not UTF-8 (byte {})", error.valid_up_to()))?;
    let words = Lexicon::of(asked.lang);
    let (mut read, mut characters) = (0, 0);
    let mut shown = Vec::new();
    for own in guard(text) {
        characters += text[read..own.start].chars().count();
        let piece = &text[own.start..own.end];
        let length = piece.chars().count();
        let question = words.say(&own.kind.question(), &[]);
        shown.push(MarkShown { start: characters, end: characters + length, kind: own.kind.code(), text: piece, question });
        characters += length;
        read = own.end;
    }
    let mut out = io::stdout().lock();
    serde_json::to_writer_pretty(&mut out, &shown)?;
    writeln!(out)?;
    Ok(ExitCode::SUCCESS)
}
