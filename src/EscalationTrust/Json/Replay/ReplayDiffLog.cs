using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace EscalationTrust;

/// <summary>What another policy would have changed, one conversation a line of JSON. The format stands in <c>docs/replay.md</c>.</summary>
/// <remarks>Holds no words of the customer. Thread-safe as far as the buffers are not shared.</remarks>
public static class ReplayDiffLog
{
    private const int Decimals = 6;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one conversation as a line, its line feed included.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="destination"/> is null.</exception>
    public static void Write(IBufferWriter<byte> destination, in ReplayDiff diff)
    {
        ArgumentNullException.ThrowIfNull(destination);
        using (var writer = new Utf8JsonWriter(destination, Options))
        {
            writer.WriteStartObject();
            writer.WriteString("id", diff.Id);
            writer.WriteStartArray("changes");
            foreach (ReplayChanges change in diff.Changes.Single())
            {
                writer.WriteStringValue(change.Name());
            }

            writer.WriteEndArray();
            Number(writer, "needed_turn", diff.NeededTurn);
            writer.WriteStartObject("first");
            Outcome(writer, diff.First);
            writer.WriteStartObject("second");
            Outcome(writer, diff.Second);
            writer.WriteEndObject();
        }

        destination.Write("\n"u8);
    }

    private static void Outcome(Utf8JsonWriter writer, ReplayOutcome outcome)
    {
        Number(writer, "escalated_turn", outcome.EscalatedTurn);
        Number(writer, "escalated_message", outcome.EscalatedMessage);
        writer.WriteString("reason", outcome.Reason.Name());
        writer.WriteNumber("contained_turns", outcome.ContainedTurns);
        writer.WriteNumber("highest_risk", Math.Round(outcome.HighestRisk.Value, Decimals));
        writer.WriteString("timing", outcome.Timing.Name());
        Number(writer, "turns_from_need", outcome.TurnsFromNeed);
        writer.WriteEndObject();
    }

    private static void Number(Utf8JsonWriter writer, string name, int? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, number);
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}
