package no.oppfolgingsplan;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.oppfolgingsplan.internal.Abi;
import no.oppfolgingsplan.internal.Times;

/**
 * Files that belong together, the last of them the SHA-256 sums of the others: a folder to write, or
 * one zip. Any thread may use it.
 */
public final class OutputPackage implements AutoCloseable {
    private final OutputFile.Files held;
    private final List<OutputFile> files;
    private final String notes;

    private OutputPackage(OutputFile.Files held) {
        this.held = held;
        files = held.list(Abi::opl_files_count, held::at);
        notes = held.textIfAny(Abi::opl_files_notes_json).orElse(null);
    }

    /** The files of an answer; a rule that forbids them is thrown. */
    static OutputPackage take(long address) {
        OutputFile.Files held = new OutputFile.Files(address);
        try {
            held.refuse();
            return new OutputPackage(held);
        } catch (OppfolgingsplanException failed) {
            held.close();
            throw failed;
        }
    }

    /** The files; the last is {@code SHA256SUMS}. */
    public List<OutputFile> files() {
        return files;
    }

    /**
     * The file of a name.
     *
     * @param name the name, such as {@code oppfolgingsplan.pdf}
     */
    public Optional<OutputFile> file(String name) {
        return files.stream().filter(file -> file.name().equals(name)).findFirst();
    }

    /**
     * What the writer has to say about them as JSON: of an archive package what is left to do, of a
     * proof its {@code last_link}.
     */
    public Optional<String> notesJson() {
        return Optional.ofNullable(notes);
    }

    /**
     * All files in one, {@code filer.zip}. The same files and moment give the same bytes.
     *
     * @param at the moment by which it is dated
     */
    public OutputFile zip(Instant at) {
        long micros = Times.micros(Objects.requireNonNull(at, "at"));
        return OutputFile.take(held.made((files, out, error) -> Abi.opl_files_zip(files, micros, out, error)));
    }

    /** Frees the native files; what was read from them stays. */
    @Override
    public void close() {
        held.close();
    }

    /** How many files; what they say is left out. */
    @Override
    public String toString() {
        return "OutputPackage[" + files.size() + " files]";
    }
}
