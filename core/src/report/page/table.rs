//! Tables with a caption, headers in the first row and the first column, and a label for each cell
//! where a narrow screen shows the cells under each other.

use super::super::markup::Markup;
use super::super::reader::Reader;
use super::super::timeline::{Mark, icon};
use crate::words::report::Label;
use crate::{Date, Language, Text};

/// What stands in a cell.
pub(super) enum Cell {
    Plain(String),
    /// What does not break: a day, a number.
    Day(String),
    /// From one day to another, with the word between them.
    Days(String, &'static str, String),
    /// In one line as a person wrote it.
    Written(String),
    /// With the paragraphs in which a person wrote it.
    Text(Text),
    /// A state with its shape, and what is said under it.
    State(Mark, String),
    /// In another language than the page.
    Spoken(Language, Box<Cell>),
    /// Something, and under it in small letters what goes with it.
    With(Box<Cell>, Box<Cell>),
    /// A link in this page.
    Link(String, String),
}

impl Cell {
    pub(super) fn plain(text: &str) -> Self {
        Self::Plain(text.to_owned())
    }

    pub(super) fn with(self, more: Cell) -> Self {
        Self::With(Box::new(self), Box::new(more))
    }

    /// The cell, in a language if it is another than that of the page.
    pub(super) fn spoken(self, language: Option<Language>) -> Self {
        match language {
            Some(language) => Self::Spoken(language, Box::new(self)),
            None => self,
        }
    }

    pub(super) fn none() -> Self {
        Self::Plain(String::new())
    }

    pub(super) fn days(reader: &Reader<'_>, from: Date, last: Date) -> Self {
        if from == last {
            return Self::Day(reader.day(from));
        }
        Self::Days(reader.day(from), reader.say(Label::To), reader.day(last))
    }

    fn write(&self, to: &mut Markup) {
        match self {
            Self::Plain(text) => to.text(text),
            Self::Day(text) => to.element("span", &[("class", &"day")], text),
            Self::Days(from, word, last) => {
                to.element("span", &[("class", &"day")], from);
                to.text(&format!(" {word} "));
                to.element("span", &[("class", &"day")], last);
            }
            Self::Written(text) => to.written(text),
            Self::Text(text) if text.is_blank() => {}
            Self::Text(text) => to.tag("div", &[], |to| to.paragraphs(text.as_str())),
            Self::Spoken(language, cell) => {
                to.spoken(Some(*language), "div", |to| cell.write(to));
            }
            Self::State(mark, words) => to.tag("span", &[("class", &"state")], |to| {
                icon(to, *mark);
                to.text(words);
            }),
            Self::With(cell, more) => to.tag("div", &[], |to| {
                cell.write(to);
                if !more.is_empty() {
                    to.tag("span", &[("class", &"under")], |to| more.write(to));
                }
            }),
            Self::Link(target, text) => {
                to.element("a", &[("href", &format_args!("#{target}"))], text);
            }
        }
    }

    fn is_empty(&self) -> bool {
        match self {
            Self::Plain(text) | Self::Day(text) | Self::Written(text) => text.is_empty(),
            Self::Text(text) => text.is_blank(),
            Self::Spoken(_, cell) => cell.is_empty(),
            _ => false,
        }
    }
}

/// What a table is called.
#[derive(Clone, Copy)]
pub(super) enum Caption<'a> {
    Seen(&'a str),
    /// Told to who does not see the heading over the table.
    Unseen(&'a str),
}

/// A table. The first cell of each row is its header.
pub(super) fn table(to: &mut Markup, caption: Caption<'_>, columns: &[&str], rows: &[Vec<Cell>]) {
    to.line();
    // A short table is kept on one page.
    let class = if rows.len() <= 6 { "short" } else { "long" };
    to.tag("table", &[("role", &"table"), ("class", &class)], |to| {
        match caption {
            Caption::Seen(text) => to.element("caption", &[], text),
            Caption::Unseen(text) => to.element("caption", &[("class", &"unseen")], text),
        }
        to.tag("thead", &[("role", &"rowgroup")], |to| {
            to.tag("tr", &[("role", &"row")], |to| {
                for column in columns {
                    to.element("th", &[("scope", &"col"), ("role", &"columnheader")], column);
                }
            });
        });
        to.line();
        to.tag("tbody", &[("role", &"rowgroup")], |to| {
            for row in rows {
                to.tag("tr", &[("role", &"row")], |to| cells(to, columns, row));
                to.line();
            }
        });
    });
    to.line();
}

fn cells(to: &mut Markup, columns: &[&str], row: &[Cell]) {
    for (place, (cell, column)) in row.iter().zip(columns).enumerate() {
        if place == 0 {
            to.tag("th", &[("scope", &"row"), ("role", &"rowheader")], |to| cell.write(to));
        } else if cell.is_empty() {
            to.tag("td", &[("role", &"cell")], |_| {});
        } else {
            to.tag("td", &[("role", &"cell"), ("data-label", column)], |to| cell.write(to));
        }
    }
}
