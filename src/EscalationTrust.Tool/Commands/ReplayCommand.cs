using System.CommandLine;

namespace EscalationTrust.Tool;

/// <summary><c>replay</c>: recorded conversations in, decisions and a summary out.</summary>
internal static class ReplayCommand
{
    public static Command Create(ToolTerminal terminal)
    {
        var input = new Argument<string>("IN") { Description = "Conversations, one a line (JSON Lines, UTF-8; .gz is read as it is). \"-\" is standard input." };
        var decisions = new Option<string?>("--decisions") { Description = "Where the decision log goes, one line per customer turn; \"-\" is standard output. Written to a temporary name until it is complete.", HelpName = "OUT" };
        var policy = CommonOptions.Policy();
        var language = CommonOptions.Language();
        var command = new Command("replay", "Replays recorded conversations through a policy: what it would have decided, where and why.")
        {
            input,
            policy,
            decisions,
            language,
        };
        command.SetAction((parsed, cancellation) => RunAsync(
            parsed.GetRequiredValue(input),
            parsed.GetValue(decisions),
            parsed.GetValue(policy),
            parsed.GetValue(language),
            terminal,
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        string input, string? decisions, string? policy, string[]? languages, ToolTerminal terminal, CancellationToken cancellation)
    {
        StandardInput.ReadOnce(("IN", input), ("--policy", policy));
        EscalationLadder ladder = await PolicySource.LoadAsync(policy, languages, terminal, cancellation);
        OutputFile.RefuseToOverwrite(input, "--decisions", decisions);
        using InputFile file = await InputFile.OpenAsync(input, terminal, cancellation);
        using OutputFile? log = decisions is null ? null : OutputFile.Create(decisions, terminal);

        var run = new ReplayRun(ladder, log?.Stream);
        var progress = new ProgressLine(terminal.Error, terminal.ErrorIsTerminal);
        string? stopped = await run.ReadAsync(file, progress, cancellation);
        progress.Clear();

        run.Summary.Skipped.RefuseNothingRead(stopped, run.Summary.Conversations, input, "a conversation");
        string? kept = log?.End(stopped, "decisions");
        var console = decisions == InputFile.Dash ? terminal.ErrorReport() : terminal.Report();
        ReplayReport.Write(console, ladder, run.Summary);
        run.Unknown.WriteTo(terminal.Error);
        if (stopped is null)
        {
            return run.Summary.Skipped.Count == 0 ? ExitCode.Done : ExitCode.Skipped;
        }

        terminal.Error.WriteLine($"Stopped before the end: {stopped}. The summary holds what was read until then.{kept}");
        return ExitCode.Failed;
    }
}
