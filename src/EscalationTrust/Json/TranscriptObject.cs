using System.Collections.Frozen;
using System.Text.Json;

namespace EscalationTrust;

/// <summary>Reads the outer object of a conversation.</summary>
internal static class TranscriptObject
{
    private static readonly IReadOnlyDictionary<string, JsonElement> Nothing = FrozenDictionary<string, JsonElement>.Empty;

    public static Transcript Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new FormatException("the line does not hold an object; write one conversation a line, as {\"id\": ..., \"turns\": [...]}");
        }

        string? id = null, language = null, ticketClass = null;
        AccountContext account = default;
        JsonElement? labels = null, outcome = null;
        List<TranscriptMessage>? messages = null;
        Dictionary<string, JsonElement>? extra = null, accountExtra = null;
        var unknownSignals = new HashSet<string>(StringComparer.Ordinal);

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = TranscriptText.Read(ref reader);
            reader.Read();
            switch (name)
            {
                case "id":
                    id = Identity(ref reader);
                    break;
                case "lang":
                    language = TranscriptFields.Text(ref reader, name);
                    break;
                case "ticket_class":
                    ticketClass = TranscriptFields.Text(ref reader, name);
                    break;
                case "account" when reader.TokenType == JsonTokenType.StartObject:
                    account = TranscriptAccount.Read(ref reader, ref accountExtra);
                    break;
                case "turns" or "messages" when reader.TokenType == JsonTokenType.StartArray:
                    messages = messages is null
                        ? Messages(ref reader, name, unknownSignals)
                        : throw new FormatException("there are both \"turns\" and \"messages\", or one of them twice; keep one list");
                    break;
                case "labels":
                    labels = JsonElement.ParseValue(ref reader);
                    break;
                case "outcome":
                    outcome = JsonElement.ParseValue(ref reader);
                    break;
                default:
                    (extra ??= new(StringComparer.Ordinal))[name] = JsonElement.ParseValue(ref reader);
                    break;
            }
        }

        (bool audited, int? neededAt) = NeededAt(labels);
        return new Transcript
        {
            Id = id ?? throw new FormatException("\"id\" is missing; every conversation needs one"),
            Messages = messages ?? throw new FormatException("\"turns\" (or \"messages\") is missing; it must be an array of messages"),
            Language = language,
            Account = account,
            TicketClass = ticketClass,
            IsAudited = audited,
            NeededAt = neededAt,
            Labels = labels,
            Outcome = outcome,
            UnknownSignals = [.. unknownSignals],
            AccountExtra = accountExtra ?? Nothing,
            Extra = extra ?? Nothing,
        };
    }

    private static string? Identity(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Number => System.Text.Encoding.UTF8.GetString(reader.ValueSpan),
        _ => TranscriptFields.Text(ref reader, "id"),
    };

    private static List<TranscriptMessage> Messages(ref Utf8JsonReader reader, string list, HashSet<string> unknownSignals)
    {
        var messages = new List<TranscriptMessage>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            try
            {
                messages.Add(TranscriptMessageObject.Read(ref reader, unknownSignals));
            }
            catch (FormatException e)
            {
                throw new FormatException($"{list}[{messages.Count}]: {e.Message}", e);
            }
        }

        return messages;
    }

    private static (bool Audited, int? NeededAt) NeededAt(JsonElement? labels)
    {
        if (labels is not { ValueKind: JsonValueKind.Object } all || !all.TryGetProperty("needed_at", out JsonElement label))
        {
            return default;
        }

        return label.ValueKind switch
        {
            JsonValueKind.Null => (true, null),
            JsonValueKind.Number when label.TryGetInt32(out int index) && index >= 0 => (true, index),
            _ => throw new FormatException("\"labels.needed_at\" must be the index of a message, 0 or more, or null for never"),
        };
    }
}
