//! Who acts or looks.

use std::ffi::c_char;

use oppfolgingsplan::{Actor, ActorId, Role};

use crate::boundary::{self, Answer};
use crate::error::opl_error;
use crate::handle::{self, Handle};
use crate::number::flag;
use crate::status::opl_status;
use crate::text::{self, opl_text};

/// The role in which somebody acts on a case or looks at it.
pub type opl_role = i32;

/// The employee on sick leave.
pub const OPL_ROLE_EMPLOYEE: opl_role = 1;
/// The employee's manager, by a dated assignment.
pub const OPL_ROLE_MANAGER: opl_role = 2;
/// The employer's HR.
pub const OPL_ROLE_HR: opl_role = 3;
/// A caseworker at Nav.
pub const OPL_ROLE_NAV: opl_role = 4;
/// The practitioner that wrote the sick note.
pub const OPL_ROLE_PRACTITIONER: opl_role = 5;
/// The embedding host: registries and delivery receipts.
pub const OPL_ROLE_SYSTEM: opl_role = 6;

/// The number of a role.
pub(crate) const fn role(role: Role) -> opl_role {
    match role {
        Role::Employee => OPL_ROLE_EMPLOYEE,
        Role::Manager => OPL_ROLE_MANAGER,
        Role::Hr => OPL_ROLE_HR,
        Role::Nav => OPL_ROLE_NAV,
        Role::Practitioner => OPL_ROLE_PRACTITIONER,
        Role::System => OPL_ROLE_SYSTEM,
    }
}

/// Who acts or looks: a role with the host's key of the person. Immutable.
#[derive(Debug)]
pub struct opl_actor(pub(crate) Actor);

impl Handle for opl_actor {
    const NAME: &'static str = "actor";
}

fn actor(role: opl_role, id: Option<&str>, person_access: bool) -> Answer<Actor> {
    let wrong = |why| opl_error::invalid("id", why);
    let person = |make: fn(&str) -> Result<Actor, oppfolgingsplan::IdentityError>| {
        make(id.ok_or_else(|| opl_error::null("id"))?).map_err(wrong)
    };
    let bare = match role {
        OPL_ROLE_EMPLOYEE => return person(Actor::employee),
        OPL_ROLE_MANAGER => return person(Actor::manager),
        OPL_ROLE_HR => return person(Actor::hr),
        OPL_ROLE_NAV => Actor::nav(person_access),
        OPL_ROLE_PRACTITIONER => Actor::practitioner(),
        OPL_ROLE_SYSTEM => Actor::system(),
        _ => return Err(opl_error::beyond("role", "no such role; they are 1 to 6")),
    };
    match id {
        Some(id) => Ok(bare.with_id(ActorId::new(id).map_err(wrong)?)),
        None => Ok(bare),
    }
}

/// Makes an actor. `id` is the host's key of the person, as in `by.id` of a request; employee,
/// manager and HR must have one. `person_access` other than 0 states that Nav's caseworker has
/// access to the person; other roles leave it 0.
/// Owner: the caller frees `*out` with `opl_actor_free`, `*error` with `opl_error_free`.
/// NULL: `out` must not be NULL; `id` and `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT` (also for a role
/// that must have an `id`), `OPL_STATUS_NOT_UTF8`, `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_actor_new(
    role: opl_role,
    id: *const c_char,
    id_len: usize,
    person_access: i32,
    out: *mut *mut opl_actor,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, error, || {
            let id = text::look_if_any(id, id_len, "id")?;
            Ok(handle::give(opl_actor(actor(role, id, person_access != 0)?)))
        })
    }
}

/// Reads an actor as it stands in `by` of a request: `{"role":"manager","id":"m-1"}`.
/// Owner: the caller frees `*out` with `opl_actor_free`, `*error` with `opl_error_free`.
/// NULL: `json` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`,
/// `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_actor_from_json(
    json: *const c_char,
    json_len: usize,
    out: *mut *mut opl_actor,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, error, || {
            let json = text::look(json, json_len, "json")?;
            Ok(handle::give(opl_actor(Actor::from_json(json.as_bytes())?)))
        })
    }
}

/// The role of an actor.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `actor` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_actor_role(actor: *const opl_actor, out: *mut opl_role) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(actor, out, |actor| Ok(role(actor.0.role()))) }
}

/// The host's key of an actor.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `actor` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` if the actor has none,
/// `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_actor_id(
    actor: *const opl_actor,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read_if_any(actor, out, |actor| {
            Ok(actor.0.id().map(|id| text::give(id.as_str())))
        })
    }
}

/// Whether the host states that this caseworker at Nav has access to the person: 1 or 0.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `actor` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_actor_has_person_access(
    actor: *const opl_actor,
    out: *mut i32,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(actor, out, |actor| Ok(flag(actor.0.person_access()))) }
}

/// Frees a handle that the library gave.
/// Owner: the caller gives `actor` up, once, after its last use.
/// NULL: nothing happens.
/// Status: none; it cannot fail.
/// Threads: any thread, when no other uses the handle any more.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_actor_free(actor: *mut opl_actor) {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::free(actor) }
}
