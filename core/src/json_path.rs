//! Where in a JSON text a reader stopped, as the path of a field.
//!
//! serde_json tells line and column, which nobody can use who did not write the JSON by hand. The
//! path is found only after a failure, by reading the text again up to that place, so a good text
//! pays nothing for it.

/// Deeper than serde_json reads; a text that is deeper still gets the path of its outer levels.
const DEEPEST: usize = 128;
const LONGEST_KEY: usize = 64;

/// The byte offset of serde_json's line (from 1) and column (bytes of that line already read).
/// Line 0, which means that there is no position, gives 0; what lies outside gives the end.
pub(crate) fn offset_of(text: &[u8], line: usize, column: usize) -> usize {
    if line == 0 {
        return 0;
    }
    let breaks = text.iter().enumerate().filter(|(_, byte)| **byte == b'\n').map(|(at, _)| at + 1);
    let start = std::iter::once(0).chain(breaks).nth(line - 1).unwrap_or(text.len());
    start.saturating_add(column).min(text.len())
}

/// The path of the value or key at which a reader stopped that had read `offset` bytes, such as
/// `periods[0].from`; empty for the whole text.
///
/// serde_json stops after a scalar of the wrong type, before a list or object where it wanted
/// something else, after a key that is not known, and after the brace of an object that lacks a
/// field; so the path is that of the value, the key, and the object. Any text is taken, also one
/// that is no JSON. A key that may hold personal data (one that is not a plain word of at most 64
/// characters, or that has eleven digits) is written as `?`.
///
/// One thing cannot be told from the place: an error that is raised after a value was read, but
/// outside its visitor, stops behind the brace if that value was the last one, and gives the path
/// of the object. Hence all validated types are parsed inside their visitor.
pub(crate) fn path_at(text: &[u8], offset: usize) -> String {
    let (read, unread) = text.split_at_checked(offset).unwrap_or((text, &[]));
    let mut scan = Scan { open: Vec::new(), expects: Expects::Value };
    scan.read(read);
    scan.path(unread)
}

/// A list or an object that is open, and the slot in it that is being read.
enum Slot<'a> {
    Item(usize),
    Field(Option<&'a [u8]>),
}

#[derive(Clone, Copy, PartialEq)]
enum Expects {
    Key,
    Colon,
    FirstItem,
    Value,
    End,
}

struct Scan<'a> {
    open: Vec<Slot<'a>>,
    expects: Expects,
}

impl<'a> Scan<'a> {
    fn read(&mut self, mut rest: &'a [u8]) {
        while let Some((byte, after)) = rest.split_first() {
            rest = after;
            match byte {
                b' ' | b'\t' | b'\n' | b'\r' => {}
                b'{' => self.open(Slot::Field(None), Expects::Key),
                b'[' => self.open(Slot::Item(0), Expects::FirstItem),
                b'}' | b']' => {
                    self.open.pop();
                    self.expects = Expects::End;
                }
                b':' => self.expects = Expects::Value,
                b',' => self.next_slot(),
                b'"' => {
                    let (string, ended, after) = string(rest);
                    rest = after;
                    self.string(string, ended);
                }
                _ => {
                    let end = rest.iter().position(|b| b" \t\n\r{}[]:,\"".contains(b));
                    rest = end.and_then(|end| rest.get(end..)).unwrap_or_default();
                    if self.expects != Expects::Key {
                        self.expects = Expects::End;
                    }
                }
            }
        }
    }

    fn open(&mut self, slot: Slot<'a>, expects: Expects) {
        self.open.push(slot);
        self.expects = expects;
    }

    fn next_slot(&mut self) {
        self.expects = match self.open.last_mut() {
            Some(Slot::Item(index)) => {
                *index += 1;
                Expects::Value
            }
            Some(Slot::Field(key)) => {
                *key = None;
                Expects::Key
            }
            None => Expects::End,
        };
    }

    fn string(&mut self, string: &'a [u8], ended: bool) {
        if self.expects != Expects::Key {
            self.expects = Expects::End;
        } else if let (true, Some(Slot::Field(key))) = (ended, self.open.last_mut()) {
            *key = Some(string);
            self.expects = Expects::Colon;
        }
    }

    fn path(&self, unread: &[u8]) -> String {
        let mut shown = self.open.as_slice();
        if self.expects == Expects::FirstItem {
            // Right behind a bracket: either the first item is refused unread, which happens to
            // lists and objects only, or the list itself is.
            let next = unread.iter().find(|byte| !byte.is_ascii_whitespace());
            if !matches!(next, Some(b'{' | b'[')) {
                shown = shown.split_last().map_or(shown, |(_, outer)| outer);
            }
        }
        let mut path = String::new();
        for slot in shown.iter().take(DEEPEST) {
            match slot {
                Slot::Item(index) => {
                    path.push('[');
                    path.push_str(&index.to_string());
                    path.push(']');
                }
                Slot::Field(Some(key)) => {
                    if !path.is_empty() {
                        path.push('.');
                    }
                    path.push_str(plain(key).unwrap_or("?"));
                }
                Slot::Field(None) => {}
            }
        }
        path
    }
}

/// A string from behind its opening quote: its raw bytes, whether it ended, and what follows it.
fn string(text: &[u8]) -> (&[u8], bool, &[u8]) {
    let mut escaped = false;
    let end = text.iter().position(|byte| {
        let ends = *byte == b'"' && !escaped;
        escaped = *byte == b'\\' && !escaped;
        ends
    });
    match end.and_then(|end| text.split_at_checked(end)) {
        Some((string, rest)) => (string, true, rest.get(1..).unwrap_or_default()),
        None => (text, false, &[]),
    }
}

/// The key, if it can be a field name and nothing else.
fn plain(key: &[u8]) -> Option<&str> {
    let word = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
    let digits = key.iter().filter(|byte| byte.is_ascii_digit()).count();
    let fits = (1..=LONGEST_KEY).contains(&key.len()) && digits < 11 && key.iter().all(word);
    if fits { std::str::from_utf8(key).ok() } else { None }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic, reason = "a failing test may panic")]
mod tests;
