//! Passages that must be refused and passages that must pass, written for this. What is described is described as courts and reports
//! describe it; addresses are made of nonsense letters.

use super::*;
use crate::tests::takes_its_length;

const TRIPS: [(&str, Sign); 36] = [
    // English.
    ("<img src=\"data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk\">", Sign::Data),
    ("The picture: data:image/jpeg;base64,/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB", Sign::Data),
    ("See http://qxvbnmlkjhgfdsapoiuytrewqzxcvbnmlkjhgfdsapoiuytrewqz.onion/room", Sign::HiddenService),
    ("It was found at kqzx2vbnm3lkjhgf.onion and reported.", Sign::HiddenService),
    ("The address is kqzx2vbnm3lkjhgf[.]onion now.", Sign::HiddenService),
    ("They write kqzx2vbnm3lkjhgf dot onion to hide it.", Sign::HiddenService),
    ("magnet:?xt=urn:btih:c12fe1c06bba254a9dc9f519b335aa7c1367a88a", Sign::FileSharing),
    ("The list gives ed2k://|file|zzkqx.avi|1234|ABCDEF0123456789ABCDEF0123456789|/", Sign::FileSharing),
    ("Offered as zzkqx_collection.torrent in the chat.", Sign::FileSharing),
    ("The child sexual abuse material can be seen at https://zzkqx.example/a/b.mp4", Sign::Link),
    ("Images of the rape of a girl are here: hxxps://zzkqx.example/001.jpg", Sign::Link),
    ("CSAM is shared by everybody in this group: https://t.example/+zzkqxvbn.", Sign::Link),
    ("Child pornography, 40 files: https://mega.example/folder/zzkqxvbn", Sign::Link),
    ("The report says that the film of the abused child is at https://zzkqx.example/v.mp4", Sign::Link),
    ("The file zzkqx_girl.mp4 shows the rape of a child.", Sign::FileName),
    ("The nude photos of the girl are called IMG_20440.jpg and IMG_20441.jpg.", Sign::FileName),
    // Spanish.
    ("La pornografía infantil está en https://zzkqx.example/fotos.zip", Sign::Link),
    ("Las fotos íntimas de la alumna circulan en https://mediafire.example/file/zzkqx", Sign::Link),
    ("El video de la violación de la niña: www.zzkqx.example/ver/video1.mp4", Sign::Link),
    ("Venden material de abuso sexual infantil por el grupo https://chat.whatsapp.example/ZzKqXvBn", Sign::Link),
    ("El archivo zzkqx-nena.avi contiene imágenes de abuso sexual de una menor.", Sign::FileName),
    ("El sitio es kqzx2vbnm3lkjhgf punto onion", Sign::HiddenService),
    ("Compartían magnet:?xt=urn:btih:ABCDEF0123456789ABCDEF0123456789ABCDEF01&dn=zz", Sign::FileSharing),
    ("La niña aparece desnuda en los videos: https://pastebin.example/zzkqx", Sign::Link),
    // French.
    ("Du matériel pédopornographique se télécharge sur https://zzkqx.example/lot.rar", Sign::Link),
    ("La vidéo du viol de la fillette : https://zzkqx.example/v/film.mkv", Sign::Link),
    ("Des photos dénudées d’élèves sont échangées sur https://discord.example/zzkqx", Sign::Link),
    ("Le fichier zzkqx.mpg montre l’agression sexuelle d’un enfant.", Sign::FileName),
    ("L’adresse kqzx2vbnm3lkjhgf.onion est connue de la police.", Sign::HiddenService),
    ("Le lien zzkqx.torrent circule encore.", Sign::FileSharing),
    // Arabic.
    ("مقطع فيديو يظهر اغتصاب طفلة: https://zzkqx.example/v.mp4", Sign::Link),
    ("صور عارية لفتيات قاصرات على الرابط https://mega.example/zzkqxvbn", Sign::Link),
    ("مواد الاعتداء الجنسي على الأطفال في المجموعة https://t.example/joinchat/zzkqx", Sign::Link),
    ("الملف zzkqx.mp4 فيه تسجيل اعتداء جنسي على طفل.", Sign::FileName),
    ("العنوان kqzx2vbnm3lkjhgf.onion معروف.", Sign::HiddenService),
    ("يوزعون الرابط magnet:?xt=urn:btih:c12fe1c06bba254a9dc9f519b335aa7c1367a88a", Sign::FileSharing),
];

const PASSES: [&str; 69] = [
    // English.
    "The State party should criminalize all forms of child sexual abuse material, including its mere possession.",
    "In 2023 the hotline received 12,400 reports of CSAM, of which 8,310 concerned girls under 12.",
    "Optional Protocol on the sale of children, child prostitution and child pornography (CRC/C/OPSC/XVL/CO/1, para. 36).",
    "Our report on child pornography: https://example.org/reports/opsc-2024.pdf",
    "See the alternative report on child sexual exploitation material at https://example.org/shadow/report.html.",
    "Child sexual abuse material must be reported to the hotline, https://report.example/en/report, or by calling 116 000.",
    "Act No. 12 of 2019 on child sexual abuse material, https://laws.example/act-12-2019",
    "The court found that the accused had 300 images of the abuse of children on his telephone.",
    "Police seized videos showing the sexual abuse of children; see https://police.example/news/2024/operation",
    "The study on child sexual abuse material online (https://drive.google.example/file/d/zzkqx/view) was made with 900 pupils.",
    "Data on child pornography cases, 2015 to 2023: https://example.org/data/cases.zip",
    "Infographic on child sexual abuse material: https://ministry.example/infographic-csam.png",
    "The campaign against child sexual abuse material has a film of its own: https://ministry.example/spot.mp4",
    "Hidden services, magnet links and .torrent files are used to spread child sexual abuse material.",
    "Sites with the ending .onion are out of reach of the law on child pornography.",
    "Offenders exchange pictures of abuse in .jpg and .mp4 over encrypted messages.",
    "The logo of the coalition is at https://example.org/logo.png. Child pornography is dealt with in chapter 4.",
    "Providers must remove child sexual abuse material within 24 hours (Decree 4/2022, art. 7).",
    "INHOPE (inhope.org) and the Internet Watch Foundation (iwf.org.uk) take reports of child sexual abuse material.",
    "Photograph of the signing: https://ministry.example/news/signing.jpg",
    "The hash list holds 3.2 million entries such as 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08.",
    "Pages may hold pictures as addresses that begin with data:image/png;base64, which filters do not see.",
    "Write to us in secret: -----BEGIN PGP PUBLIC KEY BLOCK-----",
    "Of 45 convictions, 30 were for possession of indecent images of children (see annex 2, https://example.org/annex-2.xlsx).",
    "Legislation: https://www.ohchr.org/en/instruments-mechanisms/instruments/optional-protocol-convention-rights-child-sale-children-child",
    "The onion harvest employs children; see https://example.org/labour.html and CRC/C/156, paras. 61–66.",
    "Photos of our workshop on the sexual exploitation of girls: https://ngo.example/workshop1.jpg",
    "Act on child pornography, scanned pages: https://parliament.example/act12_p1.tif",
    "Full database of convictions for child sexual abuse material: https://www.dropbox.example/s/zz/convictions.zip?dl=0",
    "Watch our awareness video about images of abused children: https://video.example/watch/zzkqx",
    "Footage of the abuse of children is sold by live streaming, often through t.me channels, the police say.",
    // Spanish.
    "El Comité recomienda tipificar la posesión de pornografía infantil y el material de abuso sexual de niñas y niños.",
    "En 2022 hubo 1 240 denuncias por pornografía infantil, 310 más que en 2021.",
    "Informe sobre pornografía infantil: https://drive.google.example/file/d/zzkqx/view?usp=sharing",
    "Ley 5777 contra la pornografía infantil: https://www.bacn.example/leyes-paraguayas/5777.html",
    "La línea 147 recibe denuncias de imágenes de abuso sexual infantil (https://denuncias.example/147).",
    "La fiscalía incautó videos de abuso sexual de niñas en tres allanamientos.",
    "El spot de la campaña contra la pornografía infantil: https://ministerio.example/spot.mp4",
    "Afiche sobre el material de abuso sexual infantil: https://ministerio.example/afiche.jpg",
    "Los datos de los casos de pornografía infantil están en https://datos.example/casos.zip.",
    "Los sitios .onion y los enlaces «magnet» dificultan la investigación de la pornografía infantil.",
    "El artículo 140 pena a quien difunda fotos o videos sexuales de menores de edad.",
    "Se compartieron imágenes íntimas de alumnas en un grupo; la escuela no lo denunció.",
    "La guía para docentes sobre imágenes sexuales de adolescentes: https://www.dropbox.example/s/zz/guia_docentes.pdf",
    "Archivos en formato .zip o .rar no se aceptan como prueba de pornografía infantil.",
    "Sentencia 45/2021 sobre fotografías de niñas desnudas, https://corte.example/sentencias/45-2021",
    "Fotos del taller sobre explotación sexual de niñas: https://ong.example/taller.jpg",
    "El presupuesto contra la pornografía infantil está en https://hacienda.example/presupuesto2024.zip",
    // French.
    "Le Comité recommande d’incriminer la simple détention de matériel pédopornographique.",
    "En 2023, 640 signalements de contenus pédopornographiques ont été transmis à la police.",
    "Notre rapport sur la pornographie enfantine : https://exemple.example/rapport-2024.pdf",
    "Les contenus pédopornographiques se signalent sur https://pointdecontact.example/signaler",
    "La vidéo de la campagne contre les images d’abus d’enfants : https://ministere.example/campagne.mp4",
    "L’étude sur les images sexuelles de mineurs (https://wetransfer.example/downloads/zzkqx) compte 80 pages.",
    "Les fichiers .jpg et .avi saisis montraient des abus sur des enfants.",
    "Loi n° 2021-478 relative aux images d’abus sexuels d’enfants, https://legifrance.example/loi/2021-478",
    "Statistiques sur la pédopornographie, 2018-2023 : https://donnees.example/affaires.zip",
    "Le tribunal a condamné quatre hommes pour détention de vidéos de viols d’enfants.",
    "Affiche : https://ministere.example/affiche.png. La pédopornographie est punie de cinq ans.",
    "Photographies de l’atelier sur l’exploitation sexuelle des enfants : https://ong.example/atelier.jpg",
    // Arabic.
    "توصي اللجنة بتجريم حيازة المواد التي تظهر الاعتداء الجنسي على الأطفال.",
    "تلقى الخط الساخن 4200 بلاغ عن مواد الاعتداء الجنسي على الأطفال في عام 2023.",
    "البروتوكول الاختياري بشأن بيع الأطفال واستغلال الأطفال في البغاء وفي المواد الإباحية.",
    "تقرير عن استغلال الأطفال في المواد الإباحية: https://example.org/ar/report.pdf",
    "يبلغ عن صور الاعتداء الجنسي على الأطفال هنا: https://report.example/ar",
    "فيديو حملة التوعية من صور الاعتداء الجنسي على الأطفال: https://ministry.example/ar/tv.mp4",
    "القانون رقم 12 بشأن المواد الإباحية للأطفال: https://laws.example/ar/12",
    "الدراسة عن المقاطع الجنسية للأطفال على https://drive.google.example/file/d/zzkqx",
    "صور الورشة عن الاستغلال الجنسي للأطفال: https://ngo.example/w.jpg",
];

#[test]
fn what_must_not_be_kept_is_seen() {
    let missed: Vec<String> = TRIPS
        .iter()
        .filter(|(text, sign)| material(text).iter().all(|own| own.sign != *sign))
        .map(|(text, sign)| format!("{} missed: {text} (found {:?})", sign.code(), material(text)))
        .collect();
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

#[test]
fn what_reports_say_every_day_passes() {
    let refused: Vec<String> = PASSES
        .iter()
        .flat_map(|text| {
            material(text).into_iter().map(move |own| format!("{}: «{}» in: {text}", own.sign.code(), &text[own.start..own.end]))
        })
        .collect();
    assert!(refused.is_empty(), "{}", refused.join("\n"));
}

/// All that must pass, as one text: what stands in one paragraph says nothing of the links of the next.
#[test]
fn sentences_do_not_speak_for_each_other() {
    assert_eq!(material(&PASSES.join("\n\n")), []);
    assert_eq!(material("Child pornography is a crime.\n\nOur photograph: https://example.org/team.jpg"), []);
}

#[test]
fn long_data_is_a_file_and_a_key_is_none() {
    // Letters that look like anything, always the same.
    let mut state: u32 = 9;
    let mut letter = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        char::from(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"[(state >> 26) as usize])
    };
    let lines: Vec<String> = (0..16).map(|_| (0..76).map(|_| letter()).collect()).collect();
    let data = lines.join("\n");
    assert_eq!(material(&format!("Here:\n{data}\nEnd.")).iter().map(|own| own.sign).collect::<Vec<_>>(), [Sign::Data]);
    assert_eq!(
        material(&format!("-----BEGIN PGP PUBLIC KEY BLOCK-----\n\n{data}\n-----END")).len(),
        1,
        "an empty line ends what is said of it"
    );
    assert_eq!(material(&format!("-----BEGIN PGP PUBLIC KEY BLOCK-----\n{data}\n-----END")), []);
    assert_eq!(material(&format!("https://example.org/?token={}", &lines.concat()[..300])), []);
    assert_eq!(material(&"a".repeat(3000)), []);
    let found = material(&format!("ñ {}{}", "ffd8ffe000104a46494600", "0123456789abcdef".repeat(20)));
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].start, 3);
}

#[test]
fn long_texts_take_their_length() {
    for piece in [
        "images of ",
        "child porn https://zz.example/a.mp4 ",
        "a.jpg ",
        "https://",
        "A1b",
        "data:image/png;base64,",
        "صور ",
        "zz.",
        "rape girl video ",
    ] {
        assert!(takes_its_length(piece, |text| drop(material(text))), "{piece:?}");
    }
}
