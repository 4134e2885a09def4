using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Linq;
using Oppfolgingsplan.Native;

namespace Oppfolgingsplan
{
    /// <summary>What a table of log entries comes to: the good rows as requests, and what is wrong with the others. A value.</summary>
    public sealed class LogImport
    {
        private readonly string _json;

        private LogImport(LogImportHandle import)
        {
            _json = Answer.Text(NativeMethods.opl_log_import_to_json(import, out IntPtr text), text);
            Rows = Answer.Count(NativeMethods.opl_log_import_row_count(import, out UIntPtr rows), rows);
            ILookup<int, TextWarning> warnings = Warnings(import);
            int entries = Answer.Count(NativeMethods.opl_log_import_entry_count(import, out UIntPtr good), good);
            Entries = All(entries, index => Entry(import, index, warnings));
            int faults = Answer.Count(NativeMethods.opl_log_import_fault_count(import, out UIntPtr bad), bad);
            Faults = All(faults, index => Fault(import, index));
            int ignored = Answer.Count(NativeMethods.opl_log_import_ignored_count(import, out UIntPtr left), left);
            IgnoredColumns = All(ignored, index => Answer.Count(
                NativeMethods.opl_log_import_ignored_column(import, index, out UIntPtr column), column));
        }

        /// <summary>How many rows there are below the heading, blank ones not counted.</summary>
        public int Rows { get; }

        /// <summary>The good rows, in order.</summary>
        public IReadOnlyList<ImportedRow> Entries { get; }

        /// <summary>What is wrong with the bad ones, in order; a row may have several faults.</summary>
        public IReadOnlyList<RowFault> Faults { get; }

        /// <summary>The columns that were not read, from 1.</summary>
        public IReadOnlyList<int> IgnoredColumns { get; }

        /// <summary>All that was read as canonical JSON.</summary>
        /// <returns>The text.</returns>
        public string ToJson()
        {
            return _json;
        }

        internal static LogImport Take(LogImportHandle import)
        {
            int refused = NativeMethods.opl_log_import_refusal(import, out RefusalHandle refusal);
            Answer.Check(refused);
            if (refused != NativeStatus.None)
            {
                throw new RefusedException(Refusal.Take(refusal));
            }
            string fault = Answer.MaybeText(NativeMethods.opl_log_import_file_fault(import, out IntPtr word), word);
            if (fault != null)
            {
                string about = Answer.Text(NativeMethods.opl_log_import_file_fault_json(import, out IntPtr text), text);
                throw LogFileException.From(fault, about, InEachLanguage.Texts(language => Answer.Text(
                    NativeMethods.opl_log_import_file_fault_message(import, language, out IntPtr said), said)));
            }
            return new LogImport(import);
        }

        private static IReadOnlyList<T> All<T>(int count, Func<UIntPtr, T> make)
        {
            var made = new T[count];
            for (int place = 0; place < count; place++)
            {
                made[place] = make((UIntPtr)(uint)place);
            }
            return new ReadOnlyCollection<T>(made);
        }

        /// <summary>The warnings by the row that they are in.</summary>
        private static ILookup<int, TextWarning> Warnings(LogImportHandle import)
        {
            int count = Answer.Count(NativeMethods.opl_log_import_warning_count(import, out UIntPtr all), all);
            return All(count, index => new KeyValuePair<int, TextWarning>(
                Answer.Count(NativeMethods.opl_log_import_warning_row(import, index, out UIntPtr row), row),
                new TextWarning(
                    Answer.Text(NativeMethods.opl_log_import_warning_rule(import, index, out IntPtr rule), rule),
                    Answer.Text(NativeMethods.opl_log_import_warning_field(import, index, out IntPtr field), field))))
                .ToLookup(warning => warning.Key, warning => warning.Value);
        }

        private static ImportedRow Entry(LogImportHandle import, UIntPtr index, ILookup<int, TextWarning> warnings)
        {
            Answer.Check(NativeMethods.opl_log_import_entry_request(import, index, out RequestHandle request));
            int row = Answer.Count(NativeMethods.opl_log_import_entry_row(import, index, out UIntPtr at), at);
            int line = Answer.Count(NativeMethods.opl_log_import_entry_line(import, index, out UIntPtr begins), begins);
            return new ImportedRow(
                row, line, new Request(request), new ReadOnlyCollection<TextWarning>(warnings[row].ToArray()));
        }

        private static RowFault Fault(LogImportHandle import, UIntPtr index)
        {
            string[] messages = InEachLanguage.Texts(language => Answer.Text(
                NativeMethods.opl_log_import_fault_message(import, index, language, out IntPtr said), said));
            string column = Answer.MaybeText(
                NativeMethods.opl_log_import_fault_column(import, index, out IntPtr named), named);
            return new RowFault(
                Answer.Count(NativeMethods.opl_log_import_fault_row(import, index, out UIntPtr at), at),
                Answer.Count(NativeMethods.opl_log_import_fault_line(import, index, out UIntPtr line), line),
                column == null ? (LogColumn?)null : Words.ToLogColumn(column),
                Answer.Text(NativeMethods.opl_log_import_fault_kind(import, index, out IntPtr kind), kind),
                messages);
        }
    }

    /// <summary>A good row of a table of log entries.</summary>
    public sealed class ImportedRow
    {
        internal ImportedRow(int row, int line, Request request, IReadOnlyList<TextWarning> warnings)
        {
            Row = row;
            Line = line;
            Request = request;
            Warnings = warnings;
        }

        /// <summary>The row as a program of tables counts: from 1, the heading and blank rows included.</summary>
        public int Row { get; }

        /// <summary>The line on which the row begins, as an editor of text counts.</summary>
        public int Line { get; }

        /// <summary>The entry, to be executed.</summary>
        public Request Request { get; }

        /// <summary>What should be looked at in its texts before it is written.</summary>
        public IReadOnlyList<TextWarning> Warnings { get; }
    }

    /// <summary>One thing that is wrong with a row, without a word of what stands there.</summary>
    public sealed class RowFault
    {
        private readonly string[] _messages;

        internal RowFault(int row, int line, LogColumn? column, string fault, string[] messages)
        {
            Row = row;
            Line = line;
            Column = column;
            Fault = fault;
            _messages = messages;
        }

        /// <summary>The row as a program of tables counts: from 1, the heading and blank rows included.</summary>
        public int Row { get; }

        /// <summary>The line on which the row begins, as an editor of text counts.</summary>
        public int Line { get; }

        /// <summary>The column; null when none of them is at fault.</summary>
        public LogColumn? Column { get; }

        /// <summary>What is wrong, as a word, or the code of the rule that refuses it.</summary>
        public string Fault { get; }

        /// <summary>What is wrong, for a person.</summary>
        /// <param name="language">The language.</param>
        /// <returns>A sentence or two.</returns>
        public string Message(Language language)
        {
            return InEachLanguage.Choose(_messages, language);
        }
    }
}
