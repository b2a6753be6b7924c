using System.CommandLine;

namespace EscalationTrust.Tool;

/// <summary>Options that several commands share.</summary>
internal static class CommonOptions
{
    public static Option<string?> Policy() => new("--policy", "-p")
    {
        Description = "The policy document. Without it the default policy decides.",
        HelpName = "FILE",
    };

    public static Option<string[]> Language() => new("--language", "-l")
    {
        Description = "Use the words of this language only (a two-letter code; may be given several times). Without it all that the policy names.",
        HelpName = "CODE",
    };

    public static Argument<string> Cases() => new("CASES") { Description = "Cases, one a line (JSON Lines, or a table of comma-separated values; UTF-8; .gz is read as it is). \"-\" is standard input." };

    public static Option<bool> Json() => new("--json") { Description = "Write one JSON document to standard output instead of tables." };
}
