//! Tests of taking in a document, from the file to its public page.

mod bad;
mod guarded;
mod review;
mod roles;
mod whole;

use crate::client::Client;
use crate::site::{Answer, Site};
use answerable_store::db::entities::{intake, intake_paragraph};
use axum::http::StatusCode;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

const LIST: &str = "/en/coordination/documents";

/// A small document of the fictional State, in a Committee's manner.
const OBSERVATIONS: &str = "CRC/C/OPSC/XVL/CO/97

Committee on the Rights of the Child
Concluding observations on the report of Valdemora under the Optional Protocol
Adopted by the Committee on 3 February 2026

I. Introduction
1. The Committee welcomes the submission of the report of the State party and the answers to the list of issues.

II. Data
Data collection
2. The Committee is concerned that no data are collected on the sale of children in Zanfirela.
3. The Committee recommends that the State party establish a national system of data collection on the sale of children, in accordance with article 9 (1) of the Optional Protocol, with particular attention to girls and migrant children.

III. Prohibition
Criminal law
4. The Committee recommends that the State party:
(a) Criminalize the sale of children for the purpose of illegal adoption in its penal code;
(b) Allocate sufficient resources to the training of judges and prosecutors.
";

/// What a coordinator does with documents.
impl Client<'_> {
    /// Sends a file.
    async fn upload(&self, name: &str, bytes: &[u8]) -> Answer {
        self.post_files(&format!("{LIST}/new"), &[("text", "")], &[("file", name, bytes)]).await
    }

    /// Takes in a file, and answers the key of the intake.
    async fn take_in(&self, name: &str, bytes: &[u8]) -> intake::Key {
        let answer = self.upload(name, bytes).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", if answer.bytes.is_empty() { String::new() } else { said(&answer) });
        let to = answer.header("location").to_string();
        to.trim_start_matches(&format!("{LIST}/")).split('?').next().unwrap().parse().unwrap()
    }

    /// Does something with a paragraph as its form would, with other fields changed.
    async fn decide(&self, intake: intake::Key, paragraph: &intake_paragraph::Model, deed: &str, other: &[(&str, &str)]) -> Answer {
        let (id, version) = (paragraph.id.to_string(), paragraph.version.to_string());
        let mut fields = vec![("paragraph", id.as_str()), ("version", version.as_str()), ("step", deed)];
        let own = [
            ("number", paragraph.number.as_str()),
            ("letter", paragraph.letter.as_deref().unwrap_or_default()),
            ("section", paragraph.section.as_deref().unwrap_or_default()),
            ("nature", paragraph.nature.code()),
            ("body", paragraph.body.as_str()),
        ];
        fields.extend(own.iter().filter(|(name, _)| !other.iter().any(|(changed, _)| changed == name)));
        fields.extend(other);
        self.post(&format!("{LIST}/{intake}"), &fields).await
    }

    /// Accepts all paragraphs, page by page.
    async fn accept_all(&self, intake: intake::Key) {
        let rows = paragraphs(self.site(), intake).await;
        for page in rows.chunks(25) {
            let shown: Vec<String> = page.iter().map(|row| format!("{}:{}", row.id, row.version)).collect();
            let mut fields = vec![("step", "accept_shown")];
            fields.extend(shown.iter().map(|pair| ("shown", pair.as_str())));
            assert_eq!(self.post(&format!("{LIST}/{intake}"), &fields).await.status, StatusCode::SEE_OTHER);
        }
    }

    /// Saves the description of the document, with fields changed.
    async fn head(&self, intake: intake::Key, other: &[(&str, &str)]) -> Answer {
        let row = row(self.site(), intake).await;
        let version = row.version.to_string();
        let date = row.adopted_on.map(|day| day.to_string()).unwrap_or_default();
        let own = [
            ("step", "document"),
            ("version", version.as_str()),
            ("symbol", row.symbol.as_str()),
            ("title", row.title.as_str()),
            ("mechanism", if row.kind.code() == "upr_report" { "upr" } else { "crc" }),
            ("instrument", ""),
            ("kind", row.kind.code()),
            ("adopted_on", date.as_str()),
            ("session", ""),
            ("cycle", ""),
            ("language", row.language.as_str()),
            ("source_url", ""),
        ];
        let mut fields: Vec<(&str, &str)> = own.into_iter().filter(|(name, _)| !other.iter().any(|(changed, _)| changed == name)).collect();
        fields.extend(other);
        self.post(&format!("{LIST}/{intake}"), &fields).await
    }

    /// Publishes the intake as the page's form would.
    async fn publish(&self, intake: intake::Key) -> Answer {
        let path = format!("{LIST}/{intake}/publish");
        let page = self.get(&path).await.text();
        let seen = page.split("name=\"seen\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default().to_string();
        self.post(&path, &[("seen", &seen)]).await
    }
}

async fn row(site: &Site, id: intake::Key) -> intake::Model {
    intake::Entity::find_by_id(id).one(&*site.db).await.unwrap().unwrap()
}

async fn paragraphs(site: &Site, intake: intake::Key) -> Vec<intake_paragraph::Model> {
    intake_paragraph::Entity::find()
        .filter(intake_paragraph::Column::IntakeId.eq(intake))
        .order_by_asc(intake_paragraph::Column::Position)
        .all(&*site.db)
        .await
        .unwrap()
}

/// The messages on a page.
fn said(answer: &Answer) -> String {
    let text = answer.text();
    text.split("class=\"error-summary\"").nth(1).and_then(|rest| rest.split("</ul>").next()).unwrap_or(&text).to_string()
}
