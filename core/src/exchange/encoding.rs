//! What a file is written in, told by its bytes.

use super::fault::FileFault;
use super::table::BYTE_ORDER_MARK;

/// How `.xlsx` (a zip archive) and `.xls` begin.
const WORKBOOKS: [&[u8]; 2] = [b"PK\x03\x04", b"\xD0\xCF\x11\xE0"];
/// The byte order marks of UTF-16.
const UTF_16: [&[u8]; 2] = [b"\xFF\xFE", b"\xFE\xFF"];

/// The text of a file, without its byte order mark.
pub(super) fn text_of(file: &[u8]) -> Result<&str, FileFault> {
    let begins = |with: [&[u8]; 2]| with.iter().any(|start| file.starts_with(start));
    if begins(WORKBOOKS) {
        return Err(FileFault::Workbook);
    }
    if begins(UTF_16) || looks_like_utf_16(file) {
        return Err(FileFault::Utf16);
    }
    let text = std::str::from_utf8(file).map_err(|error| {
        let before = file.get(..error.valid_up_to()).unwrap_or_default();
        let line = 1 + line_ends(std::str::from_utf8(before).unwrap_or_default());
        if file.iter().all(is_windows_1252) {
            FileFault::Windows1252 { line }
        } else {
            FileFault::NoText { line }
        }
    })?;
    let text = text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text);
    if text.trim().is_empty() { Err(FileFault::Empty) } else { Ok(text) }
}

/// Without a mark, every letter of Western Europe has a zero beside it, always on the same side.
fn looks_like_utf_16(file: &[u8]) -> bool {
    let start = file.get(..64).unwrap_or(file);
    let zeros = |from| start.iter().skip(from).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    even.max(odd) > start.len() / 4 && even.min(odd) == 0
}

/// Whether the byte is a letter or a blank of Windows-1252.
const fn is_windows_1252(byte: &u8) -> bool {
    match byte {
        b'\t' | b'\n' | b'\r' => true,
        0x7F | 0x81 | 0x8D | 0x8F | 0x90 | 0x9D => false,
        _ => *byte >= b' ',
    }
}

/// How many lines end in a text: by CRLF, LF or CR.
pub(super) fn line_ends(text: &str) -> usize {
    let bytes = text.as_bytes();
    let ends = bytes.iter().filter(|byte| matches!(byte, b'\n' | b'\r')).count();
    ends - bytes.windows(2).filter(|pair| pair == b"\r\n").count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_told_apart() {
        assert_eq!(text_of("\u{FEFF}Måte".as_bytes()), Ok("Måte"));
        assert_eq!(text_of("\u{FEFF} \r\n".as_bytes()), Err(FileFault::Empty));
        assert_eq!(text_of(b""), Err(FileFault::Empty));
        assert_eq!(text_of(b"PK\x03\x04..."), Err(FileFault::Workbook));
        assert_eq!(text_of(b"\xFF\xFEM\0"), Err(FileFault::Utf16));
        assert_eq!(text_of(b"M\0\xE5\0t\0e\0"), Err(FileFault::Utf16));
        assert_eq!(text_of(b"a\r\nb\rc\nM\xE5te"), Err(FileFault::Windows1252 { line: 4 }));
        assert_eq!(text_of(b"M\xE5te \x81"), Err(FileFault::NoText { line: 1 }));
        for text in ["one zero\0", "\0\0\0", "a\0\0\0"] {
            assert_eq!(text_of(text.as_bytes()), Ok(text));
        }
    }
}
