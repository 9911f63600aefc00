use super::super::{Kind, guard};
use super::{any, in_address};

fn kind(address: &str) -> Option<Kind> {
    in_address(address).pop().map(|own| own.kind)
}

#[test]
fn who_can_be_read_in_an_address_is_asked_about() {
    let mut wrong = Vec::new();
    for (address, wanted) in [
        ("https://laws.example/marta-ruiz-12-anos", Kind::Name),
        ("https://laws.example/marta_ruiz/12_anos", Kind::Name),
        ("https://laws.example/MartaRuiz12anos", Kind::Name),
        ("https://laws.example/nina-de-12-anos-marta", Kind::Name),
        ("https://laws.example/Marta%20Ruiz,%2012%20a%C3%B1os", Kind::Name),
        ("https://laws.example/%256Darta-ruiz-12-anos", Kind::Name),
        ("https://laws.example/x?nombre=Marta+Ruiz&edad=12", Kind::Name),
        ("https://laws.example/x?name=Marta+Ruiz", Kind::Name),
        ("https://laws.example/law#amina-aged-twelve", Kind::Name),
        ("https://laws.example/amina-diallo-agee-de-13-ans", Kind::Name),
        ("https://marta-ruiz-12-anos.blog.example/", Kind::Name),
        ("laws.example/marta-ruiz-12-anos", Kind::Name),
        ("https://laws.example/الطفلة-مريم-12-سنة", Kind::Name),
        ("https://laws.example/%D8%A7%D9%84%D8%B7%D9%81%D9%84%D8%A9-%D9%85%D8%B1%D9%8A%D9%85-12-%D8%B3%D9%86%D8%A9", Kind::Name),
        ("https://laws.example/x?tel=612345678&who=her", Kind::Telephone),
        ("https://laws.example/llamar-al/telefono/612-345-678", Kind::Telephone),
        ("https://laws.example/x?n=%2B34612345678", Kind::Telephone),
        ("https://laws.example/marta-ruiz-612-345-678", Kind::Telephone),
        ("https://laws.example/x?dni=12345678Z", Kind::IdentityNumber),
        ("https://laws.example/cedula-4.123.456", Kind::IdentityNumber),
        ("https://laws.example/x?ci=4123456", Kind::IdentityNumber),
        ("https://laws.example/passport-AB123456", Kind::IdentityNumber),
        ("https://laws.example/x?to=marta.ruiz%40mail.example", Kind::Email),
        ("https://laws.example/x?to=marta.ruiz@mail.example", Kind::Email),
        ("https://laws.example/x?dob=2012-05-03", Kind::BirthDate),
    ] {
        if kind(address) != Some(wanted) {
            wrong.push((address, kind(address)));
        }
        let sentence = format!("The law is at {address}, as we wrote.");
        if !guard(&sentence).iter().any(|own| sentence[own.start..own.end].contains("example")) {
            wrong.push((address, None));
        }
    }
    assert_eq!(wrong, []);
}

#[test]
fn ordinary_addresses_are_left_alone() {
    let mut wrong = Vec::new();
    for address in [
        "https://docstore.ohchr.org/SelfServices/FilesHandler.ashx?enc=6QkG1d%2fPPRiCAqhKb7yhsqIkirKQZLK2M58RF%2f5F0vEnG3QGKUxFivhToQfjGxYjV05tUAIgpOwHQJsFPdJXCiixFSrDRwow8HeKLLh8cgOw1SN6vJ%2bf0RPR9UMtGkA4",
        "https://tbinternet.ohchr.org/_layouts/15/treatybodyexternal/Download.aspx?symbolno=CRC%2FC%2FOPSC%2FCHL%2FCO%2F1&Lang=en",
        "https://tbinternet.ohchr.org/_layouts/15/TreatyBodyExternal/SessionDetails1.aspx?SessionID=2690&Lang=es",
        "https://undocs.org/CRC/C/OPSC/XVL/CO/1",
        "https://undocs.org/en/A/HRC/41/14/Add.1",
        "https://documents.un.org/doc/undoc/gen/g21/001/23/pdf/g2100123.pdf?token=6aQbY0nXq3fRz1M2Kp&fe=true",
        "https://www.ohchr.org/en/press-releases/2023/09/un-child-rights-committee-publishes-findings-andorra-and-costa-rica",
        "https://uprdoc.ohchr.org/uprweb/downloadfile.aspx?filename=9876&file=EnglishTranslation",
        "https://treaties.un.org/pages/ViewDetails.aspx?src=TREATY&mtdsg_no=IV-11-c&chapter=4&clang=_en",
        "https://www.boe.es/buscar/act.php?id=BOE-A-2021-9347",
        "https://www.boe.es/eli/es/lo/2021/06/04/8/con",
        "https://www.bcn.cl/leychile/navegar?idNorma=1174154&idParte=10312345",
        "https://www.bacn.gov.py/leyes-paraguayas/9361/ley-n-6202-adopta-normas-para-la-prevencion-del-abuso-sexual",
        "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000043403203",
        "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000043409245/2021-04-23",
        "https://www.legislation.gov.uk/ukpga/2003/42/section/15",
        "https://www.diputados.gob.mx/LeyesBiblio/pdf/LGDNNA_281224.pdf",
        "https://www.senado.gov.py/index.php/noticias/noticias-generales/12345-senadora-maria-lopez-presento-proyecto-2024-03-15",
        "https://elpais.com/sociedad/2023-11-20/ministra-rosa-gonzalez-anuncia-plan-contra-la-explotacion-123456789.html",
        "https://www.lemonde.fr/societe/article/2021/04/15/violences-sexuelles-sur-mineurs-le-parlement-adopte-la-loi_6076912_3224.html",
        "https://www.bbc.com/mundo/noticias-america-latina-56789012",
        "https://www.theguardian.com/society/2024/jan/30/sale-of-children-ten-years-of-the-optional-protocol",
        "https://news.un.org/ar/story/2023/05/1120345",
        "https://www.moj.gov.example/ar/القوانين/قانون-الطفل-رقم-12-لسنة-1996",
        "https://www.unicef.org/lac/informes/20-anos-de-la-convencion-en-america-latina",
        "https://www.ine.gob.example/estadisticas/poblacion-de-10-a-14-anos-2022.xlsx",
        "https://www.minjusticia.gov.co/Sala-de-prensa/Paginas/Decreto-1069-de-2015.aspx?WikiPageMode=Edit&InitialTabId=Ribbon",
        "https://www.gouv.ci/_actualite-article.php?recordID=14567&d=2",
        "https://www.corteidh.or.cr/docs/casos/articulos/seriec_405_esp.pdf",
        "https://hudoc.echr.coe.int/eng?i=001-210345",
        "https://data.worldbank.org/indicator/SL.TLF.0714.ZS?locations=PY&view=chart",
        "https://doi.org/10.1016/j.chiabu.2020.104567",
        "https://gazette.example/12/phone-support-for-children-2024-05-01",
        "https://web.archive.org/web/20230405123456/https://www.ministerio.gob.example/plan-2020-2024",
        "https://www.parliament.example/bills/2024/0045?reading=2&call=2024-05-01",
        "https://faro.example/survey",
    ] {
        wrong.extend(kind(address).map(|kind| (address.to_string(), kind)));
        for sentence in [address.to_string(), format!("See {address} for the text of the law.")] {
            wrong.extend(guard(&sentence).into_iter().map(|own| (sentence[own.start..own.end].to_string(), own.kind)));
        }
    }
    assert_eq!(wrong, []);
}

#[test]
fn a_note_without_addresses_has_none() {
    for text in ["See https://a.example/b", "www.ejemplo.es", "bit.ly/3xYz", "our site is casa.org", "ver ejemplo.com.py"] {
        assert!(any(text), "{text}");
    }
    for text in [
        "We have new figures.",
        "Art. 3.2 is in force (CRC/C/XVL/CO/5).",
        "A mistake, i.e. a wrong year.",
        "Nuevo informe. El anterior tenía un error.",
    ] {
        assert!(!any(text), "{text}");
    }
}
