using System.Text.Json;

namespace EscalationTrust;

/// <summary>Reads what was said: a string, null, or an array of parts whose texts are joined by line breaks.</summary>
internal static class TranscriptContent
{
    public static string? Read(ref Utf8JsonReader reader, string field)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return reader.TokenType is JsonTokenType.String or JsonTokenType.Null
                ? TranscriptFields.Text(ref reader, field)
                : throw TranscriptFields.Unexpected(ref reader, field, "a string, null or an array of parts");
        }

        List<string>? parts = null;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            string? part = reader.TokenType switch
            {
                JsonTokenType.String => TranscriptText.Read(ref reader),
                JsonTokenType.StartObject => Part(ref reader),
                JsonTokenType.Null => null,
                _ => throw TranscriptFields.Unexpected(ref reader, field + " part", "an object such as {\"type\": \"text\", \"text\": \"…\"}"),
            };
            if (part is not null)
            {
                (parts ??= []).Add(part);
            }
        }

        return parts is null ? null : string.Join('\n', parts);
    }

    // Pictures, files and sounds have no words; only a part's own text counts.
    private static string? Part(ref Utf8JsonReader reader)
    {
        string? type = null, text = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = TranscriptText.Read(ref reader);
            reader.Read();
            if (name is "type" or "text" && reader.TokenType == JsonTokenType.String)
            {
                string value = TranscriptText.Read(ref reader);
                (type, text) = name == "type" ? (value, text) : (type, value);
            }
            else
            {
                reader.Skip();
            }
        }

        return type is null or "text" or "input_text" or "output_text" ? text : null;
    }
}
