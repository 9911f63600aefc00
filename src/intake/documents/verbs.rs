//! The words of recommending and of noting. All are written as [`super::clean::fold`] leaves them: small letters, no accents.

use answerable_domain::pattern::pattern;
use regex::Regex;
use std::sync::LazyLock;

/// The words and patterns of one language by which recommending is recognised.
pub struct Tongue {
    /// Verbs of recommending, in the form that goes with the body.
    pub verbs: LazyLock<Regex>,
    /// Verbs that are used for nothing but recommending.
    pub strong: &'static [&'static str],
    /// Names of the body, as the subject.
    pub subjects: LazyLock<Regex>,
    /// Words that begin another clause.
    pub relatives: LazyLock<Regex>,
    /// Words that may stand between the subject, or «and», and the verb.
    pub adverbs: LazyLock<Regex>,
    /// Those who are asked, right after the verb.
    pub objects: LazyLock<Regex>,
    /// Ways of recommending without a verb of recommending.
    pub phrases: LazyLock<Regex>,
    /// Words that join a second verb to the same subject.
    pub joins: &'static [&'static str],
}

impl Tongue {
    /// Whether what stands before a verb makes it a participle, whose accent is lost here: «avait recommandé».
    pub fn has_happened(&self, before: &str) -> bool {
        let mut words = before.rsplit([' ', '\'']);
        let last = words.next().unwrap_or_default();
        let word = if matches!(last, "deja" | "egalement" | "aussi") { words.next().unwrap_or_default() } else { last };
        self.joins.contains(&"et") && matches!(word, "a" | "ont" | "ait" | "aient" | "avait" | "avaient" | "ayant" | "avoir" | "ete")
    }

    /// Whether the word is a noun here and not a verb: «the requests», «la demande».
    pub fn is_noun(&self, before: &str, verb: &str) -> bool {
        let word = before.rsplit(' ').next().unwrap_or_default();
        matches!(verb, "demande" | "requests" | "llama" | "appelle")
            && matches!(
                word,
                "the"
                    | "of"
                    | "these"
                    | "all"
                    | "asylum"
                    | "la"
                    | "une"
                    | "cette"
                    | "sa"
                    | "de"
                    | "leur"
                    | "toute"
                    | "forte"
                    | "una"
                    | "su"
            )
    }
}

static ENGLISH: Tongue = Tongue {
    verbs: LazyLock::new(|| {
        pattern(
            r"\b(?:recommends|urges|exhorts|calls (?:once again |again |also |further )?(?:up)?on|calls for|expects|encourages|invites|requests|suggests|advises|asks|appeals to|would (?:also )?(?:like to )?(?:recommend|encourage|suggest)|wishes to (?:recommend|encourage|urge|suggest|invite))\b",
        )
    }),
    strong: &["recommends", "urges", "exhorts"],
    subjects: LazyLock::new(|| {
        pattern(
            r"(?:^|[^t] |[^a]t )it\b|\b(?:committee|subcommittee|sub-committee|working group|rapporteur|independent expert|commission|she|he)\b",
        )
    }),
    relatives: LazyLock::new(|| pattern(r"\b(?:that|which|who|whose|where|because|while)\b")),
    adverbs: LazyLock::new(|| {
        pattern(
            r"(?:^|[ ,]+)(?:(?:also|further|furthermore|therefore|thus|hence|moreover|again|once|once again|in particular|particularly|strongly|specifically|accordingly|additionally|in addition|hereby|firmly|finally|likewise|similarly|still|it|[a-z]+ly)[ ,]*)+$",
        )
    }),
    objects: LazyLock::new(|| {
        pattern(
            r"^(?:once again |again |also |further |strongly )?(?:the |all )?(?:state|states|government|authorities|parliament|judiciary|secretariat|united nations|international|donor|party|relevant|independent|it\b|them\b|him\b|her\b|that\b|member)",
        )
    }),
    phrases: LazyLock::new(|| {
        pattern(concat!(
            r"\b(?:reiterates|repeats|renews|restates|reaffirms),?(?: [^,.]{1,40},)? (?:all )?(?:its|her|his|the) (?:[a-z]+ ){0,3}(?:recommendation|request|call\b|invitation|appeal)",
            r"|\b(?:is|are) (?:[a-z]+ )?(?:recommended|suggested) (?:that|to)\b",
            r"|\b(?:state party|states parties|government|authorities|state) (?:is|are) (?:[a-z]+ )?(?:urged|encouraged|requested|invited|called upon|advised|asked) ",
            r"|\b(?:emphasi[sz]es|stresses|underlines|underscores) (?:also )?the (?:[a-z]+ )?(?:importance|need|necessity) (?:of|for|to|that)\b[^:]*[^:]$",
            r"|\b(?:considers|believes|opinion|view|insists|stresses|emphasi[sz]es|underlines|suggests|reiterates|reaffirms) that [^.]*\bshould\b",
            r"|\b(?:opinion|view) that the (?:state party|government|authorities)[^.]*:$|^please\b",
        ))
    }),
    joins: &["and", "but"],
};

static SPANISH: Tongue = Tongue {
    verbs: LazyLock::new(|| {
        pattern(
            r"\b(?:recomienda|recomendo|insta|exhorta|urge|alienta|anima|invita|pide|solicita|sugiere|aconseja|ruega|hace un llamamiento|hace un llamado|desea recomendar|quisiera recomendar|quisiera alentar|llama)\b",
        )
    }),
    strong: &["recomienda", "insta", "exhorta"],
    subjects: LazyLock::new(|| pattern(r"\b(?:comite|subcomite|grupo de trabajo|relator|relatora|experto|experta|comision)\b")),
    relatives: LazyLock::new(|| pattern(r"\b(?:que|quien|quienes|cual|cuales|cuyo|cuya|donde|porque|como)\b")),
    adverbs: LazyLock::new(|| {
        pattern(
            r"(?:^|[ ,]+)(?:(?:tambien|asimismo|ademas|igualmente|encarecidamente|enérgicamente|nuevamente|en particular|por tanto|por lo tanto|por consiguiente|por ello|a ese respecto|a este respecto|en consecuencia|de nuevo|una vez mas|finalmente|por ultimo|le|lo|la|les|los|se|[a-z]+mente)[ ,]*)+$",
        )
    }),
    objects: LazyLock::new(|| {
        pattern(
            r"^(?:tambien |asimismo |ademas |encarecidamente |nuevamente |una vez mas |de nuevo )?(?:al |a (?:que|la|las|los|todos|adoptar|tomar)|que\b|a [a-z]+r\b)",
        )
    }),
    phrases: LazyLock::new(|| {
        pattern(concat!(
            r"\b(?:reitera|repite|renueva|reafirma),?(?: [^,.]{1,40},)? (?:una vez mas |de nuevo )?(?:su|sus|la|las) (?:[a-z]+ ){0,2}(?:recomendaci|petici|solicitud|llamamiento|invitaci|exhortaci)",
            r"|\bse (?:le )?(?:recomienda|insta|exhorta|alienta|invita|pide|solicita|sugiere) (?:encarecidamente )?(?:al|que|a)\b",
            r"|\b(?:subraya|destaca|recalca|pone de relieve|insiste en) (?:tambien )?la (?:importancia|necesidad) de\b[^:]*[^:]$",
            r"|\b(?:considera|opina|estima|insiste en|subraya|reitera) que el estado parte (?:debe|deberia)\b",
            r"|\b(?:convendria|seria (?:conveniente|deseable|oportuno)) que\b|\b(?:desearia|espera) que el estado parte\b",
        ))
    }),
    joins: &["y", "e", "pero"],
};

static FRENCH: Tongue = Tongue {
    verbs: LazyLock::new(|| {
        pattern(
            r"\b(?:recommande|exhorte|enjoint|preconise|engage|demande|encourage|invite|prie|appelle|suggere|conseille|lance un appel|souhaite recommander|tient a recommander|voudrait recommander)\b",
        )
    }),
    strong: &["recommande", "exhorte", "preconise", "enjoint"],
    subjects: LazyLock::new(|| {
        pattern(r"(?:^|[ ,;])(?:il|elle)\b|\b(?:comite|sous-comite|groupe de travail|rapporteur|rapporteuse|expert|experte|commission)\b")
    }),
    relatives: LazyLock::new(|| pattern(r"\b(?:que|qu'|qui|dont|ou|lequel|laquelle|lesquels|lesquelles|parce|comme|s')(?:\b|$)")),
    adverbs: LazyLock::new(|| {
        pattern(
            r"(?:^|[ ,]+)(?:(?:egalement|aussi|en outre|de plus|par ailleurs|vivement|instamment|en particulier|notamment|a nouveau|de nouveau|une fois encore|a cet egard|en consequence|enfin|donc|il|lui|le|la|les|leur|y|[a-z]+ment)[ ,]*)+$",
        )
    }),
    objects: LazyLock::new(|| {
        pattern(
            r"^(?:egalement |aussi |en outre |vivement |instamment |a nouveau |de nouveau |une fois encore )?(?:a l'etat|l'etat|aux etats|au |a (?:tous|toutes|cette)|que\b|de\b|les etats|les autorites|le gouvernement)",
        )
    }),
    phrases: LazyLock::new(|| {
        pattern(concat!(
            r"\b(?:reitere|renouvelle|repete|reaffirme),?(?: [^,.]{1,40},)? (?:une fois encore )?(?:sa|ses|son|la|les) (?:[a-z]+ ){0,2}(?:recommandation|demande|invitation|appel)",
            r"|\bil est (?:[a-z]+ )?(?:recommande|suggere|preconise|demande)\b",
            r"|\b(?:etat partie|gouvernement) est (?:[a-z]+ )?(?:invite|encourage|prie|engage|exhorte|instamment prie)\b",
            r"|\b(?:l'|lui |les |leur )(?:engage|invite|encourage|exhorte|recommande|demande|prie|appelle)\b",
            r"|\b(?:souligne|insiste sur) (?:egalement )?(?:l'importance|la necessite|qu'il importe) (?:de|d'|que)\b[^:]*[^:]$",
            r"|\b(?:considere|estime|est d'avis|souligne|reaffirme) que l'etat partie (?:doit|devrait)\b",
            r"|\bil (?:faudrait|conviendrait|serait (?:bon|souhaitable|utile))\b|\b(?:souhaiterait|aimerait) que l'etat partie\b",
        ))
    }),
    joins: &["et", "mais"],
};

/// The languages whose sentences are built alike: English, Spanish and French.
pub static TONGUES: [&Tongue; 3] = [&ENGLISH, &SPANISH, &FRENCH];

/// «should» and its like in the main clause.
static SHOULD: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"\bshould\b|\b(?:state party|government|it|they) (?:also )?must\b",
        r"|\b(?:estado parte|estado|gobierno|autoridades|estados partes|esas medidas|estas medidas) (?:tambien |asimismo )?(?:debe|deberia|debera|deben|deberian|deberan|ha de)\b|\b(?:medidas|esfuerzos|disposiciones)(?: [a-z]+){0,3} (?:deben|deberian|deberan)\b|^(?:tambien |asimismo, )?(?:debe|deberia|deberan|deberian|deben|debera)\b",
        r"|\b(?:etat partie|gouvernement|autorites|etats parties|il|elle|celles-ci|ceux-ci) (?:doit|devrait|devra|devraient|doivent)\b",
        r"|\b(?:mesures?|efforts?|dispositions?)(?: [a-z]+){0,3} (?:doit|devrait|devraient|doivent)\b",
    ))
});

/// Words that begin another clause, in which «should» asks nobody for anything.
static CLAUSES: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"\b(?:that|which|who|whose|whether|if|que|quien|cual|si|qui|dont|qu'il|qu'elle)\b"));

/// The body as the subject, or the usual reminder of how to read its observations.
static BODY: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"\b(?:committee|subcommittee|concluding observations|comite|observaciones finales|observations finales)\b"));

/// The State at the beginning of a main clause.
static STATE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^\s*(?:the state party|states parties|the government|the authorities|el estado|el gobierno|las autoridades|l'etat partie|le gouvernement|les autorites)",
    )
});

/// The beginnings of sentences whose main clause comes after a comma.
static LEADING: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^(?:in|with|to|as|while|given|pursuant|considering|bearing|recalling|a la luz|a este|de conformidad|en|con|teniendo|a la lumiere|au|compte|conformement|dans|rappelant|a cet)\b",
    )
});

/// Phrases with «should» that recommend nothing: «should be commended», «should be read together».
static PRAISED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"^(?: also)?(?: be)? (?:commended|congratulated|praised|noted|read|recalled|mentioned|leerse|etre lues?|notarse)\b")
});

/// Whether the main clause says what the State should do.
pub fn says_should(sentence: &str) -> bool {
    let Some(found) = SHOULD.find(sentence).filter(|found| !PRAISED.is_match(&sentence[found.end()..])) else { return false };
    // The match itself may begin with the State.
    let before = &sentence[..found.start()];
    let (lead, main) = before.rfind(',').map_or(("", before), |at| before.split_at(at + 1));
    let from_main = &sentence[lead.len()..];
    let is_led = LEADING.is_match(lead) && STATE.is_match(from_main);
    is_led || (!CLAUSES.is_match(before) && !BODY.is_match(main))
}

/// The usual reminder that all recommendations matter, which does not recommend anything itself.
pub static REMINDER: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"importance of (?:all )?(?:of )?(?:the |its )?recommendations|importancia de (?:todas )?(?:las|sus) recomendaciones",
        r"|importance de (?:toutes )?(?:les|ses) recommandations|(?:ال)?اهميه (?:جميع |كل )?(?:ال)?توصيات",
    ))
});

/// Verbs of recommending in Arabic, in the form that goes with «the Committee», with «and» or «as» before them.
pub static ARABIC_VERBS: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"(?:^|[\s،,.(؛;:])(?:و|ف)?(?:توصي|تحث|تشجع|تطلب|تناشد|تهيب|تقترح|تدعو|تلتمس|تنصح|يوصي|يحث|يناشد)(?:ها|هم|ه)?(?:[\s،,:]|$)")
});

/// Other ways of recommending in Arabic: repeating a recommendation, and what the State ought to do.
pub static ARABIC_PHRASES: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?:تكرر|تعيد|تجدد|توكد من جديد)[^.]{0,40}(?:توصي|طلبها|دعوتها|مناشدتها)",
        r"|^(?:و)?علي الدوله الطرف ان|تري (?:اللجنه )?ان علي الدوله الطرف ان",
        r"|(?:^|[\s،])(?:و|ف)?(?:يطلب|مطلوب|يرجي) (?:الي|من) الدوله|^(?:و)?الدوله الطرف (?:مدعوه|مطالبه|مطلوب)",
        r"|من المستحسن ان|يوصي ب(?:ان)?\b|تشدد علي (?:ضروره|اهميه|الحاجه)[^:]*[^:]$|توكد (?:ضروره|اهميه|الحاجه)[^:]*[^:]$",
    ))
});

/// «Should» in Arabic.
pub static ARABIC_SHOULD: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?:^|[\s،])(?:و|ف)?(?:ينبغي|يتعين|يجب)\s"));

/// Arabic words after which another clause begins, without a comma since.
pub static ARABIC_CLAUSE: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?:^|\s)(?:و|ف)?(?:ان|بان|لان|كون|بكون|التي|الذي|الذين)\s[^،,]*$"));

/// Arabic words that lead to a clause in which the body says what it holds: «considers that the State party should».
pub static ARABIC_OPINION: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?:تري|تعتبر|تشدد|توكد|تكرر|تعتقد)\s.*\s(?:علي )?(?:ان|بان)\s(?:علي )?الدول\S* \S*$"));

/// Arabic phrases that recommend nothing: «which causes concern» has the verb of «calls upon»; «should be read together».
pub static ARABIC_CAUSING: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"تدعو (?:الي|ل)\s?(?:ال)?(?:قلق|اسف|ارتياح|تفاول|دهشه|شواغل)|تدعو للقلق|ينبغي (?:ان )?(?:تقرا|قراءه|قراءتها|يقرا)|ينبغي ان تقرا|بانه ينبغي قراءه",
    )
});

/// Words of noting, in all four languages.
pub static NOTING: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"\b(?:concern\w*|regret\w*|welcom\w*|appreciat\w*|notes|noting|commend\w*|acknowledg\w*|observ\w+|deplor\w*|alarmed|worried|disturbed|recogni[sz]es)\b",
        r"|\b(?:preocup\w*|lament\w*|acoge|observa|toma nota|valora|celebra|felicita|reconoce|deplora|inquiet\w*|encomia)\b",
        r"|\b(?:preoccup\w*|regrett\w*|note|salue|felicite|accueille|prend (?:acte|note)|constate|inquiet\w*|deplore|se felicite|prenant)\b",
        r"|قلق|تاسف|ترحب|تلاحظ|تحيط|تقدير|تشيد|تعرب|تنوه|يساورها|تاخذ علما",
    ))
});
