using System;
using System.Runtime.CompilerServices;
using Oppfolgingsplan.Json;
using Oppfolgingsplan.Native;

namespace Oppfolgingsplan
{
    /// <summary>Who acts or looks: a role, and for persons the key by which the host knows them. A value.</summary>
    public sealed class Actor : CommandPart, IEquatable<Actor>
    {
        private Actor(Role role, string id, bool personAccess)
        {
            Role = role;
            Id = id;
            PersonAccess = personAccess;
        }

        /// <summary>The role.</summary>
        public Role Role { get; }

        /// <summary>The host's key of the person; null when none was given.</summary>
        public string Id { get; }

        /// <summary>Whether the host states that this caseworker at Nav may see the person.</summary>
        public bool PersonAccess { get; }

        /// <summary>The employee of the case.</summary>
        /// <param name="id">The host's key of the person; not a national identity number.</param>
        /// <returns>The actor.</returns>
        /// <exception cref="InputException">It is no key.</exception>
        public static Actor Employee(string id)
        {
            return Checked(Role.Employee, id ?? throw new ArgumentNullException(nameof(id)), false);
        }

        /// <summary>A manager.</summary>
        /// <param name="id">The host's key of the person; not a national identity number.</param>
        /// <returns>The actor.</returns>
        /// <exception cref="InputException">It is no key.</exception>
        public static Actor Manager(string id)
        {
            return Checked(Role.Manager, id ?? throw new ArgumentNullException(nameof(id)), false);
        }

        /// <summary>Somebody at HR.</summary>
        /// <param name="id">The host's key of the person; not a national identity number.</param>
        /// <returns>The actor.</returns>
        /// <exception cref="InputException">It is no key.</exception>
        public static Actor Hr(string id)
        {
            return Checked(Role.Hr, id ?? throw new ArgumentNullException(nameof(id)), false);
        }

        /// <summary>A caseworker at Nav.</summary>
        /// <param name="personAccess">Whether the host states that they have access to the person.</param>
        /// <param name="id">The host's key of the person, if there is one.</param>
        /// <returns>The actor.</returns>
        /// <exception cref="InputException">It is no key.</exception>
        public static Actor Nav(bool personAccess, string id = null)
        {
            return Checked(Role.Nav, id, personAccess);
        }

        /// <summary>The practitioner that wrote the sick note.</summary>
        /// <param name="id">The host's key of the person, if there is one.</param>
        /// <returns>The actor.</returns>
        /// <exception cref="InputException">It is no key.</exception>
        public static Actor Practitioner(string id = null)
        {
            return Checked(Role.Practitioner, id, false);
        }

        /// <summary>The embedding host: registries and delivery receipts.</summary>
        /// <param name="id">A key of the host's own, if there is one.</param>
        /// <returns>The actor.</returns>
        /// <exception cref="InputException">It is no key.</exception>
        public static Actor System(string id = null)
        {
            return Checked(Role.System, id, false);
        }

        /// <summary>Reads an actor as it stands in <c>by</c> of a request.</summary>
        /// <param name="json">The text, such as <c>{"role":"manager","id":"m-1"}</c>.</param>
        /// <returns>The actor.</returns>
        /// <exception cref="InputException">It is no actor; the path says where.</exception>
        public static Actor FromJson(string json)
        {
            Loader.Ensure();
            using (ActorHandle actor = Read(Utf8.Bytes(json, nameof(json))))
            {
                return Of(actor);
            }
        }

        /// <inheritdoc/>
        public bool Equals(Actor other)
        {
            return other != null && Role == other.Role && Id == other.Id && PersonAccess == other.PersonAccess;
        }

        /// <summary>The role; the key stays out of logs.</summary>
        /// <returns>The word of the role.</returns>
        public override string ToString()
        {
            return Role.ToWord();
        }

        internal static Actor From(JsonRecord json)
        {
            return new Actor(Words.ToRole(json.String("role")), json.String("id"), json.Flag("person_access"));
        }

        internal override void Write(JsonWriter json)
        {
            json.Member("role", Role.ToWord());
            if (Id != null)
            {
                json.Member("id", Id);
            }
            if (PersonAccess)
            {
                json.Member("person_access", true);
            }
        }

        /// <summary>The actor for the time of one call.</summary>
        internal ActorHandle Open()
        {
            Loader.Ensure();
            return Open(Id == null ? null : Utf8.Bytes(Id, "id"));
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        private unsafe ActorHandle Open(byte[] id)
        {
            fixed (byte* bytes = id)
            {
                int status = NativeMethods.opl_actor_new(
                    (int)Role, bytes, id == null ? UIntPtr.Zero : Utf8.Length(id), PersonAccess ? 1 : 0,
                    out ActorHandle actor, out IntPtr error);
                Answer.Check(status, error);
                return actor;
            }
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        private static unsafe ActorHandle Read(byte[] json)
        {
            fixed (byte* bytes = json)
            {
                int status = NativeMethods.opl_actor_from_json(
                    bytes, Utf8.Length(json), out ActorHandle actor, out IntPtr error);
                Answer.Check(status, error);
                return actor;
            }
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        private static Actor Of(ActorHandle actor)
        {
            int role = Answer.Number(NativeMethods.opl_actor_role(actor, out int number), number);
            string id = Answer.MaybeText(NativeMethods.opl_actor_id(actor, out IntPtr text), text);
            bool access = Answer.Flag(NativeMethods.opl_actor_has_person_access(actor, out int flag), flag);
            return new Actor((Role)role, id, access);
        }

        private static Actor Checked(Role role, string id, bool personAccess)
        {
            var actor = new Actor(role, id, personAccess);
            actor.Open().Dispose();
            return actor;
        }
    }
}
