namespace EscalationTrust;

/// <summary>How one language counts minutes, hours and days, in the form its texts use behind "about".</summary>
/// <remarks>Two forms do for all languages here, since the texts put the count in a case that has no third one.</remarks>
internal sealed class NoticeUnits
{
    /// <summary>For texts in a language without default texts.</summary>
    public static readonly NoticeUnits Symbols = new() { Minute = "1 min", Minutes = "# min", Hour = "1 h", Hours = "# h", Day = "1 d", Days = "# d" };

    public required string Minute { get; init; }

    public required string Minutes { get; init; }

    public required string Hour { get; init; }

    public required string Hours { get; init; }

    public required string Day { get; init; }

    public required string Days { get; init; }
}
