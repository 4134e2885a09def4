// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.commands;

import no.oppfolgingsplan.internal.JsonWriter;

/**
 * What the case does not know of an entry in an archive, and what the host wants.
 *
 * @param profile The archive; the preset of the policy's archive system if left out.
 * {@code null} when left out.
 * @param document The document: language, names, and what it is to say. {@code null} when left
 * out.
 * @param folder The folder of the employee. {@code null} when left out.
 * @param registeredBy Who registers the entry; the name of the system that the messages come
 * from if left out. {@code null} when left out.
 * @param receivedFrom Who sent the document of a log entry to the employer; the entry is one of
 * incoming post then. Of no meaning for a plan. {@code null} when left out.
 * @param referToEarlier Whether the messages point to the entry of the earlier version, which
 * must have come into the archive by such a message (default no). {@code null} when left out.
 */
public record ArchiveChoice(
        ArchiveProfile profile,
        DocumentChoice document,
        FolderReference folder,
        String registeredBy,
        String receivedFrom,
        Boolean referToEarlier) {
    /** With what must be given, and nothing else. */
    public ArchiveChoice() {
        this(null, null, null, null, null, null);
    }

    /**
     * The same with one value more or another one.
     *
     * @param profile The archive; the preset of the policy's archive system if left out.
     */
    public ArchiveChoice withProfile(ArchiveProfile profile) {
        return new ArchiveChoice(profile, document, folder, registeredBy, receivedFrom, referToEarlier);
    }

    /**
     * The same with one value more or another one.
     *
     * @param document The document: language, names, and what it is to say.
     */
    public ArchiveChoice withDocument(DocumentChoice document) {
        return new ArchiveChoice(profile, document, folder, registeredBy, receivedFrom, referToEarlier);
    }

    /**
     * The same with one value more or another one.
     *
     * @param folder The folder of the employee.
     */
    public ArchiveChoice withFolder(FolderReference folder) {
        return new ArchiveChoice(profile, document, folder, registeredBy, receivedFrom, referToEarlier);
    }

    /**
     * The same with one value more or another one.
     *
     * @param registeredBy Who registers the entry; the name of the system that the messages come
     * from if left out.
     */
    public ArchiveChoice withRegisteredBy(String registeredBy) {
        return new ArchiveChoice(profile, document, folder, registeredBy, receivedFrom, referToEarlier);
    }

    /**
     * The same with one value more or another one.
     *
     * @param receivedFrom Who sent the document of a log entry to the employer; the entry is one
     * of incoming post then. Of no meaning for a plan.
     */
    public ArchiveChoice withReceivedFrom(String receivedFrom) {
        return new ArchiveChoice(profile, document, folder, registeredBy, receivedFrom, referToEarlier);
    }

    /**
     * The same with one value more or another one.
     *
     * @param referToEarlier Whether the messages point to the entry of the earlier version,
     * which must have come into the archive by such a message (default no).
     */
    public ArchiveChoice withReferToEarlier(boolean referToEarlier) {
        return new ArchiveChoice(profile, document, folder, registeredBy, receivedFrom, referToEarlier);
    }

    /** The object as JSON. */
    public String toJson() {
        JsonWriter json = new JsonWriter();
        json.add("profile", profile == null ? null : JsonWriter.raw(profile.toJson()));
        json.add("document", document == null ? null : JsonWriter.raw(document.toJson()));
        json.add("folder", folder == null ? null : JsonWriter.raw(folder.toJson()));
        json.add("registered_by", registeredBy);
        json.add("received_from", receivedFrom);
        json.add("refer_to_earlier", referToEarlier);
        return json.end();
    }

    /** Only what it is: it may hold what people wrote. */
    @Override
    public String toString() {
        return "ArchiveChoice";
    }
}
