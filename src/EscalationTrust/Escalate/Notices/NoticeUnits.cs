namespace EscalationTrust;

/// <summary>How one language counts minutes, hours and days, in the form its texts use behind "about".</summary>
/// <remarks>Two forms do for all languages here, since the texts put the count in a case that has no third one.</remarks>
internal sealed class NoticeUnits
{
    public static readonly NoticeUnits English = new() { Minute = "1 minute", Minutes = "# minutes", Hour = "1 hour", Hours = "# hours", Day = "1 day", Days = "# days" };

    public required string Minute { get; init; }

    public required string Minutes { get; init; }

    public required string Hour { get; init; }

    public required string Hours { get; init; }

    public required string Day { get; init; }

    public required string Days { get; init; }
}
