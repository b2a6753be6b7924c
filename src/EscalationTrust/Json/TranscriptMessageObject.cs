using System.Collections.Frozen;
using System.Text.Json;

namespace EscalationTrust;

/// <summary>Reads one message of a conversation.</summary>
internal static class TranscriptMessageObject
{
    private static readonly IReadOnlyDictionary<string, JsonElement> NoExtra = FrozenDictionary<string, JsonElement>.Empty;
    private static readonly IReadOnlyDictionary<string, double> NoFeatures = FrozenDictionary<string, double>.Empty;

    public static TranscriptMessage Read(ref Utf8JsonReader reader, HashSet<string> unknownSignals)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw TranscriptFields.Unexpected(ref reader, "message", "an object such as {\"role\": \"user\", \"text\": \"…\"}");
        }

        string? role = null, text = null, content = null;
        DateTimeOffset? at = null;
        Confidence confidence = default;
        Sentiment sentiment = default;
        SignalSet signals = default;
        bool isError = false;
        Dictionary<string, double>? features = null;
        List<TranscriptToolCall>? calls = null;
        Dictionary<string, JsonElement>? extra = null;

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = TranscriptText.Read(ref reader);
            reader.Read();
            switch (name)
            {
                case "role":
                    role = TranscriptFields.Text(ref reader, name);
                    break;
                case "text":
                    text = TranscriptContent.Read(ref reader, name);
                    break;
                case "content":
                    content = TranscriptContent.Read(ref reader, name);
                    break;
                case "at":
                    at = TranscriptFields.Time(ref reader, name);
                    break;
                case "confidence":
                    confidence = Confidence.FromRatio(TranscriptFields.Number(ref reader, name));
                    break;
                case "sentiment":
                    sentiment = Sentiment.From(TranscriptFields.Number(ref reader, name));
                    break;
                case "signals":
                    signals = TranscriptSignals.Read(ref reader, unknownSignals);
                    break;
                case "features":
                    features = TranscriptFeatures.Read(ref reader);
                    break;
                case "is_error":
                    isError = TranscriptFields.Flag(ref reader, name);
                    break;
                case "tool_calls":
                    calls = TranscriptToolCalls.Read(ref reader);
                    break;
                default:
                    (extra ??= new(StringComparer.Ordinal))[name] = JsonElement.ParseValue(ref reader);
                    break;
            }
        }

        TranscriptRole who = TranscriptRoles.Parse(role);
        if (who == TranscriptRole.ToolCall && calls is null)
        {
            calls = [TranscriptToolCalls.FromMessage(text ?? content, extra)];
        }

        return new TranscriptMessage
        {
            Role = who,
            Text = text ?? content,
            At = at,
            Confidence = confidence,
            Sentiment = sentiment,
            Signals = signals,
            Features = features ?? NoFeatures,
            ToolCalls = calls ?? (IReadOnlyList<TranscriptToolCall>)[],
            IsError = isError,
            Extra = extra ?? NoExtra,
        };
    }
}
