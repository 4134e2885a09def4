//! What a screen reader is to say: the texts of a document in their order, without white space.

use oppfolgingsplan::document::{Block, Document};

pub(crate) fn aloud(document: &Document) -> String {
    let mut said = String::new();
    let mut say = |text: &str| said.extend(text.chars().filter(|letter| !letter.is_whitespace()));
    say(document.title.as_str());
    if let Some(subject) = &document.subject {
        say(subject.as_str());
    }
    for mark in &document.marks {
        say(mark.title.as_str());
        say(mark.says.as_str());
    }
    document.blocks.iter().for_each(|block| read(block, &mut say));
    said
}

fn read(block: &Block, say: &mut impl FnMut(&str)) {
    match block {
        Block::Section { heading, blocks } => {
            say(heading.as_str());
            blocks.iter().for_each(|block| read(block, say));
        }
        Block::Paragraph { text } => say(text.as_str()),
        Block::List { items } => items.iter().for_each(|item| {
            say("•");
            say(item.as_str());
        }),
        Block::Fields { fields } => fields.iter().for_each(|field| {
            say(field.label.as_str());
            say(":");
            say(field.value.as_str());
        }),
        Block::Table(table) => {
            let rows = std::iter::once(&table.columns).chain(&table.rows);
            rows.flatten().for_each(|cell| say(cell.as_str()));
        }
        Block::Signatures { says, place, signature, signers } => {
            say(says.as_str());
            for signer in signers {
                say(signer.role.as_str());
                if let Some(name) = &signer.name {
                    say(":");
                    say(name.as_str());
                }
                say(place.as_str());
                say(signature.as_str());
            }
        }
    }
}
