namespace EscalationTrust;

/// <summary>Watches, conversation by conversation, whether a promised rate has risen, with a bound on how often it cries wolf.</summary>
/// <remarks>
/// <para>A Shiryaev–Roberts e-detector (SCIENCE §4.3; Shin, Ramdas, Rinaldo 2023): for each bet λ in {1, 2, 4, 8},
/// D ← (D + 1)·(1 + λ (x − rate)); the evidence is the mean over bets, and there is an alarm when it reaches c. While
/// E[x | past] ≤ rate, the mean number of conversations until a false alarm is at least c, for any law and any dependence.
/// A bet that could lose more than it has (λ · rate ≥ 1) is left out.</para>
/// <para>Audited samples: give the audit's inclusion probability, and zero for each conversation that was not drawn. Labels
/// count in the order in which they arrive. Immutable and thread-safe; the stream's memory is the <see cref="DriftState"/>.</para>
/// </remarks>
public sealed class DriftMonitor
{
    private const double Most = 1e200;

    private readonly double _rate;
    private readonly double _runLength;

    /// <summary>Makes a monitor for a rate of 5 % and one false alarm in 1,000 conversations.</summary>
    public DriftMonitor()
        : this(new DriftOptions())
    {
    }

    /// <summary>Makes a monitor; the options are copied.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option lies outside its range.</exception>
    public DriftMonitor(DriftOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Rate is not (> 0 and < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(options), options.Rate, "Rate must lie in (0, 1). Write 0.05 for five per cent.");
        }

        if (options.RunLength is not (> 1 and < Most))
        {
            throw new ArgumentOutOfRangeException(nameof(options), options.RunLength, "RunLength must be more than 1. Write 1000 for one false alarm in a thousand conversations.");
        }

        _rate = options.Rate;
        _runLength = options.RunLength;
    }

    /// <summary>Takes in the next conversation.</summary>
    /// <param name="state">What was seen before.</param>
    /// <param name="value">1 for late, 0 for in time, or a loss in between. What is no number, or outside [0, 1], counts as the nearest end; NaN as 1.</param>
    /// <param name="inclusion">The probability, in (0, 1], with which the audit drew it; 1 when every conversation is judged. Outside the range it counts as 1.</param>
    /// <returns>The new state.</returns>
    public DriftState Observe(DriftState state, double value, double inclusion = 1)
    {
        double loss = double.IsNaN(value) ? 1 : Math.Clamp(value, 0, 1);
        double gap = (loss / (inclusion is > 0 and <= 1 ? inclusion : 1)) - _rate;
        return new DriftState
        {
            Count = state.Count == long.MaxValue ? state.Count : state.Count + 1,
            Smallest = Next(state.Smallest, 1, gap),
            Small = Next(state.Small, 2, gap),
            Large = Next(state.Large, 4, gap),
            Largest = Next(state.Largest, 8, gap),
        };
    }

    /// <summary>What the stream says.</summary>
    public DriftReading Read(DriftState state) => Reading(EvidenceOf(state), state.Count);

    /// <summary>What several streams (shards) say together: the mean of their evidence.</summary>
    /// <remarks>Each shard keeps a state of its own. While the rate holds everywhere, the mean number of conversations <i>per shard</i>
    /// until a false alarm is still at least the run length. Evidence of different streams is never added up.</remarks>
    public DriftReading Read(ReadOnlySpan<DriftState> shards)
    {
        double evidence = 0;
        long count = 0;
        foreach (DriftState shard in shards)
        {
            evidence += EvidenceOf(shard) / shards.Length;
            count += shard.Count;
        }

        return Reading(evidence, count);
    }

    private DriftReading Reading(double evidence, long count) => new() { Evidence = evidence, Alarm = evidence >= _runLength, Count = count };

    private double EvidenceOf(DriftState state)
    {
        ReadOnlySpan<double> evidence = [state.Smallest, state.Small, state.Large, state.Largest];
        double sum = 0;
        int bets = 0;
        for (int i = 0; i < evidence.Length; i++)
        {
            bool fair = (1 << i) * _rate < 1;
            sum += fair ? Legal(evidence[i]) : 0;
            bets += fair ? 1 : 0;
        }

        return sum / bets;
    }

    private static double Next(double evidence, int bet, double gap) => Math.Clamp((Legal(evidence) + 1) * Math.Max(0, 1 + (bet * gap)), 0, Most);

    // A damaged state begins anew.
    private static double Legal(double evidence) => evidence is >= 0 and <= Most ? evidence : 0;
}
