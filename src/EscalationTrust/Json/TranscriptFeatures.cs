using System.Text.Json;

namespace EscalationTrust;

/// <summary>Reads the host's own measurements: names with numbers.</summary>
internal static class TranscriptFeatures
{
    public static Dictionary<string, double>? Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw TranscriptFields.Unexpected(ref reader, "features", "an object of numbers such as {\"wait_minutes\": 12}");
        }

        var features = new Dictionary<string, double>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = TranscriptText.Read(ref reader);
            reader.Read();
            switch (reader.TokenType)
            {
                case JsonTokenType.Null:
                    break;
                case JsonTokenType.True or JsonTokenType.False:
                    features[name] = reader.TokenType == JsonTokenType.True ? 1 : 0;
                    break;
                default:
                    features[name] = TranscriptFields.Number(ref reader, "features." + name);
                    break;
            }
        }

        return features;
    }
}
