//! Files that belong together: a folder to write, or one zip, with the SHA-256 sum of each.
//!
//! The library writes no file itself. A host writes the files of a [`Package`] into a folder, or
//! takes `Package::zip` (feature `package`); the sums say later whether anything was changed or lost on the way.
//!
//! ```
//! use oppfolgingsplan::package::{File, FileName, MediaType, Package};
//! let file = File::new(FileName::new("plan.txt")?, MediaType::Text, b"abc".to_vec());
//! let package = Package::new(vec![file])?;
//! assert_eq!(
//!     String::from_utf8_lossy(package.files()[1].bytes()),
//!     "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  plan.txt\n",
//! );
//! # Ok::<(), oppfolgingsplan::package::PackageError>(())
//! ```

mod file;
#[cfg(feature = "package")]
mod zipped;

pub use file::{File, FileName, MediaType};
#[cfg(feature = "package")]
pub use zipped::zip;

use crate::Digest;

/// What cannot be a package.
///
/// ```
/// use oppfolgingsplan::package::{FileName, PackageError};
/// assert_eq!(FileName::new("../plan.pdf").err(), Some(PackageError::Name));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PackageError {
    /// A file name holds something else than parts of `A`–`Z`, `a`–`z`, `0`–`9`, `-`, `_` and `.`
    /// with `/` between them, a part begins or ends with `.` or is called as a device of Windows, or
    /// the name is longer than 100.
    #[error("a file name of a package holds something else than A-Z, a-z, 0-9, -, _, . and /")]
    Name,
    /// Two files have one name, also when they differ in capital letters only.
    #[error("two files of a package have the same name")]
    Twice,
    /// The files are larger than a zip without extensions can be, 4 GiB.
    #[error("a package is too large for a zip")]
    TooLarge,
}

/// Files that belong together, the last of them the sums of the others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Package {
    files: Vec<File>,
}

impl Package {
    /// The name of the file with the sums, as `sha256sum --check` reads it.
    pub const SUMS: &'static str = "SHA256SUMS";

    /// A package of these files, in their order, with their sums behind them.
    ///
    /// # Errors
    /// Two files have one name, or one is called as the sums are.
    pub fn new(mut files: Vec<File>) -> Result<Self, PackageError> {
        let sums: String =
            files.iter().map(|file| format!("{}  {}\n", file.digest(), file.name)).collect();
        files.push(File::new(FileName::new(Self::SUMS)?, MediaType::Text, sums.into_bytes()));
        let mut names: Vec<String> =
            files.iter().map(|file| file.name.as_str().to_ascii_lowercase()).collect();
        names.sort_unstable();
        if names.windows(2).any(|pair| matches!(pair, [one, other] if one == other)) {
            return Err(PackageError::Twice);
        }
        Ok(Self { files })
    }

    /// The files; the last is the one with the sums.
    #[must_use]
    pub fn files(&self) -> &[File] {
        &self.files
    }

    /// The file of this name.
    #[must_use]
    pub fn file(&self, name: &str) -> Option<&File> {
        self.files.iter().find(|file| file.name.as_str() == name)
    }

    /// The sum of each file but the last, by name.
    pub fn sums(&self) -> impl Iterator<Item = (&FileName, Digest)> {
        let others = self.files.split_last().map_or(&[] as &[File], |(_, others)| others);
        others.iter().map(|file| (&file.name, file.digest()))
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failing test may panic")]
mod tests {
    use super::*;

    fn file(name: &str, text: &str) -> File {
        File::new(FileName::new(name).unwrap(), MediaType::Text, text.into())
    }

    #[test]
    fn names_that_could_leave_the_folder_or_be_mistaken_are_refused() {
        for name in [
            "",
            "/a",
            "a/",
            "a//b",
            "../a",
            "a/..",
            ".a",
            "a b",
            "blåbær.pdf",
            "a\\b",
            "a:b",
            "con",
            "b/AUX.pdf",
            "lpt1.txt",
            "a.",
            "a./b",
        ] {
            assert_eq!(FileName::new(name), Err(PackageError::Name), "{name}");
        }
        assert!(FileName::new(&"a".repeat(101)).is_err());
        assert!(FileName::new("vedlegg/plan-v2.json").is_ok());
        assert!(FileName::new("console/com.txt").is_ok());
    }

    #[test]
    fn no_two_files_of_one_name() {
        assert_eq!(Package::new(vec![file("a", "1"), file("A", "2")]), Err(PackageError::Twice));
        assert_eq!(Package::new(vec![file("sha256sums", "1")]), Err(PackageError::Twice));
    }

    #[cfg(feature = "package")]
    #[test]
    fn the_same_package_is_the_same_zip() {
        let package = Package::new(vec![file("a.txt", "1"), file("b/c.txt", "2")]).unwrap();
        let at = "2026-02-10T09:00:01+01:00".parse().unwrap();
        let zip = package.zip(at).unwrap();
        assert_eq!(zip, package.zip(at).unwrap());
        let mut read = zip::ZipArchive::new(std::io::Cursor::new(zip)).unwrap();
        let names: Vec<String> = read.file_names().map(str::to_owned).collect();
        assert_eq!(names, ["a.txt", "b/c.txt", "SHA256SUMS"]);
        let time = read.by_name("a.txt").unwrap().last_modified().unwrap();
        assert_eq!((time.year(), time.hour(), time.second()), (2026, 9, 0));
    }
}
