//! `/coordination/clusters`: recommendations that are answered together.

use super::{Coordinator, untouched};
use crate::http::asked::found;
use crate::http::desk::{Desk, DeskForm};
use crate::http::references::read_reference;
use answerable_app::pages::{Problem, coordination};
use answerable_commands::coordination::{ClusterChange, change_cluster, end_cluster, form_cluster, names_of};
use answerable_commands::guarding::Said;
use answerable_domain::form::{FieldError, Form};
use answerable_domain::model::Reference;
use answerable_domain::view::coordination::MOST_AT_ONCE;
use answerable_store::failure::Failure;
use axum::extract::Path;
use axum::response::Response;

/// The page of all clusters.
pub async fn index(desk: Desk) -> Result<Response, Response> {
    let own = Coordinator::of(desk).await?;
    Ok(own.desk.answer(own.at.clusters(own.desk.reader().lang).await.map(|page| coordination::clusters::index(own.desk.reader(), page))))
}

/// Forms a new cluster.
pub async fn form(DeskForm { desk, posted }: DeskForm) -> Result<Response, Response> {
    let own = Coordinator::of(desk).await?;
    let form = posted.form;
    let references: Vec<Reference> = form.all("row").take(MOST_AT_ONCE + 1).filter_map(read_reference).collect();
    let mut members = Vec::new();
    for row in form.all("row").take(MOST_AT_ONCE + 1) {
        match own.key(row).await? {
            Some(id) => members.push(id),
            None => return Err(own.desk.problem(&Problem::NotFound)),
        }
    }
    match form_cluster(own.desk.db(), &own.desk.who, &names_of(&form, "title"), &members, &Said::of(&form), own.desk.now).await {
        Ok(slug) => Ok(own.desk.finished(&format!("/coordination/clusters/{slug}"), "coordination-cluster-formed").await),
        Err(Failure::Invalid(errors)) => {
            Ok(own.desk.answer(coordination::clusters::new(own.desk.reader(), &references, &form.with_errors(errors))))
        }
        Err(failure) => Err(own.desk.refused(failure, &form).await),
    }
}

async fn draw(own: &Coordinator, slug: &str, form: &Form, conflict: bool) -> Response {
    own.desk.answer(
        found(own.at.cluster(slug, own.desk.reader().lang).await)
            .map(|page| coordination::clusters::show(own.desk.reader(), page, form, conflict)),
    )
}

/// The page of one cluster.
pub async fn show(Path((_, slug)): Path<(String, String)>, desk: Desk) -> Result<Response, Response> {
    let own = Coordinator::of(desk).await?;
    Ok(draw(&own, &slug, &untouched(), false).await)
}

/// Changes a cluster, or ends it.
pub async fn change(Path((_, slug)): Path<(String, String)>, DeskForm { desk, posted }: DeskForm) -> Result<Response, Response> {
    let own = Coordinator::of(desk).await?;
    let form = posted.form;
    let (db, who, saw, now) = (own.desk.db(), &own.desk.who, form.value("saw"), own.desk.now);
    let done = if form.value("step") == "end" {
        end_cluster(db, who, &slug, saw, now).await.map(|()| "coordination-cluster-ended")
    } else {
        let mut add = Vec::new();
        let mut remove = Vec::new();
        let mut errors = Vec::new();
        for line in form.value("add").lines().map(str::trim).filter(|line| !line.is_empty()).take(MOST_AT_ONCE) {
            match own.key(line).await? {
                Some(id) => add.push(id),
                None => {
                    let line: String = line.chars().take(80).collect();
                    errors.push(FieldError::with("add", "coordination-unknown-recommendation", vec![("reference", line.into())]));
                }
            }
        }
        for row in form.all("remove") {
            remove.extend(own.key(row).await?);
        }
        if errors.is_empty() {
            let titles = names_of(&form, "title");
            let wanted = ClusterChange { titles: &titles, add: &add, remove: &remove };
            change_cluster(db, who, &slug, saw, &wanted, &Said::of(&form), now).await.map(|()| "coordination-saved")
        } else {
            Err(Failure::Invalid(errors))
        }
    };
    match done {
        Ok(done) => Ok(own.desk.finished(&format!("/coordination/clusters/{slug}"), done).await),
        Err(Failure::Invalid(errors)) => Ok(draw(&own, &slug, &form.with_errors(errors), false).await),
        Err(Failure::Conflict) => Ok(draw(&own.again().await?, &slug, &form, true).await),
        Err(failure) => Err(own.desk.refused(failure, &form).await),
    }
}
