using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using Oppfolgingsplan.Json;
using Oppfolgingsplan.Native;

namespace Oppfolgingsplan
{
    /// <summary>Checks of numbers and texts before they come into a case. No exception repeats what was given.</summary>
    public static unsafe class Checks
    {
        private delegate int FlagCall(byte* text, UIntPtr length, out int result, out IntPtr error);

        /// <summary>The rule whose check digits a national identity number or D-number has.</summary>
        /// <param name="number">Eleven digits.</param>
        /// <returns>The rule; null when the number is mistyped.</returns>
        /// <exception cref="InputException">It is not eleven digits.</exception>
        public static CheckRule? PersonNumber(string number)
        {
            return (CheckRule?)Call(NativeMethods.opl_person_number_check, number);
        }

        /// <summary>Whether it is a D-number, given to persons without a national identity number.</summary>
        /// <param name="number">Eleven digits.</param>
        /// <returns>Whether it is.</returns>
        /// <exception cref="InputException">It is no national identity number.</exception>
        public static bool IsDNumber(string number)
        {
            return Call(NativeMethods.opl_person_number_is_d_number, number) == 1;
        }

        /// <summary>Whether it is the number of an invented person in Norway's test registers.</summary>
        /// <param name="number">Eleven digits.</param>
        /// <returns>Whether it is.</returns>
        /// <exception cref="InputException">It is no national identity number.</exception>
        public static bool IsSyntheticPersonNumber(string number)
        {
            return Call(NativeMethods.opl_person_number_is_synthetic, number) == 1;
        }

        /// <summary>Whether the check digit of an organisation number is right.</summary>
        /// <param name="number">Nine digits.</param>
        /// <returns>Whether it is.</returns>
        /// <exception cref="InputException">It is not nine digits.</exception>
        public static bool IsOrganisationNumber(string number)
        {
            return Call(NativeMethods.opl_organisation_number_is_valid, number) == 1;
        }

        /// <summary>What a text seems to hold that does not belong in a plan.</summary>
        /// <param name="text">The text.</param>
        /// <returns>Codes such as <c>text.identity-number</c>; none when nothing is found.</returns>
        /// <exception cref="InputException">It is not Unicode.</exception>
        public static IReadOnlyList<string> Sensitive(string text)
        {
            Loader.Ensure();
            byte[] given = Utf8.Bytes(text, nameof(text));
            fixed (byte* bytes = given)
            {
                int status = NativeMethods.opl_sensitive_json(
                    bytes, Utf8.Length(given), out IntPtr found, out IntPtr error);
                Answer.Check(status, error);
                var codes = ((List<object>)JsonReader.Read(Utf8.Take(found))).ConvertAll(code => (string)code);
                return new ReadOnlyCollection<string>(codes);
            }
        }

        private static int? Call(FlagCall call, string number)
        {
            Loader.Ensure();
            byte[] given = Utf8.Bytes(number, nameof(number));
            fixed (byte* bytes = given)
            {
                int status = call(bytes, Utf8.Length(given), out int result, out IntPtr error);
                Answer.Check(status, error);
                return status == NativeStatus.None ? (int?)null : result;
            }
        }
    }
}
