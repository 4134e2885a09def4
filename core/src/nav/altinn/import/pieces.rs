//! Dividing a text where the policy allows no longer ones.

/// The text in pieces of at most so many characters, divided behind a line, a sentence or a word
/// where there is one in the second half of the piece. Nothing is lost but white space between
/// the pieces.
pub(super) fn pieces(text: &str, limit: u32) -> Vec<String> {
    let limit = usize::try_from(limit).unwrap_or(usize::MAX).max(1);
    let mut found = Vec::new();
    let mut rest = text.trim();
    while let Some((end, _)) = rest.char_indices().nth(limit) {
        let (piece, _) = rest.split_at_checked(end).unwrap_or((rest, ""));
        let cut = ["\n", ". ", "; ", ", ", " "].into_iter().find_map(|mark| {
            let at = piece.rfind(mark)? + mark.trim_end().len();
            (at * 2 > end).then_some(at)
        });
        let (piece, behind) = rest.split_at_checked(cut.unwrap_or(end)).unwrap_or((rest, ""));
        found.push(piece.trim_end().to_owned());
        rest = behind.trim_start();
    }
    if !rest.is_empty() {
        found.push(rest.to_owned());
    }
    found
}

/// The most tasks in one field, and the most measures, that a form becomes: far more than people
/// write, and few enough that a file made to do harm does none.
pub(super) const MOST_ENTRIES: usize = 500;

/// The entries of a list that somebody wrote as text: one a line, without the bullet before it.
pub(super) fn entries(text: &str) -> impl Iterator<Item = &str> {
    text.lines()
        .map(|line| line.trim_start_matches([' ', '\t', '-', '*', '•', '–', '·']).trim())
        .filter(|line| !line.is_empty())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failing test may panic")]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_divided_where_it_may_be() {
        assert_eq!(pieces("kort", 100), ["kort"]);
        assert_eq!(pieces("  ", 100), Vec::<String>::new());
        assert_eq!(pieces("Stell, medisinrunde, rapport", 20), ["Stell, medisinrunde,", "rapport"]);
        assert_eq!(pieces("En setning. En til her.", 15), ["En setning.", "En til her."]);
        assert_eq!(pieces("åååååååååå", 4), ["åååå", "åååå", "åå"]);
        assert_eq!(pieces("a", 0), ["a"]);
    }

    #[test]
    fn pieces_are_short_and_lose_no_word() {
        let words =
            "Løfting av pasienter; stell om morgenen. Rapport, journal\nog medisin 👩‍⚕️ i skap";
        for limit in 1..90 {
            let parts = pieces(words, limit);
            let long = usize::try_from(limit).unwrap();
            assert!(parts.iter().all(|part| part.chars().count() <= long && !part.is_empty()));
            let letters =
                |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
            assert_eq!(letters(&parts.concat()), letters(words));
        }
    }

    #[test]
    fn a_list_is_read_by_lines() {
        let list: Vec<&str> = entries("- Stell\n\n• Rapport \r\n  Vask").collect();
        assert_eq!(list, ["Stell", "Rapport", "Vask"]);
    }
}
