using System.Text.Json;

namespace EscalationTrust;

/// <summary>Single values in the JSON of a state.</summary>
internal static class StateJsonValues
{
    public static bool TryNumber(JsonElement element, out double number)
    {
        number = double.NaN;
        return element.ValueKind == JsonValueKind.Number && element.TryGetDouble(out number);
    }

    /// <summary>A time without an offset is UTC: the machine's own time zone must not matter.</summary>
    public static bool TryTime(JsonElement element, out DateTimeOffset time)
    {
        time = default;
        if (element.ValueKind != JsonValueKind.String || !element.TryGetDateTime(out DateTime plain))
        {
            return false;
        }

        if (plain.Kind == DateTimeKind.Unspecified)
        {
            time = new DateTimeOffset(plain, TimeSpan.Zero);
            return true;
        }

        return element.TryGetDateTimeOffset(out time);
    }

    /// <summary>The text of a string; null for anything else, and for a string that holds half a surrogate pair.</summary>
    public static string? Text(JsonElement element)
    {
        try
        {
            return element.ValueKind == JsonValueKind.String ? element.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    public static string Show(JsonElement element)
    {
        string text = element.GetRawText();
        return text.Length <= 40 ? text : string.Concat(text.AsSpan(0, 40), "…");
    }
}
