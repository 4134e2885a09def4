using System;
using System.Text;

namespace Oppfolgingsplan.Native
{
    /// <summary>Text on its way in and out.</summary>
    internal static unsafe class Utf8
    {
        private static readonly UTF8Encoding Strict = new UTF8Encoding(false, true);

        /// <summary>
        /// The bytes of a text with a NUL after them, so that the pointer of an empty text is not NULL.
        /// A lone surrogate is an input error and never a replacement character.
        /// </summary>
        internal static byte[] Bytes(string text, string argument)
        {
            if (text == null)
            {
                throw new ArgumentNullException(argument);
            }
            try
            {
                var bytes = new byte[Strict.GetByteCount(text) + 1];
                Strict.GetBytes(text, 0, text.Length, bytes, 0);
                return bytes;
            }
            catch (EncoderFallbackException)
            {
                throw InputException.NotUnicode(argument);
            }
        }

        /// <summary>
        /// A copy of bytes that are UTF-8 already, with a NUL after them. The caller may write in its own while the
        /// library reads.
        /// </summary>
        internal static byte[] Bytes(byte[] utf8, string argument)
        {
            if (utf8 == null)
            {
                throw new ArgumentNullException(argument);
            }
            var bytes = new byte[utf8.Length + 1];
            Buffer.BlockCopy(utf8, 0, bytes, 0, utf8.Length);
            return bytes;
        }

        /// <summary>How many bytes there are before the NUL that <c>Bytes</c> put after them.</summary>
        internal static UIntPtr Length(byte[] withNul)
        {
            return (UIntPtr)(uint)(withNul.Length - 1);
        }

        /// <summary>The text of an <c>opl_text</c>, which is freed.</summary>
        internal static string Take(IntPtr text)
        {
            try
            {
                int length = checked((int)(ulong)NativeMethods.opl_text_len(text));
                return Encoding.UTF8.GetString((byte*)NativeMethods.opl_text_data(text), length);
            }
            finally
            {
                NativeMethods.opl_text_free(text);
            }
        }

        /// <summary>The bytes of an <c>opl_text</c>, which is freed.</summary>
        internal static byte[] TakeBytes(IntPtr text)
        {
            try
            {
                int length = checked((int)(ulong)NativeMethods.opl_text_len(text));
                var bytes = new byte[length];
                System.Runtime.InteropServices.Marshal.Copy(NativeMethods.opl_text_data(text), bytes, 0, length);
                return bytes;
            }
            finally
            {
                NativeMethods.opl_text_free(text);
            }
        }
    }
}
