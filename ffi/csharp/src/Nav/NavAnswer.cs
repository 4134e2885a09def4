using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using Oppfolgingsplan.Native;

namespace Oppfolgingsplan
{
    /// <summary>What came of a request: the answer of the server, or the failure.</summary>
    /// <remarks>Immutable; any number of threads may share one. Disposing frees it at once, otherwise the collector does.</remarks>
    public sealed class NavAnswer : IDisposable
    {
        private readonly NavAnswerHandle _handle;

        internal NavAnswer(NavAnswerHandle handle)
        {
            _handle = handle;
        }

        /// <summary>Whether the server did what was asked.</summary>
        public bool IsOk => Answer.Flag(NativeMethods.opl_nav_answer_is_ok(Handle, out int ok), ok);

        /// <summary>What went wrong: <c>not_connected</c>, <c>interrupted</c>, <c>unreadable</c>, <c>token</c>, <c>busy</c>,
        /// <c>server</c>, <c>refused</c>, <c>gone</c>, <c>address</c>, or what later versions add; null when nothing did.</summary>
        public string Failed => Answer.MaybeText(NativeMethods.opl_nav_answer_failed(Handle, out IntPtr text), text);

        /// <summary>What to do about the failure; null when there is none.</summary>
        public NavAdvice? Advice =>
            (NavAdvice?)Answer.Maybe(NativeMethods.opl_nav_answer_advice(Handle, out int advice), advice);

        /// <summary>How long the server wants to be left alone; null when it does not say.</summary>
        public TimeSpan? RetryAfter
        {
            get
            {
                long? found = Answer.Maybe(NativeMethods.opl_nav_answer_retry_after(Handle, out long seconds), seconds);
                return found.HasValue ? TimeSpan.FromSeconds(found.Value) : (TimeSpan?)null;
            }
        }

        /// <summary>Nav's <c>uuid</c> of a plan that was sent, for <see cref="NavRequest.SendingStatus"/>; also when only that
        /// much of the answer could be read; null when nothing says.</summary>
        public string Reference => Answer.MaybeText(NativeMethods.opl_nav_answer_reference(Handle, out IntPtr text), text);

        /// <summary>Whether Nav says that the plan is at the local office; null when nothing says.</summary>
        public bool? ToNav => Answer.MaybeFlag(NativeMethods.opl_nav_answer_to_nav(Handle, out int sent), sent);

        /// <summary>Whether Nav says that the plan was sent to the practitioner; null when nothing says.</summary>
        public bool? ToPractitioner =>
            Answer.MaybeFlag(NativeMethods.opl_nav_answer_to_practitioner(Handle, out int sent), sent);

        /// <summary>From where to ask for the next page of documents; null for another answer and an empty page.</summary>
        public string Cursor => Answer.MaybeText(NativeMethods.opl_nav_answer_cursor(Handle, out IntPtr text), text);

        /// <summary>Whether there are more documents after this page; null for another answer.</summary>
        public bool? HasMore => Answer.MaybeFlag(NativeMethods.opl_nav_answer_has_more(Handle, out int more), more);

        /// <summary>The media type of a document, as the server gives it; null for another answer.</summary>
        public string MediaType => Answer.MaybeText(NativeMethods.opl_nav_answer_media_type(Handle, out IntPtr text), text);

        /// <summary>When the server answered, by its own clock; null when it does not say. Maskinporten refuses a grant whose
        /// clock is more than ten seconds off; ask once more, with a new assertion, at this moment.</summary>
        public DateTimeOffset? ServerMoment =>
            Calendar.Moment(Answer.Maybe(NativeMethods.opl_nav_answer_server_moment(Handle, out long moment), moment));

        internal NavAnswerHandle Handle => Alive.Of(_handle, nameof(NavAnswer));

        /// <summary>What went wrong, for a person; null when nothing did.</summary>
        /// <param name="language">The language.</param>
        /// <returns>A sentence or two.</returns>
        public string MessageIn(Language language)
        {
            return Answer.MaybeText(
                NativeMethods.opl_nav_answer_message(Handle, (int)language, out IntPtr text), text);
        }

        /// <summary>What to do about it, for a person; null when nothing went wrong.</summary>
        /// <param name="language">The language.</param>
        /// <returns>A sentence or two.</returns>
        public string HelpIn(Language language)
        {
            return Answer.MaybeText(NativeMethods.opl_nav_answer_help(Handle, (int)language, out IntPtr text), text);
        }

        /// <summary>A page of documents as canonical JSON: <c>documents</c>, <c>has_more</c>, <c>total</c> and <c>cursor</c>;
        /// null for another answer.</summary>
        /// <returns>The text.</returns>
        public string PageToJson()
        {
            return Answer.MaybeText(NativeMethods.opl_nav_answer_page_json(Handle, out IntPtr text), text);
        }

        /// <summary>The documents of a page, oldest first; null for another answer.</summary>
        /// <returns>The documents.</returns>
        public IReadOnlyList<NavDocument> Documents()
        {
            string page = PageToJson();
            return page == null ? null : NavDocument.Of(page);
        }

        /// <summary>The bytes of a document; null for another answer.</summary>
        /// <returns>A copy.</returns>
        public byte[] ToBytes()
        {
            NavAnswerHandle handle = Handle;
            bool held = false;
            try
            {
                // The bytes are the answer's, which must not be freed meanwhile.
                handle.DangerousAddRef(ref held);
                IntPtr data = NativeMethods.opl_nav_answer_data(handle);
                if (data == IntPtr.Zero)
                {
                    return null;
                }
                var bytes = new byte[checked((int)(ulong)NativeMethods.opl_nav_answer_len(handle))];
                Marshal.Copy(data, bytes, 0, bytes.Length);
                return bytes;
            }
            finally
            {
                if (held)
                {
                    handle.DangerousRelease();
                }
            }
        }

        /// <summary>The sick notes that were fetched; null for another answer. Each call makes a list of its own.</summary>
        /// <returns>The notes.</returns>
        public DeliveredSickNotes SickNotes()
        {
            int status = NativeMethods.opl_nav_answer_sick_notes(Handle, out SickNotesHandle notes);
            return Answer.IsNone(status) ? null : new DeliveredSickNotes(notes);
        }

        /// <summary>The token that was fetched; null for another answer.</summary>
        /// <returns>The token.</returns>
        public AccessToken Token()
        {
            int status = NativeMethods.opl_nav_answer_token(Handle, out AccessTokenHandle token);
            return Answer.IsNone(status) ? null : new AccessToken(token);
        }

        /// <summary>The answer or the failure as canonical JSON. A failure holds codes only and may be logged; an answer may be
        /// personal or secret.</summary>
        /// <returns>The text.</returns>
        public string ToJson()
        {
            return Answer.Text(NativeMethods.opl_nav_answer_to_json(Handle, out IntPtr text), text);
        }

        /// <inheritdoc/>
        public void Dispose()
        {
            _handle.Dispose();
        }
    }
}
