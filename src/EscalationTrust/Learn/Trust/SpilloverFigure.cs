namespace EscalationTrust;

/// <summary>Spillover as measured: how much more often accounts react on their other tickets after they were failed.</summary>
/// <remarks>The default value has seen nothing. Immutable and thread-safe.</remarks>
public readonly record struct SpilloverFigure
{
    /// <summary>Contacts that failed the account.</summary>
    public long Failures { get; init; }

    /// <summary>Contacts that went well.</summary>
    public long Controls { get; init; }

    /// <summary>The rate of reactions after a failure over the rate before.</summary>
    public RateRatioFigure AfterFailure { get; init; }

    /// <summary>The same around contacts that went well: what any contact does, or the season.</summary>
    public RateRatioFigure AfterControl { get; init; }

    /// <summary>The first over the second: what is left to the failure. This is the measured spillover.</summary>
    public RateRatioFigure Excess { get; init; }
}
