package no.oppfolgingsplan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.oppfolgingsplan.internal.Abi;
import no.oppfolgingsplan.internal.Scratch;
import no.oppfolgingsplan.words.Language;
import no.oppfolgingsplan.words.LogColumn;

/**
 * What a table of log entries comes to. A value: there is nothing to close but the requests, which
 * need not be.
 *
 * @param rows how many rows there are below the heading, blank ones not counted
 * @param entries the good rows, in order
 * @param faults what is wrong with the bad ones, in order; a row may have several faults
 * @param ignoredColumns the columns that were not read, from 1
 * @param json all that was read as canonical JSON
 */
public record LogImport(
        int rows, List<Row> entries, List<Fault> faults, List<Integer> ignoredColumns, String json) {
    /**
     * A good row.
     *
     * @param row the row as a program of tables counts: from 1, the heading and blank rows included
     * @param line the line on which the row begins, as an editor of text counts
     * @param request the entry, to be executed
     * @param warnings what should be looked at in its texts before it is written
     */
    public record Row(int row, int line, Request request, List<Warning> warnings) {
        /** Which row; the entry is left out. */
        @Override
        public String toString() {
            return "Row[" + row + "]";
        }
    }

    /**
     * One thing that is wrong with a row, without a word of what stands there.
     *
     * @param row the row as a program of tables counts
     * @param line the line on which the row begins, as an editor of text counts
     * @param column the column, where one of them is at fault
     * @param fault what is wrong, as a word, or the code of the rule that refuses it
     * @param messages what is wrong, for a person
     */
    public record Fault(
            int row, int line, Optional<LogColumn> column, String fault, Map<Language, String> messages) {
        /** What is wrong, for a person. */
        public String message(Language language) {
            return messages.get(language);
        }
    }

    /** How many rows; what stands in them is left out. */
    @Override
    public String toString() {
        return "LogImport[" + rows + " rows, " + faults.size() + " faults]";
    }

    static LogImport take(long address) {
        try (Native read = new Native(address)) {
            Scratch scratch = Scratch.mine();
            if (read.call(Abi::opl_log_import_refusal, scratch)) {
                throw new RefusedException(new Refusal(scratch.wide()));
            }
            Optional<String> fault = read.textIfAny(Abi::opl_log_import_file_fault);
            if (fault.isPresent()) {
                throw new LogFileException(
                        fault.get(),
                        read.text(Abi::opl_log_import_file_fault_json),
                        each(language -> read.text(Abi::opl_log_import_file_fault_message, language)));
            }
            int rows = Math.toIntExact(read.wide(Abi::opl_log_import_row_count));
            Map<Integer, List<Warning>> warnings = read.warnings();
            List<Row> entries =
                    read.list(Abi::opl_log_import_entry_count, index -> read.entry(index, warnings));
            List<Fault> faults = read.list(Abi::opl_log_import_fault_count, read::fault);
            List<Integer> ignored = read.list(
                    Abi::opl_log_import_ignored_count,
                    index -> read.count(Abi::opl_log_import_ignored_column, index));
            return new LogImport(rows, entries, faults, ignored, read.text(Abi::opl_log_import_to_json));
        }
    }

    private static Map<Language, String> each(java.util.function.Function<Language, String> say) {
        Map<Language, String> said = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            said.put(language, say.apply(language));
        }
        return Map.copyOf(said);
    }

    /** The native answer. */
    private static final class Native extends Handle {
        Native(long address) {
            super(address, Abi::opl_log_import_free);
        }

        int count(Calls.GetAt get, int index) {
            Scratch scratch = Scratch.mine();
            call(get, index, scratch);
            return Math.toIntExact(scratch.wide());
        }

        /** The warnings of each row that has any. */
        Map<Integer, List<Warning>> warnings() {
            Map<Integer, List<Warning>> found = new HashMap<>();
            int count = Math.toIntExact(wide(Abi::opl_log_import_warning_count));
            for (int index = 0; index < count; index++) {
                found.computeIfAbsent(count(Abi::opl_log_import_warning_row, index), row -> new ArrayList<>())
                        .add(new Warning(
                                text(Abi::opl_log_import_warning_rule, index),
                                text(Abi::opl_log_import_warning_field, index)));
            }
            return found;
        }

        Row entry(int index, Map<Integer, List<Warning>> warnings) {
            int row = count(Abi::opl_log_import_entry_row, index);
            int line = count(Abi::opl_log_import_entry_line, index);
            Scratch scratch = Scratch.mine();
            call(Abi::opl_log_import_entry_request, index, scratch);
            Request request = new Request(scratch.wide());
            return new Row(row, line, request, List.copyOf(warnings.getOrDefault(row, List.of())));
        }

        Fault fault(int index) {
            return new Fault(
                    count(Abi::opl_log_import_fault_row, index),
                    count(Abi::opl_log_import_fault_line, index),
                    textIfAny(Abi::opl_log_import_fault_column, index).flatMap(LogColumn::of),
                    text(Abi::opl_log_import_fault_kind, index),
                    each(language -> text(Abi::opl_log_import_fault_message, index, language)));
        }
    }
}
