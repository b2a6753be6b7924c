namespace EscalationTrust.Accuracy;

/// <summary>What was asked for on the command line.</summary>
internal sealed record CommandLine
{
    public const string Usage =
        """
        usage: EscalationTrust.Accuracy FOLDER [options]
          FOLDER             the folder with the labelled conversations (*.jsonl)
          --task NAME        only this task; may be given several times
          --apart            also print the figures that stand apart: by source, by reason, by language
          --misses NAME N    print the N worst cases of each kind of one task: row ids and signals, no words
          --show-text        with --misses: print the words too; for your own terminal, never for a report
          --signals NAME     print how often each signal stands on positive and negative cases of one task
          --out FILE         also write the tables as a Markdown page, with everything that stands apart
          --json FILE        write the figures to a file
          --learn            instead of the tasks: fit and calibrate on one half of each labelled set, measure on the other
          --check            check the statistics on data worked out by hand, and nothing else
        """;

    public string? Folder { get; private init; }

    public IReadOnlyList<string> Tasks { get; private init; } = [];

    public bool Apart { get; private init; }

    public string? Misses { get; private init; }

    public int MissCount { get; private init; }

    public bool ShowText { get; private init; }

    public string? Signals { get; private init; }

    public string? Page { get; private init; }

    public string? Json { get; private init; }

    public bool Check { get; private init; }

    public bool Learn { get; private init; }

    /// <summary>Reads the arguments; null when they make no sense.</summary>
    public static CommandLine? Parse(string[] args)
    {
        var line = new CommandLine();
        var rest = new Queue<string>(args);
        while (rest.TryDequeue(out string? word))
        {
            CommandLine? next = word switch
            {
                "--task" when rest.TryDequeue(out string? name) => line with { Tasks = [.. line.Tasks, name] },
                "--apart" => line with { Apart = true },
                "--misses" when rest.TryDequeue(out string? name) && rest.TryDequeue(out string? n) && int.TryParse(n, out int count) =>
                    line with { Misses = name, MissCount = count },
                "--show-text" => line with { ShowText = true },
                "--signals" when rest.TryDequeue(out string? name) => line with { Signals = name },
                "--out" when rest.TryDequeue(out string? file) => line with { Page = file },
                "--json" when rest.TryDequeue(out string? file) => line with { Json = file },
                "--learn" => line with { Learn = true },
                "--check" => line with { Check = true },
                _ when !word.StartsWith('-') && line.Folder is null => line with { Folder = word },
                _ => null,
            };
            if (next is null)
            {
                return null;
            }

            line = next;
        }

        return line.Folder is null && !line.Check ? null : line;
    }
}
