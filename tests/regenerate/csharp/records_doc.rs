//! What the classes and properties of the record are. The schema has no words for them.

pub(super) fn class_doc(class: &str) -> &'static str {
    match class {
        "PlanTask" => "A task of the employee's work (arbeidsoppgave).",
        "Measure" => "A measure (tiltak), with its comments.",
        "Comment" => "A comment on a measure. It is never part of the document.",
        "Pending" => "The approval of the first party, while the other has not answered.",
        "Approval" => "What an approved version carries beyond its content.",
        "FirstApproval" => "Who approved first, and when.",
        "Share" => "The sharing of one version with one recipient.",
        "ArchiveRecord" => "That a document was put in an archive system.",
        "SickNote" => "A sick note (sykmelding) as the case holds it.",
        "Absence" => "Sickness that a gap rule counts as one, with one clock for all deadlines.",
        "Segment" => "Days of sickness in a row with the same grade.",
        "Meeting" => "A dialogue meeting (dialogmøte): who was called, and who came.",
        "Exemption" => {
            "That the plan, or dialogue meeting 1, is obviously unnecessary in one absence."
        }
        "LogEntry" => "What was written down beside the plan.",
        other => panic!("say in `class_doc` what `{other}` is"),
    }
}

pub(super) fn property_doc(class: &str, field: &str) -> &'static str {
    match (class, field) {
        (_, "id") => "Its identifier in the case.",
        (_, "made_by") => "The party that made it.",
        ("Share" | "ArchiveRecord" | "FirstApproval", "on") => "The day of it; null before it.",
        ("Pending" | "Approval", "on") => "The day of the approval.",
        ("Meeting" | "LogEntry", "on") => "The day of it.",
        (_, "at") => "When it was written down, with Oslo's wall clock.",
        ("PlanTask", "name") => "What it is.",
        ("PlanTask", "assessment") => "Whether it can be done; null when it is not assessed.",
        ("PlanTask", "how") => "How it is facilitated; null when it is not.",
        ("PlanTask", "elsewhere") => "Whether it can be done at another place.",
        ("PlanTask", "more_time") => "Whether it can be done with more time.",
        ("PlanTask", "with_help") => "Whether it can be done with help.",
        ("Measure", "status") => "Whether it is proposed, agreed or not relevant.",
        ("Measure", "heading") => "What it is, in short.",
        ("Measure", "description") => "What is done.",
        ("Measure", "follow_up") => "How it is followed up; null when it is not agreed.",
        ("Measure", "nav_help") => "Whether help from Nav is wanted.",
        ("Measure", "comments") => "The comments, oldest first.",
        ("Measure", "effect") => "What came of it; null before the evaluation.",
        ("Comment" | "LogEntry", "text") => "What was written.",
        (_, "from") => "The first day; null without one.",
        (_, "to") => "The last day; null without one.",
        (_, "evaluate_on") => "The day on which the plan is to be evaluated; null without one.",
        ("Pending" | "FirstApproval", "party") => "The party.",
        ("Pending", "share_with_nav") => "Whether the party wants it shared with Nav.",
        ("Approval", "manner") => "How it came to be approved.",
        ("Approval", "first") => "Who approved first.",
        ("Approval", "evaluated_on") => "The day on which it was evaluated; null before.",
        ("Approval", "taken_part") => {
            "Whether the employee took part in an employer-led form; null for other plans."
        }
        ("Approval", "shares") => "With whom it is shared.",
        (_, "archived") => "Where it is in the archive; null when it is not.",
        ("Approval", "dispatched_on") => "The day on which it was dispatched; null before.",
        ("Approval", "local_copy") => "Whether a downloaded copy is still to be deleted.",
        ("Approval", "copy_deleted_on") => "The day on which the copy was deleted; null before.",
        ("Share", "with") => "The recipient.",
        ("Share", "requested_at") => "When it was asked for, with Oslo's wall clock.",
        ("Share", "outcome") => "How the delivery went; null until the host has answered.",
        ("Share", "arrived_on") => "The day on which it arrived; null before.",
        ("Share", "reference") => {
            "What the recipient calls the newest sending, such as the uuid of Nav; null while unknown."
        }
        ("ArchiveRecord", "system") => "The archive system.",
        ("ArchiveRecord", "reference") => "The reference there.",
        ("SickNote", "valid") => "Whether it stands; false when it was withdrawn.",
        ("SickNote", "digital") => "Whether it is digital, not on paper.",
        ("SickNote", "periods") => "Its periods, in date order.",
        ("SickNote", "self_certified") => "Self-certified days that belong to it.",
        ("SickNote", "absence_from") => {
            "The start of the whole absence as Nav counts it; null when the note does not say."
        }
        ("SickNote", "message_to_employer") => "The practitioner's words to the employer.",
        ("SickNote", "suggested_measures") => "Measures that the practitioner suggests.",
        ("Absence", "start") => "The day from which its deadlines are counted.",
        ("Absence", "first_day") => "The first day of sickness.",
        ("Absence", "basis") => "Which rule gave the start.",
        ("Absence", "segments") => "Its days, by grade.",
        ("Segment", "grade") => "Percent sick.",
        ("Meeting", "number") => "Which of the three dialogue meetings: 1, 2 or 3.",
        ("Meeting", "called") => "Who was called.",
        ("Meeting", "state") => "<c>summoned</c>, <c>held</c> or <c>not_held</c>.",
        ("Meeting", "attended") => "Who came, if it was held.",
        ("Exemption", "obligation") => "What is exempted.",
        ("Exemption", "ground") => "Why.",
        ("Exemption", "attempts") => "What was tried; null when nothing was said.",
        ("Exemption", "review_on") => "When it is looked at again; null when it is not.",
        ("Exemption", "withdrawn") => "Whether it was withdrawn.",
        ("LogEntry", "kind") => "What it is about.",
        ("LogEntry", "participants") => "Who took part.",
        ("LogEntry", "attachments") => "Keys of documents at the host.",
        (_, "reason") => "The reason; null when none was given.",
        _ => panic!("say in `property_doc` what `{field}` of `{class}` is"),
    }
}
