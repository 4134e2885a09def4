//! What stands between two brackets, with its commas.

use serde::ser::{
    Error as _, Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant,
    SerializeTuple, SerializeTupleStruct, SerializeTupleVariant,
};
use serde_json::Error;

use super::Writer;

/// What stands between two brackets.
pub(in crate::wire) struct Members<'a, 'b> {
    to: &'b mut Writer<'a>,
    begun: bool,
    end: &'static str,
}

impl<'a, 'b> Members<'a, 'b> {
    pub(super) fn new(to: &'b mut Writer<'a>, begin: &str, end: &'static str) -> Self {
        to.0.push_str(begin);
        Self { to, begun: false, end }
    }

    #[inline(always)]
    fn comma(&mut self) {
        if self.begun {
            self.to.0.push(',');
        }
        self.begun = true;
    }

    fn item<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        self.comma();
        value.serialize(&mut *self.to)
    }

    // Inlined wherever it is called, so that the key is written as a constant.
    #[inline(always)]
    fn field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), Error> {
        let out = &mut *self.to.0;
        out.push_str(if self.begun { ",\"" } else { "\"" });
        self.begun = true;
        out.push_str(key);
        out.push_str("\":");
        value.serialize(&mut *self.to)
    }

    fn close(self) -> Result<(), Error> {
        self.to.0.push_str(self.end);
        Ok(())
    }
}

macro_rules! items {
    ($($kind:ident $method:ident),*) => {$(
        impl $kind for Members<'_, '_> {
            type Ok = ();
            type Error = Error;

            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
                self.item(value)
            }

            fn end(self) -> Result<(), Error> {
                self.close()
            }
        }
    )*};
}

items!(SerializeSeq serialize_element, SerializeTuple serialize_element);
items!(SerializeTupleStruct serialize_field, SerializeTupleVariant serialize_field);

macro_rules! fields {
    ($($kind:ident),*) => {$(
        impl $kind for Members<'_, '_> {
            type Ok = ();
            type Error = Error;

            #[inline(always)]
            fn serialize_field<T: Serialize + ?Sized>(
                &mut self,
                key: &'static str,
                value: &T,
            ) -> Result<(), Error> {
                self.field(key, value)
            }

            fn end(self) -> Result<(), Error> {
                self.close()
            }
        }
    )*};
}

fields!(SerializeStruct, SerializeStructVariant);

impl SerializeMap for Members<'_, '_> {
    type Ok = ();
    type Error = Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Error> {
        self.comma();
        let from = self.to.0.len();
        key.serialize(&mut *self.to)?;
        match self.to.0.as_bytes().get(from) {
            Some(b'"') => Ok(()),
            // A number, true or false: keys are strings.
            Some(b'-' | b'0'..=b'9' | b't' | b'f') => {
                self.to.0.insert(from, '"');
                self.to.0.push('"');
                Ok(())
            }
            _ => Err(Error::custom("a key must be a string")),
        }
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        self.to.0.push(':');
        value.serialize(&mut *self.to)
    }

    fn end(self) -> Result<(), Error> {
        self.close()
    }
}
