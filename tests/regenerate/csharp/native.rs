//! The native functions and the handles, from the header.

use std::fmt::Write;

use super::names::{handle, opening, pascal, summary};
use crate::abi::{Abi, Function, Parameter, Type};

const LIBRARY: &str = "oppfolgingsplan_c";

/// Handles that never leave the call in which they are made: plain pointers, freed at once.
const PASSING: [&str; 2] = ["opl_text", "opl_error"];

pub(super) fn methods(abi: &Abi) -> String {
    let mut text = opening("include/oppfolgingsplan.h");
    write!(
        text,
        "using System;\nusing System.Runtime.InteropServices;\nusing System.Security;\n\n\
         namespace Oppfolgingsplan.Native\n{{\n    \
         /// <summary>The functions of the C ABI, by their own names.</summary>\n    \
         [SuppressUnmanagedCodeSecurity]\n    \
         internal static unsafe class NativeMethods\n    {{\n        \
         /// <summary>The name by which the runtime looks for the library.</summary>\n        \
         internal const string Library = \"{LIBRARY}\";\n\n        \
         /// <summary>The version of the ABI that these declarations are of.</summary>\n        \
         internal const uint AbiVersion = {};\n",
        abi.version
    )
    .expect("a string takes everything");
    for function in &abi.functions {
        let parameters: Vec<String> = function
            .parameters
            .iter()
            .map(|parameter| declared(abi, function, parameter))
            .collect();
        write!(
            text,
            "\n{}        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]\n        \
             internal static extern {} {}({});\n",
            summary("        ", &function.summary()),
            returned(abi, &function.returns),
            function.name,
            parameters.join(", ")
        )
        .expect("a string takes everything");
    }
    text.push_str("    }\n\n");
    text.push_str(&statuses(abi));
    text.push_str("}\n");
    text
}

fn statuses(abi: &Abi) -> String {
    let set = abi.sets.iter().find(|set| set.name == "opl_status").expect("a status");
    let mut text = summary("    ", &set.doc.join(" "));
    text.push_str("    internal static class NativeStatus\n    {\n");
    for constant in &set.constants {
        writeln!(
            text,
            "{}        internal const int {} = {};",
            summary("        ", &constant.doc.join(" ")),
            pascal(&constant.short),
            constant.value
        )
        .expect("a string takes everything");
    }
    text.push_str("    }\n");
    text
}

fn returned(abi: &Abi, of: &Type) -> &'static str {
    match of.pointers {
        0 => plain(abi.number(&of.base)),
        _ => "IntPtr",
    }
}

fn plain(base: &str) -> &'static str {
    match base {
        "void" => "void",
        "int32_t" => "int",
        "uint32_t" => "uint",
        "int64_t" => "long",
        "uint64_t" => "ulong",
        "uint8_t" => "byte",
        "size_t" => "UIntPtr",
        other => panic!("no C# type for `{other}`"),
    }
}

fn declared(abi: &Abi, function: &Function, parameter: &Parameter) -> String {
    let of = &parameter.of;
    let name = match parameter.name.as_str() {
        "out" => "result",
        other => other,
    };
    let freed = function.name == format!("{}_free", of.base);
    let passing = PASSING.contains(&of.base.as_str());
    let typed = match (of.pointers, of.is_const) {
        (0, _) => plain(abi.number(&of.base)).to_owned(),
        (1, true) if matches!(of.base.as_str(), "char" | "uint8_t") => "byte*".to_owned(),
        (1, _) if abi.is_handle(&of.base) && (freed || passing) => "IntPtr".to_owned(),
        (1, true) if abi.is_handle(&of.base) => handle(&of.base),
        (1, false) if !abi.is_handle(&of.base) => {
            format!("out {}", plain(abi.number(&of.base)))
        }
        (2, false) if passing => "out IntPtr".to_owned(),
        (2, false) if abi.is_handle(&of.base) => format!("out {}", handle(&of.base)),
        _ => panic!("no C# for {of:?} of `{}`", function.name),
    };
    format!("{typed} {name}")
}

pub(super) fn handles(abi: &Abi) -> String {
    let mut text = opening("include/oppfolgingsplan.h");
    text.push_str("namespace Oppfolgingsplan.Native\n{\n");
    let kept = abi.handles.iter().filter(|handle| !PASSING.contains(&handle.name.as_str()));
    for (place, one) in kept.enumerate() {
        if place > 0 {
            text.push('\n');
        }
        write!(
            text,
            "{}    internal sealed class {} : NativeHandle\n    {{\n        \
             protected override bool ReleaseHandle()\n        {{\n            \
             NativeMethods.{}_free(handle);\n            return true;\n        }}\n    }}\n",
            summary("    ", &format!("Owns one `{}`.", one.name)),
            handle(&one.name),
            one.name
        )
        .expect("a string takes everything");
    }
    text.push_str("}\n");
    text
}
