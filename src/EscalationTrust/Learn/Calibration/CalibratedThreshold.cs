namespace EscalationTrust;

/// <summary>What a calibration found for all conversations or for one segment.</summary>
/// <remarks>
/// <para>The answer is an offset to add to every threshold of the policy that was calibrated, adjustments included:
/// positive loosens, negative tightens. A conversation is late when its margin lies below the offset, so every smaller
/// offset keeps the promise of <see cref="CalibrationOptions.LateAtMost"/> too.</para>
/// <para>The default value is "too few". Immutable and thread-safe.</para>
/// </remarks>
public readonly record struct CalibratedThreshold
{
    /// <summary>The segment; null for all conversations.</summary>
    public string? Segment { get; init; }

    /// <summary>What was found.</summary>
    public CalibrationOutcome Outcome { get; init; }

    /// <summary>The highest offset that keeps the promises, in [−1, 1]; positive infinity when other triggers alone keep them. Meaningful when <see cref="Outcome"/> is <see cref="CalibrationOutcome.Found"/>.</summary>
    public double Offset { get; init; }

    /// <summary>Offsets must lie above this one to keep the promise of <see cref="CalibrationOptions.UnnecessaryAtMost"/>; negative infinity without that promise.</summary>
    public double AboveOffset { get; init; }

    /// <summary>Labelled conversations that need a person.</summary>
    public long Needed { get; init; }

    /// <summary>Labelled conversations that need nobody.</summary>
    public long NotNeeded { get; init; }

    /// <summary>How many conversations that need a person may be late in the data: k*. −1 when there are too few.</summary>
    public long AllowedLate { get; init; }

    /// <summary>How many that need nobody may escalate in the data; −1 without that promise or when there are too few.</summary>
    public long AllowedUnnecessary { get; init; }

    /// <summary>How many more conversations that need a person are wanted before there is an answer. 0 when there are enough.</summary>
    public long Missing { get; init; }

    /// <summary>How many more conversations that need nobody are wanted. 0 when there are enough.</summary>
    public long MissingNotNeeded { get; init; }

    /// <summary>Conversations late under the policy as it was.</summary>
    public long LateBefore { get; init; }

    /// <summary>Conversations late in the data at <see cref="Offset"/>.</summary>
    public long LateAfter { get; init; }

    /// <summary>Conversations escalated without need under the policy as it was.</summary>
    public long UnnecessaryBefore { get; init; }

    /// <summary>Conversations escalated without need in the data at <see cref="Offset"/>.</summary>
    public long UnnecessaryAfter { get; init; }
}
