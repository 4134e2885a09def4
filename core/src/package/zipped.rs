//! A package as one zip.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::{File, FileName, MediaType, Package, PackageError};
use crate::Moment;

impl Package {
    /// The files in one zip, dated as `at` is in Oslo, to the minute.
    ///
    /// The same files and moment give the same bytes.
    ///
    /// # Errors
    /// [`PackageError::TooLarge`].
    pub fn zip(&self, at: Moment) -> Result<Vec<u8>, PackageError> {
        zipped(self.files(), at)
    }
}

/// Files in one zip, `filer.zip`, as [`Package::zip`] makes it.
///
/// # Errors
/// [`PackageError::TooLarge`].
pub fn zip(files: &[File], at: Moment) -> Result<File, PackageError> {
    Ok(File::new(FileName::known("filer.zip"), MediaType::Zip, zipped(files, at)?))
}

fn zipped(files: &[File], at: Moment) -> Result<Vec<u8>, PackageError> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .unix_permissions(0o644)
        .last_modified_time(dated(at));
    if !fits(files.iter().map(|file| file.bytes().len())) {
        return Err(PackageError::TooLarge);
    }
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for file in files {
        zip.start_file(file.name.as_str(), options).map_err(|_| PackageError::TooLarge)?;
        zip.write_all(file.bytes()).map_err(|_| PackageError::TooLarge)?;
    }
    zip.finish().map(Cursor::into_inner).map_err(|_| PackageError::TooLarge)
}

/// Whether files of these sizes are less than 4 GiB in all.
fn fits(sizes: impl Iterator<Item = usize>) -> bool {
    sizes
        .map(u64::try_from)
        .try_fold(0_u64, |sum, size| sum.checked_add(size.ok()?))
        .is_some_and(|sum| sum < 1 << 32)
}

/// A zip knows the years from 1980 to 2107; other moments become its first day.
fn dated(at: Moment) -> DateTime {
    let (date, minute) = at.oslo_minute();
    let (hour, minute) = (minute / 60, minute % 60);
    let narrow = |number: u16| u8::try_from(number).ok();
    u16::try_from(date.year())
        .ok()
        .zip(narrow(hour).zip(narrow(minute)))
        .and_then(|(year, (hour, minute))| {
            DateTime::from_date_and_time(year, date.month(), date.day(), hour, minute, 0).ok()
        })
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four_gibibytes_are_too_many() {
        assert!(fits([1 << 31, (1 << 31) - 1].into_iter()));
        assert!(!fits([1 << 31, 1 << 31].into_iter()));
        assert!(!fits([usize::MAX, usize::MAX].into_iter()));
    }
}
