using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Oppfolgingsplan.Native;

namespace Oppfolgingsplan
{
    /// <summary>Documents on their way in.</summary>
    internal static class Attachments
    {
        /// <summary>The documents for the time of one call; null is none.</summary>
        internal static AttachmentsHandle Open(IEnumerable<Attachment> given)
        {
            Loader.Ensure();
            AttachmentsHandle all = New();
            int place = 0;
            foreach (Attachment one in given ?? new Attachment[0])
            {
                using (AttachmentsHandle before = all)
                {
                    try
                    {
                        all = With(before, one ?? throw new ArgumentNullException(nameof(given)));
                    }
                    catch (InputException error)
                    {
                        throw error.Within("attachments[" + place + "].");
                    }
                }
                place++;
            }
            return all;
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        private static AttachmentsHandle New()
        {
            Answer.Check(NativeMethods.opl_attachments_new(out AttachmentsHandle made, out IntPtr error), error);
            return made;
        }

        private static unsafe AttachmentsHandle With(AttachmentsHandle before, Attachment one)
        {
            byte[] title = Utf8.Bytes(one.Title, "title");
            byte[] type = Utf8.Bytes(one.MediaType, "mediaType");
            byte[] data = Utf8.Bytes(one.Bytes, "bytes");
            byte[] entry = one.Entry == null ? null : Utf8.Bytes(one.Entry, "entry");
            fixed (byte* titleBytes = title, typeBytes = type, dataBytes = data, entryBytes = entry)
            {
                int status = NativeMethods.opl_attachments_with(
                    before, titleBytes, Utf8.Length(title), typeBytes, Utf8.Length(type), dataBytes, Utf8.Length(data),
                    entryBytes, entry == null ? UIntPtr.Zero : Utf8.Length(entry), out AttachmentsHandle longer,
                    out IntPtr error);
                Answer.Check(status, error);
                return longer;
            }
        }
    }
}
