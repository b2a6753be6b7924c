namespace EscalationTrust.Tool;

/// <summary>Replays a stream of conversations: one pass, memory that does not grow.</summary>
internal sealed class ReplayRun(EscalationLadder ladder, Stream? log)
{
    private readonly PendingLines? _log = log is null ? null : new PendingLines(log);

    /// <summary>What was seen so far.</summary>
    public ReplaySummary Summary { get; } = new();

    /// <summary>Names that the policy or this version does not know.</summary>
    public UnknownNames Unknown { get; } = new();

    /// <summary>Reads to the end, and gives null; or gives the reason why the reading stopped before it.</summary>
    public async Task<string?> ReadAsync(InputFile input, ProgressLine progress, CancellationToken cancellation)
    {
        string? stopped = await TranscriptPass.ReadAsync(input, Take, () => progress.Report(Summary.Conversations, input), cancellation);
        _log?.Flush();
        return stopped;
    }

    private void Take(TranscriptLine read)
    {
        if (read.Transcript is not { } transcript)
        {
            Summary.Skipped.Add(read.Number, read.Error!);
            return;
        }

        foreach (string name in transcript.Messages.SelectMany(message => message.UnknownSignals))
        {
            Unknown.AddSignal(name);
        }

        Summary.Begin(read.Number, transcript);
        foreach (ReplayedTurn turn in TranscriptReplay.Run(ladder.Policy, transcript, Resolve))
        {
            Summary.Add(in turn);
            _log?.Add(buffer => DecisionLog.Write(buffer, transcript.Id, turn.MessageIndex, turn.Decision));
        }

        Summary.End();
    }

    private TicketClass Resolve(string name)
    {
        if (!ladder.TryGetTicketClass(name, out TicketClass ticketClass))
        {
            Unknown.AddTicketClass(name);
        }

        return ticketClass;
    }
}
