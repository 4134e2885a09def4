use super::{CheckRule, IdentityError, OrganisationNumber, PersonNumber};

fn number(text: &str) -> PersonNumber {
    PersonNumber::parse(text).unwrap()
}

#[test]
fn published_numbers_satisfy_their_rule() {
    for text in ["05908399546", "01898299631", "02013299997", "30108299920"] {
        assert_eq!(number(text).check_rule(), Some(CheckRule::Original), "{text}");
        assert_eq!(PersonNumber::parse_checked(text), Ok(number(text)));
    }
    assert_eq!(number("30108299939").check_rule(), Some(CheckRule::From2032));
    assert!(number("30108299939").has_valid_check_digits());
}

#[test]
fn one_changed_digit_breaks_the_original_rule() {
    for at in 0..11 {
        for digit in b'0'..=b'9' {
            let mut bytes = *b"05908399546";
            if bytes[at] == digit {
                continue;
            }
            bytes[at] = digit;
            let changed = number(str::from_utf8(&bytes).unwrap());
            assert_ne!(changed.check_rule(), Some(CheckRule::Original));
        }
    }
    assert_eq!(PersonNumber::parse_checked("12345678901"), Err(IdentityError::PersonCheckDigits));
}

#[test]
fn only_eleven_ascii_digits_are_taken() {
    for text in
        ["", "0590839954", "059083995460", "059083 9954", "0590839954x", "٠٥٩٠٨٣", " 5908399546"]
    {
        assert_eq!(PersonNumber::parse(text), Err(IdentityError::PersonNumber), "{text}");
    }
}

#[test]
fn series_are_told_by_day_and_month() {
    assert!(number("05908399546").is_synthetic());
    assert!(number("01898299631").is_synthetic());
    for real in ["02013299997", "30108299920", "30108299939"] {
        assert!(!number(real).is_synthetic());
        assert!(!number(real).is_d_number());
        assert!(number(real).has_plausible_date());
    }
    // Digits that no register has given out: only the first four matter here.
    assert!(number("41410000000").is_d_number());
    assert!(number("41410000000").is_synthetic());
    assert!(!number("01210000000").is_synthetic());
    for odd in
        ["00010000000", "32010000000", "72010000000", "01000000000", "01130000000", "01780000000"]
    {
        assert!(!number(odd).has_plausible_date(), "{odd}");
    }
}

#[test]
fn organisation_numbers_are_nine_digits_and_the_check_digit_is_another_question() {
    for right in ["310000019", "889640782", "974574861"] {
        assert!(OrganisationNumber::parse_checked(right).is_ok(), "{right}");
    }
    let example = OrganisationNumber::parse("123456789").unwrap();
    assert!(!example.has_valid_check_digit());
    assert_eq!(
        OrganisationNumber::parse_checked("123456789"),
        Err(IdentityError::OrganisationCheckDigit)
    );
    assert!(OrganisationNumber::parse("889640782").is_ok_and(|n| !n.is_synthetic()));
    for text in ["", "88964078", "8896407821", "88964078a"] {
        assert_eq!(OrganisationNumber::parse(text), Err(IdentityError::OrganisationNumber));
    }
}

#[test]
fn nothing_prints_a_person_number() {
    let person = number("01898299631");
    assert_eq!(
        format!("{person} {person:?} {:?}", Some(person)),
        "*********** *********** Some(***********)"
    );
    for json in ["1898299631", "\"0189829963\"", "\"01898299631x\"", "1898299631.5", "-1898299631"]
    {
        let error = serde_json::from_str::<PersonNumber>(json).unwrap_err().to_string();
        assert!(!error.contains("898"), "{error}");
    }
}

#[test]
fn json_carries_them_as_strings() {
    let person: PersonNumber = serde_json::from_str("\"05908399546\"").unwrap();
    assert_eq!(serde_json::to_string(&person).unwrap(), "\"05908399546\"");
    let organisation: OrganisationNumber = serde_json::from_str("\"310000019\"").unwrap();
    assert_eq!(serde_json::to_string(&organisation).unwrap(), "\"310000019\"");
    assert_eq!(format!("{organisation} {organisation:?}"), "310000019 310000019");
    let error = serde_json::from_str::<OrganisationNumber>("310000019").unwrap_err().to_string();
    assert!(error.starts_with("invalid type: number, expected a string of nine digits"), "{error}");
}
