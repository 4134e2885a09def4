// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.commands;

import no.oppfolgingsplan.internal.JsonWriter;

/**
 * The folder of the employee in the archive, by one of its keys or several.
 *
 * @param systemId The archive's own identifier, a UUID. {@code null} when left out.
 * @param caseYear The year of the case number: 2024 of {@code 2024/117}. {@code null} when
 * left out.
 * @param caseNumber The number within the year: 117 of {@code 2024/117}. {@code null} when
 * left out.
 * @param folderId The identifier that the archive shows. {@code null} when left out.
 * @param externalSystem The system that gave the folder a key of its own. {@code null} when
 * left out.
 * @param externalKey That key. {@code null} when left out.
 */
public record FolderReference(
        String systemId,
        Integer caseYear,
        Long caseNumber,
        String folderId,
        String externalSystem,
        String externalKey) {
    /** With what must be given, and nothing else. */
    public FolderReference() {
        this(null, null, null, null, null, null);
    }

    /**
     * The same with one value more or another one.
     *
     * @param systemId The archive's own identifier, a UUID.
     */
    public FolderReference withSystemId(String systemId) {
        return new FolderReference(systemId, caseYear, caseNumber, folderId, externalSystem, externalKey);
    }

    /**
     * The same with one value more or another one.
     *
     * @param caseYear The year of the case number: 2024 of {@code 2024/117}.
     */
    public FolderReference withCaseYear(int caseYear) {
        return new FolderReference(systemId, caseYear, caseNumber, folderId, externalSystem, externalKey);
    }

    /**
     * The same with one value more or another one.
     *
     * @param caseNumber The number within the year: 117 of {@code 2024/117}.
     */
    public FolderReference withCaseNumber(long caseNumber) {
        return new FolderReference(systemId, caseYear, caseNumber, folderId, externalSystem, externalKey);
    }

    /**
     * The same with one value more or another one.
     *
     * @param folderId The identifier that the archive shows.
     */
    public FolderReference withFolderId(String folderId) {
        return new FolderReference(systemId, caseYear, caseNumber, folderId, externalSystem, externalKey);
    }

    /**
     * The same with one value more or another one.
     *
     * @param externalSystem The system that gave the folder a key of its own.
     */
    public FolderReference withExternalSystem(String externalSystem) {
        return new FolderReference(systemId, caseYear, caseNumber, folderId, externalSystem, externalKey);
    }

    /**
     * The same with one value more or another one.
     *
     * @param externalKey That key.
     */
    public FolderReference withExternalKey(String externalKey) {
        return new FolderReference(systemId, caseYear, caseNumber, folderId, externalSystem, externalKey);
    }

    /** The object as JSON. */
    public String toJson() {
        JsonWriter json = new JsonWriter();
        json.add("system_id", systemId);
        json.add("case_year", caseYear);
        json.add("case_number", caseNumber);
        json.add("folder_id", folderId);
        json.add("external_system", externalSystem);
        json.add("external_key", externalKey);
        return json.end();
    }

    /** Only what it is: it may hold what people wrote. */
    @Override
    public String toString() {
        return "FolderReference";
    }
}
