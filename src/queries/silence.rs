//! Where those who answer say nothing: no report, no action, no reply. It is counted by the same flags by which the lists behind the
//! figures are chosen.

use crate::Queries;
use answerable_domain::model::*;
use answerable_domain::view::silence::*;
use sea_orm::DbErr;
use std::cmp::Reverse;
use std::collections::HashMap;

/// How many recommendations the page of silence names.
const SHOWN: usize = 10;

impl Queries {
    /// Counts how many of some rows are silent, and in which way.
    pub(super) fn silences(&self, rows: impl IntoIterator<Item = u32>) -> Silences {
        let mut silences = Silences::default();
        for row in rows {
            silences.add(self.snapshot.standing(row));
        }
        silences
    }

    /// The page of silence.
    pub(super) async fn quiet(&self, lang: Lang) -> Result<SilencePage, DbErr> {
        let (snapshot, catalogue) = (&self.snapshot, &self.snapshot.catalogue);
        let scopes = self.scopes(&self.states_at());
        let accounts =
            scopes.into_iter().map(|scope| (self.silences(self.rows_of(&scope)), scope)).map(|(silences, scope)| (scope, silences));
        let neither = |row: &u32| snapshot.standing(*row).has(Flag::Silent) && snapshot.standing(*row).has(Flag::WithoutAction);
        let mut quietest: Vec<u32> = snapshot.rows().filter(neither).collect();
        quietest.sort_by_key(|row| (self.is_fiction(*row), snapshot.dated_on(*row), *row));
        quietest.truncate(SHOWN);
        let mut by_lead: HashMap<u16, Silences> = HashMap::new();
        for row in snapshot.rows() {
            if let Some(lead) = snapshot.leads[row] {
                by_lead.entry(lead).or_default().add(snapshot.standing(row));
            }
        }
        let institutions = by_lead.into_iter().map(|(place, silences)| {
            let own = catalogue.institutions.at(place);
            let state = catalogue.states.at(own.state);
            QuietInstitution { named: own.named.clone(), state: state.named.clone(), fiction: state.fiction, silences }
        });
        let mut institutions: Vec<QuietInstitution> = institutions.filter(|own| own.silences.any()).collect();
        institutions.sort_by_key(|own| (own.fiction, Reverse(own.silences.neither), Reverse(own.silences.report), own.named.code.clone()));
        Ok(SilencePage { accounts: accounts.collect(), quietest: self.list(&quietest, lang).await?, institutions })
    }
}
