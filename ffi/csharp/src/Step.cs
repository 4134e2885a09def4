using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Threading;
using Oppfolgingsplan.Native;

namespace Oppfolgingsplan
{
    /// <summary>The answer to a request that was accepted: the next case, and the events that led there.</summary>
    /// <remarks>Immutable; any number of threads may share one. Its case lives on when the step is disposed.</remarks>
    public sealed class Step : IDisposable
    {
        private readonly StepHandle _handle;
        private Case _case;
        private IReadOnlyList<Event> _events;
        private IReadOnlyList<TextWarning> _warnings;

        private Step(StepHandle handle)
        {
            _handle = handle;
        }

        private StepHandle Handle => Alive.Of(_handle, nameof(Step));

        /// <summary>The case after the request.</summary>
        /// <remarks>
        /// The same object each time, for the caller to keep or to dispose. Once it is disposed, the step gives no other:
        /// take it out once, and give each part of the program that disposes on its own a <see cref="Oppfolgingsplan.Case.Clone"/>.
        /// </remarks>
        /// <exception cref="ObjectDisposedException">The step was disposed before the case was asked for.</exception>
        public Case Case => Volatile.Read(ref _case) ?? ReadCase();

        /// <summary>What happened; nothing when the request repeated what stands already.</summary>
        /// <exception cref="ObjectDisposedException">The step was disposed before the events were asked for.</exception>
        public IReadOnlyList<Event> Events => LazyInitializer.EnsureInitialized(ref _events, ReadEvents);

        /// <summary>What should be looked at in the texts of the request.</summary>
        /// <exception cref="ObjectDisposedException">The step was disposed before the warnings were asked for.</exception>
        public IReadOnlyList<TextWarning> Warnings => LazyInitializer.EnsureInitialized(ref _warnings, ReadWarnings);

        /// <summary>How many events happened, without reading them.</summary>
        /// <exception cref="ObjectDisposedException">The step was disposed.</exception>
        public int EventCount => Answer.Count(NativeMethods.opl_step_event_count(Handle, out UIntPtr count), count);

        /// <summary>The name of an event, without reading it.</summary>
        /// <param name="index">Its place, from 0.</param>
        /// <returns>One of <see cref="EventNames"/>.</returns>
        /// <exception cref="ArgumentOutOfRangeException">There is no such event.</exception>
        /// <exception cref="ObjectDisposedException">The step was disposed.</exception>
        public string EventName(int index)
        {
            return Answer.Text(NativeMethods.opl_step_event_kind(Handle, Place.Of(index), out IntPtr text), text);
        }

        /// <summary>All events as a canonical JSON array.</summary>
        /// <returns>The text.</returns>
        /// <exception cref="ObjectDisposedException">The step was disposed.</exception>
        public string EventsToJson()
        {
            return Answer.Text(NativeMethods.opl_step_events_json(Handle, out IntPtr text), text);
        }

        /// <summary>All warnings as a canonical JSON array.</summary>
        /// <returns>The text.</returns>
        /// <exception cref="ObjectDisposedException">The step was disposed.</exception>
        public string WarningsToJson()
        {
            return Answer.Text(NativeMethods.opl_step_warnings_json(Handle, out IntPtr text), text);
        }

        /// <inheritdoc/>
        public void Dispose()
        {
            _handle.Dispose();
        }

        /// <summary>The step, or the refusal when a rule said no.</summary>
        internal static Step Take(int status, IntPtr error, StepHandle handle, out Refusal refusal)
        {
            Answer.Check(status, error);
            refusal = null;
            if (!Answer.Flag(NativeMethods.opl_step_is_refused(handle, out int refused), refused))
            {
                return new Step(handle);
            }
            using (handle)
            {
                Answer.Check(NativeMethods.opl_step_refusal(handle, out RefusalHandle read));
                refusal = Refusal.Take(read);
                return null;
            }
        }

        /// <summary>The step; throws when a rule said no.</summary>
        internal static Step Take(int status, IntPtr error, StepHandle handle)
        {
            return Take(status, error, handle, out Refusal refusal) ?? throw new RefusedException(refusal);
        }

        private Case ReadCase()
        {
            Answer.Check(NativeMethods.opl_step_case(Handle, out CaseHandle read));
            var made = new Case(read);
            Case first = Interlocked.CompareExchange(ref _case, made, null);
            if (first == null)
            {
                return made;
            }
            made.Dispose();
            return first;
        }

        private IReadOnlyList<Event> ReadEvents()
        {
            var events = new List<Event>(EventCount);
            for (int place = 0; place < events.Capacity; place++)
            {
                int status = NativeMethods.opl_step_event_json(Handle, (UIntPtr)(uint)place, out IntPtr text);
                events.Add(Event.From(Answer.Text(status, text)));
            }
            return new ReadOnlyCollection<Event>(events);
        }

        private IReadOnlyList<TextWarning> ReadWarnings()
        {
            int count = Answer.Count(NativeMethods.opl_step_warning_count(Handle, out UIntPtr found), found);
            var warnings = new TextWarning[count];
            for (int place = 0; place < count; place++)
            {
                var index = (UIntPtr)(uint)place;
                warnings[place] = new TextWarning(
                    Answer.Text(NativeMethods.opl_step_warning_rule(Handle, index, out IntPtr rule), rule),
                    Answer.Text(NativeMethods.opl_step_warning_field(Handle, index, out IntPtr field), field));
            }
            return new ReadOnlyCollection<TextWarning>(warnings);
        }
    }
}
