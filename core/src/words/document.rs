//! The words of the document that a plan becomes.

use super::phrases::phrases;
use super::{Language, Texts, choose};

phrases! {
    /// A heading, a label or a sentence of the document. User texts are never among them, and none
    /// says anything about health.
    Phrase:
    Title => "Oppfølgingsplan" | "Oppfølgingsplan" | "Follow-up plan";

    About => "Om planen" | "Om planen" | "About the plan";
    Employee => "Den ansatte" | "Den tilsette" | "The employee";
    Employer => "Arbeidsgiver" | "Arbeidsgjevar" | "Employer";
    OrganisationNumber => "Organisasjonsnummer" | "Organisasjonsnummer" | "Organisation number";
    Manager => "Nærmeste leder" | "Næraste leiar" | "Line manager";
    PersonNumber => "Fødselsnummer" | "Fødselsnummer" | "National identity number";
    DNumber => "D-nummer" | "D-nummer" | "D number";
    BirthDate => "Fødselsdato" | "Fødselsdato" | "Date of birth";
    CaseKey => "Sak" | "Sak" | "Case";
    VersionKey => "Utgave" | "Utgåve" | "Version";
    BasedOn => "Bygger på utgave" | "Byggjer på utgåve" | "Based on version";
    Status => "Status" | "Status" | "Status";
    Valid => "Gyldig" | "Gyldig" | "Valid";
    EvaluateOn => "Evalueringsdato" | "Evalueringsdato" | "Evaluation date";
    LastChanged => "Sist endret" | "Sist endra" | "Last changed";
    DocumentDate => "Dokumentet er laget" | "Dokumentet er laga" | "Document made";
    EndedOn => "Avsluttet" | "Avslutta" | "Ended";
    NotStated => "Ikke oppgitt" | "Ikkje oppgitt" | "Not stated";
    To => "til" | "til" | "to";
    Yes => "Ja" | "Ja" | "Yes";
    No => "Nei" | "Nei" | "No";

    Tasks => "Arbeidsoppgaver" | "Arbeidsoppgåver" | "Tasks";
    Task => "Oppgave" | "Oppgåve" | "Task";
    How => "Hvordan" | "Korleis" | "How";
    Needs => "Behov" | "Behov" | "Needs";
    Elsewhere => "Annet sted" | "Annan stad" | "Another place";
    MoreTime => "Mer tid" | "Meir tid" | "More time";
    WithHelp => "Med hjelp" | "Med hjelp" | "With help";
    Reason => "Begrunnelse" | "Grunngiving" | "Reason";
    NoTasks => "Planen har ingen arbeidsoppgaver." | "Planen har ingen arbeidsoppgåver." | "The plan has no tasks.";

    Measures => "Tiltak" | "Tiltak" | "Measures";
    Period => "Periode" | "Periode" | "Period";
    FollowUp => "Oppfølging" | "Oppfølging" | "Follow-up";
    NavHelp => "Trenger hjelp fra Nav" | "Treng hjelp frå Nav" | "Needs help from Nav";
    Effect => "Vurdering av virkningen" | "Vurdering av verknaden" | "Assessment of the effect";
    NoMeasures => "Planen har ingen tiltak." | "Planen har ingen tiltak." | "The plan has no measures.";

    Form => "Innholdet i planen" | "Innhaldet i planen" | "What the plan says";
    TypicalWorkday => "Typisk arbeidshverdag" | "Typisk arbeidskvardag" | "A typical working day";
    CanBeDone => "Arbeidsoppgaver som kan utføres" | "Arbeidsoppgåver som kan utførast" | "Tasks that can be done";
    CannotBeDone => "Arbeidsoppgaver som ikke kan utføres" | "Arbeidsoppgåver som ikkje kan utførast" | "Tasks that cannot be done";
    EarlierFacilitation => "Tidligere tilrettelegging" | "Tidlegare tilrettelegging" | "Earlier adjustments";
    ComingFacilitation => "Tilrettelegging fremover" | "Tilrettelegging framover" | "Coming adjustments";
    OtherFacilitation => "Annen tilrettelegging som er vurdert" | "Anna tilrettelegging som er vurdert" | "Other adjustments that were considered";
    HowFollowedUp => "Hvordan planen følges opp" | "Korleis planen blir følgd opp" | "How the plan is followed up";
    EmptyForm => "Ingen felter er fylt ut." | "Ingen felt er fylte ut." | "No field is filled in.";

    Approval => "Godkjenning" | "Godkjenning" | "Approval";
    Completion => "Fullføring" | "Fullføring" | "Completion";
    Who => "Hvem" | "Kven" | "Who";
    What => "Hva" | "Kva" | "What";
    Date => "Dato" | "Dato" | "Date";
    MadeAndApproved => "Laget planen og godkjente den" | "Laga planen og godkjende han" | "Made the plan and approved it";
    Approved => "Godkjente planen" | "Godkjende planen" | "Approved the plan";
    ApprovedAlone => "Laget planen og godkjente den uten godkjenning fra arbeidstaker" | "Laga planen og godkjende han utan godkjenning frå arbeidstakar" | "Made the plan and approved it without the employee's approval";
    HasNotApproved => "Har ikke godkjent planen" | "Har ikkje godkjent planen" | "Has not approved the plan";
    ApprovedAsBoth => "Laget og godkjente planen som ansatt og egen leder" | "Laga og godkjende planen som tilsett og eigen leiar" | "Made and approved the plan as employee and own manager";
    Completed => "Fullførte planen" | "Fullførte planen" | "Completed the plan";
    NotAnswered => "Har ikke svart ennå" | "Har ikkje svart enno" | "Has not answered yet";
    Rejected => "Har avvist planen" | "Har avvist planen" | "Has rejected the plan";
    NobodyApproved => "Ingen har godkjent planen." | "Ingen har godkjent planen." | "Nobody has approved the plan.";
    NotCompleted => "Planen er ikke fullført." | "Planen er ikkje fullført." | "The plan is not completed.";
    TakenPart => "Den ansatte har medvirket" | "Den tilsette har medverka" | "The employee has taken part";

    Sharing => "Deling" | "Deling" | "Sharing";
    Recipient => "Mottaker" | "Mottakar" | "Recipient";
    Sent => "Sendt" | "Sendt" | "Sent";
    Receipt => "Kvittering" | "Kvittering" | "Receipt";
    NotShared => "Ikke delt" | "Ikkje delt" | "Not shared";

    Checklist => "Det loven ber om" | "Det lova ber om" | "What the law asks for";
    ChecklistSays => "Listen sier hva som står i planen, ikke om loven er oppfylt." | "Lista seier kva som står i planen, ikkje om lova er oppfylt." | "The list says what the plan contains, not whether the law is met.";
    Content => "Innhold" | "Innhald" | "Content";
    InThePlan => "Står i planen" | "Står i planen" | "In the plan";

    Missing => "Ikke på plass ennå" | "Ikkje på plass enno" | "Not in place yet";
    TasksOrMeasures => "Minst én arbeidsoppgave eller ett tiltak" | "Minst éi arbeidsoppgåve eller eitt tiltak" | "At least one task or one measure";
    UnassessedTasks => "Arbeidsoppgaver som ikke er vurdert" | "Arbeidsoppgåver som ikkje er vurderte" | "Tasks that are not assessed";
    ProposedMeasures => "Tiltak som bare er foreslått" | "Tiltak som berre er føreslåtte" | "Measures that are only proposed";
    EmployeeApproval => "Godkjenning fra den ansatte" | "Godkjenning frå den tilsette" | "Approval by the employee";
    ManagerApproval => "Godkjenning fra lederen" | "Godkjenning frå leiaren" | "Approval by the manager";
    ValidityMissing => "Gyldighet og evalueringsdato" | "Gyldigheit og evalueringsdato" | "Validity and evaluation date";
    SharingMissing => "Deling med sykmelderen" | "Deling med sjukmeldaren" | "Sharing with the practitioner";

    DraftSays => "Planen er ikke godkjent og kan bli endret." | "Planen er ikkje godkjend og kan bli endra." | "The plan is not approved and may change.";
    RejectedByEmployeeSays => "Den ansatte har avvist planen." | "Den tilsette har avvist planen." | "The employee has rejected the plan.";
    RejectedByManagerSays => "Lederen har avvist planen." | "Leiaren har avvist planen." | "The manager has rejected the plan.";
    AwaitingSays => "Bare den ene parten har godkjent. Planen gjelder ikke før den andre også har gjort det." | "Berre den eine parten har godkjent. Planen gjeld ikkje før den andre òg har gjort det." | "Only one party has approved. The plan is not in force until the other has done so too.";
    ForcedTitle => "Uten godkjenning fra arbeidstaker" | "Utan godkjenning frå arbeidstakar" | "Without the employee's approval";
    ForcedSays => "Lederen har godkjent planen alene. Den ansatte har ikke godkjent den." | "Leiaren har godkjent planen åleine. Den tilsette har ikkje godkjent han." | "The manager has approved the plan alone. The employee has not approved it.";
    OwnManagerTitle => "Egen leder" | "Eigen leiar" | "Own manager";
    OwnManagerSays => "Den ansatte er sin egen leder og har godkjent planen i ett steg." | "Den tilsette er sin eigen leiar og har godkjent planen i eitt steg." | "The employee is their own manager and has approved the plan in one step.";
    WithoutEmployeeTitle => "Uten medvirkning fra arbeidstaker" | "Utan medverknad frå arbeidstakar" | "Made without the employee";
    WithoutEmployeeSays => "Lederen har fullført planen uten at den ansatte har medvirket." | "Leiaren har fullført planen utan at den tilsette har medverka." | "The manager has completed the plan, and the employee has not taken part.";
    AbortedSays => "Planen ble avsluttet før tiden og gjelder ikke lenger." | "Planen vart avslutta før tida og gjeld ikkje lenger." | "The plan was ended before its time and is no longer in force.";
    EndedLateSays => "Planen var utgått da den ble avsluttet." | "Planen var utgått då han vart avslutta." | "The plan had expired when it was ended.";
    SupersededTitle => "Erstattet" | "Erstatta" | "Superseded";
    SupersededSays => "Lederen har fullført en nyere utgave av planen." | "Leiaren har fullført ei nyare utgåve av planen." | "The manager has completed a newer version of the plan.";
    ExpiredSays => "Tiden som planen gjaldt for, har gått ut." | "Tida som planen galdt for, har gått ut." | "The time for which the plan was in force has run out.";

    Signatures => "Underskrift på papir" | "Underskrift på papir" | "Signatures on paper";
    SignaturesSay => "Underskriftene gjelder utgaven av planen som står foran." | "Underskriftene gjeld utgåva av planen som står framføre." | "The signatures are for the version of the plan above.";
    PlaceAndDate => "Sted og dato" | "Stad og dato" | "Place and date";
    Signature => "Underskrift" | "Underskrift" | "Signature";

    #[cfg(feature = "pdf")]
    Page => "Side" | "Side" | "Page";
    #[cfg(feature = "pdf")]
    Of => "av" | "av" | "of";
}

/// The words of a phrase.
pub(crate) const fn phrase(phrase: Phrase, language: Language) -> &'static str {
    choose(phrase.texts(), language)
}
