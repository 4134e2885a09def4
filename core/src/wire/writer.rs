//! The fast way out: canonical JSON, appended to a string.
//!
//! The writer of serde_json looks at each byte of each key for what must be escaped. Keys here are
//! names of fields and never need it, and texts are looked at many bytes at once; a text that needs
//! an escape, and a number with decimals, are left to serde_json. Every kind of value is written,
//! those that no answer of this library has, too: so each type is compiled for one writer only.

mod members;

use serde::ser::{self, Serialize};
use serde_json::Error;

use self::members::Members;
use super::canonical::is_plain;

/// Appends values to a string.
pub(super) struct Writer<'a>(pub(super) &'a mut String);

impl Writer<'_> {
    fn number(&mut self, number: u64) {
        let mut digits = [b'0'; 20];
        let mut from = digits.len();
        let mut rest = number;
        for (place, digit) in digits.iter_mut().enumerate().rev() {
            *digit = b'0' + (rest % 10) as u8;
            from = place;
            rest /= 10;
            if rest == 0 {
                break;
            }
        }
        let written = digits.get(from..).and_then(|digits| std::str::from_utf8(digits).ok());
        self.0.push_str(written.unwrap_or("0"));
    }

    /// A word of the library's own, in which nothing needs an escape.
    #[inline(always)]
    fn word(&mut self, word: &'static str) {
        self.0.push('"');
        self.0.push_str(word);
        self.0.push('"');
    }

    /// The name of a variant that has values, and what stands before them.
    fn variant(&mut self, word: &'static str) {
        self.0.push('{');
        self.word(word);
        self.0.push(':');
    }

    fn string(&mut self, text: &str) -> Result<(), Error> {
        if !is_plain(text.as_bytes()) {
            self.0.push_str(&serde_json::to_string(text)?);
            return Ok(());
        }
        self.0.push('"');
        self.0.push_str(text);
        self.0.push('"');
        Ok(())
    }
}

macro_rules! numbers {
    ($($name:ident $type:ty),*) => {$(
        fn $name(self, number: $type) -> Result<(), Error> {
            self.number(number.into());
            Ok(())
        }
    )*};
}

macro_rules! signed {
    ($($name:ident $type:ty),*) => {$(
        fn $name(self, number: $type) -> Result<(), Error> {
            if number < 0 {
                self.0.push('-');
            }
            self.number(number.unsigned_abs().into());
            Ok(())
        }
    )*};
}

impl<'a, 'b> ser::Serializer for &'b mut Writer<'a> {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = Members<'a, 'b>;
    type SerializeTuple = Members<'a, 'b>;
    type SerializeTupleStruct = Members<'a, 'b>;
    type SerializeTupleVariant = Members<'a, 'b>;
    type SerializeMap = Members<'a, 'b>;
    type SerializeStruct = Members<'a, 'b>;
    type SerializeStructVariant = Members<'a, 'b>;

    numbers!(serialize_u8 u8, serialize_u16 u16, serialize_u32 u32, serialize_u64 u64);
    signed!(serialize_i8 i8, serialize_i16 i16, serialize_i32 i32, serialize_i64 i64);

    fn serialize_bool(self, value: bool) -> Result<(), Error> {
        self.0.push_str(if value { "true" } else { "false" });
        Ok(())
    }

    fn serialize_f32(self, number: f32) -> Result<(), Error> {
        self.0.push_str(&serde_json::to_string(&number)?);
        Ok(())
    }

    fn serialize_f64(self, number: f64) -> Result<(), Error> {
        self.0.push_str(&serde_json::to_string(&number)?);
        Ok(())
    }

    fn serialize_char(self, letter: char) -> Result<(), Error> {
        self.string(letter.encode_utf8(&mut [0; 4]))
    }

    fn serialize_str(self, text: &str) -> Result<(), Error> {
        self.string(text)
    }

    fn serialize_bytes(self, bytes: &[u8]) -> Result<(), Error> {
        self.collect_seq(bytes)
    }

    fn serialize_none(self) -> Result<(), Error> {
        self.serialize_unit()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Error> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Error> {
        self.0.push_str("null");
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), Error> {
        self.serialize_unit()
    }

    fn serialize_unit_variant(
        self,
        _: &'static str,
        _: u32,
        word: &'static str,
    ) -> Result<(), Error> {
        self.word(word);
        Ok(())
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<(), Error> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        word: &'static str,
        value: &T,
    ) -> Result<(), Error> {
        self.variant(word);
        value.serialize(&mut *self)?;
        self.0.push('}');
        Ok(())
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Members<'a, 'b>, Error> {
        Ok(Members::new(self, "[", "]"))
    }

    fn serialize_tuple(self, _: usize) -> Result<Members<'a, 'b>, Error> {
        self.serialize_seq(None)
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Members<'a, 'b>, Error> {
        self.serialize_seq(None)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        word: &'static str,
        _: usize,
    ) -> Result<Members<'a, 'b>, Error> {
        self.variant(word);
        Ok(Members::new(self, "[", "]}"))
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Members<'a, 'b>, Error> {
        Ok(Members::new(self, "{", "}"))
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Members<'a, 'b>, Error> {
        Ok(Members::new(self, "{", "}"))
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        word: &'static str,
        _: usize,
    ) -> Result<Members<'a, 'b>, Error> {
        self.variant(word);
        Ok(Members::new(self, "{", "}}"))
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failing test may panic")]
mod tests {
    use serde::Serialize;

    use crate::doc::{case_on_sick_leave, case_with_approved_plan};
    use crate::wire;

    fn alike<T: Serialize>(value: &T) {
        assert_eq!(wire::write(value), serde_json::to_string(value).unwrap());
    }

    #[test]
    fn writes_what_serde_json_writes() {
        for case in [case_on_sick_leave(), case_with_approved_plan()] {
            alike(&case);
            let date = case.last_moment().oslo_date();
            for days in [-30, 0, 40, 400] {
                alike(&case.status(date.plus_days(days)));
                alike(&case.deadlines(date.plus_days(days)));
            }
        }
        for number in [0, 1, 9, 10, 99, 1_234_567_890, i64::MAX, i64::MIN, -1, -10] {
            alike(&number);
        }
        alike(&[u64::MAX, 0, 100]);
        for text in ["", "a", "å", "\"", "\\", "\n\t\u{7}\u{7f}", "/", "Medisinrunde på sengepost"]
        {
            alike(&text);
            alike(&[("long enough to be looked at in blocks ".repeat(3) + text)]);
        }
        alike(&std::collections::BTreeMap::from([("å\n", Some('"')), ("b", None)]));
        alike(&(Some(true), false).0);
    }

    #[derive(Serialize)]
    struct Pair(u8, &'static str);

    #[derive(Serialize)]
    enum Kind {
        Alone,
        One(bool),
        Two(bool, char),
        Named { a: u8, b: Option<()> },
    }

    /// Kinds of values that no answer has.
    #[test]
    fn writes_other_kinds_all_the_same() {
        use std::collections::BTreeMap;
        for number in [0.0, -0.0, 1.5, -1e300, 1e-7, f64::NAN, f64::INFINITY] {
            alike(&number);
            alike(&(number as f32));
        }
        alike(&(1, "a"));
        alike(&[Pair(1, "\""), Pair(2, "")]);
        alike(&[Kind::Alone, Kind::One(true), Kind::Two(false, '\n')]);
        alike(&Kind::Named { a: 1, b: None });
        alike(&[(); 2]);
        alike(&std::ffi::CString::from(c"bytes"));
        alike(&BTreeMap::from([(-1, 2), (1, 3)]));
        alike(&BTreeMap::from([(true, 'a')]));
        alike(&BTreeMap::from([('"', 'a')]));
    }

    #[test]
    fn what_json_has_no_key_for_is_nothing() {
        let listed = std::collections::BTreeMap::from([([1], 2)]);
        assert!(serde_json::to_string(&listed).is_err());
        let mut out = "before".to_owned();
        wire::write_to(&mut out, &listed);
        assert_eq!(out, "before");
    }
}
