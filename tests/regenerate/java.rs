//! What the Java package has from the library's own tables and from the C
//! header: a record for each command and each object in them, an enum for each
//! set of words, and the declarations of the native functions.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a generator ends when a table holds what it does not know, and says so"
)]

#[path = "java/commands.rs"]
mod commands;
#[path = "java/declarations.rs"]
mod declarations;
#[path = "java/names.rs"]
mod names;
#[path = "java/records.rs"]
mod records;
#[path = "java/words.rs"]
mod words;

use crate::abi::Abi;

const GENERATED: &str = "ffi/java/src/generated";

/// The generated files of the package: where, from the root of the repository, and what.
pub(crate) fn files() -> Vec<(&'static str, String)> {
    let abi = Abi::current();
    let mut files = declarations::files(&abi);
    files.extend(words::files(&abi));
    files.extend(commands::files());
    files
        .into_iter()
        .map(|(path, text)| {
            // One path for each command and set: they are as many as the tables are long.
            let path: &'static str = format!("{GENERATED}/{path}.java").leak();
            (path, text)
        })
        .collect()
}
