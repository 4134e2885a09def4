//! The form as a file.

use serde::Serialize;

use super::edition::FormEdition;
use super::element::Element;
use super::fault::FormError;
use super::form::AltinnForm;
use super::note::FormNote;
use super::reading::{CONTENT, LIMITS, Node, Reading};
use super::writing::{Writing, Written};
use crate::{wire, xml};

/// A form that was read.
///
/// ```
/// use oppfolgingsplan::nav::altinn::{AltinnForm, FormEdition};
/// let file = format!("<melding xmlns='{}'><Skjemainnhold>
///     <arbeidsgiver><orgnr>310000019</orgnr><orgnavn>Eksempel sykehus</orgnavn></arbeidsgiver>
///     <sykmeldtArbeidstaker><fnr>05908399546</fnr></sykmeldtArbeidstaker>
///     <mottaksInformasjon><endringsDato>2013-05-02+02:00</endringsDato></mottaksInformasjon>
///     </Skjemainnhold></melding>", FormEdition::Y2012.namespace());
/// let read = AltinnForm::read(file.as_bytes())?;
/// assert_eq!(read.edition, FormEdition::Y2012);
/// assert_eq!(read.form.receipt.changed_on.to_string(), "2013-05-02");
/// assert_eq!(read.notes[0].kind.as_str(), "zone_left_out");
/// # Ok::<(), oppfolgingsplan::nav::altinn::FormError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ReadForm {
    /// Which schema the file follows.
    pub edition: FormEdition,
    /// What it says.
    pub form: AltinnForm,
    /// What stands in the file and not in the form.
    pub notes: Vec<FormNote>,
}

impl ReadForm {
    /// As canonical JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        wire::write(self)
    }
}

const INSIDE: &[Element] = &[Element::new(CONTENT)];

impl AltinnForm {
    /// Reads a file of any of the three editions, in UTF-8 and of at most 4 MiB.
    ///
    /// What the schema of the edition refuses is refused here, and so is a form without what every
    /// form must have. More is taken than that: attributes are passed over, since Altinn put
    /// `dataFormatId` and the like on files that the schema knows nothing of. A date with a time
    /// zone keeps its day.
    ///
    /// # Errors
    /// [`FormError::Xml`] for a document type or any entity of its own (before either is looked
    /// into), another encoding, a greater file, XML that is not whole; [`FormError::NotAForm`] for
    /// another document; [`FormError::Fields`] for everything else, all at once.
    pub fn read(file: &[u8]) -> Result<ReadForm, FormError> {
        let root = xml::read_located(file, LIMITS)
            .map_err(|(fault, line)| FormError::Xml { fault, line })?;
        let edition = FormEdition::of(root.namespace()).filter(|_| root.name() == "melding");
        let Some(edition) = edition else { return Err(FormError::NotAForm) };
        let mut at = Reading::new(edition, root.line());
        let form = at.within(&root, |at| content(&root, at));
        let (found, notes) = (at.found, at.notes);
        match form.filter(|_| found.is_empty()) {
            Some(form) => Ok(ReadForm { edition, form, notes }),
            None => Err(FormError::Fields(found)),
        }
    }

    /// The form as a file of the edition of 2016, without the attributes of Altinn's envelope,
    /// which Nav's schema does not know.
    ///
    /// The answers on sending, and the element of measures, are written also when they say no and
    /// nothing: Nav's receiver asked for them. A control character, which XML cannot hold, is
    /// written as `[U+0007]`.
    ///
    /// # Errors
    /// [`FormError::Fields`] when something that must be given is blank or of another length.
    pub fn to_xml(&self) -> Result<String, FormError> {
        let (xml, written) = self.written();
        if written.faults.is_empty() { Ok(xml) } else { Err(FormError::Fields(written.faults)) }
    }

    /// The paths of all that is given, in the order of the schema.
    pub(super) fn given(&self) -> Vec<String> {
        self.written().1.given
    }

    fn written(&self) -> (String, Written) {
        let mut written = Written::default();
        let mut out = xml::Writer::new();
        let namespace = FormEdition::Y2016.namespace();
        out.element("melding", &[("xmlns", namespace)], |out| {
            out.group(CONTENT, |out| self.put(&mut Writing::new(out, &mut written)));
        });
        (out.finish().0, written)
    }
}

/// What stands in the one element of the message.
fn content(root: &Node, at: &mut Reading) -> Option<AltinnForm> {
    let mut form = None;
    at.children(root, INSIDE, |child, _, at| {
        form = at.within(child, |at| AltinnForm::of(Some(child), at));
    });
    // Without it, all that a form must have is missing.
    form.or_else(|| if at.faults() == 0 { AltinnForm::of(None, at) } else { None })
}
