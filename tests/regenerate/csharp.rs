//! What the C# package has from the header and from the library's own tables:
//! the declarations of the native functions, the handles, the closed sets, the
//! codes, a constructor for each command, and a class for each object in them.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a generator ends when a table holds what it does not know, and says so"
)]

#[path = "csharp/codes.rs"]
mod codes;
#[path = "csharp/commands.rs"]
mod commands;
#[path = "csharp/names.rs"]
mod names;
#[path = "csharp/native.rs"]
mod native;
#[path = "csharp/objects.rs"]
mod objects;
#[path = "csharp/records.rs"]
mod records;
#[path = "csharp/records_doc.rs"]
mod records_doc;
#[path = "csharp/sets.rs"]
mod sets;

use crate::abi::Abi;

/// The generated files of the package: where, from the root of the repository, and what.
pub(crate) fn files() -> Vec<(&'static str, String)> {
    let abi = Abi::current();
    vec![
        ("ffi/csharp/src/Generated/NativeMethods.cs", native::methods(&abi)),
        ("ffi/csharp/src/Generated/NativeHandles.cs", native::handles(&abi)),
        ("ffi/csharp/src/Generated/Sets.cs", sets::enums(&abi)),
        ("ffi/csharp/src/Generated/Words.cs", sets::words(&abi)),
        ("ffi/csharp/src/Generated/Codes.cs", codes::classes()),
        ("ffi/csharp/src/Generated/Commands.cs", commands::class()),
        ("ffi/csharp/src/Generated/Objects.cs", objects::classes()),
        ("ffi/csharp/src/Generated/Records.cs", records::classes()),
    ]
}
