//! What every call returns.

/// How a call went. Numbers are never reused; a later version may add some, so
/// treat an unknown number from 10 up as a failure.
pub type opl_status = i32;

/// The call did what it says, and `*out` is written.
pub const OPL_STATUS_OK: opl_status = 0;
/// No failure, but there is nothing to give: `*out` is not written.
pub const OPL_STATUS_NONE: opl_status = 1;
/// Input error: the text or value that was given cannot be. The error names
/// the kind and the path.
pub const OPL_STATUS_INPUT: opl_status = 10;
/// A pointer that must not be NULL is NULL.
pub const OPL_STATUS_NULL_ARGUMENT: opl_status = 11;
/// A text is not UTF-8.
pub const OPL_STATUS_NOT_UTF8: opl_status = 12;
/// A date, moment, index, length or enumerator is outside what there is.
pub const OPL_STATUS_OUT_OF_RANGE: opl_status = 13;
/// A bug in the library, caught at the door. The handles are as they were and
/// may be used again.
pub const OPL_STATUS_BUG: opl_status = 90;
