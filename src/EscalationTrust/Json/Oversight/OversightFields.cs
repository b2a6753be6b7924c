using System.Globalization;
using System.Text.Json;

namespace EscalationTrust;

/// <summary>Reads single fields of an oversight log and says what was expected where something else stands.</summary>
internal static class OversightFields
{
    /// <summary>A text; null where it is missing or null. A number counts as its digits, since identities often are numbers.</summary>
    public static string? Text(JsonElement root, string field) =>
        !root.TryGetProperty(field, out JsonElement value) || value.ValueKind == JsonValueKind.Null ? null
        : value.ValueKind == JsonValueKind.String ? value.GetString()
        : value.ValueKind == JsonValueKind.Number ? value.GetRawText()
        : throw new FormatException($"\"{field}\" must be a string");

    /// <summary>A text that must be there.</summary>
    public static string Required(JsonElement root, string field) =>
        Text(root, field) is { Length: > 0 } text ? text : throw new FormatException($"\"{field}\" is missing");

    /// <summary>True or false; false where it is missing.</summary>
    public static bool Flag(JsonElement root, string field) =>
        root.TryGetProperty(field, out JsonElement value) && value.ValueKind == JsonValueKind.True;

    /// <summary>A number; null where it is missing or null.</summary>
    public static double? Number(JsonElement root, string field) =>
        !root.TryGetProperty(field, out JsonElement value) || value.ValueKind == JsonValueKind.Null ? null
        : value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out double number) ? number
        : throw new FormatException($"\"{field}\" must be a number");

    /// <summary>A whole number of at least 0; 0 where it is missing.</summary>
    public static int Count(JsonElement root, string field) =>
        (int)Math.Clamp(Number(root, field) ?? 0, 0, int.MaxValue);

    /// <summary>A time; null where it is missing or null.</summary>
    public static DateTimeOffset? Time(JsonElement root, string field)
    {
        if (Text(root, field) is not { } text)
        {
            return null;
        }

        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out DateTimeOffset at)
            ? at
            : throw new FormatException($"\"{field}\" is no time; write it like \"2026-03-01T09:30:00Z\"");
    }

    /// <summary>The names in a list; none where it is missing.</summary>
    public static IEnumerable<string> Names(JsonElement root, string field)
    {
        if (!root.TryGetProperty(field, out JsonElement list) || list.ValueKind == JsonValueKind.Null)
        {
            yield break;
        }

        if (list.ValueKind != JsonValueKind.Array)
        {
            throw new FormatException($"\"{field}\" must be a list of names");
        }

        foreach (JsonElement entry in list.EnumerateArray())
        {
            yield return entry.ValueKind == JsonValueKind.String ? entry.GetString()! : throw new FormatException($"\"{field}\" must be a list of names");
        }
    }
}
