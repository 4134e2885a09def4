using System;
using Oppfolgingsplan.Native;

namespace Oppfolgingsplan
{
    /// <summary>The call was bad: the program or its input is to be mended. It never holds a value, so it may be logged.</summary>
    public sealed class InputException : OppfolgingsplanException
    {
        private readonly string _json;
        private readonly string[] _messages;

        private InputException(string kind, string path, string reason, string json, string[] messages)
            : base(path.Length == 0 ? reason : "`" + path + "`: " + reason)
        {
            Kind = kind;
            Path = path;
            Reason = reason;
            _json = json;
            _messages = messages;
        }

        /// <summary>What is wrong, as one of the words of <see cref="InputErrorKinds"/>, or <c>null_argument</c>,
        /// <c>not_utf8</c>, <c>out_of_range</c>, <c>unknown_name</c>.</summary>
        public string Kind { get; }

        /// <summary>Where: the path in the input, such as <c>periods[0].from</c>, or the argument; empty for the whole.</summary>
        public string Path { get; }

        /// <summary>The reason in English, for a developer.</summary>
        public string Reason { get; }

        /// <summary>What is wrong, for a person; it does not name the path.</summary>
        /// <param name="language">The language.</param>
        /// <returns>One or two sentences.</returns>
        public string MessageIn(Language language)
        {
            return InEachLanguage.Choose(_messages, language);
        }

        /// <summary>The error as JSON: <c>error</c> (the kind), <c>path</c> and <c>reason</c>.</summary>
        /// <returns>The text.</returns>
        public string ToJson()
        {
            return _json;
        }

        /// <summary>Reads an error, which stays the caller's.</summary>
        internal static InputException From(IntPtr error)
        {
            return new InputException(
                Answer.Text(NativeMethods.opl_error_kind(error, out IntPtr kind), kind),
                Answer.Text(NativeMethods.opl_error_path(error, out IntPtr path), path),
                Answer.Text(NativeMethods.opl_error_reason(error, out IntPtr reason), reason),
                Answer.Text(NativeMethods.opl_error_to_json(error, out IntPtr json), json),
                InEachLanguage.Texts(
                    language => Answer.Text(NativeMethods.opl_error_message(error, language, out IntPtr said), said)));
        }

        /// <summary>The same error, further in.</summary>
        internal InputException Within(string outer)
        {
            const string Place = "\"path\":\"";
            string json = _json.Replace(Place, Place + outer);
            return new InputException(Kind, outer + Path, Reason, json, _messages);
        }

        /// <summary>A text with half of a surrogate pair, which cannot be UTF-8. The words are the library's own.</summary>
        internal static unsafe InputException NotUnicode(string path)
        {
            byte none = 0xFF;
            int status = NativeMethods.opl_date_parse(&none, (UIntPtr)1, out _, out IntPtr error);
            try
            {
                Answer.Check(status, error);
                throw new InternalException("a byte that is not UTF-8 was taken as a date");
            }
            catch (InputException found)
            {
                string json = "{\"error\":\"" + found.Kind + "\",\"path\":\"" + path + "\",\"reason\":\"" + found.Reason + "\"}";
                return new InputException(found.Kind, path, found.Reason, json, found._messages);
            }
        }
    }
}
