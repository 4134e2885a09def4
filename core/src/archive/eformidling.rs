//! `arkivmelding` as eFormidling sends it: values in words, and a UUID for everything.

use super::record::{Filed, Record};
use super::site::Screening;
use super::values::{DOCUMENT_FINISHED, MEDIUM, SENDER, WHOLE_DOCUMENT};
use crate::uuid::Uuid;
use crate::xml::Writer;
use crate::{Moment, Text};

const NAMESPACE: &str = "http://www.arkivverket.no/standarder/noark5/arkivmelding";
pub(super) const INSTANCE: &str = "http://www.w3.org/2001/XMLSchema-instance";

/// Writes the message; `parent` is the element that says where the entry belongs.
pub(super) fn message(record: &Record<'_>, parent: (&str, &Text)) -> Writer {
    let mut xml = Writer::new();
    let namespaces = [("xmlns", NAMESPACE), ("xmlns:xsi", INSTANCE)];
    let at = record.at.to_string();
    xml.element("arkivmelding", &namespaces, |xml| {
        xml.text("system", record.site.source_system.as_str());
        xml.text("meldingId", &record.message.to_string());
        xml.text("tidspunkt", &at);
        xml.text("antallFiler", &record.documents.len().to_string());
        xml.element("basisregistrering", &[("xsi:type", "journalpost")], |xml| {
            xml.text("systemID", &record.key.to_string());
            xml.text("opprettetDato", &at);
            xml.text("opprettetAv", &record.by);
            xml.text(parent.0, parent.1.as_str());
            if let Some(screening) = &record.site.screening {
                screened(xml, screening);
            }
            for (number, filed) in (1..).zip(&record.documents) {
                document(xml, record, number, filed);
            }
            xml.text("tittel", &record.title());
            if let Some(title) = record.public_title() {
                xml.text("offentligTittel", &title);
            }
            xml.text("dokumentmedium", MEDIUM);
            if let Some(earlier) = record.earlier.as_ref().and_then(|earlier| earlier.key) {
                refers_to(xml, earlier);
            }
            xml.text("journalposttype", record.kind().eformidling);
            xml.text("journalstatus", record.status().value().eformidling);
            xml.text("journaldato", &record.at.oslo_date().to_string());
            xml.text("dokumentetsDato", &record.dated.to_string());
            if record.sender.is_some() {
                // The schema wants a time of the day, which nobody knows: the beginning of it.
                xml.text("mottattDato", &Moment::start_of(record.dated).to_string());
            }
            xml.text("antallVedlegg", &record.documents.len().saturating_sub(1).to_string());
            if let Some(sender) = &record.sender {
                xml.group("korrespondansepart", |xml| {
                    xml.text("korrespondanseparttype", SENDER.eformidling);
                    xml.text("korrespondansepartNavn", sender.as_str());
                });
            }
        });
    });
    xml
}

fn screened(xml: &mut Writer, screening: &Screening) {
    xml.group("skjerming", |xml| {
        xml.text("tilgangsrestriksjon", screening.name.as_str());
        xml.text("skjermingshjemmel", screening.basis.as_str());
        xml.text("skjermingMetadata", screening.metadata.as_str());
        if screening.document {
            xml.text("skjermingDokument", WHOLE_DOCUMENT);
        }
    });
}

fn refers_to(xml: &mut Writer, earlier: Uuid) {
    xml.group("kryssreferanse", |xml| {
        xml.text("referanseTilRegistrering", &earlier.to_string());
    });
}

fn document(xml: &mut Writer, record: &Record<'_>, number: usize, filed: &Filed) {
    let at = record.at.to_string();
    xml.group("dokumentbeskrivelse", |xml| {
        xml.text("systemID", &filed.key.to_string());
        xml.text("dokumenttype", record.site.type_name.as_str());
        xml.text("dokumentstatus", DOCUMENT_FINISHED.eformidling);
        xml.text("tittel", &filed.title);
        xml.text("opprettetDato", &at);
        xml.text("opprettetAv", &record.by);
        xml.text("dokumentmedium", MEDIUM);
        xml.text("tilknyttetRegistreringSom", filed.role.eformidling);
        xml.text("dokumentnummer", &number.to_string());
        xml.text("tilknyttetDato", &at);
        xml.text("tilknyttetAv", &record.by);
        xml.group("dokumentobjekt", |xml| {
            xml.text("versjonsnummer", "1");
            xml.text("variantformat", filed.variant.eformidling);
            xml.text("opprettetDato", &at);
            xml.text("opprettetAv", &record.by);
            xml.text("referanseDokumentfil", filed.file.name.as_str());
        });
    });
}
