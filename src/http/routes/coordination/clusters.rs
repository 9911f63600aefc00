//! `/coordination/clusters`: recommendations that are answered together.

use crate::http::asked::{Answered, found};
use crate::http::desk::{Coordination, Sent};
use crate::http::references::read_reference;
use answerable_app::pages::{Problem, coordination};
use answerable_commands::coordination::{ClusterChange, change_cluster, end_cluster, form_cluster};
use answerable_commands::guarding::Said;
use answerable_domain::form::{FieldError, Form};
use answerable_domain::model::Reference;
use answerable_domain::typed::{lines, names};
use answerable_domain::view::coordination::MOST_AT_ONCE;
use answerable_store::failure::Failure;
use axum::extract::Path;

/// The page of all clusters.
pub async fn list_clusters(desk: Coordination) -> Answered {
    desk.answer(desk.at.clusters(desk.reader().lang).await.map(|page| coordination::clusters::index(desk.reader(), page)))
}

/// Forms a new cluster.
pub async fn begin_cluster(Sent { desk, posted }: Sent<Coordination>) -> Answered {
    let form = posted.form;
    let references: Vec<Reference> = form.all("row").take(MOST_AT_ONCE + 1).filter_map(read_reference).collect();
    let mut members = Vec::new();
    for row in form.all("row").take(MOST_AT_ONCE + 1) {
        match desk.key(row).await? {
            Some(id) => members.push(id),
            None => return Err(desk.problem(&Problem::NotFound)),
        }
    }
    match form_cluster(desk.db(), &desk.who, &names(&form, "title"), &members, &Said::of(&form), desk.now).await {
        Ok(slug) => Ok(desk.finished(&format!("/coordination/clusters/{slug}"), "coordination-cluster-formed").await),
        Err(Failure::Invalid(errors)) => desk.answer(coordination::clusters::new(desk.reader(), &references, &form.with_errors(errors))),
        Err(failure) => Err(desk.refused(failure, &form).await),
    }
}

async fn draw_cluster(desk: &Coordination, slug: &str, form: &Form, conflict: bool) -> Answered {
    desk.answer(
        found(desk.at.cluster(slug, desk.reader().lang).await)
            .map(|page| coordination::clusters::show(desk.reader(), page, form, conflict)),
    )
}

/// The page of one cluster.
pub async fn show_cluster(Path((_, slug)): Path<(String, String)>, desk: Coordination) -> Answered {
    draw_cluster(&desk, &slug, &Form::default(), false).await
}

/// Changes a cluster, or ends it.
pub async fn save_cluster(Path((_, slug)): Path<(String, String)>, Sent { desk, posted }: Sent<Coordination>) -> Answered {
    let form = posted.form;
    let (db, who, saw, now) = (desk.db(), &desk.who, form.value("saw"), desk.now);
    let done = match form.value("step") {
        "end" => end_cluster(db, who, &slug, saw, now).await.map(|()| "coordination-cluster-ended"),
        "change" => {
            let mut add = Vec::new();
            let mut remove = Vec::new();
            let mut errors = Vec::new();
            for line in lines(form.value("add")).take(MOST_AT_ONCE) {
                match desk.key(line).await? {
                    Some(id) => add.push(id),
                    None => {
                        let line: String = line.chars().take(80).collect();
                        errors.push(FieldError::with("add", "coordination-unknown-recommendation", vec![("reference", line.into())]));
                    }
                }
            }
            for row in form.all("remove") {
                remove.extend(desk.key(row).await?);
            }
            if errors.is_empty() {
                let titles = names(&form, "title");
                let wanted = ClusterChange { titles: &titles, add: &add, remove: &remove };
                change_cluster(db, who, &slug, saw, &wanted, &Said::of(&form), now).await.map(|()| "coordination-saved")
            } else {
                Err(Failure::Invalid(errors))
            }
        }
        _ => Err(Failure::Unreadable),
    };
    match done {
        Ok(done) => Ok(desk.finished(&format!("/coordination/clusters/{slug}"), done).await),
        Err(Failure::Invalid(errors)) => draw_cluster(&desk, &slug, &form.with_errors(errors), false).await,
        Err(Failure::Conflict) => draw_cluster(&desk.again().await?, &slug, &form, true).await,
        Err(failure) => Err(desk.refused(failure, &form).await),
    }
}
