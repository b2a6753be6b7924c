using System.CommandLine;

namespace EscalationTrust.Tool;

/// <summary>What commands that learn from labelled conversations share.</summary>
internal static class LearningOptions
{
    public static Argument<string> Input() => new("LABELLED")
    {
        Description = "Labelled conversations, one a line (JSON Lines, UTF-8; .gz is read as it is), with labels.needed_at. \"-\" is standard input.",
    };

    public static Option<string?> Label() => new("--label")
    {
        Description = "Read a label of the data's own instead of needed_at: reward=0, transferable, \"rating<2.5\", \"next rating<2.5\".",
        HelpName = "RULE",
    };

    public static NeedRule? Rule(string? text)
    {
        try
        {
            return text is null ? null : NeedRule.Parse(text);
        }
        catch (FormatException e)
        {
            throw new ToolFailure("--label " + e.Message, e);
        }
    }

    /// <summary>A share that must lie strictly between 0 and 1.</summary>
    public static double Share(string name, double value) => value is > 0 and < 1
        ? value
        : throw new ToolFailure($"{name} must lie between 0 and 1, both excluded. Write 0.05 for five per cent.");

    /// <summary>A whole number within a range.</summary>
    public static int Whole(string name, int value, int least, int most) => value >= least && value <= most
        ? value
        : throw new ToolFailure($"{name} {value} is out of range. Give a number from {Layout.Count(least)} to {Layout.Count(most)}.");
}
