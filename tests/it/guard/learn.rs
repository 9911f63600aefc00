//! Makes the weights of `app/guard/src/learnt.rs` from the passages. Nothing is left to chance: the same passages give the same file.

use super::measure::passages;
use answerable_domain::rules::guard::learnt::{SIZE, signs};
use std::path::{Path, PathBuf};

/// The folders of passages that are learnt from. `held-out` is kept back, and so are the newest corpora of strangers (`strangers-4`,
/// `strangers-5`): nothing may be learnt from them.
const FOLDERS: [&str; 8] = ["tuned", "another-hand", "without-a-name", "strangers", "strangers-2", "strangers-3", "invented", "register"];

/// The cost of a passage on the wrong side, in relation to that of large weights.
const COST: f64 = 1.0;

/// How often the learning goes through all passages.
const ROUNDS: usize = 40;

/// The file of the weights: the scale, what is added, and a byte for each weight.
fn learn() -> Vec<u8> {
    let corpora = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/guard");
    let files =
        FOLDERS.iter().flat_map(|folder| ["en", "es", "fr", "ar"].map(|lang| corpora.join(folder).join(lang).with_extension("txt")));
    let all: Vec<(Vec<(usize, f32)>, bool)> =
        files.flat_map(|file| passages(&file)).map(|passage| (signs(&passage.text), passage.personal)).collect();
    assert!(all.len() > 6000, "the passages have shrunk");
    let (weights, added) = separate(&all);
    let most = weights.iter().fold(0.0_f64, |most, weight| most.max(weight.abs()));
    let scale = most / 127.0;
    let mut file = (scale as f32).to_le_bytes().to_vec();
    file.extend((added as f32).to_le_bytes());
    file.extend(weights.iter().map(|weight| ((weight / scale).round() as i8).to_le_bytes()[0]));
    file
}

/// A linear support vector machine with squared hinge loss, by dual coordinate descent (Hsieh and others, 2008).
fn separate(all: &[(Vec<(usize, f32)>, bool)]) -> (Vec<f64>, f64) {
    let (mut weights, mut added) = (vec![0.0; SIZE], 0.0);
    let softness = 0.5 / COST;
    let lengths: Vec<f64> =
        all.iter().map(|(signs, _)| signs.iter().map(|sign| f64::from(sign.1 * sign.1)).sum::<f64>() + 1.0 + softness).collect();
    let mut shares = vec![0.0_f64; all.len()];
    let mut order: Vec<usize> = (0..all.len()).collect();
    let mut state: u64 = 7;
    for _ in 0..ROUNDS {
        for last in (1..order.len()).rev() {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            order.swap(last, (state >> 33) as usize % (last + 1));
        }
        for &at in &order {
            let (signs, personal) = &all[at];
            let side = if *personal { 1.0 } else { -1.0 };
            let sum = added + signs.iter().map(|(sign, counts)| weights[*sign] * f64::from(*counts)).sum::<f64>();
            let share = (shares[at] - (side * sum - 1.0 + softness * shares[at]) / lengths[at]).max(0.0);
            let by = (share - shares[at]) * side;
            shares[at] = share;
            for (sign, counts) in signs.iter().filter(|_| by != 0.0) {
                weights[*sign] += by * f64::from(*counts);
            }
            added += by;
        }
    }
    (weights, added)
}

/// The file of weights is what the passages give. After a change of the passages or of the signs, make it again: `ANSWERABLE_LEARN=1 cargo
/// test --workspace --test it the_weights_are`.
#[test]
fn the_weights_are_those_that_the_passages_give() {
    let file: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join("app/guard/src/learnt/weights.bin");
    let learnt = learn();
    if std::env::var_os("ANSWERABLE_LEARN").is_some() {
        std::fs::write(&file, &learnt).unwrap();
    }
    assert!(std::fs::read(&file).unwrap() == learnt, "the passages or the signs have changed: the weights must be made again");
}
