use super::super::base64url::decode;
use super::*;

fn parts(assertion: &Assertion) -> (String, String) {
    let (header, claims) = assertion.signing_input().split_once('.').unwrap();
    let text = |part: &str| String::from_utf8(decode(part).unwrap()).unwrap();
    (text(header), text(claims))
}

fn grant(key: GrantKey) -> Grant {
    Grant::new(NavEnvironment::Production, "client-1", "nav:oppfolgingsplan/lps.write", key)
}

#[test]
fn the_claims_of_an_own_token() {
    let grant = grant(GrantKey::Registered("k\"1".to_owned()));
    let at = "2026-02-03T10:15:00.999999+01:00".parse().unwrap();
    let (header, claims) = parts(&grant.assertion(at, "j-1"));
    assert_eq!(header, r#"{"alg":"RS256","typ":"JWT","kid":"k\"1"}"#);
    assert_eq!(
        claims,
        r#"{"aud":"https://maskinporten.no/","iss":"client-1","scope":"nav:oppfolgingsplan/lps.write","iat":1770110100,"exp":1770110220,"jti":"j-1"}"#
    );
}

#[test]
fn the_claims_on_behalf_of_others() {
    let chain = GrantKey::Certificate(vec!["MIIB".to_owned(), "MIIC".to_owned()]);
    let mut grant = grant(chain);
    grant.environment = NavEnvironment::Test;
    grant.algorithm = SignatureAlgorithm::Rs512;
    grant.consumer = "310000019".parse().ok();
    grant.system_user = "310000027".parse().ok();
    let (header, claims) = parts(&grant.assertion("2026-02-03T09:15:00Z".parse().unwrap(), "j-2"));
    assert_eq!(header, r#"{"alg":"RS512","typ":"JWT","x5c":["MIIB","MIIC"]}"#);
    assert!(claims.starts_with(r#"{"aud":"https://test.maskinporten.no/","#), "{claims}");
    assert!(claims.contains(r#","consumer_org":"310000019","#), "{claims}");
    assert!(claims.ends_with(
        r#""authorization_details":[{"type":"urn:altinn:systemuser","systemuser_org":{"authority":"iso6523-actorid-upis","ID":"0192:310000027"}}]}"#
    ));
    grant.audience = Some("http://127.0.0.1:4020/".to_owned());
    assert_eq!(grant.audience(), "http://127.0.0.1:4020/");
}

#[test]
fn the_request_is_a_form() {
    let grant = grant(GrantKey::Registered("k".to_owned()));
    let assertion = grant.assertion("2026-02-03T09:15:00Z".parse().unwrap(), "j");
    let request = assertion.signed(&[0xFB, 0xFF, 0x00]);
    let body = request.body().unwrap();
    let start = "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=";
    assert_eq!(body, format!("{start}{}.-_8A", assertion.signing_input()));
    assert!(
        request
            .headers()
            .contains(&("Content-Type", "application/x-www-form-urlencoded".to_owned()))
    );
    // Neither the assertion nor the request shows what is in it.
    assert_eq!(format!("{assertion:?}"), "Assertion(…)");
    assert!(!format!("{request:?}").contains("assertion="));
}
