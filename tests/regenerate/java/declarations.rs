//! The native functions, as JNA binds them directly: pointers and sizes are
//! `long`, so that a call makes no object.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::names::{NOTICE, camel, comment, javadoc};
use crate::abi::{Abi, Function, Type};

pub(super) fn files(abi: &Abi) -> Vec<(String, String)> {
    vec![
        ("java/no/oppfolgingsplan/internal/Abi".to_owned(), functions(abi)),
        ("java22/no/oppfolgingsplan/internal/Abi".to_owned(), linked(abi)),
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

/// The same functions on the foreign-function API of later Javas: one method handle for each
/// signature, one address for each function, both constants to the compiler.
fn linked(abi: &Abi) -> String {
    let (mut handles, mut addresses, mut methods) = (BTreeMap::new(), String::new(), String::new());
    for function in &abi.functions {
        let returns = java_type(abi, &function.returns);
        let types: Vec<&str> =
            function.parameters.iter().map(|one| java_type(abi, &one.of)).collect();
        let all: Vec<&str> = std::iter::once(returns).chain(types.iter().copied()).collect();
        let handle = all.join("_").to_uppercase();
        let classes: Vec<String> = all.iter().map(|one| format!("{one}.class")).collect();
        handles.insert(handle.clone(), classes.join(", "));
        let (name, address) = (&function.name, function.name.to_uppercase());
        writeln!(
            addresses,
            "    private static final MemorySegment {address} = Binding.address(\"{name}\");"
        )
        .expect("a string takes everything");
        let mut given = vec![address];
        given.extend(function.parameters.iter().map(|one| camel(&one.name)));
        let call = format!("{handle}.invokeExact({})", given.join(", "));
        let call = if returns == "void" { call } else { format!("return ({returns}) {call}") };
        write!(
            methods,
            "\n    public static {} {{\n        try {{\n            {call};\n        }} catch (Throwable failed) {{\n            \
             throw Binding.impossible(failed);\n        }}\n    }}\n",
            signature(abi, function)
        )
        .expect("a string takes everything");
    }
    let handles: String = handles
        .iter()
        .map(|(name, classes)| {
            format!("    private static final MethodHandle {name} = Binding.handle({classes});\n")
        })
        .collect();
    format!(
        "{NOTICE}\npackage no.oppfolgingsplan.internal;\n\nimport java.lang.foreign.MemorySegment;\n\
         import java.lang.invoke.MethodHandle;\n\n\
         /** The functions of the C ABI, for Java 22 and later. Pointers and sizes are {{@code long}}. */\n\
         public final class Abi {{\n    \
         /** The version of the ABI that these declarations are for. */\n    \
         public static final int VERSION = {};\n\n{handles}\n{addresses}\n    private Abi() {{}}\n{}}}\n",
        abi.version, methods,
    )
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
