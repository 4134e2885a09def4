//! [`FormEdition`]: the three schemas that forms were sent by.

use crate::wire::wire_words;

wire_words! {
    /// The edition of the form, by the year in the namespace of its schema.
    ///
    /// ```
    /// use oppfolgingsplan::nav::altinn::FormEdition;
    /// assert_eq!(
    ///     FormEdition::Y2016.namespace(),
    ///     "http://seres.no/xsd/NAV/Oppfoelgingsplan4_utfyllende_info_M/2016"
    /// );
    /// ```
    #[doc(alias = "skjemaversjon")]
    pub enum FormEdition {
        /// Without texts to what Nav is to help with, and with one element in another place.
        Y2012 = "2012",
        /// Without the employee's part in the plan, and without further information.
        Y2014 = "2014",
        /// The last one, in use until Nav closed the channel on 16 January 2026.
        Y2016 = "2016",
    }
}

impl FormEdition {
    /// The namespace of its elements.
    #[must_use]
    #[doc(alias = "navnerom")]
    pub const fn namespace(self) -> &'static str {
        match self {
            FormEdition::Y2012 => "http://seres.no/xsd/NAV/Oppfølgingsplan2_M/2012",
            FormEdition::Y2014 => "http://seres.no/xsd/NAV/Oppfølgingsplan2_M/2014",
            FormEdition::Y2016 => {
                "http://seres.no/xsd/NAV/Oppfoelgingsplan4_utfyllende_info_M/2016"
            }
        }
    }

    pub(super) fn of(namespace: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|edition| edition.namespace() == namespace)
    }
}
