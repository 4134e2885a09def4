//! `arkivmelding.opprett` of Fiks Arkiv V1: values as codes, the folder by whatever key is known,
//! and a sum of each file.

use super::FolderReference;
use super::eformidling::INSTANCE;
use super::record::{Filed, Record};
use super::values::{CHECKSUM, DOCUMENT_FINISHED, SENDER, Value};
use crate::Moment;
use crate::uuid::Uuid;
use crate::xml::Writer;

const NAMESPACE: &str =
    "https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/arkivmelding/opprett/v1";
const CATALOGUE: &str =
    "https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/metadatakatalog/v1";

/// Writes the message.
pub(super) fn message(record: &Record<'_>) -> Writer {
    let mut xml = Writer::new();
    let namespaces = [("xmlns", NAMESPACE), ("xmlns:m", CATALOGUE), ("xmlns:xsi", INSTANCE)];
    let site = record.site;
    xml.element("arkivmelding", &namespaces, |xml| {
        xml.text("system", site.source_system.as_str());
        xml.text("antallFiler", &record.documents.len().to_string());
        xml.element("registrering", &[("xsi:type", "journalpost")], |xml| {
            xml.text("opprettetDato", &record.at.to_string());
            xml.text("opprettetAv", &record.by);
            match (record.folder, &site.archive_part) {
                (Some(folder), _) => parent(xml, folder),
                (None, Some(part)) => {
                    xml.group("arkivdel", |xml| xml.text("m:kode", part.as_str()))
                }
                (None, None) => {}
            }
            if let Some(screening) = &site.screening {
                xml.group("skjerming", |xml| {
                    coded(
                        xml,
                        "tilgangsrestriksjon",
                        screening.code.as_str(),
                        screening.name.as_str(),
                    );
                    xml.text("skjermingshjemmel", screening.basis.as_str());
                });
            }
            for (number, filed) in (1..).zip(&record.documents) {
                document(xml, record, number, filed);
            }
            xml.text("tittel", &record.title());
            if let Some(title) = record.public_title() {
                xml.text("offentligTittel", &title);
            }
            if let Some(earlier) = record.earlier.as_ref().and_then(|earlier| earlier.key) {
                xml.group("kryssreferanse", |xml| {
                    xml.group("referanseTilRegistrering", |xml| {
                        own_key(xml, "m:referanseEksternNoekkel", record, earlier);
                    });
                });
            }
            if let Some(sender) = &record.sender {
                xml.group("korrespondansepart", |xml| {
                    value(xml, "korrespondanseparttype", SENDER);
                    xml.text("korrespondansepartNavn", sender.as_str());
                });
            }
            own_key(xml, "referanseEksternNoekkel", record, record.key);
            value(xml, "journalposttype", record.kind());
            value(xml, "journalstatus", record.status().value());
            xml.text("journaldato", &record.at.oslo_date().to_string());
            xml.text("dokumentetsDato", &record.dated.to_string());
            if record.sender.is_some() {
                // The schema wants a time of the day, which nobody knows: the beginning of it.
                xml.text("mottattDato", &Moment::start_of(record.dated).to_string());
            }
            xml.text("antallVedlegg", &record.documents.len().saturating_sub(1).to_string());
        });
    });
    xml
}

/// The folder, by all the keys that are known.
fn parent(xml: &mut Writer, folder: &FolderReference) {
    xml.group("referanseForelderMappe", |xml| {
        if let Some(id) = &folder.system_id {
            xml.text("m:systemID", id.as_str());
        }
        if let Some(id) = &folder.folder_id {
            xml.text("m:mappeID", id.as_str());
        }
        if let Some((year, number)) = folder.case() {
            xml.group("m:saksnummer", |xml| {
                xml.text("m:saksaar", &year.to_string());
                xml.text("m:sakssekvensnummer", &number.to_string());
            });
        }
        if let Some((system, key)) = folder.external() {
            xml.group("m:referanseEksternNoekkel", |xml| {
                xml.text("m:fagsystem", system.as_str());
                xml.text("m:noekkel", key.as_str());
            });
        }
    });
}

/// A key of this system's own: by it the archive knows a message that comes twice.
fn own_key(xml: &mut Writer, element: &str, record: &Record<'_>, key: Uuid) {
    xml.group(element, |xml| {
        xml.text("m:fagsystem", record.site.source_system.as_str());
        xml.text("m:noekkel", &key.to_string());
    });
}

fn value(xml: &mut Writer, element: &str, value: Value) {
    coded(xml, element, value.code, value.fiks);
}

fn coded(xml: &mut Writer, element: &str, code: &str, text: &str) {
    xml.group(element, |xml| {
        xml.text("m:kode", code);
        xml.text("m:beskrivelse", text);
    });
}

fn document(xml: &mut Writer, record: &Record<'_>, number: usize, filed: &Filed) {
    let site = record.site;
    xml.group("dokumentbeskrivelse", |xml| {
        coded(xml, "dokumenttype", site.type_code.as_str(), site.type_name.as_str());
        value(xml, "dokumentstatus", DOCUMENT_FINISHED);
        xml.text("tittel", &filed.title);
        value(xml, "tilknyttetRegistreringSom", filed.role);
        xml.text("dokumentnummer", &number.to_string());
        xml.group("dokumentobjekt", |xml| {
            xml.text("versjonsnummer", "1");
            value(xml, "variantformat", filed.variant);
            if let Some(format) = filed.format {
                value(xml, "format", format);
            }
            xml.text("mimeType", filed.file.media_type.as_str());
            xml.text("filnavn", &filed.display);
            xml.text("referanseDokumentfil", filed.file.name.as_str());
            xml.text("sjekksum", &filed.file.digest().to_string());
            xml.text("sjekksumAlgoritme", CHECKSUM);
            xml.text("filstoerrelse", &filed.file.bytes().len().to_string());
        });
    });
}
