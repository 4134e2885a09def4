//! Files as one zip.

use oppfolgingsplan::package::zip;

use crate::boundary;
use crate::date::{moment as moment_of, opl_moment};
use crate::error::opl_error;
use crate::files::opl_files;
use crate::handle;
use crate::status::opl_status;

/// All the files in one, `filer.zip`, dated as the moment is in Oslo. The same files and moment
/// give the same bytes. Files that a rule forbids give its refusal again, and no zip:
/// `opl_files_refusal`.
/// Owner: the caller frees `*out` with `opl_files_free`, `*error` with `opl_error_free`.
/// NULL: `files` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_files_zip(
    files: *const opl_files,
    moment: opl_moment,
    out: *mut *mut opl_files,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, error, || {
            let files = handle::look(files)?;
            let at = moment_of(moment)?;
            let files = match files.answer() {
                Ok(files) => files,
                Err(refusal) => return Ok(handle::give(opl_files::refused(refusal.clone()))),
            };
            let file = zip(files, at).map_err(|_| opl_error::beyond("files", "more than 4 GiB"))?;
            Ok(handle::give(opl_files::plain(vec![file])))
        })
    }
}
