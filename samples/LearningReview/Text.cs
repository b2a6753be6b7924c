using System.Globalization;
using EscalationTrust;

namespace LearningReview;

/// <summary>Figures as people read them.</summary>
internal static class Text
{
    public static void Heading(string text) => Console.WriteLine($"\n{text}");

    public static string Percent(double? share) => share is { } known ? (100 * known).ToString("0.#", CultureInfo.InvariantCulture) + " %" : "not known";

    public static string Percent(in Interval interval) => interval.IsKnown ? $"{Percent(interval.Lower)} to {Percent(interval.Upper)}" : "not known";
}
