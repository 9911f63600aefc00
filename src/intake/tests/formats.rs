//! Tests of the formats: UPR Info, SDG wording, country names, references.

use super::*;
use answerable_domain::model::{Response, SdgLevel};

#[test]
fn upr_info_in_both_forms() {
    let csv = format!(
        "{UPR_HEADER}\r\
         Chad,Africa,\"AU, OIC\",Ratify &#40;soon&#41; it ,Spain,WEOG,EU,Accepted,4,\"Justice,Women's rights\",13\r\
         Chad,Africa,,Act,&#40;Unknown&#41;,,,Noted,,,9\r\
         Chad,Africa,,We will,Chad,,,Voluntary Pledge,5,Justice,9\r\
         Chad,Africa,,Act,Spain,,,Perhaps,5,Justice,9\r\
         Chad,Africa,,Act,Spain,,,Noted,7,Justice,9\r\
         Chad,Africa,,Act,Spain,,,Noted,5,Justice,\r"
    );
    let rows = entries(csv);
    let first = recommendation(&rows[0]);
    assert_eq!(first.mechanism, "upr");
    assert_eq!((&first.symbol, &first.paragraph), (&None, &None));
    assert_eq!(first.text, "Ratify (soon) it");
    assert_eq!(first.themes, ["Justice", "Women's rights"]);
    assert_eq!((first.session.as_deref(), first.cycle), (Some("13"), Some(2)));
    assert_eq!(first.response, Some(Response::Accepted));
    assert_eq!(first.action_category, Some(4));
    let second = recommendation(&rows[1]);
    assert_eq!((second.recommended_by.as_deref(), second.cycle), (None, Some(1)));
    assert_eq!(second.action_category, None);
    assert_eq!(refused(&rows[2]), (Some("Response"), &Reason::VoluntaryPledge));
    assert!(matches!(refused(&rows[3]).1, Reason::NotOneOf { .. }));
    assert!(matches!(refused(&rows[4]), (Some("Action"), Reason::NotANumber { .. })));
    assert_eq!(refused(&rows[5]), (Some("Session"), &Reason::Missing));

    let xls = "SuR\tRgrp\tOrg\tRecommendation\tRS\tRgrp\tOrg\tResponse\tAction\tIssue\tSession\n\
               Chad\tAfrica\t\tAct\tSpain\tWEOG\tEU\tNoted\t4\tJustice\t6\n";
    let rows = entries(xls);
    assert_eq!(recommendation(&rows[0]).state, "Chad");
    assert_eq!(recommendation(&rows[0]).recommended_by.as_deref(), Some("Spain"));
}

#[test]
fn references_are_stable_and_readable() {
    let (symbol, paragraph) = upr_reference("AFG", "5", "Austria", "Enact legislation.");
    // These references are published: they must never change.
    assert_eq!((symbol.as_str(), paragraph.as_str()), ("UPR/S05/AFG", "w0p488q"));
    let other = upr_reference(" afg ", "05", "AUSTRIA", "Enact  «legislation»");
    assert_eq!(other, (symbol, paragraph.clone()));
    for (by, text) in [("Spain", "Enact legislation."), ("Austria", "Enact laws.")] {
        assert_ne!(upr_reference("AFG", "5", by, text).1, paragraph);
    }
    assert_ne!(upr_reference("ALB", "5", "Austria", "Enact legislation.").1, paragraph);
    assert_ne!(upr_reference("AFG", "6", "Austria", "Enact legislation.").1, paragraph);
}

#[test]
fn sdg_wording() {
    let rows = entries(
        "level,code,en,zh-Hans\ngoal,1,End poverty,消除\nindicator,17.6.1,Subscriptions,订阅\n\
         indicator,17.6.2,Subscriptions,订阅\nindicator,17.7.1,Subscriptions,\ngoal,1,End,\nidea,2,End,\n\
         goal,3,,\n",
    );
    let Ok(Item::SdgWording(goal)) = &rows[0].outcome else {
        panic!("{:?}", rows[0]);
    };
    assert_eq!((goal.level, goal.code.as_str()), (SdgLevel::Goal, "1"));
    let text = |language: &str, text: &str| (language.to_owned(), text.to_owned());
    assert_eq!(goal.texts, [text("en", "End poverty"), text("zh-Hans", "消除")]);
    let refusal = rows[2].outcome.as_ref().unwrap_err();
    assert_eq!(refusal.to_string(), "line 4, code: this repeats indicator 17.6.1 (line 3)");
    assert!(rows[1].outcome.is_ok() && rows[3].outcome.is_ok());
    assert!(matches!(refused(&rows[4]).1, Reason::Repeats { line: 2, .. }));
    assert!(matches!(refused(&rows[5]), (Some("level"), Reason::NotOneOf { .. })));
    assert_eq!(refused(&rows[6]), (None, &Reason::Missing));
}

#[test]
fn country_names() {
    let rows = entries(
        "ISO3166-1-Alpha-3,UNTERM English Short,UNTERM French Short,official_name_fr,UNTERM Spanish Short\n\
         NIU,Niue **,Nioué **,,Niue **\n\
         VAT,Holy See (the) *,Saint-Siège (le) *,,Santa Sede (la) *\n\
         DZA,Algeria,Algérie (l'),,Argelia\n\
         BOL,Bolivia (Plurinational State of),,Bolivie,\n\
         ,Nowhere,,,\nalb,Albania,,,\nATA,,,,\n",
    );
    let name = |row: usize, at: usize| match &rows[row].outcome {
        Ok(Item::CountryNames(country)) => country.names[at].1.clone(),
        other => panic!("{other:?}"),
    };
    assert_eq!([name(0, 0), name(0, 1)], ["Niue", "Nioué"]);
    assert_eq!([name(1, 0), name(1, 1), name(1, 2)], ["Holy See", "Saint-Siège", "Santa Sede"]);
    assert_eq!(name(2, 1), "Algérie");
    assert_eq!([name(3, 0), name(3, 1)], ["Bolivia (Plurinational State of)", "Bolivie"]);
    assert_eq!(refused(&rows[4]), (Some("ISO3166-1-Alpha-3"), &Reason::Missing));
    assert!(matches!(refused(&rows[5]).1, Reason::NotAnIso3 { .. }));
    assert_eq!(refused(&rows[6]), (None, &Reason::Missing));
}

#[test]
fn formats_by_name() {
    for format in Format::ALL {
        assert_eq!(format.to_string().parse(), Ok(format));
    }
    assert!("opsc".parse::<Format>().is_err());
}
