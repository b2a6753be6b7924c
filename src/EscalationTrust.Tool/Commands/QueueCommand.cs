using System.CommandLine;

namespace EscalationTrust.Tool;

/// <summary><c>queue</c>: audits of waiting work.</summary>
internal static class QueueCommand
{
    public static Command Create(ToolTerminal terminal) => new("queue", "Audits queues of waiting tickets.")
    {
        QueueAuditCommand.Create(terminal),
        Schema(terminal),
    };

    private static Command Schema(ToolTerminal terminal)
    {
        var output = new Argument<string?>("OUT")
        {
            Description = "Where to write it. Without it, or with \"-\", to standard output.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("schema", "Writes the JSON Schema of queue snapshots; a ticket alone is its $defs/ticket.") { output };
        command.SetAction(parsed =>
        {
            OutputFile.WriteAndSay(parsed.GetValue(output) ?? InputFile.Dash, QueueJson.Schema, terminal);
            return ExitCode.Done;
        });
        return command;
    }
}
