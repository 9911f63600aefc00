//! Tests with concluding observations in four languages, in our own words.

use super::super::StateList;
use super::super::recommends::recommends;
use super::{outline, read};

const ENGLISH: &str = "United Nations\n\nCRC/C/OPSC/TGO/CO/9\n\nConvention on the Rights of the Child\n\nDistr.: General\n\n4 July 2031\n\nOriginal: English\n\nCommittee on the Rights of the Child\n\nConcluding observations on the report submitted by Togo under article 12 (1) of the Optional Protocol *\n\n1.The Committee considered the report of Togo (CRC/C/OPSC/TGO/9) at its 3001st meeting, held on 20 May 2031, and adopted the present concluding observations at its 3020th meeting, held on 6 June 2031.\n\nI.Introduction\n\n2.The Committee welcomes the report and the replies in writing.\n\n3.The Committee reminds the State party that these concluding observations should be read with those adopted in 2030.\n\nII.General observations\n\nPositive aspects\n\n4.The Committee welcomes the ratification of:\n\n(a)One treaty;\n\n(b)Another treaty.\n\nIII.Data\n\n5.The Committee regrets that few data exist. It notes with concern that the law encourages silence.\n\n6.The Committee recommends that the State party:\n\n(a)Collect data, broken down by:\n\n(i)Age;\n\n(ii)Sex;\n\n(b)Publish them.\n\nIV.Prevention (art. 9 (1) and (2))\n\n7.While noting some steps, the Committee is concerned about:\n\n(a)Poverty;\n\n(b)Tourism.\n\n8.In the light of article 9 (1), the Committee urges the State party to address the causes.\n\n9.The State party should train the police.\n\n10.The Committee is concerned at delays, and therefore encourages the State party to act.\n\nV.Follow-up\n\n11.The State party is requested to inform the Committee in its next report.\n";

#[test]
fn english() {
    let split = read(ENGLISH.as_bytes());
    assert_eq!(outline(&split), "1 2 3 4 4a 4b 5 6! 6a! 6b! 7 7a 7b 8! 9! 10! 11!");
    assert_eq!(split.symbol.as_deref(), Some("CRC/C/OPSC/TGO/CO/9"));
    assert_eq!(
        (split.state.as_deref(), split.mechanism.as_deref(), split.kind.code()),
        (Some("TGO"), Some("crc"), "concluding_observations")
    );
    assert_eq!((split.date.unwrap().to_string().as_str(), split.language.as_deref()), ("2031-06-06", Some("en")));
    assert_eq!(split.warnings, []);
    assert!(split.title.unwrap().starts_with("Concluding observations"));
    assert_eq!(split.paragraphs[8].section.as_deref(), Some("III.Data"));
    assert_eq!(split.paragraphs[13].section.as_deref(), Some("IV.Prevention (art. 9 (1) and (2))"));
}

const SPANISH: &str = "CRC/C/OPSC/PER/CO/9\n\nComité de los Derechos del Niño\n\nObservaciones finales sobre el informe presentado por el Perú *\n\n1.El Comité examinó el informe del Perú en su 3001ª sesión, celebrada el 20 de mayo de 2031, y aprobó las presentes observaciones finales en su 3020ª sesión, celebrada el 6 de junio de 2031.\n\nI.Introducción\n\n2.El Comité acoge con satisfacción el informe.\n\n3.El Comité recuerda al Estado parte que estas observaciones finales deben leerse junto con las anteriores.\n\nII.Datos\n\n4.Preocupa al Comité lo siguiente:\n\na)La falta de datos;\n\nb)El hecho de que la ley que alienta el silencio siga en vigor.\n\n5.El Comité insta al Estado parte a que:\n\na)Reúna datos;\n\nb)Los publique.\n\n6.El Comité lamenta los retrasos. Asimismo, recomienda que se asignen fondos.\n\n7.El Estado parte debería formar a la policía.\n\n8.El Comité reitera su recomendación anterior y alienta al Estado parte a cooperar.\n\n9.El Comité toma nota de que el Gobierno invita a las organizaciones a sus reuniones.\n";

#[test]
fn spanish() {
    let split = read(SPANISH.as_bytes());
    assert_eq!(outline(&split), "1 2 3 4 4a 4b 5! 5a! 5b! 6! 7! 8! 9");
    assert_eq!((split.state.as_deref(), split.mechanism.as_deref(), split.language.as_deref()), (Some("PER"), Some("crc"), Some("es")));
    assert_eq!(split.date.unwrap().to_string(), "2031-06-06");
}

const FRENCH: &str = "CEDAW/C/BEN/CO/9\n\nComité pour l’élimination de la discrimination à l’égard des femmes\n\nObservations finales concernant le rapport du Bénin*\n\n1.Le Comité a examiné le rapport du Bénin à sa 3001e séance, le 20 mai 2031, et a adopté les présentes observations finales à sa 3020e séance, le 6 juin 2031.\n\nA.Introduction\n\n2.Le Comité accueille avec satisfaction le rapport.\n\n3.Le Comité rappelle à l’État partie que les présentes observations devraient être lues avec les précédentes.\n\nB.Données\n\n4.Le Comité constate avec préoccupation que la demande de services augmente et que l’État partie s’engage peu.\n\n5.Le Comité recommande à l’État partie :\n\na)De recueillir des données ;\n\nb)De les publier.\n\n6.Le Comité regrette les retards. Il engage l’État partie à agir.\n\n7.L’État partie devrait former la police.\n\n8.Le Comité note que la loi, qui encourage le silence, est en vigueur.\n\n9.Rappelant son observation générale, le Comité demande instamment à l’État partie d’agir.\n\n10.Le Comité invite l’État partie à soumettre son prochain rapport.\n";

#[test]
fn french() {
    let split = read(FRENCH.as_bytes());
    assert_eq!(outline(&split), "1 2 3 4 5! 5a! 5b! 6! 7! 8 9! 10!");
    assert_eq!((split.state.as_deref(), split.mechanism.as_deref(), split.language.as_deref()), (Some("BEN"), Some("cedaw"), Some("fr")));
    assert_eq!(split.date.unwrap().to_string(), "2031-06-06");
}

const ARABIC: &str = "CCPR/C/TUN/CO/9\n\nاللجنة المعنية بحقوق الإنسان\n\nالملاحظات الختامية بشأن تقرير تونس\n\n1- نظرت اللجنة في تقرير تونس في جلستها 3001 المعقودة في 20 أيار/مايو 2031، واعتمدت هذه الملاحظات الختامية في جلستها 3020 المعقودة في 6 حزيران/يونيه 2031.\n\nأولاً- مقدمة\n\n2- ترحب اللجنة بالتقرير.\n\nثانياً- البيانات\n\n3- يساور اللجنة القلق إزاء ما يلي:\n\n(أ) قلة البيانات؛\n\n(ب) مسائل أخرى تدعو إلى القلق.\n\n4- توصي اللجنة الدولة الطرف بما يلي:\n\n(أ) جمع البيانات؛\n\n(ب) نشرها؛\n\n(ج) تدريب الشرطة.\n\n5- تأسف اللجنة لهذا التأخير، وتحث الدولة الطرف على العمل.\n\n6- ينبغي للدولة الطرف أن تدرب القضاة.\n\n7- تلاحظ اللجنة القوانين التي تشجع الصمت.\n\n8- تكرر اللجنة توصيتها السابقة.\n";

#[test]
fn arabic() {
    let split = read(ARABIC.as_bytes());
    assert_eq!(outline(&split), "1 2 3 3a 3b 4! 4a! 4b! 4c! 5! 6! 7 8!");
    assert_eq!((split.state.as_deref(), split.mechanism.as_deref(), split.language.as_deref()), (Some("TUN"), Some("ccpr"), Some("ar")));
    assert_eq!(split.date.unwrap().to_string(), "2031-06-06");
    assert_eq!(split.paragraphs[2].section.as_deref(), Some("ثانياً- البيانات"));
}

#[test]
fn sentences_that_recommend() {
    for text in [
        "The Committee strongly urges the State party to act.",
        "The Committee, in line with its general comment No. 5 (2003), also calls upon the State party to act.",
        "It is further recommended that the State party act.",
        "The State party is encouraged to seek help from UNICEF.",
        "The Committee reiterates its previous recommendation (para. 12).",
        "In particular, the Committee invites the State party to report.",
        "The Committee welcomes the plan. However, it is concerned about its cost and requests the State party to allocate funds.",
        "With reference to article 3, the Committee recommends the adoption of a law.",
        "The State party should ensure that judges are independent.",
        "Pursuant to the rules, the State party should provide information.",
        "The Committee requests the State party to provide, by 6 June 2032, information on follow-up.",
        "In the light of what the Committee said before, the State party should act.",
        "Recalling the rules that it adopted, the State party should train judges.",
        "A la luz de las recomendaciones del Comité, el Estado parte debe actuar.",
        "El Comité solicita al Estado parte que informe.",
        "También le recomienda que actúe.",
        "Se alienta al Estado parte a que ratifique el tratado.",
        "El Estado parte debe velar por la independencia de los jueces.",
        "A la luz del artículo 9, el Comité exhorta al Estado parte a actuar.",
        "Le Comité prie l’État partie de fournir des renseignements.",
        "Il lui recommande également d’agir.",
        "L’État partie devrait veiller à l’indépendance des juges.",
        "Le Comité réitère ses précédentes recommandations et engage l’État partie à agir.",
        "وتدعو اللجنة الدولة الطرف إلى التعاون.",
        "وفي ضوء المادة 9، تحث اللجنة الدولة الطرف على العمل.",
        "ويتعين على الدولة الطرف أن تقدم معلومات.",
        "تطلب اللجنة إلى الدولة الطرف تقديم معلومات.",
    ] {
        assert!(recommends(text), "{text}");
    }
}

#[test]
fn sentences_that_only_note() {
    for text in [
        "The Committee welcomes the law, which encourages families to register births.",
        "The Committee notes that the Ombudsman recommends changes to many laws.",
        "The Committee is concerned that asylum requests have risen.",
        "The Committee notes the increase in requests for help.",
        "The Committee regrets that its earlier recommendations have not been followed.",
        "The Committee recalls that concluding observations should be read together.",
        "The Committee is concerned that children who should be in school work.",
        "The Committee appreciates that the State party invites experts.",
        "The Committee reiterates its concern about poverty.",
        "The State party should be commended for its efforts.",
        "The Committee stresses the importance of all the recommendations made here.",
        "El Comité subraya la importancia de todas las recomendaciones que figuran aquí.",
        "Le Comité souligne l’importance de toutes les recommandations faites ici.",
        "وتشدد اللجنة على أهمية جميع التوصيات الواردة هنا.",
        "El Comité observa que la demanda aumenta y que la ley invita a la confusión.",
        "Preocupa al Comité que se recomiende a los padres pagar.",
        "Al Comité le preocupa que el Estado parte deba aún aprobar la ley.",
        "Le Comité note une forte demande de services et s’inquiète des délais.",
        "Le Comité prend note de la loi qui invite les parents à payer.",
        "Le Comité regrette que l’État partie doive encore agir.",
        "تلاحظ اللجنة أن الحكومة لا تدعو إلى التعاون.",
        "وتعرب اللجنة عن تقديرها للحوار.",
        "يساور اللجنة القلق لأن القوانين التي تشجع الصمت ما زالت نافذة.",
    ] {
        assert!(!recommends(text), "{text}");
    }
}

#[test]
fn states_by_their_names_in_a_title() {
    use super::super::states::named;
    let list = StateList::carried();
    for (text, iso3) in [
        ("report of the Islamic Republic of Iran", "IRN"),
        ("rapport soumis par l’Ouzbékistan", "UZB"),
        ("informe del Estado Plurinacional de Bolivia", "BOL"),
        ("تقرير للأرجنتين", "ARG"),
        ("Observations finales: Guinée équatoriale", "GNQ"),
        ("Concluding observations: Democratic Republic of the Congo", "COD"),
        ("periodic reports of the United Kingdom of Great Britain and Northern Ireland", "GBR"),
    ] {
        assert_eq!(named(text, &list), [iso3], "{text}");
    }
    assert_eq!(named("the Republic of China/Taiwan and China (Taiwan)", &list), Vec::<String>::new());
}
