using System.Text.Json;

namespace EscalationTrust;

/// <summary>Reads the stored names of signals. Names of a later version, or misspelt ones, are set aside and count for nothing.</summary>
internal static class TranscriptSignals
{
    public static SignalSet Read(ref Utf8JsonReader reader, HashSet<string> unknown)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return default;
        }

        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw TranscriptFields.Unexpected(ref reader, "signals", "an array of names such as [\"human-requested\"]");
        }

        SignalSet signals = default;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            string name = reader.TokenType == JsonTokenType.String
                ? TranscriptText.Read(ref reader)
                : throw TranscriptFields.Unexpected(ref reader, "signals", "an array of names such as [\"human-requested\"]");
            if (SignalExtensions.TryParse(name, out Signal signal))
            {
                signals = signals.With(signal);
            }
            else
            {
                unknown.Add(name);
            }
        }

        return signals;
    }
}
