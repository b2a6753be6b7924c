using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace EscalationTrust;

/// <summary>The decision log: one line of JSON per customer turn. The format stands in <c>docs/decision-log.md</c>, its names in <c>docs/names.md</c>.</summary>
/// <remarks>Holds no words of the customer. Thread-safe as far as the buffers are not shared.</remarks>
public static class DecisionLog
{
    private const int Decimals = 6;

    // The log is a file, not a web page: names stay readable in every language.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one decision as a line, its line feed included.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="id">The conversation's identity.</param>
    /// <param name="messageIndex">The index of the customer's message in the conversation, starting at 0.</param>
    /// <param name="decision">What was decided.</param>
    /// <exception cref="ArgumentNullException"><paramref name="destination"/> or <paramref name="id"/> is null.</exception>
    public static void Write(IBufferWriter<byte> destination, string id, int messageIndex, in EscalationDecision decision)
    {
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(id);

        using (var writer = new Utf8JsonWriter(destination, Options))
        {
            writer.WriteStartObject();
            writer.WriteString("id", id);
            writer.WriteNumber("turn", messageIndex);
            WriteFields(writer, in decision);
            writer.WriteEndObject();
        }

        destination.Write("\n"u8);
    }

    /// <summary>The fields that every stored decision shares.</summary>
    internal static void WriteFields(Utf8JsonWriter writer, in EscalationDecision decision)
    {
        writer.WriteBoolean("escalate", decision.BotMustNotAnswer);
        writer.WriteBoolean("opens_handoff", decision.OpensHandoff);
        writer.WriteString("stage", decision.Stage.Name());
        writer.WriteString("reason", decision.Reason.Name());
        writer.WriteNumber("risk", Math.Round(decision.Risk.Value, Decimals));
        writer.WriteNumber("threshold", Math.Round(decision.Threshold.Value, Decimals));
        WriteSignals(writer, decision.Signals);
        WriteActs(writer, decision.PermittedActs);
        writer.WriteString("policy", decision.PolicyHash.ToString("x16", CultureInfo.InvariantCulture));
    }

    private static void WriteSignals(Utf8JsonWriter writer, SignalSet signals)
    {
        writer.WriteStartArray("signals");
        foreach (Signal signal in signals)
        {
            writer.WriteStringValue(signal.Name());
        }

        writer.WriteEndArray();
    }

    private static void WriteActs(Utf8JsonWriter writer, PermittedActs acts)
    {
        writer.WriteStartArray("permitted");
        foreach (PermittedActs act in acts.Single())
        {
            writer.WriteStringValue(act.Name());
        }

        writer.WriteEndArray();
    }
}
