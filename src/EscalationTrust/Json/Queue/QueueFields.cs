using System.Globalization;

namespace EscalationTrust;

/// <summary>Reads single fields of a row, and says what was expected where something else stands. Absent and empty are null.</summary>
internal static class QueueFields
{
    private const double LargestUnixSeconds = 253_402_300_799;

    /// <summary>A number in a range.</summary>
    public static double? Number(Dictionary<string, string?> row, string field, double least, double most)
    {
        if (row.GetValueOrDefault(field) is not { } text)
        {
            return null;
        }

        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && value >= least && value <= most
            ? value
            : throw Wrong(field, text, string.Create(CultureInfo.InvariantCulture, $"a number in [{least:0}, {most:0}]"));
    }

    /// <summary>Minutes above zero; null for zero.</summary>
    public static TimeSpan? Minutes(Dictionary<string, string?> row, string field, double most) =>
        Number(row, field, 0, most) is > 0 and var minutes ? TimeSpan.FromMinutes(minutes) : null;

    /// <summary>A whole number.</summary>
    public static int? Whole(Dictionary<string, string?> row, string field, int least)
    {
        double? value = Number(row, field, least, int.MaxValue);
        return value is null || value == Math.Floor(value.Value)
            ? (int?)value
            : throw Wrong(field, row[field]!, "a whole number");
    }

    /// <summary>True or false; false when absent. 1, 0, yes and no are read as well.</summary>
    public static bool Flag(Dictionary<string, string?> row, string field) => row.GetValueOrDefault(field)?.ToLowerInvariant() switch
    {
        null or "false" or "0" or "no" => false,
        "true" or "1" or "yes" => true,
        _ => throw Wrong(field, row[field]!, "true or false"),
    };

    /// <summary>A time as ISO 8601 text (UTC where it names no offset) or in seconds since 1970.</summary>
    public static DateTimeOffset? Time(Dictionary<string, string?> row, string field) =>
        row.GetValueOrDefault(field) is not { } text ? null
        : ParseTime(text) ?? throw Wrong(field, text, "a time such as 2026-03-01T09:30:00Z");

    /// <summary>The name of a shape; constant when absent.</summary>
    public static CostShape Shape(Dictionary<string, string?> row, string field) => row.GetValueOrDefault(field) switch
    {
        null or "constant" => CostShape.Constant,
        "linear" => CostShape.Linear,
        "quadratic" => CostShape.Quadratic,
        "barrier" => CostShape.Barrier,
        var text => throw Wrong(field, text, "constant, linear, quadratic or barrier"),
    };

    /// <summary>The name of a lane; unknown when absent.</summary>
    public static QueueLane Lane(Dictionary<string, string?> row, string field) => row.GetValueOrDefault(field) switch
    {
        null or "unknown" => QueueLane.Unknown,
        "human" => QueueLane.Human,
        "automation" => QueueLane.Automation,
        var text => throw Wrong(field, text, "human, automation or unknown"),
    };

    private static DateTimeOffset? ParseTime(string text)
    {
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double seconds))
        {
            return seconds is >= 0 and <= LargestUnixSeconds ? DateTimeOffset.UnixEpoch.AddSeconds(seconds) : null;
        }

        bool isoDate = text.Length >= 10 && text[4] == '-' && text[7] == '-';
        return isoDate && DateTimeOffset.TryParse(
            text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out DateTimeOffset at) ? at : null;
    }

    private static FormatException Wrong(string field, string text, string expected) =>
        new($"\"{field}\" is {OptionProblems.Show(text)}; it must be {expected}");
}
