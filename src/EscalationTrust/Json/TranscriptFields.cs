using System.Globalization;
using System.Text.Json;

namespace EscalationTrust;

/// <summary>Reads single values of a transcript, and says what was expected where something else stands.</summary>
internal static class TranscriptFields
{
    private const double LargestUnixSeconds = 253_402_300_799;

    /// <summary>A string, or null for null.</summary>
    public static string? Text(ref Utf8JsonReader reader, string field) => reader.TokenType switch
    {
        JsonTokenType.String => TranscriptText.Read(ref reader),
        JsonTokenType.Null => null,
        _ => throw Unexpected(ref reader, field, "a string or null"),
    };

    /// <summary>A number, or NaN for null.</summary>
    public static double Number(ref Utf8JsonReader reader, string field) => reader.TokenType switch
    {
        JsonTokenType.Number => reader.GetDouble(),
        JsonTokenType.Null => double.NaN,
        _ => throw Unexpected(ref reader, field, "a number or null"),
    };

    /// <summary>True or false; null is false.</summary>
    public static bool Flag(ref Utf8JsonReader reader, string field) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False or JsonTokenType.Null => false,
        _ => throw Unexpected(ref reader, field, "true, false or null"),
    };

    /// <summary>A time as ISO 8601 text (UTC where it names no offset) or in seconds since 1970.</summary>
    public static DateTimeOffset? Time(ref Utf8JsonReader reader, string field)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.GetDouble() is >= 0 and <= LargestUnixSeconds and var seconds)
        {
            return DateTimeOffset.UnixEpoch.AddSeconds(seconds);
        }

        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.Null))
        {
            throw Unexpected(ref reader, field, "a time such as \"2026-03-01T09:30:00Z\", or null");
        }

        string? text = Text(ref reader, field);
        if (text is null)
        {
            return null;
        }

        bool isoDate = text.Length >= 10 && text[4] == '-' && text[7] == '-';
        return isoDate && DateTimeOffset.TryParse(
            text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out DateTimeOffset at)
            ? at
            : throw new FormatException($"\"{field}\" is no time; write it like \"2026-03-01T09:30:00Z\"");
    }

    /// <summary>The error for a value of the wrong kind.</summary>
    public static FormatException Unexpected(ref Utf8JsonReader reader, string field, string expected) =>
        new($"\"{field}\" is {Kind(reader.TokenType)}; it must be {expected}");

    private static string Kind(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "true or false",
        JsonTokenType.Null => "null",
        _ => "missing",
    };
}
