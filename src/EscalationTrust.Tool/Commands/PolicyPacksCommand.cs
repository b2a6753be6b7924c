using System.CommandLine;

namespace EscalationTrust.Tool;

/// <summary><c>policy packs</c>: lists the built-in policy packs, or writes one as a file.</summary>
internal static class PolicyPacksCommand
{
    public static Command Create(ToolTerminal terminal)
    {
        var name = new Argument<string?>("NAME") { Description = "Write this pack's file, as a start for one of your own.", Arity = ArgumentArity.ZeroOrOne };
        Option<DateOnly?> today = CommonOptions.Today();
        var command = new Command("packs", "Lists the built-in policy packs with citation and dates. They are not legal advice.") { name, today };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(name) is not { } wanted)
            {
                PackReport.WriteAll(terminal.Report(), parsed.GetValue(today));
                return ExitCode.Done;
            }

            if (!PolicyPacks.Names.Contains(wanted))
            {
                throw new ToolFailure($"There is no policy pack {Printable.Quote(wanted)}. There are: {string.Join(", ", PolicyPacks.Names)}.");
            }

            terminal.Out.Write(PolicyPackDocument.Write(PolicyPacks.Get(wanted)));
            return ExitCode.Done;
        });
        return command;
    }
}
