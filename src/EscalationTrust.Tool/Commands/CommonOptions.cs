using System.CommandLine;
using System.Globalization;

namespace EscalationTrust.Tool;

/// <summary>Options that several commands share.</summary>
internal static class CommonOptions
{
    public static Option<string?> Policy() => new("--policy", "-p")
    {
        Description = "The policy document. Without it the default policy decides.",
        HelpName = "FILE",
    };

    public static Option<DateOnly?> Today() => new("--today")
    {
        Description = "The day to look from, year-month-day: packs that have to be kept only later are marked.",
        HelpName = "DAY",
        CustomParser = result =>
        {
            string text = result.Tokens[0].Value;
            if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
            {
                return day;
            }

            result.AddError($"\"{text}\" is no day. Write it like 2026-12-28.");
            return null;
        },
    };

    public static Option<string[]> Language() => new("--language", "-l")
    {
        Description = "Use the words of this language only (a two-letter code; may be given several times). Without it all that the policy names.",
        HelpName = "CODE",
    };

    public static Argument<string> Cases() => new("CASES") { Description = "Cases, one a line (JSON Lines, or a table of comma-separated values; UTF-8; .gz is read as it is). \"-\" is standard input." };

    public static Option<bool> Json() => new("--json") { Description = "Write one JSON document to standard output instead of tables." };
}
