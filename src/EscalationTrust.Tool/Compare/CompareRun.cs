namespace EscalationTrust.Tool;

/// <summary>Compares two policies on a stream of conversations: one pass, memory that does not grow.</summary>
internal sealed class CompareRun
{
    private readonly PolicyReplay _replay;
    private readonly PendingLines? _diff;

    public CompareRun(EscalationLadder first, EscalationLadder second, int tolerance, Stream? diff)
    {
        (First, Second) = (first, second);
        _replay = new PolicyReplay(first.Policy, second.Policy, name => Resolve(first, name), name => Resolve(second, name), tolerance);
        _diff = diff is null ? null : new PendingLines(diff);
    }

    public EscalationLadder First { get; }

    public EscalationLadder Second { get; }

    public ReplayComparison Comparison { get; } = new();

    public WorstChanges Worst { get; } = new();

    public SkippedLines Skipped { get; } = new();

    /// <summary>Names that a policy or this version does not know.</summary>
    public UnknownNames Unknown { get; } = new();

    /// <summary>Reads to the end, and gives null; or gives the reason why the reading stopped before it.</summary>
    public async Task<string?> ReadAsync(InputFile input, ProgressLine progress, CancellationToken cancellation)
    {
        string? stopped = await TranscriptPass.ReadAsync(input, Take, () => progress.Report(Comparison.Conversations, input), cancellation);
        _diff?.Flush();
        return stopped;
    }

    private void Take(TranscriptLine read)
    {
        if (read.Transcript is not { } transcript)
        {
            Skipped.Add(read.Number, read.Error!);
            return;
        }

        foreach (string name in transcript.Messages.SelectMany(message => message.UnknownSignals))
        {
            Unknown.AddSignal(name);
        }

        ReplayDiff diff = _replay.Compare(transcript);
        Comparison.Add(in diff);
        if (diff.IsChanged)
        {
            Worst.Add(read.Number, diff);
            _diff?.Add(buffer => ReplayDiffLog.Write(buffer, in diff));
        }
    }

    private TicketClass Resolve(EscalationLadder ladder, string name)
    {
        if (!ladder.TryGetTicketClass(name, out TicketClass ticketClass))
        {
            Unknown.AddTicketClass(name);
        }

        return ticketClass;
    }
}
