//! How a part of the form is declared: once, in the order of the schema, with the element, the
//! field and the edition of each. From that come the type, its JSON, its reader and its writer.

use super::element::Element;
use super::reading::{Node, Reading};
use super::writing::Writing;
use crate::{Date, Text};

/// What stands in an element: a text, a yes or no, a day, or a block of further elements.
pub(super) trait Value: Sized {
    /// The value of an element that is there and is not nil; `None` when it says nothing, or when
    /// something is wrong, which is noted.
    fn read(node: &Node, element: &Element, at: &mut Reading) -> Option<Self>;
    /// Whether it says nothing. A no says something.
    fn is_blank(&self) -> bool;
    fn write(&self, element: &Element, to: &mut Writing);
}

/// A field of a block: a value that must be there, may be, or may be many times.
pub(super) trait Slot: Sized {
    /// What is known of it while the block is read.
    type Held: Default;
    fn take(held: &mut Self::Held, node: &Node, element: &Element, at: &mut Reading);
    /// The field when the whole block is read; `None` if it had to be there, which is noted.
    fn finish(held: Self::Held, element: &Element, at: &mut Reading) -> Option<Self>;
    fn says_nothing(&self) -> bool;
    fn put(&self, element: &Element, to: &mut Writing);
}

impl<T: Value> Slot for Option<T> {
    type Held = Option<T>;

    fn take(held: &mut Option<T>, node: &Node, element: &Element, at: &mut Reading) {
        *held = T::read(node, element, at).filter(|value| !value.is_blank());
    }

    fn finish(held: Option<T>, _: &Element, _: &mut Reading) -> Option<Self> {
        Some(held)
    }

    fn says_nothing(&self) -> bool {
        self.as_ref().is_none_or(Value::is_blank)
    }

    fn put(&self, element: &Element, to: &mut Writing) {
        if let Some(value) = self.as_ref().filter(|value| !value.is_blank()) {
            value.write(element, to);
        }
    }
}

/// An answer that is no when it is not given, and always written.
impl Slot for bool {
    type Held = Option<bool>;

    fn take(held: &mut Option<bool>, node: &Node, element: &Element, at: &mut Reading) {
        *held = bool::read(node, element, at);
    }

    fn finish(held: Option<bool>, _: &Element, _: &mut Reading) -> Option<bool> {
        Some(held.unwrap_or(false))
    }

    fn says_nothing(&self) -> bool {
        !self
    }

    fn put(&self, element: &Element, to: &mut Writing) {
        self.write(element, to);
    }
}

/// A text or a day that must be given.
macro_rules! required {
    ($($type:ty),+) => {$(
        impl Slot for $type {
            // Given and wrong, or not given at all: two different faults.
            type Held = Option<Option<$type>>;

            fn take(held: &mut Self::Held, node: &Node, element: &Element, at: &mut Reading) {
                let known = at.faults();
                let value = <$type as Value>::read(node, element, at).filter(|value| !value.is_blank());
                *held = (value.is_some() || at.faults() > known).then_some(value);
            }

            fn finish(held: Self::Held, element: &Element, at: &mut Reading) -> Option<Self> {
                if held.is_none() {
                    at.missing(element);
                }
                held.flatten()
            }

            fn says_nothing(&self) -> bool {
                self.is_blank()
            }

            fn put(&self, element: &Element, to: &mut Writing) {
                if self.is_blank() {
                    to.missing(element);
                } else {
                    self.write(element, to);
                }
            }
        }
    )+};
}

required!(Text, Date);

/// Declares a block.
macro_rules! form_block {
    ($(#[$meta:meta])* pub struct $name:ident {
        $($(#[doc = $doc:literal])* $(#[doc(alias = $alias:literal)])*
            $field:ident : $type:ty = $element:literal $(.$how:ident($with:expr))*),+ $(,)?
    }) => {
        $crate::wire::wire_object! {
            $(#[$meta])*
            pub struct $name {
                $($(#[doc = $doc])* $(#[doc(alias = $alias)])* #[doc(alias = $element)] pub $field: $type),+
            }
        }

        impl $name {
            pub(super) const ELEMENTS: &'static [Element] =
                &[$(Element::new($element)$(.$how($with))*),+];

            /// The element of a field, by its name here.
            #[allow(dead_code, reason = "not every block is asked")]
            pub(super) fn element(field: &str) -> &'static str {
                let found = Self::FIELDS.iter().zip(Self::ELEMENTS).find(|(one, _)| one.name == field);
                found.map_or("", |(_, element)| element.name)
            }

            /// The block, read from the children of a node, or from nothing.
            fn read_children(node: Option<&Node>, at: &mut Reading) -> Option<Self> {
                $(let mut $field = <$type as Slot>::Held::default();)+
                if let Some(node) = node {
                    at.children(node, Self::ELEMENTS, |child, element, at| match element.name {
                        $($element => <$type as Slot>::take(&mut $field, child, element, at),)+
                        _ => {}
                    });
                }
                // All of them, so that everything that is missing is said at once.
                let mut elements = Self::ELEMENTS.iter();
                $(let $field = elements
                    .next()
                    .and_then(|element| <$type as Slot>::finish($field, element, at));)+
                Some(Self { $($field: $field?),+ })
            }

            fn put_children(&self, to: &mut Writing) {
                let mut elements = Self::ELEMENTS.iter();
                $(if let Some(element) = elements.next() {
                    Slot::put(&self.$field, element, to);
                })+
            }
        }

        impl Value for $name {
            fn read(node: &Node, _: &Element, at: &mut Reading) -> Option<Self> {
                at.within(node, |at| Self::read_children(Some(node), at))
            }

            fn is_blank(&self) -> bool {
                true $(&& Slot::says_nothing(&self.$field))+
            }

            fn write(&self, element: &Element, to: &mut Writing) {
                to.block(element, |to| self.put_children(to));
            }
        }

        /// Where the block must be there.
        impl Slot for $name {
            type Held = Option<Option<Self>>;

            fn take(held: &mut Self::Held, node: &Node, element: &Element, at: &mut Reading) {
                let known = at.faults();
                let block = <Self as Value>::read(node, element, at);
                *held = (block.is_some() || at.faults() > known).then_some(block);
            }

            fn finish(held: Self::Held, element: &Element, at: &mut Reading) -> Option<Self> {
                // What must stand in it is missing, if it is not there or nil.
                held.unwrap_or_else(|| at.inside(element, |at| Self::read_children(None, at)))
            }

            fn says_nothing(&self) -> bool {
                Value::is_blank(self)
            }

            fn put(&self, element: &Element, to: &mut Writing) {
                Value::write(self, element, to);
            }
        }
    };
}

pub(super) use form_block;
