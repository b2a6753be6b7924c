namespace EscalationTrust;

/// <summary>A time until something happens, with those for which it has not happened yet.</summary>
/// <remarks>The default value has seen nothing. Immutable and thread-safe.</remarks>
public readonly record struct DurationFigure
{
    /// <summary>For how many it has happened.</summary>
    public long Events { get; init; }

    /// <summary>For how many the watch ended first.</summary>
    public long Censored { get; init; }

    /// <summary>For how many of the cohort the times are not known.</summary>
    public long Unknown { get; init; }

    /// <summary>The Kaplan–Meier median. Null when the curve does not get that far.</summary>
    public TimeSpan? Median { get; init; }

    /// <summary>The interval of the median, in seconds; its upper end may be infinite.</summary>
    public Interval MedianInterval { get; init; }

    /// <summary>The time by which it has happened for nine in ten. Null when the curve does not get that far.</summary>
    public TimeSpan? NinetiethPercentile { get; init; }

    /// <summary>The share for which it has happened within the limit of this indicator.</summary>
    public SurvivalPoint WithinLimit { get; init; }

    /// <summary>The limit of this indicator.</summary>
    public TimeSpan Limit { get; init; }

    /// <summary>The mean time until it happens or the limit comes. Null when nobody was watched that long.</summary>
    public TimeSpan? RestrictedMean { get; init; }
}
