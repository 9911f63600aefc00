//! Finds ways to reach a person: e-mail addresses, also those disguised from machines; pages and handles in social networks.

use super::found::{Find, Kind};
use super::plain::{Plain, pattern};
use regex::{Captures, Regex};
use std::sync::LazyLock;

static EMAIL: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(?P<box>[a-z0-9][a-z0-9._%+-]{0,63})(?:@|\s?[\[(]\s?(?:at|@|arroba|arobase)\s?[\])]\s?|\s(?:arroba|arobase)\s)(?P<domain>[a-z0-9-]{1,63}(?:(?:\.|\s?[\[(]\s?(?:dot|punto|point|\.)\s?[\])]\s?|\s(?:dot|punto|point)\s)[a-z0-9-]{1,63}){0,4}(?:\.|\s?[\[(]\s?(?:dot|punto|point|\.)\s?[\])]\s?|\s(?:dot|punto|point)\s)[a-z]{2,20})\b",
    )
});

/// An e-mail address in words: «luz at example dot org». «At» and «point» are everyday words, so it must have an ending that addresses
/// have.
static SPOKEN: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(?P<box>[a-z0-9][a-z0-9._%+-]{0,63})\sat\s(?P<domain>[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,2}\s(?:dot|punto|point)\s(?:com|net|org|info|edu|eu|fr|be|ch|ca|uk|in|ke|gh|ng|za|ph|np|pk|fj|py|bo|gt|es|mx|pe|ar|co|cl|ma|tn|dz|sn|ci|cm|cd|ht|mg|ml|bf|eg|iq|sy|ye|sd|mr|jo|lb)(?:\s(?:dot|punto|point)\s[a-z]{2})?)\b",
    )
});

/// The names of mailboxes that belong to an office.
static OFFICE_BOX: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)^(?:info|contact|contacto|contacte|office|oficina|secretariat|secretaria|secretariado|prensa|press|presse|webmaster|admin|help|helpdesk|ayuda|support|hotline|denuncias?|signalement|courrier|mesadeentrada|registry|ohchr-[a-z0-9-]+|crc|cedaw|petitions|media|communication|comunicacion|complaints?|quejas?|reclamos|reclamations?|plaintes|denuncias|shakawa|shakwa|enquiries|consultas|general|mail|correo|secretaria(?:t|do)?)$",
    )
});

static PUBLIC_DOMAIN: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?i)(?:^|\.)(?:gov|gob|gouv|go|gub|government|int|un|ohchr|unicef|europa)(?:\.|$)"));

static PAGE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(?:https?://)?(?:[a-z]{1,3}\.|mobile\.)?(?:facebook\.com|fb\.com|fb\.me|instagram\.com|tiktok\.com|twitter\.com|x\.com|snapchat\.com/add|wa\.me|t\.me|linkedin\.com/in|vk\.com|youtube\.com/(?:@|channel/|user/))/?[\w@.%?=&/+-]{2,100}",
    )
});

/// A handle after @, or after the name of a network: «Instagram: luz_2010».
static HANDLE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r#"(?:^|[\s("':,;\[])(?P<h>@[A-Za-z0-9_.]*[A-Za-z][A-Za-z0-9_.]*[A-Za-z0-9_])|(?i:\b(?:instagram|tiktok|facebook|snapchat|telegram|discord|messenger|twitter)|إنستغرام|انستقرام|فيسبوك|تيك توك|سناب شات|تيليغرام)(?i: account| profile| user(?:name)?| handle| cuenta| perfil| usuari[oa]| compte| profil| pseudo| باسم| حساب)?\s?(?::|is|es|est)\s?"?(?P<n>[A-Za-z0-9]*[A-Za-z][A-Za-z0-9]*[_.0-9][A-Za-z0-9_.]*[A-Za-z0-9_])"#,
    )
});

/// Whether a mailbox is named after a task («press@»), no matter who reads it.
pub fn is_a_desk(address: &str) -> bool {
    address.split('@').next().is_some_and(|own| OFFICE_BOX.is_match(own))
}

/// What a text needs somewhere to contain an e-mail address; `DOT` and `NETWORK` are the same for addresses in words, and for pages or
/// handles. Most texts contain none of these and are not searched with the slow patterns, which begin like everyday words.
static AT: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i)@|[\[(]\s?at\s?[\])]|arroba|arobase"));
static DOT: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i)\s(?:dot|punto|point)\s"));
static NETWORK: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)@|\.(?:com|me)|instagram|tiktok|facebook|snapchat|telegram|discord|messenger|twitter|إنستغرام|انستقرام|فيسبوك|تيك توك|سناب شات|تيليغرام",
    )
});

/// The matches of a pattern; none, without searching, if `seen` says that there can be none.
fn of<'a>(seen: bool, pattern: &'static Regex, text: &'a str) -> impl Iterator<Item = Captures<'a>> {
    seen.then(|| pattern.captures_iter(text)).into_iter().flatten()
}

pub fn find(plain: &Plain) -> Vec<Find> {
    let mut finds = Vec::new();
    let text = plain.text.as_str();
    let (at, dot, network) = (AT.is_match(text), DOT.is_match(text), NETWORK.is_match(text));
    for found in of(at, &EMAIL, text).chain(of(dot, &SPOKEN, text)) {
        let (whole, of_office) = (found.get_match(), OFFICE_BOX.is_match(&found["box"]) && PUBLIC_DOMAIN.is_match(&found["domain"]));
        if !of_office {
            finds.push((whole.start(), whole.end(), Kind::Email));
        }
    }
    finds.extend(of(network, &PAGE, text).map(|own| (own.get_match().start(), own.get_match().end(), Kind::Account)));
    for found in of(network, &HANDLE, text) {
        if let Some(own) = found.name("h").or(found.name("n")) {
            finds.push((own.start(), own.end(), Kind::Account));
        }
    }
    finds
}
