// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.commands;

import java.util.Objects;
import no.oppfolgingsplan.internal.JsonWriter;
import no.oppfolgingsplan.words.ArchiveSystem;
import no.oppfolgingsplan.words.JournalStatus;

/**
 * What differs between archives and employers: the preset of a system, and what is otherwise.
 *
 * @param preset The system whose values are taken where nothing else is given.
 * @param systemName What the case's archive record calls the system; that of the preset if left
 * out. {@code null} when left out.
 * @param sourceSystem What the messages call the system that they come from (default
 * {@code oppfolgingsplan}). It is part of the keys, so it stays the same for good.
 * {@code null} when left out.
 * @param title The title without a name (default {@code Oppfølgingsplan}). {@code null} when
 * left out.
 * @param nameInTitle Whether the employee's name stands in the title where titles are screened
 * (default yes). {@code null} when left out.
 * @param journalStatus How far the entry has come; {@code F} only where the policy does not
 * want it dispatched. {@code null} when left out.
 * @param screened Whether the entry is screened from the public; an access code and a legal
 * basis are needed then. {@code null} when left out.
 * @param accessCode The code of access. {@code null} when left out.
 * @param accessName What the code of access is called. {@code null} when left out.
 * @param legalBasis The legal basis of the screening. {@code null} when left out.
 * @param metadataScreening What of the metadata is screened, as Noark M502 words it.
 * {@code null} when left out.
 * @param documentScreening Whether the whole document is screened (default yes, where the entry
 * is). {@code null} when left out.
 * @param documentTypeCode The code of the document type (default {@code NOTAT}). {@code null}
 * when left out.
 * @param documentTypeName What the document type is called (default {@code Notat}).
 * {@code null} when left out.
 * @param folderName What the archive calls the folder of an employee. {@code null} when left
 * out.
 * @param archivePart The part of the archive for an entry of which no folder is given.
 * {@code null} when left out.
 */
public record ArchiveProfile(
        ArchiveSystem preset,
        String systemName,
        String sourceSystem,
        String title,
        Boolean nameInTitle,
        JournalStatus journalStatus,
        Boolean screened,
        String accessCode,
        String accessName,
        String legalBasis,
        String metadataScreening,
        Boolean documentScreening,
        String documentTypeCode,
        String documentTypeName,
        String folderName,
        String archivePart) {
    /**
     * With everything.
     *
     * @throws NullPointerException when something is missing that must be given
     */
    public ArchiveProfile {
        Objects.requireNonNull(preset, "preset");
    }

    /**
     * With what must be given, and nothing else.
     *
     * @param preset The system whose values are taken where nothing else is given.
     */
    public ArchiveProfile(ArchiveSystem preset) {
        this(preset, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /**
     * The same with one value more or another one.
     *
     * @param systemName What the case's archive record calls the system; that of the preset if
     * left out.
     */
    public ArchiveProfile withSystemName(String systemName) {
        return new ArchiveProfile(preset, systemName, sourceSystem, title, nameInTitle, journalStatus, screened, accessCode, accessName, legalBasis, metadataScreening, documentScreening, documentTypeCode, documentTypeName, folderName, archivePart);
    }

    /**
     * The same with one value more or another one.
     *
     * @param sourceSystem What the messages call the system that they come from (default
     * {@code oppfolgingsplan}). It is part of the keys, so it stays the same for good.
     */
    public ArchiveProfile withSourceSystem(String sourceSystem) {
        return new ArchiveProfile(preset, systemName, sourceSystem, title, nameInTitle, journalStatus, screened, accessCode, accessName, legalBasis, metadataScreening, documentScreening, documentTypeCode, documentTypeName, folderName, archivePart);
    }

    /**
     * The same with one value more or another one.
     *
     * @param title The title without a name (default {@code Oppfølgingsplan}).
     */
    public ArchiveProfile withTitle(String title) {
        return new ArchiveProfile(preset, systemName, sourceSystem, title, nameInTitle, journalStatus, screened, accessCode, accessName, legalBasis, metadataScreening, documentScreening, documentTypeCode, documentTypeName, folderName, archivePart);
    }

    /**
     * The same with one value more or another one.
     *
     * @param nameInTitle Whether the employee's name stands in the title where titles are
     * screened (default yes).
     */
    public ArchiveProfile withNameInTitle(boolean nameInTitle) {
        return new ArchiveProfile(preset, systemName, sourceSystem, title, nameInTitle, journalStatus, screened, accessCode, accessName, legalBasis, metadataScreening, documentScreening, documentTypeCode, documentTypeName, folderName, archivePart);
    }

    /**
     * The same with one value more or another one.
     *
     * @param journalStatus How far the entry has come; {@code F} only where the policy does not
     * want it dispatched.
     */
    public ArchiveProfile withJournalStatus(JournalStatus journalStatus) {
        return new ArchiveProfile(preset, systemName, sourceSystem, title, nameInTitle, journalStatus, screened, accessCode, accessName, legalBasis, metadataScreening, documentScreening, documentTypeCode, documentTypeName, folderName, archivePart);
    }

    /**
     * The same with one value more or another one.
     *
     * @param screened Whether the entry is screened from the public; an access code and a legal
     * basis are needed then.
     */
    public ArchiveProfile withScreened(boolean screened) {
        return new ArchiveProfile(preset, systemName, sourceSystem, title, nameInTitle, journalStatus, screened, accessCode, accessName, legalBasis, metadataScreening, documentScreening, documentTypeCode, documentTypeName, folderName, archivePart);
    }

    /**
     * The same with one value more or another one.
     *
     * @param accessCode The code of access.
     */
    public ArchiveProfile withAccessCode(String accessCode) {
        return new ArchiveProfile(preset, systemName, sourceSystem, title, nameInTitle, journalStatus, screened, accessCode, accessName, legalBasis, metadataScreening, documentScreening, documentTypeCode, documentTypeName, folderName, archivePart);
    }

    /**
     * The same with one value more or another one.
     *
     * @param accessName What the code of access is called.
     */
    public ArchiveProfile withAccessName(String accessName) {
        return new ArchiveProfile(preset, systemName, sourceSystem, title, nameInTitle, journalStatus, screened, accessCode, accessName, legalBasis, metadataScreening, documentScreening, documentTypeCode, documentTypeName, folderName, archivePart);
    }

    /**
     * The same with one value more or another one.
     *
     * @param legalBasis The legal basis of the screening.
     */
    public ArchiveProfile withLegalBasis(String legalBasis) {
        return new ArchiveProfile(preset, systemName, sourceSystem, title, nameInTitle, journalStatus, screened, accessCode, accessName, legalBasis, metadataScreening, documentScreening, documentTypeCode, documentTypeName, folderName, archivePart);
    }

    /**
     * The same with one value more or another one.
     *
     * @param metadataScreening What of the metadata is screened, as Noark M502 words it.
     */
    public ArchiveProfile withMetadataScreening(String metadataScreening) {
        return new ArchiveProfile(preset, systemName, sourceSystem, title, nameInTitle, journalStatus, screened, accessCode, accessName, legalBasis, metadataScreening, documentScreening, documentTypeCode, documentTypeName, folderName, archivePart);
    }

    /**
     * The same with one value more or another one.
     *
     * @param documentScreening Whether the whole document is screened (default yes, where the
     * entry is).
     */
    public ArchiveProfile withDocumentScreening(boolean documentScreening) {
        return new ArchiveProfile(preset, systemName, sourceSystem, title, nameInTitle, journalStatus, screened, accessCode, accessName, legalBasis, metadataScreening, documentScreening, documentTypeCode, documentTypeName, folderName, archivePart);
    }

    /**
     * The same with one value more or another one.
     *
     * @param documentTypeCode The code of the document type (default {@code NOTAT}).
     */
    public ArchiveProfile withDocumentTypeCode(String documentTypeCode) {
        return new ArchiveProfile(preset, systemName, sourceSystem, title, nameInTitle, journalStatus, screened, accessCode, accessName, legalBasis, metadataScreening, documentScreening, documentTypeCode, documentTypeName, folderName, archivePart);
    }

    /**
     * The same with one value more or another one.
     *
     * @param documentTypeName What the document type is called (default {@code Notat}).
     */
    public ArchiveProfile withDocumentTypeName(String documentTypeName) {
        return new ArchiveProfile(preset, systemName, sourceSystem, title, nameInTitle, journalStatus, screened, accessCode, accessName, legalBasis, metadataScreening, documentScreening, documentTypeCode, documentTypeName, folderName, archivePart);
    }

    /**
     * The same with one value more or another one.
     *
     * @param folderName What the archive calls the folder of an employee.
     */
    public ArchiveProfile withFolderName(String folderName) {
        return new ArchiveProfile(preset, systemName, sourceSystem, title, nameInTitle, journalStatus, screened, accessCode, accessName, legalBasis, metadataScreening, documentScreening, documentTypeCode, documentTypeName, folderName, archivePart);
    }

    /**
     * The same with one value more or another one.
     *
     * @param archivePart The part of the archive for an entry of which no folder is given.
     */
    public ArchiveProfile withArchivePart(String archivePart) {
        return new ArchiveProfile(preset, systemName, sourceSystem, title, nameInTitle, journalStatus, screened, accessCode, accessName, legalBasis, metadataScreening, documentScreening, documentTypeCode, documentTypeName, folderName, archivePart);
    }

    /** The object as JSON. */
    public String toJson() {
        JsonWriter json = new JsonWriter();
        json.add("preset", preset.word());
        json.add("system_name", systemName);
        json.add("source_system", sourceSystem);
        json.add("title", title);
        json.add("name_in_title", nameInTitle);
        json.add("journal_status", journalStatus == null ? null : journalStatus.word());
        json.add("screened", screened);
        json.add("access_code", accessCode);
        json.add("access_name", accessName);
        json.add("legal_basis", legalBasis);
        json.add("metadata_screening", metadataScreening);
        json.add("document_screening", documentScreening);
        json.add("document_type_code", documentTypeCode);
        json.add("document_type_name", documentTypeName);
        json.add("folder_name", folderName);
        json.add("archive_part", archivePart);
        return json.end();
    }

    /** Only what it is: it may hold what people wrote. */
    @Override
    public String toString() {
        return "ArchiveProfile";
    }
}
