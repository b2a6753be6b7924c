using System.Buffers;
using System.CommandLine;

namespace EscalationTrust.Tool;

/// <summary><c>handoff</c>: the packet of one recorded conversation, at the message where its handoff opened.</summary>
internal static class HandoffCommand
{
    private const string Markdown = "md";
    private const string Json = "json";
    private const string Flat = "flat";

    public static Command Create(ToolTerminal terminal)
    {
        var input = new Argument<string>("IN") { Description = "Conversations, one a line (JSON Lines, UTF-8; .gz is read as it is). \"-\" is standard input." };
        var id = new Option<string>("--id") { Description = "The conversation, by its id in the recording.", HelpName = "X", Required = true };
        var format = new Option<string>("--format", "-f") { Description = "md to read, json for machines, flat for desks that take a map of strings.", HelpName = "FORMAT", DefaultValueFactory = _ => Markdown };
        format.AcceptOnlyFromAmong(Markdown, Json, Flat);
        var policy = CommonOptions.Policy();
        var command = new Command("handoff", "Shows what a person would have received: the packet of a recorded conversation, at the message where the policy opens the handoff. Personal data is masked.")
        {
            input,
            id,
            format,
            policy,
        };
        command.SetAction((parsed, cancellation) => RunAsync(
            parsed.GetRequiredValue(input), parsed.GetRequiredValue(id), parsed.GetRequiredValue(format), parsed.GetValue(policy), terminal, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string input, string id, string format, string? policy, ToolTerminal terminal, CancellationToken cancellation)
    {
        StandardInput.ReadOnce(("IN", input), ("--policy", policy));
        EscalationLadder ladder = await PolicySource.LoadAsync(policy, null, terminal, cancellation);
        using InputFile file = await InputFile.OpenAsync(input, terminal, cancellation);
        (Transcript transcript, bool skipped) = await FindAsync(file, input, id, terminal, cancellation);
        RecordedHandoff recorded = RecordedHandoff.Of(ladder, transcript);
        if (recorded.Packet is not { } packet)
        {
            terminal.Error.WriteLine(recorded.WhyNone(id));
            return ExitCode.Failed;
        }

        Write(terminal, packet, format);
        return skipped ? ExitCode.Skipped : ExitCode.Done;
    }

    private static async Task<(Transcript Transcript, bool Skipped)> FindAsync(InputFile file, string input, string id, ToolTerminal terminal, CancellationToken cancellation)
    {
        long lines = 0;
        bool skipped = false;
        await foreach (TranscriptLine line in TranscriptReader.ReadAsync(file.Content, cancellation))
        {
            lines = line.Number;
            if (line.Transcript?.Id == id)
            {
                return (line.Transcript, skipped);
            }

            if (line.Transcript is null)
            {
                skipped = true;
                terminal.Error.WriteLine($"Line {line.Number} is skipped: {line.Error}.");
            }
        }

        throw new ToolFailure($"No conversation in {input} has the id \"{id}\"; {lines} lines were read. Give an id as it stands in the recording.");
    }

    private static void Write(ToolTerminal terminal, HandoffPacket packet, string format)
    {
        switch (format)
        {
            case Json:
                var buffer = new ArrayBufferWriter<byte>();
                HandoffPacketJson.Write(buffer, packet);
                terminal.Output.Write(buffer.WrittenSpan);
                terminal.Output.Write("\n"u8);
                break;
            case Flat:
                foreach ((string key, string value) in packet.ToFlatAttributes())
                {
                    terminal.Out.WriteLine($"{key}={value}");
                }

                break;
            default:
                terminal.Out.Write(packet.ToMarkdown());
                break;
        }
    }
}
