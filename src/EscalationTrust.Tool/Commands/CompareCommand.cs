using System.CommandLine;
using System.CommandLine.Parsing;

namespace EscalationTrust.Tool;

/// <summary><c>compare</c>: recorded conversations under two policies.</summary>
internal static class CompareCommand
{
    public static Command Create(ToolTerminal terminal)
    {
        var input = new Argument<string>("IN") { Description = "Conversations, one a line (JSON Lines, UTF-8; .gz is read as it is). \"-\" is standard input." };
        var policies = new Option<string[]>("--policy", "-p") { Description = "The policy in force, then the policy that is tried. With one only, the default policy is in force.", HelpName = "FILE", Required = true, Arity = ArgumentArity.OneOrMore };
        policies.Validators.Add(AtMostTwo);
        var diff = new Option<string?>("--diff") { Description = "Where the conversations that change go, one a line; \"-\" is standard output. Written to a temporary name until it is complete.", HelpName = "OUT" };
        var tolerance = new Option<int>("--tolerance") { Description = "Customer turns by which an escalation may miss the audited need and still be at the right time.", HelpName = "N", DefaultValueFactory = _ => 1 };
        var language = CommonOptions.Language();
        var command = new Command("compare", "Replays recorded conversations under two policies: what would change, where, and whether for the better.")
        {
            input, policies, diff, tolerance, language,
        };
        command.SetAction((parsed, cancellation) => RunAsync(
            new CompareRequest
            {
                Input = parsed.GetRequiredValue(input),
                Policies = parsed.GetRequiredValue(policies),
                Diff = parsed.GetValue(diff),
                Tolerance = parsed.GetValue(tolerance),
                Languages = parsed.GetValue(language),
            },
            terminal,
            cancellation));
        return command;
    }

    // The parser would take two at most without saying so.
    private static void AtMostTwo(OptionResult policies)
    {
        if (policies.Tokens.Count > 2)
        {
            string[] given = [.. policies.Tokens.Select(token => Printable.Name(token.Value))];
            policies.AddError($"--policy takes two policies at most, the one in force and then the one that is tried; given were {string.Join(", ", given)}. Leave out all but two, or run compare once for each.");
        }
    }

    private static async Task<int> RunAsync(CompareRequest request, ToolTerminal terminal, CancellationToken cancellation)
    {
        if (request.Tolerance < 0)
        {
            throw new ToolFailure($"--tolerance {request.Tolerance} is out of range. Give a number of turns, 0 or more.");
        }

        StandardInput.ReadOnce([("IN", request.Input), .. request.Policies.Select(policy => ("--policy", (string?)policy))]);
        EscalationLadder first = await PolicySource.LoadAsync(request.Policies.Length == 1 ? null : request.Policies[0], request.Languages, terminal, cancellation);
        EscalationLadder second = await PolicySource.LoadAsync(request.Policies[^1], request.Languages, terminal, cancellation);
        OutputFile.RefuseToOverwrite(request.Input, "--diff", request.Diff);
        using InputFile file = await InputFile.OpenAsync(request.Input, terminal, cancellation);
        using OutputFile? diff = request.Diff is null ? null : OutputFile.Create(request.Diff, terminal);

        var run = new CompareRun(first, second, request.Tolerance, diff?.Stream);
        var progress = new ProgressLine(terminal.Error, terminal.ErrorIsTerminal);
        string? stopped = await run.ReadAsync(file, progress, cancellation);
        progress.Clear();

        run.Skipped.RefuseNothingRead(stopped, run.Comparison.Conversations, request.Input, "a conversation");
        string? kept = diff?.End(stopped, "differences");
        CompareReport.Write(request.Diff == InputFile.Dash ? terminal.ErrorReport() : terminal.Report(), run);
        run.Unknown.WriteTo(terminal.Error);
        if (stopped is null)
        {
            return run.Skipped.Count == 0 ? ExitCode.Done : ExitCode.Skipped;
        }

        terminal.Error.WriteLine($"Stopped before the end: {stopped}. The summary holds what was read until then.{kept}");
        return ExitCode.Failed;
    }
}
