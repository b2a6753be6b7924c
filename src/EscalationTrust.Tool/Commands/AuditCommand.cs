using System.CommandLine;

namespace EscalationTrust.Tool;

/// <summary><c>audit</c>: draw conversations for people to judge, and say what their verdicts mean for all.</summary>
internal static class AuditCommand
{
    public static Command Create(ToolTerminal terminal) => new("audit", "Draws conversations for people to judge, and says what their verdicts mean for all.")
    {
        AuditSampleCommand.Create(terminal),
        AuditScoreCommand.Create(terminal),
    };
}
