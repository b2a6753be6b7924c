using System.Globalization;
using System.Text;

namespace EscalationTrust.Tool;

/// <summary>Lines over a common axis as inline SVG, drawn for the width of a phone so that it stays readable there.</summary>
internal sealed class LineChart
{
    private const double Width = 360;
    private const double Height = 220;
    private const double Left = 58;
    private const double Right = 10;
    private const double Top = 12;
    private const double Bottom = 36;

    private readonly StringBuilder _marks = new();

    /// <summary>What the chart says, in a sentence, for those who do not see it.</summary>
    public required string Description { get; init; }

    /// <summary>The name of the horizontal axis.</summary>
    public required string Across { get; init; }

    /// <summary>The name of the vertical axis.</summary>
    public required string Up { get; init; }

    /// <summary>The largest value across.</summary>
    public double MostAcross { get; init; } = 1;

    /// <summary>The largest value up.</summary>
    public double MostUp { get; init; } = 1;

    /// <summary>The words at the left and right ends of the axis across; the values as per cent when null.</summary>
    public (string First, string Last)? Ends { get; init; }

    /// <summary>Adds a line.</summary>
    public void Line(IEnumerable<(double X, double Y)> points, string tone, bool steps = false)
    {
        var path = new StringBuilder();
        (double X, double Y)? before = null;
        foreach ((double x, double y) in points)
        {
            if (before is { } last && steps)
            {
                path.Append(CultureInfo.InvariantCulture, $" L{AtX(x):0.#} {AtY(last.Y):0.#}");
            }

            path.Append(CultureInfo.InvariantCulture, $" {(before is null ? 'M' : 'L')}{AtX(x):0.#} {AtY(y):0.#}");
            before = (x, y);
        }

        _marks.Append(CultureInfo.InvariantCulture, $"<path class=\"line {tone}\" d=\"{path.ToString().Trim()}\"/>");
    }

    /// <summary>Adds a dot with a label.</summary>
    public void Dot(double x, double y, string label, string tone)
    {
        bool left = AtX(x) > Width * 0.6;
        double beside = left ? -7 : 7;
        _marks.Append(CultureInfo.InvariantCulture, $"<circle class=\"dot {tone}\" cx=\"{AtX(x):0.#}\" cy=\"{AtY(y):0.#}\" r=\"5\"/>");
        _marks.Append(CultureInfo.InvariantCulture, $"<text class=\"label\" x=\"{AtX(x) + beside:0.#}\" y=\"{Math.Max(Top + 8, AtY(y) - 7):0.#}\" text-anchor=\"{(left ? "end" : "start")}\">{HtmlPage.Escaped(label)}</text>");
    }

    /// <summary>Writes the chart.</summary>
    public void Write(HtmlPage page)
    {
        page.Line($"<svg class=\"chart\" viewBox=\"0 0 {Width} {Height}\" role=\"img\"><title>{Description}</title>");
        for (int i = 0; i <= 4; i++)
        {
            double y = AtY(MostUp * i / 4);
            page.Line($"<line class=\"grid\" x1=\"{Left}\" x2=\"{Width - Right}\" y1=\"{y:0.#}\" y2=\"{y:0.#}\"/><text class=\"tick\" x=\"{Left - 4}\" y=\"{y + 4:0.#}\" text-anchor=\"end\">{Percent(MostUp * i / 4)}</text>");
        }

        (string first, string last) = Ends ?? (Percent(0), Percent(MostAcross));
        page.Line($"<text class=\"tick\" x=\"{Left}\" y=\"{Height - Bottom + 14}\">{first}</text><text class=\"tick\" x=\"{Width - Right}\" y=\"{Height - Bottom + 14}\" text-anchor=\"end\">{last}</text>");
        page.Line($"<text class=\"axis\" x=\"{(Left + Width - Right) / 2}\" y=\"{Height - 5}\" text-anchor=\"middle\">{Across}</text>");
        page.Line($"<text class=\"axis\" transform=\"translate(10 {(Top + Height - Bottom) / 2}) rotate(-90)\" text-anchor=\"middle\">{Up}</text>");
        page.Raw(_marks.ToString());
        page.Raw("</svg>\n");
    }

    private static string Percent(double share) => (100 * share).ToString("0.#", CultureInfo.InvariantCulture) + " %";

    private double AtX(double x) => Left + (Math.Clamp(x / MostAcross, 0, 1) * (Width - Left - Right));

    private double AtY(double y) => Height - Bottom - (Math.Clamp(y / MostUp, 0, 1) * (Height - Top - Bottom));
}
