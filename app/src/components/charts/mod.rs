//! stub
pub mod timeline {
    use crate::model::*;
    use chrono::NaiveDate;
    use leptos::prelude::*;
    pub struct Timeline {
        pub from: NaiveDate,
        pub today: NaiveDate,
        pub stale_months: u32,
        pub state: Vec<StatePoint>,
        pub civil: Vec<CivilLane>,
    }
    pub struct StatePoint {
        pub on: NaiveDate,
        pub status: Status,
        pub evidence: Vec<(EvidenceKind, String)>,
        pub institution: String,
        pub corrected: bool,
    }
    pub struct CivilLane {
        pub author: String,
        pub independent: bool,
        pub points: Vec<CivilPoint>,
    }
    pub struct CivilPoint {
        pub on: NaiveDate,
        pub verdict: Status,
        pub withdrawn_on: Option<NaiveDate>,
        pub evidence: Vec<(EvidenceKind, String)>,
    }
    pub fn timeline(_id: &'static str, _d: &Timeline) -> AnyView {
        ().into_any()
    }
}
