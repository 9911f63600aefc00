//! Finds names in Latin script that nothing beside them explains, but that a list knows: a given name and more, or a given name where the
//! sentence speaks of one person. Officials, authors, saints, and people after whom a street or a law is named are not marked.

use super::found::{Find, Kind};
use super::lists::{is_a_name, is_given, may_be_given};
use super::names::{Candidate, candidates};
use super::one_person::GREAT;
use super::people as sign;
use super::plain::{Plain, pattern};
use regex::Regex;
use std::sync::LazyLock;

macro_rules! cue {
    ($($(#[$about:meta])* $name:ident = $written:expr;)*) => { $($(#[$about])* static $name: LazyLock<Regex> = LazyLock::new(|| pattern($written));)* };
}

cue! {
    /// Words for things that are named after people (streets, laws, schools, prizes, storms), or whose names begin like a person's.
    NAMED_AFTER = r"(?i)\b(?:street|avenue|av(?:da|enida)?|calle|rue|boulevard|road|plaza|place|square|jirón|pasaje|bridge|hospital|clinic|clínica|clinique|school|escuela|colegio|liceo|instituto|école|ecole|collège|lycée|university|universidad|université|airport|aeropuerto|foundation|fundación|fondation|centro|centre|center|institute|institut|casa|hogar|maison|foyer|program(?:me|a)?|proyecto|projet|project|plan|operation|operación|operativo|opération|ley|law|act|loi|caso|case|affaire|alerta?|alerte|protocol|protocolo|protocole|premio|prize|award|prix|cyclone|hurricane|huracán|ouragan|tropical storm|municipios?|municipalit(?:y|ies|és?)|ciudad|city|town|ville|commune|comuna|provincia|province|departamento|department|département|distrito|district|cantón|canton|parroquia|parish|paroisse|barrio|colonia|urbanización|estadio|stadium|stade|sala|salón|auditorio|edificio|building|red|network|réseau|asociación|association|editorial|publisher|friends of|amigos de|amis de|st|saint|santa|santo|san|sainte|lake|lago|lac|río|river|mount|mt|cerro|isla|island|île|puerto|port|fort|fuerte)\b\.?(?: (?:de|del|de la|d'|du|des|of|la|el|los|las|l'|n\.?[oº°]\s?\d*|no\.? \d*|primary|secondary|general|national|nacional|nationale|regional|municipal|infantil|educativ[oa]|básica|primaria|técnic[oa]|padre|madre|sor|don|doña|hermana|monseñor|general|doctora?|dra?\.?|presidente|obispo|rey|reina|père|mère|sœur|abbé|sister|father|mother|king|queen|chief|cheikh|sheikh|emir|imam))*\s?$";
    /// Words for such a thing behind its name.
    A_THING_AFTER = r"(?i)^(?:'s)?[ -](?:(?:memorial|primary|secondary|high|junior|senior|girls'?|boys'?|general|district|regional|national|community|international|children'?s?|technical) )*(?:street|st\b|avenue|road|lane|hospital|clinic|school|academy|college|university|foundation|trust|fund|institute|institution|centre|center|house|home|church|mosque|parish|airport|bridge|park|market|act|law|alert|amber|bill|commission|inquiry|report|case\b|award|prize|stadium|hall|library|law firm|associates|press|publish|ltd|inc\b|province|district|county|region|state\b|island|bay|river|lake|valley|hills?|city|town|municipality|rules?|principles|masterplan|plan)\b|^ (?:v\.?|vs\.?|c\.|contra|against) \p{Lu}";
    /// Words before the name of somebody who wrote, edited, drew or signed a text in office.
    AUTHOR_BEFORE = r"(?i)(?:\b(?:authors?|text|texte|texto|relecture|revisión|editors?|edited|written|prepared|drafted|translated|translation|layout|design(?:ed)?|illustrat\w+|cover|reviewed|published|autor(?:a|es|ía)?|edición|editad[oa]|redacción|redactad[oa]|traducción|diseño|diagramación|ilustraci\w+|portada|coordinación|elaborad[oa]|auteure?s?|rédaction|rédigé|édité|traduction|mise en page|conception|couverture|coordination|in|see|cf|véase|voir|según|selon|segun)\b(?: (?:by|por|par|de|of|editorial|gráfico|graphique))?\s?:?|\((?:ed|eds|dir|coord)s?\.?\)?:?)\s?$|\b(?:authors?|text|editors?|editing|layout|translation|textos?|autor[aeí]\w*|redacción|edición|diseño|texte|rédaction|relecture|conception|auteur\w*)\s?: ?(?:\p{Lu}[\p{L}'.-]+ ?|(?:and|y|e|et|de|del) |, ){1,14}$";
    /// An office at some distance before or behind, farther than `people` looks.
    IN_OFFICE = r"(?i)\b(?:minist(?:er|ro|ra|re)|president[ea]?|président|king|queen|rey|reina|roi|pope|papa|prime minister|premier|senador|senator|sénat\w+|diputad|député|mp\b|ombuds\w+|defensora? del pueblo|défenseur|fiscal general|attorney.general|judge|juez|jueza|juge|justice|magistrad|magistrat|commissioner|comisionad|commissaire|ambassador|embajador|ambassadeur|rapporteur|relator|director|directeur|directrice|secretar|secrétaire|governor|gobernador|gouverneur|mayor|alcald|maire|chair|expert|professor|profesor|professeur|dr|dra|spokes\w+|portavoz|vocera?|porte-parole|consult|coordinat|coordinador|member of|miembro de|membre du|bishop|obispo|évêque|archbishop|representative|representante|représentant)\w*\b[^.;\n]{0,60}$";
    /// Words right after the name for what one person does or has: «said», «'s mother», «nos contó», «a dit».
    DOES = r#"(?i)^"?(?:'s\b|,? (?:then |also |still |never |now |later |only |just |siempre |nunca |todavía |ya |no |nos |me |le |les |lo |la |se |ne |n'|nous |m'|s'|l'|lui |leur )*(?:said|says|told|tells|asked|went|goes|came|comes|was|is|has|had|got|gets|ran|left|lives?|lived|works?|worked|sleeps?|slept|cried|cries|wants?|wanted|knows?|knew|saw|heard|did|does|doesn't|didn't|can't|couldn't|stopped|started|stays?|stayed|called|fell|died|returned|disappeared|refused|gave|showed|phoned|texted|wrote|needs?|signed|reported|testified|explained|described|confirmed|agreed|remembers?|remembered|spent|gave|made|took|found|lost|turned|sold|sells|begs|begged|slept|hid|escaped|married|grew|dropped|missed|walks?|walked|carries|carried|dijo|dice|contó|cuenta|relató|relata|pidió|fue|era|es|está|estaba|tiene|tenía|vive|vivía|trabaja|trabajaba|llegó|salió|volvió|quedó|lloró|llora|quiere|quería|sabe|sabía|vio|murió|desapareció|escapó|huyó|llamó|escribió|mostró|duerme|dormía|va|iba|dejó|empezó|cumplió|nació|necesita|firmó|declaró|denunció|reportó|avisó|confirmó|describió|recuerda|pasó|perdió|vendía|vende|durmió|escondió|creció|enfermó|faltó|camina|carga|signó|dit|disait|raconte|raconté|a (?:dit|raconté|été|quitté|fui|disparu|commencé|demandé|vu|pleuré|perdu|appelé|écrit|vécu|dormi|refusé|peur|mal)|est (?:allée?|partie?|arrivée?|revenue?|restée?|tombée?|morte?|née?|rentrée?|retournée?|en|à|chez|toujours|une?)|était|vit|vivait|habite|travaille|travaillait|dort|pleure|veut|voulait|sait|avait|doit|devait|souffre|a signé|signale|confirme|explique|décrit|témoigne|a grandi|a passé|a manqué|vend|mendie|marche|porte)\b)"#;
    /// Words right before the name for what is done to one person: «met», «visited», «called», «hablé con».
    DONE_TO = r#"(?i)\b(?:met|visited|interviewed|saw|called|phoned|asked|told|helped|found|rescued|raped|beat|abused|hit|sold|sent|took|brought|locked|threatened|married|accompanied|with|and|to|for|that|about|from|by|because|when|while|after|before|if|but|says?|hablé con|hablamos con|vi a|vimos a|entrevist\w+ a|visit\w+ a|acompañ\w+ a|llev\w+ a|llam\w+ a|golpe\w+ a|viol\w+ a|vend\w+ a|amenaz\w+ a|ayud\w+ a|encontr\w+ a|preguntar (?:a|por)|con|para|porque|que|cuando|y|pero|rencontré|vu|visité|parlé (?:à|avec)|appelé|accompagné|trouvé|frappé|violé|vendu|menacé|aidé|avec|pour|que|quand|parce que|et|mais)\s$"#;
    /// Words that speak of one person, or of what belongs to one.
    OF_ONE = r"(?i)\b(?:she|he|her|his|him|ella|él|su (?:<<kin>>|casa|hij[oa]|herman[oa]|bebé|cuarto|mamá|papá)|elle|il|lui|sa (?:<<kin>>|fille|sœur|chambre)|son (?:<<kin>>|fils|frère|bébé|enfant))\b";
    /// The text before a name that stands alone in a cell of a table, or under a picture.
    IN_A_CELL = r"(?:^|[|;]|\d[.)]?)\s*$";
    CAPTION = r"(?i)\b(?:photo|foto|picture|imagen|image|fig(?:ure|ura)?\.?|pie de foto|légende|caption)\s?\d*\s?[.:)-]\s?$";
    /// A verb with «a» before the name: in Spanish, «a» stands before people («Ubicar a Milagros»).
    TO_SOMEBODY = r"(?i)\b\p{L}+(?:ar|er|ir|ó|aron|ieron|amos|imos|aba|ía|ando|iendo) a $";
    ARTICLE = r"(?i)(?:^|\s)(?:the|el|la|los|las|le|les|l'|un|una|une|an?)\s?$";
    /// Words that announce a row of places: «in the municipalities of …».
    PLACES_TOLD = r"(?i)\b(?:municip\w+|communes?|districts?|count(?:y|ies)|ciudades|cities|towns|villes|provinc\w+|regions?|departament\w+|départements?|localidades|distritos|cantones|parroquias|villages|islands)\b[^.;]*$";
    ROW = r"(?:,|\band|\by|\be|\bet)\s$";
    /// Words before the name for where somebody or something is.
    IN_A_PLACE = r"(?i)\b(?:in|at|near|into|around|between|en|cerca de|hacia|entre|à|au|dans|vers|près de|desde|from|to|of|de|d'|del|du)\s?$";
}

pub fn find(plain: &Plain) -> Vec<Find> {
    candidates(plain).iter().filter(|own| tells(plain, own)).map(|own| (own.start, own.end, Kind::Name)).collect()
}

fn tells(plain: &Plain, own: &Candidate) -> bool {
    let (before, after) = (plain.before(own.start, 130), plain.after(own.end, 130));
    // What a list can settle comes first: most capitalised words are no names, and it takes long to search the words around them.
    !own.office && !own.acronym && speaks_of_somebody(plain, own, before, after) && !is_known_otherwise(untitled(own, before), after)
}

/// The words before a name without its courtesy: «The Deputy Ombudsman, Mr. …».
fn untitled<'a>(own: &Candidate, before: &'a str) -> &'a str {
    if own.courteous { before.trim_end().trim_end_matches(|c: char| c.is_alphabetic() || c == '.') } else { before }
}

/// Whether the words around a name say that it is somebody in office, an author, or a thing that is named after somebody.
fn is_known_otherwise(before: &str, after: &str) -> bool {
    NAMED_AFTER.is_match(before)
        || A_THING_AFTER.is_match(after)
        || AUTHOR_BEFORE.is_match(before)
        || sign::CITED.is_match(after)
        || sign::OFFICE_AFTER.is_match(after)
        || sign::OFFICE_BEFORE.is_match(before)
        || IN_OFFICE.is_match(before)
}

/// Whether a list knows the name, or the words around it say that it is somebody's.
fn speaks_of_somebody(plain: &Plain, own: &Candidate, before: &str, after: &str) -> bool {
    let text = &plain.text[own.start..own.end];
    let words: Vec<String> = text.split([' ', '\n']).map(str::to_lowercase).collect();
    let Some((first, others)) = words.split_first() else { return false };
    let first = first.as_str();
    if !others.is_empty() {
        if matches!(first, "saint" | "sainte" | "santa" | "santo" | "san" | "notre" | "nuestra" | "our") {
            return false;
        }
        let known = is_given(first) || may_be_given(first) && others.iter().any(|word| is_a_name(word));
        let acts = !own.opens && DOES.is_match(after);
        if !(known || acts || own.courteous || may_be_given(first) || is_a_name(first)) {
            return false;
        }
        let places = PLACES_TOLD.is_match(before) && !OF_ONE.is_match(before)
            || IN_A_PLACE.is_match(before) && !own.courteous && !matches!(before.trim_end().rsplit(' ').next(), Some("de" | "of" | "d'"));
        let row = ROW.is_match(before) || after.starts_with([',', ';']) && is_row(after);
        let shown = IN_A_CELL.is_match(before) && after.trim_start().starts_with(['|', ';', '\t']) || CAPTION.is_match(before);
        if shown && may_be_given(first) {
            return true;
        }
        let last = words.last().is_some_and(|word| is_a_name(word) || may_be_given(word));
        // Two capitalised words that no list knows, and a verb of one person: «Chipo Mutasa signed».
        let does = !row && acts && !GREAT.is_match(text);
        return own.courteous
            || does && !places
            || !places && (known && (!row || last) || is_a_name(first) && last && OF_ONE.is_match(&around(before, after)));
    }
    if own.courteous {
        return true;
    }
    let given = if own.opens { is_given(first) } else { may_be_given(first) };
    if !given {
        return false;
    }
    let row = ROW.is_match(before) || after.starts_with([',', ';']) && is_row(after);
    !ARTICLE.is_match(before)
        && (!IN_A_PLACE.is_match(before) || TO_SOMEBODY.is_match(before) && is_given(first))
        && (DOES.is_match(after)
            || DONE_TO.is_match(before) && (is_given(first) || OF_ONE.is_match(&around(before, after)))
            || is_given(first) && !own.opens && !row)
}

fn around(before: &str, after: &str) -> String {
    format!("{before} {after}")
}

/// Whether capitalised words continue in a row: «…, Kettlebeck and Rosario».
fn is_row(after: &str) -> bool {
    static NEXT: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"^[,;] (?:(?:and|y|e|et) )?\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)*(?:,| and| y| et|\.|$)"));
    NEXT.is_match(after)
}
