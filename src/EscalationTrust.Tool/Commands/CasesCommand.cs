using System.Buffers;
using System.CommandLine;
using System.Text;

namespace EscalationTrust.Tool;

/// <summary><c>cases</c>: recorded conversations in, one case each out.</summary>
internal static class CasesCommand
{
    private const int FlushAt = 1 << 16;

    public static Command Create(ToolTerminal terminal)
    {
        var input = new Argument<string>("IN") { Description = "Conversations, one a line (JSON Lines, UTF-8; .gz is read as it is). \"-\" is standard input." };
        var output = new Option<string?>("--out", "-o") { Description = "Where the cases go; a name that ends in .csv is written as a table. Without it, to standard output.", HelpName = "CASES" };
        var policy = CommonOptions.Policy();
        var command = new Command("cases", "Makes cases of recorded conversations: what the policy would have decided, what people did, what the recording says of the end.") { input, output, policy };
        command.SetAction((parsed, cancellation) => RunAsync(
            parsed.GetRequiredValue(input), parsed.GetValue(output) ?? InputFile.Dash, parsed.GetValue(policy), terminal, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string input, string output, string? policy, ToolTerminal terminal, CancellationToken cancellation)
    {
        StandardInput.ReadOnce(("IN", input), ("--policy", policy));
        EscalationLadder ladder = await PolicySource.LoadAsync(policy, null, terminal, cancellation);
        OutputFile.RefuseToOverwrite(input, "--out", output);
        using InputFile file = await InputFile.OpenAsync(input, terminal, cancellation);
        using OutputFile cases = OutputFile.Create(output, terminal);
        bool asTable = output.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);
        var pending = new ArrayBufferWriter<byte>();
        var skipped = new SkippedLines();
        long conversations = 0;
        if (asTable)
        {
            Text(pending, CaseCsv.Heading);
        }

        string? stopped = await LineInput.ReadAsync(TranscriptReader.ReadAsync(file.Content, cancellation), line =>
        {
            if (line.Transcript is not { } transcript)
            {
                skipped.Add(line.Number, line.Error!);
                return;
            }

            conversations++;
            CaseRecord record = TranscriptCase.Of(ladder.Policy, transcript, name => ladder.TryGetTicketClass(name, out TicketClass found) ? found : default);
            Write(pending, record, asTable);
            if (pending.WrittenCount >= FlushAt)
            {
                Flush(pending, cases);
            }
        });
        skipped.RefuseNothingRead(stopped, conversations, input, "a conversation");
        Flush(pending, cases);
        skipped.WriteTo(terminal.ErrorReport(), "a conversation");
        string kept = cases.End(stopped, "cases");
        if (stopped is null)
        {
            return LineInput.End(null, skipped, terminal);
        }

        terminal.Error.WriteLine($"Stopped before the end: {stopped}.{kept}");
        return ExitCode.Failed;
    }

    private static void Write(ArrayBufferWriter<byte> pending, CaseRecord record, bool asTable)
    {
        if (asTable)
        {
            Text(pending, CaseCsv.Row(record));
        }
        else
        {
            CaseJson.Write(pending, record);
        }
    }

    private static void Text(ArrayBufferWriter<byte> pending, string line) => Encoding.UTF8.GetBytes(line + "\n", pending);

    private static void Flush(ArrayBufferWriter<byte> pending, OutputFile file)
    {
        file.Stream.Write(pending.WrittenSpan);
        pending.ResetWrittenCount();
    }
}
