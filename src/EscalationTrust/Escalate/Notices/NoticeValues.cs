using System.Globalization;

namespace EscalationTrust;

/// <summary>The arguments of a notice as words; null for what is not known.</summary>
internal static class NoticeValues
{
    private const int MinutesAsMinutes = 90;
    private const int HoursAsHours = 36;

    public static readonly string[] Names = ["owner", "queue", "position", "wait", "opening", "deadline", "contact", "path", "reference"];

    public static string? Of(ReadOnlySpan<char> name, in NoticeArguments arguments, NoticeUnits units) => name switch
    {
        "owner" => Text(arguments.OwnerName),
        "queue" => Text(arguments.Queue),
        "position" => arguments.Position is >= 1 and int place ? place.ToString(CultureInfo.InvariantCulture) : null,
        "wait" => arguments.EstimatedWait is { } wait && wait > TimeSpan.Zero ? Duration(wait, units) : null,
        "opening" => Time(arguments.NextOpening),
        "deadline" => Time(arguments.Deadline),
        "contact" => Text(arguments.CustomerContact),
        "path" => Text(arguments.ContactPath),
        "reference" => Text(arguments.Reference),
        _ => null,
    };

    /// <summary>Rounded up, so that nobody waits longer than the text says because of the rounding.</summary>
    public static string Duration(TimeSpan time, NoticeUnits units)
    {
        double minutes = Math.Max(1, Math.Ceiling(time.TotalMinutes));
        double hours = Math.Ceiling(time.TotalHours);
        return minutes <= MinutesAsMinutes ? Counted(minutes, units.Minute, units.Minutes)
            : hours <= HoursAsHours ? Counted(hours, units.Hour, units.Hours)
            : Counted(Math.Ceiling(time.TotalDays), units.Day, units.Days);
    }

    /// <summary>Year first, 24 hours, with the offset: read the same way in every language.</summary>
    public static string? Time(DateTimeOffset? time) => time is not { } known ? null
        : known.Offset == TimeSpan.Zero ? known.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture)
        : known.ToString("yyyy-MM-dd HH:mm '(UTC'zzz')'", CultureInfo.InvariantCulture);

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static string Counted(double count, string one, string many) =>
        count == 1 ? one : many.Replace("#", count.ToString("0", CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
