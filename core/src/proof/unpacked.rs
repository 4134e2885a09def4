//! The files of a zip, for the verifier.

use std::io::{Cursor, Read};

/// The largest zip that is unpacked.
const MOST_BYTES: u64 = 64 << 20;
const MOST_FILES: usize = 16;

/// What is in a zip.
pub(super) struct Unpacked {
    pub(super) files: Vec<(String, Vec<u8>)>,
    /// The names of files that the zip has more than once. Programs differ in which they take.
    pub(super) twice: Vec<String>,
}

impl Unpacked {
    /// `None` for what is no zip, or a larger one than a pack is.
    pub(super) fn of(bytes: &[u8]) -> Option<Self> {
        let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).ok()?;
        if zip.len() > MOST_FILES {
            return None;
        }
        let directory = usize::try_from(zip.central_directory_start()).ok()?;
        let mut listed = listed(bytes.get(directory..)?);
        let mut left = MOST_BYTES;
        let mut files = Vec::new();
        for place in 0..zip.len() {
            let mut file = zip.by_index(place).ok()?;
            let mut bytes = Vec::new();
            file.by_ref().take(left + 1).read_to_end(&mut bytes).ok()?;
            left = left.checked_sub(bytes.len() as u64)?;
            // Of each name the reader keeps one.
            let place = listed.iter().position(|name| name == file.name_raw())?;
            listed.remove(place);
            files.push((file.name().to_owned(), bytes));
        }
        let name = |name: Vec<u8>| String::from_utf8_lossy(&name).into_owned();
        Some(Self { files, twice: listed.into_iter().map(name).collect() })
    }
}

/// The names in the directory of a zip, each as often as it stands there (APPNOTE 4.3.12).
fn listed(mut directory: &[u8]) -> Vec<Vec<u8>> {
    const ENTRY: &[u8] = b"PK\x01\x02";
    let size = |at: usize, entry: &[u8]| {
        let bytes = entry.get(at..at + 2).and_then(|bytes| bytes.try_into().ok());
        usize::from(bytes.map_or(0, u16::from_le_bytes))
    };
    let mut names = Vec::new();
    while directory.starts_with(ENTRY) {
        let [name, extra, comment] = [28, 30, 32].map(|at| size(at, directory));
        names.push(directory.get(46..46 + name).unwrap_or_default().to_vec());
        directory = directory.get(46 + name + extra + comment..).unwrap_or_default();
    }
    names
}
