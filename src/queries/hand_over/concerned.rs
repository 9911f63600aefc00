//! Others who are concerned with the institution's recommendations.

use super::*;

impl WorkAt {
    /// The other institutions that answer for the same recommendations, the organisations that have assessed them, and how many
    /// assessments show no name.
    pub(super) fn concerned(&self, posts: &[Post]) -> (Vec<Partner>, Vec<Assessor>, u64) {
        let mut partners: BTreeMap<String, Partner> = BTreeMap::new();
        let mut assessors: BTreeMap<String, Assessor> = BTreeMap::new();
        let mut unnamed = 0;
        for post in posts {
            for (named, role) in self.others_on(post.row) {
                let partner = partners.entry(named.code.clone()).or_insert(Partner { named, leads: 0, supports: 0 });
                match role {
                    ResponsibilityRole::Lead => partner.leads += 1,
                    ResponsibilityRole::Supporting => partner.supports += 1,
                }
            }
            for (named, _, on) in self.assessed_by(post.row) {
                let Some(named) = named else {
                    unnamed += 1;
                    continue;
                };
                let assessor = assessors.entry(named.code.clone()).or_insert(Assessor { named, assessments: 0, newest: on });
                assessor.assessments += 1;
                assessor.newest = assessor.newest.max(on);
            }
        }
        let mut partners: Vec<Partner> = partners.into_values().collect();
        partners.sort_by_key(|partner| Reverse(partner.leads + partner.supports));
        let mut assessors: Vec<Assessor> = assessors.into_values().collect();
        assessors.sort_by_key(|assessor| (Reverse(assessor.assessments), Reverse(assessor.newest)));
        (partners, assessors, unnamed)
    }

    /// The people of the institution, as they see each other elsewhere.
    pub(super) async fn colleagues(&self) -> Result<Vec<Colleague>, DbErr> {
        let rows = membership::Entity::find()
            .filter(membership::Column::BodyKind.eq(BodyKind::Institution.code()))
            .filter(membership::Column::BodyId.eq(self.institution))
            .filter(membership::Column::Until.is_null())
            .order_by_asc(membership::Column::Since)
            .order_by_asc(membership::Column::Id)
            .all(&self.at.db)
            .await?;
        let mut names = self.at.people(rows.iter().map(|row| row.person_id).collect()).await?;
        let colleagues =
            rows.into_iter().filter_map(|row| Some(Colleague { name: names.remove(&row.person_id)?, role: row.role.0, since: row.since }));
        Ok(colleagues.collect())
    }
}
