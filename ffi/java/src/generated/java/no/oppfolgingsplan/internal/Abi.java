// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.internal;

/** The functions of the C ABI. Pointers and sizes are {@code long}. */
public final class Abi {
    /** The version of the ABI that these declarations are for. */
    public static final int VERSION = 1;

    private Abi() {}

    /**
     * The version of the ABI that is loaded; {@code opl_check_abi} says whether a program may
     * use it.
     */
    public static native int opl_abi_version();

    /**
     * Whether a program that was built against a header of {@code header_version}, its
     * {@code OPL_ABI_VERSION}, may use this library: 1, or 0 when it must stop. The library
     * that is loaded answers, since it knows the headers before it.
     */
    public static native int opl_check_abi(int headerVersion);

    /**
     * The version of the rules, which is recorded with each event. It goes up when a rule gives
     * another answer than before.
     */
    public static native int opl_rules_version();

    /**
     * The version of the JSON in which cases are stored. A case of an earlier version loads, one
     * of a later version does not.
     */
    public static native int opl_wire_version();

    /** The version of the library, such as {@code 0.1.0}; for a person or a log. */
    public static native int opl_library_version(long out);

    /**
     * The bytes of a text. They are UTF-8 and are followed by a NUL, so that a text without a
     * NUL inside is also a C string.
     */
    public static native long opl_text_data(long text);

    /** How many bytes a text has, the NUL after them not counted. */
    public static native long opl_text_len(long text);

    /** Frees a text, the only way for every text of the library. */
    public static native void opl_text_free(long text);

    /** The status that the failed call returned. */
    public static native int opl_error_status(long error);

    /**
     * What is wrong, as a word that programs compare: {@code missing_field},
     * {@code null_argument}.
     */
    public static native int opl_error_kind(long error, long out);

    /**
     * Where: the path in the input, such as {@code periods[0].from}, or the argument; empty for
     * the whole.
     */
    public static native int opl_error_path(long error, long out);

    /** The reason in English, for a developer. */
    public static native int opl_error_reason(long error, long out);

    /** What is wrong, for a person; it does not name the path. */
    public static native int opl_error_message(long error, int language, long out);

    /** The error as JSON: {@code error} (the kind), {@code path} and {@code reason}. */
    public static native int opl_error_to_json(long error, long out);

    /** Frees a handle that the library gave. */
    public static native void opl_error_free(long error);

    /** Reads a date of the form {@code YYYY-MM-DD}. */
    public static native int opl_date_parse(long text, long textLen, long out, long error);

    /** A date as text: {@code YYYY-MM-DD}. */
    public static native int opl_date_to_text(int date, long out);

    /** Reads a moment in RFC 3339 with an offset: {@code 2026-02-03T10:15:00+01:00}. */
    public static native int opl_moment_parse(long text, long textLen, long out, long error);

    /** A moment as text, with the wall clock of Oslo. */
    public static native int opl_moment_to_text(long moment, long out);

    /** The calendar day of a moment in Oslo, which is the day of every decision. */
    public static native int opl_moment_date(long moment, long out);

    /**
     * Makes an actor. {@code id} is the host's key of the person, as in {@code by.id} of a
     * request; employee, manager and HR must have one. {@code person_access} other than 0
     * states that Nav's caseworker has access to the person; other roles leave it 0.
     */
    public static native int opl_actor_new(int role, long id, long idLen, int personAccess, long out, long error);

    /**
     * Reads an actor as it stands in {@code by} of a request:
     * {@code {"role":"manager","id":"m-1"}}.
     */
    public static native int opl_actor_from_json(long json, long jsonLen, long out, long error);

    /** The role of an actor. */
    public static native int opl_actor_role(long actor, long out);

    /** The host's key of an actor. */
    public static native int opl_actor_id(long actor, long out);

    /** Whether the host states that this caseworker at Nav has access to the person: 1 or 0. */
    public static native int opl_actor_has_person_access(long actor, long out);

    /** Frees a handle that the library gave. */
    public static native void opl_actor_free(long actor);

    /** Reads a request: one line of the replay format. It is not decided yet. */
    public static native int opl_request_from_json(long json, long jsonLen, long out, long error);

    /** The request as canonical JSON. */
    public static native int opl_request_to_json(long request, long out);

    /** The name of its command, such as {@code add_task}. */
    public static native int opl_request_command(long request, long out);

    /** The role of the asker. */
    public static native int opl_request_role(long request, long out);

    /** When it is asked; its date in Oslo is the day of the decision. */
    public static native int opl_request_moment(long request, long out);

    /** Frees a handle that the library gave. */
    public static native void opl_request_free(long request);

    /** The code of the rule, such as {@code edit.not-draft}: stable, never reused. */
    public static native int opl_refusal_code(long refusal, long out);

    /** What sort of no it is. */
    public static native int opl_refusal_kind(long refusal, long out);

    /** How many fields break the rule; 0 when it is not about a field. */
    public static native int opl_refusal_field_count(long refusal, long out);

    /** The path of a field that breaks the rule, in the order of the form. */
    public static native int opl_refusal_field(long refusal, long index, long out);

    /** How many citations the rule rests on; at least one. */
    public static native int opl_refusal_citation_count(long refusal, long out);

    /**
     * The stable identifier of a citation, such as {@code aml-4-6-3}; the weightiest comes
     * first.
     */
    public static native int opl_refusal_citation_id(long refusal, long index, long out);

    /** A citation as it is cited: {@code arbeidsmiljøloven § 4-6 tredje ledd}. */
    public static native int opl_refusal_citation_text(long refusal, long index, int language, long out);

    /** How many commands can mend it; 0 when only time, another person or better input can. */
    public static native int opl_refusal_remedy_count(long refusal, long out);

    /** A command that can mend it, such as {@code revise_plan}. */
    public static native int opl_refusal_remedy(long refusal, long index, long out);

    /** What was refused and why, for a person. */
    public static native int opl_refusal_message(long refusal, int language, long out);

    /** What to do instead, for a person. */
    public static native int opl_refusal_help(long refusal, int language, long out);

    /**
     * The refusal as JSON: {@code refused}, {@code kind}, {@code fields}, {@code citations}
     * and {@code remedy}.
     */
    public static native int opl_refusal_to_json(long refusal, long out);

    /** Frees a handle that the library gave. */
    public static native void opl_refusal_free(long refusal);

    /** 1 when a rule said no, 0 when the case went on. */
    public static native int opl_step_is_refused(long step, long out);

    /** The case after the request; it lives on when the step is freed. */
    public static native int opl_step_case(long step, long out);

    /** The refusal; it lives on when the step is freed. */
    public static native int opl_step_refusal(long step, long out);

    /** How many events happened; 0 when it was refused, or repeated what stands already. */
    public static native int opl_step_event_count(long step, long out);

    /** The name of an event, such as {@code plan_approved}. */
    public static native int opl_step_event_kind(long step, long index, long out);

    /** An event as canonical JSON. */
    public static native int opl_step_event_json(long step, long index, long out);

    /** All events as a JSON array; empty when it was refused. */
    public static native int opl_step_events_json(long step, long out);

    /** How many warnings the texts of the request gave. Warnings refuse nothing. */
    public static native int opl_step_warning_count(long step, long out);

    /** The code of the rule that a warning is about, such as {@code text.identity-number}. */
    public static native int opl_step_warning_rule(long step, long index, long out);

    /** The path of the field that a warning is about. Its text is not repeated. */
    public static native int opl_step_warning_field(long step, long index, long out);

    /** All warnings as a JSON array of {@code warning} and {@code field}. */
    public static native int opl_step_warnings_json(long step, long out);

    /** Frees a handle that the library gave. */
    public static native void opl_step_free(long step);

    /** Opens a case with an {@code open_case} request in JSON. A refusal is a step too. */
    public static native int opl_case_open(long json, long jsonLen, long out, long error);

    /** As {@code opl_case_open}, with a request that was read before. */
    public static native int opl_case_open_request(long request, long out, long error);

    /** Loads a case that {@code opl_case_to_json} of this or an earlier version stored. */
    public static native int opl_case_from_json(long json, long jsonLen, long out, long error);

    /** Answers a request in JSON. A refusal is a step too; {@code a_case} stays as it is. */
    public static native int opl_case_execute(long aCase, long json, long jsonLen, long out, long error);

    /** As {@code opl_case_execute}, with a request that is read already. */
    public static native int opl_case_execute_request(long aCase, long request, long out, long error);

    /** The case as canonical JSON, to store: equal cases give equal bytes everywhere. */
    public static native int opl_case_to_json(long aCase, long out);

    /**
     * One more handle of the same case, with a life of its own. The content is shared, so this
     * is cheap.
     */
    public static native int opl_case_clone(long aCase, long out);

    /** The host's key of the case. */
    public static native int opl_case_id(long aCase, long out);

    /** How many events the case has: what a request gives as {@code based_on}. */
    public static native int opl_case_version(long aCase, long out);

    /** The moment of the last event; no request may lie before it. */
    public static native int opl_case_last_moment(long aCase, long out);

    /** An event of the case as canonical JSON, the oldest first; as many as the version says. */
    public static native int opl_case_event_json(long aCase, long index, long out);

    /** Frees a handle that the library gave. */
    public static native void opl_case_free(long aCase);

    /**
     * Answers a request in JSON without making the next case: the step has the events or the
     * refusal, and {@code opl_step_case} gives none. {@code opl_case_execute} answers the same
     * and goes on.
     */
    public static native int opl_case_decide(long aCase, long json, long jsonLen, long out, long error);

    /** As {@code opl_case_decide}, with a request that is read already. */
    public static native int opl_case_decide_request(long aCase, long request, long out, long error);

    /**
     * The case after one more event, in JSON, that was decided on it or on its twin elsewhere;
     * {@code a_case} stays as it is. An event that cannot follow is an input error at its
     * field: one that goes back in time, opens the case once more, or names a plan that is not
     * there or is already.
     */
    public static native int opl_case_apply_event(long aCase, long json, long jsonLen, long out, long error);

    /**
     * The case that a whole history comes to: a JSON array of events, the oldest first, such as
     * {@code opl_case_events_json} gives. The path of a bad event begins with its place:
     * {@code [3].at}, and {@code events[3].at} where it does not follow on those before it.
     */
    public static native int opl_case_from_events(long json, long jsonLen, long out, long error);

    /** The host's key of the employee. */
    public static native int opl_case_employee(long aCase, long out);

    /** The employee's national identity number: eleven digits. */
    public static native int opl_case_person_number(long aCase, long out);

    /** The employee's date of birth. */
    public static native int opl_case_birth_date(long aCase, long out);

    /** The employer's organisation number: nine digits. */
    public static native int opl_case_employer(long aCase, long out);

    /** The host's key of the employee's manager on a date. */
    public static native int opl_case_manager_on(long aCase, int date, long out, long error);

    /** 1 when the content was deleted after retention, else 0. */
    public static native int opl_case_is_purged(long aCase, long out);

    /** The date on which the employee died. */
    public static native int opl_case_death(long aCase, long out);

    /**
     * The link of the hash chain after an event, the oldest event first: 64 hexadecimal digits.
     * It is the SHA-256 of the link before it followed by the canonical JSON of the event;
     * before the first event it is that of nothing. Who has kept an earlier link can tell
     * whether the history before it was changed.
     */
    public static native int opl_case_link(long aCase, long index, long out);

    /** Every event as a JSON array, the oldest first. */
    public static native int opl_case_events_json(long aCase, long out);

    /** The policy as JSON: a choice in which every value is given. */
    public static native int opl_case_policy_json(long aCase, long out);

    /**
     * Every version of the plan with its content as a JSON array, the oldest first, whoever may
     * see it: for the host itself. {@code opl_case_plan_for} asks what a person may see.
     */
    public static native int opl_case_plans_json(long aCase, long out);

    /** The sick notes as a JSON array, in the order of registration. */
    public static native int opl_case_sick_notes_json(long aCase, long out);

    /**
     * The absences that the notes and days come to by the policy's gap rule, as a JSON array in
     * the order of dates.
     */
    public static native int opl_case_absences_json(long aCase, long out);

    /** The dialogue meetings as a JSON array. */
    public static native int opl_case_meetings_json(long aCase, long out);

    /**
     * The exemptions as a JSON array, the oldest first; what somebody can see names them by
     * their place here.
     */
    public static native int opl_case_exemptions_json(long aCase, long out);

    /** The employer's log as a JSON array, the oldest first. */
    public static native int opl_case_log_json(long aCase, long out);

    /** What holds the case back from purging, as a JSON array of words. */
    public static native int opl_case_holds_json(long aCase, long out);

    /** How many versions of the plan the case has. */
    public static native int opl_case_plan_count(long aCase, long out);

    /** A version of the plan by its place, the oldest first, whoever may see it. */
    public static native int opl_case_plan_at(long aCase, long index, long out);

    /** A version of the plan by its identifier, such as {@code p1}, whoever may see it. */
    public static native int opl_case_plan(long aCase, long plan, long planLen, long out, long error);

    /**
     * A version of the plan for somebody at a moment: the version, or the refusal of the rule
     * that hides it. Nav and the practitioner get the same answer for a version that is not
     * shared with them and for one that does not exist.
     */
    public static native int opl_case_plan_for(long aCase, long actor, long plan, long planLen, long moment, long out, long error);

    /** 1 when the actor sees the version, 0 when a rule hides it. */
    public static native int opl_plan_sight_is_seen(long sight, long out);

    /** The version; it lives on when {@code sight} is freed. */
    public static native int opl_plan_sight_plan(long sight, long out);

    /** The refusal that hides the version; it lives on when {@code sight} is freed. */
    public static native int opl_plan_sight_refusal(long sight, long out);

    /** Frees a handle that the library gave. */
    public static native void opl_plan_sight_free(long sight);

    /** The identifier of the version, such as {@code p1}. */
    public static native int opl_plan_id(long plan, long out);

    /** The state of the version on a date. */
    public static native int opl_plan_state_on(long plan, int date, long out);

    /** When the version was started. */
    public static native int opl_plan_started_at(long plan, long out);

    /**
     * The party that started the version: {@code OPL_ROLE_EMPLOYEE} or
     * {@code OPL_ROLE_MANAGER}.
     */
    public static native int opl_plan_started_by(long plan, long out);

    /** The version that this one was made from. */
    public static native int opl_plan_source(long plan, long out);

    /** When the version was last written in. */
    public static native int opl_plan_saved_at(long plan, long out);

    /** 1 while the version is being written or approved, else 0. */
    public static native int opl_plan_is_unfinished(long plan, long out);

    /** 1 when the version was registered on the wrong person, else 0. */
    public static native int opl_plan_is_misregistered(long plan, long out);

    /**
     * The party whose rejection stands: {@code OPL_ROLE_EMPLOYEE} or {@code OPL_ROLE_MANAGER}.
     */
    public static native int opl_plan_rejected_by(long plan, long out);

    /** The date on which the version was approved or completed. */
    public static native int opl_plan_approved_on(long plan, long out);

    /** The first day of the approved validity. */
    public static native int opl_plan_valid_from(long plan, long out);

    /** The last day of the approved validity. */
    public static native int opl_plan_valid_to(long plan, long out);

    /** The day on which the approved version is to be evaluated. */
    public static native int opl_plan_evaluate_on(long plan, long out);

    /**
     * The whole version as canonical JSON: tasks and measures or the form, the state, and what
     * an approval carried.
     */
    public static native int opl_plan_to_json(long plan, long out);

    /** Frees a handle that the library gave. */
    public static native void opl_plan_free(long plan);

    /** The names of the presets of policies, as a JSON array. */
    public static native int opl_presets_json(long out);

    /**
     * The policy that a choice comes to, as JSON in which every value is given. {@code json} is
     * a choice as in {@code policy} of {@code open_case}: a preset, and what differs from it.
     */
    public static native int opl_policy_resolve(long json, long jsonLen, long out, long error);

    /**
     * Reads the answer to a request. {@code moment} is when it came, {@code status} its status
     * code, {@code headers} its headers as HTTP clients have them: {@code Name: value}, one a
     * line, with or without the status line. {@code body} is the body as it came; of an answer
     * to a plan also one that broke off, since it may still say which plan it is. What is no
     * answer of the server that was meant is a failure, not an error.
     */
    public static native int opl_nav_answer_read(long request, int status, long headers, long headersLen, long body, long bodyLen, long moment, long out, long error);

    /**
     * No connection came about, so nothing was sent: refused, no such host, no trust in the
     * certificate, a proxy that does not let it through. Also when there was no token to send a
     * plan with.
     */
    public static native int opl_nav_answer_not_connected(long request, long out, long error);

    /**
     * The connection broke, or time ran out, after it had been made. When in doubt, this and not
     * {@code opl_nav_answer_not_connected}: a plan is then not sent a second time.
     */
    public static native int opl_nav_answer_interrupted(long request, long out, long error);

    /** The bytes of a document that was fetched. */
    public static native long opl_nav_answer_data(long answer);

    /** How many bytes a document that was fetched has. */
    public static native long opl_nav_answer_len(long answer);

    /** Frees a handle that the library gave. */
    public static native void opl_nav_answer_free(long answer);

    /** 1 when the server did what was asked, 0 when there is a failure. */
    public static native int opl_nav_answer_is_ok(long answer, long out);

    /**
     * The answer or the failure as canonical JSON. An answer has its kind in {@code answer}
     * ({@code ready}, {@code receipt}, {@code documents}, {@code document},
     * {@code sick_notes}, {@code token}) and may be personal or secret. A failure has
     * {@code call}, {@code failed}, {@code advice} and, where they are known,
     * {@code status}, {@code nav_error}, {@code retry_after}, {@code reference} and
     * {@code path}, where in the answer stands what cannot be read: codes only, for a log.
     */
    public static native int opl_nav_answer_to_json(long answer, long out);

    /**
     * Nav's {@code uuid} of a plan that was sent, for {@code opl_http_request_sending_status};
     * also when only that much of the answer could be read.
     */
    public static native int opl_nav_answer_reference(long answer, long out);

    /** 1 when Nav says that the plan is at the local office, 0 that it is not. */
    public static native int opl_nav_answer_to_nav(long answer, long out);

    /**
     * 1 when Nav says that the plan was sent to the practitioner, 0 that it was not. A success
     * of the whole does not say this.
     */
    public static native int opl_nav_answer_to_practitioner(long answer, long out);

    /**
     * A page of documents as canonical JSON: {@code documents}, each with {@code id},
     * {@code link}, {@code kind}, {@code media_type}, {@code person_number},
     * {@code employer}, {@code ready}, {@code read} and {@code created}; {@code has_more};
     * {@code total}; and {@code cursor}, from where to ask for the next page. Of documents
     * made at one moment some may come twice: know them by {@code id}.
     */
    public static native int opl_nav_answer_page_json(long answer, long out);

    /** From where to ask for the next page of documents. */
    public static native int opl_nav_answer_cursor(long answer, long out);

    /** 1 when there are more documents after this page, 0 when not. */
    public static native int opl_nav_answer_has_more(long answer, long out);

    /** The media type of a document that was fetched, as the server gives it. */
    public static native int opl_nav_answer_media_type(long answer, long out);

    /** The sick notes that were fetched; they live on when the answer is freed. */
    public static native int opl_nav_answer_sick_notes(long answer, long out);

    /** The token that was fetched; it lives on when the answer is freed. */
    public static native int opl_nav_answer_token(long answer, long out);

    /**
     * When the server answered, by its own clock. Maskinporten refuses a grant whose clock is
     * more than ten seconds off; ask once more, with a new {@code jti}, at this moment.
     */
    public static native int opl_nav_answer_server_moment(long answer, long out);

    /**
     * What went wrong: {@code not_connected}, {@code interrupted}, {@code unreadable},
     * {@code token}, {@code busy}, {@code server}, {@code refused}, {@code gone} or
     * {@code address}; later versions may add some.
     */
    public static native int opl_nav_answer_failed(long answer, long out);

    /** What to do about the failure. */
    public static native int opl_nav_answer_advice(long answer, long out);

    /** How many seconds the server wants to be left alone. */
    public static native int opl_nav_answer_retry_after(long answer, long out);

    /** What went wrong, for a person. */
    public static native int opl_nav_answer_message(long answer, int language, long out);

    /** What to do about it, for a person. */
    public static native int opl_nav_answer_help(long answer, int language, long out);

    /** How many faults there are. */
    public static native int opl_nav_faults_count(long faults, long out);

    /** The code of the rule, such as {@code nav.help-undescribed}. */
    public static native int opl_nav_faults_rule(long faults, long index, long out);

    /**
     * What is wrong: a field in Nav's name ({@code lpsName}), of the facts
     * ({@code token.scope}), or {@code plan}, {@code sick_notes} or {@code uuid}.
     */
    public static native int opl_nav_faults_path(long faults, long index, long out);

    /** What would be refused and why, for a person. */
    public static native int opl_nav_faults_message(long faults, long index, int language, long out);

    /** What to do about it, for a person. */
    public static native int opl_nav_faults_help(long faults, long index, int language, long out);

    /**
     * All faults as a canonical JSON array: {@code refused} (the rule), {@code kind},
     * {@code path}, {@code nav_error} (Nav's word) and {@code citations}.
     */
    public static native int opl_nav_faults_to_json(long faults, long out);

    /** Frees a handle that the library gave. */
    public static native void opl_nav_faults_free(long faults);

    /**
     * Reads a grant from JSON: {@code environment} ({@code test} or {@code production}),
     * {@code client}, {@code scope}, either {@code kid} (a key that is registered on the
     * client) or {@code x5c} (an enterprise certificate with its chain, each as Base64 of its
     * DER), and if they are wanted {@code consumer} (the employer on whose behalf a vendor
     * asks), {@code system_user} (the employer whose system user the token is for, as documents
     * and sick notes want it), {@code audience} (another than that of the environment) and
     * {@code algorithm} ({@code RS256}, {@code RS384} or {@code RS512}).
     */
    public static native int opl_grant_from_json(long json, long jsonLen, long out, long error);

    /**
     * How its assertions are signed: {@code RS256}, {@code RS384} or {@code RS512}, which are
     * RSASSA-PKCS1-v1_5 with SHA-256, SHA-384 or SHA-512.
     */
    public static native int opl_grant_algorithm(long grant, long out);

    /**
     * What is to be signed, issued at this moment and good for 120 seconds. {@code jti} is new
     * for each assertion, such as a random UUID: one that comes twice is refused.
     */
    public static native int opl_grant_assertion(long grant, long moment, long jti, long jtiLen, long out, long error);

    /** Frees a handle that the library gave. */
    public static native void opl_grant_free(long grant);

    /** The bytes to sign; they are ASCII. */
    public static native int opl_assertion_signing_input(long assertion, long out);

    /**
     * The request for a token, with the signature. It may be sent once: another try takes
     * another assertion.
     */
    public static native int opl_assertion_signed(long assertion, long signature, long signatureLen, long out, long error);

    /** Frees a handle that the library gave. */
    public static native void opl_assertion_free(long assertion);

    /**
     * A version as Nav's plan. {@code extra} is a {@code NavExtra}: what Nav asks for and a
     * case does not know, as a JSON object with {@code typical_workday},
     * {@code previous_facilitation}, {@code follow_up}, {@code needs_help_from_nav},
     * {@code help_description}, {@code message_to_practitioner},
     * {@code additional_information}, {@code contact_name}, {@code contact_phone},
     * {@code contact_email}, {@code system_name}, {@code system_email},
     * {@code practitioner_otherwise} and {@code language}, all of which may be left out; what
     * the version says itself wins.
     */
    public static native int opl_case_nav_plan(long aCase, long plan, long planLen, long extra, long extraLen, long out, long error);

    /**
     * Looks at a plan that the host has made itself, in Nav's own JSON. What Nav answers with
     * {@code BAD_REQUEST} is an input error with the path; all else that it would refuse is
     * faults.
     */
    public static native int opl_nav_plan_check(long json, long jsonLen, long out, long error);

    /**
     * What Nav would refuse in the plan; nothing when there is a plan. It lives on when the plan
     * is freed.
     */
    public static native int opl_nav_plan_faults(long plan, long out);

    /** The plan in Nav's own JSON. It holds what people wrote: not for a log. */
    public static native int opl_nav_plan_to_json(long plan, long out);

    /**
     * The request that sends the plan. Nav takes each as a new plan, so a version of a case is
     * sent with {@code opl_case_nav_begin}, which knows what has been sent.
     */
    public static native int opl_nav_plan_request(long plan, long out);

    /** Frees a handle that the library gave. */
    public static native void opl_nav_plan_free(long plan);

    /**
     * Everything that Nav's plan interface would refuse, as a JSON array of faults in the order
     * in which Nav looks; an empty one means that the plan may be sent. {@code plan} is a plan
     * in Nav's own JSON. {@code facts} states what a case cannot know, as JSON:
     * {@code environment} ({@code test} or {@code production}), {@code token}
     * ({@code issuer}, {@code expires_at}, {@code scope}, {@code consumer},
     * {@code supplier}), {@code employments} ({@code legal_unit}, {@code workplace}) and
     * {@code person_known}.
     */
    public static native int opl_case_nav_preflight_json(long aCase, long plan, long planLen, long facts, long factsLen, long moment, long out, long error);

    /** Asks whether the connection to the plan interface works and the token is good. */
    public static native int opl_http_request_verify_integration(long out, long error);

    /**
     * Asks what became of a plan that was sent, by Nav's {@code uuid} of it: 1 to 64 letters,
     * digits and {@code -}.
     */
    public static native int opl_http_request_sending_status(long uuid, long uuidLen, long out, long error);

    /**
     * Asks for a page of the documents of an employer (an organisation number) that were made
     * after {@code created_after}: a moment as Nav writes it, such as
     * {@code 2026-01-01T00:00:00Z}, or the cursor of the page before. {@code size} is from 1
     * to 200.
     */
    public static native int opl_http_request_documents(long employer, long employerLen, int kind, long createdAfter, long createdAfterLen, int size, long out, long error);

    /**
     * Asks for one document by the {@code link} of its entry in a page: 1 to 64 letters, digits
     * and {@code -}.
     */
    public static native int opl_http_request_document(long link, long linkLen, long out, long error);

    /**
     * Asks for the sick notes that were sent to an employer (an organisation number), from the
     * first that Nav has. Nav gives a limited number at a time: ask again after the last running
     * number until nothing comes.
     */
    public static native int opl_http_request_sick_notes(long employer, long employerLen, long out, long error);

    /** As {@code opl_http_request_sick_notes}, those after a running number. */
    public static native int opl_http_request_sick_notes_after(long employer, long employerLen, long runningNumber, long out, long error);

    /**
     * The same request with the token that it is sent with. It becomes the header
     * {@code Authorization}.
     */
    public static native int opl_http_request_with_token(long request, long token, long out, long error);

    /**
     * What it asks for: {@code verify_integration}, {@code submit}, {@code sending_status},
     * {@code documents}, {@code document}, {@code sick_notes} or {@code token}.
     */
    public static native int opl_http_request_call(long request, long out);

    /**
     * 1 when it may be sent again though nobody knows what became of it. 0 for a plan, since
     * each is a new plan at Nav, and for a token, whose assertion counts once: give these a new
     * connection, and let no client repeat them by itself.
     */
    public static native int opl_http_request_may_be_repeated(long request, long out);

    /**
     * The server that it goes to: {@code plans}, {@code documents}, {@code sick_notes} or
     * {@code tokens}.
     */
    public static native int opl_http_request_server(long request, long out);

    /** {@code GET} or {@code POST}. */
    public static native int opl_http_request_method(long request, long out);

    /** The path with the query, to put behind an address of the host's own, such as a gateway. */
    public static native int opl_http_request_path(long request, long out);

    /** The whole address in an environment. */
    public static native int opl_http_request_url(long request, int environment, long out);

    /** How many headers it has. The length of the body is not among them. */
    public static native int opl_http_request_header_count(long request, long out);

    /** The name of a header. */
    public static native int opl_http_request_header_name(long request, long index, long out);

    /** The value of a header. That of {@code Authorization} is a secret. */
    public static native int opl_http_request_header_value(long request, long index, long out);

    /** The body. */
    public static native int opl_http_request_body(long request, long out);

    /** Frees a handle that the library gave. */
    public static native void opl_http_request_free(long request);

    /**
     * What is still to be sent through Nav, and what was begun and has no answer, oldest version
     * first, as a canonical JSON array: each with {@code plan}, {@code to_nav},
     * {@code to_practitioner}, {@code state} ({@code due} or {@code unknown}),
     * {@code begun_at} and, where Nav has given one, {@code reference}. Each that is unknown
     * is what {@code opl_case_nav_conclude} takes as {@code sending}.
     */
    public static native int opl_case_nav_sendings_json(long aCase, long moment, long out, long error);

    /**
     * Begins to send a version to those who are still to have it. Store the case of the step
     * first, then send the request with a token, then take in what came of it with
     * {@code opl_case_nav_conclude}: what came of it counts as unknown until then, and it is
     * not begun again. {@code extra} is as in {@code opl_case_nav_plan}; with {@code facts},
     * as in {@code opl_case_nav_preflight_json}, that check is made too.
     */
    public static native int opl_case_nav_begin(long aCase, long plan, long planLen, long extra, long extraLen, long facts, long factsLen, long moment, long out, long error);

    /**
     * What Nav would refuse, or {@code share.no-request} when nothing is due; nothing when it
     * has begun or the case refuses. It lives on when the rest is freed.
     */
    public static native int opl_nav_begun_faults(long begun, long out);

    /**
     * The case with the sending as begun, to store before anything is sent, and as warnings what
     * of the plan was left out; or the refusal of the case, such as {@code time.backwards}. It
     * lives on when the rest is freed.
     */
    public static native int opl_nav_begun_step(long begun, long out);

    /** What to send, without the token. It lives on when the rest is freed. */
    public static native int opl_nav_begun_request(long begun, long out);

    /**
     * To whom it goes, as canonical JSON to keep until the answer is there: what
     * {@code opl_case_nav_conclude} takes.
     */
    public static native int opl_nav_begun_sending_json(long begun, long out);

    /** Frees a handle that the library gave. */
    public static native void opl_nav_begun_free(long begun);

    /**
     * Takes in what came of a sending: the answer to the plan, or to a question for its status,
     * or the failure of either. When no token was to be had, the plan was not sent: that is
     * {@code opl_nav_answer_not_connected} for {@code submit}. A step without events means
     * that nothing is new; a refusal is a step too. {@code sending} is what
     * {@code opl_nav_begun_sending_json} or an element of {@code opl_case_nav_sendings_json}
     * says; what the case has not begun is not concluded. Another answer, such as a page of
     * documents, is an input error.
     */
    public static native int opl_case_nav_conclude(long aCase, long sending, long sendingLen, long answer, long moment, long out, long error);

    /**
     * Reads sick notes in Nav's own JSON: one note, or a list of notes. Fields that are not read
     * are passed over; the path of an error is in Nav's names, such as {@code [3].sykmeldt.fnr}
     * in a list.
     */
    public static native int opl_sick_notes_from_json(long json, long jsonLen, long out, long error);

    /** How many notes were delivered. */
    public static native int opl_sick_notes_count(long notes, long out);

    /** Nav's identifier of the note. */
    public static native int opl_sick_notes_id(long notes, long index, long out);

    /** The employee's national identity number, to find the case by. */
    public static native int opl_sick_notes_person_number(long notes, long index, long out);

    /** The organisation number of the workplace that the note was sent to. */
    public static native int opl_sick_notes_employer(long notes, long index, long out);

    /** Nav's running number of the delivery; the next list is asked for from the highest. */
    public static native int opl_sick_notes_running_number(long notes, long index, long out);

    /** When the employee sent the note to the employer. */
    public static native int opl_sick_notes_sent_at(long notes, long index, long out);

    /**
     * The whole note as canonical JSON, with what does not go into a case: the words of the
     * periods, the prognosis and the practitioner.
     */
    public static native int opl_sick_notes_to_json(long notes, long index, long out);

    /**
     * The note as a request of the system on a case. {@code moment} is when it is registered,
     * such as now; a note that is fetched late may have been sent before the last event of the
     * case, and a case does not go back in time. A note about another person than the case is an
     * input error.
     */
    public static native int opl_sick_notes_request(long notes, long index, long aCase, long moment, long out, long error);

    /** Frees a handle that the library gave. */
    public static native void opl_sick_notes_free(long notes);

    /**
     * Takes in one sick note in Nav's own JSON at the moment when it was sent to the employer. A
     * refusal is a step too, such as {@code time.backwards}; {@code opl_sick_notes_request}
     * lets the host say when. A note to another organisation number than the employer of the
     * case gives a step without events; whose note it is can be checked only if the case has a
     * person number.
     */
    public static native int opl_case_import_sick_note(long aCase, long json, long jsonLen, long out, long error);

    /**
     * A token that the host has from elsewhere: letters, digits and {@code -._~+/=}. From
     * {@code expires_at} on it is refused.
     */
    public static native int opl_access_token_new(long secret, long secretLen, long expiresAt, long out, long error);

    /** From when on it is refused. */
    public static native int opl_access_token_expires_at(long token, long out);

    /**
     * What it says of whom it is for, as canonical JSON: {@code token} of the facts that
     * {@code opl_case_nav_preflight_json} takes. Its signature is not checked.
     */
    public static native int opl_access_token_facts_json(long token, long out);

    /** Frees a handle that the library gave. */
    public static native void opl_access_token_free(long token);

    /** A cache without tokens. Keep one for the whole program and all threads. */
    public static native int opl_token_cache_new(long out, long error);

    /** The token for a grant, unless it ends within 30 seconds. */
    public static native int opl_token_cache_get(long cache, long grant, long moment, long out);

    /** Keeps a token for a grant, instead of the one before. */
    public static native int opl_token_cache_put(long cache, long grant, long token);

    /** Forgets a token that a server has refused. One that was fetched in the meantime stays. */
    public static native int opl_token_cache_drop_refused(long cache, long grant, long token);

    /** Frees a handle that the library gave. */
    public static native void opl_token_cache_free(long cache);

    /** The status of a case on a date, with all events that the case has. */
    public static native int opl_case_status_on(long aCase, int date, long out, long error);

    /** What holds for the plan, all in all. */
    public static native int opl_case_status_effective(long status, long out);

    /** The version of the plan that is in force, unfinished, or else the newest. */
    public static native int opl_case_status_plan_id(long status, long out);

    /** The state of that version on the date. */
    public static native int opl_case_status_plan_state(long status, long out);

    /** The day from which the deadlines of the absence are counted. */
    public static native int opl_case_status_absence_start(long status, long out);

    /** The last absent day that is known. */
    public static native int opl_case_status_absence_to(long status, long out);

    /** Days since the start of the absence; 0 on the first day. */
    public static native int opl_case_status_absence_day(long status, long out);

    /** 1 when the absence runs on the date, 0 when it is over. */
    public static native int opl_case_status_absence_running(long status, long out);

    /** Percent sick on the date, or the last that is known. */
    public static native int opl_case_status_grade(long status, long out);

    /** 1 when a sick note is active, counted with the grace days of the policy, else 0. */
    public static native int opl_case_status_sick_note_active(long status, long out);

    /** 1 when a manager is registered, else 0. */
    public static native int opl_case_status_manager_registered(long status, long out);

    /** 1 when the plan is exempted in this absence, else 0. */
    public static native int opl_case_status_plan_exempt(long status, long out);

    /** 1 when dialogue meeting 1 is exempted in this absence, else 0. */
    public static native int opl_case_status_dialogue_meeting_1_exempt(long status, long out);

    /** Whether Nav's reminder can be ordered. */
    public static native int opl_case_status_reminder(long status, long out);

    /** 1 when the content was deleted after retention, else 0. */
    public static native int opl_case_status_purged(long status, long out);

    /** The whole status as JSON. */
    public static native int opl_case_status_to_json(long status, long out);

    /** Frees a handle that the library gave. */
    public static native void opl_case_status_free(long status);

    /**
     * The deadlines of the absence that a date belongs to, and those of plans, archive and
     * retention, as they stand on that date. Exempt and lapsed ones are listed as such.
     */
    public static native int opl_case_deadlines_on(long aCase, int date, long out, long error);

    /** How many deadlines there are. */
    public static native int opl_deadlines_count(long deadlines, long out);

    /** Which deadline it is. */
    public static native int opl_deadlines_code(long deadlines, long index, long out);

    /** Its name, for a person; of a reminder, what it reminds of. */
    public static native int opl_deadlines_name(long deadlines, long index, int language, long out);

    /** The last day on which it is met in time. It may lie after 2199-12-31. */
    public static native int opl_deadlines_latest(long deadlines, long index, long out);

    /** The day that is in time however weeks are read; never later than the latest. */
    public static native int opl_deadlines_safe(long deadlines, long index, long out);

    /** Where it stands. */
    public static native int opl_deadlines_state(long deadlines, long index, long out);

    /** The day on which it was met. */
    public static native int opl_deadlines_met_on(long deadlines, long index, long out);

    /** Who owes it. */
    public static native int opl_deadlines_debtor(long deadlines, long index, long out);

    /** The stable identifier of what it rests on, such as {@code aml-4-6-3}. */
    public static native int opl_deadlines_citation_id(long deadlines, long index, long out);

    /** What it rests on, as it is cited. */
    public static native int opl_deadlines_citation_text(long deadlines, long index, int language, long out);

    /**
     * What tells it from others with the same code: a word of the library, or the name that the
     * house gave it.
     */
    public static native int opl_deadlines_label(long deadlines, long index, long out);

    /** The plan, meeting or log entry that it belongs to. */
    public static native int opl_deadlines_subject(long deadlines, long index, long out);

    /** 1 when the date is an estimate that Nav alone can decide, else 0. */
    public static native int opl_deadlines_is_estimate(long deadlines, long index, long out);

    /** All deadlines as a JSON array. */
    public static native int opl_deadlines_to_json(long deadlines, long out);

    /** Frees a handle that the library gave. */
    public static native void opl_deadlines_free(long deadlines);

    /**
     * What an actor may do at a moment: a command is allowed exactly when there are arguments
     * with which it would be accepted.
     */
    public static native int opl_case_allowed_at(long aCase, long actor, long moment, long out, long error);

    /** How many commands there are. */
    public static native int opl_actions_count(long actions, long out);

    /** The name of a command, such as {@code add_task}. */
    public static native int opl_actions_command(long actions, long index, long out);

    /** The command as the label of a button. */
    public static native int opl_actions_name(long actions, long index, int language, long out);

    /** 1 when the command would be accepted with some arguments, else 0. */
    public static native int opl_actions_is_allowed(long actions, long index, long out);

    /** On how many versions of the plan it would be accepted; 0 for a command that names none. */
    public static native int opl_actions_plan_count(long actions, long index, long out);

    /** A version on which it would be accepted, the newest first. */
    public static native int opl_actions_plan(long actions, long index, long plan, long out);

    /** Why the command is not allowed. */
    public static native int opl_actions_refusal(long actions, long index, long out);

    /** The index of a command by its name. */
    public static native int opl_actions_find(long actions, long command, long commandLen, long out, long error);

    /** All commands as a JSON array, with {@code plans} or the refusal. */
    public static native int opl_actions_to_json(long actions, long out);

    /** Frees a handle that the library gave. */
    public static native void opl_actions_free(long actions);

    /**
     * The first date after {@code date} on which status, deadlines, alerts, or what somebody
     * may do or see is another than the day before, though nothing has happened.
     */
    public static native int opl_case_next_change(long aCase, int date, long out, long error);

    /** What an actor can see of a case at a moment. */
    public static native int opl_case_visible_at(long aCase, long actor, long moment, long out, long error);

    /** The code of the rule that closes the whole case to the actor. */
    public static native int opl_visible_closed_by(long visible, long out);

    /** How many versions of the plan there are for the actor, seen or hidden. */
    public static native int opl_visible_plan_count(long visible, long out);

    /** A version of the plan, the newest first. */
    public static native int opl_visible_plan(long visible, long index, long out);

    /** 1 when the actor sees that version, else 0. */
    public static native int opl_visible_plan_is_seen(long visible, long index, long out);

    /** The code of the rule that hides that version. */
    public static native int opl_visible_plan_hidden_by(long visible, long index, long out);

    /** How many of the other parts of the case the actor sees. */
    public static native int opl_visible_part_count(long visible, long out);

    /** A part that the actor sees: {@code deadlines}, {@code log}. */
    public static native int opl_visible_part(long visible, long index, long out);

    /** For Nav: the last change of a version that it can see, made or shared. */
    public static native int opl_visible_last_changed(long visible, long out);

    /** All of it as JSON, the exemptions too. */
    public static native int opl_visible_to_json(long visible, long out);

    /** Frees a handle that the library gave. */
    public static native void opl_visible_free(long visible);

    /** The checklist of a version of the plan, by its identifier. */
    public static native int opl_case_checklist(long aCase, long plan, long planLen, long out, long error);

    /** How many elements there are. */
    public static native int opl_checklist_count(long checklist, long out);

    /** Which element it is. */
    public static native int opl_checklist_element(long checklist, long index, long out);

    /** Its name, for a person. */
    public static native int opl_checklist_name(long checklist, long index, int language, long out);

    /** 1 when the version has something of it, else 0. */
    public static native int opl_checklist_is_present(long checklist, long index, long out);

    /** The stable identifier of where it is asked for. */
    public static native int opl_checklist_citation_id(long checklist, long index, long out);

    /** The checklist as a JSON array. */
    public static native int opl_checklist_to_json(long checklist, long out);

    /** Frees a handle that the library gave. */
    public static native void opl_checklist_free(long checklist);

    /** The history of a case. */
    public static native int opl_case_history(long aCase, long out, long error);

    /** How many lines there are: one for each event. */
    public static native int opl_history_count(long history, long out);

    /** When. */
    public static native int opl_history_moment(long history, long index, long out);

    /** In which role. */
    public static native int opl_history_role(long history, long index, long out);

    /** The name of the event, such as {@code plan_approved}. */
    public static native int opl_history_event(long history, long index, long out);

    /** What happened, in words. */
    public static native int opl_history_words(long history, long index, int language, long out);

    /** The version of the plan that it was about. */
    public static native int opl_history_plan(long history, long index, long out);

    /** The history as a JSON array. */
    public static native int opl_history_to_json(long history, long out);

    /** Frees a handle that the library gave. */
    public static native void opl_history_free(long history);

    /** The alerts on a date as a JSON array, overdue deadlines first. */
    public static native int opl_case_alerts_json(long aCase, int date, long out, long error);

    /**
     * The case on a date as a list of many cases shows it, as JSON: {@code case},
     * {@code effective}, {@code absence_start}, {@code next} ({@code code},
     * {@code latest}), {@code overdue} and {@code retained_through}.
     */
    public static native int opl_case_summary_json(long aCase, int date, long out, long error);

    /** The refusal of the rule that forbids the files; it lives on when they are freed. */
    public static native int opl_files_refusal(long files, long out);

    /** How many files there are; 0 when a rule forbids them. */
    public static native int opl_files_count(long files, long out);

    /**
     * The name of a file, such as {@code oppfolgingsplan.pdf}: ASCII, with {@code /} between
     * folder and file, nobody's name in it.
     */
    public static native int opl_files_name(long files, long index, long out);

    /** The media type of a file, such as {@code application/pdf}. */
    public static native int opl_files_media_type(long files, long index, long out);

    /** The SHA-256 of the bytes of a file, 64 hexadecimal digits. */
    public static native int opl_files_sha256(long files, long index, long out);

    /** The bytes of a file. */
    public static native long opl_files_data(long files, long index);

    /** How many bytes a file has. */
    public static native long opl_files_len(long files, long index);

    /**
     * What the writer has to say about the files, as JSON: of a PDF {@code pages} and
     * {@code replaced}, the characters that its font lacks.
     */
    public static native int opl_files_notes_json(long files, long out);

    /** Frees a handle that the library gave. */
    public static native void opl_files_free(long files);

    /** A list without a case. */
    public static native int opl_case_list_new(long out, long error);

    /**
     * The list with a case more. {@code label} is what its reader knows the case by, such as
     * initials: 40 characters at most, no identity number, no diagnosis; the host vouches for
     * it.
     */
    public static native int opl_case_list_with(long list, long aCase, long label, long labelLen, long out, long error);

    /** Frees a handle that the library gave. */
    public static native void opl_case_list_free(long list);

    /**
     * The deadlines of the cases at a moment as a calendar (iCalendar), nobody's name in it.
     * {@code choice} is a {@code CalendarChoice} of the JSON Schema: language, how much is
     * said, alarms, whose deadlines, and what the last calendar held; {@code {}} chooses
     * nothing.
     */
    public static native int opl_case_list_calendar(long list, long moment, long choice, long choiceLen, long out, long error);

    /** The file, {@code frister.ics}. */
    public static native int opl_calendar_file(long calendar, long out);

    /**
     * How many entries stand in the calendar and are not cancelled. The host keeps them and
     * gives them as {@code earlier} of the next choice, so that what no longer holds is taken
     * back.
     */
    public static native int opl_calendar_mark_count(long calendar, long out);

    /** The identifier of an entry, a UUID. */
    public static native int opl_calendar_mark_uid(long calendar, long index, long out);

    /** The day of an entry. */
    public static native int opl_calendar_mark_on(long calendar, long index, long out);

    /** Frees a handle that the library gave. */
    public static native void opl_calendar_free(long calendar);

    /**
     * The alerts of the cases on a day as a table for a Norwegian Excel, {@code varsler.csv}:
     * UTF-8 with a byte order mark, {@code ;} between cells.
     */
    public static native int opl_case_list_alerts_csv(long list, int date, int language, long out, long error);

    /** The alerts of the cases on a day as JSON, {@code varsler.json}. */
    public static native int opl_case_list_alerts_json(long list, int date, long out, long error);

    /**
     * The log of the cases as a table, {@code logg.csv}, which {@code opl_log_import_read}
     * reads again. It holds what people wrote: whoever gets it must be one who may see the log
     * of each case.
     */
    public static native int opl_case_list_log_csv(long list, int language, long out, long error);

    /** The log of the cases as JSON, {@code logg.json}, for one who may see it. */
    public static native int opl_case_list_log_json(long list, long out, long error);

    /**
     * Reads a table of log entries (CSV in UTF-8, with a heading) for a case, as that actor at
     * that moment. Nothing has happened yet: execute the requests of the good rows. A file that
     * cannot be read, and an actor who may not write in the log, are answers and no errors.
     */
    public static native int opl_log_import_read(long aCase, long actor, long moment, long file, long fileLen, long out, long error);

    /** The refusal, if the actor may not write in the log; then the file was not looked at. */
    public static native int opl_log_import_refusal(long logImport, long out);

    /** Why the file cannot be read, as a word: {@code windows_1252}, {@code missing_column}. */
    public static native int opl_log_import_file_fault(long logImport, long out);

    /**
     * Why the file cannot be read, as JSON: {@code fault}, with the {@code line} or the
     * {@code column}.
     */
    public static native int opl_log_import_file_fault_json(long logImport, long out);

    /** Why the file cannot be read and what to do, for a person. */
    public static native int opl_log_import_file_fault_message(long logImport, int language, long out);

    /** How many rows there are below the heading, blank ones not counted. */
    public static native int opl_log_import_row_count(long logImport, long out);

    /** How many good rows there are. */
    public static native int opl_log_import_entry_count(long logImport, long out);

    /**
     * Which row a good one is, as a program of tables counts: from 1, the heading and blank rows
     * included.
     */
    public static native int opl_log_import_entry_row(long logImport, long index, long out);

    /** The request of a good row, to be executed. */
    public static native int opl_log_import_entry_request(long logImport, long index, long out);

    /** How many faults the other rows have; one may have several. */
    public static native int opl_log_import_fault_count(long logImport, long out);

    /** In which row a fault is. */
    public static native int opl_log_import_fault_row(long logImport, long index, long out);

    /** In which column a fault is, as a word: {@code on}, {@code text}. */
    public static native int opl_log_import_fault_column(long logImport, long index, long out);

    /**
     * What is wrong with a row, as a word such as {@code no_such_day}, or the code of the rule
     * that refuses it.
     */
    public static native int opl_log_import_fault_kind(long logImport, long index, long out);

    /** What is wrong with a row, for a person. */
    public static native int opl_log_import_fault_message(long logImport, long index, int language, long out);

    /**
     * All that was read, as JSON: {@code rows}, {@code entries} ({@code row}, {@code line},
     * {@code request}, {@code warnings}), {@code faults} ({@code row}, {@code line},
     * {@code column}, {@code fault}) and {@code ignored_columns}.
     */
    public static native int opl_log_import_to_json(long logImport, long out);

    /** Frees a handle that the library gave. */
    public static native void opl_log_import_free(long logImport);

    /** The line on which a good row begins, as an editor of text counts. */
    public static native int opl_log_import_entry_line(long logImport, long index, long out);

    /** The line on which the row of a fault begins, as an editor of text counts. */
    public static native int opl_log_import_fault_line(long logImport, long index, long out);

    /** How many warnings the texts of the good rows gave. Warnings refuse nothing. */
    public static native int opl_log_import_warning_count(long logImport, long out);

    /** In which row a warning is, as {@code opl_log_import_entry_row} tells it. */
    public static native int opl_log_import_warning_row(long logImport, long index, long out);

    /** The code of the rule that a warning is about, such as {@code text.identity-number}. */
    public static native int opl_log_import_warning_rule(long logImport, long index, long out);

    /** The path of the field that a warning is about. Its text is not repeated. */
    public static native int opl_log_import_warning_field(long logImport, long index, long out);

    /**
     * How many columns were not read: those that the library does not know, and those that it
     * gives itself.
     */
    public static native int opl_log_import_ignored_count(long logImport, long out);

    /** A column that was not read, from 1. */
    public static native int opl_log_import_ignored_column(long logImport, long index, long out);

    /**
     * The document of a version of the plan for one who may see it, as JSON,
     * {@code oppfolgingsplan.json}: what {@code opl_pdf_writer_write} writes, for a writer of
     * the host's own. {@code choice} is a {@code DocumentChoice} of the JSON Schema: language,
     * names, what is added; {@code {}} chooses nothing. An error in it has its path behind
     * {@code choice.}, here and wherever a choice is given.
     */
    public static native int opl_case_document_json(long aCase, long actor, long plan, long planLen, long moment, long choice, long choiceLen, long out, long error);

    /**
     * Reads a form of 2012, 2014 or 2016: XML in UTF-8, at most 4 MiB, without a document type
     * and without entities of its own. A file that is none is an answer and no error.
     */
    public static native int opl_altinn_form_read(long file, long fileLen, long out, long error);

    /**
     * Why the file is no form, as JSON: {@code fault}, and its {@code line} or all
     * {@code fields} that are wrong, each with {@code fault}, {@code path} and {@code line}.
     * It repeats nothing of what stands in the file.
     */
    public static native int opl_altinn_form_fault_json(long form, long out);

    /** Why the file is no form, for a person: one line for the file, and one for each field. */
    public static native int opl_altinn_form_fault_message(long form, int language, long out);

    /**
     * The form as canonical JSON: {@code edition}, {@code form} with all that it says, and
     * {@code notes} on what stands in the file and not in the form, each with {@code path},
     * {@code note} and {@code loss}.
     */
    public static native int opl_altinn_form_to_json(long form, long out);

    /**
     * Makes requests of a form: a case of its own, or a version in {@code a_case}.
     * {@code choice} is an {@code ImportChoice} of the JSON Schema; for a new case it must
     * have the keys of case, employee and manager. A rule that says no is an answer and no
     * error.
     */
    public static native int opl_altinn_form_import(long form, long aCase, long choice, long choiceLen, long out, long error);

    /**
     * The refusal of the rule that keeps the form out of the case; it lives on when the import
     * is freed.
     */
    public static native int opl_altinn_import_refusal(long imported, long out);

    /** How many requests there are; 0 when a rule says no. */
    public static native int opl_altinn_import_count(long imported, long out);

    /** A request, to be executed in this order; the first of a new case opens it. */
    public static native int opl_altinn_import_request(long imported, long index, long out);

    /** The case after the requests: what they give when they are executed. */
    public static native int opl_altinn_import_case(long imported, long out);

    /**
     * The import as canonical JSON: {@code plan}, the version that the form became;
     * {@code requests}; and {@code notes} on each field that did not simply pass over, each
     * with {@code path}, {@code note} and {@code loss}.
     */
    public static native int opl_altinn_import_to_json(long imported, long out);

    /**
     * A version as a form of 2016, {@code oppfolgingsplan.xml}, for one who may see it.
     * {@code choice} is a {@code FormChoice} of the JSON Schema: the employer's name, and what
     * else the case does not know. The notes say what of the version is not in it:
     * {@code notes}, each with {@code path}, {@code note} and {@code loss}.
     */
    public static native int opl_case_altinn_form(long aCase, long actor, long plan, long planLen, long moment, long choice, long choiceLen, long out, long error);

    /** Frees a handle that the library gave. */
    public static native void opl_altinn_form_free(long form);

    /** Frees a handle that the library gave. */
    public static native void opl_altinn_import_free(long imported);

    /** A list without a document. */
    public static native int opl_attachments_new(long out, long error);

    /**
     * The list with a document more: its title in the archive, its media type such as
     * {@code application/pdf}, its bytes, which are copied, and the log entry whose document it
     * is, if there is one. A media type that the library does not know is {@code unknown_name}.
     */
    public static native int opl_attachments_with(long attachments, long title, long titleLen, long mediaType, long mediaTypeLen, long data, long dataLen, long entry, long entryLen, long out, long error);

    /** Frees a handle that the library gave. */
    public static native void opl_attachments_free(long attachments);

    /**
     * An approved version as an archive takes it, as files with their sums: the document, an
     * {@code arkivmelding} for eFormidling and one for Fiks Arkiv, a registration sheet, the
     * attachments. {@code choice} is an {@code ArchiveChoice} of the JSON Schema: profile,
     * names, folder; {@code {}} chooses nothing. The notes say what is left to do. Nothing
     * happens in the case.
     */
    public static native int opl_pdf_writer_archive(long writer, long aCase, long actor, long plan, long planLen, long moment, long choice, long choiceLen, long attachments, long out, long error);

    /**
     * The documents of an entry of the log as an archive takes them, as an entry of their own,
     * with their sums. The first document is the main one. {@code choice} is an
     * {@code ArchiveChoice} of the JSON Schema; with {@code received_from} it is incoming
     * post, else a note. The notes say what is left to do. Nothing happens in the case.
     */
    public static native int opl_case_archive_log_entry(long aCase, long actor, long entry, long entryLen, long moment, long choice, long choiceLen, long attachments, long out, long error);

    /**
     * What a case knows of a document that Nav keeps, as JSON: {@code about}, whether it is
     * about the person and the employer of the case; {@code entry}, the entry of its log that
     * stands for it, if there is one; {@code archived}, whether that says that it is in the
     * archive. {@code document} is one of the {@code documents} of a page
     * ({@code opl_nav_answer_page_json}).
     */
    public static native int opl_case_nav_document_json(long aCase, long document, long documentLen, long out, long error);

    /**
     * The request {@code add_log_entry} by which the case gets to know a document that Nav
     * keeps, by the manager or HR. Execute it, and store the case, before the document goes into
     * the archive.
     */
    public static native int opl_case_nav_document_request(long aCase, long actor, long document, long documentLen, long moment, long out, long error);

    /**
     * A document that was fetched from Nav as an archive takes it: an entry of its own, of
     * incoming post for a letter, a note for a plan. The case must know it
     * ({@code opl_case_nav_document_request}); when the archive has it,
     * {@code record_log_archived} of that entry says so. {@code data} are the bytes of
     * {@code opl_nav_answer_data}, {@code media_type} that of
     * {@code opl_nav_answer_media_type}.
     */
    public static native int opl_case_archive_nav_document(long aCase, long actor, long document, long documentLen, long mediaType, long mediaTypeLen, long data, long dataLen, long moment, long choice, long choiceLen, long out, long error);

    /**
     * A writer of PDF/A-2a and PDF/UA-1. With {@code attach_json} other than 0 it attaches the
     * document as JSON; the files are PDF/A-3a then, which not every archive takes. That holds
     * for {@code opl_pdf_writer_write}; archive packages and proofs are always PDF/A-2a.
     */
    public static native int opl_pdf_writer_new(int attachJson, long out, long error);

    /**
     * A version of the plan as PDF for one who may see it, {@code oppfolgingsplan.pdf}. The
     * host itself asks as the system. The same case, moment and choice give the same bytes.
     * {@code choice} as of {@code opl_case_document_json}.
     */
    public static native int opl_pdf_writer_write(long writer, long aCase, long actor, long plan, long planLen, long moment, long choice, long choiceLen, long out, long error);

    /** Frees a handle that the library gave. */
    public static native void opl_pdf_writer_free(long writer);

    /**
     * What the employer shows the Labour Inspection and Nav, as files with their sums: a
     * document, the events, and a hash chain over them. {@code choice} is a
     * {@code ProofChoice} of the JSON Schema; {@code {}} chooses nothing. The notes have
     * {@code last_link}, to be kept where whoever makes proofs cannot write.
     */
    public static native int opl_pdf_writer_proof(long writer, long aCase, long actor, long moment, long choice, long choiceLen, long out, long error);

    /**
     * Verifies a proof that was packed by {@code opl_files_zip}. {@code choice} is a
     * {@code VerifyChoice} of the JSON Schema: what was kept elsewhere, such as links of the
     * chain; {@code {}} if nothing was. The document is written anew and compared.
     */
    public static native int opl_proof_verify_zip(long writer, long zip, long zipLen, long choice, long choiceLen, long out, long error);

    /** 1 when nothing is wrong with the proof. */
    public static native int opl_proof_verdict_is_whole(long verdict, long out);

    /**
     * What was found, as JSON: {@code findings} ({@code fault}, {@code file}, {@code line}),
     * {@code events}, {@code last_link} and {@code sums}.
     */
    public static native int opl_proof_verdict_to_json(long verdict, long out);

    /** Frees a handle that the library gave. */
    public static native void opl_proof_verdict_free(long verdict);

    /**
     * Reads what Fiks Arkiv answers to the message of an archive package. An answer that is no
     * receipt is an answer and no error.
     */
    public static native int opl_archive_receipt_read(long answer, long answerLen, long out, long error);

    /**
     * Why the answer is no receipt, as JSON: {@code receipt_error}, {@code advice}
     * ({@code retry}, {@code fix} or {@code give_up}), and {@code id}, the archive's own key
     * of its error, where it gave one.
     */
    public static native int opl_archive_receipt_fault_json(long receipt, long out);

    /** Why the answer is no receipt, for a person. */
    public static native int opl_archive_receipt_fault_message(long receipt, int language, long out);

    /** What to do about an answer that is no receipt, for a person. */
    public static native int opl_archive_receipt_fault_help(long receipt, int language, long out);

    /**
     * The receipt as JSON: {@code system_id}, {@code number}, {@code key}, {@code existing}
     * and {@code dispatched}.
     */
    public static native int opl_archive_receipt_to_json(long receipt, long out);

    /**
     * The request {@code record_archived} of a version, to be executed. {@code choice} is the
     * one that the package was made with.
     */
    public static native int opl_archive_receipt_request(long receipt, long aCase, long actor, long plan, long planLen, long moment, long choice, long choiceLen, long out, long error);

    /**
     * The request {@code record_log_archived} of an entry of the log, for the receipt of a
     * package of {@code opl_case_archive_log_entry} or {@code opl_case_archive_nav_document}.
     * {@code choice} is the one that the package was made with.
     */
    public static native int opl_archive_receipt_log_request(long receipt, long aCase, long actor, long entry, long entryLen, long moment, long choice, long choiceLen, long out, long error);

    /** Frees a handle that the library gave. */
    public static native void opl_archive_receipt_free(long receipt);

    /**
     * A picture of the case at a moment as one who may see it sees it, {@code tidslinje.svg}:
     * absence, grades, versions, deadlines, meetings, the day. {@code choice} is a
     * {@code ReportChoice} of the JSON Schema; {@code {}} chooses nothing.
     */
    public static native int opl_case_timeline(long aCase, long actor, long moment, long choice, long choiceLen, long out, long error);

    /**
     * A report of the case at a moment as one who may see it sees it, {@code rapport.html}: one
     * page that stands alone, with the picture in it. {@code choice} as of
     * {@code opl_case_timeline}.
     */
    public static native int opl_case_report(long aCase, long actor, long moment, long choice, long choiceLen, long out, long error);

    /**
     * All the files in one, {@code filer.zip}, dated as the moment is in Oslo. The same files
     * and moment give the same bytes. Files that a rule forbids give its refusal again, and no
     * zip: {@code opl_files_refusal}.
     */
    public static native int opl_files_zip(long files, long moment, long out, long error);

    /**
     * Every rule as a JSON array, in the order in which rules are asked: {@code code},
     * {@code kind}, {@code citations}, {@code remedy}, {@code doc}, and {@code message} and
     * {@code help} in each language.
     */
    public static native int opl_rules_json(long out);

    /**
     * Every citation as a JSON array: {@code id}, {@code kind}, {@code act},
     * {@code section}, {@code paragraph}, {@code title}, its text in each language,
     * {@code source} and the days of its wording.
     */
    public static native int opl_citations_json(long out);

    /**
     * The table of commands as a JSON array: {@code command}, the {@code modes} of approval
     * and the {@code roles} that may ask, the {@code rules} that are asked, the {@code moves}
     * of a version from state to state, and the {@code events} that come of it.
     */
    public static native int opl_commands_json(long out);

    /**
     * The dated versions of the law as a JSON array: the days in which each is in force, and its
     * limit for each duty.
     */
    public static native int opl_laws_json(long out);

    /** What a rule says to a person when it refuses or warns: what could not be done and why. */
    public static native int opl_rule_message(long rule, long ruleLen, int language, long out, long error);

    /** What to do instead, by the code of a rule. */
    public static native int opl_rule_help(long rule, long ruleLen, int language, long out, long error);

    /**
     * The name of a word of the JSON, such as {@code family} {@code command} and {@code word}
     * {@code add_task}; {@code opl_terms_json} lists them all.
     */
    public static native int opl_term(long family, long familyLen, long word, long wordLen, int language, long out, long error);

    /**
     * Every name of every word as JSON: by family, word, and language ({@code nb}, {@code nn},
     * {@code en}).
     */
    public static native int opl_terms_json(long out);

    /**
     * The rule whose check digits a national identity number or D-number has. Anything but
     * eleven digits is an input error.
     */
    public static native int opl_person_number_check(long text, long textLen, long out, long error);

    /** 1 for a D-number, given to persons who have no national identity number; else 0. */
    public static native int opl_person_number_is_d_number(long text, long textLen, long out, long error);

    /** 1 for a number of an invented person in Norway's test registers, else 0. */
    public static native int opl_person_number_is_synthetic(long text, long textLen, long out, long error);

    /**
     * 1 when the check digit of an organisation number is right, else 0. Anything but nine
     * digits is an input error.
     */
    public static native int opl_organisation_number_is_valid(long text, long textLen, long out, long error);

    /**
     * What a text seems to hold that does not belong in a plan, as a JSON array of kinds such as
     * {@code identity_number}; empty when nothing is found.
     */
    public static native int opl_sensitive_json(long text, long textLen, long out, long error);

    /**
     * The last day on which something is visible that is kept for so many months (0 to 255)
     * after a date.
     */
    public static native int opl_last_visible(int date, int months, long out);

    /**
     * When a draft that was saved at a moment is said to run out: so many months (0 to 255)
     * later on the wall clock of Oslo, clamped to the end of the month.
     */
    public static native int opl_draft_expires_at(long saved, int months, long out);

    /**
     * 1 while a draft that was saved at a moment is kept, with so many months (0 to 255); 0 when
     * it has run out.
     */
    public static native int opl_draft_is_kept(long saved, long now, int months, long out);
}
