//! Accounts: people, the bodies that they belong to, how they sign in; mail that waits to be sent. Secrets are stored hashed; no
//! network address and no browser is stored with anything that a person writes (app/RULES.md, rule 8).

use crate::columns::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        create(
            manager,
            vec![
                table("person")
                    // The e-mail address, in lower case.
                    .col(text_unique("email"))
                    .col(text("name"))
                    .col(text("language"))
                    // An argon2id hash, in its own string format. None until an invitation is accepted.
                    .col(text_or_none("password_hash"))
                    // The secret in base32; it counts only when confirmed.
                    .col(text_or_none("totp_secret"))
                    .col(flag("totp_confirmed"))
                    // The last time step whose code was used: the code of a step is accepted only once.
                    .col(large_or_none("totp_step"))
                    .col(flag("demonstration"))
                    .col(moment("created_at"))
                    .to_owned(),
                table("membership")
                    .col(reference("person_id"))
                    .col(text("body_kind"))
                    // An institution's, organisation's or (for a mechanism) State's key; none for the moderator and the installation.
                    .col(reference_or_none("body_id"))
                    .col(text("role"))
                    .col(date("since"))
                    .col(date_or_none("until"))
                    .foreign_key(&mut to("membership", "person_id", "person"))
                    .to_owned(),
                table("invitation")
                    .col(text_unique("token_hash"))
                    .col(text("email"))
                    .col(text("language"))
                    .col(text("body_kind"))
                    .col(reference_or_none("body_id"))
                    .col(text("role"))
                    .col(reference_or_none("invited_by_id"))
                    .col(moment("created_at"))
                    .col(moment("expires_at"))
                    .col(moment_or_none("used_at"))
                    .col(moment_or_none("revoked_at"))
                    .foreign_key(&mut to("invitation", "invited_by_id", "person"))
                    .to_owned(),
                table("password_reset")
                    .col(text_unique("token_hash"))
                    .col(reference("person_id"))
                    .col(moment("created_at"))
                    .col(moment("expires_at"))
                    .col(moment_or_none("used_at"))
                    .foreign_key(&mut to("password_reset", "person_id", "person"))
                    .to_owned(),
                table("recovery_code")
                    .col(reference("person_id"))
                    .col(text("code_hash"))
                    .col(moment_or_none("used_at"))
                    .foreign_key(&mut to("recovery_code", "person_id", "person"))
                    .to_owned(),
                table("session")
                    .col(text_unique("token_hash"))
                    .col(reference("person_id"))
                    // What the person has shown so far: `password`, or `full` once a second factor was shown or none is needed.
                    .col(text("stage"))
                    .col(moment("created_at"))
                    .col(moment("seen_at"))
                    .col(moment("expires_at"))
                    .col(moment_or_none("ended_at"))
                    .foreign_key(&mut to("session", "person_id", "person"))
                    .to_owned(),
                // How often something was tried lately. The key is a keyed hash: of an account, or of a part of the network.
                table("throttle").col(text_unique("key")).col(number("attempts")).col(moment("window_began_at")).to_owned(),
                // Sign-ins and attempts, kept for 30 days (app/RULES.md, rule 8).
                table("sign_in")
                    .col(reference("person_id"))
                    .col(moment("at"))
                    .col(text("outcome"))
                    .foreign_key(&mut to("sign_in", "person_id", "person"))
                    .to_owned(),
                table("outbox")
                    .col(text("kind"))
                    .col(text("recipient"))
                    .col(text("language"))
                    .col(text("subject"))
                    // The text is emptied when the mail has been sent, since links in it open doors.
                    .col(text("body_text"))
                    .col(text("body_html"))
                    .col(moment("created_at"))
                    .col(moment("send_after"))
                    .col(number("attempts"))
                    .col(moment_or_none("claimed_until"))
                    .col(moment_or_none("sent_at"))
                    .col(text_or_none("problem"))
                    .to_owned(),
                // Secrets of the installation itself, made at the first start.
                table("installation_secret").col(text_unique("name")).col(text("value")).to_owned(),
            ],
            vec![
                index("membership", &["person_id"]),
                index("membership", &["body_kind", "body_id"]),
                index("invitation", &["email"]),
                index("password_reset", &["person_id"]),
                index("recovery_code", &["person_id"]),
                index("session", &["person_id"]),
                index("sign_in", &["person_id"]),
                index("outbox", &["sent_at", "send_after"]),
            ],
        )
        .await?;
        // One membership at a time. That is stricter than app/RULES.md, «Roles», where a person may act for several institutions.
        manager
            .get_connection()
            .execute_unprepared("CREATE UNIQUE INDEX membership_one_at_a_time ON membership (person_id) WHERE until IS NULL")
            .await?;
        Ok(())
    }
}
