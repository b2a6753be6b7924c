using System.Buffers;

namespace EscalationTrust.Tool;

/// <summary>Replays a stream of conversations: one pass, memory that does not grow.</summary>
internal sealed class ReplayRun(EscalationLadder ladder, Stream? log)
{
    private const int FlushAt = 1 << 16;

    private readonly ArrayBufferWriter<byte> _pending = new(FlushAt * 2);

    /// <summary>What was seen so far.</summary>
    public ReplaySummary Summary { get; } = new();

    /// <summary>Names that the policy or this version does not know.</summary>
    public UnknownNames Unknown { get; } = new();

    /// <summary>Reads to the end, and gives null; or gives the reason why the reading stopped before it.</summary>
    public async Task<string?> ReadAsync(InputFile input, ProgressLine progress, CancellationToken cancellation)
    {
        string? stopped = null;
        long line = 0;
        try
        {
            await foreach (TranscriptLine read in TranscriptReader.ReadAsync(input.Content, cancellation))
            {
                line = read.Number;
                Take(in read);
                progress.Report(Summary.Conversations, input);
            }
        }
        catch (OperationCanceledException)
        {
            stopped = "cancelled";
        }
        catch (InvalidDataException)
        {
            stopped = $"the compressed input is damaged or cut off after line {line}";
        }

        Flush();
        return stopped;
    }

    private void Take(in TranscriptLine read)
    {
        if (read.Transcript is not { } transcript)
        {
            Summary.Skipped.Add(read.Number, read.Error!);
            return;
        }

        foreach (string name in transcript.UnknownSignals)
        {
            Unknown.AddSignal(name);
        }

        Summary.Begin(read.Number, transcript);
        foreach (ReplayedTurn turn in TranscriptReplay.Run(ladder.Policy, transcript, Resolve))
        {
            Summary.Add(in turn);
            if (log is not null)
            {
                DecisionLog.Write(_pending, transcript.Id, turn.MessageIndex, turn.Decision);
                FlushWhenFull();
            }
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

    private void FlushWhenFull()
    {
        if (_pending.WrittenCount >= FlushAt)
        {
            Flush();
        }
    }

    private void Flush()
    {
        log?.Write(_pending.WrittenSpan);
        _pending.ResetWrittenCount();
    }
}
