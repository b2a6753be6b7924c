namespace EscalationTrust;

/// <summary>How long customers who asked for a person waited for one.</summary>
/// <remarks>Each ask counts once an episode. Immutable and thread-safe.</remarks>
public sealed class AccessTimes
{
    /// <summary>Requests after which a person is recorded as having come.</summary>
    public long Reached { get; init; }

    /// <summary>Of these, those with both times recorded: what the times below are of.</summary>
    public long Timed { get; init; }

    /// <summary>Of the timed ones, those within the target.</summary>
    public long WithinTarget { get; init; }

    /// <summary>Requests that the customer took back.</summary>
    public long Withdrawn { get; init; }

    /// <summary>Requests after which no person is recorded in the period.</summary>
    public long Open { get; init; }

    /// <summary>The share within the target with its exact 95 % interval (Clopper–Pearson); unknown when nothing was timed.</summary>
    public Interval ShareWithinTarget { get; init; }

    /// <summary>The median wait; null when nothing was timed.</summary>
    public TimeSpan? Median { get; init; }

    /// <summary>The wait that 95 % did not exceed; null when nothing was timed.</summary>
    public TimeSpan? Percentile95 { get; init; }

    /// <summary>The longest wait; null when nothing was timed.</summary>
    public TimeSpan? Longest { get; init; }
}
