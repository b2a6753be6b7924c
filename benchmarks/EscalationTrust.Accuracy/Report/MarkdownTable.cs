using System.Globalization;

namespace EscalationTrust.Accuracy;

/// <summary>Figures as a Markdown table.</summary>
internal static class MarkdownTable
{
    public static void Write(TextWriter output, IEnumerable<Figure> figures)
    {
        output.WriteLine("| task | counted | figure | 95 % interval | floor | reach | reached |");
        output.WriteLine("|---|--:|--:|---|--:|--:|:-:|");
        foreach (Figure figure in figures)
        {
            Interval interval = figure.Interval;
            output.WriteLine(
                $"| {figure.Name} | {Count(figure)} | {Number(interval.Value)} | {Number(interval.Low)} – {Number(interval.High)} "
                + $"| {(figure.Floor is { } floor ? Number(floor) : "–")} | {figure.Goal?.ToString() ?? "–"} | {Answer(figure.Reached)} |");
        }
    }

    private static string Count(Figure figure) =>
        string.Create(CultureInfo.InvariantCulture, $"{figure.Hits:N0} of {figure.Count:N0}");

    private static string Number(double value) =>
        double.IsNaN(value) ? "–" : value.ToString("0.0000", CultureInfo.InvariantCulture);

    private static string Answer(bool? reached) => reached switch
    {
        true => "yes",
        false => "**no**",
        null => "",
    };
}
