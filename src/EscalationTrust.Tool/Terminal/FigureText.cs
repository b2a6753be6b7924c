using System.Globalization;

namespace EscalationTrust.Tool;

/// <summary>Figures as people read them: shares in per cent, times in their largest units.</summary>
internal static class FigureText
{
    /// <summary>A share in per cent; a dash where it is not known.</summary>
    public static string Percent(double? share) => share is { } known ? Number(100 * known) + " %" : "–";

    /// <summary>The ends of an interval in per cent; a dash without one.</summary>
    public static string Percent(in Interval interval) =>
        interval.IsKnown ? $"{Number(100 * interval.Lower)} – {Number(100 * interval.Upper)} %" : "–";

    /// <summary>A number with one decimal; a dash where it is not known.</summary>
    public static string Number(double? value) => value is { } known ? known.ToString("#,0.0", CultureInfo.InvariantCulture) : "–";

    /// <summary>The ends of an interval with one decimal.</summary>
    public static string Range(in Interval interval) => interval.IsKnown ? $"{Number(interval.Lower)} – {Number(interval.Upper)}" : "–";

    /// <summary>A span of time to about one per cent: "45 s", "3 min 5 s", "20 min", "2 h 10 min", "3 d 4 h"; a dash where it is not known.</summary>
    public static string Time(TimeSpan? span) => span switch
    {
        null => "–",
        { TotalSeconds: < 59.5 } s => $"{Whole(s.TotalSeconds)} s",
        { TotalMinutes: < 10 } s => Two(s.TotalSeconds, 60, "min", "s"),
        { TotalMinutes: < 59.5 } s => $"{Whole(s.TotalMinutes)} min",
        { TotalHours: < 10 } s => Two(s.TotalMinutes, 60, "h", "min"),
        { TotalHours: < 47.5 } s => $"{Whole(s.TotalHours)} h",
        { TotalDays: < 10 } s => Two(s.TotalHours, 24, "d", "h"),
        { } s => $"{Whole(s.TotalDays)} d",
    };

    /// <summary>The ends of an interval of seconds.</summary>
    public static string Time(in Interval seconds) => seconds.IsKnown
        ? $"{Time(TimeSpan.FromSeconds(seconds.Lower))} – {(double.IsFinite(seconds.Upper) ? Time(TimeSpan.FromSeconds(seconds.Upper)) : "…")}"
        : "–";

    private static string Whole(double value) => value.ToString("#,0", CultureInfo.InvariantCulture);

    private static string Two(double small, int perLarge, string large, string unit)
    {
        long rounded = (long)Math.Round(small);
        string rest = rounded % perLarge == 0 ? "" : $" {rounded % perLarge} {unit}";
        return $"{rounded / perLarge} {large}{rest}";
    }
}
