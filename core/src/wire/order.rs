//! JSON in another order of keys: a tree that keeps every key as it came,
//! doubles too, so that putting the tag in front loses nothing.

use std::fmt;

use serde::de::{self, Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};

/// A JSON value whose objects are lists of pairs.
pub(crate) enum Tree {
    Null,
    Bool(bool),
    Number(serde_json::Number),
    Text(String),
    List(Vec<Tree>),
    Object(Vec<(String, Tree)>),
}

impl Tree {
    /// Puts the tag of each object in front of its other keys.
    pub(crate) fn tags_first(&mut self, tags: &[&str]) {
        // A stack rather than recursion: the depth is limited by the reader, but
        // the host's thread may have a small stack.
        let mut open = vec![self];
        while let Some(tree) = open.pop() {
            match tree {
                Tree::List(items) => open.extend(items.iter_mut()),
                Tree::Object(pairs) => {
                    let tag = pairs.iter().position(|(key, _)| tags.contains(&key.as_str()));
                    if let Some(before) = tag.and_then(|place| pairs.get_mut(..=place)) {
                        before.rotate_right(1);
                    }
                    open.extend(pairs.iter_mut().map(|(_, tree)| tree));
                }
                Tree::Null | Tree::Bool(_) | Tree::Number(_) | Tree::Text(_) => {}
            }
        }
    }
}

impl Serialize for Tree {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Tree::Null => serializer.serialize_unit(),
            Tree::Bool(value) => serializer.serialize_bool(*value),
            Tree::Number(number) => number.serialize(serializer),
            Tree::Text(text) => serializer.serialize_str(text),
            Tree::List(items) => serializer.collect_seq(items),
            Tree::Object(pairs) => {
                let mut map = serializer.serialize_map(Some(pairs.len()))?;
                for (key, value) in pairs {
                    map.serialize_entry(key, value)?;
                }
                map.end()
            }
        }
    }
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct TreeVisitor;
        impl<'de> Visitor<'de> for TreeVisitor {
            type Value = Tree;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("any JSON")
            }
            fn visit_unit<E: de::Error>(self) -> Result<Tree, E> {
                Ok(Tree::Null)
            }
            fn visit_bool<E: de::Error>(self, value: bool) -> Result<Tree, E> {
                Ok(Tree::Bool(value))
            }
            fn visit_u64<E: de::Error>(self, number: u64) -> Result<Tree, E> {
                Ok(Tree::Number(number.into()))
            }
            fn visit_i64<E: de::Error>(self, number: i64) -> Result<Tree, E> {
                Ok(Tree::Number(number.into()))
            }
            fn visit_f64<E: de::Error>(self, number: f64) -> Result<Tree, E> {
                let number = serde_json::Number::from_f64(number);
                Ok(number.map_or(Tree::Null, Tree::Number))
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<Tree, E> {
                Ok(Tree::Text(text.to_owned()))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Tree, A::Error> {
                let mut items = Vec::new();
                while let Some(item) = seq.next_element()? {
                    items.push(item);
                }
                Ok(Tree::List(items))
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Tree, A::Error> {
                let mut pairs = Vec::new();
                while let Some(pair) = map.next_entry()? {
                    pairs.push(pair);
                }
                Ok(Tree::Object(pairs))
            }
        }
        deserializer.deserialize_any(TreeVisitor)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tag_comes_first_and_nothing_is_lost() {
        let text = r#"{"a":1,"a":[{"b":null,"do":-2.5}],"do":"x","c":true}"#;
        let mut tree: Tree = serde_json::from_str(text).unwrap();
        tree.tags_first(&["do"]);
        assert_eq!(
            serde_json::to_string(&tree).unwrap(),
            r#"{"do":"x","a":1,"a":[{"do":-2.5,"b":null}],"c":true}"#
        );
    }
}
