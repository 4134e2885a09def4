// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.internal;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/** The functions of the C ABI, for Java 22 and later. Pointers and sizes are {@code long}. */
public final class Abi {
    /** The version of the ABI that these declarations are for. */
    public static final int VERSION = 1;

    private static final MethodHandle INT = Binding.handle(int.class);
    private static final MethodHandle INT_INT = Binding.handle(int.class, int.class);
    private static final MethodHandle INT_INT_INT_LONG = Binding.handle(int.class, int.class, int.class, long.class);
    private static final MethodHandle INT_INT_LONG = Binding.handle(int.class, int.class, long.class);
    private static final MethodHandle INT_INT_LONG_LONG = Binding.handle(int.class, int.class, long.class, long.class);
    private static final MethodHandle INT_INT_LONG_LONG_INT_LONG_LONG = Binding.handle(int.class, int.class, long.class, long.class, int.class, long.class, long.class);
    private static final MethodHandle INT_LONG = Binding.handle(int.class, long.class);
    private static final MethodHandle INT_LONG_INT_INT_LONG_LONG = Binding.handle(int.class, long.class, int.class, int.class, long.class, long.class);
    private static final MethodHandle INT_LONG_INT_LONG = Binding.handle(int.class, long.class, int.class, long.class);
    private static final MethodHandle INT_LONG_INT_LONG_LONG = Binding.handle(int.class, long.class, int.class, long.class, long.class);
    private static final MethodHandle INT_LONG_INT_LONG_LONG_LONG_LONG_LONG_LONG_LONG = Binding.handle(int.class, long.class, int.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class);
    private static final MethodHandle INT_LONG_LONG = Binding.handle(int.class, long.class, long.class);
    private static final MethodHandle INT_LONG_LONG_INT_LONG = Binding.handle(int.class, long.class, long.class, int.class, long.class);
    private static final MethodHandle INT_LONG_LONG_INT_LONG_LONG = Binding.handle(int.class, long.class, long.class, int.class, long.class, long.class);
    private static final MethodHandle INT_LONG_LONG_INT_LONG_LONG_INT_LONG_LONG = Binding.handle(int.class, long.class, long.class, int.class, long.class, long.class, int.class, long.class, long.class);
    private static final MethodHandle INT_LONG_LONG_LONG = Binding.handle(int.class, long.class, long.class, long.class);
    private static final MethodHandle INT_LONG_LONG_LONG_LONG = Binding.handle(int.class, long.class, long.class, long.class, long.class);
    private static final MethodHandle INT_LONG_LONG_LONG_LONG_INT_LONG_LONG = Binding.handle(int.class, long.class, long.class, long.class, long.class, int.class, long.class, long.class);
    private static final MethodHandle INT_LONG_LONG_LONG_LONG_LONG = Binding.handle(int.class, long.class, long.class, long.class, long.class, long.class);
    private static final MethodHandle INT_LONG_LONG_LONG_LONG_LONG_LONG = Binding.handle(int.class, long.class, long.class, long.class, long.class, long.class, long.class);
    private static final MethodHandle INT_LONG_LONG_LONG_LONG_LONG_LONG_LONG = Binding.handle(int.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class);
    private static final MethodHandle INT_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG = Binding.handle(int.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class);
    private static final MethodHandle INT_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG = Binding.handle(int.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class);
    private static final MethodHandle INT_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG = Binding.handle(int.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class);
    private static final MethodHandle INT_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG = Binding.handle(int.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class);
    private static final MethodHandle INT_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG = Binding.handle(int.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class, long.class);
    private static final MethodHandle LONG_LONG = Binding.handle(long.class, long.class);
    private static final MethodHandle LONG_LONG_LONG = Binding.handle(long.class, long.class, long.class);
    private static final MethodHandle VOID_LONG = Binding.handle(void.class, long.class);

    private static final MemorySegment OPL_ABI_VERSION = Binding.address("opl_abi_version");
    private static final MemorySegment OPL_CHECK_ABI = Binding.address("opl_check_abi");
    private static final MemorySegment OPL_RULES_VERSION = Binding.address("opl_rules_version");
    private static final MemorySegment OPL_WIRE_VERSION = Binding.address("opl_wire_version");
    private static final MemorySegment OPL_LIBRARY_VERSION = Binding.address("opl_library_version");
    private static final MemorySegment OPL_TEXT_DATA = Binding.address("opl_text_data");
    private static final MemorySegment OPL_TEXT_LEN = Binding.address("opl_text_len");
    private static final MemorySegment OPL_TEXT_FREE = Binding.address("opl_text_free");
    private static final MemorySegment OPL_ERROR_STATUS = Binding.address("opl_error_status");
    private static final MemorySegment OPL_ERROR_KIND = Binding.address("opl_error_kind");
    private static final MemorySegment OPL_ERROR_PATH = Binding.address("opl_error_path");
    private static final MemorySegment OPL_ERROR_REASON = Binding.address("opl_error_reason");
    private static final MemorySegment OPL_ERROR_MESSAGE = Binding.address("opl_error_message");
    private static final MemorySegment OPL_ERROR_TO_JSON = Binding.address("opl_error_to_json");
    private static final MemorySegment OPL_ERROR_FREE = Binding.address("opl_error_free");
    private static final MemorySegment OPL_DATE_PARSE = Binding.address("opl_date_parse");
    private static final MemorySegment OPL_DATE_TO_TEXT = Binding.address("opl_date_to_text");
    private static final MemorySegment OPL_MOMENT_PARSE = Binding.address("opl_moment_parse");
    private static final MemorySegment OPL_MOMENT_TO_TEXT = Binding.address("opl_moment_to_text");
    private static final MemorySegment OPL_MOMENT_DATE = Binding.address("opl_moment_date");
    private static final MemorySegment OPL_ACTOR_NEW = Binding.address("opl_actor_new");
    private static final MemorySegment OPL_ACTOR_FROM_JSON = Binding.address("opl_actor_from_json");
    private static final MemorySegment OPL_ACTOR_ROLE = Binding.address("opl_actor_role");
    private static final MemorySegment OPL_ACTOR_ID = Binding.address("opl_actor_id");
    private static final MemorySegment OPL_ACTOR_HAS_PERSON_ACCESS = Binding.address("opl_actor_has_person_access");
    private static final MemorySegment OPL_ACTOR_FREE = Binding.address("opl_actor_free");
    private static final MemorySegment OPL_REQUEST_FROM_JSON = Binding.address("opl_request_from_json");
    private static final MemorySegment OPL_REQUEST_TO_JSON = Binding.address("opl_request_to_json");
    private static final MemorySegment OPL_REQUEST_COMMAND = Binding.address("opl_request_command");
    private static final MemorySegment OPL_REQUEST_ROLE = Binding.address("opl_request_role");
    private static final MemorySegment OPL_REQUEST_MOMENT = Binding.address("opl_request_moment");
    private static final MemorySegment OPL_REQUEST_FREE = Binding.address("opl_request_free");
    private static final MemorySegment OPL_REFUSAL_CODE = Binding.address("opl_refusal_code");
    private static final MemorySegment OPL_REFUSAL_KIND = Binding.address("opl_refusal_kind");
    private static final MemorySegment OPL_REFUSAL_FIELD_COUNT = Binding.address("opl_refusal_field_count");
    private static final MemorySegment OPL_REFUSAL_FIELD = Binding.address("opl_refusal_field");
    private static final MemorySegment OPL_REFUSAL_CITATION_COUNT = Binding.address("opl_refusal_citation_count");
    private static final MemorySegment OPL_REFUSAL_CITATION_ID = Binding.address("opl_refusal_citation_id");
    private static final MemorySegment OPL_REFUSAL_CITATION_TEXT = Binding.address("opl_refusal_citation_text");
    private static final MemorySegment OPL_REFUSAL_REMEDY_COUNT = Binding.address("opl_refusal_remedy_count");
    private static final MemorySegment OPL_REFUSAL_REMEDY = Binding.address("opl_refusal_remedy");
    private static final MemorySegment OPL_REFUSAL_MESSAGE = Binding.address("opl_refusal_message");
    private static final MemorySegment OPL_REFUSAL_HELP = Binding.address("opl_refusal_help");
    private static final MemorySegment OPL_REFUSAL_TO_JSON = Binding.address("opl_refusal_to_json");
    private static final MemorySegment OPL_REFUSAL_FREE = Binding.address("opl_refusal_free");
    private static final MemorySegment OPL_STEP_IS_REFUSED = Binding.address("opl_step_is_refused");
    private static final MemorySegment OPL_STEP_CASE = Binding.address("opl_step_case");
    private static final MemorySegment OPL_STEP_REFUSAL = Binding.address("opl_step_refusal");
    private static final MemorySegment OPL_STEP_EVENT_COUNT = Binding.address("opl_step_event_count");
    private static final MemorySegment OPL_STEP_EVENT_KIND = Binding.address("opl_step_event_kind");
    private static final MemorySegment OPL_STEP_EVENT_JSON = Binding.address("opl_step_event_json");
    private static final MemorySegment OPL_STEP_EVENTS_JSON = Binding.address("opl_step_events_json");
    private static final MemorySegment OPL_STEP_WARNING_COUNT = Binding.address("opl_step_warning_count");
    private static final MemorySegment OPL_STEP_WARNING_RULE = Binding.address("opl_step_warning_rule");
    private static final MemorySegment OPL_STEP_WARNING_FIELD = Binding.address("opl_step_warning_field");
    private static final MemorySegment OPL_STEP_WARNINGS_JSON = Binding.address("opl_step_warnings_json");
    private static final MemorySegment OPL_STEP_FREE = Binding.address("opl_step_free");
    private static final MemorySegment OPL_CASE_OPEN = Binding.address("opl_case_open");
    private static final MemorySegment OPL_CASE_OPEN_REQUEST = Binding.address("opl_case_open_request");
    private static final MemorySegment OPL_CASE_FROM_JSON = Binding.address("opl_case_from_json");
    private static final MemorySegment OPL_CASE_EXECUTE = Binding.address("opl_case_execute");
    private static final MemorySegment OPL_CASE_EXECUTE_REQUEST = Binding.address("opl_case_execute_request");
    private static final MemorySegment OPL_CASE_TO_JSON = Binding.address("opl_case_to_json");
    private static final MemorySegment OPL_CASE_CLONE = Binding.address("opl_case_clone");
    private static final MemorySegment OPL_CASE_ID = Binding.address("opl_case_id");
    private static final MemorySegment OPL_CASE_VERSION = Binding.address("opl_case_version");
    private static final MemorySegment OPL_CASE_LAST_MOMENT = Binding.address("opl_case_last_moment");
    private static final MemorySegment OPL_CASE_EVENT_JSON = Binding.address("opl_case_event_json");
    private static final MemorySegment OPL_CASE_FREE = Binding.address("opl_case_free");
    private static final MemorySegment OPL_CASE_DECIDE = Binding.address("opl_case_decide");
    private static final MemorySegment OPL_CASE_DECIDE_REQUEST = Binding.address("opl_case_decide_request");
    private static final MemorySegment OPL_CASE_APPLY_EVENT = Binding.address("opl_case_apply_event");
    private static final MemorySegment OPL_CASE_FROM_EVENTS = Binding.address("opl_case_from_events");
    private static final MemorySegment OPL_CASE_EMPLOYEE = Binding.address("opl_case_employee");
    private static final MemorySegment OPL_CASE_PERSON_NUMBER = Binding.address("opl_case_person_number");
    private static final MemorySegment OPL_CASE_BIRTH_DATE = Binding.address("opl_case_birth_date");
    private static final MemorySegment OPL_CASE_EMPLOYER = Binding.address("opl_case_employer");
    private static final MemorySegment OPL_CASE_MANAGER_ON = Binding.address("opl_case_manager_on");
    private static final MemorySegment OPL_CASE_IS_PURGED = Binding.address("opl_case_is_purged");
    private static final MemorySegment OPL_CASE_DEATH = Binding.address("opl_case_death");
    private static final MemorySegment OPL_CASE_LINK = Binding.address("opl_case_link");
    private static final MemorySegment OPL_CASE_EVENTS_JSON = Binding.address("opl_case_events_json");
    private static final MemorySegment OPL_CASE_POLICY_JSON = Binding.address("opl_case_policy_json");
    private static final MemorySegment OPL_CASE_PLANS_JSON = Binding.address("opl_case_plans_json");
    private static final MemorySegment OPL_CASE_SICK_NOTES_JSON = Binding.address("opl_case_sick_notes_json");
    private static final MemorySegment OPL_CASE_ABSENCES_JSON = Binding.address("opl_case_absences_json");
    private static final MemorySegment OPL_CASE_MEETINGS_JSON = Binding.address("opl_case_meetings_json");
    private static final MemorySegment OPL_CASE_EXEMPTIONS_JSON = Binding.address("opl_case_exemptions_json");
    private static final MemorySegment OPL_CASE_LOG_JSON = Binding.address("opl_case_log_json");
    private static final MemorySegment OPL_CASE_HOLDS_JSON = Binding.address("opl_case_holds_json");
    private static final MemorySegment OPL_CASE_PLAN_COUNT = Binding.address("opl_case_plan_count");
    private static final MemorySegment OPL_CASE_PLAN_AT = Binding.address("opl_case_plan_at");
    private static final MemorySegment OPL_CASE_PLAN = Binding.address("opl_case_plan");
    private static final MemorySegment OPL_CASE_PLAN_FOR = Binding.address("opl_case_plan_for");
    private static final MemorySegment OPL_PLAN_SIGHT_IS_SEEN = Binding.address("opl_plan_sight_is_seen");
    private static final MemorySegment OPL_PLAN_SIGHT_PLAN = Binding.address("opl_plan_sight_plan");
    private static final MemorySegment OPL_PLAN_SIGHT_REFUSAL = Binding.address("opl_plan_sight_refusal");
    private static final MemorySegment OPL_PLAN_SIGHT_FREE = Binding.address("opl_plan_sight_free");
    private static final MemorySegment OPL_PLAN_ID = Binding.address("opl_plan_id");
    private static final MemorySegment OPL_PLAN_STATE_ON = Binding.address("opl_plan_state_on");
    private static final MemorySegment OPL_PLAN_STARTED_AT = Binding.address("opl_plan_started_at");
    private static final MemorySegment OPL_PLAN_STARTED_BY = Binding.address("opl_plan_started_by");
    private static final MemorySegment OPL_PLAN_SOURCE = Binding.address("opl_plan_source");
    private static final MemorySegment OPL_PLAN_SAVED_AT = Binding.address("opl_plan_saved_at");
    private static final MemorySegment OPL_PLAN_IS_UNFINISHED = Binding.address("opl_plan_is_unfinished");
    private static final MemorySegment OPL_PLAN_IS_MISREGISTERED = Binding.address("opl_plan_is_misregistered");
    private static final MemorySegment OPL_PLAN_REJECTED_BY = Binding.address("opl_plan_rejected_by");
    private static final MemorySegment OPL_PLAN_APPROVED_ON = Binding.address("opl_plan_approved_on");
    private static final MemorySegment OPL_PLAN_VALID_FROM = Binding.address("opl_plan_valid_from");
    private static final MemorySegment OPL_PLAN_VALID_TO = Binding.address("opl_plan_valid_to");
    private static final MemorySegment OPL_PLAN_EVALUATE_ON = Binding.address("opl_plan_evaluate_on");
    private static final MemorySegment OPL_PLAN_TO_JSON = Binding.address("opl_plan_to_json");
    private static final MemorySegment OPL_PLAN_FREE = Binding.address("opl_plan_free");
    private static final MemorySegment OPL_PRESETS_JSON = Binding.address("opl_presets_json");
    private static final MemorySegment OPL_POLICY_RESOLVE = Binding.address("opl_policy_resolve");
    private static final MemorySegment OPL_NAV_ANSWER_READ = Binding.address("opl_nav_answer_read");
    private static final MemorySegment OPL_NAV_ANSWER_NOT_CONNECTED = Binding.address("opl_nav_answer_not_connected");
    private static final MemorySegment OPL_NAV_ANSWER_INTERRUPTED = Binding.address("opl_nav_answer_interrupted");
    private static final MemorySegment OPL_NAV_ANSWER_DATA = Binding.address("opl_nav_answer_data");
    private static final MemorySegment OPL_NAV_ANSWER_LEN = Binding.address("opl_nav_answer_len");
    private static final MemorySegment OPL_NAV_ANSWER_FREE = Binding.address("opl_nav_answer_free");
    private static final MemorySegment OPL_NAV_ANSWER_IS_OK = Binding.address("opl_nav_answer_is_ok");
    private static final MemorySegment OPL_NAV_ANSWER_TO_JSON = Binding.address("opl_nav_answer_to_json");
    private static final MemorySegment OPL_NAV_ANSWER_REFERENCE = Binding.address("opl_nav_answer_reference");
    private static final MemorySegment OPL_NAV_ANSWER_TO_NAV = Binding.address("opl_nav_answer_to_nav");
    private static final MemorySegment OPL_NAV_ANSWER_TO_PRACTITIONER = Binding.address("opl_nav_answer_to_practitioner");
    private static final MemorySegment OPL_NAV_ANSWER_PAGE_JSON = Binding.address("opl_nav_answer_page_json");
    private static final MemorySegment OPL_NAV_ANSWER_CURSOR = Binding.address("opl_nav_answer_cursor");
    private static final MemorySegment OPL_NAV_ANSWER_HAS_MORE = Binding.address("opl_nav_answer_has_more");
    private static final MemorySegment OPL_NAV_ANSWER_MEDIA_TYPE = Binding.address("opl_nav_answer_media_type");
    private static final MemorySegment OPL_NAV_ANSWER_SICK_NOTES = Binding.address("opl_nav_answer_sick_notes");
    private static final MemorySegment OPL_NAV_ANSWER_TOKEN = Binding.address("opl_nav_answer_token");
    private static final MemorySegment OPL_NAV_ANSWER_SERVER_MOMENT = Binding.address("opl_nav_answer_server_moment");
    private static final MemorySegment OPL_NAV_ANSWER_FAILED = Binding.address("opl_nav_answer_failed");
    private static final MemorySegment OPL_NAV_ANSWER_ADVICE = Binding.address("opl_nav_answer_advice");
    private static final MemorySegment OPL_NAV_ANSWER_RETRY_AFTER = Binding.address("opl_nav_answer_retry_after");
    private static final MemorySegment OPL_NAV_ANSWER_MESSAGE = Binding.address("opl_nav_answer_message");
    private static final MemorySegment OPL_NAV_ANSWER_HELP = Binding.address("opl_nav_answer_help");
    private static final MemorySegment OPL_NAV_FAULTS_COUNT = Binding.address("opl_nav_faults_count");
    private static final MemorySegment OPL_NAV_FAULTS_RULE = Binding.address("opl_nav_faults_rule");
    private static final MemorySegment OPL_NAV_FAULTS_PATH = Binding.address("opl_nav_faults_path");
    private static final MemorySegment OPL_NAV_FAULTS_MESSAGE = Binding.address("opl_nav_faults_message");
    private static final MemorySegment OPL_NAV_FAULTS_HELP = Binding.address("opl_nav_faults_help");
    private static final MemorySegment OPL_NAV_FAULTS_TO_JSON = Binding.address("opl_nav_faults_to_json");
    private static final MemorySegment OPL_NAV_FAULTS_FREE = Binding.address("opl_nav_faults_free");
    private static final MemorySegment OPL_GRANT_FROM_JSON = Binding.address("opl_grant_from_json");
    private static final MemorySegment OPL_GRANT_ALGORITHM = Binding.address("opl_grant_algorithm");
    private static final MemorySegment OPL_GRANT_ASSERTION = Binding.address("opl_grant_assertion");
    private static final MemorySegment OPL_GRANT_FREE = Binding.address("opl_grant_free");
    private static final MemorySegment OPL_ASSERTION_SIGNING_INPUT = Binding.address("opl_assertion_signing_input");
    private static final MemorySegment OPL_ASSERTION_SIGNED = Binding.address("opl_assertion_signed");
    private static final MemorySegment OPL_ASSERTION_FREE = Binding.address("opl_assertion_free");
    private static final MemorySegment OPL_CASE_NAV_PLAN = Binding.address("opl_case_nav_plan");
    private static final MemorySegment OPL_NAV_PLAN_CHECK = Binding.address("opl_nav_plan_check");
    private static final MemorySegment OPL_NAV_PLAN_FAULTS = Binding.address("opl_nav_plan_faults");
    private static final MemorySegment OPL_NAV_PLAN_TO_JSON = Binding.address("opl_nav_plan_to_json");
    private static final MemorySegment OPL_NAV_PLAN_REQUEST = Binding.address("opl_nav_plan_request");
    private static final MemorySegment OPL_NAV_PLAN_FREE = Binding.address("opl_nav_plan_free");
    private static final MemorySegment OPL_CASE_NAV_PREFLIGHT_JSON = Binding.address("opl_case_nav_preflight_json");
    private static final MemorySegment OPL_HTTP_REQUEST_VERIFY_INTEGRATION = Binding.address("opl_http_request_verify_integration");
    private static final MemorySegment OPL_HTTP_REQUEST_SENDING_STATUS = Binding.address("opl_http_request_sending_status");
    private static final MemorySegment OPL_HTTP_REQUEST_DOCUMENTS = Binding.address("opl_http_request_documents");
    private static final MemorySegment OPL_HTTP_REQUEST_DOCUMENT = Binding.address("opl_http_request_document");
    private static final MemorySegment OPL_HTTP_REQUEST_SICK_NOTES = Binding.address("opl_http_request_sick_notes");
    private static final MemorySegment OPL_HTTP_REQUEST_SICK_NOTES_AFTER = Binding.address("opl_http_request_sick_notes_after");
    private static final MemorySegment OPL_HTTP_REQUEST_WITH_TOKEN = Binding.address("opl_http_request_with_token");
    private static final MemorySegment OPL_HTTP_REQUEST_CALL = Binding.address("opl_http_request_call");
    private static final MemorySegment OPL_HTTP_REQUEST_MAY_BE_REPEATED = Binding.address("opl_http_request_may_be_repeated");
    private static final MemorySegment OPL_HTTP_REQUEST_SERVER = Binding.address("opl_http_request_server");
    private static final MemorySegment OPL_HTTP_REQUEST_METHOD = Binding.address("opl_http_request_method");
    private static final MemorySegment OPL_HTTP_REQUEST_PATH = Binding.address("opl_http_request_path");
    private static final MemorySegment OPL_HTTP_REQUEST_URL = Binding.address("opl_http_request_url");
    private static final MemorySegment OPL_HTTP_REQUEST_HEADER_COUNT = Binding.address("opl_http_request_header_count");
    private static final MemorySegment OPL_HTTP_REQUEST_HEADER_NAME = Binding.address("opl_http_request_header_name");
    private static final MemorySegment OPL_HTTP_REQUEST_HEADER_VALUE = Binding.address("opl_http_request_header_value");
    private static final MemorySegment OPL_HTTP_REQUEST_BODY = Binding.address("opl_http_request_body");
    private static final MemorySegment OPL_HTTP_REQUEST_FREE = Binding.address("opl_http_request_free");
    private static final MemorySegment OPL_CASE_NAV_SENDINGS_JSON = Binding.address("opl_case_nav_sendings_json");
    private static final MemorySegment OPL_CASE_NAV_BEGIN = Binding.address("opl_case_nav_begin");
    private static final MemorySegment OPL_NAV_BEGUN_FAULTS = Binding.address("opl_nav_begun_faults");
    private static final MemorySegment OPL_NAV_BEGUN_STEP = Binding.address("opl_nav_begun_step");
    private static final MemorySegment OPL_NAV_BEGUN_REQUEST = Binding.address("opl_nav_begun_request");
    private static final MemorySegment OPL_NAV_BEGUN_SENDING_JSON = Binding.address("opl_nav_begun_sending_json");
    private static final MemorySegment OPL_NAV_BEGUN_FREE = Binding.address("opl_nav_begun_free");
    private static final MemorySegment OPL_CASE_NAV_CONCLUDE = Binding.address("opl_case_nav_conclude");
    private static final MemorySegment OPL_SICK_NOTES_FROM_JSON = Binding.address("opl_sick_notes_from_json");
    private static final MemorySegment OPL_SICK_NOTES_COUNT = Binding.address("opl_sick_notes_count");
    private static final MemorySegment OPL_SICK_NOTES_ID = Binding.address("opl_sick_notes_id");
    private static final MemorySegment OPL_SICK_NOTES_PERSON_NUMBER = Binding.address("opl_sick_notes_person_number");
    private static final MemorySegment OPL_SICK_NOTES_EMPLOYER = Binding.address("opl_sick_notes_employer");
    private static final MemorySegment OPL_SICK_NOTES_RUNNING_NUMBER = Binding.address("opl_sick_notes_running_number");
    private static final MemorySegment OPL_SICK_NOTES_SENT_AT = Binding.address("opl_sick_notes_sent_at");
    private static final MemorySegment OPL_SICK_NOTES_TO_JSON = Binding.address("opl_sick_notes_to_json");
    private static final MemorySegment OPL_SICK_NOTES_REQUEST = Binding.address("opl_sick_notes_request");
    private static final MemorySegment OPL_SICK_NOTES_FREE = Binding.address("opl_sick_notes_free");
    private static final MemorySegment OPL_CASE_IMPORT_SICK_NOTE = Binding.address("opl_case_import_sick_note");
    private static final MemorySegment OPL_ACCESS_TOKEN_NEW = Binding.address("opl_access_token_new");
    private static final MemorySegment OPL_ACCESS_TOKEN_EXPIRES_AT = Binding.address("opl_access_token_expires_at");
    private static final MemorySegment OPL_ACCESS_TOKEN_FACTS_JSON = Binding.address("opl_access_token_facts_json");
    private static final MemorySegment OPL_ACCESS_TOKEN_FREE = Binding.address("opl_access_token_free");
    private static final MemorySegment OPL_TOKEN_CACHE_NEW = Binding.address("opl_token_cache_new");
    private static final MemorySegment OPL_TOKEN_CACHE_GET = Binding.address("opl_token_cache_get");
    private static final MemorySegment OPL_TOKEN_CACHE_PUT = Binding.address("opl_token_cache_put");
    private static final MemorySegment OPL_TOKEN_CACHE_DROP_REFUSED = Binding.address("opl_token_cache_drop_refused");
    private static final MemorySegment OPL_TOKEN_CACHE_FREE = Binding.address("opl_token_cache_free");
    private static final MemorySegment OPL_CASE_STATUS_ON = Binding.address("opl_case_status_on");
    private static final MemorySegment OPL_CASE_STATUS_EFFECTIVE = Binding.address("opl_case_status_effective");
    private static final MemorySegment OPL_CASE_STATUS_PLAN_ID = Binding.address("opl_case_status_plan_id");
    private static final MemorySegment OPL_CASE_STATUS_PLAN_STATE = Binding.address("opl_case_status_plan_state");
    private static final MemorySegment OPL_CASE_STATUS_ABSENCE_START = Binding.address("opl_case_status_absence_start");
    private static final MemorySegment OPL_CASE_STATUS_ABSENCE_TO = Binding.address("opl_case_status_absence_to");
    private static final MemorySegment OPL_CASE_STATUS_ABSENCE_DAY = Binding.address("opl_case_status_absence_day");
    private static final MemorySegment OPL_CASE_STATUS_ABSENCE_RUNNING = Binding.address("opl_case_status_absence_running");
    private static final MemorySegment OPL_CASE_STATUS_GRADE = Binding.address("opl_case_status_grade");
    private static final MemorySegment OPL_CASE_STATUS_SICK_NOTE_ACTIVE = Binding.address("opl_case_status_sick_note_active");
    private static final MemorySegment OPL_CASE_STATUS_MANAGER_REGISTERED = Binding.address("opl_case_status_manager_registered");
    private static final MemorySegment OPL_CASE_STATUS_PLAN_EXEMPT = Binding.address("opl_case_status_plan_exempt");
    private static final MemorySegment OPL_CASE_STATUS_DIALOGUE_MEETING_1_EXEMPT = Binding.address("opl_case_status_dialogue_meeting_1_exempt");
    private static final MemorySegment OPL_CASE_STATUS_REMINDER = Binding.address("opl_case_status_reminder");
    private static final MemorySegment OPL_CASE_STATUS_PURGED = Binding.address("opl_case_status_purged");
    private static final MemorySegment OPL_CASE_STATUS_TO_JSON = Binding.address("opl_case_status_to_json");
    private static final MemorySegment OPL_CASE_STATUS_FREE = Binding.address("opl_case_status_free");
    private static final MemorySegment OPL_CASE_DEADLINES_ON = Binding.address("opl_case_deadlines_on");
    private static final MemorySegment OPL_DEADLINES_COUNT = Binding.address("opl_deadlines_count");
    private static final MemorySegment OPL_DEADLINES_CODE = Binding.address("opl_deadlines_code");
    private static final MemorySegment OPL_DEADLINES_NAME = Binding.address("opl_deadlines_name");
    private static final MemorySegment OPL_DEADLINES_LATEST = Binding.address("opl_deadlines_latest");
    private static final MemorySegment OPL_DEADLINES_SAFE = Binding.address("opl_deadlines_safe");
    private static final MemorySegment OPL_DEADLINES_STATE = Binding.address("opl_deadlines_state");
    private static final MemorySegment OPL_DEADLINES_MET_ON = Binding.address("opl_deadlines_met_on");
    private static final MemorySegment OPL_DEADLINES_DEBTOR = Binding.address("opl_deadlines_debtor");
    private static final MemorySegment OPL_DEADLINES_CITATION_ID = Binding.address("opl_deadlines_citation_id");
    private static final MemorySegment OPL_DEADLINES_CITATION_TEXT = Binding.address("opl_deadlines_citation_text");
    private static final MemorySegment OPL_DEADLINES_LABEL = Binding.address("opl_deadlines_label");
    private static final MemorySegment OPL_DEADLINES_SUBJECT = Binding.address("opl_deadlines_subject");
    private static final MemorySegment OPL_DEADLINES_IS_ESTIMATE = Binding.address("opl_deadlines_is_estimate");
    private static final MemorySegment OPL_DEADLINES_TO_JSON = Binding.address("opl_deadlines_to_json");
    private static final MemorySegment OPL_DEADLINES_FREE = Binding.address("opl_deadlines_free");
    private static final MemorySegment OPL_CASE_ALLOWED_AT = Binding.address("opl_case_allowed_at");
    private static final MemorySegment OPL_ACTIONS_COUNT = Binding.address("opl_actions_count");
    private static final MemorySegment OPL_ACTIONS_COMMAND = Binding.address("opl_actions_command");
    private static final MemorySegment OPL_ACTIONS_NAME = Binding.address("opl_actions_name");
    private static final MemorySegment OPL_ACTIONS_IS_ALLOWED = Binding.address("opl_actions_is_allowed");
    private static final MemorySegment OPL_ACTIONS_PLAN_COUNT = Binding.address("opl_actions_plan_count");
    private static final MemorySegment OPL_ACTIONS_PLAN = Binding.address("opl_actions_plan");
    private static final MemorySegment OPL_ACTIONS_REFUSAL = Binding.address("opl_actions_refusal");
    private static final MemorySegment OPL_ACTIONS_FIND = Binding.address("opl_actions_find");
    private static final MemorySegment OPL_ACTIONS_TO_JSON = Binding.address("opl_actions_to_json");
    private static final MemorySegment OPL_ACTIONS_FREE = Binding.address("opl_actions_free");
    private static final MemorySegment OPL_CASE_NEXT_CHANGE = Binding.address("opl_case_next_change");
    private static final MemorySegment OPL_CASE_VISIBLE_AT = Binding.address("opl_case_visible_at");
    private static final MemorySegment OPL_VISIBLE_CLOSED_BY = Binding.address("opl_visible_closed_by");
    private static final MemorySegment OPL_VISIBLE_PLAN_COUNT = Binding.address("opl_visible_plan_count");
    private static final MemorySegment OPL_VISIBLE_PLAN = Binding.address("opl_visible_plan");
    private static final MemorySegment OPL_VISIBLE_PLAN_IS_SEEN = Binding.address("opl_visible_plan_is_seen");
    private static final MemorySegment OPL_VISIBLE_PLAN_HIDDEN_BY = Binding.address("opl_visible_plan_hidden_by");
    private static final MemorySegment OPL_VISIBLE_PART_COUNT = Binding.address("opl_visible_part_count");
    private static final MemorySegment OPL_VISIBLE_PART = Binding.address("opl_visible_part");
    private static final MemorySegment OPL_VISIBLE_LAST_CHANGED = Binding.address("opl_visible_last_changed");
    private static final MemorySegment OPL_VISIBLE_TO_JSON = Binding.address("opl_visible_to_json");
    private static final MemorySegment OPL_VISIBLE_FREE = Binding.address("opl_visible_free");
    private static final MemorySegment OPL_CASE_CHECKLIST = Binding.address("opl_case_checklist");
    private static final MemorySegment OPL_CHECKLIST_COUNT = Binding.address("opl_checklist_count");
    private static final MemorySegment OPL_CHECKLIST_ELEMENT = Binding.address("opl_checklist_element");
    private static final MemorySegment OPL_CHECKLIST_NAME = Binding.address("opl_checklist_name");
    private static final MemorySegment OPL_CHECKLIST_IS_PRESENT = Binding.address("opl_checklist_is_present");
    private static final MemorySegment OPL_CHECKLIST_CITATION_ID = Binding.address("opl_checklist_citation_id");
    private static final MemorySegment OPL_CHECKLIST_TO_JSON = Binding.address("opl_checklist_to_json");
    private static final MemorySegment OPL_CHECKLIST_FREE = Binding.address("opl_checklist_free");
    private static final MemorySegment OPL_CASE_HISTORY = Binding.address("opl_case_history");
    private static final MemorySegment OPL_HISTORY_COUNT = Binding.address("opl_history_count");
    private static final MemorySegment OPL_HISTORY_MOMENT = Binding.address("opl_history_moment");
    private static final MemorySegment OPL_HISTORY_ROLE = Binding.address("opl_history_role");
    private static final MemorySegment OPL_HISTORY_EVENT = Binding.address("opl_history_event");
    private static final MemorySegment OPL_HISTORY_WORDS = Binding.address("opl_history_words");
    private static final MemorySegment OPL_HISTORY_PLAN = Binding.address("opl_history_plan");
    private static final MemorySegment OPL_HISTORY_TO_JSON = Binding.address("opl_history_to_json");
    private static final MemorySegment OPL_HISTORY_FREE = Binding.address("opl_history_free");
    private static final MemorySegment OPL_CASE_ALERTS_JSON = Binding.address("opl_case_alerts_json");
    private static final MemorySegment OPL_CASE_SUMMARY_JSON = Binding.address("opl_case_summary_json");
    private static final MemorySegment OPL_FILES_REFUSAL = Binding.address("opl_files_refusal");
    private static final MemorySegment OPL_FILES_COUNT = Binding.address("opl_files_count");
    private static final MemorySegment OPL_FILES_NAME = Binding.address("opl_files_name");
    private static final MemorySegment OPL_FILES_MEDIA_TYPE = Binding.address("opl_files_media_type");
    private static final MemorySegment OPL_FILES_SHA256 = Binding.address("opl_files_sha256");
    private static final MemorySegment OPL_FILES_DATA = Binding.address("opl_files_data");
    private static final MemorySegment OPL_FILES_LEN = Binding.address("opl_files_len");
    private static final MemorySegment OPL_FILES_NOTES_JSON = Binding.address("opl_files_notes_json");
    private static final MemorySegment OPL_FILES_FREE = Binding.address("opl_files_free");
    private static final MemorySegment OPL_CASE_LIST_NEW = Binding.address("opl_case_list_new");
    private static final MemorySegment OPL_CASE_LIST_WITH = Binding.address("opl_case_list_with");
    private static final MemorySegment OPL_CASE_LIST_FREE = Binding.address("opl_case_list_free");
    private static final MemorySegment OPL_CASE_LIST_CALENDAR = Binding.address("opl_case_list_calendar");
    private static final MemorySegment OPL_CALENDAR_FILE = Binding.address("opl_calendar_file");
    private static final MemorySegment OPL_CALENDAR_MARK_COUNT = Binding.address("opl_calendar_mark_count");
    private static final MemorySegment OPL_CALENDAR_MARK_UID = Binding.address("opl_calendar_mark_uid");
    private static final MemorySegment OPL_CALENDAR_MARK_ON = Binding.address("opl_calendar_mark_on");
    private static final MemorySegment OPL_CALENDAR_FREE = Binding.address("opl_calendar_free");
    private static final MemorySegment OPL_CASE_LIST_ALERTS_CSV = Binding.address("opl_case_list_alerts_csv");
    private static final MemorySegment OPL_CASE_LIST_ALERTS_JSON = Binding.address("opl_case_list_alerts_json");
    private static final MemorySegment OPL_CASE_LIST_LOG_CSV = Binding.address("opl_case_list_log_csv");
    private static final MemorySegment OPL_CASE_LIST_LOG_JSON = Binding.address("opl_case_list_log_json");
    private static final MemorySegment OPL_LOG_IMPORT_READ = Binding.address("opl_log_import_read");
    private static final MemorySegment OPL_LOG_IMPORT_REFUSAL = Binding.address("opl_log_import_refusal");
    private static final MemorySegment OPL_LOG_IMPORT_FILE_FAULT = Binding.address("opl_log_import_file_fault");
    private static final MemorySegment OPL_LOG_IMPORT_FILE_FAULT_JSON = Binding.address("opl_log_import_file_fault_json");
    private static final MemorySegment OPL_LOG_IMPORT_FILE_FAULT_MESSAGE = Binding.address("opl_log_import_file_fault_message");
    private static final MemorySegment OPL_LOG_IMPORT_ROW_COUNT = Binding.address("opl_log_import_row_count");
    private static final MemorySegment OPL_LOG_IMPORT_ENTRY_COUNT = Binding.address("opl_log_import_entry_count");
    private static final MemorySegment OPL_LOG_IMPORT_ENTRY_ROW = Binding.address("opl_log_import_entry_row");
    private static final MemorySegment OPL_LOG_IMPORT_ENTRY_REQUEST = Binding.address("opl_log_import_entry_request");
    private static final MemorySegment OPL_LOG_IMPORT_FAULT_COUNT = Binding.address("opl_log_import_fault_count");
    private static final MemorySegment OPL_LOG_IMPORT_FAULT_ROW = Binding.address("opl_log_import_fault_row");
    private static final MemorySegment OPL_LOG_IMPORT_FAULT_COLUMN = Binding.address("opl_log_import_fault_column");
    private static final MemorySegment OPL_LOG_IMPORT_FAULT_KIND = Binding.address("opl_log_import_fault_kind");
    private static final MemorySegment OPL_LOG_IMPORT_FAULT_MESSAGE = Binding.address("opl_log_import_fault_message");
    private static final MemorySegment OPL_LOG_IMPORT_TO_JSON = Binding.address("opl_log_import_to_json");
    private static final MemorySegment OPL_LOG_IMPORT_FREE = Binding.address("opl_log_import_free");
    private static final MemorySegment OPL_LOG_IMPORT_ENTRY_LINE = Binding.address("opl_log_import_entry_line");
    private static final MemorySegment OPL_LOG_IMPORT_FAULT_LINE = Binding.address("opl_log_import_fault_line");
    private static final MemorySegment OPL_LOG_IMPORT_WARNING_COUNT = Binding.address("opl_log_import_warning_count");
    private static final MemorySegment OPL_LOG_IMPORT_WARNING_ROW = Binding.address("opl_log_import_warning_row");
    private static final MemorySegment OPL_LOG_IMPORT_WARNING_RULE = Binding.address("opl_log_import_warning_rule");
    private static final MemorySegment OPL_LOG_IMPORT_WARNING_FIELD = Binding.address("opl_log_import_warning_field");
    private static final MemorySegment OPL_LOG_IMPORT_IGNORED_COUNT = Binding.address("opl_log_import_ignored_count");
    private static final MemorySegment OPL_LOG_IMPORT_IGNORED_COLUMN = Binding.address("opl_log_import_ignored_column");
    private static final MemorySegment OPL_CASE_DOCUMENT_JSON = Binding.address("opl_case_document_json");
    private static final MemorySegment OPL_ALTINN_FORM_READ = Binding.address("opl_altinn_form_read");
    private static final MemorySegment OPL_ALTINN_FORM_FAULT_JSON = Binding.address("opl_altinn_form_fault_json");
    private static final MemorySegment OPL_ALTINN_FORM_FAULT_MESSAGE = Binding.address("opl_altinn_form_fault_message");
    private static final MemorySegment OPL_ALTINN_FORM_TO_JSON = Binding.address("opl_altinn_form_to_json");
    private static final MemorySegment OPL_ALTINN_FORM_IMPORT = Binding.address("opl_altinn_form_import");
    private static final MemorySegment OPL_ALTINN_IMPORT_REFUSAL = Binding.address("opl_altinn_import_refusal");
    private static final MemorySegment OPL_ALTINN_IMPORT_COUNT = Binding.address("opl_altinn_import_count");
    private static final MemorySegment OPL_ALTINN_IMPORT_REQUEST = Binding.address("opl_altinn_import_request");
    private static final MemorySegment OPL_ALTINN_IMPORT_CASE = Binding.address("opl_altinn_import_case");
    private static final MemorySegment OPL_ALTINN_IMPORT_TO_JSON = Binding.address("opl_altinn_import_to_json");
    private static final MemorySegment OPL_CASE_ALTINN_FORM = Binding.address("opl_case_altinn_form");
    private static final MemorySegment OPL_ALTINN_FORM_FREE = Binding.address("opl_altinn_form_free");
    private static final MemorySegment OPL_ALTINN_IMPORT_FREE = Binding.address("opl_altinn_import_free");
    private static final MemorySegment OPL_ATTACHMENTS_NEW = Binding.address("opl_attachments_new");
    private static final MemorySegment OPL_ATTACHMENTS_WITH = Binding.address("opl_attachments_with");
    private static final MemorySegment OPL_ATTACHMENTS_FREE = Binding.address("opl_attachments_free");
    private static final MemorySegment OPL_PDF_WRITER_ARCHIVE = Binding.address("opl_pdf_writer_archive");
    private static final MemorySegment OPL_CASE_ARCHIVE_LOG_ENTRY = Binding.address("opl_case_archive_log_entry");
    private static final MemorySegment OPL_CASE_NAV_DOCUMENT_JSON = Binding.address("opl_case_nav_document_json");
    private static final MemorySegment OPL_CASE_NAV_DOCUMENT_REQUEST = Binding.address("opl_case_nav_document_request");
    private static final MemorySegment OPL_CASE_ARCHIVE_NAV_DOCUMENT = Binding.address("opl_case_archive_nav_document");
    private static final MemorySegment OPL_PDF_WRITER_NEW = Binding.address("opl_pdf_writer_new");
    private static final MemorySegment OPL_PDF_WRITER_WRITE = Binding.address("opl_pdf_writer_write");
    private static final MemorySegment OPL_PDF_WRITER_FREE = Binding.address("opl_pdf_writer_free");
    private static final MemorySegment OPL_PDF_WRITER_PROOF = Binding.address("opl_pdf_writer_proof");
    private static final MemorySegment OPL_PROOF_VERIFY_ZIP = Binding.address("opl_proof_verify_zip");
    private static final MemorySegment OPL_PROOF_VERDICT_IS_WHOLE = Binding.address("opl_proof_verdict_is_whole");
    private static final MemorySegment OPL_PROOF_VERDICT_TO_JSON = Binding.address("opl_proof_verdict_to_json");
    private static final MemorySegment OPL_PROOF_VERDICT_FREE = Binding.address("opl_proof_verdict_free");
    private static final MemorySegment OPL_ARCHIVE_RECEIPT_READ = Binding.address("opl_archive_receipt_read");
    private static final MemorySegment OPL_ARCHIVE_RECEIPT_FAULT_JSON = Binding.address("opl_archive_receipt_fault_json");
    private static final MemorySegment OPL_ARCHIVE_RECEIPT_FAULT_MESSAGE = Binding.address("opl_archive_receipt_fault_message");
    private static final MemorySegment OPL_ARCHIVE_RECEIPT_FAULT_HELP = Binding.address("opl_archive_receipt_fault_help");
    private static final MemorySegment OPL_ARCHIVE_RECEIPT_TO_JSON = Binding.address("opl_archive_receipt_to_json");
    private static final MemorySegment OPL_ARCHIVE_RECEIPT_REQUEST = Binding.address("opl_archive_receipt_request");
    private static final MemorySegment OPL_ARCHIVE_RECEIPT_LOG_REQUEST = Binding.address("opl_archive_receipt_log_request");
    private static final MemorySegment OPL_ARCHIVE_RECEIPT_FREE = Binding.address("opl_archive_receipt_free");
    private static final MemorySegment OPL_CASE_TIMELINE = Binding.address("opl_case_timeline");
    private static final MemorySegment OPL_CASE_REPORT = Binding.address("opl_case_report");
    private static final MemorySegment OPL_FILES_ZIP = Binding.address("opl_files_zip");
    private static final MemorySegment OPL_RULES_JSON = Binding.address("opl_rules_json");
    private static final MemorySegment OPL_CITATIONS_JSON = Binding.address("opl_citations_json");
    private static final MemorySegment OPL_COMMANDS_JSON = Binding.address("opl_commands_json");
    private static final MemorySegment OPL_LAWS_JSON = Binding.address("opl_laws_json");
    private static final MemorySegment OPL_RULE_MESSAGE = Binding.address("opl_rule_message");
    private static final MemorySegment OPL_RULE_HELP = Binding.address("opl_rule_help");
    private static final MemorySegment OPL_TERM = Binding.address("opl_term");
    private static final MemorySegment OPL_TERMS_JSON = Binding.address("opl_terms_json");
    private static final MemorySegment OPL_PERSON_NUMBER_CHECK = Binding.address("opl_person_number_check");
    private static final MemorySegment OPL_PERSON_NUMBER_IS_D_NUMBER = Binding.address("opl_person_number_is_d_number");
    private static final MemorySegment OPL_PERSON_NUMBER_IS_SYNTHETIC = Binding.address("opl_person_number_is_synthetic");
    private static final MemorySegment OPL_ORGANISATION_NUMBER_IS_VALID = Binding.address("opl_organisation_number_is_valid");
    private static final MemorySegment OPL_SENSITIVE_JSON = Binding.address("opl_sensitive_json");
    private static final MemorySegment OPL_LAST_VISIBLE = Binding.address("opl_last_visible");
    private static final MemorySegment OPL_DRAFT_EXPIRES_AT = Binding.address("opl_draft_expires_at");
    private static final MemorySegment OPL_DRAFT_IS_KEPT = Binding.address("opl_draft_is_kept");

    private Abi() {}

    public static int opl_abi_version() {
        try {
            return (int) INT.invokeExact(OPL_ABI_VERSION);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_check_abi(int headerVersion) {
        try {
            return (int) INT_INT.invokeExact(OPL_CHECK_ABI, headerVersion);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_rules_version() {
        try {
            return (int) INT.invokeExact(OPL_RULES_VERSION);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_wire_version() {
        try {
            return (int) INT.invokeExact(OPL_WIRE_VERSION);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_library_version(long out) {
        try {
            return (int) INT_LONG.invokeExact(OPL_LIBRARY_VERSION, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static long opl_text_data(long text) {
        try {
            return (long) LONG_LONG.invokeExact(OPL_TEXT_DATA, text);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static long opl_text_len(long text) {
        try {
            return (long) LONG_LONG.invokeExact(OPL_TEXT_LEN, text);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static void opl_text_free(long text) {
        try {
            VOID_LONG.invokeExact(OPL_TEXT_FREE, text);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_error_status(long error) {
        try {
            return (int) INT_LONG.invokeExact(OPL_ERROR_STATUS, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_error_kind(long error, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_ERROR_KIND, error, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_error_path(long error, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_ERROR_PATH, error, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_error_reason(long error, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_ERROR_REASON, error, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_error_message(long error, int language, long out) {
        try {
            return (int) INT_LONG_INT_LONG.invokeExact(OPL_ERROR_MESSAGE, error, language, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_error_to_json(long error, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_ERROR_TO_JSON, error, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static void opl_error_free(long error) {
        try {
            VOID_LONG.invokeExact(OPL_ERROR_FREE, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_date_parse(long text, long textLen, long out, long error) {
        try {
            return (int) INT_LONG_LONG_LONG_LONG.invokeExact(OPL_DATE_PARSE, text, textLen, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_date_to_text(int date, long out) {
        try {
            return (int) INT_INT_LONG.invokeExact(OPL_DATE_TO_TEXT, date, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_moment_parse(long text, long textLen, long out, long error) {
        try {
            return (int) INT_LONG_LONG_LONG_LONG.invokeExact(OPL_MOMENT_PARSE, text, textLen, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_moment_to_text(long moment, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_MOMENT_TO_TEXT, moment, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_moment_date(long moment, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_MOMENT_DATE, moment, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_actor_new(int role, long id, long idLen, int personAccess, long out, long error) {
        try {
            return (int) INT_INT_LONG_LONG_INT_LONG_LONG.invokeExact(OPL_ACTOR_NEW, role, id, idLen, personAccess, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_actor_from_json(long json, long jsonLen, long out, long error) {
        try {
            return (int) INT_LONG_LONG_LONG_LONG.invokeExact(OPL_ACTOR_FROM_JSON, json, jsonLen, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_actor_role(long actor, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_ACTOR_ROLE, actor, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_actor_id(long actor, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_ACTOR_ID, actor, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_actor_has_person_access(long actor, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_ACTOR_HAS_PERSON_ACCESS, actor, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static void opl_actor_free(long actor) {
        try {
            VOID_LONG.invokeExact(OPL_ACTOR_FREE, actor);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_request_from_json(long json, long jsonLen, long out, long error) {
        try {
            return (int) INT_LONG_LONG_LONG_LONG.invokeExact(OPL_REQUEST_FROM_JSON, json, jsonLen, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_request_to_json(long request, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_REQUEST_TO_JSON, request, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_request_command(long request, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_REQUEST_COMMAND, request, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_request_role(long request, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_REQUEST_ROLE, request, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_request_moment(long request, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_REQUEST_MOMENT, request, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static void opl_request_free(long request) {
        try {
            VOID_LONG.invokeExact(OPL_REQUEST_FREE, request);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_refusal_code(long refusal, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_REFUSAL_CODE, refusal, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_refusal_kind(long refusal, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_REFUSAL_KIND, refusal, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_refusal_field_count(long refusal, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_REFUSAL_FIELD_COUNT, refusal, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_refusal_field(long refusal, long index, long out) {
        try {
            return (int) INT_LONG_LONG_LONG.invokeExact(OPL_REFUSAL_FIELD, refusal, index, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_refusal_citation_count(long refusal, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_REFUSAL_CITATION_COUNT, refusal, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_refusal_citation_id(long refusal, long index, long out) {
        try {
            return (int) INT_LONG_LONG_LONG.invokeExact(OPL_REFUSAL_CITATION_ID, refusal, index, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_refusal_citation_text(long refusal, long index, int language, long out) {
        try {
            return (int) INT_LONG_LONG_INT_LONG.invokeExact(OPL_REFUSAL_CITATION_TEXT, refusal, index, language, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_refusal_remedy_count(long refusal, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_REFUSAL_REMEDY_COUNT, refusal, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_refusal_remedy(long refusal, long index, long out) {
        try {
            return (int) INT_LONG_LONG_LONG.invokeExact(OPL_REFUSAL_REMEDY, refusal, index, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_refusal_message(long refusal, int language, long out) {
        try {
            return (int) INT_LONG_INT_LONG.invokeExact(OPL_REFUSAL_MESSAGE, refusal, language, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_refusal_help(long refusal, int language, long out) {
        try {
            return (int) INT_LONG_INT_LONG.invokeExact(OPL_REFUSAL_HELP, refusal, language, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_refusal_to_json(long refusal, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_REFUSAL_TO_JSON, refusal, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static void opl_refusal_free(long refusal) {
        try {
            VOID_LONG.invokeExact(OPL_REFUSAL_FREE, refusal);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_step_is_refused(long step, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_STEP_IS_REFUSED, step, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_step_case(long step, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_STEP_CASE, step, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_step_refusal(long step, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_STEP_REFUSAL, step, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_step_event_count(long step, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_STEP_EVENT_COUNT, step, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_step_event_kind(long step, long index, long out) {
        try {
            return (int) INT_LONG_LONG_LONG.invokeExact(OPL_STEP_EVENT_KIND, step, index, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_step_event_json(long step, long index, long out) {
        try {
            return (int) INT_LONG_LONG_LONG.invokeExact(OPL_STEP_EVENT_JSON, step, index, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_step_events_json(long step, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_STEP_EVENTS_JSON, step, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_step_warning_count(long step, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_STEP_WARNING_COUNT, step, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_step_warning_rule(long step, long index, long out) {
        try {
            return (int) INT_LONG_LONG_LONG.invokeExact(OPL_STEP_WARNING_RULE, step, index, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_step_warning_field(long step, long index, long out) {
        try {
            return (int) INT_LONG_LONG_LONG.invokeExact(OPL_STEP_WARNING_FIELD, step, index, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_step_warnings_json(long step, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_STEP_WARNINGS_JSON, step, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static void opl_step_free(long step) {
        try {
            VOID_LONG.invokeExact(OPL_STEP_FREE, step);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_open(long json, long jsonLen, long out, long error) {
        try {
            return (int) INT_LONG_LONG_LONG_LONG.invokeExact(OPL_CASE_OPEN, json, jsonLen, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_open_request(long request, long out, long error) {
        try {
            return (int) INT_LONG_LONG_LONG.invokeExact(OPL_CASE_OPEN_REQUEST, request, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_from_json(long json, long jsonLen, long out, long error) {
        try {
            return (int) INT_LONG_LONG_LONG_LONG.invokeExact(OPL_CASE_FROM_JSON, json, jsonLen, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_execute(long aCase, long json, long jsonLen, long out, long error) {
        try {
            return (int) INT_LONG_LONG_LONG_LONG_LONG.invokeExact(OPL_CASE_EXECUTE, aCase, json, jsonLen, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_execute_request(long aCase, long request, long out, long error) {
        try {
            return (int) INT_LONG_LONG_LONG_LONG.invokeExact(OPL_CASE_EXECUTE_REQUEST, aCase, request, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_to_json(long aCase, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_CASE_TO_JSON, aCase, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_clone(long aCase, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_CASE_CLONE, aCase, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_id(long aCase, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_CASE_ID, aCase, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_version(long aCase, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_CASE_VERSION, aCase, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_last_moment(long aCase, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_CASE_LAST_MOMENT, aCase, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_event_json(long aCase, long index, long out) {
        try {
            return (int) INT_LONG_LONG_LONG.invokeExact(OPL_CASE_EVENT_JSON, aCase, index, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static void opl_case_free(long aCase) {
        try {
            VOID_LONG.invokeExact(OPL_CASE_FREE, aCase);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_decide(long aCase, long json, long jsonLen, long out, long error) {
        try {
            return (int) INT_LONG_LONG_LONG_LONG_LONG.invokeExact(OPL_CASE_DECIDE, aCase, json, jsonLen, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_decide_request(long aCase, long request, long out, long error) {
        try {
            return (int) INT_LONG_LONG_LONG_LONG.invokeExact(OPL_CASE_DECIDE_REQUEST, aCase, request, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_apply_event(long aCase, long json, long jsonLen, long out, long error) {
        try {
            return (int) INT_LONG_LONG_LONG_LONG_LONG.invokeExact(OPL_CASE_APPLY_EVENT, aCase, json, jsonLen, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_from_events(long json, long jsonLen, long out, long error) {
        try {
            return (int) INT_LONG_LONG_LONG_LONG.invokeExact(OPL_CASE_FROM_EVENTS, json, jsonLen, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_employee(long aCase, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_CASE_EMPLOYEE, aCase, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_person_number(long aCase, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_CASE_PERSON_NUMBER, aCase, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_birth_date(long aCase, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_CASE_BIRTH_DATE, aCase, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_employer(long aCase, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_CASE_EMPLOYER, aCase, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_manager_on(long aCase, int date, long out, long error) {
        try {
            return (int) INT_LONG_INT_LONG_LONG.invokeExact(OPL_CASE_MANAGER_ON, aCase, date, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_is_purged(long aCase, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_CASE_IS_PURGED, aCase, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_death(long aCase, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_CASE_DEATH, aCase, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_link(long aCase, long index, long out) {
        try {
            return (int) INT_LONG_LONG_LONG.invokeExact(OPL_CASE_LINK, aCase, index, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_events_json(long aCase, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_CASE_EVENTS_JSON, aCase, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_policy_json(long aCase, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_CASE_POLICY_JSON, aCase, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_plans_json(long aCase, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_CASE_PLANS_JSON, aCase, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_sick_notes_json(long aCase, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_CASE_SICK_NOTES_JSON, aCase, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_absences_json(long aCase, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_CASE_ABSENCES_JSON, aCase, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_meetings_json(long aCase, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_CASE_MEETINGS_JSON, aCase, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_exemptions_json(long aCase, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_CASE_EXEMPTIONS_JSON, aCase, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_log_json(long aCase, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_CASE_LOG_JSON, aCase, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_holds_json(long aCase, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_CASE_HOLDS_JSON, aCase, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_plan_count(long aCase, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_CASE_PLAN_COUNT, aCase, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_plan_at(long aCase, long index, long out) {
        try {
            return (int) INT_LONG_LONG_LONG.invokeExact(OPL_CASE_PLAN_AT, aCase, index, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_plan(long aCase, long plan, long planLen, long out, long error) {
        try {
            return (int) INT_LONG_LONG_LONG_LONG_LONG.invokeExact(OPL_CASE_PLAN, aCase, plan, planLen, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_plan_for(long aCase, long actor, long plan, long planLen, long moment, long out, long error) {
        try {
            return (int) INT_LONG_LONG_LONG_LONG_LONG_LONG_LONG.invokeExact(OPL_CASE_PLAN_FOR, aCase, actor, plan, planLen, moment, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_plan_sight_is_seen(long sight, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_PLAN_SIGHT_IS_SEEN, sight, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_plan_sight_plan(long sight, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_PLAN_SIGHT_PLAN, sight, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_plan_sight_refusal(long sight, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_PLAN_SIGHT_REFUSAL, sight, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static void opl_plan_sight_free(long sight) {
        try {
            VOID_LONG.invokeExact(OPL_PLAN_SIGHT_FREE, sight);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_plan_id(long plan, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_PLAN_ID, plan, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_plan_state_on(long plan, int date, long out) {
        try {
            return (int) INT_LONG_INT_LONG.invokeExact(OPL_PLAN_STATE_ON, plan, date, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_plan_started_at(long plan, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_PLAN_STARTED_AT, plan, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_plan_started_by(long plan, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_PLAN_STARTED_BY, plan, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_plan_source(long plan, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_PLAN_SOURCE, plan, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_plan_saved_at(long plan, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_PLAN_SAVED_AT, plan, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_plan_is_unfinished(long plan, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_PLAN_IS_UNFINISHED, plan, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_plan_is_misregistered(long plan, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_PLAN_IS_MISREGISTERED, plan, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_plan_rejected_by(long plan, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_PLAN_REJECTED_BY, plan, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_plan_approved_on(long plan, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_PLAN_APPROVED_ON, plan, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_plan_valid_from(long plan, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_PLAN_VALID_FROM, plan, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_plan_valid_to(long plan, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_PLAN_VALID_TO, plan, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_plan_evaluate_on(long plan, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_PLAN_EVALUATE_ON, plan, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_plan_to_json(long plan, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_PLAN_TO_JSON, plan, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static void opl_plan_free(long plan) {
        try {
            VOID_LONG.invokeExact(OPL_PLAN_FREE, plan);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_presets_json(long out) {
        try {
            return (int) INT_LONG.invokeExact(OPL_PRESETS_JSON, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_policy_resolve(long json, long jsonLen, long out, long error) {
        try {
            return (int) INT_LONG_LONG_LONG_LONG.invokeExact(OPL_POLICY_RESOLVE, json, jsonLen, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_nav_answer_read(long request, int status, long headers, long headersLen, long body, long bodyLen, long moment, long out, long error) {
        try {
            return (int) INT_LONG_INT_LONG_LONG_LONG_LONG_LONG_LONG_LONG.invokeExact(OPL_NAV_ANSWER_READ, request, status, headers, headersLen, body, bodyLen, moment, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_nav_answer_not_connected(long request, long out, long error) {
        try {
            return (int) INT_LONG_LONG_LONG.invokeExact(OPL_NAV_ANSWER_NOT_CONNECTED, request, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_nav_answer_interrupted(long request, long out, long error) {
        try {
            return (int) INT_LONG_LONG_LONG.invokeExact(OPL_NAV_ANSWER_INTERRUPTED, request, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static long opl_nav_answer_data(long answer) {
        try {
            return (long) LONG_LONG.invokeExact(OPL_NAV_ANSWER_DATA, answer);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static long opl_nav_answer_len(long answer) {
        try {
            return (long) LONG_LONG.invokeExact(OPL_NAV_ANSWER_LEN, answer);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static void opl_nav_answer_free(long answer) {
        try {
            VOID_LONG.invokeExact(OPL_NAV_ANSWER_FREE, answer);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_nav_answer_is_ok(long answer, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_NAV_ANSWER_IS_OK, answer, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_nav_answer_to_json(long answer, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_NAV_ANSWER_TO_JSON, answer, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_nav_answer_reference(long answer, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_NAV_ANSWER_REFERENCE, answer, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_nav_answer_to_nav(long answer, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_NAV_ANSWER_TO_NAV, answer, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_nav_answer_to_practitioner(long answer, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_NAV_ANSWER_TO_PRACTITIONER, answer, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_nav_answer_page_json(long answer, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_NAV_ANSWER_PAGE_JSON, answer, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_nav_answer_cursor(long answer, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_NAV_ANSWER_CURSOR, answer, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_nav_answer_has_more(long answer, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_NAV_ANSWER_HAS_MORE, answer, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_nav_answer_media_type(long answer, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_NAV_ANSWER_MEDIA_TYPE, answer, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_nav_answer_sick_notes(long answer, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_NAV_ANSWER_SICK_NOTES, answer, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_nav_answer_token(long answer, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_NAV_ANSWER_TOKEN, answer, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_nav_answer_server_moment(long answer, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_NAV_ANSWER_SERVER_MOMENT, answer, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_nav_answer_failed(long answer, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_NAV_ANSWER_FAILED, answer, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_nav_answer_advice(long answer, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_NAV_ANSWER_ADVICE, answer, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_nav_answer_retry_after(long answer, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_NAV_ANSWER_RETRY_AFTER, answer, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_nav_answer_message(long answer, int language, long out) {
        try {
            return (int) INT_LONG_INT_LONG.invokeExact(OPL_NAV_ANSWER_MESSAGE, answer, language, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_nav_answer_help(long answer, int language, long out) {
        try {
            return (int) INT_LONG_INT_LONG.invokeExact(OPL_NAV_ANSWER_HELP, answer, language, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_nav_faults_count(long faults, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_NAV_FAULTS_COUNT, faults, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_nav_faults_rule(long faults, long index, long out) {
        try {
            return (int) INT_LONG_LONG_LONG.invokeExact(OPL_NAV_FAULTS_RULE, faults, index, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_nav_faults_path(long faults, long index, long out) {
        try {
            return (int) INT_LONG_LONG_LONG.invokeExact(OPL_NAV_FAULTS_PATH, faults, index, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_nav_faults_message(long faults, long index, int language, long out) {
        try {
            return (int) INT_LONG_LONG_INT_LONG.invokeExact(OPL_NAV_FAULTS_MESSAGE, faults, index, language, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_nav_faults_help(long faults, long index, int language, long out) {
        try {
            return (int) INT_LONG_LONG_INT_LONG.invokeExact(OPL_NAV_FAULTS_HELP, faults, index, language, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_nav_faults_to_json(long faults, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_NAV_FAULTS_TO_JSON, faults, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static void opl_nav_faults_free(long faults) {
        try {
            VOID_LONG.invokeExact(OPL_NAV_FAULTS_FREE, faults);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_grant_from_json(long json, long jsonLen, long out, long error) {
        try {
            return (int) INT_LONG_LONG_LONG_LONG.invokeExact(OPL_GRANT_FROM_JSON, json, jsonLen, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_grant_algorithm(long grant, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_GRANT_ALGORITHM, grant, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_grant_assertion(long grant, long moment, long jti, long jtiLen, long out, long error) {
        try {
            return (int) INT_LONG_LONG_LONG_LONG_LONG_LONG.invokeExact(OPL_GRANT_ASSERTION, grant, moment, jti, jtiLen, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static void opl_grant_free(long grant) {
        try {
            VOID_LONG.invokeExact(OPL_GRANT_FREE, grant);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_assertion_signing_input(long assertion, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_ASSERTION_SIGNING_INPUT, assertion, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_assertion_signed(long assertion, long signature, long signatureLen, long out, long error) {
        try {
            return (int) INT_LONG_LONG_LONG_LONG_LONG.invokeExact(OPL_ASSERTION_SIGNED, assertion, signature, signatureLen, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static void opl_assertion_free(long assertion) {
        try {
            VOID_LONG.invokeExact(OPL_ASSERTION_FREE, assertion);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_nav_plan(long aCase, long plan, long planLen, long extra, long extraLen, long out, long error) {
        try {
            return (int) INT_LONG_LONG_LONG_LONG_LONG_LONG_LONG.invokeExact(OPL_CASE_NAV_PLAN, aCase, plan, planLen, extra, extraLen, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_nav_plan_check(long json, long jsonLen, long out, long error) {
        try {
            return (int) INT_LONG_LONG_LONG_LONG.invokeExact(OPL_NAV_PLAN_CHECK, json, jsonLen, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_nav_plan_faults(long plan, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_NAV_PLAN_FAULTS, plan, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_nav_plan_to_json(long plan, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_NAV_PLAN_TO_JSON, plan, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_nav_plan_request(long plan, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_NAV_PLAN_REQUEST, plan, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static void opl_nav_plan_free(long plan) {
        try {
            VOID_LONG.invokeExact(OPL_NAV_PLAN_FREE, plan);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_nav_preflight_json(long aCase, long plan, long planLen, long facts, long factsLen, long moment, long out, long error) {
        try {
            return (int) INT_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG.invokeExact(OPL_CASE_NAV_PREFLIGHT_JSON, aCase, plan, planLen, facts, factsLen, moment, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_http_request_verify_integration(long out, long error) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_HTTP_REQUEST_VERIFY_INTEGRATION, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_http_request_sending_status(long uuid, long uuidLen, long out, long error) {
        try {
            return (int) INT_LONG_LONG_LONG_LONG.invokeExact(OPL_HTTP_REQUEST_SENDING_STATUS, uuid, uuidLen, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_http_request_documents(long employer, long employerLen, int kind, long createdAfter, long createdAfterLen, int size, long out, long error) {
        try {
            return (int) INT_LONG_LONG_INT_LONG_LONG_INT_LONG_LONG.invokeExact(OPL_HTTP_REQUEST_DOCUMENTS, employer, employerLen, kind, createdAfter, createdAfterLen, size, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_http_request_document(long link, long linkLen, long out, long error) {
        try {
            return (int) INT_LONG_LONG_LONG_LONG.invokeExact(OPL_HTTP_REQUEST_DOCUMENT, link, linkLen, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_http_request_sick_notes(long employer, long employerLen, long out, long error) {
        try {
            return (int) INT_LONG_LONG_LONG_LONG.invokeExact(OPL_HTTP_REQUEST_SICK_NOTES, employer, employerLen, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_http_request_sick_notes_after(long employer, long employerLen, long runningNumber, long out, long error) {
        try {
            return (int) INT_LONG_LONG_LONG_LONG_LONG.invokeExact(OPL_HTTP_REQUEST_SICK_NOTES_AFTER, employer, employerLen, runningNumber, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_http_request_with_token(long request, long token, long out, long error) {
        try {
            return (int) INT_LONG_LONG_LONG_LONG.invokeExact(OPL_HTTP_REQUEST_WITH_TOKEN, request, token, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_http_request_call(long request, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_HTTP_REQUEST_CALL, request, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_http_request_may_be_repeated(long request, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_HTTP_REQUEST_MAY_BE_REPEATED, request, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_http_request_server(long request, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_HTTP_REQUEST_SERVER, request, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_http_request_method(long request, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_HTTP_REQUEST_METHOD, request, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_http_request_path(long request, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_HTTP_REQUEST_PATH, request, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_http_request_url(long request, int environment, long out) {
        try {
            return (int) INT_LONG_INT_LONG.invokeExact(OPL_HTTP_REQUEST_URL, request, environment, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_http_request_header_count(long request, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_HTTP_REQUEST_HEADER_COUNT, request, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_http_request_header_name(long request, long index, long out) {
        try {
            return (int) INT_LONG_LONG_LONG.invokeExact(OPL_HTTP_REQUEST_HEADER_NAME, request, index, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_http_request_header_value(long request, long index, long out) {
        try {
            return (int) INT_LONG_LONG_LONG.invokeExact(OPL_HTTP_REQUEST_HEADER_VALUE, request, index, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_http_request_body(long request, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_HTTP_REQUEST_BODY, request, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static void opl_http_request_free(long request) {
        try {
            VOID_LONG.invokeExact(OPL_HTTP_REQUEST_FREE, request);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_nav_sendings_json(long aCase, long moment, long out, long error) {
        try {
            return (int) INT_LONG_LONG_LONG_LONG.invokeExact(OPL_CASE_NAV_SENDINGS_JSON, aCase, moment, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_nav_begin(long aCase, long plan, long planLen, long extra, long extraLen, long facts, long factsLen, long moment, long out, long error) {
        try {
            return (int) INT_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG.invokeExact(OPL_CASE_NAV_BEGIN, aCase, plan, planLen, extra, extraLen, facts, factsLen, moment, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_nav_begun_faults(long begun, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_NAV_BEGUN_FAULTS, begun, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_nav_begun_step(long begun, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_NAV_BEGUN_STEP, begun, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_nav_begun_request(long begun, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_NAV_BEGUN_REQUEST, begun, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_nav_begun_sending_json(long begun, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_NAV_BEGUN_SENDING_JSON, begun, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static void opl_nav_begun_free(long begun) {
        try {
            VOID_LONG.invokeExact(OPL_NAV_BEGUN_FREE, begun);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_nav_conclude(long aCase, long sending, long sendingLen, long answer, long moment, long out, long error) {
        try {
            return (int) INT_LONG_LONG_LONG_LONG_LONG_LONG_LONG.invokeExact(OPL_CASE_NAV_CONCLUDE, aCase, sending, sendingLen, answer, moment, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_sick_notes_from_json(long json, long jsonLen, long out, long error) {
        try {
            return (int) INT_LONG_LONG_LONG_LONG.invokeExact(OPL_SICK_NOTES_FROM_JSON, json, jsonLen, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_sick_notes_count(long notes, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_SICK_NOTES_COUNT, notes, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_sick_notes_id(long notes, long index, long out) {
        try {
            return (int) INT_LONG_LONG_LONG.invokeExact(OPL_SICK_NOTES_ID, notes, index, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_sick_notes_person_number(long notes, long index, long out) {
        try {
            return (int) INT_LONG_LONG_LONG.invokeExact(OPL_SICK_NOTES_PERSON_NUMBER, notes, index, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_sick_notes_employer(long notes, long index, long out) {
        try {
            return (int) INT_LONG_LONG_LONG.invokeExact(OPL_SICK_NOTES_EMPLOYER, notes, index, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_sick_notes_running_number(long notes, long index, long out) {
        try {
            return (int) INT_LONG_LONG_LONG.invokeExact(OPL_SICK_NOTES_RUNNING_NUMBER, notes, index, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_sick_notes_sent_at(long notes, long index, long out) {
        try {
            return (int) INT_LONG_LONG_LONG.invokeExact(OPL_SICK_NOTES_SENT_AT, notes, index, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_sick_notes_to_json(long notes, long index, long out) {
        try {
            return (int) INT_LONG_LONG_LONG.invokeExact(OPL_SICK_NOTES_TO_JSON, notes, index, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_sick_notes_request(long notes, long index, long aCase, long moment, long out, long error) {
        try {
            return (int) INT_LONG_LONG_LONG_LONG_LONG_LONG.invokeExact(OPL_SICK_NOTES_REQUEST, notes, index, aCase, moment, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static void opl_sick_notes_free(long notes) {
        try {
            VOID_LONG.invokeExact(OPL_SICK_NOTES_FREE, notes);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_import_sick_note(long aCase, long json, long jsonLen, long out, long error) {
        try {
            return (int) INT_LONG_LONG_LONG_LONG_LONG.invokeExact(OPL_CASE_IMPORT_SICK_NOTE, aCase, json, jsonLen, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_access_token_new(long secret, long secretLen, long expiresAt, long out, long error) {
        try {
            return (int) INT_LONG_LONG_LONG_LONG_LONG.invokeExact(OPL_ACCESS_TOKEN_NEW, secret, secretLen, expiresAt, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_access_token_expires_at(long token, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_ACCESS_TOKEN_EXPIRES_AT, token, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_access_token_facts_json(long token, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_ACCESS_TOKEN_FACTS_JSON, token, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static void opl_access_token_free(long token) {
        try {
            VOID_LONG.invokeExact(OPL_ACCESS_TOKEN_FREE, token);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_token_cache_new(long out, long error) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_TOKEN_CACHE_NEW, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_token_cache_get(long cache, long grant, long moment, long out) {
        try {
            return (int) INT_LONG_LONG_LONG_LONG.invokeExact(OPL_TOKEN_CACHE_GET, cache, grant, moment, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_token_cache_put(long cache, long grant, long token) {
        try {
            return (int) INT_LONG_LONG_LONG.invokeExact(OPL_TOKEN_CACHE_PUT, cache, grant, token);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_token_cache_drop_refused(long cache, long grant, long token) {
        try {
            return (int) INT_LONG_LONG_LONG.invokeExact(OPL_TOKEN_CACHE_DROP_REFUSED, cache, grant, token);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static void opl_token_cache_free(long cache) {
        try {
            VOID_LONG.invokeExact(OPL_TOKEN_CACHE_FREE, cache);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_status_on(long aCase, int date, long out, long error) {
        try {
            return (int) INT_LONG_INT_LONG_LONG.invokeExact(OPL_CASE_STATUS_ON, aCase, date, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_status_effective(long status, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_CASE_STATUS_EFFECTIVE, status, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_status_plan_id(long status, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_CASE_STATUS_PLAN_ID, status, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_status_plan_state(long status, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_CASE_STATUS_PLAN_STATE, status, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_status_absence_start(long status, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_CASE_STATUS_ABSENCE_START, status, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_status_absence_to(long status, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_CASE_STATUS_ABSENCE_TO, status, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_status_absence_day(long status, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_CASE_STATUS_ABSENCE_DAY, status, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_status_absence_running(long status, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_CASE_STATUS_ABSENCE_RUNNING, status, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_status_grade(long status, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_CASE_STATUS_GRADE, status, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_status_sick_note_active(long status, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_CASE_STATUS_SICK_NOTE_ACTIVE, status, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_status_manager_registered(long status, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_CASE_STATUS_MANAGER_REGISTERED, status, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_status_plan_exempt(long status, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_CASE_STATUS_PLAN_EXEMPT, status, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_status_dialogue_meeting_1_exempt(long status, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_CASE_STATUS_DIALOGUE_MEETING_1_EXEMPT, status, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_status_reminder(long status, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_CASE_STATUS_REMINDER, status, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_status_purged(long status, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_CASE_STATUS_PURGED, status, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_status_to_json(long status, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_CASE_STATUS_TO_JSON, status, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static void opl_case_status_free(long status) {
        try {
            VOID_LONG.invokeExact(OPL_CASE_STATUS_FREE, status);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_deadlines_on(long aCase, int date, long out, long error) {
        try {
            return (int) INT_LONG_INT_LONG_LONG.invokeExact(OPL_CASE_DEADLINES_ON, aCase, date, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_deadlines_count(long deadlines, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_DEADLINES_COUNT, deadlines, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_deadlines_code(long deadlines, long index, long out) {
        try {
            return (int) INT_LONG_LONG_LONG.invokeExact(OPL_DEADLINES_CODE, deadlines, index, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_deadlines_name(long deadlines, long index, int language, long out) {
        try {
            return (int) INT_LONG_LONG_INT_LONG.invokeExact(OPL_DEADLINES_NAME, deadlines, index, language, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_deadlines_latest(long deadlines, long index, long out) {
        try {
            return (int) INT_LONG_LONG_LONG.invokeExact(OPL_DEADLINES_LATEST, deadlines, index, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_deadlines_safe(long deadlines, long index, long out) {
        try {
            return (int) INT_LONG_LONG_LONG.invokeExact(OPL_DEADLINES_SAFE, deadlines, index, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_deadlines_state(long deadlines, long index, long out) {
        try {
            return (int) INT_LONG_LONG_LONG.invokeExact(OPL_DEADLINES_STATE, deadlines, index, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_deadlines_met_on(long deadlines, long index, long out) {
        try {
            return (int) INT_LONG_LONG_LONG.invokeExact(OPL_DEADLINES_MET_ON, deadlines, index, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_deadlines_debtor(long deadlines, long index, long out) {
        try {
            return (int) INT_LONG_LONG_LONG.invokeExact(OPL_DEADLINES_DEBTOR, deadlines, index, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_deadlines_citation_id(long deadlines, long index, long out) {
        try {
            return (int) INT_LONG_LONG_LONG.invokeExact(OPL_DEADLINES_CITATION_ID, deadlines, index, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_deadlines_citation_text(long deadlines, long index, int language, long out) {
        try {
            return (int) INT_LONG_LONG_INT_LONG.invokeExact(OPL_DEADLINES_CITATION_TEXT, deadlines, index, language, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_deadlines_label(long deadlines, long index, long out) {
        try {
            return (int) INT_LONG_LONG_LONG.invokeExact(OPL_DEADLINES_LABEL, deadlines, index, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_deadlines_subject(long deadlines, long index, long out) {
        try {
            return (int) INT_LONG_LONG_LONG.invokeExact(OPL_DEADLINES_SUBJECT, deadlines, index, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_deadlines_is_estimate(long deadlines, long index, long out) {
        try {
            return (int) INT_LONG_LONG_LONG.invokeExact(OPL_DEADLINES_IS_ESTIMATE, deadlines, index, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_deadlines_to_json(long deadlines, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_DEADLINES_TO_JSON, deadlines, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static void opl_deadlines_free(long deadlines) {
        try {
            VOID_LONG.invokeExact(OPL_DEADLINES_FREE, deadlines);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_allowed_at(long aCase, long actor, long moment, long out, long error) {
        try {
            return (int) INT_LONG_LONG_LONG_LONG_LONG.invokeExact(OPL_CASE_ALLOWED_AT, aCase, actor, moment, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_actions_count(long actions, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_ACTIONS_COUNT, actions, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_actions_command(long actions, long index, long out) {
        try {
            return (int) INT_LONG_LONG_LONG.invokeExact(OPL_ACTIONS_COMMAND, actions, index, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_actions_name(long actions, long index, int language, long out) {
        try {
            return (int) INT_LONG_LONG_INT_LONG.invokeExact(OPL_ACTIONS_NAME, actions, index, language, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_actions_is_allowed(long actions, long index, long out) {
        try {
            return (int) INT_LONG_LONG_LONG.invokeExact(OPL_ACTIONS_IS_ALLOWED, actions, index, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_actions_plan_count(long actions, long index, long out) {
        try {
            return (int) INT_LONG_LONG_LONG.invokeExact(OPL_ACTIONS_PLAN_COUNT, actions, index, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_actions_plan(long actions, long index, long plan, long out) {
        try {
            return (int) INT_LONG_LONG_LONG_LONG.invokeExact(OPL_ACTIONS_PLAN, actions, index, plan, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_actions_refusal(long actions, long index, long out) {
        try {
            return (int) INT_LONG_LONG_LONG.invokeExact(OPL_ACTIONS_REFUSAL, actions, index, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_actions_find(long actions, long command, long commandLen, long out, long error) {
        try {
            return (int) INT_LONG_LONG_LONG_LONG_LONG.invokeExact(OPL_ACTIONS_FIND, actions, command, commandLen, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_actions_to_json(long actions, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_ACTIONS_TO_JSON, actions, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static void opl_actions_free(long actions) {
        try {
            VOID_LONG.invokeExact(OPL_ACTIONS_FREE, actions);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_next_change(long aCase, int date, long out, long error) {
        try {
            return (int) INT_LONG_INT_LONG_LONG.invokeExact(OPL_CASE_NEXT_CHANGE, aCase, date, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_visible_at(long aCase, long actor, long moment, long out, long error) {
        try {
            return (int) INT_LONG_LONG_LONG_LONG_LONG.invokeExact(OPL_CASE_VISIBLE_AT, aCase, actor, moment, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_visible_closed_by(long visible, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_VISIBLE_CLOSED_BY, visible, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_visible_plan_count(long visible, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_VISIBLE_PLAN_COUNT, visible, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_visible_plan(long visible, long index, long out) {
        try {
            return (int) INT_LONG_LONG_LONG.invokeExact(OPL_VISIBLE_PLAN, visible, index, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_visible_plan_is_seen(long visible, long index, long out) {
        try {
            return (int) INT_LONG_LONG_LONG.invokeExact(OPL_VISIBLE_PLAN_IS_SEEN, visible, index, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_visible_plan_hidden_by(long visible, long index, long out) {
        try {
            return (int) INT_LONG_LONG_LONG.invokeExact(OPL_VISIBLE_PLAN_HIDDEN_BY, visible, index, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_visible_part_count(long visible, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_VISIBLE_PART_COUNT, visible, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_visible_part(long visible, long index, long out) {
        try {
            return (int) INT_LONG_LONG_LONG.invokeExact(OPL_VISIBLE_PART, visible, index, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_visible_last_changed(long visible, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_VISIBLE_LAST_CHANGED, visible, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_visible_to_json(long visible, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_VISIBLE_TO_JSON, visible, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static void opl_visible_free(long visible) {
        try {
            VOID_LONG.invokeExact(OPL_VISIBLE_FREE, visible);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_checklist(long aCase, long plan, long planLen, long out, long error) {
        try {
            return (int) INT_LONG_LONG_LONG_LONG_LONG.invokeExact(OPL_CASE_CHECKLIST, aCase, plan, planLen, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_checklist_count(long checklist, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_CHECKLIST_COUNT, checklist, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_checklist_element(long checklist, long index, long out) {
        try {
            return (int) INT_LONG_LONG_LONG.invokeExact(OPL_CHECKLIST_ELEMENT, checklist, index, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_checklist_name(long checklist, long index, int language, long out) {
        try {
            return (int) INT_LONG_LONG_INT_LONG.invokeExact(OPL_CHECKLIST_NAME, checklist, index, language, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_checklist_is_present(long checklist, long index, long out) {
        try {
            return (int) INT_LONG_LONG_LONG.invokeExact(OPL_CHECKLIST_IS_PRESENT, checklist, index, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_checklist_citation_id(long checklist, long index, long out) {
        try {
            return (int) INT_LONG_LONG_LONG.invokeExact(OPL_CHECKLIST_CITATION_ID, checklist, index, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_checklist_to_json(long checklist, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_CHECKLIST_TO_JSON, checklist, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static void opl_checklist_free(long checklist) {
        try {
            VOID_LONG.invokeExact(OPL_CHECKLIST_FREE, checklist);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_history(long aCase, long out, long error) {
        try {
            return (int) INT_LONG_LONG_LONG.invokeExact(OPL_CASE_HISTORY, aCase, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_history_count(long history, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_HISTORY_COUNT, history, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_history_moment(long history, long index, long out) {
        try {
            return (int) INT_LONG_LONG_LONG.invokeExact(OPL_HISTORY_MOMENT, history, index, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_history_role(long history, long index, long out) {
        try {
            return (int) INT_LONG_LONG_LONG.invokeExact(OPL_HISTORY_ROLE, history, index, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_history_event(long history, long index, long out) {
        try {
            return (int) INT_LONG_LONG_LONG.invokeExact(OPL_HISTORY_EVENT, history, index, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_history_words(long history, long index, int language, long out) {
        try {
            return (int) INT_LONG_LONG_INT_LONG.invokeExact(OPL_HISTORY_WORDS, history, index, language, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_history_plan(long history, long index, long out) {
        try {
            return (int) INT_LONG_LONG_LONG.invokeExact(OPL_HISTORY_PLAN, history, index, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_history_to_json(long history, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_HISTORY_TO_JSON, history, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static void opl_history_free(long history) {
        try {
            VOID_LONG.invokeExact(OPL_HISTORY_FREE, history);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_alerts_json(long aCase, int date, long out, long error) {
        try {
            return (int) INT_LONG_INT_LONG_LONG.invokeExact(OPL_CASE_ALERTS_JSON, aCase, date, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_summary_json(long aCase, int date, long out, long error) {
        try {
            return (int) INT_LONG_INT_LONG_LONG.invokeExact(OPL_CASE_SUMMARY_JSON, aCase, date, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_files_refusal(long files, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_FILES_REFUSAL, files, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_files_count(long files, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_FILES_COUNT, files, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_files_name(long files, long index, long out) {
        try {
            return (int) INT_LONG_LONG_LONG.invokeExact(OPL_FILES_NAME, files, index, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_files_media_type(long files, long index, long out) {
        try {
            return (int) INT_LONG_LONG_LONG.invokeExact(OPL_FILES_MEDIA_TYPE, files, index, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_files_sha256(long files, long index, long out) {
        try {
            return (int) INT_LONG_LONG_LONG.invokeExact(OPL_FILES_SHA256, files, index, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static long opl_files_data(long files, long index) {
        try {
            return (long) LONG_LONG_LONG.invokeExact(OPL_FILES_DATA, files, index);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static long opl_files_len(long files, long index) {
        try {
            return (long) LONG_LONG_LONG.invokeExact(OPL_FILES_LEN, files, index);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_files_notes_json(long files, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_FILES_NOTES_JSON, files, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static void opl_files_free(long files) {
        try {
            VOID_LONG.invokeExact(OPL_FILES_FREE, files);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_list_new(long out, long error) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_CASE_LIST_NEW, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_list_with(long list, long aCase, long label, long labelLen, long out, long error) {
        try {
            return (int) INT_LONG_LONG_LONG_LONG_LONG_LONG.invokeExact(OPL_CASE_LIST_WITH, list, aCase, label, labelLen, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static void opl_case_list_free(long list) {
        try {
            VOID_LONG.invokeExact(OPL_CASE_LIST_FREE, list);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_list_calendar(long list, long moment, long choice, long choiceLen, long out, long error) {
        try {
            return (int) INT_LONG_LONG_LONG_LONG_LONG_LONG.invokeExact(OPL_CASE_LIST_CALENDAR, list, moment, choice, choiceLen, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_calendar_file(long calendar, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_CALENDAR_FILE, calendar, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_calendar_mark_count(long calendar, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_CALENDAR_MARK_COUNT, calendar, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_calendar_mark_uid(long calendar, long index, long out) {
        try {
            return (int) INT_LONG_LONG_LONG.invokeExact(OPL_CALENDAR_MARK_UID, calendar, index, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_calendar_mark_on(long calendar, long index, long out) {
        try {
            return (int) INT_LONG_LONG_LONG.invokeExact(OPL_CALENDAR_MARK_ON, calendar, index, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static void opl_calendar_free(long calendar) {
        try {
            VOID_LONG.invokeExact(OPL_CALENDAR_FREE, calendar);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_list_alerts_csv(long list, int date, int language, long out, long error) {
        try {
            return (int) INT_LONG_INT_INT_LONG_LONG.invokeExact(OPL_CASE_LIST_ALERTS_CSV, list, date, language, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_list_alerts_json(long list, int date, long out, long error) {
        try {
            return (int) INT_LONG_INT_LONG_LONG.invokeExact(OPL_CASE_LIST_ALERTS_JSON, list, date, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_list_log_csv(long list, int language, long out, long error) {
        try {
            return (int) INT_LONG_INT_LONG_LONG.invokeExact(OPL_CASE_LIST_LOG_CSV, list, language, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_list_log_json(long list, long out, long error) {
        try {
            return (int) INT_LONG_LONG_LONG.invokeExact(OPL_CASE_LIST_LOG_JSON, list, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_log_import_read(long aCase, long actor, long moment, long file, long fileLen, long out, long error) {
        try {
            return (int) INT_LONG_LONG_LONG_LONG_LONG_LONG_LONG.invokeExact(OPL_LOG_IMPORT_READ, aCase, actor, moment, file, fileLen, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_log_import_refusal(long logImport, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_LOG_IMPORT_REFUSAL, logImport, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_log_import_file_fault(long logImport, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_LOG_IMPORT_FILE_FAULT, logImport, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_log_import_file_fault_json(long logImport, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_LOG_IMPORT_FILE_FAULT_JSON, logImport, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_log_import_file_fault_message(long logImport, int language, long out) {
        try {
            return (int) INT_LONG_INT_LONG.invokeExact(OPL_LOG_IMPORT_FILE_FAULT_MESSAGE, logImport, language, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_log_import_row_count(long logImport, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_LOG_IMPORT_ROW_COUNT, logImport, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_log_import_entry_count(long logImport, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_LOG_IMPORT_ENTRY_COUNT, logImport, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_log_import_entry_row(long logImport, long index, long out) {
        try {
            return (int) INT_LONG_LONG_LONG.invokeExact(OPL_LOG_IMPORT_ENTRY_ROW, logImport, index, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_log_import_entry_request(long logImport, long index, long out) {
        try {
            return (int) INT_LONG_LONG_LONG.invokeExact(OPL_LOG_IMPORT_ENTRY_REQUEST, logImport, index, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_log_import_fault_count(long logImport, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_LOG_IMPORT_FAULT_COUNT, logImport, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_log_import_fault_row(long logImport, long index, long out) {
        try {
            return (int) INT_LONG_LONG_LONG.invokeExact(OPL_LOG_IMPORT_FAULT_ROW, logImport, index, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_log_import_fault_column(long logImport, long index, long out) {
        try {
            return (int) INT_LONG_LONG_LONG.invokeExact(OPL_LOG_IMPORT_FAULT_COLUMN, logImport, index, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_log_import_fault_kind(long logImport, long index, long out) {
        try {
            return (int) INT_LONG_LONG_LONG.invokeExact(OPL_LOG_IMPORT_FAULT_KIND, logImport, index, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_log_import_fault_message(long logImport, long index, int language, long out) {
        try {
            return (int) INT_LONG_LONG_INT_LONG.invokeExact(OPL_LOG_IMPORT_FAULT_MESSAGE, logImport, index, language, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_log_import_to_json(long logImport, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_LOG_IMPORT_TO_JSON, logImport, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static void opl_log_import_free(long logImport) {
        try {
            VOID_LONG.invokeExact(OPL_LOG_IMPORT_FREE, logImport);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_log_import_entry_line(long logImport, long index, long out) {
        try {
            return (int) INT_LONG_LONG_LONG.invokeExact(OPL_LOG_IMPORT_ENTRY_LINE, logImport, index, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_log_import_fault_line(long logImport, long index, long out) {
        try {
            return (int) INT_LONG_LONG_LONG.invokeExact(OPL_LOG_IMPORT_FAULT_LINE, logImport, index, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_log_import_warning_count(long logImport, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_LOG_IMPORT_WARNING_COUNT, logImport, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_log_import_warning_row(long logImport, long index, long out) {
        try {
            return (int) INT_LONG_LONG_LONG.invokeExact(OPL_LOG_IMPORT_WARNING_ROW, logImport, index, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_log_import_warning_rule(long logImport, long index, long out) {
        try {
            return (int) INT_LONG_LONG_LONG.invokeExact(OPL_LOG_IMPORT_WARNING_RULE, logImport, index, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_log_import_warning_field(long logImport, long index, long out) {
        try {
            return (int) INT_LONG_LONG_LONG.invokeExact(OPL_LOG_IMPORT_WARNING_FIELD, logImport, index, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_log_import_ignored_count(long logImport, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_LOG_IMPORT_IGNORED_COUNT, logImport, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_log_import_ignored_column(long logImport, long index, long out) {
        try {
            return (int) INT_LONG_LONG_LONG.invokeExact(OPL_LOG_IMPORT_IGNORED_COLUMN, logImport, index, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_document_json(long aCase, long actor, long plan, long planLen, long moment, long choice, long choiceLen, long out, long error) {
        try {
            return (int) INT_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG.invokeExact(OPL_CASE_DOCUMENT_JSON, aCase, actor, plan, planLen, moment, choice, choiceLen, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_altinn_form_read(long file, long fileLen, long out, long error) {
        try {
            return (int) INT_LONG_LONG_LONG_LONG.invokeExact(OPL_ALTINN_FORM_READ, file, fileLen, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_altinn_form_fault_json(long form, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_ALTINN_FORM_FAULT_JSON, form, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_altinn_form_fault_message(long form, int language, long out) {
        try {
            return (int) INT_LONG_INT_LONG.invokeExact(OPL_ALTINN_FORM_FAULT_MESSAGE, form, language, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_altinn_form_to_json(long form, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_ALTINN_FORM_TO_JSON, form, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_altinn_form_import(long form, long aCase, long choice, long choiceLen, long out, long error) {
        try {
            return (int) INT_LONG_LONG_LONG_LONG_LONG_LONG.invokeExact(OPL_ALTINN_FORM_IMPORT, form, aCase, choice, choiceLen, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_altinn_import_refusal(long imported, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_ALTINN_IMPORT_REFUSAL, imported, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_altinn_import_count(long imported, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_ALTINN_IMPORT_COUNT, imported, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_altinn_import_request(long imported, long index, long out) {
        try {
            return (int) INT_LONG_LONG_LONG.invokeExact(OPL_ALTINN_IMPORT_REQUEST, imported, index, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_altinn_import_case(long imported, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_ALTINN_IMPORT_CASE, imported, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_altinn_import_to_json(long imported, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_ALTINN_IMPORT_TO_JSON, imported, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_altinn_form(long aCase, long actor, long plan, long planLen, long moment, long choice, long choiceLen, long out, long error) {
        try {
            return (int) INT_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG.invokeExact(OPL_CASE_ALTINN_FORM, aCase, actor, plan, planLen, moment, choice, choiceLen, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static void opl_altinn_form_free(long form) {
        try {
            VOID_LONG.invokeExact(OPL_ALTINN_FORM_FREE, form);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static void opl_altinn_import_free(long imported) {
        try {
            VOID_LONG.invokeExact(OPL_ALTINN_IMPORT_FREE, imported);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_attachments_new(long out, long error) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_ATTACHMENTS_NEW, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_attachments_with(long attachments, long title, long titleLen, long mediaType, long mediaTypeLen, long data, long dataLen, long entry, long entryLen, long out, long error) {
        try {
            return (int) INT_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG.invokeExact(OPL_ATTACHMENTS_WITH, attachments, title, titleLen, mediaType, mediaTypeLen, data, dataLen, entry, entryLen, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static void opl_attachments_free(long attachments) {
        try {
            VOID_LONG.invokeExact(OPL_ATTACHMENTS_FREE, attachments);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_pdf_writer_archive(long writer, long aCase, long actor, long plan, long planLen, long moment, long choice, long choiceLen, long attachments, long out, long error) {
        try {
            return (int) INT_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG.invokeExact(OPL_PDF_WRITER_ARCHIVE, writer, aCase, actor, plan, planLen, moment, choice, choiceLen, attachments, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_archive_log_entry(long aCase, long actor, long entry, long entryLen, long moment, long choice, long choiceLen, long attachments, long out, long error) {
        try {
            return (int) INT_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG.invokeExact(OPL_CASE_ARCHIVE_LOG_ENTRY, aCase, actor, entry, entryLen, moment, choice, choiceLen, attachments, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_nav_document_json(long aCase, long document, long documentLen, long out, long error) {
        try {
            return (int) INT_LONG_LONG_LONG_LONG_LONG.invokeExact(OPL_CASE_NAV_DOCUMENT_JSON, aCase, document, documentLen, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_nav_document_request(long aCase, long actor, long document, long documentLen, long moment, long out, long error) {
        try {
            return (int) INT_LONG_LONG_LONG_LONG_LONG_LONG_LONG.invokeExact(OPL_CASE_NAV_DOCUMENT_REQUEST, aCase, actor, document, documentLen, moment, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_archive_nav_document(long aCase, long actor, long document, long documentLen, long mediaType, long mediaTypeLen, long data, long dataLen, long moment, long choice, long choiceLen, long out, long error) {
        try {
            return (int) INT_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG.invokeExact(OPL_CASE_ARCHIVE_NAV_DOCUMENT, aCase, actor, document, documentLen, mediaType, mediaTypeLen, data, dataLen, moment, choice, choiceLen, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_pdf_writer_new(int attachJson, long out, long error) {
        try {
            return (int) INT_INT_LONG_LONG.invokeExact(OPL_PDF_WRITER_NEW, attachJson, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_pdf_writer_write(long writer, long aCase, long actor, long plan, long planLen, long moment, long choice, long choiceLen, long out, long error) {
        try {
            return (int) INT_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG.invokeExact(OPL_PDF_WRITER_WRITE, writer, aCase, actor, plan, planLen, moment, choice, choiceLen, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static void opl_pdf_writer_free(long writer) {
        try {
            VOID_LONG.invokeExact(OPL_PDF_WRITER_FREE, writer);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_pdf_writer_proof(long writer, long aCase, long actor, long moment, long choice, long choiceLen, long out, long error) {
        try {
            return (int) INT_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG.invokeExact(OPL_PDF_WRITER_PROOF, writer, aCase, actor, moment, choice, choiceLen, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_proof_verify_zip(long writer, long zip, long zipLen, long choice, long choiceLen, long out, long error) {
        try {
            return (int) INT_LONG_LONG_LONG_LONG_LONG_LONG_LONG.invokeExact(OPL_PROOF_VERIFY_ZIP, writer, zip, zipLen, choice, choiceLen, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_proof_verdict_is_whole(long verdict, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_PROOF_VERDICT_IS_WHOLE, verdict, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_proof_verdict_to_json(long verdict, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_PROOF_VERDICT_TO_JSON, verdict, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static void opl_proof_verdict_free(long verdict) {
        try {
            VOID_LONG.invokeExact(OPL_PROOF_VERDICT_FREE, verdict);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_archive_receipt_read(long answer, long answerLen, long out, long error) {
        try {
            return (int) INT_LONG_LONG_LONG_LONG.invokeExact(OPL_ARCHIVE_RECEIPT_READ, answer, answerLen, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_archive_receipt_fault_json(long receipt, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_ARCHIVE_RECEIPT_FAULT_JSON, receipt, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_archive_receipt_fault_message(long receipt, int language, long out) {
        try {
            return (int) INT_LONG_INT_LONG.invokeExact(OPL_ARCHIVE_RECEIPT_FAULT_MESSAGE, receipt, language, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_archive_receipt_fault_help(long receipt, int language, long out) {
        try {
            return (int) INT_LONG_INT_LONG.invokeExact(OPL_ARCHIVE_RECEIPT_FAULT_HELP, receipt, language, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_archive_receipt_to_json(long receipt, long out) {
        try {
            return (int) INT_LONG_LONG.invokeExact(OPL_ARCHIVE_RECEIPT_TO_JSON, receipt, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_archive_receipt_request(long receipt, long aCase, long actor, long plan, long planLen, long moment, long choice, long choiceLen, long out, long error) {
        try {
            return (int) INT_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG.invokeExact(OPL_ARCHIVE_RECEIPT_REQUEST, receipt, aCase, actor, plan, planLen, moment, choice, choiceLen, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_archive_receipt_log_request(long receipt, long aCase, long actor, long entry, long entryLen, long moment, long choice, long choiceLen, long out, long error) {
        try {
            return (int) INT_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG.invokeExact(OPL_ARCHIVE_RECEIPT_LOG_REQUEST, receipt, aCase, actor, entry, entryLen, moment, choice, choiceLen, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static void opl_archive_receipt_free(long receipt) {
        try {
            VOID_LONG.invokeExact(OPL_ARCHIVE_RECEIPT_FREE, receipt);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_timeline(long aCase, long actor, long moment, long choice, long choiceLen, long out, long error) {
        try {
            return (int) INT_LONG_LONG_LONG_LONG_LONG_LONG_LONG.invokeExact(OPL_CASE_TIMELINE, aCase, actor, moment, choice, choiceLen, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_case_report(long aCase, long actor, long moment, long choice, long choiceLen, long out, long error) {
        try {
            return (int) INT_LONG_LONG_LONG_LONG_LONG_LONG_LONG.invokeExact(OPL_CASE_REPORT, aCase, actor, moment, choice, choiceLen, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_files_zip(long files, long moment, long out, long error) {
        try {
            return (int) INT_LONG_LONG_LONG_LONG.invokeExact(OPL_FILES_ZIP, files, moment, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_rules_json(long out) {
        try {
            return (int) INT_LONG.invokeExact(OPL_RULES_JSON, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_citations_json(long out) {
        try {
            return (int) INT_LONG.invokeExact(OPL_CITATIONS_JSON, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_commands_json(long out) {
        try {
            return (int) INT_LONG.invokeExact(OPL_COMMANDS_JSON, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_laws_json(long out) {
        try {
            return (int) INT_LONG.invokeExact(OPL_LAWS_JSON, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_rule_message(long rule, long ruleLen, int language, long out, long error) {
        try {
            return (int) INT_LONG_LONG_INT_LONG_LONG.invokeExact(OPL_RULE_MESSAGE, rule, ruleLen, language, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_rule_help(long rule, long ruleLen, int language, long out, long error) {
        try {
            return (int) INT_LONG_LONG_INT_LONG_LONG.invokeExact(OPL_RULE_HELP, rule, ruleLen, language, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_term(long family, long familyLen, long word, long wordLen, int language, long out, long error) {
        try {
            return (int) INT_LONG_LONG_LONG_LONG_INT_LONG_LONG.invokeExact(OPL_TERM, family, familyLen, word, wordLen, language, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_terms_json(long out) {
        try {
            return (int) INT_LONG.invokeExact(OPL_TERMS_JSON, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_person_number_check(long text, long textLen, long out, long error) {
        try {
            return (int) INT_LONG_LONG_LONG_LONG.invokeExact(OPL_PERSON_NUMBER_CHECK, text, textLen, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_person_number_is_d_number(long text, long textLen, long out, long error) {
        try {
            return (int) INT_LONG_LONG_LONG_LONG.invokeExact(OPL_PERSON_NUMBER_IS_D_NUMBER, text, textLen, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_person_number_is_synthetic(long text, long textLen, long out, long error) {
        try {
            return (int) INT_LONG_LONG_LONG_LONG.invokeExact(OPL_PERSON_NUMBER_IS_SYNTHETIC, text, textLen, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_organisation_number_is_valid(long text, long textLen, long out, long error) {
        try {
            return (int) INT_LONG_LONG_LONG_LONG.invokeExact(OPL_ORGANISATION_NUMBER_IS_VALID, text, textLen, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_sensitive_json(long text, long textLen, long out, long error) {
        try {
            return (int) INT_LONG_LONG_LONG_LONG.invokeExact(OPL_SENSITIVE_JSON, text, textLen, out, error);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_last_visible(int date, int months, long out) {
        try {
            return (int) INT_INT_INT_LONG.invokeExact(OPL_LAST_VISIBLE, date, months, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_draft_expires_at(long saved, int months, long out) {
        try {
            return (int) INT_LONG_INT_LONG.invokeExact(OPL_DRAFT_EXPIRES_AT, saved, months, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }

    public static int opl_draft_is_kept(long saved, long now, int months, long out) {
        try {
            return (int) INT_LONG_LONG_INT_LONG.invokeExact(OPL_DRAFT_IS_KEPT, saved, now, months, out);
        } catch (Throwable failed) {
            throw Binding.impossible(failed);
        }
    }
}
