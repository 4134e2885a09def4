//! What the Python package has from the library's own tables: a constructor for
//! each command, a class for each object in them, the words, and the stubs.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a generator ends when a table holds what it does not know, and says so"
)]

#[path = "python/constructors.rs"]
mod constructors;
#[path = "python/names.rs"]
mod names;
#[path = "python/objects.rs"]
mod objects;
#[path = "python/stubs.rs"]
mod stubs;
#[path = "python/words.rs"]
mod words;

/// The generated files of the package: where, from the root of the repository, and what.
pub(crate) fn files() -> Vec<(&'static str, String)> {
    let mut files = constructors::files();
    files.push(("python/src/commands/mod.rs", constructors::module()));
    files.extend(objects::files());
    files.push(("python/pysrc/oppfolgingsplan/commands.py", stubs::module()));
    files.push(("python/pysrc/oppfolgingsplan/commands.pyi", stubs::stub()));
    files.push(("python/pysrc/oppfolgingsplan/words.py", words::module()));
    files
}
