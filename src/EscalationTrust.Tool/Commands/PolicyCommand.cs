using System.CommandLine;

namespace EscalationTrust.Tool;

/// <summary><c>policy</c>: make, check and show policy documents.</summary>
internal static class PolicyCommand
{
    public static Command Create(ToolTerminal terminal) => new("policy", "Makes, checks and shows policy documents.")
    {
        PolicyInitCommand.Create(terminal),
        Validate(terminal),
        Show(terminal),
        PolicyCardCommand.Create(terminal),
        PolicyPacksCommand.Create(terminal),
        Schema(terminal),
    };

    private static Command Validate(ToolTerminal terminal)
    {
        var file = PolicyFile();
        var command = new Command("validate", "Checks a policy document and prints every error at once: line, path, value, rule and fix.") { file };
        command.SetAction(async (parsed, cancellation) =>
        {
            string path = parsed.GetRequiredValue(file);
            EscalationLadder ladder = PolicySource.Build(await PolicySource.ReadAsync(path, terminal, cancellation), path);
            terminal.Out.WriteLine($"{path} is valid: {Layout.Policy(ladder)}");
            foreach (PolicyFailure warning in ladder.Warnings)
            {
                terminal.Error.WriteLine($"Warning: {Printable.Line(warning.ToString())}");
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static Command Show(ToolTerminal terminal)
    {
        var file = PolicyFile();
        var document = new Option<bool>("--document") { Description = "Print the whole document in force, with every default." };
        var command = new Command("show", "Shows what a policy document means.") { file, document };
        command.SetAction(async (parsed, cancellation) =>
        {
            string path = parsed.GetRequiredValue(file);
            EscalationTrustOptions options = await PolicySource.ReadAsync(path, terminal, cancellation);
            EscalationLadder ladder = PolicySource.Build(options, path);
            if (parsed.GetValue(document))
            {
                terminal.Out.Write(ladder.Document);
            }
            else
            {
                PolicyReport.Write(terminal.Report(), ladder, options);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static Command Schema(ToolTerminal terminal)
    {
        var output = new Argument<string?>("OUT")
        {
            Description = "Where to write it. Without it, or with \"-\", to standard output.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var pack = new Option<bool>("--pack") { Description = $"The schema of a policy pack instead; its name is {PolicyPackDocument.SchemaFileName}." };
        var command = new Command("schema", $"Writes the JSON Schema of the policy document. Beside a document, as {PolicyDocument.SchemaFileName}, it lets an editor help.") { output, pack };
        command.SetAction(parsed =>
        {
            OutputFile.WriteAndSay(parsed.GetValue(output) ?? InputFile.Dash, parsed.GetValue(pack) ? PolicyPackDocument.Schema : PolicyDocument.Schema, terminal);
            return ExitCode.Done;
        });
        return command;
    }

    private static Argument<string> PolicyFile() => new("FILE") { Description = "The policy document. \"-\" is standard input." };
}
