//! The native functions, as JNA binds them directly: pointers and sizes are
//! `long`, so that a call makes no object.

use std::fmt::Write;

use super::names::{NOTICE, camel, comment, javadoc};
use crate::abi::{Abi, Function, Type};

pub(super) fn files(abi: &Abi) -> Vec<(String, String)> {
    vec![
        ("java/no/oppfolgingsplan/internal/Abi".to_owned(), functions(abi)),
        ("java/no/oppfolgingsplan/internal/StatusCode".to_owned(), status(abi)),
    ]
}

fn functions(abi: &Abi) -> String {
    let mut text = format!(
        "{NOTICE}\npackage no.oppfolgingsplan.internal;\n\n\
         /** The functions of the C ABI. Pointers and sizes are {{@code long}}. */\n\
         public final class Abi {{\n    \
         /** The version of the ABI that these declarations are for. */\n    \
         public static final int VERSION = {};\n\n    private Abi() {{}}\n",
        abi.version
    );
    for function in &abi.functions {
        text.push('\n');
        text.push_str(&javadoc("    ", &[comment(&function.summary())]));
        writeln!(text, "    public static native {};", signature(abi, function))
            .expect("a string takes everything");
    }
    text.push_str("}\n");
    text
}

fn signature(abi: &Abi, function: &Function) -> String {
    let parameters: Vec<String> = function
        .parameters
        .iter()
        .map(|one| format!("{} {}", java_type(abi, &one.of), camel(&one.name)))
        .collect();
    let returns = java_type(abi, &function.returns);
    format!("{returns} {}({})", function.name, parameters.join(", "))
}

fn java_type(abi: &Abi, of: &Type) -> &'static str {
    if of.pointers > 0 {
        return "long";
    }
    match abi.number(&of.base) {
        "void" => "void",
        "int32_t" | "uint32_t" => "int",
        "int64_t" | "uint64_t" | "size_t" => "long",
        other => panic!("no Java type for `{other}`"),
    }
}

fn status(abi: &Abi) -> String {
    let set = abi.sets.iter().find(|set| set.name == "opl_status").expect("calls have a status");
    let mut text = format!("{NOTICE}\npackage no.oppfolgingsplan.internal;\n\n");
    text.push_str(&javadoc("", &[comment(&set.doc.join(" "))]));
    text.push_str("public final class StatusCode {\n    private StatusCode() {}\n");
    for constant in &set.constants {
        text.push('\n');
        text.push_str(&javadoc("    ", &[comment(&constant.doc.join(" "))]));
        writeln!(text, "    public static final int {} = {};", constant.short, constant.value)
            .expect("a string takes everything");
    }
    text.push_str("}\n");
    text
}
