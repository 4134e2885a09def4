using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using Oppfolgingsplan.Native;

namespace Oppfolgingsplan
{
    /// <summary>Files that belong together (pakke), the last of them the SHA-256 sums of the others: a folder to write, or one zip.</summary>
    /// <remarks>Immutable; any number of threads may share one. Disposing frees it at once, otherwise the collector does.</remarks>
    public sealed class OutputPackage : IDisposable
    {
        private readonly FilesHandle _handle;

        private OutputPackage(FilesHandle handle, IReadOnlyList<OutputFile> files, string notesJson)
        {
            _handle = handle;
            Files = files;
            NotesJson = notesJson;
        }

        /// <summary>The files; the last is <c>SHA256SUMS</c>.</summary>
        public IReadOnlyList<OutputFile> Files { get; }

        /// <summary>What the writer has to say about them as JSON: of an archive package what is left to do, of a proof its
        /// <c>last_link</c>.</summary>
        public string NotesJson { get; }

        /// <summary>The file of a name.</summary>
        /// <param name="name">The name, such as <c>oppfolgingsplan.pdf</c>.</param>
        /// <returns>The file; null when there is none.</returns>
        public OutputFile File(string name)
        {
            foreach (OutputFile file in Files)
            {
                if (file.Name == name)
                {
                    return file;
                }
            }
            return null;
        }

        /// <summary>All files in one, <c>filer.zip</c>. The same files and moment give the same bytes.</summary>
        /// <param name="at">The moment by which it is dated.</param>
        /// <returns>The file.</returns>
        /// <exception cref="ObjectDisposedException">The package was disposed.</exception>
        public OutputFile Zip(DateTimeOffset at)
        {
            int status = NativeMethods.opl_files_zip(
                Alive.Of(_handle, nameof(OutputPackage)), Calendar.Micros(at), out FilesHandle zip, out IntPtr error);
            return OutputFile.Take(status, error, zip);
        }

        /// <inheritdoc/>
        public void Dispose()
        {
            _handle.Dispose();
        }

        /// <summary>The package of an answer; throws when a rule forbids it.</summary>
        internal static OutputPackage Take(int status, IntPtr error, FilesHandle files)
        {
            Answer.Check(status, error);
            try
            {
                OutputFile.Refuse(files);
                var read = new OutputFile[Answer.Count(NativeMethods.opl_files_count(files, out UIntPtr count), count)];
                for (int place = 0; place < read.Length; place++)
                {
                    read[place] = OutputFile.At(files, (UIntPtr)(uint)place, null);
                }
                return new OutputPackage(
                    files, new ReadOnlyCollection<OutputFile>(read),
                    Answer.MaybeText(NativeMethods.opl_files_notes_json(files, out IntPtr notes), notes));
            }
            catch (OppfolgingsplanException)
            {
                files.Dispose();
                throw;
            }
        }
    }
}
