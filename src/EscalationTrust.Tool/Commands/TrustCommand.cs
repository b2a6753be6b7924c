using System.CommandLine;

namespace EscalationTrust.Tool;

/// <summary><c>trust</c>: cases in, trust per account out.</summary>
internal static class TrustCommand
{
    public static Command Create(ToolTerminal terminal)
    {
        var input = CommonOptions.Cases();
        var json = CommonOptions.Json();
        var command = new Command("trust", "Shows trust per account over time: what failures cost beyond their ticket, who is least trusting, who falls silent.") { input, json };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetRequiredValue(input), parsed.GetValue(json), terminal, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string path, bool json, ToolTerminal terminal, CancellationToken cancellation)
    {
        var run = new TrustRun(terminal);
        string? stopped = await run.ReadAsync(path, cancellation);
        run.Skipped.RefuseNothingRead(stopped, run.Cases, path, "a case");
        if (json)
        {
            TrustReportJson.Write(terminal.Output, run);
            run.Skipped.WriteTo(terminal.ErrorReport(), "a case");
        }
        else
        {
            TrustReport.Write(terminal.Report(), run);
        }

        return LineInput.End(stopped, run.Skipped, terminal);
    }
}
