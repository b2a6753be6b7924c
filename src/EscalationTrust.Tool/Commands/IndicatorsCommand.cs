using System.Buffers;
using System.CommandLine;

namespace EscalationTrust.Tool;

/// <summary><c>indicators</c>: cases in, figures with their unknowns and intervals out.</summary>
internal static class IndicatorsCommand
{
    public static Command Create(ToolTerminal terminal)
    {
        var input = CommonOptions.Cases();
        var merge = new Option<string[]>("--merge", "-m")
        {
            Description = "More files of cases, each a shard of its own; their figures add up to those of the whole.",
            HelpName = "CASES",
            AllowMultipleArgumentsPerToken = true,
        };
        var json = CommonOptions.Json();
        var command = new Command("indicators", "Measures whether handing over works: five indicators, times, containment, timing and diagnosis, each with its unknowns and its interval.") { input, merge, json };
        command.SetAction((parsed, cancellation) => RunAsync(
            [parsed.GetRequiredValue(input), .. parsed.GetValue(merge) ?? []], parsed.GetValue(json), terminal, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string[] paths, bool json, ToolTerminal terminal, CancellationToken cancellation)
    {
        StandardInput.ReadOnce(paths.Select((path, i) => (i == 0 ? "CASES" : "--merge", (string?)path)));
        var run = new IndicatorsRun(terminal);
        string? stopped = null;
        foreach (string path in paths)
        {
            stopped ??= await run.ReadAsync(path, cancellation);
        }

        if (json)
        {
            var document = new ArrayBufferWriter<byte>();
            IndicatorsJson.Write(document, run.Indicators);
            terminal.Output.Write(document.WrittenSpan);
            run.Skipped.WriteTo(terminal.ErrorReport(), "a case");
        }
        else
        {
            IndicatorsReport.Write(terminal.Report(), run.Indicators, run.Skipped);
        }

        return LineInput.End(stopped, run.Skipped, terminal);
    }
}
