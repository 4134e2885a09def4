//! Inputs for the benches, and what the workers beside the peers share.
//!
//! All data are fictional and follow from a counter: the same numbers on every
//! machine, in any order, without a file.

#![allow(clippy::expect_used, reason = "a bench that cannot be set up has nothing to measure")]

pub mod documents;
pub mod histories;
pub mod lives;
pub mod worker;

/// The splitmix64 hash from which all data follow: `peers/gen.py` has the same.
#[must_use]
pub const fn hash(stream: u64, i: u64) -> u64 {
    const SEED: u64 = 1;
    let mut z = SEED
        .wrapping_mul(0x9e37_79b9_7f4a_7c15)
        .wrapping_add(stream.wrapping_mul(0xd1b5_4a32_d192_ed03))
        .wrapping_add(i.wrapping_mul(0xbf58_476d_1ce4_e5b9))
        .wrapping_add(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

/// A number below `sides`.
#[must_use]
pub const fn roll(stream: u64, i: u64, sides: u64) -> i32 {
    (hash(stream, i) % sides) as i32
}

/// Short texts, as a task or a measure is called.
#[must_use]
pub fn texts() -> Vec<String> {
    let how = [
        "Tilrettelagt",
        "Redusert",
        "Gradvis økt",
        "Midlertidig endret",
        "Avlastet",
        "Skjermet",
        "Fleksibel",
        "Delt",
    ];
    let what = [
        "varemottak",
        "kundebetjening",
        "kontorarbeid",
        "stell av beboere",
        "kjøring",
        "møtevirksomhet",
        "montering",
        "undervisning",
    ];
    let with = [
        "med pauser etter behov",
        "uten tunge løft over 5 kg",
        "med hjemmekontor to dager i uken",
        "sammen med en kollega i starten",
    ];
    let mut texts = Vec::with_capacity(256);
    for how in how {
        for what in what {
            texts.extend(with.map(|with| format!("{how} {what} {with}")));
        }
    }
    texts
}
