//! A request as the reference model reads it: JSON, and nothing of the library's types.

use std::sync::Arc;

use serde_json::{Map, Value, json};

use crate::days::{At, Day, day};

/// Who asks, in the words of the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Role {
    Employee,
    Manager,
    Hr,
    Nav,
    Practitioner,
    System,
}

impl Role {
    pub(crate) const fn word(self) -> &'static str {
        match self {
            Role::Employee => "employee",
            Role::Manager => "manager",
            Role::Hr => "hr",
            Role::Nav => "nav",
            Role::Practitioner => "practitioner",
            Role::System => "system",
        }
    }

    fn read(word: &str) -> Role {
        [Role::Employee, Role::Manager, Role::Hr, Role::Nav, Role::Practitioner, Role::System]
            .into_iter()
            .find(|role| role.word() == word)
            .unwrap()
    }
}

/// A role with, for persons, the host's key.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Who {
    pub(crate) role: Role,
    pub(crate) id: Option<Arc<str>>,
}

impl Who {
    pub(crate) fn person(role: Role, id: &str) -> Who {
        Who { role, id: Some(id.into()) }
    }

    pub(crate) const fn office(role: Role) -> Who {
        Who { role, id: None }
    }

    pub(crate) fn json(&self) -> Value {
        match (&self.id, self.role) {
            (Some(id), role) => json!({"role": role.word(), "id": **id}),
            (None, Role::Nav) => json!({"role": "nav", "person_access": true}),
            (None, role) => json!({"role": role.word()}),
        }
    }

    fn read(value: &Value) -> Who {
        Who {
            role: Role::read(value["role"].as_str().unwrap()),
            id: value["id"].as_str().map(Into::into),
        }
    }
}

/// One request: when, who, what.
#[derive(Clone, Debug)]
pub(crate) struct Ask {
    pub(crate) at: At,
    pub(crate) who: Who,
    /// The number of events that the asker had seen.
    pub(crate) based_on: Option<u64>,
    /// The name of the command.
    pub(crate) name: Arc<str>,
    fields: Arc<Map<String, Value>>,
}

impl Ask {
    /// A command (with its `do`, and `based_on` if any) asked by somebody at a moment.
    pub(crate) fn new(at: At, who: Who, command: &Value) -> Ask {
        let mut fields = command.as_object().unwrap().clone();
        let name = fields.shift_remove("do").unwrap().as_str().unwrap().into();
        let based_on = fields.shift_remove("based_on").and_then(|number| number.as_u64());
        fields.retain(|_, value| !value.is_null());
        Ask { at, who, based_on, name, fields: Arc::new(fields) }
    }

    /// Reads a whole line.
    pub(crate) fn read(line: &Value) -> Ask {
        let mut command = line.as_object().unwrap().clone();
        let at = At::read(command.shift_remove("at").unwrap().as_str().unwrap());
        let who = Who::read(&command.shift_remove("by").unwrap());
        Ask::new(at, who, &Value::Object(command))
    }

    /// The same command by somebody else.
    pub(crate) fn by(&self, who: &Who) -> Ask {
        Ask { who: who.clone(), ..self.clone() }
    }

    /// The same command with a field filled in.
    pub(crate) fn with(&self, field: &str, value: &str) -> Ask {
        let mut fields = (*self.fields).clone();
        fields.insert(field.to_owned(), value.into());
        Ask { fields: Arc::new(fields), ..self.clone() }
    }

    /// The line as the library reads it.
    pub(crate) fn line(&self) -> Value {
        let mut line = Map::new();
        line.insert("at".into(), self.at.text().into());
        line.insert("by".into(), self.who.json());
        if let Some(number) = self.based_on {
            line.insert("based_on".into(), number.into());
        }
        line.insert("do".into(), (*self.name).into());
        line.extend(self.fields.iter().map(|(key, value)| (key.clone(), value.clone())));
        Value::Object(line)
    }

    pub(crate) fn value(&self, field: &str) -> &Value {
        self.fields.get(field).unwrap_or(&Value::Null)
    }

    pub(crate) fn text(&self, field: &str) -> Option<&str> {
        self.value(field).as_str()
    }

    pub(crate) fn day(&self, field: &str) -> Option<Day> {
        self.text(field).map(day)
    }

    /// A yes; left out counts as no.
    pub(crate) fn yes(&self, field: &str) -> bool {
        self.value(field).as_bool() == Some(true)
    }

    pub(crate) fn is(&self, name: &str) -> bool {
        &*self.name == name
    }
}
