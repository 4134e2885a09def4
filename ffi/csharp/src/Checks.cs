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
        /// <summary>The rule whose check digits a national identity number or D-number has.</summary>
        /// <param name="number">Eleven digits.</param>
        /// <returns>The rule; null when the number is mistyped.</returns>
        /// <exception cref="InputException">It is not eleven digits.</exception>
        public static CheckRule? PersonNumber(string number)
        {
            return (CheckRule?)Number(
                number,
                (byte* text, UIntPtr length, out int result, out IntPtr error) =>
                    NativeMethods.opl_person_number_check(text, length, out result, out error));
        }

        /// <summary>Whether it is a D-number, given to persons without a national identity number.</summary>
        /// <param name="number">Eleven digits.</param>
        /// <returns>Whether it is.</returns>
        /// <exception cref="InputException">It is no national identity number.</exception>
        public static bool IsDNumber(string number)
        {
            return Number(
                number,
                (byte* text, UIntPtr length, out int result, out IntPtr error) =>
                    NativeMethods.opl_person_number_is_d_number(text, length, out result, out error)) == 1;
        }

        /// <summary>Whether it is the number of an invented person in Norway's test registers.</summary>
        /// <param name="number">Eleven digits.</param>
        /// <returns>Whether it is.</returns>
        /// <exception cref="InputException">It is no national identity number.</exception>
        public static bool IsSyntheticPersonNumber(string number)
        {
            return Number(
                number,
                (byte* text, UIntPtr length, out int result, out IntPtr error) =>
                    NativeMethods.opl_person_number_is_synthetic(text, length, out result, out error)) == 1;
        }

        /// <summary>Whether the check digit of an organisation number is right.</summary>
        /// <param name="number">Nine digits.</param>
        /// <returns>Whether it is.</returns>
        /// <exception cref="InputException">It is not nine digits.</exception>
        public static bool IsOrganisationNumber(string number)
        {
            return Number(
                number,
                (byte* text, UIntPtr length, out int result, out IntPtr error) =>
                    NativeMethods.opl_organisation_number_is_valid(text, length, out result, out error)) == 1;
        }

        /// <summary>What a text seems to hold that does not belong in a plan.</summary>
        /// <param name="text">The text.</param>
        /// <returns>Words such as <c>identity_number</c>; none when nothing is found.</returns>
        /// <exception cref="InputException">It is not Unicode.</exception>
        public static IReadOnlyList<string> Sensitive(string text)
        {
            string found = Free.Text(
                text,
                nameof(text),
                (byte* bytes, UIntPtr length, out IntPtr result, out IntPtr error) =>
                    NativeMethods.opl_sensitive_json(bytes, length, out result, out error));
            List<string> words = ((List<object>)JsonReader.Read(found)).ConvertAll(word => (string)word);
            return new ReadOnlyCollection<string>(words);
        }

        private static int? Number(string number, Free.GivenCall<int> call)
        {
            return Free.Value(number, nameof(number), call, out int result) ? result : (int?)null;
        }
    }
}
