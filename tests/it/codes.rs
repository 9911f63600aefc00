//! A code that its list does not have, and JSON of another form: the reader of it gets an error that names the column, and the list and the
//! code. It is never taken for another value or for an empty one, and its row never vanishes.

use crate::history::behind_the_back;
use answerable_demo as demo;
use answerable_domain::model::*;
use answerable_domain::rules::reporting::ReportStage;
use answerable_domain::rules::submissions::SubmissionStage;
use answerable_domain::view::coordination::DraftStage;
use answerable_store::db::Coded;
use answerable_store::db::codes::{ActorKind, GuardSubject, LetterKind, SealedKind, SessionStage, SignInOutcome, SubjectKind};
use answerable_store::db::entities::*;
use answerable_store::db::history::RecordKind;
use answerable_store::db::memory::Catalogue;
use answerable_testing::TestDatabase;
use regex::Regex;
use sea_orm::{DatabaseBackend, DbErr, EntityTrait, QuerySelect, Statement};
use std::collections::BTreeMap;
use std::path::Path;

fn said<T>(read: Result<T, DbErr>) -> String {
    read.err().map(|error| error.to_string()).unwrap_or_default()
}

/// Puts a code that nobody knows into a column of each row of a table.
async fn garble(db: &TestDatabase, table: &str, column: &str) {
    behind_the_back(db, &[table], &format!("UPDATE {table} SET {column} = 'nobody_knows'")).await;
}

/// A column of an entity, as its file declares it.
struct Column {
    name: String,
    /// The type of the field, without `Option`.
    kind: String,
    optional: bool,
}

impl Column {
    /// The closed list of its values, if it has one, and whether the column may be empty until a value is chosen.
    fn list(&self) -> Option<(&str, bool)> {
        let list = self.kind.strip_prefix("Coded<")?.strip_suffix('>')?;
        Some(list.strip_prefix("Option<").and_then(|list| list.strip_suffix('>')).map_or((list, false), |list| (list, true)))
    }

    /// Whether it holds JSON of one type.
    fn is_json(&self) -> bool {
        self.kind == "Localised" || self.kind.starts_with("InJson<")
    }

    /// SQL for a value that the field can be read from.
    fn good(&self, backend: DatabaseBackend) -> String {
        if self.optional {
            return "NULL".to_string();
        }
        if let Some((list, empty)) = self.list() {
            return format!("'{}'", if empty { "" } else { first_code(list) });
        }
        let (value, kind) = match self.kind.as_str() {
            "i64" => ("1", "BIGINT"),
            key if key == "Key" || key.ends_with("::Key") => ("1", "BIGINT"),
            "i32" => ("1", "INTEGER"),
            "bool" => ("TRUE", "BOOLEAN"),
            "String" => ("'x'", "TEXT"),
            "Date" => ("'2026-01-01'", "DATE"),
            "DateTimeUtc" => ("'2026-01-01T00:00:00+00:00'", "TIMESTAMPTZ"),
            list if list.starts_with("InJson<Vec<") => ("'[]'", "JSON"),
            other if other == "Json" || self.is_json() => ("'{}'", "JSON"),
            "Vec<u8>" => ("x''", "BYTEA"),
            other => panic!("say how a column of type {other} is written"),
        };
        // SQLite has no such types: it takes the value as it is.
        if backend == DatabaseBackend::Postgres { format!("CAST({value} AS {kind})") } else { value.to_string() }
    }
}

/// A statement that answers one row, which can be read but for one of its columns.
fn row_with(columns: &[Column], bad: &Column, value: &str, backend: DatabaseBackend) -> Statement {
    let values = columns.iter().map(|own| {
        let value = if own.name == bad.name { value.to_string() } else { own.good(backend) };
        format!("{value} AS \"{}\"", own.name)
    });
    Statement::from_string(backend, format!("SELECT {}", values.collect::<Vec<_>>().join(", ")))
}

/// All entities with their columns, in the order in which they are declared.
fn entities() -> BTreeMap<String, Vec<Column>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/store/db/entities");
    let model = Regex::new(r"(?s)pub struct Model \{(.*?)\n\}").unwrap();
    let field = Regex::new(r"(?m)^    pub (\w+): (.+),$").unwrap();
    let mut found = BTreeMap::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let code = std::fs::read_to_string(&path).unwrap();
        let Some(model) = model.captures(&code) else { continue };
        let columns = field.captures_iter(&model[1]).map(|field| {
            let inner = field[2].strip_prefix("Option<").and_then(|inner| inner.strip_suffix('>'));
            Column { name: field[1].to_string(), kind: inner.unwrap_or(&field[2]).to_string(), optional: inner.is_some() }
        });
        found.insert(path.file_stem().unwrap().to_str().unwrap().to_string(), columns.collect());
    }
    found
}

macro_rules! by_name {
    (tables: $($table:ident)+; lists: $($list:ident)+;) => {
        /// The error of reading one row with the model of a table.
        async fn error_of(table: &str, db: &TestDatabase, row: Statement) -> String {
            match table {
                $(stringify!($table) => said($table::Entity::find().from_raw_sql(row).one(&**db).await),)+
                other => panic!("{other} has columns with codes: name it among the tables"),
            }
        }

        /// The first code of a list.
        fn first_code(list: &str) -> &'static str {
            match list {
                $(stringify!($list) => $list::ALL[0].code(),)+
                other => panic!("{other} is the list of a column: name it among the lists"),
            }
        }
    };
}

by_name!(
    tables: account_news action action_draft action_version assessment assessment_visibility budget_line cluster cycle_date document
        draft_evidence ending_proposal event evidence group guard_confirmation held_form hidden_words hiding hiding_body hiding_piece
        institution instrument intake intake_label intake_paragraph invitation lineage mechanism membership milestone moderation_decision
        observation organisation outbox person provision public_record recommendation recommendation_text registration reminder_choice
        reminder_sent reply_draft responsibility responsibility_refusal sdg_goal sdg_indicator sdg_target session sign_in state
        status_draft status_update submission submission_decision text_draft theme warning;
    lists: AccountNews ActionKind ActionState ActorKind Appointer BodyKind CycleDateKind Decision DocumentKind DraftStage DueKind EventKind EvidenceKind
        Ground GuardSubject HidingStage InstitutionKind IntakeStage LabelKind LabelVerdict Lang LetterKind LineageKind MechanismKind
        Nature OrganisationKind Published RecordKind RefusalDecision RegistrationStage ReportStage Response ResponsibilityRole
        ReviewDecision Rhythm Role SealedKind SessionStage SignInOutcome StateAccount Status SubjectKind SubmissionKind SubmissionStage TextKind
        Visibility;
);

both!(every_column_of_codes_refuses_an_unknown_one, |db| {
    let backend = db.get_database_backend();
    let mut tried = 0;
    for (table, columns) in entities() {
        for column in &columns {
            let Some((list, _)) = column.list() else { continue };
            let error = error_of(&table, &db, row_with(&columns, column, "'nobody_knows'", backend)).await;
            for part in [column.name.as_str(), list, "nobody_knows"] {
                assert!(error.contains(part), "{table}.{}: «{error}»", column.name);
            }
            tried += 1;
        }
    }
    assert!(tried >= 55, "only {tried} columns were found");
});

both!(every_column_of_json_refuses_another_form, |db| {
    let backend = db.get_database_backend();
    let number = if backend == DatabaseBackend::Postgres { "CAST('7' AS JSON)" } else { "'7'" };
    let mut tried = 0;
    for (table, columns) in entities() {
        for column in columns.iter().filter(|column| column.is_json()) {
            let error = error_of(&table, &db, row_with(&columns, column, number, backend)).await;
            for part in [format!("the column «{}» of row 1", column.name).as_str(), "holds JSON that cannot be read"] {
                assert!(error.contains(part), "{table}.{}: «{error}»", column.name);
            }
            tried += 1;
        }
    }
    assert!(tried >= 40, "only {tried} columns were found");
});

/// Columns of JSON without a type, each with the reason.
const FREE: [(&str, &str); 2] = [
    ("event.detail", "its members are those of the event's kind, as the chain has them"),
    ("event.withheld", "its members are those of the event's kind, as the chain has them"),
];

#[test]
fn no_json_is_kept_without_a_type_and_without_a_reason() {
    let of = |(table, columns): (String, Vec<Column>)| {
        let free = columns.into_iter().filter(|column| column.kind == "Json");
        free.map(move |column| format!("{table}.{}", column.name)).collect::<Vec<_>>()
    };
    let mut found: Vec<String> = entities().into_iter().flat_map(of).collect();
    found.sort();
    assert_eq!(found, FREE.map(|(column, _)| column));
}

/// Columns that are named as one of codes and hold text, each with the reason.
const TEXTS: [(&str, &str); 3] = [
    ("guard_confirmation.kind", "the guard's kinds are its own, and may change with its rules"),
    ("history_record.kind", "as the chain has it: `verify` names a kind that it does not know"),
    ("stored_file.kind", "the ending of a file"),
];

#[test]
fn no_code_is_kept_as_text_without_a_reason() {
    let name = Regex::new("(^|_)(kind|stage|decision|role|status|visibility|ground|nature|outcome|rhythm|response|verdict)$").unwrap();
    let of = |(table, columns): (String, Vec<Column>)| {
        let texts = columns.into_iter().filter(|column| column.kind == "String" && name.is_match(&column.name));
        texts.map(move |column| format!("{table}.{}", column.name)).collect::<Vec<_>>()
    };
    let mut found: Vec<String> = entities().into_iter().flat_map(of).collect();
    found.sort();
    assert_eq!(found, TEXTS.map(|(column, _)| column));
}

/// The columns that say in which language a text is: it may be any, with a tag that the pages have no words for. What people read is one of
/// the pages' languages, and a value of that list.
const LANGUAGES_OF_TEXTS: [&str; 14] = [
    "assessment.language",
    "document.language",
    "intake.language",
    "recommendation_text.language",
    "registration.reason_language",
    "registration_message.language",
    "reply.language",
    "reply_answer.language",
    "reply_draft.language",
    "responsibility_refusal.language",
    "status_draft.language",
    "status_question.language",
    "status_update.language",
    "text_draft.language",
];

#[test]
fn languages_are_kept_as_text_for_texts_alone() {
    let of = |(table, columns): (String, Vec<Column>)| {
        let texts = columns.into_iter().filter(|column| column.kind == "String" && column.name.ends_with("language"));
        texts.map(move |column| format!("{table}.{}", column.name)).collect::<Vec<_>>()
    };
    let mut found: Vec<String> = entities().into_iter().flat_map(of).collect();
    found.sort();
    assert_eq!(found, LANGUAGES_OF_TEXTS);
}

macro_rules! all_fail {
    ($db:ident: $($table:ident . $column:literal is $list:literal),+ $(,)?) => { $(
        garble(&$db, stringify!($table), $column).await;
        let error = said($table::Entity::find().all(&*$db).await);
        for part in [$column, $list, "nobody_knows"] {
            assert!(error.contains(part), "{}.{}: «{error}»", stringify!($table), $column);
        }
    )+ };
}

both!(an_unknown_code_is_an_error, |db| {
    demo::load(&db).await.unwrap();
    all_fail!(db:
        mechanism."kind" is "MechanismKind",
        document."kind" is "DocumentKind",
        institution."kind" is "InstitutionKind",
        organisation."kind" is "OrganisationKind",
        recommendation."nature" is "Nature",
        recommendation_text."kind" is "TextKind",
        responsibility."role" is "ResponsibilityRole",
        status_update."status" is "Status",
        assessment."visibility" is "Visibility",
        action."kind" is "ActionKind",
        action_version."state" is "ActionState",
        evidence."kind" is "EvidenceKind",
        cycle_date."kind" is "CycleDateKind",
        lineage."kind" is "LineageKind",
        moderation_decision."decision" is "Decision",
    );
    // A column that is read alone has its name, too, and the register in memory refuses what it cannot place.
    let read = recommendation::Entity::find().select_only().column(recommendation::Column::Nature);
    let error = said(read.into_tuple::<Coded<answerable_domain::model::Nature>>().all(&*db).await);
    assert!(error.contains("nature") && error.contains("nobody_knows"), "{error}");
    assert!(said(Catalogue::load(&*db).await).contains("MechanismKind"));
});

both!(a_code_that_may_be_missing_is_none_or_known, |db| {
    demo::load(&db).await.unwrap();
    garble(&db, "assessment", "state_account").await;
    assert!(said(assessment::Entity::find().all(&*db).await).contains("StateAccount"));
    behind_the_back(&db, &["assessment"], "UPDATE assessment SET state_account = NULL").await;
    assert!(assessment::Entity::find().all(&*db).await.unwrap().iter().all(|row| row.state_account.is_none()));
});
