using System;
using System.Runtime.CompilerServices;
using Oppfolgingsplan.Native;

namespace Oppfolgingsplan
{
    /// <summary>Writes plans as PDF/A-2a and PDF/UA-1. It holds the fonts, read once: keep one for the whole program.</summary>
    /// <remarks>Immutable; any number of threads may share one.</remarks>
    public sealed class PdfWriter : IDisposable
    {
        private readonly PdfWriterHandle _handle;

        /// <summary>Reads the fonts.</summary>
        /// <param name="attachJson">Whether the document is attached as JSON; the files are PDF/A-3a then, which not every
        /// archive takes.</param>
        public PdfWriter(bool attachJson = false)
        {
            Loader.Ensure();
            _handle = New(attachJson ? 1 : 0);
        }

        internal PdfWriterHandle Handle => Alive.Of(_handle, nameof(PdfWriter));

        /// <summary>A version of the plan as PDF for one who may see it. The same case, moment and choice give the same bytes.</summary>
        /// <param name="case">The case.</param>
        /// <param name="by">Who asks; the host itself asks as <see cref="Actor.System"/>.</param>
        /// <param name="plan">The version, such as <c>p1</c>.</param>
        /// <param name="at">For which moment.</param>
        /// <param name="choice">Language, names, what is added; null chooses nothing.</param>
        /// <returns>The file.</returns>
        /// <exception cref="RefusedException">By the rule that hides the version.</exception>
        /// <exception cref="InputException">A value cannot be.</exception>
        /// <exception cref="ObjectDisposedException">The writer or the case was disposed.</exception>
        public unsafe OutputFile Write(
            Case @case, Actor by, string plan, DateTimeOffset at, DocumentChoice choice = null)
        {
            if (@case == null)
            {
                throw new ArgumentNullException(nameof(@case));
            }
            byte[] id = Utf8.Bytes(plan, nameof(plan));
            byte[] chosen = Choices.Of(choice);
            using (ActorHandle actor = Case.Open(by))
            {
                fixed (byte* planBytes = id, choiceBytes = chosen)
                {
                    int status = NativeMethods.opl_pdf_writer_write(
                        Handle, @case.Held, actor, planBytes, Utf8.Length(id), Calendar.Micros(at),
                        choiceBytes, Utf8.Length(chosen), out FilesHandle files, out IntPtr error);
                    return OutputFile.Take(status, error, files);
                }
            }
        }

        /// <inheritdoc/>
        public void Dispose()
        {
            _handle.Dispose();
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        private static PdfWriterHandle New(int attachJson)
        {
            Answer.Check(NativeMethods.opl_pdf_writer_new(attachJson, out PdfWriterHandle made, out IntPtr error), error);
            return made;
        }
    }
}
