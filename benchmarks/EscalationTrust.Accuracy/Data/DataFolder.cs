namespace EscalationTrust.Accuracy;

/// <summary>The folder of labelled conversations. Each file is read once, when a task first asks for it.</summary>
internal sealed class DataFolder(string path)
{
    private static readonly string[] Needed =
    [
        "human_request.jsonl", "plain_questions.jsonl", "turn_satisfaction.jsonl",
        "agent_conversations.jsonl", "handoff_timing.jsonl", "abuse.jsonl",
    ];

    private readonly Dictionary<string, IReadOnlyList<Row>> _files = [];

    /// <summary>The names of files that are not there; empty when the folder is complete.</summary>
    public IReadOnlyList<string> Missing() => [.. Needed.Where(name => !File.Exists(Path.Combine(path, name)))];

    public IReadOnlyList<Row> Read(string name)
    {
        if (!_files.TryGetValue(name, out IReadOnlyList<Row>? rows))
        {
            rows = [.. File.ReadLines(Path.Combine(path, name)).Where(line => line.Length != 0).Select(Row.Parse)];
            _files.Add(name, rows);
        }

        return rows;
    }
}
