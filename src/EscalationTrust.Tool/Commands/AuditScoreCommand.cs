using System.CommandLine;

namespace EscalationTrust.Tool;

/// <summary><c>audit score</c>: a judged sample in, shares of all conversations out.</summary>
internal static class AuditScoreCommand
{
    public static Command Create(ToolTerminal terminal)
    {
        var input = new Argument<string>("SAMPLE") { Description = "The sample with its verdicts filled in. \"-\" is standard input." };
        var level = new Option<double>("--confidence") { Description = "The confidence of each interval, 0.5 to 0.9999.", HelpName = "P", DefaultValueFactory = _ => 0.95 };
        var command = new Command("score", "Says what the verdicts of an audited sample mean for all conversations, with intervals that hold whatever was not judged.") { input, level };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetRequiredValue(input), parsed.GetValue(level), terminal, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string path, double level, ToolTerminal terminal, CancellationToken cancellation)
    {
        var skipped = new SkippedLines();
        var draws = new List<AuditDraw>();
        using InputFile file = await InputFile.OpenAsync(path, terminal, cancellation);
        string? stopped = await LineInput.ReadAsync(AuditSampleJson.ReadAsync(file.Content, cancellation), line =>
        {
            if (line.Error is null)
            {
                draws.Add(line.Draw);
            }
            else
            {
                skipped.Add(line.Number, line.Error);
            }
        });

        skipped.RefuseNothingRead(stopped, draws.Count, path, "a conversation of a sample");
        try
        {
            AuditReport.WriteScore(terminal.Report(), new AuditScore(draws, level), skipped);
        }
        catch (ArgumentOutOfRangeException)
        {
            throw new ToolFailure($"--confidence {FormattableString.Invariant($"{level}")} must lie in [0.5, 0.9999]. Usual is 0.95.");
        }
        catch (ArgumentException e)
        {
            throw new ToolFailure(e.Message.Replace(" (Parameter 'draws')", "", StringComparison.Ordinal), e);
        }

        return LineInput.End(stopped, skipped, terminal);
    }
}
