using System.Reflection;
using System.Runtime.InteropServices;

[assembly: AssemblyTitle("Oppfolgingsplan")]
[assembly: AssemblyDescription("Follow-up of employees on sick leave in Norway, in process.")]
[assembly: AssemblyVersion("0.1.0.0")]
[assembly: ComVisible(false)]
