using System.Text.Json;

namespace EscalationTrust;

/// <summary>Writes one message in the form that is read.</summary>
internal static class TranscriptMessageWriter
{
    public static void Write(Utf8JsonWriter writer, TranscriptMessage message)
    {
        writer.WriteStartObject();
        writer.WriteString("role", TranscriptRoles.NameOf(message.Role));
        TranscriptWriter.WriteText(writer, "text", message.Text);
        if (message.At is { } at)
        {
            writer.WriteString("at", at);
        }

        if (message.Confidence.Value is { } confidence)
        {
            writer.WriteNumber("confidence", confidence);
        }

        if (message.Sentiment.Value is { } sentiment)
        {
            writer.WriteNumber("sentiment", sentiment);
        }

        WriteSignals(writer, message.Signals);
        WriteFeatures(writer, message.Features);
        if (message.IsError)
        {
            writer.WriteBoolean("is_error", true);
        }

        if (message.Role != TranscriptRole.ToolCall || message.Text is null)
        {
            WriteCalls(writer, message.ToolCalls);
        }

        TranscriptWriter.WriteExtra(writer, message.Extra);
        writer.WriteEndObject();
    }

    private static void WriteSignals(Utf8JsonWriter writer, SignalSet signals)
    {
        if (signals.IsEmpty)
        {
            return;
        }

        writer.WriteStartArray("signals");
        foreach (Signal signal in signals)
        {
            writer.WriteStringValue(signal.Name());
        }

        writer.WriteEndArray();
    }

    private static void WriteFeatures(Utf8JsonWriter writer, IReadOnlyDictionary<string, double> features)
    {
        if (features.Count == 0)
        {
            return;
        }

        writer.WriteStartObject("features");
        foreach ((string name, double value) in features)
        {
            writer.WriteNumber(name, value);
        }

        writer.WriteEndObject();
    }

    private static void WriteCalls(Utf8JsonWriter writer, IReadOnlyList<TranscriptToolCall> calls)
    {
        if (calls.Count == 0)
        {
            return;
        }

        writer.WriteStartArray("tool_calls");
        foreach (TranscriptToolCall call in calls)
        {
            writer.WriteStartObject();
            TranscriptWriter.WriteText(writer, "id", call.Id);
            writer.WriteString("type", "function");
            writer.WriteStartObject("function");
            writer.WriteString("name", call.Name);
            writer.WriteString("arguments", call.Arguments);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
