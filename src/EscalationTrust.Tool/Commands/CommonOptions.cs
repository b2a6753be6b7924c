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
}
