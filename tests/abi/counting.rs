//! An allocator that counts, for each thread by itself, so that tests that run
//! beside each other do not count for each other.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

pub(crate) struct Counting;

/// What a thread has asked for and given back so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Count {
    pub(crate) allocations: u64,
    pub(crate) frees: u64,
    pub(crate) bytes_held: i64,
}

thread_local! {
    static COUNT: Cell<Count> = const { Cell::new(Count { allocations: 0, frees: 0, bytes_held: 0 }) };
}

/// The count of this thread.
pub(crate) fn count() -> Count {
    COUNT.with(Cell::get)
}

fn note(change: impl FnOnce(&mut Count)) {
    // A thread that ends frees its last memory after its counter.
    let _ = COUNT.try_with(|cell| {
        let mut count = cell.get();
        change(&mut count);
        cell.set(count);
    });
}

fn size(layout: Layout) -> i64 {
    i64::try_from(layout.size()).unwrap_or(i64::MAX)
}

// SAFETY: all memory is that of the system's allocator.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        note(|count| {
            count.allocations += 1;
            count.bytes_held += size(layout);
        });
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, memory: *mut u8, layout: Layout) {
        note(|count| {
            count.frees += 1;
            count.bytes_held -= size(layout);
        });
        unsafe { System.dealloc(memory, layout) }
    }
}
