using System.Globalization;
using Spectre.Console;

namespace EscalationTrust.Tool;

/// <summary>The look of reports: plain tables, numbers to the right.</summary>
internal static class Layout
{
    /// <summary>Columns without lines; one whose title begins with ">" holds numbers.</summary>
    public static Grid Table(params string[] columns)
    {
        var table = new Grid();
        foreach (string column in columns)
        {
            bool number = column.StartsWith('>');
            table.AddColumn(new GridColumn
            {
                Padding = new Padding(2, 0, 0, 0),
                Alignment = number ? Justify.Right : Justify.Left,
                NoWrap = number,
            });
        }

        return table.AddRow([.. columns.Select(column => new Text(column.TrimStart('>'), new Style(decoration: Decoration.Dim)))]);
    }

    /// <summary>Adds a row of plain text.</summary>
    public static void Row(Grid table, params string[] cells) => table.AddRow([.. cells.Select(cell => new Text(cell))]);

    /// <summary>A heading with a blank line before it.</summary>
    public static void Heading(IAnsiConsole console, string text, Color? colour = null)
    {
        console.WriteLine();
        console.WriteLine(text, new Style(colour, decoration: Decoration.Bold));
    }

    /// <summary>A whole number with separators.</summary>
    public static string Count(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A number with its noun.</summary>
    public static string Count(long value, string noun) => Count(value) + " " + noun + (value == 1 ? "" : "s");

    /// <summary>A share in per cent; a dash where there is nothing to divide by.</summary>
    public static string Share(long part, long whole) =>
        whole == 0 ? "–" : (100.0 * part / whole).ToString("0.0", CultureInfo.InvariantCulture) + " %";

    /// <summary>A risk with three decimals.</summary>
    public static string Risk(RiskScore risk) => risk.Value.ToString("0.000", CultureInfo.InvariantCulture);

    /// <summary>A risk and a threshold with three decimals, or with as many as it takes to tell them apart.</summary>
    public static (string Risk, string Threshold) Apart(double risk, double threshold)
    {
        int decimals = 3;
        while (risk != threshold && decimals < 9 && With(risk) == With(threshold))
        {
            decimals++;
        }

        return (With(risk), With(threshold));

        string With(double value) => value.ToString($"F{decimals}", CultureInfo.InvariantCulture);
    }

    /// <summary>The mark of a policy: its name and its hash.</summary>
    public static string Policy(EscalationLadder ladder) =>
        $"policy {Printable.Quote(ladder.Name)} ({ladder.PolicyHash.ToString("x16", CultureInfo.InvariantCulture)})";
}
