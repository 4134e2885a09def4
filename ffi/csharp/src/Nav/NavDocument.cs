using System.Collections.Generic;
using Oppfolgingsplan.Json;

namespace Oppfolgingsplan
{
    /// <summary>An entry of Nav's list of documents for the employer's archive, without its content. A value.</summary>
    public sealed class NavDocument
    {
        private readonly string _json;

        private NavDocument(JsonRecord read)
        {
            _json = read.Text;
            Id = read.String("id");
            Link = read.String("link");
            Kind = read.Has("kind") ? Words.ToNavDocumentKind(read.String("kind")) : (NavDocumentKind?)null;
            MediaType = read.String("media_type");
            PersonNumber = read.String("person_number");
            Employer = read.String("employer");
            IsReady = read.Flag("ready");
            IsRead = read.Flag("read");
            Created = read.String("created");
        }

        /// <summary>Nav's identifier. Some documents come twice: know them by this.</summary>
        public string Id { get; }

        /// <summary>What it is fetched by: <see cref="NavRequest.Document"/>.</summary>
        public string Link { get; }

        /// <summary>Its kind; null for one that this library does not know.</summary>
        public NavDocumentKind? Kind { get; }

        /// <summary>Its media type, mostly <c>application/pdf</c>.</summary>
        public string MediaType { get; }

        /// <summary>Whom it is about.</summary>
        public string PersonNumber { get; }

        /// <summary>The employer's organisation number.</summary>
        public string Employer { get; }

        /// <summary>Whether it can be fetched.</summary>
        public bool IsReady { get; }

        /// <summary>Whether somebody has fetched it before.</summary>
        public bool IsRead { get; }

        /// <summary>When it was made, as Nav writes it.</summary>
        public string Created { get; }

        /// <summary>The document as canonical JSON.</summary>
        /// <returns>The text.</returns>
        public string ToJson()
        {
            return _json;
        }

        /// <summary>The documents of a page.</summary>
        internal static IReadOnlyList<NavDocument> Of(string page)
        {
            return JsonReader.ReadObject(page).List("documents", item => new NavDocument((JsonRecord)item));
        }
    }

    /// <summary>What a case knows of a document that Nav keeps. A value.</summary>
    public sealed class NavDocumentFiling
    {
        internal NavDocumentFiling(JsonRecord read)
        {
            IsAbout = read.Flag("about");
            Entry = read.String("entry");
            IsArchived = read.Flag("archived");
        }

        /// <summary>Whether it is about the person and the employer of the case.</summary>
        public bool IsAbout { get; }

        /// <summary>The entry of the log that stands for it; null when there is none.</summary>
        public string Entry { get; }

        /// <summary>Whether the log says that it is in the archive.</summary>
        public bool IsArchived { get; }
    }
}
