using System.CommandLine;
using System.Globalization;

namespace EscalationTrust.Tool;

/// <summary><c>oversight</c>: the evidence of human oversight over a period, for people who audit it.</summary>
internal static class OversightCommand
{
    private static readonly string[] Formats = ["md", "json"];

    public static Command Create(ToolTerminal terminal)
    {
        var log = new Argument<string>("LOG") { Description = "The oversight log (JSON Lines, UTF-8; .gz is read as it is): decisions, custody events, overrides, kill-switches. \"-\" is standard input." };
        var from = Moment("--from", "The first moment of the period. Without it from the first line on.");
        var to = Moment("--to", "The first moment after the period. Without it to the last line.");
        var target = new Option<double>("--target") { Description = "How many seconds a customer may wait for the person asked for.", HelpName = "SECONDS", DefaultValueFactory = _ => 180 };
        target.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<double>() is not (> 0 and < 31_536_000))
            {
                result.AddError("--target must be a number of seconds above 0, for example 180.");
            }
        });
        var format = new Option<string>("--format") { Description = "md for people, json for programs.", HelpName = "md|json", DefaultValueFactory = _ => Formats[0] };
        format.AcceptOnlyFromAmong(Formats);
        var policy = new Option<string?>("--policy", "-p") { Description = "The policy document that decided. With it every recorded decision is made again and compared; this keeps 64 bytes a turn in memory.", HelpName = "FILE" };
        var command = new Command("oversight", "Gathers the evidence of human oversight from a log: requests for a person honoured and how fast, overrides, kill-switches; mapped to the NIST AI RMF.")
        {
            log, from, to, target, format, policy,
        };
        command.SetAction((parsed, cancellation) => RunAsync(
            parsed.GetRequiredValue(log),
            new OversightOptions { From = parsed.GetValue(from), To = parsed.GetValue(to), AccessTarget = TimeSpan.FromSeconds(parsed.GetValue(target)) },
            parsed.GetValue(format) == "json",
            parsed.GetValue(policy),
            terminal,
            cancellation));
        return command;
    }

    private static Option<DateTimeOffset?> Moment(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "TIME",
        CustomParser = result =>
        {
            if (DateTimeOffset.TryParse(
                result.Tokens[0].Value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out DateTimeOffset at))
            {
                return at;
            }

            result.AddError($"{name} is \"{result.Tokens[0].Value}\"; write a date or a time in UTC, such as 2026-03-01 or 2026-03-01T09:30:00Z.");
            return null;
        },
    };

    private static async Task<int> RunAsync(
        string log, OversightOptions options, bool json, string? policy, ToolTerminal terminal, CancellationToken cancellation)
    {
        if (options.From >= options.To)
        {
            throw new ToolFailure($"The period ends at {options.To:u}, which is not after its beginning at {options.From:u}. Swap --from and --to.");
        }

        StandardInput.ReadOnce(("LOG", log), ("--policy", policy));
        EscalationLadder? ladder = policy is null ? null : await PolicySource.LoadAsync(policy, null, terminal, cancellation);
        using InputFile input = await InputFile.OpenAsync(log, terminal, cancellation);
        var run = new OversightRun(options, ladder);
        await run.ReadAsync(input, new ProgressLine(terminal.Error, terminal.ErrorIsTerminal), cancellation);

        run.Skipped.RefuseNothingRead(null, run.Entries, log, "an entry");
        OversightEvidence evidence = run.Review.Conclude();
        DecisionCheck? check = run.CheckDecisions();
        if (json)
        {
            OversightJson.Write(terminal.Out, evidence, options.AccessTarget, check);
        }
        else
        {
            OversightMarkdown.Write(terminal.Out, evidence, options.AccessTarget, check);
        }

        run.Skipped.WriteTo(terminal.ErrorReport(), "an entry");
        return run.Skipped.Count == 0 ? ExitCode.Done : ExitCode.Skipped;
    }
}
