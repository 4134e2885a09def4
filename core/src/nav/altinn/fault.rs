//! What can be wrong with a form: the file, or fields of it.

use std::fmt;

use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

use crate::wire::wire_words;
use crate::words::{self, Language};
use crate::xml::XmlFault;

wire_words! {
    /// What is wrong with a field of a form.
    ///
    /// ```
    /// use oppfolgingsplan::{Language, nav::altinn::FormFaultKind};
    /// assert_eq!(FormFaultKind::Missing.message(Language::Nb), "Feltet mangler.");
    /// ```
    #[non_exhaustive]
    pub enum FormFaultKind {
        /// It must be given.
        Missing = "missing",
        /// Not as many characters as the schema counts.
        Length = "length",
        /// No day of the form `2017-03-01`, or none from 1900 to 2199.
        NotADate = "not_a_date",
        /// Neither `true` nor `false`.
        NotYesOrNo = "not_yes_or_no",
        /// An element that no edition of the form has here. Its name is not repeated: the path ends
        /// with `?`.
        Unknown = "unknown",
        /// An element that only a later edition has.
        NotInEdition = "not_in_edition",
        /// The element stands twice.
        Twice = "twice",
        /// The element stands behind one that it must stand before.
        Order = "order",
        /// Text between elements.
        TextBetween = "text_between",
        /// An element that says that it is empty (`xsi:nil`), and is not.
        NilWithContent = "nil_with_content",
    }
}

impl FormFaultKind {
    /// What is wrong, for a person.
    #[must_use]
    pub fn message(self, language: Language) -> &'static str {
        words::altinn::fault(self.as_str(), language)
    }
}

/// A field that is wrong, without a word of what stands in it.
///
/// ```
/// use oppfolgingsplan::nav::altinn::{AltinnForm, FormEdition, FormError, FormFaultKind};
/// let file = format!("<melding xmlns='{}'>\n<Skjemainnhold>\n<arbeidsgiver><orgnr>31</orgnr>\n</arbeidsgiver>\
///     </Skjemainnhold></melding>", FormEdition::Y2016.namespace());
/// let Err(FormError::Fields(faults)) = AltinnForm::read(file.as_bytes()) else { panic!() };
/// assert_eq!(faults[0].path, "arbeidsgiver.orgnr");
/// assert_eq!((faults[0].kind, faults[0].line), (FormFaultKind::Length, 3));
/// assert_eq!(faults.len(), 4, "and three that are missing");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[doc(alias = "feil")]
pub struct FormFault {
    /// What is wrong.
    pub kind: FormFaultKind,
    /// The elements from `Skjemainnhold` in, without it: `tiltak.tiltaksinformasjon[1].tidsrom`.
    pub path: String,
    /// The line on which the element begins, or the one that should have it; 0 for a form that is
    /// written.
    pub line: usize,
}

/// `{"fault":"missing","path":"arbeidsgiver.orgnr","line":3}`.
impl Serialize for FormFault {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("fault", &self.kind)?;
        map.serialize_entry("path", &self.path)?;
        if self.line > 0 {
            map.serialize_entry("line", &self.line)?;
        }
        map.end()
    }
}

/// Why a form is not read, or not written. Nothing of what stands in it is repeated.
///
/// ```
/// use oppfolgingsplan::{XmlFault, nav::altinn::{AltinnForm, FormError}};
/// let bomb = br#"<!DOCTYPE m [<!ENTITY a "b">]><melding>&a;</melding>"#;
/// let refused = AltinnForm::read(bomb).err();
/// assert!(matches!(refused, Some(FormError::Xml { fault: XmlFault::DocumentType, .. })));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FormError {
    /// The file is no XML, or such as nobody sends in good faith.
    Xml {
        /// Why.
        fault: XmlFault,
        /// The line where reading stopped; 0 for the file as a whole.
        line: usize,
    },
    /// The XML is no form of any edition.
    NotAForm,
    /// These fields are wrong, at most 100 of them, in their order.
    Fields(Vec<FormFault>),
}

impl FormError {
    /// What is wrong, for a person.
    #[must_use]
    pub fn message(&self, language: Language) -> &'static str {
        match self {
            FormError::Xml { fault, .. } => words::altinn::xml(*fault, language),
            FormError::NotAForm => words::altinn::not_a_form(language),
            FormError::Fields(_) => words::altinn::fields(language),
        }
    }
}

impl fmt::Display for FormError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            FormError::Xml { fault, line: 0 } => write!(f, "{fault}"),
            FormError::Xml { fault, line } => write!(f, "{fault} (line {line})"),
            FormError::NotAForm => f.write_str("no follow-up plan of Altinn 2"),
            FormError::Fields(faults) => {
                f.write_str("the form is wrong in")?;
                for (place, fault) in faults.iter().enumerate() {
                    let comma = if place > 0 { "," } else { "" };
                    write!(f, "{comma} `{}` ({}", fault.path, fault.kind)?;
                    if fault.line > 0 {
                        write!(f, ", line {}", fault.line)?;
                    }
                    f.write_str(")")?;
                }
                Ok(())
            }
        }
    }
}

impl std::error::Error for FormError {}

/// `{"fault":"document_type","line":1}`, `{"fault":"not_a_form"}`, `{"fault":"fields","fields":[…]}`.
impl Serialize for FormError {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        match self {
            FormError::Xml { fault, line } => {
                map.serialize_entry("fault", fault)?;
                if *line > 0 {
                    map.serialize_entry("line", line)?;
                }
            }
            FormError::NotAForm => map.serialize_entry("fault", "not_a_form")?,
            FormError::Fields(faults) => {
                map.serialize_entry("fault", "fields")?;
                map.serialize_entry("fields", faults)?;
            }
        }
        map.end()
    }
}
