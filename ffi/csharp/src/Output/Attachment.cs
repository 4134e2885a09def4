using System;

namespace Oppfolgingsplan
{
    /// <summary>A document (vedlegg) that the host keeps and that goes into the archive with a version of the plan. A value.</summary>
    public sealed class Attachment
    {
        private readonly byte[] _bytes;

        /// <summary>A document.</summary>
        /// <param name="title">What the archive shows.</param>
        /// <param name="mediaType">What it is, such as <c>application/pdf</c>.</param>
        /// <param name="bytes">The file, which is copied.</param>
        /// <param name="entry">The log entry whose document it is; null when there is none.</param>
        public Attachment(string title, string mediaType, byte[] bytes, string entry = null)
        {
            Title = title ?? throw new ArgumentNullException(nameof(title));
            MediaType = mediaType ?? throw new ArgumentNullException(nameof(mediaType));
            _bytes = (byte[])(bytes ?? throw new ArgumentNullException(nameof(bytes))).Clone();
            Entry = entry;
        }

        /// <summary>What the archive shows.</summary>
        public string Title { get; }

        /// <summary>What it is.</summary>
        public string MediaType { get; }

        /// <summary>The log entry whose document it is; null when there is none.</summary>
        public string Entry { get; }

        internal byte[] Bytes => _bytes;

        /// <summary>The name of the class; what it holds stays out of logs.</summary>
        /// <returns>The name.</returns>
        public override string ToString()
        {
            return nameof(Attachment);
        }
    }
}
