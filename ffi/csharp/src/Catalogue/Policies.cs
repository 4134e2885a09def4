using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using Oppfolgingsplan.Json;
using Oppfolgingsplan.Native;

namespace Oppfolgingsplan
{
    /// <summary>Policies: presets, and what they come to.</summary>
    public static class Policies
    {
        /// <summary>The presets.</summary>
        public static IReadOnlyList<Preset> Presets
        {
            get
            {
                string json = Free.Text((out IntPtr text) => NativeMethods.opl_presets_json(out text));
                var presets = new List<Preset>();
                foreach (object word in (List<object>)JsonReader.Read(json))
                {
                    presets.Add(Words.ToPreset((string)word));
                }
                return new ReadOnlyCollection<Preset>(presets);
            }
        }

        /// <summary>The policy that a choice comes to.</summary>
        /// <param name="choice">A preset, and what differs from it.</param>
        /// <returns>A choice in which every value is given.</returns>
        /// <exception cref="InputException">A value cannot be.</exception>
        public static PolicyChoice Resolve(PolicyChoice choice)
        {
            string json = (choice ?? throw new ArgumentNullException(nameof(choice))).ToJson();
            return PolicyChoice.Read(JsonReader.ReadObject(ResolveToJson(json)));
        }

        /// <summary>The policy that a choice in JSON comes to.</summary>
        /// <param name="json">As in <c>policy</c> of <c>open_case</c>.</param>
        /// <returns>JSON in which every value is given.</returns>
        /// <exception cref="InputException">It is no policy; the path says where.</exception>
        public static unsafe string ResolveToJson(string json)
        {
            return Free.Text(
                json,
                nameof(json),
                (byte* text, UIntPtr length, out IntPtr result, out IntPtr error) =>
                    NativeMethods.opl_policy_resolve(text, length, out result, out error));
        }
    }
}
