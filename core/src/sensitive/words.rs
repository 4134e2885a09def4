//! Words for diagnoses and medicines.

use Match::{Stem, Word};

use super::Folded;

/// How a table entry is matched.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Match {
    /// The word begins with it: `depresjonen`, `depresjonslidelse`.
    Stem,
    /// Only this word and its inflections, since others begin alike: `krefter`, `eksempel`.
    Word,
}

/// Endings of a noun in the singular: a plural may be another word (`krefter` are not `kreft`).
pub(super) const INFLECTIONS: [&str; 7] = ["", "a", "en", "ens", "et", "n", "s"];
/// What may follow in a compound of a `Word`.
const SECOND_PARTS: [&str; 7] =
    ["anfall", "behandl", "diagnos", "medisin", "pasient", "sjuk", "syk"];
/// Compounds that name a workplace, a job or an organisation and not somebody's illness.
#[rustfmt::skip]
const WORKPLACES: [&str; 15] = [
    "avdeling", "forbund", "forening", "forsk", "klinikk", "koordinator", "kurs", "lege", "omsorg",
    "pleiar", "pleier", "register", "seksjon", "sent", "team",
];
/// Second parts that make a diagnosis of many first parts: `skulderbetennelse`.
#[rustfmt::skip]
pub(super) const TAILS: [&str; 10] = [
    "betennelse", "depresjon", "epilepsi", "gikt", "infarkt", "kreft", "migrene", "prolaps",
    "psykose", "svulst",
];
/// Verbs that end like one: «confirm» and «deny».
const NO_TAILS: [&str; 2] = ["avkreft", "bekreft"];
/// Bytes of the shortest entry.
pub(super) const SHORTEST: usize = 4;

/// Whether a word of the text names a diagnosis or a medicine.
pub(super) fn any_word(text: &str) -> bool {
    // A word is what consists of ASCII letters and those that UTF-8 begins with C3, å and é among
    // them; so `covid-19` and `migrene/hodepine` are parted. Bytes, for speed.
    let mut before = 0;
    text.as_bytes()
        .split(move |byte| {
            let second = before == 0xC3;
            before = *byte;
            !(byte.is_ascii_alphabetic() || *byte == 0xC3 || (second && *byte >= 0x80))
        })
        .any(|word| word.len() >= SHORTEST && is_health_word(word))
}

fn is_health_word(word: &[u8]) -> bool {
    if !begins_like_an_entry(word) && !may_have_tail(word) {
        return false;
    }
    let folded = Folded::new(word);
    let word = folded.as_bytes();
    in_table(word) || ends_like_a_diagnosis(word)
}

/// Whether an entry has these first two letters: few words of ordinary text pass.
fn begins_like_an_entry(word: &[u8]) -> bool {
    let [first, second, ..] = word else {
        return false;
    };
    let row = usize::from(first.to_ascii_lowercase().wrapping_sub(b'a'));
    BEGINNINGS.get(row).is_some_and(|letters| letters & bit(*second) != 0)
}

/// Bit of a second letter; all that is not ASCII shares one.
const fn bit(letter: u8) -> u32 {
    match letter.to_ascii_lowercase() {
        letter @ b'a'..=b'z' => 1 << (letter - b'a'),
        _ => 1 << 31,
    }
}

/// Whether the last two letters of a tail stand at the end or before an inflection.
fn may_have_tail(word: &[u8]) -> bool {
    let from = word.len().saturating_sub(5);
    word.len() > 6
        && word.get(from..).unwrap_or_default().windows(2).any(|pair| {
            let [first, second] = pair else { return false };
            matches!(
                (first | 0x20, second | 0x20),
                (b's', b'e' | b'i' | b't')
                    | (b'o', b'n')
                    | (b'k' | b'f', b't')
                    | (b'n', b'e')
                    | (b'p', b's')
            )
        })
}

/// By first letter, the second letters of the table's entries.
const BEGINNINGS: [u32; 26] = beginnings();

#[allow(clippy::indexing_slicing, reason = "evaluated by the compiler, which checks each index")]
const fn beginnings() -> [u32; 26] {
    let mut all = [0; 26];
    let mut at = 0;
    while at < TABLE.len() {
        let entry = TABLE[at].0.as_bytes();
        all[(entry[0] - b'a') as usize] |= bit(entry[1]);
        at += 1;
    }
    all
}

fn in_table(word: &[u8]) -> bool {
    // No entry begins with another one, so the last entry that is not behind the word is the only
    // one that it can begin with.
    let behind = TABLE.partition_point(|(entry, _)| entry.as_bytes() <= word);
    let Some((entry, kind)) = behind.checked_sub(1).and_then(|at| TABLE.get(at)) else {
        return false;
    };
    let Some(rest) = word.strip_prefix(entry.as_bytes()) else {
        return false;
    };
    let goes_on = || SECOND_PARTS.iter().any(|part| rest.starts_with(part.as_bytes()));
    let ends = || INFLECTIONS.iter().any(|ending| ending.as_bytes() == rest);
    match kind {
        Stem => !at_a_workplace(rest),
        Word => ends() || (goes_on() && !at_a_workplace(rest)),
    }
}

fn at_a_workplace(rest: &[u8]) -> bool {
    WORKPLACES.iter().any(|part| rest.windows(part.len()).any(|here| here == part.as_bytes()))
}

fn ends_like_a_diagnosis(word: &[u8]) -> bool {
    let bare = |ending: &&str| word.strip_suffix(ending.as_bytes());
    INFLECTIONS.iter().filter_map(bare).any(has_tail)
}

fn has_tail(word: &[u8]) -> bool {
    // A first part of three letters or more stands before it.
    let is_tail = |tail: &str| word.len() > tail.len() + 2 && word.ends_with(tail.as_bytes());
    TAILS.iter().any(|tail| is_tail(tail))
        && !NO_TAILS.iter().any(|verb| word.ends_with(verb.as_bytes()))
}

/// Sorted by bytes; no entry begins with another one.
#[rustfmt::skip]
pub(super) const TABLE: [(&str, Match); 203] = [
    ("adhd", Stem), ("albyl", Word), ("alkoholis", Stem), ("alkoholmisbruk", Stem),
    ("alkoholproblem", Stem), ("alzheimer", Stem), ("amitriptylin", Stem), ("angina", Stem),
    ("angst", Stem), ("anoreksi", Stem), ("antabus", Stem), ("antidepress", Stem),
    ("artritt", Stem), ("artrose", Stem), ("asperger", Stem), ("astma", Stem), ("autis", Stem),
    ("bekkenløs", Stem), ("bekkenløys", Stem), ("betennelse", Stem), ("bipolar", Stem),
    ("blodfortynn", Stem), ("blodkreft", Stem), ("blodpropp", Stem), ("borreli", Stem),
    ("bronkitt", Word), ("brystkreft", Stem), ("bulimi", Stem), ("buprenorfin", Stem),
    ("cellegift", Stem), ("cipralex", Stem), ("concerta", Stem), ("covid", Stem), ("crohn", Stem),
    ("cøliaki", Stem), ("demens", Stem), ("depresjon", Stem), ("depressiv", Stem),
    ("deprimert", Stem), ("diabet", Stem), ("diazepam", Stem), ("diklofenak", Stem),
    ("dyslek", Stem), ("efexor", Stem), ("eggstokkreft", Stem), ("eksem", Word),
    ("eliquis", Stem), ("enbrel", Stem), ("endometriose", Stem), ("epilep", Stem),
    ("escitalopram", Stem), ("fibromyalgi", Stem), ("fluoksetin", Stem), ("flyangst", Stem),
    ("fontex", Stem), ("føflekkreft", Stem), ("gabapentin", Stem), ("gikt", Word),
    ("hekseskudd", Stem), ("helseangst", Stem), ("hepatitt", Stem), ("hjarteflimmer", Stem),
    ("hjarteinfarkt", Stem), ("hjartesvikt", Stem), ("hjernebløding", Stem),
    ("hjerneblødning", Stem), ("hjernerystelse", Stem), ("hjernerysting", Stem),
    ("hjerneslag", Stem), ("hjernesvulst", Stem), ("hjerteflimmer", Stem),
    ("hjerteinfarkt", Stem), ("hjertesvikt", Stem), ("hudkreft", Stem), ("humira", Stem),
    ("hypertyreose", Stem), ("hypotyreose", Stem), ("høydeangst", Stem), ("ibuprofen", Stem),
    ("ibux", Word), ("imigran", Stem), ("imovane", Stem), ("insulin", Stem), ("isjias", Stem),
    ("karpaltunnel", Stem), ("kodein", Stem), ("kols", Word), ("kortison", Stem), ("kreft", Word),
    ("kyssesjuke", Stem), ("kyssesyke", Stem), ("lamictal", Stem), ("lamotrigin", Stem),
    ("leddgikt", Stem), ("leukemi", Stem), ("levaxin", Stem), ("livmorhalskreft", Stem),
    ("lumbago", Stem), ("lungebetennelse", Stem), ("lungeemboli", Stem), ("lungekreft", Stem),
    ("lymfom", Stem), ("lyrica", Word), ("marevan", Stem), ("medikinet", Stem), ("metadon", Stem),
    ("metastase", Stem), ("metformin", Stem), ("metotreksat", Stem), ("migrene", Stem),
    ("mirtazapin", Stem), ("morfin", Stem), ("naproxen", Stem), ("narkolepsi", Stem),
    ("nervesamanbrot", Stem), ("nervesammenbrudd", Stem), ("neurontin", Stem), ("nobligan", Stem),
    ("nyresvikt", Stem), ("oksykodon", Stem), ("olanzapin", Stem), ("oxycontin", Stem),
    ("oxynorm", Stem), ("ozempic", Stem), ("panikkanfall", Stem), ("panikkangst", Stem),
    ("paracet", Stem), ("paralgin", Stem), ("parkinson", Stem), ("personlighetsforstyrr", Stem),
    ("pinex", Word), ("prednisolon", Stem), ("pregabalin", Stem), ("prestasjonsangst", Stem),
    ("prolaps", Stem), ("prostatakreft", Stem), ("psoriasis", Stem), ("psykose", Stem),
    ("psykotisk", Stem), ("ptsd", Stem), ("quetiapin", Stem), ("remeron", Stem),
    ("remicade", Stem), ("revmati", Stem), ("revmato", Stem), ("ritalin", Stem),
    ("rivotril", Stem), ("ruslidelse", Stem), ("ruslidingar", Stem), ("rusmisbruk", Stem),
    ("sarkoidose", Stem), ("saroten", Stem), ("schizofren", Stem), ("selvmord", Stem),
    ("senebetennelse", Stem), ("seroquel", Stem), ("sertralin", Stem), ("sjizofren", Stem),
    ("sjølvmord", Stem), ("skiveprolaps", Stem), ("sklerose", Stem), ("skoliose", Stem),
    ("slitasjegikt", Stem), ("smertestillande", Stem), ("smertestillende", Stem),
    ("sobril", Stem), ("sosialangst", Stem), ("sovemedisin", Stem), ("sovepille", Stem),
    ("spiseforstyrr", Stem), ("spontanabort", Stem), ("stesolid", Stem), ("stilnoct", Stem),
    ("stoffskifte", Stem), ("strattera", Stem), ("suboxone", Stem), ("subutex", Stem),
    ("sumatriptan", Stem), ("svulst", Word), ("sykdomsangst", Stem), ("symbicort", Stem),
    ("søvnapn", Stem), ("søvnlidelse", Stem), ("tarmkreft", Stem), ("tennisalbue", Stem),
    ("tourette", Stem), ("tramadol", Stem), ("tramagetic", Stem), ("tvangslidelse", Stem),
    ("utbrent", Stem), ("utmattelsessyndrom", Stem), ("valium", Stem), ("venlafaksin", Stem),
    ("ventolin", Stem), ("vival", Word), ("voltaren", Stem), ("wegovy", Stem), ("xanax", Stem),
    ("xarelto", Stem), ("zoloft", Stem), ("zolpidem", Stem), ("zopiklon", Stem),
    ("zyprexa", Stem),
];
