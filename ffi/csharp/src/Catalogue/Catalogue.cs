using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using Oppfolgingsplan.Json;
using Oppfolgingsplan.Native;

namespace Oppfolgingsplan
{
    /// <summary>What the rules are and what they rest on, as data. It is read once and shared.</summary>
    public static class Catalogue
    {
        // Lazily and without keeping a failure: the library may be found at the next try.
        private static readonly Lazy<Table<Citation>> AllCitations = Once(
            () => new Table<Citation>(CitationsToJson(), json => new Citation(json), citation => citation.Id));

        private static readonly Lazy<Table<Rule>> AllRules = Once(
            () => new Table<Rule>(RulesToJson(), json => new Rule(json), rule => rule.Code));

        /// <summary>Every rule, in the order in which rules are asked.</summary>
        public static IReadOnlyList<Rule> Rules => AllRules.Value.InOrder;

        /// <summary>Every citation, laws first.</summary>
        public static IReadOnlyList<Citation> Citations => AllCitations.Value.InOrder;

        /// <summary>The rule with a code.</summary>
        /// <param name="code">One of <see cref="RuleCodes"/>.</param>
        /// <returns>The rule.</returns>
        /// <exception cref="KeyNotFoundException">There is no such rule.</exception>
        public static Rule Rule(string code)
        {
            return AllRules.Value[code ?? throw new ArgumentNullException(nameof(code))];
        }

        /// <summary>The citation with an identifier.</summary>
        /// <param name="id">One of <see cref="CitationIds"/>.</param>
        /// <returns>The citation.</returns>
        /// <exception cref="KeyNotFoundException">There is no such citation.</exception>
        public static Citation Citation(string id)
        {
            return AllCitations.Value[id ?? throw new ArgumentNullException(nameof(id))];
        }

        /// <summary>Every rule as a JSON array.</summary>
        /// <returns>The text.</returns>
        public static string RulesToJson()
        {
            return Free.Text((out IntPtr text) => NativeMethods.opl_rules_json(out text));
        }

        /// <summary>Every citation as a JSON array.</summary>
        /// <returns>The text.</returns>
        public static string CitationsToJson()
        {
            return Free.Text((out IntPtr text) => NativeMethods.opl_citations_json(out text));
        }

        /// <summary>The table of commands as a JSON array: who may ask in which mode, which rules are asked, what comes of it.</summary>
        /// <returns>The text.</returns>
        public static string CommandsToJson()
        {
            return Free.Text((out IntPtr text) => NativeMethods.opl_commands_json(out text));
        }

        /// <summary>The dated versions of the law as a JSON array: when each is in force, and its limit for each duty.</summary>
        /// <returns>The text.</returns>
        public static string LawsToJson()
        {
            return Free.Text((out IntPtr text) => NativeMethods.opl_laws_json(out text));
        }

        private static Lazy<T> Once<T>(Func<T> make)
        {
            return new Lazy<T>(make, System.Threading.LazyThreadSafetyMode.PublicationOnly);
        }

        private sealed class Table<T>
        {
            private readonly Dictionary<string, T> _byKey = new Dictionary<string, T>();

            internal Table(string text, Func<JsonRecord, T> read, Func<T, string> key)
            {
                var items = new List<T>();
                foreach (JsonRecord json in JsonReader.ReadObjects(text))
                {
                    T item = read(json);
                    items.Add(item);
                    _byKey.Add(key(item), item);
                }
                InOrder = new ReadOnlyCollection<T>(items);
            }

            internal IReadOnlyList<T> InOrder { get; }

            internal T this[string key] => _byKey[key];
        }
    }
}
