//! Reading XML of a stranger.

use std::str;

use quick_xml::errors::Error;
use quick_xml::escape::{EscapeError, unescape};
use quick_xml::events::{BytesDecl, BytesStart, Event};
use quick_xml::name::{NamespaceResolver, ResolveResult};
use quick_xml::reader::NsReader;

use super::element::{Attribute, Element};
use super::fault::XmlFault;
use super::letters::is_char;

/// The most attributes of one element: looking for two of the same name takes the square of it.
const MOST_ATTRIBUTES: usize = 64;

/// What a document may have at most.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    pub(crate) bytes: usize,
    pub(crate) elements: usize,
    pub(crate) depth: usize,
}

/// Reads a document, and gives its outermost element.
pub(crate) fn read(document: &[u8], limits: Limits) -> Result<Element, XmlFault> {
    read_located(document, limits).map_err(|(fault, _)| fault)
}

/// As [`read`], and says on which line something is wrong; 0 is the document as a whole.
pub(crate) fn read_located(document: &[u8], limits: Limits) -> Result<Element, (XmlFault, usize)> {
    let text = text_of(document, limits).map_err(|fault| (fault, 0))?;
    let mut lines = Lines { text: text.as_bytes(), at: 0, line: 1 };
    elements_of(text, limits, &mut lines).map_err(|fault| (fault, lines.line))
}

/// Where the reader is.
struct Lines<'t> {
    text: &'t [u8],
    at: usize,
    line: usize,
}

impl Lines<'_> {
    fn advance(&mut self, to: u64) {
        let to = usize::try_from(to).unwrap_or(usize::MAX);
        let passed = self.text.get(self.at..to).unwrap_or_default();
        self.line += passed.iter().filter(|byte| **byte == b'\n').count();
        self.at = self.at.max(to);
    }
}

fn text_of(document: &[u8], limits: Limits) -> Result<&str, XmlFault> {
    if document.len() > limits.bytes {
        return Err(XmlFault::TooLarge);
    }
    let text = str::from_utf8(document).map_err(|_| XmlFault::Encoding)?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    // UTF-16 without its mark has a zero beside each letter.
    if text.contains('\0') {
        return Err(XmlFault::Encoding);
    }
    Ok(text)
}

fn elements_of(text: &str, limits: Limits, lines: &mut Lines<'_>) -> Result<Element, XmlFault> {
    let mut reader = NsReader::from_str(text);
    reader.config_mut().enable_all_checks(true);
    let mut tree = Tree { limits, elements: 0, open: Vec::new(), root: None };
    let mut first = true;
    loop {
        lines.advance(reader.buffer_position());
        let event = reader.read_event().map_err(fault)?;
        match event {
            Event::Start(start) => {
                let element = element(&start, reader.resolver(), lines.line)?;
                tree.open(element)?;
            }
            Event::Empty(start) => {
                let element = element(&start, reader.resolver(), lines.line)?;
                tree.open(element)?;
                tree.close()?;
            }
            Event::End(_) => tree.close()?,
            Event::Text(text) => {
                tree.text(&text.xml10_content().map_err(|_| XmlFault::Encoding)?)?
            }
            Event::CData(text) => {
                tree.text(&text.xml10_content().map_err(|_| XmlFault::Encoding)?)?;
            }
            Event::GeneralRef(name) => {
                let name = name.decode().map_err(|_| XmlFault::Encoding)?;
                tree.text(&resolved(&format!("&{name};"))?)?;
            }
            Event::Decl(declaration) => declared(&declaration, first)?,
            Event::DocType(_) => return Err(XmlFault::DocumentType),
            Event::Comment(_) | Event::PI(_) => {}
            Event::Eof => return tree.finish(),
        }
        first = false;
    }
}

/// XML 1.0 in UTF-8, said at the very beginning or not at all.
fn declared(declaration: &BytesDecl<'_>, first: bool) -> Result<(), XmlFault> {
    let version = declaration.version().map_err(fault)?;
    if !first || *version != *b"1.0" {
        return Err(XmlFault::Malformed);
    }
    match declaration.encoding() {
        None => Ok(()),
        Some(Ok(encoding)) if encoding.eq_ignore_ascii_case(b"utf-8") => Ok(()),
        Some(Ok(_)) => Err(XmlFault::Encoding),
        Some(Err(_)) => Err(XmlFault::Malformed),
    }
}

fn element(
    start: &BytesStart<'_>,
    resolver: &NamespaceResolver,
    line: usize,
) -> Result<Element, XmlFault> {
    let (namespace, name) = resolver.resolve_element(start.name());
    let mut element = Element {
        namespace: resolved_namespace(&namespace)?,
        name: named(name.as_ref())?,
        line,
        ..Element::default()
    };
    for (count, attribute) in start.attributes().enumerate() {
        if count == MOST_ATTRIBUTES {
            return Err(XmlFault::TooLarge);
        }
        let attribute = attribute.map_err(|_| XmlFault::Malformed)?;
        if attribute.key.as_namespace_binding().is_some() {
            continue;
        }
        let (namespace, name) = resolver.resolve_attribute(attribute.key);
        let value = str::from_utf8(&attribute.value).map_err(|_| XmlFault::Encoding)?;
        if value.contains('<') {
            return Err(XmlFault::Malformed);
        }
        element.attributes.push(Attribute {
            namespace: resolved_namespace(&namespace)?,
            name: named(name.as_ref())?,
            value: resolved(value)?.into(),
        });
    }
    Ok(element)
}

fn resolved_namespace(namespace: &ResolveResult<'_>) -> Result<Box<str>, XmlFault> {
    match namespace {
        ResolveResult::Unbound => Ok("".into()),
        ResolveResult::Bound(namespace) => {
            Ok(str::from_utf8(namespace.as_ref()).map_err(|_| XmlFault::Encoding)?.into())
        }
        ResolveResult::Unknown(_) => Err(XmlFault::Malformed),
    }
}

/// A name, by what all names of the formats here have in common with XML: a letter or `_` first,
/// then letters, digits, `_`, `-` and `.`.
fn named(name: &[u8]) -> Result<Box<str>, XmlFault> {
    let name = str::from_utf8(name).map_err(|_| XmlFault::Encoding)?;
    let begins = name.chars().next().is_some_and(|letter| letter.is_alphabetic() || letter == '_');
    let goes_on = |letter: char| letter.is_alphanumeric() || matches!(letter, '_' | '-' | '.');
    if begins && name.chars().all(goes_on) { Ok(name.into()) } else { Err(XmlFault::Malformed) }
}

/// The text with references to characters, and to the five entities of XML, replaced.
fn resolved(text: &str) -> Result<String, XmlFault> {
    match unescape(text) {
        Ok(text) if text.chars().all(is_char) => Ok(text.into_owned()),
        Err(EscapeError::UnrecognizedEntity(..)) => Err(XmlFault::Entity),
        Ok(_) | Err(_) => Err(XmlFault::Malformed),
    }
}

fn fault(error: Error) -> XmlFault {
    match error {
        Error::Encoding(_) => XmlFault::Encoding,
        Error::Namespace(quick_xml::name::NamespaceError::TooManyDeclarations { .. }) => {
            XmlFault::TooLarge
        }
        _ => XmlFault::Malformed,
    }
}

/// The elements that are open, and the outermost one when it is closed.
struct Tree {
    limits: Limits,
    elements: usize,
    open: Vec<Element>,
    root: Option<Element>,
}

impl Tree {
    fn open(&mut self, element: Element) -> Result<(), XmlFault> {
        self.elements += 1;
        if self.elements > self.limits.elements || self.open.len() == self.limits.depth {
            return Err(XmlFault::TooLarge);
        }
        // One element is outermost, not two in a row.
        if self.root.is_some() {
            return Err(XmlFault::Malformed);
        }
        self.open.push(element);
        Ok(())
    }

    fn close(&mut self) -> Result<(), XmlFault> {
        let closed = self.open.pop().ok_or(XmlFault::Malformed)?;
        match self.open.last_mut() {
            Some(parent) => parent.children.push(closed),
            None => self.root = Some(closed),
        }
        Ok(())
    }

    fn text(&mut self, text: &str) -> Result<(), XmlFault> {
        if !text.chars().all(is_char) {
            return Err(XmlFault::Malformed);
        }
        match self.open.last_mut() {
            Some(element) => element.text.push_str(text),
            None if text.trim().is_empty() => {}
            None => return Err(XmlFault::Malformed),
        }
        Ok(())
    }

    fn finish(self) -> Result<Element, XmlFault> {
        if self.open.is_empty() {
            self.root.ok_or(XmlFault::Malformed)
        } else {
            Err(XmlFault::Malformed)
        }
    }
}
