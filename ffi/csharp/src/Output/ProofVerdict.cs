using System;
using System.Collections.Generic;
using Oppfolgingsplan.Json;
using Oppfolgingsplan.Native;

namespace Oppfolgingsplan
{
    /// <summary>What the verifier of a proof (bevis) has found. A value.</summary>
    public sealed class ProofVerdict
    {
        private readonly string _json;

        private ProofVerdict(bool isWhole, string json)
        {
            _json = json;
            JsonRecord verdict = JsonReader.ReadObject(json);
            IsWhole = isWhole;
            Findings = verdict.List("findings", item => ((JsonRecord)item).Text);
            Events = verdict.Long("events");
            LastLink = verdict.String("last_link");
        }

        /// <summary>Whether nothing is wrong.</summary>
        public bool IsWhole { get; }

        /// <summary>What is wrong, each as JSON: <c>fault</c>, <c>file</c> and <c>line</c>.</summary>
        public IReadOnlyList<string> Findings { get; }

        /// <summary>How many events there are.</summary>
        public long Events { get; }

        /// <summary>The last link of the chain as it stands in the proof; null when there is none.</summary>
        public string LastLink { get; }

        /// <summary>What was found as JSON.</summary>
        /// <returns>The text.</returns>
        public string ToJson()
        {
            return _json;
        }

        internal static ProofVerdict Take(ProofVerdictHandle verdict)
        {
            return new ProofVerdict(
                Answer.Flag(NativeMethods.opl_proof_verdict_is_whole(verdict, out int whole), whole),
                Answer.Text(NativeMethods.opl_proof_verdict_to_json(verdict, out IntPtr text), text));
        }
    }
}
