using System;
using System.Runtime.CompilerServices;
using Oppfolgingsplan.Native;

namespace Oppfolgingsplan
{
    /// <summary>A follow-up plan as Nav's interface takes it, as far as the plan itself says.</summary>
    /// <remarks>Immutable; any number of threads may share one. Disposing frees it at once, otherwise the collector does.</remarks>
    public sealed class NavPlan : IDisposable
    {
        private readonly NavPlanHandle _handle;

        private NavPlan(NavPlanHandle handle)
        {
            _handle = handle;
        }

        private NavPlanHandle Handle => Alive.Of(_handle, nameof(NavPlan));

        /// <summary>Looks at a plan that the host has made itself.</summary>
        /// <param name="json">The plan in Nav's own JSON.</param>
        /// <returns>The plan.</returns>
        /// <exception cref="NotSentException">With all that Nav would refuse in it.</exception>
        /// <exception cref="InputException">What Nav answers with <c>BAD_REQUEST</c>; the path is in Nav's names.</exception>
        public static NavPlan Check(string json)
        {
            Loader.Ensure();
            return From(Utf8.Bytes(json, nameof(json)));
        }

        /// <summary>The request that sends the plan. Nav takes each as a new plan, so a version of a case is sent with
        /// <see cref="Case.BeginNavSending"/>, which knows what has been sent.</summary>
        /// <returns>The request, without the token.</returns>
        /// <exception cref="ObjectDisposedException">The plan was disposed.</exception>
        public NavRequest Request()
        {
            Answer.Check(NativeMethods.opl_nav_plan_request(Handle, out HttpRequestHandle request));
            return new NavRequest(request);
        }

        /// <summary>The plan in Nav's own JSON. It holds what people wrote: not for a log.</summary>
        /// <returns>The text.</returns>
        /// <exception cref="ObjectDisposedException">The plan was disposed.</exception>
        public string ToJson()
        {
            return Answer.Text(NativeMethods.opl_nav_plan_to_json(Handle, out IntPtr text), text);
        }

        /// <inheritdoc/>
        public void Dispose()
        {
            _handle.Dispose();
        }

        /// <summary>The plan of a call; throws when Nav would refuse it.</summary>
        internal static NavPlan Take(int status, IntPtr error, NavPlanHandle plan)
        {
            Answer.Check(status, error);
            try
            {
                Answer.Check(NativeMethods.opl_nav_plan_faults(plan, out NavFaultsHandle faults));
                NavFault.Throw(faults);
            }
            catch
            {
                plan.Dispose();
                throw;
            }
            return new NavPlan(plan);
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        private static unsafe NavPlan From(byte[] json)
        {
            fixed (byte* bytes = json)
            {
                int status = NativeMethods.opl_nav_plan_check(
                    bytes, Utf8.Length(json), out NavPlanHandle plan, out IntPtr error);
                return Take(status, error, plan);
            }
        }
    }
}
