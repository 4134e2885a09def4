package no.oppfolgingsplan;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import no.oppfolgingsplan.internal.Abi;
import no.oppfolgingsplan.internal.Scratch;

/** A file that the library made, for the host to write or to send. A value: there is nothing to close. */
public final class OutputFile {
    private final String name;
    private final String mediaType;
    private final String sha256;
    private final byte[] bytes;
    private final String notes;

    private OutputFile(Files files, int index) {
        name = files.text(Abi::opl_files_name, index);
        mediaType = files.text(Abi::opl_files_media_type, index);
        sha256 = files.text(Abi::opl_files_sha256, index);
        bytes = files.bytes(index);
        notes = files.textIfAny(Abi::opl_files_notes_json).orElse(null);
    }

    /** The native files of one answer. */
    static final class Files extends Handle {
        Files(long address) {
            super(address, Abi::opl_files_free);
        }

        /** Throws when a rule forbids them. */
        void refuse() {
            Scratch scratch = Scratch.mine();
            if (call(Abi::opl_files_refusal, scratch)) {
                throw new RefusedException(new Refusal(scratch.wide()));
            }
        }

        OutputFile at(int index) {
            return new OutputFile(this, index);
        }

        private byte[] bytes(int index) {
            long address = enter();
            try {
                return Scratch.bytes(Abi.opl_files_data(address, index), Abi.opl_files_len(address, index));
            } finally {
                leave();
            }
        }
    }

    /** The only file of an answer, which is freed; a rule that forbids it is thrown. */
    static OutputFile take(long address) {
        try (Files files = new Files(address)) {
            files.refuse();
            return files.at(0);
        }
    }

    /** What it is called, such as {@code plan.pdf}: ASCII, with {@code /} between folder and file, nobody's name in it. */
    public String name() {
        return name;
    }

    /** What it is, such as {@code application/pdf}. */
    public String mediaType() {
        return mediaType;
    }

    /** The SHA-256 of its bytes, 64 hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    /** What is in it: a copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** What a file of text says, without a byte order mark. */
    public String text() {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /**
     * What the writer has to say about it as JSON: of a PDF {@code pages} and {@code replaced}, the
     * characters that its font lacks.
     */
    public Optional<String> notesJson() {
        return Optional.ofNullable(notes);
    }

    /** The name; what it says is left out. */
    @Override
    public String toString() {
        return "OutputFile[" + name + "]";
    }
}
