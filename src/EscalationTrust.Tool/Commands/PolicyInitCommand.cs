using System.CommandLine;

namespace EscalationTrust.Tool;

/// <summary><c>policy init</c>: a document to start from.</summary>
internal static class PolicyInitCommand
{
    private static readonly string[] PresetNames = [.. Enum.GetValues<EscalationPreset>().Select(preset => preset.Name())];

    public static Command Create(ToolTerminal terminal)
    {
        var output = new Argument<string?>("OUT")
        {
            Description = "Where to write it. Without it, or with \"-\", to standard output.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var preset = new Option<string?>("--preset") { Description = $"Where to start from: {string.Join(", ", PresetNames)}. Without it the default policy.", HelpName = "NAME" };
        var force = new Option<bool>("--force") { Description = "Replace a file that exists." };
        var command = new Command("init", "Writes a policy document to start from, with every option and its default, and its schema beside it.") { output, preset, force };
        command.SetAction(parsed =>
        {
            Write(parsed.GetValue(output) ?? InputFile.Dash, Options(parsed.GetValue(preset)), parsed.GetValue(force), terminal);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(string path, EscalationTrustOptions options, bool force, ToolTerminal terminal)
    {
        string document = PolicyDocument.Write(options);
        if (path == InputFile.Dash)
        {
            OutputFile.Write(path, document, terminal);
            return;
        }

        if (File.Exists(path) && !force)
        {
            throw new ToolFailure($"{path} exists. Give another name, or --force to replace it.");
        }

        OutputFile.WriteAndSay(path, document, terminal);

        string schema = Path.Combine(Path.GetDirectoryName(path) ?? "", PolicyDocument.SchemaFileName);
        if (!File.Exists(schema))
        {
            OutputFile.WriteAndSay(schema, PolicyDocument.Schema, terminal, ", so that an editor helps with it");
        }
    }

    private static EscalationTrustOptions Options(string? name)
    {
        if (name is null)
        {
            return new EscalationTrustOptions();
        }

        return Presets.TryParse(name, out EscalationPreset preset)
            ? Presets.Create(preset)
            : throw new ToolFailure($"--preset {Printable.Quote(name)} is not known. The presets are {string.Join(", ", PresetNames)}.");
    }
}
