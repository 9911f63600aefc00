//! Finds people who can be identified without a name, by facts that each say little and together point to one person. «The only midwife of
//! Kor», «a girl of twelve from St Mary's school in Rivermouth was sold by her uncle». Each fact is weighed, in one sentence together with
//! the next; figures, laws and whole groups weigh against it. For Latin script; `one_person_arabic` is for Arabic.

use super::found::Find;
use super::plain::{Plain, pattern};
use super::story::{Span, Story};
use regex::Regex;
use std::sync::LazyLock;

macro_rules! weighed {
    ($($(#[$about:meta])* $name:ident = $written:expr;)*) => { $($(#[$about])* static $name: LazyLock<Regex> = LazyLock::new(|| pattern($written));)* };
}

/// Work and positions that few people have in one place, so that people there know who is meant. Offices of State are not among them.
const TRADE: &str = r"(?:midwife|nurse|health (?:worker|assistant|officer)|community health worker|birth attendant|healer|herbalist|pharmacist|doctor|dentist|physiotherapist|(?:\p{Ll}+ )?teacher|head ?teacher|headmaster|headmistress|headmistress of (?:the )?\p{Ll}+|principal|head of (?:the )?school|deputy head|matron|caretaker|cook|janitor|watchman|guard|gatekeeper|driver|bus driver|conductor|priest|pastor|imam|catechist|reverend|nun|sister superior|sheikh|bishop's driver|village (?:chief|head|elder|headman)|chief|headman|elder|assistant chief|paramount chief|chief's (?:wife|son|daughter)|councill?or|shop ?keeper|shop owner|butcher|baker|tailor|barber|hairdresser|blacksmith|carpenter|mechanic|fisherman|fishmonger|ferryman|miller|farmer|landlord|bar owner|hotel owner|brothel keeper|pimp|recruiter|broker|social worker|probation officer|police (?:sergeant|corporal|constable|officer|inspector)|officer in charge|station commander|sergeant|constable|prison warden|registrar|magistrate's clerk|court clerk|clerk|postman|librarian|coach|football coach|choir master|volunteer|interpreter|translator|sign language interpreter|journalist|radio presenter|widower?|widow|orphan|twins?|triplets|albino|refugee|foreigner|trans(?:gender)? (?:girl|boy|woman|man|student|pupil)|lesbian|deaf[- ]mute|wheelchair user|partera|comadrona|matrona|enfermer[oa]|promotora? de salud|agente de salud|curander[oa]|farmacéutic[oa]|boticari[oa]|médic[oa]|doctora?|dentista|maestr[oa]|profesora?|docente|directora? (?:de la escuela|del colegio|del liceo|de la primaria|del internado|del hogar)|subdirectora?|cociner[oa]|portera?|conserje|seren[oa]|vigilante|guardia|chofer|conductor(?:a)?|cura|párroco|sacerdote|pastora?|monja|catequista|madre superiora|cacique|lonko|curaca|jefe comunal|autoridad comunal|alcalde pedáneo|teniente alcalde|presidente de la comunidad|comisari[oa] municipal|tender[oa]|dueñ[oa] (?:de la|del)[^.,;]{2,25}|carnicer[oa]|panader[oa]|sastre|peluquer[oa]|herrer[oa]|carpinter[oa]|mecánic[oa]|pescador|molinero|hacendado|patrón|capataz|estanciero|trabajadora? social|asistente social|psicólog[oa]|cabo|sargento|comisario (?:de la|del)[^.,;]{2,20}|suboficial|registradora? civil|notari[oa]|secretari[oa] del juzgado|bibliotecari[oa]|entrenadora?|voluntari[oa]|intérprete|traductora?|periodista|locutora?|viud[oa]|huérfan[oa]|gemel[oa]s?|mellizo|mujer trans|chica trans|chico trans|niña trans|albin[oa]|sordomud[oa]|sage-femme|matrone|accoucheuse|infirmi(?:er|ère)(?: major)?|agent(?:e)? de santé|guérisseu(?:r|se)|tradipraticien(?:ne)?|pharmacien(?:ne)?|médecin|docteur|dentiste|maître d'école|maîtresse|instituteur|institutrice|enseignante?|professeure?|direct(?:eur|rice) (?:de l'école|du collège|du lycée|du foyer|de l'internat)|surveillant(?:e)?|concierge|gardien(?:ne)?|cuisini(?:er|ère)|chauffeur|apprenti|curé|prêtre|pasteur|imam|marabout|maître coranique|religieuse|catéchiste|chef (?:du|de) (?:village|quartier|canton|terre)|notable|boutiqui(?:er|ère)|commerçante?|épici(?:er|ère)|bouch(?:er|ère)|boulang(?:er|ère)|tailleur|couturi(?:er|ère)|coiffeu(?:r|se)|forgeron|menuisier|mécanicien|pêcheur|passeur|meunier|propriétaire|tenanci(?:er|ère)|assistante? sociale?|éducat(?:eur|rice)|brigadier|gendarme|commandant de brigade|officier d'état civil|greffi(?:er|ère)|bibliothécaire|entraîneur|bénévole|interprète|traduct(?:eur|rice)|journaliste|animat(?:eur|rice)|veu(?:f|ve)|orpheline?|jum(?:eau|elle)|albinos|sourde?-muette?|(?:fille|garçon|femme|homme|élève) trans)";

/// Places with few people: those that have a name in a village or a part of a town, or of which there is only one.
const SMALL: &str = r"(?:village|hamlet|settlement|slum|camp|island|islet|ward|parish|estate|township|community|commune|sub-county|neighbou?rhood|compound|mission|convent|orphanage|shelter|refuge|children's home|school|primary|academy|college|kindergarten|nursery|madrasa|clinic|health (?:post|centre|center)|dispensary|hospital|police (?:post|station)|market|mosque|church|chapel|farm|plantation|mine|quarry|factory|mill|kiln|beach|landing site|port|border post|checkpoint|bus (?:stop|station)|football club|choir|aldea|caserío|comunidad|parroquia|barrio|asentamiento|campamento|isla|vereda|poblado|pueblo|paraje|colonia|compañía|rancho|finca|hacienda|estancia|ingenio|mina|fábrica|mercado|playa|caleta|puesto (?:de salud|fronterizo|policial)|posta(?: médica| sanitaria)?|dispensario|centro de salud|hospital|escuela|colegio|liceo|instituto|jardín|internado|hogar|albergue|refugio|convento|iglesia|capilla|comisaría|hameau|quartier|douar|bidonville|île|ferme|plantation|carrière|usine|marché|plage|poste (?:de santé|frontière|de police)|centre de santé|dispensaire|hôpital|école|collège|lycée|internat|foyer|couvent|église|mosquée|chapelle|commissariat|brigade|gendarmerie|maternité)";

/// A small place with its name: «in the village of Kor», «at St Mary's school», «du dispensaire de Tabligbo».
static PLACE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r"(?:(?i:\b(?:in|at|on|of|from|near|outside|behind|en|de|del|de la|desde|cerca de|à|au|aux|dans|du|d'|près de|from the|in the|at the|of the|in our|a) ?)(?:(?i:the|a|la|el|los|las|le|les|l'|un|una|une|our|its|small|little|remote|fishing|mining|petit|petite|pequeñ[oa]|local) ?){{0,3}}(?:(?i:{SMALL})(?i: (?:post|centre|center|rural|indígena|primaria|básica|secundaria|primaire|public|pública|coranique|n\.?[o°] ?\d+)){{0,2}}(?i:,? (?:of|at|in|de|del|de la|d'|du|en|à|called|named|llamad[oa])){{0,2}} ?(?:(?i:the|la|el|los|las|le|les) )?<<place>>|<<place>>(?:'s)? (?i:(?:primary |secondary |high |girls'? |boys'? |district |sub-county |refugee )?{SMALL})\b))|\b(?i:escuela|colegio|liceo|instituto|école|collège|lycée|unidad educativa)(?i: (?:básica|primaria|secundaria|rural|primaire|de|la|n\.?\s?o\.?\s?\d+|n\.?° ?\d+))* <<place>>|<<place>> (?i:primary|secondary|high)? ?(?i:school|academy|college|orphanage|children's home)\b"
    )
    .replace("<<place>>", r"(?:\p{Lu}[\p{L}'.-]+(?:[ -](?:(?:de|del|la|las|los|el|du|des|le|of|the|y|e) ){0,2}\p{Lu}[\p{L}'-]+){0,4})"))
});

/// Any capitalised word after «in», «at», «from»: it may be a whole country, so it weighs less.
static CAPITAL: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"\b(?i:in|at|on|from|near|of|en|de|del|desde|à|au|d'|du|vers|cerca de|près de|outside) ?(?:\p{Lu}[\p{L}'-]{2,}(?:[ -](?:(?:de|del|la|las|los|el|du|des|le) ){0,2}\p{Lu}[\p{L}'-]+){0,3})",
    )
});

/// Capitalised words that are large places, or no places: a country, a month, a people's organisation.
pub(super) static GREAT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(?:(?:central|south(?:ern)?|north(?:ern)?|east(?:ern)?|west(?:ern)?|united|new|equatorial|saudi|costa|el|sri|burkina|sierra|papua|republic|república|république|kingdom|state|estado|état|congress|parliament|government|constitution|ministry|ministerio|ministère|court|corte|cour|committee|comité|commission|comisión|convention|convención|protocol|protocolo|protocole|act|law|code|article|section|asia|africa|áfrica|afrique|america|américa|amérique|europe|europa|latin|geneva|ginebra|genève|nations|naciones|unies|province|provincia|region|región|région|county|department|departamento|département|<<latin_month>>|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|(?:afghan|alban|alger|argel|angol|argentin|armen|austral|austri|azerba|bangla|belg|beliz|benin|bhut|bolivi|bosni|botswan|brazil|brasil|brésil|bulgar|burund|cambo|camer|canad|chad|chil|chin|colomb|comor|congo|croa|cuba|cypr|denmark|dinamarca|djibout|dominic|ecuador|équateur|egypt|egipt|égypte|eritre|eston|eswat|ethiop|etiop|éthiop|fiji|finl|france|francia|gabon|gamb|georgi|german|aleman|allemagn|ghana|greece|grecia|grèce|guatemal|guinea|guinée|guyan|hait|hondur|hungar|iceland|india|inde\b|indones|iran|iraq|irak|ireland|irland|israel|israël|ital|jamaic|jap|jordan|kazakh|keny|kore|core|kuwait|kyrgy|laos|latvi|leban|líban|liban|lesoth|liberi|liby|lithuan|luxemb|madagas|malaw|malay|maldiv|mali\b|malt|maurit|mexic|méxic|mexiqu|moldov|mongol|montene|moroc|marruec|maroc|mozamb|myanm|namib|nepal|netherl|nicarag|niger|norway|noruega|norvèg|oman|pakist|palest|panam|paragua|peru\b|perú|pérou|philippin|filipin|polan|polon|polog|portug|qatar|roman|ruman|roumani|russi|rusia|rwand|samoa|senegal|sénégal|serbi|singap|slovak|slovén|sloven|somal|spain|españa|espagne|sudan|soudan|surinam|sweden|suecia|suède|switz|suiza|suisse|syri|siri|tajik|tanzan|thai|tailand|timor|togo\b|tonga|trinid|tunis|túnez|turk|türk|turq|ugand|ukrain|ucran|urugua|uzbek|vanuat|venez|viet|yemen|zambi|zimbab)\p{L}*\b)",
    )
});

weighed! {
    /// Words that only one person fits: the only one, the youngest, the first.
    ONLY = r"(?i)\b(?:the only|the sole|the one|the single|the youngest|the eldest|the oldest|the first|the last|only child|no other|(?:la|el) (?:únic[oa]|primer[oa]?|últim[oa])|l[oa] únic[oa]|(?:la|el) (?:más joven|menor de l[oa]s|mayor de l[oa]s)|l'unique|(?:la|le) (?:seule?|première?|dernière?|plus jeune|plus âgée?|benjamine?|cadette?)|hij[oa] únic[oa]|fille unique|fils unique|enfant unique)\b";
    /// A word for one child or young person of whom something is told.
    CHILD = r"(?i)\b(?:the|a|an|this|that|one|her|his|their|our|el|la|un|una|este|esta|su|nuestr[oa]|le|un|une|cette?|cet|sa|son|notre|l') ?(?:(?:[\p{L}\d']+(?:-\p{L}+){0,2} ){0,3}?)(?:<<child>>|woman|man|mother|father|mujer|hombre|madre|padre|señora|señor|femme|homme|mère|père|dame)\b";
    AGE = r"(?i)\b<<years>>|\b(?:aged?|âgée? de|de) (?:<<age>>)\b|\b(?:<<age>>)[ -]year[ -]olds?\b|\b(?:she|he) (?:is|was|turned) (?:<<age>>)\b|\((?:\d|1[0-7])\)|\b(?:class|form|grade|standard|year|std|p|primary|senior|s) ?\d\b|\b(?:\d\.?[oº°]|primer|segundo|tercer|cuarto|quinto|sexto|séptimo|octavo|noveno) (?:grado|curso|año|básico)|\b(?:en|classe de) (?:cp|ce1|ce2|cm1|cm2|sixième|cinquième|quatrième|troisième|seconde|terminale|6e|5e|4e|3e)\b";
    KIN = r"(?i)\b(?:her|his|whose|their|su|sus|cuy[oa]|sa|son|ses|leur|dont la|dont le|the (?:girl|boy|child)'s|own|propi[oa]|propre) (?:\p{L}+ ){0,2}?(?:<<kin>>|wife|husband|sister|brother|cousin|son|daughter|twin|baby|fiancée?|boyfriend|in-laws|espos[oa]|marido|herman[oa]|prim[oa]|hij[oa]|bebé|pareja|padrino|madrina|cuñad[oa]|sœur|frère|cousine?|fils|fille|bébé|mari|épouse|femme)\b|\b(?:daughter|son|wife|widow|niece|nephew|grand(?:son|daughter)|hij[oa]|espos[oa]|mujer|viuda|sobrin[oa]|niet[oa]|fille|fils|épouse|femme|veuve|nièce|neveu) (?:of|de|del|de la|du|d') ?(?:the |a |un |una |une |l'|la |el |le )?(?:chief|pastor|priest|imam|teacher|cacique|pastor|párroco|maestr[oa]|chef|imam|marabout|instituteur|mayor|alcald\w+|maire|minister|governor)";
    TRAIT = r"(?i)\b(?:deaf|blind|mute|disabled|wheelchair|epilep\w+|albin\w+|down'?s? syndrome|autis\w+|cerebral palsy|amput\w+|one-(?:armed|legged|eyed)|limp|scar|birthmark|stutter\w*|red-?haired|pregnant|seropos\w+|hiv|transgender|trans|gay|lesbian|twin|stateless|roma\b|indigenous|muslim|christian|jewish|yazidi|pygmy|dalit|refugee|orphan\w*|sord[oa]|cieg[oa]|mud[oa]|discapacidad|silla de ruedas|síndrome de down|autismo|parálisis cerebral|amputad[oa]|coj[oa]|cicatriz|embarazada|vih|gitana?|indígena|evangélic[oa]|musulman\w*|mbya|qom|wayuu|sourde?|aveugle|muette?|handicap\w*|fauteuil roulant|trisomi\w+|autiste|infirmité|amputée?|boite\w*|enceinte|séropo\w+|pygmée|peule?|batwa|albinos)\b";
    EVENT = r"(?i)\b(?:was|were|been|fue|fueron|había sido|ha sido|a été|fut|avait été) (?:\p{L}+ )?(?:sold|raped|abused|beaten|killed|murdered|arrested|married|taken|trafficked|assaulted|defiled|expelled|hit|burn\w+|found|rescued|recruited|forced|locked|stabbed|shot|kidnapped|abducted|detained|vendid[oa]|violad[oa]|abusad[oa]|golpead[oa]|asesinad[oa]|detenid[oa]|casad[oa]|llevad[oa]|explotad[oa]|expulsad[oa]|encontrad[oa]|rescatad[oa]|obligad[oa]|encerrad[oa]|secuestrad[oa]|entregad[oa]|vendue?|violée?|abusée?|battue?|tuée?|arrêtée?|mariée?|emmenée?|exploitée?|renvoyée?|retrouvée?|forcée?|enfermée?|enlevée?|confiée?|recrutée?)\b|\b(?:ran away|gave birth|got pregnant|miscarried|testified|disappeared|died|drowned|hanged|dropped out|reported|denounced|complained|told (?:us|me|our)|se escapó|huyó|dio a luz|quedó embarazada|declaró|denunció|desapareció|murió|se ahorcó|abandonó|nos (?:contó|dijo|relató)|s'est (?:enfuie?|échappée?|pendue?)|a (?:fui|accouché|témoigné|disparu|porté plainte|dénoncé)|est (?:morte?|décédée?|tombée? enceinte)|nous a (?:dit|raconté))\b";
    WHEN = r"(?i)\b(?:<<day>>)|\b(?:on|last|el|le|la|el pasado|ce|cette)? ?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b|\b(?:yesterday|last night|last week|ayer|anoche|la semana pasada|hier|la semaine dernière|easter|christmas|eid|ramadan|navidad|semana santa|noël|pâques|tabaski)\b";
    /// Words that speak against one person's story: many people, a rate, a law, a possibility, money.
    GENERAL = r"(?i)%|\b(?:per cent|percent|por ciento|pour cent|average|median|promedio|moyenne|rate|tasa|taux|survey|encuesta|enquête|respondents|act|law|bill|article|section|decree|ley|código|artículo|decreto|loi|décret|recommend\w*|recomend\w*|recommand\w*|should|must|shall|deber[íi]an?|debe[n]?|devraient?|doit|doivent|may be|can be|could be|puede[n]?|podría[n]?|peut|peuvent|pourrait|any|every|each|cualquier\w*|cada|todo|toda|chaque|toute?|general comment|resolution|state party|estado parte|état partie)\b";
    CROWD = r"(?i)\b\d{2,}(?:[., ]\d{3})* (?:\p{L}+ )?<<children>>|\b(?:<<children>>|teachers|nurses|families|schools|villages|communities|maestros|docentes|escuelas|comunidades|enseignants|écoles|communautés)\b";
}

static TRADE_OF: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r"(?i)\b(?:the|our|their|her|his|this|that|only|el|la|nuestr[oa]|su|un|una|est[ea]|únic[oa]|le|la|l'|notre|leur|un|une|cette?|unique|seule?) ?(?:\p{{L}}+(?:-\p{{L}}+)? ){{0,2}}?{TRADE}\b"
    ))
});

/// What makes a trade no single person: a plural, an office of State, or a school for the trade («the teacher training college»).
static NOT_A_TRADE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)^(?:s\b| (?:training|shortage|union|association|education|ratio|force|service|protection|colleges?|council|programme|reform)\b|'s? (?:union|association)| general| (?:of|de) (?:state|estado|gobierno|l'état|état))",
    )
});

pub fn find(plain: &Plain) -> Vec<Find> {
    plain.sentences().filter_map(|(start, end)| points_to_one(&plain.text[start..end]).map(|own| own.at(start))).collect()
}

fn points_to_one(own: &str) -> Option<Story<'_>> {
    if own.len() < 20 {
        return None;
    }
    let places: Vec<Span> = PLACE.find_iter(own).map(|place| (place.start(), place.end())).collect();
    let capitals: Vec<Span> =
        CAPITAL.find_iter(own).filter(|place| !GREAT.is_match(place.as_str())).map(|place| (place.start(), place.end())).collect();
    if places.is_empty() && capitals.is_empty() {
        return None;
    }
    let another = capitals.iter().any(|(from, to)| places.iter().all(|(start, end)| *to <= *start || *end <= *from));
    let known = if places.is_empty() { 1.0 } else { 1.5 } + if !places.is_empty() && another || places.len() > 1 { 0.5 } else { 0.0 };
    let trade = TRADE_OF.find_iter(own).find(|trade| !NOT_A_TRADE.is_match(&own[trade.end()..]));
    let mut story = Story::begin(own, [places, capitals].concat(), known, trade, CHILD.find(own))?;
    story.add([(&ONLY, 1.5), (&AGE, 1.0), (&KIN, 1.0), (&TRAIT, 1.0), (&EVENT, 1.0), (&WHEN, 0.5)]);
    // A trade beside its place identifies one person by itself: «the midwife of Kor».
    story.add_trade(2.5);
    let crowd = CROWD.find_iter(own).any(|many| !own[many.end()..].starts_with('\''));
    story.weigh_against(&GENERAL, crowd)
}
