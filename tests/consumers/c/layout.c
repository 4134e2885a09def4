/* What the contract says of numbers, and nothing else, holds where this compiles. */
#include <oppfolgingsplan.h>

_Static_assert(sizeof(opl_status) == 4, "a status is 32 bits");
_Static_assert(sizeof(opl_date) == 4 && (opl_date)-1 < 0, "a date is 32 bits and may be negative");
_Static_assert(sizeof(opl_moment) == 8 && (opl_moment)-1 < 0, "a moment is 64 bits with a sign");
_Static_assert(sizeof(opl_role) == 4 && sizeof(opl_language) == 4, "closed sets are 32 bits");
_Static_assert(sizeof(opl_kind) == 4 && sizeof(opl_plan_state) == 4, "closed sets are 32 bits");
_Static_assert(sizeof(opl_deadline_code) == 4 && sizeof(opl_deadline_state) == 4, "so are these");
_Static_assert(OPL_STATUS_OK == 0 && OPL_STATUS_NONE == 1, "a failure is 10 or more");
_Static_assert(OPL_STATUS_INPUT >= 10 && OPL_STATUS_BUG >= 10, "a failure is 10 or more");
_Static_assert(OPL_ROLE_EMPLOYEE == 1 && OPL_LANGUAGE_NB == 1, "sets begin at 1");
_Static_assert(OPL_ABI_VERSION >= 1, "a version is there");
