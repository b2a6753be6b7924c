using System.Globalization;

namespace EscalationTrust;

/// <summary>The texts of one stored case by the names of its fields. Reads them as what they are, and says what was expected where something else stands.</summary>
/// <remarks>In a lenient row a value that cannot be read counts as not there.</remarks>
internal readonly struct CaseRow(IReadOnlyDictionary<string, string?> values, bool isLenient = false)
{
    /// <summary>True where there is a field of this name, whatever it holds.</summary>
    public bool Has(string name) => values.ContainsKey(name);

    public string? Text(string name, string? otherwise) => Value(name) ?? otherwise;

    public DateTimeOffset? Time(string name, DateTimeOffset? otherwise)
    {
        if (Value(name) is not { } text)
        {
            return otherwise;
        }

        bool isoDate = text.Length >= 10 && text[4] == '-' && text[7] == '-';
        return isoDate && DateTimeOffset.TryParse(
            text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out DateTimeOffset at)
            ? at
            : Bad(name, "a time such as 2026-03-01T09:30:00Z", otherwise);
    }

    public int? Whole(string name, int? otherwise) => Value(name) is not { } text ? otherwise
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number
        : Bad(name, "a whole number, 0 or more", otherwise);

    public double? Number(string name, double? otherwise) => Value(name) is not { } text ? otherwise
        : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && number is >= 0 and < 1e11 ? number
        : Bad(name, "a number, 0 or more", otherwise);

    public TimeSpan? Seconds(string name, TimeSpan? otherwise) =>
        Number(name, otherwise?.TotalSeconds) is { } seconds ? TimeSpan.FromSeconds(seconds) : null;

    public Ratio Share(string name, Ratio otherwise) => Value(name) is not { } text ? otherwise
        : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double share) && Ratio.From(share) is { IsKnown: true } ratio ? ratio
        : Bad<Ratio>(name, "a number in [0, 1]", otherwise);

    public bool? Flag(string name, bool? otherwise) => Value(name) switch
    {
        null => otherwise,
        "true" or "1" or "yes" => true,
        "false" or "0" or "no" => false,
        _ => Bad(name, "true or false", otherwise),
    };

    /// <summary>The place of a name among others.</summary>
    public int? Name(string name, IReadOnlyList<string> names, int? otherwise)
    {
        if (Value(name) is not { } text)
        {
            return otherwise;
        }

        for (int i = 0; i < names.Count; i++)
        {
            if (names[i] == text)
            {
                return i;
            }
        }

        return Bad(name, "one of " + string.Join(", ", names), otherwise);
    }

    private string? Value(string name) => values.TryGetValue(name, out string? text) ? text : null;

    // The value is not repeated: a field in the wrong place may hold a customer's words.
    private T? Bad<T>(string name, string expected, T? otherwise) =>
        isLenient ? otherwise : throw new FormatException($"\"{name}\" must be {expected}; leave it out where it is not known");
}
