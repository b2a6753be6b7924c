namespace EscalationTrust;

/// <summary>What one policy came to over many conversations. Counts only; they can be added up in any order.</summary>
/// <remarks>Not thread-safe: one writer at a time.</remarks>
public sealed class ReplayTotals
{
    private readonly long[] _timings = new long[(int)TimingVerdict.CorrectlyContained + 1];

    /// <summary>Conversations that the policy escalated.</summary>
    public long Escalated { get; private set; }

    /// <summary>Turns on which the bot was contained.</summary>
    public long ContainedTurns { get; private set; }

    /// <summary>Conversations that a person took over in the recording before the policy escalated.</summary>
    public long TakenOver { get; private set; }

    /// <summary>Conversations with a verdict on their timing.</summary>
    public long Judged => _timings.Sum() - _timings[(int)TimingVerdict.Unknown];

    /// <summary>How many conversations have a verdict; 0 for one that is not defined.</summary>
    public long CountOf(TimingVerdict timing) => (uint)timing < _timings.Length ? _timings[(int)timing] : 0;

    /// <summary>Adds what the policy made of one conversation.</summary>
    public void Add(in ReplayOutcome outcome)
    {
        Escalated += outcome.EscalatedTurn is null ? 0 : 1;
        ContainedTurns += outcome.ContainedTurns;
        TakenOver += outcome.TakenOver ? 1 : 0;
        _timings[(int)outcome.Timing]++;
    }

    /// <summary>Adds the counts of another part of the conversations.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public void Add(ReplayTotals other)
    {
        ArgumentNullException.ThrowIfNull(other);
        Escalated += other.Escalated;
        ContainedTurns += other.ContainedTurns;
        TakenOver += other.TakenOver;
        for (int i = 0; i < _timings.Length; i++)
        {
            _timings[i] += other._timings[i];
        }
    }
}
