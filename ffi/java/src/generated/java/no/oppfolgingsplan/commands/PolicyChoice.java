// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.commands;

import java.util.List;
import java.util.Objects;
import no.oppfolgingsplan.internal.JsonWriter;
import no.oppfolgingsplan.words.ApprovalMode;
import no.oppfolgingsplan.words.ArchiveSystem;
import no.oppfolgingsplan.words.AssessedBy;
import no.oppfolgingsplan.words.GapRule;
import no.oppfolgingsplan.words.Language;
import no.oppfolgingsplan.words.LawChoice;
import no.oppfolgingsplan.words.Preset;
import no.oppfolgingsplan.words.WeekReading;

/**
 * A policy: a preset, and what differs from it.
 *
 * @param preset The preset.
 * @param approval How a plan becomes final; the preset's if left out. {@code null} when left
 * out.
 * @param gapRule How notes and days are merged to absences. {@code null} when left out.
 * @param weekReading Whether a week ends on its last day or the day before. {@code null} when
 * left out.
 * @param law Which law applies: that of the due date, or of the absence's first day.
 * {@code null} when left out.
 * @param graceDays Days after a sick note's end in which it still gives rights (0–365).
 * {@code null} when left out.
 * @param dueSoonDays Days before a deadline in which it is due soon (0–365). {@code null}
 * when left out.
 * @param monthsParties Months after the last sick note in which the parties see the plan
 * (1–120). {@code null} when left out.
 * @param monthsManager Months after the last sick note in which the manager sees the case
 * (1–120). {@code null} when left out.
 * @param monthsDrafts Months after its last save in which an unfinished plan is kept (1–120).
 * {@code null} when left out.
 * @param monthsStart Months after an absence's end in which a plan may be started (1–120).
 * {@code null} when left out.
 * @param oldNoteYears Years after which an old sick note period is not taken in (1–50).
 * {@code null} when left out.
 * @param limits Greatest lengths of texts. {@code null} when left out.
 * @param assessedBy Who may assess tasks. {@code null} when left out.
 * @param archive The archive system. {@code null} when left out.
 * @param dispatch Whether an archive document must be dispatched; Websak's default is yes.
 * {@code null} when left out.
 * @param archiveBeforePurge Whether approved versions must be archived before a purge (default
 * true). {@code null} when left out.
 * @param notices Whether the parties get notices beyond "sent for approval". {@code null} when
 * left out.
 * @param stripMarkup Whether markup is taken out of texts (default false: it is kept as
 * written). {@code null} when left out.
 * @param reminderOffsets Days after the start of the absence on which the host wants a reminder.
 * May be empty.
 * @param houseDeadlines Dates of the employer's own. May be empty.
 * @param language The language in which the host speaks to its users. {@code null} when left
 * out.
 */
public record PolicyChoice(
        Preset preset,
        ApprovalMode approval,
        GapRule gapRule,
        WeekReading weekReading,
        LawChoice law,
        Integer graceDays,
        Integer dueSoonDays,
        Integer monthsParties,
        Integer monthsManager,
        Integer monthsDrafts,
        Integer monthsStart,
        Integer oldNoteYears,
        Limits limits,
        AssessedBy assessedBy,
        ArchiveSystem archive,
        Boolean dispatch,
        Boolean archiveBeforePurge,
        Boolean notices,
        Boolean stripMarkup,
        List<Integer> reminderOffsets,
        List<HouseDeadline> houseDeadlines,
        Language language) {
    /**
     * With everything.
     *
     * @throws NullPointerException when something is missing that must be given
     */
    public PolicyChoice {
        Objects.requireNonNull(preset, "preset");
        reminderOffsets = reminderOffsets == null ? List.of() : List.copyOf(reminderOffsets);
        houseDeadlines = houseDeadlines == null ? List.of() : List.copyOf(houseDeadlines);
    }

    /**
     * With what must be given, and nothing else.
     *
     * @param preset The preset.
     */
    public PolicyChoice(Preset preset) {
        this(preset, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /**
     * The same with one value more or another one.
     *
     * @param approval How a plan becomes final; the preset's if left out.
     */
    public PolicyChoice withApproval(ApprovalMode approval) {
        return new PolicyChoice(preset, approval, gapRule, weekReading, law, graceDays, dueSoonDays, monthsParties, monthsManager, monthsDrafts, monthsStart, oldNoteYears, limits, assessedBy, archive, dispatch, archiveBeforePurge, notices, stripMarkup, reminderOffsets, houseDeadlines, language);
    }

    /**
     * The same with one value more or another one.
     *
     * @param gapRule How notes and days are merged to absences.
     */
    public PolicyChoice withGapRule(GapRule gapRule) {
        return new PolicyChoice(preset, approval, gapRule, weekReading, law, graceDays, dueSoonDays, monthsParties, monthsManager, monthsDrafts, monthsStart, oldNoteYears, limits, assessedBy, archive, dispatch, archiveBeforePurge, notices, stripMarkup, reminderOffsets, houseDeadlines, language);
    }

    /**
     * The same with one value more or another one.
     *
     * @param weekReading Whether a week ends on its last day or the day before.
     */
    public PolicyChoice withWeekReading(WeekReading weekReading) {
        return new PolicyChoice(preset, approval, gapRule, weekReading, law, graceDays, dueSoonDays, monthsParties, monthsManager, monthsDrafts, monthsStart, oldNoteYears, limits, assessedBy, archive, dispatch, archiveBeforePurge, notices, stripMarkup, reminderOffsets, houseDeadlines, language);
    }

    /**
     * The same with one value more or another one.
     *
     * @param law Which law applies: that of the due date, or of the absence's first day.
     */
    public PolicyChoice withLaw(LawChoice law) {
        return new PolicyChoice(preset, approval, gapRule, weekReading, law, graceDays, dueSoonDays, monthsParties, monthsManager, monthsDrafts, monthsStart, oldNoteYears, limits, assessedBy, archive, dispatch, archiveBeforePurge, notices, stripMarkup, reminderOffsets, houseDeadlines, language);
    }

    /**
     * The same with one value more or another one.
     *
     * @param graceDays Days after a sick note's end in which it still gives rights (0–365).
     */
    public PolicyChoice withGraceDays(int graceDays) {
        return new PolicyChoice(preset, approval, gapRule, weekReading, law, graceDays, dueSoonDays, monthsParties, monthsManager, monthsDrafts, monthsStart, oldNoteYears, limits, assessedBy, archive, dispatch, archiveBeforePurge, notices, stripMarkup, reminderOffsets, houseDeadlines, language);
    }

    /**
     * The same with one value more or another one.
     *
     * @param dueSoonDays Days before a deadline in which it is due soon (0–365).
     */
    public PolicyChoice withDueSoonDays(int dueSoonDays) {
        return new PolicyChoice(preset, approval, gapRule, weekReading, law, graceDays, dueSoonDays, monthsParties, monthsManager, monthsDrafts, monthsStart, oldNoteYears, limits, assessedBy, archive, dispatch, archiveBeforePurge, notices, stripMarkup, reminderOffsets, houseDeadlines, language);
    }

    /**
     * The same with one value more or another one.
     *
     * @param monthsParties Months after the last sick note in which the parties see the plan
     * (1–120).
     */
    public PolicyChoice withMonthsParties(int monthsParties) {
        return new PolicyChoice(preset, approval, gapRule, weekReading, law, graceDays, dueSoonDays, monthsParties, monthsManager, monthsDrafts, monthsStart, oldNoteYears, limits, assessedBy, archive, dispatch, archiveBeforePurge, notices, stripMarkup, reminderOffsets, houseDeadlines, language);
    }

    /**
     * The same with one value more or another one.
     *
     * @param monthsManager Months after the last sick note in which the manager sees the case
     * (1–120).
     */
    public PolicyChoice withMonthsManager(int monthsManager) {
        return new PolicyChoice(preset, approval, gapRule, weekReading, law, graceDays, dueSoonDays, monthsParties, monthsManager, monthsDrafts, monthsStart, oldNoteYears, limits, assessedBy, archive, dispatch, archiveBeforePurge, notices, stripMarkup, reminderOffsets, houseDeadlines, language);
    }

    /**
     * The same with one value more or another one.
     *
     * @param monthsDrafts Months after its last save in which an unfinished plan is kept
     * (1–120).
     */
    public PolicyChoice withMonthsDrafts(int monthsDrafts) {
        return new PolicyChoice(preset, approval, gapRule, weekReading, law, graceDays, dueSoonDays, monthsParties, monthsManager, monthsDrafts, monthsStart, oldNoteYears, limits, assessedBy, archive, dispatch, archiveBeforePurge, notices, stripMarkup, reminderOffsets, houseDeadlines, language);
    }

    /**
     * The same with one value more or another one.
     *
     * @param monthsStart Months after an absence's end in which a plan may be started (1–120).
     */
    public PolicyChoice withMonthsStart(int monthsStart) {
        return new PolicyChoice(preset, approval, gapRule, weekReading, law, graceDays, dueSoonDays, monthsParties, monthsManager, monthsDrafts, monthsStart, oldNoteYears, limits, assessedBy, archive, dispatch, archiveBeforePurge, notices, stripMarkup, reminderOffsets, houseDeadlines, language);
    }

    /**
     * The same with one value more or another one.
     *
     * @param oldNoteYears Years after which an old sick note period is not taken in (1–50).
     */
    public PolicyChoice withOldNoteYears(int oldNoteYears) {
        return new PolicyChoice(preset, approval, gapRule, weekReading, law, graceDays, dueSoonDays, monthsParties, monthsManager, monthsDrafts, monthsStart, oldNoteYears, limits, assessedBy, archive, dispatch, archiveBeforePurge, notices, stripMarkup, reminderOffsets, houseDeadlines, language);
    }

    /**
     * The same with one value more or another one.
     *
     * @param limits Greatest lengths of texts.
     */
    public PolicyChoice withLimits(Limits limits) {
        return new PolicyChoice(preset, approval, gapRule, weekReading, law, graceDays, dueSoonDays, monthsParties, monthsManager, monthsDrafts, monthsStart, oldNoteYears, limits, assessedBy, archive, dispatch, archiveBeforePurge, notices, stripMarkup, reminderOffsets, houseDeadlines, language);
    }

    /**
     * The same with one value more or another one.
     *
     * @param assessedBy Who may assess tasks.
     */
    public PolicyChoice withAssessedBy(AssessedBy assessedBy) {
        return new PolicyChoice(preset, approval, gapRule, weekReading, law, graceDays, dueSoonDays, monthsParties, monthsManager, monthsDrafts, monthsStart, oldNoteYears, limits, assessedBy, archive, dispatch, archiveBeforePurge, notices, stripMarkup, reminderOffsets, houseDeadlines, language);
    }

    /**
     * The same with one value more or another one.
     *
     * @param archive The archive system.
     */
    public PolicyChoice withArchive(ArchiveSystem archive) {
        return new PolicyChoice(preset, approval, gapRule, weekReading, law, graceDays, dueSoonDays, monthsParties, monthsManager, monthsDrafts, monthsStart, oldNoteYears, limits, assessedBy, archive, dispatch, archiveBeforePurge, notices, stripMarkup, reminderOffsets, houseDeadlines, language);
    }

    /**
     * The same with one value more or another one.
     *
     * @param dispatch Whether an archive document must be dispatched; Websak's default is yes.
     */
    public PolicyChoice withDispatch(boolean dispatch) {
        return new PolicyChoice(preset, approval, gapRule, weekReading, law, graceDays, dueSoonDays, monthsParties, monthsManager, monthsDrafts, monthsStart, oldNoteYears, limits, assessedBy, archive, dispatch, archiveBeforePurge, notices, stripMarkup, reminderOffsets, houseDeadlines, language);
    }

    /**
     * The same with one value more or another one.
     *
     * @param archiveBeforePurge Whether approved versions must be archived before a purge
     * (default true).
     */
    public PolicyChoice withArchiveBeforePurge(boolean archiveBeforePurge) {
        return new PolicyChoice(preset, approval, gapRule, weekReading, law, graceDays, dueSoonDays, monthsParties, monthsManager, monthsDrafts, monthsStart, oldNoteYears, limits, assessedBy, archive, dispatch, archiveBeforePurge, notices, stripMarkup, reminderOffsets, houseDeadlines, language);
    }

    /**
     * The same with one value more or another one.
     *
     * @param notices Whether the parties get notices beyond "sent for approval".
     */
    public PolicyChoice withNotices(boolean notices) {
        return new PolicyChoice(preset, approval, gapRule, weekReading, law, graceDays, dueSoonDays, monthsParties, monthsManager, monthsDrafts, monthsStart, oldNoteYears, limits, assessedBy, archive, dispatch, archiveBeforePurge, notices, stripMarkup, reminderOffsets, houseDeadlines, language);
    }

    /**
     * The same with one value more or another one.
     *
     * @param stripMarkup Whether markup is taken out of texts (default false: it is kept as
     * written).
     */
    public PolicyChoice withStripMarkup(boolean stripMarkup) {
        return new PolicyChoice(preset, approval, gapRule, weekReading, law, graceDays, dueSoonDays, monthsParties, monthsManager, monthsDrafts, monthsStart, oldNoteYears, limits, assessedBy, archive, dispatch, archiveBeforePurge, notices, stripMarkup, reminderOffsets, houseDeadlines, language);
    }

    /**
     * The same with one value more or another one.
     *
     * @param reminderOffsets Days after the start of the absence on which the host wants a
     * reminder.
     */
    public PolicyChoice withReminderOffsets(List<Integer> reminderOffsets) {
        return new PolicyChoice(preset, approval, gapRule, weekReading, law, graceDays, dueSoonDays, monthsParties, monthsManager, monthsDrafts, monthsStart, oldNoteYears, limits, assessedBy, archive, dispatch, archiveBeforePurge, notices, stripMarkup, reminderOffsets, houseDeadlines, language);
    }

    /**
     * The same with one value more or another one.
     *
     * @param houseDeadlines Dates of the employer's own.
     */
    public PolicyChoice withHouseDeadlines(List<HouseDeadline> houseDeadlines) {
        return new PolicyChoice(preset, approval, gapRule, weekReading, law, graceDays, dueSoonDays, monthsParties, monthsManager, monthsDrafts, monthsStart, oldNoteYears, limits, assessedBy, archive, dispatch, archiveBeforePurge, notices, stripMarkup, reminderOffsets, houseDeadlines, language);
    }

    /**
     * The same with one value more or another one.
     *
     * @param language The language in which the host speaks to its users.
     */
    public PolicyChoice withLanguage(Language language) {
        return new PolicyChoice(preset, approval, gapRule, weekReading, law, graceDays, dueSoonDays, monthsParties, monthsManager, monthsDrafts, monthsStart, oldNoteYears, limits, assessedBy, archive, dispatch, archiveBeforePurge, notices, stripMarkup, reminderOffsets, houseDeadlines, language);
    }

    /** The object as JSON. */
    public String toJson() {
        JsonWriter json = new JsonWriter();
        json.add("preset", preset.word());
        json.add("approval", approval == null ? null : approval.word());
        json.add("gap_rule", gapRule == null ? null : gapRule.word());
        json.add("week_reading", weekReading == null ? null : weekReading.word());
        json.add("law", law == null ? null : law.word());
        json.add("grace_days", graceDays);
        json.add("due_soon_days", dueSoonDays);
        json.add("months_parties", monthsParties);
        json.add("months_manager", monthsManager);
        json.add("months_drafts", monthsDrafts);
        json.add("months_start", monthsStart);
        json.add("old_note_years", oldNoteYears);
        json.add("limits", limits == null ? null : JsonWriter.raw(limits.toJson()));
        json.add("assessed_by", assessedBy == null ? null : assessedBy.word());
        json.add("archive", archive == null ? null : archive.word());
        json.add("dispatch", dispatch);
        json.add("archive_before_purge", archiveBeforePurge);
        json.add("notices", notices);
        json.add("strip_markup", stripMarkup);
        json.add("reminder_offsets", JsonWriter.objects(reminderOffsets, String::valueOf));
        json.add("house_deadlines", JsonWriter.objects(houseDeadlines, HouseDeadline::toJson));
        json.add("language", language == null ? null : language.word());
        return json.end();
    }

    /** Only what it is: it may hold what people wrote. */
    @Override
    public String toString() {
        return "PolicyChoice";
    }
}
