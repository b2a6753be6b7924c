namespace EscalationTrust;

/// <summary>How much more often something happens: a ratio of rates with its exact interval.</summary>
/// <remarks>The default value has seen nothing. Immutable and thread-safe.</remarks>
public readonly record struct RateRatioFigure
{
    /// <summary>The estimated ratio; 1 is no difference. Null when there is nothing to divide by.</summary>
    public double? Ratio { get; init; }

    /// <summary>Where the ratio lies; its upper end may be infinite.</summary>
    public Interval Interval { get; init; }
}
