//! Reads markup and holds it to what an XML reader, a browser and a person need.

use std::collections::BTreeSet;

/// What was found in a file.
pub(crate) struct Found {
    pub(crate) text: String,
    pub(crate) headings: Vec<u8>,
}

/// Reads a file to its end: every element is closed, every value quoted, every reference known,
/// every name given once, and there is nothing that could act or fetch.
pub(crate) fn read(file: &str) -> Found {
    let mut rest = file.strip_prefix("<!DOCTYPE html>\n").unwrap_or(file);
    let mut found = Found { text: String::new(), headings: Vec::new() };
    let (mut open, mut ids, mut targets) = (Vec::new(), BTreeSet::new(), BTreeSet::new());
    while let Some(start) = rest.find('<') {
        text(&rest[..start], &mut found.text);
        let end = start + rest[start..].find('>').expect("a tag ends");
        let tag = &rest[start + 1..end];
        rest = &rest[end + 1..];
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name), "what closes was open");
            continue;
        }
        let (tag, is_empty) = tag.strip_suffix('/').map_or((tag, false), |tag| (tag, true));
        let name = tag.split(' ').next().unwrap();
        assert!(KNOWN.contains(&name), "{name}");
        attributes(&tag[name.len()..], &mut ids, &mut targets);
        if let Some(level) = name.strip_prefix('h').and_then(|level| level.parse().ok()) {
            found.headings.push(level);
        }
        if name == "wbr" {
            // A place to break a word is no space in it.
            found.text.pop();
        }
        if name == "style" {
            rest = rest.split_once("</style>").expect("the style ends").1;
        } else if !is_empty {
            open.push(name);
        }
    }
    text(rest, &mut found.text);
    assert!(open.is_empty(), "{open:?} are not closed");
    assert!(targets.is_subset(&ids), "{:?}", targets.difference(&ids));
    found
}

/// The elements that a timeline or a report is made of.
const KNOWN: &[&str] = &[
    "html",
    "head",
    "meta",
    "title",
    "style",
    "body",
    "a",
    "header",
    "main",
    "footer",
    "nav",
    "section",
    "article",
    "figure",
    "figcaption",
    "div",
    "span",
    "p",
    "br",
    "wbr",
    "ul",
    "ol",
    "li",
    "dl",
    "dt",
    "dd",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "table",
    "caption",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "strong",
    "bdi",
    "svg",
    "desc",
    "defs",
    "pattern",
    "rect",
    "circle",
    "path",
    "text",
];

fn text(raw: &str, to: &mut String) {
    assert!(!raw.contains('>'), "escaped");
    let mut parts = raw.split('&');
    to.push_str(parts.next().unwrap_or_default());
    for part in parts {
        let (name, rest) = part.split_once(';').expect("a reference ends");
        to.push_str(match name {
            "amp" => "&",
            "lt" => "<",
            "gt" => ">",
            "quot" => "\"",
            other => panic!("&{other};"),
        });
        to.push_str(rest);
    }
    to.push(' ');
    let control = |c: char| (c.is_control() && c != '\n' && c != '\t') || c == '\u{FFFF}';
    assert!(!raw.contains(control), "a character that XML cannot hold");
}

fn attributes<'a>(mut rest: &'a str, ids: &mut BTreeSet<&'a str>, targets: &mut BTreeSet<&'a str>) {
    while !rest.is_empty() {
        let (name, after) = rest.strip_prefix(' ').unwrap().split_once("=\"").unwrap();
        let (value, after) = after.split_once('"').unwrap();
        rest = after;
        assert!(!name.starts_with("on") && !["src", "style", "action"].contains(&name), "{name}");
        let outside = value.contains("//") && name != "xmlns";
        assert!(!outside && !value.contains("javascript:"), "{name}: {value}");
        match name {
            "id" => assert!(ids.insert(value), "{value} is given twice"),
            "href" => {
                targets.insert(value.strip_prefix('#').expect("in this file"));
            }
            "aria-labelledby" => {
                targets.insert(value);
            }
            "fill" => {
                targets.extend(value.strip_prefix("url(#").and_then(|id| id.strip_suffix(')')));
            }
            _ => {}
        }
    }
}
