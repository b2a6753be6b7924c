namespace EscalationTrust.Tool;

/// <summary>Integrity of a queue over time, from snapshots.</summary>
internal sealed class QueueHistory
{
    private readonly QueueIntegrityGuard _guard = new();
    private readonly List<(DateTimeOffset At, int Tickets, QueueIntegrity Integrity)> _audits = [];

    /// <summary>The audits in the order of time.</summary>
    public IReadOnlyList<(DateTimeOffset At, int Tickets, QueueIntegrity Integrity)> Audits => _audits;

    /// <summary>Lines that hold no snapshot.</summary>
    public SkippedLines Skipped { get; } = new();

    /// <summary>The floor below which a queue is out of order.</summary>
    public double Floor => _guard.Floor;

    /// <summary>Reads all snapshots of a file.</summary>
    public async Task<string?> ReadAsync(InputFile input, CancellationToken cancellation)
    {
        string? stopped = await LineInput.ReadAsync(QueueJson.ReadSnapshotsAsync(input.Content, cancellation), line =>
        {
            if (line.Value is { } snapshot)
            {
                _audits.Add((snapshot.At, snapshot.Entries.Count, snapshot.Audit(_guard)));
            }
            else
            {
                Skipped.Add(line.Number, line.Error!);
            }
        });
        _audits.Sort((left, right) => left.At.CompareTo(right.At));
        return stopped;
    }
}
