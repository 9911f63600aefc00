//! The patterns of [`material`](super::material). They are written with accents, which folding removes.

/// A picture in an address, with its content: forty letters are more than an example would have.
pub(super) const DATA: &str =
    r"(?i)\bdata:(?:image|video|audio|application)/[a-z0-9.+-]{1,40}(?:;[a-z0-9=-]{1,40}){0,3},\s?[a-z0-9+/=%_-]{40,}";
/// Runs of letters over several lines that may be a file.
pub(super) const LETTERS: &str = r"[A-Za-z0-9+/_-]{60,}={0,2}(?:[ ]?\n[ ]?[A-Za-z0-9+/_-]{20,}={0,2})*";
/// Keys that people publish so that others can write to them in secret.
pub(super) const KEYS: &str =
    r"(?i)begin (?:pgp|certificate|public|ssh)|ssh-(?:rsa|ed25519)|public key|clave publica|cle publique|المفتاح العام";
/// Addresses of Tor and I2P: 16 or 56 characters of 32 different ones; shorter ones only if they are written as an address. The dot may be
/// disguised.
pub(super) const HIDDEN: &str = r"(?i)(?:https?|hxxps?)://[a-z0-9.-]{1,80}(?:\.|\[\.\]|\(\.\))(?:onion|i2p)\b(?:[:/][^\s]*)?|\b[a-z2-7]{16,56}\s?(?:\.|\[\.\]|\(\.\)|[\[(]?(?:dot|punto|point)[\])]?)\s?onion\b(?:[:/][^\s]*)?|\b[a-z2-7]{52,60}\.b32\.i2p\b|\b(?:CHK|SSK|USK|KSK)@[A-Za-z0-9~-]{20,}[^\s]*";
/// Links by which programs fetch files.
pub(super) const FETCHED: &str = r"(?i)\bmagnet:\?[^\s]{8,}|\bed2k://[^\s]{4,}|\bthunder://[^\s]{8,}|\bbtih:[a-z0-9]{32,40}\b|\bipfs://[^\s]{20,}|(?:\b(?:https?|hxxps?|ftp)://[^\s]{3,}|\b[\p{L}\d][\p{L}\d_()-]*)\.torrent\b";
/// Everything that is written as a web address, with or without its scheme.
pub(super) const LINK: &str =
    r#"(?i)\b(?:https?|hxxps?|ftp)://[^\s<>"]{3,}|\bwww\.[^\s<>"]{3,}|\b(?:[a-z0-9-]{1,63}(?:\.|\[\.\])){1,4}[a-z]{2,12}/[^\s<>"]+"#;

pub(super) const SHARING_START: &str = r"^(?:(?:https?|hxxps?|ftp)://)?(?:[a-z0-9-]{1,63}\.){0,3}";
/// Sites at which files, pastes, pictures and invitations to closed groups are shared.
pub(super) const SHARING: &str = r"(?:mega|mediafire|pastebin|pastes?|rentry|ghostbin|privatebin|0bin|hastebin|dpaste|justpaste|controlc|telegra|anonfiles?|bayfiles|gofile|pixeldrain|krakenfiles|zippyshare|sendspace|rapidgator|uploaded|upload|4shared|catbox|litterbox|files|file|filebin|fileditch|transfer|wetransfer|we|dropbox|drive\.google|photos\.app\.goo|onedrive\.live|1drv|icloud|terabox|imgur|ibb|imgbb|postimg|imgbox|imagebam|imagevenue|motherless|streamtape|dood|doodstream|t|telegram|discord|chat\.whatsapp|signal|snapchat|join\.skype|wickr)\.[a-z]{2,12}/[^\s]{2,}";

/// The file name endings of pictures and films.
pub(super) const SHOWS: &str = r"(?i)\.(?:jpe?g|jfif|png|gif|webp|heic|bmp|tiff?|avif|mp4|m4v|avi|mkv|mov|wmv|flv|3gp|webm|mpe?g|vob)$";
/// The file name endings of archives.
pub(super) const PACKED: &str = r"(?i)\.(?:zip|rar|7z|tar|tgz|gz|bz2|xz|iso|img|apk)$";
/// The name of a file, as opposed to a kind of files.
pub(super) const FILE_NAME: &str = r"(?i)[\p{L}\d_][\p{L}\d_()+-]*(?:\.[\p{L}\d_-]+){0,3}\.(?:jpe?g|jfif|png|gif|webp|heic|bmp|tiff?|avif|mp4|m4v|avi|mkv|mov|wmv|flv|3gp|webm|mpe?g|vob|zip|rar|7z)\b";

/// Words for the material, and for pictures and films that show a child's abuse or nakedness.
pub(super) const ABUSE: [&str; 11] = [
    // English.
    r"(?i)\b(?:csam|csem|csaem|kiddie porn\w*|child[- ]?porn\w*|cp (?:pack|link|video|folder|collection)s?)",
    r"(?i)\b(?:child(?:ren)?(?:'s)?|minors?|juvenile|teen|infant) (?:sexual |sex )?(?:abuse|exploitation|pornograph\w+|porn)(?: and (?:abuse|exploitation))?(?: (?:materials?|images?|imagery|videos?|content|photos?|photographs?|pictures?|films?|footage|files?))?",
    r"(?i)\b(?:images?|imagery|photos?|photographs?|pictures?|videos?|films?|footage|recordings?|clips?|files?|material|scenes?)\b<<gap>>{0,60}\b(?:rap(?:e[ds]?|ing)|abus(?:e[ds]?|ing)|molest\w*|assault\w*|naked|nude\w*|undress\w*|sexual\w*|explicit|indecent|porn\w*|intimate)\b<<gap>>{0,60}\b(?:child(?:ren)?|girls?|boys?|minors?|bab(?:y|ies)|infants?|toddlers?|teens?|pupils?|daughters?|adolescents?|victims?)\b",
    r"(?i)\b(?:rap(?:e[ds]?|ing)|abus(?:e[ds]?|ing)|naked|nude|undress\w*|sexual(?:ly)?|explicit|indecent|intimate)\b<<gap>>{0,40}\b(?:images?|imagery|photos?|photographs?|pictures?|videos?|films?|footage|recordings?|clips?)\b<<gap>>{0,40}\b(?:child(?:ren)?|girls?|boys?|minors?|bab(?:y|ies)|infants?|toddlers?|teens?|pupils?|daughters?|adolescents?)\b|\b(?:child(?:ren)?|girls?|boys?|minors?|bab(?:y|ies)|infants?|toddlers?|pupils?|daughters?)\b<<gap>>{0,40}\b(?:rap(?:e[ds]?|ing)|abus(?:e[ds]?|ing)|naked|nude|undress\w*|sexually|molest\w*)\b<<gap>>{0,60}\b(?:images?|photos?|photographs?|pictures?|videos?|films?|filmed|footage|recordings?|recorded|clips?)\b",
    // Spanish.
    r"(?i)\b(?:masi|masnna|pornograf[ií]a (?:infantil|juvenil|(?:de|con) (?:menores|niñ\w+|adolescentes))|material(?:es)? pornogr[áa]fico\w*<<gap>>{0,30}\b(?:niñ\w+|menores|infantil)|materiale?s? (?:de|con) (?:abusos?|explotaci[óo]n) sexual\w*)",
    r"(?i)\b(?:imagen|im[áa]genes|fotos?|fotograf[ií]as?|v[ií]deos?|grabaci[óo]n(?:es)?|filmaci[óo]n(?:es)?|pel[ií]culas?|archivos?|material|contenidos?)\b<<gap>>{0,60}\b(?:violaci[óo]n\w*|viol(?:an|ada|ado|aron)|abus\w+|desnud\w+|sexual\w*|[ií]ntim\w+|expl[ií]cit\w+|pornogr\w+)\b<<gap>>{0,60}\b(?:niñ\w+|menor(?:es)?|adolescentes?|beb[ée]s?|hij[ao]s?|alumn\w+|infantil\w*|v[ií]ctimas?)\b",
    r"(?i)\b(?:niñ\w+|menor(?:es)?|adolescentes?|beb[ée]s?|alumn\w+)\b<<gap>>{0,40}\b(?:desnud\w+|violad\w+|abusad\w+)\b<<gap>>{0,60}\b(?:imagen|im[áa]genes|fotos?|v[ií]deos?|filmad\w+|grabad\w+|grabaci[óo]n(?:es)?)\b",
    // French.
    r"(?i)\b(?:p[ée]do-?pornograph\w*|pornographie (?:infantile|enfantine|juv[ée]nile|mettant)|mat[ée]riels? (?:d'abus|d'exploitation|p[ée]do\w*)|contenus? p[ée]do\w*)",
    r"(?i)\b(?:images?|photos?|photographies?|vid[ée]os?|films?|enregistrements?|fichiers?|contenus?|sc[èe]nes?)\b<<gap>>{0,60}\b(?:viol(?:e[rs]?|[ée]e?s?)?|abus(?:[ée]e?s?)?|agress\w+|nue?s?|d[ée]nud\w+|d[ée]shabill\w+|sexuel\w*|intimes?|explicites?|pornogr\w+)\b<<gap>>{0,60}\b(?:enfants?|filles?|fillettes?|garçons?|mineure?s?|b[ée]b[ée]s?|[ée]l[èe]ves?|adolescente?s?|victimes?)\b",
    r"(?i)\b(?:enfants?|filles?|fillettes?|garçons?|mineure?s?|[ée]l[èe]ves?)\b<<gap>>{0,40}\b(?:nue?s?|d[ée]nud\w+|viol[ée]e?s?|abus[ée]e?s?)\b<<gap>>{0,60}\b(?:images?|photos?|vid[ée]os?|film[ée]e?s?|enregistr\w+)\b",
    // Arabic: the thing, what it shows, whom it shows; the words in either order.
    r"(?:صور|صوره|فيديو|فيديوهات|مقطع|مقاطع|مواد|ماده|محتوى|تسجيل|تسجيلات|أفلام|فيلم|ملف|ملفات|المواد|الصور|المقاطع|المحتوى)<<gap>>{0,60}(?:إباحي|عاري|عراه|عاريات|اعتداء|الاعتداء|اغتصاب|استغلال|جنسي|الجنسي|حميم|تعرية)<<gap>>{0,80}(?:طفل|أطفال|الأطفال|قاصر|القاصر|قصر|فتاة|فتيات|بنت|بنات|رضيع|تلميذ)|(?:طفل|أطفال|الأطفال|قاصر|القاصر|فتاة|فتيات|بنت|بنات)<<gap>>{0,60}(?:إباحي|عاري|عاريات|اعتداء|الاعتداء|اغتصاب|جنسي)<<gap>>{0,60}(?:صور|فيديو|مقطع|مقاطع|المواد|تسجيل|صورت)|(?:استغلال|الاستغلال)<<gap>>{0,30}(?:الأطفال|طفل)<<gap>>{0,30}(?:إباحي|الإباحي)",
];

/// Names for a link that leads to a document or to data. They are nouns only: «the film was reported at …» names no report.
pub(super) const DOCUMENT: &str = r"(?i)\b(?:reports?|study|studies|survey|annex(?:es)?|appendix|statistics|data|datasets?|figures?|laws?|acts?|bill|decree|guidelines?|guide|manual|handbook|toolkit|protocol|policy|strategy|plan|judge?ments?|rulings?|press release|brief(?:ing)?|submission|observations|article|presentation|slides|training|budgets?|databases?|register|registry|convictions|informes?|estudios?|encuesta|anexos?|estad[ií]sticas?|datos|ley(?:es)?|decreto|gu[ií]as?|manual(?:es)?|protocolos?|pol[ií]tica|estrategia|sentencias?|comunicado|art[ií]culos?|observaciones|presentaci[óo]n|capacitaci[óo]n|presupuestos?|base de datos|registro|condenas|rapports?|[ée]tudes?|enqu[êe]te|annexes?|statistiques?|donn[ée]es|lois?|d[ée]cret|guides?|manuels?|protocoles?|politique|strat[ée]gie|jugements?|communiqu[ée]|pr[ée]sentation|formation|base de donn[ée]es|registre|condamnations)\b|(?:تقرير|التقرير|تقارير|دراسه|الدراسه|مرفق|المرفق|إحصاء|إحصائيات|الإحصاءات|بيانات|البيانات|قانون|القانون|مرسوم|دليل|الدليل|خطه|استراتيجيه|حكم المحكمه|بيان صحفي|مقال|ميزانيه|الميزانيه|قاعده بيانات|سجل)";

/// Names for a link to a picture or film that everybody should see: of campaigns, of meetings, of scanned pages.
pub(super) const CAMPAIGN: &str = r"(?i)\b(?:campaigns?|infographics?|posters?|logos?|charts?|graphs?|maps?|webinars?|interviews?|documentary|press conference|spots?|trailer|cover|flyers?|leaflets?|banners?|awareness|prevention|helpline|workshops?|meetings?|conferences?|seminars?|ceremony|signing|march|demonstration|scan(?:s|ned)?|campañas?|infograf[ií]as?|afiches?|carteles|logotipo|gr[áa]ficos?|mapas?|seminario|entrevistas?|documental|rueda de prensa|conferencia de prensa|portada|folletos?|sensibilizaci[óo]n|prevenci[óo]n|talleres|taller|reuni[óo]n|reuniones|encuentro|jornadas?|ceremonia|firma|marcha|escanead[oa]s?|campagnes?|infographies?|affiches?|graphiques?|cartes?|webinaire|entretiens?|documentaire|conf[ée]rence de presse|couverture|d[ée]pliants?|sensibilisation|pr[ée]vention|ateliers?|r[ée]unions?|rencontres?|s[ée]minaires?|c[ée]r[ée]monie|signature|num[ée]ris[ée]e?s?|scann[ée]e?s?)\b|(?:حمله|الحمله|حملات|إنفوغرافيك|ملصق|شعار|خريطه|رسم بياني|ندوه|مقابله|فيلم وثائقي|مؤتمر صحفي|توعيه|التوعيه|الوقايه|ورشه|الورشه|اجتماع|الاجتماع|مؤتمر|المؤتمر|مسيره|ممسوحه ضوئيا)";

/// Things to which a link may lead, and words that lead to them.
pub(super) const THING: &str = r"(?i)\b(?:images?|photos?|photographs?|pictures?|videos?|films?|footage|clips?|recordings?|files?|folders?|packs?|collections?|archives?|download\w*|watch|uploaded|im[áa]genes|imagen|fotos?|fotograf[ií]as?|v[ií]deos?|grabaci[óo]n(?:es)?|archivos?|carpetas?|paquetes?|descarg\w+|subid[oa]s?|photos?|vid[ée]os?|fichiers?|dossiers?|enregistrements?|t[ée]l[ée]charg\w+)\b|(?:صور|الصور|فيديو|مقطع|المقطع|مقاطع|المقاطع|ملفات|الملفات|مجلد|تحميل|للتحميل)";
