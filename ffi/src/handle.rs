//! Handles: what C holds a pointer to. The only pointer work of handles.
//!
//! A handle is the Rust object itself, so C and Rust know it by the same type
//! and neither takes one kind for another.

use crate::error::opl_error;

/// An object that C holds by pointer: nothing changes it once it is made, so
/// any number of threads may read it.
pub(crate) trait Handle: Sized + Send + Sync + 'static {
    /// The argument by which functions take it.
    const NAME: &'static str;
}

/// Gives an object to the caller, who frees it.
pub(crate) fn give<T: Handle>(object: T) -> *mut T {
    Box::into_raw(Box::new(object))
}

/// Looks at an object that the caller holds.
///
/// # Safety
/// NULL, or a handle that lives through `'a`.
pub(crate) unsafe fn look<'a, T: Handle>(handle: *const T) -> Result<&'a T, opl_error> {
    // SAFETY: the caller vouches for what is not NULL.
    unsafe { handle.as_ref() }.ok_or_else(|| opl_error::null(T::NAME))
}

/// Takes an object back and drops it.
///
/// # Safety
/// NULL, or a handle from [`give`] that nobody uses any more.
pub(crate) unsafe fn free<T: Handle>(handle: *mut T) {
    if !handle.is_null() {
        // SAFETY: it came from `Box::into_raw`, and comes back once.
        drop(unsafe { Box::from_raw(handle) });
    }
}
