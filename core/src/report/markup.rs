//! Markup that is well-formed as XML and right as HTML: every element is closed by the call that
//! opened it, and every text is escaped.

use std::fmt::{Display, Write as _};

use crate::Language;

/// The attributes of an element.
pub(super) type Attributes<'a> = &'a [(&'static str, &'a dyn Display)];

/// What has been written so far.
#[derive(Default)]
pub(super) struct Markup(String);

impl Markup {
    pub(super) fn with_capacity(bytes: usize) -> Self {
        Self(String::with_capacity(bytes))
    }

    pub(super) fn finish(self) -> String {
        self.0
    }

    /// What the library itself wrote: a declaration, a style, other markup.
    pub(super) fn raw(&mut self, text: &str) {
        self.0.push_str(text);
    }

    pub(super) fn line(&mut self) {
        self.0.push('\n');
    }

    // Called hundreds of times: not in every caller.
    #[inline(never)]
    fn start(&mut self, name: &'static str, attributes: Attributes<'_>) {
        self.0.push('<');
        self.0.push_str(name);
        for (name, value) in attributes {
            self.0.push(' ');
            self.0.push_str(name);
            self.0.push_str("=\"");
            // Writing to a string cannot fail.
            let _ = write!(Escaped(&mut self.0), "{value}");
            self.0.push('"');
        }
    }

    /// An element and what is in it.
    pub(super) fn tag(
        &mut self,
        name: &'static str,
        attributes: Attributes<'_>,
        inside: impl FnOnce(&mut Self),
    ) {
        self.start(name, attributes);
        self.0.push('>');
        inside(self);
        self.0.push_str("</");
        self.0.push_str(name);
        self.0.push('>');
    }

    /// An element that has nothing in it.
    pub(super) fn empty(&mut self, name: &'static str, attributes: Attributes<'_>) {
        self.start(name, attributes);
        self.0.push_str("/>");
    }

    /// An element with a text.
    pub(super) fn element(&mut self, name: &'static str, attributes: Attributes<'_>, text: &str) {
        self.tag(name, attributes, |inside| inside.text(text));
    }

    #[inline(never)]
    pub(super) fn text(&mut self, text: &str) {
        let _ = Escaped(&mut self.0).write_str(text);
    }

    /// What is in another language than the page, if it is.
    pub(super) fn spoken(
        &mut self,
        language: Option<Language>,
        name: &'static str,
        inside: impl FnOnce(&mut Self),
    ) {
        match language.map(Language::code) {
            Some(code) => self.tag(name, &[("lang", &code), ("xml:lang", &code)], inside),
            None => inside(self),
        }
    }

    /// What a person wrote, in one line, whichever way it reads.
    pub(super) fn written(&mut self, text: &str) {
        self.tag("bdi", &[], |inside| inside.breakable(text));
    }

    /// Text in which words of any length can be broken at the end of a line, and ordinary words
    /// never are.
    fn breakable(&mut self, text: &str) {
        const LONG: usize = 40;
        const PIECE: usize = 20;
        for word in text.split_inclusive(char::is_whitespace) {
            if word.chars().count() <= LONG {
                self.text(word);
                continue;
            }
            let mut piece = String::new();
            for letter in word.chars() {
                // Not before what belongs to the letter before it.
                let begins = letter.is_alphanumeric() || letter.is_ascii_punctuation();
                if begins && piece.chars().count() >= PIECE {
                    self.text(&piece);
                    self.empty("wbr", &[]);
                    piece.clear();
                }
                piece.push(letter);
            }
            self.text(&piece);
        }
    }

    /// What a person wrote, with its lines and paragraphs.
    pub(super) fn paragraphs(&mut self, text: &str) {
        for paragraph in text.split("\n\n").filter(|paragraph| !paragraph.trim().is_empty()) {
            self.tag("p", &[("dir", &"auto")], |inside| inside.lines(paragraph));
        }
    }

    /// Lines, each on a new one.
    pub(super) fn lines(&mut self, text: &str) {
        for (place, line) in text.trim_matches('\n').split('\n').enumerate() {
            if place > 0 {
                self.empty("br", &[]);
            }
            self.breakable(line);
        }
    }
}

/// Takes text and writes it escaped. What XML cannot hold becomes U+FFFD.
struct Escaped<'a>(&'a mut String);

impl std::fmt::Write for Escaped<'_> {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        let mut rest = text;
        while let Some((place, found)) = rest.char_indices().find(|(_, c)| is_special(*c)) {
            let (before, after) = rest.split_at(place);
            self.0.push_str(before);
            self.0.push_str(match found {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                _ => "\u{FFFD}",
            });
            rest = after.get(found.len_utf8()..).unwrap_or_default();
        }
        self.0.push_str(rest);
        Ok(())
    }
}

const fn is_special(c: char) -> bool {
    match c {
        '&' | '<' | '>' | '"' => true,
        '\n' | '\t' => false,
        // Control characters, and the noncharacters that end each plane.
        _ => {
            c.is_ascii_control()
                || matches!(c, '\u{80}'..='\u{9F}' | '\u{FDD0}'..='\u{FDEF}')
                || c as u32 & 0xFFFE == 0xFFFE
        }
    }
}

/// A text that stands among others without changing the way they read, where no element can do it.
pub(super) fn isolated(text: &str) -> String {
    if text.chars().all(|c| c < '\u{590}') {
        return text.to_owned();
    }
    format!("\u{2068}{text}\u{2069}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(write: impl FnOnce(&mut Markup)) -> String {
        let mut markup = Markup::default();
        write(&mut markup);
        markup.finish()
    }

    #[test]
    fn texts_and_values_are_escaped() {
        let made = written(|m| {
            m.element("p", &[("title", &"\"<&>'")], "</p><script>\u{0}\u{FFFF}å\u{1F600}\n\t\u{85}")
        });
        assert_eq!(
            made,
            "<p title=\"&quot;&lt;&amp;&gt;'\">&lt;/p&gt;&lt;script&gt;\u{FFFD}\u{FFFD}å\u{1F600}\n\t\u{FFFD}</p>"
        );
    }

    #[test]
    fn lines_and_paragraphs_stay() {
        let made = written(|m| m.paragraphs("en\nto\n\n\n\n  \n\ntre"));
        assert_eq!(made, "<p dir=\"auto\">en<br/>to</p><p dir=\"auto\">tre</p>");
        assert_eq!(written(|m| m.paragraphs(" \n\n ")), "");
    }

    #[test]
    fn only_long_words_can_be_broken() {
        let word = "tilretteleggingstilskuddsordningen";
        assert_eq!(written(|m| m.written(word)), format!("<bdi>{word}</bdi>"));
        let made = written(|m| m.written(&format!("en {}", "a\u{301}".repeat(41))));
        assert_eq!(made.matches("<wbr/>").count(), 4);
        assert!(!made.contains("<wbr/>\u{301}"), "an accent stays with its letter");
        assert_eq!(made.replace("<wbr/>", "").matches("a\u{301}").count(), 41);
    }

    #[test]
    fn what_reads_the_other_way_is_isolated() {
        assert_eq!(isolated("Møte"), "Møte");
        assert_eq!(isolated("ja\u{202e}nei"), "\u{2068}ja\u{202e}nei\u{2069}");
    }
}
