//! CSV as a Norwegian Excel opens it: UTF-8 with a byte order mark, `;` between cells, CRLF after
//! rows (RFC 4180 in the rest).

use std::borrow::Cow;

/// By which Excel knows that a file is UTF-8.
pub(super) const BYTE_ORDER_MARK: char = '\u{FEFF}';

/// A table that is being written.
pub(super) struct Table {
    text: String,
    row_begun: bool,
}

impl Table {
    pub(super) fn new() -> Self {
        Self { text: String::from(BYTE_ORDER_MARK), row_begun: false }
    }

    pub(super) fn cell(&mut self, value: &str) {
        if self.row_begun {
            self.text.push(';');
        }
        self.row_begun = true;
        let value = guarded(value);
        // Control characters, and the two of Unicode at which some programs end a line.
        let breaks =
            |letter: char| letter.is_control() || matches!(letter, '\u{2028}' | '\u{2029}');
        let quoted = value.contains([';', ',', '"'])
            || value.contains(breaks)
            || value.starts_with(char::is_whitespace)
            || value.ends_with(char::is_whitespace);
        if quoted {
            push_quoted(&mut self.text, &value);
        } else {
            self.text.push_str(&value);
        }
    }

    pub(super) fn end_row(&mut self) {
        self.text.push_str("\r\n");
        self.row_begun = false;
    }

    pub(super) fn finish(self) -> String {
        self.text
    }
}

/// In quotes, those inside twice.
pub(super) fn push_quoted(out: &mut String, value: &str) {
    out.push('"');
    for letter in value.chars() {
        if letter == '"' {
            out.push('"');
        }
        out.push(letter);
    }
    out.push('"');
}

/// Whether a program of tables would reckon with a cell instead of showing it: behind blanks and
/// apostrophes it begins as a formula does, in narrow or wide signs.
fn is_formula(value: &str) -> bool {
    value
        .trim_start_matches('\'')
        .trim_start()
        .starts_with(['=', '+', '-', '@', '\u{FF1D}', '\u{FF0B}', '\u{FF0D}', '\u{FF20}'])
}

/// An apostrophe before what would be a formula: somebody's text must not run in somebody else's
/// Excel. A text that begins so already gets one more, so that it can be told apart again.
fn guarded(value: &str) -> Cow<'_, str> {
    if is_formula(value) { Cow::Owned(format!("'{value}")) } else { Cow::Borrowed(value) }
}

/// Takes the apostrophe away again.
pub(super) fn unguarded(value: Cow<'_, str>) -> Cow<'_, str> {
    if !value.starts_with('\'') || !is_formula(&value) {
        return value;
    }
    match value {
        Cow::Borrowed(text) => Cow::Borrowed(text.strip_prefix('\'').unwrap_or(text)),
        Cow::Owned(text) => Cow::Owned(text.strip_prefix('\'').unwrap_or(&text).to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(cells: &[&str]) -> String {
        let mut table = Table::new();
        cells.iter().for_each(|cell| table.cell(cell));
        table.end_row();
        table.finish()
    }

    #[test]
    fn cells_are_quoted_where_they_must_be() {
        assert_eq!(
            row(&["a", "", "b;c", "d\"e", "f\ng", " h"]),
            "\u{FEFF}a;;\"b;c\";\"d\"\"e\";\"f\ng\";\" h\"\r\n"
        );
    }

    #[test]
    fn nothing_runs_and_everything_comes_back() {
        for text in
            ["=1+1", "+47 22", "-", "@SUM(A1)", " =1", "\t=1", "\n-1", "＝1", "'=1", "''-1", "' =1"]
        {
            let safe = guarded(text);
            assert_eq!(safe, format!("'{text}"));
            assert_eq!(unguarded(Cow::Borrowed(&safe)), text);
            assert_eq!(unguarded(Cow::Owned(safe.to_string())), text);
        }
        for text in ["", "a=1", "'s-Hertogenbosch", "'", "''", "1-2"] {
            assert_eq!(guarded(text), text);
            assert_eq!(unguarded(Cow::Borrowed(text)), text);
        }
    }
}
