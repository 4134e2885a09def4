using System;
using System.Collections;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using Oppfolgingsplan.Native;

namespace Oppfolgingsplan
{
    /// <summary>What a case answered. Immutable; what is asked of it is read from the library when it is asked.</summary>
    /// <remarks>Any number of threads may share one. Disposing frees it at once, otherwise the collector does.</remarks>
    public abstract class View : IDisposable
    {
        private readonly SafeHandle _handle;

        internal View(SafeHandle handle)
        {
            _handle = handle;
        }

        /// <summary>The whole answer as canonical JSON.</summary>
        /// <returns>The text.</returns>
        /// <exception cref="ObjectDisposedException">It was disposed.</exception>
        public abstract string ToJson();

        /// <summary>Frees it. What was read from it stays; its items can be asked no more.</summary>
        public void Dispose()
        {
            _handle.Dispose();
            GC.SuppressFinalize(this);
        }

        /// <summary>The name of the class; what a case says stays out of logs.</summary>
        /// <returns>The name.</returns>
        public override string ToString()
        {
            return GetType().Name;
        }
    }

    /// <summary>A view that is a list.</summary>
    /// <typeparam name="T">Its items.</typeparam>
    public abstract class ListView<T> : View, IReadOnlyList<T>
    {
        internal ListView(SafeHandle handle, int count)
            : base(handle)
        {
            Count = count;
        }

        /// <summary>How many items there are.</summary>
        public int Count { get; }

        /// <summary>An item, which is valid as long as the list is not disposed.</summary>
        /// <param name="index">Its place, from 0.</param>
        /// <exception cref="ArgumentOutOfRangeException">There is no such item.</exception>
        /// <exception cref="ObjectDisposedException">The list was disposed.</exception>
        public T this[int index]
        {
            get
            {
                if (index < 0 || index >= Count)
                {
                    throw new ArgumentOutOfRangeException(nameof(index));
                }
                return ItemAt(Place.Of(index));
            }
        }

        /// <inheritdoc/>
        public IEnumerator<T> GetEnumerator()
        {
            for (int place = 0; place < Count; place++)
            {
                yield return this[place];
            }
        }

        IEnumerator IEnumerable.GetEnumerator()
        {
            return GetEnumerator();
        }

        internal abstract T ItemAt(UIntPtr index);
    }
}
