using System;
using System.Collections.Generic;
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
        /// <param name="attachJson">Whether <see cref="Write"/> attaches the document as JSON; the files are PDF/A-3a then,
        /// which not every archive takes. Archive packages and proofs are always PDF/A-2a.</param>
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

        /// <summary>An approved version as an archive takes it: the document, an <c>arkivmelding</c> for eFormidling and one
        /// for Fiks Arkiv, a registration sheet, the attachments and their sums. Nothing happens in the case.</summary>
        /// <param name="case">The case.</param>
        /// <param name="by">Who archives.</param>
        /// <param name="plan">The version, such as <c>p1</c>.</param>
        /// <param name="at">When.</param>
        /// <param name="choice">Profile of the archive, names, folder; null chooses nothing.</param>
        /// <param name="attachments">Documents that go along; null is none.</param>
        /// <returns>The files.</returns>
        /// <exception cref="RefusedException">As a rule would refuse <c>record_archived</c>.</exception>
        /// <exception cref="InputException">A value cannot be.</exception>
        /// <exception cref="ObjectDisposedException">The writer or the case was disposed.</exception>
        public unsafe OutputPackage Archive(
            Case @case, Actor by, string plan, DateTimeOffset at, ArchiveChoice choice = null,
            IEnumerable<Attachment> attachments = null)
        {
            if (@case == null)
            {
                throw new ArgumentNullException(nameof(@case));
            }
            byte[] id = Utf8.Bytes(plan, nameof(plan));
            byte[] chosen = Choices.Of(choice);
            using (ActorHandle actor = Case.Open(by))
            using (AttachmentsHandle attached = Attachments.Open(attachments))
            {
                fixed (byte* planBytes = id, choiceBytes = chosen)
                {
                    int status = NativeMethods.opl_pdf_writer_archive(
                        Handle, @case.Held, actor, planBytes, Utf8.Length(id), Calendar.Micros(at),
                        choiceBytes, Utf8.Length(chosen), attached, out FilesHandle files, out IntPtr error);
                    return OutputPackage.Take(status, error, files);
                }
            }
        }

        /// <summary>What the employer shows the Labour Inspection and Nav (bevis): a document, the events, and a hash chain
        /// over them.</summary>
        /// <param name="case">The case.</param>
        /// <param name="by">Who asks; the host itself asks as <see cref="Actor.System"/>.</param>
        /// <param name="at">For which moment.</param>
        /// <param name="choice">Language, names, what is withheld; null chooses nothing.</param>
        /// <returns>The files.</returns>
        /// <exception cref="RefusedException">By the rule that keeps it from the actor.</exception>
        /// <exception cref="InputException">A value cannot be.</exception>
        /// <exception cref="ObjectDisposedException">The writer or the case was disposed.</exception>
        public unsafe OutputPackage Proof(Case @case, Actor by, DateTimeOffset at, ProofChoice choice = null)
        {
            if (@case == null)
            {
                throw new ArgumentNullException(nameof(@case));
            }
            byte[] chosen = Choices.Of(choice);
            using (ActorHandle actor = Case.Open(by))
            {
                fixed (byte* choiceBytes = chosen)
                {
                    int status = NativeMethods.opl_pdf_writer_proof(
                        Handle, @case.Held, actor, Calendar.Micros(at), choiceBytes, Utf8.Length(chosen),
                        out FilesHandle files, out IntPtr error);
                    return OutputPackage.Take(status, error, files);
                }
            }
        }

        /// <summary>Verifies a proof that is in a zip: its sums, the chain of events, and that the document follows from them.</summary>
        /// <param name="zip">The bytes.</param>
        /// <param name="choice">What was kept elsewhere; null is nothing.</param>
        /// <returns>What was found.</returns>
        /// <exception cref="InputException">A value cannot be.</exception>
        /// <exception cref="ObjectDisposedException">The writer was disposed.</exception>
        public unsafe ProofVerdict Verify(byte[] zip, VerifyChoice choice = null)
        {
            byte[] packed = Utf8.Bytes(zip, nameof(zip));
            byte[] chosen = Choices.Of(choice);
            fixed (byte* zipBytes = packed, choiceBytes = chosen)
            {
                int status = NativeMethods.opl_proof_verify_zip(
                    Handle, zipBytes, Utf8.Length(packed), choiceBytes, Utf8.Length(chosen),
                    out ProofVerdictHandle verdict, out IntPtr error);
                Answer.Check(status, error);
                using (verdict)
                {
                    return ProofVerdict.Take(verdict);
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
