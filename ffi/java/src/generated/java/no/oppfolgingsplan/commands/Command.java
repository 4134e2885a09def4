// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.commands;

import java.time.Instant;
import no.oppfolgingsplan.Actor;
import no.oppfolgingsplan.Request;
import no.oppfolgingsplan.words.CommandKind;

/**
 * What somebody can ask of a case. It holds what is asked; who asks and when makes a request of it.
 * Nothing is checked before it is asked: limits and rules are the library's.
 */
public sealed interface Command
        permits OpenCase,
                RegisterSickNote,
                InvalidateSickNote,
                RegisterDays,
                WithdrawDays,
                AssignManager,
                EndManager,
                RecordDeath,
                RecordEmployerPeriodUsed,
                SummonMeeting,
                MoveMeeting,
                RecordMeetingHeld,
                RecordMeetingNotHeld,
                RequestMeeting,
                NavRequestsPlan,
                StartPlan,
                AddTask,
                RenameTask,
                AssessTask,
                DeleteTask,
                AddMeasure,
                ChangeMeasure,
                DeleteMeasure,
                EvaluateMeasure,
                AddComment,
                EditComment,
                DeleteComment,
                ApprovePlan,
                RejectPlan,
                WithdrawApproval,
                ForceApproval,
                ApproveOwnPlan,
                RevisePlan,
                AbortPlan,
                DeletePlan,
                SaveDraft,
                DiscardDraft,
                CompletePlan,
                SharePlan,
                RecordDelivery,
                RegisterExemption,
                WithdrawExemption,
                OrderReminder,
                CancelReminder,
                AddLogEntry,
                RecordDownload,
                RecordArchived,
                RecordLogArchived,
                RecordDispatched,
                ConfirmLocalCopyDeleted,
                PlaceHold,
                LiftHold,
                MarkMisregistered,
                Purge {

    /** The name of the command. */
    CommandKind command();

    /** The command as JSON, without who asks and when. */
    String toJson();

    /**
     * The command as a request.
     *
     * @param by who asks
     * @param at when; its date in Oslo is the day of the decision, and less than a microsecond is left out
     * @return the request, which the caller closes
     * @throws no.oppfolgingsplan.InputException when a value cannot be, with its path
     */
    default Request by(Actor by, Instant at) {
        return Request.of(this, by, at);
    }
}
