using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace EscalationTrust.Tool;

/// <summary>Help with examples and exit codes below what the parser knows by itself.</summary>
internal static class ToolHelp
{
    /// <summary>The command as it is typed.</summary>
    public const string ToolName = "escalation-trust";

    private static readonly Dictionary<string, string[]> Examples = new(StringComparer.Ordinal)
    {
        ["replay"] =
        [
            "replay chats.jsonl",
            "replay chats.jsonl.gz --policy policy.json --decisions decisions.jsonl",
            "replay - --decisions - < chats.jsonl > decisions.jsonl",
        ],
        ["compare"] =
        [
            "compare chats.jsonl --policy policy.json --policy stricter.json --diff diff.jsonl",
            "compare chats.jsonl.gz --policy policy.json",
        ],
        ["explain"] =
        [
            "explain \"I've told you twice. Get me a person.\"",
            "explain \"still not working\" --previous-reply \"Please restart the router.\"",
            "explain \"this charge is wrong\" --draft \"You will receive a refund.\"",
            "explain - --policy policy.json < message.txt",
        ],
        ["handoff"] =
        [
            "handoff chats.jsonl --id chat-17",
            "handoff chats.jsonl --id chat-17 --format json --policy policy.json > packet.json",
            "handoff - --id chat-17 --format flat < chats.jsonl",
        ],
        ["init"] = ["policy init policy.json", "policy init --preset regulated-finance policy.json"],
        ["validate"] = ["policy validate policy.json"],
        ["show"] = ["policy show policy.json"],
        ["card"] = ["policy card", "policy card --policy policy.json --service \"Example Bank\" --today 2026-12-01 > card.md", "policy card --language es", "policy card --format json"],
        ["packs"] = ["policy packs", "policy packs --today 2026-12-01", "policy packs eu-ai-act-50 > ours.json"],
        ["report"] = ["report chats.jsonl --out report.html", "report chats.jsonl.gz --policy policy.json --cases cases.jsonl --queue snapshots.jsonl --certificate certificate.json --out report.html"],
        ["oversight"] = ["oversight log.jsonl", "oversight log.jsonl.gz --from 2026-01-01 --to 2026-02-01 --format json", "oversight log.jsonl --policy policy.json"],
        ["cases"] = ["cases chats.jsonl --out cases.jsonl", "cases chats.jsonl.gz --policy policy.json --out cases.csv"],
        ["indicators"] =
        [
            "indicators cases.jsonl",
            "indicators monday.csv --merge tuesday.csv wednesday.csv",
            "indicators cases.jsonl.gz --json",
        ],
        ["trust"] = ["trust cases.jsonl", "trust cases.csv --json"],
        ["audit"] = ["audit sample decisions.jsonl --size 300 --seed 7 --out sample.jsonl", "audit score sample.jsonl"],
        ["sample"] = ["audit sample decisions.jsonl --size 300 --seed 7 --out sample.jsonl", "audit sample cases.csv --out sample.jsonl"],
        ["score"] = ["audit score sample.jsonl", "audit score sample.jsonl --confidence 0.9"],
        ["policy schema"] = ["policy schema escalation-trust.policy.schema.json", "policy schema --pack escalation-trust.policy-pack.schema.json"],
        ["queue schema"] = ["queue schema queue-snapshot.schema.json"],
        ["queue audit"] =
        [
            "queue audit tickets.csv --servers 8",
            "queue audit tickets.jsonl --now 2026-03-01T12:00:00Z --vendor genesys --json",
        ],
        ["queue"] = ["queue audit tickets.csv --servers 8", "queue schema queue-snapshot.schema.json"],
        ["calibrate"] =
        [
            "calibrate labelled.jsonl",
            "calibrate labelled.jsonl --late 0.02 --unnecessary 0.2 --policy policy.json --certificate certificate.json",
            "calibrate labelled.jsonl --by ticket_class --label \"rating<2.5\"",
        ],
        ["fit"] =
        [
            "fit labelled.jsonl --out fitted.json",
            "fit labelled.jsonl --out fitted.json --words --policy policy.json",
            "fit labelled.jsonl --out fitted.json --label reward=0 --group task_id",
        ],
        ["policy"] = ["policy init policy.json", "policy validate policy.json"],
    };

    private static readonly string[] First = ["replay chats.jsonl", "explain \"Get me a person.\"", "policy init policy.json"];

    /// <summary>Puts examples and exit codes below the help of every command.</summary>
    public static void AddTo(RootCommand root, ToolTerminal terminal)
    {
        HelpOption option = root.Options.OfType<HelpOption>().Single();
        option.Action = new WithExamples((HelpAction)option.Action!, terminal);
    }

    private sealed class WithExamples(HelpAction inner, ToolTerminal terminal) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            Command command = parseResult.CommandResult.Command;
            TextWriter output = parseResult.InvocationConfiguration.Output;
            output.Write(Usage(parseResult));
            Write(output, "Examples:", (command is RootCommand ? First : Of(command)).Select(e => $"{ToolName} {e}"));
            Write(output, "Exit codes:", ExitCode.Help);
            return ExitCode.Done;
        }

        // Two commands may have a part of the same name.
        private static string[] Of(Command command) =>
            Examples.GetValueOrDefault($"{command.Parents.FirstOrDefault()?.Name} {command.Name}") ?? Examples.GetValueOrDefault(command.Name, []);

        // The parser names the process; people type the name of the tool.
        private string Usage(ParseResult parseResult)
        {
            InvocationConfiguration configuration = parseResult.InvocationConfiguration;
            TextWriter output = configuration.Output;
            using var usage = new StringWriter();
            configuration.Output = usage;
            inner.MaxWidth = terminal.HelpWidth;
            inner.Invoke(parseResult);
            configuration.Output = output;
            return usage.ToString().Replace($"  {RootCommand.ExecutableName} ", $"  {ToolName} ", StringComparison.Ordinal);
        }

        private static void Write(TextWriter output, string title, IEnumerable<string> lines)
        {
            output.WriteLine(title);
            foreach (string line in lines)
            {
                output.WriteLine("  " + line);
            }

            output.WriteLine();
        }
    }
}
