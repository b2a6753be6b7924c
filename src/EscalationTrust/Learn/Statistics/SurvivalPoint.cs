namespace EscalationTrust;

/// <summary>One point of a life table: the share for which it has happened by a time.</summary>
/// <remarks>The default value knows nothing. Immutable and thread-safe.</remarks>
public readonly record struct SurvivalPoint
{
    /// <summary>True when the curve reaches this far.</summary>
    public bool IsKnown { get; init; }

    /// <summary>The time of the last step up to here.</summary>
    public TimeSpan At { get; init; }

    /// <summary>How many were still waiting and watched just before that step.</summary>
    public long AtRisk { get; init; }

    /// <summary>The share for which it has happened, in [0, 1].</summary>
    public double Happened { get; init; }

    /// <summary>Where that share lies.</summary>
    public Interval Interval { get; init; }
}
