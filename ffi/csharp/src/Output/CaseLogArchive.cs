using System;
using System.Collections.Generic;
using Oppfolgingsplan.Json;
using Oppfolgingsplan.Native;

namespace Oppfolgingsplan
{
    // Documents of the log, and documents that Nav keeps, on their way into the archive.
    public sealed partial class Case
    {
        /// <summary>The documents of an entry of the log as an archive takes them, as an entry of their own. Nothing happens in
        /// the case.</summary>
        /// <param name="by">Who archives.</param>
        /// <param name="entry">The entry of the log, such as <c>e1</c>.</param>
        /// <param name="at">When.</param>
        /// <param name="choice">Profile of the archive, folder; with <c>received_from</c> it is incoming post, else a note.</param>
        /// <param name="attachments">The documents, the main one first.</param>
        /// <returns>The files; the notes say what is left to do.</returns>
        /// <exception cref="RefusedException">As a rule would refuse <c>record_log_archived</c>.</exception>
        /// <exception cref="InputException">A value cannot be, or there is no document.</exception>
        /// <exception cref="ObjectDisposedException">The case was disposed.</exception>
        public unsafe OutputPackage ArchiveLogEntry(
            Actor by, string entry, DateTimeOffset at, ArchiveChoice choice, IEnumerable<Attachment> attachments)
        {
            byte[] id = Utf8.Bytes(entry, nameof(entry));
            byte[] chosen = Choices.Of(choice);
            using (ActorHandle actor = Open(by))
            using (AttachmentsHandle attached = Attachments.Open(attachments))
            {
                fixed (byte* idBytes = id, choiceBytes = chosen)
                {
                    int status = NativeMethods.opl_case_archive_log_entry(
                        Handle, actor, idBytes, Utf8.Length(id), Calendar.Micros(at), choiceBytes, Utf8.Length(chosen),
                        attached, out FilesHandle files, out IntPtr error);
                    return OutputPackage.Take(status, error, files);
                }
            }
        }

        /// <summary>What this case knows of a document that Nav keeps.</summary>
        /// <param name="document">The document.</param>
        /// <returns>Whether it is about the case, its entry in the log, and whether that is archived.</returns>
        /// <exception cref="ObjectDisposedException">The case was disposed.</exception>
        public unsafe NavDocumentFiling FilingOf(NavDocument document)
        {
            byte[] json = Json(document);
            fixed (byte* bytes = json)
            {
                int status = NativeMethods.opl_case_nav_document_json(
                    Handle, bytes, Utf8.Length(json), out IntPtr text, out IntPtr error);
                Answer.Check(status, error);
                return new NavDocumentFiling(JsonReader.ReadObject(Utf8.Take(text)));
            }
        }

        /// <summary>The request <c>add_log_entry</c> by which this case gets to know a document that Nav keeps. Execute it, and
        /// store the case, before the document goes into the archive.</summary>
        /// <param name="document">The document.</param>
        /// <param name="by">The manager or HR.</param>
        /// <param name="at">When.</param>
        /// <returns>The request; null when the case knows it.</returns>
        /// <exception cref="InputException">It is about another person or employer.</exception>
        /// <exception cref="ObjectDisposedException">The case was disposed.</exception>
        public unsafe Request RequestFor(NavDocument document, Actor by, DateTimeOffset at)
        {
            byte[] json = Json(document);
            using (ActorHandle actor = Open(by))
            {
                fixed (byte* bytes = json)
                {
                    int status = NativeMethods.opl_case_nav_document_request(
                        Handle, actor, bytes, Utf8.Length(json), Calendar.Micros(at), out RequestHandle request,
                        out IntPtr error);
                    Answer.Check(status, error);
                    return status == NativeStatus.None ? null : new Request(request);
                }
            }
        }

        /// <summary>A document that was fetched from Nav as an archive takes it: an entry of its own, incoming post for a letter, a
        /// note for a plan. The case must know it.</summary>
        /// <param name="document">The document.</param>
        /// <param name="mediaType">What <see cref="NavAnswer.MediaType"/> says.</param>
        /// <param name="bytes">What <see cref="NavAnswer.ToBytes"/> gives.</param>
        /// <param name="by">Who archives.</param>
        /// <param name="at">When.</param>
        /// <param name="choice">Profile of the archive, folder; null chooses nothing.</param>
        /// <returns>The files; the notes say what is left to do.</returns>
        /// <exception cref="RefusedException">As a rule would refuse <c>record_log_archived</c>.</exception>
        /// <exception cref="InputException">A value cannot be, or the case does not know the document.</exception>
        /// <exception cref="ObjectDisposedException">The case was disposed.</exception>
        public unsafe OutputPackage Archive(
            NavDocument document, string mediaType, byte[] bytes, Actor by, DateTimeOffset at, ArchiveChoice choice = null)
        {
            byte[] json = Json(document);
            byte[] type = Utf8.Bytes(mediaType, nameof(mediaType));
            byte[] data = Utf8.Bytes(bytes, nameof(bytes));
            byte[] chosen = Choices.Of(choice);
            using (ActorHandle actor = Open(by))
            {
                fixed (byte* jsonBytes = json, typeBytes = type, dataBytes = data, choiceBytes = chosen)
                {
                    int status = NativeMethods.opl_case_archive_nav_document(
                        Handle, actor, jsonBytes, Utf8.Length(json), typeBytes, Utf8.Length(type), dataBytes,
                        Utf8.Length(data), Calendar.Micros(at), choiceBytes, Utf8.Length(chosen), out FilesHandle files,
                        out IntPtr error);
                    return OutputPackage.Take(status, error, files);
                }
            }
        }

        private static byte[] Json(NavDocument document)
        {
            return Utf8.Bytes((document ?? throw new ArgumentNullException(nameof(document))).ToJson(), nameof(document));
        }
    }
}
