using System;
using System.Runtime.InteropServices;
using System.Text;
using Oppfolgingsplan.Native;

namespace Oppfolgingsplan
{
    /// <summary>A file that the library made (fil), for the host to write or to send. A value.</summary>
    public sealed class OutputFile
    {
        private readonly byte[] _bytes;

        private OutputFile(string name, string mediaType, string sha256, byte[] bytes, string notesJson)
        {
            Name = name;
            MediaType = mediaType;
            Sha256 = sha256;
            _bytes = bytes;
            NotesJson = notesJson;
        }

        /// <summary>What it is called, such as <c>plan.pdf</c>: ASCII, with <c>/</c> between folder and file, nobody's name in it.</summary>
        public string Name { get; }

        /// <summary>What it is, such as <c>application/pdf</c>.</summary>
        public string MediaType { get; }

        /// <summary>The SHA-256 of its bytes, 64 hexadecimal digits.</summary>
        public string Sha256 { get; }

        /// <summary>How many bytes it has.</summary>
        public int Length => _bytes.Length;

        /// <summary>What the writer has to say about it as JSON, of a PDF <c>pages</c> and <c>replaced</c>, the characters
        /// that its font lacks; null when it has nothing to say.</summary>
        public string NotesJson { get; }

        /// <summary>What is in it.</summary>
        /// <returns>A copy of the bytes.</returns>
        public byte[] ToBytes()
        {
            return (byte[])_bytes.Clone();
        }

        /// <summary>What a file of text says, without a byte order mark.</summary>
        /// <returns>The text.</returns>
        public string ToText()
        {
            return Encoding.UTF8.GetString(_bytes).TrimStart('\uFEFF');
        }

        /// <summary>The name; what it says stays out of logs.</summary>
        /// <returns>The name.</returns>
        public override string ToString()
        {
            return Name;
        }

        /// <summary>The only file of an answer, which is freed; throws when a rule forbids it.</summary>
        internal static OutputFile Take(int status, IntPtr error, FilesHandle files)
        {
            Answer.Check(status, error);
            using (files)
            {
                Refuse(files);
                return At(files, UIntPtr.Zero);
            }
        }

        /// <summary>Throws when a rule forbids the files.</summary>
        internal static void Refuse(FilesHandle files)
        {
            int status = NativeMethods.opl_files_refusal(files, out RefusalHandle refusal);
            Answer.Check(status);
            if (status != NativeStatus.None)
            {
                throw new RefusedException(Refusal.Take(refusal));
            }
        }

        internal static OutputFile At(FilesHandle files, UIntPtr index)
        {
            var bytes = new byte[checked((int)(ulong)NativeMethods.opl_files_len(files, index))];
            if (bytes.Length > 0)
            {
                Marshal.Copy(NativeMethods.opl_files_data(files, index), bytes, 0, bytes.Length);
            }
            return new OutputFile(
                Answer.Text(NativeMethods.opl_files_name(files, index, out IntPtr name), name),
                Answer.Text(NativeMethods.opl_files_media_type(files, index, out IntPtr type), type),
                Answer.Text(NativeMethods.opl_files_sha256(files, index, out IntPtr sum), sum),
                bytes,
                Answer.MaybeText(NativeMethods.opl_files_notes_json(files, out IntPtr notes), notes));
        }
    }
}
