//! Pieces of patterns that several rules share. They are written with accents, which folding removes.

/// The pieces by their names. A piece may use others.
pub const PIECES: [(&str, &str); 21] = [
    // Anything within a sentence: a full stop only where a word continues after it, as in the name of a file.
    ("gap", r"[^.!?\n]|\.[^\s]|\n[^\n]"),
    // A capitalised name: words, initials, and what joins them.
    ("name", r"(?:<<word>>|<<initials>>)(?:[ \n](?:<<joined>>[ \n]){0,2}(?:<<word>>|<<initials>>)){0,4}"),
    ("word", r"(?:(?:al|el|as|ash|an|ar|at)-)?\p{Lu}[\p{L}']+(?:-[\p{L}']+)*"),
    ("initials", r"\p{Lu}\.(?:[ ]?-?\p{Lu}\.)*(?:-?\p{Lu}\b)?"),
    ("joined", r"de|del|la|las|los|da|dos|do|di|van|von|el|al|ben|bin|bint|ibn|abu|abou|ould|mint|ag|ait|y|e"),
    // An age: in figures or in words, and what follows it.
    ("years", r"(?:<<age>>)(?: (?:y|and|et) (?:<<age>>))?(?:\s|-)?(?:years?|yrs?|y/o|yo|anos?|añitos|ans|meses|months|mois)\b"),
    ("age", r"\d{1,2}|<<number>>"),
    (
        "number",
        r"(?i:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciséis|diecisiete|dieciocho|deux|trois|quatre|cinq|sept|huit|neuf|dix-sept|dix-huit|dix|onze|douze|treize|quatorze|quinze|seize)",
    ),
    // A word for one child, or for one person to whom something was done; never for many.
    (
        "child",
        r"(?i:girls?|boy|child|baby|infant|toddler|pupil|student|schoolgirl|schoolboy|minor|adolescent|teenager|teen|youth|victim|survivor|orphan|daughter|son|sister|brother|niece|nephew|cousin|stepdaughter|stepson|granddaughter|grandson|niña|niño|niñita|bebé|menor(?: de edad)?|adolescente|alumna|alumno|estudiante|escolar|joven|muchacha|muchacho|chica|chico|víctima|sobreviviente|huérfana|huérfano|hija|hijo|hermana|hermano|hermanita|hermanito|sobrina|sobrino|nieta|nieto|prima|primo|criadita|hijastra|fillette|fille|garçon|garçonnet|enfant|bébé|élève|écolière|écolier|collégienne|collégien|lycéenne|lycéen|étudiante?|mineure?|adolescent|jeune|victime|survivante?|orpheline?|fils|sœur|frère|nièce|neveu|cousine?|daughters|sons|sisters|siblings|twins|hijas|hijos|hermanas|hermanos|hermanitas|gemelas|gemelos|mellizas|mellizos|filles|sœurs|jumelles|jumeaux|petite-fille|petit-fils|talibé|petite|petit|cadette|cadet|benjamine|benjamin|aînée?)",
    ),
    (
        "children",
        r"(?i:children|girls|boys|pupils|students|minors|adolescents|victims|persons|people|men|women|niñas|niños|menores|adolescentes|alumnas|alumnos|estudiantes|jóvenes|víctimas|personas|hombres|mujeres|enfants|filles|garçons|élèves|mineure?s|jeunes|victimes|personnes|hommes|femmes|familles|familias|families)",
    ),
    // «called», after a person was spoken of.
    (
        "called",
        r#"(?i:named|called|known as|identified as|whose name is|llamad[oa]|de nombre|identificad[oa] como|conocid[oa] como|que se llama|de iniciales|con iniciales|initials|nommée?|prénommée?|appelée?|dénommée?|du nom de|qui s'appelle|aux initiales|initiales)"#,
    ),
    ("month", r"(?i:<<latin_month>>|<<arabic_month>>)"),
    (
        "latin_month",
        r"january|february|march|april|may|june|july|august|september|october|november|december|jan\.?|feb\.?|mar\.?|apr\.?|jun\.?|jul\.?|aug\.?|sept?\.?|oct\.?|nov\.?|dec\.?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre|ene\.?|abr\.?|ago\.?|dic\.?|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|janv\.?|févr\.?|juil\.?",
    ),
    (
        "arabic_month",
        r"يناير|فبراير|مارس|أبريل|إبريل|نيسان|مايو|أيار|يونيو|حزيران|يوليو|تموز|أغسطس|آب|سبتمبر|أيلول|أكتوبر|تشرين الأول|نوفمبر|تشرين الثاني|ديسمبر|كانون الأول|كانون الثاني|شباط|آذار|جانفي|فيفري|أفريل|ماي|جوان|جويلية|أوت|يوليوز|غشت|شتنبر|نونبر|دجنبر",
    ),
    // A day, written in any of the usual ways.
    (
        "day",
        r"\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:\d{4}|\d{2})\b|\d{4}[/.-]\d{1,2}[/.-]\d{1,2}\b|\d{1,2}(?:st|nd|rd|th|er|o)?\.?[ /-]?(?:de |of |من |شهر )?<<month>>(?:\s?,|[ /-]?(?:de |del |من )?(?:عام |سنة )?\d{2,4}|[ ]?-?\d{2,4})?|<<month>> \d{1,2}(?:st|nd|rd|th)?,? \d{4}|<<month>>,?[ /-](?:de |del )?\d{4}",
    ),
    // Words for people who belong to a child.
    (
        "kin",
        r"(?i:mother|father|guardian|stepfather|stepmother|grandmother|grandfather|uncle|aunt|tita|madre|padre|mamá|papá|padrastro|madrastra|abuel[oa]|tutora?|t[ií][oa]|mère|père|beau-père|belle-mère|grand-mère|grand-père|oncle|tante|tuteur|tutrice|marâtre)",
    ),
    // A day in words: «the second of June 2012», «dos de marzo de dos mil doce», «الثاني والعشرون من تموز».
    (
        "worded_day",
        r"(?i:<<ordinal>> (?:of )?<<month>>|<<cardinal>> (?:de )?<<month>>|(?:ال)\p{Arabic}+(?: و(?:ال)?\p{Arabic}+)? من (?:شهر )?<<month>>)(?:,? (?:of |de |del |عام |سنة |من عام )?(?:<<year_words>>|\d{4}))?|<<month>> the <<ordinal>>(?:,? (?:\d{4}|<<year_words>>))?",
    ),
    (
        "ordinal",
        r"(?i:(?:twenty|thirty)[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)",
    ),
    (
        "cardinal",
        r"(?i:premier|primero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieci\p{L}+|veint\p{L}+|treinta(?: y uno)?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix(?:-\p{L}+)?|onze|douze|treize|quatorze|quinze|seize|vingt(?:[ -](?:et[ -])?\p{L}+)?|trente(?:[ -]et[ -]un)?)",
    ),
    (
        "year_words",
        r"(?i:(?:two thousand|dos mil|deux mille)(?: (?:and )?[\p{L}-]+(?: y \p{L}+)?)?|(?:nineteen|twenty)[ -]\p{L}+(?:-\p{L}+)?)",
    ),
    ("cap", r"\p{Lu}[\p{L}'-]+"),
];
