//! The way to a token, and the tokens that a host has.

use std::ptr;

use oppfolgingsplan_c::date::opl_moment;
use oppfolgingsplan_c::nav::*;
use oppfolgingsplan_c::status::*;

use crate::nav_world::{NAV_PLAN, answered};
use crate::world::{NOW, Owned, World, failure, moment, number, parts, text};

/// `{"iss":"https://test.maskinporten.no/","exp":1770718800,"scope":"nav:oppfolgingsplan/lps.write",
/// "consumer":{"ID":"0192:310000019"}}`, as the middle part of a token.
const CLAIMS: &str = "eyJpc3MiOiJodHRwczovL3Rlc3QubWFza2lucG9ydGVuLm5vLyIsImV4cCI6MTc3MDcxODgwMCwic2NvcGUiOiJuYXY6b3BwZm9sZ2luZ3NwbGFuL2xwcy53cml0ZSIsImNvbnN1bWVyIjp7IklEIjoiMDE5MjozMTAwMDAwMTkifX0";

#[test]
fn from_a_grant_to_a_token() {
    let world = World::new();
    let none = ptr::null_mut();
    unsafe {
        let grant = world.nav.grant.get();
        assert_eq!(text(|out| opl_grant_algorithm(grant, out)), "RS256");
        let assertion = world.nav.assertion.get();
        let input = text(|out| opl_assertion_signing_input(assertion, out));
        assert_eq!(input.matches('.').count(), 1);
        let signature = [1_u8, 2, 3];
        let request = Owned::of(|out| {
            opl_assertion_signed(assertion, signature.as_ptr(), signature.len(), out, none)
        });
        let body = text(|out| opl_http_request_body(request.get(), out));
        assert!(body.ends_with(&format!("&assertion={input}.AQID")), "{body}");
        assert_eq!(text(|out| opl_http_request_server(request.get(), out)), "tokens");

        let secret = format!("e30.{CLAIMS}.s");
        let answer =
            format!(r#"{{"access_token":"{secret}","token_type":"Bearer","expires_in":119}}"#);
        let headers = "Date: Tue, 10 Feb 2026 08:00:03 GMT\r\n";
        let answer = answered(&request, 200, headers, answer.as_bytes());
        let token = Owned::of(|out| opl_nav_answer_token(answer.get(), out));
        let ends: opl_moment = number(|out| opl_access_token_expires_at(token.get(), out));
        assert_eq!(ends, moment(NOW) + 119_000_000);
        let facts = text(|out| opl_access_token_facts_json(token.get(), out));
        assert!(facts.contains(r#""consumer":"0192:310000019""#), "{facts}");
        let clock: opl_moment = number(|out| opl_nav_answer_server_moment(answer.get(), out));
        assert_eq!(clock, moment("2026-02-10T09:00:03+01:00"));

        // The facts are those of the pre-flight.
        let facts = format!(
            r#"{{"environment":"test","person_known":true,"employments":[],"token":{facts}}}"#
        );
        let (plan, plan_len) = parts(NAV_PLAN);
        let ((facts, len), case) = (parts(&facts), world.case.get());
        let faults = text(|out| {
            let now = moment(NOW);
            opl_case_nav_preflight_json(case, plan, plan_len, facts, len, now, out, none)
        });
        assert!(!faults.contains("token"), "{faults}");
    }
}

#[test]
fn a_cache_is_shared_by_threads_and_forgets_what_was_refused() {
    let world = World::new();
    let (cache, grant) = (&world.nav.cache, &world.nav.grant);
    let now = moment(NOW);
    let token = |name: &str| -> Owned<opl_access_token> {
        let (secret, len) = parts(name);
        Owned::of(|out| unsafe {
            opl_access_token_new(secret, len, now + 120_000_000, out, ptr::null_mut())
        })
    };
    let found = |at| unsafe {
        Owned::<opl_access_token>::try_of(|out| {
            opl_token_cache_get(cache.get(), grant.get(), at, out)
        })
    };
    assert_eq!(found(now).0, OPL_STATUS_NONE);
    let (one, other) = (token("one"), token("other"));
    std::thread::scope(|scope| {
        for token in [&one, &other] {
            scope.spawn(move || {
                for _ in 0..1000 {
                    let status =
                        unsafe { opl_token_cache_put(cache.get(), grant.get(), token.get()) };
                    assert_eq!(status, OPL_STATUS_OK);
                }
            });
        }
    });
    unsafe {
        assert_eq!(opl_token_cache_put(cache.get(), grant.get(), one.get()), OPL_STATUS_OK);
        let status = opl_token_cache_drop_refused(cache.get(), grant.get(), other.get());
        assert_eq!(status, OPL_STATUS_OK);
        assert_eq!(found(now).0, OPL_STATUS_OK, "another was refused");
        assert_eq!(found(now + 90_000_000).0, OPL_STATUS_NONE, "it ends soon");
        let status = opl_token_cache_drop_refused(cache.get(), grant.get(), one.get());
        assert_eq!(status, OPL_STATUS_OK);
        assert_eq!(found(now).0, OPL_STATUS_NONE);
    }
}

#[test]
fn what_would_become_a_header_of_its_own_is_no_token() {
    let now = moment(NOW);
    for secret in ["", "ey\r\nX-Other: 1", "ey ey", "ey\u{e6}"] {
        let (data, len) = parts(secret);
        let mut out = ptr::null_mut();
        let error =
            failure(|error| unsafe { opl_access_token_new(data, len, now, &raw mut out, error) });
        assert_eq!((error.0, error.2.as_str()), (OPL_STATUS_INPUT, "secret"));
    }
}
