using System.CommandLine;

namespace EscalationTrust.Tool;

/// <summary><c>policy</c>: make, check and show policy documents.</summary>
internal static class PolicyCommand
{
    public static Command Create(ToolTerminal terminal)
    {
        _ = terminal;
        return new Command("policy", "Makes, checks and shows policy documents.");
    }
}
