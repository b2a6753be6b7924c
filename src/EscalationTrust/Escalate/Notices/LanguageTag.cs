namespace EscalationTrust;

/// <summary>Language tags such as "de" or "pt-BR": lower case, hyphens.</summary>
internal static class LanguageTag
{
    private const int Longest = 35;

    /// <summary>"pt_BR " becomes "pt-br"; empty for null and for what is no tag.</summary>
    public static string Normal(string? tag)
    {
        string normal = tag?.Trim().Replace('_', '-').ToLowerInvariant() ?? "";
        return IsTag(normal) ? normal : "";
    }

    /// <summary>Letters and digits in parts of one to eight, the first part two or three letters.</summary>
    public static bool IsTag(string tag)
    {
        string[] parts = tag.Split('-');
        return tag.Length <= Longest
            && parts[0].Length is 2 or 3
            && parts[0].All(char.IsAsciiLetter)
            && parts.All(part => part.Length is >= 1 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
    }

    /// <summary>The tag without its last part: "zh-hant-tw", "zh-hant", "zh", then empty.</summary>
    public static string Parent(string tag)
    {
        int cut = tag.LastIndexOf('-');
        return cut < 0 ? "" : tag[..cut];
    }
}
