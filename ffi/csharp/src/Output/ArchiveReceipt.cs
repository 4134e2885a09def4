using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Oppfolgingsplan.Json;
using Oppfolgingsplan.Native;

namespace Oppfolgingsplan
{
    /// <summary>The receipt (kvittering) of Fiks Arkiv for an entry.</summary>
    /// <remarks>Immutable; any number of threads may share one. Disposing frees it at once, otherwise the collector does.</remarks>
    public sealed class ArchiveReceipt : IDisposable
    {
        private readonly ArchiveReceiptHandle _handle;
        private readonly string _json;

        private ArchiveReceipt(ArchiveReceiptHandle handle)
        {
            _handle = handle;
            _json = Answer.Text(NativeMethods.opl_archive_receipt_to_json(handle, out IntPtr text), text);
            JsonRecord receipt = JsonReader.ReadObject(_json);
            SystemId = receipt.String("system_id");
            Number = receipt.String("number");
            Key = receipt.List("key", item => (string)item);
            IsExisting = receipt.Flag("existing");
            IsDispatched = receipt.Flag("dispatched");
        }

        /// <summary>The archive's own identifier of the entry, a UUID.</summary>
        public string SystemId { get; }

        /// <summary>What a person looks it up with, such as <c>2026/4711</c>; null when the receipt does not say.</summary>
        public string Number { get; }

        /// <summary>The system and the key of the message, where the receipt repeats them; else empty.</summary>
        public IReadOnlyList<string> Key { get; }

        /// <summary>Whether the entry stood there already: the message came twice.</summary>
        public bool IsExisting { get; }

        /// <summary>Whether the archive holds it as dispatched: <c>record_dispatched</c> may follow.</summary>
        public bool IsDispatched { get; }

        /// <summary>Reads what Fiks Arkiv answers to the message of an archive package.</summary>
        /// <param name="answer">The bytes.</param>
        /// <returns>The receipt.</returns>
        /// <exception cref="ArchiveReceiptException">The answer is no receipt; it says what to do.</exception>
        public static ArchiveReceipt Read(byte[] answer)
        {
            Loader.Ensure();
            return From(Utf8.Bytes(answer, nameof(answer)));
        }

        /// <summary>The request <c>record_archived</c> of a version, to be executed.</summary>
        /// <param name="case">The case.</param>
        /// <param name="by">Who records it.</param>
        /// <param name="plan">The version.</param>
        /// <param name="at">When.</param>
        /// <param name="choice">The one that the package was made with.</param>
        /// <returns>The request.</returns>
        /// <exception cref="InputException">The receipt is of another version, or a value cannot be.</exception>
        /// <exception cref="ObjectDisposedException">The receipt or the case was disposed.</exception>
        public unsafe Request RequestFor(
            Case @case, Actor by, string plan, DateTimeOffset at, ArchiveChoice choice = null)
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
                    int status = NativeMethods.opl_archive_receipt_request(
                        Alive.Of(_handle, nameof(ArchiveReceipt)), @case.Held, actor, planBytes, Utf8.Length(id),
                        Calendar.Micros(at), choiceBytes, Utf8.Length(chosen), out RequestHandle request,
                        out IntPtr error);
                    Answer.Check(status, error);
                    return new Request(request);
                }
            }
        }

        /// <summary>The request <c>record_log_archived</c> of an entry of the log, to be executed.</summary>
        /// <param name="case">The case.</param>
        /// <param name="by">Who records it.</param>
        /// <param name="entry">The entry of the log.</param>
        /// <param name="at">When.</param>
        /// <param name="choice">The one that the package was made with.</param>
        /// <returns>The request.</returns>
        /// <exception cref="InputException">The receipt is of another entry, or a value cannot be.</exception>
        /// <exception cref="ObjectDisposedException">The receipt or the case was disposed.</exception>
        public unsafe Request LogRequestFor(
            Case @case, Actor by, string entry, DateTimeOffset at, ArchiveChoice choice = null)
        {
            if (@case == null)
            {
                throw new ArgumentNullException(nameof(@case));
            }
            byte[] id = Utf8.Bytes(entry, nameof(entry));
            byte[] chosen = Choices.Of(choice);
            using (ActorHandle actor = Case.Open(by))
            {
                fixed (byte* idBytes = id, choiceBytes = chosen)
                {
                    int status = NativeMethods.opl_archive_receipt_log_request(
                        Alive.Of(_handle, nameof(ArchiveReceipt)), @case.Held, actor, idBytes, Utf8.Length(id),
                        Calendar.Micros(at), choiceBytes, Utf8.Length(chosen), out RequestHandle request,
                        out IntPtr error);
                    Answer.Check(status, error);
                    return new Request(request);
                }
            }
        }

        /// <summary>The receipt as canonical JSON.</summary>
        /// <returns>The text.</returns>
        public string ToJson()
        {
            return _json;
        }

        /// <inheritdoc/>
        public void Dispose()
        {
            _handle.Dispose();
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        private static unsafe ArchiveReceipt From(byte[] answer)
        {
            fixed (byte* bytes = answer)
            {
                int status = NativeMethods.opl_archive_receipt_read(
                    bytes, Utf8.Length(answer), out ArchiveReceiptHandle receipt, out IntPtr error);
                Answer.Check(status, error);
                string fault = Answer.MaybeText(
                    NativeMethods.opl_archive_receipt_fault_json(receipt, out IntPtr json), json);
                if (fault == null)
                {
                    return new ArchiveReceipt(receipt);
                }
                using (receipt)
                {
                    throw ArchiveReceiptException.From(
                        fault,
                        InEachLanguage.Texts(language => Answer.Text(
                            NativeMethods.opl_archive_receipt_fault_message(receipt, language, out IntPtr said), said)),
                        InEachLanguage.Texts(language => Answer.Text(
                            NativeMethods.opl_archive_receipt_fault_help(receipt, language, out IntPtr said), said)));
                }
            }
        }
    }
}
