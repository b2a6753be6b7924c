using System.Text.Json;

namespace EscalationTrust;

/// <summary>Reads calls of tools, as OpenAI writes them on an assistant's message or as messages of their own.</summary>
internal static class TranscriptToolCalls
{
    public static List<TranscriptToolCall>? Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw TranscriptFields.Unexpected(ref reader, "tool_calls", "an array of calls or null");
        }

        var calls = new List<TranscriptToolCall>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            JsonElement call = JsonElement.ParseValue(ref reader);
            if (call.ValueKind != JsonValueKind.Object)
            {
                throw new FormatException("\"tool_calls\" must hold objects such as {\"function\": {\"name\": \"…\", \"arguments\": \"…\"}}");
            }

            JsonElement function = call.TryGetProperty("function", out JsonElement inner) && inner.ValueKind == JsonValueKind.Object
                ? inner
                : call;
            calls.Add(new TranscriptToolCall
            {
                Name = TextOf(function, "name") ?? "",
                Arguments = TextOf(function, "arguments") ?? "",
                Id = TextOf(call, "id"),
            });
        }

        return calls;
    }

    /// <summary>A call that is a message: fields <c>name</c> and <c>arguments</c>, or a text that begins with the name.</summary>
    public static TranscriptToolCall FromMessage(string? text, Dictionary<string, JsonElement>? fields)
    {
        if (fields is not null && fields.TryGetValue("name", out JsonElement name) && name.ValueKind == JsonValueKind.String)
        {
            return new TranscriptToolCall
            {
                Name = TranscriptText.Of(name),
                Arguments = fields.TryGetValue("arguments", out JsonElement arguments) ? TextOf(arguments) : text ?? "",
            };
        }

        string words = (text ?? "").Trim();
        int end = words.AsSpan().IndexOfAny(" \t\r\n({");
        return end < 0
            ? new TranscriptToolCall { Name = words }
            : new TranscriptToolCall { Name = words[..end], Arguments = words[end..].TrimStart() };
    }

    private static string? TextOf(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? TextOf(value) : null;

    // Arguments may be JSON in a string or the JSON itself; either way equal text means the same call.
    private static string TextOf(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? TranscriptText.Of(value) : TranscriptText.Raw(value);
}
