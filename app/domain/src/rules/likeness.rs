//! Whether two names probably belong to the same organisation, as a warning for the moderator. It decides nothing.

use super::folding::fold;
use crate::model::Words;
use std::collections::BTreeSet;

/// How many of both names' words must be common to both, in per cent.
const SHARED: usize = 60;

/// Whether any name of one organisation is probably a name of the other, in whatever language.
pub fn alike(one: &Words, other: &Words) -> bool {
    one.by_language().values().any(|left| other.by_language().values().any(|right| alike_names(left, right)))
}

fn alike_names(left: &str, right: &str) -> bool {
    let (left, right) = (fold(left), fold(right));
    if left.is_empty() || right.is_empty() {
        return false;
    }
    // Names that differ only in spaces: «Casa del Faro» and «CasaDelFaro».
    if left.replace(' ', "") == right.replace(' ', "") {
        return true;
    }
    let of = |name: &str| name.split(' ').filter(|word| word.chars().count() > 2).map(str::to_string).collect::<BTreeSet<_>>();
    let (left, right) = (of(&left), of(&right));
    let (shared, all) = (left.intersection(&right).count(), left.union(&right).count());
    shared > 0 && shared * 100 >= all * SHARED
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_name_however_it_is_written() {
        let alike = |left: &str, right: &str| alike(&Words::one("en", left), &Words::one("es", right));
        assert!(alike("Casa del Faro", "CASA DEL FARO"));
        assert!(alike("Casa del Faro", "Casadelfaro"));
        assert!(alike("Fundación Casa del Faro", "Casa del Faro"));
        assert!(alike("شبكة حقوق الطفل", "شبكة حقوق الطفل"));
        assert!(!alike("Casa del Faro", "Puente Seguro"));
        assert!(!alike("Casa del Faro", "Casa de la Luna Llena"));
        assert!(!alike("Casa del Faro", ""));
    }
}
