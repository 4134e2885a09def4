//! The C ABI as data, read from the generated header: the source of the
//! declarations in every language that calls it.

#![allow(
    clippy::panic,
    reason = "a generator ends when the header holds what it does not know, and says so"
)]

use crate::c_header;

/// All that the header declares, in its order.
#[derive(Debug, Default)]
pub(crate) struct Abi {
    pub(crate) version: i64,
    pub(crate) handles: Vec<Handle>,
    pub(crate) sets: Vec<Set>,
    pub(crate) functions: Vec<Function>,
}

/// An opaque type, such as `opl_case`.
#[derive(Debug)]
pub(crate) struct Handle {
    pub(crate) name: String,
    pub(crate) doc: Vec<String>,
}

/// A number with a meaning, such as `opl_role`; closed sets have constants, dates have none.
#[derive(Debug)]
pub(crate) struct Set {
    pub(crate) name: String,
    /// The type of C below it, such as `int32_t`.
    pub(crate) base: String,
    pub(crate) doc: Vec<String>,
    pub(crate) constants: Vec<Constant>,
}

#[derive(Debug)]
pub(crate) struct Constant {
    /// The whole name: `OPL_ROLE_HR`.
    pub(crate) name: String,
    /// The name without that of the set: `HR`.
    pub(crate) short: String,
    pub(crate) value: i64,
    pub(crate) doc: Vec<String>,
}

#[derive(Debug)]
pub(crate) struct Function {
    pub(crate) name: String,
    pub(crate) returns: Type,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) doc: Vec<String>,
}

#[derive(Debug)]
pub(crate) struct Parameter {
    pub(crate) name: String,
    pub(crate) of: Type,
}

/// A type of C: `const opl_case *` is `opl_case`, constant, one pointer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Type {
    pub(crate) base: String,
    pub(crate) is_const: bool,
    pub(crate) pointers: usize,
}

impl Abi {
    /// The ABI as the source of the C door has it now.
    pub(crate) fn current() -> Self {
        let files = c_header::files();
        let (_, header) = files.iter().find(|(path, _)| path.ends_with(".h")).unwrap();
        Self::read(header)
    }

    /// The ABI of a header.
    pub(crate) fn read(header: &str) -> Self {
        let mut abi = Self::default();
        let mut doc = Vec::new();
        let mut lines = header.lines();
        while let Some(line) = lines.next() {
            if let Some(text) = line.strip_prefix("/**") {
                doc = comment(text, &mut lines);
            } else if line == "/*" {
                comment("", &mut lines);
            } else if let Some(constant) = line.strip_prefix("#define OPL_") {
                abi.constant(constant, std::mem::take(&mut doc));
            } else if let Some(declared) = line.strip_prefix("typedef ") {
                abi.typedef(declared, std::mem::take(&mut doc));
            } else if !(line.is_empty()
                || line.starts_with(['#', '}'])
                || line.starts_with("extern "))
            {
                let mut declared = line.to_owned();
                while !declared.ends_with(';') {
                    declared.push(' ');
                    declared.push_str(lines.next().unwrap().trim());
                }
                abi.functions.push(function(&declared, std::mem::take(&mut doc)));
            }
        }
        abi
    }

    fn constant(&mut self, declared: &str, doc: Vec<String>) {
        let (name, value) = declared.split_once(' ').unwrap();
        let name = format!("OPL_{name}");
        let value = value.trim().parse().unwrap();
        if name == "OPL_ABI_VERSION" {
            self.version = value;
            return;
        }
        let of = |set: &Set| name.strip_prefix(&format!("{}_", set.name.to_uppercase()));
        let set = self.sets.iter_mut().filter(|set| of(set).is_some());
        let set = set.max_by_key(|set| set.name.len());
        let set = set.unwrap_or_else(|| panic!("`{name}` belongs to no typedef"));
        let short = of(set).unwrap().to_owned();
        set.constants.push(Constant { name, short, value, doc });
    }

    fn typedef(&mut self, declared: &str, doc: Vec<String>) {
        let words: Vec<&str> = declared.trim_end_matches(';').split(' ').collect();
        match words.as_slice() {
            ["struct", tag, name] if tag == name => {
                self.handles.push(Handle { name: (*name).to_owned(), doc });
            }
            [base, name] => self.sets.push(Set {
                name: (*name).to_owned(),
                base: (*base).to_owned(),
                doc,
                constants: Vec::new(),
            }),
            _ => panic!("`typedef {declared}` is neither a handle nor a number"),
        }
    }

    /// Whether a type of C is an opaque handle.
    pub(crate) fn is_handle(&self, base: &str) -> bool {
        self.handles.iter().any(|handle| handle.name == base)
    }

    /// The type of C below a named number; other names are their own.
    pub(crate) fn number<'a>(&'a self, base: &'a str) -> &'a str {
        self.sets.iter().find(|set| set.name == base).map_or(base, |set| &set.base)
    }
}

impl Function {
    /// What it does, without the five lines of the contract.
    pub(crate) fn summary(&self) -> String {
        let contract = self.doc.iter().position(|line| line.starts_with("Owner: "));
        self.doc[..contract.unwrap_or(self.doc.len())].join(" ")
    }
}

/// The lines of a comment whose first line is read already.
fn comment<'a>(first: &str, lines: &mut impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut doc = Vec::new();
    let mut text = first;
    loop {
        let (line, ends) = match text.strip_suffix("*/") {
            Some(line) => (line, true),
            None => (text, false),
        };
        let line = line.trim();
        let line = line.strip_prefix("* ").unwrap_or(line);
        if !(line.is_empty() || line == "*") {
            doc.push(line.to_owned());
        }
        if ends {
            return doc;
        }
        text = lines.next().unwrap();
    }
}

fn function(declared: &str, doc: Vec<String>) -> Function {
    let (head, parameters) = declared.trim_end_matches(");").split_once('(').unwrap();
    let (name, returns) = named(head);
    let parameters = match parameters {
        "void" => Vec::new(),
        some => some
            .split(',')
            .map(|one| {
                let (name, of) = named(one);
                Parameter { name, of }
            })
            .collect(),
    };
    Function { name, returns, parameters, doc }
}

/// A declaration `const opl_case *a_case` as its name and type.
fn named(declared: &str) -> (String, Type) {
    let declared = declared.trim();
    let start = declared.rfind([' ', '*']).unwrap() + 1;
    let (of, name) = declared.split_at(start);
    let is_const = of.trim_start().starts_with("const ");
    let pointers = of.matches('*').count();
    let base = of.replace("const ", "").replace("struct ", "").replace('*', "");
    (name.to_owned(), Type { base: base.trim().to_owned(), is_const, pointers })
}

#[test]
fn the_header_is_read_as_a_whole() {
    let abi = Abi::current();
    assert_eq!(abi.version, i64::from(oppfolgingsplan_c::version::opl_abi_version()));

    let mut names: Vec<&str> =
        abi.functions.iter().map(|function| function.name.as_str()).collect();
    names.sort_unstable();
    let files = c_header::files();
    let (_, symbols) = files.iter().find(|(path, _)| path.ends_with(".symbols")).unwrap();
    assert_eq!(names, symbols.lines().collect::<Vec<_>>());

    for handle in &abi.handles {
        let free = format!("{}_free", handle.name);
        assert!(names.contains(&free.as_str()), "{free}");
        assert!(!handle.doc.is_empty(), "{}", handle.name);
    }
    for set in &abi.sets {
        let mut values: Vec<i64> = set.constants.iter().map(|constant| constant.value).collect();
        values.sort_unstable();
        values.dedup();
        assert_eq!(values.len(), set.constants.len(), "{}", set.name);
        assert!(!set.doc.is_empty(), "{}", set.name);
        for constant in &set.constants {
            assert!(constant.name.ends_with(&constant.short) && !constant.doc.is_empty());
        }
    }
    for function in &abi.functions {
        assert!(!function.summary().contains("Owner: "), "{}", function.name);
        for parameter in &function.parameters {
            let base = &parameter.of.base;
            let known = abi.is_handle(base)
                || matches!(
                    abi.number(base),
                    "char" | "size_t" | "int32_t" | "int64_t" | "uint32_t" | "uint64_t" | "uint8_t"
                );
            assert!(known, "{} of {}: {:?}", parameter.name, function.name, parameter.of);
        }
    }
    let step = abi.functions.iter().find(|function| function.name == "opl_step_case").unwrap();
    assert_eq!(step.returns, Type { base: "opl_status".into(), is_const: false, pointers: 0 });
    assert_eq!(
        step.parameters[0].of,
        Type { base: "opl_step".into(), is_const: true, pointers: 1 }
    );
    assert_eq!(
        step.parameters[1].of,
        Type { base: "opl_case".into(), is_const: false, pointers: 2 }
    );
}
