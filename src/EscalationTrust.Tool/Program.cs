using System.Runtime.InteropServices;
using EscalationTrust.Tool;

using var cancel = new CancellationTokenSource();

// The first Ctrl+C ends the run cleanly; the second ends the process.
Console.CancelKeyPress += (_, e) =>
{
    e.Cancel = !cancel.IsCancellationRequested;
    cancel.Cancel();
};
using PosixSignalRegistration terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, context =>
{
    context.Cancel = true;
    cancel.Cancel();
});

return await ToolProgram.RunAsync(args, ToolTerminal.OfProcess(), cancel.Token);
