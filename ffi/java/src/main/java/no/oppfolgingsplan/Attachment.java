package no.oppfolgingsplan;

import java.util.List;
import java.util.Objects;
import no.oppfolgingsplan.internal.Abi;
import no.oppfolgingsplan.internal.NativeCode;
import no.oppfolgingsplan.internal.Scratch;

/** A document that the host keeps and that goes into the archive with a version of the plan. A value. */
public final class Attachment {
    private final String title;
    private final String mediaType;
    private final byte[] bytes;
    private final String entry;

    /**
     * A document.
     *
     * @param title what the archive shows
     * @param mediaType what it is, such as {@code application/pdf}
     * @param bytes the file, which is copied
     */
    public Attachment(String title, String mediaType, byte[] bytes) {
        this(title, mediaType, bytes, "");
    }

    /**
     * The document of a log entry.
     *
     * @param title what the archive shows
     * @param mediaType what it is, such as {@code application/pdf}
     * @param bytes the file, which is copied
     * @param entry the log entry
     */
    public Attachment(String title, String mediaType, byte[] bytes, String entry) {
        this.title = Objects.requireNonNull(title, "title");
        this.mediaType = Objects.requireNonNull(mediaType, "mediaType");
        this.bytes = bytes.clone();
        this.entry = Objects.requireNonNull(entry, "entry");
    }

    /** What it is; its title is left out. */
    @Override
    public String toString() {
        return "Attachment[" + mediaType + "]";
    }

    /** Documents on their way in. */
    static final class All extends Handle {
        private All(long address) {
            super(address, Abi::opl_attachments_free);
        }

        static All of(List<Attachment> given) {
            NativeCode.require();
            Scratch scratch = Scratch.mine();
            Failure.check(Abi.opl_attachments_new(scratch.out(), scratch.error()), scratch);
            All all = new All(scratch.wide());
            int place = 0;
            for (Attachment one : given) {
                try (All before = all) {
                    all = before.with(one);
                } catch (InputException error) {
                    throw error.within("attachments[" + place + "].");
                }
                place++;
            }
            return all;
        }

        private All with(Attachment one) {
            Scratch scratch = Scratch.mine();
            try {
                long[] sizes = scratch.put(one.title, one.mediaType, one.entry, one.bytes);
                long title = scratch.text();
                long type = title + sizes[0];
                long entry = one.entry.isEmpty() ? 0 : type + sizes[1];
                long data = type + sizes[1] + sizes[2];
                return new All(made((list, out, error) -> Abi.opl_attachments_with(
                        list, title, sizes[0], type, sizes[1], data, sizes[3], entry, sizes[2], out, error)));
            } finally {
                scratch.clear();
            }
        }
    }
}
