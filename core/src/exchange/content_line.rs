//! The lines of an iCalendar file (RFC 5545 § 3.1): escaped, folded, ended by CRLF.

/// The longest line in octets, without its end.
const LONGEST: usize = 75;

/// The lines of a file, one property each.
#[derive(Default)]
pub(super) struct Lines(String);

impl Lines {
    /// A property whose value needs no escaping: the writer's own words, dates and numbers.
    pub(super) fn plain(&mut self, property: &str, value: &str) {
        self.fold(&format!("{property}:{value}"));
    }

    /// A property whose value is text (§ 3.3.11). Control characters, which no value may hold, go.
    pub(super) fn text(&mut self, property: &str, value: &str) {
        let mut line = format!("{property}:");
        for letter in value.chars() {
            match letter {
                '\\' | ';' | ',' => line.extend(['\\', letter]),
                '\n' => line.push_str("\\n"),
                '\t' => line.push(' '),
                _ if letter.is_control() => {}
                _ => line.push(letter),
            }
        }
        self.fold(&line);
    }

    /// Breaks a long line between two characters; the blank that begins the next part counts.
    fn fold(&mut self, line: &str) {
        let mut used = 0;
        for letter in line.chars() {
            if used + letter.len_utf8() > LONGEST {
                self.0.push_str("\r\n ");
                used = 1;
            }
            self.0.push(letter);
            used += letter.len_utf8();
        }
        self.0.push_str("\r\n");
    }

    pub(super) fn finish(self) -> String {
        self.0
    }
}
