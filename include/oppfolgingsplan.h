/*
 * Follow-up of employees on sick leave in Norway: the C ABI.
 *
 * Generated from the Rust source; do not edit. The contract for ownership,
 * NULL, threads, text, dates, errors and versions is in README.md beside this
 * file; every function names where it stands in it.
 */

#ifndef OPPFOLGINGSPLAN_H
#define OPPFOLGINGSPLAN_H

#include <stddef.h>
#include <stdint.h>

/**
 * The version of this ABI. It goes up only when a program that was built
 * against an earlier header could go wrong; functions and numbers that are
 * added do not count.
 */
#define OPL_ABI_VERSION 1

/** A token for Nav's servers. Immutable. */
typedef struct opl_access_token opl_access_token;

/** Every command but `open_case`, and whether an actor may give it at a moment. Immutable. */
typedef struct opl_actions opl_actions;

/** Who acts or looks: a role with the host's key of the person. Immutable. */
typedef struct opl_actor opl_actor;

#ifndef OPL_WITHOUT_DOCUMENTS
/** A file that was read as a form of Altinn 2: the form, or why it is none. Immutable. */
typedef struct opl_altinn_form opl_altinn_form;
/** What a form comes to in a case: requests that were tried, or the refusal of one. Immutable. */
typedef struct opl_altinn_import opl_altinn_import;
/** What Fiks Arkiv answered: the receipt of an entry, or why it is none. Immutable. */
typedef struct opl_archive_receipt opl_archive_receipt;
#endif

/** An assertion that is not signed yet. The library never sees a key. Immutable. */
typedef struct opl_assertion opl_assertion;

#ifndef OPL_WITHOUT_DOCUMENTS
/**
 * Documents that the host keeps and that go into an archive with a version. Immutable: one more
 * gives another list, which shares the documents with this one.
 */
typedef struct opl_attachments opl_attachments;
/** The deadlines of the cases of a list as a calendar. Immutable. */
typedef struct opl_calendar opl_calendar;
#endif

/**
 * The follow-up case of one employee at one employer. Immutable: a request gives a step with
 * the next case, and this one stays as it is.
 */
typedef struct opl_case opl_case;

#ifndef OPL_WITHOUT_DOCUMENTS
/**
 * Cases whose deadlines, alerts or log go into one file. Immutable: a case more gives another
 * list, which shares the cases with this one.
 */
typedef struct opl_case_list opl_case_list;
#endif

/** The status of a case on a date. Immutable. */
typedef struct opl_case_status opl_case_status;

/**
 * The statutory content checklist of one version of the plan. It states what is in the plan,
 * not whether the law is met. Immutable.
 */
typedef struct opl_checklist opl_checklist;

/** The deadlines of a case on a date, statutory ones first. Immutable. */
typedef struct opl_deadlines opl_deadlines;

/**
 * Why a call failed. It never holds a value of the input, so it may be
 * logged.
 */
typedef struct opl_error opl_error;

#ifndef OPL_WITHOUT_DOCUMENTS
/**
 * What a writer gives: one file or several, with what it has to say about them, or the refusal
 * of the rule that forbids them. Immutable.
 */
typedef struct opl_files opl_files;
#endif

/** Who asks Maskinporten for a token, for what, and on whose behalf. Immutable. */
typedef struct opl_grant opl_grant;

/** The history of a case, oldest first. It names no person and repeats no text. Immutable. */
typedef struct opl_history opl_history;

/**
 * A request for the host to send: over HTTPS, without following redirects, the body as it stands.
 * It holds a token and what a plan says: not for a log. Immutable.
 */
typedef struct opl_http_request opl_http_request;

#ifndef OPL_WITHOUT_DOCUMENTS
/** What came of reading a table of log entries: rows, or why nothing of it was read. Immutable. */
typedef struct opl_log_import opl_log_import;
#endif

/**
 * What came of a request: the answer of the server, or the failure. A failure is no error of the
 * call. Immutable.
 */
typedef struct opl_nav_answer opl_nav_answer;

/**
 * What came of beginning to send a version: the sending, the refusal of the case, or what Nav
 * would refuse. Immutable.
 */
typedef struct opl_nav_begun opl_nav_begun;

/**
 * What Nav would refuse, in the order in which it looks; perhaps nothing. It repeats nothing of
 * the plan and may be logged. Immutable.
 */
typedef struct opl_nav_faults opl_nav_faults;

/**
 * A plan that Nav would take as far as the plan itself says, or what Nav would refuse in it.
 * Immutable.
 */
typedef struct opl_nav_plan opl_nav_plan;

#ifndef OPL_WITHOUT_DOCUMENTS
/** Writes plans as PDF. It holds the fonts, read once: keep one for all threads. Immutable. */
typedef struct opl_pdf_writer opl_pdf_writer;
#endif

/** A version of the plan as it stands in a case. Immutable. */
typedef struct opl_plan opl_plan;

/**
 * What an actor gets who asks for a version: the version, or the refusal that hides it.
 * Immutable.
 */
typedef struct opl_plan_sight opl_plan_sight;

#ifndef OPL_WITHOUT_DOCUMENTS
/** What the verifier of a proof has found. Immutable. */
typedef struct opl_proof_verdict opl_proof_verdict;
#endif

/**
 * A rule says no: which rule, what it rests on, and what would make the command possible. An
 * answer, not an error. Immutable.
 */
typedef struct opl_refusal opl_refusal;

/** A command with who asks and when, read from JSON. Immutable. */
typedef struct opl_request opl_request;

/** Sick notes as Nav delivers them to HR systems. Immutable. */
typedef struct opl_sick_notes opl_sick_notes;

/**
 * The answer to a request: the next case and its events, or a refusal.
 * Immutable.
 */
typedef struct opl_step opl_step;

/** A text that the library gives: UTF-8, with a NUL after its last byte. */
typedef struct opl_text opl_text;

/**
 * The tokens that a host has, by what they are for. The one handle that changes: it locks by
 * itself, for no longer than it takes to look, and neither fetches nor waits.
 */
typedef struct opl_token_cache opl_token_cache;

/**
 * What an actor can see of a case at a moment, and for the rest, which rule hides it.
 * Immutable.
 */
typedef struct opl_visible opl_visible;

/**
 * How a call went. Numbers are never reused; a later version may add some, so
 * treat an unknown number from 10 up as a failure.
 */
typedef int32_t opl_status;

/** A language in which the library speaks to a person. */
typedef int32_t opl_language;

/**
 * A calendar day in Norway: days since 1970-01-01, negative before it. As
 * input from 1900-01-01 to 2199-12-31.
 */
typedef int32_t opl_date;

/** A point in time: microseconds since 1970-01-01T00:00:00Z. */
typedef int64_t opl_moment;

/** The role in which somebody acts on a case or looks at it. */
typedef int32_t opl_role;

/** What sort of no a rule gives. */
typedef int32_t opl_kind;

/** The state of a version of the plan on a day. */
typedef int32_t opl_plan_state;

/** What to do about a request that did not succeed. */
typedef int32_t opl_nav_advice;

/** A kind of document that Nav keeps for the employer's archive. */
typedef int32_t opl_nav_document_kind;

/** Which of Nav's and Maskinporten's servers are meant. */
typedef int32_t opl_nav_environment;

/** What holds for the plan, all in all. */
typedef int32_t opl_effective;

/** Whether Nav's reminder about the plan can be ordered. */
typedef int32_t opl_reminder;

/** Which deadline it is. More may be added. */
typedef int32_t opl_deadline_code;

/** Where a deadline stands on the day that was asked about. */
typedef int32_t opl_deadline_state;

/** Who owes what a deadline asks for. */
typedef int32_t opl_debtor;

/** What the statute asks a plan to contain: working environment act section 4-6(3). */
typedef int32_t opl_element;

/** Which rule for check digits a national identity number keeps. */
typedef int32_t opl_check_rule;

/** The call did what it says, and `*out` is written. */
#define OPL_STATUS_OK 0

/** No failure, but there is nothing to give: `*out` is not written. */
#define OPL_STATUS_NONE 1

/**
 * Input error: the text or value that was given cannot be. The error names
 * the kind and the path.
 */
#define OPL_STATUS_INPUT 10

/** A pointer that must not be NULL is NULL. */
#define OPL_STATUS_NULL_ARGUMENT 11

/** A text is not UTF-8. */
#define OPL_STATUS_NOT_UTF8 12

/** A date, moment, index, length or enumerator is outside what there is. */
#define OPL_STATUS_OUT_OF_RANGE 13

/**
 * A bug in the library, caught at the door. The handles are as they were and
 * may be used again.
 */
#define OPL_STATUS_BUG 90

/** Norwegian Bokmål. */
#define OPL_LANGUAGE_NB 1

/** Norwegian Nynorsk. */
#define OPL_LANGUAGE_NN 2

/** English. */
#define OPL_LANGUAGE_EN 3

/** The employee on sick leave. */
#define OPL_ROLE_EMPLOYEE 1

/** The employee's manager, by a dated assignment. */
#define OPL_ROLE_MANAGER 2

/** The employer's HR. */
#define OPL_ROLE_HR 3

/** A caseworker at Nav. */
#define OPL_ROLE_NAV 4

/** The practitioner that wrote the sick note. */
#define OPL_ROLE_PRACTITIONER 5

/** The embedding host: registries and delivery receipts. */
#define OPL_ROLE_SYSTEM 6

/** This actor has no right here, or may not know that the thing exists. */
#define OPL_KIND_FORBIDDEN 1

/** The state of the case does not allow it now. */
#define OPL_KIND_CONFLICT 2

/** The input, or the date, does not allow it. */
#define OPL_KIND_INVALID 3

/** Refuses nothing; stays visible until it is mended. No refusal has it. */
#define OPL_KIND_ALERT 4

/** Send it again after a while: it is certain that this changes nothing twice. */
#define OPL_NAV_ADVICE_RETRY 1

/**
 * Nobody knows whether Nav has the plan: ask for the sending status if there is a reference, or
 * else Nav; never send it again by itself.
 */
#define OPL_NAV_ADVICE_ASK 2

/** Mend what is wrong first; the same request gets the same answer. */
#define OPL_NAV_ADVICE_FIX 3

/** It will not succeed. */
#define OPL_NAV_ADVICE_GIVE_UP 4

/** A follow-up plan. */
#define OPL_NAV_DOCUMENT_KIND_PLAN 1

/** A letter about a dialogue meeting. */
#define OPL_NAV_DOCUMENT_KIND_MEETING 2

/** Test: no plan reaches a practitioner. */
#define OPL_NAV_ENVIRONMENT_TEST 1

/** Production. */
#define OPL_NAV_ENVIRONMENT_PRODUCTION 2

/** A plan is in force. */
#define OPL_EFFECTIVE_ACTIVE_PLAN 1

/** A plan is being written or awaits approval. */
#define OPL_EFFECTIVE_DRAFT 2

/** A plan is obviously unnecessary. */
#define OPL_EFFECTIVE_EXEMPT 3

/** Nothing. */
#define OPL_EFFECTIVE_NONE 4

/** Being written. */
#define OPL_PLAN_STATE_DRAFT 1

/** One party has approved. */
#define OPL_PLAN_STATE_AWAITING 2

/** Approved and in force. */
#define OPL_PLAN_STATE_APPROVED 3

/** Approved, and its validity has run out. */
#define OPL_PLAN_STATE_EXPIRED 4

/** Approved, and ended before its time. */
#define OPL_PLAN_STATE_ABORTED 5

/** Its window is closed. */
#define OPL_REMINDER_HIDDEN 1

/** It can be ordered. */
#define OPL_REMINDER_AVAILABLE 2

/** It is ordered, and can be cancelled. */
#define OPL_REMINDER_ORDERED 3

/** The follow-up plan is made. */
#define OPL_DEADLINE_CODE_PLAN_DUE 1

/** The plan is with the practitioner. */
#define OPL_DEADLINE_CODE_SHARE_WITH_PRACTITIONER_DUE 2

/** The employer's dialogue meeting is held. */
#define OPL_DEADLINE_CODE_DIALOGUE_MEETING_1_DUE 3

/** Work-related activity has been tried. */
#define OPL_DEADLINE_CODE_ACTIVITY_REQUIREMENT_DUE 4

/** Nav's dialogue meeting is held. */
#define OPL_DEADLINE_CODE_DIALOGUE_MEETING_2_DUE 5

/** The last day with sickness benefit, as an estimate. */
#define OPL_DEADLINE_CODE_MAXIMUM_DATE 6

/** The plan is with Nav. */
#define OPL_DEADLINE_CODE_PLAN_TO_NAV_DUE 7

/** The plan's own date of evaluation. */
#define OPL_DEADLINE_CODE_EVALUATION_DUE 8

/** The approved version stands in the archive. */
#define OPL_DEADLINE_CODE_ARCHIVE_DUE 9

/** The downloaded copy is deleted. */
#define OPL_DEADLINE_CODE_LOCAL_COPY_DUE 10

/** The exemption is looked at again. */
#define OPL_DEADLINE_CODE_EXEMPTION_REVIEW_DUE 11

/** The last day on which a party sees the plan. */
#define OPL_DEADLINE_CODE_RETENTION_EXPIRES 12

/** Something to be reminded of; the label says what. */
#define OPL_DEADLINE_CODE_REMINDER 13

/** Later than the days that count as soon. */
#define OPL_DEADLINE_STATE_UPCOMING 1

/** Near, its own day included. */
#define OPL_DEADLINE_STATE_DUE_SOON 2

/** The day that counts is past. */
#define OPL_DEADLINE_STATE_OVERDUE 3

/** Fulfilled, in time or not. */
#define OPL_DEADLINE_STATE_MET 4

/** An exemption stands. */
#define OPL_DEADLINE_STATE_EXEMPT 5

/** Nobody owes it any more. */
#define OPL_DEADLINE_STATE_LAPSED 6

/** The employer, in practice the manager. */
#define OPL_DEBTOR_EMPLOYER 1

/** The employee. */
#define OPL_DEBTOR_EMPLOYEE 2

/** Nav. */
#define OPL_DEBTOR_NAV 3

/** The system that the library is embedded in. */
#define OPL_DEBTOR_HOST 4

/** An assessment of the tasks. */
#define OPL_ELEMENT_TASK_ASSESSMENT 1

/** An assessment of what the employee is able to do. */
#define OPL_ELEMENT_CAPACITY_ASSESSMENT 2

/** Measures by the employer. */
#define OPL_ELEMENT_EMPLOYER_MEASURES 3

/** Measures with help from the authorities, where they are relevant. */
#define OPL_ELEMENT_MEASURES_WITH_HELP 4

/** A plan for further follow-up. */
#define OPL_ELEMENT_FURTHER_FOLLOW_UP 5

/** Made together with the employee. */
#define OPL_ELEMENT_MADE_TOGETHER 6

/** The rule of all numbers so far. */
#define OPL_CHECK_RULE_ORIGINAL 1

/** The wider rule of numbers given out from 2032. */
#define OPL_CHECK_RULE_FROM_2032 2

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * The version of the ABI that is loaded; `opl_check_abi` says whether a program
 * may use it.
 * Owner: a plain number; nothing to free.
 * NULL: takes no pointer.
 * Status: none; it cannot fail.
 * Threads: any thread, any number at once.
 */
uint32_t opl_abi_version(void);

/**
 * Whether a program that was built against a header of `header_version`, its
 * `OPL_ABI_VERSION`, may use this library: 1, or 0 when it must stop. The
 * library that is loaded answers, since it knows the headers before it.
 * Owner: a plain number; nothing to free.
 * NULL: takes no pointer.
 * Status: none; it cannot fail.
 * Threads: any thread, any number at once.
 */
int32_t opl_check_abi(uint32_t header_version);

/**
 * The version of the rules, which is recorded with each event. It goes up
 * when a rule gives another answer than before.
 * Owner: a plain number; nothing to free.
 * NULL: takes no pointer.
 * Status: none; it cannot fail.
 * Threads: any thread, any number at once.
 */
uint32_t opl_rules_version(void);

/**
 * The version of the JSON in which cases are stored. A case of an earlier
 * version loads, one of a later version does not.
 * Owner: a plain number; nothing to free.
 * NULL: takes no pointer.
 * Status: none; it cannot fail.
 * Threads: any thread, any number at once.
 */
uint32_t opl_wire_version(void);

/**
 * The version of the library, such as `0.1.0`; for a person or a log.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_library_version(opl_text **out);

/**
 * The bytes of a text. They are UTF-8 and are followed by a NUL, so that a
 * text without a NUL inside is also a C string.
 * Owner: the text; the bytes live until `opl_text_free`.
 * NULL: gives NULL.
 * Status: none; it cannot fail.
 * Threads: any thread, any number at once.
 */
const char *opl_text_data(const opl_text *text);

/**
 * How many bytes a text has, the NUL after them not counted.
 * Owner: a plain number; nothing to free.
 * NULL: gives 0.
 * Status: none; it cannot fail.
 * Threads: any thread, any number at once.
 */
size_t opl_text_len(const opl_text *text);

/**
 * Frees a text, the only way for every text of the library.
 * Owner: the caller gives `text` up, once, after its last use.
 * NULL: nothing happens.
 * Status: none; it cannot fail.
 * Threads: any thread, when no other uses the handle any more.
 */
void opl_text_free(opl_text *text);

/**
 * The status that the failed call returned.
 * Owner: a plain number; nothing to free.
 * NULL: gives `OPL_STATUS_NULL_ARGUMENT`.
 * Status: that of the failed call; it cannot fail itself.
 * Threads: any thread, any number at once.
 */
opl_status opl_error_status(const opl_error *error);

/**
 * What is wrong, as a word that programs compare: `missing_field`, `null_argument`.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `error` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_error_kind(const opl_error *error, opl_text **out);

/**
 * Where: the path in the input, such as `periods[0].from`, or the argument; empty for the
 * whole.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `error` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_error_path(const opl_error *error, opl_text **out);

/**
 * The reason in English, for a developer.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `error` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_error_reason(const opl_error *error, opl_text **out);

/**
 * What is wrong, for a person; it does not name the path.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `error` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_error_message(const opl_error *error,
                             opl_language language,
                             opl_text **out);

/**
 * The error as JSON: `error` (the kind), `path` and `reason`.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `error` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_error_to_json(const opl_error *error, opl_text **out);

/**
 * Frees a handle that the library gave.
 * Owner: the caller gives `error` up, once, after its last use.
 * NULL: nothing happens.
 * Status: none; it cannot fail.
 * Threads: any thread, when no other uses the handle any more.
 */
void opl_error_free(opl_error *error);

/**
 * Reads a date of the form `YYYY-MM-DD`.
 * Owner: `*out` is a plain number; the caller frees `*error` with `opl_error_free`.
 * NULL: `text` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_NOT_UTF8`, `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_date_parse(const char *text,
                          size_t text_len,
                          opl_date *out,
                          opl_error **error);

/**
 * A date as text: `YYYY-MM-DD`.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_date_to_text(opl_date date, opl_text **out);

/**
 * Reads a moment in RFC 3339 with an offset: `2026-02-03T10:15:00+01:00`.
 * Owner: `*out` is a plain number; the caller frees `*error` with `opl_error_free`.
 * NULL: `text` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_NOT_UTF8`, `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_moment_parse(const char *text,
                            size_t text_len,
                            opl_moment *out,
                            opl_error **error);

/**
 * A moment as text, with the wall clock of Oslo.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_moment_to_text(opl_moment moment, opl_text **out);

/**
 * The calendar day of a moment in Oslo, which is the day of every decision.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_moment_date(opl_moment moment, opl_date *out);

/**
 * Makes an actor. `id` is the host's key of the person, as in `by.id` of a request; employee,
 * manager and HR must have one. `person_access` other than 0 states that Nav's caseworker has
 * access to the person; other roles leave it 0.
 * Owner: the caller frees `*out` with `opl_actor_free`, `*error` with `opl_error_free`.
 * NULL: `out` must not be NULL; `id` and `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT` (also for a role
 * that must have an `id`), `OPL_STATUS_NOT_UTF8`, `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_actor_new(opl_role role,
                         const char *id,
                         size_t id_len,
                         int32_t person_access,
                         opl_actor **out,
                         opl_error **error);

/**
 * Reads an actor as it stands in `by` of a request: `{"role":"manager","id":"m-1"}`.
 * Owner: the caller frees `*out` with `opl_actor_free`, `*error` with `opl_error_free`.
 * NULL: `json` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`,
 * `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_actor_from_json(const char *json,
                               size_t json_len,
                               opl_actor **out,
                               opl_error **error);

/**
 * The role of an actor.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `actor` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_actor_role(const opl_actor *actor, opl_role *out);

/**
 * The host's key of an actor.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `actor` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` if the actor has none,
 * `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_actor_id(const opl_actor *actor, opl_text **out);

/**
 * Whether the host states that this caseworker at Nav has access to the person: 1 or 0.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `actor` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_actor_has_person_access(const opl_actor *actor, int32_t *out);

/**
 * Frees a handle that the library gave.
 * Owner: the caller gives `actor` up, once, after its last use.
 * NULL: nothing happens.
 * Status: none; it cannot fail.
 * Threads: any thread, when no other uses the handle any more.
 */
void opl_actor_free(opl_actor *actor);

/**
 * Reads a request: one line of the replay format. It is not decided yet.
 * Owner: the caller frees `*out` with `opl_request_free`, `*error` with `opl_error_free`.
 * NULL: `json` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_NOT_UTF8`, `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_request_from_json(const char *json,
                                 size_t json_len,
                                 opl_request **out,
                                 opl_error **error);

/**
 * The request as canonical JSON.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `request` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_request_to_json(const opl_request *request, opl_text **out);

/**
 * The name of its command, such as `add_task`.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `request` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_request_command(const opl_request *request, opl_text **out);

/**
 * The role of the asker.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `request` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_request_role(const opl_request *request, opl_role *out);

/**
 * When it is asked; its date in Oslo is the day of the decision.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `request` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_request_moment(const opl_request *request, opl_moment *out);

/**
 * Frees a handle that the library gave.
 * Owner: the caller gives `request` up, once, after its last use.
 * NULL: nothing happens.
 * Status: none; it cannot fail.
 * Threads: any thread, when no other uses the handle any more.
 */
void opl_request_free(opl_request *request);

/**
 * The code of the rule, such as `edit.not-draft`: stable, never reused.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `refusal` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_refusal_code(const opl_refusal *refusal, opl_text **out);

/**
 * What sort of no it is.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `refusal` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_refusal_kind(const opl_refusal *refusal, opl_kind *out);

/**
 * How many fields break the rule; 0 when it is not about a field.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `refusal` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_refusal_field_count(const opl_refusal *refusal, size_t *out);

/**
 * The path of a field that breaks the rule, in the order of the form.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `refusal` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_refusal_field(const opl_refusal *refusal, size_t index, opl_text **out);

/**
 * How many citations the rule rests on; at least one.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `refusal` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_refusal_citation_count(const opl_refusal *refusal, size_t *out);

/**
 * The stable identifier of a citation, such as `aml-4-6-3`; the weightiest comes first.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `refusal` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_refusal_citation_id(const opl_refusal *refusal,
                                   size_t index,
                                   opl_text **out);

/**
 * A citation as it is cited: `arbeidsmiljøloven § 4-6 tredje ledd`.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `refusal` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_refusal_citation_text(const opl_refusal *refusal,
                                     size_t index,
                                     opl_language language,
                                     opl_text **out);

/**
 * How many commands can mend it; 0 when only time, another person or better input can.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `refusal` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_refusal_remedy_count(const opl_refusal *refusal, size_t *out);

/**
 * A command that can mend it, such as `revise_plan`.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `refusal` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_refusal_remedy(const opl_refusal *refusal, size_t index, opl_text **out);

/**
 * What was refused and why, for a person.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `refusal` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_refusal_message(const opl_refusal *refusal,
                               opl_language language,
                               opl_text **out);

/**
 * What to do instead, for a person.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `refusal` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_refusal_help(const opl_refusal *refusal,
                            opl_language language,
                            opl_text **out);

/**
 * The refusal as JSON: `refused`, `kind`, `fields`, `citations` and `remedy`.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `refusal` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_refusal_to_json(const opl_refusal *refusal, opl_text **out);

/**
 * Frees a handle that the library gave.
 * Owner: the caller gives `refusal` up, once, after its last use.
 * NULL: nothing happens.
 * Status: none; it cannot fail.
 * Threads: any thread, when no other uses the handle any more.
 */
void opl_refusal_free(opl_refusal *refusal);

/**
 * 1 when a rule said no, 0 when the case went on.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `step` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_step_is_refused(const opl_step *step, int32_t *out);

/**
 * The case after the request; it lives on when the step is freed.
 * Owner: the caller frees `*out` with `opl_case_free`.
 * NULL: `step` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (refused, or only decided),
 * `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_step_case(const opl_step *step, opl_case **out);

/**
 * The refusal; it lives on when the step is freed.
 * Owner: the caller frees `*out` with `opl_refusal_free`.
 * NULL: `step` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (not refused), `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_step_refusal(const opl_step *step, opl_refusal **out);

/**
 * How many events happened; 0 when it was refused, or repeated what stands already.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `step` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_step_event_count(const opl_step *step, size_t *out);

/**
 * The name of an event, such as `plan_approved`.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `step` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_step_event_kind(const opl_step *step, size_t index, opl_text **out);

/**
 * An event as canonical JSON.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `step` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_step_event_json(const opl_step *step, size_t index, opl_text **out);

/**
 * All events as a JSON array; empty when it was refused.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `step` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_step_events_json(const opl_step *step, opl_text **out);

/**
 * How many warnings the texts of the request gave. Warnings refuse nothing.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `step` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_step_warning_count(const opl_step *step, size_t *out);

/**
 * The code of the rule that a warning is about, such as `text.identity-number`.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `step` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_step_warning_rule(const opl_step *step, size_t index, opl_text **out);

/**
 * The path of the field that a warning is about. Its text is not repeated.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `step` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_step_warning_field(const opl_step *step, size_t index, opl_text **out);

/**
 * All warnings as a JSON array of `warning` and `field`.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `step` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_step_warnings_json(const opl_step *step, opl_text **out);

/**
 * Frees a handle that the library gave.
 * Owner: the caller gives `step` up, once, after its last use.
 * NULL: nothing happens.
 * Status: none; it cannot fail.
 * Threads: any thread, when no other uses the handle any more.
 */
void opl_step_free(opl_step *step);

/**
 * Opens a case with an `open_case` request in JSON. A refusal is a step too.
 * Owner: the caller frees `*out` with `opl_step_free`, `*error` with `opl_error_free`.
 * NULL: `json` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_NOT_UTF8`, `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_open(const char *json,
                         size_t json_len,
                         opl_step **out,
                         opl_error **error);

/**
 * As `opl_case_open`, with a request that was read before.
 * Owner: the caller frees `*out` with `opl_step_free`, `*error` with `opl_error_free`.
 * NULL: `request` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_open_request(const opl_request *request,
                                 opl_step **out,
                                 opl_error **error);

/**
 * Loads a case that `opl_case_to_json` of this or an earlier version stored.
 * Owner: the caller frees `*out` with `opl_case_free`, `*error` with `opl_error_free`.
 * NULL: `json` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_NOT_UTF8`, `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_from_json(const char *json,
                              size_t json_len,
                              opl_case **out,
                              opl_error **error);

/**
 * Answers a request in JSON. A refusal is a step too; `a_case` stays as it is.
 * Owner: the caller frees `*out` with `opl_step_free`, `*error` with `opl_error_free`.
 * NULL: `a_case`, `json` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_NOT_UTF8`, `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_execute(const opl_case *a_case,
                            const char *json,
                            size_t json_len,
                            opl_step **out,
                            opl_error **error);

/**
 * As `opl_case_execute`, with a request that is read already.
 * Owner: the caller frees `*out` with `opl_step_free`, `*error` with `opl_error_free`.
 * NULL: `a_case`, `request` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_execute_request(const opl_case *a_case,
                                    const opl_request *request,
                                    opl_step **out,
                                    opl_error **error);

/**
 * The case as canonical JSON, to store: equal cases give equal bytes everywhere.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `a_case` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_to_json(const opl_case *a_case, opl_text **out);

/**
 * One more handle of the same case, with a life of its own. The content is shared, so this is
 * cheap.
 * Owner: the caller frees `*out` with `opl_case_free`.
 * NULL: `a_case` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_clone(const opl_case *a_case,
                          opl_case **out);

/**
 * The host's key of the case.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `a_case` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_id(const opl_case *a_case, opl_text **out);

/**
 * How many events the case has: what a request gives as `based_on`.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `a_case` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_version(const opl_case *a_case, uint64_t *out);

/**
 * The moment of the last event; no request may lie before it.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `a_case` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_last_moment(const opl_case *a_case, opl_moment *out);

/**
 * An event of the case as canonical JSON, the oldest first; as many as the version says.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `a_case` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_event_json(const opl_case *a_case, size_t index, opl_text **out);

/**
 * Frees a handle that the library gave.
 * Owner: the caller gives `a_case` up, once, after its last use.
 * NULL: nothing happens.
 * Status: none; it cannot fail.
 * Threads: any thread, when no other uses the handle any more.
 */
void opl_case_free(opl_case *a_case);

/**
 * Answers a request in JSON without making the next case: the step has the events or the refusal,
 * and `opl_step_case` gives none. `opl_case_execute` answers the same and goes on.
 * Owner: the caller frees `*out` with `opl_step_free`, `*error` with `opl_error_free`.
 * NULL: `a_case`, `json` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`,
 * `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_decide(const opl_case *a_case,
                           const char *json,
                           size_t json_len,
                           opl_step **out,
                           opl_error **error);

/**
 * As `opl_case_decide`, with a request that is read already.
 * Owner: the caller frees `*out` with `opl_step_free`, `*error` with `opl_error_free`.
 * NULL: `a_case`, `request` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_decide_request(const opl_case *a_case,
                                   const opl_request *request,
                                   opl_step **out,
                                   opl_error **error);

/**
 * The case after one more event, in JSON, that was decided on it or on its twin elsewhere;
 * `a_case` stays as it is. An event that cannot follow is an input error at its field: one that
 * goes back in time, opens the case once more, or names a plan that is not there or is already.
 * Owner: the caller frees `*out` with `opl_case_free`, `*error` with `opl_error_free`.
 * NULL: `a_case`, `json` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`,
 * `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_apply_event(const opl_case *a_case,
                                const char *json,
                                size_t json_len,
                                opl_case **out,
                                opl_error **error);

/**
 * The case that a whole history comes to: a JSON array of events, the oldest first, such as
 * `opl_case_events_json` gives. The path of a bad event begins with its place: `[3].at`, and
 * `events[3].at` where it does not follow on those before it.
 * Owner: the caller frees `*out` with `opl_case_free`, `*error` with `opl_error_free`.
 * NULL: `json` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`,
 * `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_from_events(const char *json,
                                size_t json_len,
                                opl_case **out,
                                opl_error **error);

/**
 * The host's key of the employee.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `a_case` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (purged), `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_employee(const opl_case *a_case, opl_text **out);

/**
 * The employee's national identity number: eleven digits.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `a_case` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (not given, or purged), `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_person_number(const opl_case *a_case,
                                  opl_text **out);

/**
 * The employee's date of birth.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `a_case` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (not given, or purged), `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_birth_date(const opl_case *a_case,
                               opl_date *out);

/**
 * The employer's organisation number: nine digits.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `a_case` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (purged), `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_employer(const opl_case *a_case, opl_text **out);

/**
 * The host's key of the employee's manager on a date.
 * Owner: the caller frees `*out` with `opl_text_free`, `*error` with `opl_error_free`.
 * NULL: `a_case` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (no manager on that date),
 * `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_manager_on(const opl_case *a_case,
                               opl_date date,
                               opl_text **out,
                               opl_error **error);

/**
 * 1 when the content was deleted after retention, else 0.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `a_case` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_is_purged(const opl_case *a_case, int32_t *out);

/**
 * The date on which the employee died.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `a_case` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (no death is recorded), `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_death(const opl_case *a_case,
                          opl_date *out);

/**
 * The link of the hash chain after an event, the oldest event first: 64 hexadecimal digits. It is
 * the SHA-256 of the link before it followed by the canonical JSON of the event; before the first
 * event it is that of nothing. Who has kept an earlier link can tell whether the history before it
 * was changed.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `a_case` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_link(const opl_case *a_case,
                         size_t index,
                         opl_text **out);

/**
 * Every event as a JSON array, the oldest first.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `a_case` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_events_json(const opl_case *a_case, opl_text **out);

/**
 * The policy as JSON: a choice in which every value is given.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `a_case` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_policy_json(const opl_case *a_case, opl_text **out);

/**
 * Every version of the plan with its content as a JSON array, the oldest first, whoever may see
 * it: for the host itself. `opl_case_plan_for` asks what a person may see.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `a_case` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_plans_json(const opl_case *a_case,
                               opl_text **out);

/**
 * The sick notes as a JSON array, in the order of registration.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `a_case` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_sick_notes_json(const opl_case *a_case, opl_text **out);

/**
 * The absences that the notes and days come to by the policy's gap rule, as a JSON array in the
 * order of dates.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `a_case` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_absences_json(const opl_case *a_case,
                                  opl_text **out);

/**
 * The dialogue meetings as a JSON array.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `a_case` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_meetings_json(const opl_case *a_case, opl_text **out);

/**
 * The exemptions as a JSON array, the oldest first; what somebody can see names them by their
 * place here.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `a_case` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_exemptions_json(const opl_case *a_case,
                                    opl_text **out);

/**
 * The employer's log as a JSON array, the oldest first.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `a_case` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_log_json(const opl_case *a_case, opl_text **out);

/**
 * What holds the case back from purging, as a JSON array of words.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `a_case` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_holds_json(const opl_case *a_case, opl_text **out);

/**
 * How many versions of the plan the case has.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `a_case` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_plan_count(const opl_case *a_case, size_t *out);

/**
 * A version of the plan by its place, the oldest first, whoever may see it.
 * Owner: the caller frees `*out` with `opl_plan_free`.
 * NULL: `a_case` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_plan_at(const opl_case *a_case, size_t index, opl_plan **out);

/**
 * A version of the plan by its identifier, such as `p1`, whoever may see it.
 * Owner: the caller frees `*out` with `opl_plan_free`, `*error` with `opl_error_free`.
 * NULL: `a_case`, `plan` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (the case has no such version), `OPL_STATUS_INPUT`,
 * `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`, `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_plan(const opl_case *a_case,
                         const char *plan,
                         size_t plan_len,
                         opl_plan **out,
                         opl_error **error);

/**
 * A version of the plan for somebody at a moment: the version, or the refusal of the rule that
 * hides it. Nav and the practitioner get the same answer for a version that is not shared with
 * them and for one that does not exist.
 * Owner: the caller frees `*out` with `opl_plan_sight_free`, `*error` with `opl_error_free`.
 * NULL: `a_case`, `actor`, `plan` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`,
 * `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_plan_for(const opl_case *a_case,
                             const opl_actor *actor,
                             const char *plan,
                             size_t plan_len,
                             opl_moment moment,
                             opl_plan_sight **out,
                             opl_error **error);

/**
 * 1 when the actor sees the version, 0 when a rule hides it.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `sight` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_plan_sight_is_seen(const opl_plan_sight *sight, int32_t *out);

/**
 * The version; it lives on when `sight` is freed.
 * Owner: the caller frees `*out` with `opl_plan_free`.
 * NULL: `sight` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (hidden), `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_plan_sight_plan(const opl_plan_sight *sight, opl_plan **out);

/**
 * The refusal that hides the version; it lives on when `sight` is freed.
 * Owner: the caller frees `*out` with `opl_refusal_free`.
 * NULL: `sight` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (seen), `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_plan_sight_refusal(const opl_plan_sight *sight,
                                  opl_refusal **out);

/**
 * Frees a handle that the library gave.
 * Owner: the caller gives `sight` up, once, after its last use.
 * NULL: nothing happens.
 * Status: none; it cannot fail.
 * Threads: any thread, when no other uses the handle any more.
 */
void opl_plan_sight_free(opl_plan_sight *sight);

/**
 * The identifier of the version, such as `p1`.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `plan` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_plan_id(const opl_plan *plan, opl_text **out);

/**
 * The state of the version on a date.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `plan` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_plan_state_on(const opl_plan *plan, opl_date date, opl_plan_state *out);

/**
 * When the version was started.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `plan` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_plan_started_at(const opl_plan *plan, opl_moment *out);

/**
 * The party that started the version: `OPL_ROLE_EMPLOYEE` or `OPL_ROLE_MANAGER`.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `plan` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_plan_started_by(const opl_plan *plan, opl_role *out);

/**
 * The version that this one was made from.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `plan` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (it was begun empty), `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_plan_source(const opl_plan *plan,
                           opl_text **out);

/**
 * When the version was last written in.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `plan` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_plan_saved_at(const opl_plan *plan, opl_moment *out);

/**
 * 1 while the version is being written or approved, else 0.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `plan` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_plan_is_unfinished(const opl_plan *plan, int32_t *out);

/**
 * 1 when the version was registered on the wrong person, else 0.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `plan` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_plan_is_misregistered(const opl_plan *plan, int32_t *out);

/**
 * The party whose rejection stands: `OPL_ROLE_EMPLOYEE` or `OPL_ROLE_MANAGER`.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `plan` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (no rejection stands), `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_plan_rejected_by(const opl_plan *plan,
                                opl_role *out);

/**
 * The date on which the version was approved or completed.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `plan` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (not approved), `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_plan_approved_on(const opl_plan *plan, opl_date *out);

/**
 * The first day of the approved validity.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `plan` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (not approved, or of no certain validity),
 * `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_plan_valid_from(const opl_plan *plan, opl_date *out);

/**
 * The last day of the approved validity.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `plan` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (not approved, or of no certain validity),
 * `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_plan_valid_to(const opl_plan *plan, opl_date *out);

/**
 * The day on which the approved version is to be evaluated.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `plan` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (not approved, or no such day),
 * `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_plan_evaluate_on(const opl_plan *plan, opl_date *out);

/**
 * The whole version as canonical JSON: tasks and measures or the form, the state, and what an
 * approval carried.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `plan` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_plan_to_json(const opl_plan *plan,
                            opl_text **out);

/**
 * Frees a handle that the library gave.
 * Owner: the caller gives `plan` up, once, after its last use.
 * NULL: nothing happens.
 * Status: none; it cannot fail.
 * Threads: any thread, when no other uses the handle any more.
 */
void opl_plan_free(opl_plan *plan);

/**
 * The names of the presets of policies, as a JSON array.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_presets_json(opl_text **out);

/**
 * The policy that a choice comes to, as JSON in which every value is given. `json` is a choice as
 * in `policy` of `open_case`: a preset, and what differs from it.
 * Owner: the caller frees `*out` with `opl_text_free`, `*error` with `opl_error_free`.
 * NULL: `json` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`,
 * `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_policy_resolve(const char *json,
                              size_t json_len,
                              opl_text **out,
                              opl_error **error);

/**
 * Reads the answer to a request. `moment` is when it came, `status` its status code, `headers`
 * its headers as HTTP clients have them: `Name: value`, one a line, with or without the status
 * line. `body` is the body as it came; of an answer to a plan also one that broke off, since it
 * may still say which plan it is. What is no answer of the server that was meant is a failure,
 * not an error.
 * Owner: the caller frees `*out` with `opl_nav_answer_free`, `*error` with `opl_error_free`.
 * NULL: `request` and `out` must not be NULL; `headers`, `body` and `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_nav_answer_read(const opl_http_request *request,
                               int32_t status,
                               const uint8_t *headers,
                               size_t headers_len,
                               const uint8_t *body,
                               size_t body_len,
                               opl_moment moment,
                               opl_nav_answer **out,
                               opl_error **error);

/**
 * No connection came about, so nothing was sent: refused, no such host, no trust in the
 * certificate, a proxy that does not let it through. Also when there was no token to send a plan
 * with.
 * Owner: the caller frees `*out` with `opl_nav_answer_free`, `*error` with `opl_error_free`.
 * NULL: `request` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_nav_answer_not_connected(const opl_http_request *request,
                                        opl_nav_answer **out,
                                        opl_error **error);

/**
 * The connection broke, or time ran out, after it had been made. When in doubt, this and not
 * `opl_nav_answer_not_connected`: a plan is then not sent a second time.
 * Owner: the caller frees `*out` with `opl_nav_answer_free`, `*error` with `opl_error_free`.
 * NULL: `request` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_nav_answer_interrupted(const opl_http_request *request,
                                      opl_nav_answer **out,
                                      opl_error **error);

/**
 * The bytes of a document that was fetched.
 * Owner: the answer; the bytes live until `opl_nav_answer_free`.
 * NULL: `answer` may be NULL and gives NULL, as an answer does that is no document.
 * Status: none; it cannot fail.
 * Threads: any thread, any number at once.
 */
const uint8_t *opl_nav_answer_data(const opl_nav_answer *answer);

/**
 * How many bytes a document that was fetched has.
 * Owner: a plain number; nothing to free.
 * NULL: `answer` may be NULL and gives 0, as an answer does that is no document.
 * Status: none; it cannot fail.
 * Threads: any thread, any number at once.
 */
size_t opl_nav_answer_len(const opl_nav_answer *answer);

/**
 * Frees a handle that the library gave.
 * Owner: the caller gives `answer` up, once, after its last use.
 * NULL: nothing happens.
 * Status: none; it cannot fail.
 * Threads: any thread, when no other uses the handle any more.
 */
void opl_nav_answer_free(opl_nav_answer *answer);

/**
 * 1 when the server did what was asked, 0 when there is a failure.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `answer` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_nav_answer_is_ok(const opl_nav_answer *answer, int32_t *out);

/**
 * The answer or the failure as canonical JSON. An answer has its kind in `answer` (`ready`,
 * `receipt`, `documents`, `document`, `sick_notes`, `token`) and may be personal or secret. A
 * failure has `call`, `failed`, `advice` and, where they are known, `status`, `nav_error`,
 * `retry_after`, `reference` and `path`, where in the answer stands what cannot be read: codes
 * only, for a log.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `answer` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_nav_answer_to_json(const opl_nav_answer *answer,
                                  opl_text **out);

/**
 * Nav's `uuid` of a plan that was sent, for `opl_http_request_sending_status`; also when only
 * that much of the answer could be read.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `answer` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (nothing says), `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_nav_answer_reference(const opl_nav_answer *answer,
                                    opl_text **out);

/**
 * 1 when Nav says that the plan is at the local office, 0 that it is not.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `answer` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (nothing says), `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_nav_answer_to_nav(const opl_nav_answer *answer, int32_t *out);

/**
 * 1 when Nav says that the plan was sent to the practitioner, 0 that it was not. A success of the
 * whole does not say this.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `answer` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (nothing says), `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_nav_answer_to_practitioner(const opl_nav_answer *answer,
                                          int32_t *out);

/**
 * A page of documents as canonical JSON: `documents`, each with `id`, `link`, `kind`,
 * `media_type`, `person_number`, `employer`, `ready`, `read` and `created`; `has_more`; `total`;
 * and `cursor`, from where to ask for the next page. Of documents made at one moment some may
 * come twice: know them by `id`.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `answer` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (no page), `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_nav_answer_page_json(const opl_nav_answer *answer,
                                    opl_text **out);

/**
 * From where to ask for the next page of documents.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `answer` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (no page, or an empty one),
 * `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_nav_answer_cursor(const opl_nav_answer *answer, opl_text **out);

/**
 * 1 when there are more documents after this page, 0 when not.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `answer` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (no page), `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_nav_answer_has_more(const opl_nav_answer *answer, int32_t *out);

/**
 * The media type of a document that was fetched, as the server gives it.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `answer` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (no document), `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_nav_answer_media_type(const opl_nav_answer *answer, opl_text **out);

/**
 * The sick notes that were fetched; they live on when the answer is freed.
 * Owner: the caller frees `*out` with `opl_sick_notes_free`.
 * NULL: `answer` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (no sick notes), `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_nav_answer_sick_notes(const opl_nav_answer *answer, opl_sick_notes **out);

/**
 * The token that was fetched; it lives on when the answer is freed.
 * Owner: the caller frees `*out` with `opl_access_token_free`.
 * NULL: `answer` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (no token), `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_nav_answer_token(const opl_nav_answer *answer, opl_access_token **out);

/**
 * When the server answered, by its own clock. Maskinporten refuses a grant whose clock is more
 * than ten seconds off; ask once more, with a new `jti`, at this moment.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `answer` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (it does not say), `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_nav_answer_server_moment(const opl_nav_answer *answer,
                                        opl_moment *out);

/**
 * What went wrong: `not_connected`, `interrupted`, `unreadable`, `token`, `busy`, `server`,
 * `refused`, `gone` or `address`; later versions may add some.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `answer` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (there is no failure), `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_nav_answer_failed(const opl_nav_answer *answer,
                                 opl_text **out);

/**
 * What to do about the failure.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `answer` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (there is no failure), `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_nav_answer_advice(const opl_nav_answer *answer,
                                 opl_nav_advice *out);

/**
 * How many seconds the server wants to be left alone.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `answer` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (it does not say, or there is no failure),
 * `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_nav_answer_retry_after(const opl_nav_answer *answer, int64_t *out);

/**
 * What went wrong, for a person.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `answer` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (there is no failure), `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_nav_answer_message(const opl_nav_answer *answer,
                                  opl_language language,
                                  opl_text **out);

/**
 * What to do about it, for a person.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `answer` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (there is no failure), `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_nav_answer_help(const opl_nav_answer *answer,
                               opl_language language,
                               opl_text **out);

/**
 * How many faults there are.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `faults` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_nav_faults_count(const opl_nav_faults *faults, size_t *out);

/**
 * The code of the rule, such as `nav.help-undescribed`.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `faults` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_nav_faults_rule(const opl_nav_faults *faults,
                               size_t index,
                               opl_text **out);

/**
 * What is wrong: a field in Nav's name (`lpsName`), of the facts (`token.scope`), or `plan`,
 * `sick_notes` or `uuid`.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `faults` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_nav_faults_path(const opl_nav_faults *faults,
                               size_t index,
                               opl_text **out);

/**
 * What would be refused and why, for a person.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `faults` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_nav_faults_message(const opl_nav_faults *faults,
                                  size_t index,
                                  opl_language language,
                                  opl_text **out);

/**
 * What to do about it, for a person.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `faults` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_nav_faults_help(const opl_nav_faults *faults,
                               size_t index,
                               opl_language language,
                               opl_text **out);

/**
 * All faults as a canonical JSON array: `refused` (the rule), `kind`, `path`, `nav_error` (Nav's
 * word) and `citations`.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `faults` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_nav_faults_to_json(const opl_nav_faults *faults,
                                  opl_text **out);

/**
 * Frees a handle that the library gave.
 * Owner: the caller gives `faults` up, once, after its last use.
 * NULL: nothing happens.
 * Status: none; it cannot fail.
 * Threads: any thread, when no other uses the handle any more.
 */
void opl_nav_faults_free(opl_nav_faults *faults);

/**
 * Reads a grant from JSON: `environment` (`test` or `production`), `client`, `scope`, either
 * `kid` (a key that is registered on the client) or `x5c` (an enterprise certificate with its
 * chain, each as Base64 of its DER), and if they are wanted `consumer` (the employer on whose
 * behalf a vendor asks), `system_user` (the employer whose system user the token is for, as
 * documents and sick notes want it), `audience` (another than that of the environment) and
 * `algorithm` (`RS256`, `RS384` or `RS512`).
 * Owner: the caller frees `*out` with `opl_grant_free`, `*error` with `opl_error_free`.
 * NULL: `json` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`,
 * `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_grant_from_json(const char *json,
                               size_t json_len,
                               opl_grant **out,
                               opl_error **error);

/**
 * How its assertions are signed: `RS256`, `RS384` or `RS512`, which are RSASSA-PKCS1-v1_5 with
 * SHA-256, SHA-384 or SHA-512.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `grant` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_grant_algorithm(const opl_grant *grant,
                               opl_text **out);

/**
 * What is to be signed, issued at this moment and good for 120 seconds. `jti` is new for each
 * assertion, such as a random UUID: one that comes twice is refused.
 * Owner: the caller frees `*out` with `opl_assertion_free`, `*error` with `opl_error_free`.
 * NULL: `grant`, `jti` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`,
 * `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_grant_assertion(const opl_grant *grant,
                               opl_moment moment,
                               const char *jti,
                               size_t jti_len,
                               opl_assertion **out,
                               opl_error **error);

/**
 * Frees a handle that the library gave.
 * Owner: the caller gives `grant` up, once, after its last use.
 * NULL: nothing happens.
 * Status: none; it cannot fail.
 * Threads: any thread, when no other uses the handle any more.
 */
void opl_grant_free(opl_grant *grant);

/**
 * The bytes to sign; they are ASCII.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `assertion` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_assertion_signing_input(const opl_assertion *assertion, opl_text **out);

/**
 * The request for a token, with the signature. It may be sent once: another try takes another
 * assertion.
 * Owner: the caller frees `*out` with `opl_http_request_free`, `*error` with `opl_error_free`.
 * NULL: `assertion`, `signature` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_assertion_signed(const opl_assertion *assertion,
                                const uint8_t *signature,
                                size_t signature_len,
                                opl_http_request **out,
                                opl_error **error);

/**
 * Frees a handle that the library gave.
 * Owner: the caller gives `assertion` up, once, after its last use.
 * NULL: nothing happens.
 * Status: none; it cannot fail.
 * Threads: any thread, when no other uses the handle any more.
 */
void opl_assertion_free(opl_assertion *assertion);

/**
 * A version as Nav's plan. `extra` is a `NavExtra`: what Nav asks for and a case does not know,
 * as a JSON object with `typical_workday`, `previous_facilitation`, `follow_up`,
 * `needs_help_from_nav`, `help_description`, `message_to_practitioner`, `additional_information`,
 * `contact_name`, `contact_phone`, `contact_email`, `system_name`, `system_email`,
 * `practitioner_otherwise` and `language`, all of which may be left out; what the version says
 * itself wins.
 * Owner: the caller frees `*out` with `opl_nav_plan_free`, `*error` with `opl_error_free`.
 * NULL: `a_case`, `plan`, `extra` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`,
 * `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_nav_plan(const opl_case *a_case,
                             const char *plan,
                             size_t plan_len,
                             const char *extra,
                             size_t extra_len,
                             opl_nav_plan **out,
                             opl_error **error);

/**
 * Looks at a plan that the host has made itself, in Nav's own JSON. What Nav answers with
 * `BAD_REQUEST` is an input error with the path; all else that it would refuse is faults.
 * Owner: the caller frees `*out` with `opl_nav_plan_free`, `*error` with `opl_error_free`.
 * NULL: `json` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`,
 * `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_nav_plan_check(const char *json,
                              size_t json_len,
                              opl_nav_plan **out,
                              opl_error **error);

/**
 * What Nav would refuse in the plan; nothing when there is a plan. It lives on when the plan is
 * freed.
 * Owner: the caller frees `*out` with `opl_nav_faults_free`.
 * NULL: `plan` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_nav_plan_faults(const opl_nav_plan *plan,
                               opl_nav_faults **out);

/**
 * The plan in Nav's own JSON. It holds what people wrote: not for a log.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `plan` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (it has faults), `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_nav_plan_to_json(const opl_nav_plan *plan, opl_text **out);

/**
 * The request that sends the plan. Nav takes each as a new plan, so a version of a case is sent
 * with `opl_case_nav_begin`, which knows what has been sent.
 * Owner: the caller frees `*out` with `opl_http_request_free`.
 * NULL: `plan` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (it has faults), `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_nav_plan_request(const opl_nav_plan *plan,
                                opl_http_request **out);

/**
 * Frees a handle that the library gave.
 * Owner: the caller gives `plan` up, once, after its last use.
 * NULL: nothing happens.
 * Status: none; it cannot fail.
 * Threads: any thread, when no other uses the handle any more.
 */
void opl_nav_plan_free(opl_nav_plan *plan);

/**
 * Everything that Nav's plan interface would refuse, as a JSON array of faults in the order in
 * which Nav looks; an empty one means that the plan may be sent. `plan` is a plan in Nav's own
 * JSON. `facts` states what a case cannot know, as JSON: `environment` (`test` or `production`),
 * `token` (`issuer`, `expires_at`, `scope`, `consumer`, `supplier`), `employments` (`legal_unit`,
 * `workplace`) and `person_known`.
 * Owner: the caller frees `*out` with `opl_text_free`, `*error` with `opl_error_free`.
 * NULL: `a_case`, `plan`, `facts` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`,
 * `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_nav_preflight_json(const opl_case *a_case,
                                       const char *plan,
                                       size_t plan_len,
                                       const char *facts,
                                       size_t facts_len,
                                       opl_moment moment,
                                       opl_text **out,
                                       opl_error **error);

/**
 * Asks whether the connection to the plan interface works and the token is good.
 * Owner: the caller frees `*out` with `opl_http_request_free`, `*error` with `opl_error_free`.
 * NULL: `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_http_request_verify_integration(opl_http_request **out,
                                               opl_error **error);

/**
 * Asks what became of a plan that was sent, by Nav's `uuid` of it: 1 to 64 letters, digits and
 * `-`.
 * Owner: the caller frees `*out` with `opl_http_request_free`, `*error` with `opl_error_free`.
 * NULL: `uuid` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`,
 * `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_http_request_sending_status(const char *uuid,
                                           size_t uuid_len,
                                           opl_http_request **out,
                                           opl_error **error);

/**
 * Asks for a page of the documents of an employer (an organisation number) that were made after
 * `created_after`: a moment as Nav writes it, such as `2026-01-01T00:00:00Z`, or the cursor of
 * the page before. `size` is from 1 to 200.
 * Owner: the caller frees `*out` with `opl_http_request_free`, `*error` with `opl_error_free`.
 * NULL: `employer`, `created_after` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`,
 * `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_http_request_documents(const char *employer,
                                      size_t employer_len,
                                      opl_nav_document_kind kind,
                                      const char *created_after,
                                      size_t created_after_len,
                                      int32_t size,
                                      opl_http_request **out,
                                      opl_error **error);

/**
 * Asks for one document by the `link` of its entry in a page: 1 to 64 letters, digits and `-`.
 * Owner: the caller frees `*out` with `opl_http_request_free`, `*error` with `opl_error_free`.
 * NULL: `link` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`,
 * `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_http_request_document(const char *link,
                                     size_t link_len,
                                     opl_http_request **out,
                                     opl_error **error);

/**
 * Asks for the sick notes that were sent to an employer (an organisation number), from the first
 * that Nav has. Nav gives a limited number at a time: ask again after the last running number
 * until nothing comes.
 * Owner: the caller frees `*out` with `opl_http_request_free`, `*error` with `opl_error_free`.
 * NULL: `employer` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`,
 * `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_http_request_sick_notes(const char *employer,
                                       size_t employer_len,
                                       opl_http_request **out,
                                       opl_error **error);

/**
 * As `opl_http_request_sick_notes`, those after a running number.
 * Owner: the caller frees `*out` with `opl_http_request_free`, `*error` with `opl_error_free`.
 * NULL: `employer` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`,
 * `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_http_request_sick_notes_after(const char *employer,
                                             size_t employer_len,
                                             uint64_t running_number,
                                             opl_http_request **out,
                                             opl_error **error);

/**
 * The same request with the token that it is sent with. It becomes the header `Authorization`.
 * Owner: the caller frees `*out` with `opl_http_request_free`, `*error` with `opl_error_free`.
 * NULL: `request`, `token` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_http_request_with_token(const opl_http_request *request,
                                       const opl_access_token *token,
                                       opl_http_request **out,
                                       opl_error **error);

/**
 * What it asks for: `verify_integration`, `submit`, `sending_status`, `documents`, `document`,
 * `sick_notes` or `token`.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `request` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_http_request_call(const opl_http_request *request,
                                 opl_text **out);

/**
 * 1 when it may be sent again though nobody knows what became of it. 0 for a plan, since each is
 * a new plan at Nav, and for a token, whose assertion counts once: give these a new connection,
 * and let no client repeat them by itself.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `request` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_http_request_may_be_repeated(const opl_http_request *request,
                                            int32_t *out);

/**
 * The server that it goes to: `plans`, `documents`, `sick_notes` or `tokens`.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `request` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_http_request_server(const opl_http_request *request, opl_text **out);

/**
 * `GET` or `POST`.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `request` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_http_request_method(const opl_http_request *request, opl_text **out);

/**
 * The path with the query, to put behind an address of the host's own, such as a gateway.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `request` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_http_request_path(const opl_http_request *request, opl_text **out);

/**
 * The whole address in an environment.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `request` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_http_request_url(const opl_http_request *request,
                                opl_nav_environment environment,
                                opl_text **out);

/**
 * How many headers it has. The length of the body is not among them.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `request` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_http_request_header_count(const opl_http_request *request, size_t *out);

/**
 * The name of a header.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `request` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_http_request_header_name(const opl_http_request *request,
                                        size_t index,
                                        opl_text **out);

/**
 * The value of a header. That of `Authorization` is a secret.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `request` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_http_request_header_value(const opl_http_request *request,
                                         size_t index,
                                         opl_text **out);

/**
 * The body.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `request` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (a `GET` has none), `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_http_request_body(const opl_http_request *request,
                                 opl_text **out);

/**
 * Frees a handle that the library gave.
 * Owner: the caller gives `request` up, once, after its last use.
 * NULL: nothing happens.
 * Status: none; it cannot fail.
 * Threads: any thread, when no other uses the handle any more.
 */
void opl_http_request_free(opl_http_request *request);

/**
 * What is still to be sent through Nav, and what was begun and has no answer, oldest version
 * first, as a canonical JSON array: each with `plan`, `to_nav`, `to_practitioner`, `state` (`due`
 * or `unknown`), `begun_at` and, where Nav has given one, `reference`. Each that is unknown is what
 * `opl_case_nav_conclude` takes as `sending`.
 * Owner: the caller frees `*out` with `opl_text_free`, `*error` with `opl_error_free`.
 * NULL: `a_case` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_nav_sendings_json(const opl_case *a_case,
                                      opl_moment moment,
                                      opl_text **out,
                                      opl_error **error);

/**
 * Begins to send a version to those who are still to have it. Store the case of the step first,
 * then send the request with a token, then take in what came of it with `opl_case_nav_conclude`:
 * what came of it counts as unknown until then, and it is not begun again. `extra` is as in
 * `opl_case_nav_plan`; with `facts`, as in `opl_case_nav_preflight_json`, that check is made too.
 * Owner: the caller frees `*out` with `opl_nav_begun_free`, `*error` with `opl_error_free`.
 * NULL: `a_case`, `plan`, `extra` and `out` must not be NULL; `facts` and `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`,
 * `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_nav_begin(const opl_case *a_case,
                              const char *plan,
                              size_t plan_len,
                              const char *extra,
                              size_t extra_len,
                              const char *facts,
                              size_t facts_len,
                              opl_moment moment,
                              opl_nav_begun **out,
                              opl_error **error);

/**
 * What Nav would refuse, or `share.no-request` when nothing is due; nothing when it has begun or
 * the case refuses. It lives on when the rest is freed.
 * Owner: the caller frees `*out` with `opl_nav_faults_free`.
 * NULL: `begun` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_nav_begun_faults(const opl_nav_begun *begun,
                                opl_nav_faults **out);

/**
 * The case with the sending as begun, to store before anything is sent, and as warnings what of
 * the plan was left out; or the refusal of the case, such as `time.backwards`. It lives on when
 * the rest is freed.
 * Owner: the caller frees `*out` with `opl_step_free`.
 * NULL: `begun` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (there are faults), `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_nav_begun_step(const opl_nav_begun *begun,
                              opl_step **out);

/**
 * What to send, without the token. It lives on when the rest is freed.
 * Owner: the caller frees `*out` with `opl_http_request_free`.
 * NULL: `begun` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (it has not begun), `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_nav_begun_request(const opl_nav_begun *begun,
                                 opl_http_request **out);

/**
 * To whom it goes, as canonical JSON to keep until the answer is there: what
 * `opl_case_nav_conclude` takes.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `begun` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (it has not begun), `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_nav_begun_sending_json(const opl_nav_begun *begun,
                                      opl_text **out);

/**
 * Frees a handle that the library gave.
 * Owner: the caller gives `begun` up, once, after its last use.
 * NULL: nothing happens.
 * Status: none; it cannot fail.
 * Threads: any thread, when no other uses the handle any more.
 */
void opl_nav_begun_free(opl_nav_begun *begun);

/**
 * Takes in what came of a sending: the answer to the plan, or to a question for its status, or
 * the failure of either. When no token was to be had, the plan was not sent: that is
 * `opl_nav_answer_not_connected` for `submit`. A step without events means that nothing is new;
 * a refusal is a step too. `sending` is what `opl_nav_begun_sending_json` or an element of
 * `opl_case_nav_sendings_json` says; what the case has not begun is not concluded. Another
 * answer, such as a page of documents, is an input error.
 * Owner: the caller frees `*out` with `opl_step_free`, `*error` with `opl_error_free`.
 * NULL: `a_case`, `sending`, `answer` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`,
 * `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_nav_conclude(const opl_case *a_case,
                                 const char *sending,
                                 size_t sending_len,
                                 const opl_nav_answer *answer,
                                 opl_moment moment,
                                 opl_step **out,
                                 opl_error **error);

/**
 * Reads sick notes in Nav's own JSON: one note, or a list of notes. Fields that are not read are
 * passed over; the path of an error is in Nav's names, such as `[3].sykmeldt.fnr` in a list.
 * Owner: the caller frees `*out` with `opl_sick_notes_free`, `*error` with `opl_error_free`.
 * NULL: `json` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`,
 * `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_sick_notes_from_json(const char *json,
                                    size_t json_len,
                                    opl_sick_notes **out,
                                    opl_error **error);

/**
 * How many notes were delivered.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `notes` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_sick_notes_count(const opl_sick_notes *notes, size_t *out);

/**
 * Nav's identifier of the note.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `notes` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_sick_notes_id(const opl_sick_notes *notes, size_t index, opl_text **out);

/**
 * The employee's national identity number, to find the case by.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `notes` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_sick_notes_person_number(const opl_sick_notes *notes,
                                        size_t index,
                                        opl_text **out);

/**
 * The organisation number of the workplace that the note was sent to.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `notes` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_sick_notes_employer(const opl_sick_notes *notes,
                                   size_t index,
                                   opl_text **out);

/**
 * Nav's running number of the delivery; the next list is asked for from the highest.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `notes` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (Nav gave none), `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_sick_notes_running_number(const opl_sick_notes *notes,
                                         size_t index,
                                         uint64_t *out);

/**
 * When the employee sent the note to the employer.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `notes` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_sick_notes_sent_at(const opl_sick_notes *notes,
                                  size_t index,
                                  opl_moment *out);

/**
 * The whole note as canonical JSON, with what does not go into a case: the words of the periods,
 * the prognosis and the practitioner.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `notes` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_sick_notes_to_json(const opl_sick_notes *notes,
                                  size_t index,
                                  opl_text **out);

/**
 * The note as a request of the system on a case. `moment` is when it is registered, such as now; a
 * note that is fetched late may have been sent before the last event of the case, and a case does
 * not go back in time. A note about another person than the case is an input error.
 * Owner: the caller frees `*out` with `opl_request_free`, `*error` with `opl_error_free`.
 * NULL: `notes`, `a_case` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_sick_notes_request(const opl_sick_notes *notes,
                                  size_t index,
                                  const opl_case *a_case,
                                  opl_moment moment,
                                  opl_request **out,
                                  opl_error **error);

/**
 * Frees a handle that the library gave.
 * Owner: the caller gives `notes` up, once, after its last use.
 * NULL: nothing happens.
 * Status: none; it cannot fail.
 * Threads: any thread, when no other uses the handle any more.
 */
void opl_sick_notes_free(opl_sick_notes *notes);

/**
 * Takes in one sick note in Nav's own JSON at the moment when it was sent to the employer. A
 * refusal is a step too, such as `time.backwards`; `opl_sick_notes_request` lets the host say
 * when. A note to another organisation number than the employer of the case gives a step without
 * events; whose note it is can be checked only if the case has a person number.
 * Owner: the caller frees `*out` with `opl_step_free`, `*error` with `opl_error_free`.
 * NULL: `a_case`, `json` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`,
 * `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_import_sick_note(const opl_case *a_case,
                                     const char *json,
                                     size_t json_len,
                                     opl_step **out,
                                     opl_error **error);

/**
 * A token that the host has from elsewhere: letters, digits and `-._~+/=`. From `expires_at` on
 * it is refused.
 * Owner: the caller frees `*out` with `opl_access_token_free`, `*error` with `opl_error_free`.
 * NULL: `secret` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`,
 * `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_access_token_new(const char *secret,
                                size_t secret_len,
                                opl_moment expires_at,
                                opl_access_token **out,
                                opl_error **error);

/**
 * From when on it is refused.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `token` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_access_token_expires_at(const opl_access_token *token, opl_moment *out);

/**
 * What it says of whom it is for, as canonical JSON: `token` of the facts that
 * `opl_case_nav_preflight_json` takes. Its signature is not checked.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `token` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (it cannot be read), `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_access_token_facts_json(const opl_access_token *token,
                                       opl_text **out);

/**
 * Frees a handle that the library gave.
 * Owner: the caller gives `token` up, once, after its last use.
 * NULL: nothing happens.
 * Status: none; it cannot fail.
 * Threads: any thread, when no other uses the handle any more.
 */
void opl_access_token_free(opl_access_token *token);

/**
 * A cache without tokens. Keep one for the whole program and all threads.
 * Owner: the caller frees `*out` with `opl_token_cache_free`, `*error` with `opl_error_free`.
 * NULL: `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_token_cache_new(opl_token_cache **out,
                               opl_error **error);

/**
 * The token for a grant, unless it ends within 30 seconds.
 * Owner: the caller frees `*out` with `opl_access_token_free`.
 * NULL: `cache`, `grant` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (fetch one), `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_token_cache_get(const opl_token_cache *cache,
                               const opl_grant *grant,
                               opl_moment moment,
                               opl_access_token **out);

/**
 * Keeps a token for a grant, instead of the one before.
 * Owner: nothing to free.
 * NULL: `cache`, `grant` and `token` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_token_cache_put(const opl_token_cache *cache,
                               const opl_grant *grant,
                               const opl_access_token *token);

/**
 * Forgets a token that a server has refused. One that was fetched in the meantime stays.
 * Owner: nothing to free.
 * NULL: `cache`, `grant` and `token` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_token_cache_drop_refused(const opl_token_cache *cache,
                                        const opl_grant *grant,
                                        const opl_access_token *token);

/**
 * Frees a handle that the library gave.
 * Owner: the caller gives `cache` up, once, after its last use.
 * NULL: nothing happens.
 * Status: none; it cannot fail.
 * Threads: any thread, when no other uses the handle any more.
 */
void opl_token_cache_free(opl_token_cache *cache);

/**
 * The status of a case on a date, with all events that the case has.
 * Owner: the caller frees `*out` with `opl_case_status_free`, `*error` with `opl_error_free`.
 * NULL: `a_case` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_status_on(const opl_case *a_case,
                              opl_date date,
                              opl_case_status **out,
                              opl_error **error);

/**
 * What holds for the plan, all in all.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `status` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_status_effective(const opl_case_status *status, opl_effective *out);

/**
 * The version of the plan that is in force, unfinished, or else the newest.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `status` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (no version), `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_status_plan_id(const opl_case_status *status, opl_text **out);

/**
 * The state of that version on the date.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `status` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (no version), `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_status_plan_state(const opl_case_status *status, opl_plan_state *out);

/**
 * The day from which the deadlines of the absence are counted.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `status` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (no absence), `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_status_absence_start(const opl_case_status *status, opl_date *out);

/**
 * The last absent day that is known.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `status` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (no absence), `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_status_absence_to(const opl_case_status *status, opl_date *out);

/**
 * Days since the start of the absence; 0 on the first day.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `status` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (no absence), `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_status_absence_day(const opl_case_status *status, int32_t *out);

/**
 * 1 when the absence runs on the date, 0 when it is over.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `status` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (no absence), `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_status_absence_running(const opl_case_status *status, int32_t *out);

/**
 * Percent sick on the date, or the last that is known.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `status` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (not known), `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_status_grade(const opl_case_status *status, int32_t *out);

/**
 * 1 when a sick note is active, counted with the grace days of the policy, else 0.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `status` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_status_sick_note_active(const opl_case_status *status, int32_t *out);

/**
 * 1 when a manager is registered, else 0.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `status` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_status_manager_registered(const opl_case_status *status,
                                              int32_t *out);

/**
 * 1 when the plan is exempted in this absence, else 0.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `status` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_status_plan_exempt(const opl_case_status *status, int32_t *out);

/**
 * 1 when dialogue meeting 1 is exempted in this absence, else 0.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `status` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_status_dialogue_meeting_1_exempt(const opl_case_status *status,
                                                     int32_t *out);

/**
 * Whether Nav's reminder can be ordered.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `status` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_status_reminder(const opl_case_status *status, opl_reminder *out);

/**
 * 1 when the content was deleted after retention, else 0.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `status` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_status_purged(const opl_case_status *status, int32_t *out);

/**
 * The whole status as JSON.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `status` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_status_to_json(const opl_case_status *status, opl_text **out);

/**
 * Frees a handle that the library gave.
 * Owner: the caller gives `status` up, once, after its last use.
 * NULL: nothing happens.
 * Status: none; it cannot fail.
 * Threads: any thread, when no other uses the handle any more.
 */
void opl_case_status_free(opl_case_status *status);

/**
 * The deadlines of the absence that a date belongs to, and those of plans, archive and
 * retention, as they stand on that date. Exempt and lapsed ones are listed as such.
 * Owner: the caller frees `*out` with `opl_deadlines_free`, `*error` with `opl_error_free`.
 * NULL: `a_case` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_deadlines_on(const opl_case *a_case,
                                 opl_date date,
                                 opl_deadlines **out,
                                 opl_error **error);

/**
 * How many deadlines there are.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `deadlines` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_deadlines_count(const opl_deadlines *deadlines, size_t *out);

/**
 * Which deadline it is.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `deadlines` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_deadlines_code(const opl_deadlines *deadlines,
                              size_t index,
                              opl_deadline_code *out);

/**
 * Its name, for a person; of a reminder, what it reminds of.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `deadlines` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_deadlines_name(const opl_deadlines *deadlines,
                              size_t index,
                              opl_language language,
                              opl_text **out);

/**
 * The last day on which it is met in time. It may lie after 2199-12-31.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `deadlines` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_deadlines_latest(const opl_deadlines *deadlines,
                                size_t index,
                                opl_date *out);

/**
 * The day that is in time however weeks are read; never later than the latest.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `deadlines` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_deadlines_safe(const opl_deadlines *deadlines,
                              size_t index,
                              opl_date *out);

/**
 * Where it stands.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `deadlines` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_deadlines_state(const opl_deadlines *deadlines,
                               size_t index,
                               opl_deadline_state *out);

/**
 * The day on which it was met.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `deadlines` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (not met), `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_deadlines_met_on(const opl_deadlines *deadlines,
                                size_t index,
                                opl_date *out);

/**
 * Who owes it.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `deadlines` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_deadlines_debtor(const opl_deadlines *deadlines,
                                size_t index,
                                opl_debtor *out);

/**
 * The stable identifier of what it rests on, such as `aml-4-6-3`.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `deadlines` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_deadlines_citation_id(const opl_deadlines *deadlines,
                                     size_t index,
                                     opl_text **out);

/**
 * What it rests on, as it is cited.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `deadlines` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_deadlines_citation_text(const opl_deadlines *deadlines,
                                       size_t index,
                                       opl_language language,
                                       opl_text **out);

/**
 * What tells it from others with the same code: a word of the library, or the name that the
 * house gave it.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `deadlines` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (no label), `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_deadlines_label(const opl_deadlines *deadlines,
                               size_t index,
                               opl_text **out);

/**
 * The plan, meeting or log entry that it belongs to.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `deadlines` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (no subject), `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_deadlines_subject(const opl_deadlines *deadlines,
                                 size_t index,
                                 opl_text **out);

/**
 * 1 when the date is an estimate that Nav alone can decide, else 0.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `deadlines` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_deadlines_is_estimate(const opl_deadlines *deadlines,
                                     size_t index,
                                     int32_t *out);

/**
 * All deadlines as a JSON array.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `deadlines` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_deadlines_to_json(const opl_deadlines *deadlines, opl_text **out);

/**
 * Frees a handle that the library gave.
 * Owner: the caller gives `deadlines` up, once, after its last use.
 * NULL: nothing happens.
 * Status: none; it cannot fail.
 * Threads: any thread, when no other uses the handle any more.
 */
void opl_deadlines_free(opl_deadlines *deadlines);

/**
 * What an actor may do at a moment: a command is allowed exactly when there are arguments with
 * which it would be accepted.
 * Owner: the caller frees `*out` with `opl_actions_free`, `*error` with `opl_error_free`.
 * NULL: `a_case`, `actor` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_allowed_at(const opl_case *a_case,
                               const opl_actor *actor,
                               opl_moment moment,
                               opl_actions **out,
                               opl_error **error);

/**
 * How many commands there are.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `actions` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_actions_count(const opl_actions *actions, size_t *out);

/**
 * The name of a command, such as `add_task`.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `actions` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_actions_command(const opl_actions *actions, size_t index, opl_text **out);

/**
 * The command as the label of a button.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `actions` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_actions_name(const opl_actions *actions,
                            size_t index,
                            opl_language language,
                            opl_text **out);

/**
 * 1 when the command would be accepted with some arguments, else 0.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `actions` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_actions_is_allowed(const opl_actions *actions, size_t index, int32_t *out);

/**
 * On how many versions of the plan it would be accepted; 0 for a command that names none.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `actions` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_actions_plan_count(const opl_actions *actions, size_t index, size_t *out);

/**
 * A version on which it would be accepted, the newest first.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `actions` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_actions_plan(const opl_actions *actions,
                            size_t index,
                            size_t plan,
                            opl_text **out);

/**
 * Why the command is not allowed.
 * Owner: the caller frees `*out` with `opl_refusal_free`.
 * NULL: `actions` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (allowed), `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_actions_refusal(const opl_actions *actions,
                               size_t index,
                               opl_refusal **out);

/**
 * The index of a command by its name.
 * Owner: `*out` is a plain number; the caller frees `*error` with `opl_error_free`.
 * NULL: `actions`, `command` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_NOT_UTF8`, `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_actions_find(const opl_actions *actions,
                            const char *command,
                            size_t command_len,
                            size_t *out,
                            opl_error **error);

/**
 * All commands as a JSON array, with `plans` or the refusal.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `actions` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_actions_to_json(const opl_actions *actions, opl_text **out);

/**
 * Frees a handle that the library gave.
 * Owner: the caller gives `actions` up, once, after its last use.
 * NULL: nothing happens.
 * Status: none; it cannot fail.
 * Threads: any thread, when no other uses the handle any more.
 */
void opl_actions_free(opl_actions *actions);

/**
 * The first date after `date` on which status, deadlines, alerts, or what somebody may do or
 * see is another than the day before, though nothing has happened.
 * Owner: `*out` is a plain number; the caller frees `*error` with `opl_error_free`.
 * NULL: `a_case` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (nothing changes any more),
 * `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_next_change(const opl_case *a_case,
                                opl_date date,
                                opl_date *out,
                                opl_error **error);

/**
 * What an actor can see of a case at a moment.
 * Owner: the caller frees `*out` with `opl_visible_free`, `*error` with `opl_error_free`.
 * NULL: `a_case`, `actor` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_visible_at(const opl_case *a_case,
                               const opl_actor *actor,
                               opl_moment moment,
                               opl_visible **out,
                               opl_error **error);

/**
 * The code of the rule that closes the whole case to the actor.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `visible` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (not closed), `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_visible_closed_by(const opl_visible *visible, opl_text **out);

/**
 * How many versions of the plan there are for the actor, seen or hidden.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `visible` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_visible_plan_count(const opl_visible *visible, size_t *out);

/**
 * A version of the plan, the newest first.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `visible` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_visible_plan(const opl_visible *visible, size_t index, opl_text **out);

/**
 * 1 when the actor sees that version, else 0.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `visible` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_visible_plan_is_seen(const opl_visible *visible,
                                    size_t index,
                                    int32_t *out);

/**
 * The code of the rule that hides that version.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `visible` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (it is seen), `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_visible_plan_hidden_by(const opl_visible *visible,
                                      size_t index,
                                      opl_text **out);

/**
 * How many of the other parts of the case the actor sees.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `visible` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_visible_part_count(const opl_visible *visible, size_t *out);

/**
 * A part that the actor sees: `deadlines`, `log`.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `visible` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_visible_part(const opl_visible *visible, size_t index, opl_text **out);

/**
 * For Nav: the last change of a version that it can see, made or shared.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `visible` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (no such change), `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_visible_last_changed(const opl_visible *visible,
                                    opl_moment *out);

/**
 * All of it as JSON, the exemptions too.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `visible` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_visible_to_json(const opl_visible *visible, opl_text **out);

/**
 * Frees a handle that the library gave.
 * Owner: the caller gives `visible` up, once, after its last use.
 * NULL: nothing happens.
 * Status: none; it cannot fail.
 * Threads: any thread, when no other uses the handle any more.
 */
void opl_visible_free(opl_visible *visible);

/**
 * The checklist of a version of the plan, by its identifier.
 * Owner: the caller frees `*out` with `opl_checklist_free`, `*error` with `opl_error_free`.
 * NULL: `a_case`, `plan` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (the case has no such version),
 * `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`,
 * `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_checklist(const opl_case *a_case,
                              const char *plan,
                              size_t plan_len,
                              opl_checklist **out,
                              opl_error **error);

/**
 * How many elements there are.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `checklist` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_checklist_count(const opl_checklist *checklist, size_t *out);

/**
 * Which element it is.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `checklist` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_checklist_element(const opl_checklist *checklist,
                                 size_t index,
                                 opl_element *out);

/**
 * Its name, for a person.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `checklist` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_checklist_name(const opl_checklist *checklist,
                              size_t index,
                              opl_language language,
                              opl_text **out);

/**
 * 1 when the version has something of it, else 0.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `checklist` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_checklist_is_present(const opl_checklist *checklist,
                                    size_t index,
                                    int32_t *out);

/**
 * The stable identifier of where it is asked for.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `checklist` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_checklist_citation_id(const opl_checklist *checklist,
                                     size_t index,
                                     opl_text **out);

/**
 * The checklist as a JSON array.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `checklist` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_checklist_to_json(const opl_checklist *checklist, opl_text **out);

/**
 * Frees a handle that the library gave.
 * Owner: the caller gives `checklist` up, once, after its last use.
 * NULL: nothing happens.
 * Status: none; it cannot fail.
 * Threads: any thread, when no other uses the handle any more.
 */
void opl_checklist_free(opl_checklist *checklist);

/**
 * The history of a case.
 * Owner: the caller frees `*out` with `opl_history_free`, `*error` with `opl_error_free`.
 * NULL: `a_case` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_history(const opl_case *a_case, opl_history **out, opl_error **error);

/**
 * How many lines there are: one for each event.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `history` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_history_count(const opl_history *history, size_t *out);

/**
 * When.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `history` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_history_moment(const opl_history *history, size_t index, opl_moment *out);

/**
 * In which role.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `history` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_history_role(const opl_history *history, size_t index, opl_role *out);

/**
 * The name of the event, such as `plan_approved`.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `history` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_history_event(const opl_history *history, size_t index, opl_text **out);

/**
 * What happened, in words.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `history` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_history_words(const opl_history *history,
                             size_t index,
                             opl_language language,
                             opl_text **out);

/**
 * The version of the plan that it was about.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `history` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (about no version), `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_history_plan(const opl_history *history,
                            size_t index,
                            opl_text **out);

/**
 * The history as a JSON array.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `history` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_history_to_json(const opl_history *history, opl_text **out);

/**
 * Frees a handle that the library gave.
 * Owner: the caller gives `history` up, once, after its last use.
 * NULL: nothing happens.
 * Status: none; it cannot fail.
 * Threads: any thread, when no other uses the handle any more.
 */
void opl_history_free(opl_history *history);

/**
 * The alerts on a date as a JSON array, overdue deadlines first.
 * Owner: the caller frees `*out` with `opl_text_free`, `*error` with `opl_error_free`.
 * NULL: `a_case` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_alerts_json(const opl_case *a_case,
                                opl_date date,
                                opl_text **out,
                                opl_error **error);

/**
 * The case on a date as a list of many cases shows it, as JSON: `case`, `effective`,
 * `absence_start`, `next` (`code`, `latest`), `overdue` and `retained_through`.
 * Owner: the caller frees `*out` with `opl_text_free`, `*error` with `opl_error_free`.
 * NULL: `a_case` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_summary_json(const opl_case *a_case,
                                 opl_date date,
                                 opl_text **out,
                                 opl_error **error);

#ifndef OPL_WITHOUT_DOCUMENTS
/**
 * The refusal of the rule that forbids the files; it lives on when they are freed.
 * Owner: the caller frees `*out` with `opl_refusal_free`.
 * NULL: `files` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (not refused), `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_files_refusal(const opl_files *files, opl_refusal **out);
/**
 * How many files there are; 0 when a rule forbids them.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `files` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_files_count(const opl_files *files, size_t *out);
/**
 * The name of a file, such as `oppfolgingsplan.pdf`: ASCII, with `/` between folder and file, nobody's
 * name in it.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `files` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_files_name(const opl_files *files,
                          size_t index,
                          opl_text **out);
/**
 * The media type of a file, such as `application/pdf`.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `files` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_files_media_type(const opl_files *files, size_t index, opl_text **out);
/**
 * The SHA-256 of the bytes of a file, 64 hexadecimal digits.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `files` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_files_sha256(const opl_files *files, size_t index, opl_text **out);
/**
 * The bytes of a file.
 * Owner: the files; the bytes live until `opl_files_free`.
 * NULL: `files` may be NULL and gives NULL, as an index does that no file has.
 * Status: none; it cannot fail.
 * Threads: any thread, any number at once.
 */
const uint8_t *opl_files_data(const opl_files *files, size_t index);
/**
 * How many bytes a file has.
 * Owner: a plain number; nothing to free.
 * NULL: `files` may be NULL and gives 0, as an index does that no file has.
 * Status: none; it cannot fail.
 * Threads: any thread, any number at once.
 */
size_t opl_files_len(const opl_files *files, size_t index);
/**
 * What the writer has to say about the files, as JSON: of a PDF `pages` and `replaced`, the
 * characters that its font lacks.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `files` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (nothing to say), `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_files_notes_json(const opl_files *files,
                                opl_text **out);
/**
 * Frees a handle that the library gave.
 * Owner: the caller gives `files` up, once, after its last use.
 * NULL: nothing happens.
 * Status: none; it cannot fail.
 * Threads: any thread, when no other uses the handle any more.
 */
void opl_files_free(opl_files *files);
/**
 * A list without a case.
 * Owner: the caller frees `*out` with `opl_case_list_free`, `*error` with `opl_error_free`.
 * NULL: `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_list_new(opl_case_list **out,
                             opl_error **error);
/**
 * The list with a case more. `label` is what its reader knows the case by, such as initials:
 * 40 characters at most, no identity number, no diagnosis; the host vouches for it.
 * Owner: the caller frees `*out` with `opl_case_list_free`, `*error` with `opl_error_free`.
 * The list and the case stay the caller's.
 * NULL: `list`, `a_case` and `out` must not be NULL; `label` and `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_NOT_UTF8`, `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_list_with(const opl_case_list *list,
                              const opl_case *a_case,
                              const char *label,
                              size_t label_len,
                              opl_case_list **out,
                              opl_error **error);
/**
 * Frees a handle that the library gave.
 * Owner: the caller gives `list` up, once, after its last use.
 * NULL: nothing happens.
 * Status: none; it cannot fail.
 * Threads: any thread, when no other uses the handle any more.
 */
void opl_case_list_free(opl_case_list *list);
/**
 * The deadlines of the cases at a moment as a calendar (iCalendar), nobody's name in it.
 * `choice` is a `CalendarChoice` of the JSON Schema: language, how much is said, alarms, whose
 * deadlines, and what the last calendar held; `{}` chooses nothing.
 * Owner: the caller frees `*out` with `opl_calendar_free`, `*error` with `opl_error_free`.
 * NULL: `list`, `choice` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_NOT_UTF8`, `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_list_calendar(const opl_case_list *list,
                                  opl_moment moment,
                                  const char *choice,
                                  size_t choice_len,
                                  opl_calendar **out,
                                  opl_error **error);
/**
 * The file, `frister.ics`.
 * Owner: the caller frees `*out` with `opl_files_free`.
 * NULL: `calendar` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_calendar_file(const opl_calendar *calendar, opl_files **out);
/**
 * How many entries stand in the calendar and are not cancelled. The host keeps them and gives
 * them as `earlier` of the next choice, so that what no longer holds is taken back.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `calendar` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_calendar_mark_count(const opl_calendar *calendar,
                                   size_t *out);
/**
 * The identifier of an entry, a UUID.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `calendar` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_calendar_mark_uid(const opl_calendar *calendar,
                                 size_t index,
                                 opl_text **out);
/**
 * The day of an entry.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `calendar` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_calendar_mark_on(const opl_calendar *calendar,
                                size_t index,
                                opl_date *out);
/**
 * Frees a handle that the library gave.
 * Owner: the caller gives `calendar` up, once, after its last use.
 * NULL: nothing happens.
 * Status: none; it cannot fail.
 * Threads: any thread, when no other uses the handle any more.
 */
void opl_calendar_free(opl_calendar *calendar);
/**
 * The alerts of the cases on a day as a table for a Norwegian Excel, `varsler.csv`: UTF-8 with
 * a byte order mark, `;` between cells.
 * Owner: the caller frees `*out` with `opl_files_free`, `*error` with `opl_error_free`.
 * NULL: `list` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_list_alerts_csv(const opl_case_list *list,
                                    opl_date date,
                                    opl_language language,
                                    opl_files **out,
                                    opl_error **error);
/**
 * The alerts of the cases on a day as JSON, `varsler.json`.
 * Owner: the caller frees `*out` with `opl_files_free`, `*error` with `opl_error_free`.
 * NULL: `list` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_list_alerts_json(const opl_case_list *list,
                                     opl_date date,
                                     opl_files **out,
                                     opl_error **error);
/**
 * The log of the cases as a table, `logg.csv`, which `opl_log_import_read` reads again. It
 * holds what people wrote: whoever gets it must be one who may see the log of each case.
 * Owner: the caller frees `*out` with `opl_files_free`, `*error` with `opl_error_free`.
 * NULL: `list` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_list_log_csv(const opl_case_list *list,
                                 opl_language language,
                                 opl_files **out,
                                 opl_error **error);
/**
 * The log of the cases as JSON, `logg.json`, for one who may see it.
 * Owner: the caller frees `*out` with `opl_files_free`, `*error` with `opl_error_free`.
 * NULL: `list` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_list_log_json(const opl_case_list *list,
                                  opl_files **out,
                                  opl_error **error);
/**
 * Reads a table of log entries (CSV in UTF-8, with a heading) for a case, as that actor at
 * that moment. Nothing has happened yet: execute the requests of the good rows. A file that
 * cannot be read, and an actor who may not write in the log, are answers and no errors.
 * Owner: the caller frees `*out` with `opl_log_import_free`, `*error` with `opl_error_free`.
 * NULL: `a_case`, `actor`, `file` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_log_import_read(const opl_case *a_case,
                               const opl_actor *actor,
                               opl_moment moment,
                               const uint8_t *file,
                               size_t file_len,
                               opl_log_import **out,
                               opl_error **error);
/**
 * The refusal, if the actor may not write in the log; then the file was not looked at.
 * Owner: the caller frees `*out` with `opl_refusal_free`.
 * NULL: `log_import` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (not refused), `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_log_import_refusal(const opl_log_import *log_import, opl_refusal **out);
/**
 * Why the file cannot be read, as a word: `windows_1252`, `missing_column`.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `log_import` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (it can), `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_log_import_file_fault(const opl_log_import *log_import, opl_text **out);
/**
 * Why the file cannot be read, as JSON: `fault`, with the `line` or the `column`.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `log_import` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (it can), `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_log_import_file_fault_json(const opl_log_import *log_import,
                                          opl_text **out);
/**
 * Why the file cannot be read and what to do, for a person.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `log_import` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (it can), `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_log_import_file_fault_message(const opl_log_import *log_import,
                                             opl_language language,
                                             opl_text **out);
/**
 * How many rows there are below the heading, blank ones not counted.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `log_import` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_log_import_row_count(const opl_log_import *log_import, size_t *out);
/**
 * How many good rows there are.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `log_import` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_log_import_entry_count(const opl_log_import *log_import, size_t *out);
/**
 * Which row a good one is, as a program of tables counts: from 1, the heading and blank rows
 * included.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `log_import` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_log_import_entry_row(const opl_log_import *log_import,
                                    size_t index,
                                    size_t *out);
/**
 * The request of a good row, to be executed.
 * Owner: the caller frees `*out` with `opl_request_free`.
 * NULL: `log_import` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_log_import_entry_request(const opl_log_import *log_import,
                                        size_t index,
                                        opl_request **out);
/**
 * How many faults the other rows have; one may have several.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `log_import` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_log_import_fault_count(const opl_log_import *log_import, size_t *out);
/**
 * In which row a fault is.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `log_import` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_log_import_fault_row(const opl_log_import *log_import,
                                    size_t index,
                                    size_t *out);
/**
 * In which column a fault is, as a word: `on`, `text`.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `log_import` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (in none of them), `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_log_import_fault_column(const opl_log_import *log_import,
                                       size_t index,
                                       opl_text **out);
/**
 * What is wrong with a row, as a word such as `no_such_day`, or the code of the rule that
 * refuses it.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `log_import` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_log_import_fault_kind(const opl_log_import *log_import,
                                     size_t index,
                                     opl_text **out);
/**
 * What is wrong with a row, for a person.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `log_import` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_log_import_fault_message(const opl_log_import *log_import,
                                        size_t index,
                                        opl_language language,
                                        opl_text **out);
/**
 * All that was read, as JSON: `rows`, `entries` (`row`, `line`, `request`, `warnings`),
 * `faults` (`row`, `line`, `column`, `fault`) and `ignored_columns`.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `log_import` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (nothing was read), `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_log_import_to_json(const opl_log_import *log_import,
                                  opl_text **out);
/**
 * Frees a handle that the library gave.
 * Owner: the caller gives `log_import` up, once, after its last use.
 * NULL: nothing happens.
 * Status: none; it cannot fail.
 * Threads: any thread, when no other uses the handle any more.
 */
void opl_log_import_free(opl_log_import *log_import);
/**
 * The line on which a good row begins, as an editor of text counts.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `log_import` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_log_import_entry_line(const opl_log_import *log_import,
                                     size_t index,
                                     size_t *out);
/**
 * The line on which the row of a fault begins, as an editor of text counts.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `log_import` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_log_import_fault_line(const opl_log_import *log_import,
                                     size_t index,
                                     size_t *out);
/**
 * How many warnings the texts of the good rows gave. Warnings refuse nothing.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `log_import` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_log_import_warning_count(const opl_log_import *log_import, size_t *out);
/**
 * In which row a warning is, as `opl_log_import_entry_row` tells it.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `log_import` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_log_import_warning_row(const opl_log_import *log_import,
                                      size_t index,
                                      size_t *out);
/**
 * The code of the rule that a warning is about, such as `text.identity-number`.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `log_import` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_log_import_warning_rule(const opl_log_import *log_import,
                                       size_t index,
                                       opl_text **out);
/**
 * The path of the field that a warning is about. Its text is not repeated.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `log_import` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_log_import_warning_field(const opl_log_import *log_import,
                                        size_t index,
                                        opl_text **out);
/**
 * How many columns were not read: those that the library does not know, and those that it gives
 * itself.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `log_import` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_log_import_ignored_count(const opl_log_import *log_import,
                                        size_t *out);
/**
 * A column that was not read, from 1.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `log_import` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_log_import_ignored_column(const opl_log_import *log_import,
                                         size_t index,
                                         size_t *out);
/**
 * The document of a version of the plan for one who may see it, as JSON, `oppfolgingsplan.json`: what
 * `opl_pdf_writer_write` writes, for a writer of the host's own. `choice` is a
 * `DocumentChoice` of the JSON Schema: language, names, what is added; `{}` chooses nothing. An
 * error in it has its path behind `choice.`, here and wherever a choice is given.
 * Owner: the caller frees `*out` with `opl_files_free`, `*error` with `opl_error_free`.
 * NULL: `a_case`, `actor`, `plan`, `choice` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_NOT_UTF8`, `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_document_json(const opl_case *a_case,
                                  const opl_actor *actor,
                                  const char *plan,
                                  size_t plan_len,
                                  opl_moment moment,
                                  const char *choice,
                                  size_t choice_len,
                                  opl_files **out,
                                  opl_error **error);
/**
 * Reads a form of 2012, 2014 or 2016: XML in UTF-8, at most 4 MiB, without a document type and
 * without entities of its own. A file that is none is an answer and no error.
 * Owner: the caller frees `*out` with `opl_altinn_form_free`, `*error` with `opl_error_free`.
 * NULL: `file` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_altinn_form_read(const uint8_t *file,
                                size_t file_len,
                                opl_altinn_form **out,
                                opl_error **error);
/**
 * Why the file is no form, as JSON: `fault`, and its `line` or all `fields` that are wrong, each
 * with `fault`, `path` and `line`. It repeats nothing of what stands in the file.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `form` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (it is one), `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_altinn_form_fault_json(const opl_altinn_form *form,
                                      opl_text **out);
/**
 * Why the file is no form, for a person: one line for the file, and one for each field.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `form` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (it is one), `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_altinn_form_fault_message(const opl_altinn_form *form,
                                         opl_language language,
                                         opl_text **out);
/**
 * The form as canonical JSON: `edition`, `form` with all that it says, and `notes` on what stands
 * in the file and not in the form, each with `path`, `note` and `loss`.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `form` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (it is none), `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_altinn_form_to_json(const opl_altinn_form *form,
                                   opl_text **out);
/**
 * Makes requests of a form: a case of its own, or a version in `a_case`. `choice` is an
 * `ImportChoice` of the JSON Schema; for a new case it must have the keys of case, employee and
 * manager. A rule that says no is an answer and no error.
 * Owner: the caller frees `*out` with `opl_altinn_import_free`, `*error` with `opl_error_free`.
 * NULL: `form`, `choice` and `out` must not be NULL; `a_case` and `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (the file is no form), `OPL_STATUS_INPUT`,
 * `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_altinn_form_import(const opl_altinn_form *form,
                                  const opl_case *a_case,
                                  const char *choice,
                                  size_t choice_len,
                                  opl_altinn_import **out,
                                  opl_error **error);
/**
 * The refusal of the rule that keeps the form out of the case; it lives on when the import is
 * freed.
 * Owner: the caller frees `*out` with `opl_refusal_free`.
 * NULL: `imported` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (not refused), `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_altinn_import_refusal(const opl_altinn_import *imported,
                                     opl_refusal **out);
/**
 * How many requests there are; 0 when a rule says no.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `imported` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_altinn_import_count(const opl_altinn_import *imported, size_t *out);
/**
 * A request, to be executed in this order; the first of a new case opens it.
 * Owner: the caller frees `*out` with `opl_request_free`.
 * NULL: `imported` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_altinn_import_request(const opl_altinn_import *imported,
                                     size_t index,
                                     opl_request **out);
/**
 * The case after the requests: what they give when they are executed.
 * Owner: the caller frees `*out` with `opl_case_free`.
 * NULL: `imported` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (a rule says no), `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_altinn_import_case(const opl_altinn_import *imported,
                                  opl_case **out);
/**
 * The import as canonical JSON: `plan`, the version that the form became; `requests`; and `notes`
 * on each field that did not simply pass over, each with `path`, `note` and `loss`.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `imported` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (a rule says no), `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_altinn_import_to_json(const opl_altinn_import *imported,
                                     opl_text **out);
/**
 * A version as a form of 2016, `oppfolgingsplan.xml`, for one who may see it. `choice` is a
 * `FormChoice` of the JSON Schema: the employer's name, and what else the case does not know. The
 * notes say what of the version is not in it: `notes`, each with `path`, `note` and `loss`.
 * Owner: the caller frees `*out` with `opl_files_free`, `*error` with `opl_error_free`.
 * NULL: `a_case`, `actor`, `plan`, `choice` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_NOT_UTF8`, `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_altinn_form(const opl_case *a_case,
                                const opl_actor *actor,
                                const char *plan,
                                size_t plan_len,
                                opl_moment moment,
                                const char *choice,
                                size_t choice_len,
                                opl_files **out,
                                opl_error **error);
/**
 * Frees a handle that the library gave.
 * Owner: the caller gives `form` up, once, after its last use.
 * NULL: nothing happens.
 * Status: none; it cannot fail.
 * Threads: any thread, when no other uses the handle any more.
 */
void opl_altinn_form_free(opl_altinn_form *form);
/**
 * Frees a handle that the library gave.
 * Owner: the caller gives `imported` up, once, after its last use.
 * NULL: nothing happens.
 * Status: none; it cannot fail.
 * Threads: any thread, when no other uses the handle any more.
 */
void opl_altinn_import_free(opl_altinn_import *imported);
/**
 * A list without a document.
 * Owner: the caller frees `*out` with `opl_attachments_free`, `*error` with `opl_error_free`.
 * NULL: `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_attachments_new(opl_attachments **out,
                               opl_error **error);
/**
 * The list with a document more: its title in the archive, its media type such as
 * `application/pdf`, its bytes, which are copied, and the log entry whose document it is, if
 * there is one. A media type that the library does not know is `unknown_name`.
 * Owner: the caller frees `*out` with `opl_attachments_free`, `*error` with `opl_error_free`.
 * The list stays the caller's.
 * NULL: `attachments`, `title`, `media_type`, `data` and `out` must not be NULL; `entry` and
 * `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_NOT_UTF8`, `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_attachments_with(const opl_attachments *attachments,
                                const char *title,
                                size_t title_len,
                                const char *media_type,
                                size_t media_type_len,
                                const uint8_t *data,
                                size_t data_len,
                                const char *entry,
                                size_t entry_len,
                                opl_attachments **out,
                                opl_error **error);
/**
 * Frees a handle that the library gave.
 * Owner: the caller gives `attachments` up, once, after its last use.
 * NULL: nothing happens.
 * Status: none; it cannot fail.
 * Threads: any thread, when no other uses the handle any more.
 */
void opl_attachments_free(opl_attachments *attachments);
/**
 * An approved version as an archive takes it, as files with their sums: the document, an
 * `arkivmelding` for eFormidling and one for Fiks Arkiv, a registration sheet, the
 * attachments. `choice` is an `ArchiveChoice` of the JSON Schema: profile, names, folder; `{}`
 * chooses nothing. The notes say what is left to do. Nothing happens in the case.
 * Owner: the caller frees `*out` with `opl_files_free`, `*error` with `opl_error_free`.
 * NULL: `writer`, `a_case`, `actor`, `plan`, `choice`, `attachments` and `out` must not be
 * NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_NOT_UTF8`, `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_pdf_writer_archive(const opl_pdf_writer *writer,
                                  const opl_case *a_case,
                                  const opl_actor *actor,
                                  const char *plan,
                                  size_t plan_len,
                                  opl_moment moment,
                                  const char *choice,
                                  size_t choice_len,
                                  const opl_attachments *attachments,
                                  opl_files **out,
                                  opl_error **error);
/**
 * The documents of an entry of the log as an archive takes them, as an entry of their own, with
 * their sums. The first document is the main one. `choice` is an `ArchiveChoice` of the JSON
 * Schema; with `received_from` it is incoming post, else a note. The notes say what is left to do.
 * Nothing happens in the case.
 * Owner: the caller frees `*out` with `opl_files_free`, `*error` with `opl_error_free`.
 * NULL: `a_case`, `actor`, `entry`, `choice`, `attachments` and `out` must not be NULL; `error`
 * may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT` (also without a document),
 * `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_archive_log_entry(const opl_case *a_case,
                                      const opl_actor *actor,
                                      const char *entry,
                                      size_t entry_len,
                                      opl_moment moment,
                                      const char *choice,
                                      size_t choice_len,
                                      const opl_attachments *attachments,
                                      opl_files **out,
                                      opl_error **error);
/**
 * What a case knows of a document that Nav keeps, as JSON: `about`, whether it is about the person
 * and the employer of the case; `entry`, the entry of its log that stands for it, if there is one;
 * `archived`, whether that says that it is in the archive. `document` is one of the `documents` of
 * a page (`opl_nav_answer_page_json`).
 * Owner: the caller frees `*out` with `opl_text_free`, `*error` with `opl_error_free`.
 * NULL: `a_case`, `document` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_NOT_UTF8`, `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_nav_document_json(const opl_case *a_case,
                                      const char *document,
                                      size_t document_len,
                                      opl_text **out,
                                      opl_error **error);
/**
 * The request `add_log_entry` by which the case gets to know a document that Nav keeps, by the
 * manager or HR. Execute it, and store the case, before the document goes into the archive.
 * Owner: the caller frees `*out` with `opl_request_free`, `*error` with `opl_error_free`.
 * NULL: `a_case`, `actor`, `document` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (the case knows it), `OPL_STATUS_INPUT` (also for
 * another person or employer than the case's), `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`,
 * `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_nav_document_request(const opl_case *a_case,
                                         const opl_actor *actor,
                                         const char *document,
                                         size_t document_len,
                                         opl_moment moment,
                                         opl_request **out,
                                         opl_error **error);
/**
 * A document that was fetched from Nav as an archive takes it: an entry of its own, of incoming post
 * for a letter, a note for a plan. The case must know it (`opl_case_nav_document_request`); when
 * the archive has it, `record_log_archived` of that entry says so. `data` are the bytes of
 * `opl_nav_answer_data`, `media_type` that of `opl_nav_answer_media_type`.
 * Owner: the caller frees `*out` with `opl_files_free`, `*error` with `opl_error_free`.
 * NULL: `a_case`, `actor`, `document`, `media_type`, `data`, `choice` and `out` must not be NULL;
 * `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_NOT_UTF8`, `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_archive_nav_document(const opl_case *a_case,
                                         const opl_actor *actor,
                                         const char *document,
                                         size_t document_len,
                                         const char *media_type,
                                         size_t media_type_len,
                                         const uint8_t *data,
                                         size_t data_len,
                                         opl_moment moment,
                                         const char *choice,
                                         size_t choice_len,
                                         opl_files **out,
                                         opl_error **error);
/**
 * A writer of PDF/A-2a and PDF/UA-1. With `attach_json` other than 0 it attaches the document
 * as JSON; the files are PDF/A-3a then, which not every archive takes. That holds for
 * `opl_pdf_writer_write`; archive packages and proofs are always PDF/A-2a.
 * Owner: the caller frees `*out` with `opl_pdf_writer_free`, `*error` with `opl_error_free`.
 * NULL: `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_pdf_writer_new(int32_t attach_json,
                              opl_pdf_writer **out,
                              opl_error **error);
/**
 * A version of the plan as PDF for one who may see it, `oppfolgingsplan.pdf`. The host itself asks as the
 * system. The same case, moment and choice give the same bytes. `choice` as of
 * `opl_case_document_json`.
 * Owner: the caller frees `*out` with `opl_files_free`, `*error` with `opl_error_free`.
 * NULL: `writer`, `a_case`, `actor`, `plan`, `choice` and `out` must not be NULL; `error` may
 * be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_NOT_UTF8`, `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_pdf_writer_write(const opl_pdf_writer *writer,
                                const opl_case *a_case,
                                const opl_actor *actor,
                                const char *plan,
                                size_t plan_len,
                                opl_moment moment,
                                const char *choice,
                                size_t choice_len,
                                opl_files **out,
                                opl_error **error);
/**
 * Frees a handle that the library gave.
 * Owner: the caller gives `writer` up, once, after its last use.
 * NULL: nothing happens.
 * Status: none; it cannot fail.
 * Threads: any thread, when no other uses the handle any more.
 */
void opl_pdf_writer_free(opl_pdf_writer *writer);
/**
 * What the employer shows the Labour Inspection and Nav, as files with their sums: a document,
 * the events, and a hash chain over them. `choice` is a `ProofChoice` of the JSON Schema; `{}`
 * chooses nothing. The notes have `last_link`, to be kept where whoever makes proofs cannot
 * write.
 * Owner: the caller frees `*out` with `opl_files_free`, `*error` with `opl_error_free`.
 * NULL: `writer`, `a_case`, `actor`, `choice` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_NOT_UTF8`, `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_pdf_writer_proof(const opl_pdf_writer *writer,
                                const opl_case *a_case,
                                const opl_actor *actor,
                                opl_moment moment,
                                const char *choice,
                                size_t choice_len,
                                opl_files **out,
                                opl_error **error);
/**
 * Verifies a proof that was packed by `opl_files_zip`. `choice` is a `VerifyChoice` of the JSON
 * Schema: what was kept elsewhere, such as links of the chain; `{}` if nothing was. The document
 * is written anew and compared.
 * Owner: the caller frees `*out` with `opl_proof_verdict_free`, `*error` with
 * `opl_error_free`.
 * NULL: `writer`, `zip`, `choice` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_NOT_UTF8`, `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_proof_verify_zip(const opl_pdf_writer *writer,
                                const uint8_t *zip,
                                size_t zip_len,
                                const char *choice,
                                size_t choice_len,
                                opl_proof_verdict **out,
                                opl_error **error);
/**
 * 1 when nothing is wrong with the proof.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `verdict` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_proof_verdict_is_whole(const opl_proof_verdict *verdict, int32_t *out);
/**
 * What was found, as JSON: `findings` (`fault`, `file`, `line`), `events`, `last_link` and
 * `sums`.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `verdict` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_proof_verdict_to_json(const opl_proof_verdict *verdict,
                                     opl_text **out);
/**
 * Frees a handle that the library gave.
 * Owner: the caller gives `verdict` up, once, after its last use.
 * NULL: nothing happens.
 * Status: none; it cannot fail.
 * Threads: any thread, when no other uses the handle any more.
 */
void opl_proof_verdict_free(opl_proof_verdict *verdict);
/**
 * Reads what Fiks Arkiv answers to the message of an archive package. An answer that is no
 * receipt is an answer and no error.
 * Owner: the caller frees `*out` with `opl_archive_receipt_free`, `*error` with
 * `opl_error_free`.
 * NULL: `answer` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_archive_receipt_read(const uint8_t *answer,
                                    size_t answer_len,
                                    opl_archive_receipt **out,
                                    opl_error **error);
/**
 * Why the answer is no receipt, as JSON: `receipt_error`, `advice` (`retry`, `fix` or
 * `give_up`), and `id`, the archive's own key of its error, where it gave one.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `receipt` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (it is one), `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_archive_receipt_fault_json(const opl_archive_receipt *receipt,
                                          opl_text **out);
/**
 * Why the answer is no receipt, for a person.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `receipt` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (it is one), `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_archive_receipt_fault_message(const opl_archive_receipt *receipt,
                                             opl_language language,
                                             opl_text **out);
/**
 * What to do about an answer that is no receipt, for a person.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `receipt` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (it is one), `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_archive_receipt_fault_help(const opl_archive_receipt *receipt,
                                          opl_language language,
                                          opl_text **out);
/**
 * The receipt as JSON: `system_id`, `number`, `key`, `existing` and `dispatched`.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `receipt` and `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (it is none), `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_archive_receipt_to_json(const opl_archive_receipt *receipt,
                                       opl_text **out);
/**
 * The request `record_archived` of a version, to be executed. `choice` is the one that the
 * package was made with.
 * Owner: the caller frees `*out` with `opl_request_free`, `*error` with `opl_error_free`.
 * NULL: `receipt`, `a_case`, `actor`, `plan`, `choice` and `out` must not be NULL; `error` may
 * be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (the answer is no receipt), `OPL_STATUS_INPUT`
 * (also for a receipt of another version), `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`,
 * `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_archive_receipt_request(const opl_archive_receipt *receipt,
                                       const opl_case *a_case,
                                       const opl_actor *actor,
                                       const char *plan,
                                       size_t plan_len,
                                       opl_moment moment,
                                       const char *choice,
                                       size_t choice_len,
                                       opl_request **out,
                                       opl_error **error);
/**
 * The request `record_log_archived` of an entry of the log, for the receipt of a package of
 * `opl_case_archive_log_entry` or `opl_case_archive_nav_document`. `choice` is the one that the
 * package was made with.
 * Owner: the caller frees `*out` with `opl_request_free`, `*error` with `opl_error_free`.
 * NULL: `receipt`, `a_case`, `actor`, `entry`, `choice` and `out` must not be NULL; `error` may
 * be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (the answer is no receipt), `OPL_STATUS_INPUT`
 * (also for a receipt of another entry), `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`,
 * `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_archive_receipt_log_request(const opl_archive_receipt *receipt,
                                           const opl_case *a_case,
                                           const opl_actor *actor,
                                           const char *entry,
                                           size_t entry_len,
                                           opl_moment moment,
                                           const char *choice,
                                           size_t choice_len,
                                           opl_request **out,
                                           opl_error **error);
/**
 * Frees a handle that the library gave.
 * Owner: the caller gives `receipt` up, once, after its last use.
 * NULL: nothing happens.
 * Status: none; it cannot fail.
 * Threads: any thread, when no other uses the handle any more.
 */
void opl_archive_receipt_free(opl_archive_receipt *receipt);
/**
 * A picture of the case at a moment as one who may see it sees it, `tidslinje.svg`: absence,
 * grades, versions, deadlines, meetings, the day. `choice` is a `ReportChoice` of the JSON
 * Schema; `{}` chooses nothing.
 * Owner: the caller frees `*out` with `opl_files_free`, `*error` with `opl_error_free`.
 * NULL: `a_case`, `actor`, `choice` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_NOT_UTF8`, `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_timeline(const opl_case *a_case,
                             const opl_actor *actor,
                             opl_moment moment,
                             const char *choice,
                             size_t choice_len,
                             opl_files **out,
                             opl_error **error);
/**
 * A report of the case at a moment as one who may see it sees it, `rapport.html`: one page
 * that stands alone, with the picture in it. `choice` as of `opl_case_timeline`.
 * Owner: the caller frees `*out` with `opl_files_free`, `*error` with `opl_error_free`.
 * NULL: `a_case`, `actor`, `choice` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`,
 * `OPL_STATUS_NOT_UTF8`, `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_case_report(const opl_case *a_case,
                           const opl_actor *actor,
                           opl_moment moment,
                           const char *choice,
                           size_t choice_len,
                           opl_files **out,
                           opl_error **error);
/**
 * All the files in one, `filer.zip`, dated as the moment is in Oslo. The same files and moment
 * give the same bytes. Files that a rule forbids give its refusal again, and no zip:
 * `opl_files_refusal`.
 * Owner: the caller frees `*out` with `opl_files_free`, `*error` with `opl_error_free`.
 * NULL: `files` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_files_zip(const opl_files *files,
                         opl_moment moment,
                         opl_files **out,
                         opl_error **error);
#endif

/**
 * Every rule as a JSON array, in the order in which rules are asked: `code`, `kind`,
 * `citations`, `remedy`, `doc`, and `message` and `help` in each language.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_rules_json(opl_text **out);

/**
 * Every citation as a JSON array: `id`, `kind`, `act`, `section`, `paragraph`, `title`, its
 * text in each language, `source` and the days of its wording.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_citations_json(opl_text **out);

/**
 * The table of commands as a JSON array: `command`, the `modes` of approval and the `roles` that
 * may ask, the `rules` that are asked, the `moves` of a version from state to state, and the
 * `events` that come of it.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_commands_json(opl_text **out);

/**
 * The dated versions of the law as a JSON array: the days in which each is in force, and its limit
 * for each duty.
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_laws_json(opl_text **out);

/**
 * What a rule says to a person when it refuses or warns: what could not be done and why.
 * Owner: the caller frees `*out` with `opl_text_free`, `*error` with `opl_error_free`.
 * NULL: `rule` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`,
 * `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_rule_message(const char *rule,
                            size_t rule_len,
                            opl_language language,
                            opl_text **out,
                            opl_error **error);

/**
 * What to do instead, by the code of a rule.
 * Owner: the caller frees `*out` with `opl_text_free`, `*error` with `opl_error_free`.
 * NULL: `rule` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`,
 * `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_rule_help(const char *rule,
                         size_t rule_len,
                         opl_language language,
                         opl_text **out,
                         opl_error **error);

/**
 * The name of a word of the JSON, such as `family` `command` and `word` `add_task`;
 * `opl_terms_json` lists them all.
 * Owner: the caller frees `*out` with `opl_text_free`, `*error` with `opl_error_free`.
 * NULL: `family`, `word` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (the family has no such word), `OPL_STATUS_INPUT`,
 * `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`, `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_term(const char *family,
                    size_t family_len,
                    const char *word,
                    size_t word_len,
                    opl_language language,
                    opl_text **out,
                    opl_error **error);

/**
 * Every name of every word as JSON: by family, word, and language (`nb`, `nn`, `en`).
 * Owner: the caller frees `*out` with `opl_text_free`.
 * NULL: `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_terms_json(opl_text **out);

/**
 * The rule whose check digits a national identity number or D-number has. Anything but eleven
 * digits is an input error.
 * Owner: `*out` is a plain number; nothing to free; the caller frees `*error` with
 * `opl_error_free`.
 * NULL: `text` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (no rule: the number is mistyped),
 * `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`,
 * `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_person_number_check(const char *text,
                                   size_t text_len,
                                   opl_check_rule *out,
                                   opl_error **error);

/**
 * 1 for a D-number, given to persons who have no national identity number; else 0.
 * Owner: `*out` is a plain number; nothing to free; the caller frees `*error` with
 * `opl_error_free`.
 * NULL: `text` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`,
 * `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_person_number_is_d_number(const char *text,
                                         size_t text_len,
                                         int32_t *out,
                                         opl_error **error);

/**
 * 1 for a number of an invented person in Norway's test registers, else 0.
 * Owner: `*out` is a plain number; nothing to free; the caller frees `*error` with
 * `opl_error_free`.
 * NULL: `text` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`,
 * `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_person_number_is_synthetic(const char *text,
                                          size_t text_len,
                                          int32_t *out,
                                          opl_error **error);

/**
 * 1 when the check digit of an organisation number is right, else 0. Anything but nine digits is
 * an input error.
 * Owner: `*out` is a plain number; nothing to free; the caller frees `*error` with
 * `opl_error_free`.
 * NULL: `text` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`,
 * `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_organisation_number_is_valid(const char *text,
                                            size_t text_len,
                                            int32_t *out,
                                            opl_error **error);

/**
 * What a text seems to hold that does not belong in a plan, as a JSON array of kinds such as
 * `identity_number`; empty when nothing is found.
 * Owner: the caller frees `*out` with `opl_text_free`, `*error` with `opl_error_free`.
 * NULL: `text` and `out` must not be NULL; `error` may be.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`,
 * `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_sensitive_json(const char *text,
                              size_t text_len,
                              opl_text **out,
                              opl_error **error);

/**
 * The last day on which something is visible that is kept for so many months (0 to 255) after a
 * date.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_last_visible(opl_date date,
                            int32_t months,
                            opl_date *out);

/**
 * When a draft that was saved at a moment is said to run out: so many months (0 to 255) later on
 * the wall clock of Oslo, clamped to the end of the month.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_draft_expires_at(opl_moment saved,
                                int32_t months,
                                opl_moment *out);

/**
 * 1 while a draft that was saved at a moment is kept, with so many months (0 to 255); 0 when it
 * has run out.
 * Owner: `*out` is a plain number; nothing to free.
 * NULL: `out` must not be NULL.
 * Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
 * `OPL_STATUS_BUG`.
 * Threads: any thread, any number at once.
 */
opl_status opl_draft_is_kept(opl_moment saved,
                             opl_moment now,
                             int32_t months,
                             int32_t *out);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* OPPFOLGINGSPLAN_H */
