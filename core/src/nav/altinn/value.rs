//! How texts, yes or no, and days stand in an element.

use super::block::Value;
use super::element::Element;
use super::fault::FormFaultKind as Kind;
use super::note::FormNoteKind;
use super::reading::{Node, Reading, is_space};
use super::writing::Writing;
use crate::{Date, Text};

impl Value for Text {
    fn read(node: &Node, element: &Element, at: &mut Reading) -> Option<Self> {
        at.within(node, |at| {
            let letters = at.letters(node)?;
            let cleaned = Text::from(letters).cleaned();
            if element.length.is_some_and(|length| cleaned.text.chars_len() != length) {
                let blank = letters.chars().all(is_space);
                at.fault(if blank { Kind::Missing } else { Kind::Length });
                return None;
            }
            if cleaned.changed {
                at.note(FormNoteKind::Cleaned);
            }
            Some(cleaned.text)
        })
    }

    fn is_blank(&self) -> bool {
        Text::is_blank(self)
    }

    fn write(&self, element: &Element, to: &mut Writing) {
        to.text(element, self);
    }
}

impl Value for bool {
    fn read(node: &Node, _: &Element, at: &mut Reading) -> Option<Self> {
        at.within(node, |at| match at.letters(node)?.trim_matches(is_space) {
            "true" | "1" => Some(true),
            "false" | "0" => Some(false),
            _ => {
                at.fault(Kind::NotYesOrNo);
                None
            }
        })
    }

    /// A no says something, too.
    fn is_blank(&self) -> bool {
        false
    }

    fn write(&self, element: &Element, to: &mut Writing) {
        to.word(element, if *self { "true" } else { "false" });
    }
}

impl Value for Date {
    fn read(node: &Node, _: &Element, at: &mut Reading) -> Option<Self> {
        at.within(node, |at| {
            let letters = at.letters(node)?.trim_matches(is_space);
            let (day, zone) = letters.split_at_checked(10).unwrap_or((letters, ""));
            match Date::parse(day) {
                Ok(date) if zone.is_empty() => Some(date),
                Ok(date) if is_zone(zone) => {
                    at.note(FormNoteKind::ZoneLeftOut);
                    Some(date)
                }
                Ok(_) | Err(_) => {
                    at.fault(Kind::NotADate);
                    None
                }
            }
        })
    }

    fn is_blank(&self) -> bool {
        false
    }

    fn write(&self, element: &Element, to: &mut Writing) {
        to.word(element, &self.to_string());
    }
}

/// `Z`, or hours and minutes up to 14:00 with a sign.
fn is_zone(zone: &str) -> bool {
    let digits = |text: &str| text.parse::<u8>().ok().filter(|_| text.len() == 2);
    if zone == "Z" {
        return true;
    }
    let Some(rest) = zone.strip_prefix(['+', '-']) else { return false };
    match rest.split_once(':').map(|(hours, minutes)| (digits(hours), digits(minutes))) {
        Some((Some(hours), Some(minutes))) => {
            (hours < 14 && minutes < 60) || (hours, minutes) == (14, 0)
        }
        _ => false,
    }
}
