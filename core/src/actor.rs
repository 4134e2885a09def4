//! Who acts or looks: a role, and for persons the host's own key.

use std::fmt;

use serde::de::{self, Deserialize, Deserializer, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::ActorId;
use crate::wire::{self, Canonical, Cursor, wire_words};

wire_words! {
    /// The role in which somebody acts on a case or looks at it.
    ///
    /// ```
    /// use oppfolgingsplan::Role;
    /// assert_eq!(Role::Manager.as_str(), "manager");
    /// ```
    pub enum Role {
        /// The employee on sick leave.
        #[doc(alias = "arbeidstaker")]
        #[doc(alias = "sykmeldt")]
        Employee = "employee",
        /// The employee's manager, by a dated assignment.
        #[doc(alias = "nærmeste leder")]
        Manager = "manager",
        /// The employer's HR.
        #[doc(alias = "personalavdeling")]
        Hr = "hr",
        /// A caseworker at Nav.
        #[doc(alias = "veileder")]
        Nav = "nav",
        /// The practitioner that wrote the sick note; receives only.
        #[doc(alias = "sykmelder")]
        #[doc(alias = "fastlege")]
        Practitioner = "practitioner",
        /// The embedding host: registries and delivery receipts.
        #[doc(alias = "fagsystem")]
        System = "system",
    }
}

impl Role {
    /// Whether who acts in it is a person whom the host must name.
    const fn is_person(self) -> bool {
        matches!(self, Role::Employee | Role::Manager | Role::Hr)
    }
}

wire_words! {
    /// One of the two parties to a plan, whoever the person is.
    ///
    /// ```
    /// use oppfolgingsplan::Party;
    /// assert_eq!(Party::Employee.other(), Party::Manager);
    /// ```
    #[doc(alias = "part")]
    pub enum Party {
        /// The employee.
        Employee = "employee",
        /// The employer, through the manager of the day.
        Manager = "manager",
    }
}

impl Party {
    /// The other party.
    #[must_use]
    pub const fn other(self) -> Party {
        match self {
            Party::Employee => Party::Manager,
            Party::Manager => Party::Employee,
        }
    }
}

/// Who acts: a role with, for employee, manager and HR, the key by which the
/// host knows the person.
///
/// ```
/// use oppfolgingsplan::{Actor, Role};
/// let manager = Actor::manager("m-17")?;
/// assert_eq!(manager.role(), Role::Manager);
/// assert!(Actor::manager("").is_err());
/// # Ok::<(), oppfolgingsplan::IdentityError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[doc(alias = "aktør")]
pub struct Actor {
    role: Role,
    id: Option<ActorId>,
    person_access: bool,
}

impl Actor {
    /// Reads an actor from JSON, as it stands in `by` of a request.
    ///
    /// # Errors
    /// An input error with the path.
    pub fn from_json(text: &[u8]) -> Result<Self, wire::InputError> {
        wire::read_own(text, &[])
    }

    fn person(role: Role, id: &str) -> Result<Self, crate::IdentityError> {
        Ok(Self { role, id: Some(ActorId::new(id)?), person_access: false })
    }

    /// The employee with this key.
    pub fn employee(id: &str) -> Result<Self, crate::IdentityError> {
        Self::person(Role::Employee, id)
    }

    /// The manager with this key.
    pub fn manager(id: &str) -> Result<Self, crate::IdentityError> {
        Self::person(Role::Manager, id)
    }

    /// Somebody at HR with this key.
    pub fn hr(id: &str) -> Result<Self, crate::IdentityError> {
        Self::person(Role::Hr, id)
    }

    /// The embedding host.
    #[must_use]
    pub const fn system() -> Self {
        Self { role: Role::System, id: None, person_access: false }
    }

    /// A caseworker at Nav. `person_access`: the host states that this
    /// caseworker has access to the person; without it nothing is shown.
    #[must_use]
    pub const fn nav(person_access: bool) -> Self {
        Self { role: Role::Nav, id: None, person_access }
    }

    /// The practitioner.
    #[must_use]
    pub const fn practitioner() -> Self {
        Self { role: Role::Practitioner, id: None, person_access: false }
    }

    /// The same actor with a key, for roles that need none.
    #[must_use]
    pub fn with_id(mut self, id: ActorId) -> Self {
        self.id = Some(id);
        self
    }

    /// The role.
    #[must_use]
    pub const fn role(&self) -> Role {
        self.role
    }

    /// The key of the person, if one was given.
    #[must_use]
    pub const fn id(&self) -> Option<&ActorId> {
        self.id.as_ref()
    }

    /// Whether the host states that this caseworker may see the person.
    #[must_use]
    pub const fn person_access(&self) -> bool {
        self.person_access
    }
}

impl wire::WireField for Actor {
    const SHAPE: wire::Shape = wire::Shape::Object(
        "Actor",
        &[
            wire::Field {
                name: "role",
                shape: <Role as wire::WireField>::SHAPE,
                required: true,
                doc: "The role in which the actor acts.",
            },
            wire::Field {
                name: "id",
                shape: wire::Shape::Nullable(&wire::Shape::Id("ActorId")),
                required: false,
                doc: "The host's key of the person; required for employee, manager and hr.",
            },
            wire::Field {
                name: "person_access",
                shape: wire::Shape::Nullable(&wire::Shape::Bool),
                required: false,
                doc: "For nav: the host states that the caseworker has access to the person.",
            },
        ],
    );
}

impl Canonical for Actor {
    fn read(from: &mut Cursor<'_>) -> Option<Self> {
        from.expect("{\"role\":")?;
        let role = Role::read(from)?;
        let id: Option<ActorId> = wire::canonical::field(from, ",\"id\":")?;
        let access: Option<bool> = wire::canonical::field(from, ",\"person_access\":")?;
        from.expect("}")?;
        // Only a yes is written.
        from.was(access != Some(false));
        if id.is_none() && role.is_person() {
            return None;
        }
        Some(Actor { role, id, person_access: access.unwrap_or(false) })
    }
}

impl Serialize for Actor {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("role", &self.role)?;
        if let Some(id) = &self.id {
            map.serialize_entry("id", id)?;
        }
        if self.person_access {
            map.serialize_entry("person_access", &true)?;
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for Actor {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ActorVisitor;
        impl<'de> Visitor<'de> for ActorVisitor {
            type Value = Actor;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object with `role` and `id`")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Actor, A::Error> {
                let (mut role, mut id, mut access) = (None, None, None);
                wire::fields(
                    &mut map,
                    &mut [("role", &mut role), ("id", &mut id), ("person_access", &mut access)],
                    &mut wire::Alone,
                )?;
                let role: Role = wire::finish(role, "role")?;
                let id: Option<ActorId> = wire::finish(id, "id")?;
                let access: Option<bool> = wire::finish(access, "person_access")?;
                if id.is_none() && role.is_person() {
                    return Err(de::Error::missing_field("id"));
                }
                Ok(Actor { role, id, person_access: access.unwrap_or(false) })
            }
        }
        deserializer.deserialize_map(ActorVisitor)
    }
}
