//! Reading JSON text, with errors that name the path and no value.

use serde::de::DeserializeOwned;
use serde_json::error::Category;

use crate::json_path::{offset_of, path_at};
use crate::wire::order::Tree;
use crate::wire::{Canonical, InputError, InputKind, TAG_FIRST, canonical, write};

/// Reads a value that this library writes, too: fast if the text is as it
/// would write it, and else as [`read`] does.
pub(crate) fn read_own<T>(text: &[u8], tags: &[&str]) -> Result<T, InputError>
where
    T: DeserializeOwned + Canonical,
{
    canonical::whole(text).map_or_else(|| read(text, tags), Ok)
}

/// Reads a value from JSON text.
///
/// A tagged object is read at once when its tag comes early. When a host has
/// put the keys in another order (a database may), `tags` are moved to the
/// front and the text is read again.
pub(crate) fn read<T: DeserializeOwned>(text: &[u8], tags: &[&str]) -> Result<T, InputError> {
    match parse(text) {
        Ok(value) => Ok(value),
        Err(error) if is_about_order(&error) => {
            let mut tree: Tree = parse(text).map_err(|e| explain(&e, text))?;
            tree.tags_first(tags);
            let ordered = write(&tree);
            serde_json::from_str(&ordered).map_err(|e| explain(&e, ordered.as_bytes()))
        }
        Err(error) => Err(explain(&error, text)),
    }
}

/// What is wrong with the value that begins here, if it is the value that is wrong: a tag that comes
/// late is not, and of what is no JSON the whole text must be seen.
pub(crate) fn error_in<T: DeserializeOwned>(text: &[u8]) -> Option<InputError> {
    let mut reader = serde_json::Deserializer::from_str(utf8(text));
    let error = T::deserialize(&mut reader).err()?;
    let is_value = error.classify() == Category::Data && !is_about_order(&error);
    is_value.then(|| explain(&error, text))
}

/// Looks at the encoding once for the whole text, not once for each string in it; and each type is
/// compiled for one reader only.
fn parse<T: DeserializeOwned>(text: &[u8]) -> Result<T, serde_json::Error> {
    let known = utf8(text);
    if known.len() == text.len() {
        return serde_json::from_str(known);
    }
    // What is wrong before that place is told first; and in its place stands what JSON has nowhere.
    serde_json::from_str(&format!("{known}\0"))
}

/// The text as far as it is UTF-8.
fn utf8(text: &[u8]) -> &str {
    text.utf8_chunks().next().map_or("", |first| first.valid())
}

fn is_about_order(error: &serde_json::Error) -> bool {
    error.classify() == Category::Data && error.to_string().starts_with(TAG_FIRST)
}

/// Characters of a path in an error.
const LONGEST_PATH: usize = 200;

/// Says what is wrong without repeating any value of the input.
///
/// The messages of serde_json may contain values; only those parts are taken
/// over that come from the library's own types.
fn explain(error: &serde_json::Error, text: &[u8]) -> InputError {
    let mut path = path_at(text, offset_of(text, error.line(), error.column()));
    // Of a text that is nested without end, where it begins is enough.
    if path.len() > LONGEST_PATH {
        path = path.chars().take(LONGEST_PATH).collect();
        path.push('…');
    }
    let said = error.to_string();
    let said = said.rfind(" at line ").and_then(|end| said.get(..end)).unwrap_or(&said);
    if error.classify() != Category::Data {
        let reason = if said.contains("recursion limit") {
            "the JSON is nested too deeply"
        } else if std::str::from_utf8(text).is_err() {
            "the text is not UTF-8"
        } else {
            "this is not well-formed JSON"
        };
        return InputError::new(InputKind::MalformedJson, path, reason);
    }
    let quoted = || said.split('`').nth(1).unwrap_or("").to_owned();
    if said.starts_with("missing field") {
        let field = quoted();
        let path = if path.is_empty() { field } else { format!("{path}.{field}") };
        return InputError::new(InputKind::MissingField, path, "this field must be given");
    }
    if said.starts_with("unknown field") {
        return InputError::new(InputKind::UnknownField, path, "this field is not known here");
    }
    if said.starts_with("duplicate field") {
        return InputError::new(InputKind::DuplicateField, path, "this field is given twice");
    }
    if said.starts_with("unknown name") {
        return InputError::new(InputKind::UnknownName, path, "there is nothing of this name");
    }
    if said.starts_with("later version") {
        let reason = "this case was stored by a later version of the library";
        return InputError::new(InputKind::UnknownVersion, path, reason);
    }
    if said.starts_with("unknown variant") {
        return InputError::new(InputKind::UnknownName, path, "there is nothing of this name");
    }
    // A value may itself hold the word, so only what follows the last one is ours.
    let expected = said.rsplit_once(", expected ").map(|(_, expected)| match expected {
        inner if inner.starts_with("struct ") => "expected an object".to_owned(),
        ours => format!("expected {ours}"),
    });
    if said.starts_with("invalid type") {
        let reason = expected.unwrap_or_else(|| "a value of another type is expected".to_owned());
        return InputError::new(InputKind::WrongType, path, reason);
    }
    if said.starts_with("invalid") {
        let reason = expected.unwrap_or_else(|| "this value is not possible here".to_owned());
        return InputError::new(InputKind::InvalidValue, path, reason);
    }
    // Whatever else comes from the visitors of this crate, whose messages are
    // constants.
    InputError::new(InputKind::InvalidValue, path, said)
}

#[cfg(test)]
mod tests {
    use crate::Request;
    use crate::wire::InputKind;

    #[test]
    fn a_text_that_is_not_utf8_is_told_where() {
        let said = |text: &[u8]| {
            let error = Request::from_json(text).unwrap_err();
            (error.kind(), error.path().to_owned())
        };
        let malformed = InputKind::MalformedJson;
        assert_eq!(said(b"\xff"), (malformed, String::new()));
        assert_eq!(said(b"{\"do\":\"purge\",\"at\":\"2026\xff\"}"), (malformed, "at".into()));
        assert_eq!(said(b"{\"do\":7,\"at\":\"\xff\"}"), (InputKind::WrongType, "do".into()));
        let whole = br#"{"at":"2026-01-05T08:00:00+01:00","by":{"role":"system"},"do":"purge"}"#;
        assert!(Request::from_json(whole).is_ok());
        assert_eq!(said(&[whole.as_slice(), b"\xff"].concat()).0, malformed);
    }

    #[test]
    fn no_value_gets_into_an_error() {
        let secret = "05908399546";
        for fields in [
            r#""do":"approve_plan","plan":"p1","agree":"Kari, expected 05908399546""#,
            r#""do":"purge","at":"05908399546""#,
            r#""do":"05908399546""#,
            r#""do":"purge","05908399546":1"#,
            r#""do":"register_sick_note","note":"n","periods":["05908399546"]"#,
            r#""do":"register_sick_note","note":"n","periods":[{"from":"2026-01-05","to":"2026-01-06","activity":"Kari 05908399546"}]"#,
        ] {
            let line = format!(r#"{{"by":{{"role":"system"}},{fields}}}"#);
            let error = Request::from_json(line.as_bytes()).unwrap_err();
            let said = format!("{error} {error:?}");
            assert!(!said.contains(secret), "{said}");
        }
    }
}
