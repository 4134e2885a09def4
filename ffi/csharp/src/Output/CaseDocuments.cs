using System;
using Oppfolgingsplan.Native;

namespace Oppfolgingsplan
{
    // A version of the plan as a document.
    public sealed partial class Case
    {
        /// <summary>The handle, for whoever takes a case as an argument.</summary>
        internal CaseHandle Held => Handle;

        /// <summary>A version of the plan as PDF, by a writer for this once. For many, keep a <see cref="PdfWriter"/>.</summary>
        /// <param name="by">Who asks; the host itself asks as <see cref="Actor.System"/>.</param>
        /// <param name="plan">The version, such as <c>p1</c>.</param>
        /// <param name="at">For which moment.</param>
        /// <param name="choice">Language, names, what is added; null chooses nothing.</param>
        /// <returns>The file.</returns>
        /// <exception cref="RefusedException">By the rule that hides the version.</exception>
        /// <exception cref="InputException">A value cannot be.</exception>
        /// <exception cref="ObjectDisposedException">The case was disposed.</exception>
        public OutputFile Pdf(Actor by, string plan, DateTimeOffset at, DocumentChoice choice = null)
        {
            using (var writer = new PdfWriter())
            {
                return writer.Write(this, by, plan, at, choice);
            }
        }

        /// <summary>The document of a version as JSON: what <see cref="PdfWriter"/> writes, for a writer of the host's own.</summary>
        /// <param name="by">Who asks; the host itself asks as <see cref="Actor.System"/>.</param>
        /// <param name="plan">The version, such as <c>p1</c>.</param>
        /// <param name="at">For which moment.</param>
        /// <param name="choice">Language, names, what is added; null chooses nothing.</param>
        /// <returns>The file.</returns>
        /// <exception cref="RefusedException">By the rule that hides the version.</exception>
        /// <exception cref="InputException">A value cannot be.</exception>
        /// <exception cref="ObjectDisposedException">The case was disposed.</exception>
        public unsafe OutputFile DocumentJson(Actor by, string plan, DateTimeOffset at, DocumentChoice choice = null)
        {
            byte[] id = Utf8.Bytes(plan, nameof(plan));
            byte[] chosen = Choices.Of(choice);
            using (ActorHandle actor = Open(by))
            {
                fixed (byte* planBytes = id, choiceBytes = chosen)
                {
                    int status = NativeMethods.opl_case_document_json(
                        Handle, actor, planBytes, Utf8.Length(id), Calendar.Micros(at),
                        choiceBytes, Utf8.Length(chosen), out FilesHandle files, out IntPtr error);
                    return OutputFile.Take(status, error, files);
                }
            }
        }

        /// <summary>A version as a form of Altinn 2 of 2016, as XML, for one who may see it.</summary>
        /// <param name="by">Who asks.</param>
        /// <param name="plan">The version, such as <c>p1</c>.</param>
        /// <param name="at">For which moment.</param>
        /// <param name="choice">The employer's name, and what else the case does not know.</param>
        /// <returns>The file; its notes say what of the version is not in it.</returns>
        /// <exception cref="RefusedException">By the rule that hides the version.</exception>
        /// <exception cref="InputException">A value cannot be.</exception>
        /// <exception cref="ObjectDisposedException">The case was disposed.</exception>
        public unsafe OutputFile AltinnForm(Actor by, string plan, DateTimeOffset at, FormChoice choice)
        {
            byte[] id = Utf8.Bytes(plan, nameof(plan));
            byte[] chosen = Choices.Of(choice);
            using (ActorHandle actor = Open(by))
            {
                fixed (byte* planBytes = id, choiceBytes = chosen)
                {
                    int status = NativeMethods.opl_case_altinn_form(
                        Handle, actor, planBytes, Utf8.Length(id), Calendar.Micros(at),
                        choiceBytes, Utf8.Length(chosen), out FilesHandle files, out IntPtr error);
                    return OutputFile.Take(status, error, files);
                }
            }
        }

        /// <summary>A picture of the case (tidslinje) as one who may see it sees it, as SVG.</summary>
        /// <param name="by">Who looks.</param>
        /// <param name="at">For which moment.</param>
        /// <param name="choice">Language and names; null chooses nothing.</param>
        /// <returns>The file.</returns>
        /// <exception cref="RefusedException">By the rule that closes the case to the actor.</exception>
        /// <exception cref="InputException">A value cannot be.</exception>
        /// <exception cref="ObjectDisposedException">The case was disposed.</exception>
        public unsafe OutputFile Timeline(Actor by, DateTimeOffset at, ReportChoice choice = null)
        {
            byte[] chosen = Choices.Of(choice);
            using (ActorHandle actor = Open(by))
            {
                fixed (byte* bytes = chosen)
                {
                    int status = NativeMethods.opl_case_timeline(
                        Handle, actor, Calendar.Micros(at), bytes, Utf8.Length(chosen), out FilesHandle files,
                        out IntPtr error);
                    return OutputFile.Take(status, error, files);
                }
            }
        }

        /// <summary>A report of the case (rapport) as one who may see it sees it: one HTML file that stands alone.</summary>
        /// <param name="by">Who looks.</param>
        /// <param name="at">For which moment.</param>
        /// <param name="choice">Language and names; null chooses nothing.</param>
        /// <returns>The file.</returns>
        /// <exception cref="RefusedException">By the rule that closes the case to the actor.</exception>
        /// <exception cref="InputException">A value cannot be.</exception>
        /// <exception cref="ObjectDisposedException">The case was disposed.</exception>
        public unsafe OutputFile Report(Actor by, DateTimeOffset at, ReportChoice choice = null)
        {
            byte[] chosen = Choices.Of(choice);
            using (ActorHandle actor = Open(by))
            {
                fixed (byte* bytes = chosen)
                {
                    int status = NativeMethods.opl_case_report(
                        Handle, actor, Calendar.Micros(at), bytes, Utf8.Length(chosen), out FilesHandle files,
                        out IntPtr error);
                    return OutputFile.Take(status, error, files);
                }
            }
        }

        /// <summary>Reads a table of log entries (CSV in UTF-8, with a heading) for this case. Nothing has happened yet:
        /// execute the requests of the good rows.</summary>
        /// <param name="file">The bytes of the file.</param>
        /// <param name="by">Who writes in the log.</param>
        /// <param name="at">When.</param>
        /// <returns>The good rows as requests, and what is wrong with the others.</returns>
        /// <exception cref="RefusedException">This actor may not write in the log.</exception>
        /// <exception cref="LogFileException">The file cannot be read as a whole.</exception>
        /// <exception cref="ObjectDisposedException">The case was disposed.</exception>
        public unsafe LogImport ReadLog(byte[] file, Actor by, DateTimeOffset at)
        {
            byte[] text = Utf8.Bytes(file, nameof(file));
            using (ActorHandle actor = Open(by))
            {
                fixed (byte* bytes = text)
                {
                    int status = NativeMethods.opl_log_import_read(
                        Handle, actor, Calendar.Micros(at), bytes, Utf8.Length(text), out LogImportHandle import,
                        out IntPtr error);
                    Answer.Check(status, error);
                    using (import)
                    {
                        return LogImport.Take(import);
                    }
                }
            }
        }
    }
}
