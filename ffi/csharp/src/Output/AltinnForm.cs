using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Runtime.CompilerServices;
using Oppfolgingsplan.Json;
using Oppfolgingsplan.Native;

namespace Oppfolgingsplan
{
    /// <summary>A form of Altinn 2 (skjema) of 2012, 2014 or 2016, read and checked.</summary>
    /// <remarks>Immutable; any number of threads may share one. Disposing frees it at once, otherwise the collector does.</remarks>
    public sealed class AltinnForm : IDisposable
    {
        private readonly AltinnFormHandle _handle;

        private AltinnForm(AltinnFormHandle handle)
        {
            _handle = handle;
        }

        private AltinnFormHandle Handle => Alive.Of(_handle, nameof(AltinnForm));

        /// <summary>Reads a form: XML in UTF-8, at most 4 MiB, without a document type and without entities of its own.</summary>
        /// <param name="file">The bytes.</param>
        /// <returns>The form.</returns>
        /// <exception cref="AltinnFormException">The file is none; it says where.</exception>
        public static AltinnForm Read(byte[] file)
        {
            Loader.Ensure();
            return From(Utf8.Bytes(file, nameof(file)));
        }

        /// <summary>Makes requests of the form: a case of its own, or a version in a case.</summary>
        /// <param name="into">The case; null for one of its own.</param>
        /// <param name="choice">What the form does not know; for a new case the keys of case, employee and manager.</param>
        /// <returns>The requests, and the case after them.</returns>
        /// <exception cref="RefusedException">By the rule that keeps the form out of the case.</exception>
        /// <exception cref="InputException">A value cannot be, or a key is missing.</exception>
        /// <exception cref="ObjectDisposedException">The form or the case was disposed.</exception>
        public unsafe AltinnImport Import(Case into = null, ImportChoice choice = null)
        {
            byte[] chosen = Choices.Of(choice);
            using (var nothing = new CaseHandle())
            {
                fixed (byte* choiceBytes = chosen)
                {
                    int status = NativeMethods.opl_altinn_form_import(
                        Handle, into == null ? nothing : into.Held, choiceBytes, Utf8.Length(chosen),
                        out AltinnImportHandle import, out IntPtr error);
                    Answer.Check(status, error);
                    using (import)
                    {
                        return AltinnImport.From(import);
                    }
                }
            }
        }

        /// <summary>The form as canonical JSON: <c>edition</c>, <c>form</c> with all that it says, and <c>notes</c> on what stands
        /// in the file and not in the form.</summary>
        /// <returns>The text.</returns>
        /// <exception cref="ObjectDisposedException">The form was disposed.</exception>
        public string ToJson()
        {
            return Answer.Text(NativeMethods.opl_altinn_form_to_json(Handle, out IntPtr text), text);
        }

        /// <inheritdoc/>
        public void Dispose()
        {
            _handle.Dispose();
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        private static unsafe AltinnForm From(byte[] file)
        {
            AltinnFormHandle form;
            fixed (byte* bytes = file)
            {
                int status = NativeMethods.opl_altinn_form_read(bytes, Utf8.Length(file), out form, out IntPtr error);
                Answer.Check(status, error);
            }
            string fault = Answer.MaybeText(NativeMethods.opl_altinn_form_fault_json(form, out IntPtr text), text);
            if (fault == null)
            {
                return new AltinnForm(form);
            }
            using (form)
            {
                throw new AltinnFormException(fault, InEachLanguage.Texts(language => Answer.Text(
                    NativeMethods.opl_altinn_form_fault_message(form, language, out IntPtr said), said)));
            }
        }
    }

    /// <summary>What a form comes to in a case: requests that were tried, and what did not simply pass over.</summary>
    public sealed class AltinnImport
    {
        private readonly string _json;

        private AltinnImport(AltinnImportHandle import)
        {
            _json = Answer.Text(NativeMethods.opl_altinn_import_to_json(import, out IntPtr text), text);
            Plan = JsonReader.ReadObject(_json).String("plan");
            Answer.Check(NativeMethods.opl_altinn_import_case(import, out CaseHandle after));
            Case = new Case(after);
            int count = Answer.Count(NativeMethods.opl_altinn_import_count(import, out UIntPtr found), found);
            var requests = new Request[count];
            for (int place = 0; place < count; place++)
            {
                Answer.Check(NativeMethods.opl_altinn_import_request(import, Place.Of(place), out RequestHandle request));
                requests[place] = new Request(request);
            }
            Requests = new ReadOnlyCollection<Request>(requests);
        }

        /// <summary>The version that the form became.</summary>
        public string Plan { get; }

        /// <summary>The requests, to be executed in this order; the first of a new case opens it.</summary>
        public IReadOnlyList<Request> Requests { get; }

        /// <summary>The case after them.</summary>
        public Case Case { get; }

        /// <summary>The import as canonical JSON: <c>plan</c>, <c>requests</c>, and <c>notes</c> on each field that did not simply
        /// pass over, each with <c>path</c>, <c>note</c> and <c>loss</c>.</summary>
        /// <returns>The text.</returns>
        public string ToJson()
        {
            return _json;
        }

        internal static AltinnImport From(AltinnImportHandle import)
        {
            int refused = NativeMethods.opl_altinn_import_refusal(import, out RefusalHandle refusal);
            if (!Answer.IsNone(refused))
            {
                throw new RefusedException(Refusal.Take(refusal));
            }
            return new AltinnImport(import);
        }
    }
}
